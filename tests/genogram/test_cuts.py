"""Where paper is cut: round whatever must stay whole, straight where a free line is found."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.genogram.cuts import Cut, cuts, is_before
from app.genogram.picture import Bounds


def row(*starts: float, wide: float = 20.0) -> list[Bounds]:
    return [(start, 0.0, start + wide, 10.0) for start in starts]


def test_what_fits_is_not_cut() -> None:
    assert cuts(row(0, 50), 0, 100, 100, 10) == ()


def test_a_straight_line_goes_through_the_gap() -> None:
    (line,) = cuts(row(0, 30, 65, 95), 0, 115, 80, 10)
    assert line.steps == ()
    assert 50 <= line.place <= 65


def test_a_line_steps_round_a_box_in_its_way() -> None:
    upper, lower = (30.0, 0.0, 62.0, 10.0), (48.0, 20.0, 80.0, 30.0)
    (line,) = cuts([(0, 0, 40, 10), upper, (0, 20, 60, 30), lower][1::2], 0, 110, 66, 0)
    path = line.path(0, 40)

    assert path[0][1] == 0
    assert path[-1][1] == 40
    for (x0, y0), (x1, y1) in itertools.pairwise(path):
        assert x0 == x1 or y0 == y1
        for box in (upper, lower):
            is_inside = max(x0, x1) > box[0] and min(x0, x1) < box[2] and max(y0, y1) > box[1] and min(y0, y1) < box[3]
            assert not is_inside


boxes = st.lists(
    st.tuples(st.integers(0, 950), st.integers(0, 9), st.integers(10, 50)).map(
        lambda it: (float(it[0]), it[1] * 20.0, float(it[0] + it[2]), it[1] * 20.0 + 15)
    ),
    max_size=60,
)


@given(boxes, st.integers(140, 400))
def test_every_piece_fits_and_no_line_passes_through_a_box(found: list[Bounds], room: int) -> None:
    apart: list[Bounds] = []
    for box in sorted(found):
        if all(box[1] != other[1] or box[0] > other[2] for other in apart):
            apart.append(box)
    lines = cuts(apart, 0, 1000, room, 20)
    rims = [Cut(0, 0, 0), *lines, Cut(1000, 1000, 1000)]
    for i, (before, after) in enumerate(itertools.pairwise(rims)):
        glue = 20 if i < len(lines) else 0
        assert after.high + glue - before.low <= room + 1e-6
        own = [
            box
            for box in apart
            if (i == 0 or not is_before(box, before.place)) and (i == len(lines) or is_before(box, after.place))
        ]
        for box in own:
            assert before.low <= box[0]
            assert box[2] <= after.high
    for line in lines:
        for start, end, aside in line.steps:
            for box in apart:
                if box[1] < end and box[3] > start:
                    assert aside <= box[0] or aside >= box[2]
