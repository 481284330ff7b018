"""Paragraphs broken into lines.

Lines are filled one after the other and set ragged. Only a word that is wider than the whole line is divided: at a soft
hyphen if it bears one, else between syllables, by the rule that holds for Finnish and is readable in Swedish and
English (a syllable begins at the consonant before a vowel), else wherever the line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.report.tagged.direction import LTR_MARK, embedding_levels, has_right_to_left, is_right_to_left
from app.report.tagged.shaping import Piece, pieces, width
from app.report.tagged.style import TextStyle
from app.report.tagged.text import Letter, Rich, has_ink, letters, plain

SOFT_HYPHEN: Final = "\u00ad"
HYPHEN: Final = "\u2010"
_SPACE: Final = r" \u2000-\u2006\u2008-\u200a"  # not those that are made to hold words together
_CHUNKS: Final = re.compile(rf"[^{_SPACE}\-‐–/]*(?:[\-‐–/]+|[{_SPACE}]+|$)[{_SPACE}]*")
_SYLLABLE: Final = re.compile(r"(?<=\w\w)(?=[^\W\daeiouyåäöáéíóúâõøæAEIOUYÅÄÖ_][aeiouyåäöáéíóúâõøæ])")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to be written: its glyphs from the left end, and its width in points."""

    pieces: tuple[Piece, ...]
    width: float


@dataclass(frozen=True, slots=True)
class SetText:
    """A paragraph in lines. ``spoken`` is the reading text where the glyphs alone would be read wrongly, else empty."""

    lines: tuple[Line, ...]
    style: TextStyle
    is_rtl: bool
    spoken: str

    @property
    def width(self) -> float:
        """Return the width of the widest line, in points."""
        return max((line.width for line in self.lines), default=0.0)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Letters ``start`` to ``end`` on one line, with a hyphen after them where a word is divided."""

    start: int
    end: int
    is_divided: bool = False


def set_text(rich: Rich, style: TextStyle, available: float) -> SetText:
    """Return ``rich`` set in ``style`` within ``available`` points; an empty text has no lines.

    The direction is that of the first letter that has one.
    """
    reading = plain(rich)
    drawn = letters(rich, style)
    text = "".join(letter.character for letter in drawn)
    is_rtl = is_right_to_left(reading)
    levels = embedding_levels(text, is_rtl)
    setter = _Setter(drawn, levels, text, style.size, available)
    stretches = list(setter.stretches()) if has_ink(text) else []
    lines: list[Line] = []
    for stretch in stretches:
        line, line_levels = drawn[stretch.start : stretch.end], levels[stretch.start : stretch.end]
        ink_width = width(line, line_levels, style.size)
        if stretch.is_divided:
            line, line_levels = [*line, replace(line[-1], character=HYPHEN)], [*line_levels, line_levels[-1]]
            ink_width = width(line, line_levels, style.size)
        elif line and not is_rtl and text[stretch.end : stretch.end + 1].isspace():
            # Written, though unseen: else the words at the line's two sides would be read as one.
            line, line_levels = [*line, replace(line[-1], character=" ")], [*line_levels, 0]
        lines.append(Line(pieces(line, line_levels, style.size, is_rtl), ink_width))
    is_changed = text != reading or has_right_to_left(reading) or any(stretch.is_divided for stretch in stretches)
    spoken = reading.replace(SOFT_HYPHEN, "").replace(LTR_MARK, "") if is_changed else ""
    return SetText(tuple(lines), style, is_rtl, spoken)


@dataclass(frozen=True, slots=True)
class _Setter:
    """Breaks one paragraph."""

    drawn: Sequence[Letter]
    levels: Sequence[int]
    text: str
    size: float
    available: float

    def stretches(self) -> Iterator[_Stretch]:
        """Yield the lines as stretches without the spaces at their ends."""
        start = 0
        for part in self.text.split("\n"):
            yield from self._fill(start, start + len(part))
            start += len(part) + 1

    def _fill(self, start: int, end: int) -> Iterator[_Stretch]:
        """Yield the lines of one stretch between line breaks."""
        line, used = start, 0.0
        for chunk in _CHUNKS.finditer(self.text, start, end):
            if not chunk[0]:
                continue
            ink_end = chunk.start() + len(chunk[0].rstrip())
            if chunk.start() > line and used + self._width(chunk.start(), ink_end) > self.available:
                yield self._trimmed(line, chunk.start())
                line, used = chunk.start(), 0.0
            while line >= chunk.start() and self._width(line, ink_end) > self.available:
                cut, is_divided = self._division(line, ink_end)
                yield _Stretch(line, cut, is_divided)
                line, used = cut, 0.0
            used += self._width(max(line, chunk.start()), chunk.end())
        yield self._trimmed(line, end)

    def _trimmed(self, start: int, end: int) -> _Stretch:
        ink = self.text[start:end]
        return _Stretch(start + len(ink) - len(ink.lstrip()), start + len(ink.rstrip()))

    def _width(self, start: int, end: int) -> float:
        return width(self.drawn[start:end], self.levels[start:end], self.size)

    def _division(self, start: int, end: int) -> tuple[int, bool]:
        """Return where to divide the word ``start`` to ``end`` that is too wide, and whether a hyphen shows it."""
        word = self.text[start:end]
        soft = [index + 1 for index, sign in enumerate(word) if sign == SOFT_HYPHEN]
        places = soft or [match.start() for match in _SYLLABLE.finditer(word) if match.start() < len(word) - 1]
        room = self.available - width([replace(self.drawn[start], character=HYPHEN)], [0], self.size)
        if word.isalpha() or soft:
            fitting = [place for place in places if self._width(start, start + place) <= room]
            if fitting:
                return start + fitting[-1], True
        cut = start + 1
        while cut < end - 1 and self._width(start, cut + 1) <= self.available:
            cut += 1
        return cut, False
