"""What may never be wrong with a drawing of a family, whatever the family: told as a list, empty when all is well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.genogram.layout import Family, Layout, Member, Oddity, Route

SLIP = 0.6


@dataclass(frozen=True)
class Line:
    union: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def is_level(self) -> bool:
        return self.y0 == self.y1

    @property
    def is_upright(self) -> bool:
        return self.x0 == self.x1


def lines(layout: Layout) -> list[Line]:
    found: list[Line] = []
    for route in layout.routes:
        for polyline in route.polylines():
            for (x0, y0), (x1, y1) in pairwise(polyline):
                found.append(Line(route.union, min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
    return found


def box(member: Member, layout: Layout) -> tuple[float, float, float, float]:
    x, y = layout.positions[member.id]
    return x - member.left, y - member.up, x + member.right, y + member.down


def faults(family: Family, layout: Layout) -> list[str]:
    """Return everything wrong: people, boxes, rows, and lines."""
    return [
        *_people(family, layout),
        *_overlaps(family, layout),
        *_rows(family, layout),
        *_through(family, layout),
        *_on_each_other(layout),
        *(fault for route in layout.routes for fault in _route(route, family, layout)),
    ]


def _people(family: Family, layout: Layout) -> Iterator[str]:
    if set(layout.positions) != {member.id for member in family.members}:
        yield "not everybody is drawn"


def _overlaps(family: Family, layout: Layout) -> Iterator[str]:
    boxes = [(member.id, box(member, layout)) for member in {m.id: m for m in family.members}.values()]
    for (a, (l1, t1, r1, b1)), (b, (l2, t2, r2, b2)) in combinations(boxes, 2):
        if min(r1, r2) - max(l1, l2) > SLIP and min(b1, b2) - max(t1, t2) > SLIP:
            yield f"{a} and {b} overlap"


def _rows(family: Family, layout: Layout) -> Iterator[str]:
    stub_of = {(route.union, stub.child) for route in layout.routes for stub in route.stubs}
    stepped = {w.ids[0] for w in layout.warnings if w.kind is Oddity.ACROSS_ROWS}
    heights: dict[int, set[float]] = {}
    for key, (_, y) in layout.positions.items():
        heights.setdefault(layout.rows[key], set()).add(y)
    if any(len(ys) > 1 for ys in heights.values()):
        yield "a row is not level"
    for union in family.unions:
        partners = [key for key in union.partners if key in layout.positions][:2]
        for child in union.children:
            if (union.id, child) in stub_of:
                for parent in partners:
                    if layout.rows[parent] >= layout.rows[child]:
                        yield f"{child} is not below {parent}"
        if len({layout.rows[key] for key in partners}) > 1 and union.id not in stepped:
            yield f"{union.id} is stepped and nobody is told"


def _through(family: Family, layout: Layout) -> Iterator[str]:
    every = lines(layout)
    for member in family.members:
        left, top, right, bottom = box(member, layout)
        for line in every:
            inside_x = line.x0 < right - SLIP and line.x1 > left + SLIP
            inside_y = line.y0 < bottom - SLIP and line.y1 > top + SLIP
            if inside_x and inside_y and (line.is_level or line.is_upright):
                yield f"a line of {line.union} runs through {member.id}"


def _on_each_other(layout: Layout) -> Iterator[str]:
    straight = [line for line in lines(layout) if line.is_level or line.is_upright]
    for a, b in combinations(straight, 2):
        if a.union == b.union:
            continue
        level = a.is_level and b.is_level and abs(a.y0 - b.y0) < SLIP and min(a.x1, b.x1) - max(a.x0, b.x0) > SLIP
        upright = a.is_upright and b.is_upright and abs(a.x0 - b.x0) < SLIP and min(a.y1, b.y1) - max(a.y0, b.y0) > SLIP
        if level or upright:
            yield f"lines of {a.union} and {b.union} lie on each other"


def _route(route: Route, family: Family, layout: Layout) -> Iterator[str]:
    members = {member.id: member for member in family.members}
    union = next(union for union in family.unions if union.id == route.union)
    if route.bar:
        ends = (route.bar[0], route.bar[-1])
        met = [{key for key, m in members.items() if _hangs_from(end, box(m, layout))} for end in ends]
        if not all(found & set(union.partners) for found in met) or met[0] & met[1]:
            yield f"the bar of {route.union} does not join its partners"
    for stub in route.stubs:
        left, top, right, _ = box(members[stub.child], layout)
        x, y = stub.points[-1]
        if abs(y - top) > SLIP or not left - SLIP <= x <= right + SLIP:
            yield f"the stub of {stub.child} in {route.union} ends elsewhere"
    for group in family.twins:
        starts = [stub.points[0] for stub in route.stubs if stub.child in group]
        rows = {layout.rows[stub.child] for stub in route.stubs if stub.child in group}
        if len(rows) == 1 and len(set(starts)) > 1:
            yield f"twins of {route.union} hang from different points"


def _hangs_from(point: tuple[float, float], edges: tuple[float, float, float, float]) -> bool:
    left, _, right, bottom = edges
    return left - SLIP <= point[0] <= right + SLIP and abs(point[1] - bottom) < SLIP
