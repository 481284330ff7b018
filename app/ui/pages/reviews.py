"""How the goals were met: each goal of the version before comes forward, and everybody says how far it was reached."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import tr
from app.lens.view import Attainment, GoalReviewView, GoalView, PlanStatus
from app.operations.reviews import ReviewFields, add_goal_review, edit_goal_review, remove_goal_review
from app.ui import theme
from app.ui.bound import bound, bound_subject
from app.ui.pages.goals import LEVELS
from app.ui.pages.measures import sessions
from app.ui.pages.planfields import SOURCE, TOP, PlanPart, heading, remover, subject_of
from app.ui.subjects import Subject, choices
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import DayEditor, TextEditor, shown_day
from app.ui.widgets.parts import card, column, emptied, row, rule, words

_LEVELS: Final = (-2, -1, 0, 1, 2)


class Reviews(PlanPart):
    """The goals of the version before; those of an agreed plan too, as they are being followed."""

    def record(self) -> object:
        """Return the goals with all that was said of them, and who there is to ask."""
        view = self.desk.view
        return (view.plan, view.people, view.professionals)

    def build(self) -> None:
        """Set the goals anew: first those nobody has been asked about yet."""
        emptied(self.box)
        plan = self.desk.view.plan
        if plan is None:
            return
        if plan.former_goals:
            about = tr("Ask the child first. Each says in their own words how far it was reached.")
            heading(self.box, tr("Goals of version {number}", number=plan.former_version), about)
        for goal in sorted(plan.former_goals, key=lambda each: bool(each.own_reviews)):
            self.box.addWidget(self._goal(goal))
        if plan.status is PlanStatus.AGREED:
            heading(self.box, tr("Goals of this version"), tr("The plan is agreed: how it goes is written down here."))
            for goal in plan.goals:
                self.box.addWidget(self._goal(goal))
        if not plan.former_goals and plan.status is PlanStatus.DRAFT:
            self.box.addWidget(words(tr("Once a plan is agreed, its goals come here to be looked at again."), "quiet"))

    def _goal(self, goal: GoalView) -> QWidget:
        frame = card()
        box = column(frame, margin=14, gap=6)
        box.addWidget(words(goal.text))
        started = "\n".join(
            part
            for part in (
                tr("We started from: {words}", words=goal.baseline) if goal.baseline else "",
                tr("Noticed by: {words}", words=goal.noticing) if goal.noticing else "",
            )
            if part
        )
        if started:
            box.addWidget(words(started, "quiet"))
        for measure in goal.measures:
            told = " · ".join(
                part
                for part in (measure.responsible, tr(measure.status.label), sessions(measure), measure.result)
                if part
            )
            box.addWidget(words(f"{measure.text} ({told})", "small"))
        for review in goal.reviews:
            if review.version != goal.version:
                box.addWidget(words(_earlier(review), "quiet"))
        if goal.own_reviews:
            box.addWidget(self._reviews(goal))
        box.addWidget(self._asking(goal))
        return frame

    def _reviews(self, goal: GoalView) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        heads = [(tr("Who"), 18), (tr("How far it was reached"), 18), (tr("In their words"), 40), (tr("Said on"), 10)]
        if goal.levels:
            heads.insert(2, (tr("Level"), 16))
        for place, (text, share) in enumerate(heads):
            grid.addWidget(words(text, "small"), 0, place)
            grid.setColumnStretch(place, share)
        for number, review in enumerate(goal.own_reviews):
            grid.addWidget(rule(), 1 + 2 * number, 0, 1, len(heads) + 1)
            for place, widget in enumerate(self._line(goal, review)):
                grid.addWidget(widget, 2 + 2 * number, place, TOP)
        return holder

    def _line(self, goal: GoalView, review: GoalReviewView) -> list[QWidget]:
        desk, edit = self.desk, edit_goal_review
        nobody: list[tuple[str, object]] = [(tr("nobody named"), None)]
        people = ChoiceEditor([*nobody, *choices(desk.view, ("person", "professional"))])
        who = bound_subject(desk, people, edit, review.id, SOURCE, subject_of(desk, review.said.by_id), tr("Who"))
        steps = ChoiceEditor(labelled(Attainment, tr("not said", "of a goal")))
        parts: list[QWidget] = [
            who,
            bound(desk, steps, edit, review.id, "attainment", review.attainment, tr("How far it was reached")),
        ]
        if goal.levels:
            unsaid: list[tuple[str, object]] = [(tr("not said", "of a goal"), None)]
            named = [(tr(label), level) for level, (_, label) in zip(_LEVELS, LEVELS, strict=True)]
            levels = ChoiceEditor([*unsaid, *named])
            parts.append(bound(desk, levels, edit, review.id, "level", review.level, tr("Level")))
        parts.append(bound(desk, TextEditor(), edit, review.id, "text", review.text, tr("In their words")))
        parts.append(bound(desk, DayEditor(), edit, review.id, "said_on", review.said.on, tr("Said on")))
        about = f"{review.said.by} {shown_day(review.said.on)}".strip()
        parts.append(remover(desk, lambda: remove_goal_review(desk.case, review.id), about))
        return parts

    def _asking(self, goal: GoalView) -> QWidget:
        """Return the choice of somebody to ask: choosing adds their line."""
        holder = QWidget()
        line = row(holder, gap=8)
        asking: list[tuple[str, object]] = [(tr("+ ask somebody how it went"), None)]
        who = ChoiceEditor([*asking, *choices(self.desk.view, ("person", "professional"))], "framed")
        who.setObjectName(f"{goal.id}:asking")
        who.setMinimumContentsLength(24)
        who.setAccessibleName(tr("Ask somebody how far this goal was reached"))
        who.show_value(None)

        def add() -> None:
            chosen = who.value()
            fields: ReviewFields = {"said_on": self.desk.view.day}
            if isinstance(chosen, Subject):
                key = "source_person_id" if chosen.kind == "person" else "source_professional_id"
                fields[key] = chosen.id
                self.desk.attempt(lambda: add_goal_review(self.desk.case, goal.id, **fields))

        who.committed.connect(add)
        line.addWidget(who)
        line.addStretch(1)
        return holder


def _earlier(review: GoalReviewView) -> str:
    """Return in a line what somebody said of the same goal in an earlier version."""
    far = tr(review.attainment.label) if review.attainment else ""
    said = " · ".join(part for part in (review.said.by, shown_day(review.said.on), far, review.text) if part)
    return tr("Version {number}: {said}", number=review.version, said=said)
