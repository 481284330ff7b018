"""Homes and who lives in them: records that only our own files have."""

from __future__ import annotations

from typing import Final

from app.exchange.gedcom import words
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.reading import Reading, is_yes, meant_for, span
from app.i18n import mark
from app.models import Household, Residence
from app.models.kinds import ResidenceKind

_NOBODY: Final = mark("A family names a person who isn't in the file; that link was left out.")


def read_home(reading: Reading, record: Line) -> None:
    """Take over a home, which only our own files have, with those who live there."""
    line = reading.found.line
    record.is_known = True
    home = Household(
        id=reading.id(record.xref),
        name=line(record.take("NAME")),
        address=line(record.take("ADDR")),
        municipality=line(record.take(words.MUNICIPALITY)),
        phone=line(record.take("PHON")),
        is_protected=is_yes(record, words.PROTECTED),
        note=reading.note(record),
    )
    reading.found.households.append(home)
    for number, lives in enumerate(record.all(words.LIVES)):
        lives.is_known = True
        person_id = reading.person(lives)
        if person_id is None:
            reading.found.doubts.append(_NOBODY)
            continue
        since, until = span(lives)
        residence = Residence(
            id=reading.id(f"{record.xref} lives {number}"),
            person_id=person_id,
            household_id=home.id,
            kind=reading.kind(ResidenceKind, lives.take("TYPE")) or ResidenceKind.PERMANENT,
            since=since,
            until=until,
            confidentiality=meant_for(reading, lives),
        )
        reading.found.residences.append(residence)
