"""Room for several in one place: each as far from the others as can be, and more room where there is too little."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Final

from app.genogram.picture import Point

FAR: Final = 60.0
"""Further apart than this (in points) is not better."""
GROWTH: Final = 8.0
_AIRY: Final = 1.4
"""How much wider than need be a ring may get so that all in it stand evenly."""

Places = dict[int, Point]


class Manner(Enum):
    """How places are taken: evenly and where all is as it should be, evenly wherever there is room, or at once."""

    NEAT = "neat"
    EVEN = "even"
    CLOSE = "close"


def seated(
    order: Sequence[int],
    candidates: Callable[[int], Sequence[Point]],
    clearance: Callable[[int, Point, Mapping[int, Point]], float],
    dislike: Callable[[int, Point], float],
    *,
    gap: float,
    manner: Manner,
) -> Places | None:
    """Return a place for each of ``order``, None where one finds none with ``gap`` around it.

    ``clearance`` says how far somebody at a point is from those who have theirs already, ``dislike`` how little the
    point itself is wanted. In the closest manner each takes the first free place, else the freest.
    """
    is_airy = manner is not Manner.CLOSE
    found: Places = {}
    for one in order:
        best: tuple[float, Point] | None = None
        for at in candidates(one):
            clear = clearance(one, at, found)
            if clear < gap:
                continue
            value = round(min(clear, FAR) - dislike(one, at), 1) if is_airy else 0.0
            if best is None or value > best[0]:
                best = (value, at)
            if not is_airy:
                break
        if best is None:
            return None
        found[one] = best[1]
    return found


def roomy(least: float, attempt: Callable[[float, Manner], Places | None]) -> tuple[float, Places]:
    """Return the width, ``least`` or a little more, at which all have a place, and their places.

    ``attempt`` tries one width in one manner. A little more room is taken where all then stand neatly.
    """
    width = least
    while (tight := attempt(width, Manner.CLOSE)) is None:
        width += GROWTH
    steps = range(int(max(width * (_AIRY - 1), GROWTH) / GROWTH) + 1)
    for manner, most in ((Manner.NEAT, len(steps)), (Manner.EVEN, 2)):
        for step in steps[:most]:
            places = attempt(width + step * GROWTH, manner)
            if places is not None:
                return round(width + step * GROWTH, 2), places
    return round(width, 2), tight
