"""Room made for somebody in a full row: the picture is cut from top to bottom, and one side of it moves as it is.

Whatever lies across the cut is drawn out. What stood apart stands apart, and every line joins whom it joined: nobody
comes to lie on anybody, and no line on another, since nothing comes nearer to anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import ceil
from typing import Final
from uuid import UUID

from app.genogram.drawn import Drawn
from app.genogram.extent import extent, moved, moved_group
from app.genogram.field import SQUARE
from app.genogram.kept import Kept
from app.genogram.layout import Route, SibshipBar, Stub
from app.genogram.lines import Lines
from app.genogram.picture import Curve, Group, Mark, Picture, Polyline, Words, joined
from app.genogram.room import Cut
from app.genogram.sheet import Sheet
from app.genogram.stood import MARGIN, SPACING
from app.genogram.strokes import Track, tracked
from app.genogram.symbols import Symbol
from app.lens.view import Diagram
from app.records import record

_SMALL: Final = 16.0
"""A mark no wider than this is not drawn out."""
_LEGS: Final = 20.0
"""So far apart somebody's own lines may end: they go along with whom they lead to."""
_BELOW: Final = frozenset({"legend", "note"})


@record
class Wanted:
    """Room on a row, from ``top`` to ``bottom``: where it is to be, how far it reaches to both sides."""

    x: float
    top: float
    bottom: float
    left: float
    right: float


@record
class Gap:
    """Where on a ``row``, told from left to right, there would have to be more room ``by`` so much: before ``at``."""

    row: tuple[UUID, ...]
    at: int
    by: float


def gap_for(drawn: Drawn, wanted: Wanted) -> Gap | None:
    """Return where there is to be room for what is ``wanted``; None where there is, or nobody stands on one side."""
    on_row = sorted(
        (each.centre[0], key.hex, key)
        for key, each in drawn.symbols.items()
        if each.box[1] < wanted.bottom and wanted.top < each.box[3]
    )
    row, here = tuple(key for _, _, key in on_row), sum(x <= wanted.x for x, _, _ in on_row)
    # Nobody comes to stand between two who are a couple.
    gaps = [gap for gap in range(1, len(row)) if frozenset(row[gap - 1 : gap + 1]) not in drawn.pairs]
    if not gaps or not 0 < here < len(row):
        return None
    at = min(gaps, key=lambda gap: (abs(gap - here), -gap))
    before, after = (drawn.symbols[row[each]] for each in (at - 1, at))
    need = wanted.left + wanted.right + 2 * SPACING.sibling - (after.box[0] - before.box[2])
    # One square more than is needed: where boxes don't begin on one there may be no whole one between them.
    return Gap(row, at, (ceil(need / SQUARE) + 1) * SQUARE) if need > 0 else None


def pinned(drawn: Drawn) -> set[UUID]:
    """Return whoever was put somewhere by hand, and stays there."""
    return {spot.subject_id for spot in drawn.view.spots if spot.diagram is Diagram.GENOGRAM}


def cut_for(drawn: Drawn, wanted: Wanted) -> Cut | None:
    """Return where to cut so that what is ``wanted`` has room, moving as few as can be; None where that can't be."""
    gap = gap_for(drawn, wanted)
    if gap is None:
        return None
    before, after = (drawn.symbols[gap.row[each]] for each in (gap.at - 1, gap.at))
    middles = sorted(each.centre[0] for each in drawn.symbols.values())
    # In the widest gap between people's middles, so that nobody's own lines are cut.
    inner = [before.centre[0], *(x for x in middles if before.centre[0] < x < after.centre[0]), after.centre[0]]
    width, a, b = max((b - a, a, b) for a, b in pairwise(inner))
    if width < _LEGS:
        return None
    x = (a + b) / 2
    is_right = sum(each > x for each in middles) <= len(middles) / 2
    stay = [drawn.symbols[key].centre[0] for key in pinned(drawn) & drawn.symbols.keys()]
    cuts = [Cut(x, gap.by), Cut(x, -gap.by)] if is_right else [Cut(x, -gap.by), Cut(x, gap.by)]
    return next((cut for cut in cuts if not any(map(cut.moves, stay))), None)


def widened(drawn: Drawn, cut: Cut) -> Drawn:
    """Return the picture after ``cut``."""
    symbols = {
        key: moved_symbol(each, cut) if cut.moves(each.centre[0]) else each for key, each in drawn.symbols.items()
    }
    tracks = dict(drawn.tracks)
    for bond in drawn.view.bonds:
        if bond.id in tracks:
            ends = drawn.symbols[bond.a_id].centre[0], drawn.symbols[bond.b_id].centre[0]
            tracks[bond.id] = _track(tracks[bond.id], ends, cut)
    picture = _picture(drawn, symbols, tracks, cut)
    return replace(
        drawn,
        routes={key: moved_route(route, cut) for key, route in drawn.routes.items()},
        lines={key: Lines(cut.path(path) for path in lines) for key, lines in drawn.lines.items()},
        symbols=symbols,
        tracks=tracks,
        picture=picture,
    )


def moved_symbol(symbol: Symbol, cut: Cut) -> Symbol:
    """Return the symbol of somebody whom ``cut`` moves."""
    return symbol.shifted(cut.by, 0.0)


def _track(track: Track, ends: tuple[float, float], cut: Cut) -> Track:
    moves = any(cut.moves(x) for x, _ in track.path) or any(map(cut.moves, ends))
    return tracked(cut.way(track.path, ends), track.share) if moves else track


def moved_route(route: Route, cut: Cut) -> Route:
    """Return the lines of ``route`` as they are after ``cut``."""
    bar = route.sibship
    return Route(
        route.union,
        cut.path(route.bar),
        cut.path(route.drop),
        None if bar is None else SibshipBar(cut.at(bar.x0), cut.at(bar.x1), bar.y),
        tuple(Stub(stub.child, cut.path(stub.points)) for stub in route.stubs),
    )


def _picture(drawn: Drawn, symbols: Mapping[UUID, Symbol], tracks: Mapping[UUID, Track], cut: Cut) -> Picture:
    sheet, bonds = Sheet(drawn.view, drawn.language, symbols, Kept()), {bond.id: bond for bond in drawn.view.bonds}
    groups: list[Group] = []
    for group in drawn.picture.groups:
        key = group.key
        if key.kind in _BELOW:
            groups.append(group)
        elif key.kind == "person" and key.id is not None:
            groups.append(_person(group, drawn.symbols[key.id], symbols[key.id]))
        elif key.kind == "bond" and key.id is not None:
            anew = partial(sheet.bond, bonds[key.id], tracks[key.id])
            groups.append(_bond(group, drawn.tracks[key.id], tracks[key.id], cut, anew))
        else:
            groups.append(_drawn_out(group, cut))
    places = tuple((key, symbols[key].centre if key in symbols else place) for key, place in drawn.picture.places)
    bounds = joined((drawn.picture.bounds, joined((symbol.box for symbol in symbols.values()), MARGIN)))
    return replace(drawn.picture, groups=tuple(groups), bounds=bounds, places=places)


def _person(group: Group, stood: Symbol, stands: Symbol) -> Group:
    if stands is stood:
        return group
    return Group(group.key, stands.marks, stands.box, group.spoken, group.layer, stands.centre)


def _bond(group: Group, track: Track, now: Track, cut: Cut, anew: Callable[[], Group]) -> Group:
    """Return an emotional line, drawn anew where it goes over the cut; the year in which it ended stays with it."""
    left, _, right, _ = group.bounds
    if now is track and cut.moves(left) == cut.moves(right):
        return group
    if cut.moves(left) == cut.moves(right) and len(now.path) == len(track.path):
        return moved_group(group, cut.by, 0.0)
    line, years = anew(), (mark for mark in group.marks if isinstance(mark, Words) and mark.has_halo)
    marks = (*line.marks, *(_mark(mark, cut) for mark in years))
    return replace(line, marks=marks, bounds=extent(marks))


def _drawn_out(group: Group, cut: Cut) -> Group:
    left, _, right, _ = group.bounds
    if cut.moves(left) == cut.moves(right):
        return moved_group(group, cut.by, 0.0) if cut.moves(left) else group
    marks = tuple(_mark(mark, cut) for mark in group.marks)
    return replace(group, marks=marks, bounds=extent(marks))


def _mark(mark: Mark, cut: Cut) -> Mark:
    if isinstance(mark, (Polyline, Curve)):
        xs = [x for x, _ in mark.points]
        if cut.moves(min(xs)) != cut.moves(max(xs)) and max(xs) - min(xs) > _SMALL:
            return replace(mark, points=cut.path(mark.points))
        return moved(mark, cut.by, 0.0) if cut.moves((min(xs) + max(xs)) / 2) else mark
    left, _, right, _ = extent((mark,))
    return moved(mark, cut.by, 0.0) if cut.moves((left + right) / 2) else mark
