"""The family as a tree of branches: what moves together when one link is cut.

Nodes and links (stars and couples) make a graph; a spanning tree of it is walked from the index person. Cutting the
tree between a node and a link gives a branch: a sibling with spouse and descendants, or parents with all their kin.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.genogram.layout.board import Board


class Branches:
    """A spanning tree in pre-order: the nodes below a node or a link are one slice of ``tour``."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.links: list[tuple[int, ...]] = [(*star.tops, *star.children) for star in board.stars]
        self.links += [(couple.a, couple.b) for couple in board.couples]
        self.at: list[list[int]] = [[] for _ in range(board.nodes)]
        for link, nodes in enumerate(self.links):
            for node in nodes:
                self.at[node].append(link)
        self.above = [-1] * board.nodes
        """The link a node was reached by."""
        self.from_node = [-1] * len(self.links)
        """The node a link was reached from."""
        self.node_span = [(0, 0)] * board.nodes
        self.link_span = [(0, 0)] * len(self.links)
        self.tour: list[int] = []
        self._walk([board.facts.index, *range(board.nodes)])
        at = [0] * board.nodes
        for place, node in enumerate(self.tour):
            at[node] = place
        self.places = [sorted([at[node] for node in nodes]) for nodes in self.links[: len(board.stars)]]
        """Where on the tour the nodes of each star come."""

    def _walk(self, roots: Sequence[int]) -> None:
        """Find the tree breadth first (short branches), then number it depth first."""
        reached = [False] * self.board.nodes
        used = [False] * len(self.links)
        for root in roots:
            if reached[root]:
                continue
            reached[root] = True
            queue = [root]
            for node in queue:
                for link in self.at[node]:
                    if used[link]:
                        continue
                    used[link] = True
                    self.from_node[link] = node
                    for other in self.links[link]:
                        if not reached[other]:
                            reached[other] = True
                            self.above[other] = link
                            queue.append(other)
            self._number(root)

    def _number(self, root: int) -> None:
        stack: list[tuple[int, bool]] = [(root, False)]
        opened: dict[int, int] = {}
        starts: dict[int, int] = {}
        nodes = self.board.nodes
        while stack:
            item, done = stack.pop()
            if done:
                if item < nodes:
                    self.node_span[item] = (opened[item], len(self.tour))
                else:
                    self.link_span[item - nodes] = (starts[item], len(self.tour))
                continue
            stack.append((item, True))
            if item < nodes:
                opened[item] = len(self.tour)
                self.tour.append(item)
                below = [nodes + link for link in self.at[item] if self.from_node[link] == item]
            else:
                starts[item] = len(self.tour)
                link = item - nodes
                below = [node for node in self.links[link] if self.above[node] == link]
            stack += [(each, False) for each in reversed(below)]

    def of_node(self, node: int) -> list[int]:
        """Return ``node`` and everything reached through it."""
        start, end = self.node_span[node]
        return self.tour[start:end]

    def of_link(self, link: int) -> list[int]:
        """Return everything reached through ``link``."""
        start, end = self.link_span[link]
        return self.tour[start:end]

    def without(self, span: tuple[int, int], inner: tuple[int, int]) -> list[int]:
        """Return the slice ``span`` less what of it lies in ``inner``."""
        (start, end), (first, last) = span, inner
        if last <= start or end <= first:
            return self.tour[start:end]
        return self.tour[start : max(start, first)] + self.tour[min(end, last) : end]
