"""Which stars can cross and who can stand wrong in a row, as arrays: what sifting asks of a board in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.genogram.layout.branches import Branches
from app.genogram.layout.order import Plan
from app.genogram.layout.wrongs import APART, BETWEEN, SIDE, WEDGED, Pair, Sibship

Small = NDArray[np.int16]
Where = NDArray[np.intp]
Truths = NDArray[np.bool_]
CENT = 100
"""Costs are whole hundredths here."""


class Meetings:
    """Stars by number, with their tops and children; pairs of stars that share a space; what is wrong on each row."""

    def __init__(self, plan: Plan, branches: Branches) -> None:
        board = plan.board
        stars = self.stars = board.stars
        self.nodes, self.rows = board.nodes, plan.rows
        self.level = _where(plan.level)
        self.inner = _where([star.tops[0] if star.tops else star.children[0] for star in stars])
        self.outer = _where([star.tops[-1] if star.tops else star.children[0] for star in stars])
        self.children = _where([child for star in stars for child in star.children])
        counts = [count for star in stars for count in (star.counts or (1,) * len(star.children))]
        self.counts = _column(counts)
        """How many each child stands for, in the order of ``children``."""
        self.size = _where([len(star.children) for star in stars])
        self.first = np.cumsum(self.size) - self.size
        """Where in ``children`` those of each star begin."""
        self.parent = np.repeat(np.arange(len(stars)), self.size)
        pairs = [
            (a, b)
            for found in plan.stars_in
            for at, a in enumerate(found)
            for b in found[at + 1 :]
            if stars[a].tops and stars[b].tops
        ]
        self.one, self.other = _where([a for a, _ in pairs]), _where([b for _, b in pairs])
        self._row_by_row(plan)
        self.spans = sorted(_spans(branches))
        """The branches worth sifting, as stretches of the tour: none of more than half of all nodes."""
        self.touched, self.whole = self._within([(*star.tops, *star.children) for star in stars], branches)
        """By star and branch, whether anybody of the star is in the branch, and whether all are."""
        some, every = self._within([wrong.people for wrong in plan.wrongs], branches)
        self.parted = some & ~every
        """By what can be wrong and branch, whether moving the branch changes it."""

    def _row_by_row(self, plan: Plan) -> None:
        """Note who is to stand side by side on each row, with where in ``table`` the cost of standing apart begins.

        The table has what it costs to stand so many places apart: couples by who should stand left, then sibships.
        """
        width = max((plan.level.count(level) for level in range(plan.rows)), default=0)
        way = np.arange(-width, width + 1)
        far = round(CENT * (APART - BETWEEN)) + round(CENT * BETWEEN) * np.abs(way)
        far[abs(way) < 2] = 0
        aside = round(CENT * SIDE)
        wedged = round(CENT * WEDGED) * np.clip(way, 0, 5)
        self.table = np.concatenate([far + aside * (way < 0), far, far + aside * (way > 0), wedged]).astype(np.int32)
        couples: list[list[tuple[int, int, int]]] = [[] for _ in range(plan.rows)]
        for wrong, level in zip(plan.wrongs, plan.wrong_level, strict=True):
            if isinstance(wrong, Pair):
                a, b = wrong.people
                couples[level].append((a, b, len(way) * (1 + wrong.side) + width))
        self.left = [_where([a for a, _, _ in found]) for found in couples]
        self.right = [_where([b for _, b, _ in found]) for found in couples]
        self.apart = [_column([start for _, _, start in found]) for found in couples]
        self.sibships: dict[int, Sibship] = {}
        own: list[list[tuple[int, int]]] = [[] for _ in range(plan.rows)]
        waiting = (wrong for wrong in plan.wrongs if isinstance(wrong, Sibship))
        for s, star in enumerate(plan.board.stars):
            if sum(child < plan.board.people for child in star.children) > 1:
                self.sibships[s] = next(waiting)
                own[plan.gap_of[s]].append((s, len(way) * 3 + width + 1 - self.sibships[s].own))
        self.siblings = [_where([s for s, _ in found]) for found in own]
        self.wedged = [_column([start for _, start in found]) for found in own]

    def _within(self, groups: Sequence[Sequence[int]], branches: Branches) -> tuple[Truths, Truths]:
        """Return by group and branch whether some of the group are in the branch, and whether all are."""
        at = [0] * self.nodes
        for place, node in enumerate(branches.tour):
            at[node] = place
        count = np.zeros((len(groups), self.nodes + 1), np.int16)
        for found, group in zip(count, groups, strict=True):
            found[[at[node] + 1 for node in group]] = 1
        np.cumsum(count, axis=1, out=count)
        inside = count[:, [end for _, end in self.spans]] - count[:, [start for start, _ in self.spans]]
        return inside > 0, inside == count[:, -1:]


def _spans(branches: Branches) -> Iterable[tuple[int, int]]:
    nodes = len(branches.tour)
    hung = [span for span, link in zip(branches.node_span, branches.above, strict=True) if link >= 0]
    return {(start, end) for start, end in (*hung, *branches.link_span) if start < end and 2 * (end - start) <= nodes}


def _where(numbers: Iterable[int]) -> Where:
    return np.array(list(numbers), np.intp)


def _column(numbers: Sequence[int]) -> Small:
    return np.array(numbers, np.int16).reshape(-1, 1)
