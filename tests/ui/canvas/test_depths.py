"""Who stays keeps the depth it had; the order is always that of the picture."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.ui.canvas.depths import depths


def in_order(layers: list[int], found: list[float]) -> bool:
    """Say whether all lie within their layers, those listed later over those before."""
    within = all(layer < depth < layer + 1 for layer, depth in zip(layers, found, strict=True))
    rows = [[depth for at, depth in zip(layers, found, strict=True) if at == layer] for layer in set(layers)]
    return within and all(a < b for row in rows for a, b in pairwise(row))


def test_who_comes_lies_between_and_nobody_else_moves() -> None:
    layers = [0, 0, 1, 0]
    before = depths(layers, [None] * 4)
    assert in_order(layers, before)
    after = depths([0, 0, 0, 1, 1, 0, 0], [before[0], None, before[1], before[2], None, before[3], None])
    assert in_order([0, 0, 0, 1, 1, 0, 0], after)
    assert [after[place] for place in (0, 2, 3, 5)] == before
    assert depths(layers[1:], before[1:]) == before[1:]


def test_where_there_is_no_room_between_all_get_new_depths() -> None:
    found = depths([0, 0], [None, None])
    for _ in range(100):
        found = depths([0, 0, 0], [found[0], None, found[1]])
        assert in_order([0, 0, 0], found)
        found = found[:2]


@given(st.lists(st.tuples(st.integers(-2, 2), st.none() | st.floats(-3, 3)), max_size=12))
def test_order_is_that_of_the_picture_whatever_was_before(listed: list[tuple[int, float | None]]) -> None:
    layers = [layer for layer, _ in listed]
    assert in_order(layers, depths(layers, [depth for _, depth in listed]))
