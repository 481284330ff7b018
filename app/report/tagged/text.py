"""Text as it comes from the story: one string or several spans, cleaned for setting.

What the bundled fonts cannot draw is drawn by a likeness (``->`` for an arrow); the reading text keeps the original, so
that a screen reader and a search find what was written.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from app.report.tagged.fonts import Face, faces
from app.report.tagged.style import Colour, TextStyle

LIKENESS: Final = {
    **dict.fromkeys("→⇒➔➡⟶", "->"),
    **dict.fromkeys("←⇐⟵", "<-"),
    **dict.fromkeys("↔⇔", "<->"),
    **dict.fromkeys("☐▢□", "[ ]"),
    **dict.fromkeys("☑☒✓✔✅", "[x]"),
    **dict.fromkeys("●■▪◾○◦", "•"),
    **dict.fromkeys("★☆⭐", "*"),
    **dict.fromkeys("❤♥♡💕💖", "<3"),
    **dict.fromkeys("☺😀😁😃😄😊🙂🥰😍😎😂🤣", ":)"),
    **dict.fromkeys("☹🙁😞😟😢😭😠😡😔", ":("),
    **dict.fromkeys("👍", "(+)"),
    **dict.fromkeys("👎", "(-)"),
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "≈": "~",
    "\u2011": "\u2010",
}
"""Signs that people type or paste, and what is drawn for those the fonts lack."""

UNKNOWN: Final = "\ufffd"
"""Drawn for a letter no bundled font has."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a paragraph set apart from the rest; ``colour`` None keeps the paragraph's."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    colour: Colour | None = None


Rich = str | Span | tuple[str | Span, ...]
"""What a paragraph may hold."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One character to be drawn: its face and its colour, None for whatever the canvas has."""

    character: str
    face: Face
    colour: Colour | None


def spans_of(rich: Rich) -> tuple[Span, ...]:
    """Return ``rich`` as spans."""
    parts = rich if isinstance(rich, tuple) else (rich,)
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def plain(rich: Rich) -> str:
    """Return the words of ``rich`` alone."""
    return clean("".join(span.text for span in spans_of(rich)))


def clean(text: str) -> str:
    """Return ``text`` composed (NFC) and without control characters; line breaks stay."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs", "Cn", "Co"})


def has_ink(text: str) -> bool:
    """Return whether anything of ``text`` is seen."""
    return any(not sign.isspace() and unicodedata.category(sign) != "Cf" for sign in text)


def letters(rich: Rich, style: TextStyle) -> list[Letter]:
    """Return the characters of ``rich`` as they are to be drawn in ``style``, each with a face that has it."""
    found: list[Letter] = []
    for span in spans_of(rich):
        chain = faces(is_bold=style.is_bold or span.is_bold, is_italic=style.is_italic or span.is_italic)
        colour = span.colour or style.colour
        previous: Face | None = None
        for character in clean(span.text):
            for drawn in _drawable(character, chain):
                previous = _face_for(drawn, chain, previous)
                found.append(Letter(drawn, previous, colour))
    return found


def _drawable(character: str, chain: tuple[Face, ...]) -> str:
    """Return what is drawn for ``character``: itself, its likeness, or nothing for what has no ink of its own."""
    if character == "\n" or any(face.covers(character) for face in chain):
        return character
    if character in LIKENESS:
        return LIKENESS[character]
    is_inkless = unicodedata.category(character) in {"Cf", "Me", "Mn", "Zl", "Zp"} or "\ufe00" <= character <= "\ufe0f"
    if is_inkless:
        return character if unicodedata.category(character) == "Cf" else ""
    if unicodedata.category(character) == "Zs":
        return " "
    simpler = unicodedata.normalize("NFKC", character)
    if simpler != character and all(any(face.covers(sign) for face in chain) for sign in simpler):
        return simpler
    return UNKNOWN


def _face_for(character: str, chain: tuple[Face, ...], previous: Face | None) -> Face:
    """Return the first face that has ``character``; spaces and joiners stay with the word before them."""
    is_follower = character.isspace() or unicodedata.category(character) in {"Cf", "Mn"}
    if previous is not None and is_follower and (previous.covers(character) or not character.strip()):
        return previous
    return next((face for face in chain if face.covers(character)), previous or chain[0])
