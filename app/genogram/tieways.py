"""The ways of ties: straight where nothing stands between, else bowed or round a corner past whatever does."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.curves import curves, lengthy, points_of
from app.genogram.curves import drawn as curve
from app.genogram.field import SHUT, Floats, paced
from app.genogram.geometry import Path, crosses, grown, part_inside, to_path
from app.genogram.homes import Homes
from app.genogram.picture import Bounds, Point
from app.genogram.strokes import bow, rounded
from app.genogram.tieground import Ground

CORNERS: Final = (50.0, 80.0, 115.0, 155.0, 200.0, 260.0, 330.0)
"""How far from its end a line may turn where no bow is free."""
BOWS: Final = (28.0, -28.0, 52.0, -52.0, 84.0, -84.0, 120.0, -120.0, 170.0, -170.0)
GRAZE: Final = 4.0
"""How far a tie should pass by what is not its own: nearer, it seems to touch."""
MEETING: Final = 22.0
"""How near to a symbol ties that end there may come together."""
_BENT: Final = 8.0
_SAME: Final = 22.0
"""How far beyond a symbol's rim a line may end and still be its own: below the name under it."""
_CROWDED: Final = 300.0
"""What it costs to come to a symbol just where another line does; nothing, ``_DOOR`` radians away."""
_DOOR: Final = 0.9
_INVERTED: Final = 110.0
_NEIGHBOUR: Final = 1.6
_OWN_NAME: Final = 1.5
"""What a point through the name of whom the tie joins costs: a head should point at the symbol, not at the name."""
_HEADS: Final = 26.0
"""So far apart on a home's rim two heads lie side by side; nearer, they lie on each other."""
Rim = tuple[Point, float]


def outside(path: Path, box: Bounds) -> Path:
    """Return ``path`` up to where it meets ``box``: from below a line ends at the name, not in it."""
    for index, (a, b) in enumerate(pairwise(path)):
        inside = part_inside(a, b, box)
        if inside is not None and inside[0] > 0:
            end = (round(a[0] + (b[0] - a[0]) * inside[0], 2), round(a[1] + (b[1] - a[1]) * inside[0], 2))
            return (*path[: index + 1], end)
    return path


def to_rim(
    start: Point, radius: float, household: UUID, middle: Homes, foreign: list[Bounds], drawn: Sequence[Path] = ()
) -> Path:
    """Return the shortest free path from the system to the home's rim that doesn't cross the other home.

    Where one of ``drawn`` runs over or up to the rim, it ends beside that one.
    """
    centre, reach = middle.discs[household]
    others = [disc for disc in middle.rims.values() if disc != middle.discs[household]]
    straight: list[tuple[float, Path]] = []
    for turn in range(72):
        angle = turn * math.pi / 36
        rim = (centre[0] + reach * math.sin(angle), centre[1] - reach * math.cos(angle))
        if not any(math.dist(rim, other) < far + 4 for other, far in others):
            path = _clipped(start, radius, rim, 0.0)
            straight.append((round(_long(path), 2), path))
    best, least = None, math.inf
    for long, path in sorted(straight, key=itemgetter(0)):
        if long >= least:
            break
        if is_free(path, foreign, [*others, (centre, reach - 0.5)]):
            beside = sum(_CROWDED * max(0.0, 1 - _near(path[-1], other) / _HEADS) for other in drawn)
            if round(long + beside, 2) < least:
                best, least = path, round(long + beside, 2)
    if best is not None:
        return best
    return free_path(start, radius, centre, reach, foreign, others)


def _near(point: Point, path: Path) -> float:
    xs, ys = paced(path)
    return float(np.hypot(xs - point[0], ys - point[1]).min())


def clear_path(
    ground: Ground,
    start: Point,
    radius: float,
    target: Point,
    reach: float,
    boxes: Sequence[Bounds],
    drawn: Sequence[Path],
    lines: Sequence[Path] = (),
    name: Bounds | None = None,
) -> tuple[Path, float] | None:
    """Return the gentlest path that passes all ``boxes`` at a distance and runs along none of ``drawn`` or ``lines``,
    and what it costs above being straight and free.

    Where several ties end at one symbol they come to it from different sides, and where the family's ``lines`` do not;
    past the ``name`` under it where that is not far round. None where every curve runs into something.
    """
    field = ground.field(drawn, grown((*target, *target), reach + MEETING), lines)
    if name is not None:
        field.add(field.spot(name, GRAZE), _OWN_NAME)
    for box in boxes:
        field.add(field.spot(box, GRAZE + 2), SHUT)
    family, apart = curves(), max(1.0, math.dist(start, target))
    towards = math.atan2(target[1] - start[1], target[0] - start[0])
    longs = family.length * apart
    cost = lengthy(longs, apart) + 1.4 * family.bend(apart) + _BENT * (family.turning > 0)
    cost += field.along(*points_of(start, target, 0.6 * apart)) * longs
    arrivals = towards + math.pi - family.end
    cost += _crowd(towards + math.pi, arrivals, target, reach, drawn)
    for way in (path if math.dist(path[-1], target) < reach + _SAME else path[::-1] for path in lines):
        cost += _beside(arrivals, target, reach, way)
    best = int(np.argmin(np.round(cost, 3)))
    if cost[best] >= SHUT:
        return None
    chosen = curve(start, target, float(family.start[best]), float(family.end[best]))
    is_straight = len(chosen) <= 2
    path = _clipped(start, radius, target, reach) if is_straight else _cut(chosen, start, radius, target, reach)
    return path, float(cost[best]) - apart


def _crowd(bearing: float, arrivals: Floats, target: Point, reach: float, drawn: Sequence[Path]) -> Floats:
    """Return what it costs to come to ``target`` so near where others do, or on the wrong side of them."""
    total = np.zeros(len(arrivals))
    for path in drawn:
        if math.dist(path[-1], target) >= reach + _SAME:
            continue
        total += _beside(arrivals, target, reach, path)
        from_, to = (math.atan2(path[at][1] - target[1], path[at][0] - target[0]) for at in (0, -1))
        turn = _turned(arrivals - to)
        # Whoever comes from the left of another comes in on its left, or they would cross.
        aside = float(_turned(np.array([bearing - from_]))[0])
        if abs(aside) < _NEIGHBOUR:
            total += _INVERTED * (turn * aside < 0)
    return total


def _beside(arrivals: Floats, target: Point, reach: float, path: Path) -> Floats:
    """Return what it costs to come to ``target`` so near where ``path`` ends; nothing where that is elsewhere."""
    if math.dist(path[-1], target) >= reach + _SAME:
        return np.zeros(len(arrivals))
    turn = _turned(arrivals - math.atan2(path[-1][1] - target[1], path[-1][0] - target[0]))
    return _CROWDED * np.maximum(0.0, 1 - np.abs(turn) / _DOOR) ** 2


def _turned(angles: Floats) -> Floats:
    return np.asarray((angles + math.pi) % (2 * math.pi) - math.pi)


def free_path(start: Point, radius: float, target: Point, reach: float, boxes: list[Bounds], discs: list[Rim]) -> Path:
    """Return a straight path where nothing stands in the way, else the gentlest bow that is free, else the straight."""
    straight = _clipped(start, radius, target, reach)
    if is_free(straight, boxes, discs):
        return straight
    for height in BOWS:
        bent = _cut(bow(start, target, height), start, radius, target, reach)
        if is_free(bent, boxes, discs):
            return bent
    corners = (_cut(path, start, radius, target, reach) for path in _round_corners(start, target))
    free = [path for path in corners if is_free(path, boxes, discs)]
    if not free:
        twice = (_cut(path, start, radius, target, reach) for path in _round_two(start, radius, target))
        free = [path for path in twice if is_free(path, boxes, discs)]
    return min(free, key=lambda path: round(_long(path), 2), default=straight)


def _round_corners(start: Point, target: Point) -> list[Path]:
    """Return paths with one rounded corner somewhere round ``target``: past those who stand close to it."""
    found: list[Path] = []
    for far in CORNERS:
        for step in range(24):
            turn = step * math.pi / 12
            corner = (target[0] + far * math.sin(turn), target[1] - far * math.cos(turn))
            bent = rounded((start, corner, target), 34.0)
            # Short pieces, so that what is cut off at the rims is cut where the rim is.
            found.append(tuple(point for a, b in pairwise(bent) for point in _pieces(a, b)))
    return found


def _round_two(start: Point, radius: float, target: Point) -> Iterator[Path]:
    """Yield paths with a corner near either end, for where a whole crowd stands between."""
    near = radius + 60
    for first in range(8):
        out = (start[0] + near * math.sin(first * math.pi / 4), start[1] - near * math.cos(first * math.pi / 4))
        for far in CORNERS[1::3]:
            for second in range(8):
                turn = second * math.pi / 4
                into = (target[0] + far * math.sin(turn), target[1] - far * math.cos(turn))
                bent = rounded((start, out, into, target), 24.0)
                yield tuple(point for a, b in pairwise(bent) for point in _pieces(a, b))


def _pieces(a: Point, b: Point, pace: float = 6.0) -> list[Point]:
    count = max(1, math.ceil(math.dist(a, b) / pace))
    return [
        (round(a[0] + (b[0] - a[0]) * step / count, 2), round(a[1] + (b[1] - a[1]) * step / count, 2))
        for step in range(1, count + 1)
    ]


def is_free(path: Path, boxes: list[Bounds], discs: list[Rim]) -> bool:
    """Say whether ``path`` runs through no box and over no circle."""
    if any(crosses(path, grown(box, 2)) for box in boxes):
        return False
    return not any(to_path(centre, path) < reach for centre, reach in discs)


def _clipped(start: Point, radius: float, target: Point, reach: float) -> Path:
    """Return the straight line between two rims, a hair's breadth off both."""
    long = math.dist(start, target)
    # Two things put on the very same spot still get a line, upwards, so that the tie can be seen and mended.
    ux, uy = ((target[0] - start[0]) / long, (target[1] - start[1]) / long) if long > 0.01 else (0.0, -1.0)
    near, far = radius + 2, max(long - reach - 2, radius + 3)
    return (
        (round(start[0] + ux * near, 2), round(start[1] + uy * near, 2)),
        (round(start[0] + ux * far, 2), round(start[1] + uy * far, 2)),
    )


def _cut(path: Path, start: Point, radius: float, target: Point, reach: float) -> Path:
    """Return the part of a bent path outside both rims; it begins and ends on them, however far apart its points."""
    outside_of = [math.dist(at, start) > radius + 2 and math.dist(at, target) > reach + 2 for at in path]
    kept = [at for at, is_kept in zip(path, outside_of, strict=True) if is_kept]
    if len(kept) < 2:
        return _clipped(start, radius, target, reach)
    first, last = outside_of.index(True), len(path) - 1 - outside_of[::-1].index(True)
    if first > 0:
        kept.insert(0, _on_rim(path[first - 1], path[first], start, radius + 2))
    if last < len(path) - 1:
        kept.append(_on_rim(path[last + 1], path[last], target, reach + 2))
    return tuple(kept)


def _on_rim(inside: Point, outside_: Point, centre: Point, radius: float) -> Point:
    """Return where the piece from ``inside`` a rim to ``outside_`` crosses it; the outer end where it doesn't."""
    dx, dy = outside_[0] - inside[0], outside_[1] - inside[1]
    ex, ey = inside[0] - centre[0], inside[1] - centre[1]
    a, b, c = dx * dx + dy * dy, 2 * (dx * ex + dy * ey), ex * ex + ey * ey - radius * radius
    under = b * b - 4 * a * c
    if a == 0 or under < 0:
        return outside_
    share = min(1.0, max(0.0, (math.sqrt(under) - b) / (2 * a)))
    return round(inside[0] + share * dx, 2), round(inside[1] + share * dy, 2)


def _long(path: Path) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(path))
