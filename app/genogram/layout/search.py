"""A better order: branches of the family are moved along the line for as long as the drawing gains.

Every trial is one or several moves of whole branches (all generations at once), a new count of the rows and spaces
they touch, and a step back unless something was gained. How much is tried is limited by counted work, never by time,
so the same family gives the same drawing on every machine.
"""

from __future__ import annotations

from collections.abc import Callable

from app.genogram.layout.board import Board
from app.genogram.layout.branches import Branches
from app.genogram.layout.gathering import Gathering
from app.genogram.layout.ground import Ground
from app.genogram.layout.inlaws import Inlaws
from app.genogram.layout.kintree import KinTree
from app.genogram.layout.line import first_line
from app.genogram.layout.links import Links, links_of
from app.genogram.layout.marriages import Marriages
from app.genogram.layout.meetings import Meetings
from app.genogram.layout.order import BENT, Order, Plan, Rows
from app.genogram.layout.repairs import Repairs
from app.genogram.layout.sifting import Sifting
from app.genogram.layout.trial import GAIN

GOOD = 0.5
"""A cost below this is matters of taste: the search ends."""
STARTS = 4
"""From how many clusters a first line is made, one more in the largest families; the best of them is improved."""
FEW_CIRCLES = 3
"""Up to so many circles in a family, and in the largest, all first lines have one tree."""
TREES = 2
"""The same where each first line has a tree of its own, which takes more time."""
MORE_TREES = 6
"""As many more where the lines of all those still cross often, in small families."""
LARGE = 600
"""Up to this size branches are sifted where lines cross often."""
WORK = 600
"""How much is tried in a family of the size of a large case: about as long as the first lines take."""
WORK_SMALL, SMALL = 2500, 150
"""How much is tried in families up to this size, where a reader follows every line."""
WORK_EACH = 40
WORK_FROM, WORK_UP_TO = 300, 1000
"""How much more is tried for each person between these sizes."""
TANGLED, HARD = 60, 0.06
TANGLED_SMALL, HARD_SMALL = 250, 0.02
"""How much more is tried, once, for each crossing that is left, if they are more than this share of the people: work
goes where a drawing is really bad."""


def best_order(board: Board, links: Links, should_stop: Callable[[], bool] | None = None) -> Rows:
    """Return the best order found, starting from the index person and from the greatest ancestors.

    Parts of the family that are not connected stand beside each other, the index person's first.
    """
    gathering = Gathering(board, links)
    best = _best(gathering.board, board.people, should_stop)
    key = best.key
    line = gathering.spread(sorted(range(len(key)), key=lambda node: (key[node], node)))
    if any(board.part_of):
        line.sort(key=board.part_of.__getitem__)
    return Rows(board, line)


def _best(board: Board, people: int, should_stop: Callable[[], bool] | None) -> Order:
    """Return the best order of a board that stands for so many ``people``."""
    links, plan, branches = links_of(board), Plan(board), Branches(board)
    starts = sorted([Order(plan, line) for line in _first_lines(board, links, people)], key=_worth)
    more = _more(starts[0], people)
    if more and people <= SMALL:
        starts = sorted([*starts, *[Order(plan, line) for line in _other_lines(board, links)]], key=_worth)
    budget = (WORK_SMALL if people <= SMALL else WORK) + more
    budget += WORK_EACH * (min(max(people, WORK_FROM), WORK_UP_TO) - WORK_FROM)
    meetings = Meetings(plan, branches) if more and people <= LARGE else None
    best = starts[0]
    seen: set[int] = set()
    for order in starts:
        if budget <= 0 or best.cost <= GOOD or (should_stop is not None and should_stop()):
            break
        search = Search(Ground(order, links, branches, budget), meetings, seen, should_stop)
        search.run(is_sifted_first=people > SMALL)
        budget = search.trial.budget
        if _worth(order) < _worth(best) - GAIN:
            best = order
    return best


def _first_lines(board: Board, links: Links, people: int) -> list[list[int]]:
    """Return first lines from the index person and the greatest ancestors.

    Where a family goes round in many circles it matters most where they are cut: each line has a tree of its own then.
    """
    starts = STARTS if people <= LARGE else STARTS + 1
    roots = list(dict.fromkeys([links.cluster_of[board.facts.index], *_ancestors(board, links)[: starts - 1]]))
    tree = KinTree(board, links.cluster_of, links.clusters)
    if tree.circles <= FEW_CIRCLES or people > LARGE:
        inlaws = Inlaws(tree)
        return [first_line(links, inlaws, root) for root in roots]
    if people > SMALL:
        roots = roots[:TREES]
    trees = [tree, *(KinTree(board, links.cluster_of, links.clusters, root) for root in roots[1:])]
    return [first_line(links, Inlaws(tree), root) for tree, root in zip(trees, roots, strict=True)]


def _other_lines(board: Board, links: Links) -> list[list[int]]:
    """Return first lines with the circles cut elsewhere, from all over the family; none where it has no circles."""
    tree = KinTree(board, links.cluster_of, links.clusters)
    if not tree.circles:
        return []
    ties = [cluster for cluster, stars in enumerate(tree.at) if len(stars) > 1]
    ties.sort(key=tree.cluster_span.__getitem__)
    roots = dict.fromkeys([ties[len(ties) * at // MORE_TREES] for at in range(MORE_TREES)])
    return [first_line(links, Inlaws(KinTree(board, links.cluster_of, links.clusters, root)), root) for root in roots]


def _worth(order: Order) -> float:
    """Return what an order costs, with what is too dear to be counted at every move."""
    return order.cost + BENT * order.bent


def _more(order: Order, people: int) -> int:
    """Return how much more is worth trying, because lines still cross often."""
    crossed = sum(times for found in order.crossings for _, _, times in found)
    each, share = (TANGLED_SMALL, HARD_SMALL) if people <= SMALL else (TANGLED, HARD)
    return int(each * min(crossed, people / 5)) if crossed > share * people else 0


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

    def __init__(
        self, ground: Ground, meetings: Meetings | None, seen: set[int], should_stop: Callable[[], bool] | None
    ) -> None:
        self.order = ground.order
        self.trial = ground.trial
        self.marriages = Marriages(ground)
        self.repairs = Repairs(ground)
        self.sifting = Sifting(ground, meetings) if meetings else None
        self.seen = seen
        self.known_at = -1
        self.should_stop = should_stop

    def run(self, *, is_sifted_first: bool = False) -> None:
        """Improve the order; branches are sifted when nothing else helps, at first already if told so."""
        if self.sifting is not None and is_sifted_first:
            self.sifting.run(self._goes_on)
        while self._goes_on():
            before = self.trial.cost
            for attempts in (self.repairs.attempts(), self.marriages.attempts()):
                for attempt in attempts:
                    if not self._goes_on():
                        return
                    attempt()
            if self.trial.cost > before - GAIN and self.sifting is not None:
                self.sifting.run(self._goes_on)
            if self.trial.cost > before - GAIN:
                return

    def _goes_on(self) -> bool:
        if self.trial.budget <= 0 or self.trial.cost <= GOOD or self._is_known():
            return False
        return self.should_stop is None or not self.should_stop()

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
