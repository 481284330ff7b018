"""The first order: one line of all nodes, from which the order in each row follows.

Keeping one line for all rows makes "left of" mean the same on every row: a branch moved along the line takes all its
generations with it. The line is made by walking the family from one cluster of partners outwards; whatever is found
later is put outside what was found first, so that a family without circles comes out nearly free of crossings.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from app.genogram.layout.board import Board, Star, formers_of

Step = Generator["Step", None, None]


@dataclass(slots=True)
class Links:
    """What hangs where: clusters of partners, the stars above and below each node."""

    cluster_of: list[int]
    clusters: list[list[int]]
    above: list[list[int]]
    """Stars in which the node is a child."""
    below: list[list[int]]
    """Stars in which a node of this cluster is a top."""
    mates: list[list[int]] = field(default_factory=list)


def links_of(board: Board) -> Links:
    """Return the clusters of ``board`` (each in a first order of its own) and the stars around them."""
    mates: list[list[tuple[tuple[bool, float, int], int]]] = [[] for _ in range(board.nodes)]
    for couple in board.couples:
        tie = board.facts.ties[couple.tie]
        when = (tie.is_current, float("-inf") if tie.since is None else tie.since, couple.tie)
        mates[couple.a].append((when, couple.b))
        mates[couple.b].append((when, couple.a))
    partners = [list(dict.fromkeys(mate for _, mate in sorted(found))) for found in mates]
    cluster_of = [-1] * board.nodes
    clusters: list[list[int]] = []
    for start in range(board.nodes):
        if cluster_of[start] >= 0:
            continue
        members = [start]
        cluster_of[start] = len(clusters)
        for node in members:
            for mate in partners[node]:
                if cluster_of[mate] < 0:
                    cluster_of[mate] = len(clusters)
                    members.append(mate)
        clusters.append(_first_order(board, members, partners))
    above: list[list[int]] = [[] for _ in range(board.nodes)]
    below: list[list[int]] = [[] for _ in clusters]
    for s, star in enumerate(board.stars):
        for child in star.children:
            above[child].append(s)
        for cluster in sorted({cluster_of[top] for top in star.tops}):
            below[cluster].append(s)
    return Links(cluster_of, clusters, above, below, partners)


def _is_man(board: Board, node: int) -> bool:
    return node < board.people and board.facts.members[node].gender == "M"


def _is_woman(board: Board, node: int) -> bool:
    return node < board.people and board.facts.members[node].gender == "F"


def _first_order(board: Board, members: list[int], partners: list[list[int]]) -> list[int]:
    """Return a cluster in a row: men left in a couple, several partners from left to right in time."""
    if len(members) == 1:
        return members
    if len(members) == 2:
        a, b = members
        if (_is_woman(board, a) and not _is_woman(board, b)) or (_is_man(board, b) and not _is_man(board, a)):
            a, b = b, a
        return [a, b]
    hub = min(members, key=lambda node: (-len(partners[node]), node))
    placed = {hub}
    row = [hub]
    mates = partners[hub]
    if board.facts.is_former_left:
        former = formers_of(board)[hub]
        left, right = [mate for mate in mates if mate in former], [mate for mate in mates if mate not in former]
        if not right and len(left) > 1:
            right = [left.pop()]
    else:
        half = max(1, len(mates) - 1)
        left, right = mates[:half], mates[half:]
    for side, group in ((0, left), (1, right)):
        wing: list[int] = []
        for mate in reversed(group) if side == 0 else group:
            if mate not in placed:
                wing += _chain(mate, placed, partners)
        row = [*reversed(wing), *row] if side == 0 else [*row, *wing]
    return row


def _chain(start: int, placed: set[int], partners: list[list[int]]) -> list[int]:
    """Return ``start`` and everybody reached from it, nearest first."""
    chain: list[int] = []
    stack = [start]
    placed.add(start)
    while stack:
        node = stack.pop()
        chain.append(node)
        for mate in reversed(partners[node]):
            if mate not in placed:
                placed.add(mate)
                stack.append(mate)
    return chain


class Line:
    """A linked list of nodes that is built from the inside out."""

    def __init__(self, board: Board, links: Links) -> None:
        self.board = board
        self.links = links
        end = board.nodes
        self.end = end
        self.after = [end] * (end + 1)
        self.before = [end] * (end + 1)
        self.placed = [False] * len(links.clusters)
        self.seen = [False] * len(board.stars)

    def grow(self, root: int) -> None:
        """Append the whole connected part of the cluster ``root`` at the right end."""
        self._put_after(self.before[self.end], self.links.clusters[root])
        self.placed[root] = True
        stack: list[Step] = [self._visit(root)]
        while stack:
            try:
                stack.append(next(stack[-1]))
            except StopIteration:
                stack.pop()

    def order(self) -> list[int]:
        """Return the nodes from left to right."""
        found: list[int] = []
        node = self.after[self.end]
        while node != self.end:
            found.append(node)
            node = self.after[node]
        return found

    def _put_after(self, anchor: int, nodes: Sequence[int]) -> None:
        for node in nodes:
            follower = self.after[anchor]
            self.after[anchor], self.before[node] = node, anchor
            self.after[node], self.before[follower] = follower, node
            anchor = node

    def _put_before(self, anchor: int, nodes: Sequence[int]) -> None:
        self._put_after(self.before[anchor], nodes)

    def _visit(self, cluster: int) -> Step:
        links = self.links
        row = links.clusters[cluster]
        for at, node in enumerate(row):
            for s in links.above[node]:
                if not self.seen[s]:
                    alone = not any(links.above[mate] for mate in row if mate != node)
                    side = 0 if alone else (-1 if at * 2 < len(row) - 1 else 1)
                    yield self._up(s, node, side)
        place = {node: at for at, node in enumerate(row)}
        hanging = [s for s in links.below[cluster] if not self.seen[s]]
        hanging.sort(key=lambda s: (max(place.get(top, -1) for top in self.board.stars[s].tops), s), reverse=True)
        for s in hanging:
            yield self._down(s, place)

    def _new(self, children: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return the clusters of ``children`` that are not placed yet, and their nodes in order; mark them placed."""
        clusters: list[int] = []
        nodes: list[int] = []
        for child in children:
            cluster = self.links.cluster_of[child]
            if not self.placed[cluster]:
                self.placed[cluster] = True
                clusters.append(cluster)
                nodes += self.links.clusters[cluster]
        return clusters, nodes

    def _down(self, s: int, place: dict[int, int]) -> Step:
        if self.seen[s]:
            return
        self.seen[s] = True
        star = self.board.stars[s]
        anchor = max((top for top in star.tops if top in place), key=lambda top: place[top])
        clusters, nodes = self._new(star.children)
        self._put_after(anchor, nodes)
        for cluster in clusters:
            yield self._visit(cluster)

    def _up(self, s: int, child: int, side: int) -> Step:
        if self.seen[s]:
            return
        self.seen[s] = True
        star: Star = self.board.stars[s]
        own = self.links.clusters[self.links.cluster_of[child]]
        at = star.children.index(child)
        others = [node for node in star.children if node != child]
        elder, younger = list(star.children[:at]), list(star.children[at + 1 :])
        left, right = (elder, younger) if side == 0 else ((others, []) if side < 0 else ([], others))
        first, last = own[0], own[-1]
        parents = sorted({self.links.cluster_of[top] for top in star.tops})
        for cluster in parents:
            if self.placed[cluster]:
                continue
            self.placed[cluster] = True
            row = self.links.clusters[cluster]
            if len(left) > len(right) or side < 0:
                self._put_before(first, row)
            else:
                self._put_after(last, row)
                last = row[-1]
            yield self._visit(cluster)
        found: list[int] = []
        clusters, nodes = self._new(left)
        self._put_before(first, nodes)
        found += clusters
        clusters, nodes = self._new(right)
        self._put_after(last, nodes)
        found += clusters
        for cluster in found:
            yield self._visit(cluster)


def first_line(board: Board, links: Links, roots: Sequence[int]) -> list[int]:
    """Return all nodes from left to right, walked from ``roots`` (clusters), then from whatever is left."""
    line = Line(board, links)
    for root in [*roots, *range(len(links.clusters))]:
        if not line.placed[root]:
            line.grow(root)
    return line.order()
