"""The genogram's layout as plain boxes, in the neutral form that drawings of different programs are measured in."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypedDict

from app.genogram.graph import couples_of, family_of
from app.genogram.layout import Spacing, arrange
from app.genogram.symbols import symbol
from app.lens.view import CaseView

WIDTH: Final = 100.0
HEIGHT: Final = 60.0
NEUTRAL: Final = Spacing(sibling=20.0, couple=20.0, family=20.0, row=60.0, level=0.0)
"""Equal boxes, at least 20 between neighbours, rows 120 apart: what other programs are given too."""


class PersonBox(TypedDict):
    """One drawn person: the box's centre and size in points, y down."""

    id: str
    x: float
    y: float
    w: float
    h: float
    gender: str
    birth: float | None


class FamilyLinks(TypedDict):
    """Who belongs to whom."""

    id: str
    partners: list[str]
    children: list[str]


class Boxes(TypedDict):
    """A whole drawing."""

    persons: list[PersonBox]
    families: list[FamilyLinks]


def boxes(view: CaseView) -> Boxes:
    """Return where the genogram's people stand when each is a box of 100 × 60.

    Ids are those of the file the people came from, where they came from one, else the case's own.
    """
    couples = couples_of(view)
    family = family_of(view, couples, {person.id: symbol(person) for person in view.people})
    half = {"left": WIDTH / 2, "right": WIDTH / 2, "up": HEIGHT / 2, "down": HEIGHT / 2}
    equal = replace(family, members=tuple(replace(member, **half) for member in family.members))
    layout = arrange(equal, NEUTRAL)
    shown = {str(person.id): person.origin_id or str(person.id) for person in view.people}
    persons: list[PersonBox] = []
    for member in equal.members:
        x, y = layout.positions[member.id]
        persons.append(
            {
                "id": shown[member.id],
                "x": x,
                "y": y,
                "w": WIDTH,
                "h": HEIGHT,
                "gender": member.gender,
                "birth": member.birth,
            }
        )
    families: list[FamilyLinks] = [
        {
            "id": union.id,
            "partners": [shown[partner] for partner in union.partners],
            "children": [shown[child] for child in union.children],
        }
        for union in equal.unions
    ]
    return {"persons": persons, "families": families}
