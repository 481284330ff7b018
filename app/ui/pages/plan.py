"""The plan: needs, the goals they ask for, and the measures that lead there, written and mended where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import GoalView, MeasureView, NeedView, PlanStatus, PlanView
from app.operations.plan import (
    add_goal,
    add_measure,
    add_need,
    agree_plan,
    edit_goal,
    edit_need,
    edit_plan,
    remove_goal,
    remove_measure,
    remove_need,
    start_plan,
)
from app.ui import theme
from app.ui.bound import Edit, bound
from app.ui.desk import Desk
from app.ui.openpoints import open_points
from app.ui.pages.measures import MeasureRows
from app.ui.pages.page import ReadingPage
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, PartialDateEditor, TextEditor, shown_day
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, button, card, column, emptied, row, words

_TOP: Final = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class _Numbered:
    """A need with its number, and whether it can still be changed."""

    number: int
    need: NeedView
    is_draft: bool


class PlanPage(ReadingPage):
    """One plan on one page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 1040)
        self._head_holder = QWidget()
        self._head = column(self._head_holder, gap=4)
        self._needs: KeyedColumn[_Numbered] = KeyedColumn(self._need, gap=20)
        asking = tr("What does the child or the family need support with?")
        self._add_need = InlineAdd(tr("need"), asking, self._new_need)
        self._add_need.name("need")
        self._points = QWidget()
        self._points_box = column(self._points, gap=2)
        self._empty = EmptyPlace(
            tr("There is no plan yet"),
            tr(
                "A plan begins with what is needed. A good goal says what will be different and how everybody will"
                " notice it: “Aino is at school by nine on four days of five”."
            ),
            button(tr("Start the plan"), self._start, "primary"),
        )
        self._head_shown: tuple[object, ...] | None = None
        for part in (self._empty, self._head_holder, self._needs, self._add_need, self._points):
            self.box.addWidget(part)

    def fill(self) -> None:
        """Show the plan as it is."""
        plan = self.desk.view.plan
        self._empty.setVisible(plan is None)
        self._head_holder.setVisible(plan is not None)
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        self._add_need.setVisible(is_draft)
        needs = plan.needs if plan else ()
        self._needs.show_records(
            [(need.id, _Numbered(number, need, is_draft)) for number, need in enumerate(needs, start=1)]
        )
        if plan is not None:
            self._fill_head(plan)
        self._fill_points()

    def show_key(self, key: Key) -> None:
        """Bring a goal into sight."""
        found = self.findChild(QWidget, f"{key.id}:text")
        if found is not None:
            self.show_widget(found)
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_head(self, plan: PlanView) -> None:
        shown = (plan.id, plan.version, plan.status, plan.made_on, plan.agreed_on, plan.review_on, plan.review_time,
                 plan.review_place, plan.situation)  # fmt: skip
        if shown == self._head_shown:
            return
        self._head_shown = shown
        emptied(self._head)
        top = row(gap=12)
        titles = column(gap=2)
        titles.addWidget(words(tr("The plan"), "title"))
        stands = tr("version {number} · {status}", number=plan.version, status=tr(plan.status.label))
        day = shown_day(plan.agreed_on or plan.made_on)
        titles.addWidget(words(f"{stands} · {day}" if day else stands, "quiet"))
        top.addLayout(titles, 1)
        if plan.status is PlanStatus.DRAFT:
            top.addWidget(button(tr("Agree on the plan"), lambda: self._agree(plan.id), "primary"), 0, _TOP)
        else:
            top.addWidget(button(tr("New version"), self._start), 0, _TOP)
        self._head.addLayout(top)
        self._head.addSpacing(theme.px(8))
        self._head.addWidget(self._dates(plan))
        self._head.addSpacing(theme.px(16))

    def _dates(self, plan: PlanView) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(2))
        day_example = tr("for example 14.1.2027")
        fields: tuple[tuple[str, str, Editor, object], ...] = (
            (tr("Made on"), "made_on", DayEditor(placeholder=day_example), plan.made_on),
            (tr("We look at it again on"), "review_on", DayEditor(placeholder=day_example), plan.review_on),
            (tr("At"), "review_time", LineEditor(placeholder=tr("for example 9.00")), plan.review_time),
            (tr("Place"), "review_place", LineEditor(), plan.review_place),
        )
        for place, (text, name, editor, kept) in enumerate(fields):
            label = words(text, "caption")
            made = bound(self.desk, editor, edit_plan, plan.id, name, kept, text)
            made.setEnabled(plan.status is PlanStatus.DRAFT)
            label.setBuddy(made)
            grid.addWidget(label, 0, place)
            grid.addWidget(made, 1, place)
            grid.setColumnStretch(place, 1)
        situation = TextEditor(placeholder=tr("In a few words: where things stand now"))
        made = bound(self.desk, situation, edit_plan, plan.id, "situation", plan.situation, tr("Situation"))
        made.setReadOnly(plan.status is not PlanStatus.DRAFT)
        caption = words(tr("Situation"), "caption")
        caption.setContentsMargins(0, theme.px(12), 0, 0)
        grid.addWidget(caption, 2, 0, 1, 4)
        grid.addWidget(made, 3, 0, 1, 4)
        return holder

    def _need(self, numbered: _Numbered) -> QWidget:
        need = numbered.need
        block = QWidget()
        box = column(block, gap=6)
        line = row(gap=8)
        number = words(f"{numbered.number}", "title", wraps=False)
        line.addWidget(number, 0, _TOP)
        line.addWidget(self._text(need.id, need.text, edit_need, tr("Need"), "words", is_draft=numbered.is_draft), 1)
        if numbered.is_draft:
            line.addWidget(self._remover(lambda: remove_need(self.desk.case, need.id), need.text), 0, _TOP)
        box.addLayout(line)
        if need.said.by:
            by = words(tr("seen by {name}", name=need.said.by), "small")
            by.setContentsMargins(theme.px(22), 0, 0, 0)
            box.addWidget(by)
        for goal in need.goals:
            box.addWidget(self._goal(goal, is_draft=numbered.is_draft))
        if numbered.is_draft:
            adder = InlineAdd(
                tr("goal"),
                tr("What will be different, seen from the child?"),
                lambda text: self.desk.attempt(lambda: add_goal(self.desk.case, need.id, text)),
            )
            adder.name(f"{need.id}:goal")
            _indent(box, adder)
        return block

    def _goal(self, goal: GoalView, *, is_draft: bool) -> QWidget:
        frame = card()
        box = column(frame, margin=14, gap=6)
        line = row(gap=8)
        caption = words(tr("Goal"), "caption", wraps=False)
        caption.setContentsMargins(0, theme.px(5), 0, 0)
        line.addWidget(caption, 0, _TOP)
        line.addWidget(self._text(goal.id, goal.text, edit_goal, tr("Goal"), "bold", is_draft=is_draft), 1)
        if is_draft:
            line.addWidget(self._remover(lambda: remove_goal(self.desk.case, goal.id), goal.text), 0, _TOP)
        box.addLayout(line)
        box.addWidget(self._noticing(goal, is_draft=is_draft))
        rows = MeasureRows(self.desk, goal.measures, self._remove_measure if is_draft else None)
        box.addWidget(rows)
        if is_draft:
            adder = InlineAdd(
                tr("measure"),
                tr("Who does what?"),
                lambda text: self.desk.attempt(lambda: add_measure(self.desk.case, goal.id, text)),
            )
            adder.name(f"{goal.id}:measure")
            box.addWidget(adder)
        return frame

    def _noticing(self, goal: GoalView, *, is_draft: bool) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, theme.px(6))
        grid.setHorizontalSpacing(theme.px(16))
        fields: tuple[tuple[str, str, Editor, object, int], ...] = (
            (tr("How we will notice"), "noticing", TextEditor(), goal.noticing, 3),
            (tr("Where we start"), "baseline", TextEditor(), goal.baseline, 3),
            (tr("By"), "due", PartialDateEditor(placeholder=tr("for example 1/2027")), goal.due, 1),
        )
        for place, (text, name, editor, kept, share) in enumerate(fields):
            made = bound(self.desk, editor, edit_goal, goal.id, name, kept, text)
            made.setEnabled(is_draft)
            grid.addWidget(words(text, "small"), 0, place)
            grid.addWidget(made, 1, place, _TOP)
            grid.setColumnStretch(place, share)
        return holder

    def _text(self, row_id: UUID, text: str, edit: Edit, spoken: str, size: str, *, is_draft: bool) -> TextEditor:
        editor = TextEditor("text")
        editor.setProperty("lettering", size)
        editor.setReadOnly(not is_draft)
        return bound(self.desk, editor, edit, row_id, "text", text, spoken)

    def _remover(self, work: Callable[[], object], text: str) -> QWidget:
        made = IconButton("close", tr("Remove: {what}", what=text[:60]), size=12)
        made.clicked.connect(lambda _checked=False: self.desk.attempt(work))
        return made

    def _fill_points(self) -> None:
        emptied(self._points_box)
        points = open_points(self.desk.view)
        self._points.setVisible(bool(points))
        if not points:
            return
        heading = words(tr("Still open"), "heading")
        heading.setContentsMargins(0, theme.px(16), 0, 0)
        self._points_box.addWidget(heading)
        for text, about in points:
            self._points_box.addWidget(words(f"{tr(text)} {about}".strip(), "caution"))

    def _start(self) -> None:
        day: date = self.desk.view.day
        self.desk.attempt(lambda: start_plan(self.desk.case, made_on=day))

    def _agree(self, plan_id: UUID) -> None:
        day = self.desk.view.day
        self.desk.attempt(lambda: agree_plan(self.desk.case, plan_id, day))

    def _new_need(self, text: str) -> None:
        plan = self.desk.view.plan
        if plan is not None:
            self.desk.attempt(lambda: add_need(self.desk.case, plan.id, text))

    def _remove_measure(self, measure: MeasureView) -> None:
        self.desk.attempt(lambda: remove_measure(self.desk.case, measure.id))


def _indent(box: QBoxLayout, widget: QWidget) -> None:
    line = row(gap=0)
    line.addSpacing(theme.px(18))
    line.addWidget(widget, 1)
    box.addLayout(line)
