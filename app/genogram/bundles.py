"""Several lines of the same two people: side by side, leaving both symbols together, parted where they are many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, dist
from typing import Final

from app.genogram.ends import clipped
from app.genogram.geometry import Path
from app.genogram.picture import Point
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol
from app.records import record

BESIDE: Final = 3.0
"""Between two lines of the same two people."""
BUNDLE: Final = 28.0
"""How wide several lines of the same two may stand: all must leave from the symbols."""
_FAN: Final = 26.0
"""How long it takes lines that part."""
_CLOSE_ENOUGH: Final = 0.75
"""Lines that needn't stand closer than this share of what is comfortable run straight side by side."""


@record
class Bands:
    """How far to the side each line of a bundle runs: ``near`` the two people and ``far`` from them."""

    near: tuple[float, ...]
    far: tuple[float, ...]
    reaches: tuple[float, ...]

    @property
    def half(self) -> float:
        """Return half the width of the whole."""
        return max(abs(offset) + reach for offset, reach in zip(self.far, self.reaches, strict=True))

    @property
    def run(self) -> float:
        """Return how long a way should be at least for the lines to part and meet again; 0 where they needn't."""
        return 0.0 if self.near == self.far else 3 * _FAN

    def squeezed(self) -> Bands:
        """Return the same lines so close together all the way that they pass wherever they can leave."""
        return Bands(self.near, self.near, self.reaches)

    def lines(self, way: Path, a: Symbol, b: Symbol) -> list[Path]:
        """Return where each line runs beside ``way``, from the one symbol to the other."""
        return [clipped(_fanned(way, near, far, a, b), a, b) for near, far in zip(self.near, self.far, strict=True)]


def bands(reaches: Sequence[float]) -> Bands:
    """Return how lines that reach so far to each side run side by side; all leave from the symbols."""
    middles = [0.0]
    for a, b in pairwise(reaches):
        middles.append(middles[-1] + a + b + BESIDE)
    wide = middles[-1]
    far = tuple(middle - wide / 2 for middle in middles)
    shrink = min(1.0, BUNDLE / wide) if wide else 1.0
    near = tuple(offset * shrink for offset in far)
    return Bands(near, near if shrink > _CLOSE_ENOUGH else far, tuple(reaches))


def _fanned(way: Path, near: float, far: float, a: Symbol, b: Symbol) -> Path:
    """Return the path beside ``way``, ``near`` to it where it leaves the two symbols and ``far`` elsewhere."""
    if near == far:
        return Track(way).rail(far) if far else way
    track = Track(way)
    seen = clipped(way, a, b)
    start, end = dist(way[0], seen[0]), track.length - dist(way[-1], seen[-1])
    steps = max(12, ceil(track.length / 6))
    points: list[Point] = []
    for step in range(steps + 1):
        at = track.length * step / steps
        share = min(1.0, max(0.0, min(at - start, end - at) / _FAN))
        points.append(track.beside(at, near + (far - near) * share * share * (3 - 2 * share)))
    return tuple(points)
