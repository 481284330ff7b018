"""The verifier: reads the finished genogram back and says in words where it doesn't show what the lens says.

It looks at marks only, not at how they came about, so it would notice a mistake of the layout, of the drawing or of the
user's own hand (somebody dragged onto somebody else). Nothing raises; a doubt is a sentence for the user.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.extent import extent
from app.genogram.geometry import Path, crosses, grown, is_within, on_one_another, overlap, path_distance, to_path
from app.genogram.graph import Couple, couples_of
from app.genogram.households import residents_of
from app.genogram.picture import Bounds, Curve, Group, Key, Picture, Point, Polyline
from app.genogram.strokes import flattened
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView

TOUCH: Final = 3.5
"""How near a line must come to what it joins."""
BOND_TOUCH: Final = 6.0
_INSIDE: Final = 0.6
_MISSING = mark("{name} is missing from the drawing.")
_TWICE = mark("{name} is drawn more than once.")
_STRANGE = mark("Somebody is drawn who doesn't belong to the picture.")
_OVERLAP = mark("{a} and {b} lie on one another. Move one of them.")
_UNDRAWN = mark("A line is missing: {what}.")
_LOOSE = mark("The line {what} doesn't reach {name}.")
_THROUGH = mark("The line {what} runs through {name}. Move one of them.")
_CONFUSED = mark("Two lines lie on one another: {a}; {b}. Move somebody.")
_LEFT_OUT = mark("The line of the home {home} leaves {name} out.")
_TAKEN_IN = mark("The line of the home {home} goes round {name}, who doesn't live there.")
_IN_PARTS = mark("The home {home} is drawn in several parts.")


def findings(picture: Picture, view: CaseView, language: Language) -> tuple[str, ...]:
    """Return what is doubtful about ``picture``, a genogram of ``view``; empty where nothing is."""
    proof = _Proof(picture, view, language)
    found = [*proof.people(), *proof.overlaps(), *proof.structure(), *proof.bonds(), *proof.homes()]
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Line:
    """A drawn line: what it is in words, its paths, and whom it may touch."""

    what: str
    paths: tuple[Path, ...]
    box: Bounds
    ends: frozenset[UUID]


class _Proof:
    """One reading of one picture."""

    def __init__(self, picture: Picture, view: CaseView, language: Language) -> None:
        self.view = view
        self.language = language
        self.groups: dict[Key, Group] = {group.key: group for group in picture.groups}
        self.drawn = [group.key.id for group in picture.groups if group.key.kind == "person"]
        self.boxes = {key: box for key, box in boxes_of(picture).items() if key in view.people_by_id}

    def say(self, sentence: Text, **values: str) -> str:
        return translate(sentence, self.language, None, **values)

    def name(self, key: UUID) -> str:
        return text.names(self.view, [key], self.language)

    # --- people -----------------------------------------------------------------------------------------------------

    def people(self) -> Iterator[str]:
        times = Counter(self.drawn)
        for person in self.view.people:
            if times[person.id] != 1:
                yield self.say(_MISSING if not times[person.id] else _TWICE, name=self.name(person.id))
        if any(key not in self.view.people_by_id for key in times):
            yield self.say(_STRANGE)

    def overlaps(self) -> Iterator[str]:
        boxes = sorted(((grown(box, -_INSIDE), key) for key, box in self.boxes.items()), key=lambda item: item[0])
        for at, (box, key) in enumerate(boxes):
            for other, stranger in boxes[at + 1 :]:
                if other[0] >= box[2]:
                    break
                if overlap(box, other):
                    yield self.say(_OVERLAP, a=self.name(key), b=self.name(stranger))

    # --- lines ------------------------------------------------------------------------------------------------------

    def structure(self) -> Iterator[str]:
        lines: list[_Line] = []
        for couple in couples_of(self.view):
            bar = self._bar(couple)
            children = self._children(couple)
            for line, is_there, spoken in (
                (bar, len(couple.partners) == 2, text.couple_spoken(self.view, couple, self.language)),
                (children, bool(couple.descents), text.children_spoken(self.view, couple, self.language)),
            ):
                if line is not None:
                    lines.append(line)
                    yield from self._strangers(line)
                elif is_there:
                    yield self.say(_UNDRAWN, what=spoken)
            if bar is not None:
                yield from self._reaches(bar, couple.partners, TOUCH)
            if children is not None:
                yield from self._reaches(children, [descent.child for descent in couple.descents], TOUCH)
                if bar is not None:
                    yield from self._hangs(children, bar)
                elif len(couple.partners) == 1:
                    yield from self._reaches(children, couple.partners, TOUCH)
        yield from self._confused(lines)

    def _bar(self, couple: Couple) -> _Line | None:
        what = text.couple_spoken(self.view, couple, self.language)
        return self._line(couple.bar_key, what, couple.partners)

    def _children(self, couple: Couple) -> _Line | None:
        what = text.children_spoken(self.view, couple, self.language)
        return self._line(couple.child_key, what, (*couple.partners, *(d.child for d in couple.descents)))

    def _line(self, key: Key, what: str, ends: Iterable[UUID]) -> _Line | None:
        group = self.groups.get(key)
        paths = () if group is None else _paths(group)
        if group is None or not paths:
            return None
        return _Line(what, paths, extent(group.marks), frozenset(ends))

    def _reaches(self, line: _Line, ends: Sequence[UUID], touch: float) -> Iterator[str]:
        for key in ends:
            box = self.boxes.get(key)
            if box is not None and min(path_distance(path, box) for path in line.paths) > touch:
                yield self.say(_LOOSE, what=line.what, name=self.name(key))

    def _hangs(self, children: _Line, bar: _Line) -> Iterator[str]:
        near = min(to_path(point, path) for path in bar.paths for other in children.paths for point in other)
        if near > TOUCH:
            yield self.say(_LOOSE, what=children.what, name=bar.what)

    def _strangers(self, line: _Line) -> Iterator[str]:
        for key, box in self.boxes.items():
            if key in line.ends or not overlap(line.box, box):
                continue
            inner = grown(box, -_INSIDE)
            if any(crosses(path, inner) for path in line.paths):
                yield self.say(_THROUGH, what=line.what, name=self.name(key))

    def _confused(self, lines: Sequence[_Line]) -> Iterator[str]:
        """Find lines of different couples that run on one another, so that one could be taken for the other."""
        pieces = [
            ((min(a[0], b[0]), min(a[1], b[1])), a, b, at)
            for at, line in enumerate(lines)
            for path in line.paths
            for a, b in pairwise(path)
            if _is_square(a, b) and hypot(a[0] - b[0], a[1] - b[1]) > 6
        ]
        pieces.sort(key=lambda piece: piece[0])
        for i, (_, a, b, at) in enumerate(pieces):
            right = max(a[0], b[0]) + TOUCH
            for (left, _), c, d, other in pieces[i + 1 :]:
                if left > right:
                    break
                if other == at or lines[at].ends == lines[other].ends:
                    continue
                if on_one_another(a, b, c, d, 2.0) > 4:
                    yield self.say(_CONFUSED, a=lines[at].what, b=lines[other].what)

    def bonds(self) -> Iterator[str]:
        for bond in self.view.bonds:
            if bond.a_id == bond.b_id or not {bond.a_id, bond.b_id} <= set(self.view.people_by_id):
                continue
            what = text.bond_spoken(self.view, bond, self.language)
            line = self._line(Key("bond", bond.id), what, (bond.a_id, bond.b_id))
            if line is None:
                yield self.say(_UNDRAWN, what=what)
                continue
            yield from self._strangers(line)
            yield from self._reaches(line, (bond.a_id, bond.b_id), BOND_TOUCH)

    # --- homes ------------------------------------------------------------------------------------------------------

    def homes(self) -> Iterator[str]:
        for home in self.view.households:
            members = [key for key in residents_of(self.view, home) if key in self.boxes]
            if not members:
                continue
            group = self.groups.get(Key("household", home.id))
            paths = () if group is None else _loops(group)
            name = home.name or translate(mark("home"), self.language)
            for key in members:
                if not all(_is_in(point, paths) for point in _points(self.boxes[key])):
                    yield self.say(_LEFT_OUT, home=name, name=self.name(key))
            yield from self._intruders(name, paths, set(members))
            if len({_loop_of(self.boxes[key], paths) for key in members}) > 1:
                yield self.say(_IN_PARTS, home=name)

    def _intruders(self, home: str, paths: Sequence[Path], members: set[UUID]) -> Iterator[str]:
        for key, box in self.boxes.items():
            if key in members:
                continue
            inner = grown(box, -_INSIDE)
            if any(_is_in(point, paths) for point in _points(inner)) or any(
                crosses((*path, path[0]), inner) for path in paths
            ):
                yield self.say(_TAKEN_IN, home=home, name=self.name(key))


def _paths(group: Group) -> tuple[Path, ...]:
    found: list[Path] = []
    for drawn in group.marks:
        match drawn:
            case Polyline(points, is_closed=is_closed):
                found.append((*points, points[0]) if is_closed else points)
            case Curve():
                found.append(flattened(drawn))
            case _:
                pass
    return tuple(path for path in found if len(path) > 1)


def _loops(group: Group) -> tuple[Path, ...]:
    return tuple(flattened(drawn) for drawn in group.marks if isinstance(drawn, Curve) and drawn.is_closed)


def _points(box: Bounds) -> tuple[Point, ...]:
    left, top, right, bottom = box
    return ((left, top), (right, top), (left, bottom), (right, bottom), ((left + right) / 2, (top + bottom) / 2))


def _is_in(point: Point, paths: Sequence[Path]) -> bool:
    """Say whether ``point`` is within the shape of all ``paths``: in a line, and not in a hole of it."""
    return sum(is_within(point, path) for path in paths) % 2 == 1


def _loop_of(box: Bounds, paths: Sequence[Path]) -> int | None:
    middle = _points(box)[-1]
    return next((at for at, path in enumerate(paths) if is_within(middle, path)), None)


def _is_square(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) < 0.01 or abs(a[1] - b[1]) < 0.01


def boxes_of(picture: Picture) -> Mapping[UUID, Bounds]:
    """Return the box of symbol and labels of everybody drawn in ``picture``."""
    return {g.key.id: extent(g.marks) for g in picture.groups if g.key.kind == "person" and g.key.id is not None}
