"""What all attempts at a better order stand on: one order, its branches, and the memory of what was tried in vain."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from app.genogram.layout.branches import Branches
from app.genogram.layout.links import Links
from app.genogram.layout.order import Order
from app.genogram.layout.trial import Trial


class Ground:
    """One order that is being improved."""

    def __init__(self, order: Order, links: Links, branches: Branches, budget: int) -> None:
        self.order = order
        self.board = order.board
        self.links = links
        self.branches = branches
        self.trial = Trial(order, links, budget)
        self.tried: dict[tuple[str, int], int] = {}

    def is_new(self, what: str, which: int, nodes: Iterable[int]) -> bool:
        """Tell whether an attempt is worth making: something changed around ``nodes`` since it was made last."""
        changed_at = self.trial.changed_at
        last = self.tried.get((what, which), -1)
        if all(changed_at[node] <= last for node in nodes):
            return False
        self.tried[what, which] = self.trial.gains
        return True

    def stakes(self, span: tuple[int, int]) -> int:
        """Return how many crossings moving a branch as a whole could undo at most."""
        start, end = span
        places = self.branches.places
        total = 0
        for found in self.order.crossings:
            for a, b, times in found:
                one, other = places[a], places[b]
                here = bisect_left(one, end) - bisect_left(one, start)
                there = bisect_left(other, end) - bisect_left(other, start)
                if (here or there) and (here < len(one) or there < len(other)):
                    total += times
        return total

    def edge(self, nodes: Sequence[int], side: int) -> int | None:
        """Return the outermost of ``nodes`` on the line, None if there are none."""
        if not nodes:
            return None
        return (max if side > 0 else min)(nodes, key=self.order.key.__getitem__)
