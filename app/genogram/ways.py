"""Which way an emotional line takes: straight if it is free, else a gentle curve round people, else a thread between.

A line never runs through a third person's symbol or labels. It leaves a symbol from its outline; where it would run
through that person's own name or years, it begins behind them. Several lines between the same two run side by side.
Every pair looks for its way once, the nearest first, and those that came to lie badly look again when all stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, cos, dist, inf, pi, sin
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.bonds import has_sign, reach, shaft
from app.genogram.bundles import Bands, bands
from app.genogram.curves import PACE, curves, drawn, lengthy, points_of
from app.genogram.field import SHUT, Field, Floats
from app.genogram.gates import through_gates
from app.genogram.geometry import Path
from app.genogram.picture import Point
from app.genogram.strokes import Track
from app.genogram.taut import smooth, thread
from app.genogram.terrain import TIGHT, Span, Strand, Terrain, direction, wide_at
from app.lens.view import BondView, Notation

Pair = tuple[UUID, UUID]
_SHORTEST: Final = 16.0
_TOO_SHORT: Final = 200.0
_ASIDE: Final = 6.0
"""What it costs a straight line not to run from middle to middle."""
_PLAIN: Final = 60
"""How many of the plainest curves are tried first."""
_SQUEEZED: Final = 300.0
"""Lines that it costs so much more to keep apart run closer together."""
_CURVED: Final = 10.0
"""What it costs not to be straight."""
_CONTENT: Final = 24.0
"""A way that costs no more than this above its length is not worth improving."""
_TURNS: Final = 1
"""How many of those who lie worst get to look before all others who lie badly."""
_GOOD: Final = 60.0
"""A bent way that costs more than this above its length is worth a second look when all lie."""
_FAIR: Final = 90.0
"""A way that costs more than this above its length is worth a look at the lanes and gates between people."""
_BAD: Final = 160.0
"""A way that costs more than this above its length is worth a search among everybody's corners."""


def ways(bonds: Sequence[BondView], terrain: Terrain, notation: Notation = Notation.MCGOLDRICK) -> dict[UUID, Track]:
    """Return each bond's track from its ``a`` to its ``b``, shortest pairs first; deterministic."""
    pairs: dict[Pair, list[BondView]] = {}
    for bond in bonds:
        if bond.a_id in terrain.symbols and bond.b_id in terrain.symbols and bond.a_id != bond.b_id:
            pair = (bond.a_id, bond.b_id) if bond.a_id < bond.b_id else (bond.b_id, bond.a_id)
            pairs.setdefault(pair, []).append(bond)
    order = sorted(pairs, key=lambda pair: (_apart(pair, terrain), pair))
    bundles = {pair: sorted(pairs[pair], key=lambda bond: (bond.is_over, bond.id)) for pair in order}
    lying = {pair: _laid(pair, bundles[pair], terrain, notation) for pair in order}
    _mend(lying, bundles, terrain, notation)
    terrain.settle()
    tracks: dict[UUID, Track] = {}
    for pair, bundle in bundles.items():
        taken = terrain.taken[pair]
        for bond, path, share in zip(bundle, taken.lines, taken.shares, strict=True):
            is_ahead = bond.a_id == pair[0]
            tracks[bond.id] = Track(path, share) if is_ahead else Track(path[::-1], 1 - share)
    return tracks


def _mend(
    lying: dict[Pair, _Way], bundles: Mapping[Pair, Sequence[BondView]], terrain: Terrain, notation: Notation
) -> None:
    """Let those who came to lie badly look again, the worst of them first, and keep that where it is better for all."""
    excess = {pair: round(way.cost - _apart(pair, terrain), 2) for pair, way in lying.items()}
    bad = [pair for pair, way in lying.items() if excess[pair] > _GOOD and len(way.path) > 2]
    for worst in sorted(bad, key=lambda pair: (-excess[pair], pair))[:_TURNS]:
        before = {pair: terrain.lift(pair) for pair in bad}
        first = sorted(bad, key=lambda pair: pair != worst)
        again = {pair: _laid(pair, bundles[pair], terrain, notation) for pair in first}
        if sum(way.cost for way in again.values()) < sum(lying[pair].cost for pair in bad) - 1:
            lying.update(again)
        else:
            for pair in bad:
                terrain.lift(pair)
            terrain.taken.update(before)


# Ways found before, by all that was looked at: an edit elsewhere on the sheet leaves them as they are.
_KNOWN: dict[tuple[int, int], _Way | None] = {}
_MOST_KNOWN: Final = 1000


def forget() -> None:
    """Forget the ways found before, as at the program's start."""
    _KNOWN.clear()


@dataclass(frozen=True, slots=True)
class _Way:
    """A way from centre to centre and what it costs."""

    path: Path
    cost: float


def _apart(pair: Pair, terrain: Terrain) -> float:
    return round(dist(*(terrain.symbols[key].centre for key in pair)), 2)


def _laid(pair: Pair, bundle: Sequence[BondView], terrain: Terrain, notation: Notation) -> _Way:
    """Find the way of two people, let the terrain take it, and return it."""
    strands = [_strand(bond, pair, notation) for bond in bundle]
    # A line alone leaves room for its sign only where that stands; lines side by side do all the way.
    is_one = len(bundle) == 1
    spread = bands([strands[0].reach] if is_one else [reach(bond.kind, notation) for bond in bundle])
    way = _best(_span(pair, spread, strands), terrain)
    if spread.run and (way is None or way.cost - _apart(pair, terrain) > _SQUEEZED):
        tight = _best(_span(pair, spread.squeezed(), strands), terrain)
        if tight is not None and (way is None or tight.cost < way.cost - _SQUEEZED):
            way, spread = tight, spread.squeezed()
    a, b = (terrain.symbols[key] for key in pair)
    if way is None:
        way = _Way((a.centre, b.centre), inf)
    terrain.take(pair, spread.lines(way.path, a, b), strands)
    return way


def _span(pair: Pair, spread: Bands, strands: Sequence[Strand]) -> Span:
    apart = max(spread.near) if spread.near else 0.0
    return Span(pair, spread.half, (apart + wide_at(strands, 0), apart + wide_at(strands, -1)), spread.run)


def _strand(bond: BondView, pair: Pair, notation: Notation) -> Strand:
    heads = () if not bond.kind.is_directed else (-1,) if bond.a_id == pair[0] else (0,)
    return Strand(shaft(bond.kind, notation), has_sign(bond.kind, notation), heads)


# --- the search -----------------------------------------------------------------------------------------------------


def _best(span: Span, terrain: Terrain) -> _Way | None:
    """Return the cheapest way from centre to centre for a bundle, None where none is free."""
    apart = max(1.0, _apart(span.pair, terrain))
    with terrain.field(span.pair, span.half) as field:
        found = _straight(span, terrain, field)
        if found is not None and found.cost - apart < _CONTENT:
            return found
        key = _seen(span, terrain, field)
        if key not in _KNOWN:
            _KNOWN[key] = _bent(span, terrain, field, found)
            if len(_KNOWN) > _MOST_KNOWN:
                del _KNOWN[next(iter(_KNOWN))]
        found = _KNOWN[key]
    if found is None:
        with terrain.field(span.pair, TIGHT) as field:
            found = _threaded(replace(span, half=TIGHT), terrain, field, None)
    return found


def _seen(span: Span, terrain: Terrain, field: Field) -> tuple[int, int]:
    """Return what tells all that the search of a way looks at from anything else: places and prices, no names."""
    symbols = [terrain.symbols[key] for key in span.pair]
    near = tuple((symbol.box, symbol.centre, symbol.labels, symbol.outline) for symbol in symbols)
    doors = tuple(tuple(terrain.doors(key)) for key in span.pair)
    facts = (near, span.half, span.ends, span.run, terrain.others(span.pair), doors)
    return (hash(facts), field.digest(terrain.window(span.pair)))


def _bent(span: Span, terrain: Terrain, field: Field, found: _Way | None) -> _Way | None:
    """Return the cheapest way that need not be straight, or the straight one ``found`` where none is cheaper."""
    apart = max(1.0, _apart(span.pair, terrain))
    found = _curve(span, terrain, field, found)
    if found is None or found.cost - apart > _FAIR:
        gated = through_gates(span, terrain, field)
        if gated is not None and gated[1] < min(SHUT, inf if found is None else found.cost):
            found = _Way(*gated)
    if found is None or found.cost - apart > _BAD:
        found = _threaded(span, terrain, field, found)
    return found


def _straight(span: Span, terrain: Terrain, field: Field) -> _Way | None:
    """Return the cheapest straight line, None where none is free."""
    (a, near), (b, far) = ((terrain.symbols[key].centre, terrain.radius(key)) for key in span.pair)
    tries = [(start, end) for start in _aims(a, near) for end in _aims(b, far)]
    longs = np.array([dist(*each) for each in tries])
    angles = np.array([direction(*each) for each in tries])
    cost = longs + _met(field, tries, longs) + np.where(np.arange(len(tries)) > 0, _ASIDE, 0.0)
    # Aimed beside the middle, a line leaves the outline there.
    aimed = list(zip(tries, angles.tolist(), strict=True))
    starts = np.array([_leaving(a, start, angle, near) for (start, _), angle in aimed])
    ends = np.array([_leaving(b, end, angle + pi, far) for (_, end), angle in aimed])
    cost += terrain.crowd(span, 0, starts) + terrain.crowd(span, 1, ends)
    cost += np.where(longs - _hidden(span.pair, terrain) < max(span.run, _SHORTEST), _TOO_SHORT, 0.0)
    at = int(np.argmin(np.round(cost, 3)))
    return None if cost[at] >= SHUT else _Way(tries[at], float(cost[at]))


def _met(field: Field, lines: Sequence[tuple[Point, Point]], longs: Floats) -> Floats:
    """Return what straight lines meet."""
    ends = np.array(lines, dtype=np.float64)
    share = (np.arange(max(8, ceil(float(longs.max()) / PACE))) + 0.5) / max(8, ceil(float(longs.max()) / PACE))
    xs, ys = (ends[:, :1, at] + (ends[:, 1:, at] - ends[:, :1, at]) * share for at in (0, 1))
    return field.along(xs, ys) * longs


def _curve(span: Span, terrain: Terrain, field: Field, best: _Way | None) -> _Way | None:
    """Return the cheapest curve, or ``best`` where none is cheaper."""
    a, b = (terrain.symbols[key] for key in span.pair)
    apart = max(1.0, dist(a.centre, b.centre))
    least = inf if best is None else best.cost
    if least - apart < _CONTENT:
        return best
    family = curves()
    along = direction(a.centre, b.centre)
    bare = lengthy(family.length * apart, apart) + family.bend(apart) + _CURVED
    bare += terrain.crowd(span, 0, along + family.start)
    bare += terrain.crowd(span, 1, along + pi - family.end)
    bare += np.where(family.length * apart - _hidden(span.pair, terrain) < max(span.run, _SHORTEST), _TOO_SHORT, 0.0)
    chosen = -1
    for tries in (slice(1, _PLAIN), slice(_PLAIN, None)):
        which = np.arange(len(bare))[tries]
        which = which[bare[which] < least]
        if not len(which):
            continue
        longs = family.length[which] * apart
        cost = bare[which] + field.along(*points_of(a.centre, b.centre, float(longs.max()), which)) * longs
        at = int(np.argmin(np.round(cost, 3)))
        if cost[at] < least:
            least, chosen = float(cost[at]), int(which[at])
        if least - apart < _CONTENT:
            break
    if chosen < 0 or least >= SHUT:
        return best
    path = drawn(a.centre, b.centre, float(family.start[chosen]), float(family.end[chosen]))
    return _Way(path, least)


def _threaded(span: Span, terrain: Terrain, field: Field, best: _Way | None) -> _Way | None:
    """Return a thread between people where it is cheaper than ``best``."""
    limit = inf if best is None else best.cost
    found = thread(span, terrain, field, limit)
    return best if found is None else _Way(smooth(found[0], field, span.half), found[1])


def _hidden(pair: Pair, terrain: Terrain) -> float:
    """Return how much of a way between two symbols they hide."""
    return sum(terrain.radius(key) for key in pair)


def _aims(centre: Point, radius: float) -> tuple[Point, ...]:
    """Return the points a straight line may aim at: the middle, and to both sides of it, clear of name and years."""
    x, y = centre
    return ((x, y), (x - 0.64 * radius, y), (x + 0.64 * radius, y))


def _leaving(centre: Point, aim: Point, angle: float, radius: float) -> float:
    """Return in which direction of the centre a line that starts at ``aim`` leaves the symbol."""
    return direction(centre, (aim[0] + cos(angle) * radius, aim[1] + sin(angle) * radius))
