"""Faults in a couple's strokes, in donors' lines and in the ecomap's one circle, planted alone, are found and named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.draw import draw
from app.genogram.genogram import genogram_picture
from app.genogram.graph import couples_of
from app.genogram.options import DrawingOptions, EcomapCentre
from app.genogram.picture import Key, Picture, Polyline
from app.genogram.verify import findings, map_findings
from app.i18n import Language
from app.lens.view import CaseView, Diagram, Ending, ParentageKind, PartialDate
from tests.genogram.casts import Cast, F, M
from tests.genogram.networks import two_homes
from tests.genogram.planting import changed, remade, shifted, strokes, without

SAID = "The strokes over a couple's line say something else than is known: Maija and Pekka"


def pair(ending: Ending, *, is_resumed: bool = False) -> CaseView:
    cast = Cast().person("Maija", F, 1980).person("Pekka", M, 1979)
    view = cast.couple("Maija", "Pekka", since=2005, until=2015, ending=ending).view()
    if not is_resumed:
        return view
    again = replace(view.partnerships[0], is_over=False, resumed_on=PartialDate(2018))
    return replace(view, partnerships=(again,))


def drawn(view: CaseView) -> tuple[Picture, Key]:
    picture = genogram_picture(view, Language.EN)
    assert picture.findings == ()
    return picture, couples_of(view)[0].bar_key


@pytest.mark.parametrize("ending", [Ending.SEPARATION, Ending.LEGAL_SEPARATION, Ending.DIVORCE, Ending.ANNULMENT])
@pytest.mark.parametrize("is_resumed", [False, True])
def test_strokes_that_are_drawn_right_raise_no_doubt(ending: Ending, *, is_resumed: bool) -> None:
    drawn(pair(ending, is_resumed=is_resumed))


@pytest.mark.parametrize("ending", [Ending.SEPARATION, Ending.DIVORCE, Ending.ANNULMENT])
def test_a_couple_that_came_together_again_must_not_look_parted(ending: Ending) -> None:
    view = pair(ending, is_resumed=True)
    picture, key = drawn(view)
    back = strokes(next(group for group in picture.groups if group.key == key))[-1]
    planted = changed(picture, key, lambda group: remade(group, tuple(m for m in group.marks if m is not back)))
    assert any(SAID in finding for finding in findings(planted, view, Language.EN))


def test_a_parted_couple_must_not_look_as_if_together_again() -> None:
    picture, _ = drawn(pair(Ending.DIVORCE, is_resumed=True))
    parted = pair(Ending.DIVORCE)
    assert any(SAID in finding for finding in findings(picture, parted, Language.EN))


@pytest.mark.parametrize(("shown", "known"), [(Ending.SEPARATION, Ending.LEGAL_SEPARATION)])
def test_a_court_s_bold_stroke_is_told_from_a_plain_one(shown: Ending, known: Ending) -> None:
    plain, legal = pair(shown), pair(known)
    assert any(SAID in finding for finding in findings(drawn(plain)[0], legal, Language.EN))
    assert any(SAID in finding for finding in findings(drawn(legal)[0], plain, Language.EN))


# --- donors ---------------------------------------------------------------------------------------------------------


def with_a_donor(kind: ParentageKind) -> tuple[CaseView, Key]:
    """Two mothers, their child, and a donor or surrogate mother with a line of their own."""
    cast = Cast().person("Maija", F, 1985).person("Sanna", F, 1986).person("Luovuttaja", M, 1980)
    cast.person("Aino", F, 2015, is_index=True).couple("Maija", "Sanna", since=2012)
    cast.child("Aino", "Maija", "Sanna").child("Aino", "Luovuttaja", kind=kind)
    view = cast.view()
    own = next(couple for couple in couples_of(view) if cast.of("Luovuttaja") in couple.partners)
    return view, own.child_key


@pytest.mark.parametrize("kind", [ParentageKind.DONOR, ParentageKind.SURROGATE])
def test_a_donor_s_line_that_is_missing_or_loose_is_found(kind: ParentageKind) -> None:
    view, key = with_a_donor(kind)
    picture = genogram_picture(view, Language.EN)
    assert picture.findings == ()
    assert any("A line is missing" in found for found in findings(without(picture, key), view, Language.EN))
    assert any("doesn't reach" in found for found in findings(shifted(picture, key, 0, -30), view, Language.EN))


def test_a_donor_s_line_that_is_no_longer_known_is_one_too_many() -> None:
    view, _ = with_a_donor(ParentageKind.DONOR)
    picture = genogram_picture(view, Language.EN)
    without_donor = replace(view, parentages=view.parentages[:2])
    found = findings(picture, without_donor, Language.EN)
    assert "A line is drawn that doesn't belong to the picture." in found


# --- the family as one circle ---------------------------------------------------------------------------------------


def test_one_circle_of_the_whole_family_is_no_home_s() -> None:
    """Those of both homes stand in it, and it is called otherwise than any home."""
    view = two_homes()
    picture = draw(view, Diagram.ECOMAP, Language.EN, options=DrawingOptions(ecomap_centre=EcomapCentre.FAMILY))
    assert picture.findings == ()


def test_somebody_in_a_home_s_circle_who_lives_elsewhere_is_found() -> None:
    view = two_homes()
    options = DrawingOptions(ecomap_centre=EcomapCentre.FAMILY)
    picture = draw(view, Diagram.ECOMAP, Language.EN, options=options)
    home = next(group for group in picture.groups if group.key.kind == "household")
    named = changed(picture, home.key, lambda group: replace(group, spoken=view.households[0].name))
    said = "stands in the circle of the home Äidin koti without living there."
    found = map_findings(named, view, Diagram.ECOMAP, Language.EN)
    assert any(said in finding for finding in found), found


def test_strokes_are_lines() -> None:
    picture, key = drawn(pair(Ending.DIVORCE))
    group = next(group for group in picture.groups if group.key == key)
    assert all(isinstance(stroke, Polyline) for stroke in strokes(group))
    assert len(strokes(group)) == 2
