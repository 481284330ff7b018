"""The names of the six groups of services of an ecomap: each outside its systems, where the picture grows least."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from uuid import UUID

from app.genogram.extent import extent
from app.genogram.geometry import grown, overlap
from app.genogram.measure import ASCENT, wrapped
from app.genogram.picture import Anchor, Bounds, Colour, Group, Key, Mark, Point, Words, joined
from app.genogram.ring import FLAT
from app.genogram.systems import LEAST, TEXT
from app.i18n import Language, translate
from app.lens.view import AgencyGroup, AgencyView


def group_names(
    agencies: Iterable[AgencyView], places: Mapping[UUID, Point], boxes: Sequence[Bounds], language: Language
) -> list[Group]:
    """Write the name of each group outside its systems, quietly, clear of ``boxes``."""
    taken = list(boxes)
    round_all = joined(boxes) if boxes else (0.0, 0.0, 0.0, 0.0)
    groups: list[Group] = []
    order = {group: at for at, group in enumerate(AgencyGroup)}
    ordered = sorted(agencies, key=lambda one: (order[one.group], one.id.hex))
    for group, members in groupby(ordered, lambda one: one.group):
        seats = [places[one.id] for one in members]
        words = translate(group.label, language)
        marks = _beside(wrapped(words, 120, TEXT, lines=3), seats, taken, round_all)
        taken.append(extent(marks))
        groups.append(Group(Key("group", part=group.value), marks, extent(marks), words))
    return groups


def _beside(
    lines: Sequence[str], seats: Sequence[Point], taken: Sequence[Bounds], round_all: Bounds
) -> tuple[Mark, ...]:
    """Return the name near the middle of its group, outside rather than inside, making the picture no larger."""
    x, y = sum(x for x, _ in seats) / len(seats), sum(y for _, y in seats) / len(seats)
    found: list[tuple[float, int, float]] = []
    for at, (sx, sy) in enumerate(seats):
        for step in range(24):
            way = (math.sin(step * math.pi / 12), -math.cos(step * math.pi / 12))
            if way[0] * sx + way[1] * sy <= 0:
                continue
            far = LEAST
            start = grown(extent(_lettered(lines, (sx, sy), way, 0.0)), 4)
            while any(overlap(_shifted(start, way, far), box) for box in taken):
                far += 6
            box = _shifted(start, way, far)
            wider = joined((box, round_all))
            growth = max(0.0, wider[2] - wider[0] - round_all[2] + round_all[0])
            growth += FLAT * max(0.0, wider[3] - wider[1] - round_all[3] + round_all[1])
            off = math.dist(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), (x, y))
            found.append((round(growth + 0.5 * off + 2 * (far - LEAST), 2), at * 24 + step, far))
    _, place, far = min(found)
    at, step = divmod(place, 24)
    return _lettered(lines, seats[at], (math.sin(step * math.pi / 12), -math.cos(step * math.pi / 12)), far)


def _shifted(box: Bounds, way: Point, far: float) -> Bounds:
    dx, dy = way[0] * far, way[1] * far
    return (box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy)


def _lettered(lines: Sequence[str], seat: Point, way: Point, far: float) -> tuple[Mark, ...]:
    x, y = seat[0] + way[0] * far, seat[1] + way[1] * far
    anchor = Anchor.START if way[0] > 0.4 else Anchor.END if way[0] < -0.4 else Anchor.MIDDLE
    top = y - len(lines) * 5.5
    return tuple(
        Words(round(x, 2), round(top + TEXT * ASCENT + at * 11, 2), text, TEXT, anchor, Colour.QUIET)
        for at, text in enumerate(lines)
    )
