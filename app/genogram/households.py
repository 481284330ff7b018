"""A home as a dashed line round everybody who lives there, and round nobody else.

A line that enclosed a stranger would be a false statement on an assessment. So boxes of members are joined only where
nobody else stands between, and members apart are reached by a corridor that goes round the others. A child with two
homes stands within two lines; whoever only stays at times doesn't live there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, pairwise
from typing import Final
from uuid import UUID

from app.genogram.geometry import Path, box_of, crosses, grown, is_within, on_one_another, overlap
from app.genogram.lanes import Lanes, straightened, widened
from app.genogram.lasting import Lasting, numbers, sealed
from app.genogram.lasting import path as read_path
from app.genogram.measure import text_width
from app.genogram.picture import Anchor, Bounds, Colour, Mark, Pen, Point, Words, joined
from app.genogram.strokes import round_outline
from app.lens.view import CaseView, HouseholdView, ResidenceKind
from app.records import record

PADS: Final = (12.0, 8.0, 10.0, 6.0, 14.0)
"""How far the line keeps from its members; homes with a member in common get different ones."""
OTHER_PADS: Final = (16.0, 4.0, 11.0, 7.0, 9.0)
"""Tried where none of these keeps off another home's line."""
BESIDE: Final = 1.5
"""Two lines nearer than this to each other look like one."""
PEN: Final = Pen(Colour.QUIET, 1.1, (8.0, 5.0))
RADIUS: Final = 14.0
INNER_RADIUS: Final = 4.5
NAME_SIZE: Final = 8.5
_CLEAR: Final = 2.0
_ALIGN: Final = 22.0
_NARROWEST: Final = 16.0
# How far corridors keep from strangers, and half their width, the comfortable ones first.
_CORRIDORS: Final = ((12.0, 9.0), (8.0, 6.0), (4.0, 2.5))


def residents_of(view: CaseView, home: HouseholdView) -> tuple[UUID, ...]:
    """Return who lives in ``home``: its members, without those who only stay there at times."""
    guests = {
        row.person_id
        for row in view.residences
        if row.household_id == home.id and not row.is_over and row.kind is ResidenceKind.WEEKENDS
    }
    return tuple(key for key in home.member_ids if key not in guests)


@record
class Shape:
    """A home's line: one closed path, more where it could not be joined or has a hole."""

    paths: tuple[Path, ...]
    is_whole: bool


def home_shape(members: Sequence[Bounds], strangers: Sequence[Bounds], pad: float = PADS[0]) -> Shape:
    """Return the line round the boxes of ``members`` and none of ``strangers``.

    A member on whom a stranger lies gets no line: it would go round both.
    """
    apart = [box for box in members if not any(overlap(grown(box, -_CLEAR), stranger) for stranger in strangers)]
    if len(apart) < len(members):
        shape = home_shape(apart, strangers, pad) if apart else Shape((), is_whole=False)
        return Shape(shape.paths, is_whole=False)
    walls = [grown(box, _CLEAR) for box in strangers]
    rooms = _aligned(_merged([_padded(box, strangers, pad) for box in members], walls), walls)
    bands: list[Bounds] = []
    parts = [{i} for i in range(len(rooms))]
    _join_touching(parts, rooms)
    while len(parts) > 1:
        found = _bridge(parts, rooms, members, walls, strangers, pad)
        if found is None:
            return Shape(outlines([*rooms, *bands]), is_whole=False)
        one, other, new = found
        bands += new
        parts[one] |= parts.pop(other)
    return Shape(outlines([*rooms, *bands]), is_whole=True)


def told_apart(
    members: Sequence[Bounds], strangers: Sequence[Bounds], pads: Sequence[float], others: Sequence[Shape]
) -> Shape:
    """Return the line round ``members`` that lies least on those of ``others``: the first pad that keeps off them."""
    found: list[tuple[float, int, Shape]] = []
    for at, pad in enumerate(pads):
        shape = home_shape(members, strangers, pad)
        shared = sum(_shared(shape, other) for other in others)
        if shared <= RADIUS:
            return shape
        found.append((round(shared), at, shape))
    return min(found, key=lambda each: each[:2])[2]


def lasting_shape(
    members: Sequence[Bounds], strangers: Sequence[Bounds], pads: Sequence[float], others: Sequence[Shape]
) -> Lasting[Shape]:
    """Return how the case's file keeps what ``told_apart`` makes of the same."""

    def seal() -> str:
        paths = [path for shape in others for path in (*shape.paths, ())]
        return sealed(*(numbers(chain.from_iterable(each)) for each in (members, strangers, *paths)), numbers(pads))

    return Lasting(
        seal,
        lambda shape: (shape.paths, shape.is_whole),
        lambda told: Shape(tuple(read_path(each) for each in told[0]), bool(told[1])),
    )


def _shared(one: Shape, other: Shape) -> float:
    """Return how long two lines run on one another."""
    return sum(
        on_one_another(a, b, c, d, BESIDE)
        for path in one.paths
        for a, b in pairwise((*path, path[0]))
        for mate in other.paths
        for c, d in pairwise((*mate, mate[0]))
    )


def _padded(box: Bounds, strangers: Sequence[Bounds], pad: float) -> Bounds:
    for share in (1.0, 0.6, 0.3):
        room = grown(box, pad * share)
        if not any(overlap(room, stranger) for stranger in strangers):
            return room
    return box


def _merged(rooms: list[Bounds], walls: Sequence[Bounds]) -> list[Bounds]:
    """Return fewer, larger boxes: two become one wherever nobody else stands in the box round both."""
    while True:
        best: tuple[float, int, int, Bounds] | None = None
        for i, j in combinations(range(len(rooms)), 2):
            both = joined([rooms[i], rooms[j]])
            growth = _area(both) - _area(rooms[i]) - _area(rooms[j])
            if (best is None or growth < best[0]) and not any(overlap(both, wall) for wall in walls):
                best = (growth, i, j, both)
        if best is None:
            return rooms
        _, i, j, both = best
        rooms = [room for k, room in enumerate(rooms) if k not in {i, j}] + [both]


def _area(box: Bounds) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _aligned(rooms: list[Bounds], walls: Sequence[Bounds]) -> list[Bounds]:
    """Return the boxes with edges that nearly agree made to agree, so that the line has no small steps."""
    for edge, choose in ((0, min), (1, min), (2, max), (3, max)):
        for i, j in combinations(range(len(rooms)), 2):
            if not 0 < abs(rooms[i][edge] - rooms[j][edge]) < _ALIGN:
                continue
            goal = choose(rooms[i][edge], rooms[j][edge])
            for k in (i, j):
                changed = list(rooms[k])
                changed[edge] = goal
                room = (changed[0], changed[1], changed[2], changed[3])
                if not any(overlap(room, wall) for wall in walls):
                    rooms[k] = room
    return rooms


def _join_touching(parts: list[set[int]], rooms: Sequence[Bounds]) -> None:
    for i, j in combinations(range(len(rooms)), 2):
        if overlap(rooms[i], rooms[j]):
            one = next(part for part in parts if i in part)
            other = next(part for part in parts if j in part)
            if one is not other:
                one |= other
                parts.remove(other)


def _bridge(
    parts: Sequence[set[int]],
    rooms: Sequence[Bounds],
    members: Sequence[Bounds],
    walls: Sequence[Bounds],
    strangers: Sequence[Bounds],
    pad: float,
) -> tuple[int, int, tuple[Bounds, ...]] | None:
    """Return the best way to join two parts: a band straight between two boxes, the shortest corridor otherwise."""
    bands: list[tuple[float, int, int, tuple[Bounds, ...]]] = []
    for p, q in combinations(range(len(parts)), 2):
        for i in sorted(parts[p]):
            for j in sorted(parts[q]):
                band = _band(rooms[i], rooms[j], walls)
                if band is not None:
                    bands.append((_area(band) ** 0.5 - 2 * _wide(band), p, q, (band,)))
    if bands:
        _, p, q, new = min(bands)
        return p, q, new
    for margin, wide in _CORRIDORS:
        half = wide * pad / PADS[0]
        corridors: list[tuple[float, int, int, tuple[Bounds, ...]]] = []
        for p, q in combinations(range(len(parts)), 2):
            starts, goals = (
                [_middle(box) for box in members if any(_is_in(box, rooms[k]) for k in parts[part])] for part in (p, q)
            )
            path = Lanes(strangers, margin, [*starts, *goals]).way(starts, goals)
            if path is not None:
                corridors.append((_length(path), p, q, widened(path, half)))
        if corridors:
            _, p, q, new = min(corridors)
            return p, q, new
    return None


def _band(a: Bounds, b: Bounds, walls: Sequence[Bounds]) -> Bounds | None:
    """Return the widest free box straight between ``a`` and ``b``, None where there is no room for one."""
    for axis in (0, 1):
        other = 1 - axis
        low, high = max(a[axis], b[axis]), min(a[axis + 2], b[axis + 2])
        first, last = sorted((a, b), key=lambda box: box[other])
        start, end = first[other + 2], last[other]
        if high - low < _NARROWEST or end < start:
            continue
        blocked = sorted(
            (wall[axis], wall[axis + 2]) for wall in walls if wall[other] < end and wall[other + 2] > start
        )
        free: list[tuple[float, float]] = []
        at = low
        for begin, stop in blocked:
            free.append((at, min(begin, high)))
            at = max(at, stop)
        free.append((at, high))
        left, right = max(free, key=lambda gap: gap[1] - gap[0])
        if right - left >= _NARROWEST:
            return (left, start - 1, right, end + 1) if axis == 0 else (start - 1, left, end + 1, right)
    return None


def _wide(band: Bounds) -> float:
    return max(band[2] - band[0], band[3] - band[1])


def _middle(box: Bounds) -> Point:
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def _is_in(box: Bounds, room: Bounds) -> bool:
    x, y = _middle(box)
    return room[0] <= x <= room[2] and room[1] <= y <= room[3]


def _length(path: Path) -> float:
    return sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(path))


# --- the outline of many boxes --------------------------------------------------------------------------------------


def outlines(boxes: Sequence[Bounds]) -> tuple[Path, ...]:
    """Return the closed paths round the union of ``boxes``, the outer ones first."""
    xs = sorted({x for box in boxes for x in (box[0], box[2])})
    ys = sorted({y for box in boxes for y in (box[1], box[3])})
    filled = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(b[0] <= xs[i] and xs[i + 1] <= b[2] and b[1] <= ys[j] and ys[j + 1] <= b[3] for b in boxes)
    }
    follow: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in sorted(filled):
        for is_edge, start, end in (
            ((i, j - 1) not in filled, (i, j), (i + 1, j)),
            ((i + 1, j) not in filled, (i + 1, j), (i + 1, j + 1)),
            ((i, j + 1) not in filled, (i + 1, j + 1), (i, j + 1)),
            ((i - 1, j) not in filled, (i, j + 1), (i, j)),
        ):
            if is_edge:
                follow.setdefault(start, []).append(end)
    found: list[Path] = []
    while follow:
        start = min(follow)
        loop = [start]
        at = _next(follow, start, None)
        while at != start:
            before, loop = loop[-1], [*loop, at]
            at = _next(follow, at, (at[0] - before[0], at[1] - before[1]))
        # A loop begins in its leftmost upper corner, so only its middle can have points to spare.
        found.append(straightened(tuple((xs[i], ys[j]) for i, j in (*loop, start)))[:-1])
    return tuple(sorted(found, key=lambda path: (-_spread(path), path)))


def _next(
    follow: dict[tuple[int, int], list[tuple[int, int]]], at: tuple[int, int], came: tuple[int, int] | None
) -> tuple[int, int]:
    """Take the edge onwards from ``at``; where two boxes touch at a corner, the one that turns right, round its own."""
    choices = follow[at]
    chosen = choices[0]
    if came is not None and len(choices) > 1:
        right = (-came[1], came[0])
        chosen = next((end for end in choices if (end[0] - at[0], end[1] - at[1]) == right), choices[0])
    choices.remove(chosen)
    if not choices:
        del follow[at]
    return chosen


def _spread(path: Path) -> float:
    xs, ys = [x for x, _ in path], [y for _, y in path]
    return (max(xs) - min(xs)) * (max(ys) - min(ys))


# --- the marks ------------------------------------------------------------------------------------------------------


def home_marks(shape: Shape, name: str, lines: Iterable[Path] = (), taken: Iterable[Bounds] = ()) -> tuple[Mark, ...]:
    """Return the dashed line with the home's name in it, where neither lines nor ``taken`` boxes are in the way."""
    marks: list[Mark] = [round_outline(path, RADIUS, INNER_RADIUS, PEN) for path in shape.paths]
    lines, taken = list(lines), list(taken)
    # A home in parts bears its name on each of them, so that they are seen to be one home.
    for path in shape.paths[:1] if shape.is_whole else _parts(shape.paths):
        if name:
            area = grown(box_of(path), RADIUS)
            near = [box for box in taken if overlap(box, area)]
            pieces = list(_pieces_in(area, lines))
            x, y = _name_place(path, text_width(name, NAME_SIZE), pieces, near)
            at = (round(x, 2), round(y + 2.9, 2))
            marks.append(Words(*at, name, NAME_SIZE, Anchor.START, Colour.QUIET, has_halo=True))
    return tuple(marks)


def _parts(paths: Sequence[Path]) -> list[Path]:
    """Return the outer lines among ``paths``: holes lie within another."""
    return [path for path in paths if not any(is_within(path[0], other) for other in paths if other is not path)]


_Piece = tuple[Bounds, Path]
"""A straight piece of a line, in its box."""


def _pieces_in(area: Bounds, lines: Iterable[Path]) -> Iterator[_Piece]:
    """Yield the pieces of ``lines`` whose boxes ``area`` overlaps."""
    left, top, right, bottom = area
    for line in lines:
        for piece in pairwise(line):
            (ax, ay), (bx, by) = piece
            west, east = (ax, bx) if ax < bx else (bx, ax)
            if west < right and left < east:
                north, south = (ay, by) if ay < by else (by, ay)
                if north < bottom and top < south:
                    yield (west, north, east, south), piece


def _in_way(pieces: Iterable[_Piece], area: Bounds) -> list[_Piece]:
    """Return the pieces that run through the inside of ``area``: an upright or level one does where its box does."""
    return [
        (box, piece)
        for box, piece in pieces
        if overlap(box, area) and (box[0] == box[2] or box[1] == box[3] or crosses(piece, area))
    ]


def _name_place(path: Path, width: float, pieces: Sequence[_Piece], taken: Sequence[Bounds]) -> Point:
    """Return where the name begins: on an upper edge if it is free there, else on a lower one."""
    closed = (*path, path[0])
    edges = sorted((a[1], min(a[0], b[0]), max(a[0], b[0])) for a, b in pairwise(closed) if a[1] == b[1])
    top = edges[0][0]
    best: tuple[float, Point] = (float("inf"), path[0])
    for y, left, right in edges:
        base = (y - top) * 0.05
        start, last = left + RADIUS, right - RADIUS - width
        if last < start:
            base, last = base + 30.0, start
        if base >= best[0]:
            continue
        band = (start - 7, y - 10, last + width + 7, y + 9)
        here = _in_way(pieces, band)
        near = [box for box in taken if overlap(box, band)]
        while start <= last:
            box = (start - 3, y - 6, start + width + 3, y + 5)
            cost = base + (start - left) * 0.02 + 400.0 * sum(overlap(box, other) for other in near)
            room = grown(box, 4)
            cost += 15.0 * len(_in_way(here, room))
            best = min(best, (cost, (start, y)))
            start += 6
    return best[1]
