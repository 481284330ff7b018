"""The sheet as the emotional lines find it: people, structural lines, words, and the ways given so far.

All of it is known in whole hundredths of a point, so that whoever looks for a way from some square of the sheet sees
the same numbers wherever on the sheet that square lies (``outlook``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain, pairwise
from math import ceil, dist, floor
from typing import Final, TypeVar
from uuid import UUID

import numpy as np

from app.genogram.doors import Door, Strand, Taken, direction, half_of, middle_of, signs_of, wide_at
from app.genogram.field import SHUT, SQUARE, Field, Stroke, Whole, hundredths
from app.genogram.geometry import Path, box_of, grown, overlap
from app.genogram.nearby import Nearby
from app.genogram.picture import Bounds, Point, joined
from app.genogram.signs import free_share, stops
from app.genogram.symbols import Symbol
from app.records import record

CLEAR: Final = 3.0
"""What stays free between a line and a stranger's box."""
MARGIN: Final = 240.0
"""How far beyond everybody a line may swing."""
_SHEET: Final = 480.0
"""How far beyond everybody the sheet has squares."""
_BLOCK: Final = 240.0
"""The sheet of squares begins and ends at multiples of this."""
_SWING: Final = 0.65
"""How far the widest bow swings, as a share of its length."""
_ROUND: Final = 150.0
"""So far beyond two people lanes, gates and corners are looked for between them."""
_HALVES: Final = (1.5, 3.5, 7.5, 12.0, 15.0, 18.5, 22.0, 26.0, 31.0, 37.0, 45.0, 60.0)
"""Half widths of lines for which the sheet is kept: a line goes by the next wider."""
TIGHT: Final = -2.0
"""The half width by which a line goes where people stand too close for anything else."""
BESIDE_LINE: Final = 4.0
_BESIDE_BOND: Final = 5.0
_CROSSED_WORDS: Final = 36.0
_CROSSED_LINE: Final = 14.0
CROSSED_BAR: Final = 24.0
"""What it costs besides to run between the partners of a couple."""
LEG: Final = 120.0
"""So far below somebody the line to a partner may run."""
_ALONG_LINE: Final = 0.8
"""What it costs at least to run along a structural line, by the point."""
_CROSSED_BOND: Final = 60.0
_CROSSED_SIGN: Final = 30.0
WORDS_HIGH: Final = 11.0
_MANY: Final = 8
"""More points than these are moved together."""
Pair = tuple[UUID, UUID]
T = TypeVar("T")
Standing = tuple[Nearby[UUID], Nearby[Bounds], Nearby[tuple[Bounds, Path]], Nearby[Bounds]]
"""People, words, the bars of couples, and the level and upright pieces of lines, each by where it is."""


@record
class Given:
    """A way that was given, in hundredths: its points, what else tells it from others, and the box round it."""

    taken: Taken
    points: Whole
    beside: bytes
    box: Bounds
    lines: tuple[tuple[Point, Path], ...]
    """Each line and, as one point, each sign, seen from the corner of the square where it begins."""


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
        self.taken: dict[Pair, Taken] = {}
        self.sheet = _blocks(grown(joined(symbol.box for symbol in symbols.values()), _SHEET))
        self.fields: dict[float, Field] = {}
        self._laid: dict[float, dict[Pair, Taken]] = {}
        self._others: dict[Pair, tuple[Bounds, ...]] = {}
        self._structure: dict[UUID, list[Door]] = {}
        self._given: dict[Pair, Given] = {}
        self._whole: dict[UUID, Whole] = {}
        self.people = _nearby((symbol.box, key) for key, symbol in symbols.items())
        self.written = _nearby((box, box) for box in self.words)
        told = [whole(chain.from_iterable(path)).reshape(-1, 2) for path in self.lines]
        self.paths = Nearby((_around(points), points) for points in told)
        self._ends = np.array([points[[0, -1]] for points in told], dtype=np.int64).reshape(-1, 2)
        level = [(piece, path) for path in bars for piece in pairwise(path) if piece[0][1] == piece[1][1]]
        self.bars = _nearby((box_of(piece), (box_of(piece), path)) for piece, path in level)

    # --- the ways given so far --------------------------------------------------------------------------------------

    def take(self, pair: Pair, lines: Sequence[Path], strands: Sequence[Strand]) -> Taken:
        """Note where the lines of two people run, and find each its sign's place."""
        shares = [
            self._free_share(pair, path) if strand.has_sign else 0.5
            for path, strand in zip(lines, strands, strict=True)
        ]
        centres = [self.symbols[key].centre for key in pair]
        taken = self.taken[pair] = taken_by(pair, lines, strands, shares, centres)
        return taken

    def _free_share(self, pair: Pair, path: Path) -> float:
        lines, boxes = self.met(pair, stops(path)[1])
        return free_share(path, lines, boxes)

    def met(self, pair: Pair, area: Bounds, origin: Point = (0.0, 0.0)) -> tuple[list[Path], list[Bounds]]:
        """Return the lines and the boxes in ``area`` on which a sign of two people had better not stand.

        ``area`` and what is returned are as seen from ``origin``.
        """
        wanted = seen_in(area, origin)
        others = [each for key, each in self.taken.items() if key != pair and overlap(self.given(each).box, wanted)]
        lines = [_seen(points, origin) for points in self.paths.near(wanted)]
        lines += [shifted(line, (-origin[0], -origin[1])) for each in others for line in each.lines]
        people = (self.symbols[key].box for key in self.people.near(wanted) if key not in pair)
        boxes = [*self.written.near(wanted), *people, *(sign for each in others for sign in each.signs)]
        return lines, [shifted_box(box, (-origin[0], -origin[1])) for box in boxes]

    def lift(self, pair: Pair) -> Taken:
        """Forget the ways of two people, and return them."""
        return self.taken.pop(pair)

    def settle(self) -> None:
        """Find the signs of all lines their places anew, now that all lie."""
        for pair, taken in list(self.taken.items()):
            if any(strand.has_sign for strand in taken.strands):
                self.take(pair, taken.lines, taken.strands)

    def given(self, taken: Taken) -> Given:
        """Return a way that was given, to be compared and looked for."""
        known = self._given.get(taken.pair)
        if known is None or known.taken is not taken:
            points = whole(chain(*chain.from_iterable(taken.lines), *taken.signs)).reshape(-1, 2)
            beside = repr(([len(line) for line in taken.lines], taken.strands)).encode()
            known = self._given[taken.pair] = Given(taken, points, beside, _wide(taken.box), tuple(_lines(taken)))
        return known

    # --- who stands near --------------------------------------------------------------------------------------------

    def others(self, pair: Pair) -> tuple[Bounds, ...]:
        """Return the boxes of everybody else who stands in that part."""
        if pair not in self._others:
            near = (
                key
                for key in self.people.near(_wide(round_of(*(self.symbols[each] for each in pair))))
                if key not in pair
            )
            self._others[pair] = tuple(sorted(self.symbols[key].box for key in near))
        return self._others[pair]

    def radius(self, key: UUID) -> float:
        """Return half the width of somebody's shape."""
        return radius_of(self.symbols[key])

    def doors(self, key: UUID) -> list[Door]:
        """Return where lines leave somebody's symbol by now, those of the structure among them."""
        given = [each.doors[key != each.pair[0]] for each in self.taken.values() if key in each.pair]
        return [*self.structure_at(key), *given]

    def structure_at(self, key: UUID) -> list[Door]:
        """Return where the lines of the structure leave somebody's symbol."""
        if key not in self._structure:
            (x, y), (left, top), (right, bottom) = self.whole(key)[:3].tolist()
            room = hundredths(BESIDE_LINE)
            xs, ys = self._ends.T
            near = self._ends[(left - room < xs) & (xs < right + room) & (top - room < ys) & (ys < bottom + room)]
            steps = ((end[0] - x, end[1] - y) for end in near.tolist())
            angles = dict.fromkeys(round(direction((0, 0), step), 3) for step in steps)
            self._structure[key] = [Door(angle, 1.0) for angle in angles]
        return self._structure[key]

    def whole(self, key: UUID) -> Whole:
        """Return somebody's symbol in hundredths: the centre, the corners of the box and of labels, the outline."""
        if key not in self._whole:
            symbol = self.symbols[key]
            sides = (*symbol.centre, *symbol.box, *chain(*symbol.labels, *symbol.outline))
            self._whole[key] = whole(sides).reshape(-1, 2)
        return self._whole[key]

    # --- what it costs ----------------------------------------------------------------------------------------------

    def field(self, half: float) -> tuple[float, Field]:
        """Return the prices for a line ``half`` wide to each side, and how wide they take it to be."""
        wide = half if half == TIGHT else next((each for each in _HALVES if each >= half), _HALVES[-1])
        if wide not in self.fields:
            self.fields[wide] = self._made(wide)
        self._catch_up(wide, self.fields[wide])
        return wide, self.fields[wide]

    def _made(self, wide: float) -> Field:
        upright, aslant = self._pieces
        # It knows what stands here, and not who asks it: it is let go with us, where a circle would wait to be found.
        field = Field(self.sheet, partial(_fill, wide, (self.people, self.written, self.bars, upright)))
        band = BESIDE_LINE + max(0.0, wide)
        field.lay("aslant", (Stroke(*_cornered(piece), band, _along(band)) for piece in aslant))
        return field

    @cached_property
    def _pieces(self) -> tuple[Nearby[Bounds], list[Path]]:
        """Return the level and upright pieces of the lines, and the others."""
        pieces = [piece for path in self.lines for piece in pairwise(path)]
        upright = [box_of(piece) for piece in pieces if piece[0][0] == piece[1][0] or piece[0][1] == piece[1][1]]
        aslant = [piece for piece in pieces if piece[0][0] != piece[1][0] and piece[0][1] != piece[1][1]]
        return _nearby((box, box) for box in upright), aslant

    def _catch_up(self, wide: float, field: Field) -> None:
        """Lay on a field the ways taken since it was last asked, and lift those that are no longer."""
        laid = self._laid.setdefault(wide, {})
        for pair in [pair for pair, taken in laid.items() if self.taken.get(pair) is not taken]:
            field.lift(pair)
            del laid[pair]
        for pair, taken in self.taken.items():
            if pair not in laid:
                laid[pair] = taken
                field.lay(pair, _strokes(max(0.0, wide), self.given(taken)))


def _fill(wide: float, standing: Standing, field: Field, area: Bounds) -> None:
    """Write what stands in ``area`` into a field."""
    people, written, bars, upright = standing
    half = max(0.0, wide)
    band = BESIDE_LINE + half
    area = grown(area, hundredths(band))
    field.add_all(people.boxes_in(area), CLEAR + wide, SHUT)
    field.add_all(written.boxes_in(area), half, _CROSSED_WORDS / (WORDS_HIGH + 2 * half))
    field.add_all(bars.boxes_in(area), band, CROSSED_BAR / (2 * band))
    field.add_all(upright.boxes_in(area), band, _along(band))


def _along(band: float) -> float:
    """Return what it costs to run along a structural line within ``band`` of it."""
    return max(_ALONG_LINE, _CROSSED_LINE / (2 * band))


def taken_by(
    pair: Pair, lines: Sequence[Path], strands: Sequence[Strand], shares: Sequence[float], centres: Sequence[Point]
) -> Taken:
    """Return what ``lines`` take of the sheet between symbols with these ``centres``."""
    near, far = (
        Door(direction(centre, middle_of([path[at] for path in lines])), half_of(lines) + wide_at(strands, at))
        for centre, at in zip(centres, (0, -1), strict=True)
    )
    signs = tuple(signs_of(lines, strands, shares))
    box = joined([*(box_of(path) for path in lines), *signs])
    return Taken(pair, tuple(lines), tuple(strands), tuple(shares), (near, far), signs, box)


def window_of(a: Symbol, b: Symbol) -> Bounds:
    """Return the part of the sheet that the ways between two symbols keep to."""
    return grown(joined([a.box, b.box]), max(MARGIN, _SWING * dist(a.centre, b.centre)))


def round_of(a: Symbol, b: Symbol) -> Bounds:
    """Return the part of the sheet where whoever stands is gone round by name, not by the price of squares alone."""
    return grown(joined([a.box, b.box]), _ROUND)


def radius_of(symbol: Symbol) -> float:
    """Return half the width of a symbol's shape."""
    left, _, right, _ = symbol.shape
    return max(8.0, round((right - left) / 2, 2))


def corner_of(point: Point) -> Point:
    """Return the corner of the square in which a point lies."""
    return (floor(hundredths(point[0]) / 100 / SQUARE) * SQUARE, floor(hundredths(point[1]) / 100 / SQUARE) * SQUARE)


def whole(sides: Iterable[float]) -> Whole:
    """Return lengths in whole hundredths."""
    return np.rint(np.fromiter(sides, dtype=np.float64) * 100).astype(np.int64)


def seen_in(area: Bounds, origin: Point) -> Bounds:
    """Return an area seen from ``origin`` as it lies on the sheet, in hundredths."""
    x, y = hundredths(origin[0]), hundredths(origin[1])
    left, top, right, bottom = (hundredths(each) for each in area)
    return (left + x, top + y, right + x, bottom + y)


def shifted(path: Path, by: Point) -> Path:
    """Return ``path`` moved, to the hundredth."""
    dx, dy = hundredths(by[0]), hundredths(by[1])
    if len(path) > _MANY:
        points = (np.rint(np.array(path, dtype=np.float64) * 100) + np.array([dx, dy])) / 100
        return tuple(map(tuple, points.tolist()))
    return tuple([((hundredths(x) + dx) / 100, (hundredths(y) + dy) / 100) for x, y in path])


def shifted_box(box: Bounds, by: Point) -> Bounds:
    """Return ``box`` moved, to the hundredth."""
    (left, top), (right, bottom) = shifted((box[:2], box[2:]), by)
    return (left, top, right, bottom)


def _seen(points: Whole, origin: Point) -> Path:
    seen = (points - np.array([hundredths(origin[0]), hundredths(origin[1])])) / 100
    return tuple((x, y) for x, y in seen.tolist())


def _nearby(things: Iterable[tuple[Bounds, T]]) -> Nearby[T]:
    """Return things by their boxes in hundredths."""
    found = list(things)
    boxes = whole(chain.from_iterable(box for box, _ in found)).reshape(-1, 4).tolist()
    return Nearby(
        ((left, top, right, bottom), thing) for (left, top, right, bottom), (_, thing) in zip(boxes, found, strict=True)
    )


def _wide(box: Bounds) -> Bounds:
    left, top, right, bottom = box
    return (hundredths(left), hundredths(top), hundredths(right), hundredths(bottom))


def _around(points: Whole) -> Bounds:
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return (left, top, right, bottom)


def _blocks(area: Bounds) -> Bounds:
    left, top = (floor(each / _BLOCK) * _BLOCK for each in area[:2])
    right, bottom = (ceil(each / _BLOCK) * _BLOCK for each in area[2:])
    return (left, top, right, bottom)


def _lines(taken: Taken) -> Iterator[tuple[Point, Path]]:
    spots = (((left + right) / 2, (top + bottom) / 2) for left, top, right, bottom in taken.signs)
    yield from map(_cornered, (*taken.lines, *((spot, spot) for spot in spots)))


def _cornered(path: Path) -> tuple[Point, Path]:
    """Return the corner of the square where a path begins, and the path seen from there."""
    corner = corner_of(path[0])
    return corner, shifted(path, (-corner[0], -corner[1]))


def _strokes(half: float, given: Given) -> Iterator[Stroke]:
    """Yield what the lines, signs and heads of two people make dearer, and by how much."""
    taken = given.taken
    reaches = [_BESIDE_BOND + half + strand.reach for strand in taken.strands]
    prices = [_CROSSED_BOND / (2 * reach) for reach in reaches]
    signs = [(right - left) / 2 + half for left, _, right, _ in taken.signs]
    reaches += signs
    prices += [_CROSSED_SIGN / (2 * reach) for reach in signs]
    for (corner, path), reach, price in zip(given.lines, reaches, prices, strict=True):
        yield Stroke(corner, path, reach, price)
