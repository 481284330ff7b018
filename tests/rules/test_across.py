"""Figures of several cases: what is counted, and what is too few to be told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.i18n import Language
from app.lens.build import build_view
from app.rules.across import ATTAINED, HEARD, KEPT, CaseCounts, Share, counts, figures_across, open_points
from tests.samples import DAY, audiences, sample_rows


def one(*, words: bool = True, reached: int = 1, plan: bool = True) -> CaseCounts:
    return CaseCounts(
        limits_due=2,
        limits_kept=2,
        has_words=words,
        has_reason=not words,
        has_plan=plan,
        agencies=3,
        goals_evaluated=2,
        goals_reached=reached,
    )


def share(cases: list[CaseCounts], title: object) -> Share:
    return next(each for each in figures_across(cases).shares if each.title == title)


def test_four_cases_are_too_few_and_five_are_not() -> None:
    few, enough = figures_across([one()] * 4), figures_across([one()] * 5)

    assert few.is_too_few
    assert few.agencies is None
    assert all(each.part is None and each.whole is None for each in few.shares)
    assert not enough.is_too_few
    assert enough.agencies == pytest.approx(3)
    assert share([one()] * 5, KEPT) == Share(KEPT, 10, 10)


@pytest.mark.parametrize(
    ("with_words", "is_told"), [(0, True), (1, False), (4, False), (5, True), (6, False), (10, True)]
)
def test_a_small_side_of_a_share_is_not_told(with_words: int, is_told: bool) -> None:
    cases = [one(words=at < with_words) for at in range(10)]

    assert share(cases, HEARD) == Share(HEARD, *((with_words, 10) if is_told else (None, None)))


def test_a_share_that_few_cases_are_behind_is_not_told() -> None:
    without = replace(one(plan=False), goals_evaluated=0, goals_reached=0)

    assert share([one(reached=2)] * 4 + [without] * 6, ATTAINED).part is None
    assert figures_across([one()] * 4 + [without] * 6).agencies is None


def test_the_sample_is_counted_and_its_open_points_name_nobody() -> None:
    view = build_view(sample_rows(Language.FI), audiences(Language.FI)["worker"], DAY, Language.FI)
    counted = counts(view)

    assert counted.has_words
    assert not counted.has_reason
    assert counted.has_plan
    assert counted.goals_evaluated == 4
    assert counted.goals_reached == 0
    assert 0 <= counted.limits_kept <= counted.limits_due
    assert open_points(view)
    assert all("Aino" not in text.source for point in open_points(view) for text in point)
