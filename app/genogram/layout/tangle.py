"""What of a family tells nothing but its own generations is taken off, until only what contradicts itself is left.

Groups of siblings and unions make a net. A group that hangs at one union stands where that union's others have it:
partners beside partners, children a row below, whatever else is decided. So groups are peeled off from outside, and
rows need to be weighed against each other only for the core, which goes round in circles: a few people of hundreds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from app.genogram.layout.facts import Facts

NOWHERE = -1
PEELED = -1


class Tangle:
    """The net of groups (known by their smallest number, told by ``find``) and ties, peeled as far as possible."""

    def __init__(self, facts: Facts, group_of: Sequence[int]) -> None:
        self.tops = [sorted({group_of[i] for i in tie.partners}) for tie in facts.ties]
        self.under = [sorted({group_of[i] for i in tie.children}) for tie in facts.ties]
        self.ties_of: dict[int, list[int]] = {group: [] for group in sorted(set(group_of))}
        for t, (tops, under) in enumerate(zip(self.tops, self.under, strict=True)):
            for group in dict.fromkeys((*tops, *under)):
                self.ties_of[group].append(t)
        self.peeled: list[tuple[int, int]] = []
        """Groups in the order in which they were taken off, each with the tie it hung at."""
        self.core = self._peel()

    def _peel(self) -> list[int]:
        """Take off what hangs at one tie, again and again; return the groups that are left."""
        left = [set(tops) | set(under) for tops, under in zip(self.tops, self.under, strict=True)]
        # Where siblings could not be kept together nothing is known beforehand: such unions stay in the core.
        hard = [len(under) > 1 or set(tops) & set(under) for tops, under in zip(self.tops, self.under, strict=True)]
        degree = {group: sum(2 if hard[t] else len(left[t]) > 1 for t in ties) for group, ties in self.ties_of.items()}
        free = deque(group for group, count in degree.items() if count < 2)
        while free:
            group = free.popleft()
            at = next((t for t in self.ties_of[group] if len(left[t]) > 1), NOWHERE)
            self.peeled.append((group, at))
            degree[group] = PEELED
            if at != NOWHERE:
                left[at].discard(group)
                if len(left[at]) == 1:
                    (other,) = left[at]
                    degree[other] -= 1
                    if degree[other] == 1:
                        free.append(other)
        return [group for group, count in degree.items() if count != PEELED]

    def place_peeled(self, row: dict[int, int]) -> None:
        """Add to ``row``, which has the rows of the core, those of everybody who was taken off."""
        for group, t in reversed(self.peeled):
            if t == NOWHERE:
                row[group] = 0
                continue
            above = [row[other] for other in self.tops[t] if other in row]
            below = [row[other] for other in self.under[t] if other in row]
            if group in self.under[t]:
                row[group] = max(above) + 1
            else:
                row[group] = max(above) if above else min(below) - 1
