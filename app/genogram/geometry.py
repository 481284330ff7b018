"""Plain geometry of points and boxes, y down: does a line touch a box, where does it leave one, how far is it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import floor, hypot
from typing import Final

from app.genogram.picture import Bounds, Point

Path = tuple[Point, ...]
_NEARLY_HALF: Final = 0.499


def hundredths(value: float) -> float:
    """Return ``value`` as ``round(value, 2)`` does, and nothing below zero that is zero.

    ``round`` writes the number out and reads it back, so that halves go the right way; what is no half is found much
    sooner by itself.
    """
    most = value * 100.0
    whole = floor(most + 0.5)
    if -_NEARLY_HALF < most - whole < _NEARLY_HALF:
        return whole / 100.0
    return round(value, 2) + 0.0


def box_of(path: Sequence[Point]) -> Bounds:
    """Return the box round all points of ``path``."""
    if len(path) == 2:  # as most lines are
        (ax, ay), (bx, by) = path
        return (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
    xs, ys = [x for x, _ in path], [y for _, y in path]
    return (min(xs), min(ys), max(xs), max(ys))


def grown(box: Bounds, margin: float) -> Bounds:
    """Return ``box``, ``margin`` wider on each side."""
    return (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)


def overlap(a: Bounds, b: Bounds) -> bool:
    """Say whether two boxes share more than an edge."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def part_inside(a: Point, b: Point, box: Bounds) -> tuple[float, float] | None:
    """Return from where to where (0 to 1) the segment a–b runs inside ``box``, None where it doesn't (Liang–Barsky)."""
    # Asked thousands of times a drawing, mostly of segments that lie altogether on one side of the box.
    (ax, ay), (bx, by) = a, b
    left, top, right, bottom = box
    if (
        (ax <= left and bx <= left)
        or (ax >= right and bx >= right)
        or (ay <= top and by <= top)
        or (ay >= bottom and by >= bottom)
    ):
        return None
    start, end = 0.0, 1.0
    for origin, step, low, high in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
        if abs(step) < 1e-9:
            if not low < origin < high:
                return None
            continue
        first, last = (low - origin) / step, (high - origin) / step
        if first > last:
            first, last = last, first
        start, end = max(start, first), min(end, last)
        if start >= end:
            return None
    return (start, end)


def crosses(path: Sequence[Point], box: Bounds) -> bool:
    """Say whether ``path`` runs through the inside of ``box``; along its edge is outside."""
    left, top, right, bottom = box
    before = path[0]
    for point in path[1:]:
        (ax, ay), (bx, by) = before, point
        before = point
        if (
            (ax <= left and bx <= left)
            or (ax >= right and bx >= right)
            or (ay <= top and by <= top)
            or (ay >= bottom and by >= bottom)
        ):
            continue
        if part_inside((ax, ay), point, box) is not None:
            return True
    return False


def distance(point: Point, box: Bounds) -> float:
    """Return how far ``point`` is from ``box``, 0 inside."""
    dx = max(box[0] - point[0], 0.0, point[0] - box[2])
    dy = max(box[1] - point[1], 0.0, point[1] - box[3])
    return hypot(dx, dy)


def path_distance(path: Sequence[Point], box: Bounds) -> float:
    """Return how near ``path`` comes to ``box``; 0 where it touches."""
    if len(path) > 1 and crosses(path, box):
        return 0.0
    corners = ((box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3]))
    near = min(distance(point, box) for point in path)
    return min([near, *(_to_segment(corner, a, b) for a, b in pairwise(path) for corner in corners)])


def to_path(point: Point, path: Sequence[Point]) -> float:
    """Return how far ``point`` is from ``path``."""
    return min(_to_segment(point, a, b) for a, b in pairwise(path))


def _to_segment(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = 0.0 if square == 0 else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
    return hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy)


def is_within(point: Point, outline: Sequence[Point]) -> bool:
    """Say whether ``point`` lies within the closed ``outline`` (even–odd rule)."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in pairwise((*outline, outline[0])):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
    return inside


def on_one_another(a: Point, b: Point, c: Point, d: Point, gap: float) -> float:
    """Return how long the upright or level segments a–b and c–d run within ``gap`` beside each other, 0 elsewhere."""
    for axis in (0, 1):
        other = 1 - axis
        if abs(a[axis] - b[axis]) < 0.01 and abs(c[axis] - d[axis]) < 0.01:
            if abs(a[axis] - c[axis]) >= gap:
                return 0.0
            low = max(min(a[other], b[other]), min(c[other], d[other]))
            return max(0.0, min(max(a[other], b[other]), max(c[other], d[other])) - low)
    return 0.0
