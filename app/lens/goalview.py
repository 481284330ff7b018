"""Goals, measures, their reviews, and what stands beside the plan, as an audience may see them: frozen records."""

from __future__ import annotations

from uuid import UUID

from app.lens.said import Said
from app.models.dates import PartialDate
from app.models.kinds import MeasureStatus
from app.models.planning import Attainment, MeasureKind, OtherPlanKind
from app.records import record


@record
class GoalReviewView:
    """How far somebody finds a goal was reached; ``version`` is that of the plan it was said of."""

    id: UUID
    attainment: Attainment | None
    level: int | None
    text: str
    version: int
    said: Said


@record
class MeasureView:
    """Who does what and when. ``responsible`` is the name this audience may read.

    ``is_own``: it is the child's, the family's or a close person's own doing. ``pair`` works together with the one
    responsible, ``checker`` sees to it that it happens.
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
    kind: MeasureKind = MeasureKind.SUPPORT
    service_code: str = ""
    clients_proposal: str = ""
    pair: str = ""
    pair_id: UUID | None = None
    checker: str = ""
    checker_id: UUID | None = None
    sessions_planned: int | None = None
    sessions_kept: int | None = None
    result: str = ""
    former_id: UUID | None = None


@record
class GoalView:
    """What is to be different. ``owner`` is whose goal it is, nobody's name where it is everybody's.

    ``version`` is that of the plan it stands in. ``reviews`` are those of the goal and of the same goal in earlier
    versions, in the order they were said. ``former_id`` is the same goal among the plan's ``former_goals``.
    """

    id: UUID
    text: str
    noticing: str
    baseline: str
    due: PartialDate | None
    measures: tuple[MeasureView, ...]
    title: str = ""
    owner: str = ""
    owner_id: UUID | None = None
    level_much_less: str = ""
    level_less: str = ""
    level_expected: str = ""
    level_more: str = ""
    level_much_more: str = ""
    reviews: tuple[GoalReviewView, ...] = ()
    version: int = 1
    former_id: UUID | None = None

    @property
    def levels(self) -> tuple[tuple[int, str], ...]:
        """Return each level with its words, from −2 to +2; nothing where the goal has no levels."""
        words = (self.level_much_less, self.level_less, self.level_expected, self.level_more, self.level_much_more)
        return tuple(zip(range(-2, 3), words, strict=True)) if any(words) else ()

    @property
    def own_reviews(self) -> tuple[GoalReviewView, ...]:
        """Return the reviews of the goal as it stands in its own version."""
        return tuple(review for review in self.reviews if review.version == self.version)


@record
class CrisisContactView:
    """Whom to call: ``name`` of somebody in the case, else ``called``, as the page calls them."""

    id: UUID
    subject_id: UUID | None
    name: str
    called: str
    phone: str
    when: str

    @property
    def who(self) -> str:
        """Return what to write beside the number."""
        return self.name or self.called


@record
class SafetyPairView:
    """A danger and what keeps it away."""

    id: UUID
    risk: str
    safeguard: str


@record
class OtherPlanView:
    """A plan that somebody else keeps; ``keeper`` is a professional or an agency. ``is_over`` on the view's day."""

    id: UUID
    kind: OtherPlanKind
    title: str
    keeper: str
    keeper_id: UUID | None
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    goals: str
    said: Said


@record
class LeftOutView:
    """Why an item of the law's list, or a gap, is left as it is; for the worker alone."""

    id: UUID
    item: str
    reason: str
