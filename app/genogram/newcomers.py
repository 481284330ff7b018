"""Where newcomers stand at first: beside or below whom they belong to, where there is room, with their true lines.

Nobody else moves for them yet, and no place is looked for that could be better: the layout does both when the step has
been seen. Where they would stand on somebody, or their lines would look joined to others', there is no such place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from math import ceil, floor
from typing import Final
from uuid import UUID

from app.genogram.field import SQUARE
from app.genogram.geometry import Path
from app.genogram.graph import Couple
from app.genogram.layout import Route, SibshipBar, Stub
from app.genogram.picture import Bounds, Point
from app.genogram.room import Room
from app.genogram.stood import SPACING
from app.genogram.symbols import Symbol
from app.genogram.widening import Wanted
from app.records import record

_TRIES: Final = 6
_FAR: Final = 200.0
"""Nobody stands further than this from where they belong."""
_LEVELS: Final = 3
_LEG: Final = 9.0
Places = dict[UUID, Point]
_Try = tuple[Places, Route]


@record
class Placed:
    """Where the newcomers stand, and the route of the couple that they belong to.

    ``in_the_way`` are the relations whose emotional lines run through one of them, and have to take another way.
    """

    places: Places
    route: Route
    boxes: tuple[Bounds, ...]
    in_the_way: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class Newcomers:
    """Finds places among those who ``stand``: ``drawn`` are the symbols of the newcomers, round the origin.

    ``routes`` are those that are drawn, ``lines`` what they look like, ``room`` is what both leave.
    """

    room: Room
    stand: Mapping[UUID, Symbol]
    drawn: Mapping[UUID, Symbol]
    routes: Mapping[str, Route]
    lines: Mapping[str, Sequence[Path]]
    wishes: list[Wanted] = field(default_factory=list[Wanted])
    """Where there would have to be room for them, told as places are looked for."""

    def placed(self, couple: Couple) -> Placed | None:
        """Return the places of all newcomers, who are of this ``couple`` or its children; None where there are none.

        Where emotional lines run through all places that are free of others it is the best of these.
        """
        children = [descent.child for descent in couple.descents]
        new = [key for key in (*couple.partners, *children) if key in self.drawn]
        if len(new) != len(self.drawn):
            return None
        tries = self._tried(couple, [key for key in couple.partners if key in self.drawn], children)
        run_through: Placed | None = None
        for _, (places, route) in zip(range(_TRIES), tries, strict=False):
            boxes = tuple(self._box(key, place) for key, place in places.items())
            if self._is_sound(boxes, route):
                felt = tuple(chain.from_iterable(map(self.room.felt_through, boxes)))
                if not felt:
                    return Placed(places, route, boxes)
                run_through = run_through or Placed(places, route, boxes, felt)
        return run_through

    def _tried(self, couple: Couple, partners: Sequence[UUID], children: Sequence[UUID]) -> Iterator[_Try]:
        """Yield ways in which they could stand, the best first."""
        known = self.routes.get(couple.id)
        if len(partners) == 2:
            return self._above(couple, children)
        if len(partners) == 1:
            return self._beside_partner(couple, partners[0]) if len(couple.partners) == 2 and not children else iter(())
        if known is not None and known.sibship is not None:
            return self._among_siblings(known, children)
        return self._below(couple, known, children)

    # --- children -----------------------------------------------------------------------------------------------

    def _among_siblings(self, route: Route, children: Iterable[UUID]) -> Iterator[_Try]:
        (new,) = (key for key in children if key in self.drawn)
        siblings = [self.stand[UUID(stub.child)] for stub in route.stubs]
        last = max(siblings, key=lambda each: each.centre[0])
        wanted = last.box[2] + SPACING.sibling - self.drawn[new].box[0]
        for place in self._row(new, last.centre[1], wanted, last.box[2]):
            yield {new: place}, self._with_child(route, new, place)

    def _with_child(self, route: Route, new: UUID, place: Point) -> Route:
        bar = route.sibship
        y = bar.y if bar is not None else place[1] - 2 * SPACING.level
        x = place[0]
        stub = Stub(str(new), ((x, y), (x, place[1] + self.drawn[new].box[1])))
        feed = [route.drop[-1][0]] if len(route.drop) > 1 else []
        hooks = [x, *feed, *((bar.x0, bar.x1) if bar is not None and route.stubs else ())]
        return replace(route, stubs=(*route.stubs, stub), sibship=SibshipBar(min(hooks), max(hooks), y))

    def _below(self, couple: Couple, known: Route | None, children: Iterable[UUID]) -> Iterator[_Try]:
        (new,) = (key for key in children if key in self.drawn)
        if len(couple.partners) == 2:
            if known is None or len(known.bar) != 4:
                return
            feed = (known.bar[1][0] + known.bar[2][0]) / 2, known.bar[1][1]
        else:
            lone = self.stand[couple.partners[0]]
            feed = lone.centre[0], lone.box[3]
        row = self._next_row(feed[1] + SPACING.row / 2 - self.drawn[new].box[1])
        bar = known.bar if known is not None else ()
        for place in self._row(new, row, feed[0], feed[0]):
            y = floor((feed[1] + place[1] + self.drawn[new].box[1]) / 2)
            for x in (feed[0], feed[0] - _LEG, feed[0] + _LEG):
                empty = Route(couple.id, bar, ((x, feed[1]), (x, y)), SibshipBar(x, x, y), ())
                yield {new: place}, self._with_child(empty, new, place)

    def _next_row(self, least: float) -> float:
        """Return the row at ``least`` or the next one below it; a new one where there is none near."""
        rows = [each.centre[1] for each in self.stand.values() if least <= each.centre[1] <= least + 2 * SPACING.row]
        return min(rows, default=floor(least / SQUARE + 1) * SQUARE)

    # --- partners -----------------------------------------------------------------------------------------------

    def _beside_partner(self, couple: Couple, new: UUID) -> Iterator[_Try]:
        (known,) = (key for key in couple.partners if key != new)
        one, other = self.stand[known], self.drawn[new]
        y = one.centre[1]
        left, right = one.box[0], one.box[2]
        for beside, wanted in (
            (right, right + SPACING.couple - other.box[0]),
            (left, left - SPACING.couple - other.box[2]),
        ):
            for place in self._row(new, y, wanted, beside):
                here = self._box(new, place)
                low, high = (one.box[2], here[0]) if place[0] > one.centre[0] else (here[2], one.box[0])
                if self.room.is_empty((low + 1, here[1], high - 1, here[3])):
                    yield from ((({new: place}), route) for route in self._joined(couple, {new: place}))
                    break

    def _joined(self, couple: Couple, places: Places) -> Iterator[Route]:
        """Yield the route of two who stand side by side, the line between them ever lower."""
        ends = sorted(self._foot(key, places) for key in couple.partners)
        (ax, a), (bx, b) = ends
        for level in range(1, _LEVELS + 1):
            y = max(a, b) + SPACING.level * level
            yield Route(couple.id, ((ax, a), (ax, y), (bx, y), (bx, b)), (), None, ())
            # Whoever has a partner already has a line in the middle.
            ax, bx = ends[0][0] + _LEG, ends[1][0] - _LEG

    def _foot(self, key: UUID, places: Places) -> Point:
        if key in places:
            return places[key][0], places[key][1] + self.drawn[key].box[3]
        return self.stand[key].centre[0], self.stand[key].box[3]

    # --- parents ------------------------------------------------------------------------------------------------

    def _above(self, couple: Couple, children: Sequence[UUID]) -> Iterator[_Try]:
        old = [key for key in children if key in self.stand]
        fresh = [key for key in children if key in self.drawn]
        if len(old) != 1 or len(fresh) > 1:
            return
        child = self.stand[old[0]]
        beside: list[Places] = [{}]
        if fresh:
            wanted = child.box[2] + SPACING.sibling - self.drawn[fresh[0]].box[0]
            beside = [{fresh[0]: place} for place in self._row(fresh[0], child.centre[1], wanted, child.box[2])]
        a, b = sorted(couple.partners, key=lambda key: key != couple.partners[-1])
        # As the layout has it: he to the left.
        right, left = self.drawn[a].box[2], -self.drawn[b].box[0]
        half = ceil((right + left + SPACING.couple) / 2 / SQUARE) * SQUARE
        down = max(self.drawn[a].box[3], self.drawn[b].box[3])
        for own in beside:
            xs = [child.centre[0], *(x for x, _ in own.values())]
            middle = (min(xs) + max(xs)) / 2
            row = self._row_above(child.box[1] - 2 * SPACING.level - down)
            low, high = row + min(self.drawn[a].box[1], self.drawn[b].box[1]), row + down
            reach = half - self.drawn[a].box[0], half + self.drawn[b].box[2]
            self.wishes.append(Wanted(middle, low, high, *reach))
            for x in self.room.places(middle, low, high, *reach, SPACING.sibling):
                if abs(x - middle) > _FAR:
                    break
                places: Places = {**own, a: (x - half, row), b: (x + half, row)}
                for bar in self._joined(couple, places):
                    yield places, self._hung(bar, x, [*old, *fresh], places)

    def _row_above(self, most: float) -> float:
        rows = [each.centre[1] for each in self.stand.values() if most - 2 * SPACING.row <= each.centre[1] <= most]
        return max(rows, default=floor(most / SQUARE) * SQUARE)

    def _hung(self, route: Route, feed: float, children: Sequence[UUID], places: Places) -> Route:
        heads = [self._head(key, places) for key in children]
        y = floor((route.bar[1][1] + min(top for _, top in heads)) / 2)
        stubs = tuple(Stub(str(key), ((x, y), (x, top))) for key, (x, top) in zip(children, heads, strict=True))
        hooks = [feed, *(x for x, _ in heads)]
        drop = ((feed, route.bar[1][1]), (feed, y))
        return replace(route, drop=drop, sibship=SibshipBar(min(hooks), max(hooks), y), stubs=stubs)

    def _head(self, key: UUID, places: Places) -> Point:
        if key in places:
            return places[key][0], places[key][1] + self.drawn[key].box[1]
        return self.stand[key].centre[0], self.stand[key].box[1]

    # --- what is asked of every place ---------------------------------------------------------------------------

    def _row(self, key: UUID, y: float, wanted: float, beside: float) -> list[Point]:
        """Return the places on the row at ``y`` near the one ``wanted``; room for more could be made at ``beside``."""
        left, top, right, bottom = self.drawn[key].box
        self.wishes.append(Wanted(beside, y + top, y + bottom, -left, right))
        found = self.room.places(wanted, y + top, y + bottom, -left, right, SPACING.sibling)
        return [(x, y) for x in found if abs(x - wanted) <= _FAR]

    def _is_sound(self, boxes: Sequence[Bounds], route: Route) -> bool:
        old, own = self.routes.get(route.union), self.lines.get(route.union, ())
        known: tuple[Path, ...] = old.polylines() if old is not None else ()
        fresh = [path for path in route.polylines() if path not in known]
        return all(self.room.is_free(box) for box in boxes) and self.room.is_clear(fresh, boxes, own)

    def _box(self, key: UUID, place: Point) -> Bounds:
        left, top, right, bottom = self.drawn[key].box
        return (left + place[0], top + place[1], right + place[0], bottom + place[1])
