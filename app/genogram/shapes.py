"""The shapes symbols are made of: one small function each, around the origin, in points, y down."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin
from typing import Final

from app.genogram.geometry import Path
from app.genogram.picture import Bounds, Box, Colour, Curve, Disc, Mark, Pen, Point, Polyline
from app.genogram.strokes import flattened
from app.lens.view import Gender

PREGNANCY_HALF: Final = 13.0
DOT: Final = 5.5
CROSS: Final = 6.0
PET_HALF: Final = 19.0
OUTLINE: Final = Pen(Colour.INK, 1.6)
HELPER_DASH: Final = (4.0, 3.0)
_ROUND: Final = 48
_CIRCLE: Final = tuple((cos(2 * pi * at / _ROUND), sin(2 * pi * at / _ROUND)) for at in range(_ROUND))
_KNOT: Final = 0.5523  # how far the handles of a quarter circle reach, of its radius
_SOFT: Final = 0.28  # the corner of the box of unknown gender, of its size


def square(size: float, pen: Pen = OUTLINE) -> Mark:
    """Return the man's square."""
    return Box(-size / 2, -size / 2, size, size, pen, Colour.GROUND)


def circle(size: float, pen: Pen = OUTLINE) -> Mark:
    """Return the woman's circle."""
    return Disc(0, 0, size / 2, pen, Colour.GROUND)


def dome(size: float, pen: Pen = OUTLINE) -> Mark:
    """Return the non-binary person's dome: a square below, a half circle above."""
    r = size / 2
    k = r * _KNOT
    side: tuple[Point, ...] = ((-r, 0), (-r, r), (-r, r), (-r, r), (r, r), (r, r), (r, r), (r, 0), (r, 0))
    top: tuple[Point, ...] = ((r, -k), (k, -r), (0, -r), (-k, -r), (-r, -k), (-r, 0))
    return Curve(((-r, 0), *side, *top), pen, Colour.GROUND, is_closed=True)


def soft_box(size: float, pen: Pen = OUTLINE) -> Mark:
    """Return the rounded box of somebody whose gender isn't known."""
    return Box(-size / 2, -size / 2, size, size, pen, Colour.GROUND, radius=size * _SOFT)


def triangle(half: float = PREGNANCY_HALF, pen: Pen = OUTLINE) -> Mark:
    """Return the triangle of a pregnancy."""
    return Polyline(((0, -half), (half, half), (-half, half)), pen, Colour.GROUND, is_closed=True)


def dot(radius: float = DOT) -> Mark:
    """Return the filled dot of a miscarriage."""
    return Disc(0, 0, radius, None, Colour.INK)


def cross(half: float, pen: Pen = OUTLINE, gap: float = 0.0) -> tuple[Mark, ...]:
    """Return an X with arms to ``half``; ``gap`` keeps the middle free for the age at death."""
    if not gap:
        return (Polyline(((-half, -half), (half, half)), pen), Polyline(((half, -half), (-half, half)), pen))
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(Polyline(((x * half, y * half), (x * gap, y * gap)), pen) for x, y in corners)


def small_cross(x: float, y: float, pen: Pen) -> tuple[Mark, ...]:
    """Return the small upright cross that stands beside a symbol, its middle at (x, y)."""
    return (Polyline(((x, y - 5.0), (x, y + 6.0)), pen), Polyline(((x - 3.5, y - 1.5), (x + 3.5, y - 1.5)), pen))


def diamond(half: float = PET_HALF, pen: Pen = OUTLINE) -> Mark:
    """Return the diamond of a pet: of nobody else, since some cards draw other people so."""
    return Polyline(((0, -half), (half, 0), (0, half), (-half, 0)), pen, Colour.GROUND, is_closed=True)


def house(size: float, pen: Pen = OUTLINE) -> Mark:
    """Return the house of an institution, as agencies have in the ecomap."""
    half = size / 2
    eaves = -half * 0.1
    walls = ((-half, eaves), (0.0, -half), (half, eaves), (half, half), (-half, half))
    return Polyline(walls, pen, Colour.GROUND, is_closed=True)


def inverted(half: float, pen: Pen) -> Mark:
    """Return the triangle on its point that tells of orientation; ``half`` is that of the symbol it stands in."""
    high, low, wide = -half * 0.55, half * 0.72, half * 0.72
    return Polyline(((-wide, high), (wide, high), (0.0, low)), pen, is_closed=True)


SHAPES: Final[dict[Gender, Callable[[float, Pen], Mark]]] = {
    Gender.MALE: square,
    Gender.FEMALE: circle,
    Gender.NON_BINARY: dome,
    Gender.UNKNOWN: soft_box,
}


def arm(gender: Gender, half: float) -> float:
    """Return how far an X reaches: to the corners, and in a circle to its rim."""
    match gender:
        case Gender.FEMALE:
            return half * 0.7071
        case Gender.UNKNOWN:
            return half * 0.84
        case _:
            return half


def outline_of(drawn: Mark, shape: Bounds) -> Path:
    """Return the line round a shape, as points; round the box where the shape is open."""
    match drawn:
        case Disc(x, y, radius):
            return _rim(x, y, radius)
        case Box(x, y, width, height):
            return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        case Curve():
            return flattened(drawn)
        case Polyline(points, is_closed=True):
            return points
        case _:
            left, top, right, bottom = shape
            return ((left, top), (right, top), (right, bottom), (left, bottom))


@lru_cache(maxsize=64)
def _rim(x: float, y: float, radius: float) -> Path:
    """Return the rim of a circle; hundreds of symbols have one and the same."""
    return tuple([(x + radius * across, y + radius * down) for across, down in _CIRCLE])
