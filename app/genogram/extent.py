"""How far marks reach, and the same marks elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.genogram.measure import ASCENT, DESCENT, text_width
from app.genogram.picture import (
    Anchor,
    Bounds,
    Box,
    Curve,
    Disc,
    Group,
    Mark,
    Pen,
    Picture,
    Point,
    Polyline,
    Words,
    joined,
)


def bounds_of(drawn: Mark) -> Bounds:
    """Return the box around one mark, its pen included."""
    match drawn:
        case Polyline(points, pen) | Curve(points, pen):
            half = _half(pen)
            xs, ys = [x for x, _ in points], [y for _, y in points]
            return (min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)
        case Box(x, y, width, height, pen):
            half = _half(pen)
            return (x - half, y - half, x + width + half, y + height + half)
        case Disc(x, y, radius, pen):
            reach = radius + _half(pen)
            return (x - reach, y - reach, x + reach, y + reach)
        case Words(x, y, text, size, anchor, _, is_bold):
            width = text_width(text, size, is_bold=is_bold)
            left = x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[anchor]
            return (left, y - ASCENT * size, left + width, y + DESCENT * size)


def extent(marks: Iterable[Mark]) -> Bounds:
    """Return the box around all ``marks``."""
    return joined(bounds_of(drawn) for drawn in marks)


def trimmed(picture: Picture, margin: float = 2.0) -> Picture:
    """Return the picture without the air around it, so that a page gives its room to what is drawn."""
    return replace(picture, bounds=joined((extent(group.marks) for group in picture.groups), margin))


def smallest_text(picture: Picture) -> float:
    """Return the size of the smallest text in ``picture`` in points, 0 where there is none."""
    sizes = (drawn.size for group in picture.groups for drawn in group.marks if isinstance(drawn, Words))
    return min(sizes, default=0.0)


def moved(drawn: Mark, dx: float, dy: float) -> Mark:
    """Return the mark shifted."""
    match drawn:
        case Polyline(points) | Curve(points):
            return replace(drawn, points=tuple(_shifted(point, dx, dy) for point in points))
        case Box(x, y) | Disc(x, y) | Words(x, y):
            return replace(drawn, x=round(x + dx, 2), y=round(y + dy, 2))


def moved_group(group: Group, dx: float, dy: float) -> Group:
    """Return the group with all its marks shifted."""
    left, top, right, bottom = group.bounds
    marks = tuple(moved(drawn, dx, dy) for drawn in group.marks)
    return replace(group, marks=marks, bounds=(left + dx, top + dy, right + dx, bottom + dy))


def _half(pen: Pen | None) -> float:
    return pen.width / 2 if pen else 0.0


def _shifted(point: Point, dx: float, dy: float) -> Point:
    return (round(point[0] + dx, 2), round(point[1] + dy, 2))
