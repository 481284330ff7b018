"""Where a line leaves a symbol: at the outline, or behind the person's own labels where it would run through them."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import Final

from app.genogram.geometry import Path, grown, is_within, part_inside
from app.genogram.picture import Point
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol

GAP: Final = 2.5
"""Between a line's end and the symbol it belongs to."""
_LEAST: Final = 4.0


def clipped(path: Path, a: Symbol, b: Symbol) -> Path:
    """Return ``path`` from where it has left ``a`` to where it reaches ``b``; the whole where nothing would be left."""
    track = Track(path)
    start = _left_at(track, a)
    end = track.length - _left_at(Track(path[::-1]), b)
    return track.part(start, end) if end - start >= _LEAST else track.part(0, track.length)


def _left_at(track: Track, symbol: Symbol) -> float:
    """Return how far along ``track`` it has left the symbol's shape, and the labels it runs through on its way out."""
    far = at = 0.0
    near, shape = grown(symbol.box, GAP), grown(symbol.shape, 1)
    for a, b in pairwise(track.path):
        if part_inside(a, b, near) is None:
            break
        long = hypot(b[0] - a[0], b[1] - a[1])
        if part_inside(a, b, shape) is not None:
            cuts = _cuts(a, b, symbol.outline)
            if cuts:
                far = max(far, at + max(cuts) * long)
            elif is_within(b, symbol.outline):
                far = max(far, at + long)
        for label in symbol.labels:
            part = part_inside(a, b, grown(label, 1))
            if part is not None:
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
