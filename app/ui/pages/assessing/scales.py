"""Questions answered by a number: a chart of how it has gone, every answer under it, and a line for the next."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import current_language, tr
from app.lens.view import ScaleAnswerView, ScaleView
from app.operations import scales as verbs
from app.rules.change import Change, goal_changes, number, scale_change, told
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.chart import Chart
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import DayEditor, LineEditor, shown_day
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, button, card, column, raiser, row, words

_WIDE: Final = 10.0
"""Inches: letters are then as large as those around it."""
_HIGH: Final = 170
"""Room kept for a chart before it is drawn, in units of the grid."""
RANGES: Final = ((1, 10), (0, 10), (1, 5), (-2, 2))


class ScalesPart(QWidget):
    """The scales, the goals that are followed by levels, and a line to add a scale."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: KeyedColumn[tuple[ScaleView, Change, str, int]] = KeyedColumn(self._block)
        self._goals: KeyedColumn[tuple[Change, str]] = KeyedColumn(self._goal)
        self._range = ChoiceEditor([(f"{number(low)} … {number(high)}", (low, high)) for low, high in RANGES], "framed")
        self._range.setAccessibleName(tr("Range of the scale"))
        self._range.show_value(RANGES[0])
        self._range.setMaximumWidth(theme.px(120))
        box = column(self, gap=8)
        box.addWidget(words(tr("In numbers, over time"), "heading"))
        about = tr("Numbers of one question can be compared from day to day, not with those of another question.")
        box.addWidget(words(about, "small"))
        box.addWidget(self._list)
        line = row(gap=8)
        line.addWidget(self._range, 0, Qt.AlignmentFlag.AlignTop)
        add = InlineAdd(tr("question with a scale"), tr("For example: How well are you doing?"), self._add)
        add.name("scale")
        line.addWidget(add, 1)
        box.addLayout(line)
        self._goal_head = words(tr("Goals over time"), "heading")
        box.addWidget(self._goal_head)
        box.addWidget(self._goals)

    def refresh(self) -> None:
        """Show the scales and the goals as they are; a chart is drawn anew where its numbers have changed."""
        view, language, look = self._desk.view, current_language(), theme.current().name
        self._list.show_records(
            [
                (each.id, (each, scale_change(view, each, language), look, place))
                for place, each in enumerate(view.assessment.scales)
            ]
        )
        goals = goal_changes(view, language)
        self._goal_head.setVisible(bool(goals))
        self._goals.show_records([(goal_id, (change, look)) for goal_id, change in goals])

    def _block(self, record: tuple[ScaleView, Change, str, int]) -> QWidget:
        scale, change, _, place = record
        desk = self._desk
        frame = card()
        box = column(frame, margin=12, gap=4)
        head = row(gap=4)
        question = tr("Question of the scale")
        head.addWidget(bound(desk, LineEditor(), verbs.edit_scale, scale.id, "question", scale.question, question), 1)
        if place:
            work = partial(verbs.move_scale, desk.case, scale.id, place - 1)
            head.addWidget(raiser(scale.question, lambda: desk.attempt(work)))
        remover = IconButton("close", tr("Remove: {what}", what=scale.question[:60]), size=12)
        remover.clicked.connect(lambda: desk.attempt(lambda: verbs.remove_scale(desk.case, scale.id)))
        head.addWidget(remover)
        box.addLayout(head)
        ends = row(gap=6)
        for name, value, kept in (
            ("least_words", scale.least, scale.least_words),
            ("most_words", scale.most, scale.most_words),
        ):
            spoken = tr("What {number} means", number=number(value))
            ends.addWidget(words(number(value), "label", wraps=False))
            ends.addWidget(bound(desk, LineEditor("bare", spoken), verbs.edit_scale, scale.id, name, kept, spoken), 1)
        box.addLayout(ends)
        if change.is_charted:
            box.addWidget(ChangeChart(desk, change))
        box.addWidget(self._answers(scale))
        box.addWidget(NextAnswer(desk, scale))
        return frame

    def _answers(self, scale: ScaleView) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, theme.px(4), 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(0)
        for line, answer in enumerate(scale.answers):
            for place, part in enumerate(self._answer(scale, answer)):
                grid.addWidget(part, line, place)
        for place, stretch in enumerate((1, 2, 0, 4, 0)):
            grid.setColumnStretch(place, stretch)
        return holder

    def _answer(self, scale: ScaleView, answer: ScaleAnswerView) -> tuple[QWidget, ...]:
        desk = self._desk
        by = answer.said.by or tr("not named")
        value = ChoiceEditor(_steps(scale))
        value.setFixedWidth(theme.px(64))
        spoken = tr("{name}, {day}: number", name=by, day=shown_day(answer.said.on))
        edit = verbs.edit_scale_answer
        said = tr("In their words")
        remover = IconButton("close", tr("Remove: {what}", what=spoken), size=12)
        remover.clicked.connect(lambda: desk.attempt(lambda: verbs.remove_scale_answer(desk.case, answer.id)))
        return (
            words(shown_day(answer.said.on), "label", wraps=False),
            words(by),
            bound(desk, value, edit, answer.id, "value", answer.value, spoken),
            bound(desk, LineEditor("bare", said), edit, answer.id, "text", answer.text, said),
            remover,
        )

    def _goal(self, record: tuple[Change, str]) -> QWidget:
        change, _ = record
        frame = card()
        box = column(frame, margin=12, gap=4)
        box.addWidget(words(change.title))
        box.addWidget(words(change.ends(), "small"))
        box.addWidget(ChangeChart(self._desk, change))
        return frame

    def _add(self, text: str) -> None:
        low, high = next((each for each in RANGES if each == self._range.value()), RANGES[0])
        self._desk.attempt(lambda: verbs.add_scale(self._desk.case, text, least=low, most=high))


class NextAnswer(QWidget):
    """A line to write down the next answer: who, which number, on which day."""

    def __init__(self, desk: Desk, scale: ScaleView) -> None:
        super().__init__()
        self._desk, self._scale_id = desk, scale.id
        people: list[tuple[str, object]] = [(tr("who answers"), None)]
        self._who = ChoiceEditor([*people, *choices(desk.view, ("person", "professional"))], "framed")
        self._who.setAccessibleName(tr("Who answers"))
        self._number = ChoiceEditor(_steps(scale), "framed")
        self._number.setAccessibleName(tr("Number"))
        self._number.setFixedWidth(theme.px(72))
        self._day = DayEditor("framed", tr("for example 1.2.2026"))
        self._day.setObjectName(f"{scale.id}:on")
        self._day.setAccessibleName(tr("On which day"))
        self._day.show_value(desk.view.day)
        self._who.setObjectName(f"{scale.id}:who")
        line = BreakingRow(self, gap=8)
        line.add(self._who, 2, 150)
        line.add(self._number, 0)
        line.add(self._day, 1, 110)
        line.add(button(tr("Add the answer"), self._add), 0)

    def _add(self) -> None:
        who, value = self._who.value(), self._number.value()

        def add() -> UUID | None:
            day = self._day.value()
            fields: verbs.ScaleAnswerFields = {"said_on": day if isinstance(day, date) else None}
            if isinstance(who, Subject):
                fields["source_person_id" if who.kind == "person" else "source_professional_id"] = who.id
            return verbs.answer_scale(self._desk.case, self._scale_id, value, **fields) if type(value) is int else None

        self._desk.attempt(add)


def _steps(scale: ScaleView) -> list[tuple[str, object]]:
    return [(number(value), value) for value in range(scale.least, scale.most + 1)]


class ChangeChart(Chart):
    """The chart of a change, drawn when it first comes into sight; what it shows is told in words too."""

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__()
        self._desk, self._change = desk, change
        self._is_asked = False
        self.setAccessibleName(told(change, current_language()))
        self.setMinimumHeight(theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask to be drawn the first time anybody looks."""
        super().paintEvent(event)
        if not self._is_asked:
            self._is_asked = True
            QTimer.singleShot(0, self, self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the width asks."""
        super().resizeEvent(event)
        if self._is_asked and self.hasHeightForWidth():
            self.setFixedHeight(self.heightForWidth(self.width()))

    def _draw(self) -> None:
        from app.report.charts import change_chart, chart_file  # noqa: PLC0415  a heavy library, for this alone

        def draw() -> None:
            language = current_language()
            drawn = change_chart(self._change, language, palette=theme.current().palette, wide=_WIDE)
            self.show_chart(chart_file(drawn, ".png"), told(self._change, language))
            self.setFixedHeight(self.heightForWidth(self.width()))

        if self._desk.is_open:
            self._desk.attempt(draw)
