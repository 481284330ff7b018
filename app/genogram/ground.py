"""Where everybody stands on a day: where they stand in the drawing of all days, so that nothing jumps between two.

The lines of that wide drawing are kept too, without those who aren't there on the day. A couple that is other people's
business on the day than it is over all (a child hung from its mother alone at first) gets lines of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from app.genogram.graph import Couple, couples_of, family_of
from app.genogram.layout import Family, Route, arrange
from app.genogram.picture import Bounds, Point
from app.genogram.standing import Standing
from app.genogram.symbols import Symbol
from app.lens.view import CaseView
from app.records import record

Symbols = Mapping[UUID, Symbol]
LayOut = Callable[[CaseView, Iterable[Couple], Symbols, Mapping[UUID, Point]], Standing]
"""Finds a standing for a view, starting from the places of the drawing before."""


@record
class Grounded:
    """The standing of a day, with the place of everybody of all days and the room they all take."""

    standing: Standing
    places: tuple[tuple[UUID, Point], ...]
    room: tuple[Bounds, ...] = ()


def grounded(
    view: CaseView,
    couples: tuple[Couple, ...],
    symbols: Symbols,
    symbols_of: Callable[[CaseView, Iterable[Couple]], Symbols],
    lay_out: LayOut,
    previous: Mapping[UUID, Point],
) -> Grounded:
    """Return where everybody of ``view`` stands, as found for its ground; ``symbols`` are the view's own."""
    if view.ground is None:
        found = lay_out(view, couples, symbols, previous)
        return Grounded(found, _places(found, symbols))
    around = couples_of(view.ground)
    wide_symbols = symbols_of(view.ground, around)
    wide = lay_out(view.ground, around, wide_symbols, previous)
    places = _places(wide, wide_symbols)
    room = tuple(wide_symbols[key].placed(*place).box for key, place in places)
    if not symbols.keys() <= wide_symbols.keys():
        # Somebody whom these eyes see on the day only: the others keep their places.
        return Grounded(lay_out(view, couples, symbols, {**previous, **dict(places)}), places, room)
    return Grounded(_seen(wide, around, view, couples, symbols), places, room)


def _places(found: Standing, symbols: Symbols) -> tuple[tuple[UUID, Point], ...]:
    return tuple((key, found.positions[str(key)]) for key in symbols)


def _seen(
    wide: Standing, around: Iterable[Couple], view: CaseView, couples: Iterable[Couple], symbols: Symbols
) -> Standing:
    """Return of ``wide``, the places and lines of the couples ``around``, what is there in ``view``."""
    there = {str(person.id) for person in view.people}
    positions = {key: place for key, place in wide.positions.items() if key in there}
    known = {couple.id: couple for couple in around}
    drawn = [(known[route.union], route) for route in wide.routes if route.union in known]
    family = family_of(view, couples, symbols)
    routes: list[Route] = []
    for couple in couples:
        route = _same(couple, drawn)
        routes += [route] if route is not None else _own(couple.id, family, positions)
    people = set(wide.positions)
    warnings = tuple(warning for warning in wide.warnings if there.issuperset(people.intersection(warning.ids)))
    return Standing(positions, tuple(routes), warnings)


def _same(couple: Couple, drawn: Sequence[tuple[Couple, Route]]) -> Route | None:
    """Return the lines these partners have to these children in the wide drawing, if it has them all."""
    children = {descent.child for descent in couple.descents}
    fitting = [
        (other.id != couple.id, at)
        for at, (other, _) in enumerate(drawn)
        if set(other.partners) == set(couple.partners)
        and children.issubset(descent.child for descent in other.descents)
    ]
    return replace(drawn[min(fitting)[1]][1], union=couple.id) if fitting else None


def _own(key: str, family: Family, positions: Mapping[str, Point]) -> Iterable[Route]:
    """Return lines between people who stay where they are."""
    union = next(union for union in family.unions if union.id == key)
    people = {*union.partners, *union.children}
    members = tuple(member for member in family.members if member.id in people)
    places = {member.id: positions[member.id] for member in members}
    return arrange(Family(members, (union,), ()), pinned=places).routes
