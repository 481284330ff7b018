"""A GEDCOM file's bytes as records: 5.5, 5.5.1, 7 and GEDZIP; UTF-8, UTF-16, ANSEL and the Windows code pages.

The file is somebody else's: what can't be read is said, never guessed, and nothing of it is executed or fetched.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import ansel  # pyright: ignore[reportMissingTypeStubs]  it has none

from app.exchange.archive import is_archive, member, read_whole, refusal
from app.exchange.gedcom.lines import Line, parse
from app.i18n import Text, mark

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = {
    "UTF-8": "utf-8",
    "UTF8": "utf-8",
    "UNICODE": "utf-16",
    "ANSEL": "gedcom",
    "ASCII": "utf-8",
    "ANSI": "cp1252",
    "WINDOWS-1252": "cp1252",
    "CP1252": "cp1252",
    "IBMPC": "cp437",
    "IBM-PC": "cp437",
    "MACINTOSH": "mac-roman",
    "ISO-8859-1": "latin-1",
    "ISO8859-1": "latin-1",
    "LATIN1": "latin-1",
}
_SAME_NUMBER: Final = mark("Two records of the file have one number, so it is unclear who is meant. Nothing was read.")


_PASSED_OVER: Final = mark("A line of the file could not be understood and was passed over.")

ansel.register()


@dataclass(frozen=True, slots=True)
class GedcomFile:
    """The records of one file, its ``version`` as it says itself, ``doubts`` about lines that were passed over."""

    records: tuple[Line, ...]
    version: str
    doubts: tuple[Text, ...]

    def of(self, tag: str) -> list[Line]:
        """Return the records of one kind that have a number, so that others can point to them."""
        return [record for record in self.records if record.tag == tag and record.xref]


def read_gedcom(path: Path) -> GedcomFile:
    """Read ``path`` wholly, or raise ``AppError`` saying why it can't be and that nothing was taken from it."""
    return gedcom_from(read_whole(path))


def gedcom_from(data: bytes) -> GedcomFile:
    """Return the records that a file's bytes hold, those of a GEDZIP archive too; ``AppError`` as above."""
    if is_archive(data):
        data = member(data, "gedcom.ged")
    text = _decoded(data)
    if not re.match(r"\s*0 HEAD\b", text):
        raise refusal(mark("This is no GEDCOM file: it doesn't begin as one. Nothing was read."))
    return _records(text)


def _decoded(data: bytes) -> str:
    for start, encoding in _MARKS:
        if data.startswith(start):
            return _as(data, encoding)
    if data[:4] == b"0\x00 \x00":
        return _as(data, "utf-16-le")
    if data[:4] == b"\x000\x00 ":
        return _as(data, "utf-16-be")
    declared = re.search(rb"^\s*1 CHAR +([^\r\n]+)", data[:4096], re.MULTILINE)
    name = declared[1].decode("ascii", "replace").strip().upper() if declared else "UTF-8"
    encoding = _DECLARED.get(name.split(" ")[0], "utf-8")
    if encoding == "utf-16":
        encoding = "utf-8"  # sixteen bits were declared, yet the bytes are single ones: programs do that
    return _as(data, encoding)


def _as(data: bytes, encoding: str) -> str:
    """Return the text composed (NFC), since ANSEL writes each accent as a letter of its own."""
    try:
        return unicodedata.normalize("NFC", data.decode(encoding))
    except UnicodeError:
        pass
    if encoding == "utf-8":
        try:
            return unicodedata.normalize("NFC", data.decode("cp1252"))
        except UnicodeError:
            pass
    raise refusal(mark("The letters of the file are not written as the file says; nothing was read."))


def _records(text: str) -> GedcomFile:
    is_seven = re.search(r"^\s*2 VERS +7", text[:4096], re.MULTILINE) is not None
    parsed = parse(text, is_seven=is_seven)
    xrefs = [record.xref for record in parsed.records if record.xref]
    if len(set(xrefs)) < len(xrefs):
        raise refusal(_SAME_NUMBER)
    head = parsed.records[0]
    gedc = head.first("GEDC")
    records = [record for record in parsed.records if record.tag not in {"HEAD", "TRLR"} or record is head]
    return GedcomFile(tuple(records), gedc.text("VERS") if gedc else "", (_PASSED_OVER,) * parsed.passed_over)
