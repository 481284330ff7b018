"""The cheapest way between two people among what stands on the sheet: straight, curved, through gaps, or a thread.

Each kind is tried only where the plainer ones are not good enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, cos, dist, inf, pi, sin
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.curves import PACE, curves, drawn, lengthy, points_of
from app.genogram.doors import Span, direction
from app.genogram.field import SHUT, Field, Floats
from app.genogram.gates import through_gates
from app.genogram.geometry import Path
from app.genogram.picture import Point
from app.genogram.taut import smooth, thread
from app.genogram.terrain import TIGHT, Terrain

Pair = tuple[UUID, UUID]
_SHORTEST: Final = 16.0
_TOO_SHORT: Final = 200.0
_ASIDE: Final = 6.0
"""What it costs a straight line not to run from middle to middle."""
_PLAIN: Final = 60
"""How many of the plainest curves are tried first."""
_CURVED: Final = 10.0
"""What it costs not to be straight."""
_CONTENT: Final = 24.0
"""A way that costs no more than this above its length is not worth improving."""
_FAIR: Final = 90.0
"""A way that costs more than this above its length is worth a look at the lanes and gates between people."""
_BAD: Final = 160.0
"""A way that costs more than this above its length is worth a search among everybody's corners."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way from centre to centre and what it costs."""

    path: Path
    cost: float


def apart_of(pair: Pair, terrain: Terrain) -> float:
    """Return how far the middles of two symbols are apart."""
    return round(dist(*(terrain.symbols[key].centre for key in pair)), 2)


def best_way(span: Span, terrain: Terrain) -> Way | None:
    """Return the cheapest way from centre to centre for a bundle, None where none is free."""
    apart = max(1.0, apart_of(span.pair, terrain))
    with terrain.field(span.pair, span.half) as field:
        found = _straight(span, terrain, field)
        if found is not None and found.cost - apart < _CONTENT:
            return found
        with terrain.keeping_between(span.pair, field):
            found = _bent(span, terrain, field, found)
    if found is None:
        with terrain.field(span.pair, TIGHT) as field, terrain.keeping_between(span.pair, field):
            found = _threaded(replace(span, half=TIGHT), terrain, field, None)
    return found


def _bent(span: Span, terrain: Terrain, field: Field, found: Way | None) -> Way | None:
    """Return the cheapest way that need not be straight, or the straight one ``found`` where none is cheaper."""
    apart = max(1.0, apart_of(span.pair, terrain))
    found = _curve(span, terrain, field, found)
    if found is None or found.cost - apart > _FAIR:
        gated = through_gates(span, terrain, field)
        if gated is not None and gated[1] < min(SHUT, inf if found is None else found.cost):
            found = Way(*gated)
    if found is None or found.cost - apart > _BAD:
        found = _threaded(span, terrain, field, found)
    return found


def _straight(span: Span, terrain: Terrain, field: Field) -> Way | None:
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
    return None if cost[at] >= SHUT else Way(tries[at], float(cost[at]))


def _met(field: Field, lines: Sequence[tuple[Point, Point]], longs: Floats) -> Floats:
    """Return what straight lines meet."""
    ends = np.array(lines, dtype=np.float64)
    share = (np.arange(max(8, ceil(float(longs.max()) / PACE))) + 0.5) / max(8, ceil(float(longs.max()) / PACE))
    xs, ys = (ends[:, :1, at] + (ends[:, 1:, at] - ends[:, :1, at]) * share for at in (0, 1))
    return field.along(xs, ys) * longs


def _curve(span: Span, terrain: Terrain, field: Field, best: Way | None) -> Way | None:
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
    return Way(path, least)


def _threaded(span: Span, terrain: Terrain, field: Field, best: Way | None) -> Way | None:
    """Return a thread between people where it is cheaper than ``best``."""
    limit = inf if best is None else best.cost
    found = thread(span, terrain, field, limit)
    return best if found is None else Way(smooth(found[0], field, span.half), found[1])


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
