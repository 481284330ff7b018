"""Meetings: a line each, the newest first, and one of them open with all that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import MeetingKind, MeetingStatus, MeetingView
from app.operations.course import plan_next_meeting
from app.operations.meetings import plan_meeting
from app.ui import theme
from app.ui.desk import Desk
from app.ui.pages.meeting_card import MeetingCard
from app.ui.pages.page import ReadingPage
from app.ui.subjects import Subject, choices, sentence
from app.ui.widgets.editors import shown_day
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, row, words


@dataclass(frozen=True)
class _Listed:
    """A meeting with whoever could still be asked to it, whether it is open, and whether its next one is planned."""

    meeting: MeetingView
    others: tuple[tuple[str, Subject], ...]
    is_open: bool
    has_next: bool


class MeetingsPage(ReadingPage):
    """The meetings that were and are to come."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 960)
        self._open_id: UUID | None = None
        top = row()
        top.addWidget(words(tr("Meetings"), "title"), 1)
        self._new = button(tr("New meeting"), self._add, "plain", "plus")
        top.addWidget(self._new)
        self.box.addLayout(top)
        self.box.addSpacing(theme.px(8))
        self._empty = EmptyPlace(
            tr("No meeting yet"),
            tr("A meeting keeps who was there, what was said, and what was decided, with a name to each decision."),
            button(tr("New meeting"), self._add, "primary", "plus"),
        )
        self._cards: KeyedColumn[_Listed] = KeyedColumn(self._card, gap=10)
        self.box.addWidget(self._empty)
        self.box.addWidget(self._cards)

    def fill(self) -> None:
        """Show the meetings, the newest first; what is under way or comes next is open unless another was chosen."""
        view = self.desk.view
        meetings = sorted(view.meetings, key=lambda each: (each.held_on, each.time, each.id.hex), reverse=True)
        self._empty.setVisible(not meetings)
        self._new.setVisible(bool(meetings))
        if self._open_id not in {meeting.id for meeting in meetings}:
            self._open_id = _first_to_open(meetings)
        listed: list[tuple[UUID, _Listed]] = []
        for meeting in meetings:
            is_open = meeting.id == self._open_id
            asked = [attendance.person_id for attendance in meeting.attendances]
            others = tuple(choices(view, ("person", "professional"), asked)) if is_open else ()
            has_next = any(each.held_on == meeting.next_on and each.id != meeting.id for each in meetings)
            listed.append((meeting.id, _Listed(meeting, others, is_open, has_next)))
        self._cards.show_records(listed)

    def show_key(self, key: Key) -> None:
        """Open a meeting and bring it into sight."""
        if key.id is not None:
            self._open(key.id)
        found = self._cards.block(key.id)
        if found is not None:
            self.show_widget(found)

    def _card(self, listed: _Listed) -> QWidget:
        if listed.is_open:
            return MeetingCard(self.desk, listed.meeting, listed.others, None if listed.has_next else self._plan_next)
        meeting = listed.meeting
        about = ", ".join(part for part in (shown_day(meeting.held_on), meeting.time) if part)
        line = button(
            f"{sentence(tr(meeting.kind.label))}   {about}   ·   {tr(meeting.status.label)}",
            lambda: self._open(meeting.id),
            "row",
        )
        line.setObjectName(f"{meeting.id}:open")
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        return line

    def _open(self, meeting_id: UUID) -> None:
        self.finish()
        self._open_id = meeting_id
        self.desk.attempt(self.fill)

    def _add(self) -> None:
        day = self.desk.view.day
        made = self.desk.attempt(lambda: plan_meeting(self.desk.case, MeetingKind.NETWORK, day))
        if made is not None:
            self._open(made)
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)  # the one of the empty place has gone

    def _plan_next(self, meeting_id: UUID) -> None:
        """Plan the meeting that was agreed on, and open it."""
        made = self.desk.attempt(lambda: plan_next_meeting(self.desk.case, meeting_id))
        if made is not None:
            self._open(made)


def _first_to_open(meetings: list[MeetingView]) -> UUID | None:
    """Return the meeting under way, else the next one planned, else the newest."""
    for status in (MeetingStatus.UNDER_WAY, MeetingStatus.PLANNED):
        found = [meeting for meeting in meetings if meeting.status is status]
        if found:
            return found[-1].id
    return meetings[0].id if meetings else None
