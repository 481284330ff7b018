"""Families from GEDCOM files: individuals and family records become rows of ours, each with its record's id.

The record's id stays with the row (``origin_id``), so that the same people are known again. Nothing is written here:
the rows are drawn as they are, or handed to an operation that takes them into a case in one step.
"""

from __future__ import annotations

from pathlib import Path
from uuid import NAMESPACE_OID, UUID

from app.exchange.found import ImportedFamily
from app.exchange.gedcom import kept
from app.exchange.gedcom.families import Owner, read_family, read_pointers
from app.exchange.gedcom.file import GedcomFile, read_gedcom
from app.exchange.gedcom.homes import read_home
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.people import read_bonds, read_person, read_twins
from app.exchange.gedcom.reading import Reading, bare
from app.exchange.gedcom.words import HOME, PROGRAM


def import_gedcom(path: Path, namespace: UUID = NAMESPACE_OID) -> ImportedFamily:
    """Read the family in ``path``; raise ``AppError`` where the file can't be read.

    The rows' ids are made from ``namespace`` and the records' ids: the same file drawn twice gives the same picture,
    and two files taken into one case with a namespace each never collide.
    """
    return family_of(read_gedcom(path), namespace)


def family_of(source: GedcomFile, namespace: UUID = NAMESPACE_OID) -> ImportedFamily:
    """Return the family that a file's records tell of; see ``import_gedcom``."""
    reading = Reading(source, ImportedFamily(doubts=list(source.doubts)), namespace)
    found = reading.found
    reading.people = {record.xref: record for record in source.of("INDI")}
    reading.families = {record.xref: record for record in source.of("FAM")}
    for index, record in enumerate(reading.people.values()):
        record.is_known = True
        person = read_person(reading, record, index)
        found.ids[bare(record.xref)] = person.id
        found.people.append(person)
    pointers = read_pointers(reading)
    owners = {xref: read_family(reading, record, pointers) for xref, record in reading.families.items()}
    for record in source.of(HOME):
        read_home(reading, record)
    read_bonds(reading)
    read_twins(reading)
    _know_our_submitter(source)
    _keep(reading, owners)
    found.unread = kept.unread(source)
    found.settle()
    return found


def _know_our_submitter(source: GedcomFile) -> None:
    """Pass over the submitter that we wrote only since GEDCOM before 7 asks for one."""
    asked = source.records[0].first("SUBM")
    for record in source.of("SUBM"):
        if asked is not None and asked.value == record.xref and record.text("NAME") == PROGRAM:
            asked.is_known = record.is_known = True
            record.take("NAME")


def _keep(reading: Reading, owners: dict[str, Owner]) -> None:
    """Make rows of what is not understood; a family that something kept points to keeps its number too."""
    lines = [_kept(record) for record in reading.source.records]
    pointed = {line.value for line in kept.every(line for line in lines if line is not None) if line.is_pointer}
    for position, (record, found) in enumerate(zip(reading.source.records, lines, strict=True)):
        row_id = reading.id(f"kept {position} {record.xref}")
        owner = owners.get(record.xref, Owner())
        is_pointed_to = record.tag == "FAM" and owner.is_told and record.xref in pointed
        line = found or (Line(record.tag, xref=record.xref, is_known=True) if is_pointed_to else None)
        if line is None:
            continue
        person = reading.found.ids.get(bare(record.xref)) if record.tag == "INDI" else owner.person_id
        if record.tag in {"INDI", "FAM"} or not record.is_known or record.tag == "HEAD":
            row = kept.row(line, row_id, position, person=person, couple=owner.partnership_id)
            reading.found.foreign.append(row)


def _kept(record: Line) -> Line | None:
    return kept.kept_head(record) if record.tag == "HEAD" else kept.keep(record)
