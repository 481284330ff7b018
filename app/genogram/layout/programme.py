"""A linear programme under construction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.genogram.layout.highs import Solver

Terms = Sequence[tuple[int, float]]
Followed = tuple[int, float]
"""Whom a variable follows, and at which distance."""


class Programme:
    """Free variables with a cost each, and sums of them that must stay below a limit.

    ``followed`` are variables that are another one, which follows nobody, plus a distance: they are left out, and what
    is told of them is told of those they follow.
    """

    def __init__(self, variables: int, followed: Mapping[int, Followed] | None = None) -> None:
        self.followed = followed or {}
        self.cost = [0.0] * variables
        self.low: list[float] = [-np.inf] * variables
        self.high: list[float] = [np.inf] * variables
        for variable in self.followed:
            self.low[variable] = self.high[variable] = 0.0
        self.starts: list[int] = []
        """Where the terms of each limit begin in ``columns`` and ``values``."""
        self.columns: list[int] = []
        self.values: list[float] = []
        self.limit: list[float] = []
        self.solver = Solver()
        self.told = (0, 0)
        """How many variables and limits the solver knows."""

    def variable(self, cost: float, low: float = -np.inf) -> int:
        """Add a variable and return its number."""
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(np.inf)
        return len(self.cost) - 1

    def pay(self, variable: int, cost: float) -> None:
        """Let each point of a variable cost so much more; raise ``ValueError`` once the solver knows the variable."""
        if variable < self.told[0]:
            raise ValueError(variable)
        self.cost[self.followed[variable][0] if variable in self.followed else variable] += cost

    def keep(self, terms: Terms, limit: float) -> None:
        """Keep the sum of ``terms`` at or below ``limit``; nothing is kept where all terms follow one variable."""
        found: dict[int, float] = {}
        followed = self.followed
        for column, value in terms:
            if column in followed:
                leader, away = followed[column]
                limit -= value * away
                found[leader] = found.get(leader, 0.0) + value
            else:
                found[column] = found.get(column, 0.0) + value
        columns = [column for column, value in found.items() if value]
        if columns:
            self.starts.append(len(self.columns))
            self.columns += columns
            self.values += [found[column] for column in columns]
            self.limit.append(limit)

    def near(self, terms: Terms, goal: float, cost: float) -> None:
        """Ask for the sum of ``terms`` to be ``goal``, at ``cost`` for each point it is off.

        Being off by ``d`` costs ``-d`` and, where it is above, ``2 d`` more: one limit serves both sides.
        """
        for column, value in terms:
            self.pay(column, -cost * value)
        above = self.variable(2.0 * cost, 0.0)
        self.keep([*terms, (above, -1.0)], goal)

    def beyond(self, terms: Terms, cost: float) -> None:
        """Ask for the sum of ``terms`` not to be above 0, at ``cost`` for each point it is."""
        self.keep([*terms, (self.variable(cost, 0.0), -1.0)], 0.0)

    def pulls(self, variables: int) -> list[float]:
        """Return what each of the first ``variables`` could gain at most by moving a point, whatever the values."""
        least, most = self.cost[:variables], self.cost[:variables]
        for start, end in zip(self.starts, [*self.starts[1:], len(self.columns)], strict=True):
            terms = list(zip(self.columns[start:end], self.values[start:end], strict=True))
            asked = sum(self.cost[column] for column, _ in terms if column >= variables and self.low[column] == 0.0)
            for column, value in terms:
                if column < variables:
                    least[column] += min(asked * value, 0.0)
                    most[column] += max(asked * value, 0.0)
        return [max(-low, high) for low, high in zip(least, most, strict=True)]

    def solve(self) -> list[float] | None:
        """Return the best values, or None if the limits contradict each other.

        Asked again after more was told, it goes on from the last answer; what was told before must be as it was.
        """
        if not self.limit:
            return [0.0 if low == -np.inf else low for low in self.low]
        variables, limits = self.told
        self.solver.add_variables(self.cost[variables:], self.low[variables:], self.high[variables:])
        if limits < len(self.limit):
            first = self.starts[limits]
            starts = [start - first for start in self.starts[limits:]]
            self.solver.add_limits(starts, self.columns[first:], self.values[first:], self.limit[limits:])
        self.told = (len(self.cost), len(self.limit))
        found = self.solver.solve()
        if found is not None:
            for variable, (leader, away) in self.followed.items():
                found[variable] = found[leader] + away
        return found
