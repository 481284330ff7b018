"""Where the one sign of an emotional line stands, and how much room it and the heads of arrows take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from app.genogram.geometry import Path, crosses, grown, overlap
from app.genogram.picture import Bounds, Point, joined
from app.genogram.strokes import Track, tracked

SIGN: Final = 10.0
"""How far the sign on a line reaches."""
HEAD: Final = 8.0
"""How far an arrow's head reaches round the end of its line."""
SHARES: Final = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68)
"""Where along a line its sign may stand, the first free of them."""


def sign_box(track: Track) -> Bounds:
    """Return the box of a line's sign."""
    x, y = track.at(track.middle)
    return grown((x, y, x, y), SIGN)


def head_box(end: Point) -> Bounds:
    """Return the box of a head at the ``end`` of a line."""
    return grown((*end, *end), HEAD)


@lru_cache(maxsize=512)
def stops(path: Path) -> tuple[tuple[Bounds, ...], Bounds]:
    """Return the box of the sign at each of the places along ``path`` where it may stand, and the box round them."""
    track = tracked(path)
    points = [track.at(track.length * share) for share in SHARES]
    signs = tuple(grown((x, y, x, y), SIGN) for x, y in points)
    return signs, joined(signs)


def free_share(path: Path, lines: Sequence[Path], boxes: Sequence[Bounds]) -> float:
    """Return how far along ``path`` (0 to 1) its sign lies on as little as can be of ``lines`` and ``boxes``."""
    signs, area = stops(path)
    near = [line for line in lines if crosses(line, area)]
    taken = [box for box in boxes if overlap(box, area)]
    met = [sum(crosses(line, sign) for line in near) + sum(overlap(box, sign) for box in taken) for sign in signs]
    return SHARES[met.index(min(met))]
