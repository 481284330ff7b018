"""A taut thread between two people: straight pieces that bend only where they would touch somebody else.

The thread is found among the corners of the boxes near it (a visibility graph), as cheap as it can be had; what a piece
costs is told by the caller, so that it can keep off names and structural lines too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from math import inf, pi
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.geometry import Path, crosses, distance, grown, overlap
from app.genogram.picture import Bounds, Point, joined
from app.genogram.segments import Pieces, Walls, fan
from app.genogram.strokes import rounded
from app.genogram.symbols import Symbol

BEND: Final = 16.0
TURN: Final = 40.0
"""What a bend costs at all, and what a turn right round would."""
NEAR: Final = 170.0
"""Only boxes this near to the straight line are gone round; whoever stands further off is never in the way."""
ROOM: Final = 12.0
"""How far from the walls the thread bends, so that its corners can be rounded; less where people stand close."""
TIGHT: Final = 3.0
LABEL: Final = 90.0
"""What it costs to run through a label of the two themselves."""
_MOST: Final = 20
Price = Callable[[Pieces], NDArray[np.float64]]


def thread(a: Symbol, b: Symbol, walls: Sequence[Bounds], price: Price, limit: float = inf) -> Path | None:
    """Return the cheapest way from the centre of ``a`` to that of ``b`` through none of ``walls``, None where none is.

    ``price`` says what each of many pieces costs besides its length; a way that costs more than ``limit`` is none. (A*
    among the nodes, the bare distance to the goal as the estimate.)
    """
    nodes = _nodes(a, b, walls)
    points = np.array(nodes, dtype=np.float64)
    area = joined((x, y, x, y) for x, y in nodes)
    shut = Walls([wall for wall in walls if overlap(wall, area)])
    own, labels = Walls([a.box, b.box]), Walls([*a.labels, *b.labels])
    rest = np.hypot(*(points - points[1]).T)
    cost = np.full(len(nodes), np.inf)
    cost[0] = 0.0
    came: dict[int, int] = {}
    done = np.zeros(len(nodes), dtype=bool)
    queue: list[tuple[float, int]] = [(0.0, 0)]
    while queue:
        least, at = heappop(queue)
        if least > limit:
            return None
        if done[at]:
            continue
        done[at] = True
        if at == 1:
            return _path(nodes, came)
        bare = cost[at] + np.hypot(*(points - points[at]).T)
        ahead = np.flatnonzero(~done & (bare < cost))
        pieces = fan(nodes[at], points[ahead])
        ahead = ahead[~shut.stop(pieces) & ~_enters(at, ahead, own.cut(pieces))]
        pieces = fan(nodes[at], points[ahead])
        total = bare[ahead] + price(pieces) + LABEL * labels.cut(pieces).sum(axis=1)
        if at in came:
            total += BEND + TURN * _turns(points[came[at]], points[at], points[ahead]) / pi
        for place, other in enumerate(ahead.tolist()):
            # Rounded, so that a tie is one on every machine.
            spent = round(float(total[place]), 3)
            if spent < cost[other]:
                cost[other], came[other] = spent, at
                heappush(queue, (spent + float(rest[other]), other))
    return None


def _enters(at: int, ahead: NDArray[np.intp], cut: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Say of each piece whether it runs through one of the two symbols without ending in its centre."""
    found = np.zeros(len(ahead), dtype=bool)
    for end in (0, 1):
        if at != end:
            found |= cut[:, end] & (ahead != end)
    return found


def smooth(path: Path, walls: Sequence[Bounds]) -> Path:
    """Return the thread with its corners rounded as far as the walls allow."""
    for share in (1.0, 0.6, 0.3):
        soft = rounded(path, 56.0 * share)
        if not any(crosses(soft, wall) for wall in walls):
            return soft
    return path


def _nodes(a: Symbol, b: Symbol, walls: Sequence[Bounds]) -> list[Point]:
    """Return both centres, then every point where the thread may bend: the corners of what stands near, and doors."""
    middle = (a.centre, b.centre)
    close = sorted((_off(middle, wall), wall) for wall in walls)
    near = [wall for off, wall in close[:_MOST] if off < NEAR]
    shut = Walls([grown(wall, -0.01) for wall in walls])
    corners: list[Point] = []
    for wall in [*near, grown(a.box, 2.0), grown(b.box, 2.0)]:
        for corner, tight in zip(_corners(grown(wall, ROOM)), _corners(grown(wall, TIGHT)), strict=True):
            corners.append(tight if shut.hold(corner) else corner)
    for symbol in (a, b):
        left, _, right, _ = grown(symbol.box, 2.0 + TIGHT)
        corners += [(left, symbol.centre[1]), (right, symbol.centre[1])]
    return [a.centre, b.centre, *dict.fromkeys(corner for corner in corners if not shut.hold(corner))]


def _corners(box: Bounds) -> tuple[Point, ...]:
    left, top, right, bottom = box
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _off(middle: tuple[Point, Point], wall: Bounds) -> float:
    """Return about how far ``wall`` is from the straight line between two points."""
    (ax, ay), (bx, by) = middle
    return min(distance((ax + (bx - ax) * step / 8, ay + (by - ay) * step / 8), wall) for step in range(9))


def _turns(a: NDArray[np.float64], b: NDArray[np.float64], ends: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return by how much the ways a–b–end turn, in radians."""
    before = np.arctan2(b[1] - a[1], b[0] - a[0])
    turn = np.abs(np.arctan2(ends[:, 1] - b[1], ends[:, 0] - b[0]) - before)
    return np.minimum(turn, 2 * pi - turn)


def _path(nodes: Sequence[Point], came: dict[int, int]) -> Path:
    at = 1
    points = [nodes[at]]
    while at in came:
        at = came[at]
        points.append(nodes[at])
    return tuple(reversed(points))


def bends(path: Path) -> float:
    """Return what the bends of ``path`` cost."""
    points = np.array(path, dtype=np.float64)
    corners = zip(points, points[1:], points[2:], strict=False)
    return sum(BEND + TURN * float(_turns(a, b, c[None])[0]) / pi for a, b, c in corners)
