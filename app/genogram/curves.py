"""The curves a line may take from one symbol to another: straight, bowed to a side, or swung to both.

A curve leaves the one symbol's centre at some angle off the straight line and comes to the other's at another; each is
drawn once, from (0, 0) to (1, 0), and turned and stretched between any two symbols.
"""

from __future__ import annotations

from functools import cache
from math import cos, hypot, pi, radians, sin, tan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.field import Floats
from app.genogram.geometry import Path
from app.genogram.picture import Point
from app.genogram.strokes import neat
from app.records import record

ANGLES: Final = (0, 6, 12, 20, 30, 42, 56, 72, 90, 112)
"""By how many degrees a curve may leave the straight line, to either side."""
_MOST_SWING: Final = 45
"""A curve that swings to both sides leaves the straight line by no more than this."""
PACE: Final = 4.0
"""How far the points lie apart in which a way is priced."""
COUNTS: Final = (16, 32, 64, 128, 256)
_FINE: Final = 96
PER_TURN: Final = 20.0
"""What a whole radian of turning costs, in points of length."""
SWUNG: Final = 22.0
"""What it costs to turn both ways."""
TIGHT: Final = 55.0
"""A bend of a smaller radius than this looks like a hook; it costs the more the smaller it is."""
PER_TIGHT: Final = 26.0


FAIR: Final = 1.2
NEAR_BY: Final = 40.0
"""A way this many times as long as the straight one, and so many points, is still near; what is longer costs twice."""


def lengthy(longs: Floats, apart: float) -> Floats:
    """Return what ways so long cost between symbols ``apart``: nobody follows a line that goes round everybody."""
    return longs + np.maximum(0.0, longs - FAIR * apart - NEAR_BY)


@record
class Curves:
    """Curves between (0, 0) and (1, 0): where each leaves and comes, how long it is, how it turns."""

    start: Floats
    """The angle off the straight line, in radians, at which each leaves; positive is to its right (down)."""
    end: Floats
    """The angle, seen from the end, at which each arrives there; positive is to the same side as at the start."""
    length: Floats
    turning: Floats
    is_swung: Floats
    sharpest: Floats
    """One over the smallest radius."""

    def bend(self, long: float) -> Floats:
        """Return what the bends cost between symbols ``long`` apart."""
        tight = np.maximum(0.0, TIGHT * self.sharpest / long - 1.0)
        return PER_TURN * self.turning + SWUNG * self.is_swung + PER_TIGHT * tight


@cache
def curves() -> Curves:
    """Return all curves, the plainest first."""
    rows = sorted(
        {
            (a * side, b * side * turn)
            for a in ANGLES
            for b in ANGLES
            for side in (1, -1)
            for turn in (1, -1)
            if turn == 1 or max(a, b) <= _MOST_SWING
        },
        key=lambda row: (abs(row[0]) + abs(row[1]) + abs(row[0] - row[1]), row),
    )
    start, end = (np.radians([row[at] for row in rows]) for at in (0, 1))
    x, y = _points(start, end, _FINE)
    dx, dy = np.diff(x), np.diff(y)
    steps = np.hypot(dx, dy)
    headings = np.arctan2(dy, dx)
    turns = np.diff(headings)
    turns = (turns + pi) % (2 * pi) - pi
    sharp = np.abs(turns) / (0.5 * (steps[:, 1:] + steps[:, :-1]))
    swung = np.sign(start) * np.sign(end) < 0
    found = (start, end, steps.sum(axis=1), np.abs(turns).sum(axis=1), swung.astype(np.float64), sharp.max(axis=1))
    return Curves(*(np.round(each, 9) for each in found))


@cache
def unit(count: int) -> tuple[Floats, Floats]:
    """Return ``count`` points of every curve, evenly apart along it: x and y, the curves down."""
    found = curves()
    x, y = _points(found.start, found.end, max(_FINE, 2 * count))
    far = np.concatenate((np.zeros((len(x), 1)), np.cumsum(np.hypot(np.diff(x), np.diff(y)), axis=1)), axis=1)
    even = (np.arange(count) + 0.5) / count
    xs, ys = np.empty((len(x), count)), np.empty((len(x), count))
    for at in range(len(x)):
        xs[at] = np.interp(even * far[at, -1], far[at], x[at])
        ys[at] = np.interp(even * far[at, -1], far[at], y[at])
    return np.round(xs, 9), np.round(ys, 9)


def points_of(a: Point, b: Point, longest: float, which: NDArray[np.intp] | None = None) -> tuple[Floats, Floats]:
    """Return points along the curves (all, or ``which``) between two points, close together for the ``longest``."""
    count = next((each for each in COUNTS if each * PACE >= longest), COUNTS[-1])
    us, vs = unit(count) if which is None else (each[which] for each in unit(count))
    dx, dy = b[0] - a[0], b[1] - a[1]
    return a[0] + us * dx - vs * dy, a[1] + us * dy + vs * dx


def drawn(a: Point, b: Point, start: float, end: float, piece: float = 6.0) -> Path:
    """Return the curve from ``a`` to ``b``, in straight pieces of about ``piece``; straight where both angles are 0."""
    if start == 0 and end == 0:
        return (a, b)
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = hypot(dx, dy) or 1.0
    count = max(12, round(long * 1.3 / piece))
    x, y = _points(np.array([start]), np.array([end]), count)
    return tuple(
        neat(a[0] + u * dx - v * dy, a[1] + u * dy + v * dx) for u, v in zip(x[0].tolist(), y[0].tolist(), strict=True)
    )


def _points(start: Floats, end: Floats, count: int) -> tuple[Floats, Floats]:
    """Return ``count`` + 1 points of each Bézier curve with these angles; an arc of a circle where both are equal."""
    near, far = _handles(start), _handles(end)
    x1, y1 = near * np.cos(start), near * np.sin(start)
    x2, y2 = 1 - far * np.cos(end), far * np.sin(end)
    t = np.linspace(0.0, 1.0, count + 1)
    one, two, three = 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
    return x1[:, None] * one + x2[:, None] * two + three, y1[:, None] * one + y2[:, None] * two


def _handles(angles: Floats) -> Floats:
    return np.array([_handle(abs(angle)) for angle in angles.tolist()])


def _handle(angle: float) -> float:
    """Return how long the handle of an arc is that leaves its chord, of length 1, at ``angle``."""
    return 1 / 3 if angle < radians(1) else 2 / 3 * tan(angle / 2) / sin(angle)


def tangent(along: float, angle: float) -> Point:
    """Return the unit vector ``angle`` off the direction ``along``."""
    return (cos(along + angle), sin(along + angle))
