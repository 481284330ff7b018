"""Does each emotional line join its two people, keep off everybody else, and differ from the others?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram import text
from app.genogram.geometry import Path, box_of, grown, overlap, path_distance
from app.genogram.picture import Group, Key, Polyline
from app.genogram.strokes import Track
from app.genogram.verify.reading import UNDRAWN, Figure, Line, Reading
from app.i18n import mark
from app.lens.view import BondView
from app.records import record

BOND_TOUCH: Final = 6.0
_UNKNOWN: Final = mark("A relation is drawn that doesn't belong to the picture.")
_WRONG_WAY: Final = mark("The arrow points the wrong way: {what}.")
_SAME: Final = mark("Two relations lie on one another: {a}; {b}. Move somebody.")
_STEP: Final = 6.0
_NEAR: Final = 2.7
_SHARE: Final = 0.5
"""Two lines cannot be told apart if more than this share of the shorter one lies on the longer one."""


def relation_findings(reading: Reading) -> Iterator[str]:
    """Find emotional lines that are missing, join others, run through somebody or lie on one another."""
    known = {Key("bond", bond.id) for bond in reading.view.bonds}
    if any(group.key.kind == "bond" and group.key not in known for group in reading.drawn):
        yield reading.say(_UNKNOWN)
    drawn: list[Line] = []
    for bond in reading.view.bonds:
        ends = (bond.a_id, bond.b_id)
        if bond.a_id == bond.b_id or not set(ends) <= set(reading.view.people_by_id):
            continue
        what = text.bond_spoken(reading.view, bond, reading.language)
        line = reading.line(Key("bond", bond.id), what, ends)
        if line is None:
            yield reading.say(UNDRAWN, what=what)
            continue
        drawn.append(line)
        yield from reading.strangers(line)
        yield from reading.reaches(line, ends, BOND_TOUCH)
        if bond.kind.is_directed and _points_back(reading, bond, reading.groups[Key("bond", bond.id)]):
            yield reading.say(_WRONG_WAY, what=what)
    yield from _alike(reading, drawn)


def _points_back(reading: Reading, bond: BondView, group: Group) -> bool:
    """Say whether the heads of a directed line stand nearer to the one who acts than to the one acted upon."""
    heads = [each.points for each in group.marks if isinstance(each, Polyline) and len(each.points) == 3]
    actor, receiver = (reading.figures.get(key) for key in (bond.a_id, bond.b_id))
    if not heads or actor is None or receiver is None:
        return False
    return _far(heads, receiver) > _far(heads, actor)


def _far(heads: Sequence[Path], figure: Figure) -> float:
    return min(path_distance(head, figure.box) for head in heads)


@record
class _Course:
    """How a line runs: points along its longest path, and all its pieces."""

    line: Line
    long: float
    points: NDArray[np.float64]
    starts: NDArray[np.float64]
    steps: NDArray[np.float64]

    def share_on(self, other: _Course) -> float:
        """Return which share of this line runs on the other; if it cannot be much, no more than so."""
        left, top, right, bottom = grown(other.line.box, _NEAR)
        x, y = self.points.T
        near = self.points[(left < x) & (x < right) & (top < y) & (y < bottom)]
        if len(near) <= _SHARE * len(self.points):
            # However the other runs, it is too little.
            return len(near) / len(self.points)
        square = np.maximum((other.steps**2).sum(axis=1), 1e-9)
        off = near[:, None] - other.starts
        along = np.clip((off * other.steps).sum(axis=2) / square, 0, 1)
        off = off - along[..., None] * other.steps
        return float((np.hypot(off[..., 0], off[..., 1]).min(axis=1) < _NEAR).sum() / len(self.points))


def _course(line: Line) -> _Course:
    # The signs on a line (a ring, a boxed X) are closed; two signs on one another are no lines on one another.
    opened = [path for path in line.paths if path[0] != path[-1]]
    # A chain has nothing but rings: its course runs through their middles.
    middles = (
        tuple(((left + right) / 2, (top + bottom) / 2) for left, top, right, bottom in map(box_of, line.paths))
        if not opened
        else ()
    )
    ways = [middles] if len(middles) > 1 else (opened or line.paths)
    track = max((Track(path) for path in ways), key=lambda track: track.length)
    count = max(2, int(track.length / _STEP))
    points = np.array([track.at(track.length * i / count) for i in range(count + 1)], dtype=np.float64)
    starts = np.array([a for path in line.paths for a in path[:-1]])
    return _Course(line, track.length, points, starts, np.array([b for p in line.paths for b in p[1:]]) - starts)


def _alike(reading: Reading, lines: Sequence[Line]) -> Iterator[str]:
    """Find pairs of lines of which the one lies so much on the other that they look like one."""
    for one, other in combinations([_course(line) for line in lines], 2):
        if overlap(one.line.box, other.line.box):
            short, long = sorted((one, other), key=lambda course: course.long)
            if short.share_on(long) > _SHARE:
                yield reading.say(_SAME, a=one.line.what, b=other.line.what)
