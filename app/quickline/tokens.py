"""Cutting a line into sentences and words; every piece keeps its place in the line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Shape(StrEnum):
    """What a piece looks like."""

    WORD = "word"
    NUMBER = "number"
    DATE = "date"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the line as it was typed, from ``start`` to ``end``."""

    shape: Shape
    text: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Say whether it begins with a capital letter."""
        return self.text[:1].isupper()


_ENDS: Final = re.compile(r"[,;\n]")
_PIECE: Final = re.compile(
    r"(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{4})"
    r"|[’'](?P<short>\d{2})(?!\d)"
    r"|(?P<number>\d+)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-’'][^\W\d_]+)*[’']?\.?)"
    r"|(?P<sign>\S)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence of the line."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]


def clauses(line: str) -> list[Clause]:
    """Return the sentences of ``line``, parted by commas, semicolons and new lines; empty ones are left out."""
    found: list[Clause] = []
    start = 0
    for end in [*(mark.start() for mark in _ENDS.finditer(line)), len(line)]:
        tokens = tuple(_cut(line, start, end))
        if tokens:
            first, last = tokens[0].start, tokens[-1].end
            found.append(Clause(line[first:last], first, last, tokens))
        start = end + 1
    return found


def _cut(line: str, start: int, end: int) -> Iterator[Token]:
    for found in _PIECE.finditer(line, start, end):
        if found["date"]:
            yield Token(Shape.DATE, found["date"], *found.span("date"))
        elif found["short"]:
            yield Token(Shape.NUMBER, found["short"], found.start(), found.end())
        elif found["number"]:
            yield Token(Shape.NUMBER, found["number"], *found.span("number"))
        elif found["word"]:
            yield Token(Shape.WORD, found["word"], *found.span("word"))
        else:
            yield Token(Shape.SIGN, found["sign"], *found.span("sign"))


def loosened(token: Token) -> tuple[Token, ...]:
    """Return the parts of a word with hyphens, the hyphens between them, each by itself."""
    parts: list[Token] = []
    place = token.start
    for part in re.split(r"(-)", token.text):
        shape = Shape.SIGN if part == "-" else Shape.WORD
        if part:
            parts.append(Token(shape, part, place, place + len(part)))
        place += len(part)
    return tuple(parts)
