"""Tables of a spreadsheet as bytes, both ways.

Written in UTF-8 with a mark at its beginning and semicolons, as a Finnish spreadsheet takes it by a double click; read
with or without the mark, with semicolons, commas or tabs. A cell that a spreadsheet would take for a formula is written
behind an apostrophe (CWE-1236), which is taken off again where such a table is read.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Final

from app.errors import AppError
from app.i18n import Text, mark

_FORMULA: Final = frozenset("=+-@\t\r")
_SEPARATORS: Final = ";,\t"
_LIMIT: Final = 5_000_000
_AGAIN: Final = mark("Save it in the spreadsheet as CSV (UTF-8) and try again.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was read: its headings, and each row that isn't empty with its number in the file, 1 the first."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def written(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as the bytes of a CSV file."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([_cell(each) for each in row])
    return out.getvalue().encode("utf-8-sig")


def read(data: bytes) -> Sheet:
    """Return the table in the bytes of a CSV file; raise ``AppError`` where they are none."""
    if len(data) > _LIMIT:
        raise AppError(mark("The file is too large to be a table; nothing was taken in."), _AGAIN)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeError:
        raise AppError(mark("The file is not text in UTF-8; nothing was taken in."), _AGAIN) from None
    if "\0" in text:
        raise AppError(mark("The file is not text in UTF-8; nothing was taken in."), _AGAIN)
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter=_separator(text), strict=True))
    except csv.Error:
        raise AppError(mark("The file is not a whole table; nothing was taken in."), _AGAIN) from None
    rows = [(at, tuple(_bare(cell) for cell in cells)) for at, cells in enumerate(lines, start=1)]
    filled = [(at, cells) for at, cells in rows if any(cells)]
    if not filled:
        raise AppError(mark("The table is empty; nothing was taken in."), _AGAIN)
    return Sheet(filled[0][1], tuple(filled[1:]))


def refuse_rows(message: Text, rows: Iterable[int], **values: object) -> AppError:
    """Return the error of a table with faulty rows; ``message`` names them as ``{rows}``."""
    hint = mark("Mend these rows in the file and take it in again.")
    return AppError(message, hint, rows=", ".join(str(each) for each in rows), **values)


def _separator(text: str) -> str:
    """Return what parts the cells: whatever is most in the headings, outside quotation marks."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(part for at, part in enumerate(first.split('"')) if at % 2 == 0)
    return max(_SEPARATORS, key=bare.count)


def _bare(cell: str) -> str:
    text = unicodedata.normalize("NFC", cell.strip(" \r\n"))
    return (text[1:] if text[:1] == "'" and text[1:2] in _FORMULA and text[1:] else text).strip()


def _cell(text: str) -> str:
    return f"'{text}" if text[:1] in _FORMULA else text
