"""What an audience may see on a day: frozen records, nothing else.

What the lens left out is not here, so whoever draws, prints or exports a ``CaseView`` cannot leak it. Names are as this
audience may read them: real ones, or roles for an anonymous consultation. Texts that were cleared are empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from app.i18n import Text
from app.models.dates import PartialDate, Precision
from app.models.kinds import (
    AgencyGroup,
    AgencyLevel,
    AttendanceRole,
    BondKind,
    CaseStatus,
    Confidentiality,
    ConsentKind,
    Diagram,
    DisclosureGround,
    Ending,
    FoundOut,
    Gender,
    LifeDomain,
    LifeEventKind,
    MeasureStatus,
    MeetingKind,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PlanStatus,
    ResidenceKind,
    StatementKind,
    TieFlow,
    TieStrength,
    TwinKind,
)

__all__ = [
    "AgencyGroup",
    "AgencyLevel",
    "AgencyView",
    "AttendanceRole",
    "AttendanceView",
    "BondKind",
    "BondView",
    "CaseStatus",
    "CaseView",
    "ClosenessView",
    "Confidentiality",
    "ConsentKind",
    "ConsentView",
    "DecisionView",
    "Diagram",
    "DisclosureGround",
    "Ending",
    "FoundOut",
    "Gender",
    "GoalView",
    "HouseholdView",
    "LifeDomain",
    "LifeEventView",
    "MeasureStatus",
    "MeasureView",
    "MeetingKind",
    "MeetingView",
    "NeedView",
    "Omission",
    "ParentageKind",
    "ParentageView",
    "PartialDate",
    "PartnershipKind",
    "PartnershipView",
    "PersonKind",
    "PersonView",
    "PlanStatus",
    "PlanView",
    "Precision",
    "ProfessionalView",
    "Reason",
    "ResidenceKind",
    "ResidenceView",
    "SectorView",
    "SpotView",
    "StatementKind",
    "StatementView",
    "TieFlow",
    "TieStrength",
    "TieView",
    "TwinKind",
    "TwinSetView",
]


class Reason(StrEnum):
    """Why the lens left something out."""

    PROTECTED = "protected"
    CONFIDENTIAL = "confidential"
    PRIVATE = "private"
    CHILD = "child"
    ANONYMOUS = "anonymous"
    WALL = "wall"


@dataclass(frozen=True, slots=True)
class Omission:
    """One thing left out, for the worker's eyes only: never on a copy.

    ``what`` names the kind of thing ("address", "bond"), ``about`` whose it is, in real names.
    """

    reason: Reason
    what: Text
    about: str
    subject_id: UUID


@dataclass(frozen=True, slots=True)
class Said:
    """Who said a thing, when, and how it was found out. ``by`` is the speaker's name as this audience may read it."""

    by: str = ""
    by_id: UUID | None = None
    on: date | None = None
    found_out: FoundOut | None = None
    confidentiality: Confidentiality = Confidentiality.SHARED


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person as this audience may see them. ``age`` is full years on the view's day, or at death.

    ``relation`` is what the person is to the child in one word ("mother"), a marked text; ``role`` is free text.
    """

    id: UUID
    kind: PersonKind
    name: str
    short_name: str
    gender: Gender
    born: PartialDate | None
    died: PartialDate | None
    is_dead: bool
    age: int | None
    is_index: bool
    is_protected: bool
    relation: Text | None
    role: str
    language: str
    needs_interpreter: bool
    occupation: str
    phone: str
    email: str
    note: str
    position: int
    twin_set_id: UUID | None
    origin_id: str | None


@dataclass(frozen=True, slots=True)
class TwinSetView:
    """Children born together."""

    id: UUID
    kind: TwinKind
    member_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PartnershipView:
    """A couple. ``is_over`` on the view's day; both partners are in the view."""

    id: UUID
    a_id: UUID
    b_id: UUID
    kind: PartnershipKind
    since: PartialDate | None
    until: PartialDate | None
    ending: Ending | None
    is_over: bool
    note: str
    said: Said


@dataclass(frozen=True, slots=True)
class ParentageView:
    """One parent of one child, both in the view."""

    id: UUID
    child_id: UUID
    parent_id: UUID
    kind: ParentageKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said


@dataclass(frozen=True, slots=True)
class BondView:
    """The quality of a relation; a directed one acts from ``a`` on ``b``."""

    id: UUID
    a_id: UUID
    b_id: UUID
    kind: BondKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    note: str
    said: Said


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A home. ``member_ids`` live there on the view's day."""

    id: UUID
    name: str
    address: str
    municipality: str
    phone: str
    is_protected: bool
    note: str
    member_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class ResidenceView:
    """Somebody living somewhere for a time."""

    id: UUID
    person_id: UUID
    household_id: UUID
    kind: ResidenceKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said


@dataclass(frozen=True, slots=True)
class LifeEventView:
    """Something that happened to a person."""

    id: UUID
    person_id: UUID
    kind: LifeEventKind
    since: PartialDate | None
    until: PartialDate | None
    text: str
    said: Said


@dataclass(frozen=True, slots=True)
class AgencyView:
    """A system around the family."""

    id: UUID
    name: str
    group: AgencyGroup
    level: AgencyLevel
    service: str
    phone: str
    address: str
    is_locating: bool
    note: str


@dataclass(frozen=True, slots=True)
class ProfessionalView:
    """Somebody who works with the family."""

    id: UUID
    name: str
    title: str
    phone: str
    email: str
    agency_id: UUID | None


@dataclass(frozen=True, slots=True)
class TieView:
    """What joins a household or a person to an agency; exactly one of the two ends is set."""

    id: UUID
    agency_id: UUID
    person_id: UUID | None
    household_id: UUID | None
    strength: TieStrength
    is_stressful: bool
    flow: TieFlow
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    note: str
    said: Said


@dataclass(frozen=True, slots=True)
class SectorView:
    """A sector of the circle map, clockwise from the top."""

    id: UUID
    name: str
    position: int


@dataclass(frozen=True, slots=True)
class ClosenessView:
    """How close the child feels somebody is. ``subject_id`` is a person, a professional or an agency of the view."""

    id: UUID
    subject_id: UUID
    sector: int
    ring: int
    said: Said


@dataclass(frozen=True, slots=True)
class SpotView:
    """Where the user put a thing in a picture, in points."""

    diagram: Diagram
    subject_id: UUID
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class StatementView:
    """One voice on one thing."""

    id: UUID
    kind: StatementKind
    text: str
    domain: LifeDomain | None
    about_id: UUID | None
    said: Said


@dataclass(frozen=True, slots=True)
class MeasureView:
    """Who does what and when. ``responsible`` is the name this audience may read.

    ``is_own``: it is the child's, the family's or a close person's own doing.
    """

    id: UUID
    text: str
    responsible: str
    responsible_id: UUID | None
    is_own: bool
    with_whom: str
    method: str
    place: str
    frequency: str
    noticing: str
    since: PartialDate | None
    due: PartialDate | None
    status: MeasureStatus


@dataclass(frozen=True, slots=True)
class GoalView:
    """What is to be different."""

    id: UUID
    text: str
    noticing: str
    baseline: str
    due: PartialDate | None
    measures: tuple[MeasureView, ...]


@dataclass(frozen=True, slots=True)
class NeedView:
    """What somebody needs support with."""

    id: UUID
    text: str
    goals: tuple[GoalView, ...]
    said: Said


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan, whole."""

    id: UUID
    version: int
    status: PlanStatus
    made_on: date | None
    agreed_on: date | None
    situation: str
    worker_meetings: str
    duration: str
    rights_told: str
    review_on: date | None
    review_time: str
    review_place: str
    needs: tuple[NeedView, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttendanceView:
    """Somebody asked to a meeting; ``person_id`` is a person or a professional."""

    id: UUID
    person_id: UUID
    name: str
    title: str
    role: AttendanceRole
    invited_by: str
    has_come: bool | None


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What a meeting decided."""

    id: UUID
    text: str
    responsible: str
    due_on: date | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting with who was there and what was decided."""

    id: UUID
    kind: MeetingKind
    held_on: date
    time: str
    place: str
    purpose: str
    minutes: str
    attendances: tuple[AttendanceView, ...]
    decisions: tuple[DecisionView, ...]
    said: Said


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A consent or a prohibition; ``is_in_force`` on the view's day."""

    id: UUID
    kind: ConsentKind
    given_by: str
    on_behalf_of: str
    to: str
    scope: str
    given_on: date | None
    until: date | None
    withdrawn_on: date | None
    is_in_force: bool


@dataclass(frozen=True)
class CaseView:
    """The case as one audience may see it on one day.

    Every id that a record points to is in the view too, or the record isn't. ``audience`` names who it is for, for the
    worker's eyes; ``omissions`` must never be drawn or printed on a copy.
    """

    day: date
    number: str
    status: CaseStatus
    is_sample: bool
    child_id: UUID | None
    responsible_id: UUID | None
    substitute_id: UUID | None
    rings: int
    is_anonymous: bool
    people: tuple[PersonView, ...]
    twin_sets: tuple[TwinSetView, ...]
    partnerships: tuple[PartnershipView, ...]
    parentages: tuple[ParentageView, ...]
    bonds: tuple[BondView, ...]
    households: tuple[HouseholdView, ...]
    residences: tuple[ResidenceView, ...]
    life_events: tuple[LifeEventView, ...]
    agencies: tuple[AgencyView, ...]
    professionals: tuple[ProfessionalView, ...]
    ties: tuple[TieView, ...]
    sectors: tuple[SectorView, ...]
    closenesses: tuple[ClosenessView, ...]
    spots: tuple[SpotView, ...]
    statements: tuple[StatementView, ...]
    plan: PlanView | None
    meetings: tuple[MeetingView, ...]
    consents: tuple[ConsentView, ...]
    omissions: tuple[Omission, ...]

    @cached_property
    def people_by_id(self) -> dict[UUID, PersonView]:
        """Return the people by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def agencies_by_id(self) -> dict[UUID, AgencyView]:
        """Return the agencies by id."""
        return {agency.id: agency for agency in self.agencies}

    @cached_property
    def professionals_by_id(self) -> dict[UUID, ProfessionalView]:
        """Return the professionals by id."""
        return {professional.id: professional for professional in self.professionals}

    @property
    def child(self) -> PersonView | None:
        """Return the child the case is about."""
        return self.people_by_id.get(self.child_id) if self.child_id else None
