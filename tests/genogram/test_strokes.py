"""Lines of every kind along straight and bent paths."""

from __future__ import annotations

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.genogram import strokes
from app.genogram.geometry import hundredths, to_path
from app.genogram.picture import Colour, Curve, Pen
from app.genogram.strokes import Track

LEVEL = Track(((0, 0), (100, 0)))
BENT = Track(strokes.bow((0, 0), (100, 0), 40))


def test_a_track_knows_its_length_and_its_points() -> None:
    assert LEVEL.length == 100
    assert LEVEL.at(30) == (30, 0)
    assert LEVEL.direction(30) == (1, 0)
    assert LEVEL.beside(30, 5) == (30, 5)
    assert LEVEL.part(20, 60) == ((20, 0), (60, 0))
    corner = Track(((0, 0), (50, 0), (50, 50)))
    assert corner.part(40, 60) == ((40, 0), (50, 0), (50, 10))


def test_doubled_points_do_no_harm() -> None:
    assert Track(((0, 0), (0, 0), (10, 0))).path == ((0, 0), (10, 0))


def test_a_bow_swings_as_far_as_told_and_keeps_its_ends() -> None:
    assert (BENT.path[0], BENT.path[-1]) == ((0, 0), (100, 0))
    assert max(y for _, y in BENT.path) == pytest.approx(40, abs=0.5)
    assert min(y for _, y in strokes.bow((0, 0), (100, 0), -40)) == pytest.approx(-40, abs=0.5)


@pytest.mark.parametrize("track", [LEVEL, BENT])
@pytest.mark.parametrize("offset", [-6.0, 2.5])
def test_a_rail_keeps_its_distance(track: Track, offset: float) -> None:
    rail = track.rail(offset)
    assert len(rail) == len(track.path)
    assert all(to_path(point, track.path) == pytest.approx(abs(offset), abs=0.4) for point in rail)


@pytest.mark.parametrize("track", [LEVEL, BENT])
def test_a_zigzag_begins_and_ends_on_its_path_and_swings_to_both_sides(track: Track) -> None:
    teeth = strokes.zigzag(track, 5, 10)
    assert dist(teeth[0], track.at(0)) < 0.01
    assert dist(teeth[-1], track.at(track.length)) < 0.01
    assert len(teeth) - 2 == round(track.length / 10)
    assert all(to_path(point, track.path) == pytest.approx(5, abs=0.5) for point in teeth[1:-1])


def test_a_burst_is_straight_at_both_ends() -> None:
    path = strokes.burst(LEVEL, 5, 6)
    assert [y for x, y in path if x < 25 or x > 75] == [0] * sum(x < 25 or x > 75 for x, _ in path)
    assert max(abs(y) for _, y in path) == 5


def test_an_arrow_points_where_the_path_goes() -> None:
    filled = strokes.arrow(BENT, Colour.STRAIN, is_filled=True)
    hollow = strokes.arrow(BENT, Colour.STRAIN, is_filled=False)
    assert filled.points == hollow.points
    assert filled.points[0] == (100, 0)
    assert (filled.fill, hollow.fill) == (Colour.STRAIN, Colour.GROUND)


def test_corners_are_rounded_within_the_neighbouring_pieces() -> None:
    path = strokes.rounded(((0, 0), (40, 0), (40, 40)), 14)
    assert path[0] == (0, 0)
    assert path[-1] == (40, 40)
    assert (40, 0) not in path
    assert min(dist(point, (40, 0)) for point in path) == pytest.approx(14 / 2 * 0.7071, abs=0.1)


def test_an_outline_rounds_inner_corners_less() -> None:
    shape = ((0, 0), (60, 0), (60, 60), (120, 60), (120, 120), (0, 120))
    curve = strokes.round_outline(shape, 14, 6, Pen())
    assert curve.is_closed
    flat = strokes.flattened(curve)
    assert min(dist(point, (60, 60)) for point in flat) == pytest.approx(6 * 0.4142, abs=0.1)
    assert min(dist(point, (0, 0)) for point in flat) == pytest.approx(14 * 0.4142, abs=0.1)


def test_a_curve_is_flattened_close_to_itself() -> None:
    quarter = Curve(((10, 0), (10, 5.523), (5.523, 10), (0, 10)))
    assert all(dist(point, (0, 0)) == pytest.approx(10, abs=0.01) for point in strokes.flattened(quarter))


@given(st.one_of(st.floats(-1e6, 1e6), st.integers(-(10**6), 10**6).map(lambda whole: whole / 1000)))
def test_hundredths_are_those_that_round_finds(value: float) -> None:
    assert hundredths(value) == round(value, 2)
    assert str(hundredths(value)) == str(round(value, 2) + 0.0), "zero has no sign"
