"""The course of a meeting: begun, from phase to phase, closed, and the next one planned.

Moments are given by whoever asks (with a time zone), so that the same course can be played again.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.lens.days import is_in_force
from app.models import Attendance, Case, ClientPlan, Consent, Meeting, MeetingPhase
from app.models.gathering import MeetingStatus
from app.models.kinds import ConsentKind, PlanStatus
from app.models.phases import GATES, MAKES_PLAN
from app.operations.meetings import plan_meeting
from app.operations.plan import agree_plan
from app.operations.rows import add_row, change_row, find
from app.store.casefile import CaseFile

_COMES_ALONG: Final = ("person_id", "professional_id", "role", "invited_by", "is_familys_wish", "is_remote")


def begin_meeting(case: CaseFile, meeting_id: UUID, at: datetime, *, without_consent: str = "") -> None:
    """Begin a meeting with its first phase.

    A school's expert group is not begun before a consent of the pupil or on the pupil's behalf is in force (1287/2013
    14 § and 19 §), or only with ``without_consent``, why all the same. One that was planned for a later day is held on
    the day it is begun. Raises ``AppError`` without a consent, and where the meeting has been begun before.
    """
    with case.transaction(mark("Begin the meeting")):
        meeting = find(case, Meeting, meeting_id)
        if meeting.status is not MeetingStatus.PLANNED:
            raise AppError(
                mark("This meeting has been begun already; nothing was changed."), mark("Go on where it stands.")
            )
        needed = GATES.get(meeting.kind)
        note = ""
        if needed is not None and not _is_consented(case, needed, at.date()):
            note = without_consent.strip()
            if not note:
                raise AppError(
                    mark("No consent to this expert group is in force; the meeting was not begun."),
                    mark("Write down the consent first, or say why you go on without one."),
                )
        begun: dict[str, object] = {"status": MeetingStatus.UNDER_WAY, "begun_at": at, "gate_note": note}
        if meeting.held_on > at.date():
            begun["held_on"] = at.date()
        change_row(case, meeting, begun)
        first = next((phase for phase in _phases(case, meeting_id) if phase.minutes_planned), None)
        if first is not None:
            change_row(case, first, {"begun_at": at})


def go_to_phase(case: CaseFile, phase_id: UUID, at: datetime) -> None:
    """Go to a phase of a meeting that is under way: the one before ends, the time of both is kept."""
    with case.transaction(mark("Go to the phase")):
        phase = find(case, MeetingPhase, phase_id)
        _refuse_unless_under_way(find(case, Meeting, phase.meeting_id))
        _end_phases(case, phase.meeting_id, at, but=phase)
        if phase.begun_at is None:
            change_row(case, phase, {"begun_at": at})
        elif phase.ended_at is not None:
            before = phase.seconds_before + _seconds(phase.begun_at, phase.ended_at)
            change_row(case, phase, {"seconds_before": before, "begun_at": at, "ended_at": None})


def close_meeting(case: CaseFile, meeting_id: UUID, at: datetime, *, agrees_plan: bool | None = None) -> UUID | None:
    """Close a meeting for good, and return the plan that its closing agreed on, if any.

    The draft of the plan becomes a numbered version that is not changed any more, in the same step; without
    ``agrees_plan`` the kind of meeting says whether it does. Raises ``AppError`` where the meeting isn't under way, or
    where neither a next day was agreed nor said why not.
    """
    with case.transaction(mark("Close the meeting")):
        meeting = find(case, Meeting, meeting_id)
        _refuse_unless_under_way(meeting)
        if meeting.next_on is None and not meeting.no_next.strip():
            raise AppError(
                mark("No next day has been agreed; the meeting was not closed."),
                mark("Agree on the next day before people leave, or write why there is none."),
            )
        _end_phases(case, meeting_id, at)
        agreed = meeting.kind in MAKES_PLAN if agrees_plan is None else agrees_plan
        plan_id = _agree(case, meeting) if agreed else None
        change_row(case, meeting, {"status": MeetingStatus.CLOSED, "closed_at": at})
        return plan_id


def plan_next_meeting(case: CaseFile, meeting_id: UUID) -> UUID:
    """Plan the meeting that was agreed on, of the same kind and with the same people, and return its id."""
    with case.transaction(mark("Plan the next meeting")):
        before = find(case, Meeting, meeting_id)
        if before.next_on is None:
            raise AppError(
                mark("No next day has been agreed, so no meeting was planned."), mark("Choose “New meeting” instead.")
            )
        place = before.next_place or before.place
        new = plan_meeting(case, before.kind, before.next_on, time=before.next_time, place=place)
        for row in _attendances(case, meeting_id):
            add_row(case, Attendance, {"meeting_id": new, **{name: getattr(row, name) for name in _COMES_ALONG}})
        return new


def _agree(case: CaseFile, meeting: Meeting) -> UUID | None:
    """Agree on the draft of the plan, where there is one, as the version made in this meeting."""
    draft = case.session.scalars(
        select(ClientPlan).where(ClientPlan.status == PlanStatus.DRAFT).order_by(ClientPlan.version.desc())
    ).first()
    if draft is None:
        return None
    change_row(case, draft, {"meeting_id": meeting.id})
    agree_plan(case, draft.id, meeting.held_on)
    return draft.id


def _refuse_unless_under_way(meeting: Meeting) -> None:
    if meeting.status is MeetingStatus.PLANNED:
        raise AppError(mark("This meeting hasn’t been begun yet; nothing was changed."), mark("Begin it first."))
    if meeting.status is MeetingStatus.CLOSED:
        raise AppError(
            mark("This meeting has been closed and is kept as it is; nothing was changed."),
            mark("Add a note to it: a note stands beside what was written."),
        )


def _end_phases(case: CaseFile, meeting_id: UUID, at: datetime, but: MeetingPhase | None = None) -> None:
    for phase in _phases(case, meeting_id):
        if phase is not but and phase.begun_at is not None and phase.ended_at is None:
            change_row(case, phase, {"ended_at": at})


def _seconds(begun: datetime, ended: datetime) -> int:
    return max(0, round((ended - begun).total_seconds()))


def _phases(case: CaseFile, meeting_id: UUID) -> list[MeetingPhase]:
    of_meeting = select(MeetingPhase).where(MeetingPhase.meeting_id == meeting_id)
    return list(case.session.scalars(of_meeting.order_by(MeetingPhase.position, MeetingPhase.id)))


def _attendances(case: CaseFile, meeting_id: UUID) -> list[Attendance]:
    of_meeting = select(Attendance).where(Attendance.meeting_id == meeting_id)
    return list(case.session.scalars(of_meeting.order_by(Attendance.id)))


def _is_consented(case: CaseFile, kind: ConsentKind, day: date) -> bool:
    child_id = case.session.scalars(select(Case.child_id)).first()
    given = case.session.scalars(select(Consent).where(Consent.kind == kind))
    return any(child_id in {row.given_by_id, row.on_behalf_of_id} and is_in_force(row, day) for row in given)
