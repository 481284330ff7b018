"""Needs, their goals, and the measures that lead there: a calm outline, written and mended where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.i18n import Text, mark, tr
from app.lens.view import GoalView, LifeDomain, MeasureView, NeedView, PlanStatus
from app.operations.plan import (
    add_goal,
    add_measure,
    add_need,
    edit_goal,
    edit_need,
    move_goal,
    move_need,
    remove_goal,
    remove_measure,
    remove_need,
)
from app.ui import theme
from app.ui.bound import Edit, bound
from app.ui.desk import Desk
from app.ui.pages.measures import MeasureRows
from app.ui.pages.planfields import SOURCE, TOP, chosen, field, remover, subject_of
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.editors import Editor, LineEditor, PartialDateEditor, TextEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import card, column, raiser, row, words

LEVELS: Final[tuple[tuple[str, Text], ...]] = (
    ("level_much_less", mark("−2, much less than hoped")),
    ("level_less", mark("−1, less than hoped")),
    ("level_expected", mark("0, as hoped")),
    ("level_more", mark("+1, more than hoped")),
    ("level_much_more", mark("+2, much more than hoped")),
)
"""The levels of goal attainment scaling, each with the field of its words."""
_CHOICE: Final = 160
_DAY: Final = 110
"""The least widths, in units."""


@dataclass(frozen=True)
class _Numbered:
    """A need with its number, and whether it can still be changed."""

    number: int
    need: NeedView
    is_draft: bool


class Outline(QWidget):
    """The needs of the plan. ``opened`` remembers what has been opened to be seen whole."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._opened: set[str] = set()
        self._needs: KeyedColumn[_Numbered] = KeyedColumn(self._need, gap=20)
        asking = tr("What does the child or the family need support with?")
        self._add_need = InlineAdd(tr("need"), asking, self._new_need)
        self._add_need.name("need")
        box = column(self, gap=8)
        box.addWidget(self._needs)
        box.addWidget(self._add_need)

    def begin(self) -> None:
        """Take the focus to where the first need is written."""
        self._add_need.take_focus()

    def refresh(self) -> None:
        """Show the needs as they are."""
        plan = self.desk.view.plan
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        self._add_need.setVisible(is_draft)
        needs = plan.needs if plan else ()
        self._needs.show_records(
            [(need.id, _Numbered(number, need, is_draft)) for number, need in enumerate(needs, start=1)]
        )

    def _need(self, numbered: _Numbered) -> QWidget:
        need, is_draft = numbered.need, numbered.is_draft
        block = QWidget()
        box = column(block, gap=6)
        line = row(gap=8)
        line.addWidget(words(f"{numbered.number}", "title", wraps=False), 0, TOP)
        line.addWidget(self._text(need.id, need.text, edit_need, tr("Need"), "words", is_draft=is_draft), 1)
        if is_draft:
            if numbered.number > 1:
                line.addWidget(raiser(need.text, lambda: self._raise_need(need.id, numbered.number)), 0, TOP)
            line.addWidget(remover(self.desk, lambda: remove_need(self.desk.case, need.id), need.text), 0, TOP)
        box.addLayout(line)
        _indent(box, self._about_need(need, is_draft=is_draft))
        for place, goal in enumerate(need.goals):
            box.addWidget(self._goal(goal, place, is_draft=is_draft))
        if is_draft:
            adder = InlineAdd(
                tr("goal"),
                tr("What will be different, seen from the child?"),
                lambda text: self.desk.attempt(lambda: add_goal(self.desk.case, need.id, text)),
            )
            adder.name(f"{need.id}:goal")
            _indent(box, adder)
        return block

    def _about_need(self, need: NeedView, *, is_draft: bool) -> QWidget:
        """Return who sees the need, and of which part of life it is: in a line, and opened to be changed."""
        told = [tr("seen by {name}", name=need.said.by)] if need.said.by else []
        told += [tr(need.domain.label)] if need.domain else []

        def make() -> QWidget:
            holder = QWidget()
            line = BreakingRow(holder, gap=16)
            source = subject_of(self.desk, need.said.by_id)
            domain = ChoiceEditor(labelled(LifeDomain, tr("not said", "a part of life")))
            empty = tr("nobody named")
            line.add(
                chosen(self.desk, edit_need, need.id, SOURCE, source, tr("Seen by"), empty, is_on=is_draft), 1, _CHOICE
            )
            part = tr("Part of life")
            line.add(
                field(self.desk, edit_need, need.id, "domain", need.domain, part, domain, is_on=is_draft), 1, _CHOICE
            )
            return holder

        return Disclosure(" · ".join(told) or tr("who sees it so"), f"{need.id}:about", self._opened, make)

    def _goal(self, goal: GoalView, place: int, *, is_draft: bool) -> QWidget:
        frame = card()
        box = column(frame, margin=14, gap=6)
        line = row(gap=8)
        caption = words(tr("Goal"), "caption", wraps=False)
        caption.setContentsMargins(0, theme.px(5), 0, 0)
        line.addWidget(caption, 0, TOP)
        line.addWidget(self._text(goal.id, goal.text, edit_goal, tr("Goal"), "bold", is_draft=is_draft), 1)
        if is_draft:
            if place:
                line.addWidget(raiser(goal.text, lambda: self._raise_goal(goal.id, place)), 0, TOP)
            line.addWidget(remover(self.desk, lambda: remove_goal(self.desk.case, goal.id), goal.text), 0, TOP)
        box.addLayout(line)
        box.addWidget(self._noticing(goal, is_draft=is_draft))
        box.addWidget(self._levels(goal, is_draft=is_draft))
        box.addWidget(MeasureRows(self.desk, goal.measures, self._remove_measure if is_draft else None, self._opened))
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
        line = BreakingRow(holder, gap=16)
        line.setContentsMargins(0, 0, 0, theme.px(6))
        fields: tuple[tuple[str, str, Editor, object, int], ...] = (
            (tr("How we will notice"), "noticing", TextEditor(), goal.noticing, 3),
            (tr("Where we start"), "baseline", TextEditor(), goal.baseline, 3),
            (tr("By"), "due", PartialDateEditor(placeholder=tr("for example 1/2027")), goal.due, 1),
        )
        for text, name, editor, kept, share in fields:
            made = field(self.desk, edit_goal, goal.id, name, kept, text, editor, is_on=is_draft)
            line.add(made, share, _DAY if share == 1 else _CHOICE)
        return holder

    def _levels(self, goal: GoalView, *, is_draft: bool) -> QWidget:
        """Return whose goal it is, its name and its levels: in a line, and opened to be changed."""
        told = [goal.title] if goal.title else []
        told.append(tr("{name}’s own goal", name=goal.owner) if goal.owner else tr("everybody’s goal"))
        told += [tr("five levels in words")] if goal.levels else []

        def make() -> QWidget:
            holder = QWidget()
            inner = column(holder, gap=4)
            names = QWidget()
            line = BreakingRow(names, gap=16)
            title = LineEditor(placeholder=tr("for example sleep"))
            owner = subject_of(self.desk, goal.owner_id)
            named = tr("Name of the goal")
            line.add(
                field(self.desk, edit_goal, goal.id, "title", goal.title, named, title, is_on=is_draft), 1, _CHOICE
            )
            line.add(
                chosen(
                    self.desk,
                    edit_goal,
                    goal.id,
                    {"person": "owner_id"},
                    owner,
                    tr("Whose goal"),
                    tr("everybody’s"),
                    is_on=is_draft,
                ),
                1,
                _CHOICE,
            )
            inner.addWidget(names)
            inner.addWidget(
                words(tr("What would be seen at each level? Leave them empty where they are no help."), "quiet")
            )
            for name, label in LEVELS:
                kept = getattr(goal, name)
                inner.addWidget(
                    field(self.desk, edit_goal, goal.id, name, kept, tr(label), TextEditor(), is_on=is_draft)
                )
            return holder

        return Disclosure(" · ".join(told), f"{goal.id}:levels", self._opened, make)

    def _text(self, row_id: UUID, text: str, edit: Edit, spoken: str, size: str, *, is_draft: bool) -> TextEditor:
        editor = TextEditor("text")
        editor.setProperty("lettering", size)
        editor.setReadOnly(not is_draft)
        return bound(self.desk, editor, edit, row_id, "text", text, spoken)

    def _raise_need(self, need_id: UUID, number: int) -> None:
        self.desk.attempt(lambda: move_need(self.desk.case, need_id, number - 2))

    def _raise_goal(self, goal_id: UUID, place: int) -> None:
        self.desk.attempt(lambda: move_goal(self.desk.case, goal_id, place - 1))

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
