"""The plan, the assessment, the meetings and the consents as an audience may see them: frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.lens.said import Said
from app.models.dates import PartialDate
from app.models.kinds import AttendanceRole, ConsentKind, MeasureStatus, MeetingKind, PlanStatus
from app.models.voices import LifeDomain, StatementKind


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
