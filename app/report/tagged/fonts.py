"""The bundled fonts: registered once, with fallback from one to the next for letters a font lacks."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Final

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.i18n import RESOURCES

REGULAR: Final = "NotoSans-Regular"
PRIVATE: Final = 0xF0000
"""Glyphs that no character stands for get the code PRIVATE + glyph number: equal in every document and process."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shaped glyph in thousandths of the type size: ``code`` is written, ``spoken`` is what it stands for."""

    code: str
    spoken: str
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True)
class Face:
    """One font file, known to reportlab by ``name``, which is also its PostScript name."""

    name: str
    font: TTFont

    def covers(self, character: str) -> bool:
        """Return whether the font has a glyph for ``character``."""
        return ord(character) in self._glyphs

    def width(self, text: str) -> float:
        """Return the width of ``text`` set letter by letter, in thousandths of the type size."""
        return self.font.stringWidth(text, 1000)

    def shaped(self, text: str, is_rtl: bool) -> tuple[Glyph, ...]:
        """Return ``text``, all of one direction, as glyphs from left to right, joined and stacked by its script."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_rtl else "ltr"
        uharfbuzz.shape(self._shaper, buffer, {"kern": False, "liga": is_rtl})
        scale = 1000 / self._upem
        starts = [*sorted({info.cluster for info in buffer.glyph_infos}), len(text)]
        cluster_end = dict(pairwise(starts))
        return tuple(
            Glyph(
                code=self._code(info.codepoint, spoken := text[info.cluster : cluster_end[info.cluster]]),
                spoken=spoken,
                advance=position.x_advance * scale,
                dx=position.x_offset * scale,
                dy=position.y_offset * scale,
            )
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or [], strict=True)
            if unicodedata.category(text[info.cluster]) != "Cf"
        )

    def _code(self, glyph: int, spoken: str) -> str:
        """Return the character that is written for ``glyph``: its own where it has one, else a private one."""
        if len(spoken) == 1 and self._glyphs.get(ord(spoken)) == glyph:
            return spoken
        code = PRIVATE + glyph
        if code not in self._glyphs:
            self._widths[code] = self._shaper.get_glyph_h_advance(glyph) * 1000 / self._upem
            self._glyphs[code] = glyph
        return chr(code)

    @cached_property
    def _glyphs(self) -> dict[int, int]:
        return self.font.face.charToGlyph

    @cached_property
    def _widths(self) -> dict[int, float]:
        return self.font.face.charWidths

    @cached_property
    def _harfbuzz_face(self) -> uharfbuzz.Face:
        return uharfbuzz.Face((RESOURCES / "fonts" / f"{self.name}.ttf").read_bytes())

    @cached_property
    def _shaper(self) -> uharfbuzz.Font:
        return uharfbuzz.Font(self._harfbuzz_face)

    @cached_property
    def _upem(self) -> int:
        return self._harfbuzz_face.upem


@cache
def face(name: str) -> Face:
    """Return the bundled font ``name``, registered with reportlab if it wasn't yet."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / f"{name}.ttf")))
    font = pdfmetrics.getFont(name)
    if not isinstance(font, TTFont):
        raise TypeError(name)
    return Face(name, font)


def faces(*, is_bold: bool = False, is_italic: bool = False) -> tuple[Face, ...]:
    """Return the fonts to try for a letter, best first. Arabic script has no italics."""
    cut = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    latin = face(f"NotoSans-{cut[is_bold, is_italic]}")
    return latin, face("NotoSansArabic-Bold" if is_bold else "NotoSansArabic-Regular")
