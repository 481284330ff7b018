"""The plan in its parts: needs and goals, how goals were met, who does what, agreements, crisis, what is open."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Key
from app.i18n import mark, tr
from app.lens.view import PlanStatus, PlanView
from app.operations.plan import agree_plan, edit_plan, start_plan
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.openpoints import OPEN_POINTS
from app.ui.pages.agreements import Agreements
from app.ui.pages.crisispage import CrisisPage
from app.ui.pages.goals import Outline
from app.ui.pages.lacks import Lacks
from app.ui.pages.page import ReadingPage
from app.ui.pages.planfields import PlanPart
from app.ui.pages.reviews import Reviews
from app.ui.pages.services import Services
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, TextEditor, shown_day
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.parts import button, column, emptied, words
from app.ui.widgets.segments import Segments

_TITLE: Final = 200
_DATE: Final = 120
"""The least widths of the title and of a date, in units."""


class Part(Enum):
    """The parts of the plan, one of which is looked at."""

    GOALS = mark("Needs and goals")
    REVIEWS = mark("How goals were met")
    SERVICES = mark("Who does what")
    AGREEMENTS = mark("Agreements")
    CRISIS = mark("Crisis page")
    LACKS = mark("Open points")


class PlanPage(ReadingPage):
    """One plan on one page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 1040)
        self._part = Part.GOALS
        self._head_holder = QWidget()
        self._head = column(self._head_holder, gap=4)
        self._choice = Segments(tr("Part of the plan"), [(tr(part.value), part) for part in Part])
        self._choice.chosen.connect(self.show_part)
        self._goals = QWidget()
        self._dates_box = column(self._goals, gap=8)
        self._outline = Outline(desk)
        self._parts: dict[Part, PlanPart] = {
            Part.REVIEWS: Reviews(desk),
            Part.SERVICES: Services(desk),
            Part.AGREEMENTS: Agreements(desk),
            Part.CRISIS: CrisisPage(desk),
            Part.LACKS: Lacks(desk),
        }
        self._empty = EmptyPlace(
            tr("There is no plan yet"),
            tr(
                "A plan begins with what is needed. A good goal says what will be different and how everybody will"
                " notice it: “Aino is at school by nine on four days of five”."
            ),
            button(tr("Start the plan"), self._start, "primary"),
        )
        self._head_shown: tuple[object, ...] | None = None
        for part in (self._empty, self._head_holder, self._choice, self._goals, self._outline, *self._parts.values()):
            self.box.addWidget(part)

    def fill(self) -> None:
        """Show the plan as it is, in the part that is looked at; what is open without a plan is told there too."""
        plan = self.desk.view.plan
        self._empty.setVisible(plan is None)
        for each in (self._head_holder, self._choice):
            each.setVisible(plan is not None)
        is_outline = plan is not None and self._part is Part.GOALS
        self._goals.setVisible(is_outline)
        self._outline.setVisible(is_outline)
        self._choice.show_value(self._part)
        for part, widget in self._parts.items():
            is_there = part is self._part and plan is not None
            if is_there:
                widget.refresh()
            widget.setVisible(is_there)
        if plan is not None:
            self._fill_head(plan)
        if is_outline:
            self._outline.refresh()

    def show_part(self, part: object) -> None:
        """Look at one part of the plan."""
        if isinstance(part, Part):
            self._part = part
            self._is_stale = True
            self.refresh()

    def show_key(self, key: Key) -> None:
        """Bring a goal into sight, or what is still open."""
        if key.kind == OPEN_POINTS:
            self.show_part(Part.LACKS)
            return
        self.show_part(Part.GOALS)
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
        emptied(self._dates_box)
        holder = QWidget()
        top = BreakingRow(holder)
        named = QWidget()
        titles = column(named, gap=2)
        titles.addWidget(words(tr("The plan"), "title"))
        stands = tr("version {number} · {status}", number=plan.version, status=tr(plan.status.label))
        day = shown_day(plan.agreed_on or plan.made_on)
        titles.addWidget(words(f"{stands} · {day}" if day else stands, "quiet"))
        top.add(named, 1, _TITLE)
        if plan.status is PlanStatus.DRAFT:
            top.add(button(tr("Agree on the plan"), lambda: self._agree(plan.id), "primary"), 0)
        else:
            top.add(button(tr("New version"), self._start), 0)
        self._head.addWidget(holder)
        self._head.addSpacing(theme.px(8))
        self._dates_box.addSpacing(theme.px(8))
        self._dates_box.addWidget(self._dates(plan))
        self._dates_box.addSpacing(theme.px(16))

    def _dates(self, plan: PlanView) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        dates = QWidget()
        line = BreakingRow(dates, gap=24)
        day_example = tr("for example 14.1.2027")
        fields: tuple[tuple[str, str, Editor, object], ...] = (
            (tr("Made on"), "made_on", DayEditor(placeholder=day_example), plan.made_on),
            (tr("We look at it again on"), "review_on", DayEditor(placeholder=day_example), plan.review_on),
            (tr("At"), "review_time", LineEditor(placeholder=tr("for example 9.00")), plan.review_time),
            (tr("Place"), "review_place", LineEditor(), plan.review_place),
        )
        for text, name, editor, kept in fields:
            part = QWidget()
            under = column(part, gap=2)
            label = words(text, "caption", wraps=False)
            made = bound(self.desk, editor, edit_plan, plan.id, name, kept, text)
            made.setEnabled(plan.status is PlanStatus.DRAFT)
            label.setBuddy(made)
            under.addWidget(label)
            under.addWidget(made)
            line.add(part, 1, _DATE)
        box.addWidget(dates)
        situation = TextEditor(placeholder=tr("In a few words: where things stand now"))
        made = bound(self.desk, situation, edit_plan, plan.id, "situation", plan.situation, tr("Situation"))
        made.setReadOnly(plan.status is not PlanStatus.DRAFT)
        caption = words(tr("Situation"), "caption")
        caption.setContentsMargins(0, theme.px(12), 0, 0)
        box.addWidget(caption)
        box.addWidget(made)
        return holder

    def _start(self) -> None:
        day: date = self.desk.view.day
        if self.desk.attempt(lambda: start_plan(self.desk.case, made_on=day)) is None:
            return
        self.refresh()
        # The button that was pressed has gone: the focus would fall to the one that takes back what was just done.
        if self.desk.view.plan is not None and not self.desk.view.plan.needs:
            self._outline.begin()
        else:
            self._choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self, plan_id: UUID) -> None:
        day = self.desk.view.day
        self.desk.attempt(lambda: agree_plan(self.desk.case, plan_id, day))
