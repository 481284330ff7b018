"""A view's couples, parents and children as FAM records; its homes as records of our own kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from app.exchange.gedcom import words
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.pen import Pen, meant_for, note
from app.exchange.gedcom.shape import Family
from app.lens.view import (
    Ending,
    Gender,
    HouseholdView,
    ParentageKind,
    ParentageView,
    PartialDate,
    PartnershipKind,
    PartnershipView,
    ResidenceView,
)

_EVENTS: Final = {Ending.DIVORCE: "DIV", Ending.ANNULMENT: "ANUL"}
_YES: Final = "Y"


def write_family(
    pen: Pen, family: Family, number: str, people: Mapping[UUID, Line], genders: Mapping[UUID, Gender]
) -> Line:
    """Return a FAM record; the links back to it are written into the records of ``people``.

    A parent who is not among them has no record, since nothing is known of them.
    """
    record = Line("FAM", xref=number)
    partners = [one for one in family.partners if one in people]
    for tag, partner in zip(_tags([genders[one] for one in partners]), partners, strict=True):
        record.add(tag, pen.numbers[partner], is_pointer=True)
        people[partner].add("FAMS", number, is_pointer=True)
    for child in family.children:
        record.add("CHIL", pen.numbers[child], is_pointer=True)
    ways: dict[tuple[UUID, ParentageKind], list[ParentageView]] = {}
    for link in family.links:
        ways.setdefault((link.child_id, link.kind), []).append(link)
    for (child, kind), links in ways.items():
        _child(pen, people[child].add("FAMC", number, is_pointer=True), kind, links)
    if family.partnership is not None:
        _couple(pen, record, family.partnership, has_children=bool(family.links))
    elif len(partners) > 1:
        record.add(words.NO_COUPLE, _YES)
    return record


def _child(pen: Pen, line: Line, kind: ParentageKind, links: Sequence[ParentageView]) -> None:
    standard = words.PEDI.get(kind)
    if pen.is_seven and standard is None:
        line.add("PEDI", "OTHER").add("PHRASE", words.word(kind))
    else:
        said = standard or words.word(kind)
        line.add("PEDI", said.upper() if pen.is_seven else said)
    for link in links:
        if link.parent_id not in pen.numbers:
            continue
        details = Line(words.PARENT, pen.numbers[link.parent_id], is_pointer=True)
        pen.span(details, link)
        note(details, link.note)
        if details.subs:
            line.subs.append(details)


def _couple(pen: Pen, record: Line, couple: PartnershipView, *, has_children: bool) -> None:
    _kind(pen, record, couple, has_children=has_children)
    tag = _EVENTS.get(couple.ending) if couple.ending else None
    if tag is not None:
        event = record.add(tag, "" if couple.until else _YES)
        pen.date(event, couple.until)
    elif couple.ending is not None or couple.until is not None:
        said = words.ENDING_WORDS[couple.ending] if couple.ending else words.ENDED
        _event(pen, record, said, couple.until)
    if couple.resumed_on is not None:
        _event(pen, record, words.RESUMED, couple.resumed_on)
    if couple.children is not None:
        record.add(words.CHILDREN, words.word(couple.children))
    note(record, couple.note)
    meant_for(record, couple.said.confidentiality)


def _kind(pen: Pen, record: Line, couple: PartnershipView, *, has_children: bool) -> None:
    match couple.kind:
        case PartnershipKind.MARRIAGE | PartnershipKind.REGISTERED:
            event = record.add("MARR", "" if couple.since else _YES)
            if couple.kind is PartnershipKind.REGISTERED:
                event.add("TYPE", words.word(couple.kind))
            pen.date(event, couple.since)
        case PartnershipKind.ENGAGEMENT:
            pen.date(record.add("ENGA", "" if couple.since else _YES), couple.since)
        case PartnershipKind.PARENTS if has_children and couple.since is None and couple.ending not in _EVENTS:
            pass  # that two have a child is said by the child
        case _:
            _event(pen, record, words.word(couple.kind), couple.since)


def _event(pen: Pen, record: Line, said: str, when: PartialDate | None) -> None:
    event = record.add("EVEN", said)
    event.add("TYPE", said)
    pen.date(event, when)


def write_home(pen: Pen, home: HouseholdView, residences: Iterable[ResidenceView]) -> Line:
    """Return the record of a home, which is our own kind of record, with those who live or lived there."""
    record = Line(words.HOME, xref=pen.numbers[home.id])
    for tag, value in (
        ("NAME", home.name),
        ("ADDR", home.address),
        (words.MUNICIPALITY, home.municipality),
        ("PHON", home.phone),
        (words.PROTECTED, _YES if home.is_protected else ""),
    ):
        if value:
            record.add(tag, value)
    note(record, home.note)
    for residence in residences:
        if residence.household_id == home.id:
            line = record.add(words.LIVES, pen.numbers[residence.person_id], is_pointer=True)
            line.add("TYPE", words.word(residence.kind))
            pen.span(line, residence)
    return record


def _tags(genders: Sequence[Gender]) -> list[str]:
    """Return who stands as HUSB and who as WIFE; in the order of the two where gender doesn't tell them apart."""
    if not genders:
        return []
    if len(genders) == 1:
        return ["WIFE" if genders[0] is Gender.FEMALE else "HUSB"]
    is_turned = genders[0] is Gender.FEMALE or genders[1] is Gender.MALE
    return ["WIFE", "HUSB"] if is_turned and genders[0] is not genders[1] else ["HUSB", "WIFE"]
