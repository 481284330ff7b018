"""How wide a text is, without a screen: advances of the bundled fonts, no kerning.

With kerning the painters disagree by several per cent, without it by less than a thousandth, so every painter sets the
text without kerning and the layout is equal on each machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from fontTools.ttLib import TTFont

from app.i18n import RESOURCES

FONTS: Final = RESOURCES / "fonts"
REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"
_ARABIC: Final = {REGULAR: "NotoSansArabic-Regular", BOLD: "NotoSansArabic-Bold"}
ASCENT: Final = 0.75  # of the size: capitals with a Finnish Å's ring nearly touch it
DESCENT: Final = 0.22


@dataclass(frozen=True, slots=True)
class _Face:
    """Advances of one font by code point, in thousandths of the size."""

    advances: Mapping[int, float]
    missing: float


@cache
def _face(name: str) -> _Face:
    with TTFont(FONTS / f"{name}.ttf", lazy=True) as font:
        scale = 1000.0 / font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        advances = {code: widths[glyph][0] * scale for code, glyph in font.getBestCmap().items()}
        return _Face(advances, widths[".notdef"][0] * scale)


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return the width of ``text`` set at ``size``, both in points."""
    name = BOLD if is_bold else REGULAR
    face = _face(name)
    total = 0.0
    for letter in text:
        advance = face.advances.get(ord(letter))
        if advance is None:
            advance = _face(_ARABIC[name]).advances.get(ord(letter), face.missing)
        total += advance
    return total * size / 1000.0


def shortened(text: str, width: float, size: float, *, is_bold: bool = False) -> str:
    """Return ``text``, cut with an ellipsis where it is wider than ``width``."""
    if text_width(text, size, is_bold=is_bold) <= width:
        return text
    for end in range(len(text) - 1, 0, -1):
        cut = text[:end].rstrip() + "…"
        if text_width(cut, size, is_bold=is_bold) <= width:
            return cut
    return "…"


def wrapped(text: str, width: float, size: float, *, lines: int = 2, is_bold: bool = False) -> tuple[str, ...]:
    """Return ``text`` broken at spaces into at most ``lines`` lines of ``width``, the last one cut where it must be."""
    words = text.split()
    found: list[str] = []
    while words:
        if len(found) == lines - 1:
            found.append(shortened(" ".join(words), width, size, is_bold=is_bold))
            break
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", size, is_bold=is_bold) <= width:
            line = f"{line} {words.pop(0)}"
        found.append(shortened(line, width, size, is_bold=is_bold))
    return tuple(found)
