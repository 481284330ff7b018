"""One trial: nodes are moved along the line, and all goes back unless what that touches costs less than before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from app.genogram.layout.board import Board
from app.genogram.layout.line import Links
from app.genogram.layout.order import Order, Shape

GAIN = 1e-6
TIGHT = 1e-4
"""Keys closer than this are spread again."""


class Trial:
    """Moves on one order, and the work they have cost (counted, so that it is the same on every machine)."""

    def __init__(self, order: Order, links: Links, budget: int) -> None:
        self.order = order
        self.budget = budget
        self.cost = order.cost
        self.changes = [0] * len(order.rows)
        """How often each row has changed: what was tried in vain need not be tried again before one of its rows has."""
        self.old_keys: dict[int, float] = {}
        self.is_tight = False
        self.keys_at_rest = sorted(order.key)
        self.wide: list[list[int]] = [[] for _ in order.rows]
        """By row, the stars of couples who may stand apart: their feed depends on who stands between."""
        board: Board = order.board
        for s, star in enumerate(board.stars):
            if len(star.tops) > 1 and len(links.clusters[links.cluster_of[star.tops[0]]]) > 2:
                self.wide[order.level[star.tops[0]]].append(s)

    def move(self, nodes: Sequence[int], anchor: int, side: int) -> None:
        """Put ``nodes``, in their present order, directly beside ``anchor`` on the line (``side`` -1 left, 1 right)."""
        key = self.order.key
        start = key[anchor]
        end = self._next(start, side)
        ordered = sorted(nodes, key=key.__getitem__, reverse=side < 0)
        step = (end - start) / (len(ordered) + 1)
        self.is_tight = self.is_tight or abs(step) < TIGHT
        for at, node in enumerate(ordered, 1):
            self.old_keys.setdefault(node, key[node])
            key[node] = start + step * at

    def _next(self, start: float, side: int) -> float:
        """Return the next key beside ``start``, among those at rest and those moved in this trial."""
        rest = self.keys_at_rest
        at = bisect_right(rest, start) if side > 0 else bisect_left(rest, start) - 1
        end = rest[at] if 0 <= at < len(rest) else start + side
        for node in self.old_keys:
            here = self.order.key[node]
            if start < here < end or end < here < start:
                end = here
        return end

    def swap(self, nodes: Sequence[int], wanted: Sequence[int]) -> None:
        """Give ``wanted`` (the same nodes in another order) the places of ``nodes``."""
        key = self.order.key
        places = sorted(key[node] for node in nodes)
        for node, place in zip(wanted, places, strict=True):
            self.old_keys.setdefault(node, key[node])
            key[node] = place

    def undo(self) -> None:
        """Take the moves back."""
        for node, key in self.old_keys.items():
            self.order.key[node] = key
        self.old_keys.clear()

    def settle(self) -> bool:
        """Count the moved drawing; keep it if it gained, else step back. Return whether it was kept.

        Counting stops as soon as what is counted reaches what these rows and spaces cost before.
        """
        order = self.order
        key, level_of = order.key, order.level
        rows: list[tuple[int, list[int]]] = []
        for level in sorted({level_of[node] for node in self.old_keys}):
            row = sorted(order.rows[level], key=key.__getitem__)
            if row != order.rows[level]:
                rows.append((level, row))
        changed = {level for level, _ in rows}
        stars = {s for node in self.old_keys if level_of[node] in changed for s in order.stars_at[node]}
        for level in changed:
            stars.update(self.wide[level])
        gaps = sorted({order.gap_of[s] for s in stars}, key=lambda gap: (order.gap_cost[gap], gap))
        limit = sum(order.row_cost[level] for level in changed) + sum(order.gap_cost[gap] for gap in gaps) - GAIN
        self.budget -= 4 + len(rows)
        if limit <= 0 or not self._count(rows, stars, gaps, limit):
            self.undo()
            return False
        self.old_keys.clear()
        for level in changed:
            self.changes[level] += 1
        self._rest()
        return True

    def _rest(self) -> None:
        if self.is_tight:
            self.order.renumber()
            self.is_tight = False
        self.keys_at_rest = sorted(self.order.key)

    def _count(self, rows: list[tuple[int, list[int]]], stars: set[int], gaps: list[int], limit: float) -> bool:
        """Put the rows in place if they and the spaces around cost less than ``limit``; else leave all as it was."""
        order = self.order
        before = [(level, order.rows[level]) for level, _ in rows]
        for level, row in rows:
            order.set_row(level, row)
        row_costs: list[float] = []
        for level, _ in rows:
            row_costs.append(order.count_row(level))
            limit -= row_costs[-1]
        if limit > 0 and self._count_gaps(stars, gaps, limit):
            for (level, _), cost in zip(rows, row_costs, strict=True):
                self.cost += cost - order.row_cost[level]
                order.row_cost[level] = cost
            return True
        for level, row in before:
            order.set_row(level, row)
        return False

    def _count_gaps(self, stars: set[int], gaps: list[int], limit: float) -> bool:
        order = self.order
        shapes: list[tuple[int, Shape]] = [(s, order.shapes[s]) for s in stars]
        for s in stars:
            order.shapes[s] = order.shape(s)
        self.budget -= len(stars)
        costs: list[float] = []
        for gap in gaps:
            costs.append(order.count_gap(gap))
            self.budget -= 2 + len(order.stars_in[gap]) // 8
            limit -= costs[-1]
            if limit <= 0:
                break
        if limit > 0:
            for gap, cost in zip(gaps, costs, strict=True):
                self.cost += cost - order.gap_cost[gap]
                order.gap_cost[gap] = cost
            return True
        for s, shape in shapes:
            order.shapes[s] = shape
        return False
