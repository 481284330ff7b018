"""Linear programmes: solved warm and as duals they come to what a plain solution comes to, also when they grow."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from unittest.mock import patch

import numpy as np
import pytest
from highspy import Highs, HighsModelStatus
from hypothesis import given
from hypothesis import strategies as st

from app.genogram.layout.highs import Solver
from app.genogram.layout.programme import Programme

SLIP = 1e-6


class Plain(Solver):
    """The programme as it is told, solved anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self.bounds: list[tuple[float, float, float]] = []
        self.limits: list[tuple[list[int], list[float], float]] = []

    def add_variables(self, cost: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        self.bounds += zip(cost, low, high, strict=True)

    def add_limits(
        self, starts: Sequence[int], columns: Sequence[int], values: Sequence[float], limits: Sequence[float]
    ) -> None:
        for start, end, limit in zip(starts, [*starts[1:], len(columns)], limits, strict=True):
            self.limits.append((list(columns[start:end]), list(values[start:end]), limit))

    def solve(self) -> list[float] | None:
        model = Highs()
        model.silent()
        for at, (cost, low, high) in enumerate(self.bounds):
            model.addVar(low, high)
            model.changeColCost(at, cost)
        for columns, values, limit in self.limits:
            model.addRow(-np.inf, limit, len(columns), np.array(columns, np.int32), np.array(values))
        model.run()
        if model.getModelStatus() != HighsModelStatus.kOptimal:
            return None
        return list(model.getSolution().col_value)


def _row(lots: Random, people: int, solver: type[Plain] | None) -> Programme:
    """Return people in a row who want to be near each other, one of whom stands fast and one of whom follows."""
    made = patch("app.genogram.layout.programme.Solver", solver) if solver else patch.dict({}, {})
    with made:
        programme = Programme(people, {1: (0, 7.0)})
    programme.low[people - 1] = programme.high[people - 1] = 5.0
    for a in range(people - 1):
        programme.keep([(a, 1.0), (a + 1, -1.0)], -lots.choice((5.0, 7.5)))
    for _ in range(people):
        a, b = lots.randrange(people), lots.randrange(people)
        programme.near([(a, 1.0), (b, -1.0)], lots.choice((-20.0, 0.0, 12.0)), lots.choice((0.5, 1.0, 3.0)))
    _ask(programme, lots, people)
    return programme


def _ask(programme: Programme, lots: Random, people: int) -> None:
    for _ in range(people):
        a, b, amid = (lots.randrange(people) for _ in range(3))
        programme.beyond([(a, 0.5), (b, 0.5), (amid, -1.0)], lots.choice((0.5, 2.0)))


def _worth(programme: Programme, found: list[float]) -> float:
    """Return what an answer costs, after a look at whether it keeps the limits."""
    ends = [*programme.starts[1:], len(programme.columns)]
    for start, end, limit in zip(programme.starts, ends, programme.limit, strict=True):
        terms = zip(programme.columns[start:end], programme.values[start:end], strict=True)
        assert sum(found[column] * value for column, value in terms) <= limit + SLIP
    asked = (variable for variable in range(len(found)) if variable not in programme.followed)
    return sum(programme.cost[variable] * found[variable] for variable in asked)


@given(st.integers(0, 9999), st.integers(3, 9))
def test_warm_and_plain_come_to_the_same(seed: int, people: int) -> None:
    worth: list[list[float]] = []
    for solver in (None, Plain):
        lots = Random(seed)
        programme = _row(lots, people, solver)
        worth.append([])
        for _ in range(3):
            found = programme.solve()
            assert found is not None
            assert found[people - 1] == pytest.approx(5.0)
            assert found[1] == pytest.approx(found[0] + 7.0)
            worth[-1].append(_worth(programme, found))
            programme.keep([(0, 1.0), (people - 1, -1.0)], -40.0)
            _ask(programme, lots, people)
    assert worth[0] == pytest.approx(worth[1])


@pytest.mark.parametrize("solver", [Solver, Plain])
def test_limits_that_contradict_each_other_have_no_answer(solver: type[Solver]) -> None:
    with patch("app.genogram.layout.programme.Solver", solver):
        programme = Programme(2)
    programme.keep([(0, 1.0), (1, -1.0)], -1.0)
    programme.keep([(1, 1.0), (0, -1.0)], -1.0)
    assert programme.solve() is None


def test_what_the_solver_knows_costs_no_more_afterwards() -> None:
    programme = Programme(1)
    programme.keep([(0, -1.0)], -1.0)
    programme.pay(0, 1.0)
    assert programme.solve() == [1.0]
    with pytest.raises(ValueError, match="0"):
        programme.pay(0, 1.0)


def test_without_anything_to_keep_everybody_stays() -> None:
    programme = Programme(2)
    programme.low[1] = programme.high[1] = 3.0
    assert programme.solve() == [0.0, 3.0]


def test_the_solver_says_nothing_on_its_own(capfd: pytest.CaptureFixture[str]) -> None:
    programme = Programme(1)
    programme.keep([(0, -1.0)], -1.0)
    assert programme.solve() == [1.0]
    assert capfd.readouterr() == ("", "")
