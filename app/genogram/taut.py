"""A taut thread between two people: straight pieces that bend only where they would touch somebody else.

The thread is found among the corners of the boxes near it (a visibility graph), as cheap as it can be had; what a piece
costs is told by the caller, so that it can keep off names and structural lines too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from math import atan2, dist, pi
from typing import Final

from app.genogram.geometry import Path, crosses, distance, grown, overlap
from app.genogram.picture import Bounds, Point, joined
from app.genogram.segments import Walls
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
LABEL: Final = 70.0
"""What it costs to run through a label of the two themselves."""
_MOST: Final = 20
Price = Callable[[Point, Point], float]


def thread(a: Symbol, b: Symbol, walls: Sequence[Bounds], price: Price) -> Path | None:
    """Return the cheapest way from the centre of ``a`` to that of ``b`` through none of ``walls``, None where none is.

    ``price`` says what a piece costs besides its length. It is asked only for pieces that could be on the cheapest way:
    a piece waits in the queue with its bare length until its turn comes.
    """
    nodes = _nodes(a, b, walls)
    area = joined((x, y, x, y) for x, y in nodes)
    near = Walls([wall for wall in walls if overlap(wall, area)])
    labels = (*a.labels, *b.labels)
    goal = nodes[1]
    cost: dict[int, float] = {0: 0.0}
    came: dict[int, int] = {}
    done: set[int] = set()
    queue: list[tuple[float, int, int]] = [(0.0, 0, -1)]
    while queue:
        _, at, before = heappop(queue)
        if at in done:
            continue
        if before >= 0:
            # A piece not looked at yet.
            piece = (nodes[before], nodes[at])
            if _is_open(before, at, piece, near, (a.box, b.box)):
                total = cost[before] + dist(*piece) + price(*piece)
                total += LABEL * sum(crosses(piece, label) for label in labels)
                if before in came:
                    total += BEND + TURN * _turn(nodes[came[before]], *piece) / pi
                if total < cost.get(at, float("inf")):
                    cost[at], came[at] = total, before
                    heappush(queue, (total + dist(piece[1], goal), at, -1))
            continue
        done.add(at)
        if at == 1:
            return _path(nodes, came)
        for other, point in enumerate(nodes):
            bare = cost[at] + dist(nodes[at], point)
            if other not in done and bare < cost.get(other, float("inf")):
                heappush(queue, (bare + dist(point, goal), other, at))
    return None


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


def _is_open(at: int, other: int, piece: tuple[Point, Point], walls: Walls, own: tuple[Bounds, Bounds]) -> bool:
    """Say whether the piece between two nodes is free; only a piece that ends in a centre may enter that symbol."""
    return not walls.stop(*piece) and not any(end not in {at, other} and crosses(piece, own[end]) for end in (0, 1))


def _turn(a: Point, b: Point, c: Point) -> float:
    """Return by how much the way a–b–c turns, in radians."""
    first, second = atan2(b[1] - a[1], b[0] - a[0]), atan2(c[1] - b[1], c[0] - b[0])
    turn = abs(first - second)
    return min(turn, 2 * pi - turn)


def _path(nodes: Sequence[Point], came: dict[int, int]) -> Path:
    at = 1
    points = [nodes[at]]
    while at in came:
        at = came[at]
        points.append(nodes[at])
    return tuple(reversed(points))


def bends(path: Path) -> float:
    """Return what the bends of ``path`` cost."""
    corners = zip(path, path[1:], path[2:], strict=False)
    return sum(BEND + TURN * _turn(a, b, c) / pi for a, b, c in corners)
