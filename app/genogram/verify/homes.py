"""Does the line of each home go round those who live there and nobody else, and is it told from the others?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path, box_of, crosses, on_one_another, overlap
from app.genogram.households import residents_of
from app.genogram.picture import Bounds, Curve, Group, Key, Point
from app.genogram.strokes import flattened
from app.genogram.verify.reading import INSIDE, Figure, Reading
from app.i18n import mark, translate
from app.records import record

_LEFT_OUT: Final = mark("The line of the home {home} leaves {name} out.")
_TAKEN_IN: Final = mark("The line of the home {home} goes round {name}, who doesn't live there.")
_IN_PARTS: Final = mark("The home {home} is drawn in several parts.")
_ON_ONE_ANOTHER: Final = mark("The lines of two homes lie on one another: {a}; {b}.")
_UNKNOWN: Final = mark("The line of a home is drawn that doesn't belong to the picture.")
_APART: Final = 1.5
_LONG: Final = 24.0


@record
class _Home:
    name: str
    sides: tuple[tuple[Point, Point], ...]
    box: Bounds


def home_findings(reading: Reading) -> Iterator[str]:
    """Find homes whose line takes in or leaves out somebody, falls apart, or lies on another's."""
    known = {Key("household", home.id) for home in reading.view.households}
    if any(group.key.kind == "household" and group.key not in known for group in reading.drawn):
        yield reading.say(_UNKNOWN)
    homes: list[_Home] = []
    for home in reading.view.households:
        members = [reading.figures[key] for key in residents_of(reading.view, home) if key in reading.figures]
        if not members:
            continue
        group = reading.groups.get(Key("household", home.id))
        paths = _loops(group)
        name = home.name or translate(mark("home"), reading.language)
        if group is not None and paths:
            homes.append(_Home(name, _sides(group), _box(paths)))
        yield from _around(reading, name, paths, members)
    yield from _confused(reading, homes)


def _around(reading: Reading, home: str, paths: Sequence[Path], members: Sequence[Figure]) -> Iterator[str]:
    for one in members:
        if not within(np.array(_points(one.box)), paths).all():
            yield reading.say(_LEFT_OUT, home=home, name=reading.name(one.id))
    if not paths:
        return
    ids = {one.id for one in members}
    strangers = [one for one in reading.near(_box(paths)) if one.id not in ids]
    for one in strangers:
        left, top, right, bottom = one.box
        box = (left + INSIDE, top + INSIDE, right - INSIDE, bottom - INSIDE)
        if within(np.array(_points(box)), paths).any() or _runs_through(paths, box):
            yield reading.say(_TAKEN_IN, home=home, name=reading.name(one.id))
    if len({_loop_of(one.box, paths) for one in members}) > 1:
        yield reading.say(_IN_PARTS, home=home)


def _confused(reading: Reading, homes: Sequence[_Home]) -> Iterator[str]:
    for one, other in combinations(homes, 2):
        if not overlap(one.box, other.box):
            continue
        long = sum(on_one_another(*side, *mate, _APART) for side in one.sides for mate in other.sides)
        if long > _LONG:
            yield reading.say(_ON_ONE_ANOTHER, a=one.name, b=other.name)


def _sides(group: Group) -> tuple[tuple[Point, Point], ...]:
    """Return the straight sides of a home's line, corners aside."""
    pieces = [(c.points[i], c.points[i + 3]) for c in _curves(group) for i in range(0, len(c.points) - 3, 3)]
    return tuple((a, b) for a, b in pieces if a != b and (a[0] == b[0] or a[1] == b[1]))


def _curves(group: Group) -> list[Curve]:
    return [drawn for drawn in group.marks if isinstance(drawn, Curve) and drawn.is_closed]


def _loops(group: Group | None) -> tuple[Path, ...]:
    if group is None:
        return ()
    return tuple(flattened(drawn) for drawn in _curves(group))


def _box(paths: Sequence[Path]) -> Bounds:
    return box_of([point for path in paths for point in path])


def _points(box: Bounds) -> tuple[tuple[float, float], ...]:
    left, top, right, bottom = box
    return ((left, top), (right, top), (left, bottom), (right, bottom), ((left + right) / 2, (top + bottom) / 2))


def within(points: NDArray[np.float64], paths: Sequence[Path]) -> NDArray[np.bool_]:
    """Say of each of ``points`` whether it lies in the shape of all ``paths``: in a line, not in a hole of it."""
    inside = np.zeros(len(points), dtype=bool)
    for path in paths:
        a = np.array(path, dtype=np.float64)
        b = np.roll(a, -1, axis=0)
        x, y = points[:, :1], points[:, 1:]
        rise = np.where(a[:, 1] == b[:, 1], 1.0, b[:, 1] - a[:, 1])
        crossed = ((a[:, 1] > y) != (b[:, 1] > y)) & (x < a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / rise)
        inside ^= crossed.sum(axis=1) % 2 == 1
    return inside


def _runs_through(paths: Sequence[Path], box: Bounds) -> bool:
    return any(crosses((*path, path[0]), box) for path in paths)


def _loop_of(box: Bounds, paths: Sequence[Path]) -> int | None:
    middle = np.array(_points(box)[-1:])
    return next((at for at, path in enumerate(paths) if within(middle, [path])[0]), None)
