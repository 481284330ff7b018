"""The time limits of the matter: by when what is to be done, how each stands, and on asking how it was counted.

Calm on purpose: nothing is red and nothing counts down. What has a day ahead or behind is shown, the rest on asking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.genogram.picture import Colour
from app.i18n import Text, current_language, mark, tr
from app.lens.clockview import ClockView
from app.operations.case import header
from app.rules.deadline import Deadline, State, in_order
from app.rules.deadlines import deadlines
from app.rules.words import day_shown
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.inspector.casefields import edit_the_case
from app.ui.subjects import sentence
from app.ui.widgets.choosing import SwitchEditor
from app.ui.widgets.editors import DayEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import LabelRole, button, column, row, words
from app.ui.widgets.sign import Sign

_DAY_WIDTH: Final = 160
SIGNS: Final = {
    State.MET: ("tick", Colour.ACCENT),
    State.OPEN: ("ring", Colour.QUIET),
    State.SOON: ("dot", Colour.CAUTION),
    State.PAST: ("triangle", Colour.CAUTION),
    State.NONE: ("dash", Colour.QUIET),
}
_FACTS: Final = {
    "is_urgent": mark("Urgent need of help"),
    "urgent_assessed_on": mark("Assessed on"),
    "assessment_begun_on": mark("Begun on"),
    "assessment_done_on": mark("Finished on"),
    "welfare_decided_on": mark("Decided on"),
    "receipt_told_on": mark("Told to the child and the guardians on"),
    "decided_on": mark("Decision made on"),
    "carried_out_on": mark("Carried out on"),
    "placement_reviewed_on": mark("Last reviewed on"),
    "pupil_asked_on": mark("Asked on"),
    "pupil_is_urgent": mark("Urgent"),
    "pupil_met_on": mark("Talked on"),
    "data_asked_on": mark("Asked on"),
    "data_answered_on": mark("Answered on"),
}


@dataclass(frozen=True)
class _Line:
    """One limit with the facts it depends on, as they are kept."""

    limit: Deadline
    kept: tuple[object, ...]


class ClockPanel(QWidget):
    """Lists the limits in order; each line opens to its account and to the days that it depends on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._open: set[str] = set()
        self._running: KeyedColumn[_Line] = KeyedColumn(self._line, gap=2)
        self._rest: KeyedColumn[_Line] = KeyedColumn(self._line, gap=2)
        self._calm = words(tr("No time limit is running now."), "quiet")
        self._more = button("", self._turn, "link")
        self._more.setObjectName("clock:more")
        self._is_all = False
        box = column(self, gap=4)
        box.addWidget(words(tr("Time limits"), "heading"))
        for part in (self._calm, self._running, self._rest):
            box.addWidget(part)
        foot = row(gap=0)
        foot.addWidget(self._more)
        foot.addStretch(1)
        box.addLayout(foot)

    def refresh(self) -> None:
        """Show how the limits stand on the day."""
        clock = self._desk.view.clock
        lines = [(one.code, _Line(one, _kept(one, clock))) for one in in_order(deadlines(self._desk.view))]
        running = [line for line in lines if _is_running(line[1].limit)]
        rest = [line for line in lines if not _is_running(line[1].limit)]
        self._running.show_records(running)
        self._rest.show_records(rest)
        self._calm.setVisible(not running)
        self._rest.setVisible(self._is_all)
        self._more.setText(tr("Show fewer") if self._is_all else tr("%n others: done, or without a day", n=len(rest)))
        self._more.setAccessibleDescription(tr("Time limits"))

    def _turn(self) -> None:
        self._is_all = not self._is_all
        self.refresh()

    def _line(self, line: _Line) -> QWidget:
        limit = line.limit
        holder = QWidget()
        box = column(holder, gap=0)
        account = self._account(line)
        top = row(gap=4)
        shape, colour = SIGNS[limit.state]
        top.addWidget(Sign(shape, colour, tr(limit.state.value)), 0, Qt.AlignmentFlag.AlignTop)
        text = column(gap=0)
        title = words(tr(limit.title))
        title.setContentsMargins(0, theme.px(4), 0, 0)
        text.addWidget(title)
        text.addWidget(_stands(limit))
        top.addLayout(text, 1)
        asking = button("", None, "link")

        def say() -> None:
            is_open = limit.code in self._open
            bare = tr("Days and basis") if limit.facts else tr("Basis")
            shut = tr("How counted") if limit.due_on is not None else bare
            asking.setText(tr("Close") if is_open else shut)
            asking.setAccessibleName(f"{asking.text()}: {tr(limit.title)}")
            account.setVisible(is_open)

        def turn() -> None:
            self._open.symmetric_difference_update({limit.code})
            say()

        asking.clicked.connect(lambda _checked=False: turn())
        asking.setObjectName(f"clock:{limit.code}")
        top.addWidget(asking, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        box.addWidget(account)
        say()
        return holder

    def _account(self, line: _Line) -> QWidget:
        limit, language = line.limit, current_language()
        holder = QWidget()
        box = column(holder, gap=4)
        box.setContentsMargins(theme.px(22), theme.px(2), 0, theme.px(10))
        if limit.due_on is not None:
            box.addWidget(_said(_words(limit), "body"))
        source = " ".join(each.shown(language) for each in limit.reading)
        box.addWidget(_said(" · ".join(part for part in (sentence(tr(limit.basis)), source) if part), "small"))
        if limit.facts:
            facts = QWidget()
            beside = row(facts, gap=16)
            for name, kept in zip(limit.facts, line.kept, strict=True):
                beside.addWidget(self._fact(limit.code, name, kept), 0, Qt.AlignmentFlag.AlignBottom)
            beside.addStretch(1)
            box.addWidget(facts)
        return holder

    def _fact(self, code: str, name: str, kept: object) -> QWidget:
        """Return the control of one fact. The same day may keep two limits, so it is named after its limit too."""
        label: Text = _FACTS[name]
        case_id = header(self._desk.case).id
        holder = QWidget()
        box = column(holder, gap=0)
        if isinstance(kept, bool):
            switch = bound(self._desk, SwitchEditor(tr(label)), edit_the_case, case_id, name, kept, tr(label))
            switch.setObjectName(f"clock:{code}:{name}")
            box.addWidget(switch)
            return holder
        holder.setFixedWidth(theme.px(_DAY_WIDTH))
        caption = words(tr(label), "caption")
        day = DayEditor(placeholder=tr("for example 14.1.2027"))
        made = bound(self._desk, day, edit_the_case, case_id, name, kept, tr(label))
        made.setObjectName(f"clock:{code}:{name}")
        caption.setBuddy(made)
        box.addWidget(caption)
        box.addWidget(made)
        return holder


def _is_running(limit: Deadline) -> bool:
    """Say whether it is shown without asking: its day is ahead or behind, or it lacks the day it is counted from."""
    if limit.due_on is None:
        return limit.concerns and limit.code not in {"D6", "D8", "D9", "D13", "D14"}
    return limit.state is not State.MET


def _kept(limit: Deadline, clock: ClockView) -> tuple[object, ...]:
    return tuple(cast("object", getattr(clock, name)) for name in limit.facts)


def _stands(limit: Deadline) -> QLabel:
    """Return in one line by when and how it stands; where there is no day, why."""
    language = current_language()
    if limit.due_on is None:
        return words(_words(limit), "quiet")
    parts = [tr(limit.state.value)]
    if limit.met_on is not None:
        done = mark("done on {day}, after its day") if limit.is_late else mark("done on {day}")
        parts = [tr(done, day=day_shown(limit.met_on, language))]
    parts.insert(0, tr("by {day}", day=day_shown(limit.due_on, language)))
    is_near = limit.state in {State.SOON, State.PAST}
    return words(" · ".join(parts), "caution" if is_near else "quiet")


def _words(limit: Deadline) -> str:
    return " ".join(each.shown(current_language()) for each in limit.words)


def _said(text: str, role: LabelRole) -> QLabel:
    label = words(text, role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
