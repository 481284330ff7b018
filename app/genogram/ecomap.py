"""The ecomap: the child's home or homes in the middle, the systems around, a line for each tie (Hartman 1978).

A line that ends on a home's rim is the whole home's, one that goes on to a symbol is that person's. Two homes are two
circles that share those who live in both. Systems stand in the order of the family centre's six groups; where the user
put one, it stays.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.geometry import Path, crosses, grown, part_inside, to_path
from app.genogram.homes import Homes, homes
from app.genogram.measure import ASCENT, wrapped
from app.genogram.outlines import person_outline
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Picture, Point, Words, joined
from app.genogram.strokes import bow, rounded
from app.genogram.ties import tie_marks, tie_words
from app.i18n import Language, mark, translate
from app.lens.view import AgencyView, CaseView, Diagram, PersonView, TieView

TEXT = 8.5
LEAST, WIDEST = 30.0, 58.0
"""Least and greatest radius of a system's circle."""
CLEAR = 66.0
"""Room for the lines between the homes and the nearest system, at least."""
APART = 14.0
FLAT = 1.5
"""How much wider than high the ring of systems is: screens and pages are wide."""
CORNERS = (50.0, 80.0, 115.0, 155.0, 200.0)
"""How far from its end a line may turn where no bow is free."""
BOWS = (28.0, -28.0, 52.0, -52.0, 84.0, -84.0, 120.0, -120.0, 170.0, -170.0)


@dataclass(frozen=True, slots=True)
class _System:
    """An agency, or somebody from outside the homes who has ties of their own: a circle with its name."""

    subject: AgencyView | PersonView
    lines: tuple[str, ...]
    radius: float

    def box(self, at: Point) -> Bounds:
        """Return the box around it at ``at``."""
        return (at[0] - self.radius, at[1] - self.radius, at[0] + self.radius, at[1] + self.radius)


def ecomap_picture(view: CaseView, language: Language) -> Picture:
    """Return the ecomap of ``view``."""
    middle = homes(view)
    systems = _systems(view, middle)
    spots = {spot.subject_id: (spot.x, spot.y) for spot in view.spots if spot.diagram is Diagram.ECOMAP}
    places = _places(systems, middle, spots, _targets(view, middle))
    groups = [*middle.groups()]
    boxes = {system.subject.id: system.box(places[system.subject.id]) for system in systems}
    lines: list[Group] = []
    for tie in view.ties:
        if tie.agency_id in places:
            drawn = _tie(view, tie, middle, systems, places, boxes, language)
            if drawn is not None:
                lines.append(drawn)
    groups = [*lines, *groups, *(_system_group(system, places[system.subject.id]) for system in systems)]
    title = translate(mark("Ecomap of the family and the systems around it"), language)
    bounds = joined((group.bounds for group in groups), margin=14)
    return Picture(tuple(groups), bounds, title, _description(view, language), language.value)


def _systems(view: CaseView, middle: Homes) -> list[_System]:
    """Return all agencies by group, and after those of their agency the outsiders with ties."""
    order = {group: place for place, group in enumerate(type(view.agencies[0].group))} if view.agencies else {}
    agencies = sorted(view.agencies, key=lambda agency: (order[agency.group], agency.name, agency.id.hex))
    found: list[_System] = []
    seen: set[UUID] = set()
    for agency in agencies:
        found.append(_system(agency, agency.name))
        for tie in view.ties:
            person = view.people_by_id.get(tie.person_id) if tie.person_id else None
            if tie.agency_id == agency.id and person and person.id not in seen and person.id not in middle.people:
                seen.add(person.id)
                found.append(_system(person, person.short_name))
    return found


def _system(subject: AgencyView | PersonView, name: str) -> _System:
    """Fit ``name`` into the smallest circle that holds it."""
    if isinstance(subject, PersonView):
        return _System(subject, wrapped(name, 60, TEXT, lines=1), 22.0)
    radius = LEAST
    while True:
        lines = wrapped(name, radius * 1.62, TEXT, lines=3)
        if not any("…" in line for line in lines) or radius >= WIDEST:
            return _System(subject, lines, radius)
        radius += 2


def _places(
    systems: list[_System], middle: Homes, spots: Mapping[UUID, Point], targets: Mapping[UUID, list[Point]]
) -> dict[UUID, Point]:
    """Return where each system stands: on an oval round the homes, all equally far from their neighbours."""
    if not systems:
        return {}
    widest = max(system.radius for system in systems)
    high = middle.reach + CLEAR + widest
    seats = _oval(len(systems), high)
    while any(math.dist(a, b) < 2 * widest + APART for a, b in pairwise((*seats, seats[0])) if a != b):
        high *= 1.04
        seats = _oval(len(systems), high)
    places = {system.subject.id: seat for system, seat in zip(_seated(systems, seats, targets), seats, strict=True)}
    return {subject: spots.get(subject, seat) for subject, seat in places.items()}


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


def _targets(view: CaseView, middle: Homes) -> dict[UUID, list[Point]]:
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


def _seated(systems: list[_System], seats: list[Point], targets: Mapping[UUID, list[Point]]) -> list[_System]:
    """Return the systems in the order of the seats that makes their ties shortest.

    The groups keep their order round the circle; it may be turned and mirrored, and within a group neighbours may swap.
    """

    def cost(system: _System, seat: Point) -> float:
        return sum(math.dist(seat, target) for target in targets.get(system.subject.id, ()))

    def total(order: list[_System]) -> float:
        return sum(cost(system, seat) for system, seat in zip(order, seats, strict=True))

    turned = [order[turn:] + order[:turn] for order in (systems, systems[::-1]) for turn in range(len(systems))]
    best = min(turned, key=lambda order: round(total(order), 3))
    is_better = True
    while is_better:
        is_better = False
        for at in range(len(best) - 1):
            a, b = best[at], best[at + 1]
            if _group(a) != _group(b):
                continue
            gain = cost(a, seats[at]) + cost(b, seats[at + 1]) - cost(b, seats[at]) - cost(a, seats[at + 1])
            if gain > 0.01:
                best[at], best[at + 1] = b, a
                is_better = True
    return best


def _group(system: _System) -> str:
    return system.subject.group if isinstance(system.subject, AgencyView) else ""


def _system_group(system: _System, at: Point) -> Group:
    x, y = at
    subject = system.subject
    if isinstance(subject, PersonView):
        marks: list[Mark] = list(person_outline(subject, x, y - 8, 24, Pen(Colour.INK, 1.4)))
        marks.append(Words(x, y + 4 + TEXT, system.lines[0] if system.lines else "", TEXT, has_halo=True))
        return Group(Key("person", subject.id), tuple(marks), system.box(at), subject.short_name, anchor=at)
    marks = [Disc(x, y, system.radius, Pen(Colour.INK, 1.3), Colour.GROUND)]
    height = len(system.lines) * (TEXT + 2) - 2
    for index, text in enumerate(system.lines):
        marks.append(Words(x, y - height / 2 + TEXT * ASCENT + index * (TEXT + 2), text, TEXT))
    return Group(Key("agency", subject.id), tuple(marks), system.box(at), subject.name, anchor=at)


def _tie(
    view: CaseView,
    tie: TieView,
    middle: Homes,
    systems: list[_System],
    places: Mapping[UUID, Point],
    boxes: Mapping[UUID, Bounds],
    language: Language,
) -> Group | None:
    """Draw one tie, None where its other end isn't in the picture."""
    agency = view.agencies_by_id[tie.agency_id]
    start = places[tie.agency_id]
    radius = next(system.radius for system in systems if system.subject.id == tie.agency_id)
    foreign = [box for subject, box in boxes.items() if subject not in {tie.agency_id, tie.person_id}]
    foreign += [bounds_of(name) for home in middle.discs if (name := middle.label(home)) is not None]
    person = view.people_by_id.get(tie.person_id) if tie.person_id else None
    if person is not None and person.id in places:
        path = _free_path(start, radius, places[person.id], 22.0, foreign, [*middle.discs.values()])
        ends = person.short_name
    elif person is not None and person.id in middle.people:
        others = [middle.figure(other) for other in middle.people if other != person.id]
        path = _free_path(start, radius, middle.people[person.id], middle.symbol / 2 + 2, [*foreign, *others], [])
        path = _outside(path, middle.name_box(person.id))
        ends = person.short_name
    elif tie.household_id is not None and tie.household_id in middle.discs:
        path = _to_rim(start, radius, tie.household_id, middle, foreign)
        ends = middle.names[tie.household_id]
    else:
        return None
    marks = tie_marks(path, tie)
    xs, ys = [x for x, _ in path], [y for _, y in path]
    box = (min(xs) - 6, min(ys) - 6, max(xs) + 6, max(ys) + 6)
    spoken = translate(
        mark("{agency} and {who}: {quality}"), language, agency=agency.name, who=ends, quality=tie_words(tie, language)
    )
    return Group(Key("tie", tie.id), marks, box, spoken)


def _outside(path: Path, box: Bounds) -> Path:
    """Return ``path`` up to where it meets ``box``: from below a line ends at the name, not in it."""
    for index, (a, b) in enumerate(pairwise(path)):
        inside = part_inside(a, b, box)
        if inside is not None and inside[0] > 0:
            end = (round(a[0] + (b[0] - a[0]) * inside[0], 2), round(a[1] + (b[1] - a[1]) * inside[0], 2))
            return (*path[: index + 1], end)
    return path


def _to_rim(start: Point, radius: float, household: UUID, middle: Homes, foreign: list[Bounds]) -> Path:
    """Return the shortest free path from the system to the home's rim that doesn't cross the other home."""
    centre, reach = middle.discs[household]
    others = [disc for other, disc in middle.discs.items() if other != household]
    best: Path | None = None
    for turn in range(72):
        angle = turn * math.pi / 36
        rim = (centre[0] + reach * math.sin(angle), centre[1] - reach * math.cos(angle))
        if any(math.dist(rim, other) < far + 4 for other, far in others):
            continue
        path = _clipped(start, radius, rim, 0.0)
        if _is_free(path, foreign, [*others, (centre, reach - 0.5)]) and (best is None or _long(path) < _long(best)):
            best = path
    if best is not None:
        return best
    return _free_path(start, radius, centre, reach, foreign, others)


def _free_path(
    start: Point, radius: float, target: Point, reach: float, boxes: list[Bounds], discs: list[tuple[Point, float]]
) -> Path:
    """Return a straight path where nothing stands in the way, else the gentlest bow that is free, else the straight."""
    straight = _clipped(start, radius, target, reach)
    if _is_free(straight, boxes, discs):
        return straight
    for height in BOWS:
        bent = _cut(bow(start, target, height), start, radius, target, reach)
        if _is_free(bent, boxes, discs):
            return bent
    corners = (_cut(path, start, radius, target, reach) for path in _round_corners(start, target))
    free = [path for path in corners if _is_free(path, boxes, discs)]
    return min(free, key=lambda path: round(_long(path), 2), default=straight)


def _round_corners(start: Point, target: Point) -> list[Path]:
    """Return paths with one rounded corner somewhere round ``target``: past those who stand close to it."""
    found: list[Path] = []
    for far in CORNERS:
        for step in range(24):
            turn = step * math.pi / 12
            corner = (target[0] + far * math.sin(turn), target[1] - far * math.cos(turn))
            bent = rounded((start, corner, target), 34.0)
            # Short pieces, so that what is cut off at the rims is cut where the rim is.
            found.append(tuple(point for a, b in pairwise(bent) for point in _pieces(a, b)))
    return found


def _pieces(a: Point, b: Point) -> list[Point]:
    count = max(1, math.ceil(math.dist(a, b) / 6))
    return [
        (round(a[0] + (b[0] - a[0]) * step / count, 2), round(a[1] + (b[1] - a[1]) * step / count, 2))
        for step in range(1, count + 1)
    ]


def _is_free(path: Path, boxes: list[Bounds], discs: list[tuple[Point, float]]) -> bool:
    if any(crosses(path, grown(box, 2)) for box in boxes):
        return False
    return not any(to_path(centre, path) < reach for centre, reach in discs)


def _clipped(start: Point, radius: float, target: Point, reach: float) -> Path:
    """Return the straight line between two rims, a hair's breadth off both."""
    long = math.dist(start, target)
    # Two things put on the very same spot still get a line, upwards, so that the tie can be seen and mended.
    ux, uy = ((target[0] - start[0]) / long, (target[1] - start[1]) / long) if long > 0.01 else (0.0, -1.0)
    near, far = radius + 2, max(long - reach - 2, radius + 3)
    return (
        (round(start[0] + ux * near, 2), round(start[1] + uy * near, 2)),
        (round(start[0] + ux * far, 2), round(start[1] + uy * far, 2)),
    )


def _cut(path: Path, start: Point, radius: float, target: Point, reach: float) -> Path:
    """Return the part of a bent path outside both rims."""
    kept = tuple(at for at in path if math.dist(at, start) > radius + 2 and math.dist(at, target) > reach + 2)
    return kept if len(kept) > 1 else _clipped(start, radius, target, reach)


def _long(path: Path) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(path))


def _description(view: CaseView, language: Language) -> str:
    """Say in words which agencies there are and how each is tied."""
    if not view.agencies:
        return translate(mark("No agencies have been added yet."), language)
    sentences: list[str] = []
    for agency in view.agencies:
        ties = [tie for tie in view.ties if tie.agency_id == agency.id and not tie.is_over]
        if ties:
            words = "; ".join(tie_words(tie, language) for tie in ties)
            sentences.append(translate(mark("{agency}: {quality}."), language, agency=agency.name, quality=words))
        else:
            sentences.append(translate(mark("{agency}: no tie drawn."), language, agency=agency.name))
    return " ".join(sentences)
