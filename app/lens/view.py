"""What an audience may see on a day: frozen records, nothing else.

What the lens left out is not here, so whoever draws, prints or exports a ``CaseView`` cannot leak it. Names are as this
audience may read them: real ones, or roles for an anonymous consultation. Texts that were cleared are empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from app.i18n import Text
from app.lens.assessmentview import (
    NOTHING_ASSESSED,
    AssessmentView,
    HypothesisView,
    OwnDomainView,
    RequestView,
    ScaleAnswerView,
    ScaleView,
)
from app.lens.clockview import NO_CLOCK, ClockView
from app.lens.goalview import (
    CrisisContactView,
    GoalReviewView,
    GoalView,
    LeftOutView,
    MeasureView,
    OtherPlanView,
    SafetyPairView,
)
from app.lens.logview import DisclosureView, UseView
from app.lens.meetingview import (
    AgendaView,
    AttendanceView,
    DecisionView,
    FeedbackView,
    MeetingNoteView,
    MeetingView,
    PhaseView,
)
from app.lens.planview import (
    ConsentView,
    NeedView,
    ParticipantView,
    PlanView,
    StatementView,
)
from app.lens.said import Omission, Reason, Said
from app.models.dates import PartialDate, Precision
from app.models.gathering import AccessGround, DataPart, MeetingStatus
from app.models.kinds import (
    AgencyGroup,
    AgencyLevel,
    AttendanceRole,
    BondKind,
    CaseStatus,
    ChildrenKnown,
    Confidentiality,
    ConsentKind,
    Contact,
    DeathSign,
    Diagram,
    DisclosureGround,
    Ending,
    FoundOut,
    Gender,
    LifeEventKind,
    MarkState,
    MeasureStatus,
    MeetingKind,
    Migration,
    Notation,
    Orientation,
    ParentageKind,
    PartnerOrder,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    PlanStatus,
    ResidenceKind,
    TieFlow,
    TieStrength,
    TwinKind,
)
from app.models.matter import ContactKind, SpecialSupport, WelfareStage
from app.models.planning import Attainment, MeasureKind, OtherPlanKind, PlanKind
from app.models.voices import (
    AssessmentTemplate,
    LifeDomain,
    MappingGround,
    NeedDuration,
    RequestKind,
    RequestStatus,
    StatementKind,
)

__all__ = [
    "AccessGround",
    "AgencyGroup",
    "AgencyLevel",
    "AgencyView",
    "AgendaView",
    "AssessmentTemplate",
    "AssessmentView",
    "Attainment",
    "AttendanceRole",
    "AttendanceView",
    "BondKind",
    "BondView",
    "CaseStatus",
    "CaseView",
    "ChildrenKnown",
    "ClockView",
    "ClosenessView",
    "Confidentiality",
    "ConsentKind",
    "ConsentView",
    "Contact",
    "ContactKind",
    "CrisisContactView",
    "DataPart",
    "DeathSign",
    "DecisionView",
    "Diagram",
    "DisclosureGround",
    "DisclosureView",
    "Ending",
    "FeedbackView",
    "ForeignView",
    "FoundOut",
    "Gender",
    "GoalReviewView",
    "GoalView",
    "HouseholdView",
    "HypothesisView",
    "LeftOutView",
    "LifeDomain",
    "LifeEventView",
    "MappingGround",
    "MarkState",
    "MeasureKind",
    "MeasureStatus",
    "MeasureView",
    "MeetingKind",
    "MeetingNoteView",
    "MeetingStatus",
    "MeetingView",
    "Migration",
    "NeedDuration",
    "NeedView",
    "Notation",
    "Omission",
    "Orientation",
    "OtherPlanKind",
    "OtherPlanView",
    "OwnDomainView",
    "ParentageKind",
    "ParentageView",
    "PartialDate",
    "ParticipantView",
    "PartnerOrder",
    "PartnershipKind",
    "PartnershipView",
    "PersonKind",
    "PersonMarkKind",
    "PersonMarkView",
    "PersonView",
    "PhaseView",
    "PlanKind",
    "PlanStatus",
    "PlanView",
    "Precision",
    "ProfessionalView",
    "Reason",
    "RequestKind",
    "RequestStatus",
    "RequestView",
    "ResidenceKind",
    "ResidenceView",
    "SafetyPairView",
    "Said",
    "ScaleAnswerView",
    "ScaleView",
    "SectorView",
    "SpecialSupport",
    "SpotView",
    "StatementKind",
    "StatementView",
    "StyleView",
    "TieFlow",
    "TieStrength",
    "TieView",
    "TwinKind",
    "TwinSetView",
    "UseView",
    "WelfareStage",
]


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person as this audience may see them. ``age`` is full years on the view's day, or at death.

    ``given_name`` and ``family_name`` are the parts of ``name``; a stand-in for a name that is missing has none.
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
    birth_gender: Gender | None = None
    orientation: Orientation | None = None
    migration: Migration | None = None
    cultures: str = ""
    given_name: str = ""
    family_name: str = ""
    is_off_copies: bool = False


@dataclass(frozen=True, slots=True)
class PersonMarkView:
    """What the notation marks on a person; ``is_over`` on the view's day. Health is there only where it was chosen."""

    id: UUID
    person_id: UUID
    kind: PersonMarkKind
    state: MarkState
    text: str
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said


@dataclass(frozen=True, slots=True)
class TwinSetView:
    """Children born together."""

    id: UUID
    kind: TwinKind
    member_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PartnershipView:
    """A couple. ``is_over`` on the view's day; both partners are in the view.

    A couple that parted and is together again by the day has its ``resumed_on`` and is not over.
    """

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
    resumed_on: PartialDate | None = None
    children: ChildrenKnown | None = None


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
    note: str = ""


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
    is_uncertain: bool = False


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
    """Somebody who works with the family. ``given_name`` and ``family_name`` as in ``PersonView``."""

    id: UUID
    name: str
    title: str
    phone: str
    email: str
    agency_id: UUID | None
    given_name: str = ""
    family_name: str = ""


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
    contact: Contact = Contact.ONE
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class SpotView:
    """Where the user put a thing in a picture, in points."""

    diagram: Diagram
    subject_id: UUID
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ForeignView:
    """What another program's file said that has no place here; the worker alone gets it."""

    format: str
    text: str
    person_id: UUID | None
    partnership_id: UUID | None


@dataclass(frozen=True, slots=True)
class StyleView:
    """How the case's genogram is drawn: the same for every reader."""

    notation: Notation = Notation.MCGOLDRICK
    partner_order: PartnerOrder = PartnerOrder.CHRONOLOGICAL
    death_sign: DeathSign = DeathSign.CROSSED
    shows_health: bool = False
    shows_orientation: bool = False
    shows_occupation: bool = False


@dataclass(frozen=True)
class CaseView:
    """The case as one audience may see it on one day.

    Every id that a record points to is in the view too, or the record isn't. ``audience`` names who it is for, for the
    worker's eyes; ``omissions`` must never be drawn or printed on a copy. ``opened_on`` is the day the matter began.
    ``substitute_id`` stands in for the one responsible for the joint plan: ``plan_responsible_id``, or where nobody is
    named for it the child's own worker, ``responsible_id``.
    ``log`` and ``uses`` are there where they were asked for, from the newest on.
    ``participants`` is the team, ``tasks`` what is the audience's own to do in a plan that is shut to it.
    ``ground`` is what the same audience sees of the case at its widest, over all days: where things stand is found for
    it, and none of it is drawn that isn't in this view too. None where the view itself is as wide as that.
    ``is_own``: it is the worker's own, with nothing left out.
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
    opened_on: date | None = None
    audience: str = ""
    style: StyleView = StyleView()
    person_marks: tuple[PersonMarkView, ...] = ()
    foreign: tuple[ForeignView, ...] = ()
    plan_responsible_id: UUID | None = None
    clock: ClockView = NO_CLOCK
    assessment: AssessmentView = NOTHING_ASSESSED
    participants: tuple[ParticipantView, ...] = ()
    tasks: tuple[MeasureView, ...] = ()
    log: tuple[DisclosureView, ...] = ()
    uses: tuple[UseView, ...] = ()
    ground: CaseView | None = None
    is_own: bool = False
    other_plans: tuple[OtherPlanView, ...] = ()
    left_out: tuple[LeftOutView, ...] = ()

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
    def plan_lead_id(self) -> UUID | None:
        """Return the professional who answers for the joint plan: the one named for it, else the child's own worker."""
        return self.plan_responsible_id or self.responsible_id

    @property
    def child(self) -> PersonView | None:
        """Return the child the case is about."""
        return self.people_by_id.get(self.child_id) if self.child_id else None
