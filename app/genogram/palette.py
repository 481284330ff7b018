"""What the colour tokens mean in each light: the one place where a picture's colours have values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.genogram.picture import Colour

Palette = Mapping[Colour, str]

LIGHT: Final[Palette] = {
    Colour.GROUND: "#FBFAF7",
    Colour.SURFACE: "#FFFFFF",
    Colour.INK: "#1E2A35",
    Colour.QUIET: "#66727F",
    Colour.LINE: "#D9DDE1",
    Colour.ACCENT: "#1F6F5C",
    Colour.STRENGTH: "#0072B2",
    Colour.STRAIN: "#C4472F",
    Colour.CAUTION: "#B7791F",
    Colour.LEAF: "#E3EFDC",
    Colour.APPLE: "#F6D5CB",
    Colour.BARK: "#A98A6D",
}
DARK: Final[Palette] = {
    Colour.GROUND: "#16191D",
    Colour.SURFACE: "#1E2329",
    Colour.INK: "#E8EAED",
    Colour.QUIET: "#9AA5B1",
    Colour.LINE: "#323A43",
    Colour.ACCENT: "#5CC2A6",
    Colour.STRENGTH: "#56B4E9",
    Colour.STRAIN: "#E8806B",
    Colour.CAUTION: "#E6B450",
    Colour.LEAF: "#20322A",
    Colour.APPLE: "#6B332C",
    Colour.BARK: "#6E5743",
}
CONTRAST: Final[Palette] = {
    Colour.GROUND: "#FFFFFF",
    Colour.SURFACE: "#FFFFFF",
    Colour.INK: "#000000",
    Colour.QUIET: "#333333",
    Colour.LINE: "#595959",
    Colour.ACCENT: "#00493A",
    Colour.STRENGTH: "#004A7A",
    Colour.STRAIN: "#8F1D08",
    Colour.CAUTION: "#6B4200",
    Colour.LEAF: "#F4F7F2",
    Colour.APPLE: "#FFFFFF",
    Colour.BARK: "#5A4632",
}
PAPER: Final[Palette] = {**LIGHT, Colour.GROUND: "#FFFFFF"}
GREY: Final[Palette] = {
    Colour.GROUND: "#FFFFFF",
    Colour.SURFACE: "#FFFFFF",
    Colour.INK: "#141414",
    Colour.QUIET: "#5C5C5C",
    Colour.LINE: "#8C8C8C",
    Colour.ACCENT: "#333333",
    Colour.STRENGTH: "#474747",
    Colour.STRAIN: "#1F1F1F",
    Colour.CAUTION: "#636363",
    Colour.LEAF: "#F2F2F2",
    Colour.APPLE: "#E6E6E6",
    Colour.BARK: "#6E6E6E",
}
"""For printers without colour: every text at least 4.5 : 1 and every line 3 : 1 on white, patterns as ever."""


def luminance(value: str) -> float:
    """Return the relative luminance of a colour written ``#RRGGBB``, 0 to 1 (WCAG 2.2)."""
    channels = (int(value[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
