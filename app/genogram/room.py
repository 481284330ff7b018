"""What room there is in a picture that is drawn already: for somebody more, and for a line more."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import ceil, floor
from typing import Final

import numpy as np

from app.genogram.field import SQUARE
from app.genogram.geometry import Path, box_of, crosses, grown, is_within, on_one_another, overlap
from app.genogram.nearby import Nearby
from app.genogram.picture import Bounds, Point

_BESIDE: Final = 4.0
"""Lines that run along one another nearer than this, or end so near to another, look like one."""
_WITHIN: Final = 0.5
"""A line may touch the box of whoever it leads to."""
Piece = tuple[Point, Point]


class Room:
    """The boxes of ``people``, the structural ``lines``, the ``tracks`` of emotional ones, the outlines of ``homes``."""

    def __init__(
        self, people: Iterable[Bounds], lines: Iterable[Path], tracks: Iterable[Path], homes: Iterable[Path] = ()
    ) -> None:
        self.people = list(people)
        self._people = Nearby((box, box) for box in self.people)
        self._pieces = Nearby((box_of(piece), piece) for path in lines for piece in pairwise(path))
        self._tracks = Nearby((box_of(path), path) for path in tracks)
        self._homes = Nearby((box_of(path), path) for path in homes)

    def is_free(self, box: Bounds) -> bool:
        """Return whether nobody stands in ``box``, no line runs through it, and it is in nobody's home."""
        inner = grown(box, -_WITHIN)
        return not (
            any(overlap(other, box) for other in self._people.near(box))
            or any(crosses(piece, inner) for piece in self._pieces.near(box))
            or any(crosses(path, inner) for path in self._tracks.near(box))
            or any(crosses(path, box) or is_within(box[:2], path) for path in self._homes.near(box))
        )

    def is_clear(self, paths: Iterable[Path], beside: Iterable[Bounds], own: Iterable[Path] = ()) -> bool:
        """Return whether lines along ``paths`` run through nobody, nor so that they look joined to another line.

        ``beside`` are the boxes of those who come newly, ``own`` are lines that they may touch: those of the family.
        """
        ours = {piece for path in own for piece in pairwise(path)}
        boxes = list(beside)
        for a, b in (piece for path in paths for piece in pairwise(path)):
            area = grown(box_of((a, b)), _BESIDE)
            for box in (*self._people.near(area), *boxes):
                if crosses((a, b), grown(box, -_WITHIN)):
                    return False
            for piece in self._pieces.near(area):
                if piece not in ours and _look_joined((a, b), piece):
                    return False
        return True

    def places(self, wanted: float, low: float, high: float, left: float, right: float, gap: float) -> list[float]:
        """Return where on a row, from ``low`` to ``high``, the middle may be of what reaches so far ``left`` and
        ``right``: the places that are nearest to the one ``wanted``, on whole squares, ``gap`` away from all others.
        """
        shut = sorted(
            (box[0] - gap - right, box[2] + gap + left) for box in self.people if box[1] < high and low < box[3]
        )
        edges = [floor(wanted / SQUARE + 0.5) * SQUARE]
        edges += [floor(start / SQUARE) * SQUARE for start, _ in shut]
        edges += [ceil(end / SQUARE) * SQUARE for _, end in shut]
        starts, ends = (np.array([each[at] for each in shut]) for at in (0, 1))
        near = sorted(dict.fromkeys(edges), key=lambda x: (abs(x - wanted), -x))
        return [x for x in near if not bool(((starts < x) & (x < ends)).any())]


def _look_joined(one: Piece, other: Piece) -> bool:
    """Return whether two pieces of lines look like one, or as if the one began at the other."""
    if on_one_another(*one, *other, _BESIDE) > 0:
        return True
    return any(_is_at(point, other) for point in one) or any(_is_at(point, one) for point in other)


def _is_at(point: Point, piece: Piece) -> bool:
    left, top, right, bottom = grown(box_of(piece), _BESIDE)
    return left < point[0] < right and top < point[1] < bottom
