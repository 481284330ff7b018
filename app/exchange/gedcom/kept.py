"""What of a file is not understood: kept line by line, and put back where it stood when the family is written again.

Kept text is written as GEDCOM 7 is. A line that begins with ``>`` is one that the program writes itself; it stands
there to say whose part the next ones are, and in which spelling the file had it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final
from uuid import UUID

from app.exchange.found import Unread
from app.exchange.gedcom.dates import read_date
from app.exchange.gedcom.file import GedcomFile
from app.exchange.gedcom.lines import Line, parse, written
from app.exchange.gedcom.people import names_of
from app.exchange.gedcom.words import GENDERS, OURS, PEDIGREES, plain_word
from app.models import ForeignRecord

FORMAT: Final = "gedcom"
_MARK: Final = ">"
_OF_THE_FILE: Final = frozenset({"GEDC", "CHAR", "SOUR", "DEST", "DATE", "FILE"})
"""Lines of a header that say who wrote this very file: another file has its own."""


def keep(record: Line) -> Line | None:
    """Return what of ``record`` must be kept, with the lines it stands under; None for nothing."""
    if not record.is_known:
        return record
    subs: list[Line] = []
    for sub in record.subs:
        kept = keep(sub)
        if kept is None and record.is_odd and sub.is_known:
            kept = Line(sub.tag, sub.value, is_pointer=sub.is_pointer, is_known=True)
        if kept is not None:
            subs.append(kept)
    if not subs and not record.is_odd:
        return None
    return Line(record.tag, record.value, record.xref, subs, record.number, record.is_pointer, is_known=True)


def kept_head(head: Line) -> Line | None:
    """Return what of a header is kept: not what it says of its own file."""
    head.is_known = True
    for line in head.subs:
        line.is_known = line.is_known or line.tag in _OF_THE_FILE or line.tag == "SCHMA"
        if line.tag in _OF_THE_FILE:
            line.subs.clear()
        for sub in line.subs:
            sub.is_known = line.tag == "SCHMA" and sub.value.startswith(OURS)
    return keep(head)


def row(
    line: Line, row_id: UUID, position: int, *, person: UUID | None = None, couple: UUID | None = None
) -> ForeignRecord:
    """Return the row that keeps ``line``."""
    return ForeignRecord(
        id=row_id, format=FORMAT, text=kept_text([line]), person_id=person, partnership_id=couple, position=position
    )


def kept_text(lines: Iterable[Line]) -> str:
    """Return records as the text that keeps them."""
    return "".join(part for line in lines for part in _marked(line, 0))


def _marked(line: Line, level: int) -> Iterator[str]:
    bare = Line(line.tag, line.value, line.xref, is_pointer=line.is_pointer)
    own, *more = written([bare], is_seven=True).splitlines(keepends=True)
    start = _MARK if line.is_known else ""
    yield f"{start}{level}{own[1:]}"
    for continued in more:
        yield f"{level + 1}{continued[1:]}"
    for sub in line.subs:
        yield from _marked(sub, level + 1)


def kept_lines(text: str) -> list[Line]:
    """Return the records that a kept text holds; what the program writes itself is known."""
    rows = text.split("\n")
    known = {number for number, line in enumerate(rows, start=1) if line.startswith(_MARK)}
    records = parse("\n".join(line.removeprefix(_MARK) for line in rows), is_seven=True).records
    for line in every(records):
        line.is_known = line.number in known
    return records


def every(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield all lines and what stands under them, as in a file."""
    for line in lines:
        yield line
        yield from every(line.subs)


def put_back(made: Line, kept: Line) -> None:
    """Put under ``made``, a line the program has written, what was ``kept`` of it."""
    if kept.value and _is_same(made, kept):
        made.value = kept.value
    taken: set[int] = set()
    for sub in kept.subs:
        if not sub.is_known:
            if sub.tag != "DATE" or made.first("DATE") is None:
                made.subs.append(sub)
            continue
        match = next(
            (
                line
                for line in made.all(sub.tag)
                if id(line) not in taken and (not sub.is_pointer or line.value == sub.value)
            ),
            None,
        )
        if match is not None:
            taken.add(id(match))
            put_back(match, sub)
        elif not sub.is_pointer and any(not line.is_known for line in sub.subs):
            lone = Line(sub.tag)
            put_back(lone, sub)
            made.subs.append(lone)


def _is_same(made: Line, kept: Line) -> bool:
    """Say whether two spellings mean one thing, so that the file's own can stand."""
    match made.tag:
        case "DATE":
            return _date(made) is not None and _date(made) == _date(kept)
        case "NAME":
            return names_of(made) == names_of(kept)
        case "SEX":
            return GENDERS.get(made.value) == GENDERS.get(kept.value.strip().upper()[:1])
        case "PEDI":
            return PEDIGREES.get(plain_word(made.value)) == PEDIGREES.get(plain_word(kept.value))
        case _:
            return not made.value or made.value.strip() == kept.value.strip() or made.tag == "EVEN"


def _date(line: Line) -> object:
    phrase = line.first("PHRASE")
    return read_date(line.value, phrase.value if phrase else "")


def unread(source: GedcomFile) -> tuple[Unread, ...]:
    """Return what was not understood, by kind, with the number of the first such line; never what it says."""
    first: dict[str, int] = {}
    counts: Counter[str] = Counter()

    def note(line: Line, path: str) -> None:
        name = f"{path}.{line.tag}" if path else line.tag
        if not line.is_known:
            counts[name] += 1
            first.setdefault(name, line.number)
            return
        for sub in line.subs:
            note(sub, name)

    for record in source.records:
        note(record, "")
    return tuple(Unread(tag, count, first[tag]) for tag, count in sorted(counts.items()))
