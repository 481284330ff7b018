"""Leading a meeting: the presenter's page, with phases and their quiet time, live minutes, decisions, plan and wall.

Everything on it can be done from the keyboard: each part has a key, and a key stores first what is being typed. Time is
shown, never rung.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.errors import AppError
from app.i18n import tr
from app.lens.view import MeetingStatus, MeetingView, PhaseView
from app.operations.course import begin_meeting, close_meeting, go_to_phase
from app.operations.meetings import edit_meeting
from app.ui import theme
from app.ui.desk import Desk
from app.ui.meetingmode import WallShows
from app.ui.pages.leading_minutes import MinutesPart
from app.ui.pages.leading_phases import PhasesPart
from app.ui.pages.leading_wall import WallPart
from app.ui.pages.page import Page
from app.ui.widgets.parts import card, column, row

_EVERY_SECONDS: Final = 10
_PHASES: Final = 270
_MINUTES: Final = 300
_WALL: Final = 340
"""The widths of the columns in units; the middle one's is the least, and it takes all that is left."""


def meeting_to_lead(desk: Desk) -> UUID | None:
    """Return the meeting that leading is about: one chosen, one under way, or one planned for the day."""
    meetings = [each for each in desk.view.meetings if each.status is not MeetingStatus.CLOSED]
    chosen = next((each for each in meetings if each.id == desk.meeting.chosen), None)
    under_way = next((each for each in meetings if each.status is MeetingStatus.UNDER_WAY), None)
    on_day = next((each for each in meetings if each.held_on == desk.day), None)
    found = chosen or under_way or on_day
    return found.id if found else None


class LeadingPage(Page):
    """Three columns: where the meeting is and who is here; what is written; what hangs on the wall, and the plan."""

    def __init__(self, desk: Desk, blank: QAction) -> None:
        super().__init__(desk)
        self.phases = PhasesPart(desk, self._go_to)
        self.minutes = MinutesPart(desk, self._go)
        self.wall = WallPart(desk, blank)
        if theme.is_crowded():
            # With large text the columns stand one below the other, and all of it scrolls.
            sheet = QWidget()
            box = column(sheet, gap=16)
            for part in (self.phases, self.minutes, self.wall):
                box.addWidget(part)
            column(self, gap=0).addWidget(_column(sheet, 0))
        else:
            line = row(self, margin=0, gap=0)
            self._left = QWidget()
            self._below = column(self._left, gap=16)
            self._below.addWidget(self.phases)
            self._frames = (_column(self._left, _PHASES), _column(self.minutes, 0), _column(self.wall, _WALL))
            for frame, share in zip(self._frames, (0, 1, 0), strict=True):
                line.addWidget(frame, share)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_EVERY_SECONDS * 1000)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        desk.meeting.asked.connect(self._do)
        desk.meeting.turned.connect(self._on_change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the wall in the left column, below the phases, where three columns have no room."""
        super().resizeEvent(event)
        if theme.is_crowded():
            return
        left, _, right = self._frames
        is_tight = self.width() < theme.px(_PHASES + _MINUTES + _WALL)
        if is_tight == self._left.isAncestorOf(self.wall):
            return
        if is_tight:
            _area(right).takeWidget()  # which would go on giving it a size
            self._below.addWidget(self.wall)
        else:
            _area(right).setWidget(self.wall)
        self.wall.show()
        right.setVisible(not is_tight)
        left.setFixedWidth(theme.px(_WALL if is_tight else _PHASES))

    @property
    def meeting(self) -> MeetingView | None:
        """Return the meeting that is led."""
        return next((each for each in self.desk.view.meetings if each.id == self.desk.meeting.meeting_id), None)

    def fill(self) -> None:
        """Show the meeting as it is."""
        meeting = self.meeting
        if meeting is None:
            return
        self.phases.show_meeting(meeting)
        self.minutes.show_meeting(meeting)
        self.wall.show_meeting(meeting)
        self.tick()

    def tick(self) -> None:
        """Show how long each phase has lasted."""
        if self.desk.is_open and self.desk.meeting.is_on:
            now = self.desk.meeting.clock()
            self.phases.tick(now)
            self.minutes.tick(now)

    def _do(self, name: str) -> None:
        """Do what a key asks for, after what is being typed has been stored."""
        work: dict[str, Callable[[], object]] = {
            "next": lambda: self._step(1),
            "back": lambda: self._step(-1),
            "wall": self.desk.meeting.show_next,
            "eyes": self.wall.next_eyes,
            "people": self.phases.focus_people,
            "minutes": self.minutes.focus_text,
            "decision": self.minutes.start_decision,
            "goal": self.wall.start_goal,
            "measure": self.wall.start_measure,
            "read": self._read,
            "when": self.minutes.focus_next_day,
            "go": self._go,
        }
        if self.isVisible() and self.meeting is not None:
            self.finish()
            self.refresh()
            work[name]()

    def _step(self, by: int) -> None:
        """Go to the phase after or before the one the meeting is in."""
        meeting = self.meeting
        if meeting is None or meeting.phase is None:
            return
        place = meeting.phases.index(meeting.phase) + by
        if 0 <= place < len(meeting.phases):
            self._go_to(meeting.phases[place])

    def _go_to(self, phase: PhaseView) -> None:
        self.finish()
        self.desk.attempt(lambda: go_to_phase(self.desk.case, phase.id, self.desk.meeting.clock()))
        self.refresh()
        self.minutes.focus_text()

    def _read(self) -> None:
        """Hang what was written on the wall, to be read together; again for its next page."""
        meeting, mode = self.meeting, self.desk.meeting
        if meeting is None:
            return
        if mode.shows is WallShows.READ_BACK:
            mode.paged.emit()
        mode.show(WallShows.READ_BACK)
        if not meeting.is_read_back and meeting.status is MeetingStatus.UNDER_WAY:
            self.desk.attempt(lambda: edit_meeting(self.desk.case, meeting.id, {"is_read_back": True}))

    def _go(self) -> None:
        """Begin the meeting, or close it."""
        meeting, now = self.meeting, self.desk.meeting.clock()
        if meeting is None:
            return
        self.finish()
        if meeting.status is MeetingStatus.PLANNED:
            why = self.minutes.gate_text
            self.desk.attempt(
                lambda: begin_meeting(self.desk.case, meeting.id, now, without_consent=why), self._refused
            )
        else:
            agrees = self.minutes.agrees_plan
            self.desk.attempt(lambda: close_meeting(self.desk.case, meeting.id, now, agrees_plan=agrees), self._refused)
        self.refresh()
        after = self.meeting
        if after is not None and after.status is MeetingStatus.UNDER_WAY and after.status is not meeting.status:
            self.minutes.focus_text()
        if after is not None and after.status is MeetingStatus.CLOSED:
            self.desk.told.emit(tr("The meeting has been closed."))

    def _refused(self, error: AppError) -> None:
        """Say in place what is missing, and put the cursor there."""
        self.minutes.say(error)


def _area(frame: QWidget) -> QScrollArea:
    found = frame.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)  # noqa: S101  it was made with one
    return found


def _column(part: QWidget, width: int) -> QWidget:
    """Return ``part`` in a column of its own that scrolls; 0 is as wide as there is room."""
    frame = card("sheet")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(part)
    line = row(frame, gap=0)
    line.addWidget(area)
    if width:
        frame.setFixedWidth(theme.px(width))
    return frame
