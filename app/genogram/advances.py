"""How far the letters of a font take the pen, read from its own tables (OpenType).

The bundled fonts need no more to be measured, and a library that knows every table takes 2 MiB to do so.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from struct import iter_unpack, unpack_from
from typing import Final

_RUNS: Final = ((3, 10), (0, 6), (0, 4))
"""Platforms and encodings of a table of all of Unicode, the best first: runs of letters (format 12)."""
_SEGMENTS: Final = ((3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Those of one of the first 65 536 letters (format 4)."""


class Advances:
    """Advances of one font by code point, in its own units.

    Raises ``KeyError`` or ``struct.error`` for a font that is made otherwise than the bundled ones.
    """

    def __init__(self, path: Path) -> None:
        font = path.read_bytes()
        (count,) = unpack_from(">H", font, 4)
        tables = {tag: font[at : at + size] for tag, at, size in iter_unpack(">4s4xII", font[12 : 12 + 16 * count])}
        (self.per_em,) = unpack_from(">H", tables[b"head"], 18)
        (last,) = unpack_from(">H", tables[b"hhea"], 34)
        widths = [width for width, _ in iter_unpack(">Hh", tables[b"hmtx"][: 4 * last])]
        self.missing: int = widths[0]
        found = sorted(_glyphs(tables[b"cmap"]))
        self._codes = array("L", [code for code, _ in found])
        self._widths = array("H", [widths[min(glyph, last - 1)] for _, glyph in found])

    def of(self, code: int) -> int | None:
        """Return the advance of a letter, None where the font lacks it."""
        at = bisect_left(self._codes, code)
        return self._widths[at] if at < len(self._codes) and self._codes[at] == code else None


def _glyphs(table: bytes) -> Iterator[tuple[int, int]]:
    """Yield every code point that the font has, and its glyph."""
    (count,) = unpack_from(">H", table, 2)
    places = {(platform, encoding): at for platform, encoding, at in iter_unpack(">HHI", table[4 : 4 + 8 * count])}
    at = next((places[each] for each in _RUNS if each in places), None)
    if at is not None:
        (runs,) = unpack_from(">I", table, at + 12)
        for first, last, glyph in iter_unpack(">III", table[at + 16 : at + 16 + 12 * runs]):
            yield from ((code, glyph + code - first) for code in range(first, last + 1))
        return
    at = next(places[each] for each in _SEGMENTS if each in places)
    (double,) = unpack_from(">H", table, at + 6)
    count = double // 2
    words = array("H", unpack_from(f">{(len(table) - at) // 2}H", table, at))
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    deltas, offsets = 8 + 2 * count, 8 + 3 * count
    for segment in range(count):
        for code in range(starts[segment], min(ends[segment], 0xFFFE) + 1):
            glyph, offset = code, words[offsets + segment]
            if offset:
                glyph = words[offsets + segment + offset // 2 + code - starts[segment]]
            if glyph or not offset:
                glyph = (glyph + words[deltas + segment]) % 0x10000
            if glyph:
                yield code, glyph
