"""The shapes that break other drawings, by name: everybody once, partners side by side, children in birth order."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from app.genogram.layout import Family, Layout, Member, Oddity, Union, arrange
from tests.genogram.layout.faults import faults


@dataclass
class Shape:
    """A family under construction: ``m`` and ``f`` people by key, unions in the order they began."""

    men: str = ""
    women: str = ""
    unions: list[tuple[str, str]] = field(default_factory=list)
    """Partners and children, as words of one-letter keys."""
    weights: dict[int, float] = field(default_factory=dict)
    twins: tuple[str, ...] = ()
    births: dict[str, float] = field(default_factory=dict)

    def family(self) -> Family:
        """Return the family; children are born in the order they are told unless ``births`` says otherwise."""
        keys = dict.fromkeys(self.men + self.women)
        born: dict[str, float] = {}
        for at, (_, children) in enumerate(self.unions):
            for n, child in enumerate(children):
                born.setdefault(child, 1900.0 + 10 * at + n)
        born.update(self.births)
        people = [
            Member(key, 50, 50, 30, 30, born.get(key), "M" if key in self.men else "F", is_index=at == 0)
            for at, key in enumerate(keys)
        ]
        unions = [
            Union(f"u{at:02}", tuple(partners), tuple(children), 1900.0 + at, weight=self.weights.get(at, 1.0))
            for at, (partners, children) in enumerate(self.unions)
        ]
        return Family(tuple(people), tuple(unions), tuple(tuple(group) for group in self.twins))


SHAPES: dict[str, Shape] = {
    "remarriage chain": Shape("acegi", "bdfh", [("ab", ""), ("bc", ""), ("cd", ""), ("de", ""), ("ef", "ghi")]),
    "three wives with children": Shape("hpr", "abcqs", [("ha", "p"), ("hb", "qr"), ("hc", "s")]),
    "half-siblings on both sides": Shape("abxy", "cdpq", [("ac", "p"), ("ad", "x"), ("bd", "yq")]),
    "cousins who marry": Shape(
        "gacxk", "hbdy", [("gh", "ac"), ("ab", "x"), ("cd", "y"), ("xy", "k")], births={"k": 2000}
    ),
    "second cousins who marry": Shape(
        "gacxzk", "hbdyst", [("gh", "ac"), ("ab", "x"), ("cd", "y"), ("xs", "z"), ("yk", "t"), ("zt", "")]
    ),
    "two brothers and two sisters": Shape("abpq", "cdrs", [("ac", "pq"), ("bd", "rs"), ("pr", ""), ("qs", "")]),
    "a couple of two mothers": Shape("x", "abk", [("ab", "xk")]),
    "a couple of two fathers with adopted twins": Shape("abxy", "", [("ab", "xy")], {0: 0.5}, twins=("xy",)),
    "siblings whose parents are unknown": Shape("ab", "c", [("", "abc")]),
    "one parent unknown": Shape("ab", "mc", [("m", "abc")]),
    "fathers unknown, one mother": Shape("ab", "mc", [("m", "a"), ("m", "bc")]),
    "triplets among siblings": Shape("bd", "mface", [("fm", "abcde")], twins=("bcd",)),
    "fourteen siblings": Shape("fabcdefg"[:8], "mhijklnop", [("fm", "abcdeghijklnop")]),
    "a child of birth, foster and adoptive parents": Shape(
        "fpqk", "mrsx", [("fm", "kx"), ("pr", "k"), ("qs", "k")], {1: 0.5, 2: 0.6}
    ),
    "a grandchild raised by its grandparents": Shape("gax", "hb", [("gh", "a"), ("ab", "x"), ("gh", "x")], {2: 0.5}),
    "one wife of two brothers": Shape("gabxy", "hw", [("gh", "ab"), ("aw", "x"), ("bw", "y")]),
    "a widow's sister": Shape("gax", "hbcy", [("gh", "bc"), ("ab", "x"), ("ac", "y")]),
}
LEVEL = {name: shape for name, shape in SHAPES.items() if name != "a grandchild raised by its grandparents"}


def ordered(layout: Layout, keys: str) -> str:
    return "".join(sorted(keys, key=lambda key: layout.positions[key][0]))


def row_of(layout: Layout, key: str) -> str:
    return ordered(layout, "".join(other for other in layout.rows if layout.rows[other] == layout.rows[key]))


def are_neighbours(layout: Layout, a: str, b: str) -> bool:
    row = row_of(layout, a)
    return b in row and abs(row.index(a) - row.index(b)) == 1


@pytest.mark.parametrize("name", SHAPES)
def test_everybody_is_drawn_once_and_the_lines_are_sound(name: str) -> None:
    family = SHAPES[name].family()
    layout = arrange(family)
    assert sorted(layout.positions) == sorted(member.id for member in family.members)
    assert faults(family, layout) == []


@pytest.mark.parametrize("name", LEVEL)
def test_partners_stand_on_one_row_side_by_side_as_far_as_there_is_room(name: str) -> None:
    shape = SHAPES[name]
    layout = arrange(shape.family())
    couples = [partners for partners, _ in shape.unions if len(partners) == 2]
    assert all(layout.rows[a] == layout.rows[b] for a, b in couples)
    apart = [couple for couple in couples if not are_neighbours(layout, *couple)]
    times = {key: sum(key in couple for couple in couples) for key in shape.men + shape.women}
    room = sum(max(0, count - 2) for count in times.values())
    assert len(apart) <= room


@pytest.mark.parametrize("name", LEVEL)
def test_siblings_stand_on_one_row_in_birth_order(name: str) -> None:
    shape = SHAPES[name]
    layout = arrange(shape.family())
    for _, children in shape.unions:
        assert len({layout.rows[child] for child in children}) <= 1
        assert ordered(layout, children) == children


@pytest.mark.parametrize("partners", ["abc", "abcd"])
def test_earlier_partners_stand_further_out(partners: str) -> None:
    shape = Shape("h", partners, [(f"h{key}", "") for key in partners])
    layout = arrange(shape.family())
    row = row_of(layout, "h")
    far = [abs(row.index("h") - row.index(key)) for key in partners]
    assert far[-1] == 1
    assert all(before >= after for before, after in pairwise(far))


def test_earlier_partners_stand_further_out_when_all_have_children() -> None:
    layout = arrange(SHAPES["three wives with children"].family())
    assert row_of(layout, "h") in ("abhc", "chba")
    assert row_of(layout, "p") in ("pqrs", "spqr", "sqrp")


@pytest.mark.parametrize("present", "abc")
def test_former_partners_stand_left_and_the_present_one_right_where_that_was_chosen(present: str) -> None:
    unions = [Union(f"u{key}", ("h", key), (f"k{key}",), 1990.0 + at, key == present) for at, key in enumerate("abc")]
    people = [Member(key, 20, 20, 30, 40, gender="FMF"[at % 3]) for at, key in enumerate([*"habc", "ka", "kb", "kc"])]
    family = Family(tuple(people), tuple(unions), is_former_left=True)
    places = {key: x for key, (x, _) in arrange(family).positions.items()}
    row = sorted("habc", key=places.__getitem__)
    former = [key for key in "abc" if key != present]
    assert row == [*former, "h", present]


@pytest.mark.parametrize(("first", "second"), ["ab", "ba"])
def test_of_two_former_partners_the_earlier_stands_left_where_former_ones_were_told_to(first: str, second: str) -> None:
    unions = [
        Union(f"u{key}", ("h", key), (f"k{key}",), 1990.0 + at, is_current=False)
        for at, key in enumerate((first, second))
    ]
    people = [Member(key, 20, 20, 30, 40, gender="F" if key in "ab" else "M") for key in ("h", "a", "b", "ka", "kb")]
    places = arrange(Family(tuple(people), tuple(unions), is_former_left=True)).positions
    assert places[first][0] < places["h"][0] < places[second][0]


def test_a_chain_of_partners_turns_round_where_former_ones_were_told_to_stand_left() -> None:
    """The woman has two former partners, of whom the man has a present one; both have parents and siblings."""
    genders = {"woman": "F", "man": "M", "later": "M", "present": "F", "pa": "M", "ma": "F", "gpa": "M", "gma": "F"}
    people = [Member(key, 20, 20, 30, 40, gender=gender) for key, gender in genders.items()]
    people += [Member("child", 20, 20, 30, 40, 2014, is_index=True), Member("brother", 20, 20, 30, 40, 1991)]
    unions = (
        Union("a", ("pa", "ma"), ("woman", "brother")),
        Union("b", ("gpa", "gma"), ("man",)),
        Union("c", ("man", "woman"), ("child",), 2013, is_current=False),
        Union("d", ("man", "present"), (), 2023),
        Union("e", ("woman", "later"), (), 2022, is_current=False),
    )
    order = ["present", "man", "woman", "later"]
    for is_former_left, wanted in ((False, order), (True, order[::-1])):
        places = arrange(Family(tuple(people), unions, is_former_left=is_former_left)).positions
        assert sorted(order, key=places.__getitem__) == wanted


def test_an_uncle_who_marries_his_niece_stands_with_his_generation_and_the_step_is_told() -> None:
    shape = Shape("gaux", "hbn", [("gh", "au"), ("ab", "n"), ("un", "x")], births={"x": 2000})
    layout = arrange(shape.family())
    assert layout.rows["u"] == layout.rows["a"] == layout.rows["n"] - 1 == layout.rows["x"] - 2
    assert [warning.kind for warning in layout.warnings] == [Oddity.ACROSS_ROWS]
    assert faults(shape.family(), layout) == []


def test_a_child_raised_by_its_grandparents_stands_below_its_mother_not_beside_her() -> None:
    layout = arrange(SHAPES["a grandchild raised by its grandparents"].family())
    assert layout.rows["g"] < layout.rows["a"] < layout.rows["x"]


def test_a_child_of_three_unions_has_a_line_to_each() -> None:
    layout = arrange(SHAPES["a child of birth, foster and adoptive parents"].family())
    stubs = [stub for route in layout.routes for stub in route.stubs if stub.child == "k"]
    assert len(stubs) == 3
    assert len({stub.points[-1] for stub in stubs}) == 3


def test_the_marks_of_twins_hang_from_one_point() -> None:
    layout = arrange(SHAPES["triplets among siblings"].family())
    starts = {stub.points[0] for route in layout.routes for stub in route.stubs if stub.child in "bcd"}
    assert len(starts) == 1
    assert ordered(layout, "abcde") == "abcde"
