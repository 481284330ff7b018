"""Where those in the middle of an ecomap stand: one home's in rows, two homes' in three blocks, or names only."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from app.genogram.homes import CELL, SYMBOL, TEXT, Homes, named
from app.genogram.minifamily import WIDEST, rows_of, side_by_side
from app.genogram.options import EcomapCentre
from app.genogram.picture import Bounds, Point, joined
from app.i18n import Language, mark, translate
from app.lens.view import CaseView, HouseholdView, PersonView, ResidenceKind

NARROW: Final = 46.0
"""Room of one person across where all names are short."""
NAMED: Final = (76.0, 17.0)
"""Room of one name where there are names only."""
PADDING: Final = 6.0
_LIVED_IN: Final = {ResidenceKind.PERMANENT, ResidenceKind.ALTERNATING, ResidenceKind.PLACED}


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
    return min(CELL[0], max([NARROW, *(named(view.people_by_id[one]) + 8 for one in people)]))


def _boxes(view: CaseView, places: Mapping[UUID, Point]) -> dict[UUID, Bounds]:
    """Return the box of each symbol with its name."""
    found: dict[UUID, Bounds] = {}
    for one, (x, y) in places.items():
        half = max(SYMBOL, named(view.people_by_id[one])) / 2 + 2
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
