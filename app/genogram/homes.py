"""The middle of an ecomap: the child's home or two homes as circles, with those who live there as small symbols."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.measure import ASCENT, text_width, wrapped
from app.genogram.outlines import person_outline
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Point, Words, joined
from app.lens.view import CaseView, HouseholdView, PersonView, ResidenceKind

SYMBOL: Final = 24.0
CELL: Final = (72.0, 52.0)
"""Room of one person, symbol and name, in points."""
PADDING: Final = 10.0
TEXT: Final = 8.0
NAME: Final = 9.0
_LIVED_IN: Final = {ResidenceKind.PERMANENT, ResidenceKind.ALTERNATING, ResidenceKind.PLACED}


@dataclass(frozen=True, slots=True)
class Homes:
    """Where the homes and their people stand, around the origin.

    ``discs`` has centre and radius of each home by its id (none where nobody's home is known), ``people`` the centre of
    each symbol, ``boxes`` the symbol with its name, ``reach`` the radius of it all.
    """

    view: CaseView
    discs: dict[UUID, tuple[Point, float]]
    names: dict[UUID, str]
    people: dict[UUID, Point]
    boxes: dict[UUID, Bounds]
    reach: float
    symbol: float = SYMBOL

    def label(self, home: UUID) -> Words | None:
        """Return the home's name above its circle, None where it has none; of two homes each to its own side."""
        (x, y), radius = self.discs[home]
        lines = wrapped(self.names[home], radius * 1.2, NAME, lines=1)
        if not lines:
            return None
        side = 0.0 if len(self.discs) == 1 else math.copysign(radius * 0.35, x)
        # The circle is highest under the end of the name that is nearer to its middle.
        near = max(0.0, abs(side) - text_width(lines[0], NAME) / 2)
        top = y - math.sqrt(radius**2 - near**2) - 5
        return Words(round(x + side, 2), round(top, 2), lines[0], NAME, colour=Colour.QUIET, has_halo=True)

    def figure(self, person: UUID) -> Bounds:
        """Return the box of the symbol and the name of ``person``, no wider than they are."""
        x, y = self.people[person]
        half = SYMBOL / 2
        return joined([(x - half, y - half, x + half, y + half), self.name_box(person)])

    def name_box(self, person: UUID) -> Bounds:
        """Return the box of the name under the symbol of ``person``."""
        shown = self.view.people_by_id[person]
        x, y = self.people[person]
        half = min(CELL[0] - 6, text_width(shown.short_name, TEXT, is_bold=shown.is_index)) / 2 + 2
        return (x - half, y + SYMBOL / 2, x + half, y + SYMBOL / 2 + TEXT + 6)

    def groups(self) -> list[Group]:
        """Return the circles, their names and the people."""
        found: list[Group] = []
        for home, ((x, y), radius) in self.discs.items():
            marks: list[Mark] = [Disc(x, y, radius, Pen(Colour.QUIET, 1.3, (8, 5)))]
            box = (x - radius, y - radius, x + radius, y + radius)
            words = self.label(home)
            if words is not None:
                marks.append(words)
                box = joined([box, bounds_of(words)])
            found.append(Group(Key("household", home), tuple(marks), box, self.names[home], layer=-5))
        found += [_person(self.view.people_by_id[person], at) for person, at in self.people.items()]
        return found


def homes(view: CaseView) -> Homes:
    """Return the middle of the ecomap of ``view``: at most two homes, the child's own; without any, the child alone."""
    chosen = _chosen(view)
    members = [set(household.member_ids) for household in chosen]
    names = {household.id: household.name for household in chosen}
    order = {person.id: index for index, person in enumerate(_oldest_first(view.people))}

    def column(ids: set[UUID]) -> list[UUID]:
        return sorted((one for one in ids if one in order), key=lambda one: order[one])

    if not chosen:
        child = [view.child_id] if view.child_id in order and view.child_id else []
        return _one(view, child, None, {})
    if len(chosen) == 1:
        return _one(view, column(members[0]), chosen[0].id, names)
    shared = column(members[0] & members[1])
    return _two(view, column(members[0] - members[1]), shared, column(members[1] - members[0]), names)


def _chosen(view: CaseView) -> list[HouseholdView]:
    """Return the child's homes of the view's day, those lived in longest first."""
    lived = [
        residence
        for residence in view.residences
        if residence.person_id == view.child_id and not residence.is_over and residence.kind in _LIVED_IN
    ]
    lived.sort(key=lambda one: (one.since.sort_value if one.since else 0.0, one.household_id.hex))
    by_id = {household.id: household for household in view.households}
    found: list[HouseholdView] = []
    for residence in lived:
        household = by_id.get(residence.household_id)
        if household is not None and household not in found:
            found.append(household)
    return found[:2]


def _one(view: CaseView, people: list[UUID], home: UUID | None, names: dict[UUID, str]) -> Homes:
    """Place one home's people in a block around the origin."""
    columns = max(1, math.ceil(math.sqrt(len(people))))
    rows = math.ceil(len(people) / columns) or 1
    places: dict[UUID, Point] = {}
    for index, person in enumerate(people):
        row, place = divmod(index, columns)
        in_row = min(columns, len(people) - row * columns)
        places[person] = ((place - (in_row - 1) / 2) * CELL[0], (row - (rows - 1) / 2) * CELL[1] - 5)
    boxes = {person: _box(at) for person, at in places.items()}
    reach = max([40.0, *(_furthest((0.0, 0.0), box) + PADDING for box in boxes.values())])
    discs = {home: ((0.0, 0.0), round(reach, 2))} if home else {}
    return Homes(view, discs, names, places, boxes, reach)


def _two(view: CaseView, left: list[UUID], shared: list[UUID], right: list[UUID], names: dict[UUID, str]) -> Homes:
    """Place two homes side by side; who lives in both stands where the circles overlap."""
    apart = CELL[0] + 26
    while True:
        places = {**_stack(left, -apart), **_stack(shared, 0.0), **_stack(right, apart)}
        boxes = {person: _box(at) for person, at in places.items()}
        ids = list(names)
        discs: dict[UUID, tuple[Point, float]] = {}
        for home, centre, inside in ((ids[0], -apart / 2, [*left, *shared]), (ids[1], apart / 2, [*shared, *right])):
            middle = (centre, 0.0)
            radius = max([apart / 2 + 30, *(_furthest(middle, boxes[one]) + PADDING for one in inside)])
            discs[home] = (middle, round(radius, 2))
        outside = ((ids[0], right), (ids[1], left))
        is_clear = all(
            _nearest(discs[home][0], boxes[one]) > discs[home][1] + 4 for home, others in outside for one in others
        )
        if is_clear:
            reach = max(abs(centre[0]) + radius for centre, radius in discs.values())
            return Homes(view, discs, names, places, boxes, reach)
        apart += 12


def _stack(people: list[UUID], x: float) -> dict[UUID, Point]:
    """Return a column of ``people`` around height 0, two abreast where it would get long."""
    if len(people) <= 4:
        return {one: (x, (index - (len(people) - 1) / 2) * CELL[1] - 5) for index, one in enumerate(people)}
    rows = math.ceil(len(people) / 2)
    sides = (-CELL[0] / 2, CELL[0] / 2)
    return {
        one: (x + sides[index % 2], (index // 2 - (rows - 1) / 2) * CELL[1] - 5) for index, one in enumerate(people)
    }


def _oldest_first(people: tuple[PersonView, ...]) -> list[PersonView]:
    return sorted(people, key=lambda one: (one.born.sort_value if one.born else 9999.0, one.position, one.id.hex))


def _box(at: Point) -> Bounds:
    x, y = at
    return (x - CELL[0] / 2 + 3, y - SYMBOL / 2 - 1, x + CELL[0] / 2 - 3, y + SYMBOL / 2 + TEXT + 5)


def _furthest(centre: Point, box: Bounds) -> float:
    return max(math.dist(centre, (x, y)) for x in (box[0], box[2]) for y in (box[1], box[3]))


def _nearest(centre: Point, box: Bounds) -> float:
    dx = max(box[0] - centre[0], 0.0, centre[0] - box[2])
    dy = max(box[1] - centre[1], 0.0, centre[1] - box[3])
    return math.hypot(dx, dy)


def _person(person: PersonView, at: Point) -> Group:
    x, y = at
    colour = Colour.ACCENT if person.is_index else Colour.INK
    marks: list[Mark] = list(person_outline(person, x, y, SYMBOL, Pen(colour, 1.4)))
    if person.is_index:
        marks += person_outline(person, x, y, SYMBOL - 6, Pen(colour, 1.2))
    if person.age is not None and not person.is_dead:
        marks.append(Words(x, y + 2.8, str(person.age), 7.5, colour=colour, is_bold=person.is_index))
    name = wrapped(person.short_name, CELL[0] - 6, TEXT, lines=1, is_bold=person.is_index)
    if name:
        marks.append(Words(x, y + SYMBOL / 2 + 3 + TEXT * ASCENT, name[0], TEXT, is_bold=person.is_index))
    return Group(Key("person", person.id), tuple(marks), _box(at), person.short_name)
