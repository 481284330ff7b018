"""The order of the nodes in the rows, and what is wrong with it, counted fast: the search asks thousands of times.

What counts (one each, as a reader would): a crossing of the lines of two unions, partners who do not stand side by
side and everybody between them, neighbours in a sibship who stand against their births. Crossings are counted from
the order alone: for two stars in the same space between rows, the fewest that any heights of their bars allow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.genogram.layout.board import Board

APART = 1.0
BETWEEN = 1.7
TWINS = 2.0
SIDE = 0.02
UNSORTED = 0.05


class Order:
    """Rows of nodes by a key each; the cost is kept per row and per space between rows."""

    def __init__(self, board: Board, line: Sequence[int]) -> None:
        self.board = board
        self.key = [0.0] * board.nodes
        for at, node in enumerate(line):
            self.key[node] = float(at)
        levels = sorted(set(board.row))
        index = {level: i for i, level in enumerate(levels)}
        self.level = [index[row] for row in board.row]
        self.rows: list[list[int]] = [[] for _ in levels]
        for node in line:
            self.rows[self.level[node]].append(node)
        self.pos = [0] * board.nodes
        for row in self.rows:
            for at, node in enumerate(row):
                self.pos[node] = at
        self._prepare(index)
        self.gap_cost = [self.count_gap(i) for i in range(len(levels))]
        self.row_cost = [self.count_row(i) for i in range(len(levels))]

    def _prepare(self, index: dict[int, int]) -> None:
        board = self.board
        members = board.facts.members
        self.stars: list[list[tuple[tuple[int, ...], tuple[int, ...]]]] = [[] for _ in index]
        self.couples: list[list[tuple[int, int, int]]] = [[] for _ in index]
        self.sibships: list[list[tuple[tuple[int, ...], tuple[float, ...], float]]] = [[] for _ in index]
        self.twins: list[list[tuple[int, ...]]] = [[] for _ in index]
        self.partners: list[set[int]] = [set() for _ in range(board.nodes)]
        self.star_ids: list[list[int]] = [[] for _ in index]
        for s, star in enumerate(board.stars):
            self.star_ids[index[star.row]].append(s)
            self.stars[index[star.row]].append((star.tops, star.children))
            known = [(child, members[child].birth) for child in star.children if child < board.people]
            births = [(child, birth) for child, birth in known if birth is not None]
            if len(births) > 1:
                weight = 1.5 if board.facts.index in star.children else 1.0
                group = (tuple(c for c, _ in births), tuple(b for _, b in births), weight)
                self.sibships[index[star.row]].append(group)
            rest = tuple(child for child, _ in known)
            if len(rest) > 1:
                group = (rest, tuple(float(i) for i in range(len(rest))), UNSORTED)
                self.sibships[index[star.row]].append(group)
        for couple in board.couples:
            wrong = self._side(couple.a, couple.b)
            self.couples[index[couple.row]].append((couple.a, couple.b, wrong))
            self.partners[couple.a].add(couple.b)
            self.partners[couple.b].add(couple.a)
        for group in board.facts.twins:
            for level in sorted({board.row[i] for i in group}):
                same = tuple(i for i in group if board.row[i] == level)
                if len(same) > 1:
                    self.twins[index[level]].append(same)

    def _side(self, a: int, b: int) -> int:
        """Return 1 if ``a`` belongs left of ``b`` by custom, -1 if right, 0 if custom is silent."""
        if max(a, b) >= self.board.people:
            return 0
        genders = self.board.facts.members[a].gender + self.board.facts.members[b].gender
        return {"MF": 1, "FM": -1}.get(genders, 0)

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

    def faults(self) -> tuple[list[int], list[int]]:
        """Return the stars that cross others, and the nodes that stand wrong in their row."""
        stars: set[int] = set()
        nodes: set[int] = set()
        for level in range(len(self.rows)):
            if self.gap_cost[level] >= 1:
                stars.update(self._crossing(level))
            if self.row_cost[level] >= 1:
                nodes.update(self._misplaced(level))
        return sorted(stars), sorted(nodes)

    def _crossing(self, level: int) -> set[int]:
        """Return the stars above row ``level`` that cross another, by asking for each pair of them."""
        every = self.stars[level]
        guilty: set[int] = set()
        spans = [(min(self.pos[c] for c in children), max(self.pos[c] for c in children)) for _, children in every]
        tops = [sum(self.pos[t] for t in tops) / len(tops) if tops else None for tops, _ in every]
        for i, (low, high) in enumerate(spans):
            for j in range(i):
                low2, high2 = spans[j]
                first, second = tops[i], tops[j]
                apart = high < low2 if first is None or second is None or first < second else high2 < low
                if first is None or second is None:
                    apart = apart or high2 < low
                if not apart and not (first is not None and first == second):
                    guilty.update((self.star_ids[level][i], self.star_ids[level][j]))
        return guilty

    def _misplaced(self, level: int) -> set[int]:
        pos = self.pos
        wrong: set[int] = set()
        for a, b, _ in self.couples[level]:
            if abs(pos[a] - pos[b]) > 1:
                wrong.update((a, b))
        for children, births, weight in self.sibships[level]:
            if weight >= 1:
                known = sorted((pos[c], b, c) for c, b in zip(children, births, strict=True))
                for (_, b1, c1), (_, b2, c2) in pairwise(known):
                    if b2 < b1:
                        wrong.update((c1, c2))
        for group in self.twins[level]:
            if self._twins_apart(level, group) >= 1:
                wrong.update(group)
        return wrong

    @property
    def cost(self) -> float:
        """The whole cost; 0 is a drawing nobody can object to."""
        return sum(self.gap_cost) + sum(self.row_cost)

    def count_gap(self, level: int) -> float:
        """Count the crossings in the space above row ``level``."""
        pos = self.pos
        data: list[tuple[float, int, int, list[int]]] = []
        loose: list[list[int]] = []
        for tops, children in self.stars[level]:
            places = sorted([pos[child] for child in children]) if len(children) > 1 else [pos[children[0]]]
            if not tops:
                loose.append(places)
                continue
            top = float(pos[tops[0]])
            if len(tops) > 1:
                b = pos[tops[1]]
                top = (top + b) / 2 if -2 < top - b < 2 else b + (0.5 if b < top else -0.5)
            data.append((top, places[0], places[-1], places))
        data.sort()
        total = 0
        done: list[tuple[float, int, int, list[int]]] = []
        furthest = -1
        for star in data:
            top, low, high, places = star
            if low <= furthest:
                for other_top, low2, high2, places2 in done:
                    if high2 < low or other_top == top:
                        continue
                    first = bisect_left(places2, high) - bisect_right(places2, low) + (high2 > high)
                    second = bisect_left(places, high2) - bisect_right(places, low2) + (low < low2)
                    total += min(max(first, 0), max(second, 0))
            done.append(star)
            furthest = max(high, furthest)
        for places in loose:
            total += self._count_loose(places, done)
            done.append((0.0, places[0], places[-1], places))
        return float(total)

    def _count_loose(self, places: list[int], others: Iterable[tuple[float, int, int, list[int]]]) -> int:
        low, high = places[0], places[-1]
        total = 0
        for _, low2, high2, places2 in others:
            if high2 < low or high < low2:
                continue
            inside = bisect_left(places, high2) - bisect_right(places, low2)
            around = bisect_left(places2, high) - bisect_right(places2, low) + (low2 < low and high < high2)
            total += min(max(inside, 0), max(around, 0))
        return total

    def count_row(self, level: int) -> float:
        """Count what is wrong within row ``level``: couples apart, births out of order, twins apart."""
        pos = self.pos
        total = 0.0
        for a, b, side in self.couples[level]:
            apart = pos[b] - pos[a]
            if side and side * apart < 0:
                total += SIDE
            if apart not in (1, -1):
                total += APART + BETWEEN * (abs(apart) - 1)
        for children, births, weight in self.sibships[level]:
            last = None
            for _, birth in sorted([(pos[c], b) for c, b in zip(children, births, strict=True)]):
                if last is not None and birth < last:
                    total += weight
                last = birth
        for group in self.twins[level]:
            total += self._twins_apart(level, group)
        return total

    def _twins_apart(self, level: int, group: tuple[int, ...]) -> float:
        places = sorted(self.pos[i] for i in group)
        between = self.rows[level][places[0] : places[-1] + 1]
        mates = {mate for i in group for mate in self.partners[i]}
        strangers = sum(1 for node in between if node not in group and node not in mates)
        return TWINS * strangers + 0.5 * (len(between) - len(group))
