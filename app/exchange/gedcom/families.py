"""Family records as couples, and as parents with their children."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from app.exchange.gedcom import words
from app.exchange.gedcom.lines import VOID, Line
from app.exchange.gedcom.reading import Reading, bare, dated, is_yes, meant_for, span
from app.i18n import mark
from app.models import Parentage, PartialDate, Partnership
from app.models.kinds import ChildrenKnown, Ending, ParentageKind, PartnershipKind

_NOBODY: Final = mark("A family names a person who isn't in the file; that link was left out.")
_NO_FAMILY: Final = mark("A person names a family that isn't in the file; that link was left out.")
_CROWD: Final = mark("A family has more than two partners; the further ones are linked to its children only.")
_REGISTERED: Final = "registered"


@dataclass(slots=True)
class Pointers:
    """Who names a family as theirs: as partner and as child. Files exist that say it only here."""

    partners: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    children: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    with_parents: set[str] = field(default_factory=set[str])
    """Who is a child of a family that names a partner."""


@dataclass(slots=True)
class Owner:
    """Whose row a family record's unknown lines go with: the couple's, a lone parent's, or nobody's."""

    partnership_id: UUID | None = None
    person_id: UUID | None = None
    is_told: bool = False


def read_pointers(reading: Reading) -> Pointers:
    """Return who names which family."""
    pointers = Pointers()
    for record in reading.people.values():
        for tag, lists in (("FAMS", pointers.partners), ("FAMC", pointers.children)):
            for link in record.all(tag):
                if link.value in reading.families:
                    who = lists.setdefault(link.value, [])
                    if bare(record.xref) not in who:
                        who.append(bare(record.xref))
                elif link.value != VOID:
                    reading.found.doubts.append(_NO_FAMILY)
    for record in reading.families.values():
        partners = [bare(line.value) for line in record.all("HUSB", "WIFE")]
        if pointers.partners.get(record.xref) or any(one in reading.found.ids for one in partners):
            pointers.with_parents.update(bare(line.value) for line in record.all("CHIL"))
            pointers.with_parents.update(pointers.children.get(record.xref, ()))
    return pointers


def read_family(reading: Reading, record: Line, pointers: Pointers) -> Owner:
    """Take a family's couple and children over and return whose its further lines are."""
    partners = list(_members(reading, record, "HUSB", "WIFE"))
    partners += [one for one in pointers.partners.get(record.xref, ()) if one not in partners and len(partners) < 2]
    children = list(_members(reading, record, "CHIL"))
    children += [one for one in pointers.children.get(record.xref, ()) if one not in children]
    if not partners:
        return _without_parents(reading, record, [one for one in children if one not in pointers.with_parents])
    record.is_known = True
    ids = reading.found.ids
    owner = Owner(person_id=ids[partners[0]], is_told=True)
    if len(partners) >= 2 and not is_yes(record, words.NO_COUPLE):
        couple = _partnership(reading, record, (ids[partners[0]], ids[partners[1]]), has_children=bool(children))
        reading.found.partnerships.append(couple)
        owner = Owner(partnership_id=couple.id, is_told=True)
    if len(partners) > 2:
        reading.found.doubts.append(_CROWD)
    for line in record.all("HUSB", "WIFE", "CHIL"):
        line.is_known = line.is_pointer and bare(line.value) in ids
    for who in partners:
        _know(reading, who, "FAMS", record.xref)
    for child in children:
        _know(reading, child, "FAMC", record.xref)
        _link(reading, record, child, [parent for parent in partners if parent != child])
    return owner


def _without_parents(reading: Reading, record: Line, children: list[str]) -> Owner:
    """Let siblings whose parents nobody names hang together by a parent without a name; one child needs none."""
    if len(children) < 2:
        return Owner()
    record.is_known = True
    parent = reading.id(f"{record.xref} parent")
    links: list[Parentage] = []
    for line in record.all("CHIL"):
        line.is_known = line.is_pointer and bare(line.value) in children
    for child in children:
        _know(reading, child, "FAMC", record.xref)
        for link in [one for one in reading.people[f"@{child}@"].all("FAMC") if one.value == record.xref] or [None]:
            said = link.first("PEDI") if link else None
            kind = _pedigree(said)
            if said is not None and kind is not None:
                said.is_known = True
                said.take("PHRASE")
            kind = kind or ParentageKind.BIRTH
            if not any(row.child_id == reading.found.ids[child] and row.kind is kind for row in links):
                row_id = reading.id(f"{record.xref} {child} parent {kind.value}")
                links.append(Parentage(id=row_id, child_id=reading.found.ids[child], parent_id=parent, kind=kind))
    reading.found.add_unknown_parent(parent, links)
    return Owner(person_id=parent, is_told=True)


def _know(reading: Reading, who: str, tag: str, xref: str) -> None:
    for link in reading.people[f"@{who}@"].all(tag):
        link.is_known = link.is_known or link.value == xref


def _members(reading: Reading, record: Line, *tags: str) -> Iterator[str]:
    """Yield the bare numbers of those the family names, each once."""
    seen: set[str] = set()
    for line in record.all(*tags):
        who = bare(line.value)
        if not line.value or line.value == VOID:
            continue
        if who not in reading.found.ids:
            reading.found.doubts.append(_NOBODY)
        elif who not in seen:
            seen.add(who)
            yield who


def _partnership(reading: Reading, record: Line, pair: tuple[UUID, UUID], *, has_children: bool) -> Partnership:
    kind, since = _kind(record)
    ending, until = _ending(record)
    if kind is None:
        is_wed = ending in {Ending.DIVORCE, Ending.ANNULMENT}
        kind = PartnershipKind.PARENTS if has_children else PartnershipKind.COHABITATION
        kind = PartnershipKind.MARRIAGE if is_wed else kind
    resumed = next((line for line in record.all("EVEN") if line.text("TYPE") == words.RESUMED), None)
    if resumed is not None:
        resumed.is_known = True
        resumed.take("TYPE")
    return Partnership(
        id=reading.id(f"{record.xref} partners"),
        a_id=pair[0],
        b_id=pair[1],
        kind=kind,
        since=since,
        until=until,
        ending=ending,
        resumed_on=dated(resumed),
        children=reading.kind(ChildrenKnown, record.take(words.CHILDREN)),
        note=reading.note(record),
        confidentiality=meant_for(reading, record),
    )


def _kind(record: Line) -> tuple[PartnershipKind | None, PartialDate | None]:
    """Return what the two are to each other and since when: by the events, their types, or other programs' statuses."""
    for line in record.all("EVEN"):
        kind = words.COUPLES.get(words.plain_word(line.text("TYPE")))
        if kind is not None:
            line.is_known = True
            line.take("TYPE")
            line.is_odd = words.plain_word(line.value) not in {"", words.word(kind)}
            return kind, dated(line)
    married = record.first("MARR")
    if married is not None and married.value.strip().upper() != "N":
        married.is_known = True
        kind = words.COUPLES.get(words.plain_word(married.text("TYPE")), PartnershipKind.MARRIAGE)
        if kind is PartnershipKind.REGISTERED and married.text("TYPE") == _REGISTERED:
            married.take("TYPE")
        return kind, dated(married)
    engaged = record.first("ENGA")
    if engaged is not None:
        engaged.is_known = True
        return PartnershipKind.ENGAGEMENT, dated(engaged)
    for line in record.all("_STAT", "_MSTAT"):
        kind = words.COUPLES.get(words.plain_word(line.value))
        if kind is not None:
            return kind, None
    return None, None


def _ending(record: Line) -> tuple[Ending | None, PartialDate | None]:
    for line in record.subs:
        ending = words.ENDINGS.get(line.tag)
        if line.tag == "EVEN":
            said = words.plain_word(line.text("TYPE"))
            ending = words.EVENT_ENDINGS.get(said)
            if ending is None and said != words.ENDED:
                continue
            line.take("TYPE")
        elif ending is None or line.value.strip().upper() == "N":
            continue
        line.is_known = line.tag in {"DIV", "ANUL", "EVEN"}
        was_known = line.is_known
        until = dated(line)
        line.is_known = was_known
        return ending, until
    return None, None


def _link(reading: Reading, record: Line, child: str, parents: list[str]) -> None:
    """Make a child of each of ``parents``, in each way that the file says."""
    links = [one for one in reading.people[f"@{child}@"].all("FAMC") if one.value == record.xref]
    there = {(row.child_id, row.parent_id, row.kind) for row in reading.found.parentages}
    for parent in parents:
        for link in links or [Line("FAMC")]:
            said = link.first("PEDI")
            kind = _pedigree(said)
            if kind is not None and said is not None:
                said.is_known = True
                said.take("PHRASE")
            kind = kind or _pedigree_elsewhere(reading, record, child, parent)
            ids = (reading.found.ids[child], reading.found.ids[parent], kind)
            if ids in there:
                continue
            there.add(ids)
            row = Parentage(
                id=reading.id(f"{record.xref} {child} {parent} {kind.value}"),
                child_id=ids[0],
                parent_id=ids[1],
                kind=kind,
            )
            for line in link.all(words.PARENT):
                if bare(line.value) == parent:
                    line.is_known = True
                    row.since, row.until = span(line)
                    row.note = reading.note(line)
                    row.confidentiality = meant_for(reading, line)
            reading.found.parentages.append(row)


def _pedigree(said: Line | None) -> ParentageKind | None:
    if said is None:
        return None
    value = words.plain_word(said.value)
    return words.PEDIGREES.get(words.plain_word(said.text("PHRASE")) if value == "other" else value)


def _pedigree_elsewhere(reading: Reading, record: Line, child: str, parent: str) -> ParentageKind:
    """Return how a child belongs where its link says nothing: by an adoption event or the family's private tags."""
    is_husband = parent in {bare(line.value) for line in record.all("HUSB")}
    for adoption in reading.people[f"@{child}@"].all("ADOP"):
        family = adoption.first("FAMC")
        if family is not None and family.value == record.xref:
            by = family.text("ADOP").upper()
            if by in {"", "BOTH"} or (by == "HUSB") == is_husband:
                return ParentageKind.ADOPTIVE
    for line in record.all("CHIL"):
        if bare(line.value) == child:
            said = line.first("_FREL" if is_husband else "_MREL")
            kind = words.PEDIGREES.get(words.plain_word(said.value)) if said else None
            if said is not None and kind is not None:
                said.is_known = True
                return kind
    return ParentageKind.BIRTH
