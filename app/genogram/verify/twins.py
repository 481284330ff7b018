"""Does each bar between twins join the identical twins who are stored, and nobody else?"""

from __future__ import annotations

from collections.abc import Iterator
from math import dist
from typing import Final
from uuid import UUID

from app.genogram.geometry import Path, to_path
from app.genogram.graph import Couple
from app.genogram.picture import Point
from app.genogram.text import names
from app.genogram.verify.reading import TOUCH, Line, Reading, comes_to, is_level
from app.i18n import mark
from app.lens.view import TwinKind

_NO_BAR: Final = mark("The bar that joins identical twins is missing: {names}.")
_WRONG_BAR: Final = mark("A bar joins siblings who are not identical twins: {names}.")
_APART: Final = mark("The lines of twins don't begin in one point: {names}.")


def twin_findings(reading: Reading, couple: Couple, line: Line | None) -> Iterator[str]:
    """Find bars of twins that are missing or join others, and twins who don't hang from one point."""
    if line is None:
        return
    children = [descent.child for descent in couple.descents if descent.child in reading.figures]
    ways = {key: _way_to(reading, key, line) for key in children}
    joined = [found for path in line.paths if is_level(path) and (found := _joined(path, ways))]
    sets = [(twins.kind, [key for key in children if key in twins.member_ids]) for twins in reading.view.twin_sets]
    for kind, members in sets:
        if len(members) < 2:
            continue
        starts = {way[0] for key in members if (way := ways[key]) is not None}
        if any(dist(a, b) > 1 for a in starts for b in starts):
            yield reading.say(_APART, names=names(reading.view, members, reading.language))
        ends = set(_outer(reading, members))
        if kind is TwinKind.IDENTICAL and ends not in joined:
            yield reading.say(_NO_BAR, names=names(reading.view, members, reading.language))
    allowed = [set(_outer(reading, members)) for kind, members in sets if kind is TwinKind.IDENTICAL and members]
    for found in joined:
        if found not in allowed:
            row = [key for key in children if key in found]
            yield reading.say(_WRONG_BAR, names=names(reading.view, row, reading.language))


def _outer(reading: Reading, members: list[UUID]) -> tuple[UUID, UUID]:
    row = sorted(members, key=lambda key: (reading.figures[key].middle[0], key))
    return row[0], row[-1]


def _way_to(reading: Reading, key: UUID, line: Line) -> Path | None:
    """Return the piece of ``line`` that comes down to somebody."""
    shape = reading.figures[key].shape
    return next((path for path in line.paths if not is_level(path) and comes_to(path[-2:], shape, TOUCH)), None)


def _joined(bar: Path, ways: dict[UUID, Path | None]) -> set[UUID]:
    """Return the two between whose lines a level piece runs; nobody where it is no bar of twins."""
    ends = [
        {key for key, way in ways.items() if way is not None and to_path(end, way) < 1.5 and _is_inner(end, way)}
        for end in bar
    ]
    return ends[0] | ends[1] if all(ends) and ends[0] != ends[1] else set()


def _is_inner(point: Point, way: Path) -> bool:
    return min(dist(point, way[0]), dist(point, way[-1])) > 3
