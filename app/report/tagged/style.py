"""Sizes, colours and measures of the printed page, all in points.

The type grows from 10-point body text; nothing that must be read is smaller than 8. Colours are those of the light
window; none of them carries a meaning alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Colour = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""

INK: Final[Colour] = (0.118, 0.165, 0.208)
QUIET: Final[Colour] = (0.361, 0.408, 0.455)
LINE: Final[Colour] = (0.780, 0.804, 0.824)
SHADE: Final[Colour] = (0.957, 0.965, 0.961)
ACCENT: Final[Colour] = (0.122, 0.435, 0.361)


def greyed(colour: Colour) -> Colour:
    """Return the grey that is as light as ``colour`` (relative luminance, WCAG 2.2), so that contrasts stay."""
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in colour]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    grey = round(light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055, 3)
    return (grey, grey, grey)


A4: Final = (595.276, 841.890)
A3: Final = (841.890, 1190.551)
MARGIN_SIDE: Final = 42.5
MARGIN_TOP: Final = 62.0
MARGIN_BOTTOM: Final = 56.0
HEADING_ROOM: Final = 36.0
"""Height that a drawing leaves to a heading of one line above it."""
HAIRLINE: Final = 0.5
"""Rules between rows."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: type size and distance of its lines in points, weight, slope, colour.

    Without a colour it takes whatever the canvas has.
    """

    size: float
    leading: float
    is_bold: bool = False
    is_italic: bool = False
    colour: Colour | None = INK


TITLE: Final = TextStyle(18, 23, is_bold=True)
SUBTITLE: Final = TextStyle(10, 14, colour=QUIET)
SECTION: Final = TextStyle(12, 16, is_bold=True)
SUBSECTION: Final = TextStyle(10.5, 14, is_bold=True)
BODY: Final = TextStyle(10, 14)
QUOTE: Final = TextStyle(12, 17)
CELL: Final = TextStyle(9.5, 13)
CELL_HEAD: Final = TextStyle(8.5, 12, is_bold=True, colour=QUIET)
GROUP_HEAD: Final = TextStyle(9.5, 13, is_bold=True)
LABEL: Final = TextStyle(8.5, 12, is_bold=True, colour=QUIET)
SMALL: Final = TextStyle(8.5, 12, colour=QUIET)
FURNITURE: Final = TextStyle(8, 11, colour=QUIET)
