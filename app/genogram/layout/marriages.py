"""How partners join their families: who stands left, and on which side of the other family the new kin comes to stand.

Most of what can be gained is gained here: a marriage moves two whole families against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.genogram.layout.ground import Ground

WAYS = (
    (1, False, False, False),
    (1, True, False, False),
    (1, False, True, False),
    (-1, False, True, False),
    (-1, False, False, False),
    (1, False, False, True),
)
"""Ways to join two families: the side of the new kin, the sibling at the end, the kin beyond, split by age."""


class Marriages:
    """Tries couples who both have kin, and clusters of several partners."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.order = ground.order
        self.board = ground.board
        self.links = ground.links
        self.branches = ground.branches
        self.trial = ground.trial

    def attempts(self) -> Iterator[Callable[[], None]]:
        """Yield everything worth trying, couples first."""
        yield from self._couples()
        yield from self._clusters()

    def _couples(self) -> Iterator[Callable[[], None]]:
        for couple in self.board.couples:
            ups = [self._above(node) for node in (couple.a, couple.b)]
            if ups[0] and ups[1] and self._is_wrong((couple.a, couple.b)):
                yield lambda a=couple.a, b=couple.b: self._marry(a, b)

    def _is_wrong(self, nodes: Sequence[int]) -> bool:
        """Tell whether anything is wrong with the lines or the places of some partners."""
        order = self.order
        if any(order.wrong_cost[wrong] >= 1 for node in nodes for wrong in order.wrongs_at[node]):
            return True
        stars = {s for node in nodes for s in order.stars_at[node]}
        return any(
            a in stars or b in stars for gap in {order.gap_of[s] for s in stars} for a, b, _ in order.crossings[gap]
        )

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
                if self.ground.is_new("join", link, (hung, other)):
                    any(self._join(hung, other, link, way) for way in WAYS)

    def _join(self, hung: int, other: int, link: int, way: tuple[int, bool, bool, bool]) -> bool:
        side, at_end, beyond, by_age = way
        trial, branches = self.trial, self.branches
        home = branches.above[hung]
        spans = [branches.node_span[child] for child in self.board.stars[home].children if child != hung]
        moved = self._early(link, other, side) if by_age else []
        if (at_end and not spans) or (by_age and not moved):
            return False
        if at_end:
            own = branches.node_span[hung]
            edge = self.ground.edge([n for span in spans for n in branches.without(span, own)], side)
            if edge is not None:
                trial.move(branches.of_node(hung), edge, side)
        cluster = self.links.clusters[self.links.cluster_of[hung]]
        inner = [node for node in sorted(cluster, key=self.order.key.__getitem__) if node not in (hung, other)]
        pair = [hung, other] if side > 0 else [other, hung]
        trial.swap(cluster, [*inner, *pair] if side > 0 else [*pair, *inner])
        around = branches.link_span[home] if beyond else branches.node_span[hung]
        edge = self.ground.edge(branches.without(around, branches.link_span[link]), side)
        if edge is None:
            trial.undo()
            return False
        trial.move(branches.of_link(link), edge, side)
        if moved:
            trial.move(moved, pair[0] if side > 0 else pair[1], -side)
        return trial.settle()

    def _early(self, link: int, other: int, side: int) -> list[int]:
        """Return the siblings of ``other`` who belong on the far side of its partner, with all their kin."""
        family = self.board.stars[link]
        at = family.children.index(other)
        early = family.children[:at] if side > 0 else family.children[at + 1 :]
        return [n for child in early if self.branches.above[child] == link for n in self.branches.of_node(child)]

    def _clusters(self) -> Iterator[Callable[[], None]]:
        for cluster, nodes in enumerate(self.links.clusters):
            if len(nodes) > 1 and any(self._kin(node) for node in nodes) and self._is_wrong(nodes):
                yield lambda cluster=cluster: self._spread(cluster)

    def _kin(self, node: int) -> list[int]:
        """Return the stars above a node through which its family was reached from it."""
        return [s for s in self._above(node) if self.branches.from_node[s] == node and self.branches.of_link(s)]

    def _spread(self, cluster: int) -> None:
        """Try a cluster of partners both ways round, with the kin of the left ones on the left, of the others right."""
        nodes = self.links.clusters[cluster]
        if not self.ground.is_new("spread", cluster, nodes):
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
            edge = self.ground.edge(around, side)
            if kin and edge is not None:
                self.trial.move(kin, edge, side)
                around += kin
