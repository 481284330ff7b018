"""Shapes of writing: glyph runs in the order of the eye.

Letters of the Latin, Cyrillic and Greek scripts are set one by one, without kerning, as everywhere in the program.
HarfBuzz shapes what reads from right to left and what bears combining marks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.report.tagged import fonts
from app.report.tagged.style import Colour
from app.report.tagged.text import Letter

NEGLIGIBLE: Final = 0.5
"""Thousandths of the type size by which a glyph may miss its place without being placed anew."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face and colour that follow each other by their own widths.

    ``x`` and ``rise`` are points from the line's left end and baseline; ``spoken`` says what each written code stands
    for and is empty where every code stands for itself.
    """

    face: str
    colour: Colour | None
    x: float
    rise: float
    codes: str
    spoken: tuple[str, ...] = ()


def width(line: Sequence[Letter], levels: Sequence[int], size: float) -> float:
    """Return the width in points of ``line`` set on one line."""
    return sum(_advance(run, run_levels[0]) for run, run_levels in _runs(line, levels)) * size / 1000


def pieces(line: Sequence[Letter], levels: Sequence[int], size: float, is_rtl: bool) -> tuple[Piece, ...]:
    """Return ``line`` in visual order from left to right; ``size`` is the type size in points."""
    ordered = _visual(list(_runs(line, _with_trailing_reset(line, levels, is_rtl))))
    found: list[Piece] = []
    x = 0.0
    for run, run_levels in ordered:
        found += _run_pieces(run, run_levels[0], x, size)
        x += _advance(run, run_levels[0]) * size / 1000
    return tuple(found)


_Run = tuple[tuple[Letter, ...], tuple[int, ...]]


def _runs(line: Sequence[Letter], levels: Sequence[int]) -> Iterator[_Run]:
    """Yield the stretches of one face, colour and level, in logical order."""
    pairs = zip(line, levels, strict=True)
    for _, group in groupby(pairs, key=lambda pair: (pair[0].face.name, pair[0].colour, pair[1])):
        run, run_levels = zip(*group, strict=True)
        yield run, run_levels


def _with_trailing_reset(line: Sequence[Letter], levels: Sequence[int], is_rtl: bool) -> list[int]:
    """Rule L1: spaces at the end of a line take the paragraph's level."""
    reset = list(levels)
    for index in range(len(line) - 1, -1, -1):
        if not line[index].character.isspace():
            break
        reset[index] = int(is_rtl)
    return reset


def _visual(runs: list[_Run]) -> list[_Run]:
    """Rule L2: reverse the order of runs from the highest level down to the lowest odd one."""
    odd = [levels[0] for _, levels in runs if levels[0] % 2]
    for level in range(max((levels[0] for _, levels in runs), default=0), min(odd, default=1) - 1, -1):
        reordered: list[_Run] = []
        for is_within, group in groupby(runs, key=lambda run: run[1][0] >= level):
            stretch = list(group)
            reordered += reversed(stretch) if is_within else stretch
        runs = reordered
    return runs


def _needs_shaping(text: str, level: int) -> bool:
    return level % 2 == 1 or any(unicodedata.combining(character) for character in text)


def _text(run: Sequence[Letter]) -> str:
    return "".join(letter.character for letter in run)


def _advance(run: Sequence[Letter], level: int) -> float:
    text = _text(run)
    if _needs_shaping(text, level):
        return sum(glyph.advance for glyph in _shaped(run[0].face.name, text, level % 2 == 1))
    return run[0].face.width(_inked(text))


def _inked(text: str) -> str:
    """Return ``text`` without the marks that have no ink, such as soft hyphens that weren't used."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def _run_pieces(run: Sequence[Letter], level: int, x: float, size: float) -> Iterator[Piece]:
    """Yield the pieces of one run that starts at ``x``."""
    text, face, colour = _text(run), run[0].face, run[0].colour
    if not _needs_shaping(text, level):
        if inked := _inked(text):
            yield Piece(face.name, colour, x, 0.0, inked)
        return
    scale = size / 1000
    start, codes, spoken = x, "", list[str]()
    for glyph in _shaped(face.name, text, level % 2 == 1):
        is_shifted = abs(glyph.dx) > NEGLIGIBLE or abs(glyph.dy) > NEGLIGIBLE
        is_odd = abs(glyph.advance - face.width(glyph.code)) > NEGLIGIBLE
        if codes and is_shifted:
            yield Piece(face.name, colour, start, 0.0, codes, tuple(spoken))
            codes, spoken = "", []
        if is_shifted:
            yield Piece(face.name, colour, x + glyph.dx * scale, glyph.dy * scale, glyph.code, (glyph.spoken,))
        else:
            start = start if codes else x
            codes, spoken = codes + glyph.code, [*spoken, glyph.spoken]
        x += glyph.advance * scale
        if codes and (is_odd or is_shifted):
            yield Piece(face.name, colour, start, 0.0, codes, tuple(spoken))
            codes, spoken = "", []
    if codes:
        yield Piece(face.name, colour, start, 0.0, codes, tuple(spoken))


def _shaped(face: str, text: str, is_rtl: bool) -> tuple[fonts.Glyph, ...]:
    return fonts.face(face).shaped(text, is_rtl)
