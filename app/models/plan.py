"""The one plan: needs, the goals they ask for, the measures that lead there (SHL 1301/2014 39 §)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.dates import PartialDate
from app.models.kinds import MeasureStatus, PlanStatus


class ClientPlan(Base, kw_only=True):
    """A plan in its versions: the newest is the draft, an agreed one isn't changed any more."""

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


class Need(Sourced, Base, kw_only=True):
    """What somebody needs support with, as seen by whoever said it."""

    __tablename__ = "need"

    plan_id: Mapped[UUID] = link("client_plan")
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Goal(Base, kw_only=True):
    """What is to be different, and how everybody will notice."""

    __tablename__ = "goal"

    need_id: Mapped[UUID] = link("need")
    text: Mapped[str]
    noticing: Mapped[str] = mapped_column(default="")
    baseline: Mapped[str] = mapped_column(default="")
    due: Mapped[PartialDate | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)


class SupportMeasure(Base, kw_only=True):
    """Who does what, where, how often and until when, for a goal: a person, a professional or an agency."""

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


class PlanRecipient(Base, kw_only=True):
    """Somebody the plan is given to."""

    __tablename__ = "plan_recipient"

    plan_id: Mapped[UUID] = link("client_plan")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)
