"""The rows of a case side by side, each kind in a fixed order, from a database or made on the spot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

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
    DiagramSpot,
    Disclosure,
    ForeignRecord,
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
    TwinSet,
)
from app.models.statements import COMPILED

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, kw_only=True)
class CaseRows:
    """What the lens reads. The log of copies is the worker's own: on no copy but the report that a party asks for.

    Not among them are the directory and the survey, which tell of no family.
    """

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
    older_plans: tuple[ClientPlan, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    measures: tuple[SupportMeasure, ...] = ()
    plan_recipients: tuple[PlanRecipient, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    decisions: tuple[Decision, ...] = ()
    consents: tuple[Consent, ...] = ()
    foreign_records: tuple[ForeignRecord, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    own_domains: tuple[OwnDomain, ...] = ()
    requests: tuple[Request, ...] = ()
    scales: tuple[Scale, ...] = ()
    scale_answers: tuple[ScaleAnswer, ...] = ()
    hypotheses: tuple[Hypothesis, ...] = ()
    goal_reviews: tuple[GoalReview, ...] = ()
    crisis_contacts: tuple[CrisisContact, ...] = ()
    safety_pairs: tuple[SafetyPair, ...] = ()
    other_plans: tuple[OtherPlan, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    meeting_phases: tuple[MeetingPhase, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    meeting_feedback: tuple[MeetingFeedback, ...] = ()
    meeting_notes: tuple[MeetingNote, ...] = ()
    participants: tuple[Participant, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()

    @classmethod
    def of(cls, objects: Iterable[Base]) -> CaseRows:
        """Return rows that need not be in a database, sorted as ``read_rows`` sorts them."""
        by_kind: dict[type[Base], list[Base]] = {}
        for row in objects:
            by_kind.setdefault(type(row), []).append(row)

        def rows(kind: type[Base]) -> Any:
            return in_order(by_kind.get(kind, ()))

        return cls(**{field: rows(kind) for field, kind in FIELDS.items()})

    @property
    def all_plans(self) -> tuple[ClientPlan, ...]:
        """Return the plan of the day, the one before it, and the older ones."""
        return (*self.plans, *self.older_plans)

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


FIELDS: Final[Mapping[str, type[Base]]] = {
    "cases": Case,
    "people": Person,
    "twin_sets": TwinSet,
    "person_marks": PersonMark,
    "partnerships": Partnership,
    "parentages": Parentage,
    "bonds": Bond,
    "households": Household,
    "residences": Residence,
    "life_events": LifeEvent,
    "agencies": Agency,
    "professionals": Professional,
    "ties": Tie,
    "sectors": Sector,
    "closenesses": Closeness,
    "spots": DiagramSpot,
    "statements": Statement,
    "plans": ClientPlan,
    "needs": Need,
    "goals": Goal,
    "measures": SupportMeasure,
    "plan_recipients": PlanRecipient,
    "meetings": Meeting,
    "attendances": Attendance,
    "decisions": Decision,
    "consents": Consent,
    "foreign_records": ForeignRecord,
    "assessments": Assessment,
    "own_domains": OwnDomain,
    "requests": Request,
    "scales": Scale,
    "scale_answers": ScaleAnswer,
    "hypotheses": Hypothesis,
    "goal_reviews": GoalReview,
    "crisis_contacts": CrisisContact,
    "safety_pairs": SafetyPair,
    "other_plans": OtherPlan,
    "left_out": LeftOut,
    "meeting_phases": MeetingPhase,
    "agenda_items": AgendaItem,
    "meeting_feedback": MeetingFeedback,
    "meeting_notes": MeetingNote,
    "participants": Participant,
    "disclosures": Disclosure,
}
KINDS: tuple[type[Base], ...] = tuple(FIELDS.values())


@cache
def _all_of(kind: type[Base]) -> Select[Any]:
    return select(kind)


@cache
def _which_have_any() -> Select[*tuple[Any, ...]]:
    return select(*(exists(select(kind.id)) for kind in KINDS))


def read_rows(session: Session) -> CaseRows:
    """Return every row the lens reads, with one select a table. What was changed in ``session`` is there too.

    Most cases use half of the tables: one question finds which.
    """
    has_any = session.execute(_which_have_any(), execution_options=COMPILED).one()
    used = (kind for kind, is_used in zip(KINDS, has_any, strict=True) if is_used)
    return CaseRows.of(row for kind in used for row in session.scalars(_all_of(kind), execution_options=COMPILED))


def make_ready(session: Session) -> None:
    """Have the selects of all tables at hand; ``session`` may be on any database in which the tables are."""
    read_rows(session)
    for kind in KINDS:
        session.scalars(_all_of(kind), execution_options=COMPILED).all()


def by_parent(rows: Iterable[Row], parent: Callable[[Row], UUID]) -> dict[UUID, list[Row]]:
    """Return ``rows`` by what they belong to, in their order; nothing for what has none."""
    found: dict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[parent(row)].append(row)
    return found


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return ``rows`` by the place the user gave them, then by when they begin (the undated last), then by id."""
    return tuple(sorted(rows, key=order_of))


def order_of(row: Base) -> tuple[int, float, str]:
    """Return what ``in_order`` sorts by: no two rows have the same."""
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
