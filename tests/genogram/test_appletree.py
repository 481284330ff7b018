"""The apple tree: nobody leaves their branch or step, no apple lies on another, and it says all in words."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from app.genogram.appletree import FORK, SPREAD, apple_tree_picture
from app.genogram.draw import draw
from app.genogram.geometry import overlap
from app.genogram.options import CircleStyle, DrawingOptions
from app.genogram.picture import Colour, Curve, Picture, Polyline
from app.i18n import Language
from app.lens.view import CaseView, Contact, Diagram, SectorView
from tests.genogram.networks import agency, closeness, key, networks, two_homes, with_agencies

KINDS = {"person", "professional", "agency"}


def hung(view: CaseView, picture: Picture) -> dict:
    return {
        group.key.id: group.bounds
        for group in picture.groups
        if group.key.kind in KINDS and group.key.id != view.child_id
    }


def middle(box: tuple[float, float, float, float]) -> tuple[float, float]:
    """The middle of an apple, whose stem reaches above it."""
    radius = (box[2] - box[0]) / 2
    return ((box[0] + box[2]) / 2, box[3] - radius)


def touch(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    """Say whether two apples, round as they are, lie on one another."""
    return math.dist(middle(a), middle(b)) < (a[2] - a[0]) / 2 + (b[2] - b[0]) / 2


def edges(picture: Picture, steps: int) -> list[float]:
    """The radii of the dotted lines between the steps."""
    tree = next(group for group in picture.groups if group.key.kind == "tree")
    dotted = [mark for mark in tree.marks if isinstance(mark, Polyline) and mark.pen and mark.pen.dash]
    assert len(dotted) == steps - 1
    return [FORK, *(math.hypot(*mark.points[0]) for mark in dotted), math.inf]


@given(networks())
def test_nobody_leaves_their_branch_or_step_or_lies_on_anybody(view: CaseView) -> None:
    picture = apple_tree_picture(view, Language.FI)
    places = hung(view, picture)
    told = [one for one in view.closenesses if one.subject_id != view.child_id]
    radii = edges(picture, view.rings)

    assert set(places) == {one.subject_id for one in told}
    for one in told:
        x, y = middle(places[one.subject_id])
        turn = (math.atan2(x, -y) + SPREAD) / (2 * SPREAD) * len(view.sectors)
        assert radii[one.ring - 1] < math.hypot(x, y) < radii[one.ring]
        assert int(turn) == one.sector
    assert not [pair for pair in combinations(places.values(), 2) if touch(*pair)]


@pytest.mark.parametrize("sectors", [1, 3, 8])
def test_forty_on_any_number_of_branches(sectors: int) -> None:
    crowd = [agency(f"Palvelu {at}") for at in range(40)]
    view = replace(
        with_agencies(two_homes(), crowd, ()),
        sectors=tuple(SectorView(key(f"s{at}"), f"Lohko {at}", at) for at in range(sectors)),
        closenesses=tuple(closeness(one.id, at % sectors, 1 + at % 3) for at, one in enumerate(crowd)),
    )
    picture = apple_tree_picture(view, Language.EN)
    boxes = list(hung(view, picture).values())
    names = [group.bounds for group in picture.groups if group.key.kind == "sector"]

    assert len(boxes) == 40
    assert len(names) == sectors
    assert not [pair for pair in combinations(boxes, 2) if touch(*pair)]
    assert not [(name, box) for name in names for box in [*boxes, *names] if box is not name and overlap(name, box)]
    assert apple_tree_picture(view, Language.EN) == picture


def test_who_is_not_in_touch_hangs_pale_and_dashed_and_is_explained() -> None:
    view = two_homes()
    helmi = next(person for person in view.people if person.name == "Helmi")
    told = replace(closeness(helmi.id, 0, 1), contact=Contact.NONE)
    picture = apple_tree_picture(replace(view, closenesses=(told,)), Language.EN)
    outline = next(group for group in picture.groups if group.key.id == helmi.id).marks[0]
    legend = next(group for group in picture.groups if group.key.kind == "legend")

    assert isinstance(outline, Curve)
    assert outline.pen is not None
    assert outline.pen.dash
    assert outline.fill is Colour.GROUND
    assert "not in touch now" in legend.spoken


def test_words_for_those_who_do_not_see() -> None:
    view = two_homes()
    helmi, maija = (next(person for person in view.people if person.name == name) for name in ("Helmi", "Maija"))
    close = (closeness(maija.id, 0, 1), closeness(helmi.id, 0, 2))
    said = apple_tree_picture(replace(view, closenesses=close), Language.EN).description

    assert apple_tree_picture(view, Language.EN).description.endswith("There are no apples in the tree yet.")
    assert said.startswith("Apple tree. On the trunk: Aino.")
    assert said.endswith("Branch Perhe ja suku: step 1: Maija; step 2: Helmi.")


def test_the_tree_is_one_way_of_drawing_the_circles() -> None:
    view = two_homes()
    options = DrawingOptions(circle_style=CircleStyle.APPLE_TREE)

    assert draw(view, Diagram.CIRCLES, Language.SV, options=options) == apple_tree_picture(view, Language.SV)
