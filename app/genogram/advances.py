"""How far the letters of a font take the pen, kept in the room that numbers take: a font has thousands of letters.

They stand beside the font as numbers: ``packaging/widths.py`` writes them, so that nothing is needed here that reads
fonts. The first line has the units per em and the advance of a letter that the font lacks; each other line a code point
and the advances of it and those that follow it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from pathlib import Path


class Advances:
    """Advances of one font by code point, in its own units."""

    def __init__(self, path: Path) -> None:
        self._codes, self._widths = array("L"), array("H")
        with path.open(encoding="ascii") as lines:
            self.per_em, self.missing = map(int, next(lines).split())
            for line in lines:
                first, *widths = map(int, line.split())
                self._codes.extend(range(first, first + len(widths)))
                self._widths.extend(widths)

    def of(self, code: int) -> int | None:
        """Return the advance of a letter, None where the font lacks it."""
        at = bisect_left(self._codes, code)
        return self._widths[at] if at < len(self._codes) and self._codes[at] == code else None
