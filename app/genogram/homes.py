"""The middle of an ecomap: the child's home or two homes as circles with a small genogram of those who live there.

Or, where the worker wants it plainer, one circle of the whole family with the names in it.
"""

from __future__ import annotations

import math
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.measure import ASCENT, text_width, wrapped
from app.genogram.minifamily import family_lines
from app.genogram.outlines import person_outline
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Point, Words, joined
from app.lens.view import CaseView, PersonView
from app.records import record

SYMBOL: Final = 24.0
CELL: Final = (72.0, 64.0)
"""Room of one person, symbol and name, in points."""
TEXT: Final = 9.0
NAME: Final = 9.0
_SHOULDER: Final = 0.45
"""Where the name of one of two homes begins, as a share of its circle's radius beside the middle."""


@record
class Homes:
    """Where the homes and their people stand, around the origin.

    ``discs`` has centre and radius of each home by its id (none where nobody's home is known), ``people`` the centre of
    each symbol, ``boxes`` the symbol with its name, ``reach`` the radius of it all. A ``symbol`` 0 wide: names only,
    and one circle for all homes.
    """

    view: CaseView
    discs: dict[UUID, tuple[Point, float]]
    names: dict[UUID, str]
    people: dict[UUID, Point]
    boxes: dict[UUID, Bounds]
    reach: float
    symbol: float = SYMBOL

    @property
    def rims(self) -> dict[UUID, tuple[Point, float]]:
        """Return each circle once, by the first home that has it."""
        found: dict[UUID, tuple[Point, float]] = {}
        for home, disc in self.discs.items():
            if disc not in found.values():
                found[home] = disc
        return found

    def around(self) -> list[Bounds]:
        """Return the boxes round the circles, round the child alone where there are none."""
        rims = [*self.rims.values()] or [((0.0, 0.0), self.reach)]
        return [(x - reach, y - reach, x + reach, y + reach) for (x, y), reach in rims]

    def label(self, home: UUID) -> Words | None:
        """Return the home's name above its circle, None where it has none; of two homes each to its own side."""
        (x, y), radius = self.discs[home]
        lines = wrapped(self.names[home], radius * 1.2, NAME, lines=1)
        if not lines:
            return None
        half = text_width(lines[0], NAME) / 2
        # On its shoulder: the top is where most lines come to a home that another home lies beside.
        side = 0.0 if len(self.rims) == 1 else math.copysign(radius * _SHOULDER + half, x)
        # The circle is highest under the end of the name that is nearer to its middle.
        near = max(0.0, abs(side) - half)
        top = y - math.sqrt(radius**2 - near**2) - 5
        return Words(round(x + side, 2), round(top, 2), lines[0], NAME, colour=Colour.QUIET, has_halo=True)

    def figure(self, person: UUID) -> Bounds:
        """Return the box of the symbol and the name of ``person``, no wider than they are."""
        x, y = self.people[person]
        half = self.symbol / 2
        return joined([(x - half, y - half, x + half, y + half), self.name_box(person)])

    def name_box(self, person: UUID) -> Bounds:
        """Return the box of the name under the symbol of ``person``."""
        shown = self.view.people_by_id[person]
        x, y = self.people[person]
        half = named(shown) / 2 + 2
        return (x - half, y + self.symbol / 2, x + half, y + self.symbol / 2 + TEXT + 6)

    def groups(self) -> list[Group]:
        """Return the circles, their names and the people."""
        found: list[Group] = []
        for home, ((x, y), radius) in self.rims.items():
            marks: list[Mark] = [Disc(x, y, radius, Pen(Colour.QUIET, 1.3, (8, 5) if self.symbol else ()))]
            box = (x - radius, y - radius, x + radius, y + radius)
            words = self.label(home)
            if words is not None:
                marks.append(words)
                box = joined([box, bounds_of(words)])
            found.append(Group(Key("household", home), tuple(marks), box, self.names[home], layer=-5))
        if not self.discs and not self.symbol:
            rim = Disc(0, 0, self.reach, Pen(Colour.QUIET, 1.3))
            found.append(Group(Key("family"), (rim,), bounds_of(rim), layer=-5))
        if self.symbol:
            found += family_lines(self.view, self.people, self.symbol, self.figure)
        found += [
            _person(self.view.people_by_id[person], at, self.symbol, self.boxes[person])
            for person, at in self.people.items()
        ]
        return found


def named(person: PersonView) -> float:
    """Return how wide the name under somebody's symbol is."""
    return min(CELL[0] - 6, text_width(person.short_name, TEXT, is_bold=person.is_index))


def _person(person: PersonView, at: Point, symbol: float, box: Bounds) -> Group:
    x, y = at
    colour = Colour.ACCENT if person.is_index else Colour.INK
    marks: list[Mark] = []
    if symbol:
        marks += person_outline(person, x, y, symbol, Pen(colour, 1.4))
        if person.is_index:
            marks += person_outline(person, x, y, symbol - 6, Pen(colour, 1.2))
        if person.age is not None and not person.is_dead:
            marks.append(Words(x, y + 3.2, str(person.age), TEXT, colour=colour, is_bold=person.is_index))
    name = wrapped(person.short_name, CELL[0] - 6, TEXT, lines=1, is_bold=person.is_index)
    if name:
        base = y + symbol / 2 + 3 + TEXT * ASCENT
        # Names alone need no ground of their own, and with it they would cut the ends of ties.
        marks.append(
            Words(x, base, name[0], TEXT, colour=colour if not symbol else Colour.INK, is_bold=person.is_index)
        )
    return Group(Key("person", person.id), tuple(marks), box, person.short_name)
