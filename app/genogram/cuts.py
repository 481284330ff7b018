"""Where paper is cut: lines between things that must stay whole, straight where a free one is found, else stepped.

Everything here is along one axis: a box is (start, from, end, to), its reach along the axis first. Whoever cuts across
the other axis turns the boxes round.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil
from typing import Final

from app.genogram.picture import Bounds, Point
from app.records import record

_STEP: Final = 6.0
"""How finely places for a stepped line are tried, in points."""
_STEPPED: Final = 1000.0
"""How much worse any stepped line is than any straight one, in points of going astray."""


@record
class Cut:
    """A line across: at ``place`` but where it steps aside within ``low`` to ``high``.

    ``steps`` are (from, to, place) across the axis, in order; between them the line is at ``place``.
    """

    place: float
    low: float
    high: float
    steps: tuple[tuple[float, float, float], ...] = ()

    def path(self, start: float, end: float) -> tuple[Point, ...]:
        """Return the line between ``start`` and ``end`` across, as (along, across) points."""
        points: list[Point] = []
        at = start
        for begin, stop, aside in self.steps:
            if stop <= start or begin >= end:
                continue
            points += [(self.place, at), (self.place, max(begin, start))]
            points += [(aside, max(begin, start)), (aside, min(stop, end))]
            at = min(stop, end)
        points += [(self.place, at), (self.place, end)]
        return tuple(point for point, after in pairwise([*points, None]) if point is not None and point != after)


def cuts(boxes: Sequence[Bounds], start: float, end: float, room: float, glue: float) -> tuple[Cut, ...]:
    """Return the lines that part ``start`` to ``end`` into as few pieces as ``room`` allows, evenly.

    A piece reaches from its first line to its last one and ``glue`` further where a neighbour follows. A box belongs
    to the side its middle is on, and no line passes through it. Only a box too large for any piece may be parted.
    """
    if end - start <= room + 1e-6:
        return ()
    whole = [box for box in boxes if box[2] - box[0] <= room / 2]
    least = max(2, ceil((end - start - room) / max(room - glue, 1.0)) + 1)
    for count in range(least, 4 * least + 8):
        found = _parted(whole, start, end, count, room, glue)
        if found is not None:
            return found
    even = (end - start) / least  # nothing fits, for the boxes crowd: part them evenly and let the margins take it
    return tuple(_line(start + even * number, whole) for number in range(1, least))


def _parted(
    boxes: Sequence[Bounds], start: float, end: float, count: int, room: float, glue: float
) -> tuple[Cut, ...] | None:
    """Return ``count - 1`` lines, None where some piece would be larger than ``room``."""
    found: list[Cut] = []
    low, place = start, start
    for number in range(1, count):
        left = count - number
        wanted = place + (end - place) / (left + 1)
        first = end - room - (left - 1) * (room - glue)
        last = low + room - glue
        cut = _best(boxes, max(first, place + 1), last, wanted)
        if cut is None or cut.high + glue - low > room + 1e-6:
            return None
        found.append(cut)
        low, place = cut.low, cut.place
    return tuple(found) if end - low <= room + 1e-6 else None


def _best(boxes: Sequence[Bounds], first: float, last: float, wanted: float) -> Cut | None:
    """Return the line between ``first`` and ``last`` that is straight if any is, and nearest to ``wanted``."""
    if first > last:
        return None
    tried = {wanted, first, last}
    tried.update(place for place in _gaps(boxes, first, last) if first <= place <= last)
    tried.update(first + _STEP * number for number in range(int((last - first) / _STEP) + 1))
    lines = (_line(place, boxes) for place in sorted(place for place in tried if first <= place <= last))
    fitting = [line for line in lines if line.high <= last + 1e-6]
    return min(fitting, key=lambda line: (_cost(line, wanted), line.place), default=None)


def _cost(line: Cut, wanted: float) -> float:
    astray = abs(line.place - wanted)
    return astray + (_STEPPED + 4 * (line.high - line.low) if line.steps else 0.0)


def _gaps(boxes: Iterable[Bounds], first: float, last: float) -> list[float]:
    """Return the middles of the bare stretches between boxes."""
    middles: list[float] = []
    reached = first
    for box in sorted(box for box in boxes if box[2] > first and box[0] < last):
        if box[0] > reached:
            middles.append((reached + box[0]) / 2)
        reached = max(reached, box[2])
    return [*middles, (reached + last) / 2]


def _line(place: float, boxes: Iterable[Bounds]) -> Cut:
    """Return the line at ``place``, stepping round every box in its way to the side the box doesn't belong to."""
    crossed = [box for box in boxes if box[0] < place < box[2]]
    asides = [(box[1], box[3], box[2] if is_before(box, place) else box[0]) for box in crossed]
    levels = sorted({level for begin, stop, _ in asides for level in (begin, stop)})
    steps: list[tuple[float, float, float]] = []
    for begin, stop in pairwise(levels):
        here = [aside for top, bottom, aside in asides if top < stop and bottom > begin]
        if not here:
            continue
        aside = max(here, key=lambda aside: (abs(aside - place), aside))
        is_going_on = bool(steps) and steps[-1][1:] == (begin, aside)
        steps.append((steps.pop()[0] if is_going_on else begin, stop, aside))
    reach = [place, *(aside for _, _, aside in steps)]
    return Cut(place, min(reach), max(reach), tuple(steps))


def is_before(box: Bounds, place: float) -> bool:
    """Say whether a box belongs to the piece before the line at ``place``."""
    return (box[0] + box[2]) / 2 < place
