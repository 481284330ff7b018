"""A case's family as a GEDCOM file: what a view holds, in the grammar of 5.5, 5.5.1 or 7, and nothing else.

What GEDCOM has no place for (how people are to each other, homes, marks) is written in tags of our own in the worker's
own file, which so loses nothing; what other programs' files said and we don't understand goes back there where it was.
A file for anybody else says in the standard's words what these can say, and nothing more.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app import __version__
from app.exchange.gedcom import kept, words
from app.exchange.gedcom.dates import write_date
from app.exchange.gedcom.lines import VOID, Line, written
from app.exchange.gedcom.pen import Pen
from app.exchange.gedcom.shape import Family, families_of, in_standard_words, unknown_parents
from app.exchange.gedcom.write_families import write_family, write_home
from app.exchange.gedcom.write_people import write_person
from app.lens.view import CaseView, ForeignView, PartialDate

_NUMBER: Final = re.compile(r"[A-Z0-9_]{1,20}")
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


class Version(StrEnum):
    """The versions that are written."""

    FIVE = "5.5"
    FIVE_ONE = "5.5.1"
    SEVEN = "7.0"


@dataclass(slots=True)
class _Numbers:
    """Every record's number: its own from the file it came from where that is valid and free, else the next."""

    renamed: dict[str, str] = field(default_factory=dict[str, str])
    taken: set[str] = field(default_factory=lambda: {VOID})

    def give(self, letter: str, wanted: str = "") -> str:
        """Return the number of a record that had ``wanted`` before, without at signs."""
        number = f"@{wanted}@"
        if not _NUMBER.fullmatch(wanted) or number in self.taken:
            place = 1
            while f"@{letter}{place}@" in self.taken:
                place += 1
            number = f"@{letter}{place}@"
        self.taken.add(number)
        if wanted:
            self.renamed.setdefault(f"@{wanted}@", number)
        return number


@dataclass(slots=True, eq=False)
class _Kept:
    """One record of another program's, with the row it was kept in."""

    row: ForeignView
    line: Line


def gedcom(view: CaseView, version: Version = Version.FIVE_ONE) -> bytes:
    """Return ``view``'s family as a file's bytes: UTF-8 after its mark, for 5.5, which has none, UTF-16."""
    view = view if view.is_own else in_standard_words(view)
    foreign = [
        _Kept(row, line) for row in view.foreign if row.format == kept.FORMAT for line in kept.kept_lines(row.text)
    ]
    numbers, families = _Numbers(), families_of(view)
    unknown = unknown_parents(view, families)
    shown = [person for person in view.people if person.id not in unknown]
    own = {person.id: numbers.give("I", person.origin_id or "") for person in shown}
    of_families = _family_numbers(view, families, foreign, numbers)
    own |= {home.id: numbers.give("H") for home in view.households}
    for one in foreign:
        if not one.line.is_known and one.line.xref:
            one.line.xref = numbers.give(one.line.tag[:1], one.line.xref.strip("@"))
    pen = Pen(version is Version.SEVEN, own)
    people = {person.id: write_person(pen, person, view) for person in shown}
    genders = {person.id: person.gender for person in view.people}
    couples = [
        write_family(pen, family, number, people, genders) for family, number in zip(families, of_families, strict=True)
    ]
    homes = [write_home(pen, home, view.residences) for home in view.households]
    records = [*people.values(), *couples, *homes]
    if not view.is_own:
        _drop_own_tags(records)
    head = _head(version, view, records)
    others = _put_back(foreign, head, records, numbers)
    if head.first("SUBM") is None and version is not Version.SEVEN:
        submitter = Line("SUBM", xref=numbers.give("U"))
        submitter.add("NAME", words.PROGRAM)
        head.add("SUBM", submitter.xref, is_pointer=True)
        others.append(submitter)
    text = written([head, *records, *others, Line("TRLR")], is_seven=version is Version.SEVEN)
    return f"\ufeff{text}".encode("utf-16-le" if version is Version.FIVE else "utf-8")


def _drop_own_tags(records: Iterable[Line]) -> None:
    for line in list(kept.every(records)):
        line.subs = [sub for sub in line.subs if not sub.tag.startswith(words.OURS)]


def gedzip(view: CaseView) -> bytes:
    """Return ``view``'s family as a GEDZIP archive, which is GEDCOM 7. The files it speaks of are not in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("gedcom.ged", _EPOCH), gedcom(view, Version.SEVEN), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _family_numbers(view: CaseView, families: list[Family], foreign: Iterable[_Kept], numbers: _Numbers) -> list[str]:
    """Return each family's number; somebody alone without children is one only where lines of it are kept."""
    there = {person.id for person in view.people}
    wanted: dict[object, list[str]] = {}
    for one in foreign:
        if one.line.tag == "FAM" and one.line.is_known:
            owner = one.row.partnership_id or one.row.person_id
            wanted.setdefault(owner, []).append(one.line.xref.strip("@"))
    for family in list(families):
        if len(family.partners) == 1:
            there.discard(family.partners[0])
    families += [Family((who,)) for who in sorted(there, key=str) if who in wanted]
    given: list[str] = []
    for family in families:
        owner = family.partnership.id if family.partnership else family.partners[0]
        before = wanted.pop(owner, [])
        number = numbers.give("F", before[0] if before else "")
        numbers.renamed.update({f"@{other}@": number for other in before[1:]})
        given.append(number)
    return given


def _put_back(foreign: Iterable[_Kept], head: Line, records: Iterable[Line], numbers: _Numbers) -> list[Line]:
    """Put kept lines where they stood, and return the records that are wholly another program's."""
    by_number = {record.xref: record for record in records}
    others: list[Line] = []
    for one in foreign:
        for line in kept.every([one.line]):
            if line.is_pointer:
                line.value = numbers.renamed.get(line.value, line.value)
        if not one.line.is_known:
            others.append(one.line)
            continue
        target = head if one.line.tag == "HEAD" else by_number.get(numbers.renamed.get(one.line.xref, ""))
        if target is not None and target.tag == one.line.tag:
            kept.put_back(target, one.line)
    return others


def _head(version: Version, view: CaseView, records: Iterable[Line]) -> Line:
    head = Line("HEAD")
    form = head.add("GEDC")
    form.add("VERS", version.value)
    if version is Version.SEVEN:
        tags = sorted({line.tag for line in kept.every(records) if line.tag.startswith(words.OURS)})
        if tags:
            schema = head.add("SCHMA")
            for tag in tags:
                schema.add("TAG", f"{tag} {words.uri(tag)}")
    else:
        form.add("FORM", "LINEAGE-LINKED")
        head.add("CHAR", "UNICODE" if version is Version.FIVE else "UTF-8")
    program = head.add("SOUR", "LAHIPIIRI")
    program.add("VERS", __version__)
    program.add("NAME", words.PROGRAM)
    head.add("DATE", write_date(PartialDate.of(view.day))[0])
    return head
