"""The last picture retouched: what a small step changed is drawn anew where it stands, everything else as it was.

This is the first look after a step. It shows the step and says nothing that isn't so; whether there is room for it, and
what the legend has to explain, is seen to by the drawing that follows. Where a step changed more than can be
retouched there is no such picture, and all is drawn at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Final, TypeVar
from uuid import UUID

from app.genogram import text
from app.genogram.drawn import Drawn
from app.genogram.graph import Couple
from app.genogram.kept import Kept
from app.genogram.options import DrawingOptions
from app.genogram.picture import Group, Key, Picture, joined
from app.genogram.sheet import Sheet
from app.genogram.sketch import Sketch, as_it_is
from app.genogram.stood import stood, symbol_of, twins_of
from app.genogram.symbols import symbol
from app.i18n import Language
from app.lens.view import BondView, CaseView, ParentageView, PartnershipView, PersonView

MARGIN: Final = 20.0
_MOST: Final = 12
"""Of more people changed by one step all is drawn at once."""
Row = TypeVar("Row", BondView, PartnershipView, ParentageView)
_KIND_OF_PERSON: Final = attrgetter("id", "kind", "position", "is_index", "twin_set_id")


def retouched(drawn: Drawn, view: CaseView, language: Language, options: DrawingOptions, kept: Kept) -> Sketch | None:
    """Return the picture of ``drawn`` as a rough one of ``view``; None where the step was of another kind."""
    if language != drawn.language or options != drawn.options or options.shows_triangles:
        return None
    changed = _changed(drawn.view, view)
    if not changed or not _is_the_same_family(drawn, changed):
        return None
    return _with_people(drawn, view, changed, kept)


def _changed(before: CaseView, view: CaseView) -> list[PersonView]:
    """Return who is told of in other words, or drawn by another symbol; nobody where more than that has changed."""
    if not _is_the_same(before, view):
        return []
    if (before.ground is None) is not (view.ground is None):
        return []
    if before.ground is not None and view.ground is not None and before.ground is not view.ground:
        is_whole = _is_the_same(before.ground, view.ground) and _pairs(before.ground.people, view.ground.people)
        if not is_whole:
            return []
    pairs = _pairs(before.people, view.people)
    return [] if len(pairs) > _MOST else pairs


def _pairs(before: Sequence[PersonView], people: Sequence[PersonView]) -> list[PersonView]:
    """Return who is new in ``people``, where these are the same people as before; else nobody."""
    if len(before) != len(people):
        return []
    pairs = [(one, other) for one, other in zip(before, people, strict=True) if one is not other and one != other]
    is_alike = all(_KIND_OF_PERSON(one) == _KIND_OF_PERSON(other) for one, other in pairs)
    return [other for _, other in pairs] if is_alike else []


def _is_the_same(before: CaseView, view: CaseView) -> bool:
    """Return whether all but the people is drawn the same."""
    return (
        (before.day, before.child_id, before.style, before.is_anonymous, before.spots, before.twin_sets)
        == (view.day, view.child_id, view.style, view.is_anonymous, view.spots, view.twin_sets)
        and (before.households, before.residences, before.person_marks)
        == (view.households, view.residences, view.person_marks)
        and _are_alike(before.partnerships, view.partnerships)
        and _are_alike(before.parentages, view.parentages)
        and _are_alike(before.bonds, view.bonds)
    )


def _are_alike(before: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Return whether ``rows`` are as before, whoever said so."""
    return len(before) == len(rows) and all(
        one is other or one == other or replace(one, said=other.said, note=other.note) == other
        for one, other in zip(before, rows, strict=True)
    )


def _is_the_same_family(drawn: Drawn, changed: Iterable[PersonView]) -> bool:
    """Return whether the lines lead from and to the same people, whatever is known of those who ``changed``."""
    before = drawn.view.people_by_id
    born = {person.id for person in changed if person.born != before[person.id].born}
    # Which of several times together a child comes from is told by when it was born.
    pairs = [frozenset(couple.partners) for couple in drawn.couples if couple.partnership is not None] if born else []
    return len(pairs) == len(set(pairs))


def _with_people(drawn: Drawn, view: CaseView, changed: Sequence[PersonView], kept: Kept) -> Sketch:
    """Return the sketch with those who ``changed`` drawn anew, with the lines that end at them."""
    ids = {person.id for person in changed}
    near = [couple for couple in drawn.couples if not ids.isdisjoint(couple.partners)]
    above = [couple for couple in drawn.couples if any(descent.child in ids for descent in couple.descents)]
    symbols = dict(drawn.symbols)
    twins = twins_of(view)
    for person in changed:
        noted, side = drawn.health.of(person.id), drawn.leaning.get(person.id)
        lines = sum(descent.child == person.id for couple in above for descent in couple.descents)
        shown = symbol_of(kept, view.style, person, lines, noted, is_twin=person.id in twins)
        if side is not None:
            shown = symbol(person, 1, side, view.style, noted)
        symbols[person.id] = stood(kept, person.id, shown, drawn.symbols[person.id].centre)
    sheet = Sheet(view, drawn.language, symbols, kept)
    fresh = [
        *sheet.people(changed),
        *sheet.children([*above, *(one for one in near if one not in above)], drawn.routes),
    ]
    found = {group.key: group for group in fresh} | _said_anew(drawn, view, near, ids)
    groups = list(drawn.picture.groups)
    for key, group in found.items():
        groups[drawn.at[key]] = group
    bounds = joined((drawn.picture.bounds, joined((group.bounds for group in fresh), MARGIN)))
    picture = Picture(
        tuple(groups),
        bounds,
        text.title(view, drawn.language),
        "",
        drawn.picture.language,
        places=drawn.picture.places,
    )
    drawn = replace(drawn, view=view, symbols=symbols, picture=picture)
    return Sketch(picture, partial(as_it_is, picture), is_rough=True, drawn=drawn)


def _said_anew(drawn: Drawn, view: CaseView, near: Iterable[Couple], ids: set[UUID]) -> dict[Key, Group]:
    """Return the couples, relations and homes that somebody of ``ids`` is in, as they are told of now."""
    language = drawn.language
    told = {couple.bar_key: text.couple_spoken(view, couple, language) for couple in near}
    for bond in view.bonds:
        if bond.a_id in ids or bond.b_id in ids:
            told[Key("bond", bond.id)] = text.bond_spoken(view, bond, language)
    for home in view.households:
        if not ids.isdisjoint(home.member_ids):
            told[Key("household", home.id)] = text.home_spoken(view, home, language)
    shown = ((drawn.picture.groups[drawn.at[key]], spoken) for key, spoken in told.items() if key in drawn.at)
    return {group.key: replace(group, spoken=spoken) for group, spoken in shown if group.spoken != spoken}
