"""People put by hand: those whom they would cover keep off on either side, or give way to the nearest free place."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence

from app.genogram.layout.board import Board
from app.genogram.layout.family import Member
from app.genogram.layout.result import Point

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""
Span = tuple[float, float]


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


def given_way(
    board: Board,
    rows: Sequence[Sequence[int]],
    xs: Sequence[float],
    places: Mapping[str, Point],
    pinned: Iterable[int],
    taken: Iterable[Box],
    *,
    gap: float,
    reach: float,
) -> list[float] | None:
    """Return the columns with everybody who covers somebody at the nearest free place in the row; None if nobody does.

    ``pinned`` people stay, wherever they stand: all of them, and all other boxes that are ``taken``, which come nearer
    than ``reach`` in height to a row are in its way. Boxes keep ``gap`` where they are put anew.
    """
    members, fixed = board.facts.members, set(pinned)
    found = list(xs)
    is_any = False
    stays = [*taken, *(_box(members[pin], places) for pin in sorted(fixed))]
    for row in rows:
        people = [node for node in row if node < board.people and node not in fixed]
        if not people:
            continue
        boxes = [_box(members[node], places) for node in people]
        top, bottom = min(box[1] for box in boxes) - reach, max(box[3] for box in boxes) + reach
        spans = sorted((box[0], box[2]) for box in stays if box[1] < bottom and top < box[3])
        waiting: list[int] = []
        for node, box in zip(people, boxes, strict=True):
            if any(box[0] < high and low < box[2] for low, high in spans):
                waiting.append(node)
            else:
                insort(spans, (box[0], box[2]))
        for node in waiting:
            is_any = True
            member = members[node]
            found[node] = _nearest(member, found[node], spans, gap)
            insort(spans, (found[node] - member.left, found[node] + member.right))
    return found if is_any else None


def _box(member: Member, places: Mapping[str, Point]) -> Box:
    x, y = places[member.id]
    return x - member.left, y - member.up, x + member.right, y + member.down


def _nearest(member: Member, x: float, taken: Sequence[Span], gap: float) -> float:
    """Return the nearest x, on the grid of half points, at which a member stands clear of all that is taken."""
    left, right = member.left + gap, member.right + gap
    options = [(high + left) * 2 // -1 / -2 for _, high in taken] + [(low - right) * 2 // 1 / 2 for low, _ in taken]
    options.sort(key=lambda at: (abs(at - x), at))
    for at in options:
        if all(at + right <= low or at - left >= high for low, high in taken):
            return at
    return x
