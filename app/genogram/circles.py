"""The circle map: who is how close to the child, in sectors and rings.

Closeness is what the child said, so nobody ever leaves their ring or sector: where a place gets crowded all rings grow.
Places are found row by row and in stored order, the same on every machine; what the user moved stays where it was put
as long as it is still in its own ring and sector.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.genogram.geometry import distance, grown, overlap
from app.genogram.measure import ASCENT, DESCENT, text_width, wrapped
from app.genogram.outlines import agency_outline, person_outline, professional_outline
from app.genogram.picture import (
    Anchor,
    Bounds,
    Colour,
    Disc,
    Group,
    Key,
    Mark,
    Pen,
    Picture,
    Point,
    Polyline,
    Words,
    joined,
)
from app.i18n import Language, Text, mark, translate
from app.lens.view import AgencyView, CaseView, ClosenessView, Diagram, PersonView, ProfessionalView

SIZE = 22.0
"""Width of a person's mark."""
CENTRE = 34.0
"""Radius kept for the child in the middle."""
RING = 74.0
"""Width of a ring before anything is crowded."""
GROWTH = 1.1
MUCH = 2.0
"""How far rings grow so that everybody stands evenly, before they are packed close."""
_LANES = ((0.45,), (0.3, 0.62), (0.62, 0.3), (0.24, 0.48, 0.72))
"""Where in the ring's width marks stand, one after the other."""
LABEL = 78.0
"""Widest label before it is broken into two lines."""
TEXT = 8.5
GAP = 4.0

_Subject = PersonView | ProfessionalView | AgencyView


@dataclass(frozen=True, slots=True)
class _Token:
    """Somebody to be placed: extents around the centre of the mark, in points."""

    subject: _Subject
    closeness: ClosenessView
    lines: tuple[str, ...]
    half_width: float
    down: float

    def box(self, at: Point) -> Bounds:
        """Return the box of mark and label with the mark at ``at``."""
        x, y = at
        return (x - self.half_width, y - SIZE / 2, x + self.half_width, y + self.down)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The rings and sectors: angles clockwise from the top, in radians."""

    sectors: int
    rings: int
    ring: float

    def span(self, ring: int) -> tuple[float, float]:
        """Return inner and outer radius of ``ring`` (1 is the closest)."""
        return CENTRE + (ring - 1) * self.ring, CENTRE + ring * self.ring

    def wedge(self, sector: int) -> tuple[float, float]:
        """Return the first and last angle of ``sector``."""
        step = 2 * math.pi / self.sectors
        return sector * step, (sector + 1) * step

    def holds(self, at: Point, closeness: ClosenessView) -> bool:
        """Say whether a mark at ``at`` is wholly in the ring and the sector that were told."""
        x, y = at
        radius = math.hypot(x, y)
        inner, outer = self.span(closeness.ring)
        if not inner + SIZE / 2 <= radius <= outer - SIZE / 2:
            return False
        first, last = self.wedge(closeness.sector)
        angle = math.atan2(x, -y) % (2 * math.pi)
        margin = math.asin(min(1.0, (SIZE / 2) / radius))
        return self.sectors == 1 or first + margin <= angle <= last - margin


def circles_picture(view: CaseView, language: Language) -> Picture:
    """Return the circle map of ``view``: the child in the middle, everybody with a told closeness around."""
    tokens = _tokens(view)
    rings = max([view.rings, *(token.closeness.ring for token in tokens)])
    sectors = max([len(view.sectors), 1, *(token.closeness.sector + 1 for token in tokens)])
    spots = {spot.subject_id: (spot.x, spot.y) for spot in view.spots if spot.diagram is Diagram.CIRCLES}
    grid, places = _arranged(tokens, sectors, rings, spots)
    groups = [_rings(grid), *_sector_names(view, grid), _child(view)]
    groups += [_token_group(token, places[token.subject.id], language) for token in tokens]
    bounds = joined((group.bounds for group in groups), margin=12)
    title = translate(mark("Circles of closeness"), language)
    return Picture(tuple(groups), bounds, title, _description(view, tokens, language), language.value)


def _tokens(view: CaseView) -> list[_Token]:
    subjects: dict[UUID, _Subject] = {}
    subjects |= view.people_by_id
    subjects |= view.professionals_by_id
    subjects |= view.agencies_by_id
    tokens: list[_Token] = []
    for closeness in view.closenesses:
        subject = subjects.get(closeness.subject_id)
        if subject is None or subject.id == view.child_id:
            continue
        lines = wrapped(_name(subject), LABEL, TEXT)
        half = max(SIZE, *(text_width(line, TEXT) for line in lines), 0.0) / 2
        tokens.append(_Token(subject, closeness, lines, half, SIZE / 2 + len(lines) * (TEXT + 2) + 2))
    return sorted(
        tokens, key=lambda token: (token.closeness.ring, token.closeness.sector, _order(token), token.subject.id.hex)
    )


def _order(token: _Token) -> tuple[int, str]:
    subject = token.subject
    return (subject.position, "") if isinstance(subject, PersonView) else (1_000_000, subject.name)


def _name(subject: _Subject) -> str:
    return subject.short_name if isinstance(subject, PersonView) else subject.name


def _arranged(
    tokens: list[_Token], sectors: int, rings: int, spots: Mapping[UUID, Point]
) -> tuple[_Grid, dict[UUID, Point]]:
    """Return the narrowest rings with a place for everybody: evenly while they needn't grow much, else close-packed."""
    ring = RING
    while True:
        grid = _Grid(sectors, rings, ring)
        places = _places(tokens, grid, spots, is_packed=ring > RING * MUCH)
        if places is not None:
            return grid, places
        ring *= GROWTH


def _places(
    tokens: list[_Token], grid: _Grid, spots: Mapping[UUID, Point], *, is_packed: bool
) -> dict[UUID, Point] | None:
    """Return a place for everybody without overlap, None where the rings are too narrow."""
    placed: dict[UUID, Point] = {}
    taken: list[Bounds] = [(-CENTRE + 8, -CENTRE + 4, CENTRE - 8, CENTRE - 8)]
    for token in tokens:
        spot = spots.get(token.subject.id)
        if spot is not None and grid.holds(spot, token.closeness):
            placed[token.subject.id] = spot
            taken.append(token.box(spot))
    free = [token for token in tokens if token.subject.id not in placed]
    for sector, ring in sorted({(token.closeness.sector, token.closeness.ring) for token in free}):
        crowd = [token for token in free if (token.closeness.sector, token.closeness.ring) == (sector, ring)]
        found = _packed(crowd, grid, taken) if is_packed else _spread(crowd, grid, taken)
        if found is None:
            return None
        for token, at in zip(crowd, found, strict=True):
            placed[token.subject.id] = at
            taken.append(token.box(at))
    return placed


def _spread(crowd: list[_Token], grid: _Grid, taken: list[Bounds]) -> list[Point] | None:
    """Place ``crowd``, all of one ring and sector, at even angles on one to three lanes, labels inside the ring."""
    inner, outer = grid.span(crowd[0].closeness.ring)
    first, last = grid.wedge(crowd[0].closeness.sector)
    step = (last - first) / len(crowd)
    for lanes in _LANES:
        radii = [inner + (outer - inner) * lane for lane in lanes]
        places = [_at(radii[at % len(radii)], first + (at + 0.5) * step) for at in range(len(crowd))]
        occupied = list(taken)
        for token, place in zip(crowd, places, strict=True):
            if not (_is_free(token, place, grid, occupied) and _is_inside(token.box(place), inner, outer)):
                break
            occupied.append(token.box(place))
        else:
            return places
    return None


def _packed(crowd: list[_Token], grid: _Grid, taken: list[Bounds]) -> list[Point] | None:
    """Place ``crowd`` at the first free places, lane by lane."""
    inner, outer = grid.span(crowd[0].closeness.ring)
    first, last = grid.wedge(crowd[0].closeness.sector)
    candidates = _candidates(inner, outer, first, last)
    found: list[Point] = []
    occupied = list(taken)
    for token in crowd:
        place = next((place for place in candidates if _is_free(token, place, grid, occupied)), None)
        if place is None:
            return None
        found.append(place)
        occupied.append(token.box(place))
    return found


def _candidates(inner: float, outer: float, first: float, last: float) -> list[Point]:
    """Return places of a ring's sector, from the inner lane outwards, clockwise."""
    lanes = [inner + SIZE / 2 + 2 + step * 6 for step in range(int((outer - inner - SIZE) / 6) + 1)]
    return [
        _at(radius, first + (last - first) * turn / steps)
        for radius in lanes
        for steps in [max(8, int(radius * (last - first) / 6))]
        for turn in range(1, steps)
    ]


def _is_free(token: _Token, at: Point, grid: _Grid, occupied: list[Bounds]) -> bool:
    return grid.holds(at, token.closeness) and not any(overlap(grown(token.box(at), GAP), box) for box in occupied)


def _is_inside(box: Bounds, inner: float, outer: float) -> bool:
    """Say whether a box touches neither edge of the ring."""
    reach = max(math.hypot(x, y) for x in (box[0], box[2]) for y in (box[1], box[3]))
    return reach <= outer - 1 and distance((0.0, 0.0), box) >= min(inner, CENTRE) - 6


def _at(radius: float, angle: float) -> Point:
    """Return the point at ``angle`` clockwise from the top, rounded so that every machine agrees."""
    return (round(radius * math.sin(angle), 2), round(-radius * math.cos(angle), 2))


def _rings(grid: _Grid) -> Group:
    outer = grid.span(grid.rings)[1]
    marks: list[Mark] = [Disc(0, 0, outer, None, Colour.SURFACE)]
    marks += [Disc(0, 0, grid.span(ring)[1], Pen(Colour.QUIET, 0.9)) for ring in range(grid.rings, 0, -1)]
    if grid.sectors > 1:
        pen = Pen(Colour.LINE, 1.0)
        marks += [
            Polyline((_at(CENTRE, grid.wedge(sector)[0]), _at(outer, grid.wedge(sector)[0])), pen)
            for sector in range(grid.sectors)
        ]
    return Group(Key("rings"), tuple(marks), (-outer, -outer, outer, outer), layer=-10)


def _sector_names(view: CaseView, grid: _Grid) -> list[Group]:
    """Write each sector's name outside the last ring, in the middle of its wedge."""
    outer = grid.span(grid.rings)[1]
    groups: list[Group] = []
    for sector in view.sectors:
        first, last = grid.wedge(sector.position)
        x, y = _at(outer + 10, (first + last) / 2)
        anchor = Anchor.START if x > 1 else Anchor.END if x < -1 else Anchor.MIDDLE
        baseline = y + (10 * ASCENT if y > 0 else 0.0)
        words = Words(x, baseline, sector.name, 10, anchor, Colour.QUIET, is_bold=True)
        width = text_width(sector.name, 10, is_bold=True)
        left = {Anchor.START: x, Anchor.MIDDLE: x - width / 2, Anchor.END: x - width}[anchor]
        box = (left, baseline - 10 * ASCENT, left + width, baseline + 10 * DESCENT)
        groups.append(Group(Key("sector", sector.id), (words,), box, sector.name))
    return groups


def _child(view: CaseView) -> Group:
    child = view.child
    pen = Pen(Colour.ACCENT, 1.6)
    box = (-CENTRE, -CENTRE, CENTRE, CENTRE)
    if child is None:
        return Group(Key("centre"), (Disc(0, 0, 14, pen, Colour.SURFACE),), box)
    marks: list[Mark] = [*person_outline(child, 0, -6, 30, pen), *person_outline(child, 0, -6, 24, pen)]
    if child.age is not None:
        marks.append(Words(0, -2.5, str(child.age), 9.5, is_bold=True))
    marks.append(
        Words(0, 20, wrapped(child.short_name, 2 * CENTRE - 8, 9.5, lines=1, is_bold=True)[0], 9.5, is_bold=True)
    )
    return Group(Key("person", child.id), tuple(marks), box, child.short_name)


def _token_group(token: _Token, at: Point, language: Language) -> Group:
    x, y = at
    subject = token.subject
    pen = Pen(Colour.INK, 1.4)
    marks: list[Mark]
    if isinstance(subject, PersonView):
        kind, marks = "person", list(person_outline(subject, x, y, SIZE, pen))
    elif isinstance(subject, ProfessionalView):
        kind, marks = "professional", list(professional_outline(x, y, SIZE, pen))
    else:
        kind, marks = "agency", list(agency_outline(x, y, SIZE, pen))
    baseline = y + SIZE / 2 + 2 + TEXT * ASCENT
    for index, line in enumerate(token.lines):
        marks.append(Words(x, baseline + index * (TEXT + 2), line, TEXT, has_halo=True))
    spoken = translate(_RING, language, name=_name(subject), ring=token.closeness.ring)
    return Group(Key(kind, subject.id), tuple(marks), token.box(at), spoken, anchor=at)


_RING: Text = mark("{name}, ring {ring}")


def _description(view: CaseView, tokens: list[_Token], language: Language) -> str:
    """Say in words who stands in which ring."""
    if not tokens:
        return translate(mark("Nobody has been placed in the circles yet."), language)
    name = view.child.short_name if view.child else translate(mark("the child"), language)
    sentences = [translate(mark("People and agencies around {name}, the closest first."), language, name=name)]
    for ring in sorted({token.closeness.ring for token in tokens}):
        names = ", ".join(_name(token.subject) for token in tokens if token.closeness.ring == ring)
        sentences.append(translate(mark("Ring {ring}: {names}."), language, ring=ring, names=names))
    return " ".join(sentences)
