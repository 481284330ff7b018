"""The last picture retouched: what a small step changed is drawn anew where it stands, everything else as it was.

This is the first look after a step. It shows the step and says nothing that isn't so; whether there is room for it, and
what the legend has to explain, is seen to by the drawing that follows. Where a step changed more than can be
retouched there is no such picture, and all is drawn at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from uuid import UUID

from app.genogram import text
from app.genogram.bonds import reach
from app.genogram.difference import Difference, difference
from app.genogram.drawn import Drawn
from app.genogram.firstway import first_way
from app.genogram.graph import Couple, couples_of
from app.genogram.kept import Kept
from app.genogram.layout import Route
from app.genogram.options import DrawingOptions
from app.genogram.parting import WIDER, found_room
from app.genogram.picture import Group, Key, Picture, joined
from app.genogram.room import Room
from app.genogram.sheet import Sheet
from app.genogram.sketch import Sketch, as_it_is
from app.genogram.stood import MARGIN, stood, symbol_of, twins_of
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol, symbol
from app.i18n import Language
from app.lens.view import CaseView, PersonKind, PersonView
from app.records import record


def retouched(
    drawn: Drawn, view: CaseView, language: Language, options: DrawingOptions, kept: Kept, *, may_part: bool = True
) -> Sketch | None:
    """Return the picture of ``drawn`` as a rough one of ``view``; None where the step was of another kind.

    Unless others ``may_part`` for them, newcomers have to find a place among all as they stand.
    """
    if language != drawn.language or options != drawn.options or options.shows_triangles:
        return None
    step = difference(drawn.view, view)
    if step is None or step == Difference((), (), (), (), ()) or not _is_the_same_family(drawn, step.told):
        return None
    family = _family(drawn, view, step, kept, WIDER if may_part else 0)
    tracks = _tracks(family, step) if family is not None else None
    if family is None or tracks is None:
        return None
    return _drawn_anew(family, view, step, tracks, kept)


@record
class _Family:
    """The picture that is retouched with the room in it, everybody's symbol where they stand now, and of the newcomers
    their couple and the route of its lines."""

    drawn: Drawn
    room: Room
    symbols: dict[UUID, Symbol]
    couple: Couple | None = None
    route: Route | None = None
    has_old_homes: bool = False


def _is_the_same_family(drawn: Drawn, told: Iterable[PersonView]) -> bool:
    """Return whether the lines lead from and to the same people, whatever is known of those that are ``told`` of."""
    before = drawn.view.people_by_id
    born = {person.id for person in told if person.born != before[person.id].born}
    # Which of several times together a child comes from is told by when it was born.
    pairs = [frozenset(couple.partners) for couple in drawn.couples if couple.partnership is not None] if born else []
    return len(pairs) == len(set(pairs))


def _family(drawn: Drawn, view: CaseView, step: Difference, kept: Kept, cuts: int) -> _Family | None:
    """Return where everybody stands, after one of so many ``cuts`` at most; None where newcomers have no place."""
    if not step.people:
        is_joined = step.partnerships or step.parentages
        return None if is_joined else _Family(drawn, drawn.room, _symbols(drawn, view, step, kept))
    couple = _couple(drawn, view, step)
    if couple is None or any(person.kind is not PersonKind.PERSON for person in step.people):
        return None
    new = {person.id: symbol_of(kept, view.style, person, 1, (), is_twin=False) for person in step.people}
    found = found_room(drawn, couple, new, cuts, kept)
    if found is None:
        return None
    symbols = _symbols(found.drawn, view, step, kept)
    symbols |= {key: stood(kept, key, new[key], place) for key, place in found.placed.places.items()}
    return _Family(found.drawn, found.room, symbols, couple, found.placed.route, found.has_old_homes)


def _symbols(drawn: Drawn, view: CaseView, step: Difference, kept: Kept) -> dict[UUID, Symbol]:
    """Return the symbols of those who were there, as they are told of now."""
    symbols, twins = dict(drawn.symbols), twins_of(view)
    for person in step.told:
        noted, side = drawn.health.of(person.id), drawn.leaning.get(person.id)
        lines = sum(descent.child == person.id for couple in drawn.couples for descent in couple.descents)
        shown = symbol_of(kept, view.style, person, lines, noted, is_twin=person.id in twins)
        if side is not None:
            shown = symbol(person, 1, side, view.style, noted)
        symbols[person.id] = stood(kept, person.id, shown, drawn.symbols[person.id].centre)
    return symbols


def _couple(drawn: Drawn, view: CaseView, step: Difference) -> Couple | None:
    """Return the one couple that the newcomers have come to, as it is now; None where there are several."""
    ends = [key for row in step.partnerships for key in (row.a_id, row.b_id)]
    ends += [key for row in step.parentages for key in (row.child_id, row.parent_id)]
    near = {*ends, *(person.id for person in step.people)}
    about = replace(
        view,
        people=tuple(person for person in view.people if person.id in near),
        partnerships=tuple(row for row in view.partnerships if row.a_id in near and row.b_id in near),
        parentages=step.parentages,
        households=(),
    )
    known = {couple.id: couple for couple in drawn.couples}
    found: list[Couple] = []
    for couple in couples_of(about):
        before = known.get(couple.id)
        if before is None:
            found.append(couple)
        elif couple.descents:
            found.append(replace(before, descents=(*before.descents, *couple.descents)))
    return found[0] if len(found) == 1 else None


def _tracks(family: _Family, step: Difference) -> dict[UUID, Track] | None:
    """Return the ways of the emotional lines that came, None where one has none at first."""
    drawn = family.drawn
    if step.bonds and drawn.options.bond_kinds is not None:
        return None
    found: dict[UUID, Track] = {}
    lines = list(chain.from_iterable(drawn.lines.values()))
    for bond in step.bonds:
        a, b = family.symbols.get(bond.a_id), family.symbols.get(bond.b_id)
        if a is None or b is None or a is b or bond.is_over:
            return None
        strangers = (symbol.box for symbol in family.symbols.values() if symbol is not a and symbol is not b)
        pair = {bond.a_id, bond.b_id}
        known = {**drawn.tracks, **found}
        beside = [
            known[row.id]
            for row in (*drawn.view.bonds, *step.bonds)
            if {row.a_id, row.b_id} == pair and row.id in known
        ]
        way = first_way(a, b, reach(bond.kind, drawn.view.style.notation), strangers, lines, beside)
        if way is None:
            return None
        found[bond.id] = way
    return found


def _drawn_anew(family: _Family, view: CaseView, step: Difference, tracks: Mapping[UUID, Track], kept: Kept) -> Sketch:
    """Return the sketch with all that the step told of or brought, and the lines that end there."""
    drawn = family.drawn
    ids = {person.id for person in step.told}
    near = [couple for couple in drawn.couples if not ids.isdisjoint(couple.partners)]
    hung = [couple for couple in drawn.couples if any(descent.child in ids for descent in couple.descents)]
    couples, routes = {couple.id: couple for couple in drawn.couples}, dict(drawn.routes)
    anew = {couple.id: couple for couple in (*hung, *near)}
    sheet = Sheet(view, drawn.language, family.symbols, kept)
    fresh = [*sheet.people((*step.told, *step.people))]
    if family.couple is not None and family.route is not None:
        couples[family.couple.id] = anew[family.couple.id] = family.couple
        routes[family.couple.id] = family.route
    fresh += sheet.children(anew.values(), routes)
    joined_now = [] if family.couple is None or family.couple.bar_key in drawn.at else [family.couple]
    boxes = [family.symbols[person.id].box for person in step.people]
    has_homes = family.has_old_homes or any(map(family.room.is_at_home, boxes))
    if joined_now or has_homes:
        sheet.lines_of = {**drawn.lines, **sheet.lines_of}
        fresh += sheet.couples(joined_now, routes)
    fresh += [sheet.bond(bond, tracks[bond.id]) for bond in step.bonds]
    groups, at = _with(drawn.picture.groups, drawn.at, [*fresh, *_said_anew(drawn, view, near, ids)])
    if has_homes:
        homes = sheet.homes([group for group in groups if group.key.kind != "household"])
        fresh += homes
        groups, at = _with(groups, at, homes)
    picture = Picture(
        tuple(groups),
        joined((drawn.picture.bounds, joined((group.bounds for group in fresh), MARGIN))),
        text.title(view, drawn.language),
        "",
        drawn.picture.language,
        places=(*drawn.picture.places, *((person.id, family.symbols[person.id].centre) for person in step.people)),
    )
    drawn = replace(
        drawn,
        view=view,
        couples=tuple(couples.values()),
        routes=routes,
        lines={**drawn.lines, **sheet.lines_of},
        symbols=family.symbols,
        tracks={**drawn.tracks, **tracks},
        picture=picture,
        at=at,
    )
    return Sketch(picture, partial(as_it_is, picture), is_rough=True, drawn=drawn)


def _with(groups: Sequence[Group], at: Mapping[Key, int], fresh: Iterable[Group]) -> tuple[list[Group], dict[Key, int]]:
    """Return ``groups`` with those that are ``fresh`` in place of the same ones of before, and where each is."""
    found, places = list(groups), dict(at)
    for group in fresh:
        if group.key in places:
            found[places[group.key]] = group
        else:
            places[group.key] = len(found)
            found.append(group)
    return found, places


def _said_anew(drawn: Drawn, view: CaseView, near: Iterable[Couple], ids: set[UUID]) -> list[Group]:
    """Return the couples, relations and homes that somebody of ``ids`` is in, as they are told of now."""
    if not ids:
        return []
    language = drawn.language
    told = {couple.bar_key: text.couple_spoken(view, couple, language) for couple in near}
    for bond in view.bonds:
        if bond.a_id in ids or bond.b_id in ids:
            told[Key("bond", bond.id)] = text.bond_spoken(view, bond, language)
    for home in view.households:
        if not ids.isdisjoint(home.member_ids):
            told[Key("household", home.id)] = text.home_spoken(view, home, language)
    shown = ((drawn.picture.groups[drawn.at[key]], spoken) for key, spoken in told.items() if key in drawn.at)
    return [replace(group, spoken=spoken) for group, spoken in shown if group.spoken != spoken]
