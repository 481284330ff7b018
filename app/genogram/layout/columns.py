"""The x of every node, with the order in the rows given: one sparse linear programme.

Sums of absolute values make exactly straight lines where straight lines are possible. What is minimised, in falling
weight: lines through rows that are not straight, the reach of sibship bars (drop included), couples drawn apart, drops
off the middle of their children, the whole width, and, when there was a drawing before, movement.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from graphlib import CycleError, TopologicalSorter
from itertools import groupby, pairwise

from app.genogram.layout.board import Board, Star
from app.genogram.layout.family import Spacing
from app.genogram.layout.parting import part
from app.genogram.layout.programme import Programme
from app.genogram.layout.rigid import followers
from app.records import record

STRAIGHT = 60.0
STILL_STRAIGHT = 1.5
"""In a drawing that is kept a line bends rather than that somebody moves."""
REACH = 1.0
COUPLE = 1.0
CENTRE = 0.3
WIDTH = 3.0
WIDE = 600
"""From so many people on the width counts less: so many more lines would pay for it."""
MOVE = 4.0
"""What a point of movement costs, beyond all that could be gained by it: who need not move stays."""
STILL_WIDTH = 0.1
"""What the width counts when there was a drawing before: holes stay rather than that everybody moves."""
APART = 60.0
"""Between parts of a family that are not connected."""
ROUNDS = 3
"""How often the columns are looked over for lines that meet; once in families larger than ``MANY``, never in a drawing
that is kept: there the lines step aside instead of the people."""
MANY = 900
STILL = 1.0
"""Nobody moves by less than this."""
FINE = 0.5
"""The grid of rows in which somebody is pinned."""
PASSING = 4.0
"""Half the width kept free around a line that passes through a row."""


@record
class Wishes:
    """Where nodes stood before (a soft wish) and where they must stand (pinned), by number."""

    before: Mapping[int, float] = field(default_factory=dict[int, float])
    pinned: Mapping[int, float] = field(default_factory=dict[int, float])
    apart: frozenset[tuple[int, int]] = frozenset()
    """Left and right neighbours across rows: somebody was put at the height of another row."""


class Gaps:
    """The least distance of the centres of two neighbours in a row."""

    def __init__(self, board: Board, spacing: Spacing) -> None:
        self.board = board
        self.spacing = spacing
        self.couples = {pair for c in board.couples for pair in ((c.a, c.b), (c.b, c.a))}
        self.sibship: dict[int, list[int]] = {}
        for s, star in enumerate(board.stars):
            for child in star.children:
                self.sibship.setdefault(child, []).append(s)

    def between(self, a: int, b: int) -> float:
        """Return the least distance when ``b`` is the right neighbour of ``a``."""
        people, members, spacing = self.board.people, self.board.facts.members, self.spacing
        reach = (members[a].right if a < people else PASSING) + (members[b].left if b < people else PASSING)
        # A whole multiple of the grid: rounding to the grid then takes nothing from it.
        if max(a, b) >= people:
            return raised(reach + spacing.sibling / 2, spacing.grid)
        if (a, b) in self.couples:
            return raised(reach + spacing.couple, spacing.grid)
        near = any(s in self.sibship.get(b, ()) for s in self.sibship.get(a, ()))
        return raised(reach + (spacing.sibling if near else spacing.family), spacing.grid)


def drop_terms(star: Star, pos: Sequence[int]) -> list[tuple[int, float]]:
    """Return the x of the drop as a sum: amid the partners, or beside the outer one when others stand between.

    The neighbour of the outer partner is not known here, so "beside" is told as a weight close to the outer one.
    """
    if len(star.tops) < 2:
        return [(top, 1.0) for top in star.tops]
    inner, outer = star.tops
    apart = abs(pos[inner] - pos[outer])
    share = 0.5 / max(apart, 1)
    return [(inner, share), (outer, 1.0 - share)]


def columns_of(board: Board, rows: Sequence[Sequence[int]], spacing: Spacing, wishes: Wishes) -> list[float]:
    """Return the x of each node's centre, on the grid; neighbours keep their gaps.

    Neighbours across rows keep theirs as far as there is room between pinned people.
    """
    gaps = Gaps(board, spacing)
    steps = [[gaps.between(a, b) for a, b in pairwise(row)] for row in rows]
    pos = [0] * board.nodes
    for row in rows:
        for at, node in enumerate(row):
            pos[node] = at
    for row, step in zip(rows, steps, strict=True):
        _make_room(row, step, wishes.pinned)
    programme = _programme(board, rows, steps, pos, wishes)
    for a, b in sorted(wishes.apart):
        programme.keep([(a, 1.0), (b, -1.0)], -gaps.between(a, b))
    answer = programme.solve()
    if answer is None and wishes.apart:
        return columns_of(board, rows, spacing, replace(wishes, apart=frozenset()))
    answer = answer or _packed(board, rows, steps)
    drops = [drop_terms(star, pos) for star in board.stars]
    rounds = 0 if wishes.before else ROUNDS if board.nodes <= MANY else 1
    for _ in range(rounds):
        if not part(programme, board, drops, answer):
            break
        better = programme.solve()
        if better is None:
            break
        answer = better
    return _snapped(answer[: board.nodes], rows, steps, wishes, spacing.grid)


def _programme(
    board: Board,
    rows: Sequence[Sequence[int]],
    steps: Sequence[Sequence[float]],
    pos: Sequence[int],
    wishes: Wishes,
) -> Programme:
    is_free = not wishes.before and not wishes.pinned
    programme = Programme(board.nodes, followers(board, rows, steps, pos) if is_free else None)
    width = STILL_WIDTH if wishes.before else WIDTH * min(1.0, WIDE / board.nodes)
    left, right = programme.variable(-width), programme.variable(width)
    for row, gaps in zip(rows, steps, strict=True):
        for a, b, step in zip(row, row[1:], gaps, strict=False):
            programme.keep([(a, 1.0), (b, -1.0)], -step)
        members = board.facts.members
        first, last = row[0], row[-1]
        programme.keep([(left, 1.0), (first, -1.0)], -(members[first].left if first < board.people else 0.0))
        programme.keep([(last, 1.0), (right, -1.0)], -(members[last].right if last < board.people else 0.0))
    for couple in board.couples:
        a, b = sorted((couple.a, couple.b), key=pos.__getitem__)
        programme.pay(b, COUPLE)
        programme.pay(a, -COUPLE)
    for star in board.stars:
        _hang(programme, board, star, pos, STILL_STRAIGHT if wishes.before else STRAIGHT)
    for node, x in sorted(wishes.pinned.items()):
        programme.low[node] = programme.high[node] = x
    pulls = programme.pulls(board.nodes) if wishes.before else []
    for node, x in sorted(wishes.before.items()):
        if node not in wishes.pinned:
            programme.near([(node, 1.0)], x, MOVE + pulls[node])
    if not wishes.before:
        _side_by_side(programme, board, rows)
    if is_free:
        index, away = programme.followed.get(board.facts.index, (board.facts.index, 0.0))
        programme.low[index] = programme.high[index] = -away
    return programme


def _side_by_side(programme: Programme, board: Board, rows: Sequence[Sequence[int]]) -> None:
    """Keep parts of the family that are not connected apart over their whole height; lone people count as one part."""
    part_of = board.part_of
    if not any(part_of):
        return
    after: dict[int, set[int]] = {part: set() for part in sorted(set(part_of))}
    for row in rows:
        seen = list(dict.fromkeys(part_of[node] for node in row))
        if len(seen) < sum(1 for _ in groupby(row, key=part_of.__getitem__)):
            return
        for a, b in pairwise(seen):
            after[b].add(a)
    try:
        order = list(TopologicalSorter(after).static_order())
    except CycleError:
        return
    members = board.facts.members
    edge = dict(zip(order[1:], [programme.variable(0.0) for _ in order[1:]], strict=True))
    before = dict(zip(order[:-1], edge.values(), strict=True))
    for row in rows:
        for node in row:
            part = part_of[node]
            if part in edge and node < board.people:
                programme.keep([(edge[part], 1.0), (node, -1.0)], -members[node].left - APART)
            if part in before and node < board.people:
                programme.keep([(node, 1.0), (before[part], -1.0)], -members[node].right)


def _hang(programme: Programme, board: Board, star: Star, pos: Sequence[int], straight: float) -> None:
    """Ask for one star to be narrow and its drop to be above the middle of its children."""
    weight = max(0.1, board.facts.ties[star.tie].weight)
    children = sorted(star.children, key=pos.__getitem__)
    drop = drop_terms(star, pos)
    first, last = children[0], children[-1]
    for child in children:
        if child >= board.people and drop:
            programme.near([*drop, (child, -1.0)], 0.0, straight)
    if not drop or first == last:
        programme.pay(last, REACH * weight)
        programme.pay(first, -REACH * weight)
        if drop and first < board.people:
            is_passing = star.tops[0] >= board.people
            programme.near([*drop, (first, -1.0)], 0.0, (straight if is_passing else REACH) * weight)
        return
    programme.pay(last, REACH * weight)
    programme.pay(first, -REACH * weight)
    programme.beyond([(first, 1.0), *((node, -share) for node, share in drop)], REACH * weight)
    programme.beyond([*drop, (last, -1.0)], REACH * weight)
    programme.near([*drop, (first, -0.5), (last, -0.5)], 0.0, CENTRE * weight)


def _make_room(row: Sequence[int], steps: list[float], pinned: Mapping[int, float]) -> None:
    """Narrow the gaps between pinned people who stand closer than they should: they stay where they are."""
    last: int | None = None
    for at, node in enumerate(row):
        if node not in pinned:
            continue
        if last is not None:
            room, need = pinned[node] - pinned[row[last]], sum(steps[last:at])
            if need > room:
                steps[last:at] = [step * room / need for step in steps[last:at]]
        last = at


def _packed(board: Board, rows: Sequence[Sequence[int]], steps: Sequence[Sequence[float]]) -> list[float]:
    xs = [0.0] * board.nodes
    for row, gaps in zip(rows, steps, strict=True):
        x = 0.0
        for node, step in zip(row, [*gaps, 0.0], strict=True):
            xs[node] = x
            x += step
    return xs


def _snapped(
    answer: Sequence[float],
    rows: Sequence[Sequence[int]],
    steps: Sequence[Sequence[float]],
    wishes: Wishes,
    grid: float,
) -> list[float]:
    """Round to the grid without losing a gap; pinned people stay exactly, the others of their row give way finely."""
    xs = [0.0] * len(answer)
    for row, gaps in zip(rows, steps, strict=True):
        is_free = not any(node in wishes.pinned for node in row)
        _snap(xs, answer, row, gaps, wishes, grid if is_free else min(grid, FINE))
    return xs


def _snap(
    xs: list[float],
    answer: Sequence[float],
    row: Sequence[int],
    gaps: Sequence[float],
    wishes: Wishes,
    grid: float,
) -> None:
    for node in row:
        before = wishes.before.get(node)
        if node in wishes.pinned:
            xs[node] = wishes.pinned[node]
        elif before is not None and abs(answer[node] - before) <= STILL:
            xs[node] = before
        else:
            xs[node] = math.floor(answer[node] / grid + 0.5) * grid
    for a, b, step in zip(row, row[1:], gaps, strict=False):
        if xs[b] - xs[a] < step - 1e-9 and b not in wishes.pinned:
            xs[b] = raised(xs[a] + step, grid)
    for b, a, step in zip(row[::-1], row[-2::-1], gaps[::-1], strict=False):
        if xs[b] - xs[a] < step - 1e-9 and a not in wishes.pinned:
            xs[a] = math.floor((xs[b] - step) / grid + 1e-9) * grid


def raised(length: float, grid: float) -> float:
    """Return the least multiple of ``grid`` that is no less than ``length``."""
    return math.ceil(length / grid - 1e-9) * grid
