"""The rows of a case side by side, each kind in a fixed order, from a database or made on the spot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    Agency,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    Decision,
    DiagramSpot,
    ForeignRecord,
    Goal,
    Household,
    LifeEvent,
    Meeting,
    Need,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    PlanRecipient,
    Professional,
    Residence,
    Sector,
    Statement,
    SupportMeasure,
    Tie,
    TwinSet,
)

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, kw_only=True)
class CaseRows:
    """What the lens reads. Disclosures are not among them: the log of copies is the worker's own, never on a copy."""

    cases: tuple[Case, ...] = ()
    people: tuple[Person, ...] = ()
    twin_sets: tuple[TwinSet, ...] = ()
    person_marks: tuple[PersonMark, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    parentages: tuple[Parentage, ...] = ()
    bonds: tuple[Bond, ...] = ()
    households: tuple[Household, ...] = ()
    residences: tuple[Residence, ...] = ()
    life_events: tuple[LifeEvent, ...] = ()
    agencies: tuple[Agency, ...] = ()
    professionals: tuple[Professional, ...] = ()
    ties: tuple[Tie, ...] = ()
    sectors: tuple[Sector, ...] = ()
    closenesses: tuple[Closeness, ...] = ()
    spots: tuple[DiagramSpot, ...] = ()
    statements: tuple[Statement, ...] = ()
    plans: tuple[ClientPlan, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    measures: tuple[SupportMeasure, ...] = ()
    plan_recipients: tuple[PlanRecipient, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    decisions: tuple[Decision, ...] = ()
    consents: tuple[Consent, ...] = ()
    foreign_records: tuple[ForeignRecord, ...] = ()

    @classmethod
    def of(cls, objects: Iterable[Base]) -> CaseRows:
        """Return rows that need not be in a database, sorted as ``read_rows`` sorts them."""
        by_kind: dict[type[Base], list[Base]] = {}
        for row in objects:
            by_kind.setdefault(type(row), []).append(row)

        def rows(kind: type[Row]) -> tuple[Row, ...]:
            return in_order(row for row in by_kind.get(kind, ()) if isinstance(row, kind))

        return cls(
            cases=rows(Case),
            people=rows(Person),
            twin_sets=rows(TwinSet),
            person_marks=rows(PersonMark),
            partnerships=rows(Partnership),
            parentages=rows(Parentage),
            bonds=rows(Bond),
            households=rows(Household),
            residences=rows(Residence),
            life_events=rows(LifeEvent),
            agencies=rows(Agency),
            professionals=rows(Professional),
            ties=rows(Tie),
            sectors=rows(Sector),
            closenesses=rows(Closeness),
            spots=rows(DiagramSpot),
            statements=rows(Statement),
            plans=rows(ClientPlan),
            needs=rows(Need),
            goals=rows(Goal),
            measures=rows(SupportMeasure),
            plan_recipients=rows(PlanRecipient),
            meetings=rows(Meeting),
            attendances=rows(Attendance),
            decisions=rows(Decision),
            consents=rows(Consent),
            foreign_records=rows(ForeignRecord),
        )

    @property
    def case(self) -> Case | None:
        """Return the row about the matter, None where people were drawn without one."""
        return self.cases[0] if self.cases else None

    @cached_property
    def child_id(self) -> UUID | None:
        """Return the child the case is about: the one it names, else the first person marked as its index."""
        if self.case and self.case.child_id:
            return self.case.child_id
        return next((person.id for person in self.people if person.is_index), None)

    @cached_property
    def people_by_id(self) -> dict[UUID, Person]:
        """Return the people by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def professionals_by_id(self) -> dict[UUID, Professional]:
        """Return the professionals by id."""
        return {professional.id: professional for professional in self.professionals}

    @cached_property
    def agencies_by_id(self) -> dict[UUID, Agency]:
        """Return the agencies by id."""
        return {agency.id: agency for agency in self.agencies}


KINDS: tuple[type[Base], ...] = (
    Case,
    Person,
    TwinSet,
    PersonMark,
    Partnership,
    Parentage,
    Bond,
    Household,
    Residence,
    LifeEvent,
    Agency,
    Professional,
    Tie,
    Sector,
    Closeness,
    DiagramSpot,
    Statement,
    ClientPlan,
    Need,
    Goal,
    SupportMeasure,
    PlanRecipient,
    Meeting,
    Attendance,
    Decision,
    Consent,
    ForeignRecord,
)


def read_rows(session: Session) -> CaseRows:
    """Return every row the lens reads, with one select a table. What was changed in ``session`` is there too."""
    return CaseRows.of(row for kind in KINDS for row in session.scalars(select(kind)))


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return ``rows`` by the place the user gave them, then by when they begin (the undated last), then by id."""
    return tuple(sorted(rows, key=_order))


def _order(row: Base) -> tuple[int, float, str]:
    place = getattr(row, "position", 0) or getattr(row, "version", 0)
    for name in ("born", "since"):
        begins = getattr(row, name, None)
        if begins is not None:
            return place, begins.sort_value, row.id.hex
    for name in ("held_on", "given_on", "said_on", "due_on"):
        day = getattr(row, name, None)
        if day is not None:
            return place, day.year + day.timetuple().tm_yday / 367, row.id.hex
    return place, 9999.0, row.id.hex
