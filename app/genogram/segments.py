"""Many pieces asked about many boxes or segments at once: do they cross, run along, run through?

The search for a line's way asks this thousands of times a drawing, so each answer comes from whole arrays: the pieces
down, the boxes or segments across.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path
from app.genogram.picture import Bounds, Point

_Floats = NDArray[np.float64]
_Flags = NDArray[np.bool_]
_Sides = tuple[_Floats, _Floats, _Floats, _Floats]
_SLANT: Final = 0.25
"""A piece runs along a segment if the sine of the angle between them is less."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Straight pieces, from each point of ``a`` to the one of ``b`` in the same place."""

    a: _Floats
    b: _Floats


def chain(path: Sequence[Point]) -> Pieces:
    """Return the pieces of one path, end to end."""
    points = np.array(path, dtype=np.float64)
    return Pieces(points[:-1], points[1:])


def fan(start: Point, ends: _Floats) -> Pieces:
    """Return the pieces from one point to many."""
    return Pieces(np.broadcast_to(np.array(start, dtype=np.float64), ends.shape), ends)


class Walls:
    """Boxes, asked what runs through them."""

    def __init__(self, boxes: Sequence[Bounds]) -> None:
        self._sides = _sides(np.array(boxes, dtype=np.float64).reshape(-1, 4))

    def stop(self, pieces: Pieces) -> _Flags:
        """Say of each piece whether it runs through the inside of a box."""
        return np.asarray(self.cut(pieces).any(axis=1), dtype=np.bool_)

    def cut(self, pieces: Pieces) -> _Flags:
        """Say of each piece (down) and each box (across) whether the one runs through the other."""
        return np.greater(_inside(pieces, self._sides), 1e-9)

    def hold(self, point: Point) -> bool:
        """Say whether ``point`` lies inside a box or on its edge."""
        (x, y), (left, top, right, bottom) = point, self._sides
        return bool(((left <= x) & (x <= right) & (top <= y) & (y <= bottom)).any())


class Segments:
    """Straight pieces of lines that stand already; what runs ``beside`` them at no more than that, runs along them."""

    def __init__(self, pieces: Sequence[tuple[Point, Point]], beside: float) -> None:
        flat = np.array(pieces, dtype=np.float64).reshape(-1, 4)
        self._cx, self._cy, self._dx, self._dy = flat.T
        self._stepx, self._stepy = self._dx - self._cx, self._dy - self._cy
        low, high = np.minimum(flat[:, :2], flat[:, 2:]) - beside, np.maximum(flat[:, :2], flat[:, 2:]) + beside
        self._sides = _sides(np.hstack((low, high)))
        self._long: _Floats = np.hypot(self._stepx, self._stepy)

    def crossings(self, pieces: Pieces) -> _Floats:
        """Return how many segments each piece crosses; touching an end is no crossing."""
        ax, ay, stepx, stepy = _columns(pieces)
        fromx, fromy = self._cx - ax, self._cy - ay
        first = (stepx * fromy - stepy * fromx) * (stepx * (self._dy - ay) - stepy * (self._dx - ax))
        start = self._stepy * fromx - self._stepx * fromy
        second = start * (start + self._stepx * stepy - self._stepy * stepx)
        return ((first < -1e-9) & (second < -1e-9)).sum(axis=1).astype(np.float64)

    def along(self, pieces: Pieces) -> _Floats:
        """Return how far each piece runs on or close beside segments, added up."""
        _, _, stepx, stepy = _columns(pieces)
        long = np.hypot(stepx, stepy)
        is_beside = np.abs(stepx * self._stepy - stepy * self._stepx) < _SLANT * long * self._long
        if not is_beside.any():
            return np.zeros(len(long))
        return (_inside(pieces, self._sides) * is_beside * long).sum(axis=1)


def pieces_of(paths: Iterable[Path]) -> list[tuple[Point, Point]]:
    """Return the straight pieces of ``paths``."""
    return [piece for path in paths for piece in pairwise(path)]


def short_pieces_of(paths: Iterable[Path], longest: float) -> list[tuple[Point, Point]]:
    """Return the pieces of ``paths``, cut so that none is longer than ``longest``: a long slant fills a large box."""
    found: list[tuple[Point, Point]] = []
    for (ax, ay), (bx, by) in pieces_of(paths):
        count = max(1, ceil(hypot(bx - ax, by - ay) / longest))
        cuts = [(ax + (bx - ax) * i / count, ay + (by - ay) * i / count) for i in range(count + 1)]
        found += pairwise(cuts)
    return found


def _sides(boxes: _Floats) -> _Sides:
    """Return the left, upper, right and lower sides of ``boxes``, each as one row."""
    left, top, right, bottom = np.ascontiguousarray(boxes.T)
    return left, top, right, bottom


def _columns(pieces: Pieces) -> tuple[_Floats, _Floats, _Floats, _Floats]:
    """Return where the pieces start and how they step, x and y, each as one column."""
    step = pieces.b - pieces.a
    return pieces.a[:, :1], pieces.a[:, 1:], step[:, :1], step[:, 1:]


def _inside(pieces: Pieces, sides: _Sides) -> _Floats:
    """Return for each piece (down) and each box (across) which share, 0 to 1, of the piece runs inside the box."""
    ax, ay, stepx, stepy = _columns(pieces)
    left, top, right, bottom = sides
    # A piece of no extent on an axis is taken for a very short one: it is inside or outside all the way.
    stepx, stepy = np.where(np.abs(stepx) < 1e-9, 1e-9, stepx), np.where(np.abs(stepy) < 1e-9, 1e-9, stepy)
    in_x, out_x = (left - ax) / stepx, (right - ax) / stepx
    in_y, out_y = (top - ay) / stepy, (bottom - ay) / stepy
    enter = np.maximum(np.minimum(in_x, out_x), np.minimum(in_y, out_y))
    leave = np.minimum(np.maximum(in_x, out_x), np.maximum(in_y, out_y))
    return np.maximum(np.minimum(leave, 1.0) - np.maximum(enter, 0.0), 0.0)
