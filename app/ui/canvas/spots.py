"""Where small round things of constant size stand round somebody on the view, so that they hide nobody there.

All is in pixels of the view. There are two rows of places above the person and two below, and two at each side: whoever
has neighbours close by at the sides has free ground between the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Final

from app.genogram.picture import Bounds, Point

Way = tuple[int, int]
"""To which side of the person something belongs: -1, 0, 1 across and down."""
LEFT: Final[Way] = (-1, 0)
RIGHT: Final[Way] = (1, 0)
_SIDES: Final[tuple[Way, ...]] = (RIGHT, LEFT, (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
_BESIDE: Final = 2.0
"""Pixels between one thing and the next, and between them and the person."""
_ROUNDING: Final = 1.0


def home(person: Bounds, radius: float, way: Way) -> Point:
    """Return where a thing of ``radius`` belongs at its side of the box ``person``."""
    left, top, right, bottom = person
    across, down = way
    off = radius + _BESIDE
    middle = (left + right) / 2
    if not down:
        return (right + off if across > 0 else left - off), (top + bottom) / 2
    return middle + across * _aside(person, radius), (bottom + off if down > 0 else top - off)


def area(at: Point, radius: float) -> Bounds:
    """Return the box that a thing of ``radius`` takes, with the pixel that is lost by rounding."""
    reach = radius + _ROUNDING
    return at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach


def stand_round(
    person: Bounds,
    radius: float,
    ways: Sequence[Way],
    others: Iterable[Bounds],
    seen: Bounds,
    written: Iterable[Bounds] = (),
) -> list[Point]:
    """Return a place for each of ``ways`` round the box ``person``.

    None hides one of the boxes ``others`` where any place is free; of free places it takes one in sight, of these one
    that hides nothing ``written`` either, and of these the nearest to its home. Where none is free it takes the one
    that hides least. None lies on another.
    """
    person = _in_sight(person, radius, seen)
    around = list(_around(person, radius))
    far = _joined(area(at, radius) for at in around)
    near = [other for other in others if meet(far, other)]
    read = [each for each in written if meet(far, each)]
    free = [
        (at, *_cost(area(at, radius), near, seen), sum(_shared(area(at, radius), each) for each in read))
        for at in around
    ]
    taken: list[Point] = []
    for way in ways:
        x, y = home(person, radius, way)
        ranked = sorted(free, key=lambda each: (*each[1:], (each[0][0] - x) ** 2 + (each[0][1] - y) ** 2))
        apart = (each[0] for each in ranked if all(_is_clear(each[0], other, radius) for other in taken))
        taken.append(next(apart, (x, y)))
    return taken


def free_side(
    rooms: Callable[[Way], Bounds], away: Way, others: Iterable[Bounds], seen: Bounds, near: Iterable[Bounds]
) -> Way:
    """Return the side at which a word hides least.

    ``rooms`` tells the box it takes at each side. It hides none of ``others`` where it can, is in sight, and then hides
    as little as may be of what is ``near``; it comes at the side ``away`` where that is as good as any.
    """
    others, near = tuple(others), tuple(near)
    sides = sorted(_SIDES, key=lambda side: side != away)

    def cost(side: Way) -> tuple[float, float, float]:
        room = rooms(side)
        return (*_cost(room, others, seen), sum(_shared(room, each) for each in near))

    return min(sides, key=cost)


def meet(one: Bounds, other: Bounds) -> bool:
    """Say whether two boxes share any ground."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def within(one: Bounds, other: Bounds) -> bool:
    """Say whether the box ``one`` lies altogether in ``other``."""
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def _around(person: Bounds, radius: float) -> Iterable[Point]:
    left, top, right, bottom = person
    off, step, aside = radius + _BESIDE, 2 * (radius + _BESIDE), _aside(person, radius)
    middle, level = (left + right) / 2, (top + bottom) / 2
    yield from product(
        (middle, middle - aside, middle + aside, middle - aside - step, middle + aside + step),
        (top - off, bottom + off, top - off - step, bottom + off + step),
    )
    yield from product(
        (right + off, left - off, right + off + step, left - off - step), (level, level - step, level + step)
    )


def _aside(person: Bounds, radius: float) -> float:
    return max((person[2] - person[0]) / 2, 2 * (radius + _BESIDE))


def _is_clear(one: Point, other: Point, radius: float) -> bool:
    least = 2 * (radius + _ROUNDING)
    return abs(one[0] - other[0]) >= least or abs(one[1] - other[1]) >= least


def _cost(box: Bounds, others: Iterable[Bounds], seen: Bounds) -> tuple[float, float]:
    """Return how much of others ``box`` would hide, and how much of itself would not be seen."""
    whole = (box[2] - box[0]) * (box[3] - box[1])
    return sum(_shared(box, other) for other in others), whole - _shared(box, seen)


def _shared(one: Bounds, other: Bounds) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _joined(boxes: Iterable[Bounds]) -> Bounds:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _in_sight(person: Bounds, radius: float, seen: Bounds) -> Bounds:
    """Return the box of somebody; what is larger than the view leaves room at the view's edges, on its own ground."""
    if not meet(person, seen):
        return person
    left, top, right, bottom = person
    edge = 2 * (radius + _BESIDE) + _ROUNDING
    if right - left + 2 * edge > seen[2] - seen[0]:
        left, right = max(left, seen[0] + edge), min(right, seen[2] - edge)
    if bottom - top + 2 * edge > seen[3] - seen[1]:
        top, bottom = max(top, seen[1] + edge), min(bottom, seen[3] - edge)
    return (left, top, right, bottom) if left < right and top < bottom else person
