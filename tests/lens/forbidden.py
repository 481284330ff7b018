"""What must not be seen, reckoned once more in the plainest way, straight from the rows of a planted case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from uuid import UUID

from hypothesis import assume
from hypothesis import strategies as st

from app.lens.view import CaseView, Omission
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
    Goal,
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
    Parentage,
    Partnership,
    Person,
    Professional,
    Request,
    Residence,
    SafetyPair,
    ScaleAnswer,
    Sector,
    Sourced,
    Statement,
    SupportMeasure,
    Tie,
)
from app.models.gathering import DataPart
from app.models.kinds import Confidentiality, LifeEventKind, MeetingKind, ParentageKind
from app.models.planning import OtherPlanKind
from app.models.voices import RequestKind, StatementKind
from tests.strategies import PlantedCase

DAY = date(2026, 1, 1)
OF_MEETINGS = (AgendaItem, MeetingFeedback, MeetingNote, MeetingPhase)
TEAM = {MeetingKind.WEEKLY, MeetingKind.CONSULTATION, MeetingKind.EXPERT_GROUP}
LOCATING_EVENTS = {LifeEventKind.MOVE, LifeEventKind.SCHOOL}


# --- looking at a view ----------------------------------------------------------------------------------------------


def leaves(value: object) -> Iterator[object]:
    """Yield every value inside a record, omissions left aside: they are for the worker."""
    if isinstance(value, Omission):
        return
    if is_dataclass(value):
        for each in fields(value):
            yield from leaves(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def wording(view: CaseView) -> str:
    """Return all that can be read in a view; the title of the copy is for the worker too."""
    texts = [value for value in leaves(view) if isinstance(value, str)]
    texts.remove(view.audience)
    return "\n".join(texts).casefold()


def found(words: set[str], text: str) -> set[str]:
    return {word for word in words if word.casefold() in text}


def ids_in(view: CaseView) -> set[UUID]:
    """Return the ids that records have, not those they point to."""

    def own(value: object) -> Iterator[UUID]:
        if isinstance(value, tuple):
            for each in value:
                yield from own(each)
        elif is_dataclass(value) and not isinstance(value, Omission):
            yield from (getattr(value, each.name) for each in fields(value) if each.name == "id")
            for each in fields(value):
                yield from own(getattr(value, each.name))

    return set(own(view))


# --- what may not be seen, reckoned from the rows -------------------------------------------------------------------


class Hiding:
    """Who is hidden from a viewer, by the plainest reading of the rule."""

    def __init__(self, case: PlantedCase, viewer: UUID | None, agency: UUID | None) -> None:
        residences = [row for row in case.of(Residence) if not (row.until and row.until.latest < DAY)]
        living: dict[UUID, set[UUID]] = {}
        for row in residences:
            living.setdefault(row.household_id, set()).add(row.person_id)
        protected = {person.id for person in case.of(Person) if person.is_protected}
        self.homes = {
            home.id
            for home in case.of(Household)
            if (home.is_protected or living.get(home.id, set()) & protected)
            and viewer not in living.get(home.id, set())
        }
        self.people = {person for home in self.homes for person in living.get(home, set())} - {viewer}
        self.people |= {p for p in protected if p != viewer and not any(p in who for who in living.values())}
        led_to = {
            row.agency_id for row in case.of(Tie) if row.person_id in self.people or row.household_id in self.homes
        }
        self.agencies = {row.id for row in case.of(Agency) if row.is_locating and row.id in led_to} - {agency}
        self.workers = {row.id for row in case.of(Professional) if row.agency_id in self.agencies}

    def words(self, case: PlantedCase) -> set[str]:
        """Return the words that lead to somebody hidden."""
        hidden = {word for row, word in case.words(Household) if row.id in self.homes}
        hidden |= {w for row, w in case.words(Person, "phone", "email", "note", "occupation") if row.id in self.people}
        hidden |= {word for row, word in case.words(Agency) if row.id in self.agencies}
        hidden |= {word for row, word in case.words(Professional) if row.id in self.workers}
        events = [row for row in case.of(LifeEvent) if row.kind in LOCATING_EVENTS and row.person_id in self.people]
        hidden |= {word for row, word in case.words(LifeEvent) if row in events}
        if self.people:
            hidden |= {word for _, word in case.words(ClientPlan, "review_place", "child_does", "safe_place")}
            hidden |= {word for _, word in case.words(SafetyPair)}
            hidden |= {word for row, word in case.words(CrisisContact, "phone") if row.person_id in self.people}
        return hidden


def marked(case: PlantedCase, *allowed: Confidentiality, said_by: set[UUID]) -> set[str]:
    """Return the words of statements that are marked for others and were not said by these eyes."""
    return {
        word
        for row, word in case.words(Sourced)  # pyright: ignore[reportArgumentType] - a mixin of the rows
        if row.confidentiality not in allowed
        and not {row.source_person_id, row.source_professional_id} - {None} & said_by
    }


CRISIS_PAGE = ("warning_signs", "child_does", "adults_do", "safe_place")
ADULTS_TEXTS = ("situation", "functioning", "necessary_services", "childs_effect", "more", "warning_signs", "adults_do")


def crisis_words(case: PlantedCase) -> set[str]:
    """Return the words of the crisis page but the names of those who are called, who may stand elsewhere."""
    words = {word for _, word in case.words(ClientPlan, *CRISIS_PAGE)}
    return words | {word for kind in (CrisisContact, SafetyPair) for _, word in case.words(kind)}


def raising(case: PlantedCase) -> set[UUID]:
    """Return whoever may be one of the child's parents, taken widely."""
    return {row.parent_id for row in case.of(Parentage) if row.child_id == case.rows.child_id}


def _is_raising(row: Parentage, case: PlantedCase) -> bool:
    kinds = {ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.GUARDIAN}
    return row.child_id == case.rows.child_id and row.kind in kinds and not row.since and not row.until


def own_plans(case: PlantedCase, said_by: set[UUID]) -> set[str]:
    return {word for row, word in case.words(OtherPlan) if row.source_person_id in said_by}


def held_on(case: PlantedCase, part: MeetingNote | MeetingPhase) -> date:
    return next(row.held_on for row in case.of(Meeting) if row.id == part.meeting_id)


def workers_own(case: PlantedCase) -> set[str]:
    """Return the words of the assessment on no copy with names: hypotheses, an adult's treatment, advice asked."""
    words = {word for _, word in case.words(Hypothesis)} | {
        word for _, word in case.words(Assessment, "adult_services")
    }
    return words | {word for row, word in case.words(Request) if row.kind is RequestKind.ADVICE}


def private_contacts(case: PlantedCase) -> set[str]:
    words = {word for _, word in case.words(Person, "phone", "email", "note", "occupation")}
    return words | {word for _, word in case.words(Household, "address", "phone", "note")}


def of_meetings(case: PlantedCase, own: set[UUID], staff: set[UUID]) -> set[str]:
    """Return the words of meetings that belong to somebody else, by the plainest reading of the rules."""
    asked = {row.meeting_id for row in case.of(Attendance) if {row.person_id, row.professional_id} & (own | staff)}
    team = {row.id for row in case.of(Meeting) if row.kind in TEAM} - asked
    forbidden = {word for row, word in case.words(Meeting) if row.id in team}
    for kind in (AgendaItem, Decision, MeetingPhase, MeetingNote, Attendance, MeetingFeedback):
        forbidden |= {word for row, word in case.words(kind) if row.meeting_id in team}
    forbidden |= {
        word
        for row, word in case.words(MeetingFeedback)
        if row.confidentiality is Confidentiality.SHARED
        and not {row.source_person_id, row.source_professional_id} & (own | staff)
    }
    subjects = own | staff
    forbidden |= {
        word for row, word in case.words(Attendance, "note") if not {row.person_id, row.professional_id} & subjects
    }
    return forbidden


def forbidden_to_child(case: PlantedCase) -> set[str]:
    """Return the words that the child's own copy may not hold."""
    child = case.rows.child_id
    own = {child} if child else set[UUID]()
    forbidden = marked(case, Confidentiality.SHARED, Confidentiality.FAMILY, said_by=own)
    forbidden |= Hiding(case, child, None).words(case)
    forbidden |= {word for row, word in case.words(Person, "note") if row.id != child}
    forbidden |= {word for _, word in case.words(ClientPlan, *ADULTS_TEXTS)}
    forbidden |= {word for kind in (SafetyPair, LeftOut) for _, word in case.words(kind)}
    forbidden |= {word for _, word in case.words(SupportMeasure, "result")}
    forbidden |= {word for row, word in case.words(OtherPlan) if row.kind is OtherPlanKind.PARENT} - own_plans(
        case, own
    )
    forbidden |= {word for _, word in case.words(Meeting, "minutes", "no_next", "gate_note")}
    forbidden |= {word for _, word in case.words(MeetingPhase, "text")} | {w for _, w in case.words(MeetingNote)}
    forbidden |= {word for row, word in case.words(AgendaItem) if row.brought_by_person_id != child}
    forbidden |= of_meetings(case, own, set())
    forbidden |= workers_own(case) | {word for kind in (Assessment, Request) for _, word in case.words(kind)}
    forbidden |= {word for row, word in case.words(ScaleAnswer) if row.source_person_id != child or child is None}
    talk = {StatementKind.CONCLUSION, StatementKind.NOT_ASKED}
    forbidden |= {word for row, word in case.words(Statement) if row.kind in talk and row.source_person_id not in own}
    return forbidden


def forbidden_to_person(case: PlantedCase, person: Person) -> set[str]:
    """Return the words that a person's copy may not hold."""
    forbidden = marked(case, Confidentiality.SHARED, Confidentiality.FAMILY, said_by={person.id})
    forbidden |= Hiding(case, person.id, None).words(case)
    forbidden |= {word for row, word in case.words(Person, "note") if row.id != person.id}
    forbidden |= {word for _, word in case.words(LeftOut)}
    parents, child = raising(case), case.rows.child_id
    homes = {row.household_id for row in case.of(Residence) if row.person_id in {child, person.id}}
    housed = [row for row in case.of(Residence) if row.household_id in homes and row.person_id == person.id]
    called = {row.plan_id for row in case.of(CrisisContact) if row.person_id == person.id}
    if person.id not in {*parents, child} and not housed and not called:
        forbidden |= crisis_words(case)
    near = {row.person_id for row in case.of(Residence) if row.household_id in homes} | {person.id}
    minors = {row.child_id for row in case.of(Parentage) if row.parent_id == person.id}
    others = parents - near - minors
    certain = {row.parent_id for row in case.of(Parentage) if _is_raising(row, case)}
    numbers = case.words(CrisisContact, "phone")
    forbidden |= {word for row, word in numbers if row.person_id in others & certain}
    forbidden |= {
        word
        for row, word in case.words(OtherPlan)
        if row.kind is OtherPlanKind.PARENT and row.source_person_id != person.id
    }
    forbidden |= of_meetings(case, {person.id}, set()) | workers_own(case)
    return forbidden


def forbidden_to_professional(case: PlantedCase, professional: Professional) -> set[str]:
    """Return the words that a professional's copy may not hold."""
    forbidden = marked(case, Confidentiality.SHARED, Confidentiality.PROFESSIONALS, said_by={professional.id})
    hiding = Hiding(case, None, professional.agency_id)
    forbidden |= hiding.words(case) - {word for row, word in case.words(Professional) if row is professional}
    forbidden |= {word for _, word in case.words(Person, "note", "occupation")} | {w for _, w in case.words(LeftOut)}
    if not any(row.professional_id == professional.id for row in case.of(CrisisContact)) and not (
        professional.agency_id and any(row.agency_id == professional.agency_id for row in case.of(CrisisContact))
    ):
        forbidden |= crisis_words(case)
    colleagues = {row.id for row in case.of(Professional) if row.agency_id and row.agency_id == professional.agency_id}
    forbidden |= workers_own(case)
    forbidden |= of_meetings(case, set(), {professional.id}) - {
        word for row, word in case.words(MeetingFeedback) if row.source_professional_id in colleagues
    }
    return forbidden


def forbidden_to_agency(case: PlantedCase, agency: Agency) -> set[str]:
    """Return the words that an agency's copy may not hold."""
    staff = {row.id for row in case.of(Professional) if row.agency_id == agency.id}
    forbidden = marked(case, Confidentiality.SHARED, Confidentiality.PROFESSIONALS, said_by=staff)
    forbidden |= Hiding(case, None, agency.id).words(case)
    forbidden |= {word for _, word in case.words(Person, "note", "occupation")} | {w for _, w in case.words(LeftOut)}
    if not any(row.agency_id == agency.id or row.professional_id in staff for row in case.of(CrisisContact)):
        forbidden |= crisis_words(case)
    forbidden |= of_meetings(case, set(), staff) | workers_own(case)
    return forbidden


def forbidden_to_adviser(case: PlantedCase) -> set[str]:
    """Return the words that a sheet without identity may not hold."""
    forbidden = {word for _, word in case.words(Person) if True}
    forbidden |= {word for kind in (Household, Agency, Professional) for _, word in case.words(kind)}
    forbidden |= {
        word for kind in (Meeting, Consent, Attendance, Decision, *OF_MEETINGS) for _, word in case.words(kind)
    }
    forbidden |= {word for _, word in case.words(Case)}
    forbidden |= {word for _, word in case.words(ClientPlan, "review_place", "review_time")}
    forbidden |= {word for _, word in case.words(SupportMeasure, "place")}
    forbidden |= {word for _, word in case.words(ClientPlan, "safe_place")}
    forbidden |= {word for kind in (CrisisContact, LeftOut) for _, word in case.words(kind)}
    forbidden |= {word for _, word in case.words(OtherPlan, "name")}
    forbidden |= marked(case, Confidentiality.SHARED, Confidentiality.PROFESSIONALS, said_by=set())
    return forbidden


# --- the properties -------------------------------------------------------------------------------------------------


PART: dict[type[Base], DataPart] = {
    **dict.fromkeys((Household, Tie, Sector, Bond, Partnership, Parentage), DataPart.NETWORK),
    LifeEvent: DataPart.TIMELINE,
    Statement: DataPart.ASSESSMENT,
    **dict.fromkeys((ClientPlan, Need, Goal, SupportMeasure), DataPart.PLAN),
    **dict.fromkeys((Meeting, Attendance, Decision), DataPart.MEETINGS),
}


def ones_own(case: PlantedCase, own: set[UUID]) -> set[str]:
    """Return the words of what somebody said, does, was asked to, and of themselves and their home."""

    def names(row: object) -> set[UUID | None]:
        ends = ["source_person_id", "source_professional_id", "id"]
        if not isinstance(row, Tie | Closeness):
            ends += ["person_id", "professional_id", "agency_id"]
        return {getattr(row, end, None) for end in ends}

    rows = {row.id for row in case.objects if names(row) & own}
    rows |= {row.meeting_id for row in case.of(Attendance) if row.id in rows}
    rows |= {row.household_id for row in case.of(Residence) if row.id in rows}
    return {plant.word for plant in case.plants if plant.row.id in rows}


def names_of_people(case: PlantedCase) -> set[str]:
    """Return the names of everybody, with the work contacts of professionals."""
    found = {word for _, word in case.words(Person, "given_name", "family_name")}
    return found | {word for _, word in case.words(Professional)}


def everyone(case: PlantedCase, data: st.DataObject) -> tuple[UUID, set[UUID]]:
    """Draw a recipient who is no party and doesn't answer for the matter, with the ids they go by."""
    kind = data.draw(st.sampled_from([Person, Professional, Agency]))
    row = data.draw(st.sampled_from(case.of(kind)))
    matter = case.of(Case)[0]
    assume(row.id not in {matter.responsible_id, matter.plan_responsible_id, matter.substitute_id, case.rows.child_id})
    assume(row.id not in {link.parent_id for link in case.of(Parentage)})
    agency = row.agency_id if kind is Professional else None
    staff = {each.id for each in case.of(Professional) if kind is Agency and each.agency_id == row.id}
    return row.id, {each for each in (row.id, agency, *staff) if each is not None}
