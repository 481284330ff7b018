"""Figures over several cases for a supervisor: of all of them together, so that nobody can be told from them.

A figure is shown only where it is of at least ``LEAST`` cases, and a share only where neither side of it is so small
that it points at somebody. What is not shown is left out of what is handed over, not just hidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.i18n import Text, mark
from app.lens.view import Attainment, CaseView, GoalView, PlanView, StatementKind
from app.rules.completeness import missing
from app.rules.deadlines import deadlines
from app.rules.gaps import open_gaps
from app.rules.matrix import is_child_heard
from app.rules.roles import agencies_at_work

LEAST: Final = 5
"""So few cases, or parts of a share, could point at somebody."""
KEPT: Final = mark("Time limits kept by their day")
HEARD: Final = mark("Children whose own words are written down")
REASONED: Final = mark("Children of whom it is written why they were not asked")
ATTAINED: Final = mark("Goals that all found reached, of those evaluated")
_REACHED: Final = frozenset((Attainment.REACHED,))
AGENCIES: Final = mark("Agencies in a plan, on average")


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """What is counted of one case; of the case itself nothing is told by it."""

    limits_due: int
    limits_kept: int
    has_words: bool
    has_reason: bool
    has_plan: bool
    agencies: int
    goals_evaluated: int
    goals_reached: int


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many. Both are None where they would be too few to be shown."""

    title: Text
    part: int | None
    whole: int | None


@dataclass(frozen=True, slots=True)
class AcrossFigures:
    """The figures of ``cases`` together; ``agencies`` is a mean a plan, None where there are too few plans."""

    cases: int
    shares: tuple[Share, ...]
    agencies: float | None

    @property
    def is_too_few(self) -> bool:
        """Say whether there are too few cases for any figure."""
        return self.cases < LEAST


def counts(view: CaseView) -> CaseCounts:
    """Return what of the case is counted on the view's day.

    A time limit counts once its day has come or it has been kept. A goal counts by its last evaluation: it is reached
    where all who spoke then find it so.
    """
    due = [each for each in deadlines(view) if each.due_on and (each.met_on is not None or each.due_on < view.day)]
    plan = view.plan
    verdicts = [said for goal in (_goals(plan) if plan else ()) if (said := _last_said(goal))]
    kinds = {each.kind for each in view.statements}
    has_words = StatementKind.CHILDS_WORDS in kinds
    return CaseCounts(
        limits_due=len(due),
        limits_kept=sum(each.met_on is not None and not each.is_late for each in due),
        has_words=has_words,
        has_reason=not has_words and is_child_heard(view),
        has_plan=plan is not None and bool(plan.needs),
        agencies=len(agencies_at_work(view)),
        goals_evaluated=len(verdicts),
        goals_reached=sum(said == _REACHED for said in verdicts),
    )


def _goals(plan: PlanView) -> tuple[GoalView, ...]:
    """Return the plan's goals, and those of the version before that have not come forward."""
    carried = {goal.former_id for goal in plan.goals}
    return (*plan.goals, *(goal for goal in plan.former_goals if goal.id not in carried))


def _last_said(goal: GoalView) -> frozenset[Attainment]:
    """Return how far the goal was found reached when it was last evaluated, nothing where it hasn't been."""
    said = [each for each in goal.reviews if each.attainment is not None]
    newest = max((each.version for each in said), default=0)
    return frozenset(each.attainment for each in said if each.version == newest and each.attainment is not None)


def figures_across(cases: Sequence[CaseCounts]) -> AcrossFigures:
    """Return the figures of all cases together."""
    plans = [each for each in cases if each.has_plan]
    shares = (
        _share(KEPT, ((each.limits_kept, each.limits_due) for each in cases)),
        _share(HEARD, ((int(each.has_words), 1) for each in cases)),
        _share(REASONED, ((int(each.has_reason), 1) for each in cases)),
        _share(ATTAINED, ((each.goals_reached, each.goals_evaluated) for each in cases)),
    )
    mean = sum(each.agencies for each in plans) / len(plans) if len(plans) >= LEAST else None
    return AcrossFigures(len(cases), shares, mean)


def open_points(view: CaseView) -> tuple[tuple[Text, ...], ...]:
    """Return what the case still lacks, each once, in one or two fixed texts that name nobody."""
    found: list[tuple[Text, ...]] = []
    if not is_child_heard(view):
        found.append((mark("The child’s own words are not written down yet."),))
    if view.opened_on is None:
        found.append((mark("The day the matter was initiated is not written down."),))
    if view.plan is None:
        found.append((mark("There is no plan yet."),))
    elif view.plan.review_on is None:
        found.append((mark("No day is set to look at the plan again."),))
    found += [(gap.what,) for gap in open_gaps(view)]
    found += [(mark("Not written yet:"), one.item.asked) for one in missing(view)]
    return tuple(dict.fromkeys(found))


def _share(title: Text, parts: Iterable[tuple[int, int]]) -> Share:
    """Return how many of how many; too few cases behind it, or on either side of it, and neither number is told."""
    of_cases = [(part, whole) for part, whole in parts if whole]
    part, whole = sum(each for each, _ in of_cases), sum(each for _, each in of_cases)
    is_few = len(of_cases) < LEAST or 0 < part < LEAST or 0 < whole - part < LEAST
    return Share(title, None, None) if is_few else Share(title, part, whole)
