"""Block sifting: a whole branch is tried at every place on the line at once, and moved to the best.

What a branch would cost at each place is reckoned for all places together (columns of small arrays), which takes hardly
longer than counting one of them. Sifting is due to Rudell (1993), for drawings in layers to Matuszewski, Schoenfeld and
Molitor (1999), with blocks to Bachmaier, Brandenburg, Brunner and Huebner (2011).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.genogram.layout.ground import Ground
from app.genogram.layout.meetings import CENT, Meetings, Small, Truths, Where
from app.genogram.layout.order import BENT
from app.genogram.layout.wrongs import Sibship

Costs = NDArray[np.int32]
UNKNOWN = -1
TRIES = 3
"""How many places at most are really tried for a branch, the best ones."""
EACH, SHARE = 16, 256
"""What a trial counts as work, and one more for so many pairs of stars at so many places."""
_LATER = np.tri(600, 601, dtype=np.int16)
"""A place in the line and the nodes right of it, for as many as are sifted."""


class Sifting:
    """Sifts the branches of one order, those with most at stake first."""

    def __init__(self, ground: Ground, meetings: Meetings) -> None:
        self.order = ground.order
        self.trial = ground.trial
        self.tour = ground.branches.tour
        self.meetings = meetings
        self.known_at = UNKNOWN
        self.pairs = 0

    def run(self, goes_on: Callable[[], bool]) -> None:
        """Sift until nothing is gained any more: whatever has something at stake, again when that has changed."""
        tried = np.full(len(self.meetings.spans), UNKNOWN)
        gains = UNKNOWN
        while self.trial.gains != gains:
            gains = self.trial.gains
            self._look()
            at_first = self.stakes
            todo = np.flatnonzero((at_first > 0) & (at_first != tried))
            ordered: list[int] = todo[np.argsort(-at_first[todo], kind="stable")].tolist()
            for span in ordered:
                if not goes_on():
                    return
                self._look()
                if self.stakes[span]:
                    tried[span] = at_first[span]
                    start, end = self.meetings.spans[span]
                    self._sift(self.tour[start:end])

    def _sift(self, nodes: Sequence[int]) -> None:
        """Move a branch to the best place there is for it, lines that bend on their way through rows counted too."""
        others, costs = self.costs(nodes)
        self.trial.budget -= EACH + len(others) * self.pairs // SHARE
        least: list[int] = np.argsort(costs[:-1], kind="stable")[:TRIES].tolist()
        for best in least if len(others) else ():
            gain = int(costs[-1] - costs[best]) / CENT
            if gain <= 0:
                return
            self.trial.move(nodes, int(others[max(best - 1, 0)]), 1 if best else -1)
            if self.order.plan.long and BENT * (self.order.bent - self.bent) >= gain:
                self.trial.undo()
            elif self.trial.settle():
                return

    def _look(self) -> None:
        """Take up the order as it stands now."""
        if self.trial.gains == self.known_at:
            return
        self.known_at = self.trial.gains
        m, order = self.meetings, self.order
        self.line = np.argsort(np.array(order.key), kind="stable")
        self.line_level = m.level[self.line]
        self.pos = np.array(order.pos, np.int16)[:, None]
        place = order.key.__getitem__
        self.low = np.array([min(star.children, key=place) for star in m.stars], np.intp)
        self.high = np.array([max(star.children, key=place) for star in m.stars], np.intp)
        self.bent = order.bent
        self.stakes = np.zeros(len(m.spans), np.intp)
        crossings = [(a, b) for found in order.crossings for a, b, _ in found]
        if crossings:
            one, other = [a for a, _ in crossings], [b for _, b in crossings]
            at_stake = (m.touched[one] | m.touched[other]) & ~(m.whole[one] & m.whole[other])
            self.stakes += at_stake.sum(axis=0)
        wrong = [w for w, cost in enumerate(order.wrong_cost) if cost >= 1]
        if wrong:
            self.stakes += m.parted[wrong].sum(axis=0)

    def costs(self, nodes: Sequence[int]) -> tuple[Where, Costs]:
        """Return those beside whom ``nodes`` can stand, from left to right, and the costs of all places.

        The first cost is that of the place left of them all, the next that right of the first; the last is the present
        one. What does not depend on the place may be left out.
        """
        self._look()
        m = self.meetings
        inside = np.zeros(m.nodes, np.bool_)
        inside[list(nodes)] = True
        is_mine = inside[self.line]
        weight = np.bincount(self.line_level[is_mine], minlength=m.rows)
        is_other = (weight > 0)[self.line_level] & ~is_mine
        others = self.line[is_other]
        pos = self._positions(is_mine, is_other, weight)
        low, high = pos.take(self.low, axis=0), pos.take(self.high, axis=0)
        total = np.zeros(len(others) + 2, np.int32)
        moved = np.bincount(m.parent[inside[m.children]], minlength=len(m.stars))
        for s in np.flatnonzero((moved > 0) & (moved < m.size)).tolist():
            kin = pos.take(m.stars[s].children, axis=0)
            low[s], high[s] = kin.min(axis=0), kin.max(axis=0)
            if s in m.sibships:
                total += self._unsorted(m.sibships[s], inside, others)
        total += CENT * self._crossed(inside, pos, low, high)
        for level in np.flatnonzero(weight).tolist():
            way = pos.take(m.left[level], axis=0) - pos.take(m.right[level], axis=0) + m.apart[level]
            total += m.table.take(way).sum(axis=0, dtype=np.int32)
            wide = high.take(m.siblings[level], axis=0) - low.take(m.siblings[level], axis=0) + m.wedged[level]
            total += m.table.take(wide).sum(axis=0, dtype=np.int32)
        return others, total

    def _positions(self, is_mine: Truths, is_other: Truths, weight: Where) -> Small:
        """Return by node and place of the branch where in its row everybody stands, the present places last."""
        mine, others = self.line[is_mine], self.line[is_other]
        count = len(others)
        pos = np.empty((len(self.line), count + 2), np.int16)
        pos[:] = self.pos
        touched = weight > 0
        index = np.cumsum(touched) - 1
        row = index[self.line_level[is_other]]
        at = np.arange(count)
        before = np.zeros((int(index[-1]) + 1, count + 1), np.int16)
        before[row, at + 1] = 1
        np.cumsum(before, axis=1, out=before)
        later = _LATER[:count, : count + 1] if count < len(_LATER) else np.tri(count, count + 1, dtype=np.int16)
        heavy = weight[touched].astype(np.int16)[row]
        pos[others, :-1] = later * heavy[:, None] + before[row, at][:, None]
        own = index[self.line_level[is_mine]]
        pos[mine, :-1] = before[own] + _counted(own)[:, None]
        return pos

    def _crossed(self, inside: Truths, pos: Small, low: Small, high: Small) -> Small:
        """Return by place how often lines cross that the branch has a part in; see ``Order.cross``."""
        m = self.meetings
        at_top = inside[m.inner].astype(np.int8) + inside[m.outer]
        hung = np.bincount(m.parent[inside[m.children]], minlength=len(m.stars))
        touched, whole = (at_top > 0) | (hung > 0), (at_top == 2) & (hung == m.size)
        chosen = (touched[m.one] | touched[m.other]) & ~(whole[m.one] & whole[m.other])
        a, b = m.one[chosen], m.other[chosen]
        count = self.pairs = len(a)
        outer = pos.take(m.outer, axis=0)
        feed = pos.take(m.inner, axis=0) - outer
        np.minimum(feed, 1, out=feed)
        np.maximum(feed, -1, out=feed)
        feed += 2 * outer
        both, swapped = np.concatenate([a, b]), np.concatenate([b, a])
        low_1, high_1 = low.take(both, axis=0), high.take(both, axis=0)
        low_2, high_2 = low.take(swapped, axis=0), high.take(swapped, axis=0)
        among = self._among(pos, both, low_2, high_2)
        left, right = among + (high_1 > high_2).view(np.int8), among + (low_1 < low_2).view(np.int8)
        first, second = feed.take(a, axis=0), feed.take(b, axis=0)
        times = np.minimum(left[:count], right[count:]) * (first < second)
        times += np.minimum(left[count:], right[:count]) * (first > second)
        return times.sum(axis=0, dtype=np.int16)

    def _among(self, pos: Small, stars: Where, low: Small, high: Small) -> Small:
        """Return by star and place how many of its children stand between ``low`` and ``high``."""
        m = self.meetings
        size, here = m.size[stars], np.arange(len(stars))
        total = np.zeros(low.shape, np.int16)
        at = 0
        while len(here):
            child = m.first[stars[here]] + at
            x = pos.take(m.children[child], axis=0)
            between = (x > low.take(here, axis=0)) & (x < high.take(here, axis=0))
            total[here] += between * m.counts[child]
            at += 1
            here = here[size[here] > at]
        return total

    def _unsorted(self, wrong: Sibship, inside: Truths, others: Where) -> Costs:
        """Return by place what siblings cost who are parted by the branch: some move, some stay."""
        pos = self.order.pos
        row = sorted(range(len(wrong.people)), key=[pos[i] for i in wrong.people].__getitem__)
        stay = [at for at in row if not inside[wrong.people[at]]]
        moved = [at for at in row if inside[wrong.people[at]]]
        costs: list[int] = []
        for cut in range(len(stay) + 1):
            places = [0] * len(row)
            for to, at in enumerate((*stay[:cut], *moved, *stay[cut:])):
                places[at] = to
            costs.append(round(CENT * wrong.unsorted(places)))
        costs.append(round(CENT * wrong.unsorted([pos[i] for i in wrong.people])))
        stays = np.zeros(len(pos), np.bool_)
        stays[[wrong.people[at] for at in stay]] = True
        passed = np.zeros(len(others) + 2, np.intp)
        np.cumsum(stays[others], out=passed[1:-1])
        passed[-1] = len(costs) - 1
        return np.array(costs, np.int32)[passed]


def _counted(row: Where) -> Small:
    """Return for nodes in the order of the line the how manieth on its row each is."""
    order = np.argsort(row, kind="stable")
    ordered = row[order]
    found = np.empty(len(row), np.int16)
    found[order] = np.arange(len(row)) - np.searchsorted(ordered, ordered)
    return found
