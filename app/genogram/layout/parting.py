"""A second look at the columns: lines that would read as one are parted, crossings that need not be are asked away.

Both are told to the linear programme as further limits: hard ones between a drop and a stub at the same x, soft ones
for a drop that stands on the wrong side of another union's children.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from app.genogram.layout.board import Board, Star
from app.genogram.layout.levels import settled
from app.genogram.layout.programme import Programme, Terms
from app.records import record

TOUCH = 3.0
"""A drop closer than this to another union's stub reads as one line with it."""
CLEAR = 7.0
"""How far apart such lines are put."""
ASIDE = 8.0
"""What a point of standing on the wrong side costs."""
OVERLAP = 1.0
"""What a point costs, for each crossing, by which bars overlap that stand at the wrong height to each other."""
FLAT = 1.0
"""A bar shorter than this is none."""


@record
class Hung:
    """One star with coordinates: its drop, its children in order with their x, and how the drop is reckoned."""

    star: int
    drop: float
    xs: list[float]
    children: list[int]
    terms: Terms

    @property
    def low(self) -> float:
        """The left end of its bar."""
        return min(self.xs[0], self.drop)

    @property
    def high(self) -> float:
        """The right end of its bar."""
        return max(self.xs[-1], self.drop)


def part(programme: Programme, board: Board, terms: Sequence[Terms], xs: Sequence[float]) -> bool:
    """Add what keeps lines apart that ``xs`` would let meet; return whether there was anything."""
    spaces: dict[int, list[Hung]] = {}
    for s, star in enumerate(board.stars):
        if terms[s]:
            children = sorted(star.children, key=xs.__getitem__)
            drop = sum(xs[node] * share for node, share in terms[s])
            spaces.setdefault(star.row, []).append(Hung(s, drop, [xs[c] for c in children], children, terms[s]))
    found = False
    for _, hung in sorted(spaces.items()):
        hung.sort(key=lambda each: (each.drop, each.star))
        found = _part_lines(programme, board.stars, hung) or found
        found = _untangle(programme, hung) or found
        found = _draw_apart(programme, hung) or found
    return found


def _part_lines(programme: Programme, stars: Sequence[Star], hung: list[Hung]) -> bool:
    stubs = sorted((x, each.star, child) for each in hung for x, child in zip(each.xs, each.children, strict=True))
    place = {each.star: at for at, each in enumerate(hung)}
    found = False
    for at, each in enumerate(hung):
        for i in range(bisect_left(stubs, (each.drop - TOUCH,)), bisect_left(stubs, (each.drop + TOUCH,))):
            _, other, child = stubs[i]
            if stars[other].tie != stars[each.star].tie and child not in each.children:
                _keep_off(programme, each.terms, child, 1.0 if at < place[other] else -1.0, None)
                found = True
    return found


def _untangle(programme: Programme, hung: list[Hung]) -> bool:
    found = False
    furthest = float("-inf")
    for at, right in enumerate(hung):
        if right.xs[0] <= furthest:
            for left in hung[:at]:
                if left.xs[-1] >= right.xs[0] and _crossings(left, right) > _fewest(left, right):
                    _ask(programme, left, right)
                    found = True
        furthest = max(furthest, right.xs[-1])
    return found


def _draw_apart(programme: Programme, hung: list[Hung]) -> bool:
    """Ask bars not to overlap that cross because others keep them from the height at which they would not."""
    near: list[list[int]] = [[] for _ in hung]
    wish: dict[tuple[int, int], int] = {}
    active: list[int] = []
    ends = [(each.low, each.high) for each in hung]
    for i in sorted(range(len(hung)), key=ends.__getitem__):
        low, high = ends[i]
        if high - low < FLAT:
            continue
        active = [j for j in active if ends[j][1] >= low]
        for j in active:
            gain = _over(hung[i], hung[j]) - _over(hung[j], hung[i])
            wish[i, j], wish[j, i] = -gain, gain
            near[i].append(j)
            near[j].append(i)
        active.append(i)
    if not any(wish.values()):
        return False
    place = {bar: at for at, bar in enumerate(settled(near, wish))}
    found = False
    for (upper, lower), gain in wish.items():
        if gain < 0 and place[upper] < place[lower]:
            left, right = sorted((hung[upper], hung[lower]), key=lambda each: (each.low + each.high, each.star))
            last = left.terms if left.drop > left.xs[-1] else [(left.children[-1], 1.0)]
            first = right.terms if right.drop < right.xs[0] else [(right.children[0], 1.0)]
            over = programme.variable(-gain * OVERLAP, 0.0)
            programme.keep([*last, *((node, -share) for node, share in first), (over, -1.0)], -CLEAR)
            found = True
    return found


def _within(xs: list[float], low: float, high: float) -> int:
    return max(0, bisect_left(xs, high) - bisect_right(xs, low))


def _over(upper: Hung, lower: Hung) -> int:
    """Count the crossings with the bar of ``upper`` above that of ``lower``."""
    return _within(upper.xs, lower.low, lower.high) + (upper.low < lower.drop < upper.high)


def _crossings(left: Hung, right: Hung) -> int:
    return min(_over(left, right), _over(right, left))


def _best_over(left: Hung, right: Hung) -> tuple[int, int]:
    """Return the crossings that remain with the drops in the best place, ``left`` or ``right`` above."""
    first = _within(left.xs, right.xs[0], right.xs[-1]) + (left.xs[-1] > right.xs[-1])
    second = _within(right.xs, left.xs[0], left.xs[-1]) + (right.xs[0] < left.xs[0])
    return first, second


def _fewest(left: Hung, right: Hung) -> int:
    return min(_best_over(left, right))


def _ask(programme: Programme, left: Hung, right: Hung) -> None:
    """Ask the drop of the lower bar to stand where it crosses least."""
    first, second = _best_over(left, right)
    if (first, _over(left, right)) <= (second, _over(right, left)):
        upper, lower, side = left, right, 1.0
    else:
        upper, lower, side = right, left, -1.0
    end = side * _far(lower, side)
    beyond = [child for child, x in zip(upper.children, upper.xs, strict=True) if side * x > end]
    if beyond:
        _keep_off(programme, lower.terms, beyond[0] if side > 0 else beyond[-1], side, ASIDE)
    else:
        _keep_off(programme, lower.terms, upper.children[-1] if side > 0 else upper.children[0], -side, ASIDE)


def _far(hung: Hung, side: float) -> float:
    return hung.xs[-1] if side > 0 else hung.xs[0]


def _keep_off(programme: Programme, drop: Terms, child: int, side: float, cost: float | None) -> None:
    """Keep a drop left (``side`` 1) or right (-1) of a child: always, or at ``cost`` for each point."""
    terms = [*((node, side * share) for node, share in drop), (child, -side)]
    if cost is not None:
        terms.append((programme.variable(cost, 0.0), -1.0))
    programme.keep(terms, -CLEAR)
