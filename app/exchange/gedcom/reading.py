"""What is at hand while a GEDCOM file is read: its records, the rows made so far, and small ways to read a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, TypeVar
from uuid import UUID, uuid5

from app.exchange.found import ImportedFamily
from app.exchange.gedcom.dates import read_date, write_date, write_old_date
from app.exchange.gedcom.file import GedcomFile
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.words import FOR, SINCE, UNTIL
from app.i18n import mark
from app.models import PartialDate
from app.models.kinds import Confidentiality, Kind

K = TypeVar("K", bound=Kind)
STRANGE: Final = mark("A word of our own tags is not known to this version of the program; it was left out.")


@dataclass(slots=True)
class Reading:
    """One file being read. ``people`` and ``families`` give the records by number, at signs and all."""

    source: GedcomFile
    found: ImportedFamily
    namespace: UUID
    people: dict[str, Line] = field(default_factory=dict[str, Line])
    families: dict[str, Line] = field(default_factory=dict[str, Line])

    def id(self, name: str) -> UUID:
        """Return the id of the row that is made from what ``name`` names in the file."""
        return uuid5(self.namespace, name)

    def person(self, pointer: Line) -> UUID | None:
        """Return the person that a line points to, None where there is none."""
        return self.found.ids.get(bare(pointer.value))

    def kind(self, vocabulary: type[K], value: str) -> K | None:
        """Return the member of a vocabulary of ours, None for an empty or a strange word."""
        try:
            return vocabulary(value.strip().replace(" ", "_").lower()) if value else None
        except ValueError:
            self.found.doubts.append(STRANGE)
            return None

    def note(self, line: Line) -> str:
        """Return the first note that stands in the line itself; further ones, and shared ones, are only kept."""
        first = next((one for one in line.all("NOTE") if not one.is_pointer), None)
        if first is None:
            return ""
        first.is_known = True
        text = self.found.page(first.value)
        first.is_odd = text != first.value.strip()
        return text


def bare(xref: str) -> str:
    """Return a record's number without the at signs."""
    return xref.strip("@")


def dated(event: Line | None, tag: str = "DATE") -> PartialDate | None:
    """Return the date under ``event`` and note what of it is understood; an odd one keeps its own spelling."""
    line = event.first(tag) if event else None
    if event is None or line is None:
        return None
    phrase = line.first("PHRASE")
    known = read_date(line.value, phrase.value if phrase else "")
    if known is None:
        return None
    event.is_known = line.is_known = True
    value, words = write_date(known)
    line.is_odd = plain(line.value) not in {plain(value), plain(write_old_date(known))}
    if phrase is not None and words and phrase.value == words:
        phrase.is_known = True
    return known


def plain(value: str) -> str:
    """Return a date's value without what makes no difference."""
    return " ".join(part.lstrip("0") for part in value.upper().split())


def span(line: Line) -> tuple[PartialDate | None, PartialDate | None]:
    """Return beginning and end as our own tags write them."""
    return dated(line, SINCE), dated(line, UNTIL)


def meant_for(reading: Reading, line: Line) -> Confidentiality:
    """Return for whose eyes something is, as our own tag says it; what cannot be read is for the fewest."""
    said = line.take(FOR)
    if not said:
        return Confidentiality.SHARED
    return reading.kind(Confidentiality, said) or Confidentiality.WORKER


def is_yes(line: Line, tag: str) -> bool:
    """Say whether the line has ``tag`` with a yes."""
    return line.take(tag).upper() == "Y"
