"""What room there is in a picture that is drawn already: for somebody more, with their lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from math import floor
from typing import Final, NamedTuple
from uuid import UUID

import numpy as np

from app.genogram.field import SQUARE, Floats
from app.genogram.geometry import Path, box_of, crosses, grown, is_within, on_one_another, overlap
from app.genogram.lines import Lines, sides
from app.genogram.picture import Bounds, Point
from app.genogram.strokes import neat
from app.records import record

_BESIDE: Final = 4.0
"""Lines that run along one another nearer than this, or end so near to another, look like one."""
_WITHIN: Final = 0.5
"""A line may touch the box of whoever it leads to."""
Piece = tuple[Point, Point]


@record
class Cut:
    """Where the picture is cut from top to bottom: what is right of it moves ``by``, left of it where that is < 0."""

    x: float
    by: float

    def moves(self, x: float) -> bool:
        """Return whether what is at ``x`` moves."""
        return x > self.x if self.by > 0 else x < self.x

    def at(self, x: float) -> float:
        """Return where ``x`` lies afterwards."""
        return x + self.by if self.moves(x) else x

    def path(self, path: Path) -> Path:
        """Return ``path``, drawn out where it lies across the cut; the very same where none of it moves."""
        if not any(self.moves(x) for x, _ in path):
            return path
        return tuple([(self.at(x), y) for x, y in path])

    def way(self, path: Path, ends: tuple[float, float]) -> Path:
        """Return ``path``, level where it goes over the cut: it runs past whom it ran past before.

        ``ends`` are the middles of the two whom it joins: where one of them stands across the cut, the end goes with
        them.
        """
        found = [(self.at(path[0][0]), path[0][1])]
        for (ax, ay), (bx, by) in pairwise(path):
            if self.moves(ax) != self.moves(bx):
                y = ay + (by - ay) * (self.x - ax) / (bx - ax)
                here, there = (self.x, y), (self.x + self.by, y)
                found += (there, here) if self.moves(ax) else (here, there)
            found.append((self.at(bx), by))
        for place, at, middle in ((0, 0, ends[0]), (len(found), -1, ends[1])):
            x, y = path[at]
            if self.moves(x) != self.moves(middle):
                found.insert(place, (x + self.by if self.moves(middle) else x, y))
        return tuple(neat(*point) for point in found)

    def sides(self, boxes: Floats, xs: Floats | None = None) -> Floats:
        """Return ``boxes`` afterwards, each moved as a whole where its ``xs`` moves, else drawn out."""
        found = boxes.copy(order="K")
        for side in (0, 2):
            at = boxes[:, side] if xs is None else xs
            found[:, side] += np.where(at > self.x if self.by > 0 else at < self.x, self.by, 0.0)
        return found


class Feeling(NamedTuple):
    """The way of an emotional line, how far it is drawn to either side, the middles of the two whom it joins, and the
    id of the relation."""

    path: Path
    reach: float
    ends: tuple[float, float]
    bond_id: UUID


@dataclass(frozen=True)
class Room:
    """What stands in a picture: boxes of people with the middles of their symbols, and lines with their boxes.

    ``lines`` are the pieces of structural ones and the outlines of homes, ``feelings`` the emotional ones. ``boxes``
    has those of pieces, feelings and outlines. ``after`` is the cut that all but the lines themselves were moved by.
    """

    people: Floats
    middles: Floats
    lines: tuple[Sequence[Path], ...]
    feelings: Sequence[Feeling]
    boxes: tuple[Floats, Floats, Floats]
    after: Cut | None = None

    @classmethod
    def of(
        cls,
        people: Iterable[tuple[Bounds, float]],
        lines: Iterable[Lines],
        feelings: Iterable[Feeling] = (),
        homes: Iterable[Path] = (),
    ) -> Room:
        """Return the room among ``people``, boxes and middles, and the lines."""
        stand, bundles, outlines = list(people), list(lines), list(homes)
        pieces = list(chain.from_iterable(each.pieces for each in bundles))
        pieces_boxes = _by_side(np.concatenate([_NOWHERE, *(each.piece_boxes for each in bundles)]))
        boxes = (pieces_boxes, _NOWHERE, _by_side(sides(outlines)))
        middles = np.array([middle for _, middle in stand], dtype=np.float64)
        room = cls(_sides([box for box, _ in stand]), middles, (pieces, outlines), (), boxes)
        return room.among(feelings)

    def among(self, feelings: Iterable[Feeling]) -> Room:
        """Return the room with these emotional lines in place of those in it."""
        felt = list(feelings)
        boxes = [grown(box_of((*path, *((x, path[0][1]) for x in ends))), reach) for path, reach, ends, _ in felt]
        return replace(self, feelings=felt, boxes=(self.boxes[0], _sides(boxes), self.boxes[2]))

    @property
    def homes(self) -> Sequence[Path]:
        """Return the outlines of homes."""
        return self.lines[1]

    def cut(self, cut: Cut) -> Room:
        """Return the room that there is after ``cut``."""
        pieces, feelings, homes = (cut.sides(each) for each in self.boxes)
        return replace(self, people=cut.sides(self.people, self.middles), boxes=(pieces, feelings, homes), after=cut)

    def is_empty(self, area: Bounds) -> bool:
        """Return whether nobody stands in ``area``."""
        return not len(_near(self.people, area))

    def is_free(self, box: Bounds) -> bool:
        """Return whether nobody stands in ``box``, and no structural line runs through it."""
        return not (self.standing(box) or self.is_run_through(box))

    def felt_through(self, box: Bounds) -> list[UUID]:
        """Return the relations whose emotional lines run through ``box``."""
        inner, found = grown(box, -_WITHIN), list[UUID]()
        for at in _near(self.boxes[1], box):
            path, reach, ends, bond_id = self.feelings[at]
            if crosses(path if self.after is None else self.after.way(path, ends), grown(inner, reach)):
                found.append(bond_id)
        return found

    def standing(self, box: Bounds) -> int:
        """Return how many stand, at least partly, in ``box``."""
        return sum(overlap(other, box) for other in self._near_people(box))

    def is_run_through(self, box: Bounds, own: Iterable[Path] = ()) -> bool:
        """Return whether a structural line runs through ``box``, others than ``own``."""
        ours = {piece for path in own for piece in pairwise(path)}
        inner = grown(box, -_WITHIN)
        return any(crosses(path, inner) for path in self._near_lines(box) if path not in ours)

    def is_at_home(self, box: Bounds) -> bool:
        """Return whether ``box`` lies, at least partly, within the line of a home."""
        return any(crosses(path, box) or is_within(box[:2], path) for path in self._near_homes(box))

    def is_clear(
        self,
        paths: Iterable[Path],
        beside: Iterable[Bounds] = (),
        own: Iterable[Path] = (),
        ends: Collection[Bounds] = (),
    ) -> bool:
        """Return whether lines along ``paths`` run through nobody, nor so that they look joined to another line.

        ``beside`` are the boxes of those who come newly, ``own`` are lines that they may touch: those of the family.
        ``ends`` are the boxes of those whom they lead to: they end at the symbol, which stands somewhere within.
        """
        ours = {piece for path in own for piece in pairwise(path)}
        boxes = list(beside)
        for a, b in (piece for path in paths for piece in pairwise(path)):
            area = grown(box_of((a, b)), _BESIDE)
            for box in (*self._near_people(area), *boxes):
                if box not in ends and crosses((a, b), grown(box, -_WITHIN)):
                    return False
            for c, d in self._near_lines(area):
                if (c, d) not in ours and _look_joined((a, b), (c, d)):
                    return False
        return True

    def places(self, wanted: float, low: float, high: float, left: float, right: float, gap: float) -> list[float]:
        """Return where the middle may be on a row from ``low`` to ``high`` of what reaches so far ``left`` and
        ``right``: the places nearest to the one ``wanted``, on whole squares, ``gap`` away from all others.
        """
        row = self.people[(self.people[:, 1] < high) & (low < self.people[:, 3])]
        starts, ends = row[:, 0] - gap - right, row[:, 2] + gap + left
        edges: list[float] = [floor(wanted / SQUARE + 0.5) * SQUARE]
        edges += (np.floor(starts / SQUARE) * SQUARE).tolist()
        edges += (np.ceil(ends / SQUARE) * SQUARE).tolist()
        near = sorted(set(edges), key=lambda x: (abs(x - wanted), -x))
        there = np.array(near, dtype=np.float64)[:, None]
        is_taken: list[bool] = np.logical_or.reduce((starts < there) & (there < ends), axis=1).tolist()
        return [x for x, taken in zip(near, is_taken, strict=True) if not taken]

    def _near_people(self, area: Bounds) -> Iterator[Bounds]:
        for at in _near(self.people, area):
            left, top, right, bottom = self.people[at].tolist()
            yield left, top, right, bottom

    def _near_lines(self, area: Bounds) -> list[Path]:
        return self._found(self.lines[0], self.boxes[0], area)

    def _near_homes(self, area: Bounds) -> list[Path]:
        return self._found(self.lines[1], self.boxes[2], area)

    def _found(self, paths: Sequence[Path], boxes: Floats, area: Bounds) -> list[Path]:
        found = [paths[at] for at in _near(boxes, area)]
        return found if self.after is None else [self.after.path(path) for path in found]


def _sides(boxes: Sequence[Bounds]) -> Floats:
    return _by_side(np.array(boxes, dtype=np.float64).reshape(-1, 4))


def _by_side(boxes: Floats) -> Floats:
    """Return ``boxes`` with all left sides lying together, and so on: they are compared side by side, twice as fast."""
    return np.asfortranarray(boxes)


_NOWHERE: Final = _sides(())


def _near(boxes: Floats, area: Bounds) -> list[int]:
    left, top, right, bottom = boxes.T
    is_near = (left <= area[2]) & (area[0] <= right) & (top <= area[3]) & (area[1] <= bottom)
    found: list[int] = is_near.nonzero()[0].tolist()
    return found


def _look_joined(one: Piece, other: Piece) -> bool:
    """Return whether two pieces of lines look like one, or as if the one began at the other."""
    if on_one_another(*one, *other, _BESIDE) > 0:
        return True
    return any(_is_at(point, other) for point in one) or any(_is_at(point, one) for point in other)


def _is_at(point: Point, piece: Piece) -> bool:
    left, top, right, bottom = grown(box_of(piece), _BESIDE)
    return left < point[0] < right and top < point[1] < bottom
