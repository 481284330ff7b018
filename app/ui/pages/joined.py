"""Whom a thing of the picture is joined to, and by which line: what follows the hand while it is dragged."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.genogram.graph import Couple, couples_of
from app.genogram.picture import Key
from app.lens.view import CaseView, Diagram

Join = tuple[Key, Key | None]
"""The other end, and the line's own key where the picture draws it as a thing of its own."""


def joined(view: CaseView, diagram: Diagram, row_id: UUID) -> Iterator[Join]:
    """Yield what ``row_id`` is joined to in ``diagram``, in the order of the view."""
    if diagram is Diagram.GENOGRAM:
        for couple in couples_of(view):
            yield from _in_family(row_id, couple)
    if diagram is not Diagram.CIRCLES:
        for bond in view.bonds:
            yield from _ends(row_id, Key("person", bond.a_id), Key("person", bond.b_id), Key("bond", bond.id))
    if diagram is Diagram.ECOMAP:
        for tie in view.ties:
            whose = Key("person", tie.person_id) if tie.person_id is not None else Key("household", tie.household_id)
            yield from _ends(row_id, whose, Key("agency", tie.agency_id), Key("tie", tie.id))


def _in_family(row_id: UUID, couple: Couple) -> Iterator[Join]:
    """Yield the parents of a child, the children of a parent, and the partner; brothers and sisters share a line."""
    children = [descent.child for descent in couple.descents]
    if row_id in couple.partners:
        yield from ((Key("person", each), couple.bar_key) for each in couple.partners if each != row_id)
        yield from ((Key("person", each), couple.child_key) for each in children)
    elif row_id in children:
        yield from ((Key("person", each), couple.child_key) for each in couple.partners)


def _ends(row_id: UUID, a: Key, b: Key, line: Key | None) -> Iterator[Join]:
    if row_id == a.id:
        yield b, line
    elif row_id == b.id:
        yield a, line
