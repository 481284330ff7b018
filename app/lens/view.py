"""What an audience may see on a day: frozen records, nothing else.

What the lens left out is not here, so whoever draws, prints or exports a ``CaseView`` cannot leak it. Names are as this
audience may read them: real ones, or roles for an anonymous consultation. Texts that were cleared are empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

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
from app.lens.familyview import (
    PLAIN_STYLE,
    BondView,
    ForeignView,
    HouseholdView,
    LifeEventView,
    ParentageView,
    PartnershipView,
    PersonMarkView,
    PersonView,
    ResidenceView,
    StyleView,
    TwinSetView,
)
from app.lens.goalview import (
    CrisisContactView,
    GoalReviewView,
    GoalView,
    LeftOutView,
    MeasureView,
    OtherPlanView,
    SafetyPairView,
)
from app.lens.logview import DisclosureView, Use, UseView, log_begins_on
from app.lens.meetingview import (
    AgendaView,
    AttendanceView,
    DecisionView,
    FeedbackView,
    MeetingNoteView,
    MeetingView,
    PhaseView,
)
from app.lens.networkview import (
    AgencyView,
    ClosenessView,
    ProfessionalView,
    SectorView,
    SpotView,
    TieView,
)
from app.lens.planview import (
    ConsentView,
    NeedView,
    ParticipantView,
    PlanView,
    PlanWords,
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
    "LifeEventKind",
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
    "PlanWords",
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
    "Use",
    "UseView",
    "WelfareStage",
    "log_begins_on",
]


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
    style: StyleView = PLAIN_STYLE
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
