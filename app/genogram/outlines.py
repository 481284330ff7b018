"""Small marks for pictures in which a person, a professional or an agency is one of many."""

from __future__ import annotations

import math
from dataclasses import replace

from app.genogram import shapes
from app.genogram.extent import moved
from app.genogram.picture import Colour, Disc, Mark, Pen, Polyline
from app.lens.view import PersonKind, PersonView


def person_outline(person: PersonView, x: float, y: float, size: float, pen: Pen) -> tuple[Mark, ...]:
    """Return the symbol of ``person`` without its texts, ``size`` wide around (x, y); an X where the person is dead."""
    match person.kind:
        case PersonKind.PET:
            shape = shapes.diamond(size / 2, pen)
        case PersonKind.PREGNANCY:
            shape = shapes.triangle(size / 2, pen)
        case PersonKind.INSTITUTION:
            shape = shapes.house(size, pen)
        case PersonKind.HELPER:
            shape = shapes.SHAPES[person.gender](size, replace(pen, dash=(3.0, 2.0)))
        case _:
            shape = shapes.SHAPES[person.gender](size, pen)
    marks = [shape]
    if person.is_dead:
        reach = size / 2 * (math.sqrt(0.5) if isinstance(shape, Disc) else 1.0)
        marks += shapes.cross(reach, Pen(pen.colour, 1.0))
    return tuple(moved(drawn, x, y) for drawn in marks)


def professional_outline(x: float, y: float, size: float, pen: Pen) -> tuple[Mark, ...]:
    """Return the mark of somebody who works with the family: a pentagon, no family symbol."""
    half = size / 2
    turns = [2 * math.pi * step / 5 for step in range(5)]
    corners = tuple((round(x + half * math.sin(turn), 2), round(y - half * math.cos(turn), 2)) for turn in turns)
    return (Polyline(corners, pen, Colour.GROUND, is_closed=True),)


def agency_outline(x: float, y: float, size: float, pen: Pen) -> tuple[Mark, ...]:
    """Return the mark of an agency: a house."""
    half = size / 2
    eaves = y - half * 0.1
    points = ((x - half, eaves), (x, y - half), (x + half, eaves), (x + half, y + half), (x - half, y + half))
    return (Polyline(points, pen, Colour.GROUND, is_closed=True),)
