"""What the apple tree is drawn of: apples, nesting boxes, twigs, branches, a crown like a cloud."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.genogram.measure import ASCENT, wrapped
from app.genogram.picture import Colour, Curve, Mark, Pen, Point, Polyline, Words
from app.genogram.strokes import neat

TEXT: Final = 9.0
LEAST, WIDEST = 21.0, 38.0
"""Least and greatest radius of an apple."""
TALL: Final = 1.16
"""How far an apple with its stem reaches, of its radius."""
_LEADING: Final = 10.0
_HALF: Final[tuple[Point, ...]] = ((0.18, -1.04), (1.0, -1.06), (1.0, -0.12), (1.0, 0.55), (0.56, 1.06), (0.0, 0.93))
"""The right half of an apple from the dip where its stem is, of its radius."""


def fitted(name: str) -> tuple[float, tuple[str, ...]]:
    """Return the radius of the smallest apple that holds ``name``, and the name's lines."""
    radius = LEAST
    while True:
        for count, share in ((1, 1.66), (2, 1.6), (3, 1.4)):
            lines = wrapped(name, radius * share, TEXT, lines=count)
            if len(lines) * _LEADING <= radius * 1.5 and not any("…" in line for line in lines):
                return radius, lines
        if radius >= WIDEST:
            return radius, wrapped(name, radius * 1.5, TEXT, lines=3)
        radius += 1.0


def apple(at: Point, radius: float, pen: Pen, *, fill: Colour = Colour.APPLE) -> tuple[Mark, ...]:
    """Return an apple with stem and leaf, its middle at ``at``."""
    x, y = at

    def spot(dx: float, dy: float) -> Point:
        return neat(x + dx * radius, y + dy * radius)

    left = [(-dx, dy) for dx, dy in (_HALF[4], _HALF[3], _HALF[2], _HALF[1], _HALF[0], (0.0, -0.84))]
    points = (spot(0, -0.84), *(spot(*each) for each in _HALF), *(spot(*each) for each in left))
    stem = Curve((spot(0, -0.8), spot(0, -0.95), spot(0.03, -1.06), spot(0.1, -1.16)), Pen(Colour.BARK, 2.0))
    leaf = (spot(0.08, -0.98), spot(0.16, -1.2), spot(0.36, -1.24), spot(0.54, -1.14), spot(0.44, -0.98),
            spot(0.24, -0.92), spot(0.08, -0.98))  # fmt: skip
    return (
        Curve(points, pen, fill, is_closed=True),
        stem,
        Curve(leaf, Pen(pen.colour, 0.8), Colour.ACCENT, is_closed=True),
    )


def nesting_box(at: Point, radius: float, pen: Pen, *, fill: Colour = Colour.SURFACE) -> tuple[Mark, ...]:
    """Return a nesting box, which stands for an agency as the house does elsewhere."""
    x, y = at

    def spot(dx: float, dy: float) -> Point:
        return neat(x + dx * radius, y + dy * radius)

    walls = tuple(spot(*each) for each in ((-0.86, -0.5), (0, -1.04), (0.86, -0.5), (0.86, 0.84), (-0.86, 0.84)))
    roof = tuple(spot(*each) for each in ((-1.02, -0.42), (0, -1.1), (1.02, -0.42)))
    return (
        Polyline(walls, pen, fill, is_closed=True),
        Polyline(roof, Pen(Colour.BARK if not pen.dash else pen.colour, 3.0, is_round=True)),
    )


def name_marks(at: Point, lines: Sequence[str], colour: Colour) -> list[Mark]:
    """Return the name in the middle of an apple or a nesting box."""
    x, y = at
    top = y + 1.5 - len(lines) * _LEADING / 2
    return [
        Words(x, round(top + TEXT * ASCENT + 1 + index * _LEADING, 2), text, TEXT, colour=colour)
        for index, text in enumerate(lines)
    ]


def bent(a: Point, control: Point, b: Point, pieces: int = 28) -> tuple[Point, ...]:
    """Return points along a quadratic curve."""
    steps = [step / pieces for step in range(pieces + 1)]
    return tuple(
        neat(
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * control[0] + t * t * b[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * control[1] + t * t * b[1],
        )
        for t in steps
    )


def limb(path: Sequence[Point], thick: float, thin: float) -> Mark:
    """Return a branch along ``path`` that tapers from ``thick`` to ``thin``."""
    right: list[Point] = []
    left: list[Point] = []
    last = len(path) - 1
    for at, (x, y) in enumerate(path):
        (ax, ay), (bx, by) = path[max(0, at - 1)], path[min(last, at + 1)]
        long = math.dist((ax, ay), (bx, by)) or 1.0
        nx, ny = -(by - ay) / long, (bx - ax) / long
        half = (thick + (thin - thick) * at / last) / 2
        right.append(neat(x + nx * half, y + ny * half))
        left.append(neat(x - nx * half, y - ny * half))
    return Polyline((*right, *reversed(left)), None, Colour.BARK, is_closed=True)


def cloud(corners: Sequence[Point], bump: float) -> Mark:
    """Return a closed line of outward bumps, each about ``bump`` long; ``corners`` go clockwise on the page."""
    beads: list[Point] = []
    for a, b in pairwise((*corners, corners[0])):
        count = max(1, round(math.dist(a, b) / bump))
        beads += [neat(a[0] + (b[0] - a[0]) * at / count, a[1] + (b[1] - a[1]) * at / count) for at in range(count)]
    points: list[Point] = [beads[0]]
    for a, b in pairwise((*beads, beads[0])):
        dx, dy = b[0] - a[0], b[1] - a[1]
        out = 0.42
        points += [
            neat(a[0] + dx * 0.08 + dy * out, a[1] + dy * 0.08 - dx * out),
            neat(a[0] + dx * 0.92 + dy * out, a[1] + dy * 0.92 - dx * out),
            b,
        ]
    return Curve(tuple(points), Pen(Colour.ACCENT, 1.3), Colour.LEAF, is_closed=True)
