"""A better order: branches of the family are moved along the line for as long as the drawing gains.

Every trial is one or several moves of whole branches (all generations at once), a new count of the rows and spaces
they touch, and a step back unless something was gained. How much is tried is limited by counted work, never by time,
so the same family gives the same drawing on every machine.
"""

from __future__ import annotations

from collections.abc import Callable

from app.genogram.layout.board import Board, parts_of
from app.genogram.layout.ground import Ground
from app.genogram.layout.line import Links, first_line
from app.genogram.layout.marriages import Marriages
from app.genogram.layout.order import Order
from app.genogram.layout.repairs import Repairs
from app.genogram.layout.trial import GAIN

GOOD = 0.5
"""A cost below this is matters of taste: the search ends."""
WORK = 2500
"""How much is tried in a family of the size of a large case: as long as the columns take."""
WORK_SMALL, SMALL = 6000, 150
"""How much is tried in families up to this size, where a reader follows every line."""
WORK_EACH = 80
WORK_FROM, WORK_UP_TO = 300, 1000
"""How much more is tried for each person between these sizes."""
TANGLED = 45
"""How much more is tried, beyond the first of these sizes, for each thing that is wrong in the first order."""
STARTS = 6


def best_order(board: Board, links: Links, should_stop: Callable[[], bool] | None = None) -> Order:
    """Return the best order found, starting from the index person and from the greatest ancestors.

    Parts of the family that are not connected stand beside each other, the index person's first.
    """
    budget = WORK_SMALL if board.nodes <= SMALL else WORK
    budget += WORK_EACH * (min(max(board.nodes, WORK_FROM), WORK_UP_TO) - WORK_FROM)
    best: Order | None = None
    for root in [*_ancestors(board, links)[: STARTS - 1], links.cluster_of[board.facts.index]]:
        if best is not None and (budget <= 0 or best.cost <= GOOD or (should_stop is not None and should_stop())):
            break
        order = Order(board, first_line(board, links, [root]))
        if best is None and board.nodes > WORK_FROM:
            budget += int(TANGLED * min(order.cost, 2 * board.nodes))
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
    """Tries moves on one order until nothing helps or the work is used up."""

    def __init__(self, order: Order, links: Links, budget: int, should_stop: Callable[[], bool] | None) -> None:
        ground = Ground(order, links, budget)
        self.trial = ground.trial
        self.marriages = Marriages(ground)
        self.repairs = Repairs(ground)
        self.should_stop = should_stop

    def run(self) -> None:
        """Improve the order."""
        while self._goes_on():
            before = self.trial.cost
            for attempts in (self.marriages.attempts(), self.repairs.attempts()):
                for attempt in attempts:
                    if not self._goes_on():
                        return
                    attempt()
            if self.trial.cost > before - GAIN:
                return

    def _goes_on(self) -> bool:
        if self.trial.budget <= 0 or self.trial.cost <= GOOD:
            return False
        return self.should_stop is None or not self.should_stop()
