"""Emotional lines carried along when people move, for the moment until each has found its way among them anew.

A line keeps its shape between two who moved alike, and is drawn along between two who did not: it joins whom it joined,
at once. Whether it is clear of everybody else is seen to by the drawing that follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import dist
from uuid import UUID

from app.genogram.geometry import Path
from app.genogram.picture import Point
from app.genogram.strokes import Track, tracked
from app.genogram.symbols import Symbol
from app.lens.view import BondView


def carried(
    bonds: Iterable[BondView],
    bonds_before: Iterable[BondView],
    before: Mapping[UUID, Track],
    stood: Mapping[UUID, Symbol],
    stand: Mapping[UUID, Symbol],
) -> dict[UUID, Track] | None:
    """Return the tracks that ``bonds_before`` had as they lead where people ``stand`` now that ``stood`` elsewhere.

    None where a line was not drawn before, or not between these two: it has to be found.
    """
    joined = {bond.id: (bond.a_id, bond.b_id) for bond in bonds_before}
    found: dict[UUID, Track] = {}
    for bond in bonds:
        if bond.a_id not in stand or bond.b_id not in stand or bond.a_id == bond.b_id:
            continue
        track = before.get(bond.id)
        if track is None or joined.get(bond.id) != (bond.a_id, bond.b_id):
            return None
        a, b = (_way(stood[key].centre, stand[key].centre) for key in (bond.a_id, bond.b_id))
        found[bond.id] = track if a == b == (0.0, 0.0) else tracked(drawn_along(track.path, a, b), track.share)
    return found


def drawn_along(path: Path, start: Point, end: Point) -> Path:
    """Return ``path`` with its first point moved by ``start``, its last by ``end``, the others in proportion."""
    far = [0.0]
    for a, b in pairwise(path):
        far.append(far[-1] + dist(a, b))
    shares = [each / far[-1] if far[-1] else 0.0 for each in far]
    return tuple(
        (
            round(x + start[0] + (end[0] - start[0]) * share, 2),
            round(y + start[1] + (end[1] - start[1]) * share, 2),
        )
        for (x, y), share in zip(path, shares, strict=True)
    )


def _way(a: Point, b: Point) -> Point:
    return round(b[0] - a[0], 2), round(b[1] - a[1], 2)
