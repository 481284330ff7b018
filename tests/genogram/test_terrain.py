"""Where lines leave a symbol and where their signs stand: apart from one another, and on nothing else."""

from __future__ import annotations

import gc
from itertools import combinations
from math import atan2, degrees, pi
from random import Random
from uuid import UUID
from weakref import ref

import numpy as np
import pytest

from app.genogram.bonds import has_sign, reach, shaft
from app.genogram.field import SHUT, Field
from app.genogram.geometry import Path, crosses, overlap
from app.genogram.outlook import Outlook
from app.genogram.picture import Point
from app.genogram.signs import free_share, sign_box
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol, symbol
from app.genogram.terrain import Terrain
from app.genogram.ways import forget, ways
from app.lens.view import BondKind, Notation
from tests.genogram.casts import Cast, F, M


class Stand:
    """People who stand where a test wants them."""

    def __init__(self, **places: Point) -> None:
        self.cast = Cast()
        self.symbols: dict[str, Symbol] = {}
        for at, (name, place) in enumerate(places.items()):
            self.cast.person(name, (F, M)[at % 2], 1990)
            self.symbols[name] = symbol(self.cast.people[name]).placed(*place)

    def tracks(self, *lines: Path) -> list[Track]:
        terrain = Terrain({self.cast.of(name): drawn for name, drawn in self.symbols.items()}, lines)
        found = ways(self.cast.bonds, terrain).tracks
        return [found[bond.id] for bond in self.cast.bonds]

    def leaving(self, name: str, tracks: list[Track]) -> list[float]:
        """Return in which direction, in degrees, each of the lines of ``name`` leaves the symbol."""
        x, y = self.symbols[name].centre
        own = self.cast.of(name)
        found: list[float] = []
        for bond, track in zip(self.cast.bonds, tracks, strict=True):
            if own in {bond.a_id, bond.b_id}:
                end = track.path[0] if bond.a_id == own else track.path[-1]
                found.append(degrees(atan2(end[1] - y, end[0] - x)))
        return found


def apart(a: float, b: float) -> float:
    turn = abs(a - b) % 360
    return min(turn, 360 - turn)


def crowd() -> Stand:
    """A child below six others who all have a relation with it."""
    stand = Stand(
        Aino=(0, 320),
        Maija=(-60, 160),
        Pekka=(60, 160),
        Helmi=(-200, 0),
        Veikko=(-80, 0),
        Raija=(80, 0),
        Tauno=(200, 0),
    )
    kinds = (
        BondKind.VERY_CLOSE,
        BondKind.CONFLICT,
        BondKind.CARETAKER,
        BondKind.CLOSE,
        BondKind.DISTANT,
        BondKind.CUT_OFF,
    )
    for name, kind in zip(list(stand.symbols)[1:], kinds, strict=True):
        stand.cast.bond(name, "Aino", kind)
    return stand


def test_many_lines_come_to_one_person_from_different_sides() -> None:
    stand = crowd()
    ways_in = stand.leaving("Aino", stand.tracks())
    assert min(apart(a, b) for a, b in combinations(ways_in, 2)) > 18


def test_a_head_does_not_sit_on_the_line_from_the_parents() -> None:
    stand = Stand(Aino=(0, 320), Helmi=(0, 0))
    stand.cast.bond("Helmi", "Aino", BondKind.CARETAKER)
    drop = ((0.0, 200.0), (0.0, 320.0 - 20.0))
    (way_in,) = stand.leaving("Aino", stand.tracks(drop))
    assert apart(way_in, -90) > 20


def test_two_lines_that_part_a_little_leave_apart_by_their_widths() -> None:
    stand = Stand(Aino=(0, 0), Eino=(300, 0), Onni=(300, 90))
    stand.cast.bond("Aino", "Eino", BondKind.FUSED).bond("Aino", "Onni", BondKind.FUSED)
    a, b = stand.leaving("Aino", stand.tracks())
    width = 2 * reach(BondKind.FUSED)
    assert apart(a, b) * pi / 180 * 22 > width


@pytest.mark.parametrize("seed", range(4))
def test_the_more_lines_the_more_sides_are_used(seed: int) -> None:
    """Round one person in the open: no two of eight lines leave together."""
    chance = Random(seed)
    spots = {f"Eino{at}": ((at % 4 - 1.5) * 160, -260.0 if at < 4 else 260.0) for at in range(8)}
    stand = Stand(Aino=(0.0, 0.0), **spots)
    for name in spots:
        stand.cast.bond(name, "Aino", chance.choice((BondKind.NORMAL, BondKind.CUT_OFF, BondKind.CARETAKER)))
    ways_in = stand.leaving("Aino", stand.tracks())
    assert min(apart(a, b) for a, b in combinations(ways_in, 2)) > 10


# --- signs ----------------------------------------------------------------------------------------------------------


def test_a_sign_stands_in_the_middle_where_that_is_free() -> None:
    assert free_share(((0, 0), (200, 0)), [], []) == 0.5


def test_a_sign_goes_aside_of_a_line_that_crosses_and_of_words() -> None:
    path = ((0.0, 0.0), (200.0, 0.0))
    crossing = ((100.0, -50.0), (100.0, 50.0))
    share = free_share(path, [crossing], [])
    assert share != 0.5
    assert not crosses(crossing, sign_box(Track(path, share)))
    words = (90.0, -8.0, 110.0, 8.0)
    assert not overlap(words, sign_box(Track(path, free_share(path, [], [words]))))


def test_signs_of_lines_that_cross_stand_apart() -> None:
    stand = Stand(Aino=(0, 0), Eino=(320, 260), Onni=(320, 0), Elsa=(0, 260))
    stand.cast.bond("Aino", "Eino", BondKind.CUT_OFF).bond("Onni", "Elsa", BondKind.RESUMED)
    one, other = stand.tracks()
    assert not overlap(sign_box(one), sign_box(other))
    assert not crosses(one.path, sign_box(other))
    assert not crosses(other.path, sign_box(one))


def test_a_sign_keeps_its_place_seen_from_either_end() -> None:
    stand = Stand(Aino=(0, 0), Eino=(300, 0))
    stand.cast.bond("Eino", "Aino", BondKind.CUT_OFF)
    (track,) = stand.tracks(((150.0, -40.0), (150.0, 40.0)))
    assert abs(track.at(track.middle)[0] - 150) > 10


def test_kinds_with_a_sign_are_told_from_those_without() -> None:
    signed = {kind for kind in BondKind if has_sign(kind)}
    assert {BondKind.CUT_OFF, BondKind.RESUMED, BondKind.CONTROLLING, BondKind.PHYSICAL_ABUSE} <= signed
    assert not signed & {BondKind.NORMAL, BondKind.CLOSE, BondKind.FUSED, BondKind.HOSTILE, BondKind.DISTANT}


@pytest.mark.parametrize("notation", list(Notation))
def test_no_line_is_wider_without_its_sign(notation: Notation) -> None:
    assert all(0 < shaft(kind, notation) <= reach(kind, notation) + 1 for kind in BondKind)
    assert shaft(BondKind.CUT_OFF, notation) < 1.5 < reach(BondKind.CUT_OFF, notation)


# --- what is remembered ---------------------------------------------------------------------------------------------


def test_a_way_known_from_before_is_the_way_that_would_be_found() -> None:
    forget()
    first = [track.path for track in crowd().tracks()]
    again = [track.path for track in crowd().tracks()]
    forget()
    anew = [track.path for track in crowd().tracks()]
    assert first == again == anew


def test_what_stands_anew_in_the_way_is_gone_round_though_the_way_was_known() -> None:
    free = Stand(Aino=(0, 0), Eino=(320, 60))
    free.cast.bond("Aino", "Eino", BondKind.CLOSE)
    free.tracks()
    taken = Stand(Aino=(0, 0), Eino=(320, 60), Onni=(160, 30))
    taken.cast.bond("Aino", "Eino", BondKind.CLOSE)
    (track,) = taken.tracks()
    assert not crosses(track.path, taken.symbols["Onni"].box)


# --- the squares ----------------------------------------------------------------------------------------------------


def test_squares_shut_what_runs_through_and_price_what_crosses() -> None:
    field = Field((0, 0, 300, 300))
    field.add(field.spot((100, 100, 150, 150)), SHUT)
    trace = field.trace(((30.0, 0.0), (30.0, 300.0)), 6.0)
    field.draw(trace, 2.0)
    xs = np.linspace(0, 300, 101)[None]
    through, over, far = (field.total(xs, np.full_like(xs, y))[0] for y in (125.0, 50.0, 290.0))
    assert through >= SHUT
    assert over == pytest.approx(2.0 * 13, abs=8)
    assert far == pytest.approx(over)
    along = field.total(np.full_like(xs, 30.0), xs)[0]
    assert along == pytest.approx(600, abs=10)
    field.draw(trace, -2.0)
    assert field.total(np.full_like(xs, 30.0), xs)[0] == 0


def test_it_costs_more_to_run_between_two_partners_unless_one_is_one_of_them() -> None:
    stand = Stand(Aino=(0, 0), Eino=(100, 0), Helmi=(50, -240), Onni=(50, 240))
    bar: Path = ((0.0, 30.0), (0.0, 62.0), (100.0, 62.0), (100.0, 30.0))
    symbols = {stand.cast.of(name): drawn for name, drawn in stand.symbols.items()}
    xs, ys = np.full((1, 40), 50.0), np.linspace(52.0, 72.0, 40)[None, :]

    def price(bars: tuple[Path, ...], *names: str) -> float:
        terrain = Terrain(symbols, (bar,), (), bars)
        outlook = Outlook(terrain, (stand.cast.of(names[0]), stand.cast.of(names[1])))
        x, y = outlook.origin
        with outlook.field(3.5) as field:
            return float(field.along(xs - x, ys - y)[0])

    assert price((bar,), "Helmi", "Onni") > 1.5 * price((), "Helmi", "Onni")
    assert price((bar,), "Aino", "Onni") == price((), "Aino", "Onni")


# --- wherever on the sheet ------------------------------------------------------------------------------------------


def moved_crowd(seed: int, dx: float, dy: float) -> dict[UUID, Track]:
    """Return the ways in a crowd of odd names, with lines, words and a couple's line, all moved."""
    chance, cast = Random(seed), Cast()
    places: dict[str, Point] = {}
    for at in range(18):
        name = f"Aino {at}{'x' * chance.randrange(9)}"
        cast.person(name, chance.choice((F, M)), 1950 + at)
        places[name] = (at % 6 * 99.0 + chance.randrange(5) * 3 + dx, at // 6 * 129.0 + dy)
    for _ in range(8):
        a, b = chance.sample(list(cast.people), 2)
        cast.bond(a, b, chance.choice(list(BondKind)))
    lines: list[Path] = [((x, y + 40.25), (x, y + 62.5), (x + 99, y + 62.5)) for x, y in list(places.values())[::3]]
    aslant: Path = ((dx, dy + 30.0), (dx + 47.25, dy + 90.5))
    words = [(x + 30, y + 50, x + 61.33, y + 58) for x, y in list(places.values())[::4]]
    symbols = {cast.of(name): symbol(cast.people[name]).placed(*place) for name, place in places.items()}
    return ways(cast.bonds, Terrain(symbols, [*lines, aslant], words, [lines[0][1:]])).tracks


@pytest.mark.parametrize("seed", range(4))
def test_whoever_stands_elsewhere_on_the_sheet_in_the_same_way_gets_the_same_ways(seed: int) -> None:
    """To the hundredth, by whole squares, searched for anew or known from before: so what is known may be believed."""
    forget()
    found = moved_crowd(seed, 0, 0)
    for dx, dy, is_known in ((243, -129, True), (1500, 903, False), (-87, 33, True)):
        if not is_known:
            forget()
        for key, track in moved_crowd(seed, dx, dy).items():
            assert track.share == found[key].share
            assert np.allclose(np.array(track.path), np.array(found[key].path) + np.array([dx, dy]), atol=1e-6)


def test_a_whole_branch_that_moves_keeps_its_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    stand = Stand(Aino=(0, 0), Eino=(100, 0), Onni=(200, 0), Helmi=(0, 129))
    stand.cast.bond("Aino", "Onni", BondKind.CLOSE).bond("Aino", "Helmi", BondKind.HOSTILE)
    forget()
    before = stand.tracks()
    for name, drawn in stand.symbols.items():
        x, y = drawn.centre
        stand.symbols[name] = symbol(stand.cast.people[name]).placed(x + 33, y - 27)
    monkeypatch.setattr("app.genogram.ways.best_way", lambda *_: pytest.fail("searched"))
    for old, new in zip(before, stand.tracks(), strict=True):
        assert np.allclose(np.array(new.path), np.array(old.path) + np.array([33, -27]), atol=1e-6)


def test_a_sheet_is_let_go_as_soon_as_nobody_wants_it_any_more() -> None:
    """Its squares are tens of megabytes in a large family: they can't wait until rubbish is looked for."""
    stand = Stand(anna=(0.0, 0.0), bert=(400.0, 0.0))
    terrain = Terrain(
        {stand.cast.of(name): drawn for name, drawn in stand.symbols.items()}, [((0.0, 60.0), (9.0, 60.0))]
    )
    _, field = terrain.field(1.5)
    field.look_from((0.0, 0.0))
    held = ref(field)
    gc.disable()
    try:
        del terrain, field
        assert held() is None
    finally:
        gc.enable()
