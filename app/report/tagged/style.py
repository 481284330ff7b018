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

A4: Final = (595.276, 841.890)
MARGIN_SIDE: Final = 42.5
MARGIN_TOP: Final = 62.0
MARGIN_BOTTOM: Final = 56.0
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
