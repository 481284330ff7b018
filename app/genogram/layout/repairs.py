"""Moves around a fault: clusters of partners turned and shifted, branches of the family put elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from app.genogram.layout.ground import Ground

SIFT = 4
"""How many places on each side a cluster is tried alone."""
NEAR = 2
"""How many neighbours on each side are tried as a new place."""
CLIMB = 3
"""How many links up the tree a branch may jump over."""
TURNS = 12
"""How many orders of one cluster are tried."""


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
        """Yield what to try, worst faults first: clusters, then the branches around them."""
        stars, wrong = self.order.faults()
        mine = set(wrong)
        seen: set[int] = set()
        near = [node for s in stars for node in (*self.board.stars[s].tops, *self.board.stars[s].children)]
        for node in dict.fromkeys([*wrong, *near]):
            cluster = self.links.cluster_of[node]
            is_alone = len(self.branches.at[node]) == 1 and node not in mine
            if cluster in seen or is_alone:
                continue
            seen.add(cluster)
            if len(self.links.clusters[cluster]) > 1:
                yield lambda cluster=cluster: self._turn(cluster)
            yield lambda cluster=cluster: self._sift(cluster)
            for each in self.links.clusters[cluster]:
                yield from self._around(each, each in mine)

    def _around(self, node: int, is_wrong: bool) -> Iterator[Callable[[], None]]:
        """Yield the branches that hang at a node, as far as their lines cross others."""
        branches = self.branches
        spans = [branches.node_span[node]] if branches.above[node] >= 0 else []
        spans += [branches.link_span[link] for link in branches.at[node] if branches.from_node[link] == node]
        for span in spans:
            if is_wrong or self.trial.stakes(branches.tour[span[0] : span[1]]) > 0:
                yield lambda span=span: self._relocate(span, node)

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
        for wanted in options[:TURNS]:
            self.trial.swap(row, wanted)
            if self.trial.settle():
                return

    def _relocate(self, span: tuple[int, int], handle: int) -> None:
        """Try other places on the line for a branch that hangs at ``handle``."""
        nodes = self.branches.tour[span[0] : span[1]]
        if not nodes or not self.ground.is_new("branch", span[0] * len(self.branches.tour) + span[1], span):
            return
        with self.trial.as_whole(nodes):
            for anchor, side in self._places(handle, set(nodes)):
                self.trial.move(nodes, anchor, side)
                self.trial.settle()

    def _places(self, handle: int, inside: set[int]) -> list[tuple[int, int]]:
        """Return where to try a branch: beside the neighbours of its handle, and outside the branches it hangs in.

        Places between which nobody stands on any row of the branch are one place.
        """
        order, branches = self.order, self.branches
        key = order.key
        found: list[tuple[int, int]] = []
        row = [node for node in order.rows[order.level[handle]] if node not in inside]
        here = key[handle]
        at = sum(1 for node in row if key[node] < here)
        for node in row[max(0, at - NEAR) : at + NEAR + 1]:
            found += [(node, -1), (node, 1)]
        node = handle
        for _ in range(CLIMB):
            link = branches.above[node]
            if link < 0:
                break
            around = branches.of_link(link)
            node = branches.from_node[link]
            for nodes in (around, branches.of_node(node)):
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
