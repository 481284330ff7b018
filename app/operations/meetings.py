"""Meetings: when and of which kind, who was asked and came, what is on the agenda, what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.i18n import Text, mark
from app.models import AgendaItem, Attendance, Base, Decision, Meeting, MeetingPhase
from app.models.kinds import AttendanceRole, Confidentiality, MeetingKind
from app.models.phases import PHASES, PROGRAMMES
from app.operations import settled
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class MeetingFields(SourceFields, total=False):
    """Where and what for, what was written down, and when people meet again."""

    time: str
    place: str
    purpose: str
    minutes: str
    is_read_back: bool
    next_on: date | None
    next_time: str
    next_place: str
    no_next: str


class AttendanceFields(TypedDict, total=False):
    """In what role somebody was asked, by whom and when, and whether they came (None: not known yet).

    ``is_familys_wish``: the child or the family wanted them there; ``is_remote``: they take part from elsewhere.
    """

    role: AttendanceRole
    invited_by: str
    invited_on: date | None
    is_familys_wish: bool
    is_remote: bool
    has_come: bool | None
    note: str


class DecisionFields(TypedDict, total=False):
    """Who sees to a decision, by when, and who follows up that it happens."""

    person_id: UUID | None
    professional_id: UUID | None
    agency_id: UUID | None
    checker_person_id: UUID | None
    checker_professional_id: UUID | None
    due_on: date | None
    is_done: bool


class AgendaFields(TypedDict, total=False):
    """Who wishes that it is talked about, and whether it was."""

    brought_by_person_id: UUID | None
    brought_by_professional_id: UUID | None
    is_done: bool


def plan_meeting(case: CaseFile, kind: MeetingKind, held_on: date, **fields: Unpack[MeetingFields]) -> UUID:
    """Plan a meeting with the phases of its kind and return its id."""
    with case.transaction(mark("Plan meeting")):
        meeting = add_row(case, Meeting, {"kind": kind, "held_on": held_on, **fields})
        _add_programme(case, meeting)
        return meeting.id


def change_kind(case: CaseFile, meeting_id: UUID, kind: MeetingKind) -> None:
    """Make another kind of meeting of it: phases in which nothing has happened give way to those of the new kind."""
    with case.transaction(mark("Change the kind of meeting")):
        meeting = find(case, Meeting, meeting_id)
        change_row(case, meeting, {"kind": kind})
        for phase in case.session.scalars(select(MeetingPhase).where(MeetingPhase.meeting_id == meeting_id)):
            if phase.key and phase.begun_at is None and not phase.text.strip():
                case.session.delete(phase)
        case.session.flush()
        _add_programme(case, meeting)


def _add_programme(case: CaseFile, meeting: Meeting) -> None:
    """Add the phases of the meeting's kind after those that are there; the family's own time is the family's."""
    there = set(case.session.scalars(select(MeetingPhase.key).where(MeetingPhase.meeting_id == meeting.id)))
    position = next_position(case, MeetingPhase, MeetingPhase.meeting_id == meeting.id)
    for place, (key, minutes) in enumerate(PROGRAMMES[meeting.kind], start=position):
        if key in there:
            continue
        fields: dict[str, object] = {"meeting_id": meeting.id, "key": key, "minutes_planned": minutes}
        if PHASES[key].is_private:
            fields["confidentiality"] = Confidentiality.FAMILY
        add_row(case, MeetingPhase, {**fields, "position": place})


def add_meeting(case: CaseFile, kind: MeetingKind, held_on: date, **fields: Unpack[MeetingFields]) -> UUID:
    """Add a meeting, past or coming, without phases, and return its id."""
    with case.transaction(mark("Add meeting")):
        return add_row(case, Meeting, {"kind": kind, "held_on": held_on, **fields}).id


def edit_meeting(case: CaseFile, meeting_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a meeting's day, place, purpose or minutes; a closed one isn't changed any more."""
    edit_row(case, Meeting, meeting_id, changes, mark("Edit meeting"))


def remove_meeting(case: CaseFile, meeting_id: UUID) -> None:
    """Remove a meeting with all that hangs on it; a closed one stays."""
    _remove_part(case, Meeting, meeting_id, mark("Remove meeting"))


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
    _remove_part(case, Attendance, attendance_id, mark("Take off the meeting"))


def add_agenda_item(case: CaseFile, meeting_id: UUID, text: str, **fields: Unpack[AgendaFields]) -> UUID:
    """Put something on the agenda of a meeting and return its id."""
    with case.transaction(mark("Add to the agenda")):
        position = next_position(case, AgendaItem, AgendaItem.meeting_id == meeting_id)
        return add_row(case, AgendaItem, {"meeting_id": meeting_id, "text": text, "position": position, **fields}).id


def edit_agenda_item(case: CaseFile, item_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is on the agenda, who brought it, or say that it was talked about."""
    edit_row(case, AgendaItem, item_id, changes, mark("Edit the agenda"))


def move_agenda_item(case: CaseFile, item_id: UUID, to: int) -> None:
    """Put something at place ``to`` on its agenda."""
    with case.transaction(mark("Move on the agenda")):
        item = find(case, AgendaItem, item_id)
        settled.refuse_closed(case.session, item)
        move_row(case, item, to, AgendaItem.meeting_id == item.meeting_id)


def remove_agenda_item(case: CaseFile, item_id: UUID) -> None:
    """Take something off the agenda."""
    _remove_part(case, AgendaItem, item_id, mark("Take off the agenda"))


def add_decision(case: CaseFile, meeting_id: UUID, text: str, **fields: Unpack[DecisionFields]) -> UUID:
    """Write down what a meeting decided and return the decision's id."""
    with case.transaction(mark("Add decision")):
        position = next_position(case, Decision, Decision.meeting_id == meeting_id)
        return add_row(case, Decision, {"meeting_id": meeting_id, "text": text, "position": position, **fields}).id


def edit_decision(case: CaseFile, decision_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a decision, who sees to it or follows it up, or whether it is done.

    Of a closed meeting's decision only whether it is done can be changed.
    """
    edit_row(case, Decision, decision_id, changes, mark("Edit decision"))


def move_decision(case: CaseFile, decision_id: UUID, to: int) -> None:
    """Put a decision at place ``to`` among those of its meeting."""
    with case.transaction(mark("Move decision")):
        decision = find(case, Decision, decision_id)
        settled.refuse_closed(case.session, decision)
        move_row(case, decision, to, Decision.meeting_id == decision.meeting_id)


def remove_decision(case: CaseFile, decision_id: UUID) -> None:
    """Remove a decision."""
    _remove_part(case, Decision, decision_id, mark("Remove decision"))


def _remove_part(case: CaseFile, kind: type[Base], row_id: UUID, label: Text) -> None:
    settled.refuse_closed(case.session, find(case, kind, row_id))
    remove_row(case, kind, row_id, label)
