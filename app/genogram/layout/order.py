"""The order of the nodes in the rows, and what is wrong with it, counted fast: the search asks thousands of times.

What counts (one each, as a reader would): a crossing of the lines of two unions, and what is wrong within a row
(module ``wrongs``). Crossings are counted from the order alone: for two stars in the same space between rows, the
fewest that any heights of their bars allow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from app.genogram.layout.board import Board
from app.genogram.layout.wrongs import Wrong, wrongs_of

BENT = 1.0
"""What somebody costs who stands between the places where a line through a row comes from and goes to."""
BESIDE = 1e-7
"""In keys: the feed of partners who stand apart is beside the outer one."""
NONE = float("-inf")
"""The feed of siblings without drawn parents."""

Shape = tuple[float, float, float, list[float], int]
"""A star by keys: where it is fed, its first and last child, all children in order, and its number."""
Crossing = tuple[int, int, int]
"""Two stars and how often their lines cross."""


class Plan:
    """What of a board is the same in every order: which stars and what that can be wrong each node and row has."""

    def __init__(self, board: Board) -> None:
        self.board = board
        levels = sorted(set(board.row))
        index = {level: i for i, level in enumerate(levels)}
        self.level = [index[row] for row in board.row]
        self.rows = len(levels)
        self.gap_of = [index[star.row] for star in board.stars]
        self.stars_in: list[list[int]] = [[] for _ in levels]
        self.stars_at: list[list[int]] = [[] for _ in range(board.nodes)]
        for s, star in enumerate(board.stars):
            self.stars_in[self.gap_of[s]].append(s)
            for node in (*star.tops, *star.children):
                self.stars_at[node].append(s)
        self.long = [s for s, star in enumerate(board.stars) if star.tops and star.children[-1] >= board.people]
        """Stars whose line goes on through a row."""
        self.wrongs: list[Wrong] = []
        self.wrong_level: list[int] = []
        self.wrongs_at: list[list[int]] = [[] for _ in range(board.nodes)]
        for row, wrong in wrongs_of(board):
            for node in wrong.people:
                self.wrongs_at[node].append(len(self.wrongs))
            self.wrong_level.append(index[row])
            self.wrongs.append(wrong)
        self.count = [wrong.cost for wrong in self.wrongs]


class Rows:
    """An order that is settled: who stands in each row, from left to right, and the row of each node from the top."""

    def __init__(self, board: Board, line: Iterable[int]) -> None:
        index = {row: at for at, row in enumerate(sorted(set(board.row)))}
        self.level = [index[row] for row in board.row]
        self.rows: list[list[int]] = [[] for _ in index]
        for node in line:
            self.rows[self.level[node]].append(node)


class Order:
    """Rows of nodes by a key each; shapes and costs are kept, so that a move pays for what it touches only."""

    def __init__(self, plan: Plan, line: Sequence[int]) -> None:
        self.plan = plan
        self.board = board = plan.board
        self.level, self.gap_of = plan.level, plan.gap_of
        self.stars_in, self.stars_at = plan.stars_in, plan.stars_at
        self.wrongs, self.wrong_level, self.wrongs_at = plan.wrongs, plan.wrong_level, plan.wrongs_at
        self.key = [0.0] * board.nodes
        self.pos = [0] * board.nodes
        self.rows: list[list[int]] = [[] for _ in range(plan.rows)]
        for at, node in enumerate(line):
            self.key[node] = float(at)
            row = self.rows[self.level[node]]
            self.pos[node] = len(row)
            row.append(node)
        self.wrong_cost = [self.count_wrong(w) for w in range(len(self.wrongs))]
        self.shapes = [self.shape(s) for s in range(len(board.stars))]
        self.crossings = [self.cross(i) for i in range(plan.rows)]

    @property
    def cost(self) -> float:
        """The whole cost; 0 is a drawing nobody can object to."""
        return float(sum(times for found in self.crossings for _, _, times in found)) + sum(self.wrong_cost)

    @property
    def bent(self) -> int:
        """How many stand between the places where lines through rows come from and go to."""
        total = 0
        for s in self.plan.long:
            star = self.board.stars[s]
            here, there = sorted((self.key[star.tops[0]], self.key[star.children[-1]]))
            total += sum(here < self.key[node] < there for node in self.rows[self.gap_of[s]])
        return total

    def count_wrong(self, wrong: int) -> float:
        """Return what one thing that can be wrong costs now."""
        return self.wrongs[wrong].cost(self.pos, self.rows[self.wrong_level[wrong]])

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
        if star.counts:
            places = [place for place, count in zip(places, star.counts, strict=True) for _ in range(count)]
        if len(places) > 1:
            places.sort()
        tops = star.tops
        if not tops:
            return (NONE, places[0], places[-1], places, s)
        top = key[tops[0]]
        if len(tops) > 1:
            other = key[tops[1]]
            apart = self.pos[tops[0]] - self.pos[tops[1]]
            beside = other + BESIDE if apart > 0 else other - BESIDE
            top = (top + other) / 2 if -2 < apart < 2 else beside
        return (top, places[0], places[-1], places, s)

    def cross(self, level: int) -> list[Crossing]:
        """Return the crossings in the space above row ``level``."""
        shapes = self.shapes
        found: list[Crossing] = []
        done: list[Shape] = []
        furthest = NONE
        loose: list[Shape] = []
        for shape in sorted([shapes[s] for s in self.stars_in[level]]):
            top, low, high, places, s = shape
            if top == NONE:
                loose.append(shape)
                continue
            if low <= furthest:
                for top2, low2, high2, places2, s2 in done:
                    if high2 < low or top2 == top:
                        continue
                    first = bisect_left(places2, high) - bisect_right(places2, low) + (high2 > high)
                    if first > 0:
                        second = bisect_left(places, high2) - bisect_right(places, low2) + (low < low2)
                        if second > 0:
                            found.append((s, s2, first if first < second else second))
            done.append(shape)
            furthest = max(furthest, high)
        for shape in loose:
            found += _loose(shape, done)
            done.append(shape)
        return found

    def faults(self) -> tuple[list[int], list[int]]:
        """Return the nodes at whose lines others cross, worst stars first, and the nodes that stand wrong in a row."""
        near: dict[int, set[int]] = {}
        times: Counter[int] = Counter()
        for found in self.crossings:
            for a, b, count in found:
                for one, other in ((a, b), (b, a)):
                    times[one] += count
                    near.setdefault(one, set()).update(self._amid(one, other))
        wrong = {
            node
            for w, each in enumerate(self.wrongs)
            if self.wrong_cost[w] >= 1
            for node in each.guilty(self.pos, self.rows[self.wrong_level[w]])
        }
        stars = sorted(times, key=lambda s: (-times[s], s))
        return [node for s in stars for node in sorted(near[s])], sorted(wrong)

    def _amid(self, star: int, other: int) -> list[int]:
        """Return the nodes of ``star`` whose lines lie among those of ``other``: its tops, and children between."""
        low, high = self.shapes[other][1], self.shapes[other][2]
        nodes = [child for child in self.board.stars[star].children if low <= self.key[child] <= high]
        return [*self.board.stars[star].tops, *nodes]


def _loose(shape: Shape, others: Iterable[Shape]) -> list[Crossing]:
    """Return the crossings of siblings without drawn parents with other stars."""
    _, low, high, places, s = shape
    found: list[Crossing] = []
    for _, low2, high2, places2, s2 in others:
        if high2 < low or high < low2:
            continue
        inside = bisect_left(places, high2) - bisect_right(places, low2)
        around = bisect_left(places2, high) - bisect_right(places2, low) + (low2 < low and high < high2)
        times = min(inside, around)
        if times > 0:
            found.append((s, s2, times))
    return found
