"""Emotional lines carried along: at once they join whom they joined, wherever the two have gone."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from app.genogram.carried import carried, drawn_along
from app.genogram.draw import sketched
from app.genogram.kept import Kept
from app.genogram.picture import Key, Picture, Polyline
from app.genogram.strokes import tracked
from app.genogram.symbols import Symbol
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView, Diagram
from tests.samples import DAY, sample_rows

BENT = ((0.0, 0.0), (30.0, 40.0), (60.0, 0.0))


@pytest.fixture(scope="module")
def view() -> CaseView:
    return build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI)


def without_last_child(view: CaseView) -> CaseView:
    """Return the family without somebody whom no emotional line joins."""
    joined = {key for bond in view.bonds for key in (bond.a_id, bond.b_id)}
    gone = next(each.id for each in reversed(view.people) if each.id not in joined and each.id != view.child_id)
    return replace(
        view,
        people=tuple(each for each in view.people if each.id != gone),
        parentages=tuple(each for each in view.parentages if gone not in {each.child_id, each.parent_id}),
        partnerships=tuple(each for each in view.partnerships if gone not in {each.a_id, each.b_id}),
        households=(),
    )


def lines(picture: Picture) -> dict[Key, list[Polyline]]:
    return {
        group.key: [mark for mark in group.marks if isinstance(mark, Polyline)]
        for group in picture.groups
        if group.key.kind == "bond"
    }


def test_line_between_two_who_moved_alike_keeps_its_shape() -> None:
    assert drawn_along(BENT, (5.0, 7.0), (5.0, 7.0)) == ((5.0, 7.0), (35.0, 47.0), (65.0, 7.0))


def test_line_between_two_who_moved_apart_is_drawn_along() -> None:
    assert drawn_along(BENT, (0.0, 0.0), (20.0, 0.0)) == ((0.0, 0.0), (40.0, 40.0), (80.0, 0.0))


def test_line_that_was_not_there_before_has_to_be_found(view: CaseView) -> None:
    assert carried(view.bonds, (), {}, {}, {}) == {}
    first = view.bonds[0]
    stand = {first.a_id: _at(0.0), first.b_id: _at(60.0)}
    assert carried(view.bonds[:1], (), {}, stand, stand) is None
    before = {first.id: tracked(BENT)}
    assert carried(view.bonds[:1], (), before, {first.a_id: _at(0.0)}, stand) is None
    assert carried(view.bonds[:1], view.bonds[:1], before, stand, stand) == before


def test_line_that_joined_somebody_else_before_has_to_be_found(view: CaseView) -> None:
    first = view.bonds[0]
    other = next(each.id for each in view.people if each.id not in {first.a_id, first.b_id})
    stand = {first.a_id: _at(0.0), first.b_id: _at(60.0), other: _at(300.0)}
    before = {first.id: tracked(BENT)}

    for changed in (replace(first, b_id=other), replace(first, a_id=first.b_id, b_id=first.a_id)):
        assert carried((changed,), (first,), before, stand, stand) is None


def _at(x: float) -> Symbol:
    return Symbol((), (), (), (x - 20, -20, x + 20, 20), (x, 0.0))


def test_drawn_in_haste_everybody_stands_where_they_will_stay_and_every_line_ends_at_its_two(view: CaseView) -> None:
    kept = Kept()
    before = without_last_child(view)
    first = sketched(before, Diagram.GENOGRAM, Language.FI, kept=kept, is_hasty=True)
    assert not first.is_rough, "nothing was drawn before that could be carried along"
    start = dict(first.picture.places)

    rough = sketched(view, Diagram.GENOGRAM, Language.FI, previous=start, kept=kept, is_hasty=True)
    settled = sketched(view, Diagram.GENOGRAM, Language.FI, previous=start, kept=kept)
    again = sketched(view, Diagram.GENOGRAM, Language.FI, previous=start, kept=kept, is_hasty=True)

    assert rough.is_rough
    assert not settled.is_rough
    assert rough.picture.places == settled.picture.places
    assert not again.is_rough, "ways that are known are not carried along"
    assert again.picture == settled.picture
    drawn = lines(rough.picture)
    assert set(drawn) == set(lines(settled.picture))
    stands = {group.key.id: group.bounds for group in rough.picture.groups if group.key.kind == "person"}
    for bond in view.bonds:
        ends = [point for mark in drawn[Key("bond", bond.id)] for point in (mark.points[0], mark.points[-1])]
        for person in (bond.a_id, bond.b_id):
            left, top, right, bottom = stands[person]
            box = (left - 24, top - 24, right + 24, bottom + 24)
            assert any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in ends), bond.kind
            assert all(math.isfinite(x) and math.isfinite(y) for x, y in ends)
