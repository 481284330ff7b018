"""One trial: nodes are moved along the line, and all goes back unless what that touches costs less than before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager

from app.genogram.layout.board import Board
from app.genogram.layout.links import Links
from app.genogram.layout.order import Crossing, Order

GAIN = 1e-6
TIGHT = 1e-4
"""Keys closer than this are spread again."""

FEW = 4
"""So few moved nodes are looked for one by one in their row."""

Change = tuple[int, int, list[int], list[int]]
"""A row that changes: its level, the first place that does, who stood from there on and who stands there now."""


class Trial:
    """Moves on one order, and the work they have cost (counted, so that it is the same on every machine)."""

    def __init__(self, order: Order, links: Links, budget: int) -> None:
        self.order = order
        self.budget = budget
        self.cost = order.cost
        self.gains = 0
        """How often something was gained."""
        self.changed_at = [0] * order.board.nodes
        """At which gain the lines and the places around each node changed last."""
        self.whole: set[int] = set()
        """Stars that move as a whole: among themselves nothing changes."""
        self.vain: set[int] = set()
        """What was tried in vain since the last gain, hashed: different moves often come to the same rows."""
        self.old_keys: dict[int, float] = {}
        self.is_tight = False
        self.keys_at_rest = sorted(order.key)
        self.wide: list[list[int]] = [[] for _ in order.rows]
        """By row, the stars of couples who may stand apart: their feed depends on who stands between."""
        board: Board = order.board
        for s, star in enumerate(board.stars):
            if len(star.tops) > 1 and len(links.clusters[links.cluster_of[star.tops[0]]]) > 2:
                self.wide[order.level[star.tops[0]]].append(s)

    def move(self, nodes: Sequence[int], anchor: int, side: int) -> None:
        """Put ``nodes``, in their present order, directly beside ``anchor`` on the line (``side`` -1 left, 1 right)."""
        if 2 * len(nodes) > len(self.order.key):
            self._part_others(nodes, anchor, side)
        else:
            self._put(nodes, anchor, side)

    def _put(self, nodes: Sequence[int], anchor: int, side: int) -> None:
        key = self.order.key
        start = key[anchor]
        end = self._next(start, side)
        ordered = sorted(nodes, key=key.__getitem__, reverse=side < 0)
        step = (end - start) / (len(ordered) + 1)
        self.is_tight = self.is_tight or abs(step) < TIGHT
        old = self.old_keys
        for node in ordered:
            if node not in old:
                old[node] = key[node]
            start += step
            key[node] = start

    def _part_others(self, nodes: Sequence[int], anchor: int, side: int) -> None:
        """Do the same by moving everybody else who stands among ``nodes`` or between them and ``anchor``."""
        key = self.order.key
        first, last = min(nodes, key=key.__getitem__), max(nodes, key=key.__getitem__)
        low, high, here = key[first], key[last], key[anchor]
        inside = set(nodes)
        others = [node for node in range(len(key)) if node not in inside]
        left = [n for n in others if low < key[n] and (key[n] < here or (side > 0 and key[n] == here))]
        right = [n for n in others if key[n] < high and (key[n] > here or (side < 0 and key[n] == here))]
        if left:
            self._put(left, first, -1)
        if right:
            self._put(right, last, 1)

    def _next(self, start: float, side: int) -> float:
        """Return the next key beside ``start``, among those at rest and those moved in this trial."""
        rest = self.keys_at_rest
        at = bisect_right(rest, start) if side > 0 else bisect_left(rest, start) - 1
        end = rest[at] if 0 <= at < len(rest) else start + side
        for node in self.old_keys:
            here = self.order.key[node]
            if start < here < end or end < here < start:
                end = here
        return end

    def swap(self, nodes: Sequence[int], wanted: Sequence[int]) -> None:
        """Give ``wanted`` (the same nodes in another order) the places of ``nodes``."""
        key = self.order.key
        places = sorted(key[node] for node in nodes)
        for node, place in zip(wanted, places, strict=True):
            self.old_keys.setdefault(node, key[node])
            key[node] = place

    @contextmanager
    def as_whole(self, nodes: Sequence[int]) -> Generator[None]:
        """Take ``nodes`` as moving together: their lines among themselves need not be counted again."""
        inside = set(nodes)
        stars = self.order.board.stars
        touched = {s for node in nodes for s in self.order.stars_at[node]}
        self.whole = {s for s in touched if inside.issuperset(stars[s].tops) and inside.issuperset(stars[s].children)}
        yield
        self.whole = set()

    def undo(self) -> None:
        """Take the moves back."""
        key = self.order.key
        for node, before in self.old_keys.items():
            key[node] = before
        self.old_keys.clear()

    def settle(self) -> bool:
        """Count the moved drawing; keep it if it gained, else step back. Return whether it was kept.

        Counting stops as soon as what is counted reaches what it cost before.
        """
        changed = self._changed()
        self.budget -= 1
        name = hash(tuple([(level, first, *now) for level, first, _, now in changed]))
        if not changed or name in self.vain:
            self.undo()
            return False
        if not self._pays(changed):
            self.vain.add(name)
            self.undo()
            return False
        self.vain.clear()
        for s in {s for node in self.old_keys for s in self.order.stars_at[node]}:
            self.order.shapes[s] = self.order.shape(s)
        self.old_keys.clear()
        if self.is_tight:
            self.order.renumber()
            self.is_tight = False
        self.keys_at_rest = sorted(self.order.key)
        return True

    def _changed(self) -> list[Change]:
        """Return the rows that the moves change, from the first to the last place that does."""
        order = self.order
        place = order.key.__getitem__
        moved: dict[int, list[int]] = {}
        for node in self.old_keys:
            moved.setdefault(order.level[node], []).append(node)
        changed: list[Change] = []
        for level in sorted(moved):
            was = order.rows[level]
            now = sorted(was, key=place)
            if now != was:
                first, last = self._reach(was, now, moved[level])
                changed.append((level, first, was[first:last], now[first:last]))
        return changed

    def _reach(self, was: list[int], now: list[int], moved: list[int]) -> tuple[int, int]:
        """Return from where to where a row changes when ``moved`` move in it."""
        if len(moved) < FEW:
            places = [self.order.pos[node] for node in moved] + [now.index(node) for node in moved]
            return min(places), max(places) + 1
        first, last = 0, len(now)
        while now[first] == was[first]:
            first += 1
        while now[last - 1] == was[last - 1]:
            last -= 1
        return first, last

    def _pays(self, changed: list[Change]) -> bool:
        """Put the changed rows in place if that gains; else leave all as it was."""
        order = self.order
        wrongs_at, wrong_cost, crossings = order.wrongs_at, order.wrong_cost, order.crossings
        wrongs = sorted({wrong for change in changed for node in change[3] for wrong in wrongs_at[node]})
        before = sum([wrong_cost[wrong] for wrong in wrongs])
        stars = self._stars_of({change[0] for change in changed})
        gaps = {gap: self._touched(crossings[gap], stars) for gap in {order.gap_of[s] for s in stars}}
        limit = before + sum(gaps.values()) - GAIN
        self.budget -= 1
        if limit <= 0:
            return False
        self.budget -= 1 + (len(wrongs) + len(stars)) // 4
        self._stand(changed, 3)
        costs: list[float] = []
        count, level_of = order.plan.count, order.wrong_level
        for wrong in wrongs:
            cost = count[wrong](order.pos, order.rows[level_of[wrong]])
            costs.append(cost)
            limit -= cost
            if limit <= 0:
                self._stand(changed, 2)
                return False
        if not self._cross_less(stars, sorted(gaps, key=lambda gap: (-gaps[gap], gap)), limit):
            self._stand(changed, 2)
            return False
        self.cost += sum(costs) - before
        for wrong, cost in zip(wrongs, costs, strict=True):
            wrong_cost[wrong] = cost
        self._note(stars, wrongs)
        return True

    def _stars_of(self, levels: set[int]) -> set[int]:
        """Return the stars whose shape the moves change, where the rows ``levels`` do."""
        stars_at, level_of = self.order.stars_at, self.order.level
        stars = {s for node in self.old_keys if level_of[node] in levels for s in stars_at[node]}
        for level in levels:
            if self.wide[level]:
                stars.update(self.wide[level])
        return stars

    def _note(self, stars: set[int], wrongs: Sequence[int]) -> None:
        """Note around which nodes something has changed, those whose lines cross moved ones included."""
        order = self.order
        self.gains += 1
        near = set(stars)
        for gap in {order.gap_of[s] for s in stars}:
            for a, b, _ in order.crossings[gap]:
                if a in stars or b in stars:
                    near |= {a, b}
        for s in near:
            for node in (*order.board.stars[s].tops, *order.board.stars[s].children):
                self.changed_at[node] = self.gains
        for wrong in wrongs:
            for node in order.wrongs[wrong].people:
                self.changed_at[node] = self.gains

    def _touched(self, crossings: Sequence[Crossing], stars: set[int]) -> int:
        """Count the crossings that a move of ``stars`` can change."""
        if not crossings:
            return 0
        whole = self.whole
        return sum([n for a, b, n in crossings if (a in stars or b in stars) and not (a in whole and b in whole)])

    def _stand(self, changed: Iterable[Change], which: int) -> None:
        """Let those stand in the rows who stood there (``which`` 2) or are to stand there now (3)."""
        rows, pos = self.order.rows, self.order.pos
        for change in changed:
            level, first, nodes = change[0], change[1], change[2] if which == 2 else change[3]
            rows[level][first : first + len(nodes)] = nodes
            for at, node in enumerate(nodes, first):
                pos[node] = at

    def _cross_less(self, stars: set[int], gaps: Sequence[int], limit: float) -> bool:
        """Count the spaces ``gaps`` with the moved stars; keep that if they cross less than ``limit`` allows."""
        order = self.order
        shapes, gap_of, stars_at = order.shapes, order.gap_of, order.stars_at
        # Where a row stays as it was, keys may have moved all the same: they are compared with moved ones.
        moved = stars.union([s for node in self.old_keys for s in stars_at[node] if gap_of[s] in gaps])
        before = [(s, shapes[s]) for s in moved]
        for s in moved:
            shapes[s] = order.shape(s)
        found: list[list[Crossing]] = []
        for gap in gaps:
            crossings = order.cross(gap)
            found.append(crossings)
            self.budget -= 1 + len(order.stars_in[gap]) // 8
            limit -= self._touched(crossings, stars)
            if limit <= 0:
                for s, shape in before:
                    shapes[s] = shape
                return False
        for gap, crossings in zip(gaps, found, strict=True):
            self.cost += sum(times for _, _, times in crossings) - sum(times for _, _, times in order.crossings[gap])
            order.crossings[gap] = crossings
        return True
