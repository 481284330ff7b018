"""HiGHS, kept warm: a programme that grows is solved from where it was solved last, in a fraction of the time.

scipy brings HiGHS along but offers no way to go on from a solution. Its inner module does; where another scipy has it
no more, the whole programme is solved anew each time, with the same result and more time. That module is loaded by
itself: all of scipy's optimisers take fifty times as much memory, and longer to load than a family to lay out.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import scipy

NAME = "_Highs"
OPTIONS = {"output_flag": False, "solver": "simplex", "threads": 1}
GOING_ON = {"presolve": "off", "simplex_strategy": 4}
"""From a solution the primal simplex goes on; taking things out beforehand would only make it begin anew."""


_INNER: Final = "scipy.optimize._highspy._core"


class Solver(Protocol):
    """A linear programme that grows; ``solve`` minimises."""

    def add_variables(self, cost: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        """Add variables with their costs; each is free, at least ``low``, or fixed where ``high`` is the same."""
        ...

    def add_limits(
        self, starts: Sequence[int], columns: Sequence[int], values: Sequence[float], limits: Sequence[float]
    ) -> None:
        """Keep sums at or below ``limits``; the terms of each begin at one of ``starts`` in ``columns``."""
        ...

    def solve(self) -> list[float] | None:
        """Return the best values, or None if there are none."""
        ...


def new_solver() -> Solver:
    """Return an empty programme."""
    core = _core()
    return Cold() if core is None else Warm(core)


def _core() -> Any:
    """Return scipy's inner module of HiGHS, or None where there is none that can be used."""
    try:
        core: Any = sys.modules.get(_INNER) or _alone() or import_module(_INNER)
    except ImportError:
        return None
    return core if hasattr(getattr(core, NAME, None), "addRows") else None


def _alone() -> Any:
    """Return the inner module without the packages round it, None where its file is not found."""
    folder = Path(scipy.__file__).parent.joinpath(*_INNER.split(".")[1:-1])
    found = PathFinder.find_spec(_INNER, [str(folder)])
    if found is None or found.loader is None:
        return None
    made = module_from_spec(found)
    # Under its own name, so that whoever asks for it later gets the same.
    sys.modules[_INNER] = made
    try:
        found.loader.exec_module(made)
    except ImportError:
        del sys.modules[_INNER]
        return None
    return made


class Warm:
    """A programme inside HiGHS, told as its dual: a row for each variable, a column for each limit.

    The dual is solved in half the time, and new limits, being new columns, leave the last solution one to go on from.
    The values asked for are the duals of the rows.
    """

    def __init__(self, core: Any) -> None:
        self.core = core
        self.model: Any = getattr(core, NAME)()
        for option, value in OPTIONS.items():
            self.model.setOptionValue(option, value)
        self.least = np.zeros(0)
        """What each variable is at least, 0 for free ones: the programme is told of what is beyond that."""

    def add_variables(self, cost: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        """Add variables with their costs and bounds."""
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
        """Keep sums at or below ``limits``."""
        count, first = len(limits), np.array(starts, np.int32)
        terms = np.array(columns, np.int32), np.array(values, float)
        room = np.array(limits, float) - np.add.reduceat(self.least[terms[0]] * terms[1], first)
        self.model.addCols(count, room, np.zeros(count), np.full(count, np.inf), len(columns), first, *terms)

    def solve(self) -> list[float] | None:
        """Return the best values, or None if there are none."""
        self.model.run()
        if self.model.getModelStatus() != self.core.HighsModelStatus.kOptimal:
            return None
        for option, value in GOING_ON.items():
            self.model.setOptionValue(option, value)
        found: list[float] = (np.array(self.model.getSolution().row_dual) + self.least).tolist()
        return found


class Cold:
    """A programme that is solved anew each time."""

    def __init__(self) -> None:
        self.cost: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.starts: list[int] = [0]
        self.columns: list[int] = []
        self.values: list[float] = []
        self.limits: list[float] = []

    def add_variables(self, cost: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        """Add variables with their costs and bounds."""
        self.cost += cost
        self.low += low
        self.high += high

    def add_limits(
        self, starts: Sequence[int], columns: Sequence[int], values: Sequence[float], limits: Sequence[float]
    ) -> None:
        """Keep sums at or below ``limits``."""
        self.columns += columns
        self.values += values
        self.limits += limits
        self.starts += [self.starts[-1] + end for end in (*starts[1:], len(columns))]

    def solve(self) -> list[float] | None:
        """Return the best values, or None if there are none."""
        from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415  heavy, and seldom needed
        from scipy.sparse import csr_array  # noqa: PLC0415  as above

        shape = (len(self.limits), len(self.cost))
        sums = csr_array((self.values, self.columns, self.starts), shape=shape)
        limits = [LinearConstraint(sums, ub=self.limits)] if self.limits else []
        answer = milp(c=self.cost, constraints=limits, bounds=Bounds(self.low, self.high))
        if answer.status != 0:
            return None
        found: list[float] = answer.x.tolist()
        return found
