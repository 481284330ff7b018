"""A linear programme under construction, and its solution by HiGHS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

Terms = Sequence[tuple[int, float]]


class Programme:
    """Free variables with a cost each, and sums of them that must stay below a limit."""

    def __init__(self, variables: int) -> None:
        self.cost = [0.0] * variables
        self.low: list[float] = [-np.inf] * variables
        self.high: list[float] = [np.inf] * variables
        self.rows: list[int] = []
        self.columns: list[int] = []
        self.values: list[float] = []
        self.limit: list[float] = []
        self.followed: Mapping[int, tuple[int, float]] = {}
        """Variables that are another one, which follows nobody, plus a distance."""

    def variable(self, cost: float, low: float = -np.inf) -> int:
        """Add a variable and return its number."""
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(np.inf)
        return len(self.cost) - 1

    def keep(self, terms: Terms, limit: float) -> None:
        """Keep the sum of ``terms`` at or below ``limit``."""
        row = len(self.limit)
        for column, value in terms:
            self.rows.append(row)
            self.columns.append(column)
            self.values.append(value)
        self.limit.append(limit)

    def near(self, terms: Terms, goal: float, cost: float) -> None:
        """Ask for the sum of ``terms`` to be ``goal``, at ``cost`` for each point it is off.

        Being off by ``d`` costs ``-d`` and, where it is above, ``2 d`` more: one limit serves both sides.
        """
        for column, value in terms:
            self.cost[column] -= cost * value
        above = self.variable(2.0 * cost, 0.0)
        self.keep([*terms, (above, -1.0)], goal)

    def beyond(self, terms: Terms, cost: float) -> None:
        """Ask for the sum of ``terms`` not to be above 0, at ``cost`` for each point it is."""
        self.keep([*terms, (self.variable(cost, 0.0), -1.0)], 0.0)

    def pulls(self, variables: int) -> list[float]:
        """Return what each of the first ``variables`` could gain at most by a point of movement, whatever the values."""
        least, most = self.cost[:variables], self.cost[:variables]
        asked = {
            row: self.cost[column]
            for row, column in zip(self.rows, self.columns, strict=True)
            if column >= variables and self.low[column] == 0.0
        }
        for row, column, value in zip(self.rows, self.columns, self.values, strict=True):
            if column < variables and row in asked:
                slope = asked[row] * value
                least[column] += min(slope, 0.0)
                most[column] += max(slope, 0.0)
        return [max(-low, high) for low, high in zip(least, most, strict=True)]

    def solve(self) -> list[float] | None:
        """Return the best values, or None if the limits contradict each other."""
        if not self.limit:
            return [0.0 if low == -np.inf else low for low in self.low]
        lead, away = np.arange(len(self.cost)), np.zeros(len(self.cost))
        for column, (leader, distance) in self.followed.items():
            lead[column], away[column] = leader, distance
        rows, columns, values = np.array(self.rows), np.array(self.columns), np.array(self.values)
        limit = np.array(self.limit) - np.bincount(rows, values * away[columns], len(self.limit))
        # Followers are left out: what they cost and keep is told of their leaders.
        asked, place = np.unique(lead, return_inverse=True)
        matrix = csr_array((values, (rows, place[columns])), shape=(len(limit), len(asked)))
        answer = milp(
            c=np.bincount(place, self.cost),
            constraints=LinearConstraint(matrix, ub=limit),
            bounds=Bounds(np.array(self.low)[asked], np.array(self.high)[asked]),
        )
        if answer.status != 0:
            return None
        found: list[float] = (answer.x[place] + away).tolist()
        return found
