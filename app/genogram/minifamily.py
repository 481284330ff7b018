"""Those who live in a home as a small genogram: a row a generation, couples side by side, the children below.

A line is drawn only where it can run clear of everybody: what cannot be told truly in so little room is left to the
genogram itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.genogram.couplelooks import couple_look, strokes
from app.genogram.couples import couple_line, over
from app.genogram.descents import child_pen
from app.genogram.extent import extent
from app.genogram.geometry import Path, crosses, grown
from app.genogram.graph import Couple, couples_of
from app.genogram.picture import Bounds, Group, Mark, Pen, Point, Polyline
from app.lens.view import CaseView, Ending, Notation, PartnershipKind, PersonKind

WIDEST: Final = 6
"""How many stand in one row at most."""
_BAR: Final = 15.0
"""How far above the children their common line runs."""
_LANE: Final = 3.0


def rows_of(view: CaseView, members: Collection[UUID]) -> dict[UUID, int]:
    """Return the row of each member, the eldest generation 0; pets and whoever has no kin here stand last."""
    parents: dict[UUID, set[UUID]] = {one: set() for one in members}
    for parentage in view.parentages:
        if parentage.child_id in parents and parentage.parent_id in parents:
            parents[parentage.child_id].add(parentage.parent_id)
    pairs = [(one.a_id, one.b_id) for one in view.partnerships if one.a_id in parents and one.b_id in parents]
    row = dict.fromkeys(members, 0)
    for _ in range(len(row)):  # as many rounds as there can be generations, and an end where kinship goes in a circle
        before = dict(row)
        for child, above in parents.items():
            row[child] = max([row[child], *(row[parent] + 1 for parent in above)])
        for a, b in pairs:
            row[a] = row[b] = max(row[a], row[b])
        row = {one: min(place, len(row)) for one, place in row.items()}
        if row == before:
            break
    last = max(row.values(), default=0)
    kin = {one for child, above in parents.items() if above for one in (child, *above)}.union(*map(set, pairs), set())
    for one in row:
        if view.people_by_id[one].kind is PersonKind.PET or (one not in kin and kin and one != view.child_id):
            row[one] = last
    used = {place: index for index, place in enumerate(sorted(set(row.values())))}
    return {one: used[place] for one, place in row.items()}


def side_by_side(view: CaseView, row: Sequence[UUID], outside: Collection[UUID], *, is_left: bool) -> list[UUID]:
    """Return ``row`` with partners beside one another, and whoever has a partner or child's parent in ``outside``
    nearest to it: at the end of a row that stands left of it, at the start of one that stands right.
    """  # fmt: skip
    mates: dict[UUID, list[UUID]] = {}
    for couple in couples_of(view):
        if len(couple.partners) == 2:
            a, b = couple.partners
            mates.setdefault(a, []).append(b)
            mates.setdefault(b, []).append(a)
    chunks: list[list[UUID]] = []
    seated: set[UUID] = set()

    def reaches(one: UUID) -> bool:
        return any(mate in outside for mate in mates.get(one, ()))

    for one in row:
        if one in seated:
            continue
        chunk = [one, *[mate for mate in mates.get(one, ()) if mate in row and mate not in seated][:1]]
        seated.update(chunk)
        chunks.append(sorted(chunk, key=reaches, reverse=not is_left) if outside else chunk)
    if outside:
        chunks.sort(key=lambda chunk: any(map(reaches, chunk)), reverse=not is_left)
    return [one for chunk in chunks for one in chunk]


def family_lines(
    view: CaseView, people: Mapping[UUID, Point], symbol: float, figure: Callable[[UUID], Bounds]
) -> list[Group]:
    """Return the lines of couples and to children among ``people``, whose symbols are ``symbol`` wide."""
    groups: list[Group] = []
    lanes: dict[float, int] = {}
    for couple in couples_of(view):
        here = [one for one in couple.partners if one in people]
        if len(here) != len(couple.partners) or not here:
            continue
        notation = view.style.notation
        marks, feed = _couple(couple, people, symbol, figure, notation)
        children = [
            (each.child, child_pen(each.kind, is_over=each.is_over, notation=notation))
            for each in couple.descents
            if each.child in people
        ]
        below = [(child, pen) for child, pen in children if people[child][1] > feed[1] + symbol] if feed else []
        if feed and below:
            top = min(people[child][1] for child, _ in below) - symbol / 2
            lane = lanes[top] = lanes.get(top, -1) + 1
            ends = [((people[child][0], people[child][1] - symbol / 2), pen) for child, pen in below]
            others = [figure(one) for one in people if one not in {child for child, _ in below}]
            marks += _children(feed, top - _BAR - lane * _LANE, ends, others, [figure(child) for child, _ in below])
        if marks:
            groups.append(Group(couple.bar_key, tuple(marks), extent(marks), layer=-2))
    return groups


def _couple(
    couple: Couple,
    people: Mapping[UUID, Point],
    symbol: float,
    figure: Callable[[UUID], Bounds],
    notation: Notation,
) -> tuple[list[Mark], Point | None]:
    """Return the couple's line, if it runs clear, and where the line to the children leaves."""
    if len(couple.partners) == 1:
        parent = couple.partners[0]
        return [], (people[parent][0], figure(parent)[3] + 1)
    (ax, ay), (bx, by) = sorted(people[one] for one in couple.partners)
    line: Path = ((ax + symbol / 2, ay), (bx - symbol / 2, by))
    others = [figure(one) for one in people if one not in couple.partners]
    if ay != by or bx - ax < symbol or _meets(line, others):
        return [], None
    kind = couple.partnership.kind if couple.partnership else PartnershipKind.PARENTS
    middle = ((ax + bx) / 2, ay)
    drawn: list[Mark] = [*couple_line(line, couple_look(kind, notation), is_kin=couple.is_kin)]
    if couple.partnership is not None and strokes(couple.partnership):
        drawn += over(middle[0] + (bx - ax) / 5, ay, couple.partnership.ending or Ending.SEPARATION, notation)
    return drawn, middle


def _children(
    feed: Point, bar: float, ends: Sequence[tuple[Point, Pen]], others: Iterable[Bounds], own: Iterable[Bounds]
) -> list[Mark]:
    """Return the lines from ``feed`` to the children; none at all where one would run into somebody."""
    paths = [((feed[0], feed[1]), (feed[0], bar), (at[0], bar), at) for at, _ in ends]
    blocked = [grown(box, -0.5) for box in (*others, *own)]
    if any(_meets(path, blocked) for path in paths):
        return []
    return [
        Polyline((*(point for point, after in pairwise(path) if point != after), path[-1]), pen)
        for path, (_, pen) in zip(paths, ends, strict=True)
    ]


def _meets(path: Path, boxes: Iterable[Bounds]) -> bool:
    return any(crosses(path, box) for box in boxes)
