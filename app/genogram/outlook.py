"""The sheet as two people see it who look for a way between them, and what a way costs there.

Nothing may run through a third person. All else may be crossed at a price, and running along it costs by the point, so
that a line crosses what it must at a wide angle. Lines leave and reach a symbol apart from one another.

The two look from the corner of the square in which the first of them stands. What they see is told from there in
hundredths, so that what was found is theirs again when they, and all that was looked at, stand elsewhere on the sheet.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from itertools import chain
from math import dist, pi
from typing import Final
from uuid import UUID

import numpy as np

from app.genogram.doors import Span, Strand, Taken
from app.genogram.field import SHUT, Field, Floats, Spot, Whole, hundredths
from app.genogram.geometry import Path, grown, overlap
from app.genogram.lasting import numbers, sealed
from app.genogram.picture import Bounds, Point, joined
from app.genogram.signs import free_share, stops
from app.genogram.symbols import Symbol
from app.genogram.terrain import (
    BESIDE_LINE,
    CLEAR,
    CROSSED_BAR,
    LEG,
    WORDS_HIGH,
    Pair,
    Terrain,
    corner_of,
    radius_of,
    round_of,
    seen_in,
    shifted,
    shifted_box,
    taken_by,
    window_of,
)

_SPREAD: Final = 30.0
"""How much further than the line is wide, to each side, something can make a square dearer."""
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
_CROWDED: Final = 300.0
"""What it costs to leave a symbol just where another line does; less, the wider the angle between."""
_EVEN: Final = 8.0
"""What it costs besides to leave a symbol on the side where others do."""
_EVEN_OVER: Final = 1.2
_MOST_APART: Final = 0.85
"""No two lines need leave a symbol further apart than this, in radians, however wide they are."""
_ELBOW: Final = 8.0
"""What should lie between two lines where they leave a symbol."""


class Outlook:
    """What ``pair`` see of a ``terrain``. All points are told from ``origin``."""

    def __init__(self, terrain: Terrain, pair: Pair) -> None:
        self.pair = pair
        self.origin = corner_of(terrain.symbols[pair[0]].centre)
        self._terrain = terrain
        self._back = (-self.origin[0], -self.origin[1])
        self._corner = np.array([hundredths(each) for each in self.origin])
        self._round = np.array([*self._corner, *self._corner])
        self._doors = {key: terrain.doors(key) for key in pair}
        self._others: tuple[Bounds, ...] | None = None
        self._windows: list[Bounds] = []
        for field in terrain.fields.values():
            field.unread()

    @cached_property
    def symbols(self) -> Mapping[UUID, Symbol]:
        """Return the symbols of the two."""
        return {key: self._seen(key) for key in self.pair}

    def _seen(self, key: UUID) -> Symbol:
        labels = len(self._terrain.symbols[key].labels)
        points = [(x, y) for x, y in ((self._terrain.whole(key) - self._corner) / 100).tolist()]
        boxes = [
            (*start, *end)
            for start, end in zip(points[1 : 3 + 2 * labels : 2], points[2 : 3 + 2 * labels : 2], strict=True)
        ]
        return Symbol((), tuple(points[3 + 2 * labels :]), tuple(boxes[1:]), boxes[0], points[0])

    # --- who stands near --------------------------------------------------------------------------------------------

    def window(self) -> Bounds:
        """Return the part of the sheet that the ways of the two keep to."""
        return window_of(*self.symbols.values())

    def others(self) -> tuple[Bounds, ...]:
        """Return the boxes of everybody else who stands between the two or near."""
        window = round_of(*self.symbols.values())
        self._windows.append(window)
        if self._others is None:
            people = self._terrain.people
            near = (key for key in people.near(seen_in(window, self.origin)) if key not in self.pair)
            self._others = tuple(sorted(shifted_box(self._terrain.symbols[key].box, self._back) for key in near))
        return self._others

    def radius(self, key: UUID) -> float:
        """Return half the width of somebody's shape."""
        return radius_of(self.symbols[key])

    # --- what a search has looked at --------------------------------------------------------------------------------

    def asked(self) -> bytes:
        """Return how the two stand, and where lines leave them by now, to be sealed: places alone, no names."""
        told: list[bytes] = []
        for key in self.pair:
            doors = self._doors[key]
            told.append(self._told(self._terrain.whole(key)))
            told.append(numbers((len(self._terrain.symbols[key].labels), len(doors))))
            told.append(numbers(chain.from_iterable((door.angle, door.half) for door in doors)))
        return b"".join(told)

    def watched(self) -> Bounds:
        """Return the part of the sheet that was looked at: whatever stands outside of it was asked about by nobody."""
        read = [
            grown(box, max(0.0, wide) + _SPREAD)
            for wide, field in self._terrain.fields.items()
            if (box := field.read) is not None
        ]
        return joined([*read, *self._windows])

    def standing_in(self, area: Bounds) -> str:
        """Return the seal of all that stands in ``area``: places alone, no names."""
        terrain, wanted = self._terrain, seen_in(area, self.origin)
        pieces: list[bytes] = []
        for given in map(terrain.given, terrain.taken.values()):
            if overlap(given.box, wanted):
                pieces += (self._told(given.points), given.beside)
        # Beyond its edge the sheet has no prices.
        sheet = seen_in(terrain.sheet, (0.0, 0.0))
        is_within = sheet[0] < wanted[0] and sheet[1] < wanted[1] and sheet[2] > wanted[2] and sheet[3] > wanted[3]
        edge = b"" if is_within else numbers(shifted_box(terrain.sheet, self._back))
        stood = [near.boxes_in(wanted) for near in (terrain.people, terrain.written, terrain.bars)]
        return sealed(
            *((each - self._round).tobytes() for each in stood),
            edge,
            *(self._told(points) for points in terrain.paths.near(wanted)),
            b"",
            *pieces,
        )

    def _told(self, points: Whole) -> bytes:
        return (points - self._corner).tobytes()

    def taken(self, lines: Sequence[Path], strands: Sequence[Strand]) -> Taken:
        """Return what ``lines`` take of the sheet, each with a free place for its sign."""
        shares = [
            free_share(path, *self._terrain.met(self.pair, stops(path)[1], self.origin)) if strand.has_sign else 0.5
            for path, strand in zip(lines, strands, strict=True)
        ]
        return taken_by(self.pair, lines, strands, shares, [self.symbols[key].centre for key in self.pair])

    # --- what a way costs -------------------------------------------------------------------------------------------

    @contextmanager
    def field(self, half: float) -> Generator[Field]:
        """Lend the prices for a line of these two, ``half`` wide to each side: the two themselves don't stand in it."""
        wide, field = self._terrain.field(half)
        field.look_from(self.origin)
        half = max(1.0, wide)
        own = list(self.symbols.values())
        boxes = [field.spot(symbol.box, CLEAR + wide) for symbol in own]
        labels = [field.spot(label, half) for symbol in own for label in symbol.labels]
        bars = [field.spot(box, BESIDE_LINE + max(0.0, wide)) for box in self._bars()]
        between = CROSSED_BAR / (2 * (BESIDE_LINE + max(0.0, wide)))
        behind = _OWN_LABEL / (WORDS_HIGH + 2 * half)
        for spot in boxes:
            field.add(spot, -SHUT)
        for spot in bars:
            field.add(spot, -between)
        kept = [field.eased(self._about(key), _EASED) for key in self.pair]
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
    def keeping_between(self, field: Field) -> Generator[None]:
        """Make it dear in ``field`` to swing beyond two people of different generations."""
        beyond = self._beyond(field)
        for spot in beyond:
            field.add(spot, _BEYOND)
        try:
            yield
        finally:
            for spot in beyond:
                field.add(spot, -_BEYOND)

    def _beyond(self, field: Field) -> list[Spot]:
        """Return what lies above, below and to the sides of two people of different generations."""
        (ax, ay), (bx, by) = (symbol.centre for symbol in self.symbols.values())
        wide, high = abs(ax - bx), abs(ay - by)
        if high < _LEVEL:
            return []
        left, over, right, under = self.window()
        top, bottom = min(ay, by) - _SHOULDER, max(ay, by) + _SHOULDER
        aside = _SHOULDER + max(0.0, high - wide)
        first, last = min(ax, bx) - aside, max(ax, bx) + aside
        boxes = [(left, over, right, top), (left, bottom, right, under)]
        boxes += [(left, top, first, bottom)] if first > left else []
        boxes += [(last, top, right, bottom)] if last < right else []
        return [field.spot(box) for box in boxes]

    def _bars(self) -> list[Bounds]:
        """Return where the lines run that join the two to partners: whose line it is may cross it as any other."""
        found: list[Bounds] = []
        for symbol in self.symbols.values():
            left, top, right, bottom = grown(symbol.box, BESIDE_LINE)
            for box, path in self._terrain.bars.near(seen_in((left, top, right, bottom + LEG), self.origin)):
                ends = shifted((path[0], path[-1]), self._back)
                if any(left < x < right and top < y < bottom for x, y in ends):
                    found.append(shifted_box(box, self._back))
        return list(dict.fromkeys(found))

    def _about(self, key: UUID) -> Bounds:
        x, y = self.symbols[key].centre
        return grown((x, y, x, y), self.radius(key) + _ABOUT)

    def crowd(self, span: Span, end: int, angles: Floats) -> Floats:
        """Return what it costs to leave the first symbol (0) or the second (1) in each of these directions."""
        key, half = span.pair[end], span.ends[end]
        radius = self.radius(key)
        total = np.zeros(len(angles))
        for door in self._doors[key]:
            turn = np.abs(angles - door.angle) % (2 * pi)
            turn = np.minimum(turn, 2 * pi - turn)
            need = min(_MOST_APART, (half + door.half + _ELBOW) / radius)
            total += _CROWDED * np.maximum(0.0, 1 - turn / need) ** 2
            total += _EVEN * np.maximum(0.0, 1 - turn / _EVEN_OVER)
        return total

    def apart(self) -> float:
        """Return how far the middles of the two are apart."""
        return round(dist(*(symbol.centre for symbol in self.symbols.values())), 2)


def moved(taken: Taken, pair: Pair, by: Point) -> Taken:
    """Return what some lines take, for ``pair`` and moved."""
    return replace(
        taken,
        pair=pair,
        lines=tuple(shifted(line, by) for line in taken.lines),
        signs=tuple(shifted_box(sign, by) for sign in taken.signs),
        box=shifted_box(taken.box, by),
    )
