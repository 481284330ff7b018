"""Where a line leaves a symbol: at the outline, or behind the person's own labels where it would run through them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import dist, hypot
from typing import Final

from app.genogram.geometry import Path, grown, is_within, part_inside, to_path
from app.genogram.picture import Point
from app.genogram.strokes import neat
from app.genogram.symbols import Symbol

GAP: Final = 2.5
"""Between a line's end and the symbol it belongs to."""
_LEAST: Final = 4.0


def clipped(path: Path, a: Symbol, b: Symbol) -> Path:
    """Return ``path`` from where it has left ``a`` to where it reaches ``b``; the whole where nothing would be left."""
    start, end = _left_at(path, a), _left_at(path[::-1], b)
    if _is_longer(path, start + end + _LEAST):
        path = _without(path, start)
        path = _without(path[::-1], end)[::-1]
    return tuple(neat(*point) for point in path)


def _left_at(path: Path, symbol: Symbol) -> float:
    """Return how far along ``path`` it has left the symbol's shape, and the labels it runs through on its way out."""
    far = at = 0.0
    near, shape = grown(symbol.box, GAP), grown(symbol.shape, 1)
    centre, safe = symbol.centre, _inside(symbol.centre, symbol.outline)
    labels = [grown(label, 1) for label in symbol.labels]
    for a, b in pairwise(path):
        if part_inside(a, b, near) is None:
            break
        long = hypot(b[0] - a[0], b[1] - a[1])
        if dist(a, centre) < safe and dist(b, centre) < safe:
            far = max(far, at + long)
        elif part_inside(a, b, shape) is not None:
            cuts = _cuts(a, b, symbol.outline)
            if cuts:
                far = max(far, at + max(cuts) * long)
            elif is_within(b, symbol.outline):
                far = max(far, at + long)
        for label in labels:
            part = part_inside(a, b, label)
            if part is not None:
                far = max(far, at + part[1] * long)
        at += long
    return far + GAP


@lru_cache(maxsize=1024)
def _inside(centre: Point, outline: Path) -> float:
    """Return how far from ``centre`` whatever is nearer lies within the ``outline``."""
    return to_path(centre, (*outline, outline[0])) if is_within(centre, outline) else 0.0


def _is_longer(path: Path, length: float) -> bool:
    """Say whether ``path`` is at least so long."""
    for a, b in pairwise(path):
        length -= hypot(b[0] - a[0], b[1] - a[1])
        if length <= 0:
            return True
    return False


def _without(path: Path, start: float) -> Path:
    """Return ``path`` without so much of its start; it is longer."""
    for at, (a, b) in enumerate(pairwise(path)):
        long = hypot(b[0] - a[0], b[1] - a[1])
        if long > start + 1e-6:
            cut = (a[0] + (b[0] - a[0]) * start / long, a[1] + (b[1] - a[1]) * start / long)
            return (cut, *path[at + 1 :])
        start = max(0.0, start - long)
    return path


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
