"""The one plan: needs, the goals they ask for, the measures that lead there (SHL 1301/2014 39 §)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.dates import PartialDate
from app.models.kinds import MeasureStatus, PlanStatus
from app.models.planning import Attainment, MeasureKind, OtherPlanKind, PlanKind
from app.models.voices import LifeDomain


class ClientPlan(Base, kw_only=True):
    """A plan in its versions: the newest is the draft, an agreed one isn't changed any more.

    ``meeting_id`` is the meeting whose closing agreed it. ``childs_effect`` tells what its decisions do to the child's
    life (LAVA). ``are_rights_told`` is None while nobody has said.
    """

    __tablename__ = "client_plan"

    version: Mapped[int] = mapped_column(default=1)
    status: Mapped[PlanStatus] = mapped_column(default=PlanStatus.DRAFT)
    made_on: Mapped[date | None] = mapped_column(default=None)
    agreed_on: Mapped[date | None] = mapped_column(default=None)
    situation: Mapped[str] = mapped_column(default="")
    worker_meetings: Mapped[str] = mapped_column(default="")
    duration: Mapped[str] = mapped_column(default="")
    rights_told: Mapped[str] = mapped_column(default="")
    review_on: Mapped[date | None] = mapped_column(default=None)
    review_time: Mapped[str] = mapped_column(default="")
    review_place: Mapped[str] = mapped_column(default="")
    kind: Mapped[PlanKind] = mapped_column(default=PlanKind.FAMILY_SERVICES)
    meeting_id: Mapped[UUID | None] = link("meeting", is_needed=False)
    functioning: Mapped[str] = mapped_column(default="")
    necessary_services: Mapped[str] = mapped_column(default="")
    clients_proposal: Mapped[str] = mapped_column(default="")
    other_means: Mapped[str] = mapped_column(default="")
    next_steps: Mapped[str] = mapped_column(default="")
    childs_effect: Mapped[str] = mapped_column(default="")
    are_rights_told: Mapped[bool | None] = mapped_column(default=None)
    more: Mapped[str] = mapped_column(default="")
    warning_signs: Mapped[str] = mapped_column(default="")
    child_does: Mapped[str] = mapped_column(default="")
    adults_do: Mapped[str] = mapped_column(default="")
    safe_place: Mapped[str] = mapped_column(default="")


class Need(Sourced, Base, kw_only=True):
    """What somebody needs support with, as seen by whoever said it; ``former_id`` is the same need a version before."""

    __tablename__ = "need"

    plan_id: Mapped[UUID] = link("client_plan")
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    former_id: Mapped[UUID | None] = link("need", is_needed=False)


class Goal(Base, kw_only=True):
    """What is to be different, and how everybody will notice.

    ``owner_id`` is whose goal it is, None where it is everybody's. The five levels say in words what would be seen,
    from much less than hoped (−2) to much more (+2), where goal attainment scaling is used. ``former_id`` is the same
    goal one version before.
    """

    __tablename__ = "goal"

    need_id: Mapped[UUID] = link("need")
    text: Mapped[str]
    noticing: Mapped[str] = mapped_column(default="")
    baseline: Mapped[str] = mapped_column(default="")
    due: Mapped[PartialDate | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)
    title: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[UUID | None] = link("person", is_needed=False)
    level_much_less: Mapped[str] = mapped_column(default="")
    level_less: Mapped[str] = mapped_column(default="")
    level_expected: Mapped[str] = mapped_column(default="")
    level_more: Mapped[str] = mapped_column(default="")
    level_much_more: Mapped[str] = mapped_column(default="")
    former_id: Mapped[UUID | None] = link("goal", is_needed=False)


class GoalReview(Sourced, Base, kw_only=True):
    """How far somebody finds a goal was reached, on the day it was said; ``level`` is −2…+2 where it has levels."""

    __tablename__ = "goal_review"

    goal_id: Mapped[UUID] = link("goal")
    attainment: Mapped[Attainment | None] = mapped_column(default=None)
    level: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")


class SupportMeasure(Base, kw_only=True):
    """Who does what, where, how often and until when, for a goal: a person, a professional or an agency.

    ``pair_id`` works together with the one responsible; the checker sees to it that it happens. ``former_id`` is the
    same measure one version before. ``service_code`` is of the national classification of social services.
    """

    __tablename__ = "support_measure"

    goal_id: Mapped[UUID] = link("goal")
    text: Mapped[str]
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    with_whom: Mapped[str] = mapped_column(default="")
    method: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    frequency: Mapped[str] = mapped_column(default="")
    noticing: Mapped[str] = mapped_column(default="")
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    due: Mapped[PartialDate | None] = mapped_column(default=None)
    status: Mapped[MeasureStatus] = mapped_column(default=MeasureStatus.OPEN)
    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[MeasureKind] = mapped_column(default=MeasureKind.SUPPORT)
    service_code: Mapped[str] = mapped_column(default="")
    clients_proposal: Mapped[str] = mapped_column(default="")
    pair_id: Mapped[UUID | None] = link("professional", is_needed=False)
    checker_person_id: Mapped[UUID | None] = link("person", is_needed=False)
    checker_professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    sessions_planned: Mapped[int | None] = mapped_column(default=None)
    sessions_kept: Mapped[int | None] = mapped_column(default=None)
    result: Mapped[str] = mapped_column(default="")
    former_id: Mapped[UUID | None] = link("support_measure", is_needed=False)


class PlanRecipient(Base, kw_only=True):
    """Somebody the plan is given to."""

    __tablename__ = "plan_recipient"

    plan_id: Mapped[UUID] = link("client_plan")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)


class CrisisContact(Base, kw_only=True):
    """Whom to call in a crisis, in order: somebody of the case, or a name and a number."""

    __tablename__ = "crisis_contact"

    plan_id: Mapped[UUID] = link("client_plan")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    name: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    when: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class SafetyPair(Base, kw_only=True):
    """A risk or a danger in the family's own words, and what is to keep it away."""

    __tablename__ = "safety_pair"

    plan_id: Mapped[UUID] = link("client_plan")
    risk: Mapped[str] = mapped_column(default="")
    safeguard: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class OtherPlan(Sourced, Base, kw_only=True):
    """A plan of the child's that somebody else keeps: told of, not copied."""

    __tablename__ = "other_plan"

    kind: Mapped[OtherPlanKind] = mapped_column(default=OtherPlanKind.OTHER)
    name: Mapped[str] = mapped_column(default="")
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    goals: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class LeftOut(Base, kw_only=True):
    """An item of the law's list that was left out on purpose, and why. ``item`` is the key of the completeness list."""

    __tablename__ = "left_out"
    __table_args__ = (UniqueConstraint("item"),)

    item: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
