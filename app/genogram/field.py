"""The sheet in small squares, each with what it costs a line to run through it: many ways are priced at one look-up.

The search for a line's way asks about thousands of ways a drawing. What stands on the sheet is therefore written into
squares once, and a way costs what the squares along it say, however many people there are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path, box_of, grown
from app.genogram.picture import Bounds, Point

SQUARE: Final = 3.0
"""The side of a square in points."""
SHUT: Final = float(2**17)
"""The price of what nothing may run through; any sum that reaches it is shut."""
_GRAIN: Final = 8
"""Prices are kept in eighths, so that sums of them are exact and equal on each machine."""
_WHOLE: Final = 300
"""The side of a square in hundredths."""
_HALF: Final = _WHOLE // 2
_PART: Final = 120
"""So many squares across and down are filled at a time."""
_FAR: Final = SQUARE * 2**17
"""Further from anywhere than any point of a sheet."""
Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Spot = tuple[slice, slice]
Trace = NDArray[np.intp]
Squares = NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """A line that makes dearer what lies within ``half`` of it: its path, seen from the ``corner`` of a square."""

    corner: Point
    path: Path
    half: float
    price: float

    def box(self) -> Bounds:
        """Return the squares that it may lie on, counted on the sheet."""
        left, top, right, bottom = grown(box_of(self.path), self.half + SQUARE)
        x, y = self.corner
        return (
            floor((x + left) / SQUARE),
            floor((y + top) / SQUARE),
            ceil((x + right) / SQUARE),
            ceil((y + bottom) / SQUARE),
        )


class Field:
    """Prices by the point of length, for what lies in ``area``; beyond it everything is free.

    Points are told from where one looks: at first from the sheet's own origin, with the squares counted from the corner
    of ``area``; then from whatever corner of a square ``look_from`` was told. All that comes of them depends on the
    points alone, to the last bit, not on where on the sheet they lie.

    Where ``fill`` is given, it is asked to ``add_all`` that stands in a part of the sheet (in hundredths) when somebody
    first looks there.
    """

    def __init__(self, area: Bounds, fill: Callable[[Field, Bounds], None] | None = None) -> None:
        self.width = ceil((area[2] - area[0]) / SQUARE) + 2
        self.height = ceil((area[3] - area[1]) / SQUARE) + 2
        self._corner = (round(area[0] / SQUARE), round(area[1] / SQUARE))
        self._from = (area[0], area[1])
        self._eye = (0, 0)
        self._prices: NDArray[np.float32] = np.zeros((self.height, self.width), dtype=np.float32)
        self._read: tuple[int, int, int, int] | None = None
        self._fill = fill
        self._waiting: dict[Hashable, list[tuple[Bounds, Stroke]]] = {}
        self._laid: dict[Hashable, list[tuple[Trace, float]]] = {}
        self._is_filled = np.zeros((self.height // _PART + 1, self.width // _PART + 1), dtype=np.bool_)
        self._part = (0, 0, self.width, self.height)

    def look_from(self, origin: Point) -> None:
        """Take points as seen from ``origin`` from now on, the corner of a square; those of ``area`` are such."""
        self._from = (0.0, 0.0)
        self._eye = (round(origin[0] / SQUARE) - self._corner[0], round(origin[1] / SQUARE) - self._corner[1])

    def spot(self, box: Bounds, margin: float = 0.0) -> Spot:
        """Return which squares ``box``, ``margin`` wider on each side, covers by half or more."""
        (left, top), (column, row), room = self._from, self._eye, hundredths(margin)
        first = (hundredths(box[0] - left) - room + _HALF) // _WHOLE + column
        over = (hundredths(box[1] - top) - room + _HALF) // _WHOLE + row
        last = (hundredths(box[2] - left) + room + _HALF) // _WHOLE + column
        under = (hundredths(box[3] - top) + room + _HALF) // _WHOLE + row
        return (
            slice(max(0, over), max(0, under, over + (over >= 0))),
            slice(max(0, first), max(0, last, first + (first >= 0))),
        )

    def add(self, spot: Spot, price: float) -> None:
        """Make the squares of ``spot`` dearer by ``price`` a point; cheaper, where it is negative."""
        self._prices[spot] += _grain(price)

    def add_all(self, boxes: Floats, margin: float, price: float) -> None:
        """Do for each row of ``boxes``, in hundredths and on the sheet, what ``add`` does for its ``spot``."""
        price, room = _grain(price), hundredths(margin)
        corners = np.array([-room, -room, room, room]) + _HALF
        left, top, right, bottom = (boxes.astype(np.int64) + corners).T // _WHOLE - np.array(
            [*self._corner, *self._corner]
        )[:, None]
        below = np.maximum(np.maximum(bottom, top + (top >= 0)), 0)
        beyond = np.maximum(np.maximum(right, left + (left >= 0)), 0)
        prices = self._prices
        column, row, last_column, last_row = self._part
        spots = (np.maximum(top, row), np.minimum(below, last_row), np.maximum(left, column), beyond)
        spots = (*spots[:3], np.minimum(beyond, last_column))
        for first, last, near, far in zip(*(each.tolist() for each in spots), strict=True):
            prices[first:last, near:far] += price

    def eased(self, area: Bounds, share: float) -> tuple[Spot, NDArray[np.float32]]:
        """Make what is not shut within ``area`` cheaper, and return what ``restore`` needs to undo that."""
        spot = self.spot(area)
        self._see(spot[1].start, spot[0].start, spot[1].stop, spot[0].stop)
        kept = self._prices[spot].copy()
        self._prices[spot] = np.where(kept < SHUT / 2, np.round(kept * (share * _GRAIN)) / _GRAIN, kept)
        return spot, kept

    def restore(self, spot: Spot, prices: NDArray[np.float32]) -> None:
        """Set the squares of ``spot`` back to ``prices``."""
        self._prices[spot] = prices

    def trace(self, path: Path, half: float) -> Trace:
        """Return the squares within ``half`` of ``path``, for ``draw``."""
        shift = (-self._from[0], -self._from[1])
        rows, columns = _near(path, round(half, 2), shift)
        row = rows.astype(np.intp) + self._eye[1]
        column = columns.astype(np.intp) + self._eye[0]
        # Whatever would lie beyond the sheet is at its edge.
        np.clip(row, 0, self.height - 1, out=row)
        np.clip(column, 0, self.width - 1, out=column)
        row *= self.width
        row += column
        return row

    def lay(self, key: Hashable, strokes: Iterable[Stroke]) -> None:
        """Make dearer what lies within a stroke; it is drawn when somebody first looks near it."""
        self._waiting[key] = [(stroke.box(), stroke) for stroke in strokes]

    def lift(self, key: Hashable) -> None:
        """Take back what was laid under ``key``."""
        self._waiting.pop(key, None)
        for trace, price in self._laid.pop(key, ()):
            self.draw(trace, -price)

    def _draw_waiting(self, left: int, top: int, right: int, bottom: int) -> None:
        (column, row), kept = self._corner, (self._from, self._eye)
        seen = (left + column, top + row, right + column, bottom + row)
        for key, strokes in list(self._waiting.items()):
            far = [(box, stroke) for box, stroke in strokes if not _meet(box, seen)]
            if len(far) == len(strokes):
                continue
            self._waiting[key] = far
            laid = self._laid.setdefault(key, [])
            for box, stroke in strokes:
                if _meet(box, seen):
                    self.look_from(stroke.corner)
                    laid.append((self.trace(stroke.path, stroke.half), stroke.price))
                    self.draw(*laid[-1])
        self._waiting = {key: strokes for key, strokes in self._waiting.items() if strokes}
        self._from, self._eye = kept

    def unread(self) -> None:
        """Forget what was read so far."""
        self._read = None

    @property
    def read(self) -> Bounds | None:
        """Return the box round all squares whose prices were asked since ``unread``, None where none were.

        Squares beyond the sheet are among them.
        """
        if self._read is None:
            return None
        left, top, right, bottom = self._read
        (x, y), (column, row) = self._from, self._eye
        far = (x + (right + 1 - column) * SQUARE, y + (bottom + 1 - row) * SQUARE)
        return (x + (left - column) * SQUARE, y + (top - row) * SQUARE, *far)

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
        # Far from zero, so that what is cut off is cut off downwards everywhere.
        column = ((xs + (_FAR - self._from[0])) / SQUARE).astype(np.intp)
        row = ((ys + (_FAR - self._from[1])) / SQUARE).astype(np.intp)
        column += self._eye[0] - round(_FAR / SQUARE)
        row += self._eye[1] - round(_FAR / SQUARE)
        left, top, right, bottom = int(column.min()), int(row.min()), int(column.max()), int(row.max())
        if left < 0 or right >= self.width:
            np.clip(column, 0, self.width - 1, out=column)
        if top < 0 or bottom >= self.height:
            np.clip(row, 0, self.height - 1, out=row)
        self._note(left, top, right, bottom)
        self._see(left, top, right, bottom)
        row *= self.width
        row += column
        return self._prices.reshape(-1).take(row)

    def _see(self, left: int, top: int, right: int, bottom: int) -> None:
        """Have all prices between these squares filled in."""
        if self._fill is None:
            return
        if self._waiting:
            self._draw_waiting(left, top, right, bottom)
        rows = slice(max(0, top) // _PART, max(0, bottom) // _PART + 1)
        columns = slice(max(0, left) // _PART, max(0, right) // _PART + 1)
        if self._is_filled[rows, columns].all():
            return
        whole = self._part
        for row, column in np.argwhere(~self._is_filled[rows, columns]).tolist():
            x, y = (columns.start + column) * _PART, (rows.start + row) * _PART
            self._is_filled[rows.start + row, columns.start + column] = True
            self._part = (x, y, min(x + _PART, self.width), min(y + _PART, self.height))
            edges = zip(self._part, (*self._corner, *self._corner), strict=True)
            first, over, last, under = ((at + corner) * _WHOLE for at, corner in edges)
            self._fill(self, (first, over, last, under))
        self._part = whole

    def _note(self, left: int, top: int, right: int, bottom: int) -> None:
        if self._read is not None:
            before = self._read
            left, top = min(left, before[0]), min(top, before[1])
            right, bottom = max(right, before[2]), max(bottom, before[3])
        self._read = (left, top, right, bottom)


def _meet(a: Bounds, b: Bounds) -> bool:
    """Say whether two boxes of squares, their edges among them, have one in common."""
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def hundredths(length: float) -> int:
    """Return a length in whole hundredths of a point, as which all that stands on a sheet is compared."""
    return round(length * 100)


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


@lru_cache(maxsize=512)
def _near(path: Path, half: float, shift: Point) -> tuple[Squares, Squares]:
    """Return the squares within ``half`` of ``path`` moved by ``shift``, each once: rows and columns."""
    xs, ys = paced(path)
    column = np.floor((xs + shift[0]) / SQUARE).astype(np.intp)
    row = np.floor((ys + shift[1]) / SQUARE).astype(np.intp)
    reach, wide = _runs(half)
    left, top = int(column.min()) - reach, int(row.min()) - reach
    right, bottom = int(column.max()) + reach, int(row.max()) + reach
    # Where the runs of all discs begin and end, row by row, and what lies between.
    across = right - left + 2
    first = (row[:, None] - reach - top + np.arange(2 * reach + 1)) * across + (column[:, None] - left)
    size = (bottom - top + 1) * across
    edges = np.bincount((first - wide).ravel(), minlength=size) - np.bincount(
        (first + wide + 1).ravel(), minlength=size
    )
    rows, columns = np.nonzero(np.cumsum(edges.reshape(-1, across), axis=1)[:, :-1])
    return (rows + top).astype(np.int16), (columns + left).astype(np.int16)


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
