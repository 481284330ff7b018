"""One family with a word of its own in every text field of every model, for tests that render: built, not drawn.

Whatever is said by somebody stands there for each kind of eyes, by the mother, the father and the teacher.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import Enum as SqlEnum
from sqlalchemy import inspect

from app.models import (
    Agency,
    AgendaItem,
    Assessment,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    Disclosure,
    Goal,
    GoalReview,
    Household,
    Hypothesis,
    LeftOut,
    LifeEvent,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OtherPlan,
    OwnDomain,
    Parentage,
    PartialDate,
    Participant,
    Partnership,
    Person,
    PersonMark,
    PlanRecipient,
    Professional,
    Request,
    Residence,
    SafetyPair,
    Scale,
    ScaleAnswer,
    Sector,
    Statement,
    SupportMeasure,
    Tie,
)
from app.models.base import Instant, PartialDateColumn
from app.models.gathering import AccessGround, DataPart, MeetingStatus
from app.models.kinds import (
    AgencyGroup,
    BondKind,
    Confidentiality,
    ConsentKind,
    DisclosureGround,
    Gender,
    LifeEventKind,
    MeetingKind,
    ParentageKind,
    PartnershipKind,
    PersonMarkKind,
    PlanStatus,
)
from app.models.planning import OtherPlanKind
from app.models.voices import LifeDomain, RequestKind, StatementKind
from tests.strategies import Plant, PlantedCase

DAY: Final = date(2026, 1, 1)
_NAMESPACE: Final = UUID("b7a3f7f0-0000-4000-8000-000000000000")
_LETTERS: Final = "abdefghijklmnoprstuv"
_PLAIN: Final = {"parts", "key"}
_MOMENT: Final = datetime(2025, 12, 1, 12, tzinfo=UTC)


def word(number: int) -> str:
    """Return a word that stands in no language and in no other such word."""
    return "Xqz" + "".join(_LETTERS[number // len(_LETTERS) ** place % len(_LETTERS)] for place in range(3))


class _Garden:
    """Rows by name, each field of text with its own word."""

    def __init__(self) -> None:
        self.case = PlantedCase()
        self.ids: dict[str, UUID] = {}

    def plant(self, key: str, model: type[Base], /, **values: Any) -> UUID:
        row_id = uuid5(_NAMESPACE, f"{model.__name__} {key}")
        words: list[tuple[str, str]] = []
        for column in inspect(model).columns:
            is_text = column.type.python_type is str and not isinstance(
                column.type, SqlEnum | PartialDateColumn | Instant
            )
            if is_text and column.key not in values and column.key not in _PLAIN and not column.foreign_keys:
                text = self._text(column.key, len(self.case.plants) + len(words))
                values[column.key] = text
                words.append((column.key, text))
        row = model(id=row_id, **values)
        self.case.add(row)
        self.case.plants += [Plant(text, row, name) for name, text in words]
        self.ids[key] = row_id
        return row_id

    def said(self, key: str, model: type[Base], /, **values: Any) -> None:
        """Plant a row for each kind of eyes, by each of three who may have said it."""
        sources = {
            "mother": {"source_person_id": self.ids["mother"]},
            "father": {"source_person_id": self.ids["father"]},
            "teacher": {"source_professional_id": self.ids["teacher"]},
        }
        for eyes in Confidentiality:
            for who, source in sources.items():
                self.plant(f"{key} {eyes} {who}", model, confidentiality=eyes, **source, **values)

    @staticmethod
    def _text(name: str, number: int) -> str:
        if name == "phone":
            return f"040 {7_310_000 + number:07}"
        return f"{word(number)}@example.fi" if name == "email" else word(number)


def planted() -> tuple[PlantedCase, dict[str, UUID]]:
    """Return the case and the ids of its rows by name."""
    garden = _Garden()
    _people(garden)
    _around(garden)
    _links(garden)
    _voices(garden)
    _plans(garden)
    _meetings(garden)
    _grounds(garden)
    return garden.case, garden.ids


def _people(garden: _Garden) -> None:
    born = {"child": 2016, "mother": 1985, "father": 1983, "grandmother": 1955, "brother": 2019, "stranger": 1980}
    for key, year in born.items():
        gender = Gender.MALE if key in {"father", "brother"} else Gender.FEMALE
        garden.plant(
            key, Person, gender=gender, born=PartialDate(year), is_index=key == "child", is_protected=key == "mother"
        )
    ids = garden.ids
    for child, parent in (("child", "mother"), ("child", "father"), ("brother", "mother"), ("mother", "grandmother")):
        garden.plant(
            f"{child} of {parent}", Parentage, child_id=ids[child], parent_id=ids[parent], kind=ParentageKind.BIRTH
        )
    garden.plant(
        "couple",
        Partnership,
        a_id=ids["mother"],
        b_id=ids["father"],
        kind=PartnershipKind.COHABITATION,
        until=PartialDate(2020),
    )
    garden.plant("hidden home", Household, is_protected=True)
    garden.plant("fathers home", Household)
    for who, home in (("child", "hidden home"), ("mother", "hidden home"), ("father", "fathers home")):
        garden.plant(f"{who} lives", Residence, person_id=ids[who], household_id=ids[home])


def _around(garden: _Garden) -> None:
    ids = garden.ids
    for key, is_locating in (("school", True), ("clinic", False), ("office", False), ("elsewhere", False)):
        garden.plant(key, Agency, group=AgencyGroup.WELLBEING, is_locating=is_locating)
    for key, agency in (
        ("teacher", "school"),
        ("therapist", "clinic"),
        ("worker", "office"),
        ("outsider", "elsewhere"),
    ):
        garden.plant(key, Professional, agency_id=ids[agency])
    garden.plant("sector", Sector, position=0)
    garden.said("tie of the home", Tie, agency_id=ids["clinic"], household_id=ids["hidden home"])
    garden.plant("tie of school", Tie, agency_id=ids["school"], person_id=ids["child"])
    garden.plant("close", Closeness, person_id=ids["grandmother"], sector=0, ring=1, source_person_id=ids["child"])
    garden.plant(
        "case",
        Case,
        child_id=ids["child"],
        responsible_id=ids["worker"],
        contact_professional_id=ids["teacher"],
        opened_on=date(2025, 9, 1),
    )


def _links(garden: _Garden) -> None:
    ids = garden.ids
    garden.said("bond", Bond, a_id=ids["mother"], b_id=ids["father"], kind=BondKind.CONFLICT)
    garden.said("move", LifeEvent, person_id=ids["mother"], kind=LifeEventKind.MOVE, since=PartialDate(2024))
    garden.said("ill", LifeEvent, person_id=ids["child"], kind=LifeEventKind.ILLNESS, since=PartialDate(2023))
    garden.said("mark", PersonMark, person_id=ids["mother"], kind=PersonMarkKind.SECRET)


def _voices(garden: _Garden) -> None:
    ids = garden.ids
    garden.plant("assessment", Assessment)
    garden.plant("own domain", OwnDomain)
    garden.plant(
        "words",
        Statement,
        kind=StatementKind.CHILDS_WORDS,
        source_person_id=ids["child"],
        domain=LifeDomain.HOME,
        said_on=date(2025, 10, 1),
    )
    for kind in (StatementKind.STRENGTH, StatementKind.WORRY, StatementKind.VIEW, StatementKind.DISSENT):
        garden.said(f"{kind}", Statement, kind=kind, domain=LifeDomain.SAFETY)
    garden.said("own row", Statement, kind=StatementKind.VIEW, own_domain_id=ids["own domain"])
    garden.said("health", Statement, kind=StatementKind.VIEW, domain=LifeDomain.HEALTH)
    garden.said("asked", Request, agency_id=ids["clinic"], kind=RequestKind.ASSESSMENT)
    garden.plant("advice", Request, agency_id=ids["clinic"], kind=RequestKind.ADVICE)
    garden.plant("scale", Scale)
    garden.said("answer", ScaleAnswer, scale_id=ids["scale"], value=4, said_on=date(2025, 10, 1))
    garden.said("hypothesis", Hypothesis)


def _plans(garden: _Garden) -> None:
    ids = garden.ids
    garden.plant("old plan", ClientPlan, version=1, status=PlanStatus.AGREED, agreed_on=date(2025, 11, 1))
    old_need = garden.plant("old need", Need, plan_id=ids["old plan"], source_person_id=ids["father"])
    old_goal = garden.plant("old goal", Goal, need_id=old_need)
    garden.plant("old measure", SupportMeasure, goal_id=old_goal, person_id=ids["mother"])
    garden.plant("plan", ClientPlan, version=2, status=PlanStatus.AGREED, agreed_on=date(2025, 12, 1))
    garden.said("need", Need, plan_id=ids["plan"], domain=LifeDomain.EMOTIONS)
    for eyes in Confidentiality:
        need = ids[f"need {eyes} mother"]
        goal = garden.plant(f"goal {eyes}", Goal, need_id=need, owner_id=ids["child"])
        garden.plant(f"measure {eyes}", SupportMeasure, goal_id=goal, professional_id=ids["teacher"])
        garden.plant(f"deed {eyes}", SupportMeasure, goal_id=goal, person_id=ids["father"])
        garden.said(f"review {eyes}", GoalReview, goal_id=goal, said_on=date(2025, 12, 20))
    garden.plant("recipient", PlanRecipient, plan_id=ids["plan"], person_id=ids["mother"])
    garden.plant("call", CrisisContact, plan_id=ids["plan"], person_id=ids["mother"])
    garden.plant("pair", SafetyPair, plan_id=ids["plan"])
    garden.said("other plan", OtherPlan, kind=OtherPlanKind.LEARNING, agency_id=ids["school"])
    garden.said("parents plan", OtherPlan, kind=OtherPlanKind.PARENT)
    garden.plant("left out", LeftOut)


def _meetings(garden: _Garden) -> None:
    ids = garden.ids
    team = {"kind": MeetingKind.WEEKLY, "held_on": date(2025, 11, 3), "status": MeetingStatus.CLOSED}
    network = {"kind": MeetingKind.NETWORK, "held_on": date(2025, 12, 1), "status": MeetingStatus.CLOSED}
    coming = {"kind": MeetingKind.NETWORK, "held_on": date(2026, 2, 1), "status": MeetingStatus.PLANNED}
    for key, fields in (("team", team), ("network", network), ("coming", coming)):
        meeting = garden.plant(f"{key} meeting", Meeting, **fields)
        garden.said(f"{key} phase", MeetingPhase, meeting_id=meeting)
        garden.said(f"{key} feedback", MeetingFeedback, meeting_id=meeting, rating=3)
        garden.said(f"{key} note", MeetingNote, meeting_id=meeting, added_at=_MOMENT)
        garden.plant(f"{key} item", AgendaItem, meeting_id=meeting, brought_by_person_id=ids["mother"])
        ends = {"professional_id": ids["teacher"], "checker_person_id": ids["grandmother"]}
        garden.plant(f"{key} decision", Decision, meeting_id=meeting, **ends)
        if key == "team":
            garden.plant("team worker", Attendance, meeting_id=meeting, professional_id=ids["worker"])
            continue
        for who in ("child", "mother", "father", "grandmother"):
            garden.plant(f"{key} {who}", Attendance, meeting_id=meeting, person_id=ids[who])
        garden.plant(f"{key} teacher", Attendance, meeting_id=meeting, professional_id=ids["teacher"])


def _grounds(garden: _Garden) -> None:
    ids = garden.ids
    given = {"given_by_id": ids["mother"], "on_behalf_of_id": ids["child"], "given_on": date(2025, 9, 5)}
    most = " ".join(DataPart)
    garden.plant("consent", Consent, kind=ConsentKind.DISCLOSURE, to_agency_id=ids["school"], parts=most, **given)
    garden.plant(
        "taken back",
        Consent,
        kind=ConsentKind.DISCLOSURE,
        to_agency_id=ids["office"],
        parts=most,
        withdrawn_on=date(2025, 10, 1),
        **given,
    )
    garden.plant(
        "shut", Consent, kind=ConsentKind.PROHIBITION, to_agency_id=ids["clinic"], parts=DataPart.ASSESSMENT, **given
    )
    team = {
        "teacher": {"professional_id": ids["teacher"], "ground": AccessGround.CONSENT, "consent_id": ids["consent"]},
        "clinic": {"agency_id": ids["clinic"], "ground": AccessGround.CO_OPERATION},
        "grandmother": {"person_id": ids["grandmother"], "ground": AccessGround.CO_OPERATION},
    }
    for key, fields in team.items():
        garden.plant(f"{key} in the team", Participant, parts=most, **fields)
    garden.plant("copy", Disclosure, ground=DisclosureGround.PARTY, at=_MOMENT, person_id=ids["father"])
