"""Which siblings stand best at the ends of their sibship, and on which side of a couple their families stand.

A sibling who marries into a drawn family brings it along. Standing among the siblings it parts them: their bar runs
over every line of the other family that comes down beside it. At an end of the sibship it stands in nobody's way, which
is worth a sibling out of the order of births as soon as more than one line is crossed. In the same way whatever hangs
at one couple (his family, hers, their children with all they bring along) is put on the side and as far out as makes
the bars of the others run over the fewest lines.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.genogram.layout.kintree import NOBODY, KinTree, Spans
from app.genogram.layout.wrongs import INDEX, TWINS
from app.records import record

WEIGHED = 6
"""Up to so many things that hang at one cluster all ways to place them are weighed."""


@record
class Hanging:
    """A star that hangs at a cluster: a partner's family, their children, or siblings by one of whom it was reached."""

    star: int
    node: int
    """The partner whose family it is; ``NOBODY`` for what hangs below."""
    spans: Spans
    row: int
    side: int = 0
    """Where it has to stand; 0 if on either side."""


@record
class Plan:
    """How what hangs at a cluster is placed: with sides, outermost first, and whether the partners turn round."""

    cost: float
    is_turned: bool
    placed: list[tuple[Hanging, int]]


@record
class Wing:
    """One sibling: what all that hangs at it costs among the siblings, and at either end of them."""

    child: int
    among: float = 0.0
    first: float = 0.0
    last: float = 0.0


class Inlaws:
    """Weighs where everything stands best; what was found is kept, for lines that begin elsewhere."""

    def __init__(self, tree: KinTree) -> None:
        self.tree = tree
        board = self.board = tree.board
        self.above: list[list[int]] = [[] for _ in range(board.nodes)]
        self.below: list[list[int]] = [[] for _ in tree.clusters]
        for s, star in enumerate(board.stars):
            for child in star.children:
                self.above[child].append(s)
            for cluster in dict.fromkeys([tree.cluster_of[top] for top in star.tops]):
                self.below[cluster].append(s)
        self.twins = {i for group in board.facts.twins for i in group}
        self.hangings: dict[tuple[int, int], list[Hanging]] = {}
        self.plans: dict[tuple[int, ...], Plan] = {}
        self.wings: dict[tuple[int, int], Wing] = {}

    def hanging(self, cluster: int, came_by: int) -> list[Hanging]:
        """Return what hangs at a cluster, seen from the star ``came_by``."""
        found = self.hangings.get((cluster, came_by))
        if found is None:
            tree, stars = self.tree, self.board.stars
            up = [(s, node) for node in tree.clusters[cluster] for s in self.above[node]]
            found = self.hangings[cluster, came_by] = [
                Hanging(s, node, tree.beyond(cluster, s), stars[s].row)
                for s, node in [*up, *[(s, NOBODY) for s in self.below[cluster]]]
                if s != came_by and tree.joins(cluster, s)
            ]
        return found

    def reached(self, star: int, siblings: Sequence[int], side: int) -> Hanging:
        """Return siblings by one of whom their parents were reached, to stand on one side of those."""
        clusters = dict.fromkeys([self.tree.cluster_of[node] for node in siblings])
        spans = [each for c in clusters if self.tree.joins(c, star) for each in self.tree.behind(c, star)]
        return Hanging(star, NOBODY, spans, self.board.stars[star].row, side)

    def is_over(self, spans: Spans, star: int) -> bool:
        """Tell whether the bar of ``star`` would run over lines in ``spans``."""
        return star >= 0 and self.tree.lines(spans, self.board.stars[star].row) > 0

    def plan(self, cluster: int, hanging: Sequence[Hanging], came_by: int, lean: int) -> Plan:
        """Return how to place what hangs at partners who lean to one side of those they came by."""
        name = (cluster, came_by, lean, *[each.star for each in hanging])
        found = self.plans.get(name)
        if found is None:
            found = self.plans[name] = self._plan(self.tree.clusters[cluster], hanging, came_by, lean)
        return found

    def _plan(self, row: Sequence[int], hanging: Sequence[Hanging], came_by: int, lean: int) -> Plan:
        """Weigh all ways: a bar that runs over what stands nearer costs what it crosses there."""
        home = self.board.stars[came_by].row if came_by >= 0 else None
        lines = self.tree.lines
        inward = [0 if home is None or each.star == came_by else lines(each.spans, home) for each in hanging]
        if not hanging or (len(hanging) == 1 and hanging[0].node == NOBODY):
            cost = 0.0 if lean else float(sum(inward))
            return Plan(cost, is_turned=False, placed=[(each, each.side or lean or 1) for each in hanging])
        over = [[0 if i is j else lines(i.spans, j.row) for j in hanging] for i in hanging]
        best: tuple[float, bool, list[tuple[Hanging, int]]] = (math.inf, False, [])
        for is_turned in (False, True) if len(row) > 1 else (False,):
            way = row[::-1] if is_turned else row
            cost, placed = self._weighed(way, hanging, inward, over, lean, best[0])
            if cost < best[0]:
                best = (cost, is_turned, placed)
        return Plan(*best)

    def _weighed(
        self,
        row: Sequence[int],
        hanging: Sequence[Hanging],
        inward: Sequence[int],
        over: Sequence[Sequence[int]],
        lean: int,
        limit: float,
    ) -> tuple[float, list[tuple[Hanging, int]]]:
        """Return the best places around ``row`` and their cost, if it is below ``limit``."""
        count = len(hanging)
        place = {node: at for at, node in enumerate(row)}
        ends = [self._ends(each, place) for each in hanging]
        fed = [self._fed(each, place) for each in hanging]
        every = (1 << count) - 1
        is_sided = any(each.side for each in hanging)
        allowed = [right for right in range(every, -1, -1) if not is_sided or _fits(hanging, right)]
        costs = [self._sides_cost(right, ends, inward, fed, lean) for right in allowed]
        if min(costs) >= limit:
            return math.inf, []
        left_cost, first = _nested(over, fed, -1)
        # Where only one line leaves downwards none can cross another: both sides are alike.
        right_cost, last = _nested(over, fed, 1) if sum(x == x for x in fed) > 1 else (left_cost, first)  # noqa: PLR0124
        cost, _, right = min(
            (cost + right_cost[right] + left_cost[every - right], at, right)
            for at, (cost, right) in enumerate(zip(costs, allowed, strict=True))
        )
        placed = [(hanging[at], 1) for at in _unpacked(last, right)]
        return cost, placed + [(hanging[at], -1) for at in _unpacked(first, every - right)]

    def _sides_cost(
        self, right: int, ends: Sequence[tuple[float, float]], inward: Sequence[int], fed: Sequence[float], lean: int
    ) -> float:
        """Return what it costs that some stand right (as bits) and the others left, whatever their order."""
        cost = 0.0
        for at, end in enumerate(ends):
            is_right = right >> at & 1
            cost += end[is_right]
            if lean != (1 if is_right else -1):
                cost += inward[at]
            if not is_right:
                cost += sum([1 for other, x in enumerate(fed) if right >> other & 1 and fed[at] > x])
        return cost

    def _fed(self, each: Hanging, place: dict[int, int]) -> float:
        """Return where among the partners the line to their children leaves; not a number for what hangs above."""
        tops = [place[top] for top in self.board.stars[each.star].tops if top in place] if each.node == NOBODY else []
        return sum(tops) / len(tops) if tops else math.nan

    def _ends(self, each: Hanging, place: dict[int, int]) -> tuple[float, float]:
        """Return what it costs on the left and on the right.

        A partner who doesn't stand at that end of the row, and one who has to leave its place among its own siblings.
        """
        if each.node == NOBODY:
            return (0.0, 0.0)
        children = self.board.stars[each.star].children
        at = place[each.node]
        left, right = float(each.node != children[-1]), float(each.node != children[0])
        return (left + (at > 0), right + (at < len(place) - 1))

    def _wing(self, child: int, own: int) -> Wing:
        """Return what ``child`` of the star ``own`` brings along with its partners."""
        cluster = self.tree.cluster_of[child]
        if len(self.tree.at[cluster]) < 2:
            return Wing(child)
        found = self.wings.get((child, own))
        if found is None:
            hanging, home = self.hanging(cluster, own), self.board.stars[own].row
            total = sum([self.tree.lines(each.spans, home) for each in hanging])
            found = Wing(child, total)
            if total and len(hanging) <= WEIGHED:
                found = Wing(child, *[self.plan(cluster, hanging, own, lean).cost for lean in (0, -1, 1)])
            self.wings[child, own] = found
        return found

    def _brings(self, children: Sequence[int]) -> bool:
        """Tell whether anything but their parents hangs at some of the children."""
        at, cluster_of = self.tree.at, self.tree.cluster_of
        return any(len(at[cluster_of[child]]) > 1 for child in children)

    def arranged(
        self, star: int, children: Sequence[int], *, is_first_free: bool, is_last_free: bool
    ) -> list[tuple[int, int]]:
        """Return siblings (told in the order of their births) from left to right, each with the side it leans to.

        Who pays most among the others goes to an end, if that end is free and it is worth the order.
        """
        wings = [self._wing(child, star) for child in children] if self._brings(children) else []
        count = len(wings)
        dear = [at for at, wing in enumerate(wings) if wing.among]
        if not dear or (count == 1 and is_first_free and is_last_free):
            return [(child, 0) for child in children]
        step = INDEX if self.board.facts.index in children else 1.0
        move = [step + (TWINS if child in self.twins else 0.0) for child in children]
        best = (math.inf, NOBODY, NOBODY)
        for first in sorted({0, *dear}) if is_first_free else (NOBODY,):
            lead = wings[first].first - wings[first].among + (move[first] if first else 0.0) if first >= 0 else 0.0
            for last in sorted({count - 1, *dear}, reverse=True) if is_last_free else (NOBODY,):
                if last == first:
                    continue
                cost = lead
                if last >= 0:
                    cost += wings[last].last - wings[last].among + (move[last] if last < count - 1 else 0.0)
                best = min(best, (cost, first, last))
        _, first, last = best
        order = [at for at in range(count) if at not in {first, last}]
        order = [*([first] if first >= 0 else []), *order, *([last] if last >= 0 else [])]
        return [(children[at], -1 if at == first else 1 if at == last else 0) for at in order]


def _fits(hanging: Sequence[Hanging], right: int) -> bool:
    """Tell whether all who have to stand on one side do."""
    return all(each.side != (-1 if right >> at & 1 else 1) for at, each in enumerate(hanging))


def _nested(over: Sequence[Sequence[int]], fed: Sequence[float], side: int) -> tuple[list[float], list[int]]:
    """Return, for each set of things on one side (as bits), the least cost of their order, and which is outermost.

    ``over`` tells for each what it costs to stand nearer than each other one. Lines down from the same partners cross
    besides where the nearer one leaves them further out.
    """
    count = len(over)
    nearer: list[list[float]] = []
    for at in range(count):
        sums = [0.0]
        for other in range(count):
            here = over[other][at] + (side * (fed[other] - fed[at]) > 0) if other != at else 0
            sums += [total + here for total in sums] if here else sums
        nearer.append(sums)
    cost, outermost = [0.0], [NOBODY]
    for these in range(1, 1 << count):
        least, first = math.inf, NOBODY
        for at in range(count):
            if these >> at & 1:
                rest = these - (1 << at)
                more = cost[rest] + nearer[at][rest]
                if more < least:
                    least, first = more, at
        cost.append(least)
        outermost.append(first)
    return cost, outermost


def _unpacked(outermost: Sequence[int], these: int) -> list[int]:
    """Return a set of things from the outermost inwards."""
    found: list[int] = []
    while these:
        found.append(outermost[these])
        these -= 1 << found[-1]
    return found
