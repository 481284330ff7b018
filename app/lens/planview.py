"""The plan, the assessment and the consents as an audience may see them: frozen records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.lens.goalview import CrisisContactView, GoalView, MeasureView, SafetyPairView
from app.lens.said import Said
from app.models.dates import PartialDate
from app.models.gathering import AccessGround, DataPart
from app.models.kinds import ConsentKind, PlanStatus
from app.models.planning import PlanKind
from app.models.voices import LifeDomain, StatementKind
from app.records import record


@record
class StatementView:
    """One voice on one thing: on a part of life of the vocabulary, on an own row, or on life as a whole.

    ``agency_id`` is the agency that it was said for, where no single professional said it.
    """

    id: UUID
    kind: StatementKind
    text: str
    domain: LifeDomain | None
    about_id: UUID | None
    said: Said
    own_domain_id: UUID | None = None
    agency_id: UUID | None = None


@record
class NeedView:
    """What somebody needs support with."""

    id: UUID
    text: str
    goals: tuple[GoalView, ...]
    said: Said
    domain: LifeDomain | None = None
    former_id: UUID | None = None


@record
class PlanVersionView:
    """A version of the plan that was there before: its number and the day it was agreed, or made."""

    id: UUID
    version: int
    on: date


@record
class PlanWords:
    """What a version says in texts of its own beside its needs and goals, with its crisis page."""

    situation: str = ""
    functioning: str = ""
    necessary_services: str = ""
    clients_proposal: str = ""
    other_means: str = ""
    worker_meetings: str = ""
    next_steps: str = ""
    duration: str = ""
    childs_effect: str = ""
    rights_told: str = ""
    more: str = ""
    warning_signs: str = ""
    child_does: str = ""
    adults_do: str = ""
    safe_place: str = ""
    crisis_contacts: tuple[CrisisContactView, ...] = ()
    safety_pairs: tuple[SafetyPairView, ...] = ()


@record
class PlanView:
    """The plan, whole, with its crisis page.

    ``former_needs`` are those of version ``former_version``, the one before, with how far each goal was reached;
    ``former_words`` are its texts, of which there is one record at most.
    ``former_versions`` are all that were agreed or made before this one, the newest first.
    """

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
    kind: PlanKind = PlanKind.FAMILY_SERVICES
    meeting_id: UUID | None = None
    functioning: str = ""
    necessary_services: str = ""
    clients_proposal: str = ""
    other_means: str = ""
    next_steps: str = ""
    childs_effect: str = ""
    are_rights_told: bool | None = None
    more: str = ""
    warning_signs: str = ""
    child_does: str = ""
    adults_do: str = ""
    safe_place: str = ""
    crisis_contacts: tuple[CrisisContactView, ...] = ()
    safety_pairs: tuple[SafetyPairView, ...] = ()
    former_version: int | None = None
    former_needs: tuple[NeedView, ...] = ()
    former_versions: tuple[PlanVersionView, ...] = ()
    former_words: tuple[PlanWords, ...] = ()

    @property
    def goals(self) -> tuple[GoalView, ...]:
        """Return the goals of all needs, in their order."""
        return tuple(goal for need in self.needs for goal in need.goals)

    @property
    def former_goals(self) -> tuple[GoalView, ...]:
        """Return the goals of the version before."""
        return tuple(goal for need in self.former_needs for goal in need.goals)

    @property
    def measures(self) -> tuple[MeasureView, ...]:
        """Return the measures of all goals, in their order."""
        return tuple(measure for goal in self.goals for measure in goal.measures)

    @property
    def has_crisis_page(self) -> bool:
        """Say whether anything stands on the crisis page."""
        words = self.warning_signs or self.child_does or self.adults_do or self.safe_place
        return bool(words or self.crisis_contacts or self.safety_pairs)


@record
class ConsentView:
    """A consent or a prohibition; ``is_in_force`` on the view's day, and not where a minor's was refused.

    ``parts`` are the parts of the data it names, ``scope`` its words.
    """

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
    given_by_id: UUID | None = None
    on_behalf_of_id: UUID | None = None
    to_id: UUID | None = None
    parts: tuple[DataPart, ...] = ()
    given_how: str = ""
    refused: str = ""


@record
class ParticipantView:
    """Somebody of the team: in what task, and on what ground they see which parts. ``is_here`` on the view's day."""

    id: UUID
    subject_id: UUID
    name: str
    task: str
    ground: AccessGround
    consent_id: UUID | None
    parts: tuple[DataPart, ...]
    since: PartialDate | None
    until: PartialDate | None
    left_why: str
    is_here: bool
