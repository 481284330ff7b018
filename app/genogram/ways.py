"""Which way an emotional line takes: straight if it is free, else bowed round people, else a thread between them.

A line never runs through a third person's symbol or labels. It leaves a symbol from its outline; where it would run
through that person's own name or years, it begins behind them. Several lines between the same two run side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import dist
from typing import Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.genogram.bonds import reach
from app.genogram.ends import clipped
from app.genogram.geometry import Path, crosses, grown, overlap
from app.genogram.picture import Bounds, Point, joined
from app.genogram.segments import Pieces, Segments, Walls, chain, pieces_of, short_pieces_of
from app.genogram.strokes import Track, bow
from app.genogram.symbols import Symbol
from app.genogram.taut import bends, smooth, thread
from app.lens.view import BondView

BOWS: Final = (36.0, -36.0, 60.0, -60.0, 90.0, -90.0, 130.0, -130.0, 180.0, -180.0)
CLEAR: Final = 3.0
"""What stays free between a line and a stranger's box."""
BESIDE: Final = 3.0
"""Between two lines of the same two people."""
BUNDLE: Final = 28.0
"""How wide several lines of the same two may stand: all must leave from the symbols."""
_SHORTEST: Final = 16.0
_CONTENT: Final = 60.0
"""A way that costs no more than this above its length is not worth improving."""
_SAME_PLACE: Final = 12.0
_COARSE: Final = 16.0
"""Pieces of a bow that is only tried."""
_SWING: Final = 0.4
_ASIDE: Final = 6.0
_TOO_SHORT: Final = 200.0
_OWN_LABEL: Final = 50.0
_WORDS: Final = 70.0
_CROSSED_BOND: Final = 24.0
_CROSSED_LINE: Final = 10.0
_ALONG: Final = 1.2
_ALONG_BOND: Final = 0.8
_BESIDE_LINE: Final = 5.0
_BESIDE_BOND: Final = 8.0
_CROWDED: Final = 50.0


class Ground:
    """What stands on the sheet already: people, structural lines, words; and the ways given so far."""

    def __init__(
        self, symbols: Mapping[UUID, Symbol], lines: Sequence[Path] = (), words: Sequence[Bounds] = ()
    ) -> None:
        self.symbols = symbols
        self.words = tuple(words)
        self.pieces = pieces_of(lines)
        self.given: list[Path] = []

    def near(self, area: Bounds, half: float) -> Trouble:
        """Return what is in the way within ``area`` of a line ``half`` wide to each side."""
        words = [grown(box, half) for box in self.words if overlap(box, area)]
        return Trouble(
            words,
            Segments([piece for piece in self.pieces if crosses(piece, grown(area, 1))], _BESIDE_LINE),
            self.given,
        )


class Trouble:
    """What a way may meet, and what each meeting costs."""

    def __init__(self, words: Sequence[Bounds], lines: Segments, given: Sequence[Path]) -> None:
        self.words = Walls(words)
        self.lines = lines
        self.given = Segments(short_pieces_of(given, 14.0), _BESIDE_BOND)
        self.ends = [end for path in given for end in (path[0], path[-1])]

    def met(self, path: Path) -> float:
        """Return what it costs that ``path`` crosses lines and words that stand already, or runs along them."""
        pieces = chain(path)
        words = self.words.cut(pieces).any(axis=0).sum()
        return float(_WORDS * words + self._lines(pieces).sum())

    def met_each(self, pieces: Pieces) -> NDArray[np.float64]:
        """Return the same for each of ``pieces`` alone."""
        return _WORDS * self.words.cut(pieces).sum(axis=1) + self._lines(pieces)

    def _lines(self, pieces: Pieces) -> NDArray[np.float64]:
        lines = _CROSSED_LINE * self.lines.crossings(pieces) + _ALONG * self.lines.along(pieces)
        return lines + _CROSSED_BOND * self.given.crossings(pieces) + _ALONG_BOND * self.given.along(pieces)

    def crowded(self, seen: Path) -> float:
        """Return what it costs that ``seen`` leaves a symbol where another line leaves it already."""
        return _CROWDED * sum(dist(end, other) < _SAME_PLACE for end in (seen[0], seen[-1]) for other in self.ends)


def ways(bonds: Sequence[BondView], ground: Ground) -> dict[UUID, Track]:
    """Return each bond's track from its ``a`` to its ``b``, shortest pairs first; deterministic."""
    pairs: dict[tuple[UUID, UUID], list[BondView]] = {}
    for bond in bonds:
        if bond.a_id in ground.symbols and bond.b_id in ground.symbols and bond.a_id != bond.b_id:
            pair = (bond.a_id, bond.b_id) if bond.a_id < bond.b_id else (bond.b_id, bond.a_id)
            pairs.setdefault(pair, []).append(bond)
    tracks: dict[UUID, Track] = {}
    for pair in sorted(pairs, key=lambda pair: (_apart(pair, ground), pair)):
        bundle = sorted(pairs[pair], key=lambda bond: (bond.is_over, bond.id))
        offsets, half = _offsets(bundle)
        a, b = (ground.symbols[key] for key in pair)
        way = _way(pair, half, ground)
        found: list[Path] = []
        for bond, offset in zip(bundle, offsets, strict=True):
            path = clipped(Track(way).rail(offset) if offset else way, a, b)
            found.append(path)
            tracks[bond.id] = Track(path if bond.a_id == pair[0] else path[::-1])
        ground.given += found
    return tracks


def _apart(pair: tuple[UUID, UUID], ground: Ground) -> float:
    return round(dist(*(ground.symbols[key].centre for key in pair)), 2)


def _offsets(bundle: Sequence[BondView]) -> tuple[list[float], float]:
    """Return how far to the side each line of a bundle runs, and half the width of the whole."""
    halves = [reach(bond.kind) for bond in bundle]
    middles = [0.0]
    for a, b in pairwise(halves):
        middles.append(middles[-1] + a + b + BESIDE)
    wide = middles[-1]
    shrink = min(1.0, BUNDLE / wide) if wide else 1.0
    offsets = [(middle - wide / 2) * shrink for middle in middles]
    return offsets, max(abs(offset) + half for offset, half in zip(offsets, halves, strict=True))


def _way(pair: tuple[UUID, UUID], half: float, ground: Ground) -> Path:
    """Return the cheapest way from centre to centre for a bundle ``half`` wide to each side."""
    a, b = ground.symbols[pair[0]], ground.symbols[pair[1]]
    strangers = [symbol.box for key, symbol in ground.symbols.items() if key not in pair]
    walls = [grown(box, CLEAR + half) for box in strangers]
    shut = Walls(walls)
    here = ground.near(grown(joined([a.box, b.box]), max(BOWS)), half)
    found: list[tuple[float, int, Path]] = []
    for start, end, height, extra in _simple(a, b):
        path = bow(start, end, height, _COARSE) if height else (start, end)
        if not shut.stop(chain(path)).any():
            cost = _cost(path, a, b, half, here) + extra
            found.append((cost, len(found), bow(start, end, height) if height else path))
            if cost < _apart(pair, ground) + _CONTENT:
                break
    if not found or min(found)[0] > _apart(pair, ground) + _CONTENT:
        for boxes in (walls, [grown(box, 1.0) for box in strangers]):
            path = thread(a, b, boxes, here.met_each)
            if path is not None:
                cost = _cost(path, a, b, half, here) + bends(path)
                found.append((cost, len(found), smooth(path, boxes)))
                break
    return min(found)[2] if found else (a.centre, b.centre)


def _simple(a: Symbol, b: Symbol) -> Iterator[tuple[Point, Point, float, float]]:
    """Yield the straight lines and the bows between two symbols: from, to, height, and the price of not being plain."""
    aside = [(start, end) for start in _aims(a) for end in _aims(b) if (start, end) != (a.centre, b.centre)]
    yield a.centre, b.centre, 0.0, 0.0
    for start, end in aside:
        yield start, end, 0.0, _ASIDE
    for height in BOWS:
        yield a.centre, b.centre, height, abs(height) * _SWING
    for height in BOWS[:4]:
        for start, end in aside:
            yield start, end, height, abs(height) * _SWING + _ASIDE


def _aims(symbol: Symbol) -> tuple[Point, ...]:
    """Return the points a straight line may aim at: the middle, and to both sides of it, clear of name and years."""
    left, _, right, _ = symbol.shape
    x, y = symbol.centre
    aside = (right - left) * 0.32
    return ((x, y), (x - aside, y), (x + aside, y))


def _length(path: Path) -> float:
    return sum(dist(a, b) for a, b in pairwise(path))


# --- what a way costs -----------------------------------------------------------------------------------------------


def _cost(path: Path, a: Symbol, b: Symbol, half: float, trouble: Trouble) -> float:
    """Return what is unpleasant about a way, in points of length."""
    seen = clipped(path, a, b)
    long = _length(seen)
    own = sum(_OWN_LABEL for symbol in (a, b) for label in symbol.labels if crosses(path, grown(label, half)))
    return long + own + (_TOO_SHORT if long < _SHORTEST else 0.0) + trouble.met(seen) + trouble.crowded(seen)
