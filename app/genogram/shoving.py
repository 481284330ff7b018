"""Room made for somebody in a full row by shoving their neighbours on, as far as there is room beside these.

Nobody of another row moves: lines to parents, children and partners are drawn out, on the levels where they run.
Where that would bring a line to look joined to another, or somebody onto a line, nobody is shoved.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from math import floor
from typing import Final
from uuid import UUID

from app.genogram.bonds import reach
from app.genogram.carried import drawn_along
from app.genogram.drawn import Drawn
from app.genogram.field import SQUARE
from app.genogram.geometry import Path, box_of, crosses, grown, overlap
from app.genogram.graph import Couple
from app.genogram.kept import Kept
from app.genogram.layout import Route, SibshipBar, Stub
from app.genogram.picture import Bounds, Group, Key, joined
from app.genogram.room import Room
from app.genogram.sheet import Sheet
from app.genogram.stood import MARGIN, SPACING
from app.genogram.strokes import Track, tracked
from app.genogram.swerving import may_swerve, swerved, with_groups
from app.genogram.symbols import Symbol
from app.genogram.widening import Gap, Wanted, gap_for, pinned
from app.lens.view import BondView
from app.records import record

_WITHIN: Final = 0.5
_INNER: Final = 4.0
"""The line to the children leaves that of their parents at least so far within."""
Shifts = Mapping[UUID, float]


@record
class Shoved:
    """The picture in which some have moved, and the room in it; ``has_old_homes`` where lines round homes are those of
    before, and have to be drawn anew."""

    drawn: Drawn
    room: Room
    has_old_homes: bool


def shoved(drawn: Drawn, wanted: Wanted, kept: Kept) -> Shoved | None:
    """Return the picture with room for what is ``wanted``, as few moved as can be; None where nobody can be shoved.

    What was ``kept`` makes it quick; where it was asked before of this very drawing it is what was found then.
    """
    gap = gap_for(drawn, wanted)
    if gap is None:
        return None
    known = kept.of("shoves", drawn, dict[Gap, Shoved | None])
    if gap not in known:
        known[gap] = _shoved(drawn, gap, kept)
    return known[gap]


def _shoved(drawn: Drawn, gap: Gap, kept: Kept) -> Shoved | None:
    stays = pinned(drawn)
    ways = sorted((_shifts(drawn, gap, side) for side in (1, -1)), key=len)
    ways = [shifts for shifts in ways if stays.isdisjoint(shifts)]
    # Looking for another way of an emotional line takes longer than all else.
    tries = ((shifts, may_look) for may_look in (False, True) for shifts in ways)
    found = (_moved(drawn, shifts, kept, may_look=may_look) for shifts, may_look in tries)
    return next((each for each in found if each is not None), None)


def _shifts(drawn: Drawn, gap: Gap, side: int) -> dict[UUID, float]:
    """Return how far whoever stands on one ``side`` of the gap moves on; the room between them gives way."""
    row = gap.row[gap.at :] if side > 0 else gap.row[: gap.at][::-1]
    found: dict[UUID, float] = {}
    by, last = gap.by, None
    for key in row:
        if last is not None:
            a, b = (last, key) if side > 0 else (key, last)
            between = drawn.symbols[b].box[0] - drawn.symbols[a].box[2]
            spare = 0.0 if frozenset((a, b)) in drawn.pairs else between - SPACING.sibling
            by -= floor(max(spare, 0.0) / SQUARE) * SQUARE
        if by <= 0:
            break
        found[key], last = by * side, key
    return found


def _moved(drawn: Drawn, shifts: Shifts, kept: Kept, *, may_look: bool) -> Shoved | None:
    """Return the picture with people moved sidewards; None where a line would say something else, or lie on them.

    It ``may_look`` for another way of an emotional line that would.
    """
    near = {couple.id: couple for key in shifts for couple in drawn.families.get(key, ())}
    changed = [couple for couple in near.values() if couple.id in drawn.routes]
    routes = _routes(drawn, changed, shifts)
    if routes is None:
        return None
    symbols = {**drawn.symbols, **{key: drawn.symbols[key].shifted(by, 0.0) for key, by in shifts.items()}}
    sheet = Sheet(drawn.view, drawn.language, symbols, kept)
    found = _tracks(drawn, sheet, shifts, may_look=may_look)
    if found is None:
        return None
    tracks, shut = found
    groups = sheet.children(changed, routes)
    now = replace(drawn, symbols=symbols, routes=routes, lines={**drawn.lines, **sheet.lines_of})
    room = now.room_beside(drawn.room.homes)
    ways = swerved(now, shut, tracks) if _is_sound(now, changed, drawn, shifts, room) else None
    if ways is None:
        return None
    now = replace(now, tracks=ways)
    sheet.lines_of = {**now.lines}
    groups += sheet.couples(changed, routes)
    carried = [bond for bond in drawn.view.bonds if ways.get(bond.id) is not drawn.tracks.get(bond.id)]
    if not all(may_swerve(drawn, bond) for bond in carried):
        return None
    groups += [sheet.bond(bond, ways[bond.id]) for bond in carried]
    now = _repainted(now, groups, shifts)
    is_home = any(drawn.room.is_at_home(each[key].box) for each in (symbols, drawn.symbols) for key in shifts)
    return Shoved(now, room.among(now.feelings()), is_home)


# --- lines ----------------------------------------------------------------------------------------------------------


def _routes(drawn: Drawn, changed: Iterable[Couple], shifts: Shifts) -> dict[str, Route] | None:
    """Return the routes with those of ``changed`` couples drawn out, None where one isn't plain enough."""
    found = dict(drawn.routes)
    for couple in changed:
        route = _route(found[couple.id], couple, drawn.symbols, shifts)
        if route is None:
            return None
        found[couple.id] = route
    return found


def _route(route: Route, couple: Couple, stood: Mapping[UUID, Symbol], shifts: Shifts) -> Route | None:
    """Return the lines of a couple drawn out to where they and their children stand, None where they aren't plain."""
    ends = sorted(couple.partners, key=lambda key: stood[key].centre[0])
    by = [shifts.get(key, 0.0) for key in ends]
    bar, drop = route.bar, route.drop
    if any(by) and len(bar) > 1:
        if len(bar) != 4 or len(by) != 2:
            return None
        if bar[0][0] > bar[-1][0]:
            by = by[::-1]
        bar = (*_aside(bar[:2], by[0]), *_aside(bar[2:], by[1]))
    if any(by) and len(drop) > 1:
        far = _drop_shift(drop, bar, by)
        if far is None:
            return None
        drop = _aside(drop, far)
    stubs: list[Stub] = []
    for stub in route.stubs:
        far = shifts.get(UUID(stub.child), 0.0)
        if far and not _is_upright(stub.points):
            return None
        stubs.append(Stub(stub.child, _aside(stub.points, far)) if far else stub)
    sibship = route.sibship
    if drop is not route.drop or any(a is not b for a, b in zip(stubs, route.stubs, strict=True)):
        if sibship is None:
            return None
        hooks = [*(stub.points[0][0] for stub in stubs), *([drop[-1][0]] if drop else [])]
        sibship = SibshipBar(min(hooks), max(hooks), sibship.y)
    return Route(route.union, bar, drop, sibship, tuple(stubs))


def _drop_shift(drop: Path, bar: Path, by: Sequence[float]) -> float | None:
    """Return how far the line down to the children goes along with their parents, None where it can't."""
    if len(by) == 2:
        low, high = sorted((bar[0][0], bar[-1][0])) if bar else (drop[0][0], drop[0][0])
        if low + _INNER <= drop[0][0] <= high - _INNER:
            return 0.0
    return by[0] if len(set(by)) == 1 and _is_upright(drop) else None


def _is_upright(path: Path) -> bool:
    return len({x for x, _ in path}) == 1


def _aside(path: Path, by: float) -> Path:
    return tuple((x + by, y) for x, y in path) if by else path


def _tracks(
    drawn: Drawn, sheet: Sheet, shifts: Shifts, *, may_look: bool
) -> tuple[dict[UUID, Track], list[BondView]] | None:
    """Return the emotional lines carried along with whom they lead to, and those that run through somebody then.

    None where one does and nobody ``may_look`` for another way.
    """
    found, shut = dict(drawn.tracks), list[BondView]()
    there = joined(sheet.symbols[key].box for key in shifts)
    for bond in drawn.view.bonds:
        track = drawn.tracks.get(bond.id)
        if track is None:
            continue
        ends, half = (bond.a_id, bond.b_id), reach(bond.kind, drawn.view.style.notation)
        if not shifts.keys().isdisjoint(ends):
            start, end = ((shifts.get(key, 0.0), 0.0) for key in ends)
            found[bond.id] = tracked(drawn_along(track.path, start, end), track.share)
        elif not overlap(grown(box_of(track.path), half), there):
            continue
        if not _is_past(sheet, [sheet.symbols[key].box for key in ends], found[bond.id], half):
            if not may_look:
                return None
            shut.append(bond)
    return found, shut


def _is_past(sheet: Sheet, ends: Collection[Bounds], track: Track, half: float) -> bool:
    """Return whether a line that reaches ``half`` to either side runs past all but those whom it joins."""
    near = sheet.standing(grown(box_of(track.path), half))
    return not any(box not in ends and crosses(track.path, grown(box, half - _WITHIN)) for box in near)


# --- what is asked of it --------------------------------------------------------------------------------------------


def _is_sound(now: Drawn, changed: Sequence[Couple], before: Drawn, shifts: Shifts, room: Room) -> bool:
    """Return whether those who moved stand on nobody and on no line, and their lines look joined to no others."""
    for key in shifts:
        box = now.symbols[key].box
        own = [path for couple in before.families.get(key, ()) for path in now.lines.get(couple.id, ())]
        if room.standing(box) > 1 or room.is_run_through(box, own):
            return False
    for couple in changed:
        known, own = set(before.lines.get(couple.id, ())), now.lines[couple.id]
        ends = [now.symbols[key].box for key in (*couple.partners, *(each.child for each in couple.descents))]
        if not room.is_clear((path for path in own if path not in known), own=own, ends=ends):
            return False
    return True


# --- the picture ----------------------------------------------------------------------------------------------------


def _repainted(now: Drawn, fresh: Iterable[Group], moved: Collection[UUID]) -> Drawn:
    """Return ``now`` with its picture: those groups that are ``fresh``, and whoever moved, in place of those before."""
    groups = list(with_groups(now, fresh).picture.groups)
    for key in moved:
        at, symbol = now.at[Key("person", key)], now.symbols[key]
        groups[at] = replace(groups[at], marks=symbol.marks, bounds=symbol.box, anchor=symbol.centre)
    places = tuple((key, now.symbols[key].centre if key in moved else place) for key, place in now.picture.places)
    bounds = joined((now.picture.bounds, joined((group.bounds for group in groups), MARGIN)))
    return replace(now, picture=replace(now.picture, groups=tuple(groups), bounds=bounds, places=places))
