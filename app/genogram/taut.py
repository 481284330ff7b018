"""A taut thread between two people: straight pieces that bend only where they would touch somebody else.

The thread is found among the corners of the boxes near it (a visibility graph), as cheap as it can be had: it keeps off
names and structural lines too, as far as the sheet's prices make that worth a bend.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from math import ceil, inf, pi
from typing import Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.genogram.curves import FAIR, NEAR_BY
from app.genogram.doors import Span
from app.genogram.field import SHUT, Field, Floats, sampled
from app.genogram.geometry import Path, distance, grown
from app.genogram.outlook import Outlook
from app.genogram.picture import Bounds, Point
from app.genogram.strokes import Track, rounded
from app.genogram.terrain import CLEAR, TIGHT

BEND: Final = 24.0
TURN: Final = 90.0
"""What a bend costs at all, and what a turn right round would."""
NEAR: Final = 170.0
"""Only boxes this near to the straight line are gone round; whoever stands further off is never in the way."""
ROOM: Final = 12.0
"""How far from the walls the thread bends, so that its corners can be rounded; less where people stand close."""
CORNER: Final = 3.0
_UNEVEN: Final = 16.0
"""By how much the boxes of one row may differ in height, for years and occupations."""
_ROUND: Final = 56.0
_MOST: Final = 20
_PACE: Final = 5.0


def thread(span: Span, outlook: Outlook, field: Field, limit: float = inf) -> tuple[Path, float] | None:
    """Return the cheapest way from one centre to the other through nobody, with its cost; None where none is.

    A way that costs ``limit`` or more is none. (A* among the nodes, the bare distance to the goal as the estimate.)
    """
    nodes = _nodes(span.pair, span.half, outlook, field)
    points = np.array(nodes, dtype=np.float64)
    rest = np.hypot(*(points - points[1]).T)
    crowds = [outlook.crowd(span, end, _headings(points[end], points)) for end in (0, 1)]
    cost = np.full(len(nodes), np.inf)
    cost[0] = 0.0
    far = np.zeros(len(nodes))
    fair = FAIR * float(rest[0]) + NEAR_BY
    came: dict[int, int] = {}
    done = np.zeros(len(nodes), dtype=bool)
    queue: list[tuple[float, int]] = [(0.0, 0)]
    while queue:
        least, at = heappop(queue)
        if least >= limit:
            return None
        if done[at]:
            continue
        done[at] = True
        if at == 1:
            return _path(nodes, came), float(cost[1])
        long = np.hypot(*(points - points[at]).T)
        bare = cost[at] + long
        # As with curves, whoever goes round everybody pays for it.
        bare += np.maximum(0.0, far[at] + long + rest - fair) - max(0.0, float(far[at] + rest[at]) - fair)
        if at == 0:
            bare = bare + crowds[0]
        if at in came:
            bare = bare + BEND + TURN * _turns(points[came[at]], points[at], points) / pi
        bare[1] += crowds[1][at]
        ahead = np.flatnonzero(~done & (bare < cost) & (bare + rest < limit) & (long > 0))
        if not len(ahead):
            continue
        total: Floats = bare[ahead] + _prices(field, points[at], points[ahead]) * long[ahead]
        spending: list[float] = total.round(3).tolist()
        for other, spent in zip(ahead.tolist(), spending, strict=True):
            # Rounded, so that a tie is one on every machine.
            if spent < min(cost[other], SHUT):
                cost[other], came[other], far[other] = spent, at, far[at] + long[other]
                heappush(queue, (spent + float(rest[other]), other))
    return None


def _prices(field: Field, start: Floats, ends: Floats) -> Floats:
    """Return the mean price along each piece from one point to many."""
    step = ends - start
    count = max(4, ceil(float(np.hypot(step[:, 0], step[:, 1]).max()) / _PACE))
    share = (np.arange(count) + 0.5) / count
    return field.along(start[0] + step[:, :1] * share, start[1] + step[:, 1:] * share)


def smooth(path: Path, field: Field, half: float = 0.0) -> Path:
    """Return the thread with each corner rounded as far as people allow; a line ``half`` wide needs wider bends."""
    radii: list[float] = []
    for before, corner, after in zip(path, path[1:], path[2:], strict=False):
        radii.append(0.0)
        for share in (1.0, 0.6, 0.3):
            soft = rounded((before, corner, after), [(_ROUND + half) * share])
            xs, ys = sampled([soft], max(8, ceil(Track(soft).length / 2)))
            if field.along(xs, ys)[0] < SHUT / xs.shape[1] / 2:
                radii[-1] = (_ROUND + half) * share
                break
    return rounded(path, radii)


def _nodes(pair: tuple[UUID, UUID], half: float, outlook: Outlook, field: Field) -> list[Point]:
    """Return both centres, then every point where the thread may bend: the corners of what stands near, and doors."""
    a, b = (outlook.symbols[key] for key in pair)
    margin = 2.0 if half == TIGHT else CLEAR + half
    middle = (a.centre, b.centre)
    walls = [grown(box, margin) for box in outlook.others()]
    near = [wall for off, wall in sorted((_off(middle, wall), wall) for wall in walls)[:_MOST] if off < NEAR]
    loose: list[Point] = []
    tight: list[Point] = []
    # A bend close to one's own symbol is a hook: only where there is no other way.
    stood = [*near, grown(a.box, 2.0), grown(b.box, 2.0)] if half == TIGHT else near
    for wall, even in zip(stood, _evened(stood), strict=True):
        loose += _corners(grown(even, ROOM))
        tight += _corners(grown(wall, CORNER))
    for symbol in (a, b) if half == TIGHT else ():
        left, _, right, _ = grown(symbol.box, 2.0 + CORNER)
        loose += [(left, symbol.centre[1]), (right, symbol.centre[1])]
        tight += loose[-2:]
    shut = _shut(field, loose)
    corners = [near if is_shut else far for far, near, is_shut in zip(loose, tight, shut, strict=True)]
    corners = [corner for corner, is_shut in zip(corners, _shut(field, corners), strict=True) if not is_shut]
    return [a.centre, b.centre, *dict.fromkeys(corners)]


def _evened(walls: Sequence[Bounds]) -> list[Bounds]:
    """Return ``walls``, each as high and as low as those beside it: what runs along a row runs level."""
    if not walls:
        return []
    sides = np.array(walls, dtype=np.float64)
    tops, bottoms = sides[:, 1], sides[:, 3]
    high = np.where(np.abs(tops[:, None] - tops) < _UNEVEN, tops, np.inf).min(axis=1).tolist()
    low = np.where(np.abs(bottoms[:, None] - bottoms) < _UNEVEN, bottoms, -np.inf).max(axis=1).tolist()
    return [(wall[0], top, wall[2], bottom) for wall, top, bottom in zip(walls, high, low, strict=True)]


def _shut(field: Field, points: Sequence[Point]) -> list[bool]:
    xs, ys = np.array(points, dtype=np.float64).T
    return (field.along(xs[:, None], ys[:, None]) >= SHUT / 2).tolist()


def _corners(box: Bounds) -> tuple[Point, ...]:
    left, top, right, bottom = box
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _off(middle: tuple[Point, Point], wall: Bounds) -> float:
    """Return about how far ``wall`` is from the straight line between two points."""
    (ax, ay), (bx, by) = middle
    return min(distance((ax + (bx - ax) * step / 8, ay + (by - ay) * step / 8), wall) for step in range(9))


def _headings(start: Floats, ends: Floats) -> Floats:
    return np.asarray(np.arctan2(ends[:, 1] - start[1], ends[:, 0] - start[0]), dtype=np.float64)


def _turns(a: Floats, b: Floats, ends: Floats) -> NDArray[np.float64]:
    """Return by how much the ways a–b–end turn, in radians."""
    turn = np.abs(_headings(b, ends) - np.arctan2(b[1] - a[1], b[0] - a[0]))
    return np.minimum(turn, 2 * pi - turn)


def _path(nodes: Sequence[Point], came: dict[int, int]) -> Path:
    at = 1
    points = [nodes[at]]
    while at in came:
        at = came[at]
        points.append(nodes[at])
    return tuple(reversed(points))
