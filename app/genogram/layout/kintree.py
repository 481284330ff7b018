"""The family as a tree of clusters (of partners) and stars, and how many lines come down into a row in each part of it.

Links that close a circle are left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from app.genogram.layout.board import Board

NOBODY = -1
Spans = list[tuple[int, int, int]]
"""Stretches of the walk through the tree, each counted once (1) or taken off (-1)."""


class KinTree:
    """A spanning tree, walked once and numbered, so that what lies beyond a link is a stretch of the walk.

    It is grown from the cluster ``root``, told or the index person's: circles are closed as far from it as possible.
    """

    def __init__(
        self, board: Board, cluster_of: Sequence[int], clusters: Sequence[Sequence[int]], root: int | None = None
    ) -> None:
        self.board = board
        self.cluster_of = cluster_of
        self.clusters = clusters
        self.round = [
            list(dict.fromkeys([cluster_of[node] for node in (*star.tops, *star.children)])) for star in board.stars
        ]
        """The clusters around each star."""
        self.is_long = [max(*star.tops, *star.children, 0) >= board.people for star in board.stars]
        """Whether a line through a row begins or ends at a star."""
        self.at: list[list[int]] = [[] for _ in clusters]
        """The stars around each cluster, those of lines through rows first: they should be torn apart last of all."""
        for s in sorted(range(len(board.stars)), key=lambda s: (not self.is_long[s], s)):
            for cluster in self.round[s]:
                self.at[cluster].append(s)
        self.reached_by = [NOBODY] * len(clusters)
        """The star a cluster was reached by."""
        self.reached_from = [NOBODY] * len(board.stars)
        """The cluster a star was reached from."""
        self.cluster_span = [(0, 0)] * len(clusters)
        self.star_span = [(0, 0)] * len(board.stars)
        self.whole = [(0, 0)] * len(clusters)
        """The stretch of everybody connected with a cluster."""
        self.rows: dict[int, list[int]] = {}
        """By row, when the walk came to its stars."""
        self.tour = 0
        seen = [False] * len(clusters)
        for each in (cluster_of[board.facts.index] if root is None else root, *range(len(clusters))):
            if not seen[each]:
                start, found = self.tour, self._grow(each, seen)
                self._number(each)
                for cluster in found:
                    self.whole[cluster] = (start, self.tour)

    def _grow(self, root: int, seen: list[bool]) -> list[int]:
        """Find the tree breadth first; at lines through rows go on at once. Return the clusters reached."""
        queue: list[int] = []
        self._reach(root, NOBODY, seen, queue)
        for cluster in queue:
            for s in self.at[cluster]:
                if self.reached_from[s] == NOBODY and self.reached_by[cluster] != s:
                    self.reached_from[s] = cluster
                    for other in self.round[s]:
                        self._reach(other, s, seen, queue)
        return queue

    def _reach(self, cluster: int, star: int, seen: list[bool], queue: list[int]) -> None:
        waiting = [] if seen[cluster] else [(cluster, star)]
        for each, by in waiting:
            if seen[each]:
                continue
            seen[each] = True
            self.reached_by[each] = by
            queue.append(each)
            for s in self.at[each]:
                if self.is_long[s] and s != by and self.reached_from[s] == NOBODY:
                    self.reached_from[s] = each
                    waiting += [(other, s) for other in self.round[s]]

    def _number(self, root: int) -> None:
        count = len(self.at)
        opened: dict[int, int] = {}
        stack = [(root, False)]
        while stack:
            item, is_left = stack.pop()
            if is_left:
                span = (opened[item], self.tour)
                if item < count:
                    self.cluster_span[item] = span
                else:
                    self.star_span[item - count] = span
                continue
            opened[item] = self.tour
            stack.append((item, True))
            if item < count:
                stack += [(count + s, False) for s in reversed(self.at[item]) if self.reached_from[s] == item]
            else:
                s = item - count
                self.rows.setdefault(self.board.stars[s].row, []).append(self.tour)
                self.tour += 1
                stack += [(other, False) for other in reversed(self.round[s]) if self.reached_by[other] == s]

    @property
    def circles(self) -> int:
        """How many links had to be left out: where there are some, another root makes another tree."""
        parts = sum(star == NOBODY for star in self.reached_by)
        return sum(map(len, self.round)) - len(self.round) - len(self.clusters) + parts

    def joins(self, cluster: int, star: int) -> bool:
        """Tell whether the tree goes from a cluster to a star or the other way."""
        return self.reached_from[star] == cluster or self.reached_by[cluster] == star

    def beyond(self, cluster: int, star: int) -> Spans:
        """Return what lies beyond ``star``, seen from ``cluster``."""
        if self.reached_from[star] == cluster:
            return [(*self.star_span[star], 1)]
        return [(*self.whole[cluster], 1), (*self.cluster_span[cluster], -1)]

    def behind(self, cluster: int, star: int) -> Spans:
        """Return what hangs at ``cluster``, seen from ``star``."""
        if self.reached_by[cluster] == star:
            return [(*self.cluster_span[cluster], 1)]
        return [(*self.whole[cluster], 1), (*self.star_span[star], -1)]

    def lines(self, spans: Iterable[tuple[int, int, int]], row: int) -> int:
        """Return how many lines come down into ``row`` in ``spans``."""
        tours = self.rows[row]
        return sum([sign * (bisect_left(tours, end) - bisect_left(tours, start)) for start, end, sign in spans])
