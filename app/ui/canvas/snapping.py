"""Where a dragged thing comes to rest: on the row of others, over or under them, and as far apart as they are.

A pure reckoning in the picture's points, without Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.genogram.picture import Point


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that shows why a thing rests where it does: from one point to another."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Rest:
    """Where a thing rests and what is to be shown for it."""

    point: Point
    guides: tuple[Guide, ...] = ()


def resting(at: Point, others: Sequence[Point], reach: float) -> Rest:
    """Return where a thing at ``at`` rests among ``others``: nothing pulls from farther than ``reach``.

    Rows come first. In a row, equal gaps and the middle between two count; else what stands above or below.
    """
    x, y = at
    row_y = _nearest(y, (other[1] for other in others), reach)
    guides: list[Guide] = []
    row: list[float] = []
    if row_y is not None:
        y = row_y
        row = sorted(other[0] for other in others if abs(other[1] - row_y) < 0.5)
    column_x = _nearest(x, (other[0] for other in others if abs(other[1] - y) > 1), reach)
    spaced_x = _nearest(x, _gaps(row), reach)
    found = [each for each in (spaced_x, column_x) if each is not None]
    if found:
        x = min(found, key=lambda each: (abs(each - at[0]), each != spaced_x))
    if row:
        guides.append(Guide((min(*row, x), y) if row else (x, y), (max(*row, x), y)))
    if x == column_x:
        column = [other[1] for other in others if abs(other[0] - x) < 0.5]
        guides.append(Guide((x, min(*column, y)), (x, max(*column, y))))
    return Rest((x, y), tuple(guides))


def _gaps(row: Sequence[float]) -> Iterable[float]:
    """Yield where the next in a row stands as far off as its neighbours do, and the middle between two."""
    for left, right in pairwise(row):
        yield (left + right) / 2
    if len(row) > 1:
        yield row[0] - (row[1] - row[0])
        yield row[-1] + (row[-1] - row[-2])


def _nearest(value: float, candidates: Iterable[float], reach: float) -> float | None:
    near = [each for each in candidates if abs(each - value) <= reach]
    return min(near, key=lambda each: (abs(each - value), each)) if near else None
