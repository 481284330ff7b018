"""Which stars can cross and who can stand wrong in a row, as arrays: what sifting asks of a board in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.genogram.layout.branches import Branches
from app.genogram.layout.order import Plan
from app.genogram.layout.wrongs import APART, BETWEEN, SIDE, WEDGED, Pair, Sibship
from app.records import record

Small = NDArray[np.int16]
Tiny = NDArray[np.int8]
Where = NDArray[np.intp]
Truths = NDArray[np.bool_]
CENT = 100
MOST = 4
"""Branches of more than this part of all nodes are not sifted: that never gains anything."""
"""Costs are whole hundredths here."""


@record
class Beside:
    """Who is to stand side by side on some rows, with where in ``Meetings.table`` the costs of not doing so begin."""

    left: Where
    right: Where
    apart: Small
    """Couples."""
    siblings: Where
    wedged: Small
    """Sibships, as stars."""


@record
class Branch:
    """A branch that is sifted, and whom it can meet."""

    nodes: list[int]
    inside: Truths
    """By node, whether it is in the branch."""
    weight: Where
    """How many of it are on each row."""
    both: Where
    """The one star and then the other of all pairs that moving it can change."""
    swapped: Where
    """The other and then the one."""
    inner: Where
    outer: Where
    """The tops of each star in ``both``."""
    first: Where
    """The first child of each star in ``both``, as a place in ``Meetings.children``."""
    several: Where
    """Which of the stars in ``both`` have more than one child."""
    starts: Where
    """Where in ``others`` the further children of each of those begin."""
    of: Where
    """Whose the further children are, as a place in ``both``."""
    others: Where
    """The further children, as places in ``Meetings.children``."""
    split: list[int]
    """Stars with some children in it and others not."""
    beside: Beside
    """Who is to stand side by side on its rows."""


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
        self.counts = np.array(counts, np.int8).reshape(-1, 1)
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
        """The branches worth sifting, as stretches of the tour."""
        self.tour = branches.tour
        self.touched, self.whole = self._within([(*star.tops, *star.children) for star in stars])
        """By star and branch, whether anybody of the star is in the branch, and whether all are."""
        touched, whole = self.touched, self.whole
        meet = (touched[self.one] | touched[self.other]) & ~(whole[self.one] & whole[self.other])
        self.meet = np.ascontiguousarray(meet.T)
        """By branch and pair of stars, whether moving the branch can change how often they cross."""
        self.parted = self._parted([wrong.people for wrong in plan.wrongs])
        """By what can be wrong and branch, whether moving the branch changes it."""
        self.split = self._parted([star.children for star in stars])
        """By star and branch, whether some children are in the branch and others are not."""
        self.branches: dict[int, Branch] = {}
        self.together: dict[tuple[int, ...], Beside] = {}

    def branch(self, span: int) -> Branch:
        """Return what a branch is to the others, found when it is first asked for."""
        found = self.branches.get(span)
        if found is None:
            found = self.branches[span] = self._branch(span)
        return found

    def _branch(self, span: int) -> Branch:
        start, end = self.spans[span]
        nodes = self.tour[start:end]
        inside = np.zeros(self.nodes, np.bool_)
        inside[nodes] = True
        weight = np.bincount(self.level[nodes], minlength=self.rows)
        levels: list[int] = np.flatnonzero(weight).tolist()
        meet = np.flatnonzero(self.meet[span])
        one, other = self.one[meet], self.other[meet]
        both = np.concatenate([one, other])
        more = self.size[both] - 1
        several = np.flatnonzero(more)
        more = more[several]
        ends = np.cumsum(more)
        of = np.repeat(several, more)
        starts = ends - more
        child = np.arange(len(of)) + (self.first[both[several]] + 1 - starts).repeat(more)
        return Branch(
            nodes,
            inside,
            weight,
            both,
            np.concatenate([other, one]),
            self.inner[both],
            self.outer[both],
            self.first[both],
            several,
            starts,
            of,
            child,
            np.flatnonzero(self.split[:, span]).tolist(),
            self._on_rows(tuple(levels)),
        )

    def _on_rows(self, levels: tuple[int, ...]) -> Beside:
        """Return who is to stand side by side on some rows."""
        found = self.together.get(levels)
        if found is None:
            rows = [self.beside[level] for level in levels]
            found = self.together[levels] = Beside(
                np.concatenate([row.left for row in rows]),
                np.concatenate([row.right for row in rows]),
                np.concatenate([row.apart for row in rows]),
                np.concatenate([row.siblings for row in rows]),
                np.concatenate([row.wedged for row in rows]),
            )
        return found

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
        self.sibships: dict[int, Sibship] = {}
        own: list[list[tuple[int, int]]] = [[] for _ in range(plan.rows)]
        waiting = (wrong for wrong in plan.wrongs if isinstance(wrong, Sibship))
        for s, star in enumerate(plan.board.stars):
            if sum(child < plan.board.people for child in star.children) > 1:
                self.sibships[s] = next(waiting)
                own[plan.gap_of[s]].append((s, len(way) * 3 + width + 1 - self.sibships[s].own))
        self.beside = [
            Beside(
                _where([a for a, _, _ in pairs]),
                _where([b for _, b, _ in pairs]),
                _column([start for _, _, start in pairs]),
                _where([s for s, _ in kin]),
                _column([start for _, start in kin]),
            )
            for pairs, kin in zip(couples, own, strict=True)
        ]

    def _within(self, groups: Sequence[Sequence[int]]) -> tuple[Truths, Truths]:
        """Return by group and branch whether some of the group are in the branch, and whether all are."""
        at = [0] * self.nodes
        for place, node in enumerate(self.tour):
            at[node] = place
        count = np.zeros((len(groups), self.nodes + 1), np.int16)
        for found, group in zip(count, groups, strict=True):
            found[[at[node] + 1 for node in group]] = 1
        np.cumsum(count, axis=1, out=count)
        inside = count[:, [end for _, end in self.spans]] - count[:, [start for start, _ in self.spans]]
        return inside > 0, inside == count[:, -1:]

    def _parted(self, groups: Sequence[Sequence[int]]) -> Truths:
        some, every = self._within(groups)
        return some & ~every


def _spans(branches: Branches) -> Iterable[tuple[int, int]]:
    nodes = len(branches.tour)
    hung = [span for span, link in zip(branches.node_span, branches.above, strict=True) if link >= 0]
    return {
        (start, end) for start, end in (*hung, *branches.link_span) if start < end and MOST * (end - start) <= nodes
    }


def _where(numbers: Iterable[int]) -> Where:
    return np.array(list(numbers), np.intp)


def _column(numbers: Sequence[int]) -> Small:
    return np.array(numbers, np.int16).reshape(-1, 1)
