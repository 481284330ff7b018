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
        """Variables that are another one plus a distance: told before the first limit."""

    def variable(self, cost: float, low: float = -np.inf) -> int:
        """Add a variable and return its number."""
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(np.inf)
        return len(self.cost) - 1

    def keep(self, terms: Terms, limit: float) -> None:
        """Keep the sum of ``terms`` at or below ``limit``."""
        row = len(self.limit)
        followed = self.followed
        for column, value in terms:
            leader, distance = followed.get(column, (column, 0.0))
            limit -= value * distance
            self.rows.append(row)
            self.columns.append(leader)
            self.values.append(value)
        self.limit.append(limit)

    def near(self, terms: Terms, goal: float, cost: float) -> None:
        """Ask for the sum of ``terms`` to be ``goal``, at ``cost`` for each point it is off."""
        off = self.variable(cost, 0.0)
        self.keep([*terms, (off, -1.0)], goal)
        self.keep([*((column, -value) for column, value in terms), (off, -1.0)], -goal)

    def solve(self) -> list[float] | None:
        """Return the best values, or None if the limits contradict each other."""
        if not self.limit:
            return [0.0 if low == -np.inf else low for low in self.low]
        cost = self.cost
        if self.followed:
            cost = list(cost)
            for column, (leader, _) in self.followed.items():
                cost[leader] += cost[column]
                cost[column] = 0.0
        shape = (len(self.limit), len(cost))
        matrix = csr_array((self.values, (self.rows, self.columns)), shape=shape)
        answer = milp(
            c=np.array(cost),
            constraints=LinearConstraint(matrix, ub=np.array(self.limit)),
            bounds=Bounds(np.array(self.low), np.array(self.high)),
        )
        if answer.status != 0:
            return None
        values: list[float] = answer.x.tolist()
        for column, (leader, distance) in self.followed.items():
            values[column] = values[leader] + distance
        return values
