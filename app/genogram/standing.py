"""Where everybody stands: each connected family by the layout, the others outside its rows.

Whoever has no line of kin (a friend, a neighbour) must not stand among siblings, where they would be taken for one.
They stand beside the family, on the row of their own age, on the side where those are whom they are close to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import floor
from typing import Final

from app.genogram.averages import median
from app.genogram.geometry import Path, grown, overlap
from app.genogram.lasting import Lasting, Told, sealed
from app.genogram.lasting import path as read_path
from app.genogram.layout import Family, Layout, Member, Oddity, Route, SibshipBar, Spacing, Stub, Warning_, arrange
from app.genogram.picture import Bounds, Point, joined
from app.lens.view import CaseView
from app.records import record

APART: Final = 56.0
"""Between a family and whoever stands beside it."""
_OVER: Final = 8.0
"""Between people of different rows."""
_STEP: Final = 15.0
"""By so much somebody is moved about: whole squares."""


@record
class Standing:
    """Everybody's place, the lines between them, and what was odd about the facts."""

    positions: dict[str, Point]
    routes: tuple[Route, ...]
    warnings: tuple[Warning_, ...]


def standing(
    family: Family,
    spacing: Spacing,
    friends: Mapping[str, Sequence[str]],
    *,
    previous: Mapping[str, Point],
    pinned: Mapping[str, Point],
) -> Standing:
    """Return everybody's place. ``friends`` are those whom somebody has bonds with or lives with."""
    parts = _parts(family)
    if not parts:
        return Standing({}, (), ())
    grid = spacing.grid
    # What was found by another grid, or put by hand before, comes onto this one.
    previous = {key: (_onto(x, grid), _onto(y, grid)) for key, (x, y) in previous.items()}
    members = {member.id: member for member in family.members}
    put = {key: _box(members[key], place) for key, place in sorted(pinned.items()) if key in members}
    away = [put[key] for part in parts[1:] for key in _of(pinned, part)]
    main = arrange(parts[0], spacing, previous=previous or None, pinned=_of(pinned, parts[0]) or None, taken=away)
    found = Standing(dict(main.positions), main.routes, main.warnings)
    rows = _rows(main, members)
    # Those who stay where they were put come first: the others of their parts, then all other parts keep off them.
    for part in sorted(parts[1:], key=lambda part: not _of(pinned, part)):
        own = _of(pinned, part)
        taken = [_box(members[key], place) for key, place in found.positions.items()] if own else []
        taken += [put[key] for key in put if key not in own and key not in found.positions] if own else []
        layout = arrange(part, spacing, previous=_of(previous, part) or None, pinned=own or None, taken=taken)
        is_told = any(member.id in previous or member.id in pinned for member in part.members)
        dx, dy = (0.0, 0.0) if is_told else _beside(part, layout, rows, found, members, friends, grid)
        if is_told and not own:
            dx = _free_shift(part, layout, found, members, (dx, dy), APART / 4)
        found.positions.update({key: (x + dx, y + dy) for key, (x, y) in layout.positions.items()})
        routes = (*found.routes, *(shifted(route, dx, dy) for route in layout.routes))
        found = Standing(found.positions, routes, (*found.warnings, *layout.warnings))
    return found


def lasting(
    family: Family,
    spacing: Spacing,
    friends: Mapping[str, Sequence[str]],
    *,
    previous: Mapping[str, Point],
    pinned: Mapping[str, Point],
) -> Lasting[Standing]:
    """Return how the case's file keeps what ``standing`` makes of the same."""

    def seal() -> str:
        beside = [sorted(each.items()) for each in (friends, previous, pinned)]
        return sealed(repr((family, spacing, beside)).encode())

    return Lasting(seal, _told, _read)


def _told(found: Standing) -> Told:
    routes = [
        (
            route.union,
            route.bar,
            route.drop,
            None if route.sibship is None else (route.sibship.x0, route.sibship.x1, route.sibship.y),
            [(stub.child, stub.points) for stub in route.stubs],
        )
        for route in found.routes
    ]
    return (found.positions, routes, [(warning.kind.value, warning.ids) for warning in found.warnings])


def _read(told: Told) -> Standing:
    positions, routes, warnings = told
    return Standing(
        {key: (x, y) for key, (x, y) in positions.items()},
        tuple(
            Route(
                union,
                read_path(bar),
                read_path(drop),
                None if sibship is None else SibshipBar(*sibship),
                tuple(Stub(child, read_path(points)) for child, points in stubs),
            )
            for union, bar, drop, sibship, stubs in routes
        ),
        tuple(Warning_(Oddity(kind), tuple(ids)) for kind, ids in warnings),
    )


def friends_of(view: CaseView) -> dict[str, list[str]]:
    """Return for everybody whom they have bonds with and whom they live with."""
    found: dict[str, list[str]] = {}
    for bond in view.bonds:
        found.setdefault(str(bond.a_id), []).append(str(bond.b_id))
        found.setdefault(str(bond.b_id), []).append(str(bond.a_id))
    for home in view.households:
        for one in home.member_ids:
            found.setdefault(str(one), []).extend(str(other) for other in home.member_ids if other != one)
    return found


def _parts(family: Family) -> list[Family]:
    """Return the connected families, the one of the index person first, the others by size."""
    near: dict[str, list[str]] = {member.id: [] for member in family.members}
    together = [[key for key in (*union.partners, *union.children) if key in near] for union in family.unions]
    for a, b in (pair for group in (*together, *family.twins) for pair in pairwise(group)):
        near[a].append(b)
        near[b].append(a)
    number: dict[str, int] = {}
    for at, member in enumerate(family.members):
        rest = [member.id]
        while rest:
            key = rest.pop()
            if key not in number:
                number[key] = at
                rest += near[key]
    order: dict[int, list[Member]] = {}
    for member in family.members:
        order.setdefault(number[member.id], []).append(member)
    parts = sorted(order.values(), key=lambda part: (not any(m.is_index for m in part), -len(part)))
    return [
        Family(
            tuple(part),
            tuple(union for union in family.unions if _is_of(part, (*union.partners, *union.children))),
            tuple(group for group in family.twins if _is_of(part, group)),
            is_former_left=family.is_former_left,
        )
        for part in parts
    ]


def _is_of(part: Sequence[Member], keys: Iterable[str]) -> bool:
    ids = {member.id for member in part}
    return any(key in ids for key in keys)


def _of(places: Mapping[str, Point], part: Family) -> dict[str, Point]:
    return {member.id: places[member.id] for member in part.members if member.id in places}


def _rows(layout: Layout, members: Mapping[str, Member]) -> list[tuple[float, float | None]]:
    """Return the y of each row of the main family, with the typical birth of those who stand there."""
    rows: dict[int, list[str]] = {}
    for key, row in layout.rows.items():
        rows.setdefault(row, []).append(key)
    found: list[tuple[float, float | None]] = []
    for _, keys in sorted(rows.items()):
        births = [birth for key in keys if (birth := members[key].birth) is not None]
        ys = sorted(layout.positions[key][1] for key in keys)
        found.append((ys[len(ys) // 2], median(births) if births else None))
    return found


def _beside(
    part: Family,
    layout: Layout,
    rows: Sequence[tuple[float, float | None]],
    found: Standing,
    members: Mapping[str, Member],
    friends: Mapping[str, Sequence[str]],
    grid: float,
) -> Point:
    """Return how far to move a part that stands nowhere yet: level with its own generation, outside the others."""
    taken = joined(_box(members[key], place) for key, place in found.positions.items())
    own = joined(_box(member, layout.positions[member.id]) for member in part.members)
    eldest = min(part.members, key=lambda member: (member.birth is None, member.birth or 0.0, member.id))
    level = _level(eldest, rows)
    dy = level - layout.positions[eldest.id][1]
    near = [found.positions[key][0] for m in part.members for key in friends.get(m.id, ()) if key in found.positions]
    is_left = bool(near) and median(near) < (taken[0] + taken[2]) / 2
    dx = _onto(taken[0] - APART - own[2] if is_left else taken[2] + APART - own[0], grid)
    # Close up to the row itself, which may be shorter than the widest one.
    step = _STEP if is_left else -_STEP
    while _is_free(part, layout, found, members, (dx + step, dy), APART):
        dx += step
        if abs(dx) > 1e5:
            break
    return (dx, dy)


def _onto(at: float, grid: float) -> float:
    return floor(at / grid + 0.5) * grid


def _level(member: Member, rows: Sequence[tuple[float, float | None]]) -> float:
    known = [(birth, y) for y, birth in rows if birth is not None]
    if member.birth is None or not known:
        return rows[-1][0]
    born = member.birth
    return min(known, key=lambda row: (abs(row[0] - born), row[1]))[1]


def _is_free(
    part: Family, layout: Layout, found: Standing, members: Mapping[str, Member], by: Point, gap: float
) -> bool:
    others = [_box(members[key], place) for key, place in found.positions.items()]
    lines = list(_line_boxes(found.routes))
    for member in part.members:
        x, y = layout.positions[member.id]
        left, top, right, bottom = grown(_box(member, (x + by[0], y + by[1])), _OVER)
        # The gap is to those of the same row: whoever stands in another one is in nobody's way.
        box = (left - gap + _OVER, top, right + gap - _OVER, bottom)
        if any(overlap(box, other) for other in others):
            return False
        tight = grown(_box(member, (x + by[0], y + by[1])), 10)
        if any(overlap(tight, line) for line in lines):
            return False
    return True


def _free_shift(
    part: Family, layout: Layout, found: Standing, members: Mapping[str, Member], by: Point, gap: float
) -> float:
    """Return how far to the right of where it was a part must go now that others have come to stand there."""
    dx, dy = by
    for _ in range(1000):
        if _is_free(part, layout, found, members, (dx, dy), gap):
            break
        dx += _STEP
    return dx


def _box(member: Member, place: Point) -> Bounds:
    x, y = place
    return (x - member.left, y - member.up, x + member.right, y + member.down)


def _line_boxes(routes: Iterable[Route]) -> Iterator[Bounds]:
    for route in routes:
        for path in route.polylines():
            for a, b in pairwise(path):
                yield (min(a[0], b[0]) - 1, min(a[1], b[1]) - 1, max(a[0], b[0]) + 1, max(a[1], b[1]) + 1)


def shifted(route: Route, dx: float, dy: float) -> Route:
    """Return ``route`` moved."""

    def moved(path: Path) -> Path:
        return tuple((x + dx, y + dy) for x, y in path)

    bar = route.sibship
    return Route(
        route.union,
        moved(route.bar),
        moved(route.drop),
        None if bar is None else SibshipBar(bar.x0 + dx, bar.x1 + dx, bar.y + dy),
        tuple(Stub(stub.child, moved(stub.points)) for stub in route.stubs),
    )
