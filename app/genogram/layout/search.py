"""A better order: branches of the family are moved along the line for as long as the drawing gains.

Every trial is one or several moves of whole branches (all generations at once), a new count of the rows and spaces
they touch, and a step back unless something was gained. How much is tried is limited by counted work, never by time,
so the same family gives the same drawing on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.genogram.layout.branches import Branches
from app.genogram.layout.line import Links
from app.genogram.layout.order import Order

GAIN = 1e-6


class Search:
    """Tries moves on one order."""

    def __init__(self, order: Order, links: Links, budget: int, should_stop: Callable[[], bool] | None) -> None:
        self.order = order
        self.board = order.board
        self.links = links
        self.branches = Branches(order.board)
        self.budget = budget
        self.should_stop = should_stop
        self.old_keys: dict[int, float] = {}
        self.cost = order.cost

    def run(self) -> None:
        """Improve the order until nothing helps or the work is used up."""
        while self.budget > 0 and self.cost > 0.5:
            before = self.cost
            for pairs in (self._couples(), self._guilty()):
                for try_all in pairs:
                    if self.budget <= 0 or (self.should_stop is not None and self.should_stop()):
                        return
                    try_all()
            if self.cost > before - GAIN:
                return

    # moves on keys -------------------------------------------------------------------------------------------------

    def move(self, nodes: Sequence[int], anchor: int, side: int) -> None:
        """Put ``nodes``, in their present order, directly beside ``anchor`` on the line (``side`` -1 left, 1 right)."""
        key = self.order.key
        start = key[anchor]
        moving = set(nodes)
        end = self._next(start, side, moving)
        ordered = sorted(nodes, key=key.__getitem__, reverse=side < 0)
        step = (end - start) / (len(ordered) + 1)
        for at, node in enumerate(ordered, 1):
            self.old_keys.setdefault(node, key[node])
            key[node] = start + step * at

    def _next(self, start: float, side: int, moving: set[int]) -> float:
        key = self.order.key
        if side > 0:
            return min((k for node, k in enumerate(key) if k > start and node not in moving), default=start + 1)
        return max((k for node, k in enumerate(key) if k < start and node not in moving), default=start - 1)

    def swap(self, nodes: Sequence[int], wanted: Sequence[int]) -> None:
        """Give ``wanted`` (the same nodes in another order) the places of ``nodes``."""
        key = self.order.key
        places = sorted(key[node] for node in nodes)
        for node, place in zip(wanted, places, strict=True):
            self.old_keys.setdefault(node, key[node])
            key[node] = place

    def settle(self) -> bool:
        """Count the moved drawing; keep it if it gained, else step back. Return whether it was kept."""
        order = self.order
        levels = sorted({order.level[node] for node in self.old_keys})
        kept_rows: list[tuple[int, list[int]]] = []
        touched: set[int] = set()
        for level in levels:
            row = sorted(order.rows[level], key=order.key.__getitem__)
            if row != order.rows[level]:
                kept_rows.append((level, order.rows[level]))
                order.set_row(level, row)
                touched.update((level, level + 1))
        gaps = [(level, order.gap_cost[level]) for level in sorted(touched) if level < len(order.rows)]
        rows = [(level, order.row_cost[level]) for level, _ in kept_rows]
        change = 0.0
        for level, cost in rows:
            order.row_cost[level] = order.count_row(level)
            change += order.row_cost[level] - cost
        for level, cost in gaps:
            self.budget -= 4 + len(order.stars[level])
            order.gap_cost[level] = order.count_gap(level)
            change += order.gap_cost[level] - cost
        self.budget -= 5
        if change < -GAIN:
            self.cost += change
            self.old_keys.clear()
            order.renumber()
            return True
        for node, key in self.old_keys.items():
            order.key[node] = key
        self.old_keys.clear()
        for level, row in kept_rows:
            order.set_row(level, row)
        for level, cost in rows:
            order.row_cost[level] = cost
        for level, cost in gaps:
            order.gap_cost[level] = cost
        return False

    # couples who both have kin -------------------------------------------------------------------------------------

    def _couples(self) -> Iterator[Callable[[], None]]:
        for couple in self.board.couples:
            ups = [self._above(node) for node in (couple.a, couple.b)]
            if ups[0] and ups[1]:
                yield lambda a=couple.a, b=couple.b: self._marry(a, b)

    def _above(self, node: int) -> list[int]:
        return self.links.above[node]

    def _marry(self, a: int, b: int) -> None:
        """Try the ways a couple can join two families: who stands left, at the end of the sibship or in its place."""
        branches = self.branches
        for hung, other in ((a, b), (b, a)):
            home = branches.above[hung]
            if home < 0 or home >= len(self.board.stars) or hung not in self.board.stars[home].children:
                continue
            for link in self._above(other):
                if branches.from_node[link] != other:
                    continue
                for side in (1, -1):
                    for at_end in (False, True):
                        for beyond in (False, True):
                            for by_age in (False, True):
                                self._join(hung, other, link, (side, at_end, beyond, by_age))

    def _join(self, hung: int, other: int, link: int, way: tuple[int, bool, bool, bool]) -> None:
        side, at_end, beyond, by_age = way
        branches, key = self.branches, self.order.key
        home = branches.above[hung]
        star = self.board.stars[home]
        if at_end:
            own = branches.node_span[hung]
            rest = [
                n
                for child in star.children
                if child != hung
                for n in branches.of_node(child)
                if not branches.contains(own, n)
            ]
            if rest:
                edge = (max if side > 0 else min)(rest, key=key.__getitem__)
                self.move(branches.of_node(hung), edge, side)
        cluster = self.links.clusters[self.links.cluster_of[hung]]
        inner = [node for node in sorted(cluster, key=key.__getitem__) if node not in (hung, other)]
        pair = [hung, other] if side > 0 else [other, hung]
        wanted = [*inner, *pair] if side > 0 else [*pair, *inner]
        self.swap(cluster, wanted)
        kin = branches.of_link(link)
        family = self.board.stars[link]
        if beyond:
            span = branches.link_span[link]
            outside = [n for n in branches.of_link(home) if not branches.contains(span, n)]
        else:
            span = branches.link_span[link]
            outside = [n for n in branches.of_node(hung) if not branches.contains(span, n)]
        edge = (max if side > 0 else min)(outside, key=key.__getitem__)
        self.move(kin, edge, side)
        if by_age:
            at = family.children.index(other)
            early = family.children[:at] if side > 0 else family.children[at + 1 :]
            moved = [n for child in early if branches.above[child] == link for n in branches.of_node(child)]
            if not moved:
                self._undo()
                return
            self.move(moved, pair[0], -side)
        self.settle()

    def _undo(self) -> None:
        for node, key in self.old_keys.items():
            self.order.key[node] = key
        self.old_keys.clear()

    # anything that has to do with a fault --------------------------------------------------------------------------

    def _guilty(self) -> Iterator[Callable[[], None]]:
        stars, nodes = self.order.faults()
        tried: set[tuple[str, int]] = set()
        for s in stars:
            yield from self._around_link(s, tried)
            for top in self.board.stars[s].tops:
                yield from self._around_node(top, tried)
        for node in nodes:
            yield from self._around_node(node, tried)

    def _around_link(self, link: int, tried: set[tuple[str, int]]) -> Iterator[Callable[[], None]]:
        branches = self.branches
        if branches.from_node[link] >= 0 and ("link", link) not in tried:
            tried.add(("link", link))
            yield lambda: self._relocate(branches.link_span[link], branches.from_node[link])
        for node in branches.links[link]:
            yield from self._around_node(node, tried, up=False)

    def _around_node(self, node: int, tried: set[tuple[str, int]], *, up: bool = True) -> Iterator[Callable[[], None]]:
        branches = self.branches
        cluster = self.links.cluster_of[node]
        if ("cluster", cluster) not in tried:
            tried.add(("cluster", cluster))
            if len(self.links.clusters[cluster]) > 1:
                yield lambda: self._turn(cluster)
        if branches.above[node] >= 0 and ("node", node) not in tried:
            tried.add(("node", node))
            yield lambda: self._relocate(branches.node_span[node], node)
        if up:
            for link in branches.at[node]:
                if branches.from_node[link] == node and ("link", link) not in tried:
                    tried.add(("link", link))
                    yield lambda link=link: self._relocate(branches.link_span[link], node)

    def _turn(self, cluster: int) -> None:
        """Try other orders of a cluster of partners."""
        row = sorted(self.links.clusters[cluster], key=self.order.key.__getitem__)
        options = [row[::-1]]
        for at in range(len(row)):
            rest = row[:at] + row[at + 1 :]
            options += [rest[:to] + [row[at]] + rest[to:] for to in range(len(row)) if to != at]
        for wanted in options[:12]:
            self.swap(row, wanted)
            if self.settle():
                return

    def _relocate(self, span: tuple[int, int], handle: int) -> None:
        """Try other places on the line for a branch that hangs at ``handle``."""
        branches, order = self.branches, self.order
        nodes = branches.tour[span[0] : span[1]]
        if not nodes:
            return
        inside = set(nodes)
        for anchor, side in self._places(span, handle, inside):
            self.move(nodes, anchor, side)
            if self.settle():
                inside = set(nodes)
        del order

    def _places(self, span: tuple[int, int], handle: int, inside: set[int]) -> list[tuple[int, int]]:
        order, branches = self.order, self.branches
        key = order.key
        found: dict[tuple[int, int], None] = {}
        row = [node for node in order.rows[order.level[handle]] if node not in inside]
        here = key[handle]
        at = sum(1 for node in row if key[node] < here)
        for node in row[max(0, at - 3) : at + 4]:
            found[node, -1] = None
            found[node, 1] = None
        node = handle
        for _ in range(5):
            link = branches.above[node]
            if link < 0:
                break
            outside = [n for n in branches.of_link(link) if n not in inside]
            node = branches.from_node[link]
            if outside:
                found[min(outside, key=key.__getitem__), -1] = None
                found[max(outside, key=key.__getitem__), 1] = None
            outside = [n for n in branches.of_node(node) if n not in inside]
            if outside:
                found[min(outside, key=key.__getitem__), -1] = None
                found[max(outside, key=key.__getitem__), 1] = None
        return list(found)
