"""The phases of one meeting on its card: what each is called, how long it is to take, and what was written."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import tr
from app.lens.view import Confidentiality, MeetingStatus, MeetingView, PhaseView
from app.operations.minutes import add_phase, edit_phase, move_phase, remove_phase
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import LineEditor, TextEditor
from app.ui.widgets.parts import IconButton, column, row, show_if, words

_ROWS: Final = 3
"""Rows of the grid that one phase takes at most."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


class PhaseList(QWidget):
    """A line a phase; a closed meeting's lines are read only."""

    def __init__(self, desk: Desk, meeting: MeetingView) -> None:
        super().__init__()
        self._desk, self._meeting = desk, meeting
        self._is_closed = meeting.status is MeetingStatus.CLOSED
        box = column(self, gap=2)
        box.addWidget(words(tr("Phases"), "caption"))
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(2, 0 if theme.is_crowded() else 8)
        self._grid.setColumnStretch(3, 0 if theme.is_crowded() else 3)
        for line, phase in enumerate(meeting.phases):
            self._phase(line, phase)
        box.addWidget(holder)
        if not self._is_closed:
            adder = InlineAdd(
                tr("phase"),
                tr("What is the phase called?"),
                lambda text: desk.attempt(lambda: add_phase(desk.case, meeting.id, text, minutes_planned=5)),
            )
            adder.name(f"{meeting.id}:phase")
            box.addWidget(adder)
        show_if(self, bool(meeting.phases) or not self._is_closed)

    def _phase(self, line: int, phase: PhaseView) -> None:
        desk = self._desk
        name = LineEditor()
        bound(desk, name, edit_phase, phase.id, "name", phase.heading, tr("Name of the phase"))
        text = TextEditor("text", "" if self._is_closed else tr("what was said"))
        bound(desk, text, edit_phase, phase.id, "text", phase.text, phase.heading)
        eyes = ChoiceEditor(labelled(Confidentiality))
        spoken = tr("For whose eyes this is")
        bound(desk, eyes, edit_phase, phase.id, "confidentiality", phase.said.confidentiality, spoken)
        name.setReadOnly(self._is_closed)
        text.setReadOnly(self._is_closed)
        eyes.setEnabled(not self._is_closed)
        at = _ROWS * line
        self._grid.addWidget(name, at, 0, _TOP)
        self._grid.addWidget(self._minutes(phase), at, 1, _TOP)
        if theme.is_crowded():  # with large text what was said has a line of its own
            self._grid.addWidget(text, at + 1, 0, 1, 5)
            self._grid.addWidget(eyes, at + 2, 0)
        else:
            self._grid.addWidget(text, at, 2, _TOP)
            self._grid.addWidget(eyes, at, 3, _TOP)
        eyes.setMaximumWidth(theme.px(210))
        if not self._is_closed:
            self._grid.addWidget(self._tools(line, phase), at, 4, _TOP)

    def _minutes(self, phase: PhaseView) -> QWidget:
        """Return how long the phase took, or is to take."""
        used = round(phase.seconds_used(phase.ended_at) / 60) if phase.ended_at else phase.minutes_planned
        told = words(tr("{planned} min", planned=used), "small", wraps=False)
        told.setContentsMargins(0, theme.px(6), 0, 0)
        return told

    def _tools(self, line: int, phase: PhaseView) -> QWidget:
        desk = self._desk
        holder = QWidget()
        tools = row(holder, gap=0)
        up = IconButton("chevron-up", tr("Earlier"), size=12)
        up.setEnabled(line > 0)
        up.clicked.connect(lambda _checked=False: desk.attempt(lambda: move_phase(desk.case, phase.id, line - 1)))
        off = IconButton("close", tr("Remove {phase}", phase=phase.heading), size=12)
        off.clicked.connect(lambda _checked=False: desk.attempt(lambda: remove_phase(desk.case, phase.id)))
        tools.addWidget(up)
        tools.addWidget(off)
        return holder
