"""The first way of an emotional line that is new: the plainest curve that runs through nobody.

It looks at nothing but what would make it say something else: a stranger on its way, a structural line along which it
would run, another line between the same two. Its true way among all others is found when it has been seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import dist
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.genogram.curves import curves, drawn, points_of
from app.genogram.ends import clipped
from app.genogram.field import Floats
from app.genogram.geometry import Path, box_of, crosses, grown
from app.genogram.picture import Bounds
from app.genogram.strokes import Track, tracked
from app.genogram.symbols import Symbol

_PLAIN: Final = 60
"""So many of the plainest curves are tried."""
_OFF: Final = 12.0
"""How far from others between the same two its middle is."""
_ALONG: Final = 4.0
_CROSSING: Final = 6
"""Nearer than ``_ALONG`` to a structural line with more of its points than this, a line runs along it."""


def first_way(
    a: Symbol,
    b: Symbol,
    half: float,
    strangers: Iterable[Bounds],
    lines: Iterable[Path],
    beside: Sequence[Track],
) -> Track | None:
    """Return a way from ``a`` to ``b`` for a line that reaches ``half`` to each side; None where no plain one is free.

    ``beside`` are the lines that there are between the two.
    """
    family, apart = curves(), dist(a.centre, b.centre)
    which = np.arange(min(_PLAIN, len(family.length)))
    xs, ys = points_of(a.centre, b.centre, float(family.length[which].max()) * apart, which)
    area = (float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))
    boxes = _near(area, (grown(box, half) for box in strangers))
    is_shut = (_met(xs, ys, boxes) > 0).any(axis=1)
    pieces = _near(area, (grown(box_of(piece), _ALONG) for path in lines for piece in pairwise(path)))
    is_shut |= (_met(xs, ys, pieces) > _CROSSING).any(axis=1)
    middle = xs.shape[1] // 2
    for track in beside:
        x, y = np.array([track.at(track.length * share / 20) for share in range(21)]).T
        off = np.hypot(xs[:, middle, None] - x, ys[:, middle, None] - y).min(axis=1)
        is_shut |= off < _OFF + half
    for at in which[~is_shut]:
        path = clipped(drawn(a.centre, b.centre, float(family.start[at]), float(family.end[at])), a, b)
        # Between two of its points a curve may still cut a corner.
        if not any(crosses(path, (left, top, right, bottom)) for left, top, right, bottom in boxes.tolist()):
            return tracked(path, 0.5)
    return None


def _near(area: Bounds, boxes: Iterable[Bounds]) -> Floats:
    """Return those of ``boxes`` that share something with ``area``, a row each."""
    sides = np.array(list(boxes), dtype=np.float64).reshape(-1, 4)
    left, top, right, bottom = sides.T
    return sides[(left <= area[2]) & (area[0] <= right) & (top <= area[3]) & (area[1] <= bottom)]


def _met(xs: Floats, ys: Floats, boxes: Floats) -> NDArray[np.intp]:
    """Return how many points of each curve lie in each of ``boxes``."""
    left, top, right, bottom = boxes.T
    x, y = xs[:, :, None], ys[:, :, None]
    return ((left < x) & (x < right) & (top < y) & (y < bottom)).sum(axis=1)
