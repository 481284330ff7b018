"""The meetings, as an audience may see them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from app.lens import rights, things
from app.lens import rights_meetings as table
from app.lens.meetingview import (
    AgendaView,
    AttendanceView,
    DecisionView,
    FeedbackView,
    MeetingNoteView,
    MeetingView,
    PhaseView,
)
from app.lens.rights import why_not
from app.lens.rows import by_parent
from app.lens.sieve import Sieve
from app.models import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
)
from app.models.dates import PartialDate
from app.models.gathering import MeetingStatus
from app.models.phases import PHASES


def meetings(sieve: Sieve) -> tuple[MeetingView, ...]:
    """Return the meetings with who was asked, what was said and what was decided."""
    rows = sieve.rows
    attendances = by_parent(rows.attendances, lambda row: row.meeting_id)
    decisions = by_parent(rows.decisions, lambda row: row.meeting_id)
    phases = by_parent(rows.meeting_phases, lambda row: row.meeting_id)
    agenda = by_parent(rows.agenda_items, lambda row: row.meeting_id)
    feedback = by_parent(rows.meeting_feedback, lambda row: row.meeting_id)
    notes = by_parent(rows.meeting_notes, lambda row: row.meeting_id)
    shown: list[MeetingView] = []
    for row in rows.meetings:
        about = f"{sieve.word(row.kind.label)} {PartialDate.of(row.held_on).shown(sieve.language)}"
        if not sieve.passes(row, table.MEETING, things.MEETING, about):
            continue
        is_open = why_not(row, table.COURSE, sieve.eyes) is None
        shown.append(
            MeetingView(
                id=row.id,
                kind=row.kind,
                held_on=row.held_on,
                time=row.time,
                place=sieve.cleared(row, table.MEETING_PLACE, things.PLACE, row.place, about),
                purpose=row.purpose,
                minutes=sieve.cleared(row, table.MINUTES, things.MINUTES, row.minutes, about),
                attendances=_attendances(sieve, attendances[row.id]),
                decisions=tuple(
                    _decision(sieve, decision)
                    for decision in decisions[row.id]
                    if sieve.passes(decision, (), things.DECISION, about)
                ),
                said=sieve.said(row, row.id),
                status=_status(sieve, row),
                begun_at=_known(sieve, row.begun_at),
                closed_at=_known(sieve, row.closed_at),
                is_read_back=row.is_read_back,
                next_on=row.next_on if is_open else None,
                next_time=sieve.cleared(row, table.COURSE, things.TEXT, row.next_time, about),
                next_place=sieve.cleared(row, (*table.NEXT_PLACE, *table.COURSE), things.PLACE, row.next_place, about),
                gate_note=sieve.cleared(row, table.GATE, things.NOTE, row.gate_note, about),
                no_next=sieve.cleared(row, table.MINUTES, things.MINUTES, row.no_next, about),
                phases=_phases(sieve, row, phases[row.id], about),
                agenda=_agenda(sieve, row, agenda[row.id], about),
                feedback=_feedback(sieve, feedback[row.id]),
                notes=_notes(sieve, row, notes[row.id], about),
            )
        )
    return tuple(shown)


def _attendances(sieve: Sieve, rows: Iterable[Attendance]) -> tuple[AttendanceView, ...]:
    """Return who was asked: the child, the family as it stands in the case, then professionals."""
    people = sieve.rows.people_by_id

    def place(row: Attendance) -> tuple[bool, bool, int, str]:
        person = people.get(row.person_id) if row.person_id else None
        is_child = row.person_id is not None and row.person_id == sieve.rows.child_id
        return person is None, not is_child, person.position if person else 0, row.id.hex

    shown: list[AttendanceView] = []
    for row in sorted(rows, key=place):
        subject = row.person_id or row.professional_id
        if subject and sieve.passes(row, (), things.ATTENDANCE, sieve.real(subject), (subject,)):
            shown.append(
                AttendanceView(
                    id=row.id,
                    person_id=subject,
                    name=sieve.shown(subject),
                    title=_title(sieve, subject),
                    role=row.role,
                    invited_by=row.invited_by,
                    has_come=row.has_come,
                    invited_on=sieve.on(row.invited_on),
                    is_familys_wish=row.is_familys_wish,
                    is_remote=row.is_remote,
                    note=sieve.cleared(row, table.REMARK, things.NOTE, row.note, sieve.real(subject)),
                )
            )
    return tuple(shown)


def _title(sieve: Sieve, subject: UUID) -> str:
    """Return a professional's title, or what a private person is to the child."""
    professional = sieve.rows.professionals_by_id.get(subject)
    if professional:
        return professional.title
    relation = sieve.relations.get(subject)
    return sieve.word(relation) if relation else sieve.rows.people_by_id[subject].role


def _decision(sieve: Sieve, row: Decision) -> DecisionView:
    who = row.person_id or row.professional_id or row.agency_id
    responsible = sieve.pointing(row, who, things.RESPONSIBLE)
    checker = sieve.pointing(row, row.checker_person_id or row.checker_professional_id, things.CHECKER)
    return DecisionView(
        id=row.id,
        text=row.text,
        responsible=sieve.shown(responsible),
        due_on=sieve.on(row.due_on),
        is_done=row.is_done,
        responsible_id=responsible,
        checker=sieve.shown(checker),
        checker_id=checker,
    )


def _phases(sieve: Sieve, meeting: Meeting, rows: Iterable[MeetingPhase], about: str) -> tuple[PhaseView, ...]:
    """Return the phases for those who may know the meeting's course, each with its minutes where they may read them."""
    if why_not(meeting, table.COURSE, sieve.eyes) is not None:
        for row in rows:
            sieve.cleared(meeting, table.MINUTES, things.MINUTES, row.text, about)
        return ()
    shown: list[PhaseView] = []
    for row in rows:
        sieve.kept.add(row.id)
        template = PHASES.get(row.key)
        is_open = why_not(row, table.PHASE, sieve.eyes) is None
        own_name = row.name if is_open else ""  # an own name tells as much as the minutes; the template's tells nothing
        heading = own_name or (sieve.word(template.name) if template else "")
        text = sieve.cleared(row, table.PHASE, things.PHASE, row.text, f"{about}: {heading}")
        shown.append(
            PhaseView(
                id=row.id,
                key=row.key if is_open or template else "",
                heading=heading,
                guide=template.guide if template else None,
                minutes_planned=row.minutes_planned,
                begun_at=row.begun_at,
                ended_at=row.ended_at,
                seconds_before=row.seconds_before,
                text=sieve.cleared(meeting, table.MINUTES, things.MINUTES, text, about),
                said=sieve.said(row, row.id),
            )
        )
    return tuple(shown)


def _agenda(sieve: Sieve, meeting: Meeting, rows: Iterable[AgendaItem], about: str) -> tuple[AgendaView, ...]:
    shown: list[AgendaView] = []
    for row in rows:
        text = sieve.cleared(meeting, table.COURSE, things.AGENDA, row.text, about)
        if not text or not sieve.passes(row, table.AGENDA, things.AGENDA, about):
            continue
        by = sieve.pointing(row, row.brought_by_person_id or row.brought_by_professional_id, things.SPEAKER)
        shown.append(AgendaView(row.id, text, sieve.shown(by), by, row.is_done))
    return tuple(shown)


def _feedback(sieve: Sieve, rows: Iterable[MeetingFeedback]) -> tuple[FeedbackView, ...]:
    return tuple(
        FeedbackView(row.id, row.rating, row.text, sieve.said(row, row.id))
        for row in rows
        if (row.said_on is None or row.said_on <= sieve.day)
        and sieve.passes(row, table.FEEDBACK, things.FEEDBACK, sieve.real(row.source_person_id))
    )


def _notes(sieve: Sieve, meeting: Meeting, rows: Iterable[MeetingNote], about: str) -> tuple[MeetingNoteView, ...]:
    shown: list[MeetingNoteView] = []
    for row in sorted(rows, key=lambda each: (each.added_at, each.id.hex)):
        text = sieve.cleared(meeting, table.MINUTES, things.NOTE, row.text, about)
        if not text or _known(sieve, row.added_at) is None:
            continue
        if sieve.passes(row, rights.SOURCED, things.NOTE, about):
            shown.append(MeetingNoteView(row.id, text, row.added_at, sieve.said(row, row.id)))
    return tuple(shown)


def _known(sieve: Sieve, moment: datetime | None) -> datetime | None:
    """Return a moment that has come by the view's day; looking back, one that lay ahead wasn't known."""
    is_ahead = moment is not None and moment.date() > sieve.day
    return None if is_ahead and sieve.is_look_back else moment


def _status(sieve: Sieve, row: Meeting) -> MeetingStatus:
    """Return how far the meeting was on the day; one without moments was written down after it was held."""
    if row.status is MeetingStatus.CLOSED and row.closed_at and _known(sieve, row.closed_at) is None:
        return MeetingStatus.UNDER_WAY if _known(sieve, row.begun_at) else MeetingStatus.PLANNED
    return row.status
