"""The level part of a couple's line, and where on it there is room for signs and words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, hypot
from typing import Final

import numpy as np

from app.genogram.field import Floats
from app.genogram.geometry import Path, overlap, part_inside
from app.genogram.picture import Bounds
from app.records import record

REACH: Final = 32.0  # further off than this from the line nothing of it stands
_BEYOND: Final = 10.0
PACE: Final = 2.0
"""How far apart the points of other people's lines lie."""


@record
class Bench:
    """The level part of a couple's line: from ``left`` to ``right`` at ``y``, and what stands in its way."""

    left: float
    right: float
    y: float
    drop: float | None
    """Where the line to the children leaves."""
    lines: tuple[Path, ...] = ()
    """Other people's structural lines."""
    boxes: tuple[Bounds, ...] = ()
    """The boxes of people, and words that stand already."""

    def free(self, low: float, high: float, margin: float) -> list[tuple[float, float]]:
        """Return the stretches of the bench with nothing between ``low`` and ``high`` above (negative) and below it."""
        band = (self.left, self.y + low, self.right, self.y + high)
        blocked: list[tuple[float, float]] = []
        for path in self.lines:
            for a, b in pairwise(path):
                inside = part_inside(a, b, band)
                if inside is not None:
                    xs = sorted(a[0] + (b[0] - a[0]) * share for share in inside)
                    blocked.append((xs[0] - margin, xs[1] + margin))
        near = (box for box in self.boxes if box[1] < band[3] and box[3] > band[1])
        blocked += [(box[0] - margin, box[2] + margin) for box in near]
        if self.drop is not None and high > 0:
            blocked.append((self.drop - margin, self.drop + margin))
        return _without(blocked, self.left + margin, self.right - margin)

    def points(self) -> tuple[Floats, Floats]:
        """Return points along other people's lines."""
        found: list[tuple[float, float]] = []
        for path in self.lines:
            for (ax, ay), (bx, by) in pairwise(path):
                steps = max(1, ceil(hypot(bx - ax, by - ay) / PACE))
                found += [(ax + (bx - ax) * at / steps, ay + (by - ay) * at / steps) for at in range(steps)]
        xs, ys = np.array(found, dtype=np.float64).reshape(-1, 2).T
        return xs, ys


def _without(blocked: Sequence[tuple[float, float]], left: float, right: float) -> list[tuple[float, float]]:
    free: list[tuple[float, float]] = []
    at = left
    for low, high in sorted(blocked):
        if low > at:
            free.append((at, min(low, right)))
        at = max(at, high)
    if at < right:
        free.append((at, right))
    return [(low, high) for low, high in free if high > low]


def bench_of(bar: Path, drop: float | None, lines: Sequence[Path] = (), boxes: Sequence[Bounds] = ()) -> Bench:
    """Return the longest level piece of ``bar`` as a bench."""
    level = [(abs(b[0] - a[0]), a, b) for a, b in pairwise(bar) if abs(a[1] - b[1]) < 0.01]
    _, a, b = max(level, default=(0.0, bar[0], bar[-1]), key=lambda piece: piece[0])
    left, right = sorted((a[0], b[0]))
    band = (left - _BEYOND, a[1] - REACH, right + _BEYOND, a[1] + REACH)
    near = tuple(piece for path in lines for piece in pairwise(path) if part_inside(*piece, band) is not None)
    return Bench(left, right, a[1], drop, near, tuple(box for box in boxes if overlap(box, band)))


def place(
    free: Sequence[tuple[float, float]], width: float, taken: Sequence[tuple[float, float]], wanted: float
) -> float | None:
    """Return the free x nearest to ``wanted`` for something ``width`` wide, None where nothing is free."""
    spots = [
        max(start + width / 2, min(end - width / 2, wanted))
        for low, high in free
        for start, end in _without([(a - 2, b + 2) for a, b in taken], low, high)
        if end - start >= width
    ]
    return min(spots, key=lambda x: (abs(x - wanted), x), default=None)


def place_on(
    bench: Bench, band: tuple[float, float], width: float, taken: Sequence[tuple[float, float]], wanted: float
) -> float:
    """Return where a sign ``width`` wide stands, as near to ``wanted`` as it can; there if nothing is free."""
    found = place(bench.free(*band, 2), width, taken, wanted)
    return max(bench.left, min(bench.right, wanted)) if found is None else found
