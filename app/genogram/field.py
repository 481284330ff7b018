"""The sheet in small squares, each with what it costs a line to run through it: many ways are priced at one look-up.

The search for a line's way asks about thousands of ways a drawing. What stands on the sheet is therefore written into
squares once, and a way costs what the squares along it say, however many people there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path
from app.genogram.picture import Bounds

SQUARE: Final = 3.0
"""The side of a square in points."""
SHUT: Final = float(2**17)
"""The price of what nothing may run through; any sum that reaches it is shut."""
_GRAIN: Final = 8
"""Prices are kept in eighths, so that sums of them are exact and equal on each machine."""
Floats = NDArray[np.float64]
Spot = tuple[slice, slice]
Trace = NDArray[np.intp]


class Field:
    """Prices by the point of length, for what lies in ``area``; beyond it everything is free."""

    def __init__(self, area: Bounds) -> None:
        self.origin = self._left, self._top = area[0], area[1]
        self.width = ceil((area[2] - area[0]) / SQUARE) + 2
        self.height = ceil((area[3] - area[1]) / SQUARE) + 2
        self._prices: NDArray[np.float32] = np.zeros((self.height, self.width), dtype=np.float32)
        self._read: tuple[int, int, int, int] | None = None

    def spot(self, box: Bounds, margin: float = 0.0) -> Spot:
        """Return which squares ``box``, ``margin`` wider on each side, covers by half or more."""
        left = round((box[0] - margin - self._left) / SQUARE)
        top = round((box[1] - margin - self._top) / SQUARE)
        right = round((box[2] + margin - self._left) / SQUARE)
        bottom = round((box[3] + margin - self._top) / SQUARE)
        return (
            slice(max(0, top), max(0, bottom, top + (top >= 0))),
            slice(max(0, left), max(0, right, left + (left >= 0))),
        )

    def add(self, spot: Spot, price: float) -> None:
        """Make the squares of ``spot`` dearer by ``price`` a point; cheaper, where it is negative."""
        self._prices[spot] += _grain(price)

    def add_all(self, boxes: Floats, margin: float, price: float) -> None:
        """Do for each row of ``boxes`` what ``add`` does for its ``spot``."""
        price = _grain(price)
        corners = np.array([-margin, -margin, margin, margin])
        origin = np.array([self._left, self._top, self._left, self._top])
        left, top, right, bottom = np.rint((boxes + corners - origin).T / SQUARE).astype(np.intp)
        below = np.maximum(np.maximum(bottom, top + (top >= 0)), 0)
        beyond = np.maximum(np.maximum(right, left + (left >= 0)), 0)
        prices = self._prices
        spots = (np.maximum(top, 0), below, np.maximum(left, 0), beyond)
        for first, last, near, far in zip(*(each.tolist() for each in spots), strict=True):
            prices[first:last, near:far] += price

    def eased(self, area: Bounds, share: float) -> tuple[Spot, NDArray[np.float32]]:
        """Make what is not shut within ``area`` cheaper, and return what ``restore`` needs to undo that."""
        spot = self.spot(area)
        kept = self._prices[spot].copy()
        self._prices[spot] = np.where(kept < SHUT / 2, np.round(kept * (share * _GRAIN)) / _GRAIN, kept)
        return spot, kept

    def restore(self, spot: Spot, prices: NDArray[np.float32]) -> None:
        """Set the squares of ``spot`` back to ``prices``."""
        self._prices[spot] = prices

    def trace(self, path: Path, half: float) -> Trace:
        """Return the squares within ``half`` of ``path``, for ``draw``."""
        xs, ys = paced(path)
        column = np.floor((xs - self._left) / SQUARE).astype(np.intp)
        row = np.floor((ys - self._top) / SQUARE).astype(np.intp)
        reach, wide = _runs(round(half, 2))
        left, top = int(column.min()) - reach, int(row.min()) - reach
        right, bottom = int(column.max()) + reach, int(row.max()) + reach
        if left >= 0 and top >= 0 and right < self.width and bottom < self.height:
            # Every square once: where the runs of all discs begin and end, row by row, and what lies between.
            across = right - left + 2
            first = (row[:, None] - reach - top + np.arange(2 * reach + 1)) * across + (column[:, None] - left)
            size = (bottom - top + 1) * across
            edges = np.bincount((first - wide).ravel(), minlength=size) - np.bincount(
                (first + wide + 1).ravel(), minlength=size
            )
            rows, columns = np.nonzero(np.cumsum(edges.reshape(-1, across), axis=1)[:, :-1])
            return np.asarray((rows + top) * self.width + (columns + left))
        down, across = _disc(round(half, 2))
        rows = np.clip(row[:, None] + down, 0, self.height - 1)
        return np.asarray(rows * self.width + np.clip(column[:, None] + across, 0, self.width - 1))

    def unread(self) -> None:
        """Forget what was read so far."""
        self._read = None

    @property
    def read(self) -> Bounds | None:
        """Return the box round all squares whose prices were asked since ``unread``, None where none were."""
        if self._read is None:
            return None
        left, top, right, bottom = self._read
        far = (self._left + (right + 1) * SQUARE, self._top + (bottom + 1) * SQUARE)
        return (self._left + left * SQUARE, self._top + top * SQUARE, *far)

    def draw(self, trace: Trace, price: float) -> None:
        """Make the squares of a ``trace`` dearer by ``price`` a point, each once."""
        self._prices.reshape(-1)[trace] += _grain(price)

    def total(self, xs: Floats, ys: Floats) -> Floats:
        """Return what it costs to go along the points of each way, the ways down, however far apart the points lie."""
        longs = np.hypot(np.diff(xs), np.diff(ys))
        middle = self._at((xs[:, 1:] + xs[:, :-1]) / 2, (ys[:, 1:] + ys[:, :-1]) / 2)
        return np.asarray((middle * longs).sum(axis=1), dtype=np.float64)

    def along(self, xs: Floats, ys: Floats) -> Floats:
        """Return the mean price along each way: the ways down, its points, evenly apart, across."""
        return np.asarray(self._at(xs, ys).sum(axis=1) / xs.shape[1], dtype=np.float64)

    def _at(self, xs: Floats, ys: Floats) -> NDArray[np.float32]:
        column = ((xs - self._left) / SQUARE).astype(np.intp)
        row = ((ys - self._top) / SQUARE).astype(np.intp)
        np.clip(column, 0, self.width - 1, out=column)
        np.clip(row, 0, self.height - 1, out=row)
        self._note(int(column.min()), int(row.min()), int(column.max()), int(row.max()))
        row *= self.width
        row += column
        return self._prices.reshape(-1).take(row)

    def _note(self, left: int, top: int, right: int, bottom: int) -> None:
        if self._read is not None:
            before = self._read
            left, top = min(left, before[0]), min(top, before[1])
            right, bottom = max(right, before[2]), max(bottom, before[3])
        self._read = (left, top, right, bottom)


@cache
def _disc(half: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the squares within ``half`` of one, as steps down and across."""
    reach = max(0, round(half / SQUARE - 0.25))
    span = np.arange(-reach, reach + 1)
    is_near = (span[:, None] ** 2 + span[None, :] ** 2) <= (half / SQUARE + 0.3) ** 2
    down, across = (each[is_near] for each in np.meshgrid(span, span, indexing="ij"))
    return down, across


@cache
def _runs(half: float) -> tuple[int, NDArray[np.intp]]:
    """Return how many rows up and down a disc reaches, and how far to each side in each of its rows."""
    down, across = _disc(half)
    reach = int(down.max())
    wide = np.zeros(2 * reach + 1, dtype=np.intp)
    np.maximum.at(wide, down + reach, across)
    return reach, wide


def _grain(price: float) -> float:
    return round(price * _GRAIN) / _GRAIN


@lru_cache(maxsize=256)
def paced(path: Path) -> tuple[Floats, Floats]:
    """Return points along a path, no further apart than a square is wide: the same for sheets of every width."""
    points = np.array(path, dtype=np.float64)
    steps = np.diff(points, axis=0)
    far = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
    at: Floats = np.linspace(0.0, float(far[-1]), max(2, ceil(float(far[-1]) / SQUARE) + 1))
    return np.interp(at, far, points[:, 0]), np.interp(at, far, points[:, 1])


def sampled(paths: Sequence[Path], count: int) -> tuple[Floats, Floats]:
    """Return ``count`` points, evenly apart, along each of ``paths``."""
    xs, ys = np.empty((len(paths), count)), np.empty((len(paths), count))
    for at, path in enumerate(paths):
        points = np.array(path, dtype=np.float64)
        steps = np.diff(points, axis=0)
        far = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
        even = (np.arange(count) + 0.5) / count * far[-1]
        xs[at], ys[at] = np.interp(even, far, points[:, 0]), np.interp(even, far, points[:, 1])
    return xs, ys
