"""What an emotional line may meet: people, structural lines, words, and the ways given so far, with their prices.

Nothing may run through a third person. All else may be crossed at a price, and running along it costs by the point, so
that a line crosses what it must at a wide angle. Lines leave and reach a symbol apart from one another.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import chain, pairwise
from math import ceil, dist, floor, pi
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.doors import Door, Span, Strand, Taken, direction, half_of, middle_of, seal_of, signs_of, wide_at
from app.genogram.field import SHUT, Field, Floats, Spot, Trace
from app.genogram.geometry import Path, box_of, grown, overlap
from app.genogram.lasting import numbers, sealed
from app.genogram.nearby import Nearby
from app.genogram.picture import Bounds, Point, joined
from app.genogram.signs import free_share, stops
from app.genogram.symbols import Symbol

CLEAR: Final = 3.0
"""What stays free between a line and a stranger's box."""
MARGIN: Final = 240.0
"""How far beyond everybody a line may swing."""
_BLOCK: Final = 240.0
"""The sheet of squares begins and ends at multiples of this, so that somebody new seldom changes where it begins."""
_SPREAD: Final = 30.0
"""How much further than the line is wide, to each side, something can make a square dearer."""
_SWING: Final = 0.65
"""How far the widest bow swings, as a share of its length."""
_HALVES: Final = (1.5, 3.5, 7.5, 12.0, 15.0, 18.5, 22.0, 26.0, 31.0, 37.0, 45.0, 60.0)
"""Half widths of lines for which the sheet is kept: a line goes by the next wider."""
TIGHT: Final = -2.0
"""The half width by which a line goes where people stand too close for anything else."""
_BESIDE_LINE: Final = 4.0
_BESIDE_BOND: Final = 5.0
_CROSSED_WORDS: Final = 36.0
_CROSSED_LINE: Final = 14.0
_CROSSED_BAR: Final = 24.0
"""What it costs besides to run between the partners of a couple."""
_LEG: Final = 120.0
"""So far below somebody the line to a partner may run."""
_ALONG_LINE: Final = 0.8
"""What it costs at least to run along a structural line, by the point."""
_CROSSED_BOND: Final = 60.0
_CROSSED_SIGN: Final = 30.0
_OWN_LABEL: Final = 125.0
_BEYOND: Final = 3.0
"""What it costs, by the point, to swing beyond both people's rows: over the heads of the elder, under the younger."""
_SHOULDER: Final = 30.0
"""How far beyond their middles that begins."""
_LEVEL: Final = 60.0
"""People whose middles are nearer in height stand in one row: there a bow is the usual way."""
_ABOUT: Final = 24.0
_EASED: Final = 0.5
"""So near their symbol, and by this share, lines are forgiven to run close: ``crowd`` says how they should leave it."""
_WORDS_HIGH: Final = 11.0
_CROWDED: Final = 300.0
"""What it costs to leave a symbol just where another line does; less, the wider the angle between."""
_EVEN: Final = 8.0
"""What it costs besides to leave a symbol on the side where others do."""
_EVEN_OVER: Final = 1.2
_MOST_APART: Final = 0.85
"""No two lines need leave a symbol further apart than this, in radians, however wide they are."""
_ELBOW: Final = 8.0
"""What should lie between two lines where they leave a symbol."""


class Terrain:
    """The sheet as the emotional lines find it.

    ``lines`` are structural; ``words`` what is written on it; ``bars`` those of the lines that join couples: whoever
    has nothing to do with the two had better not run between them.
    """

    def __init__(
        self,
        symbols: Mapping[UUID, Symbol],
        lines: Sequence[Path] = (),
        words: Sequence[Bounds] = (),
        bars: Sequence[Path] = (),
    ) -> None:
        self.symbols = symbols
        self.lines = [path for path in lines if len(path) > 1]
        self.words = tuple(words)
        self.taken: dict[tuple[UUID, UUID], Taken] = {}
        self._area = _blocks(grown(joined(symbol.box for symbol in symbols.values()), MARGIN))
        self._fields: dict[float, Field] = {}
        self._drawn: dict[float, dict[tuple[UUID, UUID], tuple[Taken, list[tuple[Trace, float]]]]] = {}
        self._others: dict[tuple[UUID, UUID], tuple[Bounds, ...]] = {}
        self._radii: dict[UUID, float] = {}
        self._structure: dict[UUID, list[Door]] = {}
        self._seals: dict[tuple[UUID, UUID], tuple[Taken, str]] = {}
        self._windows: list[Bounds] = []
        ends = [end for path in self.lines for end in (path[0], path[-1])]
        self._ends = np.array(ends, dtype=np.float64).reshape(-1, 2)
        self._people = Nearby((symbol.box, key) for key, symbol in symbols.items())
        self._written = Nearby((box, box) for box in self.words)
        self._paths = Nearby((box_of(path), path) for path in self.lines)
        self._told = {path: numbers(chain.from_iterable(path)) for path in self.lines}
        level = [(piece, path) for path in bars for piece in pairwise(path) if piece[0][1] == piece[1][1]]
        self._bars = Nearby((box_of(piece), (box_of(piece), path)) for piece, path in level)

    # --- the ways given so far --------------------------------------------------------------------------------------

    def take(self, pair: tuple[UUID, UUID], lines: Sequence[Path], strands: Sequence[Strand]) -> Taken:
        """Note where the lines of two people run, and find each its sign's place."""
        near, far = (
            Door(
                direction(self.symbols[key].centre, middle_of([path[at] for path in lines])),
                half_of(lines) + wide_at(strands, at),
            )
            for key, at in zip(pair, (0, -1), strict=True)
        )
        shares = tuple(
            self._free_share(pair, path) if strand.has_sign else 0.5
            for path, strand in zip(lines, strands, strict=True)
        )
        signs = tuple(signs_of(lines, strands, shares))
        box = joined([*(box_of(path) for path in lines), *signs])
        taken = self.taken[pair] = Taken(pair, tuple(lines), tuple(strands), shares, (near, far), signs, box)
        return taken

    def _free_share(self, pair: tuple[UUID, UUID], path: Path) -> float:
        area = stops(path)[1]
        others = [each for key, each in self.taken.items() if key != pair and overlap(each.box, area)]
        lines = [*self._paths.near(area), *(line for each in others for line in each.lines)]
        people = [self.symbols[key].box for key in self._people.near(area) if key not in pair]
        words = self._written.near(area)
        return free_share(path, lines, [*words, *people, *(sign for each in others for sign in each.signs)])

    def lift(self, pair: tuple[UUID, UUID]) -> Taken:
        """Forget the ways of two people, and return them."""
        return self.taken.pop(pair)

    def settle(self) -> None:
        """Find the signs of all lines their places anew, now that all lie."""
        for pair, taken in list(self.taken.items()):
            if any(strand.has_sign for strand in taken.strands):
                self.take(pair, taken.lines, taken.strands)

    # --- who stands near --------------------------------------------------------------------------------------------

    def window(self, pair: tuple[UUID, UUID]) -> Bounds:
        """Return the part of the sheet that the ways of two people keep to."""
        a, b = (self.symbols[key] for key in pair)
        apart = dist(a.centre, b.centre)
        return grown(joined([a.box, b.box]), max(MARGIN, _SWING * apart))

    def others(self, pair: tuple[UUID, UUID]) -> tuple[Bounds, ...]:
        """Return the boxes of everybody else who stands in that part."""
        window = self.window(pair)
        self._windows.append(window)
        if pair not in self._others:
            near = (key for key in self._people.near(window) if key not in pair)
            self._others[pair] = tuple(sorted(self.symbols[key].box for key in near))
        return self._others[pair]

    def radius(self, key: UUID) -> float:
        """Return half the width of somebody's shape."""
        if key not in self._radii:
            left, _, right, _ = self.symbols[key].shape
            self._radii[key] = max(8.0, (right - left) / 2)
        return self._radii[key]

    # --- what a search has looked at --------------------------------------------------------------------------------

    def asked(self, pair: tuple[UUID, UUID]) -> bytes:
        """Return how two people stand, and where lines leave them by now, to be sealed: places alone, no names."""
        told: list[float] = []
        for key in pair:
            symbol, doors = self.symbols[key], self.doors(key)
            told += (len(symbol.labels), len(symbol.outline), len(doors), *symbol.box, *symbol.centre)
            told += chain(*symbol.labels, *symbol.outline)
            told += chain.from_iterable((door.angle, door.half) for door in doors)
        return numbers(told)

    def watch(self) -> None:
        """Begin to note what is looked at."""
        self._windows.clear()
        for field in self._fields.values():
            field.unread()

    def watched(self) -> Bounds:
        """Return the part of the sheet that was looked at: whatever stands outside of it was asked about by nobody."""
        read = [
            grown(box, max(0.0, wide) + _SPREAD)
            for wide, field in self._fields.items()
            if (box := field.read) is not None
        ]
        return joined([*read, *self._windows])

    def standing_in(self, area: Bounds) -> str:
        """Return the seal of all that stands in ``area``: places alone, no names."""
        given = "".join(self._seal(each) for each in self.taken.values() if overlap(each.box, area))
        # Beyond its edge the sheet has no prices.
        is_within = self._area[0] < area[0] and self._area[1] < area[1] and self._area[2] > area[2]
        edge = self._area[:2] if is_within and self._area[3] > area[3] else self._area
        lines = (self._told[path] for path in self._paths.near(area))
        stood = (self._people.told(area), self._written.told(area), self._bars.told(area))
        return sealed(*stood, given.encode(), numbers(edge), *lines)

    def _seal(self, taken: Taken) -> str:
        known = self._seals.get(taken.pair)
        if known is None or known[0] is not taken:
            known = self._seals[taken.pair] = (taken, seal_of(taken))
        return known[1]

    # --- what a way costs -------------------------------------------------------------------------------------------

    @contextmanager
    def field(self, pair: tuple[UUID, UUID], half: float) -> Generator[Field]:
        """Lend the prices for a line of these two, ``half`` wide to each side: the two themselves don't stand in it."""
        wide = half if half == TIGHT else next((each for each in _HALVES if each >= half), _HALVES[-1])
        if wide not in self._fields:
            self._fields[wide] = self._made(wide)
        field = self._fields[wide]
        self._catch_up(wide, field)
        half = max(1.0, wide)
        own = [self.symbols[key] for key in pair]
        boxes = [field.spot(symbol.box, CLEAR + wide) for symbol in own]
        labels = [field.spot(label, half) for symbol in own for label in symbol.labels]
        bars = [field.spot(box, _BESIDE_LINE + max(0.0, wide)) for box in self._bars_of(own)]
        between = _CROSSED_BAR / (2 * (_BESIDE_LINE + max(0.0, wide)))
        behind = _OWN_LABEL / (_WORDS_HIGH + 2 * half)
        for spot in boxes:
            field.add(spot, -SHUT)
        for spot in bars:
            field.add(spot, -between)
        kept = [field.eased(self._about(key), _EASED) for key in pair]
        for spot in labels:
            field.add(spot, behind)
        try:
            yield field
        finally:
            for spot in labels:
                field.add(spot, -behind)
            for spot, prices in reversed(kept):
                field.restore(spot, prices)
            for spot in bars:
                field.add(spot, between)
            for spot in boxes:
                field.add(spot, SHUT)

    @contextmanager
    def keeping_between(self, pair: tuple[UUID, UUID], field: Field) -> Generator[None]:
        """Make it dear in ``field`` to swing beyond two people of different generations."""
        beyond = self._beyond(pair, field)
        for spot in beyond:
            field.add(spot, _BEYOND)
        try:
            yield
        finally:
            for spot in beyond:
                field.add(spot, -_BEYOND)

    def _beyond(self, pair: tuple[UUID, UUID], field: Field) -> list[Spot]:
        """Return what lies above, below and to the sides of two people of different generations."""
        (ax, ay), (bx, by) = (self.symbols[key].centre for key in pair)
        wide, high = abs(ax - bx), abs(ay - by)
        if high < _LEVEL:
            return []
        left, over, right, under = self.window(pair)
        top, bottom = min(ay, by) - _SHOULDER, max(ay, by) + _SHOULDER
        aside = _SHOULDER + max(0.0, high - wide)
        first, last = min(ax, bx) - aside, max(ax, bx) + aside
        boxes = [(left, over, right, top), (left, bottom, right, under)]
        boxes += [(left, top, first, bottom)] if first > left else []
        boxes += [(last, top, right, bottom)] if last < right else []
        return [field.spot(box) for box in boxes]

    def _bars_of(self, symbols: Sequence[Symbol]) -> list[Bounds]:
        """Return where the lines run that join somebody to a partner: whose line it is may cross it as any other."""
        found: list[Bounds] = []
        for symbol in symbols:
            left, top, right, bottom = grown(symbol.box, _BESIDE_LINE)
            for box, path in self._bars.near((left, top, right, bottom + _LEG)):
                if any(left < x < right and top < y < bottom for x, y in (path[0], path[-1])) and box not in found:
                    found.append(box)
        return found

    def _about(self, key: UUID) -> Bounds:
        x, y = self.symbols[key].centre
        return grown((x, y, x, y), self.radius(key) + _ABOUT)

    def crowd(self, span: Span, end: int, angles: Floats) -> Floats:
        """Return what it costs to leave the first symbol (0) or the second (1) in each of these directions."""
        key, half = span.pair[end], span.ends[end]
        radius = self.radius(key)
        total = np.zeros(len(angles))
        for door in self.doors(key):
            turn = np.abs(angles - door.angle) % (2 * pi)
            turn = np.minimum(turn, 2 * pi - turn)
            need = min(_MOST_APART, (half + door.half + _ELBOW) / radius)
            total += _CROWDED * np.maximum(0.0, 1 - turn / need) ** 2
            total += _EVEN * np.maximum(0.0, 1 - turn / _EVEN_OVER)
        return total

    def doors(self, key: UUID) -> list[Door]:
        """Return where lines leave somebody's symbol by now, those of the structure among them."""
        given = [each.doors[key != each.pair[0]] for each in self.taken.values() if key in each.pair]
        return [*self.structure_at(key), *given]

    def structure_at(self, key: UUID) -> list[Door]:
        """Return where the lines of the structure leave somebody's symbol."""
        if key not in self._structure:
            symbol = self.symbols[key]
            left, top, right, bottom = grown(symbol.box, _BESIDE_LINE)
            x, y = self._ends.T
            near = self._ends[(left < x) & (x < right) & (top < y) & (y < bottom)]
            angles = dict.fromkeys(round(direction(symbol.centre, (end[0], end[1])), 3) for end in near.tolist())
            self._structure[key] = [Door(angle, 1.0) for angle in angles]
        return self._structure[key]

    def _made(self, wide: float) -> Field:
        field = Field(self._area)
        field.add_all(self._people.boxes, CLEAR + wide, SHUT)
        half = max(0.0, wide)
        field.add_all(self._written.boxes, half, _CROSSED_WORDS / (_WORDS_HIGH + 2 * half))
        band = _BESIDE_LINE + half
        price = max(_ALONG_LINE, _CROSSED_LINE / (2 * band))
        field.add_all(self._bars.boxes, band, _CROSSED_BAR / (2 * band))
        upright, aslant = self._pieces
        field.add_all(upright, band, price)
        for piece in aslant:
            field.draw(field.trace(piece, band), price)
        return field

    @cached_property
    def _pieces(self) -> tuple[Floats, list[tuple[Point, Point]]]:
        """Return the boxes of the level and upright pieces of the lines, and the other pieces."""
        pieces = [piece for path in self.lines for piece in pairwise(path)]
        upright = [box_of(piece) for piece in pieces if piece[0][0] == piece[1][0] or piece[0][1] == piece[1][1]]
        aslant = [piece for piece in pieces if piece[0][0] != piece[1][0] and piece[0][1] != piece[1][1]]
        return np.array(upright, dtype=np.float64).reshape(-1, 4), aslant

    def _catch_up(self, wide: float, field: Field) -> None:
        """Draw into a field the ways taken since it was last asked, and erase those lifted."""
        drawn = self._drawn.setdefault(wide, {})
        for pair, (taken, traces) in list(drawn.items()):
            if self.taken.get(pair) is not taken:
                for trace, price in traces:
                    field.draw(trace, -price)
                del drawn[pair]
        for pair, taken in self.taken.items():
            if pair not in drawn:
                drawn[pair] = (taken, _traces(max(0.0, wide), field, taken))
                for trace, price in drawn[pair][1]:
                    field.draw(trace, price)


def _blocks(area: Bounds) -> Bounds:
    left, top = (floor(each / _BLOCK) * _BLOCK for each in area[:2])
    right, bottom = (ceil(each / _BLOCK) * _BLOCK for each in area[2:])
    return (left, top, right, bottom)


def _traces(half: float, field: Field, taken: Taken) -> list[tuple[Trace, float]]:
    """Return the squares that the lines, signs and heads of two people make dearer, and by how much."""
    traces: list[tuple[Trace, float]] = []
    for path, strand in zip(taken.lines, taken.strands, strict=True):
        band = _BESIDE_BOND + half + strand.reach
        traces.append((field.trace(path, band), _CROSSED_BOND / (2 * band)))
    for left, top, right, bottom in taken.signs:
        reach = (right - left) / 2 + half
        spot = ((left + right) / 2, (top + bottom) / 2)
        traces.append((field.trace((spot, spot), reach), _CROSSED_SIGN / (2 * reach)))
    return traces
