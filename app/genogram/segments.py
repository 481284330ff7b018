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
        flat = np.array(boxes, dtype=np.float64).reshape(-1, 4)
        self._low: _Floats = flat[:, :2]
        self._high: _Floats = flat[:, 2:]

    def stop(self, pieces: Pieces) -> _Flags:
        """Say of each piece whether it runs through the inside of a box."""
        return np.asarray(self.cut(pieces).any(axis=1), dtype=np.bool_)

    def cut(self, pieces: Pieces) -> _Flags:
        """Say of each piece (down) and each box (across) whether the one runs through the other."""
        return np.greater(_inside(pieces, self._low, self._high), 1e-9)

    def hold(self, point: Point) -> bool:
        """Say whether ``point`` lies inside a box or on its edge."""
        return bool(((self._low <= point) & (point <= self._high)).all(axis=1).any())


class Segments:
    """Straight pieces of lines that stand already; what runs ``beside`` them at no more than that, runs along them."""

    def __init__(self, pieces: Sequence[tuple[Point, Point]], beside: float) -> None:
        flat = np.array(pieces, dtype=np.float64).reshape(-1, 2, 2)
        self._c: _Floats = flat[:, 0]
        self._d: _Floats = flat[:, 1]
        self._step: _Floats = self._d - self._c
        self._low: _Floats = np.minimum(self._c, self._d) - beside
        self._high: _Floats = np.maximum(self._c, self._d) + beside
        self._long: _Floats = np.hypot(self._step[:, 0], self._step[:, 1])

    def crossings(self, pieces: Pieces) -> _Floats:
        """Return how many segments each piece crosses; touching an end is no crossing."""
        a, b = pieces.a[:, None], pieces.b[:, None]
        first = _cross(b - a, self._c - a) * _cross(b - a, self._d - a)
        second = _cross(self._step, a - self._c) * _cross(self._step, b - self._c)
        return ((first < -1e-9) & (second < -1e-9)).sum(axis=1).astype(np.float64)

    def along(self, pieces: Pieces) -> _Floats:
        """Return how far each piece runs on or close beside segments, added up."""
        step = pieces.b - pieces.a
        long = np.hypot(step[:, 0], step[:, 1])[:, None]
        is_beside = np.abs(_cross(step[:, None], self._step)) < _SLANT * long * self._long
        if not is_beside.any():
            return np.zeros(len(step))
        return (_inside(pieces, self._low, self._high) * is_beside * long).sum(axis=1)


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


def _cross(u: _Floats, v: _Floats) -> _Floats:
    return u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0]


def _inside(pieces: Pieces, low: _Floats, high: _Floats) -> _Floats:
    """Return for each piece (down) and each box (across) which share, 0 to 1, of the piece runs inside the box."""
    step = pieces.b - pieces.a
    # A piece of no extent on an axis is taken for a very short one: it is inside or outside all the way.
    step = np.where(np.abs(step) < 1e-9, 1e-9, step)[:, None]
    start = pieces.a[:, None]
    first, last = (low - start) / step, (high - start) / step
    enter = np.minimum(first, last).max(axis=2)
    leave = np.maximum(first, last).min(axis=2)
    return np.maximum(np.minimum(leave, 1.0) - np.maximum(enter, 0.0), 0.0)
