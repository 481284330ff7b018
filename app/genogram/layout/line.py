"""The first order: one line of all nodes, from which the order in each row follows.

Keeping one line for all rows makes "left of" mean the same on every row: a branch moved along the line takes all its
generations with it. The line is made by walking the family from one cluster of partners outwards. What hangs together
is put down as one block, the outermost blocks around a cluster first, so that a family without circles comes out
nearly free of crossings; where each block stands is weighed by module ``inlaws``.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import pairwise

from app.genogram.layout.inlaws import WEIGHED, Hanging, Inlaws
from app.genogram.layout.kintree import NOBODY
from app.genogram.layout.links import Links

Step = Generator["Step", None, None]


class Line:
    """A linked list of nodes that is built from the outside in around each cluster."""

    def __init__(self, links: Links, inlaws: Inlaws) -> None:
        self.links = links
        self.inlaws = inlaws
        self.tree = inlaws.tree
        self.stars = inlaws.board.stars
        self.rows = [list(row) for row in links.clusters]
        end = inlaws.board.nodes
        self.end = end
        self.after = [end] * (end + 1)
        self.before = [end] * (end + 1)
        self.placed = [False] * len(links.clusters)

    def grow(self, root: int) -> None:
        """Append the whole connected part of the cluster ``root`` at the right end."""
        self._put(self.before[self.end], self.rows[root])
        self.placed[root] = True
        stack: list[Step] = [self._visit(root, NOBODY, 0)]
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

    def _put(self, anchor: int, nodes: Sequence[int]) -> None:
        """Put nodes after another one."""
        for node in nodes:
            follower = self.after[anchor]
            self.after[anchor], self.before[node] = node, anchor
            self.after[node], self.before[follower] = follower, node
            anchor = node

    def _put_beside(self, row: Sequence[int], side: int, nodes: Sequence[int]) -> None:
        self._put(self.before[row[0]] if side < 0 else row[-1], nodes)

    def _visit(self, cluster: int, came_by: int, lean: int, siblings: Sequence[int] = ()) -> Step:
        """Place all that hangs at a cluster, on the side ``lean`` of it if there is a choice.

        ``siblings`` are those it was reached by, if it was reached from a child: they come to stand on that side too.
        """
        row, inlaws = self.rows[cluster], self.inlaws
        hanging = inlaws.hanging(cluster, came_by)
        if siblings:
            hanging = [*hanging, inlaws.reached(came_by, siblings, lean)]
        if len(hanging) <= WEIGHED:
            plan = inlaws.plan(cluster, hanging, came_by, lean)
            placed = plan.placed
            if plan.is_turned:
                self._turn(row)
        else:
            placed = [(each, _plain_side(row, each, lean)) for each in hanging]
        home = came_by if lean else NOBODY
        downs = sum(each.node == NOBODY and each.star != came_by for each, _ in placed)
        for each, side in placed:
            if each.star == came_by:
                yield from self._beside(each.star, siblings, row, side)
            elif each.node != NOBODY:
                yield from self._up(each.star, each.node, side, home)
            else:
                is_round = downs == 1 and not inlaws.is_over(each.spans, home)
                yield from self._down(each.star, row, 0 if is_round else side)

    def _turn(self, row: list[int]) -> None:
        """Turn partners round who stand on the line already."""
        first, last = self.before[row[0]], self.after[row[-1]]
        row.reverse()
        for a, b in pairwise((first, *row, last)):
            self.after[a], self.before[b] = b, a

    def _arranged(self, s: int, children: Sequence[int], *, first: bool, last: bool) -> list[tuple[int, int]]:
        """Return the clusters of ``children`` of a star, those who bring families along at an end that is free.

        With each the side it leans to. They are marked as placed.
        """
        cluster_of = self.links.cluster_of
        fresh: dict[int, int] = {}
        for child in children:
            cluster = cluster_of[child]
            if not self.placed[cluster] and self.tree.joins(cluster, s):
                self.placed[cluster] = True
                fresh[cluster] = child
        found = self.inlaws.arranged(s, list(fresh.values()), is_first_free=first, is_last_free=last)
        return [(cluster_of[child], lean) for child, lean in found]

    def _visits(self, s: int, found: Sequence[tuple[int, int]]) -> Step:
        for cluster, lean in found:
            if len(self.tree.at[cluster]) > 1:
                yield self._visit(cluster, s, lean)

    def _nodes(self, found: Sequence[tuple[int, int]]) -> list[int]:
        return [node for cluster, _ in found for node in self.rows[cluster]]

    def _beside(self, s: int, siblings: Sequence[int], own: Sequence[int], side: int) -> Step:
        """Place siblings on one side of ``own``, the inner end of them being taken."""
        found = self._arranged(s, siblings, first=side < 0, last=side > 0)
        self._put_beside(own, side, self._nodes(found))
        yield from self._visits(s, found)

    def _down(self, s: int, row: Sequence[int], side: int) -> Step:
        """Place children on one side of their parents, or (0) those with families at the ends on either side."""
        found = self._arranged(s, self.stars[s].children, first=side <= 0, last=side >= 0)
        left = [each for each in found if side < 0 or (side == 0 and each[1] < 0)]
        self._put_beside(row, -1, self._nodes(left))
        self._put_beside(row, 1, self._nodes([each for each in found if each not in left]))
        yield from self._visits(s, found)

    def _up(self, s: int, child: int, side: int, home: int) -> Step:
        """Place parents and siblings on one side.

        The siblings of somebody whose partners have no drawn kin stand on both sides, by age, if the bar of ``home``
        runs over nothing then.
        """
        star, tree, cluster_of = self.stars[s], self.tree, self.links.cluster_of
        own = self.rows[cluster_of[child]]
        at = star.children.index(child)
        elder, younger = star.children[:at], star.children[at + 1 :]
        inner, outer = (younger, elder) if side < 0 else (elder, younger)
        alone = not any(self.links.above[mate] for mate in own if mate != child)
        if not alone or self.inlaws.is_over(self.inlaws.reached(s, inner, side).spans, home):
            inner, outer = (), (*elder, *younger)
        parents = sorted({c for c in (cluster_of[top] for top in star.tops) if not self.placed[c] and tree.joins(c, s)})
        for cluster in parents:
            self.placed[cluster] = True
            self._put_beside(own, side, self.rows[cluster])
        yield from self._beside(s, inner, own, -side)
        for cluster in parents:
            yield self._visit(cluster, s, side, outer if cluster == parents[0] else ())
        if not parents:
            yield from self._beside(s, outer, own, side)


def _plain_side(row: Sequence[int], each: Hanging, lean: int) -> int:
    """Return the side on which something stands at a cluster with so much that not all ways can be weighed."""
    if each.side or each.node == NOBODY:
        return each.side or lean or 1
    return -1 if row.index(each.node) * 2 < len(row) - 1 else 1


def first_line(links: Links, inlaws: Inlaws, root: int) -> list[int]:
    """Return all nodes from left to right, walked from the cluster ``root``, then from whatever is left."""
    line = Line(links, inlaws)
    for each in (root, *range(len(links.clusters))):
        if not line.placed[each]:
            line.grow(each)
    return line.order()
