"""Where newcomers stand at first: as everybody stands, or where neighbours or one side of the picture gave way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.genogram.drawn import Drawn
from app.genogram.graph import Couple
from app.genogram.kept import Kept
from app.genogram.newcomers import Newcomers, Placed
from app.genogram.room import Cut, Room
from app.genogram.shoving import shoved
from app.genogram.swerving import past
from app.genogram.symbols import Symbol
from app.genogram.widening import Wanted, cut_for, moved_route, moved_symbol, widened
from app.records import record

WIDER: Final = 2
"""In so many places it is tried to make room for newcomers."""


@record
class Found:
    """Where newcomers stand, and the picture and the room in which they do; ``has_old_homes`` as of ``Shoved``."""

    drawn: Drawn
    room: Room
    placed: Placed
    has_old_homes: bool = False


def found_room(drawn: Drawn, couple: Couple, new: Mapping[UUID, Symbol], cuts: int, kept: Kept) -> Found | None:
    """Return where the newcomers of ``couple`` stand, ``new`` their symbols; None where there is no room for them.

    Where there is none as everybody stands, others give way for so many of their wishes, the first ``cuts``, at most.
    """
    wishes: list[Wanted] = []
    place = Newcomers(drawn.room, drawn.symbols, new, drawn.routes, drawn.lines, wishes).placed(couple)
    found = _let_in(Found(drawn, drawn.room, place)) if place is not None else None
    return found or _parted(drawn, couple, new, wishes[:cuts], kept)


def _let_in(found: Found) -> Found | None:
    """Return the picture with emotional lines past whoever comes to stand in their way; None where one can't be."""
    place = found.placed
    if not place.in_the_way:
        return found
    now = past(found.drawn, place.in_the_way, place.boxes, place.route.polylines())
    return None if now is None else replace(found, drawn=now)


def _parted(
    drawn: Drawn,
    couple: Couple,
    new: Mapping[UUID, Symbol],
    wishes: Sequence[Wanted],
    kept: Kept,
    *,
    may_again: bool = True,
) -> Found | None:
    """Return where newcomers stand after others gave way to one of their ``wishes``; None where they don't.

    Neighbours are shoved where that is enough, else the picture is cut. Parents who come with a child of theirs need
    room on two rows: for them others give way again.
    """
    for give_way in (_neighbours_shoved, _picture_cut):
        for wish in wishes:
            found = give_way(drawn, couple, new, wish, kept, may_again=may_again)
            if found is not None:
                return found
    return None


def _neighbours_shoved(
    drawn: Drawn, couple: Couple, new: Mapping[UUID, Symbol], wish: Wanted, kept: Kept, *, may_again: bool
) -> Found | None:
    found = shoved(drawn, wish, kept)
    if found is None:
        return None
    now, further = found.drawn, list[Wanted]()
    place = Newcomers(found.room, now.symbols, new, now.routes, now.lines, further).placed(couple)
    if place is not None:
        return _let_in(Found(now, found.room, place, found.has_old_homes))
    if not may_again or len(new) == 1:
        return None
    again = _parted(now, couple, new, further[-1:], kept, may_again=False)
    return None if again is None else replace(again, has_old_homes=again.has_old_homes or found.has_old_homes)


def _picture_cut(
    drawn: Drawn, couple: Couple, new: Mapping[UUID, Symbol], wish: Wanted, kept: Kept, *, may_again: bool
) -> Found | None:
    cut = cut_for(drawn, wish)
    if cut is None:
        return None
    room, further = drawn.room.cut(cut), list[Wanted]()
    place = _beside_the_cut(drawn, room, couple, new, cut, further)
    if place is not None:
        return _let_in(Found(_widened(drawn, cut, kept), room, place))
    if may_again and len(new) > 1:
        return _parted(_widened(drawn, cut, kept), couple, new, further[-1:], kept, may_again=False)
    return None


def _widened(drawn: Drawn, cut: Cut, kept: Kept) -> Drawn:
    known = kept.of("cuts", drawn, dict[Cut, Drawn])
    if cut not in known:
        known[cut] = widened(drawn, cut)
    return known[cut]


def _beside_the_cut(
    drawn: Drawn, room: Room, couple: Couple, new: Mapping[UUID, Symbol], cut: Cut, further: list[Wanted]
) -> Placed | None:
    """Return where newcomers would stand in the ``room`` after ``cut``, told by what of the picture they come to.

    ``further`` takes where else they would need room.
    """
    near = [key for key in (*couple.partners, *(descent.child for descent in couple.descents)) if key in drawn.symbols]
    moved = {key: moved_symbol(drawn.symbols[key], cut) for key in near if cut.moves(drawn.symbols[key].centre[0])}
    routes = {couple.id: moved_route(drawn.routes[couple.id], cut)} if couple.id in drawn.routes else {}
    lines = {couple.id: [cut.path(path) for path in drawn.lines.get(couple.id, ())]}
    return Newcomers(room, {**drawn.symbols, **moved}, new, routes, lines, further).placed(couple)
