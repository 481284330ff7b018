"""The ways of the emotional lines: round everybody else, whatever the family."""

from __future__ import annotations

from math import dist

import pytest

from app.genogram.extent import bounds_of
from app.genogram.genogram import genogram_picture
from app.genogram.geometry import Path, crosses, path_distance, to_path
from app.genogram.picture import Key, Polyline, Words
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol, symbol
from app.genogram.terrain import Terrain
from app.genogram.ways import ways
from app.i18n import Language
from app.lens.build import build_view
from app.lens.view import BondKind
from tests.genogram.casts import Cast, F, M
from tests.samples import DAY, audiences, sample_rows


def row(*names: str) -> tuple[Cast, dict[str, Symbol]]:
    """Return people in one row, 100 apart."""
    cast = Cast()
    for at, name in enumerate(names):
        cast.person(name, (F, M)[at % 2], 1990)
    return cast, {name: symbol(cast.people[name]).placed(at * 100.0, 0) for at, name in enumerate(names)}


def tracks(cast: Cast, symbols: dict[str, Symbol], lines: tuple[Path, ...] = ()) -> list[Track]:
    ground = Terrain({cast.of(name): drawn for name, drawn in symbols.items()}, lines)
    found = ways(cast.bonds, ground).tracks
    return [found[bond.id] for bond in cast.bonds]


def test_neighbours_are_joined_by_a_straight_line_from_side_to_side() -> None:
    cast, symbols = row("Aino", "Eino")
    cast.bond("Aino", "Eino", BondKind.CLOSE)
    (track,) = tracks(cast, symbols)
    assert track.path == ((22.5, 0), (77.5, 0))


def test_a_line_runs_from_its_actor_to_its_receiver() -> None:
    cast, symbols = row("Aino", "Eino")
    cast.bond("Eino", "Aino", BondKind.CARETAKER)
    (track,) = tracks(cast, symbols)
    assert track.path[0][0] > track.path[-1][0]


def test_whoever_stands_between_is_gone_round() -> None:
    cast, symbols = row("Aino", "Eino", "Onni")
    cast.bond("Aino", "Onni", BondKind.CLOSE)
    (track,) = tracks(cast, symbols)
    assert len(track.path) > 2
    assert not crosses(track.path, symbols["Eino"].box)


def test_a_line_downwards_begins_below_the_name() -> None:
    cast, symbols = row("Aino", "Eino")
    symbols["Eino"] = symbol(cast.people["Eino"]).placed(0, 160)
    cast.bond("Aino", "Eino", BondKind.CLOSE)
    (track,) = tracks(cast, symbols)
    name = symbols["Aino"].labels[-1]
    assert track.path[0][1] > name[3] or not name[0] < track.path[0][0] < name[2]
    assert not crosses(track.path, name)


def test_several_lines_of_the_same_two_run_side_by_side() -> None:
    cast, symbols = row("Aino", "Eino")
    cast.bond("Aino", "Eino", BondKind.CLOSE).bond("Eino", "Aino", BondKind.CONTROLLING)
    cast.bond("Aino", "Eino", BondKind.CUT_OFF, until=2020)
    found = tracks(cast, symbols)
    heights = [track.path[0][1] for track in found]
    assert len(set(heights)) == 3
    assert all(dist(a.at(a.length / 2), b.at(b.length / 2)) > 8 for a in found for b in found if a is not b)
    assert all(abs(height) <= 14 for height in heights), "they all leave from the symbols"


def test_many_lines_of_the_same_two_part_on_their_way() -> None:
    cast, symbols = row("Aino", "Eino", "Onni", "Elsa")
    for kind in (BondKind.CLOSE, BondKind.HOSTILE, BondKind.CONTROLLING, BondKind.NEGLECT, BondKind.VIOLENCE):
        cast.bond("Aino", "Elsa", kind)
    found = tracks(cast, symbols)
    middles = [track.at(track.length / 2) for track in found]
    assert all(dist(a, b) > 9 for a in middles for b in middles if a != b)
    assert all(not crosses(track.path, symbols[name].box) for track in found for name in ("Eino", "Onni"))


def test_a_line_does_not_lie_on_a_structural_one() -> None:
    cast, symbols = row("Aino", "Eino")
    symbols["Eino"] = symbol(cast.people["Eino"]).placed(0, 160)
    stub = ((0.0, symbols["Aino"].box[3]), (0.0, 140.0))
    cast.bond("Aino", "Eino", BondKind.NORMAL)
    (track,) = tracks(cast, symbols, (stub,))
    middle = track.at(track.length / 2)
    assert abs(middle[0]) > 4


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_between_generations_no_line_of_the_sample_swings_over_the_elder_ones(language: Language) -> None:
    view = build_view(sample_rows(language), audiences(language)["worker"], DAY, language)
    picture = genogram_picture(view, language)
    where = {group.key.id: group.anchor for group in picture.groups if group.key.kind == "person" and group.anchor}
    for bond in view.bonds:
        (_, one), (_, other) = where[bond.a_id], where[bond.b_id]
        drawn = picture.group(Key("bond", bond.id))
        assert drawn is not None
        top = min(y for mark in drawn.marks if isinstance(mark, Polyline) for _, y in mark.points)
        assert abs(one - other) < 60 or top > min(one, other) - 30


def test_a_bond_with_oneself_or_with_a_stranger_is_left_out() -> None:
    cast, symbols = row("Aino", "Eino", "Onni")
    del symbols["Onni"]
    cast.bond("Aino", "Aino", BondKind.CLOSE).bond("Aino", "Onni", BondKind.CLOSE)
    ground = Terrain({cast.of(name): drawn for name, drawn in symbols.items()})
    assert ways(cast.bonds, ground).tracks == {}


@pytest.mark.parametrize("seed", range(8))
def test_no_line_runs_through_a_third_person(seed: int) -> None:
    """Crowds on a grid: every pair's line keeps clear of all others and reaches both ends."""
    from random import Random

    chance = Random(seed)
    cast = Cast()
    symbols: dict[str, Symbol] = {}
    for place in range(18):
        name = f"Aino {place}"
        cast.person(name, chance.choice((F, M)), 1950 + place)
        x, y = place % 6 * chance.choice((85.0, 100.0)) + place % 6 * 5, place // 6 * 130.0
        symbols[name] = symbol(cast.people[name]).placed(x, y)
    for _ in range(8):
        a, b = chance.sample(list(cast.people), 2)
        cast.bond(a, b, chance.choice(list(BondKind)))
    boxes = {cast.of(name): drawn.box for name, drawn in symbols.items()}
    for bond, track in zip(cast.bonds, tracks(cast, symbols), strict=True):
        for key, box in boxes.items():
            if key in {bond.a_id, bond.b_id}:
                assert path_distance(track.path, box) <= 5
            else:
                assert not crosses(track.path, box)


def test_the_same_people_get_the_same_ways() -> None:
    cast, symbols = row("Aino", "Eino", "Onni", "Elsa")
    cast.bond("Aino", "Elsa", BondKind.CLOSE).bond("Eino", "Elsa", BondKind.HOSTILE).bond(
        "Onni", "Aino", BondKind.FUSED
    )
    first = [track.path for track in tracks(cast, symbols)]
    cast.bonds.reverse()
    assert [track.path for track in tracks(cast, symbols)] == first[::-1]


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_lines_that_come_from_one_side_end_apart_and_cross_none_before_the_end(language: Language) -> None:
    view = build_view(sample_rows(language), audiences(language)["worker"], DAY, language)
    child = next(person for person in view.people if person.is_index)
    picture = genogram_picture(view, language)
    group = picture.group(Key("person", child.id))
    assert group is not None
    assert group.anchor is not None
    lasts: list[Path] = []
    for bond in view.bonds:
        drawn = picture.group(Key("bond", bond.id))
        if child.id in (bond.a_id, bond.b_id) and drawn is not None:
            path = max((mark.points for mark in drawn.marks if isinstance(mark, Polyline)), key=len)
            track = Track(path if dist(path[0], group.anchor) < dist(path[-1], group.anchor) else path[::-1])
            lasts.append(track.part(0, 40))
    assert len(lasts) > 5
    for at, one in enumerate(lasts):
        for other in lasts[at + 1 :]:
            assert min(to_path(point, other) for point in one) > 4


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_no_date_of_a_couple_in_the_sample_lies_on_an_emotional_line(language: Language) -> None:
    view = build_view(sample_rows(language), audiences(language)["worker"], DAY, language)
    picture = genogram_picture(view, language)
    lines = [
        mark.points
        for group in picture.groups
        if group.key.kind == "bond"
        for mark in group.marks
        if isinstance(mark, Polyline)
    ]
    dates = [
        bounds_of(mark)
        for group in picture.groups
        if group.key.kind in ("partnership", "couple")
        for mark in group.marks
        if isinstance(mark, Words)
    ]
    assert len(dates) > 5
    assert not [box for box in dates for line in lines if crosses(line, box)]
