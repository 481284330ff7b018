"""How far the letters of a font take the pen, kept in the room that numbers take: a font has thousands of letters."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from pathlib import Path

from fontTools.ttLib import TTFont


class Advances:
    """Advances of one font by code point, in its own units."""

    def __init__(self, path: Path) -> None:
        with TTFont(path, lazy=True) as font:
            widths = font["hmtx"].metrics
            self.per_em: int = font["head"].unitsPerEm
            self.missing: int = widths[".notdef"][0]
            found = sorted((code, widths[glyph][0]) for code, glyph in font.getBestCmap().items())
        self._codes = array("L", [code for code, _ in found])
        self._widths = array("H", [width for _, width in found])

    def of(self, code: int) -> int | None:
        """Return the advance of a letter, None where the font lacks it."""
        at = bisect_left(self._codes, code)
        return self._widths[at] if at < len(self._codes) and self._codes[at] == code else None
