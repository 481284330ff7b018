"""How high each horizontal line runs in the space between two rows.

Couple bars hang directly below the upper row, the bars of the sibships below them. Bars that overlap get levels of
their own; of two sibship bars the one goes above that makes fewer crossings that way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

TOUCH = 3.0
"""Bars closer than this, end to end, are kept on different levels; lines closer than this read as one."""
CONFUSED = 40
"""What two lines lying on each other cost, in crossings."""


@dataclass(slots=True)
class Bar:
    """A horizontal line to be given a level: its ends, where it is fed from above, and what hangs from it."""

    owner: int
    low: float
    high: float
    fed: tuple[float, ...] = ()
    hung: tuple[float, ...] = ()
    level: int = 0


def nest(bars: Sequence[Bar]) -> int:
    """Give couple bars levels, short ones on top; return how many levels there are."""
    done: list[Bar] = []
    for bar in sorted(bars, key=lambda bar: (bar.high - bar.low, bar.low, bar.owner)):
        bar.level = 1 + max((other.level for other in done if _overlap(bar, other)), default=0)
        done.append(bar)
    return max((bar.level for bar in bars), default=0)


def stack(bars: list[Bar]) -> int:
    """Give sibship bars levels with few crossings; return how many levels there are."""
    bars.sort(key=lambda bar: (bar.low, bar.high, bar.owner))
    near: list[list[int]] = [[] for _ in bars]
    wish: dict[tuple[int, int], int] = {}
    active: list[int] = []
    for i, bar in enumerate(bars):
        active = [j for j in active if bars[j].high >= bar.low - TOUCH]
        for j in active:
            other = bars[j]
            near[i].append(j)
            near[j].append(i)
            gain = _above(other, bar) - _above(bar, other)
            wish[i, j], wish[j, i] = gain, -gain
        active.append(i)
    order = settled(near, wish)
    _shift(order, wish)
    for i in order:
        bars[i].level = 1 + max((bars[j].level for j in near[i]), default=0)
    return max((bar.level for bar in bars), default=0)


def settled(near: Sequence[Sequence[int]], wish: Mapping[tuple[int, int], int]) -> list[int]:
    """Return bars from the top down: who gains most above the others first, then neighbours change places.

    ``near`` are those that each overlaps; ``wish`` tells by pairs how many crossings fewer it makes the first above.
    """
    order = sorted(range(len(near)), key=lambda i: (-sum([wish[i, j] for j in near[i]]), i))
    for _ in order:
        changed = False
        for at in range(len(order) - 1):
            upper, lower = order[at], order[at + 1]
            if wish.get((lower, upper), 0) > 0:
                order[at], order[at + 1] = lower, upper
                changed = True
        if not changed:
            break
    return order


def _shift(order: list[int], wish: Mapping[tuple[int, int], int]) -> None:
    """Move single bars past several others where that saves crossings."""
    place = {bar: at for at, bar in enumerate(order)}
    for bar in sorted({low for (up, low), gain in wish.items() if gain < 0 and place[up] < place[low]}):
        at = order.index(bar)
        gains = [(0, 0, at)]
        for step, way in ((-1, range(at - 1, -1, -1)), (1, range(at + 1, len(order)))):
            total = 0
            for to in way:
                pair = (bar, order[to]) if step < 0 else (order[to], bar)
                total += wish.get(pair, 0)
                gains.append((-total, abs(to - at), to))
        order.insert(min(gains)[2], order.pop(at))


def _overlap(a: Bar, b: Bar) -> bool:
    return a.low < b.high + TOUCH and b.low < a.high + TOUCH


def _above(upper: Bar, lower: Bar) -> int:
    """Count the crossings when ``upper`` runs above ``lower``: what hangs from one, what feeds the other."""
    crossings = sum(1 for x in upper.hung if lower.low < x < lower.high)
    crossings += sum(1 for x in lower.fed if upper.low < x < upper.high)
    return crossings + CONFUSED * sum(1 for x in upper.hung for fed in lower.fed if abs(x - fed) < TOUCH)
