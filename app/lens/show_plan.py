"""The assessment, the meetings and the consents, as an audience may see them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.lens import rights_plan, things
from app.lens.planview import (
    AttendanceView,
    DecisionView,
    MeetingView,
    StatementView,
)
from app.lens.rows import by_parent
from app.lens.sieve import Sieve
from app.models import Attendance, Decision


def statements(sieve: Sieve) -> tuple[StatementView, ...]:
    """Return the voices of the assessment; what is said about somebody held back is held back with them."""
    shown: list[StatementView] = []
    for row in sieve.rows.statements:
        speaker = row.source_person_id or row.source_professional_id or row.agency_id
        about = sieve.real(speaker, row.about_id)
        if sieve.passes(row, rights_plan.STATEMENT, things.STATEMENT, about, (row.about_id,)):
            shown.append(
                StatementView(
                    id=row.id,
                    kind=row.kind,
                    text=row.text,
                    domain=row.domain,
                    about_id=row.about_id,
                    said=sieve.said(row, row.id),
                    own_domain_id=row.own_domain_id,
                    agency_id=sieve.pointing(row, row.agency_id, things.SPEAKER),
                )
            )
    return tuple(shown)


def meetings(sieve: Sieve) -> tuple[MeetingView, ...]:
    """Return the meetings with who was asked and what was decided."""
    attendances = by_parent(sieve.rows.attendances, lambda row: row.meeting_id)
    decisions = by_parent(sieve.rows.decisions, lambda row: row.meeting_id)
    shown: list[MeetingView] = []
    for row in sieve.rows.meetings:
        about = f"{sieve.word(row.kind.label)} {row.held_on.isoformat()}"
        if sieve.passes(row, rights_plan.MEETING, things.MEETING, about):
            shown.append(
                MeetingView(
                    id=row.id,
                    kind=row.kind,
                    held_on=row.held_on,
                    time=row.time,
                    place=sieve.cleared(row, rights_plan.MEETING_PLACE, things.PLACE, row.place, about),
                    purpose=row.purpose,
                    minutes=sieve.cleared(row, rights_plan.MINUTES, things.MINUTES, row.minutes, about),
                    attendances=_attendances(sieve, attendances[row.id]),
                    decisions=tuple(
                        _decision(sieve, decision)
                        for decision in decisions[row.id]
                        if sieve.passes(decision, (), things.DECISION, about)
                    ),
                    said=sieve.said(row, row.id),
                )
            )
    return tuple(shown)


def _attendances(sieve: Sieve, rows: Iterable[Attendance]) -> tuple[AttendanceView, ...]:
    shown: list[AttendanceView] = []
    for row in rows:
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
    responsible = sieve.pointing(row, row.person_id or row.professional_id, things.RESPONSIBLE)
    return DecisionView(
        id=row.id,
        text=row.text,
        responsible=sieve.shown(responsible),
        due_on=sieve.on(row.due_on),
        is_done=row.is_done,
    )
