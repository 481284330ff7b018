"""Everybody's symbol, and the same where they stand: each made once of all that it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from app.genogram.field import SQUARE
from app.genogram.graph import Couple
from app.genogram.health import Health, Noted
from app.genogram.kept import Kept
from app.genogram.layout import Spacing
from app.genogram.picture import Anchor, Point, joined
from app.genogram.symbols import Symbol, symbol
from app.lens.view import CaseView, PersonView, StyleView

MARGIN: Final = 20.0
SPACING: Final = Spacing(sibling=27.0, couple=36.0, family=42.0, row=58.0, level=16.0, grid=SQUARE)
"""Everybody stands on the squares in which lines look for their ways, so that a branch that moves keeps its own."""


def symbols_of(kept: Kept, view: CaseView, couples: Iterable[Couple], health: Health) -> dict[UUID, Symbol]:
    """Return everybody's symbol around the origin; a twin's keeps room for its years on either side."""
    lines = Counter(descent.child for couple in couples for descent in couple.descents)
    twins = twins_of(view)
    return {
        person.id: symbol_of(
            kept, view.style, person, lines[person.id], health.of(person.id), is_twin=person.id in twins
        )
        for person in view.people
    }


def symbol_of(
    kept: Kept, style: StyleView, person: PersonView, lines: int, noted: Sequence[Noted], *, is_twin: bool
) -> Symbol:
    """Return the symbol of somebody to whom so many ``lines`` come down."""
    facts = (person, max(1, lines), is_twin, noted)
    return kept.part(("symbol", person.id), facts, partial(_symbol, style, *facts))


def _symbol(style: StyleView, person: PersonView, lines: int, is_twin: bool, noted: Sequence[Noted]) -> Symbol:
    drawn = symbol(person, lines, style=style, noted=noted)
    if is_twin:
        sides = [symbol(person, 1, side, style, noted).box for side in (Anchor.START, Anchor.END)]
        drawn = replace(drawn, box=joined([drawn.box, *sides]))
    return drawn


def stood(kept: Kept, key: UUID, drawn: Symbol, place: Point) -> Symbol:
    """Return the symbol of somebody, ``drawn`` around the origin, where they stand."""
    return kept.part(("placed", key), (drawn, place), partial(drawn.placed, *place))


def twins_of(view: CaseView) -> set[UUID]:
    """Return all who were born together with somebody."""
    return {member for twins in view.twin_sets for member in twins.member_ids}
