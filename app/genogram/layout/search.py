"""A better order: branches of the family are moved along the line for as long as the drawing gains.

Every trial is one or several moves of whole branches (all generations at once), a new count of the rows and spaces
they touch, and a step back unless something was gained. How much is tried is limited by counted work, never by time,
so the same family gives the same drawing on every machine.
"""

from __future__ import annotations

from collections.abc import Callable

from app.genogram.layout.board import Board
from app.genogram.layout.branches import Branches
from app.genogram.layout.ground import Ground
from app.genogram.layout.line import Links, first_line
from app.genogram.layout.marriages import Marriages
from app.genogram.layout.order import Order, Plan
from app.genogram.layout.repairs import Repairs
from app.genogram.layout.trial import GAIN

GOOD = 0.5
"""A cost below this is matters of taste: the search ends."""
WORK = 1350
"""How much is tried in a family of the size of a large case: twice as long as the columns take."""
WORK_SMALL, SMALL = 2500, 150
"""How much is tried in families up to this size, where a reader follows every line."""
WORK_EACH = 40
WORK_FROM, WORK_UP_TO = 300, 1000
"""How much more is tried for each person between these sizes."""
TANGLED, HARD = 90, 0.12
TANGLED_SMALL, HARD_SMALL = 150, 0.05
"""How much more is tried, once, for each thing that is still wrong, if there is more wrong than this share of the
people: work goes where a drawing is really bad."""
STARTS = 6


def best_order(board: Board, links: Links, should_stop: Callable[[], bool] | None = None) -> Order:
    """Return the best order found, starting from the index person and from the greatest ancestors.

    Parts of the family that are not connected stand beside each other, the index person's first.
    """
    budget = WORK_SMALL if board.people <= SMALL else WORK
    budget += WORK_EACH * (min(max(board.people, WORK_FROM), WORK_UP_TO) - WORK_FROM)
    best: Order | None = None
    plan, branches = Plan(board), Branches(board)
    seen: set[int] = set()
    roots = [*_ancestors(board, links)[: STARTS - 1], links.cluster_of[board.facts.index]]
    for root in dict.fromkeys(roots):
        if best is not None and (budget <= 0 or best.cost <= GOOD or (should_stop is not None and should_stop())):
            break
        order = Order(plan, first_line(board, links, [root]))
        search = Search(Ground(order, links, branches, budget), seen, should_stop)
        search.run()
        budget = search.trial.budget
        if best is None or order.cost < best.cost - GAIN:
            best = order
    key = best.key if best is not None else [0.0] * board.nodes
    part = board.part_of
    if best is not None and not any(part):
        return best
    return Order(plan, sorted(range(board.nodes), key=lambda node: (part[node], key[node], node)))


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
    """Tries moves on one order until nothing helps, the work is used up, or an earlier search was at the same order."""

    def __init__(self, ground: Ground, seen: set[int], should_stop: Callable[[], bool] | None) -> None:
        self.order = ground.order
        self.trial = ground.trial
        self.marriages = Marriages(ground)
        self.repairs = Repairs(ground)
        self.seen = seen
        self.known_at = -1
        self.is_extended = False
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
        if self.trial.budget <= 0 and not self.is_extended:
            self.is_extended = True
            self.trial.budget += self._more()
        if self.trial.budget <= 0 or self.trial.cost <= GOOD or self._is_known():
            return False
        return self.should_stop is None or not self.should_stop()

    def _more(self) -> int:
        """Return how much more is worth trying, because much is still wrong."""
        people = self.order.board.people
        each, share = (TANGLED_SMALL, HARD_SMALL) if people <= SMALL else (TANGLED, HARD)
        return int(each * min(self.trial.cost, people / 2)) if self.trial.cost > share * people else 0

    def _is_known(self) -> bool:
        """Tell whether this order was come by before; note it otherwise."""
        if self.known_at == self.trial.gains:
            return False
        self.known_at = self.trial.gains
        name = hash(tuple([tuple(row) for row in self.order.rows]))
        if name in self.seen:
            return True
        self.seen.add(name)
        return False
