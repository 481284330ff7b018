"""Families from GEDCOM files: individuals and family records become rows of ours, each with its record's id.

The record's id stays with the row (``origin_id``), so that the same people are known again. Nothing is written here:
the rows are drawn as they are, or handed to an operation that takes them into a case in one step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from fastgedcom.base import Document, FakeLine, TrueLine

from app.exchange.gedcom_dates import read_date
from app.exchange.gedcom_file import read_gedcom
from app.i18n import Text, mark
from app.models import Base, Parentage, PartialDate, Partnership, Person
from app.models.kinds import Ending, Gender, ParentageKind, PartnershipKind

_GENDERS: Final = {"M": Gender.MALE, "F": Gender.FEMALE, "X": Gender.NON_BINARY}
_PEDIGREES: Final = {
    "adopted": ParentageKind.ADOPTIVE,
    "foster": ParentageKind.FOSTER,
    "birth": ParentageKind.BIRTH,
    "biological": ParentageKind.BIRTH,
    "step": ParentageKind.STEP,
}
_ENDINGS: Final = {
    "DIV": Ending.DIVORCE,
    "ANUL": Ending.ANNULMENT,
    "_SEPR": Ending.SEPARATION,
    "_SEP": Ending.SEPARATION,
}
_NOBODY: Final = mark("A family names a person who isn't in the file; that link was left out.")
_NO_FAMILY: Final = mark("A person names a family that isn't in the file; that link was left out.")
_CROWD: Final = mark("A family has more than two partners; the further ones are linked to its children only.")


@dataclass(slots=True)
class ImportedFamily:
    """What a file gave: people, partnerships and parentages, and what could not be taken over and why.

    ``ids`` gives the row of each individual by its record's id, without the at signs.
    """

    people: list[Person] = field(default_factory=list[Person])
    partnerships: list[Partnership] = field(default_factory=list[Partnership])
    parentages: list[Parentage] = field(default_factory=list[Parentage])
    doubts: list[Text] = field(default_factory=list[Text])
    ids: dict[str, UUID] = field(default_factory=dict[str, UUID])

    @property
    def rows(self) -> Sequence[Base]:
        """Return all rows, people first."""
        return [*self.people, *self.partnerships, *self.parentages]


@dataclass(slots=True)
class _Pointers:
    """Who names a family as theirs: as partner and as child. Files exist that say it only here."""

    partners: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    children: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def import_gedcom(path: Path, namespace: UUID = NAMESPACE_OID) -> ImportedFamily:
    """Read the family in ``path``; raise ``AppError`` where the file can't be read.

    The rows' ids are made from ``namespace`` and the records' ids: the same file drawn twice gives the same picture,
    and two files taken into one case with a namespace each never collide.
    """
    source = read_gedcom(path)
    found = ImportedFamily(doubts=list(source.doubts))
    document = source.document
    for index, record in enumerate(document.get_records("INDI")):
        person = _person(record, index, namespace)
        found.ids[_bare(record.tag)] = person.id
        found.people.append(person)
    pointers = _pointers(document, found)
    for record in document.get_records("FAM"):
        _family(record, document, found, pointers, namespace)
    return found


def _pointers(document: Document, found: ImportedFamily) -> _Pointers:
    pointers = _Pointers()
    for record in document.get_records("INDI"):
        for tag, lists in (("FAMS", pointers.partners), ("FAMC", pointers.children)):
            for link in record.get_sub_lines(tag):
                if link.payload in document:
                    lists.setdefault(link.payload, []).append(_bare(record.tag))
                elif link.payload != "@VOID@":
                    found.doubts.append(_NO_FAMILY)
    return pointers


def _bare(xref: str) -> str:
    return xref.strip("@")


def _person(record: TrueLine, index: int, namespace: UUID) -> Person:
    given, family = _names(record)
    died = record.get_sub_line("DEAT") or record.get_sub_line("BURI") or record.get_sub_line("CREM")
    is_dead = bool(died) and died.payload.strip().upper() != "N"
    return Person(
        id=uuid5(namespace, record.tag),
        given_name=given,
        family_name=family,
        gender=_GENDERS.get(record.get_sub_line_payload("SEX").strip().upper()[:1], Gender.UNKNOWN),
        born=_dated(record, "BIRT", "CHR", "BAPM"),
        died=_dated(record, "DEAT", "BURI", "CREM") if is_dead else None,
        is_dead=is_dead,
        occupation=record.get_sub_line_payload("OCCU"),
        position=index,
        origin_id=_bare(record.tag),
    )


def _names(record: TrueLine) -> tuple[str, str]:
    """Return given and family name: the parts where the file has them, else what stands before and between slashes."""
    name = record.get_sub_line("NAME")
    before, slash, rest = name.payload.partition("/")
    family, _, after = rest.partition("/")
    given = name.get_sub_line_payload("GIVN") or " ".join(f"{before} {after}".split())
    return given, name.get_sub_line_payload("SURN") or (family.strip() if slash else "")


def _dated(record: TrueLine | FakeLine, *tags: str) -> PartialDate | None:
    """Return the first date among events with ``tags``."""
    for tag in tags:
        for event in record.get_sub_lines(tag):
            known = read_date(event.get_sub_line_payload("DATE"))
            if known is not None:
                return known
    return None


def _family(record: TrueLine, document: Document, found: ImportedFamily, pointers: _Pointers, namespace: UUID) -> None:
    partners = list(_members(record, found, "HUSB", "WIFE"))
    partners += [one for one in pointers.partners.get(record.tag, ()) if one not in partners and len(partners) < 2]
    children = list(_members(record, found, "CHIL"))
    children += [one for one in pointers.children.get(record.tag, ()) if one not in children]
    if len(partners) >= 2:
        pair = (found.ids[partners[0]], found.ids[partners[1]])
        found.partnerships.append(_partnership(record, pair, namespace, has_children=bool(children)))
    if len(partners) > 2:
        found.doubts.append(_CROWD)
    for child in children:
        for parent in partners:
            if parent != child:
                row = Parentage(
                    id=uuid5(namespace, f"{record.tag} {child} {parent}"),
                    child_id=found.ids[child],
                    parent_id=found.ids[parent],
                    kind=_pedigree(record, document, child, parent),
                )
                found.parentages.append(row)


def _members(record: TrueLine, found: ImportedFamily, *tags: str) -> Iterator[str]:
    """Yield the bare ids of those the family names, each once."""
    seen: set[str] = set()
    for line in record.sub_lines:
        if line.tag not in tags or line.payload in {"", "@VOID@"}:
            continue
        who = _bare(line.payload)
        if who not in found.ids:
            found.doubts.append(_NOBODY)
        elif who not in seen:
            seen.add(who)
            yield who


def _partnership(record: TrueLine, pair: tuple[UUID, UUID], namespace: UUID, *, has_children: bool) -> Partnership:
    ending = next((kind for tag, kind in _ENDINGS.items() if record.get_sub_line(tag)), None)
    if record.get_sub_line("MARR") or ending in {Ending.DIVORCE, Ending.ANNULMENT}:
        kind = PartnershipKind.MARRIAGE
    elif record.get_sub_line("ENGA"):
        kind = PartnershipKind.ENGAGEMENT
    else:
        kind = PartnershipKind.PARENTS if has_children else PartnershipKind.COHABITATION
    return Partnership(
        id=uuid5(namespace, f"{record.tag} partners"),
        a_id=pair[0],
        b_id=pair[1],
        kind=kind,
        since=_dated(record, "MARR", "ENGA"),
        until=_dated(record, *_ENDINGS) if ending else None,
        ending=ending,
    )


def _pedigree(record: TrueLine, document: Document, child: str, parent: str) -> ParentageKind:
    """Return how the child belongs to this family: by its own link, an adoption event, or the family's private tags."""
    individual = document.get_record(f"@{child}@")
    for link in individual.get_sub_lines("FAMC"):
        if link.payload == record.tag:
            said = link.get_sub_line_payload("PEDI").strip().lower()
            if said in _PEDIGREES:
                return _PEDIGREES[said]
    for adoption in individual.get_sub_lines("ADOP"):
        family = adoption.get_sub_line("FAMC")
        if family.payload == record.tag:
            by = family.get_sub_line_payload("ADOP").strip().upper()
            husbands = {_bare(line.payload) for line in record.get_sub_lines("HUSB")}
            if by in {"", "BOTH"} or (by == "HUSB") == (parent in husbands):
                return ParentageKind.ADOPTIVE
    for line in record.get_sub_lines("CHIL"):
        if _bare(line.payload) == child:
            tag = "_FREL" if parent in {_bare(one.payload) for one in record.get_sub_lines("HUSB")} else "_MREL"
            return _PEDIGREES.get(line.get_sub_line_payload(tag).strip().lower(), ParentageKind.BIRTH)
    return ParentageKind.BIRTH
