"""The cheapest way between two people among what stands on the sheet: straight, curved, through gaps, or a thread.

Each kind is tried only where the plainer ones are not good enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil, cos, dist, inf, pi, sin
from typing import Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.genogram.curves import PACE, curves, drawn, lengthy, points_of
from app.genogram.doors import Span, direction
from app.genogram.field import SHUT, Field, Floats
from app.genogram.gates import through_gates
from app.genogram.geometry import Path
from app.genogram.outlook import Outlook
from app.genogram.picture import Point
from app.genogram.taut import smooth, thread
from app.genogram.terrain import TIGHT, Terrain
from app.records import record

Pair = tuple[UUID, UUID]
_SHORTEST: Final = 16.0
_TOO_SHORT: Final = 200.0
_ASIDE: Final = 6.0
"""What it costs a straight line not to run from middle to middle."""
_PLAIN: Final = 60
"""How many of the plainest curves are tried first."""
_TOGETHER: Final = 40
"""How many of the others are tried before it is asked again which can still be cheaper."""
_CURVED: Final = 10.0
"""What it costs not to be straight."""
_CONTENT: Final = 24.0
"""A way that costs no more than this above its length is not worth improving."""
_FAIR: Final = 90.0
"""A way that costs more than this above its length is worth a look at the lanes and gates between people."""
_BAD: Final = 160.0
"""A way that costs more than this above its length is worth a search among everybody's corners."""


@record
class Way:
    """A way from centre to centre and what it costs."""

    path: Path
    cost: float


def apart_of(pair: Pair, terrain: Terrain) -> float:
    """Return how far the middles of two symbols are apart."""
    return round(dist(*(terrain.symbols[key].centre for key in pair)), 2)


def best_way(span: Span, outlook: Outlook) -> Way | None:
    """Return the cheapest way from centre to centre for a bundle, None where none is free."""
    apart = max(1.0, outlook.apart())
    with outlook.field(span.half) as field:
        found = _straight(span, outlook, field)
        if found is not None and found.cost - apart < _CONTENT:
            return found
        with outlook.keeping_between(field):
            found = _bent(span, outlook, field, found)
    if found is None:
        with outlook.field(TIGHT) as field, outlook.keeping_between(field):
            found = _threaded(replace(span, half=TIGHT), outlook, field, None)
    return found


def _bent(span: Span, outlook: Outlook, field: Field, found: Way | None) -> Way | None:
    """Return the cheapest way that need not be straight, or the straight one ``found`` where none is cheaper."""
    apart = max(1.0, outlook.apart())
    found = _curve(span, outlook, field, found)
    if found is None or found.cost - apart > _FAIR:
        gated = through_gates(span, outlook, field)
        if gated is not None and gated[1] < min(SHUT, inf if found is None else found.cost):
            found = Way(*gated)
    if found is None or found.cost - apart > _BAD:
        found = _threaded(span, outlook, field, found)
    return found


def _straight(span: Span, outlook: Outlook, field: Field) -> Way | None:
    """Return the cheapest straight line, None where none is free."""
    (a, near), (b, far) = ((outlook.symbols[key].centre, outlook.radius(key)) for key in span.pair)
    tries = [(start, end) for start in _aims(a, near) for end in _aims(b, far)]
    longs = np.array([dist(*each) for each in tries])
    angles = np.array([direction(*each) for each in tries])
    cost = longs + _met(field, tries, longs) + np.where(np.arange(len(tries)) > 0, _ASIDE, 0.0)
    # Aimed beside the middle, a line leaves the outline there.
    aimed = list(zip(tries, angles.tolist(), strict=True))
    starts = np.array([_leaving(a, start, angle, near) for (start, _), angle in aimed])
    ends = np.array([_leaving(b, end, angle + pi, far) for (_, end), angle in aimed])
    cost += outlook.crowd(span, 0, starts) + outlook.crowd(span, 1, ends)
    cost += np.where(longs - _hidden(span.pair, outlook) < max(span.run, _SHORTEST), _TOO_SHORT, 0.0)
    at = int(np.argmin(np.round(cost, 3)))
    return None if cost[at] >= SHUT else Way(tries[at], float(cost[at]))


def _met(field: Field, lines: Sequence[tuple[Point, Point]], longs: Floats) -> Floats:
    """Return what straight lines meet."""
    ends = np.array(lines, dtype=np.float64)
    share = (np.arange(max(8, ceil(float(longs.max()) / PACE))) + 0.5) / max(8, ceil(float(longs.max()) / PACE))
    xs, ys = (ends[:, :1, at] + (ends[:, 1:, at] - ends[:, :1, at]) * share for at in (0, 1))
    return field.along(xs, ys) * longs


def _curve(span: Span, outlook: Outlook, field: Field, best: Way | None) -> Way | None:
    """Return the cheapest curve, or ``best`` where none is cheaper."""
    a, b = (outlook.symbols[key] for key in span.pair)
    apart = max(1.0, dist(a.centre, b.centre))
    least = inf if best is None else best.cost
    if least - apart < _CONTENT:
        return best
    family = curves()
    along = direction(a.centre, b.centre)
    bare = lengthy(family.length * apart, apart) + family.bend(apart) + _CURVED
    bare += outlook.crowd(span, 0, along + family.start)
    bare += outlook.crowd(span, 1, along + pi - family.end)
    bare += np.where(family.length * apart - _hidden(span.pair, outlook) < max(span.run, _SHORTEST), _TOO_SHORT, 0.0)
    chosen = -1
    for tries in _tries(bare):
        which = tries[bare[tries] < least]
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


def _tries(bare: Floats) -> Iterator[NDArray[np.intp]]:
    """Yield which curves are tried together: the plainest, then those that are the cheapest where nothing is met."""
    yield np.arange(1, _PLAIN)
    rest = _PLAIN + np.argsort(np.round(bare[_PLAIN:], 3), kind="stable")
    for start in range(0, len(rest), _TOGETHER):
        yield rest[start : start + _TOGETHER]


def _threaded(span: Span, outlook: Outlook, field: Field, best: Way | None) -> Way | None:
    """Return a thread between people where it is cheaper than ``best``."""
    limit = inf if best is None else best.cost
    found = thread(span, outlook, field, limit)
    return best if found is None else Way(smooth(found[0], field, span.half), found[1])


def _hidden(pair: Pair, outlook: Outlook) -> float:
    """Return how much of a way between two symbols they hide."""
    return sum(outlook.radius(key) for key in pair)


def _aims(centre: Point, radius: float) -> tuple[Point, ...]:
    """Return the points a straight line may aim at: the middle, and to both sides of it, clear of name and years."""
    x, y = centre
    return ((x, y), (x - 0.64 * radius, y), (x + 0.64 * radius, y))


def _leaving(centre: Point, aim: Point, angle: float, radius: float) -> float:
    """Return in which direction of the centre a line that starts at ``aim`` leaves the symbol."""
    return direction(centre, (aim[0] + cos(angle) * radius, aim[1] + sin(angle) * radius))
