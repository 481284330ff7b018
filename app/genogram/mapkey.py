"""The legend of a network map: the signs that are drawn in it, each once, below the picture."""

from __future__ import annotations

from collections.abc import Sequence

from app.genogram.extent import extent, moved
from app.genogram.measure import text_width
from app.genogram.picture import Anchor, Bounds, Colour, Group, Key, Mark, Words
from app.i18n import Language, Text, mark, translate

SAMPLE = 42.0
ROW = 18.0
TEXT = 9.0
_GAP = 22.0
_CLEAR = 12.0

Entry = tuple[Sequence[Mark], Text]
"""A sign, drawn around the origin and at most ``SAMPLE`` wide and ``ROW`` high, and what it means."""


def map_legend(entries: Sequence[Entry], language: Language, below: Bounds) -> Group | None:
    """Return the legend centred in rows under ``below``; None where there is nothing to explain."""
    if not entries:
        return None
    said = [translate(text, language) for _, text in entries]
    left, _, right, bottom = below
    widths = [SAMPLE + 6 + text_width(words, TEXT) for words in said]
    rows: list[list[int]] = [[]]
    for at in range(len(entries)):
        if rows[-1] and sum(widths[other] + _GAP for other in rows[-1]) + widths[at] > right - left:
            rows.append([])
        rows[-1].append(at)
    marks: list[Mark] = []
    for number, line in enumerate(rows):
        x = (left + right - sum(widths[at] for at in line) - _GAP * (len(line) - 1)) / 2
        y = bottom + _CLEAR + number * ROW + ROW / 2
        for at in line:
            marks += [moved(part, x + SAMPLE / 2, y) for part in entries[at][0]]
            marks.append(Words(round(x + SAMPLE + 6, 2), round(y + 3, 2), said[at], TEXT, Anchor.START, Colour.QUIET))
            x += widths[at] + _GAP
    spoken = translate(mark("Legend: {signs}"), language, signs=", ".join(said))
    return Group(Key("legend"), tuple(marks), extent(marks), spoken, layer=20)
