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
_LONGEST = 0.3
"""What is wider than this share of the picture is no column's."""

Entry = tuple[Sequence[Mark], Text]
"""A sign, drawn around the origin and at most ``SAMPLE`` wide and ``ROW`` high, and what it means."""


def map_legend(entries: Sequence[Entry], language: Language, below: Bounds) -> Group | None:
    """Return the legend in columns, centred under ``below``; None where there is nothing to explain.

    What is too long for a column stands under them, in a row of its own.
    """
    if not entries:
        return None
    said = [translate(text, language) for _, text in entries]
    left, _, right, bottom = below
    widths = [SAMPLE + 6 + text_width(words, TEXT) for words in said]
    short = [at for at, width in enumerate(widths) if width <= max(_LONGEST * (right - left), min(widths))]
    columns = _columns([widths[at] for at in short], right - left)
    whole = sum(columns) + _GAP * (len(columns) - 1)
    places = [(at % len(columns), at // len(columns)) for at in range(len(short))]
    rows = [*zip(short, places, strict=True)]
    under = -(-len(short) // len(columns))
    rows += [(at, (0, under + more)) for more, at in enumerate(at for at in range(len(entries)) if at not in short)]
    start = (left + right - max([whole, *(widths[at] for at, (_, row) in rows if row >= under)])) / 2
    marks: list[Mark] = []
    for at, (column, row) in rows:
        x = start + sum(columns[:column]) + _GAP * column
        y = bottom + _CLEAR + row * ROW + ROW / 2
        marks += [moved(part, x + SAMPLE / 2, y) for part in entries[at][0]]
        marks.append(Words(round(x + SAMPLE + 6, 2), round(y + 3, 2), said[at], TEXT, Anchor.START, Colour.QUIET))
    spoken = translate(mark("Legend: {signs}"), language, signs=", ".join(said))
    return Group(Key("legend"), tuple(marks), extent(marks), spoken, layer=20)


def _columns(widths: Sequence[float], room: float) -> list[float]:
    """Return how wide each of as many columns must be as there is room for, the entries row by row."""
    for count in range(len(widths), 1, -1):
        columns = [max(widths[at::count]) for at in range(count)]
        if sum(columns) + _GAP * (count - 1) <= room:
            # No more columns than the rows need: the last one should not stand nearly empty.
            rows = -(-len(widths) // count)
            even = -(-len(widths) // rows)
            return [max(widths[at::even]) for at in range(even)]
    return [max(widths)]
