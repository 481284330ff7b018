"""Which way each tie of an ecomap goes beside all others: each looks for its own, those in a tangle once more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import dist
from typing import Final
from uuid import UUID

from app.genogram.geometry import Path, grown
from app.genogram.homes import Homes
from app.genogram.picture import Bounds, Point, Polyline, joined
from app.genogram.systems import System
from app.genogram.tieground import Ground
from app.genogram.tieways import clear_path, free_path, outside, to_rim
from app.lens.view import CaseView, TieView
from app.records import record

_ROUNDS: Final = 3
"""How often each tie looks for its way: whoever comes first doesn't know who else needs room."""
_MANY: Final = 24
"""Of more ties each looks once: among so many none is seen for itself."""
_TANGLED: Final = 120.0
"""A tie that costs so much above being straight and free is worth letting it go first."""
_TRIES: Final = 3
"""How many such ties are tried at most."""
_OFF_NAME: Final = 3.0
"""How far off the name a line from below ends: half a head is wider than the line."""


@record
class DrawnTie:
    """A tie with its way, what its family's end is called, and what the way costs above being straight and free."""

    tie: TieView
    path: Path
    end: str
    cost: float = 0.0


@dataclass(frozen=True)
class TieWays:
    """All that a tie has to find its way past; ``words`` are names that no line may run through."""

    view: CaseView
    middle: Homes
    systems: Sequence[System]
    places: Mapping[UUID, Point]
    boxes: Mapping[UUID, Bounds]
    words: Sequence[Bounds]

    @cached_property
    def lines(self) -> list[Path]:
        """Return the lines of couples and children in the middle, which no tie should run along."""
        kinds = {"partnership", "parents"}
        marks = [mark for group in self.middle.groups() if group.key.kind in kinds for mark in group.marks]
        return [mark.points for mark in marks if isinstance(mark, Polyline) and mark.pen]

    @cached_property
    def _ground(self) -> Ground:
        return Ground(joined([*self.boxes.values(), *self.middle.around(), *self.words]))

    @cached_property
    def _figures(self) -> dict[UUID, Bounds]:
        return {person: self.middle.figure(person) for person in self.middle.people}

    def all_drawn(self) -> dict[UUID, DrawnTie]:
        """Return the way of every tie, the shortest first; then each again, when all are there."""
        order = sorted(self.view.ties, key=lambda tie: (self.far(tie), tie.id))
        if len(order) > _MANY:
            return self._laid({}, order)
        drawn = self._laid({}, order * _ROUNDS)
        tried: set[UUID] = set()
        while len(tried) < _TRIES:
            # Whoever came late found the good ways taken; whoever took them may have others as good.
            worst = max(
                (drawn[tie.id] for tie in order if tie.id in drawn and tie.id not in tried), key=_cost, default=None
            )
            if worst is None or worst.cost < _TANGLED:
                break
            tried.add(worst.tie.id)
            beside = [tie for tie in order if tie.person_id == worst.tie.person_id and tie is not worst.tie]
            kept = {key: one for key, one in drawn.items() if one.tie.person_id != worst.tie.person_id}
            other = self._laid(kept, [worst.tie, *beside, *order])
            if round(sum(map(_cost_alone, other.values())), 2) < round(sum(map(_cost_alone, drawn.values())), 2):
                drawn = other
        return drawn

    def _laid(self, drawn: Mapping[UUID, DrawnTie], ties: Iterable[TieView]) -> dict[UUID, DrawnTie]:
        """Return ``drawn`` with the ways of ``ties``, one after the other, each beside those before."""
        found = dict(drawn)
        for tie in ties:
            one = self.drawn(tie, [other.path for key, other in found.items() if key != tie.id])
            found |= {tie.id: one} if one is not None else {}
        return found

    def far(self, tie: TieView) -> float:
        """Return how far the ends of a tie are apart, 0 where they aren't known: short ties go first."""
        start = self.places.get(tie.agency_id)
        end = self.middle.people.get(tie.person_id) if tie.person_id else None
        return round(dist(start, end), 2) if start is not None and end is not None else 0.0

    def drawn(self, tie: TieView, drawn: Sequence[Path]) -> DrawnTie | None:
        """Return the way of a tie beside those ``drawn`` before, None where its other end isn't in the picture."""
        if tie.agency_id not in self.places:
            return None
        start, middle = self.places[tie.agency_id], self.middle
        radius = next(system.radius for system in self.systems if system.subject.id == tie.agency_id)
        foreign = [box for subject, box in self.boxes.items() if subject not in {tie.agency_id, tie.person_id}]
        foreign += self.words
        person = self.view.people_by_id.get(tie.person_id) if tie.person_id else None
        if person is not None and (person.id in self.places or person.id in middle.people):
            path, cost = self._way(start, radius, person.id, foreign, drawn)
            return DrawnTie(tie, path, person.short_name, cost)
        if tie.household_id is not None and tie.household_id in middle.discs:
            home = next(home for home in self.view.households if home.id == tie.household_id)
            path = to_rim(start, radius, tie.household_id, middle, foreign, drawn)
            return DrawnTie(tie, path, home.name or middle.names[tie.household_id])
        return None

    def _way(
        self, start: Point, radius: float, person: UUID, foreign: Sequence[Bounds], drawn: Sequence[Path]
    ) -> tuple[Path, float]:
        """Return a way to somebody's symbol, ending off the name under it, and what it costs."""
        end, reach, name = self._end(person)
        if person in self.places:
            others = self.middle.around()
        else:
            others = [box for other, box in self._figures.items() if other != person]
        boxes = [*foreign, *others]
        found = clear_path(self._ground, start, radius, end, reach, boxes, drawn, self.lines, name)
        path, cost = found or (free_path(start, radius, end, reach, boxes, []), _TANGLED)
        if name is not None:
            return outside(path, grown(name, _OFF_NAME)), cost
        return (path if person in self.places else outside(path, self.middle.name_box(person))), cost

    def _end(self, person: UUID) -> tuple[Point, float, Bounds | None]:
        """Return the middle of somebody's symbol, how far from it a tie ends, and the box of the name under it."""
        if person in self.places:
            system = next(system for system in self.systems if system.subject.id == person)
            centre, reach = system.symbol(self.places[person])
            return centre, reach + 2, system.name_box(self.places[person])
        box = self.middle.name_box(person)
        if self.middle.symbol:
            return self.middle.people[person], self.middle.symbol / 2 + 2, box
        return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), 3.0, None


def _cost_alone(one: DrawnTie) -> float:
    return one.cost


def _cost(one: DrawnTie) -> tuple[float, int]:
    return round(one.cost, 2), one.tie.id.int
