"""Where a dragged thing rests."""

from __future__ import annotations

import pytest

from app.ui.canvas.snapping import resting

ROW = [(0.0, 0.0), (100.0, 0.0), (200.0, 0.0)]


def test_a_row_near_by_pulls_and_is_shown() -> None:
    rest = resting((150.0, 5.0), ROW, 8)
    assert rest.point == (150.0, 0.0)
    assert [(guide.start, guide.end) for guide in rest.guides] == [((0.0, 0.0), (200.0, 0.0))]


@pytest.mark.parametrize(("at", "x"), [(296, 300), (-95, -100), (54, 50), (147, 150)])
def test_in_a_row_gaps_become_equal_and_middles_count(at: float, x: float) -> None:
    assert resting((float(at), 1.0), ROW, 8).point == (float(x), 0.0)


def test_one_stands_under_another() -> None:
    rest = resting((97.0, 150.0), ROW, 8)
    assert rest.point == (100.0, 150.0)
    assert [(guide.start, guide.end) for guide in rest.guides] == [((100.0, 0.0), (100.0, 150.0))]


def test_nothing_pulls_from_afar() -> None:
    rest = resting((61.0, 61.0), ROW, 8)
    assert (rest.point, rest.guides) == ((61.0, 61.0), ())
    assert resting((3.0, 3.0), [], 8).point == (3.0, 3.0)
