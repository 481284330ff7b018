"""The line of a home: round its members and nobody else, whatever the places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.genogram.geometry import crosses, grown, is_within, overlap
from app.genogram.households import PADS, Shape, home_marks, home_shape, outlines, residents_of, told_apart
from app.genogram.picture import Bounds, Curve, Words
from app.genogram.strokes import flattened
from app.lens.view import ResidenceKind
from tests.genogram.casts import Cast, F


def cell(column: int, row: int) -> Bounds:
    """Return a person's box on a grid as the layout sets it: 28 apart at least."""
    return (column * 70.0, row * 140.0, column * 70.0 + 42, row * 140.0 + 62)


CELLS = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=14)


def corners(box: Bounds) -> list[tuple[float, float]]:
    return [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]


def drawn(shape: Shape) -> list[tuple[tuple[float, float], ...]]:
    """Return the line as it is drawn, corners rounded."""
    return [flattened(mark) for mark in home_marks(shape, "") if isinstance(mark, Curve)]


def is_in(point: tuple[float, float], lines: list[tuple[tuple[float, float], ...]]) -> bool:
    return sum(is_within(point, line) for line in lines) % 2 == 1


@given(CELLS, st.data())
def test_the_drawn_line_encloses_exactly_the_members(cells: set[tuple[int, int]], data: st.DataObject) -> None:
    places = sorted(cells)
    members = data.draw(st.sets(st.sampled_from(places), min_size=1))
    inside, outside = [cell(*p) for p in places if p in members], [cell(*p) for p in places if p not in members]
    shape = home_shape(inside, outside)
    lines = drawn(shape)
    assert shape.is_whole, "on a grid with lanes between everybody there is always a way round"
    assert all(is_in(corner, lines) for box in inside for corner in corners(box))
    assert not any(is_in(corner, lines) for box in outside for corner in corners(box))
    assert not any(crosses((*line, line[0]), box) for line in lines for box in outside)
    assert len({next(i for i, line in enumerate(lines) if is_within(box[:2], line)) for box in inside}) == 1


BOXES = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(1, 6), st.integers(1, 6)), min_size=1, max_size=6
)


@given(BOXES)
def test_an_outline_is_the_edge_of_the_union(found: list[tuple[int, int, int, int]]) -> None:
    boxes = [(float(x), float(y), float(x + w), float(y + h)) for x, y, w, h in found]
    lines = outlines(boxes)
    for line in lines:
        assert all((a[0] == b[0]) != (a[1] == b[1]) for a, b in zip(line, line[1:] + line[:1], strict=True))
    for i in range(19):
        for j in range(19):
            middle = (i + 0.5, j + 0.5)
            is_covered = any(b[0] < middle[0] < b[2] and b[1] < middle[1] < b[3] for b in boxes)
            assert (sum(is_within(middle, line) for line in lines) % 2 == 1) is is_covered


def test_neighbours_share_one_plain_box() -> None:
    shape = home_shape([cell(0, 0), cell(1, 0), cell(0, 1), cell(1, 1)], [cell(3, 0)])
    assert shape.paths == (((-12, -12), (124, -12), (124, 214), (-12, 214)),)


def test_a_stranger_between_two_members_is_gone_round() -> None:
    stranger = cell(1, 0)
    shape = home_shape([cell(0, 0), cell(2, 0)], [stranger])
    assert shape.is_whole
    assert len(shape.paths) == 1
    assert len(shape.paths[0]) > 4
    assert not is_in((91, 31), drawn(shape))


def test_who_lies_under_somebody_else_cannot_be_reached_and_it_is_said() -> None:
    shape = home_shape([(0, 0, 40, 40), (200, 0, 240, 40)], [(190, -10, 250, 50)])
    assert not shape.is_whole


def test_a_member_under_a_stranger_gets_no_line_and_the_others_bear_the_name() -> None:
    stranger = (190.0, -10.0, 250.0, 50.0)
    shape = home_shape([(0, 0, 40, 40), (200, 0, 240, 40)], [stranger])
    assert not any(is_in(corner, drawn(shape)) for corner in corners(stranger))
    parts = Shape((((0, 0), (90, 0), (90, 90), (0, 90)), ((200, 0), (290, 0), (290, 90), (200, 90))), is_whole=False)
    assert sum(isinstance(mark, Words) for mark in home_marks(parts, "Koti")) == 2


def test_homes_with_the_same_members_are_told_apart() -> None:
    members = [cell(0, 0), cell(1, 0)]
    shapes: list[Shape] = []
    for at in range(3):
        shapes.append(told_apart(members, [], (*PADS[at:], *PADS[:at]), shapes))
    again = told_apart(members, [], PADS, shapes)
    assert len({shape.paths for shape in (*shapes, again)}) == 4


def test_the_name_stands_on_the_line_and_off_people_and_words() -> None:
    shape = home_shape([cell(0, 0), cell(1, 0)], [])
    (first,) = [mark for mark in home_marks(shape, "Koti") if isinstance(mark, Words)]
    assert first.y == -12 + 2.9
    assert first.has_halo
    taken = (0.0, -20.0, 60.0, -4.0)
    (second,) = [mark for mark in home_marks(shape, "Koti", [], [taken]) if isinstance(mark, Words)]
    assert not overlap(grown((second.x, second.y - 6, second.x + 15, second.y), 1), taken)


def test_a_guest_does_not_live_there() -> None:
    cast = Cast().person("Helmi", F).person("Aino", F).home("Mummola", "Helmi", "Aino")
    view = cast.view()
    assert residents_of(view, view.households[0]) == (cast.of("Helmi"), cast.of("Aino"))
    cast.stays("Aino", "Mummola", ResidenceKind.WEEKENDS)
    view = cast.view()
    assert residents_of(view, view.households[0]) == (cast.of("Helmi"),)
