"""Somebody put by hand at the height of another row: those of that row keep off on either side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.genogram.layout.board import Board
from app.genogram.layout.family import Member
from app.genogram.layout.result import Point


def in_the_way(
    board: Board, rows: Sequence[Sequence[int]], places: Mapping[str, Point], pinned: Iterable[int]
) -> set[tuple[int, int]]:
    """Return neighbours across rows, left and right, where a pinned person covers somebody of another row.

    Pinned people who cover each other were put so.
    """
    members, fixed = board.facts.members, set(pinned)
    found: set[tuple[int, int]] = set()
    for pin in sorted(fixed):
        here, x = members[pin], places[members[pin].id][0]
        for row in rows:
            people = [node for node in row if node < board.people]
            if pin in row or not any(_cover(here, members[i], places) for i in people if i not in fixed):
                continue
            at = sum(places[members[i].id][0] < x for i in people)
            found.update((a, pin) for a in people[at - 1 : at] if at and a not in fixed)
            found.update((pin, b) for b in people[at : at + 1] if b not in fixed)
    return found


def _cover(one: Member, other: Member, places: Mapping[str, Point]) -> bool:
    """Tell whether the boxes of two people overlap."""
    (x0, y0), (x1, y1) = places[one.id], places[other.id]
    wide = min(x0 + one.right, x1 + other.right) - max(x0 - one.left, x1 - other.left)
    high = min(y0 + one.down, y1 + other.down) - max(y0 - one.up, y1 - other.up)
    return wide > 0 and high > 0
