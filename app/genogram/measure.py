"""How wide a text is, without a screen: advances of the bundled fonts, no kerning.

With kerning the painters disagree by several per cent, without it by less than a thousandth, so every painter sets the
text without kerning and the layout is equal on each machine.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from app.genogram.advances import Advances
from app.i18n import RESOURCES

FONTS: Final = RESOURCES / "fonts"
REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"
_ARABIC: Final = {REGULAR: "NotoSansArabic-Regular", BOLD: "NotoSansArabic-Bold"}
ASCENT: Final = 0.75  # of the size: capitals with a Finnish Å's ring nearly touch it
DESCENT: Final = 0.22
_FREQUENT: Final = range(0x20, 0x180)
"""Letters of the languages around us, which are kept at hand; of the others none is: they would tell whom a case is
about."""


@cache
def _font(name: str) -> Advances:
    return Advances(FONTS / f"{name}.widths")


class _Face(dict[str, int]):
    """Advances of one font by letter, in thousandths of the size; a letter that it lacks is that of the Arabic one."""

    def __init__(self, name: str) -> None:
        self._name = name
        known = ((code, _font(name).of(code)) for code in _FREQUENT)
        super().__init__({chr(code): advance for code, advance in known if advance is not None})

    def __missing__(self, letter: str) -> int:
        own, code = _font(self._name), ord(letter)
        advance = own.of(code)
        if advance is None:
            advance = _font(_ARABIC[self._name]).of(code)
        return own.missing if advance is None else advance


@cache
def _advance(name: str) -> Callable[[str], int]:
    return _Face(name).__getitem__


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return the width of ``text`` set at ``size``, both in points."""
    # Whole numbers, whose sum is the same in whatever order they are added; so are the thousandths of all these fonts.
    return sum(map(_advance(BOLD if is_bold else REGULAR), text)) * size / 1000.0


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
