"""Which row each person stands on: partners and siblings side by side, children below their parents.

Nearly always that can be had exactly, by counting steps from one person outwards. Where generations contradict each
other (uncle and niece, a child raised by its grandparents) siblings stay level if they can, and a linear programme
finds the rows with the fewest long lines and stepped couples.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from itertools import pairwise

from app.genogram.averages import median
from app.genogram.layout.facts import Facts
from app.genogram.layout.programme import Programme
from app.genogram.layout.tangle import Tangle

LINE = 1.0
"""What a row more between parents and children costs."""
STEP = 20.0
"""What a row between partners costs."""
UNEVEN = 14.0
"""What a row between siblings costs."""
YEARS = 28.0
"""A generation in years, where the family itself does not tell."""
SAME = 8.0
"""Heights closer than this, in points, were one row."""
BEYOND = 12
"""How many rows beyond the index person's own kin an unconnected part may reach."""


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
        if a < b:
            self.parent[b] = a
        elif b < a:
            self.parent[a] = b


def ranks_of(
    facts: Facts, before: Mapping[int, float] | None = None, pinned: Mapping[int, float] | None = None
) -> list[int]:
    """Return the row of each person, 0 for the index person's, growing downwards.

    Parts that are not connected to the index person stand where ``before`` and ``pinned`` (their y) have them, else by
    their births. ``pinned`` people tell nothing of how high the rows lie: they may stand anywhere.
    """
    rows = _exact(facts) or _tightest(facts)
    if before:
        measure = _counted(before)
        _line_up(facts, rows, measure, 1.0, _nearest(before, measure, pinned or {}))
    else:
        births = {i: member.birth for i, member in enumerate(facts.members) if member.birth is not None}
        _line_up(facts, rows, births, YEARS, {})
    return rows


def _exact(facts: Facts) -> list[int] | None:
    """Return rows in which partners and siblings are level and each child is one row below, or None."""
    near: list[list[tuple[int, int]]] = [[] for _ in facts.members]
    for tie in facts.ties:
        for together in (tie.partners, tie.children):
            for a, b in pairwise(together):
                near[a].append((b, 0))
                near[b].append((a, 0))
        if tie.partners and tie.children:
            near[tie.partners[0]].append((tie.children[0], 1))
            near[tie.children[0]].append((tie.partners[0], -1))
    rank: list[int | None] = [None] * len(near)
    for start in range(len(near)):
        if rank[start] is not None:
            continue
        rank[start] = 0
        queue = deque([(start, 0)])
        while queue:
            person, here = queue.popleft()
            for other, step in near[person]:
                known = rank[other]
                if known is None:
                    rank[other] = here + step
                    queue.append((other, here + step))
                elif known != here + step:
                    return None
    return [level or 0 for level in rank]


def _tightest(facts: Facts) -> list[int]:
    """Return rows with children below parents and the least total length of lines and steps.

    A linear programme for the core that contradicts itself (module ``tangle``); its corners are whole numbers.
    """
    groups = _siblings(facts)
    group_of = [groups.find(i) for i in range(len(facts.members))]
    tangle = Tangle(facts, group_of)
    number = {group: at for at, group in enumerate(tangle.core)}
    programme = Programme(len(number))
    programme.low = [0.0] * len(number)
    for t, tie in enumerate(facts.ties):
        partners = [number[group] for group in tangle.tops[t] if group in number]
        under = [number[group] for group in tangle.under[t] if group in number]
        for child in under:
            for partner in partners:
                programme.cost[child] += LINE * tie.weight / len(partners)
                programme.cost[partner] -= LINE * tie.weight / len(partners)
                programme.keep([(partner, 1.0), (child, -1.0)], -1.0)
        for cost, together in ((STEP, partners), (UNEVEN, under)):
            for a, b in pairwise(together):
                # Two limits where one would do (``near``): of rows of one cost the better ones come out.
                off = programme.variable(cost * tie.weight, 0.0)
                programme.keep([(a, 1.0), (b, -1.0), (off, -1.0)], 0.0)
                programme.keep([(a, -1.0), (b, 1.0), (off, -1.0)], 0.0)
    answer = programme.solve() or [0.0] * len(number)
    rows = {group: round(answer[at]) for group, at in number.items()}
    tangle.place_peeled(rows)
    return [rows[group] for group in group_of]


def _siblings(facts: Facts) -> Groups:
    """Return siblings merged into groups, except where somebody would come to stand above themselves."""
    people = len(facts.members)
    groups = Groups(people)
    for tie in facts.ties:
        for a, b in pairwise(tie.children):
            groups.join(a, b)
    bad = _in_circles(facts, groups)
    return _careful(facts, groups, bad) if bad else groups


def _careful(facts: Facts, groups: Groups, bad: set[int]) -> Groups:
    """Return siblings merged as far as nobody comes to stand above themselves; only groups in ``bad`` are in doubt."""
    people = len(facts.members)
    below: list[list[int]] = [[] for _ in range(people)]
    for tie in facts.ties:
        for partner in tie.partners:
            below[partner] += tie.children
    careful = Groups(people)
    doubtful: list[tuple[float, int, int, tuple[int, ...]]] = []
    for t, tie in enumerate(facts.ties):
        if tie.children and groups.find(tie.children[0]) not in bad:
            for a, b in pairwise(tie.children):
                careful.join(a, b)
        else:
            doubtful += [(-tie.weight, t, at, tie.children) for at in range(1, len(tie.children))]
    _join_doubtful(careful, below, sorted(doubtful))
    return careful


def _join_doubtful(
    careful: Groups, below: list[list[int]], doubtful: list[tuple[float, int, int, tuple[int, ...]]]
) -> None:
    """Join each child with the first elder sibling (heaviest ties first) that it stands neither below nor above."""
    mates: list[list[int]] = [[] for _ in range(len(below))]
    for person in range(len(below)):
        mates[careful.find(person)].append(person)
    for _, _, at, children in doubtful:
        for other in children[:at]:
            a, b = careful.find(children[at]), careful.find(other)
            if a == b:
                break
            if not _is_below(careful, mates, below, a, b) and not _is_below(careful, mates, below, b, a):
                careful.join(a, b)
                mates[min(a, b)] += mates[max(a, b)]
                break


def _in_circles(facts: Facts, groups: Groups) -> set[int]:
    """Return the groups that stand in a circle or below one, after peeling free ones from both ends."""
    down: dict[int, set[int]] = {}
    up: dict[int, set[int]] = {}
    group_of = [groups.find(i) for i in range(len(facts.members))]
    for tie in facts.ties:
        under = {group_of[child] for child in tie.children}
        for above in {group_of[partner] for partner in tie.partners}:
            down.setdefault(above, set()).update(under)
            for below in under:
                up.setdefault(below, set()).add(above)
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


def _is_below(groups: Groups, mates: list[list[int]], below: list[list[int]], start: int, goal: int) -> bool:
    """Tell whether the group ``goal`` is reached from the group ``start`` by at least one step down.

    ``mates`` are the people of each group, ``below`` the children of each person.
    """
    stack = [start]
    seen = {start}
    while stack:
        for person in mates[stack.pop()]:
            for child in below[person]:
                group = groups.find(child)
                if group == goal:
                    return True
                if group not in seen:
                    seen.add(group)
                    stack.append(group)
    return False


def _counted(before: Mapping[int, float]) -> dict[int, float]:
    """Return which row, counted from the top, each height of a drawing was."""
    rows: dict[int, float] = {}
    count, last = 0, float("-inf")
    for y, node in sorted((y, node) for node, y in before.items()):
        if y - last > SAME:
            count += 1
            last = y
        rows[node] = float(count)
    return rows


def _nearest(
    before: Mapping[int, float], counted: Mapping[int, float], pinned: Mapping[int, float]
) -> dict[int, float]:
    """Return for pinned people which row, as ``counted``, lay nearest to their height."""
    return {i: counted[min(before, key=lambda node: (abs(before[node] - y), node))] for i, y in sorted(pinned.items())}


def _line_up(
    facts: Facts, rows: list[int], measure: Mapping[int, float], generation: float, pinned: Mapping[int, float]
) -> None:
    """Shift the unconnected parts: the index person to row 0, the others to where their measures fit best.

    ``pinned`` are measures of people who may stand off their row: they count for parts of their own only.
    """
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
    found: dict[int, list[float]] = {}
    for i in main:
        rows[i] -= base
        if i in measure:
            found.setdefault(rows[i], []).append(measure[i])
    if not found:
        for part in people.values():
            lowest = max(rows[i] for i in part)
            for i in part:
                rows[i] -= lowest
        return
    scale = _scale(sorted((row, median(values)) for row, values in found.items()), generation)
    for part in people.values():
        told = [(rows[i], measure.get(i, pinned.get(i, 0.0))) for i in part if i in measure or i in pinned]
        lowest = max(rows[i] for i in part)
        shift = _best_shift(scale, told) if told else -lowest
        for i in part:
            rows[i] += shift


def _scale(typical: list[tuple[int, float]], generation: float) -> dict[int, float]:
    """Return what is typical of each row, with rows nobody told about filled in, some beyond both ends too."""
    (first, low), (last, high) = typical[0], typical[-1]
    step = (high - low) / (last - first) if last > first and high > low else generation
    scale = {first - n: low - n * step for n in range(1, BEYOND)}
    scale.update({last + n: high + n * step for n in range(1, BEYOND)})
    scale.update({row: low + (row - first) * step for row in range(first, last)})
    scale.update(typical)
    return scale


def _best_shift(scale: dict[int, float], told: list[tuple[int, float]]) -> int:
    near = {min(scale, key=lambda row: (abs(scale[row] - value), row)) - here for here, value in told}

    def off(shift: int) -> tuple[float, int, int]:
        end = max(scale)
        return (sum(abs(scale.get(row + shift, scale[end]) - value) for row, value in told), abs(shift), shift)

    return min(near, key=off)
