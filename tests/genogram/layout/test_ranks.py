"""Rows: what hangs at one union only follows from the others, and costs no more than if all were weighed."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from unittest.mock import patch

from hypothesis import given

from app.genogram.layout import Family, Member, Union, ranks
from app.genogram.layout.facts import Facts, facts_of
from app.genogram.layout.ranks import LINE, STEP, UNEVEN, ranks_of
from app.genogram.layout.tangle import Tangle
from tests.genogram.layout.families import families, grown, tangles


def _cost(facts: Facts, rows: list[int]) -> float:
    """Return what rows cost, each row of siblings counted once; children must stand below their parents."""
    total = 0.0
    for tie in facts.ties:
        assert all(rows[child] > rows[partner] for child in tie.children for partner in tie.partners)
        above = sorted(rows[partner] for partner in tie.partners)
        below = sorted({rows[child] for child in tie.children})
        if above and below:
            total += LINE * tie.weight * (sum(below) - len(below) * sum(above) / len(above))
        for cost, together in ((STEP, above), (UNEVEN, below)):
            total += cost * tie.weight * sum(b - a for a, b in pairwise(together))
    return total


class Whole(Tangle):
    """A net that nothing is taken off."""

    def _peel(self) -> list[int]:
        return list(self.ties_of)


@given(families(30))
def test_rows_found_for_the_core_alone_cost_no_more(family: Family) -> None:
    facts = facts_of(family)
    with patch.object(ranks, "Tangle", Whole):
        whole = _cost(facts, ranks_of(facts))
    assert _cost(facts, ranks_of(facts)) <= whole + 1e-6


@given(tangles())
def test_whatever_is_told_everybody_gets_a_row(family: Family) -> None:
    facts = facts_of(family)
    _cost(facts, ranks_of(facts))


def test_of_a_family_with_one_contradiction_few_are_left_to_weigh() -> None:
    family = grown(Random(3), 60)
    uncle, niece = _uncle_and_niece(family)
    facts = facts_of(Family(family.members, (*family.unions, Union("x", (uncle, niece), ()))))
    core = Tangle(facts, list(range(len(facts.members)))).core
    assert len(core) < len(facts.members)
    assert ranks_of(facts)


def _uncle_and_niece(family: Family) -> tuple[str, str]:
    children = {key: union for union in family.unions for key in union.children}
    for union in family.unions:
        for parent in union.partners:
            if parent in children and union.children:
                for uncle in children[parent].children:
                    if uncle not in union.partners:
                        return uncle, union.children[0]
    raise AssertionError


def test_a_pinned_person_without_kin_is_in_the_row_it_stands_in() -> None:
    people = [Member(key, 20, 20, 20, 20, birth) for key, birth in (("a", 1930), ("b", 1960), ("lone", 1931))]
    facts = facts_of(Family(tuple(people), (Union("u", ("a",), ("b",)),)))
    assert ranks_of(facts, {0: -100.0, 1: 0.0}, {2: 3.0}) == [0, 1, 1]
