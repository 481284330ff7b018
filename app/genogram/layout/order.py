"""The order of the nodes in the rows, and what is wrong with it, counted fast: the search asks thousands of times.

What counts (one each, as a reader would): a crossing of the lines of two unions, partners who do not stand side by
side and everybody between them, neighbours in a sibship who stand against their births. Crossings are counted from
the order alone: for two stars in the same space between rows, the fewest that any heights of their bars allow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.genogram.layout.board import Board

APART = 1.0
BETWEEN = 1.7
TWINS = 2.0
SIDE = 0.02
UNSORTED = 0.05
WEDGED = 0.1
"""What somebody else within a sibship counts, five of them at most."""
INDEX = 1.5
"""What a sibling of the index person out of place counts, and for others in the order they were told."""

BESIDE = 1e-7
"""In keys: the feed of partners who stand apart is beside the outer one."""
NONE = float("-inf")
"""The feed of siblings without drawn parents."""

Shape = tuple[float, float, float, list[float]]
"""A star by keys: where it is fed, its first and last child, all children in order."""


class Order:
    """Rows of nodes by a key each; shapes and costs are kept, so that a move pays for what it touches only."""

    def __init__(self, board: Board, line: Sequence[int]) -> None:
        self.board = board
        levels = sorted(set(board.row))
        index = {level: i for i, level in enumerate(levels)}
        self.level = [index[row] for row in board.row]
        self.key = [0.0] * board.nodes
        self.pos = [0] * board.nodes
        self.rows: list[list[int]] = [[] for _ in levels]
        for at, node in enumerate(line):
            self.key[node] = float(at)
            row = self.rows[self.level[node]]
            self.pos[node] = len(row)
            row.append(node)
        self.gap_of = [index[star.row] for star in board.stars]
        self.stars_in: list[list[int]] = [[] for _ in levels]
        self.stars_at: list[list[int]] = [[] for _ in range(board.nodes)]
        for s, star in enumerate(board.stars):
            self.stars_in[self.gap_of[s]].append(s)
            for node in (*star.tops, *star.children):
                self.stars_at[node].append(s)
        self._prepare_rows(index)
        self.shapes = [self.shape(s) for s in range(len(board.stars))]
        self.gap_cost = [self.count_gap(i) for i in range(len(levels))]
        self.row_cost = [self.count_row(i) for i in range(len(levels))]

    def _prepare_rows(self, index: dict[int, int]) -> None:
        board = self.board
        members = board.facts.members
        self.couples: list[list[tuple[int, int, int]]] = [[] for _ in index]
        self.sibships: list[list[tuple[tuple[int, ...], tuple[float | None, ...], float]]] = [[] for _ in index]
        self.together: list[list[tuple[int, ...]]] = [[] for _ in index]
        self.twins: list[list[tuple[int, ...]]] = [[] for _ in index]
        self.partners: list[set[int]] = [set() for _ in range(board.nodes)]
        for star in board.stars:
            siblings = tuple(child for child in star.children if child < board.people)
            if len(siblings) > 1:
                births = tuple(members[child].birth for child in siblings)
                weight = INDEX if board.facts.index in siblings else 1.0
                self.sibships[index[star.row]].append((siblings, births, weight))
                self.together[index[star.row]].append(siblings)
        for couple in board.couples:
            self.couples[index[couple.row]].append((couple.a, couple.b, self._side(couple.a, couple.b)))
            self.partners[couple.a].add(couple.b)
            self.partners[couple.b].add(couple.a)
        for group in board.facts.twins:
            for level in sorted({board.row[i] for i in group}):
                same = tuple(i for i in group if board.row[i] == level)
                if len(same) > 1:
                    self.twins[index[level]].append(same)
        self.own = [
            [
                len(siblings) + len({m for i in siblings for m in self.partners[i]}.difference(siblings))
                for siblings in row
            ]
            for row in self.together
        ]

    def _side(self, a: int, b: int) -> int:
        """Return 1 if ``a`` belongs left of ``b`` by custom, -1 if right, 0 if custom is silent."""
        if max(a, b) >= self.board.people:
            return 0
        genders = self.board.facts.members[a].gender + self.board.facts.members[b].gender
        return {"MF": 1, "FM": -1}.get(genders, 0)

    @property
    def cost(self) -> float:
        """The whole cost; 0 is a drawing nobody can object to."""
        return sum(self.gap_cost) + sum(self.row_cost)

    def set_row(self, level: int, row: list[int]) -> None:
        """Put the nodes of ``row`` in this order on row ``level``."""
        self.rows[level] = row
        pos = self.pos
        for at, node in enumerate(row):
            pos[node] = at

    def renumber(self) -> None:
        """Give the keys whole numbers again, in the same order."""
        for at, node in enumerate(sorted(range(len(self.key)), key=self.key.__getitem__)):
            self.key[node] = float(at)
        self.shapes = [self.shape(s) for s in range(len(self.shapes))]

    def shape(self, s: int) -> Shape:
        """Return the shape of star ``s`` by the present keys and positions."""
        star = self.board.stars[s]
        key = self.key
        places = [key[child] for child in star.children]
        if len(places) > 1:
            places.sort()
        tops = star.tops
        if not tops:
            return (NONE, places[0], places[-1], places)
        top = key[tops[0]]
        if len(tops) > 1:
            other = key[tops[1]]
            apart = self.pos[tops[0]] - self.pos[tops[1]]
            beside = other + BESIDE if apart > 0 else other - BESIDE
            top = (top + other) / 2 if -2 < apart < 2 else beside
        return (top, places[0], places[-1], places)

    def count_gap(self, level: int) -> float:
        """Count the crossings in the space above row ``level``."""
        shapes = self.shapes
        total = 0
        done: list[Shape] = []
        furthest = NONE
        loose: list[Shape] = []
        for shape in sorted([shapes[s] for s in self.stars_in[level]]):
            top, low, high, places = shape
            if top == NONE:
                loose.append(shape)
                continue
            if low <= furthest:
                for top2, low2, high2, places2 in done:
                    if high2 < low or top2 == top:
                        continue
                    first = bisect_left(places2, high) - bisect_right(places2, low) + (high2 > high)
                    second = bisect_left(places, high2) - bisect_right(places, low2) + (low < low2)
                    if first > 0 and second > 0:
                        total += first if first < second else second
            done.append(shape)
            furthest = max(furthest, high)
        for shape in loose:
            total += _count_loose(shape[3], done)
            done.append(shape)
        return float(total)

    def count_row(self, level: int) -> float:
        """Count what is wrong within row ``level``: couples apart, births out of order, twins apart."""
        pos = self.pos
        total = 0.0
        for a, b, side in self.couples[level]:
            apart = pos[b] - pos[a]
            if side and side * apart < 0:
                total += SIDE
            if apart not in {1, -1}:
                total += APART + BETWEEN * (abs(apart) - 1)
        for siblings, births, weight in self.sibships[level]:
            last = -1
            for child in siblings:
                at = pos[child]
                if at < last:
                    total += _unsorted(pos, siblings, births, weight)
                    break
                last = at
        for siblings, own in zip(self.together[level], self.own[level], strict=True):
            places = [pos[child] for child in siblings]
            strangers = max(places) - min(places) + 1 - own
            if strangers > 0:
                total += WEDGED * min(strangers, 5)
        for group in self.twins[level]:
            total += self._twins_apart(level, group)
        return total

    def _twins_apart(self, level: int, group: tuple[int, ...]) -> float:
        places = sorted(self.pos[i] for i in group)
        between = self.rows[level][places[0] : places[-1] + 1]
        mates = {mate for i in group for mate in self.partners[i]}
        strangers = sum(1 for node in between if node not in group and node not in mates)
        return TWINS * strangers + 0.5 * (len(between) - len(group))

    def faults(self) -> tuple[list[int], list[int]]:
        """Return the stars that cross others, worst first, and the nodes that stand wrong in their row."""
        stars: Counter[int] = Counter()
        nodes: set[int] = set()
        for level in range(len(self.rows)):
            if self.gap_cost[level] >= 1:
                stars.update(self._crossing(level))
            if self.row_cost[level] >= 1:
                nodes.update(self._misplaced(level))
        return sorted(stars, key=lambda s: (-stars[s], s)), sorted(nodes)

    def _crossing(self, level: int) -> Counter[int]:
        """Count, for the stars above row ``level``, the others whose children do not stand in the order of the tops."""
        guilty: Counter[int] = Counter()
        ordered = sorted((self.shapes[s], s) for s in self.stars_in[level])
        furthest = NONE
        for at, ((top, low, high, _), s) in enumerate(ordered):
            if low <= furthest:
                across = [other for (top2, _, high2, _), other in ordered[:at] if high2 >= low and top2 != top]
                guilty.update(across)
                if across:
                    guilty[s] += len(across)
            furthest = max(furthest, high)
        return guilty

    def _misplaced(self, level: int) -> set[int]:
        pos = self.pos
        wrong: set[int] = set()
        for a, b, _ in self.couples[level]:
            if abs(pos[a] - pos[b]) > 1:
                wrong.update((a, b))
        for siblings, births, _ in self.sibships[level]:
            known = sorted((pos[c], b, c) for c, b in zip(siblings, births, strict=True) if b is not None)
            for (_, b1, c1), (_, b2, c2) in pairwise(known):
                if b2 < b1:
                    wrong.update((c1, c2))
        for group in self.twins[level]:
            if self._twins_apart(level, group) >= 1:
                wrong.update(group)
        return wrong


def _unsorted(pos: list[int], siblings: Iterable[int], births: Iterable[float | None], weight: float) -> float:
    """Count neighbours against their births; a little for siblings without known births against the told order."""
    ordered = sorted([(pos[c], at, b) for at, (c, b) in enumerate(zip(siblings, births, strict=True))])
    total = 0.0
    last: float | None = None
    before = -1
    for _, at, birth in ordered:
        if at < before:
            total += UNSORTED
        before = at
        if birth is not None:
            if last is not None and birth < last:
                total += weight
            last = birth
    return total


def _count_loose(places: list[float], others: Iterable[Shape]) -> int:
    """Count the crossings of siblings without drawn parents with other stars."""
    low, high = places[0], places[-1]
    total = 0
    for _, low2, high2, places2 in others:
        if high2 < low or high < low2:
            continue
        inside = bisect_left(places, high2) - bisect_right(places, low2)
        around = bisect_left(places2, high) - bisect_right(places2, low) + (low2 < low and high < high2)
        total += min(max(inside, 0), max(around, 0))
    return total
