"""Which way an emotional line takes: straight if free, else bowed round people, else along the lanes between them.

A line never runs through a third person's symbol or labels. It leaves a symbol from its outline; where it would run
through that person's own name or years, it begins behind them. Several lines between the same two run side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from typing import Final
from uuid import UUID

from app.genogram.bonds import reach
from app.genogram.geometry import Path, crosses, grown, holds, is_within, meet, on_one_another, part_inside
from app.genogram.lanes import Lanes
from app.genogram.picture import Bounds, Point
from app.genogram.strokes import Track, bow, rounded
from app.genogram.symbols import Symbol
from app.lens.view import BondView

BOWS: Final = (0.0, 36.0, -36.0, 60.0, -60.0, 90.0, -90.0, 130.0, -130.0, 180.0, -180.0)
CLEAR: Final = 3.0
"""What stays free between a line and a stranger's box."""
GAP: Final = 2.5
"""Between a line's end and the symbol it belongs to."""
BESIDE: Final = 3.0
"""Between two lines of the same two people."""
_SHORTEST: Final = 16.0


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands on the sheet already: people, structural lines, words; and the ways given so far."""

    symbols: Mapping[UUID, Symbol]
    lines: Sequence[Path] = ()
    words: Sequence[Bounds] = ()
    given: list[Path] = field(default_factory=list[Path])


def ways(bonds: Sequence[BondView], ground: Ground) -> dict[UUID, Track]:
    """Return each bond's track from its ``a`` to its ``b``, shortest pairs first; deterministic."""
    pairs: dict[tuple[UUID, UUID], list[BondView]] = {}
    for bond in bonds:
        if bond.a_id in ground.symbols and bond.b_id in ground.symbols and bond.a_id != bond.b_id:
            pairs.setdefault(_pair(bond), []).append(bond)
    tracks: dict[UUID, Track] = {}
    for pair in sorted(pairs, key=lambda pair: (_apart(pair, ground), pair)):
        bundle = sorted(pairs[pair], key=lambda bond: (bond.is_over, bond.id))
        offsets, half = _offsets(bundle)
        way = _way(pair, half, ground)
        for bond, offset in zip(bundle, offsets, strict=True):
            path = Track(way).rail(offset) if offset else way
            path = clipped(path, ground.symbols[pair[0]], ground.symbols[pair[1]])
            ground.given.append(path)
            tracks[bond.id] = Track(path if bond.a_id == pair[0] else path[::-1])
    return tracks


def _pair(bond: BondView) -> tuple[UUID, UUID]:
    return (bond.a_id, bond.b_id) if bond.a_id < bond.b_id else (bond.b_id, bond.a_id)


def _apart(pair: tuple[UUID, UUID], ground: Ground) -> float:
    (ax, ay), (bx, by) = (ground.symbols[key].centre for key in pair)
    return round(hypot(ax - bx, ay - by), 2)


def _offsets(bundle: Sequence[BondView]) -> tuple[list[float], float]:
    """Return how far to the side each line of a bundle runs, and half the width of the whole."""
    halves = [reach(bond.kind) for bond in bundle]
    middles = [0.0]
    for a, b in pairwise(halves):
        middles.append(middles[-1] + a + b + BESIDE)
    wide = middles[-1]
    # All must leave from the symbols, however many they are.
    shrink = min(1.0, 28.0 / wide) if wide else 1.0
    offsets = [(middle - wide / 2) * shrink for middle in middles]
    return offsets, max(abs(offset) + half for offset, half in zip(offsets, halves, strict=True))


def _way(pair: tuple[UUID, UUID], half: float, ground: Ground) -> Path:
    """Return the cheapest way from centre to centre for a bundle ``half`` wide to each side."""
    a, b = ground.symbols[pair[0]], ground.symbols[pair[1]]
    walls = [grown(symbol.box, CLEAR + half) for key, symbol in ground.symbols.items() if key not in pair]
    tight = [grown(symbol.box, CLEAR) for key, symbol in ground.symbols.items() if key not in pair]
    best: tuple[float, Path] | None = None
    for height in BOWS:
        path = (a.centre, b.centre) if height == 0 else bow(a.centre, b.centre, height)
        if any(crosses(path, wall) for wall in walls):
            continue
        cost = _cost(path, height, a, b, ground)
        if best is None or cost < best[0] - 1e-6:
            best = (cost, path)
    if best is not None and best[0] < _FAR + hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) * 1.5:
        return best[1]
    for boxes, margin in ((walls, 4.0), (walls, 1.0), (tight, 1.0), (tight, 0.1)):
        path = _lane(a, b, boxes, margin)
        if path is not None:
            lane = (_cost(path, 60.0, a, b, ground), path)
            return lane[1] if best is None or lane[0] < best[0] else best[1]
    return best[1] if best is not None else (a.centre, b.centre)


_FAR: Final = 420.0


def _cost(path: Path, height: float, a: Symbol, b: Symbol, ground: Ground) -> float:
    """Return what is unpleasant about a way, in points of length."""
    seen = clipped(path, a, b)
    cost = Track(seen).length + abs(height) * 0.4
    if Track(seen).length < _SHORTEST:
        cost += 200
    cost += sum(70.0 for symbol in (a, b) for label in symbol.labels if crosses(path, label))
    left, right = min(p[0] for p in seen) - 4, max(p[0] for p in seen) + 4
    top, bottom = min(p[1] for p in seen) - 4, max(p[1] for p in seen) + 4
    for line in ground.lines:
        for c, d in pairwise(line):
            if max(c[0], d[0]) < left or min(c[0], d[0]) > right or max(c[1], d[1]) < top or min(c[1], d[1]) > bottom:
                continue
            cost += sum(18.0 if meet(e, f, c, d) else 0.0 for e, f in pairwise(seen))
            cost += 3.0 * _along(seen, c, d)
    for other in ground.given:
        crossings = sum(meet(e, f, c, d) for e, f in pairwise(seen) for c, d in pairwise(other))
        cost += 30.0 * crossings
    return cost + sum(60.0 for box in ground.words if crosses(seen, box))


def _along(path: Path, c: Point, d: Point) -> float:
    """Return how far ``path`` runs on or close beside the structural piece c–d."""
    total = 0.0
    box = grown((min(c[0], d[0]), min(c[1], d[1]), max(c[0], d[0]), max(c[1], d[1])), 5.0)
    level = abs(c[1] - d[1]) < abs(c[0] - d[0])
    for e, f in pairwise(path):
        inside = part_inside(e, f, box)
        if inside is None:
            continue
        dx, dy = abs(f[0] - e[0]), abs(f[1] - e[1])
        if (dy if level else dx) < 0.35 * (dx if level else dy):
            total += (inside[1] - inside[0]) * hypot(dx, dy)
    return max(total, on_one_another(path[0], path[-1], c, d, 5.0) if len(path) == 2 else 0.0)


# --- ends -----------------------------------------------------------------------------------------------------------


def clipped(path: Path, a: Symbol, b: Symbol) -> Path:
    """Return ``path`` from where it has left ``a`` to where it reaches ``b``; the whole where nothing would be left."""
    track = Track(path)
    start = _left_at(track, a)
    end = track.length - _left_at(Track(path[::-1]), b)
    if end - start < 4:
        return track.part(0, track.length)
    return track.part(start, end)


def _left_at(track: Track, symbol: Symbol) -> float:
    """Return how far along ``track`` it has left the symbol's shape, and the labels it runs through on its way out."""
    far = 0.0
    at = 0.0
    shape = symbol.shape
    for a, b in pairwise(track.path):
        long = hypot(b[0] - a[0], b[1] - a[1])
        if part_inside(a, b, grown(symbol.box, GAP)) is None:
            break
        if part_inside(a, b, grown(shape, 1)) is not None:
            inside = _cuts(a, b, symbol.outline)
            if inside:
                far = max(far, at + max(inside) * long)
            elif is_within(b, symbol.outline):
                far = max(far, at + long)
        for label in symbol.labels:
            part = part_inside(a, b, grown(label, 1))
            if part is not None and at + part[0] * long <= far + 14:
                far = max(far, at + part[1] * long)
        at += long
    return far + GAP


def _cuts(a: Point, b: Point, outline: Path) -> list[float]:
    """Return where (0 to 1) the segment a–b crosses the closed ``outline``."""
    found: list[float] = []
    dx, dy = b[0] - a[0], b[1] - a[1]
    for c, d in pairwise((*outline, outline[0])):
        ex, ey = d[0] - c[0], d[1] - c[1]
        cross = dx * ey - dy * ex
        if abs(cross) < 1e-9:
            continue
        t = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / cross
        u = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / cross
        if 0 <= t <= 1 and 0 <= u <= 1:
            found.append(t)
    return found


# --- lanes ----------------------------------------------------------------------------------------------------------


def _lane(a: Symbol, b: Symbol, walls: Sequence[Bounds], margin: float) -> Path | None:
    """Return a way along the lanes between people, from a side of ``a`` to a side of ``b``, its corners rounded."""
    doors = [_doors(symbol, walls, margin) for symbol in (a, b)]
    if not all(doors):
        return None
    own = [grown(symbol.box, -0.01) for symbol in (a, b)]
    lanes = Lanes([*walls, *own], margin, [*doors[0], *doors[1]])
    path = lanes.way(doors[0], doors[1])
    if path is None:
        return None
    return rounded((_inner(path[0], a), *path, _inner(path[-1], b)), 14.0)


def _doors(symbol: Symbol, walls: Sequence[Bounds], margin: float) -> list[Point]:
    left, top, right, bottom = grown(symbol.box, margin)
    x, y = symbol.centre
    doors: list[Point] = [(left, y), (right, y), (x, top), (x, bottom)]
    return [door for door in doors if not any(holds(grown(wall, -0.01), door) for wall in walls)]


def _inner(door: Point, symbol: Symbol) -> Point:
    """Return the point inside ``symbol`` straight in from ``door``."""
    return symbol.centre if door != symbol.centre else door
