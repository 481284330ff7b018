"""What every record is written with: numbers, dates in the words of the version, spans, notes, for whose eyes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.exchange.gedcom import words
from app.exchange.gedcom.dates import write_date, write_old_date
from app.exchange.gedcom.lines import Line
from app.lens.view import (
    BondView,
    Confidentiality,
    LifeEventView,
    ParentageView,
    PartialDate,
    PersonMarkView,
    ResidenceView,
)


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in one version. ``numbers`` gives the record of each person and home."""

    is_seven: bool
    numbers: Mapping[UUID, str]

    def date(self, line: Line, known: PartialDate | None, tag: str = "DATE") -> None:
        """Write a date under ``line``, nothing for None."""
        if known is None:
            return
        value, phrase = write_date(known) if self.is_seven else (write_old_date(known), "")
        made = line.add(tag, value)
        if phrase:
            made.add("PHRASE", phrase)

    def span(self, line: Line, span: BondView | ParentageView | PersonMarkView | LifeEventView | ResidenceView) -> None:
        """Write beginning, end and for whose eyes something is, in our own tags."""
        self.date(line, span.since, words.SINCE)
        self.date(line, span.until, words.UNTIL)
        meant_for(line, span.said.confidentiality)


def note(line: Line, text: str) -> None:
    """Write a note under ``line``, nothing for an empty one."""
    if text:
        line.add("NOTE", text)


def meant_for(line: Line, eyes: Confidentiality) -> None:
    """Write for whose eyes something is where it isn't for all."""
    if eyes is not Confidentiality.SHARED:
        line.add(words.FOR, words.word(eyes))
