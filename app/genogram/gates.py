"""Curves through the gaps between people: where a plain one finds nobody's way free.

Between two rows of people there is a lane, and between two neighbours a gate. A line between people of the same or of
neighbouring rows may run along a lane; one to a row further on goes through a gate of each row between, gently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from math import dist, pi, radians
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.curves import PER_TIGHT, PER_TURN, TIGHT, lengthy
from app.genogram.doors import Span
from app.genogram.field import Field, Floats
from app.genogram.geometry import Path
from app.genogram.outlook import Outlook
from app.genogram.picture import Bounds, Point
from app.genogram.strokes import neat
from app.genogram.terrain import CLEAR

_ROW: Final = 24.0
"""People whose middles are no further apart in height stand in one row."""
_GATES: Final = (9, 4)
"""How many gates of a row are tried where one row, and where two rows lie between; of more, none."""
_LANES: Final = (5.0, 18.0, 36.0)
"""How far above or below what is shut round the people of a row a line runs along it."""
_ASIDE: Final = (14.0, 56.0)
"""How far from a symbol a line has come to its lane."""
_ASKEW: Final = tuple(radians(turn) for turn in (0.0, 22.0, -22.0, 45.0, -45.0))
"""By how much a line may leave a symbol aside of the direction to its first gate."""
_TURNS: Final = tuple(product(_ASKEW, _ASKEW))
_BEST: Final = 6
"""How many of the curves are tried with all these."""
_UPRIGHT: Final = (0.45, 0.9)
"""How much a line stands upright in a gate."""
_PIECES: Final = 24
Knots = list[tuple[Point, Point | None]]
"""Where a curve goes through, and in which direction there; None where it is free."""


def through_gates(span: Span, outlook: Outlook, field: Field) -> tuple[Path, float] | None:
    """Return the cheapest curve along a lane or through gates with its cost, None where there is none."""
    found: list[tuple[float, int, Path]] = []
    apart = dist(*(outlook.symbols[key].centre for key in span.pair))
    for number, family in enumerate(_families(span.pair, outlook, span.half)):
        knots, tangents = _knots(family)
        plain = _cost(span, outlook, field, *_askew(knots, tangents, ((0.0, 0.0),)), apart)
        best = np.argsort(np.round(plain[0], 3), kind="stable")[:_BEST]
        cost, xs, ys = _cost(span, outlook, field, *_askew(knots[best], tangents[best], _TURNS), apart)
        at = int(np.argmin(np.round(cost, 3)))
        path = tuple(neat(x, y) for x, y in zip(xs[at].tolist(), ys[at].tolist(), strict=True))
        found.append((round(float(cost[at]), 3), number, path))
    least, _, path = min(found, default=(0.0, 0, None))
    return None if path is None else (path, least)


def _cost(
    span: Span, outlook: Outlook, field: Field, knots: Floats, tangents: Floats, apart: float
) -> tuple[Floats, Floats, Floats]:
    """Return what curves through ``knots`` cost, and their points."""
    xs, ys = _points(knots, tangents)
    steps_x, steps_y = np.diff(xs), np.diff(ys)
    longs = np.hypot(steps_x, steps_y)
    turns = np.abs((np.diff(np.arctan2(steps_y, steps_x)) + pi) % (2 * pi) - pi)
    sharp = (turns / np.maximum(0.5, (longs[:, 1:] + longs[:, :-1]) / 2)).max(axis=1)
    cost = lengthy(longs.sum(axis=1), apart) + PER_TURN * turns.sum(axis=1)
    cost += PER_TIGHT * np.maximum(0.0, TIGHT * sharp - 1.0)
    start, end = (np.arctan2(tangents[:, at, 1], tangents[:, at, 0]) for at in (0, -1))
    cost += outlook.crowd(span, 0, start) + outlook.crowd(span, 1, end + pi)
    return cost + field.total(xs, ys), xs, ys


def _families(pair: tuple[UUID, UUID], outlook: Outlook, half: float) -> Iterator[list[Knots]]:
    """Yield the knots of curves, equally many in each family."""
    a, b = (outlook.symbols[key] for key in pair)
    rows = _rows(outlook.others())
    low, high = sorted((a.centre[1], b.centre[1]))
    between = [row for row in rows if low + _ROW < _level(row) < high - _ROW]
    if not between:
        lanes = [
            lane
            for symbol in (a, b)
            for lane in _lanes([*_level_with(rows, symbol.centre[1]), symbol.box], CLEAR + half)
        ]
        ways = [knots for lane in dict.fromkeys(lanes) for knots in _along(a.centre, b.centre, lane)]
        if ways:
            yield [[(a.centre, None), *knots, (b.centre, None)] for knots in ways]
    elif len(between) <= len(_GATES):
        if a.centre[1] > b.centre[1]:
            between.reverse()
        gates = [_gates(row, a.centre, b.centre, half)[: _GATES[len(between) - 1]] for row in between]
        if all(gates):
            yield [
                [(a.centre, None), *((gate, (upright, 0.0)) for gate in chosen), (b.centre, None)]
                for chosen in product(*gates)
                for upright in _UPRIGHT
            ]


def _rows(boxes: Sequence[Bounds]) -> list[list[Bounds]]:
    """Return the boxes by rows, from above."""
    rows: list[list[Bounds]] = []
    for box in sorted(boxes, key=lambda box: ((box[1] + box[3]) / 2, box)):
        if rows and (box[1] + box[3]) / 2 - _level(rows[-1]) < _ROW:
            rows[-1].append(box)
        else:
            rows.append([box])
    return rows


def _level(row: Sequence[Bounds]) -> float:
    return (row[0][1] + row[0][3]) / 2


def _level_with(rows: Sequence[Sequence[Bounds]], y: float) -> list[Bounds]:
    return [box for row in rows for box in row if box[1] < y < box[3]]


def _lanes(row: Sequence[Bounds], clear: float) -> list[float]:
    """Return the heights of the lanes just above and below a row, ``clear`` of it."""
    top, bottom = min(box[1] for box in row), max(box[3] for box in row)
    return [y for far in _LANES for y in (top - clear - far, bottom + clear + far)]


def _along(a: Point, b: Point, lane: float) -> Iterator[Knots]:
    """Yield the knots of lines that run along a lane."""
    side = 1.0 if b[0] > a[0] else -1.0
    for near, far in product(_ASIDE, _ASIDE):
        if near + far < abs(b[0] - a[0]):
            yield [((a[0] + side * near, lane), (side, 0.0)), ((b[0] - side * far, lane), (side, 0.0))]


def _gates(row: Sequence[Bounds], a: Point, b: Point, half: float) -> list[Point]:
    """Return the middles of the gaps in a row, the nearest to the straight line first."""
    level = _level(row)
    share = (level - a[1]) / (b[1] - a[1])
    straight = a[0] + (b[0] - a[0]) * share
    ordered = sorted(row)
    far = 2 * half + 30.0
    found = [(ordered[0][0] - far / 2, level), (max(box[2] for box in ordered) + far / 2, level)]
    for left, right in pairwise(ordered):
        gap = right[0] - left[2]
        if gap > 2 * half + 6.0:
            count = max(1, round(gap / far))
            found += [(left[2] + gap * (place + 0.5) / count, level) for place in range(count)]
            if left[2] + far / 2 < straight < right[0] - far / 2:
                found.append((straight, level))
    return sorted(dict.fromkeys(found), key=lambda gate: (abs(gate[0] - straight), gate))


def _knots(family: Sequence[Knots]) -> tuple[Floats, Floats]:
    """Return the knots of every curve of a family, and the unit tangents where they are held."""
    knots = np.array([[point for point, _ in curve] for curve in family], dtype=np.float64)
    tangents = np.zeros_like(knots)
    for at in range(1, knots.shape[1] - 1):
        beside = knots[:, at + 1] - knots[:, at - 1]
        beside /= np.maximum(1.0, np.hypot(beside[:, 0], beside[:, 1]))[:, None]
        for row, curve in enumerate(family):
            held = curve[at][1] or (0.0, 0.0)
            if held[1] == 0.0 and abs(held[0]) < 1.0:
                # In a gate: between the direction of its neighbours and upright.
                up = np.sign(beside[row, 1]) or 1.0
                beside[row] = beside[row] * (1 - held[0]) + np.array([0.0, up]) * held[0]
            else:
                beside[row] = held
        tangents[:, at] = beside / np.hypot(beside[:, 0], beside[:, 1])[:, None]
    return knots, tangents


def _askew(knots: Floats, tangents: Floats, turns: Sequence[tuple[float, float]]) -> tuple[Floats, Floats]:
    """Return each curve with each pair of ``turns`` aside at its start and its end."""
    every, held = np.repeat(knots, len(turns), axis=0), np.repeat(tangents, len(turns), axis=0)
    for at, step in ((0, knots[:, 1] - knots[:, 0]), (-1, knots[:, -1] - knots[:, -2])):
        turn = np.tile(np.array([pair[at] for pair in turns]), len(knots))
        heading = np.repeat(np.arctan2(step[:, 1], step[:, 0]), len(turns)) + turn
        held[:, at, 0], held[:, at, 1] = np.cos(heading), np.sin(heading)
    return every, held


def _points(knots: Floats, tangents: Floats) -> tuple[Floats, Floats]:
    """Return points along the smooth curves through ``knots`` (cubic Hermite pieces)."""
    t = np.linspace(0.0, 1.0, _PIECES + 1)
    h00, h10 = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
    h01, h11 = -2 * t**3 + 3 * t**2, t**3 - t**2
    found: list[Floats] = []
    for at in range(knots.shape[1] - 1):
        a, b = knots[:, at, :, None], knots[:, at + 1, :, None]
        long = np.hypot(*(knots[:, at + 1] - knots[:, at]).T)[:, None, None]
        ta, tb = tangents[:, at, :, None] * long, tangents[:, at + 1, :, None] * long
        piece = a * h00 + ta * h10 + b * h01 + tb * h11
        found.append(piece if at == 0 else piece[:, :, 1:])
    points = np.concatenate(found, axis=2)
    return points[:, 0], points[:, 1]
