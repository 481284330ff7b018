"""How far marks reach, and the same marks elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from app.genogram.geometry import hundredths
from app.genogram.measure import ASCENT, DESCENT, text_width
from app.genogram.picture import (
    Anchor,
    Bounds,
    Box,
    Curve,
    Disc,
    Group,
    Mark,
    Picture,
    Point,
    Polyline,
    Words,
    joined,
)

BEFORE: Final = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""What share of a line of words stands before its point."""
_ROUNDED: Final = 0.02
"""Moved marks stand on hundredths of a point: two that were moved may differ by so much."""


def bounds_of(drawn: Mark) -> Bounds:
    """Return the box around one mark, its pen included."""
    # Asked thousands of times a drawing: by the class, the most frequent first.
    if isinstance(drawn, Words):
        x, y, size = drawn.x, drawn.y, drawn.size
        width = text_width(drawn.text, size, is_bold=drawn.is_bold)
        left = x - width * BEFORE[drawn.anchor]
        return (left, y - ASCENT * size, left + width, y + DESCENT * size)
    half = drawn.pen.width / 2 if drawn.pen else 0.0
    if isinstance(drawn, (Polyline, Curve)):
        xs, ys = zip(*drawn.points, strict=True)
        return (min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)
    if isinstance(drawn, Box):
        return (drawn.x - half, drawn.y - half, drawn.x + drawn.width + half, drawn.y + drawn.height + half)
    reach = drawn.radius + half
    return (drawn.x - reach, drawn.y - reach, drawn.x + reach, drawn.y + reach)


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
    # Spelled out, since ``replace`` looks up every field of everybody's every mark.
    if isinstance(drawn, (Polyline, Curve)):
        points = tuple([(hundredths(x + dx), hundredths(y + dy)) for x, y in drawn.points])
        return type(drawn)(points, drawn.pen, drawn.fill, drawn.is_closed)
    x, y = hundredths(drawn.x + dx), hundredths(drawn.y + dy)
    if isinstance(drawn, Words):
        is_bold, has_halo = drawn.is_bold, drawn.has_halo
        return Words(x, y, drawn.text, drawn.size, drawn.anchor, drawn.colour, is_bold, has_halo)
    if isinstance(drawn, Box):
        return Box(x, y, drawn.width, drawn.height, drawn.pen, drawn.fill, drawn.radius)
    return Disc(x, y, drawn.radius, drawn.pen, drawn.fill)


def moved_group(group: Group, dx: float, dy: float) -> Group:
    """Return the group with all its marks shifted."""
    left, top, right, bottom = group.bounds
    marks = tuple(moved(drawn, dx, dy) for drawn in group.marks)
    return replace(group, marks=marks, bounds=(left + dx, top + dy, right + dx, bottom + dy))


def shift_between(before: Group, now: Group) -> Point | None:
    """Return how far ``now`` has the marks of ``before`` from where they were, None where they aren't the same."""
    if before is now:
        return (0.0, 0.0)
    if len(before.marks) != len(now.marks):
        return None
    dx, dy = now.bounds[0] - before.bounds[0], now.bounds[1] - before.bounds[1]
    return (dx, dy) if all(_is_moved(*pair, dx, dy) for pair in zip(before.marks, now.marks, strict=True)) else None


def _is_moved(one: Mark, other: Mark, dx: float, dy: float) -> bool:
    """Return whether ``other`` is ``one`` so far away, as nearly as moved marks are rounded."""
    if type(one) is not type(other):
        return False
    if isinstance(one, (Polyline, Curve)) and isinstance(other, (Polyline, Curve)):
        return (
            (one.pen, one.fill, one.is_closed) == (other.pen, other.fill, other.is_closed)
            and len(one.points) == len(other.points)
            and all(_is_near(a, b, dx, dy) for a, b in zip(one.points, other.points, strict=True))
        )
    if isinstance(one, Words) and isinstance(other, Words):
        return _is_near((one.x, one.y), (other.x, other.y), dx, dy) and (
            (one.text, one.size, one.anchor, one.colour, one.is_bold, one.has_halo)
            == (other.text, other.size, other.anchor, other.colour, other.is_bold, other.has_halo)
        )
    if isinstance(one, Box) and isinstance(other, Box):
        return _is_near((one.x, one.y), (other.x, other.y), dx, dy) and (
            (one.width, one.height, one.radius, one.pen, one.fill)
            == (other.width, other.height, other.radius, other.pen, other.fill)
        )
    if isinstance(one, Disc) and isinstance(other, Disc):
        return _is_near((one.x, one.y), (other.x, other.y), dx, dy) and (
            (one.radius, one.pen, one.fill) == (other.radius, other.pen, other.fill)
        )
    return False


def _is_near(a: Point, b: Point, dx: float, dy: float) -> bool:
    return abs(a[0] + dx - b[0]) <= _ROUNDED and abs(a[1] + dy - b[1]) <= _ROUNDED
