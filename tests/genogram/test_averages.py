from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from app.genogram.averages import mean, median

NUMBERS = st.lists(st.floats(-1e6, 1e6) | st.integers(-(10**6), 10**6), min_size=1)


@given(NUMBERS)
def test_averages_are_those_of_statistics(values: list[float]) -> None:
    assert mean(values) == statistics.fmean(values)
    assert median(values) == statistics.median(values)
