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
}
PAPER: Final[Palette] = {**LIGHT, Colour.GROUND: "#FFFFFF"}
