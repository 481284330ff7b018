"""Which row each person stands on: partners and siblings side by side, children below their parents.

Rows are found by merging partners and siblings into groups and giving the groups levels. A merge that would put
somebody above themselves (uncle and niece, a foster child beside its own parent) is left out, lightest first.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from statistics import median

from app.genogram.layout.facts import Facts
from app.genogram.layout.programme import Programme

Edge = tuple[int, int, float]
LINE = 8.0
"""What a row more between parent and child costs."""
STEP = 4.0
"""What a row between partners or siblings costs."""


class Groups:
    """People merged into groups of one row; a group is known by its smallest number."""

    def __init__(self, people: int) -> None:
        self.parent = list(range(people))

    def find(self, person: int) -> int:
        """Return the smallest number of the person's group."""
        parent = self.parent
        while parent[person] != person:
            parent[person] = parent[parent[person]]
            person = parent[person]
        return person

    def join(self, a: int, b: int) -> None:
        """Put the groups of ``a`` and ``b`` together."""
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[max(a, b)] = min(a, b)


def ranks_of(facts: Facts) -> list[int]:
    """Return the row of each person, 0 for the index person's, growing downwards."""
    groups = _grouped(facts)
    people = len(facts.members)
    edges: list[Edge] = []
    level: list[Edge] = []
    for tie in facts.ties:
        edges += [(groups.find(p), groups.find(c), tie.weight) for p in tie.partners for c in tie.children]
        for a, b in [*pairwise(tie.partners), *pairwise(tie.children)]:
            if groups.find(a) != groups.find(b):
                level.append((groups.find(a), groups.find(b), tie.weight))
    rank = _exact(people, edges) if not level else None
    if rank is None:
        rank = _tightest(people, edges, level)
    rows = [rank[groups.find(i)] for i in range(people)]
    _line_up(facts, rows)
    return rows


def _grouped(facts: Facts) -> Groups:
    people = len(facts.members)
    groups = Groups(people)
    merges: list[tuple[float, int, int, int]] = []
    for tie in facts.ties:
        merges += [(-tie.weight, 0, a, b) for a, b in pairwise(tie.children)]
        merges += [(-tie.weight, 1, a, b) for a, b in pairwise(tie.partners)]
    for _, _, a, b in merges:
        groups.join(a, b)
    bad = _in_circles(facts, groups)
    if not bad:
        return groups
    below: list[list[int]] = [[] for _ in range(people)]
    for tie in facts.ties:
        for partner in tie.partners:
            below[partner] += tie.children
    careful = Groups(people)
    for _, _, a, b in merges:
        if groups.find(a) not in bad:
            careful.join(a, b)
    for _, _, a, b in sorted(merge for merge in merges if groups.find(merge[2]) in bad):
        if not _is_below(careful, below, a, b) and not _is_below(careful, below, b, a):
            careful.join(a, b)
    return careful


def _in_circles(facts: Facts, groups: Groups) -> set[int]:
    """Return the groups that stand in a circle or below one, after peeling free ones from both ends."""
    down: dict[int, set[int]] = {}
    up: dict[int, set[int]] = {}
    for tie in facts.ties:
        for partner in tie.partners:
            for child in tie.children:
                a, b = groups.find(partner), groups.find(child)
                down.setdefault(a, set()).add(b)
                up.setdefault(b, set()).add(a)
    left = set(down) | set(up)
    for ahead, behind in ((up, down), (down, up)):
        count = {g: len(ahead.get(g, set()) & left) for g in left}
        free = [g for g in left if not count[g]]
        while free:
            group = free.pop()
            left.discard(group)
            for other in behind.get(group, ()):
                if other in left:
                    count[other] -= 1
                    if not count[other]:
                        free.append(other)
    return left


def _is_below(groups: Groups, below: list[list[int]], start: int, goal: int) -> bool:
    """Tell whether the group of ``goal`` is reached from the group of ``start`` by at least one step down."""
    mates: dict[int, list[int]] = {}
    for person in range(len(below)):
        mates.setdefault(groups.find(person), []).append(person)
    target = groups.find(goal)
    stack = [groups.find(start)]
    seen = set(stack)
    while stack:
        for person in mates[stack.pop()]:
            for child in below[person]:
                group = groups.find(child)
                if group == target:
                    return True
                if group not in seen:
                    seen.add(group)
                    stack.append(group)
    return False


def _exact(people: int, edges: list[Edge]) -> list[int] | None:
    """Return levels in which every child stands exactly one row below, or None if no such levels exist."""
    near: list[list[tuple[int, int]]] = [[] for _ in range(people)]
    for above, under, _ in edges:
        near[above].append((under, 1))
        near[under].append((above, -1))
    rank: list[int | None] = [None] * people
    for start in range(people):
        if rank[start] is not None:
            continue
        rank[start] = 0
        queue = deque([start])
        while queue:
            group = queue.popleft()
            here = rank[group] or 0
            for other, step in near[group]:
                known = rank[other]
                if known is None:
                    rank[other] = here + step
                    queue.append(other)
                elif known != here + step:
                    return None
    return [level or 0 for level in rank]


def _tightest(people: int, edges: list[Edge], level: list[Edge]) -> list[int]:
    """Return levels with the least total length of lines (a linear programme whose corners are whole numbers)."""
    programme = Programme(people)
    for group in range(people):
        programme.low[group] = 0.0
        programme.high[group] = 2.0 * people
    for above, under, weight in edges:
        programme.cost[under] += LINE * weight
        programme.cost[above] -= LINE * weight
        programme.keep([(above, 1.0), (under, -1.0)], -1.0)
    for a, b, weight in level:
        programme.near([(a, 1.0), (b, -1.0)], 0.0, STEP * weight)
    answer = programme.solve()
    return [0] * people if answer is None else [round(value) for value in answer]


def _line_up(facts: Facts, rows: list[int]) -> None:
    """Shift the unconnected parts: the index person to row 0, the others to where their births fit best."""
    parts = Groups(len(rows))
    for tie in facts.ties:
        for a, b in pairwise((*tie.partners, *tie.children)):
            parts.join(a, b)
    people: dict[int, list[int]] = {}
    for i in range(len(rows)):
        people.setdefault(parts.find(i), []).append(i)
    if not rows:
        return
    main = people.pop(parts.find(facts.index))
    base = rows[facts.index]
    for i in main:
        rows[i] -= base
    births: dict[int, list[float]] = {}
    for i in main:
        birth = facts.members[i].birth
        if birth is not None:
            births.setdefault(rows[i], []).append(birth)
    typical = [(row, median(values)) for row, values in sorted(births.items())]
    for part in people.values():
        shifts = [
            min(typical, key=lambda known, born=born: (abs(known[1] - born), known[0]))[0] - rows[i]
            for i in part
            if typical and (born := facts.members[i].birth) is not None
        ]
        shift = round(median(shifts)) if shifts else -max(rows[i] for i in part)
        for i in part:
            rows[i] += shift
