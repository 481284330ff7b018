"""The circle map: nobody ever leaves their ring or sector, nobody lies on anybody."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from app.genogram.circles import CENTRE, circles_picture
from app.genogram.geometry import overlap
from app.genogram.picture import Disc, Picture
from app.i18n import Language
from app.lens.view import CaseView, Diagram, SectorView, SpotView
from tests.genogram.networks import agency, closeness, key, networks, two_homes, with_agencies


def radii(picture: Picture) -> list[float]:
    rings = next(group for group in picture.groups if group.key.kind == "rings")
    return sorted({mark.radius for mark in rings.marks if isinstance(mark, Disc)})


def told(view: CaseView) -> list:
    return [one for one in view.closenesses if one.subject_id != view.child_id]


@given(networks())
def test_nobody_leaves_their_ring_or_sector(view: CaseView) -> None:
    picture = circles_picture(view, Language.FI)
    edges = [CENTRE, *radii(picture)]
    places = {group.key.id: group.anchor for group in picture.groups if group.anchor}

    assert set(places) == {one.subject_id for one in told(view)}
    for one in told(view):
        x, y = places[one.subject_id]
        turn = (math.atan2(x, -y) % (2 * math.pi)) / (2 * math.pi) * len(view.sectors)
        assert edges[one.ring - 1] < math.hypot(x, y) < edges[one.ring]
        assert int(turn) == one.sector


@given(networks())
def test_nobody_lies_on_anybody(view: CaseView) -> None:
    picture = circles_picture(view, Language.FI)
    moved = {spot.subject_id for spot in view.spots}
    boxes = [group.bounds for group in picture.groups if group.anchor and group.key.id not in moved]

    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]
    assert circles_picture(view, Language.FI) == picture


def test_a_moved_mark_stays_while_it_is_in_its_own_ring() -> None:
    view = replace(with_agencies(two_homes(), [agency("Koulu")], ()), closenesses=(closeness(key("Koulu"), 2, 2),))
    inside = replace(view, spots=(SpotView(Diagram.CIRCLES, key("Koulu"), -90.0, 100.0),))
    outside = replace(view, spots=(SpotView(Diagram.CIRCLES, key("Koulu"), 90.0, 100.0),))

    def place(shown: CaseView) -> object:
        return next(group.anchor for group in circles_picture(shown, Language.FI).groups if group.anchor)

    assert place(inside) == (-90.0, 100.0)
    assert place(outside) == place(view)


@pytest.mark.parametrize("sectors", [1, 3, 8])
def test_any_number_of_sectors_and_rings(sectors: int) -> None:
    view = two_homes()
    view = replace(
        view,
        rings=5,
        sectors=tuple(SectorView(key(f"s{at}"), f"Lohko {at}", at) for at in range(sectors)),
        closenesses=tuple(closeness(person.id, at % sectors, 1 + at % 5) for at, person in enumerate(view.people)),
    )
    picture = circles_picture(view, Language.EN)

    assert len(radii(picture)) == 5
    assert sum(group.key.kind == "sector" for group in picture.groups) == sectors


def test_forty_in_one_ring_make_the_rings_grow() -> None:
    crowd = [agency(f"Palvelu {at}") for at in range(40)]
    view = replace(with_agencies(two_homes(), crowd, ()), closenesses=tuple(closeness(one.id, 0, 1) for one in crowd))
    picture = circles_picture(view, Language.FI)

    assert sum(group.anchor is not None for group in picture.groups) == 40
    assert radii(picture)[0] > 110


def test_words_for_those_who_do_not_see() -> None:
    view = two_homes()
    helmi = next(person for person in view.people if person.name == "Helmi")

    assert circles_picture(view, Language.EN).description == "Nobody has been placed in the circles yet."
    placed = circles_picture(replace(view, closenesses=(closeness(helmi.id, 0, 1),)), Language.EN)
    assert placed.description.endswith("Ring 1, Perhe ja suku: Helmi.")
    assert "Helmi, ring 1" in {group.spoken for group in placed.groups}
