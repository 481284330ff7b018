"""Meetings: when, who was asked and came, what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from app.i18n import mark
from app.models import Attendance, Decision, Meeting
from app.models.kinds import AttendanceRole, MeetingKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class MeetingFields(SourceFields, total=False):
    """Where and what for, and what was written down."""

    time: str
    place: str
    purpose: str
    minutes: str


class AttendanceFields(TypedDict, total=False):
    """In what role somebody was asked, by whom, and whether they came (None: not known yet)."""

    role: AttendanceRole
    invited_by: str
    has_come: bool | None


class DecisionFields(TypedDict, total=False):
    """Who sees to a decision and by when."""

    person_id: UUID | None
    professional_id: UUID | None
    due_on: date | None
    is_done: bool


def add_meeting(case: CaseFile, kind: MeetingKind, held_on: date, **fields: Unpack[MeetingFields]) -> UUID:
    """Add a meeting, past or coming, and return its id."""
    with case.transaction(mark("Add meeting")):
        return add_row(case, Meeting, {"kind": kind, "held_on": held_on, **fields}).id


def edit_meeting(case: CaseFile, meeting_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a meeting's day, place, purpose or minutes."""
    edit_row(case, Meeting, meeting_id, changes, mark("Edit meeting"))


def remove_meeting(case: CaseFile, meeting_id: UUID) -> None:
    """Remove a meeting with its attendances and decisions."""
    remove_row(case, Meeting, meeting_id, mark("Remove meeting"))


def add_attendance(
    case: CaseFile,
    meeting_id: UUID,
    *,
    person_id: UUID | None = None,
    professional_id: UUID | None = None,
    **fields: Unpack[AttendanceFields],
) -> UUID:
    """Ask one person or professional to a meeting and return the attendance's id."""
    with case.transaction(mark("Ask to the meeting")):
        ends = {"meeting_id": meeting_id, "person_id": person_id, "professional_id": professional_id}
        return add_row(case, Attendance, {**ends, **fields}).id


def edit_attendance(case: CaseFile, attendance_id: UUID, changes: Mapping[str, object]) -> None:
    """Change in what role somebody is asked, or say whether they came."""
    edit_row(case, Attendance, attendance_id, changes, mark("Edit attendance"))


def remove_attendance(case: CaseFile, attendance_id: UUID) -> None:
    """Take somebody off the list of a meeting."""
    remove_row(case, Attendance, attendance_id, mark("Take off the meeting"))


def add_decision(case: CaseFile, meeting_id: UUID, text: str, **fields: Unpack[DecisionFields]) -> UUID:
    """Write down what a meeting decided and return the decision's id."""
    with case.transaction(mark("Add decision")):
        position = next_position(case, Decision, Decision.meeting_id == meeting_id)
        return add_row(case, Decision, {"meeting_id": meeting_id, "text": text, "position": position, **fields}).id


def edit_decision(case: CaseFile, decision_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a decision, who sees to it, or whether it is done."""
    edit_row(case, Decision, decision_id, changes, mark("Edit decision"))


def move_decision(case: CaseFile, decision_id: UUID, to: int) -> None:
    """Put a decision at place ``to`` among those of its meeting."""
    with case.transaction(mark("Move decision")):
        decision = find(case, Decision, decision_id)
        move_row(case, decision, to, Decision.meeting_id == decision.meeting_id)


def remove_decision(case: CaseFile, decision_id: UUID) -> None:
    """Remove a decision."""
    remove_row(case, Decision, decision_id, mark("Remove decision"))
