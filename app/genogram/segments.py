"""Many segments or boxes asked at once: does this piece cross them, run along them, run through them?

The search for a line's way asks this thousands of times a drawing, so the answers come from whole arrays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path
from app.genogram.picture import Bounds, Point

_Floats = NDArray[np.float64]
BESIDE: Final = 5.0
"""A piece that runs nearer than this beside a segment runs along it."""
_SLOPE: Final = 0.35


class Walls:
    """Boxes that no piece may run through."""

    def __init__(self, boxes: Sequence[Bounds]) -> None:
        self._low, self._high = _corners(boxes)

    def stop(self, a: Point, b: Point) -> bool:
        """Say whether the piece a–b runs through the inside of a box."""
        return bool((_inside(a, b, self._low, self._high) > 1e-9).any())

    def hold(self, point: Point) -> bool:
        """Say whether ``point`` lies inside a box or on its edge."""
        return bool(((self._low <= point) & (point <= self._high)).all(axis=1).any())


class Segments:
    """Straight pieces of lines that stand already."""

    def __init__(self, pieces: Sequence[tuple[Point, Point]] = ()) -> None:
        flat = np.array(pieces, dtype=np.float64).reshape(-1, 2, 2)
        self._c: _Floats = flat[:, 0]
        self._d: _Floats = flat[:, 1]
        self._step: _Floats = self._d - self._c
        self._low: _Floats = flat.min(axis=1, initial=np.inf) - BESIDE
        self._high: _Floats = flat.max(axis=1, initial=-np.inf) + BESIDE
        self._is_level = np.abs(self._step[:, 1]) < np.abs(self._step[:, 0])

    def crossings(self, a: Point, b: Point) -> int:
        """Return how many segments the piece a–b crosses; touching an end is no crossing."""
        ab = (b[0] - a[0], b[1] - a[1])
        first = _side(ab, self._c - a) * _side(ab, self._d - a)
        second = _across(self._step, np.array(a) - self._c) * _across(self._step, np.array(b) - self._c)
        return int(((first < -1e-9) & (second < -1e-9)).sum())

    def along(self, a: Point, b: Point) -> float:
        """Return how far the piece a–b runs on or close beside segments, added up."""
        dx, dy = abs(b[0] - a[0]), abs(b[1] - a[1])
        is_beside = np.where(self._is_level, dy < _SLOPE * dx, dx < _SLOPE * dy)
        if not is_beside.any():
            return 0.0
        shares = _inside(a, b, self._low[is_beside], self._high[is_beside])
        return float(shares.sum()) * (dx * dx + dy * dy) ** 0.5


def pieces_of(paths: Iterable[Path]) -> list[tuple[Point, Point]]:
    """Return the straight pieces of ``paths``."""
    return [piece for path in paths for piece in pairwise(path)]


def _corners(boxes: Sequence[Bounds]) -> tuple[_Floats, _Floats]:
    flat = np.array(boxes, dtype=np.float64).reshape(-1, 4)
    return flat[:, :2], flat[:, 2:]


def _side(ab: Point, points: _Floats) -> _Floats:
    return ab[0] * points[:, 1] - ab[1] * points[:, 0]


def _across(steps: _Floats, points: _Floats) -> _Floats:
    return steps[:, 0] * points[:, 1] - steps[:, 1] * points[:, 0]


def _inside(a: Point, b: Point, low: _Floats, high: _Floats) -> _Floats:
    """Return for each box which share (0 to 1) of the piece a–b runs inside it."""
    start = np.zeros(len(low))
    end = np.ones(len(low))
    for axis in (0, 1):
        step = b[axis] - a[axis]
        if abs(step) < 1e-9:
            is_out = (a[axis] <= low[:, axis]) | (a[axis] >= high[:, axis])
            end[is_out] = -1.0
            continue
        first, last = (low[:, axis] - a[axis]) / step, (high[:, axis] - a[axis]) / step
        start = np.maximum(start, np.minimum(first, last))
        end = np.minimum(end, np.maximum(first, last))
    return np.maximum(end - start, 0.0)
