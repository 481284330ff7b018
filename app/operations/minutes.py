"""What is written down of a meeting: phase by phase, beside a closed one, and how people found it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from app.errors import AppError
from app.i18n import mark
from app.models import Meeting, MeetingFeedback, MeetingNote, MeetingPhase
from app.models.gathering import MeetingStatus
from app.operations import settled
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class PhaseFields(SourceFields, total=False):
    """How long a phase is to take, and what was said in it."""

    minutes_planned: int
    text: str


class FeedbackFields(TypedDict, total=False):
    """How somebody found a meeting, from 1 to 5, and in words."""

    rating: int | None
    text: str


def add_phase(case: CaseFile, meeting_id: UUID, name: str, **fields: Unpack[PhaseFields]) -> UUID:
    """Add a phase of one's own at the end of a meeting and return its id."""
    with case.transaction(mark("Add phase")):
        position = next_position(case, MeetingPhase, MeetingPhase.meeting_id == meeting_id)
        return add_row(case, MeetingPhase, {"meeting_id": meeting_id, "name": name, "position": position, **fields}).id


def edit_phase(case: CaseFile, phase_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what a phase is called, how long it is to take, what is written of it, or for whom that is."""
    edit_row(case, MeetingPhase, phase_id, changes, mark("Edit phase"))


def move_phase(case: CaseFile, phase_id: UUID, to: int) -> None:
    """Put a phase at place ``to`` among those of its meeting."""
    with case.transaction(mark("Move phase")):
        phase = find(case, MeetingPhase, phase_id)
        settled.refuse_closed(case.session, phase)
        move_row(case, phase, to, MeetingPhase.meeting_id == phase.meeting_id)


def remove_phase(case: CaseFile, phase_id: UUID) -> None:
    """Remove a phase with what was written of it."""
    settled.refuse_closed(case.session, find(case, MeetingPhase, phase_id))
    remove_row(case, MeetingPhase, phase_id, mark("Remove phase"))


def add_note(case: CaseFile, meeting_id: UUID, text: str, at: datetime, **source: Unpack[SourceFields]) -> UUID:
    """Add a note to a closed meeting and return its id: what was written before stays as it is.

    Raises ``AppError`` where the meeting isn't closed yet, since then its minutes can be mended.
    """
    with case.transaction(mark("Add a note to the meeting")):
        if find(case, Meeting, meeting_id).status is not MeetingStatus.CLOSED:
            raise AppError(
                mark("This meeting hasn’t been closed yet; no note was added."),
                mark("Mend what was written in its minutes."),
            )
        return add_row(case, MeetingNote, {"meeting_id": meeting_id, "text": text, "added_at": at, **source}).id


def add_feedback(
    case: CaseFile,
    meeting_id: UUID,
    *,
    rating: int | None = None,
    text: str = "",
    **source: Unpack[SourceFields],
) -> UUID:
    """Write down how somebody found a meeting, also after it was closed, and return the row's id.

    ``rating`` goes from 1 to 5; the source says whose feedback it is.
    """
    with case.transaction(mark("Add feedback")):
        return add_row(case, MeetingFeedback, {"meeting_id": meeting_id, "rating": rating, "text": text, **source}).id


def edit_feedback(case: CaseFile, feedback_id: UUID, changes: Mapping[str, object]) -> None:
    """Change feedback, whose it is, or for whose eyes."""
    edit_row(case, MeetingFeedback, feedback_id, changes, mark("Edit feedback"))


def remove_feedback(case: CaseFile, feedback_id: UUID) -> None:
    """Remove feedback."""
    remove_row(case, MeetingFeedback, feedback_id, mark("Remove feedback"))
