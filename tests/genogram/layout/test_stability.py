"""What a reader has learnt by heart stays: an edit moves nobody who need not move."""

from __future__ import annotations

from random import Random
from statistics import median, quantiles

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from app.genogram.layout import Family, Member, Union, arrange
from tests.genogram.layout.edits import EDITS, moves
from tests.genogram.layout.families import families, grown
from tests.genogram.layout.faults import faults

SYMBOL = 40
LONE = Family(
    (
        Member("child", 20, 20, 22, 22, 1960, is_index=True),
        Member("father", 20, 20, 22, 22, 1930, "M"),
        Member("lone", 20, 20, 22, 22, 1930),
        Member("mother", 20, 190, 22, 22, 1932, "F"),
    ),
    (Union("parents", ("father", "mother"), ("child",)),),
)
"""Somebody without kin, whose row is told by nothing but where they stand."""
SEED = 23
"""By these lots it is the one without kin who is moved, to where the father stands."""


MEN = (1925, 1927, 1929, 1931, 1900, 1900, 1925, 1927, 1929, 1900, 1900)
CHILDREN = (1925, 1954, 1956, 1958, 1960, 1900, 1900, 1950, 1952, 1954)


def _much_tied() -> Family:
    """Return a family in which one person has more lines than a point of movement costs."""
    men = [Member(f"p{n:03d}", 20, 20, 22, 22, birth, "M", n == 0) for n, birth in enumerate((*MEN, *CHILDREN))]
    unions = (
        Union("u000", ("p004", "p005"), ("p000", "p001", "p002", "p003")),
        Union("u001", ("p009", "p010"), ("p006", "p007", "p008")),
        Union("u002", ("p000", "p011"), ("p012", "p013", "p014", "p015")),
        Union("u003", ("p016", "p017"), ("p011",)),
        Union("u004", ("p001",), ("p018", "p019")),
        Union("u005", ("p001", "p006"), ("p020",)),
        Union("u006", ("p001", "p012"), ()),
    )
    return Family(tuple(men), unions)


@example(_much_tied())
@given(families())
def test_without_an_edit_nobody_moves(family: Family) -> None:
    layout = arrange(family)
    assert arrange(family, previous=layout.positions).positions == layout.positions


def test_two_hundred_edits_of_families_of_a_hundred_move_hardly_anybody() -> None:
    moved: list[float] = []
    for seed in range(4):
        lots = Random(seed)
        family = grown(lots, 100)
        layout = arrange(family)
        for _ in range(50):
            edited = lots.choice(EDITS)(family, lots)
            after = arrange(edited, previous=layout.positions)
            moved += moves(layout, after)
    assert median(moved) == 0
    assert quantiles(moved, n=20)[-1] < SYMBOL


@settings(max_examples=25, phases=[Phase.explicit, Phase.generate])
@given(families(30), st.randoms(use_true_random=False))
def test_a_chain_of_edits_stays_without_faults(family: Family, lots: Random) -> None:
    layout = arrange(family)
    for _ in range(6):
        if family.unions and any(union.children for union in family.unions) and len(family.members) > 2:
            family = lots.choice(EDITS)(family, lots)
        layout = arrange(family, previous=layout.positions)
        assert faults(family, layout) == []


@example(LONE, Random(SEED))
@given(families(24), st.randoms(use_true_random=False))
def test_a_pinned_person_stays_exactly_and_the_others_give_way(family: Family, lots: Random) -> None:
    layout = arrange(family)
    key = lots.choice(family.members).id
    x, y = layout.positions[key]
    place = (x + lots.choice((-333.3, -41.0, 17.25, 200.0)), y)
    after = arrange(family, previous=layout.positions, pinned={key: place})
    assert after.positions[key] == place
    assert [fault for fault in faults(family, after) if "overlap" in fault] == []


@given(families(24), st.randoms(use_true_random=False), st.booleans())
def test_a_person_pinned_at_the_height_of_another_row_stands_on_nobody(
    family: Family, lots: Random, is_drawn: bool
) -> None:
    layout = arrange(family)
    key, (x, y) = lots.choice(family.members).id, layout.positions[lots.choice(family.members).id]
    place = (x + lots.choice((-120.0, 0.0, 31.5)), y + lots.choice((-20.0, 0.0, 30.0)))
    after = arrange(family, previous=layout.positions if is_drawn else None, pinned={key: place})
    assert after.positions[key] == place
    assert [fault for fault in faults(family, after) if "overlap" in fault] == []


@given(families(16), st.randoms(use_true_random=False), st.booleans())
def test_people_pinned_crammed_together_stand_on_nobody(family: Family, lots: Random, is_drawn: bool) -> None:
    layout = arrange(family)
    x, y = layout.positions[lots.choice(family.members).id]
    pinned: dict[str, tuple[float, float]] = {}
    for member in lots.sample(family.members, min(5, len(family.members))):
        place = (x + lots.uniform(-250, 250), y + lots.choice((0.0, 0.0, lots.uniform(-200, 200))))
        if not any(_cover(member, place, other, pinned) for other in family.members if other.id in pinned):
            pinned[member.id] = place
    after = arrange(family, previous=layout.positions if is_drawn else None, pinned=pinned)
    assert {key: after.positions[key] for key in pinned} == pinned
    assert [fault for fault in faults(family, after) if "overlap" in fault] == []


def test_three_in_a_row_with_no_room_between_those_put_there() -> None:
    """The smallest case: two put side by side, and a third whose place was between them."""
    members = tuple(Member(key, 20, 20, 20, 20) for key in "abc")
    family = Family(members, (Union("u", (), ("a", "b", "c")),))
    before = arrange(family)
    after = arrange(family, previous=before.positions, pinned={"a": (0.0, 0.0), "c": (50.0, 0.0)})
    assert (after.positions["a"], after.positions["c"]) == ((0.0, 0.0), (50.0, 0.0))
    assert faults(family, after) == []


def _cover(one: Member, place: tuple[float, float], other: Member, pinned: dict[str, tuple[float, float]]) -> bool:
    x, y = pinned[other.id]
    wide = min(place[0] + one.right, x + other.right) - max(place[0] - one.left, x - other.left)
    return wide > 0 and min(place[1] + one.down, y + other.down) > max(place[1] - one.up, y - other.up)


@pytest.mark.parametrize("far", [(-1000.0, 50.0), (3.3, 4.4)])
def test_pinned_people_stay_in_a_first_drawing_too(far: tuple[float, float]) -> None:
    family = grown(Random(7), 30)
    keys = [member.id for member in family.members[:2]]
    layout = arrange(family, pinned={keys[0]: far, keys[1]: (777.7, 0.0)})
    assert (layout.positions[keys[0]], layout.positions[keys[1]]) == (far, (777.7, 0.0))


def test_asked_to_stop_it_draws_what_it_has() -> None:
    family = grown(Random(3), 60)
    layout = arrange(family, should_stop=lambda: True)
    assert faults(family, layout) == []
