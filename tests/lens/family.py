"""One invented family for the examples: Aino, her parents in two homes, her school, her worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView
from app.models import (
    Agency,
    Base,
    Case,
    ClientPlan,
    Goal,
    Household,
    Meeting,
    Need,
    Parentage,
    PartialDate,
    Participant,
    Partnership,
    Person,
    Professional,
    Residence,
    SupportMeasure,
    Tie,
)
from app.models.gathering import AccessGround, DataPart
from app.models.kinds import AgencyGroup, Gender, MeetingKind, ParentageKind, PartnershipKind

DAY = date(2025, 3, 5)
ALL = " ".join(DataPart)
F, M = Gender.FEMALE, Gender.MALE


def person(given: str, gender: Gender, born: int, family: str = "Esimerkki", **more: Any) -> Person:
    return Person(given_name=given, family_name=family, gender=gender, born=PartialDate(born), **more)


def taking_part(who: Base, ground: AccessGround = AccessGround.CO_OPERATION, parts: str = ALL, **more: Any) -> Base:
    """Return a row of the team for a person, a professional or an agency."""
    ends: dict[type[Base], str] = {Person: "person_id", Professional: "professional_id", Agency: "agency_id"}
    end = ends[type(who)]
    return Participant(ground=ground, parts=parts, **{end: who.id}, **more)


@dataclass
class Family:
    """The rows, and a view of them for whoever looks. ``add`` puts in what a test is about.

    Everybody who is no party takes part in the joint work with all parts of the data open to them; ``no_team`` takes
    that away.
    """

    aino: Person = field(default_factory=lambda: person("Aino", F, 2015, is_index=True))
    eino: Person = field(default_factory=lambda: person("Eino", M, 2018))
    maija: Person = field(
        default_factory=lambda: person(
            "Maija",
            F,
            1985,
            phone="040 111 2222",
            email="maija@esimerkki.fi",
            occupation="hitsaaja",
            note="työvuorot vaihtuvat",
        )
    )
    pekka: Person = field(default_factory=lambda: person("Pekka", M, 1983, phone="040 333 4444"))
    helmi: Person = field(default_factory=lambda: person("Helmi", F, 1955, "Mallikas", phone="040 555 6666"))
    ville: Person = field(default_factory=lambda: person("Ville", M, 2015, "Korhonen"))
    home: Household = field(
        default_factory=lambda: Household(
            name="Äidin koti",
            address="Kuusitie 3 B, 70100 Kuopio",
            municipality="Kuopio",
            phone="017 123 4567",
            note="kolmas kerros",
        )
    )
    other_home: Household = field(
        default_factory=lambda: Household(name="Isän koti", address="Koivukatu 7", municipality="Iisalmi")
    )
    school: Agency = field(
        default_factory=lambda: Agency(
            name="Kalevan koulu",
            group=AgencyGroup.EDUCATION,
            is_locating=True,
            phone="017 765 4321",
            address="Koulukuja 1",
            note="rehtori vaihtuu syksyllä",
        )
    )
    clinic: Agency = field(
        default_factory=lambda: Agency(
            name="Lastenpsykiatria", group=AgencyGroup.SPECIALISED, phone="017 222 3333", address="Sairaalatie 2"
        )
    )
    teacher: Professional = field(
        default_factory=lambda: Professional(
            given_name="Liisa",
            family_name="Opettavainen",
            title="luokanopettaja",
            phone="050 777 8888",
            email="liisa@koulu.fi",
        )
    )
    worker: Professional = field(
        default_factory=lambda: Professional(given_name="Sari", family_name="Vastuu", title="sosiaalityöntekijä")
    )
    plan: ClientPlan = field(
        default_factory=lambda: ClientPlan(
            made_on=date(2025, 2, 1), situation="Arki on raskasta.", review_place="Kahvihuone", review_time="klo 9"
        )
    )
    need: Need = field(init=False)
    goal: Goal = field(init=False)
    measure: SupportMeasure = field(init=False)
    meeting: Meeting = field(
        default_factory=lambda: Meeting(
            kind=MeetingKind.NETWORK,
            held_on=date(2025, 2, 1),
            place="Kirjaston kabinetti",
            purpose="Yhteinen suunnitelma",
            minutes="Puhuttiin arjesta.",
        )
    )
    school_tie: Tie = field(init=False)
    rows: list[Base] = field(default_factory=list[Base])

    def __post_init__(self) -> None:
        """Join the people and put everything into ``rows``."""
        self.teacher.agency_id = self.school.id
        self.need = Need(plan_id=self.plan.id, text="Aino tarvitsee lepoa")
        self.goal = Goal(need_id=self.need.id, text="Aamut sujuvat")
        self.measure = SupportMeasure(
            goal_id=self.goal.id, text="Iltasatu", person_id=self.maija.id, place="Sohvannurkka"
        )
        self.school_tie = Tie(agency_id=self.school.id, person_id=self.aino.id, note="viihtyy")
        birth = ParentageKind.BIRTH
        self.add(
            Case(number="2025-014", child_id=self.aino.id, responsible_id=self.worker.id, opened_on=date(2025, 1, 7)),
            *(self.aino, self.eino, self.maija, self.pekka, self.helmi, self.ville),
            *(Parentage(child_id=c.id, parent_id=p.id, kind=birth) for c, p in self.kinship()),
            Partnership(a_id=self.maija.id, b_id=self.pekka.id, kind=PartnershipKind.MARRIAGE),
            *(self.home, self.other_home, self.school, self.clinic, self.teacher, self.worker),
            *(Residence(person_id=each.id, household_id=self.home.id) for each in (self.aino, self.eino, self.maija)),
            Residence(person_id=self.pekka.id, household_id=self.other_home.id),
            *(self.school_tie, self.plan, self.need, self.goal, self.measure, self.meeting),
            Tie(agency_id=self.clinic.id, person_id=self.aino.id),
            *(taking_part(each) for each in (self.school, self.clinic, self.eino, self.helmi, self.ville)),
        )

    def kinship(self) -> list[tuple[Person, Person]]:
        """Return each child with each of its parents."""
        parents = [(child, parent) for child in (self.aino, self.eino) for parent in (self.maija, self.pekka)]
        return [*parents, (self.maija, self.helmi)]

    def add(self, *rows: Base) -> Family:
        """Put rows in and return the family."""
        self.rows += rows
        return self

    def no_team(self) -> Family:
        """Let nobody be of the team."""
        self.rows = [row for row in self.rows if not isinstance(row, Participant)]
        return self

    def protect(self) -> Family:
        """Put a non-disclosure on the mother."""
        self.maija.is_protected = True
        return self

    def view(self, audience: Audience, day: date = DAY, language: Language = Language.FI, **more: Any) -> CaseView:
        """Return what ``audience`` sees."""
        return build_view(CaseRows.of(self.rows), audience, day, language, **more)

    def copy_for(self, row: Base) -> CaseView:
        """Return the copy of a recipient."""
        return self.view(Audience.recipient(row.id))


def left_out(view: CaseView) -> set[tuple[str, str]]:
    """Return what was left out and why, in plain words."""
    return {(each.reason.value, each.what.source) for each in view.omissions}
