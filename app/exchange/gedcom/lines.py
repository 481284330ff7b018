"""GEDCOM's lines as a tree, and the tree as lines (GEDCOM 5.5.1 chapter 1, GEDCOM 7.0 chapter 1).

A value is held as it is meant: continued lines joined, doubled at signs single. The two grammars differ in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

POINTER: Final = re.compile(r"@[^@\s#][^@\r\n]*@")
VOID: Final = "@VOID@"
"""What points to nobody (GEDCOM 7)."""
_LINE: Final = re.compile(r"\s*(\d{1,2}) +(?:(@[^@\s][^@]*@) +)?([A-Za-z0-9_]+)(?: (.*))?", re.DOTALL)
_BREAK: Final = re.compile(r"\r\n|\n\r|\r|\n")
_AT: Final = re.compile(r"@#[A-Z][^@]*@|@")
_BANNED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_WIDTH: Final = 200
"""The most characters of a value on one line before GEDCOM 7, which has no bound; 255 with level and tag."""


@dataclass(slots=True, eq=False)
class Line:
    """One line with what stands under it.

    ``is_known``: what it says is in our rows. ``is_odd``: it is, but not wholly, or spelt otherwise than we do.
    """

    tag: str
    value: str = ""
    xref: str = ""
    subs: list[Line] = field(default_factory=list["Line"])
    number: int = 0
    is_pointer: bool = False
    is_known: bool = False
    is_odd: bool = False

    def all(self, *tags: str) -> list[Line]:
        """Return the lines under this one that bear one of ``tags``."""
        return [line for line in self.subs if line.tag in tags]

    def first(self, *tags: str) -> Line | None:
        """Return the first such line, None where there is none."""
        return next((line for line in self.subs if line.tag in tags), None)

    def text(self, tag: str) -> str:
        """Return the value of the first line ``tag``, empty where there is none."""
        found = self.first(tag)
        return found.value.strip() if found else ""

    def take(self, tag: str) -> str:
        """Return the value of the first line ``tag`` and note that it is understood."""
        found = self.first(tag)
        if found is None or found.is_pointer:
            return ""
        found.is_known = True
        return found.value.strip()

    def add(self, tag: str, value: str = "", *, is_pointer: bool = False) -> Line:
        """Put a line under this one and return it."""
        line = Line(tag, value, is_pointer=is_pointer)
        self.subs.append(line)
        return line


@dataclass(slots=True)
class Parsed:
    """The records of a text, and how many lines made no sense or stood at a level that has nothing above it."""

    records: list[Line]
    passed_over: int = 0


def parse(text: str, *, is_seven: bool) -> Parsed:
    """Return the records that ``text`` holds. A line that makes no sense is passed over and counted."""
    parsed = Parsed([])
    above: list[tuple[int, Line]] = []
    for number, raw in enumerate(_BREAK.split(text), start=1):
        found = _LINE.fullmatch(raw)
        if found is None:
            parsed.passed_over += bool(raw.strip("\ufeff \t\x00\x1a"))
            continue
        level, value = int(found[1]), found[4] or ""
        is_pointer = POINTER.fullmatch(value.strip()) is not None and value.strip()[1:2] != "@"
        value = value.strip() if is_pointer else _meant(value, is_seven=is_seven)
        line = Line(found[3].upper(), value, found[2] or "", number=number, is_pointer=is_pointer)
        while above and above[-1][0] >= level:
            above.pop()
        if level and (not above or level > above[-1][0] + 1):
            parsed.passed_over += 1
        if level and not above:
            continue
        if above and line.tag in {"CONT", "CONC"} and not line.xref:
            above[-1][1].value += ("\n" if line.tag == "CONT" else "") + line.value
            continue
        (above[-1][1].subs if above else parsed.records).append(line)
        above.append((level, line))
    return parsed


def _meant(value: str, *, is_seven: bool) -> str:
    if is_seven:
        return value[1:] if value.startswith("@@") else value
    return value.replace("@@", "@")


def written(records: Iterable[Line], *, is_seven: bool) -> str:
    """Return ``records`` as the lines of a file, in the grammar of GEDCOM 7 or of those before it."""
    return "".join(f"{line}\n" for record in records for line in _lines(record, 0, is_seven=is_seven))


def _lines(line: Line, level: int, *, is_seven: bool) -> Iterator[str]:
    start = f"{level} {line.xref} {line.tag}" if line.xref else f"{level} {line.tag}"
    pieces = [("", line.value)] if line.is_pointer else list(_pieces(_BANNED.sub("", line.value), is_seven=is_seven))
    for tag, piece in pieces:
        head = f"{level + 1} {tag}" if tag else start
        yield f"{head} {piece}" if piece else head
    for sub in line.subs:
        yield from _lines(sub, level + 1, is_seven=is_seven)


def _pieces(value: str, *, is_seven: bool) -> Iterator[tuple[str, str]]:
    """Yield a value's lines, each with the tag that continues the one before; no piece begins or ends with a space."""
    for place, row in enumerate(_BREAK.split(value)):
        tag = "CONT" if place else ""
        if is_seven:
            yield tag, f"@{row}" if row.startswith("@") else row
            continue
        for piece in _cut(row):
            yield tag, _AT.sub(lambda found: found[0] if len(found[0]) > 1 else "@@", piece)
            tag = "CONC"


def _cut(row: str) -> list[str]:
    """Return ``row`` in pieces short enough for a line, cut within words, since a space at an edge may be lost."""
    pieces: list[str] = []
    while len(row) > _WIDTH:
        at = _WIDTH
        while at > 1 and (row[at - 1] in " @" or row[at] in " @"):
            at -= 1
        at = at if at > 1 else _WIDTH
        pieces.append(row[:at])
        row = row[at:]
    return [*pieces, row]
