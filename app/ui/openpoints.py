"""What the case still lacks: said quietly, never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.i18n import Text, current_language, mark, translate
from app.lens.view import CaseView, GoalView, MeasureStatus, SpecialSupport, StatementKind
from app.rules.completeness import missing
from app.rules.deadline import State, in_order
from app.rules.deadlines import deadlines
from app.rules.gaps import open_gaps
from app.rules.words import day_shown

OPEN_POINTS: Final = "open-points"
"""The kind of a key that leads to what is still open."""
_UNFINISHED = {MeasureStatus.OPEN, MeasureStatus.UNDER_WAY}


def open_points(view: CaseView) -> list[tuple[Text, str]]:
    """Return what is open on the view's day, each with the text of the plan it is about (empty: the whole plan).

    Gaps in the network and items of the statutes that nobody has left out on purpose are among them.
    """
    language = current_language()
    lacking = [(mark("Not written yet:"), translate(one.item.asked, language)) for one in missing(view)]
    return [*plain_points(view), *((gap.what, gap.about) for gap in open_gaps(view)), *lacking]


def plain_points(view: CaseView) -> list[tuple[Text, str]]:
    """Return what is open whatever the network looks like: days, words that wait to be written."""
    return list(_open_points(view))


def _open_points(view: CaseView) -> Iterator[tuple[Text, str]]:
    if not any(each.kind is StatementKind.CHILDS_WORDS for each in view.statements):
        yield mark("The child’s own words are not written down yet."), ""
    yield from _of_time(view)
    plan = view.plan
    if plan is None:
        return
    if plan.needs and plan.review_on is None:
        yield mark("No day is set to look at the plan again."), ""
    if plan.review_on is not None and plan.review_on < view.day:
        yield mark("The day to look at the plan again has passed."), ""
    for need in plan.needs:
        has_measures = any(goal.measures for goal in need.goals)
        for goal in need.goals:
            yield from _of_goal(goal, view.day, has_measures=has_measures)


def _of_time(view: CaseView) -> Iterator[tuple[Text, str]]:
    """Yield the time limits that are near or past, and what they lack; the plan's own day is told of with the plan."""
    clock = view.clock
    if view.opened_on is None:
        yield mark("The day the matter was initiated is not written down."), ""
    if clock.special_support is SpecialSupport.NO and not clock.special_support_reason.strip():
        yield mark("Why no special support is needed is not written down."), ""
    language = current_language()
    for one in in_order(deadlines(view)):
        if one.due_on is None or one.code == "D9":
            continue
        about = f"{translate(one.title, language)}, {day_shown(one.due_on, language)}."
        if one.state is State.PAST:
            yield mark("The day of a time limit has passed:"), about
        elif one.state is State.SOON:
            yield mark("A time limit is near:"), about


def _of_goal(goal: GoalView, day: date, *, has_measures: bool) -> Iterator[tuple[Text, str]]:
    """Yield what a goal lacks; a need without any measure is told of as a gap."""
    if has_measures and not goal.measures:
        yield mark("A goal has no measure yet."), goal.text
    for measure in goal.measures:
        if measure.status not in _UNFINISHED:
            continue
        if measure.due is not None and measure.due.has_ended_by(day):
            yield mark("A measure’s day has passed."), measure.text
