"""Where lines come to one person: round the rim in the order in which they come, each with room for itself.

Ways are found one after another, from middle to middle, so several that come from one side end at the same spot of the
rim. When all lie, their last pieces are bent apart: no head or rung lies on another line, and none cross at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from math import cos, dist, hypot, pi, sin
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.bestway import Pair
from app.genogram.doors import direction
from app.genogram.ends import GAP
from app.genogram.field import Floats
from app.genogram.geometry import Path, box_of, crosses, grown, overlap
from app.genogram.picture import Point
from app.genogram.strokes import neat, tracked
from app.genogram.terrain import Terrain
from app.records import record

_SEEN: Final = (124.0, 64.0)
"""How far from the rim the order is seen in which lines come: the first from which they can be told apart enough."""
_ENOUGH: Final = 0.35
_BENT: Final = (40.0, 60.0, 84.0, 124.0)
"""How far from the rim a line may begin to bend."""
_MOST: Final = 0.45
"""No more of a line than this is bent for its end."""
_HEAD: Final = 5.5
"""How far a head reaches to each side."""
_BETWEEN: Final = 3.0
_DEEP: Final = 8.0
"""So far off the rim, where heads and rungs are widest, lines are to have room beside one another."""
_LITTLE: Final = 0.05
"""What is nearer than this to where it should end, in radians, stays."""
_FIXED: Final = 1e6
_PER_TURN: Final = 20.0
"""What a radian of turning counts beside a point by which a line lies on another."""
_STEPS: Final = 12
_ROOM: Final = 1.0
"""What stays free at least between a bent end and a stranger's box."""
_SHORT: Final = 50.0
"""A line of which less is seen than this stays straight."""
_LOOK: Final = 5.0
_LOOKS: Final = 16
"""How many times, so far from one another, a line is looked at from the rim out for others that it lies on."""
_HEAD_LOOKS: Final = 3
"""How many of these lie along a head."""


@record
class Lying:
    """A way as it was found: from middle to middle, how wide its lines are, and which of its ends bear heads."""

    path: Path
    reach: float
    """How far all its lines reach to each side."""
    heads: frozenset[int]
    """0 where a head is at the first person's, -1 at the second one's."""


@record
class _End:
    """An end of a way at somebody's rim; of a structural line where there is no ``pair``."""

    angle: float
    half: float
    pair: Pair | None = None
    path: Path = ()
    """From the person outwards."""
    has_head: bool = False
    is_held: bool = False
    """Whether it stays where it is: a line of the structure, or one too short to be bent."""
    length: float = 0.0
    """How long the way was when it was found."""

    @property
    def room(self) -> float:
        """Return how far to each side it reaches at its very end."""
        return max(self.half, _HEAD) if self.has_head else self.half


def arranged(lying: Mapping[Pair, Lying], terrain: Terrain) -> dict[Pair, Path]:
    """Return the ways that change so that at everybody's rim there is room for each, from middle to middle."""
    ends: dict[UUID, list[Pair]] = {}
    for pair in lying:
        for key in pair:
            ends.setdefault(key, []).append(pair)
    paths = {pair: each.path for pair, each in lying.items()}
    for key, pairs in ends.items():
        if len(pairs) > 1:
            paths |= _round(key, pairs, lying, paths, terrain)
    return {pair: path for pair, path in paths.items() if path != lying[pair].path}


def _round(
    key: UUID, pairs: Sequence[Pair], lying: Mapping[Pair, Lying], paths: Mapping[Pair, Path], terrain: Terrain
) -> dict[Pair, Path]:
    """Return the ways to one person that change."""
    centre, radius = terrain.symbols[key].centre, terrain.radius(key)
    ends: list[_End] = []
    for pair in pairs:
        is_first = pair[0] == key
        path = paths[pair] if is_first else paths[pair][::-1]
        has_head = (0 if is_first else -1) in lying[pair].heads
        ends.append(
            _End(
                _angle_at(path, centre, radius + _DEEP),
                lying[pair].reach,
                pair,
                path,
                has_head,
                tracked(path).length - sum(terrain.radius(each) for each in pair) < _SHORT,
                tracked(path).length,
            )
        )
    if not _are_near(ends, radius + _DEEP):
        return {}
    muddled = _muddled(ends, radius)
    before = sum(muddled)
    if before <= 0:
        return {}
    best: tuple[float, list[_End]] = (before, ends)
    doors = [_End(door.angle, door.half, is_held=True) for door in terrain.structure_at(key)]
    for far in _SEEN:
        bent = _bent(key, ends, doors, radius + far, muddled, terrain)
        muddle = sum(_muddled(bent, radius))
        if muddle < best[0] - 1:
            best = (muddle, bent)
        if muddle < before * _ENOUGH:
            break
    changed: dict[Pair, Path] = {}
    for old, new in zip(ends, best[1], strict=True):
        if new.pair is not None and new.path != old.path:
            changed[new.pair] = new.path if new.pair[0] == key else new.path[::-1]
    return changed


def _bent(
    key: UUID, ends: Sequence[_End], doors: Sequence[_End], far: float, muddled: Sequence[float], terrain: Terrain
) -> list[_End]:
    """Return ``ends`` spread round the rim, bent from ``far`` off the middle; one that would meet somebody stays."""
    centre, radius = terrain.symbols[key].centre, terrain.radius(key)
    come = [
        end.angle if end.is_held or not much else _angle_at(end.path, centre, min(far, _MOST * end.length))
        for end, much in zip(ends, muddled, strict=True)
    ]
    wanted = [*zip(come, ends, strict=True), *((door.angle, door) for door in doors)]
    angles = _spread(wanted, radius + _DEEP)
    found = list(ends)
    # Those who stay first, then the least turned: the others keep off them.
    turns = [round(abs(_turn(angle, end.angle)), 3) for end, angle in zip(ends, angles, strict=False)]
    for at in sorted(range(len(ends)), key=lambda at: (turns[at], at)):
        end = ends[at]
        if end.is_held or turns[at] < _LITTLE:
            continue
        others = [each for other, each in enumerate(found) if other != at]
        path = _led_gently(key, end, angles[at], others, terrain)
        if path != end.path:
            found[at] = replace(end, path=path, angle=_angle_at(path, centre, radius + _DEEP))
    return found


def _spread(wanted: Sequence[tuple[float, _End]], radius: float) -> list[float]:
    """Return the angle of each end, as near as can be to what is wanted, in that order, with room between."""
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at][0] % (2 * pi), at))
    sorted_angles = [wanted[at][0] % (2 * pi) for at in order]
    gaps = [
        (sorted_angles[(at + 1) % len(order)] - sorted_angles[at]) % (2 * pi) or 2 * pi * (len(order) == 1)
        for at in range(len(order))
    ]
    start = (max(range(len(order)), key=lambda at: (gaps[at], -at)) + 1) % len(order)
    order = order[start:] + order[:start]
    first = wanted[order[0]][0]
    angles = [first + (wanted[at][0] - first) % (2 * pi) for at in order]
    needs = [0.0]
    for one, other in pairwise(order):
        a, b = wanted[one][1], wanted[other][1]
        is_fixed = a.is_held and b.is_held
        needs.append(needs[-1] + (0.0 if is_fixed else (a.room + b.room + _BETWEEN) / radius))
    # The nearest rising numbers (pools of neighbours that want to pass one another), each after its room.
    pools: list[list[float]] = []
    for angle, need, at in zip(angles, needs, order, strict=True):
        pools.append([angle - need, _FIXED if wanted[at][1].is_held else 1.0, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            value, weight, count = pools.pop()
            last = pools[-1]
            last[0] = (last[0] * last[1] + value * weight) / (last[1] + weight)
            last[1] += weight
            last[2] += count
    values = [value for value, _, count in pools for _ in range(round(count))]
    found = [0.0] * len(wanted)
    for at, value, need in zip(order, values, needs, strict=True):
        found[at] = value + need
    return found


def _led_gently(key: UUID, end: _End, angle: float, others: Sequence[_End], terrain: Terrain) -> Path:
    """Return the way of ``end`` led out at ``angle`` gently and off the ``others``, as it was where none is free."""
    centre, radius = terrain.symbols[key].centre, terrain.radius(key)
    paths = [_led(end.path, centre, radius, min(radius + far, _MOST * end.length), angle) for far in _BENT]
    muddles: list[float] = _much([replace(end, path=path) for path in paths], others, radius).sum(axis=1).tolist()
    tries = [
        (round(muddle + _PER_TURN * _turning(path[1 : _STEPS + 4]), 2), far, path)
        for muddle, far, path in zip(muddles, _BENT, paths, strict=True)
        if path != end.path
    ]
    return next((path for _, far, path in sorted(tries) if _is_free(key, end, path, radius + far, terrain)), end.path)


def _turning(path: Path) -> float:
    """Return by how much ``path`` turns in all, in radians."""
    headings = [direction(a, b) for a, b in pairwise(path) if a != b]
    return sum(abs(_turn(a, b)) for a, b in pairwise(headings))


def _led(path: Path, centre: Point, radius: float, far: float, angle: float) -> Path:
    """Return ``path``, which begins at ``centre``, led out at ``angle`` and from ``far`` off on as before."""
    reached = _reached(path, centre, far)
    if reached is None:
        return path
    at, (x, y) = reached
    tx, ty = path[at + 1][0] - path[at][0], path[at + 1][1] - path[at][1]
    step_long = hypot(tx, ty) or 1.0
    tx, ty = tx / step_long, ty / step_long
    ux, uy = cos(angle), sin(angle)
    ex, ey = centre[0] + ux * (radius + GAP), centre[1] + uy * (radius + GAP)
    long = hypot(x - ex, y - ey)
    if long < 8:
        return path
    # Between straight out and straight on: neither a hook nor askew to the rim.
    ox, oy = ux + (x - ex) / long, uy + (y - ey) / long
    out = hypot(ox, oy) or 1.0
    ox, oy = ox / out * long, oy / out * long
    points = [centre]
    for step in range(_STEPS + 1):
        t = step / _STEPS
        h00, h10 = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
        h01, h11 = -2 * t**3 + 3 * t**2, t**3 - t**2
        points.append(
            neat(
                h00 * ex + h10 * ox + h01 * x + h11 * tx * long,
                h00 * ey + h10 * oy + h01 * y + h11 * ty * long,
            )
        )
    return (*points, *path[at + 1 :])


def _is_free(key: UUID, end: _End, path: Path, far: float, terrain: Terrain) -> bool:
    """Say whether a way bent at its end meets nobody, and no more of what is written than before."""
    if end.pair is None:
        return False
    new, old = (_near(each, terrain.symbols[key].centre, far) for each in (path, end.path))
    room = _ROOM + end.half
    area = grown(box_of(new), room)
    if any(crosses(new, grown(box, room)) for box in terrain.others(end.pair) if overlap(box, area)):
        return False
    words = [*terrain.words, *terrain.symbols[key].labels]
    near = [grown(box, 1.0) for box in words if overlap(box, area)]
    return sum(crosses(new, box) for box in near) <= sum(crosses(old, box) for box in near)


def _are_near(ends: Sequence[_End], radius: float) -> bool:
    """Say whether two lines have too little room beside one another just off the rim."""
    return any(
        abs(_turn(one.angle, other.angle)) * radius < one.room + other.room for one, other in combinations(ends, 2)
    )


def _muddled(ends: Sequence[_End], radius: float) -> list[float]:
    """Return how much each line lies on others near the rim, their heads by their width."""
    much = _much(ends, ends, radius)
    np.fill_diagonal(much, 0.0)
    found: list[float] = (much.sum(axis=0) + much.sum(axis=1)).round(2).tolist()
    return found


def _much(some: Sequence[_End], others: Sequence[_End], radius: float) -> Floats:
    """Return how much each of ``some`` lies on each of the ``others``."""
    mine, theirs = (np.array([_last(end, radius) for end in ends]) for ends in (some, others))
    dx, dy = (mine[:, :, at, None, None] - theirs[:, :, at] for at in (0, 1))
    off = np.sqrt((dx * dx + dy * dy).min(axis=3))
    rooms = np.array([[end.room] * _HEAD_LOOKS + [end.half] * (_LOOKS - _HEAD_LOOKS) for end in some])
    return np.maximum(0.0, rooms[:, :, None] + np.array([end.half for end in others]) - off).sum(axis=1)


def _last(end: _End, radius: float) -> list[Point]:
    """Return points along the last piece of a way, from the rim out."""
    wanted, step = min(radius + GAP, 0.4 * end.length), min(_LOOK, 0.45 * end.length / _LOOKS)
    found: list[Point] = []
    gone = 0.0
    for (ax, ay), (bx, by) in pairwise(end.path):
        long = hypot(bx - ax, by - ay)
        while wanted <= gone + long and len(found) < _LOOKS:
            share = (wanted - gone) / long if long else 0.0
            found.append((ax + (bx - ax) * share, ay + (by - ay) * share))
            wanted += step
        if len(found) == _LOOKS:
            break
        gone += long
    return found + [end.path[-1]] * (_LOOKS - len(found))


def _near(path: Path, centre: Point, far: float) -> Path:
    reached = _reached(path, centre, far)
    return path if reached is None else (*path[: reached[0] + 1], reached[1])


def _angle_at(path: Path, centre: Point, far: float) -> float:
    reached = _reached(path, centre, far)
    return direction(centre, path[-1] if reached is None else reached[1])


def _reached(path: Path, centre: Point, far: float) -> tuple[int, Point] | None:
    """Return where ``path``, which begins at ``centre``, first is ``far`` from it: after which point; None if never."""
    near = dist(path[0], centre)
    for at, (a, b) in enumerate(pairwise(path)):
        away = dist(b, centre)
        if away >= far:
            share = 0.0 if away == near else max(0.0, min(1.0, (far - near) / (away - near)))
            return at, (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
        near = away
    return None


def _turn(a: float, b: float) -> float:
    return (a - b + pi) % (2 * pi) - pi
