"""A better order: branches of the family are moved along the line for as long as the drawing gains.

Every trial is one or several moves of whole branches (all generations at once), a new count of the rows and spaces
they touch, and a step back unless something was gained. How much is tried is limited by counted work, never by time,
so the same family gives the same drawing on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from app.genogram.layout.board import Board, parts_of
from app.genogram.layout.branches import Branches
from app.genogram.layout.line import Links, first_line
from app.genogram.layout.order import Order
from app.genogram.layout.trial import GAIN, Trial

GOOD = 0.5
"""A cost below this is matters of taste: the search ends."""
WORK_LEAST = 15_000
WORK_EACH = 250
WORK_UP_TO = 1000
WAYS = list(product((1, -1), (False, True), (False, True), (False, True)))
"""Ways to join two families: the side of the new kin, the sibling at the end, the kin beyond, split by age."""
STARTS = 6
SIFT = 4
"""How many places on each side a cluster is tried alone."""
NEAR = 2
"""How many neighbours on each side are tried as a new place."""
CLIMB = 3
"""How many links up the tree a branch may jump over."""


def best_order(board: Board, links: Links, should_stop: Callable[[], bool] | None = None) -> Order:
    """Return the best order found, starting from the index person and from the greatest ancestors.

    Parts of the family that are not connected stand beside each other, the index person's first.
    """
    budget = WORK_LEAST + WORK_EACH * min(board.nodes, WORK_UP_TO)
    best: Order | None = None
    for root in [links.cluster_of[board.facts.index], *_ancestors(board, links)][:STARTS]:
        if best is not None and (budget <= 0 or best.cost <= GOOD or (should_stop is not None and should_stop())):
            break
        order = Order(board, first_line(board, links, [root]))
        search = Search(order, links, budget, should_stop)
        search.run()
        budget = search.trial.budget
        if best is None or order.cost < best.cost - GAIN:
            best = order
    key = best.key if best is not None else [0.0] * board.nodes
    part = parts_of(board)
    return Order(board, sorted(range(board.nodes), key=lambda node: (part[node], key[node], node)))


def _ancestors(board: Board, links: Links) -> list[int]:
    """Return the clusters nobody stands above, those with the most descendants first."""
    count = [0] * len(links.clusters)
    by_row = sorted(range(len(count)), key=lambda cluster: (-board.row[links.clusters[cluster][0]], cluster))
    for cluster in by_row:
        children = [child for s in links.below[cluster] for child in board.stars[s].children]
        count[cluster] = sum(1 + count[links.cluster_of[child]] for child in children)
    tops = [cluster for cluster in by_row if not any(links.above[node] for node in links.clusters[cluster])]
    return sorted(tops, key=lambda cluster: (-count[cluster], cluster))


class Search:
    """Tries moves on one order."""

    def __init__(self, order: Order, links: Links, budget: int, should_stop: Callable[[], bool] | None) -> None:
        self.order = order
        self.board = order.board
        self.links = links
        self.branches = Branches(order.board)
        self.trial = Trial(order, links, budget)
        self.should_stop = should_stop
        self.tried: dict[tuple[str, int], tuple[int, ...]] = {}
        self.reach: dict[tuple[int, int], tuple[int, int]] = {}

    def run(self) -> None:
        """Improve the order until nothing helps or the work is used up."""
        while self._goes_on():
            before = self.trial.cost
            for tries in (self._couples(), self._clusters(), self._guilty()):
                for attempt in tries:
                    if not self._goes_on():
                        return
                    attempt()
            if self.trial.cost > before - GAIN:
                return

    def _goes_on(self) -> bool:
        if self.trial.budget <= 0 or self.trial.cost <= GOOD:
            return False
        return self.should_stop is None or not self.should_stop()

    def _is_new(self, what: str, which: int, span: tuple[int, int]) -> bool:
        """Tell whether an attempt with a branch is worth making: something changed around it since the last time."""
        if span not in self.reach:
            levels = [self.order.level[node] for node in self.branches.tour[span[0] : span[1]]]
            self.reach[span] = (max(0, min(levels) - 1), max(levels) + 2)
        first, last = self.reach[span]
        state = tuple(self.trial.changes[first:last])
        if self.tried.get((what, which)) == state:
            return False
        self.tried[what, which] = state
        return True

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
                if branches.from_node[link] != other or not branches.of_link(link):
                    continue
                if self._is_new("join", link, branches.link_span[link]):
                    for way in WAYS:
                        self._join(hung, other, link, way)

    def _join(self, hung: int, other: int, link: int, way: tuple[int, bool, bool, bool]) -> None:
        side, at_end, beyond, by_age = way
        trial, branches = self.trial, self.branches
        home = branches.above[hung]
        if at_end:
            own = branches.node_span[hung]
            siblings = [n for child in self.board.stars[home].children for n in branches.of_node(child)]
            edge = self._edge([n for n in siblings if not branches.contains(own, n)], side)
            if edge is not None:
                trial.move(branches.of_node(hung), edge, side)
        cluster = self.links.clusters[self.links.cluster_of[hung]]
        inner = [node for node in sorted(cluster, key=self.order.key.__getitem__) if node not in (hung, other)]
        pair = [hung, other] if side > 0 else [other, hung]
        trial.swap(cluster, [*inner, *pair] if side > 0 else [*pair, *inner])
        kin = branches.link_span[link]
        around = branches.of_link(home) if beyond else branches.of_node(hung)
        edge = self._edge([n for n in around if not branches.contains(kin, n)], side)
        moved: list[int] = []
        if by_age:
            family = self.board.stars[link]
            at = family.children.index(other)
            early = family.children[:at] if side > 0 else family.children[at + 1 :]
            moved = [n for child in early if branches.above[child] == link for n in branches.of_node(child)]
        if edge is None or (by_age and not moved):
            trial.undo()
            return
        trial.move(branches.of_link(link), edge, side)
        if moved:
            trial.move(moved, pair[0] if side > 0 else pair[1], -side)
        trial.settle()

    def _edge(self, nodes: Sequence[int], side: int) -> int | None:
        """Return the outermost of ``nodes`` on the line, None if there are none."""
        if not nodes:
            return None
        return (max if side > 0 else min)(nodes, key=self.order.key.__getitem__)

    # clusters of partners ------------------------------------------------------------------------------------------

    def _clusters(self) -> Iterator[Callable[[], None]]:
        for cluster, nodes in enumerate(self.links.clusters):
            if len(nodes) > 1 and any(self._kin(node) for node in nodes):
                yield lambda cluster=cluster: self._spread(cluster)

    def _kin(self, node: int) -> list[int]:
        """Return the stars above a node through which its family was reached from it."""
        return [s for s in self._above(node) if self.branches.from_node[s] == node and self.branches.of_link(s)]

    def _spread(self, cluster: int) -> None:
        """Try a cluster of partners both ways round, with the kin of the left ones on the left, of the others right."""
        branches = self.branches
        nodes = self.links.clusters[cluster]
        if not self._is_new("spread", cluster, branches.node_span[nodes[0]]):
            return
        row = sorted(nodes, key=self.order.key.__getitem__)
        for wanted in (row[::-1], row):
            kin = [s for node in wanted for s in self._kin(node)]
            for cut in range(len(kin) + 1):
                self._spread_so(wanted, kin[:cut], kin[cut:])

    def _spread_so(self, wanted: list[int], left: list[int], right: list[int]) -> None:
        trial, branches = self.trial, self.branches
        trial.swap(wanted, wanted)
        place = {node: at for at, node in enumerate(wanted)}
        below = self.links.below[self.links.cluster_of[wanted[0]]]
        below = sorted(below, key=lambda s: (max(place.get(top, -1) for top in self.board.stars[s].tops), s))
        home = next((at for at, s in enumerate(below) if branches.from_node[s] not in place), None)
        around = list(wanted)
        if home is not None:
            block = [n for child in self.board.stars[below[home]].children for n in self._hanging(child, below[home])]
            self._line_up(below[:home][::-1], -1, list(block))
            self._line_up(below[home + 1 :], 1, list(block))
            around += block
            around += [n for s in below for n in branches.of_link(s) if s != below[home]]
        else:
            self._line_up(below, 1, around)
        self._line_up(left[::-1], -1, around)
        self._line_up(right, 1, around)
        trial.settle()

    def _hanging(self, child: int, star: int) -> list[int]:
        """Return a child with all its kin, or alone if it is the one its parents were reached from."""
        return self.branches.of_node(child) if self.branches.above[child] == star else [child]

    def _line_up(self, stars: Sequence[int], side: int, around: list[int]) -> None:
        """Put the branches of ``stars`` one after the other on one side of ``around``, which grows by them."""
        for s in stars:
            kin = self.branches.of_link(s)
            edge = self._edge(around, side)
            if kin and edge is not None:
                self.trial.move(kin, edge, side)
                around += kin

    # anything that has to do with a fault --------------------------------------------------------------------------

    def _guilty(self) -> Iterator[Callable[[], None]]:
        """Try first what is small: clusters near a fault, then whole branches."""
        yield from self._small()
        yield from self._branches()

    def _near_faults(self) -> list[int]:
        """Return the nodes that have to do with a fault, worst first."""
        stars, nodes = self.order.faults()
        found = dict.fromkeys(nodes)
        for s in stars:
            star = self.board.stars[s]
            found.update(dict.fromkeys((*star.tops, *star.children)))
        return list(found)

    def _small(self) -> Iterator[Callable[[], None]]:
        clusters = dict.fromkeys(self.links.cluster_of[node] for node in self._near_faults())
        for cluster in clusters:
            if len(self.links.clusters[cluster]) > 1:
                yield lambda cluster=cluster: self._turn(cluster)
        wrong = set(self.order.faults()[1])
        for cluster in clusters:
            nodes = self.links.clusters[cluster]
            if len(nodes) > 1 or nodes[0] in wrong or len(self.order.stars_at[nodes[0]]) > 1:
                yield lambda cluster=cluster: self._sift(cluster)

    def _branches(self) -> Iterator[Callable[[], None]]:
        """Yield the branches some line of which crosses a line of the others, those with most at stake first."""
        branches = self.branches
        spans: dict[tuple[int, int], int] = {}
        stars, wrong = self.order.faults()
        for node in self._near_faults():
            if branches.above[node] >= 0:
                spans.setdefault(branches.node_span[node], node)
            for link in branches.at[node]:
                if branches.from_node[link] == node:
                    spans.setdefault(branches.link_span[link], node)
        mine = set(wrong)
        found: list[tuple[float, int, tuple[int, int], int]] = []
        for span, node in spans.items():
            nodes = branches.tour[span[0] : span[1]]
            stake = self.trial.stakes(nodes) + 2 * (node in mine)
            if nodes and stake > 0:
                found.append((-stake, len(nodes), span, node))
        self.trial.whole = set()
        for _, _, span, node in sorted(found):
            yield lambda span=span, node=node: self._relocate(span, node)

    def _sift(self, cluster: int) -> None:
        """Try other places in the row for a cluster, all its kin staying where they are."""
        order, nodes = self.order, self.links.clusters[cluster]
        inside = set(nodes)
        row = [node for node in order.rows[order.level[nodes[0]]] if node not in inside]
        here = order.key[nodes[0]]
        at = sum(1 for node in row if order.key[node] < here)
        for node in row[max(0, at - SIFT) : at]:
            self.trial.move(nodes, node, -1)
            self.trial.settle()
        for node in row[at : at + SIFT]:
            self.trial.move(nodes, node, 1)
            self.trial.settle()

    def _turn(self, cluster: int) -> None:
        """Try other orders of a cluster of partners."""
        row = sorted(self.links.clusters[cluster], key=self.order.key.__getitem__)
        options = [row[::-1]]
        for at in range(len(row) if len(row) > 2 else 0):
            rest = row[:at] + row[at + 1 :]
            options += [[*rest[:to], row[at], *rest[to:]] for to in range(len(row)) if to != at]
        for wanted in options[:12]:
            self.trial.swap(row, wanted)
            if self.trial.settle():
                return

    def _relocate(self, span: tuple[int, int], handle: int, *, rest: bool = False) -> None:
        """Try other places on the line for a branch that hangs at ``handle``; with ``rest``, for all but the branch."""
        branches = self.branches
        nodes = branches.tour[span[0] : span[1]]
        if not nodes or not self._is_new("rest" if rest else "branch", span[0] * len(branches.tour) + span[1], span):
            return
        if rest:
            nodes = branches.tour[: span[0]] + branches.tour[span[1] :]
        import os
        if self.trial.stakes(nodes) > -1 + 0*float(os.environ.get('ST','0.3')):
            self._relocate_(nodes, handle)
        self.trial.whole = set()

    def _relocate_(self, nodes, handle):
        inside = set(nodes)
        for anchor, side in self._places(handle, inside):
            self.trial.move(nodes, anchor, side)
            if self.trial.settle():
                inside = set(nodes)

    def _places(self, handle: int, inside: set[int]) -> list[tuple[int, int]]:
        order, branches = self.order, self.branches
        key = order.key
        found: dict[tuple[int, int], None] = {}
        row = [node for node in order.rows[order.level[handle]] if node not in inside]
        here = key[handle]
        at = sum(1 for node in row if key[node] < here)
        for node in row[max(0, at - NEAR) : at + NEAR + 1]:
            found[node, -1] = None
            found[node, 1] = None
        node = handle
        for _ in range(CLIMB):
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
