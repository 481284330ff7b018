"""What all attempts at a better order stand on: one order, its branches, and the memory of what was tried in vain."""

from __future__ import annotations

from collections.abc import Sequence

from app.genogram.layout.branches import Branches
from app.genogram.layout.line import Links
from app.genogram.layout.order import Order
from app.genogram.layout.trial import Trial


class Ground:
    """One order that is being improved."""

    def __init__(self, order: Order, links: Links, budget: int) -> None:
        self.order = order
        self.board = order.board
        self.links = links
        self.branches = Branches(order.board)
        self.trial = Trial(order, links, budget)
        self.tried: dict[tuple[str, int], tuple[int, ...]] = {}
        self.reach: dict[tuple[int, int], tuple[int, int]] = {}

    def is_new(self, what: str, which: int, span: tuple[int, int]) -> bool:
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

    def edge(self, nodes: Sequence[int], side: int) -> int | None:
        """Return the outermost of ``nodes`` on the line, None if there are none."""
        if not nodes:
            return None
        return (max if side > 0 else min)(nodes, key=self.order.key.__getitem__)
