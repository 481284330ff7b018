from __future__ import annotations

import re

import pytest

from app.genogram.picture import Colour
from app.settings import Theme as Choice
from app.ui.stylesheet import stylesheet
from app.ui.theme import THEMES, Theme


def contrast(a: str, b: str) -> float:
    """WCAG 2.2: the contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    brighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("choice", list(THEMES))
@pytest.mark.parametrize("ground", ["ground", "surface", "hover"])
@pytest.mark.parametrize("ink", ["ink", "quiet", "accent", "caution_ink", "strain_ink"])
def test_text_can_be_read(choice: Choice, ground: str, ink: str) -> None:
    tokens = THEMES[choice].tokens
    least = 7.0 if choice is Choice.CONTRAST and ink != "caution_ink" else 4.5
    if ground == "hover" and choice is not Choice.CONTRAST:
        least = 4.3  # only for as long as the mouse is on it
    assert contrast(tokens[ink], tokens[ground]) >= least


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_on_colour_can_be_read(theme: Theme) -> None:
    tokens = theme.tokens
    assert contrast(tokens["on_accent"], tokens["accent"]) >= 4.5
    assert contrast(tokens["accent"], tokens["chosen"]) >= 4.5
    assert contrast(tokens["ink"], tokens["chosen"]) >= 4.5
    assert contrast(tokens["caution_ink"], tokens["caution_soft"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_lines_that_mean_something_can_be_seen(theme: Theme) -> None:
    for colour in (Colour.STRENGTH, Colour.STRAIN, Colour.CAUTION, Colour.ACCENT, Colour.QUIET):
        for ground in (Colour.GROUND, Colour.SURFACE):
            assert contrast(theme.hex(colour), theme.hex(ground)) >= 3
    for ground in ("ground", "surface"):
        assert contrast(theme.edge, theme.tokens[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_style_sheet_is_whole(theme: Theme) -> None:
    text = stylesheet(theme.tokens, 1.5)
    assert "$" not in text
    assert not re.search(r"\d(u|em)\b", text)
    assert text.count("{") == text.count("}")
    assert "12px" in text
