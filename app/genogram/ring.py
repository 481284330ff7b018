"""Where the systems of an ecomap stand: on ovals round the homes, each of the six groups of services side by side."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final
from uuid import UUID

from app.genogram.geometry import to_path
from app.genogram.homes import Homes
from app.genogram.picture import Point
from app.genogram.systems import System
from app.lens.view import AgencyGroup, AgencyView, CaseView

CLEAR: Final = 60.0
"""Room for the lines between the homes and the nearest system, at least."""
APART: Final = 10.0
FLAT: Final = 1.75
"""How much wider than high the ring of systems is: screens and pages are wide."""
_ROUNDS: Final = 40
RINGS: Final = {6: (150.0,), 12: (130.0, 210.0)}
"""The radii of the rings by the greatest number of systems they are for (notation card, ecomap)."""
_MANY: Final = (130.0, 205.0, 280.0)


def places_of(
    systems: Sequence[System], middle: Homes, spots: Mapping[UUID, Point], targets: Mapping[UUID, list[Point]]
) -> dict[UUID, Point]:
    """Return where each system stands: on one to three ovals round the homes, and where the user put it."""
    if not systems:
        return {}
    widest = max(system.radius for system in systems)
    radii = next((rings for most, rings in RINGS.items() if len(systems) <= most), _MANY)
    # Fewer rings where the homes are so large that all find room nearer to them.
    tried = [_fitted(len(systems), middle, widest, radii[:count]) for count in range(1, len(radii) + 1)]
    seats = min(tried, key=lambda found: round(max(abs(y) + abs(x) / FLAT for x, y in found), 1))
    ordered = _seated(list(systems), seats, targets)
    return {system.subject.id: spots.get(system.subject.id, seat) for system, seat in zip(ordered, seats, strict=True)}


def _fitted(count: int, middle: Homes, widest: float, radii: Sequence[float]) -> list[Point]:
    """Return the seats on so many rings, the inner one as near to the homes as all have room."""
    across = max((abs(x) for box in middle.around() for x in (box[0], box[2])), default=0.0)
    up = max((abs(y) for box in middle.around() for y in (box[1], box[3])), default=0.0)
    high = max(radii[0], up + CLEAR + widest, (across + CLEAR + widest) / FLAT)
    steps = [radius - radii[0] for radius in radii]
    seats = _ringed(count, high, steps)
    while _is_tight(seats, widest, len(steps)) or _is_near(seats, middle, widest):
        high *= 1.03
        seats = _ringed(count, high, steps)
    return seats


def _is_near(seats: Sequence[Point], middle: Homes, widest: float) -> bool:
    """Say whether a system would stand too near to a home for the ties between them to be seen."""
    rims = [*middle.rims.values()] or [((0.0, 0.0), middle.reach)]
    return any(math.dist(seat, at) < reach + widest + CLEAR * 0.8 for seat in seats for at, reach in rims)


def _ringed(count: int, high: float, steps: Sequence[float]) -> list[Point]:
    """Return seats at equal distances along the inner oval, by turns moved out to the rings beyond it."""
    found: list[Point] = []
    for at, (x, y) in enumerate(_oval(count, high)):
        far = 1 + steps[at % len(steps)] / math.hypot(x, y)
        found.append((round(x * far, 2), round(y * far, 2)))
    return found


def _is_tight(seats: Sequence[Point], widest: float, rings: int) -> bool:
    """Say whether two systems would touch, or one would stand between another and the homes."""
    wide = 2 * widest
    if any(
        math.dist(a, b) < wide + APART or max(abs(a[0] - b[0]), abs(a[1] - b[1])) < wide
        for a, b in combinations(seats, 2)
    ):
        return True
    inward = [(seat, (seat[0] * 0.2, seat[1] * 0.2)) for seat in seats] if rings > 1 else []
    return any(to_path(other, way) < widest + 5 for way in inward for other in seats if other != way[0])


def _oval(count: int, high: float) -> list[Point]:
    """Return ``count`` points at equal distances along an oval ``high`` above and ``high * FLAT`` beside the middle."""
    steps = 720
    edge = [
        (high * FLAT * math.sin(2 * math.pi * step / steps), -high * math.cos(2 * math.pi * step / steps))
        for step in range(steps + 1)
    ]
    far = [0.0]
    for a, b in pairwise(edge):
        far.append(far[-1] + math.dist(a, b))
    wanted = [far[-1] * (index + 0.5) / count for index in range(count)]
    return [(round(x, 2), round(y, 2)) for x, y in (edge[bisect_left(far, along)] for along in wanted)]


def targets_of(view: CaseView, middle: Homes) -> dict[UUID, list[Point]]:
    """Return where the ties of each system lead to."""
    found: dict[UUID, list[Point]] = {}
    for tie in view.ties:
        if tie.person_id is not None and tie.person_id in middle.people:
            found.setdefault(tie.agency_id, []).append(middle.people[tie.person_id])
        elif tie.household_id is not None and tie.household_id in middle.discs:
            found.setdefault(tie.agency_id, []).append(middle.discs[tie.household_id][0])
        elif tie.person_id is not None:
            found.setdefault(tie.person_id, []).append((0.0, 0.0))
    return found


def _seated(systems: list[System], seats: list[Point], targets: Mapping[UUID, list[Point]]) -> list[System]:
    """Return the systems in the order of the seats that makes their ties shortest: shortest ties hardly cross.

    Each group keeps together; the groups may stand in any order round the circle, and within a group the systems.
    """
    costs = {
        (system.subject.id, at): sum(math.dist(seat, target) for target in targets.get(system.subject.id, ()))
        for system in systems
        for at, seat in enumerate(seats)
    }

    def total(order: Sequence[System]) -> float:
        return round(sum(costs[system.subject.id, at] for at, system in enumerate(order)), 3)

    best, turn = _blocks(systems), 0
    least = total(_turned(best, turn))
    for _ in range(_ROUNDS):
        tried = [(blocks, step) for blocks in _neighbours(best) for step in (turn, turn - 1, turn + 1)]
        tried += [(best, step) for step in range(len(systems))]
        totals = [total(_turned(blocks, step)) for blocks, step in tried]
        found = min(totals)
        if found > least - 0.01:
            break
        least = found
        best, turn = tried[totals.index(found)]
    return _turned(best, turn)


def _blocks(systems: Sequence[System]) -> list[list[System]]:
    """Return the systems by group; people from outside stand with the agency before them."""
    blocks: list[list[System]] = []
    last: AgencyGroup | None = None
    for system in systems:
        group = system.subject.group if isinstance(system.subject, AgencyView) else last
        if not blocks or group != last:
            blocks.append([])
        blocks[-1].append(system)
        last = group
    return blocks


def _turned(blocks: Sequence[Sequence[System]], turn: int) -> list[System]:
    row = [system for block in blocks for system in block]
    at = turn % len(row)
    return row[at:] + row[:at]


def _neighbours(blocks: list[list[System]]) -> Iterator[list[list[System]]]:
    """Yield the orders one step away: two groups or two systems of one change places, or a group is turned round."""
    for a, b in combinations(range(len(blocks)), 2):
        changed = list(blocks)
        changed[a], changed[b] = changed[b], changed[a]
        yield changed
    for at, block in enumerate(blocks):
        if len(block) > 2:
            yield [*blocks[:at], block[::-1], *blocks[at + 1 :]]
        for a, b in combinations(range(len(block)), 2):
            swapped = list(block)
            swapped[a], swapped[b] = swapped[b], swapped[a]
            yield [*blocks[:at], swapped, *blocks[at + 1 :]]
