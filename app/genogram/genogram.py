"""The genogram of what the lens shows: people, couples, children, homes, emotional lines, legend, and doubts about it.

The way: people become symbols, rows become couples (``graph``), the layout finds the places, the structural lines are
drawn, the emotional lines find their ways round people, the homes are drawn round their members, and ``verify`` reads
the finished picture back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.couples import room
from app.genogram.descents import slant
from app.genogram.extent import bounds_of, moved_group
from app.genogram.graph import Couple, couples_of, family_of
from app.genogram.ground import grounded
from app.genogram.health import Health, health_of
from app.genogram.layout import Route, SibshipBar, Spacing
from app.genogram.legend import Told, legend
from app.genogram.meanings import Sign, meanings_of
from app.genogram.oddities import oddity_findings
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import Anchor, Bounds, Colour, Group, Key, Picture, Point, Words, joined
from app.genogram.sheet import Sheet
from app.genogram.standing import Standing, friends_of, standing
from app.genogram.symbols import Symbol, symbol
from app.genogram.verify import findings
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView, Diagram, PersonView

MARGIN: Final = 20.0
SPACING: Final = Spacing(sibling=28.0, couple=36.0, family=40.0, row=58.0, level=18.0)
WIDEST_COUPLE: Final = 72.0
"""The widest gap between partners that their dates may ask for."""
LEGEND_WIDTH: Final = 420.0
NOTE_SIZE: Final = 8.0
_SOME_LEFT_OUT: Final = mark("Some relations are not shown.")
_STEP: Final = 5.0
"""A step smaller than this in a structural line is taken out."""


def genogram_picture(
    view: CaseView,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    has_legend: bool = True,
    options: DrawingOptions = DEFAULT,
) -> Picture:
    """Return the genogram of ``view`` with its texts in ``language``.

    ``previous`` has the centres of the drawing before: nobody moves who need not. Whoever the user put somewhere
    (the view's spots) stays there. ``findings`` of the picture say what the verifier doubts. Relations that
    ``options`` leave out change nobody's place.
    """
    couples = couples_of(view)
    health = health_of(view, language)
    symbols = _symbols(view, couples, health)
    ground = grounded(
        view, couples, symbols, partial(_all_symbols, language), partial(_standing, language), previous or {}
    )
    found = ground.standing
    whole, view = view, options.drawn(view)
    routes = {
        route.union: _drawn(route, couple) for route in found.routes for couple in couples if couple.id == route.union
    }
    symbols |= _leaning(view, couples, routes, health)
    placed = {key: drawn.placed(*found.positions[str(key)]) for key, drawn in symbols.items()}
    sheet = Sheet(view, language, placed)
    children = sheet.children(couples, routes)
    # Once for the bonds to keep off the dates, and again for the dates to keep off the bonds.
    with sheet.tried():
        sheet.couples(couples, routes)
        bonds = sheet.bonds()
    sheet.words += [bounds_of(drawn) for group in bonds for drawn in group.marks if isinstance(drawn, Words)]
    # Structure over feeling: a date's halo keeps it legible where a bond must pass.
    groups = [*bonds, *children, *sheet.couples(couples, routes), *sheet.people()]
    triangles = sheet.triangles() if options.shows_triangles else []
    groups = [*triangles, *sheet.homes(groups), *groups]
    notes = (_SOME_LEFT_OUT,) if len(view.bonds) < len(whole.bonds) else ()
    if has_legend:
        signs = (*meanings_of(view, couples), *((Sign.TRIANGLE,) if triangles else ()))
        told = Told(view.style, health.names)
        groups = _with_below(groups, ground.room, lambda width: legend(signs, language, width=width, told=told))
    if notes:
        groups = _with_below(groups, ground.room, lambda _: _note(notes, language))
    words = text.genogram_words(view, language, [group.spoken for group in triangles], notes)
    # With the room of those who stand there on other days, the sheet is as large on every day.
    bounds = joined((*ground.room, *(group.bounds for group in groups)), MARGIN)
    title = text.title(view, language)
    picture = Picture(tuple(groups), bounds, title, words, language.value, places=ground.places)
    doubts = (*oddity_findings(view, found.warnings, language), *findings(picture, view, language))
    return replace(picture, findings=doubts)


def _with_below(groups: Sequence[Group], room: Sequence[Bounds], drawn: Callable[[float], Group | None]) -> list[Group]:
    """Return ``groups`` and under them, and under the ``room`` to be left, what ``drawn`` makes for the width."""
    bounds = joined((*room, *(group.bounds for group in groups)), MARGIN)
    below = drawn(max(LEGEND_WIDTH, bounds[2] - bounds[0] - 2 * MARGIN))
    return [*groups, *(() if below is None else (moved_group(below, bounds[0] + MARGIN, bounds[3]),))]


def _note(notes: Iterable[Text], language: Language) -> Group:
    """Return what must be known of the picture as a whole, in small words, its upper left corner at the origin."""
    said = " ".join(translate(note, language) for note in notes)
    words = Words(0, 8, said, NOTE_SIZE, Anchor.START, Colour.QUIET)
    return Group(Key("note"), (words,), bounds_of(words), said, layer=20)


def _symbols(view: CaseView, couples: Iterable[Couple], health: Health) -> dict[UUID, Symbol]:
    """Return everybody's symbol around the origin; a twin's keeps room for its years on either side."""
    lines = Counter(descent.child for couple in couples for descent in couple.descents)
    twins = _twins(view)
    found: dict[UUID, Symbol] = {}
    for person in view.people:
        noted = health.of(person.id)
        drawn = symbol(person, max(1, lines[person.id]), style=view.style, noted=noted)
        if person.id in twins:
            sides = [symbol(person, 1, side, view.style, noted).box for side in (Anchor.START, Anchor.END)]
            drawn = replace(drawn, box=joined([drawn.box, *sides]))
        found[person.id] = drawn
    return found


def _all_symbols(language: Language, view: CaseView, couples: Iterable[Couple]) -> dict[UUID, Symbol]:
    return _symbols(view, couples, health_of(view, language))


def _twins(view: CaseView) -> set[UUID]:
    return {member for twins in view.twin_sets for member in twins.member_ids}


def _leaning(
    view: CaseView, couples: Iterable[Couple], routes: Mapping[str, Route], health: Health
) -> dict[UUID, Symbol]:
    """Return the symbols of twins whose line comes aslant: their years stand on its other side."""
    twins = _twins(view)
    found: dict[UUID, Symbol] = {}
    for couple in couples:
        for descent in couple.descents:
            lean = slant(routes[couple.id], descent.child) if couple.id in routes else 0.0
            if descent.child in twins and abs(lean) > 1:
                person: PersonView = view.people_by_id[descent.child]
                side = Anchor.START if lean > 0 else Anchor.END
                found[person.id] = symbol(person, 1, side, view.style, health.of(person.id))
    return found


def _standing(
    language: Language,
    view: CaseView,
    couples: Iterable[Couple],
    symbols: Mapping[UUID, Symbol],
    previous: Mapping[UUID, Point],
) -> Standing:
    gaps = [
        room(couple.partnership, language, view.style.notation) - sum(symbols[key].box[2] for key in couple.partners)
        for couple in couples
        if len(couple.partners) == 2
    ]
    spacing = replace(SPACING, couple=max(SPACING.couple, min(WIDEST_COUPLE, max(gaps, default=0.0))))
    pinned = {
        str(spot.subject_id): (spot.x, spot.y)
        for spot in view.spots
        if spot.diagram is Diagram.GENOGRAM and spot.subject_id in symbols
    }
    before = {str(key): point for key, point in previous.items() if key in symbols}
    family = family_of(view, couples, symbols)
    return standing(family, spacing, friends_of(view), previous=before, pinned=pinned)


def _drawn(route: Route, couple: Couple) -> Route:
    """Return ``route`` with the children that get a line, and without steps too small to be meant."""
    children = {str(descent.child) for descent in couple.descents}
    stubs = tuple(stub for stub in route.stubs if stub.child in children)
    if not stubs or route.sibship is None:
        return Route(route.union, route.bar, (), None, ())
    feed = [route.drop[-1][0]] if len(route.drop) > 1 else []
    hooks = [*(stub.points[0][0] for stub in stubs), *feed]
    route = replace(route, stubs=stubs, sibship=SibshipBar(min(hooks), max(hooks), route.sibship.y))
    return _ironed(route)


def _ironed(route: Route) -> Route:
    """Return ``route`` with its drop straight above the child it nearly hits."""
    if len(route.drop) < 2 or route.sibship is None or any(x != route.drop[0][0] for x, _ in route.drop):
        return route
    feed = route.drop[-1][0]
    hooks = [stub.points[0][0] for stub in route.stubs]
    nearest = min(hooks, key=lambda hook: (abs(hook - feed), hook))
    if not 0 < abs(nearest - feed) <= _STEP:
        return route
    bar = SibshipBar(min(hooks), max(hooks), route.sibship.y)
    return replace(route, drop=tuple((nearest, y) for _, y in route.drop), sibship=bar)
