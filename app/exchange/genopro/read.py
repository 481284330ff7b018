"""Families from GenoPro files: individuals, unions, pedigree links, twins and emotional lines become rows of ours.

Where people stood on GenoPro's sheet is where they stand here, if that makes a readable picture.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from app.exchange.found import ImportedFamily
from app.exchange.gedcom.dates import read_date
from app.exchange.genopro import words
from app.exchange.genopro.file import Element, damaged, genopro_from
from app.exchange.genopro.kept import keep
from app.exchange.genopro.places import places_of
from app.i18n import mark
from app.models import Bond, DiagramSpot, Parentage, PartialDate, Partnership, Person, TwinSet
from app.models.kinds import BondKind, Diagram, Gender, ParentageKind, PartnershipKind, PersonKind

_SAME: Final = mark("Two people of the GenoPro file have one number, so it is unclear who is meant. Nothing was read.")
_NOBODY: Final = mark("A link names a person or a family that isn't in the file; it was left out.")
_STRANGE: Final = mark("A kind of relation is not known; it was taken as another relation.")
_CROWD: Final = mark("A family has more than two partners; the further ones are linked to its children only.")
_UNNUMBERED: Final = mark("Somebody in the GenoPro file has no number that others could point to.")
_PARTS: Final = ("First", "First2", "Middle")


@dataclass(slots=True)
class _Family:
    parents: list[UUID] = field(default_factory=list[UUID])
    children: list[tuple[UUID, ParentageKind]] = field(default_factory=list[tuple[UUID, ParentageKind]])


@dataclass(slots=True)
class _Reading:
    root: Element
    found: ImportedFamily
    namespace: UUID
    families: dict[str, _Family] = field(default_factory=dict[str, _Family])

    def id(self, name: str) -> UUID:
        return uuid5(self.namespace, name)


def family_of(data: bytes, namespace: UUID = NAMESPACE_OID) -> ImportedFamily:
    """Return the family in a GenoPro file's bytes; raise ``AppError`` where it can't be read. Ids as for GEDCOM."""
    reading = _Reading(genopro_from(data), ImportedFamily(), namespace)
    _people(reading)
    _pedigree(reading)
    couples = _unions(reading)
    _twins(reading)
    _bonds(reading)
    reading.found.foreign, reading.found.unread = keep(reading.root, reading.found.ids, couples, reading.id)
    reading.found.settle()
    _places(reading)
    return reading.found


def _places(reading: _Reading) -> None:
    """Put people where they stood; whoever stands for parents the file doesn't name has no place, and none is used."""
    found = reading.found
    records = [record for record in reading.root.listed("Individuals") if record.name == "Individual"]
    if found.unknown_parents or len(records) != len(found.people):
        return
    places = places_of(
        {person.id: record for person, record in zip(found.people, records, strict=True)},
        found.parentages,
        found.partnerships,
    )
    found.spots = [
        DiagramSpot(id=reading.id(f"spot {person}"), diagram=Diagram.GENOGRAM, subject_id=person, x=x, y=y)
        for person, (x, y) in places.items()
    ]


def _people(reading: _Reading) -> None:
    found = reading.found
    for index, record in enumerate(reading.root.listed("Individuals")):
        if record.name != "Individual":
            continue
        number = record.id()
        if not number:
            found.doubts.append(_UNNUMBERED)
        elif number in found.ids:
            raise damaged(_SAME)
        person = _person(reading, record, number or f"at {index}", index)
        found.people.append(person)
        if number:
            found.ids[number] = person.id


def _person(reading: _Reading, record: Element, number: str, index: int) -> Person:
    found = reading.found
    given, family = _names(record)
    died = _date(record, "Death", "Date")
    sex = record.said("Gender").upper()
    job = next(iter(record.listed("Occupations")), None)
    return Person(
        id=reading.id(f"person {number}"),
        kind=_kind(record, sex),
        given_name=found.line(given),
        family_name=found.line(family),
        gender=words.GENDERS.get(sex, Gender.UNKNOWN),
        born=_date(record, "Birth", "Date"),
        died=died,
        is_dead=died is not None or record.said("IsDead").upper() in {"Y", "YES"} or record.at("Death") is not None,
        occupation=found.line((job.said("Title") or job.said("Occupation")) if job else record.said("Occupation")),
        phone=found.line(record.said("Contact", "Phone") or record.said("Phone")),
        email=found.line(record.said("Contact", "Email") or record.said("Email")),
        note=found.page(record.said("Comment")),
        position=index,
        origin_id=number if number in {record.id()} else None,
    )


def _kind(record: Element, sex: str) -> PersonKind:
    if sex in words.PETS:
        return PersonKind.PET
    cause = record.at("Death", "Cause")
    said = (cause.text.strip() or cause.said("Description")) if cause else record.said("Death", "Type")
    if said in words.LOSSES:
        return words.LOSSES[said]
    length = record.said("Birth", "PregnancyLength")
    is_ahead = (
        bool(length) and record.at("Death") is None and not record.said("Name") and record.at("Name", "First") is None
    )
    return PersonKind.PREGNANCY if is_ahead else PersonKind.PERSON


def _names(record: Element) -> tuple[str, str]:
    name = record.at("Name")
    if name is None:
        return "", ""
    given = " ".join(part for part in (name.said(part) for part in _PARTS) if part)
    family = " ".join(part for part in (name.said("Last"), name.said("Last2")) if part)
    if given or family:
        return given, family
    whole = (name.text.strip() or name.said("Display")).split()
    return (" ".join(whole[:-1]), whole[-1]) if len(whole) > 1 else (" ".join(whole), "")


def _date(record: Element, *path: str) -> PartialDate | None:
    return read_date(record.said(*path)[:100])


def _pedigree(reading: _Reading) -> None:
    """Read who is parent and who is child in which family."""
    for record in reading.root.listed("Families"):
        reading.families.setdefault(record.id(), _Family())
    for link in reading.root.listed("PedigreeLinks"):
        family = reading.families.get(link.id("Family"))
        person = reading.found.ids.get(link.id("Individual"))
        if family is None or person is None or not link.id("Family"):
            reading.found.doubts.append(_NOBODY)
            continue
        said = link.attributes.get("PedigreeLink", "")
        if said == "Parent":
            if person not in family.parents:
                family.parents.append(person)
        else:
            if said not in words.PEDIGREES:
                reading.found.doubts.append(_STRANGE)
            family.children.append((person, words.PEDIGREES.get(said, ParentageKind.BIRTH)))
    for number, family in reading.families.items():
        if not family.parents:
            _without_parents(reading, number, family)
        made: set[tuple[UUID, UUID, ParentageKind]] = {
            (row.child_id, row.parent_id, row.kind) for row in reading.found.parentages
        }
        for child, kind in family.children:
            for parent in family.parents:
                if parent != child and (child, parent, kind) not in made:
                    made.add((child, parent, kind))
                    row_id = reading.id(f"family {number} {child} {parent} {kind.value}")
                    reading.found.parentages.append(Parentage(id=row_id, child_id=child, parent_id=parent, kind=kind))


def _without_parents(reading: _Reading, number: str, family: _Family) -> None:
    """Let siblings whose parents nobody names hang together by a parent without a name; one child needs none."""
    raised = {child for other in reading.families.values() if other.parents for child, _ in other.children}
    children = dict.fromkeys(one for one in family.children if one[0] not in raised)
    if len({child for child, _ in children}) > 1:
        parent = reading.id(f"family {number} parent")
        rows = [
            Parentage(
                id=reading.id(f"family {number} {child} parent {kind.value}"),
                child_id=child,
                parent_id=parent,
                kind=kind,
            )
            for child, kind in children
        ]
        reading.found.add_unknown_parent(parent, rows)


def _unions(reading: _Reading) -> dict[str, UUID]:
    """Read the couples; return their rows by the family's number."""
    couples: dict[str, UUID] = {}
    unions = {union.id(): union for union in reading.root.listed("Marriages") if union.id()}
    for record in reading.root.listed("Families"):
        number = record.id()
        family = reading.families[number]
        if len(family.parents) > 2:
            reading.found.doubts.append(_CROWD)
        if len(family.parents) < 2 or not number:
            continue
        said = record.said("Relation") or record.attributes.get("Relation", "")
        kind, ending = words.RELATIONS.get(said, (PartnershipKind.OTHER, None))
        if not said:
            kind = PartnershipKind.PARENTS if family.children else PartnershipKind.MARRIAGE
        elif said not in words.RELATIONS:
            reading.found.doubts.append(_STRANGE)
        events = [unions[one.strip()] for one in record.said("Unions").split(",") if one.strip() in unions]
        since = next((day for day in (_date(one, "Date") for one in [*record.all("Union"), *events]) if day), None)
        until = _date(record, "Divorce", "Date") or _date(record, "Separation", "Date")
        couple = Partnership(
            id=reading.id(f"family {number}"),
            a_id=family.parents[0],
            b_id=family.parents[1],
            kind=kind,
            since=since or _date(record, "Date"),
            until=until,
            ending=ending,
            note=reading.found.page(record.said("Comment")),
        )
        reading.found.partnerships.append(couple)
        couples[number] = couple.id
    return couples


def _twins(reading: _Reading) -> None:
    people = {person.id: person for person in reading.found.people}
    for index, record in enumerate(reading.root.listed("Twins")):
        siblings = (record.attributes.get("Siblings") or record.said("Siblings")).replace(";", ",").split(",")
        ids = [reading.found.ids[one.strip()] for one in siblings if one.strip() in reading.found.ids]
        if len(set(ids)) < 2:
            reading.found.doubts.append(_NOBODY)
            continue
        kind = words.TWINS.get(record.attributes.get("TwinLink", ""), words.TWINS["Unknown"])
        twins = TwinSet(id=reading.id(f"twins {index}"), kind=kind)
        reading.found.twin_sets.append(twins)
        for one in ids:
            people[one].twin_set_id = twins.id


def _bonds(reading: _Reading) -> None:
    lists = (("EmotionalRelationships", "EmotionalLink"), ("SocialRelationships", "Connection"))
    for name, attribute in lists:
        for index, record in enumerate(reading.root.listed(name)):
            ends = [reading.found.ids.get(record.id(end)) for end in ("Entity1", "Entity2")]
            if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
                reading.found.doubts.append(_NOBODY)
                continue
            said = record.attributes.get(attribute) or record.said(attribute)
            note = reading.found.page(record.said("Comment"))
            kind = words.LINKS.get(said)
            if name == "SocialRelationships":
                kind = BondKind.CARETAKER if said in words.CARETAKERS else BondKind.CONNECTED
                note = note or ("" if kind is BondKind.CARETAKER else reading.found.line(said))
            elif kind is None:
                reading.found.doubts.append(_STRANGE)
                note = "\n".join(part for part in (reading.found.line(said), note) if part)
            bond = Bond(
                id=reading.id(f"{name} {index}"),
                a_id=ends[0],
                b_id=ends[1],
                kind=kind or BondKind.OTHER,
                since=_date(record, "Date", "Start") or _date(record, "Date"),
                until=_date(record, "Date", "End"),
                note=note,
            )
            reading.found.bonds.append(bond)
