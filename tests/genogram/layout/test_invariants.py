"""Whatever the family: everybody once, nobody on top of another, no line where it would lie."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.genogram.layout import Family, Spacing, arrange
from tests.genogram.layout.families import families, grown, tangles
from tests.genogram.layout.faults import faults


@given(families())
def test_a_family_is_drawn_without_faults(family: Family) -> None:
    assert faults(family, arrange(family)) == []


@given(families(20), st.sampled_from((Spacing(8, 8, 12, 20, 6), Spacing(60, 30, 80, 120, 20))))
def test_any_spacing_will_do(family: Family, spacing: Spacing) -> None:
    assert faults(family, arrange(family, spacing)) == []


@settings(max_examples=100)
@given(tangles())
def test_impossible_links_are_drawn_all_the_same(family: Family) -> None:
    layout = arrange(family)
    wrong = [fault for fault in faults(family, layout) if "lie on each other" not in fault]
    assert wrong == []


@given(families(24))
def test_the_same_family_gives_the_same_drawing(family: Family) -> None:
    assert repr(arrange(family)) == repr(arrange(family))


@given(families(24), st.randoms(use_true_random=False))
def test_the_order_of_telling_does_not_matter(family: Family, lots: Random) -> None:
    members, unions = list(family.members), list(family.unions)
    lots.shuffle(members)
    lots.shuffle(unions)
    assert arrange(Family(tuple(members), tuple(unions), family.twins)).positions == arrange(family).positions


@given(families(24))
def test_nothing_leans_on_fractions(family: Family) -> None:
    for x, y in arrange(family).positions.values():
        assert (2 * x).is_integer()
        assert (2 * y).is_integer()


@pytest.mark.parametrize("seed", range(4))
def test_a_big_family_is_drawn_without_faults(seed: int) -> None:
    family = grown(Random(seed), 180)
    assert faults(family, arrange(family)) == []
