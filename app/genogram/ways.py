"""Which way an emotional line takes: straight if it is free, else a gentle curve round people, else a thread between.

A line never runs through a third person's symbol or labels. It leaves a symbol from its outline; where it would run
through that person's own name or years, it begins behind them. Several lines between the same two run side by side.
Every pair looks for its way once, the nearest first, and those that came to lie badly look again when all stand.

What was found is known from then on: it is found again by all that the search looked at, so that an edit elsewhere on
the sheet costs nothing here. The case's file keeps what was found last, in numbers (``lasting``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from itertools import chain
from math import inf
from typing import Final
from uuid import UUID

from app.genogram.arrivals import Lying, arranged
from app.genogram.bestway import Pair, Way, apart_of, best_way
from app.genogram.bonds import has_sign, reach, shaft
from app.genogram.bundles import Bands, bands
from app.genogram.doors import Door, Span, Strand, Taken, wide_at
from app.genogram.field import paced
from app.genogram.geometry import Path
from app.genogram.lasting import Lasting, Told, numbers, sealed
from app.genogram.lasting import path as read_path
from app.genogram.outlook import Outlook, moved
from app.genogram.picture import Bounds, Point, joined
from app.genogram.signs import stops
from app.genogram.strokes import Track, tracked
from app.genogram.symbols import Symbol
from app.genogram.terrain import Terrain, shifted
from app.lens.view import BondView, Notation
from app.records import record

_SQUEEZED: Final = 300.0
"""Lines that it costs so much more to keep apart run closer together."""
_TURNS: Final = 1
"""How many of those who lie worst get to look before all others who lie badly."""
_STRAIGHT: Final = 1.06
"""A way no longer than so many times the distance is as good as straight."""
_GOOD: Final = 60.0
"""A bent way that costs more than this above its length is worth a second look when all lie."""


@record
class _Known:
    """A way found before with all it takes: it is that again while the same stands in ``area``.

    All of it is told as the two see it (``Outlook``).
    """

    asked: str
    area: Bounds
    stood: str
    way: Way
    spread: Bands
    taken: Taken
    laid: list[tuple[Point, _Laid]] = field(default_factory=list["tuple[Point, _Laid]"], compare=False)
    """Where on the sheet it lay last, and how it lies there."""

    def at(self, pair: Pair, origin: Point) -> _Laid:
        """Return the way of ``pair`` on the sheet."""
        if not self.laid or self.laid[0][0] != origin or self.laid[0][1].taken.pair != pair:
            laid = _Laid(self, shifted(self.way.path, origin), moved(self.taken, pair, origin))
            self.laid[:] = [(origin, laid)]
        return self.laid[0][1]


@record
class _Laid:
    """A way on the sheet, and what is known of it."""

    known: _Known
    path: Path
    taken: Taken

    @property
    def cost(self) -> float:
        return self.known.way.cost


# By what was asked: who stands how, and what looks for a way between them. Places and prices, no names.
_KNOWN: dict[str, tuple[_Known, ...]] = {}
_MOST_KNOWN: Final = 600
_NOBODY: Final = (UUID(int=0), UUID(int=0))
_EACH: Final = 6


def forget() -> None:
    """Forget the ways found before, as at the program's start."""
    _KNOWN.clear()
    tracked.cache_clear()
    stops.cache_clear()
    paced.cache_clear()


@record
class Ways:
    """Each bond's track from its ``a`` to its ``b``, and what was known or found on the way there."""

    tracks: dict[UUID, Track]
    known: tuple[_Known, ...] = ()


def ways(bonds: Sequence[BondView], terrain: Terrain, notation: Notation = Notation.MCGOLDRICK) -> Ways:
    """Return the ways of ``bonds``, shortest pairs first; deterministic."""
    pairs: dict[Pair, list[BondView]] = {}
    for bond in bonds:
        if bond.a_id in terrain.symbols and bond.b_id in terrain.symbols and bond.a_id != bond.b_id:
            pair = (bond.a_id, bond.b_id) if bond.a_id < bond.b_id else (bond.b_id, bond.a_id)
            pairs.setdefault(pair, []).append(bond)
    order = sorted(pairs, key=lambda pair: (apart_of(pair, terrain), pair))
    bundles = {pair: sorted(pairs[pair], key=lambda bond: (bond.is_over, bond.id)) for pair in order}
    lying = {pair: _laid(pair, bundles[pair], terrain, notation) for pair in order}
    known = [each.known for each in lying.values()]
    known += _mend(lying, bundles, terrain, notation)
    _arrange(lying, bundles, terrain, notation)
    _arrange(lying, bundles, terrain, notation)
    terrain.settle()
    tracks: dict[UUID, Track] = {}
    for pair, bundle in bundles.items():
        taken = terrain.taken[pair]
        for bond, path, share in zip(bundle, taken.lines, taken.shares, strict=True):
            is_ahead = bond.a_id == pair[0]
            tracks[bond.id] = tracked(path, share) if is_ahead else tracked(path[::-1], 1 - share)
    return Ways(tracks, tuple(known))


def _mend(
    lying: dict[Pair, _Laid], bundles: Mapping[Pair, Sequence[BondView]], terrain: Terrain, notation: Notation
) -> list[_Known]:
    """Let those who came to lie badly look again, the worst of them first, and keep that where it is better for all.

    Returns all that was found.
    """
    found: list[_Known] = []
    excess = {pair: round(each.cost - apart_of(pair, terrain), 2) for pair, each in lying.items()}
    # Whoever goes nearly straight stays: no other's way is worth theirs becoming a long one.
    bent = [pair for pair, each in lying.items() if tracked(each.path).length > _STRAIGHT * apart_of(pair, terrain)]
    bad = [pair for pair in bent if excess[pair] > _GOOD]
    for worst in sorted(bad, key=lambda pair: (-excess[pair], pair))[:_TURNS]:
        before = {pair: terrain.lift(pair) for pair in bad}
        first = sorted(bad, key=lambda pair: pair != worst)
        again = {pair: _laid(pair, bundles[pair], terrain, notation) for pair in first}
        found += [each.known for each in again.values()]
        if sum(each.cost for each in again.values()) < sum(lying[pair].cost for pair in bad) - 1:
            lying.update(again)
        else:
            for pair in bad:
                terrain.lift(pair)
            terrain.taken.update(before)
    return found


def _arrange(
    lying: Mapping[Pair, _Laid], bundles: Mapping[Pair, Sequence[BondView]], terrain: Terrain, notation: Notation
) -> None:
    """Let lines that crowd where they come to somebody end apart from one another, and the terrain take them so."""
    strands = {pair: [_strand(bond, pair, notation) for bond in bundle] for pair, bundle in bundles.items()}
    found = {
        pair: Lying(
            each.path,
            max(abs(near) + strand.reach for near, strand in zip(each.known.spread.near, strands[pair], strict=True)),
            frozenset(head for strand in strands[pair] for head in strand.heads),
        )
        for pair, each in lying.items()
    }
    for pair, path in arranged(found, terrain).items():
        a, b = (terrain.symbols[key] for key in pair)
        terrain.take(pair, lying[pair].known.spread.lines(path, a, b), strands[pair])


def _laid(pair: Pair, bundle: Sequence[BondView], terrain: Terrain, notation: Notation) -> _Laid:
    """Find the way of two people, let the terrain take it, and return it."""
    strands = [_strand(bond, pair, notation) for bond in bundle]
    reaches = [reach(bond.kind, notation) for bond in bundle]
    outlook = Outlook(terrain, pair)
    asked = sealed(outlook.asked(), repr((strands, reaches)).encode())
    before = _KNOWN.pop(asked, ())
    known = next((each for each in before if outlook.standing_in(each.area) == each.stood), None)
    if known is None:
        way, spread, lines = _found(strands, reaches, outlook)
        # Where a sign stands is asked about its surroundings too.
        signed = (stops(path)[1] for path, strand in zip(lines, strands, strict=True) if strand.has_sign)
        area = joined([outlook.watched(), *signed])
        known = _Known(asked, area, outlook.standing_in(area), way, spread, outlook.taken(lines, strands))
    _know(known, before)
    laid = known.at(pair, outlook.origin)
    terrain.taken[pair] = laid.taken
    return laid


def _know(known: _Known, before: Sequence[_Known]) -> None:
    """Have ``known`` at hand for the next who asks, and what was known ``before``."""
    _KNOWN[known.asked] = (known, *(each for each in before if each is not known))[:_EACH]
    while len(_KNOWN) > _MOST_KNOWN:
        _KNOWN.pop(next(iter(_KNOWN)), None)


def _found(
    strands: Sequence[Strand], reaches: Sequence[float], outlook: Outlook
) -> tuple[Way, Bands, tuple[Path, ...]]:
    """Search the way of two people; return it, how its lines run side by side, and each of them."""
    pair = outlook.pair
    # A line alone leaves room for its sign only where that stands; lines side by side do all the way.
    spread = bands([strands[0].reach] if len(strands) == 1 else reaches)
    way = best_way(_span(pair, spread, strands), outlook)
    if spread.run and (way is None or way.cost - outlook.apart() > _SQUEEZED):
        tight = best_way(_span(pair, spread.squeezed(), strands), outlook)
        if tight is not None and (way is None or tight.cost < way.cost - _SQUEEZED):
            way, spread = tight, spread.squeezed()
    a, b = (outlook.symbols[key] for key in pair)
    if way is None:
        way = Way((a.centre, b.centre), inf)
    return way, spread, tuple(spread.lines(way.path, a, b))


def _span(pair: Pair, spread: Bands, strands: Sequence[Strand]) -> Span:
    apart = max(spread.near) if spread.near else 0.0
    return Span(pair, spread.half, (apart + wide_at(strands, 0), apart + wide_at(strands, -1)), spread.run)


def _strand(bond: BondView, pair: Pair, notation: Notation) -> Strand:
    heads = () if not bond.kind.is_directed else (-1,) if bond.a_id == pair[0] else (0,)
    return Strand(shaft(bond.kind, notation), has_sign(bond.kind, notation), heads)


# --- what the case's file keeps of them -----------------------------------------------------------------------------


def lasting(
    bonds: Sequence[BondView],
    symbols: Mapping[UUID, Symbol],
    lines: Sequence[Path],
    words: Sequence[Bounds],
    bars: Sequence[Path],
    notation: Notation,
) -> Lasting[Ways]:
    """Return how the ways are kept that ``bonds`` take among what ``Terrain`` would be given."""

    def seal() -> str:
        asked = [(bond.id.hex, bond.a_id.hex, bond.b_id.hex, bond.kind.value, bond.is_over) for bond in bonds]
        return sealed(
            repr((asked, notation.value)).encode(),
            *(numbers(chain.from_iterable(path)) for path in (words, *lines, (), *bars)),
            *(part for key, symbol in symbols.items() for part in (key.bytes, _stand(symbol))),
        )

    return Lasting(seal, _told, _read)


def _stand(symbol: Symbol) -> bytes:
    sides = chain(symbol.box, symbol.centre, symbol.shift, chain.from_iterable((*symbol.labels, *symbol.form)))
    return numbers((len(symbol.labels), *sides))


def _told(found: Ways) -> Told:
    tracks = [(key.hex, track.path, track.share) for key, track in found.tracks.items()]
    return {"tracks": tracks, "known": [_known_told(each) for each in found.known]}


def _known_told(known: _Known) -> Told:
    taken, spread = known.taken, known.spread
    strands = [(strand.reach, strand.has_sign, strand.heads) for strand in taken.strands]
    doors = [(door.angle, door.half) for door in taken.doors]
    lines = (taken.lines, strands, taken.shares, doors, taken.signs, taken.box)
    way = None if known.way.cost == inf else known.way.cost
    return (known.asked, known.area, known.stood, known.way.path, way, (spread.near, spread.far, spread.reaches), lines)


def _read(told: Told) -> Ways:
    paths: dict[Path, Path] = {}  # a way, its lines and their tracks have points in common, and need them once

    def path(points: Told) -> Path:
        found = read_path(points)
        return paths.setdefault(found, found)

    known = tuple(_known_read(path, *each) for each in told["known"])
    for each in known:
        _know(each, _KNOWN.pop(each.asked, ()))
    return Ways({UUID(key): tracked(path(points), share) for key, points, share in told["tracks"]}, known)


def _known_read(
    read: Callable[[Told], Path],
    asked: str,
    area: Told,
    stood: str,
    path: Told,
    cost: Told,
    spread: Told,
    lines: Told,
) -> _Known:
    paths, strands, shares, (near, far), signs, box = lines
    taken = Taken(
        _NOBODY,
        tuple(read(each) for each in paths),
        tuple(Strand(reach, has_sign, tuple(heads)) for reach, has_sign, heads in strands),
        tuple(shares),
        (Door(*near), Door(*far)),
        tuple((each[0], each[1], each[2], each[3]) for each in signs),
        (box[0], box[1], box[2], box[3]),
    )
    way = Way(read(path), inf if cost is None else cost)
    return _Known(
        asked, (area[0], area[1], area[2], area[3]), stood, way, Bands(*(tuple(each) for each in spread)), taken
    )
