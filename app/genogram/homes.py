"""The middle of an ecomap: the child's home or two homes as circles with a small genogram of those who live there.

Or, where the worker wants it plainer, one circle of the whole family with the names in it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.measure import ASCENT, text_width, wrapped
from app.genogram.minifamily import WIDEST, family_lines, rows_of, side_by_side
from app.genogram.options import EcomapCentre
from app.genogram.outlines import person_outline
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Point, Words, joined
from app.i18n import Language, mark, translate
from app.lens.view import CaseView, HouseholdView, PersonView, ResidenceKind

SYMBOL: Final = 24.0
CELL: Final = (72.0, 56.0)
"""Room of one person, symbol and name, in points; where all names are short, less across."""
NARROW: Final = 46.0
NAMED: Final = (76.0, 17.0)
"""Room of one name where there are names only."""
PADDING: Final = 6.0
TEXT: Final = 9.0
NAME: Final = 9.0
_LIVED_IN: Final = {ResidenceKind.PERMANENT, ResidenceKind.ALTERNATING, ResidenceKind.PLACED}


@dataclass(frozen=True, slots=True)
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
        side = 0.0 if len(self.rims) == 1 else math.copysign(radius * 0.35, x)
        # The circle is highest under the end of the name that is nearer to its middle.
        near = max(0.0, abs(side) - text_width(lines[0], NAME) / 2)
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
        half = _named(shown) / 2 + 2
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


def homes(view: CaseView, language: Language, centre: EcomapCentre = EcomapCentre.HOUSEHOLD) -> Homes:
    """Return the middle of the ecomap of ``view``: at most two homes, the child's own; without any, the child alone."""
    chosen = _chosen(view)
    members = [set(household.member_ids) for household in chosen]
    names = {household.id: household.name for household in chosen}
    order = {person.id: index for index, person in enumerate(_oldest_first(view.people))}

    def row(ids: set[UUID]) -> list[UUID]:
        return sorted((one for one in ids if one in order), key=lambda one: order[one])

    child = {view.child_id} if view.child_id in order and view.child_id and not chosen else set[UUID]()
    if centre is EcomapCentre.FAMILY:
        family = translate(mark("Family", "the circle in the middle of an ecomap"), language)
        return _names(view, row(child.union(*members)), dict.fromkeys(names, family))
    if len(chosen) < 2:
        return _one(view, row(child.union(*members)), chosen[0].id if chosen else None, names)
    shared = row(members[0] & members[1])
    return _two(view, row(members[0] - members[1]), shared, row(members[1] - members[0]), names)


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
    """Place one home's people around the origin, a row a generation."""
    cell = _cell(view, people)
    places = _block(view, people, rows_of(view, people), 0.0, set(), cell)
    boxes = _boxes(view, places)
    reach = max([40.0, *(_furthest((0.0, 0.0), box) + PADDING for box in boxes.values())])
    discs = {home: ((0.0, 0.0), round(reach, 2))} if home else {}
    return Homes(view, discs, names, places, boxes, reach)


def _names(view: CaseView, people: list[UUID], names: dict[UUID, str]) -> Homes:
    """Place the names of all in one circle around the origin."""
    columns = 1 if len(people) < 4 else 2
    rows = math.ceil(len(people) / columns) or 1
    places: dict[UUID, Point] = {}
    for index, person in enumerate(people):
        row, place = divmod(index, columns)
        in_row = min(columns, len(people) - row * columns)
        places[person] = ((place - (in_row - 1) / 2) * NAMED[0], (row - rows / 2) * NAMED[1])
    half = NAMED[0] / 2 - 3
    boxes = {person: (x - half, y, x + half, y + TEXT + 6) for person, (x, y) in places.items()}
    reach = round(max([52.0, *(_furthest((0.0, 0.0), box) + PADDING for box in boxes.values())]), 2)
    return Homes(view, dict.fromkeys(names, ((0.0, 0.0), reach)), names, places, boxes, reach, 0.0)


def _two(view: CaseView, left: list[UUID], shared: list[UUID], right: list[UUID], names: dict[UUID, str]) -> Homes:
    """Place two homes side by side; who lives in both stands where the circles overlap."""
    rows = rows_of(view, [*left, *shared, *right])
    gap = 4.0
    ids = list(names)
    cell = _cell(view, [*left, *shared, *right])
    middle = _wide(shared, rows, cell)
    sides = [(middle + _wide(people, rows, cell)) / 2 for people in (left, right)]
    while True:
        places = _block(view, shared, rows, 0.0, set(), cell)
        places |= _block(view, left, rows, -sides[0] - gap, {*shared, *right}, cell, is_left=True)
        places |= _block(view, right, rows, sides[1] + gap, {*shared, *left}, cell, is_left=False)
        boxes = _boxes(view, places)
        discs: dict[UUID, tuple[Point, float]] = {}
        for side, (home, inside) in enumerate(((ids[0], [*left, *shared]), (ids[1], [*shared, *right]))):
            # Two homes with the same people are still two circles.
            off = (-24.0, 24.0)[side] if not left and not right else 0.0
            x, y = _middle([boxes[one] for one in inside])
            centre = (round(x + off, 2), round(y, 2))
            radius = max([48.0, *(_furthest(centre, boxes[one]) + PADDING for one in inside)])
            discs[home] = (centre, round(radius, 2))
        outside = ((ids[0], right), (ids[1], left))
        is_clear = all(
            _nearest(discs[home][0], boxes[one]) > discs[home][1] + 4 for home, others in outside for one in others
        )
        if is_clear:
            reach = max(abs(centre[0]) + radius for centre, radius in discs.values())
            return Homes(view, discs, names, places, boxes, reach)
        gap += 4


def _cell(view: CaseView, people: Iterable[UUID]) -> float:
    """Return how much room each person has across, by the longest name."""
    return min(CELL[0], max([NARROW, *(_named(view.people_by_id[one]) + 8 for one in people)]))


def _named(person: PersonView) -> float:
    return min(CELL[0] - 6, text_width(person.short_name, TEXT, is_bold=person.is_index))


def _boxes(view: CaseView, places: Mapping[UUID, Point]) -> dict[UUID, Bounds]:
    """Return the box of each symbol with its name."""
    found: dict[UUID, Bounds] = {}
    for one, (x, y) in places.items():
        half = max(SYMBOL, _named(view.people_by_id[one])) / 2 + 2
        found[one] = (x - half, y - SYMBOL / 2 - 1, x + half, y + SYMBOL / 2 + TEXT + 5)
    return found


def _middle(boxes: Sequence[Bounds]) -> Point:
    """Return the middle of the smallest circle round ``boxes``, near enough (Bădoiu and Clarkson 2003)."""
    around = joined(boxes)
    x, y = (around[0] + around[2]) / 2, (around[1] + around[3]) / 2
    corners = [(left, top) for box in boxes for left in (box[0], box[2]) for top in (box[1], box[3])]
    for step in range(1, 120):
        far = max(corners, key=lambda corner: (round(math.dist((x, y), corner), 6), corner))
        x, y = x + (far[0] - x) / (step + 8), y + (far[1] - y) / (step + 8)
    return x, y


def _wide(people: list[UUID], rows: Mapping[UUID, int], cell: float) -> float:
    """Return how wide a block of people is."""
    return cell * max((len(line) for _, line in _lines(people, rows)), default=0)


def _lines(people: list[UUID], rows: Mapping[UUID, int]) -> list[tuple[int, list[UUID]]]:
    """Return the rows of a block, each with its generation; one that would get too wide is broken."""
    found: list[tuple[int, list[UUID]]] = []
    for row in sorted({rows[one] for one in people}):
        members = [one for one in people if rows[one] == row]
        found += [(row, members[at : at + WIDEST]) for at in range(0, len(members), WIDEST)]
    return found


def _block(
    view: CaseView,
    people: list[UUID],
    rows: Mapping[UUID, int],
    x: float,
    outside: Collection[UUID],
    cell: float,
    *,
    is_left: bool = True,
) -> dict[UUID, Point]:
    """Return the places of ``people`` around ``x``, a row a generation, as high in one block as in the other."""
    high = max(rows.values(), default=0) + 1
    seen: dict[int, int] = {}
    extra = 0
    places: dict[UUID, Point] = {}
    for row, members in _lines(people, rows):
        extra += 1 if row in seen else 0
        seen[row] = 1
        ordered = side_by_side(view, members, outside, is_left=is_left)
        for at, one in enumerate(ordered):
            across = x + (at - (len(ordered) - 1) / 2) * cell
            places[one] = (round(across, 2), round((row + extra - (high - 1) / 2) * CELL[1] - 5, 2))
    return places


def _oldest_first(people: tuple[PersonView, ...]) -> list[PersonView]:
    return sorted(people, key=lambda one: (one.born.sort_value if one.born else 9999.0, one.position, one.id.hex))


def _furthest(centre: Point, box: Bounds) -> float:
    return max(math.dist(centre, (x, y)) for x in (box[0], box[2]) for y in (box[1], box[3]))


def _nearest(centre: Point, box: Bounds) -> float:
    dx = max(box[0] - centre[0], 0.0, centre[0] - box[2])
    dy = max(box[1] - centre[1], 0.0, centre[1] - box[3])
    return math.hypot(dx, dy)


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
