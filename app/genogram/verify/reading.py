"""A picture as a reader sees it: figures, lines, words, and who stands near what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram import text
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import Path, box_of, crosses, grown
from app.genogram.picture import Bounds, Box, Curve, Disc, Group, Key, Mark, Picture, Point, Polyline, Words, joined
from app.genogram.strokes import flattened
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView
from app.records import record

TOUCH: Final = 3.5
"""How near a line must come to what it joins."""
INSIDE: Final = 0.6
"""What goes less deep into a box doesn't count."""
MET: Final = 1.0
"""Two things this near to each other are taken for one."""
UNDRAWN: Final = mark("A line is missing: {what}.")
LOOSE: Final = mark("The line {what} doesn't reach {name}.")
THROUGH: Final = mark("The line {what} runs through {name}. Move one of them.")
ENDS_AT: Final = mark("The line {what} ends at {name}. Move one of them.")
OVERLAP: Final = mark("{a} and {b} lie on one another. Move one of them.")
MISSING: Final = mark("{name} is missing from the drawing.")
TWICE: Final = mark("{name} is drawn more than once.")
STRANGE: Final = mark("Somebody is drawn who doesn't belong to the picture.")


@record
class Figure:
    """Somebody's symbol: its shape without labels, and the box round everything."""

    id: UUID
    at: int
    """The place of its group in the order of painting."""
    marks: tuple[Mark, ...]
    shape: Bounds
    box: Bounds

    @property
    def middle(self) -> Point:
        """Return the middle of the shape."""
        left, top, right, bottom = self.shape
        return ((left + right) / 2, (top + bottom) / 2)


@record
class Line:
    """A drawn line: what it is in words, its paths, and whom it may touch."""

    what: str
    paths: tuple[Path, ...]
    box: Bounds
    ends: frozenset[UUID]


class Reading:
    """One reading of one picture. ``figures`` are the people drawn whom the view knows."""

    def __init__(self, picture: Picture, view: CaseView, language: Language) -> None:
        self.view = view
        self.language = language
        self.drawn = picture.groups
        self.groups: dict[Key, Group] = {group.key: group for group in picture.groups}
        self.figures: dict[UUID, Figure] = {}
        for at, group in enumerate(picture.groups):
            key = group.key.id
            if group.key.kind == "person" and key is not None and key in view.people_by_id:
                self.figures[key] = _figure(key, at, group.marks)
        self._order = list(self.figures.values())
        boxes = np.array([figure.box for figure in self._order], dtype=np.float64).reshape(-1, 4)
        self._sides = np.ascontiguousarray(boxes.T)

    def say(self, sentence: Text, **values: str) -> str:
        """Return a finding in the picture's language."""
        return translate(sentence, self.language, None, **values)

    def name(self, key: UUID) -> str:
        """Return what somebody is called."""
        return text.names(self.view, [key], self.language)

    def line(self, key: Key, what: str, ends: Iterable[UUID]) -> Line | None:
        """Return the line drawn under ``key``, None where there is none."""
        group = self.groups.get(key)
        if group is None:
            return None
        paths = paths_of(group)
        box = joined((box_of(path) for path in paths), 1.0)
        return Line(what, paths, box, frozenset(ends)) if paths else None

    def near(self, box: Bounds) -> list[Figure]:
        """Return everybody whose box reaches into ``box``."""
        left, top, right, bottom = self._sides
        found = (left < box[2]) & (right > box[0]) & (top < box[3]) & (bottom > box[1])
        return [self._order[i] for i in found.nonzero()[0].tolist()]

    def strangers(self, line: Line) -> Iterator[str]:
        """Find people whom a line runs through, or at whom it ends, without being theirs."""
        for figure in self.near(grown(line.box, MET)):
            if figure.id in line.ends:
                continue
            inner = grown(figure.box, -INSIDE)
            if any(crosses(path, inner) for path in line.paths):
                yield self.say(THROUGH, what=line.what, name=self.name(figure.id))
            elif any(_ends_in(path, figure.box) for path in line.paths if path[0] != path[-1]):
                yield self.say(ENDS_AT, what=line.what, name=self.name(figure.id))

    def reaches(self, line: Line, ends: Iterable[UUID], touch: float) -> Iterator[str]:
        """Find people whom a line ought to reach and doesn't."""
        for key in ends:
            figure = self.figures.get(key)
            if figure is not None and not any(comes_to(path, figure.box, touch) for path in line.paths):
                yield self.say(LOOSE, what=line.what, name=self.name(key))


def _figure(key: UUID, at: int, marks: tuple[Mark, ...]) -> Figure:
    drawn = [each for each in marks if not isinstance(each, Words)]
    outline = next((each for each in drawn if is_closed(each)), None)
    shape = bounds_of(outline) if outline is not None else extent(drawn or marks)
    return Figure(key, at, marks, shape, extent(marks))


def is_closed(drawn: Mark) -> bool:
    """Say whether a mark is a shape rather than a line."""
    return isinstance(drawn, Box | Disc) or (isinstance(drawn, Curve | Polyline) and drawn.is_closed)


def _ends_in(path: Path, box: Bounds) -> bool:
    left, top, right, bottom = grown(box, MET)
    return any(left < x < right and top < y < bottom for x, y in (path[0], path[-1]))


def paths_of(group: Group) -> tuple[Path, ...]:
    """Return every line of a group as points; closed ones come back to where they begin."""
    found: list[Path] = []
    for drawn in group.marks:
        match drawn:
            case Polyline(points, is_closed=is_shut):
                found.append((*points, points[0]) if is_shut else points)
            case Curve():
                found.append(flattened(drawn))
            case _:
                pass
    return tuple(path for path in found if len(path) > 1)


def comes_to(path: Path, box: Bounds, touch: float) -> bool:
    """Say whether ``path`` comes nearer than ``touch`` to ``box``."""
    return crosses(path, grown(box, touch))


def is_level(path: Sequence[Point]) -> bool:
    """Say whether ``path`` is one level piece."""
    return len(path) == 2 and abs(path[0][1] - path[1][1]) < 0.01


def squares(path: Path) -> Iterator[tuple[Point, Point]]:
    """Yield the upright and the level pieces of ``path``."""
    for a, b in pairwise(path):
        if abs(a[0] - b[0]) < 0.01 or abs(a[1] - b[1]) < 0.01:
            yield a, b
