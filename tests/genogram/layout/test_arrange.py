"""The layout as its users call it: small families whose right drawing everybody can name."""

from __future__ import annotations

from itertools import pairwise

from app.genogram.layout import Family, Layout, Member, Oddity, Union, arrange


def person(key: str, birth: float | None = None, gender: str = "U", *, is_index: bool = False) -> Member:
    return Member(key, 50, 50, 30, 30, birth, gender, is_index)


def people(keys: str) -> tuple[Member, ...]:
    return tuple(person(key) for key in keys)


def left_to_right(layout: Layout) -> str:
    return "".join(sorted(layout.positions, key=lambda key: layout.positions[key]))


def kinds(layout: Layout) -> list[Oddity]:
    return [warning.kind for warning in layout.warnings]


def test_nobody_gives_nothing():
    assert arrange(Family((), ())).positions == {}


def test_parents_stand_above_the_middle_of_their_children_eldest_left():
    members = (
        person("f", gender="M"),
        person("m", gender="F"),
        person("b", 2012, is_index=True),
        person("a", 2010),
        person("c", 2015),
    )
    layout = arrange(Family(members, (Union("u", ("m", "f"), ("b", "a", "c")),)))
    place = layout.positions
    assert place["a"][0] < place["b"][0] < place["c"][0]
    assert place["f"][0] < place["m"][0]
    assert place["f"][1] == place["m"][1] < place["a"][1] == place["b"][1] == place["c"][1]
    assert (place["f"][0] + place["m"][0]) / 2 == place["b"][0]
    assert place["b"] == (0.0, 0.0)
    assert layout.rows == {"f": -1, "m": -1, "a": 0, "b": 0, "c": 0}


def test_somebody_who_is_their_own_ancestor_is_drawn_and_told():
    unions = (Union("u", ("a",), ("b",)), Union("v", ("b",), ("c",)), Union("w", ("c",), ("a",)))
    layout = arrange(Family(people("abc"), unions))
    assert set(layout.positions) == set("abc")
    assert kinds(layout) == [Oddity.CYCLE]


def test_uncle_and_niece_keep_their_generations_and_are_joined_by_a_step():
    unions = (Union("u", ("g", "h"), ("p", "u")), Union("v", ("p", "q"), ("n",)), Union("w", ("u", "n"), ("k",)))
    layout = arrange(Family(people("ghpuqnk"), unions))
    assert layout.rows["p"] == layout.rows["u"] < layout.rows["n"] < layout.rows["k"]
    assert kinds(layout) == [Oddity.ACROSS_ROWS]
    bar = next(route.bar for route in layout.routes if route.union == "w")
    assert all(x0 == x1 or y0 == y1 for (x0, y0), (x1, y1) in pairwise(bar))


def test_siblings_without_parents_share_a_bar_above_them():
    layout = arrange(Family(people("abc"), (Union("u", (), ("a", "b", "c")),)))
    (route,) = layout.routes
    assert route.bar == () == route.drop
    assert route.sibship is not None
    assert route.sibship.y < min(y for _, y in layout.positions.values()) - 30


def test_pinned_people_stay_exactly():
    family = Family(people("abcd"), (Union("u", ("a", "b"), ("c", "d")),))
    layout = arrange(family, pinned={"c": (333.3, 77.7)})
    assert layout.positions["c"] == (333.3, 77.7)


def test_both_parents_with_new_partners_stand_amid_them_and_nobody_is_wedged_between_the_siblings():
    members = (
        *(person(key, gender="M") for key in ("father", "ex", "grandfather", "forefather")),
        *(person(key, gender="F") for key in ("mother", "new", "grandmother", "foremother")),
        *(person(key, birth) for key, birth in (("uncle", 1970), ("aunt", 1985), ("half", 2005), ("baby", 2020))),
        *(
            person(key, birth, is_index=key == "b")
            for key, birth in (("a", 2010), ("b", 2012), ("c", 2015), ("d", 2015))
        ),
    )
    unions = (
        Union("u1", ("father", "mother"), ("a", "b", "c", "d")),
        Union("u2", ("ex", "mother"), ("half",), since=2004),
        Union("u3", ("father", "new"), ("baby",), since=2018),
        Union("u4", ("grandfather", "grandmother"), ("mother", "aunt")),
        Union("u5", ("forefather", "foremother"), ("father", "uncle")),
    )
    layout = arrange(Family(members, unions, (("c", "d"),)))
    ordered = sorted(layout.positions, key=lambda key: layout.positions[key])
    row = {at: [key for key in ordered if layout.rows[key] == at] for at in (-1, 0)}
    amid = [key for key in row[-1] if key in {"ex", "mother", "father", "new"}]
    assert amid in (["new", "father", "mother", "ex"], ["ex", "mother", "father", "new"])
    at = row[0].index("a")
    assert row[0][at : at + 4] == ["a", "b", "c", "d"]
    twins = [stub.points[0] for stub in layout.routes[0].stubs if stub.child in {"c", "d"}]
    assert twins[0] == twins[1]
