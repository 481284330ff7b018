"""The circle map: who is how close to the child, in sectors and rings.

Closeness is what the child said, so nobody ever leaves their ring or sector: where a place gets crowded its ring grows.
Places are found ring by ring and in stored order, the same on every machine; what the user moved stays where it was put
as long as it is still in its own ring and sector.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from uuid import UUID

from app.genogram.closeness import Placed, Seat, outline_pen, placed, rings_in_words, seats_wanted, spoken
from app.genogram.extent import extent
from app.genogram.geometry import crosses, distance, grown
from app.genogram.mapkey import Entry, map_legend
from app.genogram.measure import ASCENT, text_width, wrapped
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
from app.genogram.spacing import Manner, Places, roomy, seated
from app.i18n import Language, mark, translate
from app.lens.view import AgencyView, CaseView, ClosenessView, Contact, Diagram, PersonView, ProfessionalView
from app.records import record

SIZE = 22.0
"""Width of a person's mark."""
CENTRE = 34.0
"""Radius kept for the child in the middle."""
RING = 74.0
"""Width of a ring before anything is crowded."""
LABEL = 78.0
"""Widest label before it is broken into two lines."""
TEXT = 8.5
GAP = 4.0
_MANY = 260
"""About how many places of a ring's sector are looked at."""

NAME = 130.0
"""Widest name of a sector before it is broken."""
_SECOND = 3.0
"""How far inside the second outline of somebody runs with whom the child is in touch in several ways."""


@record
class _Token:
    """Somebody to be placed: extents around the centre of the mark, in points."""

    one: Placed
    lines: tuple[str, ...]
    half_width: float
    down: float
    is_older: bool = False

    @property
    def closeness(self) -> ClosenessView:
        """Return the told closeness."""
        return self.one.closeness

    def box(self, at: Point) -> Bounds:
        """Return the box of mark and label with the mark at ``at``."""
        x, y = at
        return (x - self.half_width, y - SIZE / 2, x + self.half_width, y + self.down)


@record
class _Grid:
    """The rings and sectors: angles clockwise from the top, in radians. ``edges`` are the radii, the centre's first."""

    sectors: int
    edges: tuple[float, ...]

    def wedge(self, sector: int) -> tuple[float, float]:
        """Return the first and last angle of ``sector``."""
        step = 2 * math.pi / self.sectors
        return sector * step, (sector + 1) * step

    def holds(self, at: Point, sector: int, inner: float, outer: float) -> bool:
        """Say whether a mark at ``at`` is wholly in the sector and between the two radii."""
        x, y = at
        radius = math.hypot(x, y)
        if not inner + SIZE / 2 <= radius <= outer - SIZE / 2:
            return False
        first, last = self.wedge(sector)
        angle = math.atan2(x, -y) % (2 * math.pi)
        margin = math.asin(min(1.0, (SIZE / 2) / radius))
        return self.sectors == 1 or first + margin <= angle <= last - margin


def circles_picture(view: CaseView, language: Language) -> Picture:
    """Return the circle map of ``view``: the child in the middle, everybody with a told closeness around."""
    tokens = [_token(one) for one in placed(view)]
    wide = [_token(one, is_older=is_older) for one, is_older in seats_wanted(view)]
    rings = max([view.rings, *(token.closeness.ring for token in wide)])
    sectors = max([len(view.sectors), 1, *(token.closeness.sector + 1 for token in wide)])
    spots = {spot.subject_id: (spot.x, spot.y) for spot in view.spots if spot.diagram is Diagram.CIRCLES}
    grid, seats = _arranged(wide, sectors, rings, spots)
    places = {token.one.id: seats[token.one.seat] for token in tokens}
    groups = [_rings(grid), *_sector_names(view, grid), _child(view)]
    groups += [_token_group(token, places[token.one.id], language) for token in tokens]
    legend = map_legend(_entries(tokens), language, joined(group.bounds for group in groups))
    groups += [legend] if legend else []
    bounds = joined((group.bounds for group in groups), margin=12)
    title = translate(mark("Circles of closeness"), language)
    description = rings_in_words(view, placed(view), language)
    return Picture(tuple(groups), bounds, title, description, language.value, places=tuple(places.items()))


def _token(one: Placed, *, is_older: bool = False) -> _Token:
    """Return somebody with their label; who ``is_older`` gets what room the others leave."""
    lines = wrapped(one.name, LABEL, TEXT)
    half = max(SIZE, *(text_width(line, TEXT) for line in lines), 0.0) / 2
    return _Token(one, lines, half, SIZE / 2 + len(lines) * (TEXT + 2) + 2, is_older)


def _arranged(
    tokens: list[_Token], sectors: int, rings: int, spots: Mapping[UUID, Point]
) -> tuple[_Grid, dict[Seat, Point]]:
    """Return the rings, each as wide as those who stand in it need, with a place for everybody."""
    grid, places = _Grid(sectors, (CENTRE,)), dict[Seat, Point]()
    taken: list[Bounds] = [(-CENTRE + 8, -CENTRE + 4, CENTRE - 8, CENTRE - 8)]
    for ring in range(1, rings + 1):
        mine = [token for token in tokens if token.closeness.ring == ring and not token.is_older]
        older = [token for token in tokens if token.closeness.ring == ring and token.is_older]
        inner = grid.edges[-1]

        def attempt(width: float, manner: Manner, mine: list[_Token] = mine, grid: _Grid = grid) -> Places | None:
            found = _in_ring(mine, grid, width, spots, taken, manner=manner)  # noqa: B023  the list is the same throughout
            return found if found is None else _with_older(mine, older, found, grid, width, taken)  # noqa: B023  as above

        width, found = roomy(_least(mine, inner, sectors), attempt)
        all_of_ring = [*mine, *older]
        places |= {all_of_ring[index].one.seat: at for index, at in found.items()}
        taken += [all_of_ring[index].box(at) for index, at in found.items()]
        grid = _Grid(sectors, (*grid.edges, round(inner + width, 2)))
    return grid, places


def _with_older(
    mine: list[_Token], older: list[_Token], found: Places, grid: _Grid, width: float, taken: Sequence[Bounds]
) -> Places | None:
    """Return ``found`` with places for those who stand in the ring on other days, numbered after ``mine``."""
    if not older:
        return found
    others = [*taken, *(mine[index].box(at) for index, at in found.items())]
    for manner in (Manner.NEAT, Manner.EVEN, Manner.CLOSE):
        left = _in_ring(older, grid, width, {}, others, manner=manner)
        if left is not None:
            return {**found, **{len(mine) + index: at for index, at in left.items()}}
    return None


def _least(mine: list[_Token], inner: float, sectors: int) -> float:
    """Return a width below which a ring can't hold its fullest sector, or that of a ring nobody crowds."""
    full: dict[int, float] = {}
    for token in mine:
        box = grown(token.box((0.0, 0.0)), GAP / 2)
        sector = token.closeness.sector
        full[sector] = full.get(sector, 0.0) + (box[2] - box[0]) * (box[3] - box[1])
    area = max(full.values(), default=0.0) * sectors / math.pi
    return max(RING, math.sqrt(inner * inner + area) - inner)


def _in_ring(
    mine: list[_Token],
    grid: _Grid,
    width: float,
    spots: Mapping[UUID, Point],
    taken: Sequence[Bounds],
    *,
    manner: Manner,
) -> Places | None:
    """Return places in the next ring of ``grid``, ``width`` wide, clear of ``taken``; who was moved stays."""
    inner = grid.edges[-1]
    outer = inner + width
    kept: dict[int, Point] = {}
    for index, token in enumerate(mine):
        spot = spots.get(token.one.id)
        if spot is not None and grid.holds(spot, token.closeness.sector, inner, outer):
            kept[index] = spot
    fixed = [*taken, *(mine[one].box(at) for one, at in kept.items())]

    turns = [grid.wedge(sector)[0] for sector in range(grid.sectors)] if grid.sectors > 1 else []
    rays = [(_at(inner, turn), _at(outer, turn)) for turn in turns]

    def is_over(box: Bounds) -> bool:
        return not _is_inside(box, inner, outer) or any(crosses(ray, box) for ray in rays)

    def clearance(index: int, at: Point, seats: Mapping[int, Point]) -> float:
        box = mine[index].box(at)
        if manner is Manner.NEAT and is_over(box):
            return -1.0
        others = [*fixed, *(mine[other].box(where) for other, where in seats.items())]
        return min(_apart(box, other) for other in others)

    def dislike(index: int, at: Point) -> float:
        first, last = grid.wedge(mine[index].closeness.sector)
        middle = _at(inner + width * 0.42, (first + last) / 2)
        return 30.0 * is_over(mine[index].box(at)) + 0.2 * math.dist(at, middle)

    found = seated(
        [index for index in range(len(mine)) if index not in kept],
        lambda index: _candidates(grid, mine[index].closeness.sector, inner, outer),
        clearance,
        dislike,
        gap=GAP,
        manner=manner,
    )
    return None if found is None else {**kept, **found}


def _candidates(grid: _Grid, sector: int, inner: float, outer: float) -> list[Point]:
    """Return places of a ring's sector for a whole mark, from the inner lane outwards, clockwise."""
    first, last = grid.wedge(sector)
    piece = max(8.0, math.sqrt((outer * outer - inner * inner) * (last - first) / 2 / _MANY))
    lanes = max(2, round((outer - inner - SIZE - 4) / piece) + 1)
    found: list[Point] = []
    for lane in range(lanes):
        radius = inner + SIZE / 2 + 2 + (outer - inner - SIZE - 4) * lane / (lanes - 1)
        count = max(6, round(radius * (last - first) / piece))
        found += [_at(radius, first + (last - first) * turn / count) for turn in range(1, count)]
    return [at for at in found if grid.holds(at, sector, inner, outer)]


def _apart(a: Bounds, b: Bounds) -> float:
    """Return how far two boxes are from each other, below 0 where they overlap."""
    dx, dy = max(a[0] - b[2], b[0] - a[2]), max(a[1] - b[3], b[1] - a[3])
    return math.hypot(dx, dy) if dx > 0 and dy > 0 else max(dx, dy)


def _is_inside(box: Bounds, inner: float, outer: float) -> bool:
    """Say whether a box touches neither edge of the ring."""
    reach = max(math.hypot(x, y) for x in (box[0], box[2]) for y in (box[1], box[3]))
    return reach <= outer - 1 and distance((0.0, 0.0), box) >= inner - (6 if inner == CENTRE else -1)


def _at(radius: float, angle: float) -> Point:
    """Return the point at ``angle`` clockwise from the top, rounded so that every machine agrees."""
    return (round(radius * math.sin(angle), 2), round(-radius * math.cos(angle), 2))


def _rings(grid: _Grid) -> Group:
    outer = grid.edges[-1]
    marks: list[Mark] = [Disc(0, 0, outer, None, Colour.SURFACE)]
    marks += [Disc(0, 0, edge, Pen(Colour.QUIET, 0.9)) for edge in grid.edges[:0:-1]]
    if grid.sectors > 1:
        pen = Pen(Colour.LINE, 1.0)
        marks += [
            Polyline((_at(CENTRE, grid.wedge(sector)[0]), _at(outer, grid.wedge(sector)[0])), pen)
            for sector in range(grid.sectors)
        ]
    return Group(Key("rings"), tuple(marks), (-outer, -outer, outer, outer), layer=-10)


def _sector_names(view: CaseView, grid: _Grid) -> list[Group]:
    """Write each sector's name outside the last ring, in the middle of its wedge."""
    outer = grid.edges[-1]
    groups: list[Group] = []
    for sector in view.sectors:
        first, last = grid.wedge(sector.position)
        x, y = _at(outer + 10, (first + last) / 2)
        anchor = Anchor.START if x > 1 else Anchor.END if x < -1 else Anchor.MIDDLE
        lines = wrapped(sector.name, NAME, 10, is_bold=True)
        up = len(lines) * 12 * (0.5 - 0.5 * math.cos((first + last) / 2 + math.pi))
        words = [
            Words(x, round(y - up + 10 * ASCENT + index * 12, 2), text, 10, anchor, Colour.QUIET, is_bold=True)
            for index, text in enumerate(lines)
        ]
        groups.append(Group(Key("sector", sector.id), tuple(words), extent(words), sector.name))
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
    marks = _mark_of(token.one, at)
    baseline = y + SIZE / 2 + 2 + TEXT * ASCENT
    for index, line in enumerate(token.lines):
        marks.append(Words(x, baseline + index * (TEXT + 2), line, TEXT, has_halo=True))
    return Group(token.one.key, tuple(marks), token.box(at), spoken(token.one, language), anchor=at)


def _mark_of(one: Placed, at: Point) -> list[Mark]:
    """Return the symbol, its outline by how the child is in touch: dashed for not now, double for several ways."""
    x, y = at
    pen = outline_pen(one.contact)

    def outline(size: float, pen: Pen) -> list[Mark]:
        if isinstance(one.subject, PersonView):
            return [*person_outline(one.subject, x, y, size, pen)]
        if isinstance(one.subject, ProfessionalView):
            return [*professional_outline(x, y, size, pen)]
        return [*agency_outline(x, y, size, pen)]

    marks = outline(SIZE, pen)
    return marks + outline(SIZE - 2 * _SECOND, Pen(pen.colour, 1.0))[:1] if one.contact is Contact.SEVERAL else marks


def _entries(tokens: list[_Token]) -> list[Entry]:
    """Return what the legend explains: only what is drawn and isn't plain."""
    entries: list[Entry] = []
    subjects = [token.one.subject for token in tokens]
    if any(isinstance(subject, ProfessionalView) for subject in subjects):
        entries.append((professional_outline(0, 0, 14, Pen(Colour.INK, 1.2)), mark("professional", "in a legend")))
    if any(isinstance(subject, AgencyView) for subject in subjects):
        entries.append((agency_outline(0, 0, 14, Pen(Colour.INK, 1.2)), mark("agency", "in a legend")))
    contacts = {token.one.contact for token in tokens}
    if Contact.NONE in contacts:
        quiet = outline_pen(Contact.NONE)
        entries.append(((Disc(0, 0, 7, Pen(quiet.colour, 1.2, (2.6, 2.0))),), Contact.NONE.label))
    if Contact.SEVERAL in contacts:
        pen = Pen(Colour.INK, 1.2)
        entries.append(((Disc(0, 0, 7.5, pen), Disc(0, 0, 5, Pen(Colour.INK, 0.9))), Contact.SEVERAL.label))
    return entries
