"""What can be wrong within one row, one entry each: a couple apart, a sibship out of order or broken up, twins apart.

Each entry knows the people it is about, so that a move counts again only the entries it touches.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from app.genogram.layout.board import Board, formers_of
from app.records import record

APART = 1.0
BETWEEN = 1.7
TWINS = 2.0
SIDE = 0.02
UNSORTED = 0.05
OUTER = 0.06
"""What an earlier partner counts who stands nearer than a later one on the same side."""
SIDED = 1.0
"""What a partner counts who stands on the other side than former and present partners are told to stand on."""
LATER = 0.1
"""What an earlier former partner counts who stands right of a later one, where former ones are told to stand left."""
WEDGED = 0.1
"""What somebody else within a sibship counts, five of them at most."""
INDEX = 1.5
"""What a sibling of the index person out of place counts, and for others in the order they were told."""


class Wrong(Protocol):
    """Something that may be wrong in a row; ``people`` are those whose places decide it."""

    @property
    def people(self) -> tuple[int, ...]:
        """Whose places decide."""
        ...

    def cost(self, pos: Sequence[int], row: Sequence[int], /) -> float:
        """Return what it costs with everybody at ``pos`` in ``row``."""
        ...

    def guilty(self, pos: Sequence[int], row: Sequence[int], /) -> tuple[int, ...]:
        """Return those who stand wrong, for the search to begin with."""
        ...


@record
class Pair:
    """Partners, who stand side by side, the man on the left by custom."""

    people: tuple[int, ...]
    side: int
    """1 if the first belongs on the left by custom, -1 if on the right, 0 if custom is silent."""

    def cost(self, pos: Sequence[int], _row: Sequence[int], /) -> float:
        """Count everybody between them."""
        a, b = self.people
        apart = pos[b] - pos[a]
        total = SIDE if self.side and self.side * apart < 0 else 0.0
        return total if -2 < apart < 2 else total + APART + BETWEEN * (abs(apart) - 1)

    def guilty(self, pos: Sequence[int], _row: Sequence[int], /) -> tuple[int, ...]:
        """Return both if they stand apart."""
        a, b = self.people
        return self.people if abs(pos[a] - pos[b]) > 1 else ()


@record
class Sibship:
    """Siblings, eldest left, with nobody among them but their partners."""

    people: tuple[int, ...]
    births: tuple[float | None, ...]
    lasts: tuple[float | None, ...]
    """The same, save where one stands for several: when the last of them was born."""
    weight: float
    own: int
    """How many they are with their partners."""

    def cost(self, pos: Sequence[int], _row: Sequence[int], /) -> float:
        """Count neighbours against their births, a little for strangers among them."""
        places = [pos[child] for child in self.people]
        ordered = sorted(places)
        strangers = ordered[-1] - ordered[0] + 1 - self.own
        total = WEDGED * min(strangers, 5) if strangers > 0 else 0.0
        return total if places == ordered else total + self.unsorted(places)

    def unsorted(self, places: Sequence[int]) -> float:
        """Count neighbours against their births, the children standing at ``places``."""
        total = 0.0
        last: float | None = None
        before = -1
        for _, at in sorted(zip(places, range(len(places)), strict=True)):
            birth = self.births[at]
            if at < before:
                total += UNSORTED
            before = at
            if birth is not None:
                if last is not None and birth < last:
                    total += self.weight
                last = self.lasts[at]
        return total

    def step(self, a: int, b: int) -> float:
        """Return what two neighbours of known births, told by their numbers among ``people``, cost in ``unsorted``."""
        last, birth = self.lasts[a], self.births[b]
        is_against = last is not None and birth is not None and birth < last
        return (UNSORTED if b < a else 0.0) + (self.weight if is_against else 0.0)

    def guilty(self, pos: Sequence[int], _row: Sequence[int], /) -> tuple[int, ...]:
        """Return neighbours against their births."""
        known = sorted((pos[c], b, c) for c, b in zip(self.people, self.births, strict=True) if b is not None)
        return tuple(c for (_, b1, c1), (_, b2, c2) in pairwise(known) if b2 < b1 for c in (c1, c2))


@record
class Twins:
    """Twins, who stand side by side or with a partner between them."""

    people: tuple[int, ...]
    mates: frozenset[int]

    def cost(self, pos: Sequence[int], row: Sequence[int], /) -> float:
        """Count who stands between them."""
        places = [pos[i] for i in self.people]
        between = row[min(places) : max(places) + 1]
        strangers = sum(1 for node in between if node not in self.people and node not in self.mates)
        return TWINS * strangers + 0.5 * (len(between) - len(self.people))

    def guilty(self, pos: Sequence[int], row: Sequence[int], /) -> tuple[int, ...]:
        """Return them all if they stand apart."""
        return self.people if self.cost(pos, row) >= 1 else ()


@record
class Partners:
    """Somebody with several partners, earliest first: on each side the earlier ones stand further out."""

    people: tuple[int, ...]
    """The person, then the partners in time."""

    def cost(self, pos: Sequence[int], _row: Sequence[int], /) -> float:
        """Count, on each side, the neighbours among the partners who stand against time."""
        here = pos[self.people[0]]
        away = [pos[mate] - here for mate in self.people[1:]]
        left, right = [-way for way in away if way < 0], [way for way in away if way > 0]
        return OUTER * sum(a < b for side in (left, right) for a, b in pairwise(side))

    def guilty(self, _pos: Sequence[int], _row: Sequence[int], /) -> tuple[int, ...]:
        """Return nobody: this is a matter of taste."""
        return ()


@record
class Sides:
    """Somebody with several partners: the former ones belong on the left, the earliest first, the present one right."""

    people: tuple[int, ...]
    """The person, then the partners in time."""
    former: frozenset[int]

    def cost(self, pos: Sequence[int], row: Sequence[int], /) -> float:
        """Count the partners on the wrong side, and a little those against time."""
        former = [pos[mate] for mate in self.people[1:] if mate in self.former]
        against = sum(a > b for a, b in pairwise(former))
        return SIDED * max(0, len(self.guilty(pos, row)) - 1) + LATER * against

    def guilty(self, pos: Sequence[int], _row: Sequence[int], /) -> tuple[int, ...]:
        """Return the person and those on the wrong side."""
        here = pos[self.people[0]]
        wrong = tuple(mate for mate in self.people[1:] if (pos[mate] < here) is not (mate in self.former))
        return (self.people[0], *wrong) if wrong else ()


def wrongs_of(board: Board) -> list[tuple[int, Wrong]]:
    """Return everything that can be wrong, with the row it is on."""
    members = board.facts.members
    partners: list[set[int]] = [set() for _ in range(board.nodes)]
    found: list[tuple[int, Wrong]] = []
    for couple in board.couples:
        partners[couple.a].add(couple.b)
        partners[couple.b].add(couple.a)
        found.append((couple.row, Pair((couple.a, couple.b), _side(board, couple.a, couple.b))))
    found += _in_time(board)
    if board.facts.is_former_left:
        found += _sides(board)
    for star in board.stars:
        siblings = tuple(child for child in star.children if child < board.people)
        if len(siblings) > 1:
            births = tuple(members[child].birth for child in siblings)
            weight = INDEX if board.facts.index in siblings else 1.0
            own = len(siblings) + len({m for i in siblings for m in partners[i]}.difference(siblings))
            lasts = tuple(board.last_birth.get(child, birth) for child, birth in zip(siblings, births, strict=True))
            found.append((star.row, Sibship(siblings, births, lasts, weight, own)))
    for group in board.facts.twins:
        for row in sorted({board.row[i] for i in group}):
            same = tuple(i for i in group if board.row[i] == row)
            if len(same) > 1:
                found.append((row, Twins(same, frozenset(mate for i in same for mate in partners[i]))))
    return found


def _in_time(board: Board) -> list[tuple[int, Wrong]]:
    """Return those with several partners of known times, with their rows."""
    mates: dict[int, list[tuple[bool, float, int]]] = {}
    for couple in board.couples:
        tie = board.facts.ties[couple.tie]
        if tie.since is not None:
            for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
                mates.setdefault(one, []).append((tie.is_current, tie.since, other))
    return [
        (board.row[node], Partners((node, *(mate for _, _, mate in sorted(found)))))
        for node, found in sorted(mates.items())
        if len({mate for _, _, mate in found}) == len(found) > 1
    ]


def _sides(board: Board) -> list[tuple[int, Wrong]]:
    """Return those with several partners, with their rows."""
    mates: list[list[tuple[float, int]]] = [[] for _ in range(board.nodes)]
    for couple in board.couples:
        since = board.facts.ties[couple.tie].since
        for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
            mates[one].append((float("-inf") if since is None else since, other))
    formers = formers_of(board)
    in_time = [dict.fromkeys(mate for _, mate in sorted(found)) for found in mates]
    return [
        (board.row[node], Sides((node, *found), frozenset(formers[node])))
        for node, found in enumerate(in_time)
        if len(found) > 1
    ]


def _side(board: Board, a: int, b: int) -> int:
    """Return 1 if ``a`` belongs left of ``b`` by custom, -1 if right, 0 if custom is silent."""
    if max(a, b) >= board.people:
        return 0
    genders = board.facts.members[a].gender + board.facts.members[b].gender
    return {"MF": 1, "FM": -1}.get(genders, 0)
