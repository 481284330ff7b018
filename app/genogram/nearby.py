"""Things in their boxes, and quickly which of them stand near."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product
from typing import Final, Generic, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import overlap
from app.genogram.picture import Bounds

_WIDE: Final = 256.0
_HIGH: Final = 64.0
T = TypeVar("T")


class Nearby(Generic[T]):
    """Things that stay where they are, in an order of their own."""

    def __init__(self, things: Iterable[tuple[Bounds, T]] = ()) -> None:
        found = list(things)
        sides = chain.from_iterable(box for box, _ in found)
        boxes = np.fromiter(sides, dtype=np.float64, count=4 * len(found)).reshape(-1, 4)
        self._take([thing for _, thing in found], boxes)

    @classmethod
    def of(cls, things: Iterable[Sequence[T]], boxes: Iterable[NDArray[np.float64]]) -> Self:
        """Return the same of things in several bundles, their boxes told a row each."""
        made = cls()
        made._take(list(chain.from_iterable(things)), np.concatenate([made.boxes, *boxes]))
        return made

    def _take(self, things: list[T], boxes: NDArray[np.float64]) -> None:
        self._things, self.boxes = things, boxes
        self._sides = np.ascontiguousarray(boxes.T)

    def near(self, area: Bounds) -> list[T]:
        """Return what stands at least partly in ``area`` or touches it, in order."""
        return [self._things[at] for at in np.flatnonzero(self._is_near(area)).tolist()]

    def near_each(self, areas: Sequence[Bounds]) -> list[list[T]]:
        """Return for each of ``areas`` what ``near`` does."""
        found: list[list[T]] = [[] for _ in areas]
        if areas and self._things:
            left, top, right, bottom = (each[None, :] for each in self._sides)
            wanted = np.array(areas, dtype=np.float64)[:, :, None]
            is_near = (left <= wanted[:, 2]) & (wanted[:, 0] <= right) & (top <= wanted[:, 3])
            is_near &= wanted[:, 1] <= bottom
            for which, at in zip(*(each.tolist() for each in is_near.nonzero()), strict=True):
                found[which].append(self._things[at])
        return found

    def boxes_in(self, area: Bounds) -> NDArray[np.float64]:
        """Return the boxes of what stands in ``area``."""
        return self.boxes[self._is_near(area)]

    def _is_near(self, area: Bounds) -> NDArray[np.bool_]:
        left, top, right, bottom = self._sides
        return (left <= area[2]) & (area[0] <= right) & (top <= area[3]) & (area[1] <= bottom)


class Growing:
    """Boxes that come one after another."""

    def __init__(self) -> None:
        self.boxes: list[Bounds] = []
        self._cells: dict[tuple[int, int], list[int]] = {}

    def __len__(self) -> int:
        return len(self.boxes)

    def __iter__(self) -> Iterator[Bounds]:
        return iter(self.boxes)

    def add(self, boxes: Iterable[Bounds]) -> None:
        """Add ``boxes``."""
        for box in boxes:
            for cell in _cells(box):
                self._cells.setdefault(cell, []).append(len(self.boxes))
            self.boxes.append(box)

    def cut(self, length: int) -> None:
        """Forget all but the first ``length`` boxes."""
        for at in range(len(self.boxes) - 1, length - 1, -1):
            for cell in _cells(self.boxes.pop()):
                self._cells[cell].remove(at)

    def near(self, area: Bounds) -> list[Bounds]:
        """Return those that share more than an edge with ``area``, in order."""
        there = sorted({at for cell in _cells(area) for at in self._cells.get(cell, ())})
        return [self.boxes[at] for at in there if overlap(self.boxes[at], area)]


def _cells(box: Bounds) -> Iterator[tuple[int, int]]:
    across = range(int(box[0] // _WIDE), int(box[2] // _WIDE) + 1)
    return product(across, range(int(box[1] // _HIGH), int(box[3] // _HIGH) + 1))
