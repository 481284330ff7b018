"""Which way an emotional line takes: straight if it is free, else bowed round people, else a thread between them.

A line never runs through a third person's symbol or labels. It leaves a symbol from its outline; where it would run
through that person's own name or years, it begins behind them. Several lines between the same two run side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, ceil, dist, hypot, inf, pi
from typing import Final, NamedTuple
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
_FAN: Final = 26.0
"""How long it takes lines that part."""
_CLOSE_ENOUGH: Final = 0.75
"""Lines that needn't stand closer than this share of what is comfortable run straight side by side."""
_CONTENT: Final = 60.0
"""A way that costs no more than this above its length is not worth improving."""
_COARSE: Final = 16.0
"""Pieces of a bow that is only tried."""
_SWING: Final = 0.4
_ASIDE: Final = 6.0
_TOO_SHORT: Final = 200.0
_OWN_LABEL: Final = 90.0
_WORDS: Final = 70.0
_CROSSED_BOND: Final = 32.0
_CROSSED_LINE: Final = 14.0
_ALONG: Final = 1.2
_ALONG_BOND: Final = 0.8
_BESIDE_LINE: Final = 5.0
_BESIDE_BOND: Final = 8.0
_CROWDED: Final = 60.0
"""What it costs to leave a symbol just where another line does; less the wider the angle between, up to ``_SPREAD``."""
_SPREAD: Final = 0.6
_SIGN: Final = 10.0
"""How far the sign on a line reaches."""
_SHARES: Final = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68)
"""Where along a line its sign may stand, the first free of them."""


class Ground:
    """What stands on the sheet already: people, structural lines, words; and the ways given so far."""

    def __init__(
        self, symbols: Mapping[UUID, Symbol], lines: Sequence[Path] = (), words: Sequence[Bounds] = ()
    ) -> None:
        self.symbols = symbols
        self.words = tuple(words)
        self.pieces = pieces_of(lines)
        self.given: list[Path] = []
        self.signs: list[Bounds] = []
        self.doors: dict[UUID, list[float]] = {}
        """In which directions lines leave each symbol."""
        ends = [end for path in lines if path for end in (path[0], path[-1])]
        self._ends = np.array(ends, dtype=np.float64).reshape(-1, 2)

    def near(self, pair: tuple[UUID, UUID], area: Bounds, half: float) -> Trouble:
        """Return what is in the way within ``area`` of a line of two people, ``half`` wide to each side."""
        words = [grown(box, half) for box in (*self.words, *self.signs) if overlap(box, area)]
        return Trouble(
            words,
            Segments([piece for piece in self.pieces if crosses(piece, grown(area, 1))], _BESIDE_LINE),
            self.given,
            [(self.symbols[key].centre, self._doors(key)) for key in pair],
        )

    def take(self, pair: tuple[UUID, UUID], way: Path, tracks: Sequence[Path]) -> list[float]:
        """Note the way of two people, and where its lines run; return how far along each its sign stands best."""
        seen = clipped(way, *(self.symbols[key] for key in pair))
        for key, end in zip(pair, (seen[0], seen[-1]), strict=True):
            self._doors(key).append(_direction(self.symbols[key].centre, end))
        shares = [self._share(path) for path in tracks]
        self.signs += [sign_box(Track(path, share)) for path, share in zip(tracks, shares, strict=True)]
        self.given += tracks
        return shares

    def _doors(self, key: UUID) -> list[float]:
        """Return in which directions lines leave somebody's symbol, those of the structure among them."""
        if key not in self.doors:
            symbol = self.symbols[key]
            left, top, right, bottom = grown(symbol.shape, _BESIDE_LINE)
            x, y = self._ends.T
            near = self._ends[(left < x) & (x < right) & (top < y) & (y < bottom)]
            self.doors[key] = [_direction(symbol.centre, (end[0], end[1])) for end in near.tolist()]
        return self.doors[key]

    def _share(self, path: Path) -> float:
        """Return how far along ``path`` (0 to 1) its sign lies on as little as can be."""
        lines = [*self.pieces, *(piece for other in self.given for piece in pairwise(other))]
        signs = [sign_box(Track(path, share)) for share in _SHARES]
        area = joined(signs)
        lines = [piece for piece in lines if crosses(piece, area)]
        boxes = [box for box in (*self.words, *self.signs) if overlap(box, area)]
        met = [sum(crosses(line, sign) for line in lines) + sum(overlap(box, sign) for box in boxes) for sign in signs]
        return _SHARES[met.index(min(met))]


class Trouble:
    """What a way may meet, and what each meeting costs."""

    def __init__(
        self,
        words: Sequence[Bounds],
        lines: Segments,
        given: Sequence[Path],
        doors: Sequence[tuple[Point, Sequence[float]]],
    ) -> None:
        self.words = Walls(words)
        self.lines = lines
        self.given = Segments(short_pieces_of(given, 14.0), _BESIDE_BOND)
        self.doors = doors

    def met(self, path: Path) -> float:
        """Return what it costs that ``path`` crosses lines and words that stand already, or runs along them."""
        pieces = chain(path)
        words = self.words.cut(pieces).any(axis=0).sum()
        return float(_WORDS * words + self._lines(pieces).sum())

    def met_each(self, pieces: Pieces) -> NDArray[np.float64]:
        """Return the same for each of ``pieces`` alone."""
        return _WORDS * self.words.cut(pieces).sum(axis=1) + self._lines(pieces) + self._crowds(pieces)

    def _crowds(self, pieces: Pieces) -> NDArray[np.float64]:
        """Return what it costs each of ``pieces`` to leave a symbol's centre where others leave it already."""
        total = np.zeros(len(pieces.a))
        for centre, doors in self.doors:
            if not doors:
                continue
            for near, far in ((pieces.a, pieces.b), (pieces.b, pieces.a)):
                is_end = (near == centre).all(axis=1)
                if is_end.any():
                    ways = np.arctan2(*(far - centre).T[::-1])
                    turn = np.abs(ways[:, None] - np.array(doors)) % (2 * pi)
                    near_by = np.maximum(0.0, 1 - np.minimum(turn, 2 * pi - turn) / _SPREAD).sum(axis=1)
                    total += _CROWDED * near_by * is_end
        return total

    def _lines(self, pieces: Pieces) -> NDArray[np.float64]:
        lines = _CROSSED_LINE * self.lines.crossings(pieces) + _ALONG * self.lines.along(pieces)
        return lines + _CROSSED_BOND * self.given.crossings(pieces) + _ALONG_BOND * self.given.along(pieces)

    def crowded(self, seen: Path) -> float:
        """Return what it costs that ``seen`` leaves a symbol where another line leaves it already."""
        total = 0.0
        for (centre, doors), end in zip(self.doors, (seen[0], seen[-1]), strict=True):
            way = _direction(centre, end)
            for other in doors:
                turn = abs(way - other) % (2 * pi)
                total += max(0.0, 1 - min(turn, 2 * pi - turn) / _SPREAD)
        return _CROWDED * total


def _direction(centre: Point, end: Point) -> float:
    """Return in which direction a line leaves a symbol, in radians."""
    return atan2(end[1] - centre[1], end[0] - centre[0])


def sign_box(track: Track) -> Bounds:
    """Return the box of a line's sign."""
    x, y = track.at(track.middle)
    return grown((x, y, x, y), _SIGN)


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
        bands = _offsets(bundle)
        a, b = (ground.symbols[key] for key in pair)
        way = _way(pair, bands.half, ground, bands.run)
        if way is None and bands.run:
            bands = bands.squeezed()
            way = _way(pair, bands.half, ground)
        if way is None:
            way = (a.centre, b.centre)
        found: list[Path] = []
        for near, far in zip(bands.near, bands.far, strict=True):
            found.append(clipped(_fanned(way, near, far, a, b), a, b))
        for bond, path, share in zip(bundle, found, ground.take(pair, way, found), strict=True):
            is_ahead = bond.a_id == pair[0]
            tracks[bond.id] = Track(path, share) if is_ahead else Track(path[::-1], 1 - share)
    return tracks


def _apart(pair: tuple[UUID, UUID], ground: Ground) -> float:
    return round(dist(*(ground.symbols[key].centre for key in pair)), 2)


@dataclass(frozen=True, slots=True)
class _Bands:
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

    def squeezed(self) -> _Bands:
        """Return the same lines so close together all the way that they pass wherever they can leave."""
        return _Bands(self.near, self.near, self.reaches)


def _offsets(bundle: Sequence[BondView]) -> _Bands:
    """Return how the lines of a bundle run side by side: all leave from the symbols, and part where there are many."""
    halves = tuple(reach(bond.kind) for bond in bundle)
    middles = [0.0]
    for a, b in pairwise(halves):
        middles.append(middles[-1] + a + b + BESIDE)
    wide = middles[-1]
    far = tuple(middle - wide / 2 for middle in middles)
    shrink = min(1.0, BUNDLE / wide) if wide else 1.0
    near = tuple(offset * shrink for offset in far)
    return _Bands(near, near if shrink > _CLOSE_ENOUGH else far, halves)


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


def _way(pair: tuple[UUID, UUID], half: float, ground: Ground, run: float = 0.0) -> Path | None:
    """Return the cheapest way from centre to centre for a bundle ``half`` wide to each side, None where none is free.

    A way shorter than ``run`` is bad: lines that part need room for it.
    """
    a, b = ground.symbols[pair[0]], ground.symbols[pair[1]]
    area = grown(joined([a.box, b.box]), max(BOWS))
    strangers = [symbol.box for key, symbol in ground.symbols.items() if key not in pair and overlap(symbol.box, area)]
    walls = [grown(box, CLEAR + half) for box in strangers]
    shut = Walls(walls)
    here = ground.near(pair, area, half)
    content = _apart(pair, ground) + _CONTENT
    best, chosen = inf, None
    for tries in _simple(a, b):
        for one, path in _free(tries, shut):
            if one.extra + _length(path) - _hidden(a, b) >= best:
                continue
            cost = _cost(path, a, b, half, here, run) + one.extra
            if cost < best:
                best, chosen = cost, one
            if cost < content:
                break
        if best < content:
            break
    found = None if chosen is None else chosen.path()
    if best > content:
        for boxes in (walls, [grown(box, 1.0) for box in strangers]):
            path = thread(a, b, boxes, here.met_each, best + _hidden(a, b))
            if path is not None and _cost(path, a, b, half, here, run) + bends(path) < best:
                return smooth(path, boxes)
            if found is not None:
                break
    return found


class _Try(NamedTuple):
    """A straight line or a bow that might do: from, to, how far it swings, and the price of not being plain."""

    start: Point
    end: Point
    height: float
    extra: float

    def path(self) -> Path:
        return bow(self.start, self.end, self.height) if self.height else (self.start, self.end)


def _simple(a: Symbol, b: Symbol) -> Iterator[list[_Try]]:
    """Yield the straight lines and the bows between two symbols, the plainest first."""
    aside = [(start, end) for start in _aims(a) for end in _aims(b) if (start, end) != (a.centre, b.centre)]
    yield [_Try(a.centre, b.centre, 0.0, 0.0), *(_Try(start, end, 0.0, _ASIDE) for start, end in aside)]
    yield [_Try(a.centre, b.centre, height, abs(height) * _SWING) for height in BOWS]
    yield [_Try(start, end, height, abs(height) * _SWING + _ASIDE) for height in BOWS[:4] for start, end in aside]


def _free(tries: Sequence[_Try], shut: Walls) -> Iterator[tuple[_Try, Path]]:
    """Yield those of ``tries`` (all straight, or all bows) that nobody stands in the way of, and their coarse paths."""
    starts, ends = (np.array([one[i] for one in tries], dtype=np.float64)[:, None] for i in (0, 1))
    heights = np.array([one.height for one in tries])[:, None, None]
    step = ends - starts
    long = np.maximum(np.hypot(step[..., 0], step[..., 1])[..., None], 1.0)
    pieces = 1 if not heights.any() else max(12, ceil((float(long.max()) + 2 * float(np.abs(heights).max())) / _COARSE))
    t = np.linspace(0.0, 1.0, pieces + 1)[None, :, None]
    aside = np.stack((-step[..., 1], step[..., 0]), axis=-1) / long
    points = starts + t * step + 4 * t * (1 - t) * heights * aside
    flat = Pieces(points[:, :-1].reshape(-1, 2), points[:, 1:].reshape(-1, 2))
    is_shut: NDArray[np.bool_] = np.asarray(shut.stop(flat).reshape(len(tries), pieces).any(axis=1))
    for at in np.flatnonzero(~is_shut).tolist():
        xs, ys = points[at, :, 0].tolist(), points[at, :, 1].tolist()
        yield tries[at], tuple(zip(xs, ys, strict=True))


def _hidden(a: Symbol, b: Symbol) -> float:
    """Return the most that symbols can hide of a way between them."""
    return 1.2 * sum(hypot(box[2] - box[0], box[3] - box[1]) for box in (a.box, b.box))


def _aims(symbol: Symbol) -> tuple[Point, ...]:
    """Return the points a straight line may aim at: the middle, and to both sides of it, clear of name and years."""
    left, _, right, _ = symbol.shape
    x, y = symbol.centre
    aside = (right - left) * 0.32
    return ((x, y), (x - aside, y), (x + aside, y))


def _length(path: Path) -> float:
    return sum(dist(a, b) for a, b in pairwise(path))


# --- what a way costs -----------------------------------------------------------------------------------------------


def _cost(path: Path, a: Symbol, b: Symbol, half: float, trouble: Trouble, run: float) -> float:
    """Return what is unpleasant about a way, in points of length."""
    seen = clipped(path, a, b)
    long = _length(seen)
    own = sum(_OWN_LABEL for symbol in (a, b) for label in symbol.labels if crosses(path, grown(label, half)))
    return long + own + (_TOO_SHORT if long < max(run, _SHORTEST) else 0.0) + trouble.met(seen) + trouble.crowded(seen)
