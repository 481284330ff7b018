"""What hangs on the wall and for whose eyes, and the plan that grows in the meeting: the right column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import tr
from app.lens.audience import Audience
from app.lens.view import GoalView, MeetingView, PlanStatus, PlanView
from app.operations.plan import add_goal, add_measure, add_need, start_plan
from app.rules.planchanges import plan_changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.meetingmode import WallShows
from app.ui.wallsheet import not_on_wall
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, column, rule, words

_MOST_LISTED: Final = 6


@dataclass(frozen=True)
class _Goal:
    goal: GoalView
    is_draft: bool


class WallPart(QWidget):
    """The wall, which ``blank`` turns dark and back, and the plan."""

    def __init__(self, desk: Desk, blank: QAction) -> None:
        super().__init__()
        self._desk = desk
        self._goal_id: UUID | None = None
        self._shows = ChoiceEditor([(tr(each.value), each) for each in WallShows])
        self._shows.setAccessibleName(tr("On the wall"))
        self._shows.committed.connect(self._choose_what)
        self._eyes = ChoiceEditor([])
        self._eyes.setAccessibleName(tr("Whose eyes the wall is for"))
        self._eyes.committed.connect(self._choose_eyes)
        self._offered: list[Audience] = []
        self._hidden, self._listed, self._more = words("", "caption"), words("", "small"), words("", "small")
        self._plan_name = words("", "heading")
        self._changed = words("", "small")
        self._goals: KeyedColumn[_Goal] = KeyedColumn(self._goal, gap=10)
        self._add_goal = InlineAdd(tr("goal"), tr("What is to be different?"), self._new_goal)
        self._add_goal.name("leading:goal")
        self._add_measure = InlineAdd(tr("measure"), tr("Who does what for the last goal?"), self._new_measure)
        self._add_measure.name("leading:measure")
        self._start = button(tr("Start the next version"), self._start_version)
        box = column(self, margin=16, gap=6)
        box.addWidget(words(tr("On the wall"), "caption"))
        chosen = QGridLayout()
        chosen.setHorizontalSpacing(theme.px(8))
        chosen.setVerticalSpacing(theme.px(6))
        chosen.setColumnStretch(1, 1)
        for at, (label, editor) in enumerate(((tr("Shows"), self._shows), (tr("For"), self._eyes))):
            chosen.addWidget(words(label, "label", wraps=False), at, 0)
            chosen.addWidget(editor, at, 1)
        box.addLayout(chosen)
        dark = button(blank.text(), blank.trigger, icon="eye-off")
        dark.setToolTip(f"{blank.text()}  {blank.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}")
        dark.setObjectName("leading:blank")
        box.addWidget(dark, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._hidden, self._listed, self._more):
            box.addWidget(part)
        box.addSpacing(theme.px(8))
        box.addWidget(rule())
        for part in (self._plan_name, self._changed, self._goals, self._add_goal, self._add_measure, self._start):
            box.addWidget(part)
        box.addStretch(1)

    def show_meeting(self, meeting: MeetingView) -> None:
        """Show the wall's state and the plan."""
        mode = self._desk.meeting
        self._shows.show_value(mode.shows)
        offered = [(tr("Everybody in the room"), Audience.wall()), (tr("The child"), Audience.child())]
        offered += [(each.name, Audience.recipient(each.person_id)) for each in meeting.attendances if each.has_come]
        offered.append((tr("Nobody may know who is meant"), Audience.anonymous()))
        self._offered = [audience for _, audience in offered]
        self._eyes.offer(offered)
        self._eyes.show_value(mode.audience)
        self._show_hidden()
        plan = self._desk.view.plan
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        self._plan_name.setText(_named(plan))
        changed = len(plan_changes(plan)) if plan else 0
        self._changed.setText(tr("Changes since the version before: {number}", number=changed) if changed else "")
        goals = [goal for need in plan.needs for goal in need.goals] if plan else []
        self._goals.show_records([(goal.id, _Goal(goal, is_draft)) for goal in goals])
        if self._goal_id not in {goal.id for goal in goals}:
            self._goal_id = goals[-1].id if goals else None
        self._add_goal.setVisible(is_draft)
        self._add_measure.setVisible(is_draft and self._goal_id is not None)
        self._start.setVisible(not is_draft)

    @property
    def left_off(self) -> tuple[str, ...]:
        """Return what the worker would see where the wall hangs now, and the wall has not."""
        mode, desk = self._desk.meeting, self._desk
        return not_on_wall(desk.view, desk.view_for(mode.eyes), mode.meeting_id, mode.shows)

    def _show_hidden(self) -> None:
        found = self.left_off
        self._hidden.setVisible(bool(found))
        self._hidden.setText(tr("Not on the wall: {number}", number=len(found)))
        self._listed.setVisible(bool(found))
        self._listed.setText("\n".join(f"•  {each}" for each in found[:_MOST_LISTED]))
        more = len(found) - _MOST_LISTED
        self._more.setVisible(more > 0)
        self._more.setText(tr("and {number} more", number=more))

    def next_eyes(self) -> None:
        """Let the wall be for the next eyes; after the last, for everybody's."""
        place = self._offered.index(self._desk.meeting.audience) + 1 if self._offered else 0
        self._desk.meeting.show_to(self._offered[place % len(self._offered)])

    def start_goal(self) -> None:
        """Let a goal be written; where there is no draft, start one first."""
        if not self._add_goal.isVisible():
            self._start_version()
        if self._add_goal.isVisible():
            self._add_goal.start()

    def start_measure(self) -> None:
        """Let a measure be written for the newest goal."""
        if self._add_measure.isVisible():
            self._add_measure.start()

    def _choose_what(self) -> None:
        chosen = self._shows.value()
        if isinstance(chosen, WallShows):
            self._desk.meeting.show(chosen)

    def _choose_eyes(self) -> None:
        chosen = self._eyes.value()
        if isinstance(chosen, Audience):
            self._desk.meeting.show_to(chosen)

    def _goal(self, shown: _Goal) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(words(shown.goal.text, "label"))
        for measure in sorted(shown.goal.measures, key=lambda each: not each.is_own):
            who = f" – {measure.responsible}" if measure.responsible else ""
            box.addWidget(words(f"•  {measure.text}{who}", "small"))
        return holder

    def _new_goal(self, text: str) -> None:
        plan = self._desk.view.plan
        if plan is None:
            return

        def add() -> UUID:
            case = self._desk.case
            need_id = plan.needs[-1].id if plan.needs else add_need(case, plan.id, tr("What was agreed in the meeting"))
            return add_goal(case, need_id, text)

        self._goal_id = self._desk.attempt(add) or self._goal_id

    def _new_measure(self, text: str) -> None:
        goal_id = self._goal_id
        if goal_id is not None:
            self._desk.attempt(lambda: add_measure(self._desk.case, goal_id, text))

    def _start_version(self) -> None:
        self._desk.attempt(lambda: start_plan(self._desk.case, made_on=self._desk.day))
        meeting = next((each for each in self._desk.view.meetings if each.id == self._desk.meeting.meeting_id), None)
        if meeting is not None:
            self.show_meeting(meeting)
        self._add_goal.take_focus()  # the button that was pressed has gone, and a goal comes next


def _named(plan: PlanView | None) -> str:
    if plan is None:
        return tr("There is no plan yet")
    if plan.status is PlanStatus.DRAFT:
        return tr("Plan, version {number}, draft", number=plan.version)
    return tr("Plan, version {number}, agreed", number=plan.version)
