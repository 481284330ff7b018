"""The genogram of what the lens shows: people, couples, children, homes, emotional lines, legend, and doubts about it.

The way: people become symbols, rows become couples (``graph``), the layout finds the places, the structural lines are
drawn, the emotional lines find their ways round people, the homes are drawn round their members, and ``verify`` reads
the finished picture back.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.couples import room
from app.genogram.descents import slant
from app.genogram.drawn import Drawn
from app.genogram.extent import bounds_of, moved_group
from app.genogram.graph import Couple, couples_of, family_facts, family_of
from app.genogram.ground import grounded
from app.genogram.health import health_of
from app.genogram.kept import Kept
from app.genogram.layout import Route, SibshipBar, Warning_
from app.genogram.legend import Told, legend
from app.genogram.meanings import Sign, meanings_of
from app.genogram.oddities import oddity_findings
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import Anchor, Bounds, Colour, Group, Key, Picture, Point, Words, joined
from app.genogram.retouching import retouched
from app.genogram.sheet import Sheet
from app.genogram.sketch import Sketch
from app.genogram.standing import Standing, friends_of, lasting, standing
from app.genogram.stood import MARGIN, SPACING, stood, symbols_of, twins_of
from app.genogram.symbols import Symbol, symbol
from app.genogram.verify import finding
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView, Diagram, PartnershipView

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
    return genogram_sketch(view, language, previous=previous, has_legend=has_legend, options=options).told()


def genogram_sketch(
    view: CaseView,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    has_legend: bool = True,
    options: DrawingOptions = DEFAULT,
    kept: Kept | None = None,
    is_hasty: bool = False,
    may_part: bool = True,
) -> Sketch:
    """Return what ``genogram_picture`` does, to be shown at once; what was ``kept`` makes it quick.

    In haste a small step is shown by retouching the last drawing, emotional lines whose surroundings changed are
    carried along from it, and the sketch is rough. ``may_part`` as in ``draw.sketched``.
    """
    kept = kept or Kept()
    if is_hasty and has_legend and previous and kept.last is not None and kept.last.drawn is not None:
        rough = retouched(kept.last.drawn, view, language, options, kept, may_part=may_part)
        if rough is not None:
            return rough
    kept.begin((language, view.style))
    couples = kept.part("couples", family_facts(view), lambda: couples_of(view))
    health = health_of(view, language)
    symbols = symbols_of(kept, view, couples, health)
    ground = grounded(
        view,
        couples,
        symbols,
        partial(_all_symbols, kept, language),
        partial(_standing, kept, language),
        previous or {},
    )
    found = ground.standing
    whole, view = view, options.drawn(view)
    by_id = {couple.id: couple for couple in couples}
    routes = {route.union: _drawn(kept, route, by_id[route.union]) for route in found.routes if route.union in by_id}
    leaning = _leaning(view, couples, routes)
    symbols |= {
        key: symbol(view.people_by_id[key], 1, side, view.style, health.of(key)) for key, side in leaning.items()
    }
    places = {key: found.positions[kept.of("text", key, partial(str, key))] for key in symbols}
    placed = {key: stood(kept, key, drawn, places[key]) for key, drawn in symbols.items()}
    sheet = Sheet(view, language, placed, kept, is_hasty=is_hasty)
    children = sheet.children(couples, routes)
    # Once for the bonds to keep off the dates, and again for the dates to keep off the bonds.
    with sheet.tried():
        sheet.couples(couples, routes)
        bonds = sheet.bonds()
    sheet.add_words(bonds)
    # Structure over feeling: a date's halo keeps it legible where a bond must pass.
    groups = [*bonds, *children, *sheet.couples(couples, routes), *sheet.people()]
    triangles = sheet.triangles() if options.shows_triangles else []
    groups = [*triangles, *sheet.homes(groups), *groups]
    notes = (_SOME_LEFT_OUT,) if len(view.bonds) < len(whole.bonds) else ()
    if has_legend:
        signs = (*meanings_of(view, couples), *((Sign.TRIANGLE,) if triangles else ()))
        told = Told(view.style, health.names)
        groups = _with_below(
            kept,
            "legend",
            groups,
            ground.room,
            lambda width: legend(signs, language, width=width, told=told),
            (signs, told),
        )
    if notes:
        groups = _with_below(kept, "note", groups, ground.room, lambda _: _note(notes, language), notes)
    # With the room of those who stand there on other days, the sheet is as large on every day.
    bounds = joined((*ground.room, *(group.bounds for group in groups)), MARGIN)
    title = text.title(view, language)
    picture = Picture(tuple(groups), bounds, title, "", language.value, places=ground.places)
    spoken = [group.spoken for group in triangles]
    at = {group.key: at for at, group in enumerate(groups)}
    lines, tracks = sheet.lines_of, sheet.tracks
    drawn = Drawn(whole, language, options, couples, routes, lines, placed, leaning, tracks, health, picture, at)
    telling = partial(_telling, drawn, view, spoken, notes, found.warnings)
    return Sketch(picture, telling, sheet.is_rough, drawn)


def _telling(
    drawn: Drawn, view: CaseView, triangles: Sequence[str], notes: Sequence[Text], warnings: Sequence[Warning_]
) -> Generator[None, None, Picture]:
    picture, language = drawn.picture, drawn.language
    words = text.genogram_words(view, language, triangles, notes)
    yield
    drawn.make_ready()
    yield
    picture = replace(picture, description=words)
    doubts = yield from finding(picture, view, language)
    return replace(picture, findings=(*oddity_findings(view, warnings, language), *doubts))


def _with_below(
    kept: Kept,
    name: str,
    groups: Sequence[Group],
    room: Sequence[Bounds],
    drawn: Callable[[float], Group | None],
    made_from: object,
) -> list[Group]:
    """Return ``groups`` and under them, and under the ``room`` to be left, what ``drawn`` makes for the width."""
    bounds = joined((*room, *(group.bounds for group in groups)), MARGIN)
    width = max(LEGEND_WIDTH, bounds[2] - bounds[0] - 2 * MARGIN)
    corner = (bounds[0] + MARGIN, bounds[3])

    def made() -> Group | None:
        below = drawn(width)
        return None if below is None else moved_group(below, *corner)

    below = kept.part(name, (made_from, width, corner), made)
    return [*groups, *(() if below is None else (below,))]


def _note(notes: Iterable[Text], language: Language) -> Group:
    """Return what must be known of the picture as a whole, in small words, its upper left corner at the origin."""
    said = " ".join(translate(note, language) for note in notes)
    words = Words(0, 8, said, NOTE_SIZE, Anchor.START, Colour.QUIET)
    return Group(Key("note"), (words,), bounds_of(words), said, layer=20)


def _all_symbols(kept: Kept, language: Language, view: CaseView, couples: Iterable[Couple]) -> dict[UUID, Symbol]:
    return symbols_of(kept, view, couples, health_of(view, language))


def _leaning(view: CaseView, couples: Iterable[Couple], routes: Mapping[str, Route]) -> dict[UUID, Anchor]:
    """Return on which side the years of those twins stand whose line comes aslant: on the other one than the line."""
    twins = twins_of(view)
    found: dict[UUID, Anchor] = {}
    for couple in couples:
        for descent in couple.descents:
            is_twin = descent.child in twins and couple.id in routes
            lean = slant(routes[couple.id], descent.child) if is_twin else 0.0
            if abs(lean) > 1:
                found[descent.child] = Anchor.START if lean > 0 else Anchor.END
    return found


def _standing(
    kept: Kept,
    language: Language,
    view: CaseView,
    couples: Iterable[Couple],
    symbols: Mapping[UUID, Symbol],
    previous: Mapping[UUID, Point],
) -> Standing:
    def asked(partnership: PartnershipView | None) -> float:
        return kept.of("room", partnership, lambda: room(partnership, language, view.style.notation))

    gaps = [
        asked(couple.partnership) - sum(symbols[key].box[2] for key in couple.partners)
        for couple in couples
        if len(couple.partners) == 2
    ]
    spacing = replace(SPACING, couple=max(SPACING.couple, min(WIDEST_COUPLE, max(gaps, default=0.0))))
    pinned = {
        str(spot.subject_id): (spot.x, spot.y)
        for spot in view.spots
        if spot.diagram is Diagram.GENOGRAM and spot.subject_id in symbols
    }
    before = {kept.of("text", key, partial(str, key)): point for key, point in previous.items() if key in symbols}
    boxes = [symbols[person.id].box for person in view.people]
    family = kept.part("family", (family_facts(view), couples, boxes), lambda: family_of(view, couples, symbols))
    friends = friends_of(view)
    return kept.lasting_part(
        "standing",
        (family, spacing, friends, before, pinned),
        lambda: standing(family, spacing, friends, previous=before, pinned=pinned),
        lasting(family, spacing, friends, previous=before, pinned=pinned),
    )


def _drawn(kept: Kept, route: Route, couple: Couple) -> Route:
    """Return ``route`` with the children that get a line, and without steps too small to be meant."""
    return kept.part(("route", couple.id), (route, couple.descents), lambda: _with_lines(route, couple))


def _with_lines(route: Route, couple: Couple) -> Route:
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
