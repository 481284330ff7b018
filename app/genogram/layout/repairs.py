"""Moves around a fault: clusters of partners turned and shifted, branches of the family put elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator

from app.genogram.layout.ground import Ground
from app.records import record

SIFT = 4
"""How many places on each side a cluster is tried alone."""
CROSSED = 4
"""How many of those that cross a branch are tried to be passed, of branches that are moved far."""
TURNS = 12
"""How many orders of one cluster are tried."""


@record
class Reach:
    """Which branches are moved, and how far."""

    stakes: int
    """How many crossings must be at stake, unless somebody stands wrong."""
    near: int
    """How many neighbours on each side are tried as a new place."""
    climb: int
    """How many links up the tree a branch may jump over."""
    is_far: bool


CLOSE, REST, FAR = Reach(2, 1, 1, is_far=False), Reach(1, 1, 1, is_far=False), Reach(2, 2, 3, is_far=True)


class Repairs:
    """Goes from fault to fault and tries what is near."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.order = ground.order
        self.board = ground.board
        self.links = ground.links
        self.branches = ground.branches
        self.trial = ground.trial

    def attempts(self) -> Iterator[Callable[[], None]]:
        """Yield what to try: partners turned, branches with much at stake, clusters moved alone, other branches."""
        near, wrong = self.order.faults()
        mine = set(wrong)
        seen: dict[int, None] = {}
        for node in dict.fromkeys([*wrong, *near]):
            if node in mine or len(self.branches.at[node]) > 1:
                seen.setdefault(self.links.cluster_of[node])
        for cluster in seen:
            if len(self.links.clusters[cluster]) > 1:
                yield lambda cluster=cluster: self._turn(cluster)
        for reach in (CLOSE, FAR):
            yield from self._branches(seen, mine, reach)
        for cluster in seen:
            yield lambda cluster=cluster: self._sift(cluster)
        yield from self._branches(seen, mine, REST)

    def _branches(self, clusters: Iterable[int], wrong: set[int], reach: Reach) -> Iterator[Callable[[], None]]:
        """Yield the branches that hang at some clusters, first those whose lines cross most."""
        branches = self.branches
        found: list[tuple[int, int, tuple[int, int], int]] = []
        for node in (node for cluster in clusters for node in self.links.clusters[cluster]):
            spans = [branches.node_span[node]] if branches.above[node] >= 0 else []
            if reach.is_far:
                spans += [branches.link_span[link] for link in branches.at[node] if branches.from_node[link] == node]
            for span in spans:
                stakes = self.ground.stakes(span)
                if stakes >= reach.stakes or node in wrong:
                    found.append((-stakes, len(found), span, node))
        for _, _, span, node in sorted(found):
            yield lambda span=span, node=node: self._relocate(span, node, reach)

    def _sift(self, cluster: int) -> None:
        """Try other places in the row for a cluster, all its kin staying where they are."""
        order, nodes = self.order, self.links.clusters[cluster]
        if not self.ground.is_new("sift", cluster, nodes):
            return
        inside = set(nodes)
        row = [node for node in order.rows[order.level[nodes[0]]] if node not in inside]
        here = order.key[nodes[0]]
        at = sum(1 for node in row if order.key[node] < here)
        for to in range(max(0, at - SIFT), at):
            if self._is_free(row, to):
                self.trial.move(nodes, row[to], -1)
                self.trial.settle()
        for to in range(at + 1, min(at + SIFT, len(row)) + 1):
            if self._is_free(row, to):
                self.trial.move(nodes, row[to - 1], 1)
                self.trial.settle()

    def _is_free(self, row: list[int], at: int) -> bool:
        """Tell whether there is a place in ``row`` before the one at ``at`` that does not part a couple."""
        return not 0 < at < len(row) or row[at] not in self.links.mates[row[at - 1]]

    def _turn(self, cluster: int) -> None:
        """Try other orders of a cluster of partners."""
        row = sorted(self.links.clusters[cluster], key=self.order.key.__getitem__)
        if not self.ground.is_new("turn", cluster, row):
            return
        options = [row[::-1]]
        for at in range(len(row) if len(row) > 2 else 0):
            rest = row[:at] + row[at + 1 :]
            options += [[*rest[:to], row[at], *rest[to:]] for to in range(len(row)) if to != at]
        for wanted in options[:TURNS]:
            self.trial.swap(row, wanted)
            if self.trial.settle():
                return

    def _relocate(self, span: tuple[int, int], handle: int, reach: Reach) -> None:
        """Try other places on the line for a branch that hangs at ``handle``."""
        nodes = self.branches.tour[span[0] : span[1]]
        name = "far branch" if reach.is_far else "branch"
        if not nodes or not self.ground.is_new(name, span[0] * len(self.branches.tour) + span[1], [handle]):
            return
        with self.trial.as_whole(nodes):
            for anchor, side in self._places(handle, set(nodes), reach):
                self.trial.move(nodes, anchor, side)
                self.trial.settle()

    def _crossed(self, node: int) -> list[int]:
        """Return the stars that cross those at a node."""
        order = self.order
        mine = order.stars_at[node]
        found: dict[int, None] = {}
        for gap in sorted({order.gap_of[s] for s in mine}):
            for a, b, _ in order.crossings[gap]:
                if a in mine:
                    found[b] = None
                elif b in mine:
                    found[a] = None
        return list(found)[:CROSSED]

    def _places(self, handle: int, inside: set[int], reach: Reach) -> list[tuple[int, int]]:
        """Return where to try a branch: beside the neighbours of its handle, and outside the branches it hangs in.

        Places between which nobody stands on any row of the branch are one place.
        """
        order, branches = self.order, self.branches
        key = order.key
        found: list[tuple[int, int]] = []
        row = [node for node in order.rows[order.level[handle]] if node not in inside]
        here = key[handle]
        at = sum(1 for node in row if key[node] < here)
        for to in range(max(0, at - reach.near), min(at + reach.near, len(row)) + 1):
            if self._is_free(row, to):
                found += [(row[to - 1], 1)] if to else []
                found += [(row[to], -1)] if to < len(row) else []
        for other in self._crossed(handle) if reach.is_far else ():
            star = self.board.stars[other]
            outside = [n for n in star.children if n not in inside]
            if outside:
                found.append((min(outside, key=key.__getitem__), -1))
                found.append((max(outside, key=key.__getitem__), 1))
        node = handle
        for _ in range(reach.climb):
            link = branches.above[node]
            if link < 0:
                break
            around = branches.of_link(link)
            node = branches.from_node[link]
            for nodes in (around, branches.of_node(node)) if reach.is_far else (around,):
                outside = [n for n in nodes if n not in inside]
                if outside:
                    found.append((min(outside, key=key.__getitem__), -1))
                    found.append((max(outside, key=key.__getitem__), 1))
        levels = {order.level[node] for node in inside}
        others = sorted(key[node] for level in levels for node in order.rows[level] if node not in inside)
        places: dict[int, tuple[int, int]] = {}
        for anchor, side in found:
            place = bisect_left(others, key[anchor]) if side < 0 else bisect_right(others, key[anchor])
            places.setdefault(place, (anchor, side))
        return list(places.values())
