"""Colours: legible on their ground, and no meaning carried by a colour alone."""

from __future__ import annotations

from dataclasses import fields
from itertools import combinations

import pytest

from app.genogram.health import NUMBERED
from app.genogram.meanings import ORDER, UNIVERSAL, Meaning
from app.genogram.palette import CONTRAST, DARK, GREY, LIGHT, PAPER, Palette, contrast, luminance
from app.genogram.picture import Colour, Mark, Pen
from app.genogram.samples import sample
from app.i18n import Language
from app.lens.view import ParentageKind

TEXTS = (Colour.INK, Colour.QUIET, Colour.ACCENT, Colour.STRENGTH, Colour.STRAIN, Colour.CAUTION)


@pytest.mark.parametrize("colour", list(Colour))
def test_grey_is_grey_and_can_be_read(colour: Colour) -> None:
    value = GREY[colour]
    assert value[1:3] == value[3:5] == value[5:7]
    if colour in TEXTS:
        assert contrast(value, GREY[Colour.GROUND]) >= 4.5
    elif colour in {Colour.LINE, Colour.BARK}:
        assert contrast(value, GREY[Colour.GROUND]) >= 3


@pytest.mark.parametrize("ground", [Colour.GROUND, Colour.SURFACE, Colour.LEAF, Colour.APPLE])
def test_grey_words_can_be_read_on_whatever_they_stand_on(ground: Colour) -> None:
    assert contrast(GREY[Colour.INK], GREY[ground]) >= 4.5
    assert contrast(GREY[Colour.QUIET], GREY[ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PAPER, GREY])
def test_every_palette_knows_every_colour(palette: Palette) -> None:
    assert set(palette) == set(Colour)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def toned(mark: Mark, palette: Palette) -> object:
    """Return ``mark`` with each colour as light as it is, to the hundredth, whatever colour it is."""

    def tone(colour: Colour) -> float:
        return round(luminance(palette[colour]), 2)

    values: list[object] = [type(mark).__name__]
    for field in fields(mark):
        value = getattr(mark, field.name)
        if isinstance(value, Colour):
            value = tone(value)
        elif isinstance(value, Pen):
            value = (tone(value.colour), value.width, value.dash, value.is_round)
        values.append(value)
    return tuple(values)


NOT_IN_THE_LEGEND = (ParentageKind.STEP, ParentageKind.GUARDIAN, *NUMBERED)
"""What gets no line of its own, and what is told by a number or by one sign for all illnesses."""


def named(meaning: Meaning) -> tuple[str, str]:
    """Return what tells meanings apart: members of two vocabularies with one value are equal as texts."""
    return (type(meaning).__name__, meaning.value)


DRAWN = [m for m in ORDER if named(m) not in {named(each) for each in (*UNIVERSAL, *NOT_IN_THE_LEGEND)}]


@pytest.mark.parametrize("palette", [PAPER, GREY], ids=["colour print on a grey printer", "black and white"])
def test_no_two_signs_are_alike_without_colour(palette: Palette) -> None:
    looks = {named(meaning): tuple(toned(mark, palette) for mark in sample(meaning, Language.FI)) for meaning in DRAWN}
    alike = [(a, b) for a, b in combinations(looks, 2) if looks[a] == looks[b]]
    assert alike == []
