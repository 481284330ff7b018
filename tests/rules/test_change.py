"""Numbers over time: whose they are, in which order, and told in words to whoever can't see a chart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.i18n import Language
from app.lens.view import GoalReviewView, Said, ScaleAnswerView, ScaleView
from app.rules.change import goal_changes, number, scale_change, told
from tests.report.cases import case_view

CHILD = case_view().child_id
OTHER = UUID(int=99)


def answer(value: int, by: UUID | None, name: str, on: date | None, text: str = "") -> ScaleAnswerView:
    return ScaleAnswerView(UUID(int=value + 1000), value, text, Said(by=name, by_id=by, on=on))


def scale(*answers: ScaleAnswerView) -> ScaleView:
    return ScaleView(UUID(int=1), "Kuinka hyvin?", -2, 2, "huonosti.", "hyvin", None, answers)


def test_the_child_comes_first_and_each_has_a_line_of_their_own() -> None:
    found = scale_change(
        case_view(),
        scale(
            answer(1, OTHER, "Maija", date(2026, 1, 1)),
            answer(-1, CHILD, "Aino", date(2026, 2, 1), "no"),
            answer(2, OTHER, "Maija", date(2026, 3, 1)),
            answer(0, None, "", None),
        ),
        Language.FI,
    )
    assert [course.by for course in found.courses] == ["Aino", "Maija", "ei nimetty"]
    assert found.courses[1].dated == ((date(2026, 1, 1), 1), (date(2026, 3, 1), 2))
    assert found.courses[2].dated == ()
    assert found.is_charted


def test_it_is_told_in_words_with_every_number() -> None:
    change = scale_change(case_view(), scale(answer(-1, CHILD, "Aino", date(2026, 2, 1))), Language.SV)
    assert told(change, Language.SV) == "Kuinka hyvin? (−2 = huonosti; 2 = hyvin). Aino: −1 (1.2.2026)."
    assert number(-2) == "−2"


def test_nothing_is_charted_where_no_day_is_known() -> None:
    change = scale_change(case_view(), scale(answer(1, CHILD, "Aino", None)), Language.FI)
    assert not change.is_charted
    assert change.courses


def test_a_goal_is_charted_by_its_levels_alone() -> None:
    view = case_view()
    assert view.plan is not None
    need = view.plan.needs[0]
    said = Said(by="Aino", by_id=CHILD, on=date(2026, 2, 1))
    reviews = (
        GoalReviewView(UUID(int=7), None, 1, "melkein", 1, said),
        GoalReviewView(UUID(int=8), None, None, "ilman tasoa", 1, said),
    )
    goal = replace(need.goals[0], reviews=reviews, level_much_less="ei koskaan", level_much_more="aina")
    plan = replace(view.plan, needs=(replace(need, goals=(goal,)),))
    ((goal_id, change),) = goal_changes(replace(view, plan=plan), Language.FI)
    assert goal_id == goal.id
    assert [point.value for course in change.courses for point in course.points] == [1]
    assert change.ends() == "−2 = ei koskaan; 2 = aina"
    assert goal_changes(replace(view, plan=None), Language.FI) == ()
