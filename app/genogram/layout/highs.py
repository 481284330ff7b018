"""HiGHS, kept warm: a programme that grows is solved from where it was solved last, in a fraction of the time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from highspy import Highs, HighsModelStatus

OPTIONS = {"output_flag": False, "solver": "simplex", "threads": 1}
GOING_ON = {"presolve": "off", "simplex_strategy": 4}
"""From a solution the primal simplex goes on; taking things out beforehand would only make it begin anew."""


class Solver:
    """A linear programme that grows inside HiGHS, told as its dual: a row for each variable, a column for each limit.

    The dual is solved in half the time, and new limits, being new columns, leave the last solution one to go on from.
    The values asked for are the duals of the rows.
    """

    def __init__(self) -> None:
        self.model = Highs()
        for option, value in OPTIONS.items():
            self.model.setOptionValue(option, value)
        self.least = np.zeros(0)
        """What each variable is at least, 0 for free ones: the programme is told of what is beyond that."""

    def add_variables(self, cost: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        """Add variables with their costs; each is free, at least ``low``, or fixed where ``high`` is the same."""
        below, above = -np.array(cost, float), np.full(len(cost), np.inf)
        lows, is_fixed = np.array(low, float), np.equal(low, high)
        is_free = np.isinf(lows)
        above[is_free] = below[is_free]
        below[is_fixed] = -np.inf
        none = np.zeros(0, np.int32)
        self.model.addRows(len(cost), below, above, 0, np.zeros(len(cost), np.int32), none, np.zeros(0))
        self.least = np.append(self.least, np.where(is_free, 0.0, lows))

    def add_limits(
        self, starts: Sequence[int], columns: Sequence[int], values: Sequence[float], limits: Sequence[float]
    ) -> None:
        """Keep sums at or below ``limits``; the terms of each begin at one of ``starts`` in ``columns``."""
        count, first = len(limits), np.array(starts, np.int32)
        terms = np.array(columns, np.int32), np.array(values, float)
        room = np.array(limits, float) - np.add.reduceat(self.least[terms[0]] * terms[1], first)
        self.model.addCols(count, room, np.zeros(count), np.full(count, np.inf), len(columns), first, *terms)

    def solve(self) -> list[float] | None:
        """Return the best values (the programme minimises), or None if there are none."""
        self.model.run()
        if self.model.getModelStatus() != HighsModelStatus.kOptimal:
            return None
        for option, value in GOING_ON.items():
            self.model.setOptionValue(option, value)
        found: list[float] = (np.array(self.model.getSolution().row_dual) + self.least).tolist()
        return found
