"""The systems round the homes of an ecomap: circles with names in them, as small as the names allow."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from app.genogram.homes import Homes
from app.genogram.inscribed import LEADING, MOST_LINES, chord, filled
from app.genogram.measure import ASCENT, text_width, wrapped
from app.genogram.outlines import person_outline
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Point, Words
from app.lens.view import AgencyView, CaseView, PersonView
from app.records import record

TEXT: Final = 9.0
LEAST, WIDEST = 30.0, 58.0
"""Least and greatest radius of a system's circle."""
PERSON: Final = 24.0
_RAISED: Final = 8.0
"""How much higher than the middle of its place somebody's symbol stands, over the name."""


@record
class System:
    """An agency, or somebody from outside the homes who has ties of their own: a circle with its name."""

    subject: AgencyView | PersonView
    lines: tuple[str, ...]
    radius: float

    def box(self, at: Point) -> Bounds:
        """Return the box around it at ``at``."""
        return (at[0] - self.radius, at[1] - self.radius, at[0] + self.radius, at[1] + self.radius)

    def symbol(self, at: Point) -> tuple[Point, float]:
        """Return the middle and the reach of what a tie is drawn to: the circle, or somebody's symbol over the name."""
        if isinstance(self.subject, PersonView):
            return (at[0], at[1] - _RAISED), PERSON / 2
        return at, self.radius

    def name_box(self, at: Point) -> Bounds | None:
        """Return the box of the name under somebody's symbol, None where the name is inside."""
        if not isinstance(self.subject, PersonView) or not self.lines:
            return None
        half = text_width(self.lines[0], TEXT) / 2 + 2
        return (at[0] - half, at[1] + 4, at[0] + half, at[1] + 4 + TEXT + 3)


def systems_of(view: CaseView, middle: Homes) -> list[System]:
    """Return all agencies by group, and after those of their agency the outsiders with ties."""
    order = {group: place for place, group in enumerate(type(view.agencies[0].group))} if view.agencies else {}
    agencies = sorted(view.agencies, key=lambda agency: (order[agency.group], agency.name, agency.id.hex))
    found: list[System] = []
    seen: set[UUID] = set()
    for agency in agencies:
        found.append(_system(agency, agency.name))
        for tie in view.ties:
            person = view.people_by_id.get(tie.person_id) if tie.person_id else None
            if tie.agency_id == agency.id and person and person.id not in seen and person.id not in middle.people:
                seen.add(person.id)
                found.append(_system(person, person.short_name))
    return found


def _system(subject: AgencyView | PersonView, name: str) -> System:
    """Fit ``name`` into the smallest circle that holds it."""
    if isinstance(subject, PersonView):
        return System(subject, wrapped(name, 60, TEXT, lines=1), 22.0)
    radius = LEAST
    while radius < WIDEST:
        for lines in range(1, MOST_LINES + 1):
            found = filled(name, [chord(radius, lines, at) for at in range(lines)], TEXT)
            if found is not None:
                return System(subject, found, radius)
        radius += 2
    return System(subject, wrapped(name, WIDEST * 1.62, TEXT, lines=MOST_LINES), WIDEST)


def system_group(system: System, at: Point) -> Group:
    """Return the circle or the symbol of a system with its name."""
    x, y = at
    subject = system.subject
    if isinstance(subject, PersonView):
        marks: list[Mark] = list(person_outline(subject, x, y - _RAISED, PERSON, Pen(Colour.INK, 1.4)))
        marks.append(Words(x, y + 4 + TEXT, system.lines[0] if system.lines else "", TEXT, has_halo=True))
        return Group(Key("person", subject.id), tuple(marks), system.box(at), subject.short_name, anchor=at)
    marks = [Disc(x, y, system.radius, Pen(Colour.INK, 1.3), Colour.GROUND)]
    height = len(system.lines) * LEADING - 2
    for index, text in enumerate(system.lines):
        marks.append(Words(x, y - height / 2 + TEXT * ASCENT + index * LEADING, text, TEXT))
    return Group(Key("agency", subject.id), tuple(marks), system.box(at), subject.name, anchor=at)
