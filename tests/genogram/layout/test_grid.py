"""Everybody stands on the grid that was asked for, and no gap is lost to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from app.genogram.layout import Family, Layout, Member, Spacing, Union, arrange

GRID = 3.0
SPACING = Spacing(sibling=27.0, couple=36.0, family=39.0, row=58.0, grid=GRID)


def family(seed: int) -> Family:
    """Return three generations of people of odd widths."""
    chance = Random(seed)

    def member(key: str) -> Member:
        sides = [round(chance.uniform(20, 48), 3) for _ in range(4)]
        return Member(key, *sides, birth=1950.0 + int(key[1:]), is_index=key == "p0")

    unions = (Union("u0", ("p0", "p1"), ("p2", "p3", "p4")), Union("u1", ("p2", "p5"), ("p6", "p7", "p8")))
    return Family(tuple(member(f"p{at}") for at in range(9)), unions)


def is_on_grid(layout: Layout) -> bool:
    return all(x % GRID == y % GRID == 0 for x, y in layout.positions.values())


@pytest.mark.parametrize("seed", range(6))
def test_everybody_stands_on_the_grid_with_all_gaps_kept(seed: int) -> None:
    people = family(seed)
    layout = arrange(people, SPACING)
    assert is_on_grid(layout)
    for a, b in combinations(people.members, 2):
        (ax, ay), (bx, by) = layout.positions[a.id], layout.positions[b.id]
        if ay == by:
            left, right = (a, b) if ax < bx else (b, a)
            assert abs(ax - bx) >= left.right + SPACING.sibling + right.left


@pytest.mark.parametrize("seed", range(6))
def test_nobody_creeps_however_often_a_drawing_is_gone_on_from(seed: int) -> None:
    people = family(seed)
    first = layout = arrange(people, SPACING)
    wider = replace(people, members=(*people.members[:-1], replace(people.members[-1], right=70.3)))
    for each in (people, wider, wider, wider):
        before, layout = layout, arrange(each, SPACING, previous=layout.positions)
        assert is_on_grid(layout)
    assert layout.positions == before.positions
    assert arrange(people, SPACING, previous=first.positions).positions == first.positions


def test_who_is_put_by_hand_stays_to_the_point() -> None:
    people = family(0)
    layout = arrange(people, SPACING, pinned={"p3": (41.7, 130.2)})
    assert layout.positions["p3"] == (41.7, 130.2)
    assert all(layout.positions[key][0] % GRID == 0 for key in ("p0", "p1", "p6", "p7", "p8"))
