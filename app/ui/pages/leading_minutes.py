"""What is written while a meeting goes on: the phase's minutes, the decisions, and what closing needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.i18n import tr
from app.lens.view import (
    CaseView,
    Confidentiality,
    DecisionView,
    MeetingStatus,
    MeetingView,
    PhaseView,
    PlanStatus,
)
from app.operations.course import plan_next_meeting
from app.operations.meetings import add_decision, edit_meeting
from app.operations.minutes import edit_phase
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.decisions import decision_line
from app.ui.pages.leading_phases import spent
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor, labelled
from app.ui.widgets.editors import DayEditor, LineEditor, TextEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, column, row, rule, words

_DAY: Final = 110
_TIME: Final = 70
"""The least widths in units at which a day or a few words, and a time, can be read."""


@dataclass(frozen=True)
class _Decided:
    decision: DecisionView
    is_closed: bool


@dataclass(frozen=True)
class _Ending:
    """What closing needs, and what it would agree on."""

    meeting: MeetingView
    version: int | None


class MinutesPart(QWidget):
    """The middle column of whoever leads a meeting. ``go`` begins or closes it."""

    def __init__(self, desk: Desk, go: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self._meeting: MeetingView | None = None
        self._agrees: SwitchEditor | None = None
        self._gate: LineEditor | None = None
        self._left = words("", "quiet")
        self._phase: KeyedColumn[PhaseView] = KeyedColumn(self._written)
        self._before: KeyedColumn[MeetingView] = KeyedColumn(self._beginning)
        self._decisions: KeyedColumn[_Decided] = KeyedColumn(self._decision, gap=2)
        self._adder = InlineAdd(tr("decision"), tr("What was decided?"), self._add_decision)
        self._adder.name("leading:decision")
        self._ending: KeyedColumn[_Ending] = KeyedColumn(self._close_part)
        self._wrong = words("", "error")
        self._decided = words(tr("Decisions"), "caption")
        box = column(self, margin=24, gap=8)
        for part in (self._before, self._phase, self._left):
            box.addWidget(part)
        box.addSpacing(theme.px(12))
        box.addWidget(self._decided)
        box.addWidget(self._decisions)
        box.addWidget(self._adder)
        box.addSpacing(theme.px(12))
        box.addWidget(self._ending)
        box.addWidget(self._wrong)
        box.addStretch(1)

    def show_meeting(self, meeting: MeetingView) -> None:
        """Show what is written and what is still needed."""
        if self._meeting is not None and self._meeting.status is not meeting.status:
            self._wrong.setText("")
        self._meeting = meeting
        now = meeting.phase
        is_open = meeting.status is MeetingStatus.UNDER_WAY
        self._before.show_records([(meeting.id, meeting)] if not is_open else [])
        self._phase.show_records([(now.id, now)] if now else [])
        self._left.setVisible(now is not None)
        is_closed = meeting.status is MeetingStatus.CLOSED
        self._decisions.show_records([(each.id, _Decided(each, is_closed)) for each in meeting.decisions])
        self._decided.setVisible(is_open or bool(meeting.decisions))
        self._adder.setVisible(is_open)
        plan = self._view.plan
        draft = plan.version if plan and plan.status is PlanStatus.DRAFT else None
        self._ending.show_records([(meeting.id, _Ending(meeting, draft))] if is_open else [])

    def tick(self, now: datetime) -> None:
        """Show how long the phase has lasted."""
        phase = self._meeting.phase if self._meeting else None
        if phase is not None:
            self._left.setText(spent(phase, now))

    @property
    def agrees_plan(self) -> bool:
        """Say whether closing shall agree on the plan."""
        return self._agrees is not None and self._agrees.isChecked()

    @property
    def gate_text(self) -> str:
        """Return why the meeting is begun without the consent it needs, as far as written."""
        return self._gate.text().strip() if self._gate is not None else ""

    def focus_text(self) -> None:
        """Put the cursor at the end of the phase's minutes."""
        for editor in self._phase.findChildren(TextEditor):
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def focus_next_day(self) -> None:
        """Put the cursor where the next day is agreed on."""
        for editor in self._ending.findChildren(DayEditor)[:1]:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_decision(self) -> None:
        """Let a decision be written."""
        if self._adder.isVisible():
            self._adder.start()

    def say(self, error: AppError) -> None:
        """Say what is missing, and put the cursor there."""
        self._wrong.setText(error.spoken())
        if self._gate is not None and self._meeting and self._meeting.status is MeetingStatus.PLANNED:
            self._gate.show()
            self._gate.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_next_day()

    @property
    def _view(self) -> CaseView:
        return self._desk.view

    def _beginning(self, meeting: MeetingView) -> QWidget:
        """Return what stands here before the meeting begins, and after it was closed."""
        holder = QWidget()
        box = column(holder, gap=8)
        self._gate = None
        if meeting.status is MeetingStatus.CLOSED:
            box.addWidget(words(tr("This meeting has been closed."), "title"))
            box.addWidget(words(tr("What was written is kept as it is; a note can be added on the page of meetings.")))
            if meeting.next_on is not None:
                again = button(tr("Plan the next meeting"), lambda: self._plan_next(meeting), "primary")
                box.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
            return holder
        box.addWidget(words(meeting.purpose or tr("The meeting hasn’t begun"), "title"))
        for item in meeting.agenda:
            by = f" – {item.brought_by}" if item.brought_by else ""
            box.addWidget(words(f"•  {item.text}{by}"))
        self._gate = LineEditor("framed", tr("Why do you go on without a consent?"))
        self._gate.setObjectName("leading:gate")
        self._gate.setAccessibleName(tr("Why do you go on without a consent?"))
        self._gate.hide()
        box.addWidget(self._gate)
        begin = button(tr("Begin the meeting"), self._go, "primary")
        begin.setObjectName("leading:begin")
        box.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _written(self, phase: PhaseView) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=6)
        head = row()
        head.addWidget(words(phase.heading, "title"), 1)
        eyes = ChoiceEditor(labelled(Confidentiality))
        bound(
            self._desk,
            eyes,
            edit_phase,
            phase.id,
            "confidentiality",
            phase.said.confidentiality,
            tr("For whose eyes this is"),
        )
        eyes.setMinimumContentsLength(16)
        head.addWidget(eyes)
        box.addLayout(head)
        if phase.guide is not None:
            box.addWidget(words(tr(phase.guide), "quiet"))
        text = TextEditor("framed", tr("What is said, as it is said"), lines=7)
        box.addWidget(bound(self._desk, text, edit_phase, phase.id, "text", phase.text, tr("Minutes of the phase")))
        return holder

    def _decision(self, decided: _Decided) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(rule())
        box.addWidget(decision_line(self._desk, self._view, decided.decision, is_closed=decided.is_closed))
        return holder

    def _close_part(self, ending: _Ending) -> QWidget:
        meeting = ending.meeting
        holder = QWidget()
        box = column(holder, gap=8)
        box.addWidget(rule())
        read = SwitchEditor(tr("What was written has been read aloud and found right"))
        box.addWidget(
            bound(self._desk, read, edit_meeting, meeting.id, "is_read_back", meeting.is_read_back, read.text())
        )
        again = QWidget()
        line = BreakingRow(again)
        fields = (
            (tr("We meet again on"), "next_on", DayEditor("framed"), meeting.next_on, 2, _DAY),
            (tr("At"), "next_time", LineEditor("framed"), meeting.next_time, 2, _TIME),
            (tr("Place"), "next_place", LineEditor("framed"), meeting.next_place, 3, _DAY),
            (tr("Or why not"), "no_next", LineEditor("framed"), meeting.no_next, 4, _DAY),
        )
        for text, name, editor, kept, share, least in fields:
            part = QWidget()
            under = column(part, gap=2)
            label = words(text, "caption", wraps=False)
            label.setBuddy(bound(self._desk, editor, edit_meeting, meeting.id, name, kept, text))
            under.addWidget(label)
            under.addWidget(editor)
            line.add(part, share, least)
        box.addWidget(again)
        self._agrees = None
        if ending.version is not None:
            agrees = SwitchEditor(tr("Closing agrees on version {number} of the plan", number=ending.version))
            agrees.setAccessibleName(agrees.text())
            agrees.setObjectName("leading:agrees")
            agrees.setChecked(meeting.makes_plan)
            self._agrees = agrees
            box.addWidget(agrees)
        close = button(tr("Close the meeting"), self._go, "primary")
        close.setObjectName("leading:close")
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _add_decision(self, text: str) -> None:
        meeting = self._meeting
        if meeting is not None:
            self._desk.attempt(lambda: add_decision(self._desk.case, meeting.id, text))

    def _plan_next(self, meeting: MeetingView) -> None:
        planned = self._desk.attempt(lambda: plan_next_meeting(self._desk.case, meeting.id))
        if planned is not None:
            self._desk.told.emit(tr("The next meeting is on the page of meetings."))
