"""Block sifting: a whole branch is tried at every place on the line at once, and moved to the best.

What a branch would cost at each place is reckoned for all places together (columns of small arrays), which takes hardly
longer than counting one of them. Sifting is due to Rudell (1993), for drawings in layers to Matuszewski, Schoenfeld and
Molitor (1999), with blocks to Bachmaier, Brandenburg, Brunner and Huebner (2011).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.genogram.layout.ground import Ground
from app.genogram.layout.meetings import CENT, Branch, Meetings, Small, Truths, Where
from app.genogram.layout.order import BENT
from app.genogram.layout.wrongs import Sibship

Costs = NDArray[np.int32]
UNKNOWN = -1
TRIES = 3
"""How many places at most are really tried for a branch, the best ones."""
EACH, SHARE = 16, 512
"""What a trial counts as work, and one more for so many pairs of stars at so many places."""
_MOST = 600
"""As many nodes are sifted."""
_LATER = np.lib.stride_tricks.sliding_window_view(np.repeat(np.array((1, 0), np.int16), _MOST), _MOST + 1)[::-1]
"""A place in the line and the nodes right of it: the triangle of ``np.tri``, each row seen in one and the same line."""


class Sifting:
    """Sifts the branches of one order, those with most at stake first."""

    def __init__(self, ground: Ground, meetings: Meetings) -> None:
        self.order = ground.order
        self.trial = ground.trial
        self.meetings = meetings
        self.known_at = UNKNOWN

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
                    self._sift(span)

    def _sift(self, span: int) -> None:
        """Move a branch to the best place there is for it, lines that bend on their way through rows counted too."""
        branch = self.meetings.branch(span)
        others, costs = self.costs(branch)
        self.trial.budget -= EACH + len(others) * len(branch.both) // SHARE
        least: list[int] = np.argsort(costs[:-1], kind="stable")[:TRIES].tolist()
        for best in least if len(others) else ():
            gain = int(costs[-1] - costs[best]) / CENT
            if gain <= 0:
                return
            self.trial.move(branch.nodes, int(others[max(best - 1, 0)]), 1 if best else -1)
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
        key = np.array(order.key)
        self.line = np.argsort(key, kind="stable")
        self.line_level = m.level[self.line]
        self.pos = np.array(order.pos, np.int16)[:, None]
        ordered = m.children[np.lexsort((key[m.children], m.parent))]
        self.low, self.high = ordered[m.first], ordered[m.first + m.size - 1]
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

    def costs(self, branch: Branch) -> tuple[Where, Costs]:
        """Return those beside whom a branch can stand, from left to right, and the costs of all places.

        The first cost is that of the place left of them all, the next that right of the first; the last is the present
        one. What does not depend on the place may be left out.
        """
        self._look()
        m = self.meetings
        is_mine = branch.inside[self.line]
        is_other = (branch.weight > 0)[self.line_level] & ~is_mine
        others = self.line[is_other]
        pos = self._positions(is_mine, is_other, branch.weight)
        low, high = pos.take(self.low, axis=0), pos.take(self.high, axis=0)
        for s in branch.split:
            kin = pos.take(m.stars[s].children, axis=0)
            low[s], high[s] = kin.min(axis=0), kin.max(axis=0)
        beside = branch.beside
        way = pos.take(beside.left, axis=0)
        way -= pos.take(beside.right, axis=0)
        way += beside.apart
        wide = high.take(beside.siblings, axis=0)
        wide -= low.take(beside.siblings, axis=0)
        wide += beside.wedged
        total = m.table.take(way).sum(axis=0, dtype=np.int32) + m.table.take(wide).sum(axis=0, dtype=np.int32)
        total += CENT * self._crossed(branch, pos, low, high)
        for s in branch.split:
            if s in m.sibships:
                total += self._unsorted(m.sibships[s], branch.inside, others)
        return others, total

    def _positions(self, is_mine: Truths, is_other: Truths, weight: Where) -> Small:
        """Return by node and place of the branch where in its row everybody stands, the present places last."""
        mine, others = self.line[is_mine], self.line[is_other]
        count = len(others)
        pos = np.empty((len(self.line), count + 2), np.int16)
        pos[:] = self.pos
        at = np.arange(count)
        later = _LATER[:count, : count + 1] if count < len(_LATER) else np.tri(count, count + 1, dtype=np.int16)
        touched = np.flatnonzero(weight)
        if len(touched) == 1:
            pos[others, :-1] = later * len(mine) + at.astype(np.int16)[:, None]
            pos[mine, :-1] = np.arange(count + 1) + np.arange(len(mine))[:, None]
            return pos
        index = np.zeros(len(weight), np.intp)
        index[touched] = np.arange(len(touched))
        row = index[self.line_level[is_other]]
        before = np.zeros((len(touched), count + 1), np.int16)
        before[row, at + 1] = 1
        np.cumsum(before, axis=1, out=before)
        heavy = weight[touched].astype(np.int16)[row]
        pos[others, :-1] = later * heavy[:, None] + before[row, at][:, None]
        own = index[self.line_level[is_mine]]
        pos[mine, :-1] = before[own] + _counted(own)[:, None]
        return pos

    def _crossed(self, branch: Branch, pos: Small, low: Small, high: Small) -> Small:
        """Return by place how often lines cross that the branch has a part in; see ``Order.cross``."""
        m = self.meetings
        both, swapped = branch.both, branch.swapped
        count = len(both) // 2
        outer = pos.take(branch.outer, axis=0)
        feed = pos.take(branch.inner, axis=0)
        feed -= outer
        np.minimum(feed, 1, out=feed)
        np.maximum(feed, -1, out=feed)
        feed += outer
        feed += outer
        low_1, high_1 = low.take(both, axis=0), high.take(both, axis=0)
        low_2, high_2 = low.take(swapped, axis=0), high.take(swapped, axis=0)
        x = pos.take(m.children[branch.first], axis=0)
        among = ((x > low_2) & (x < high_2)).view(np.int8) * m.counts[branch.first]
        if len(branch.several):
            x = pos.take(m.children[branch.others], axis=0)
            found = (x > low_2.take(branch.of, axis=0)) & (x < high_2.take(branch.of, axis=0))
            times = found.view(np.int8) * m.counts[branch.others]
            among[branch.several] += np.add.reduceat(times, branch.starts, axis=0, dtype=np.int8)
        left, right = among + (high_1 > high_2).view(np.int8), among + (low_1 < low_2).view(np.int8)
        first, second = feed[:count], feed[count:]
        crossed = np.minimum(left[:count], right[count:]) * (first < second).view(np.int8)
        crossed += np.minimum(left[count:], right[:count]) * (first > second).view(np.int8)
        return crossed.sum(axis=0, dtype=np.int16)

    def _unsorted(self, wrong: Sibship, inside: Truths, others: Where) -> Costs:
        """Return by place what siblings cost who are parted by the branch: some move, some stay."""
        pos = self.order.pos
        row = sorted(range(len(wrong.people)), key=[pos[i] for i in wrong.people].__getitem__)
        stay = [at for at in row if not inside[wrong.people[at]]]
        moved = [at for at in row if inside[wrong.people[at]]]
        if not (stay and moved):
            return np.zeros(len(others) + 2, np.int32)
        costs = [round(CENT * cost) for cost in _inserted(wrong, stay, moved)]
        costs.append(round(CENT * wrong.unsorted([pos[i] for i in wrong.people])))
        stays = np.zeros(len(pos), np.bool_)
        stays[[wrong.people[at] for at in stay]] = True
        passed = np.zeros(len(others) + 2, np.intp)
        np.cumsum(stays[others], out=passed[1:-1])
        passed[-1] = len(costs) - 1
        return np.array(costs, np.int32)[passed]


def _inserted(wrong: Sibship, stay: Sequence[int], moved: Sequence[int]) -> list[float]:
    """Return what it costs to put ``moved`` before the first of ``stay``, the second and so on, and after the last.

    Both are siblings by their number in the sibship, in the order in which they stand.
    """
    if None in wrong.births:
        return [_in_order(wrong, [*stay[:cut], *moved, *stay[cut:]]) for cut in range(len(stay) + 1)]
    step = wrong.step
    gaps = [step(a, b) for a, b in pairwise(stay)]
    whole = sum(gaps) + sum([step(a, b) for a, b in pairwise(moved)])
    before = [0.0, *[step(a, moved[0]) for a in stay]]
    after = [*[step(moved[-1], b) for b in stay], 0.0]
    return [whole - gap + a + b for gap, a, b in zip([0.0, *gaps, 0.0], before, after, strict=True)]


def _in_order(wrong: Sibship, row: Sequence[int]) -> float:
    """Return what siblings cost, told by their numbers from left to right."""
    places = [0] * len(row)
    for to, at in enumerate(row):
        places[at] = to
    return wrong.unsorted(places)


def _counted(row: Where) -> Small:
    """Return for nodes in the order of the line the how manieth on its row each is."""
    order = np.argsort(row, kind="stable")
    ordered = row[order]
    found = np.empty(len(row), np.int16)
    found[order] = np.arange(len(row)) - np.searchsorted(ordered, ordered)
    return found
