"""A plan that was agreed and a meeting that was closed are kept as they are: what is a part of them is refused."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    AgendaItem,
    Attendance,
    Base,
    ClientPlan,
    CrisisContact,
    Decision,
    Goal,
    Meeting,
    MeetingNote,
    MeetingPhase,
    Need,
    PlanRecipient,
    SafetyPair,
    SupportMeasure,
)
from app.models.gathering import MeetingStatus
from app.models.kinds import PlanStatus
from app.operations.sense_ends import refuse_twin, same_ends

HOW_IT_WENT: Final = frozenset({"status", "result", "sessions_kept"})
"""What of a measure is followed after the plan was agreed."""


def refuse_agreed(session: Session, plan_id: UUID) -> None:
    """Raise ``AppError`` where the plan has been agreed."""
    plan = session.get(ClientPlan, plan_id)
    if plan is not None and plan.status is PlanStatus.AGREED:
        raise AppError(
            mark("This version of the plan has been agreed and is kept as it is; nothing was changed."),
            mark("Start a new version of the plan and make the change there."),
        )


def refuse_part_of_agreed(session: Session, row: Base) -> None:
    """Raise ``AppError`` where ``row`` is a part of a plan that has been agreed."""
    plan_id = plan_id_of(session, row)
    if plan_id is not None:
        refuse_agreed(session, plan_id)


def refuse_closed(session: Session, row: Base) -> None:
    """Raise ``AppError`` where ``row`` is a closed meeting or a part of one."""
    if not isinstance(row, Meeting | MeetingPhase | AgendaItem | Attendance | Decision | MeetingNote):
        return
    meeting = row if isinstance(row, Meeting) else session.get(Meeting, row.meeting_id)
    if meeting is not None and meeting.status is MeetingStatus.CLOSED:
        raise AppError(
            mark("This meeting has been closed and is kept as it is; nothing was changed."),
            mark("Add a note to it: a note stands beside what was written."),
        )


def plan_id_of(session: Session, row: Base) -> UUID | None:
    """Return the plan that ``row`` is a part of, or None."""
    if isinstance(row, ClientPlan):
        return row.id
    if isinstance(row, Need | PlanRecipient | CrisisContact | SafetyPair):
        return row.plan_id
    if isinstance(row, Goal):
        need = session.get(Need, row.need_id)
        return need and need.plan_id
    if isinstance(row, SupportMeasure):
        goal = session.get(Goal, row.goal_id)
        return goal and plan_id_of(session, goal)
    return None


def check_plan_part(session: Session, row: Base, changed: frozenset[str]) -> None:
    """How a measure goes on is followed after the plan was agreed; all else stays as it was agreed."""
    if isinstance(row, ClientPlan) and "status" in changed:
        return  # it is being made or agreed
    refuse_part_of_agreed(session, row)


def check_meeting_part(session: Session, row: Base, changed: frozenset[str]) -> None:
    """Whether a decision was carried out is followed after the meeting was closed; all else stays as it was."""
    if isinstance(row, Meeting) and "status" in changed:
        return  # it is being made, begun or closed
    if isinstance(row, Decision) and changed == frozenset({"is_done"}):
        return
    refuse_closed(session, row)


def check_attendance(session: Session, row: Attendance, changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the meeting is closed, or whoever it is takes part in it already."""
    check_meeting_part(session, row, changed)
    same = select(Attendance.id).where(
        Attendance.meeting_id == row.meeting_id, *same_ends(row), Attendance.id != row.id
    )
    refuse_twin(session, same)


def check_recipient(session: Session, row: PlanRecipient, changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the plan has been agreed, or whoever it is gets it already."""
    check_plan_part(session, row, changed)
    same = select(PlanRecipient.id).where(
        PlanRecipient.plan_id == row.plan_id, *same_ends(row), PlanRecipient.id != row.id
    )
    refuse_twin(session, same)


def check_measure(session: Session, row: SupportMeasure, changed: frozenset[str]) -> None:
    """Raise ``AppError`` for less than no times; how it goes on is followed after the plan was agreed."""
    if any(number is not None and number < 0 for number in (row.sessions_planned, row.sessions_kept)):
        raise AppError(
            mark("A number of times cannot be less than nought; nothing was changed."),
            mark("Write how many times it is to be, or was."),
        )
    if not changed <= HOW_IT_WENT:
        check_plan_part(session, row, changed)
