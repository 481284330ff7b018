"""A view's people, families and homes as GEDCOM records, each in the words of the version that is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.exchange.gedcom import words
from app.exchange.gedcom.dates import write_date, write_old_date
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.shape import Family
from app.lens.view import (
    BondView,
    CaseView,
    Confidentiality,
    Ending,
    Gender,
    HouseholdView,
    LifeEventView,
    ParentageKind,
    ParentageView,
    PartialDate,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    PersonMarkView,
    PersonView,
    ResidenceView,
    TwinSetView,
)

_EVENTS: Final = {Ending.DIVORCE: "DIV", Ending.ANNULMENT: "ANUL"}
_YES: Final = "Y"


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes records. ``numbers`` gives the record of each person and home."""

    is_seven: bool
    numbers: Mapping[UUID, str]

    # people ---------------------------------------------------------------------------------------------------------

    def person(self, person: PersonView, view: CaseView) -> Line:
        """Return an INDI record without its links to families."""
        record = Line("INDI", xref=self.numbers[person.id])
        self._name(record, person)
        if person.gender is not Gender.UNKNOWN or person.kind is PersonKind.PERSON:
            record.add("SEX", words.SEXES[person.gender])
        if person.born is not None:
            self.date(record.add("BIRT"), person.born)
        if person.is_dead:
            self._death(record, person)
        for tag, value in self._said_of(person):
            if value:
                record.add(tag, value)
        if person.phone or person.email:
            home = record.add("RESI")
            for tag, value in (("PHON", person.phone), ("EMAIL", person.email)):
                if value:
                    home.add(tag, value)
        note(record, person.note)
        twins = next((one for one in view.twin_sets if person.id in one.member_ids), None)
        if twins is not None:
            self._twins(record, twins, view.twin_sets)
        for mark in view.person_marks:
            if mark.person_id == person.id:
                self._mark(record, mark)
        for event in view.life_events:
            if event.person_id == person.id:
                self._life_event(record, event)
        for bond in view.bonds:
            if bond.a_id == person.id:
                self._bond(record, bond)
        return record

    def _name(self, record: Line, person: PersonView) -> None:
        given, family = person.given_name.replace("/", " "), person.family_name.replace("/", " ")
        if not given and not family:
            return
        line = record.add("NAME", f"{given} /{family}/".strip() if family else given)
        for tag, part in (("GIVN", person.given_name), ("SURN", person.family_name)):
            if part:
                line.add(tag, part)

    def _death(self, record: Line, person: PersonView) -> None:
        death = record.add("DEAT", "" if person.died else _YES)
        if person.died is not None:
            self.date(death, person.died)
        if person.kind is PersonKind.STILLBIRTH:
            age = death.add("AGE", "0y" if self.is_seven else "STILLBORN")
            if self.is_seven:
                age.add("PHRASE", "Stillborn")

    @staticmethod
    def _said_of(person: PersonView) -> Iterable[tuple[str, str]]:
        """Return the one-line facts, each with its tag; the empty ones are not written."""
        is_person = person.kind is PersonKind.PERSON
        yield "OCCU", person.occupation
        yield words.KIND, "" if is_person else words.word(person.kind)
        yield words.INDEX, _YES if person.is_index else ""
        yield words.ROLE, person.role
        yield words.LANGUAGE, person.language
        yield words.INTERPRETER, _YES if person.needs_interpreter else ""
        yield words.PROTECTED, _YES if person.is_protected else ""
        yield words.OFF_COPIES, _YES if person.is_off_copies else ""
        yield words.CULTURES, person.cultures
        yield words.MIGRATION, words.word(person.migration) if person.migration else ""
        yield words.BIRTH_SEX, words.SEXES[person.birth_gender] if person.birth_gender else ""
        yield words.ORIENTATION, words.word(person.orientation) if person.orientation else ""

    @staticmethod
    def _twins(record: Line, twins: TwinSetView, sets: Sequence[TwinSetView]) -> None:
        line = record.add(words.TWINS, f"T{[one.id for one in sets].index(twins.id) + 1}")
        line.add("TYPE", words.word(twins.kind))

    def _mark(self, record: Line, mark: PersonMarkView) -> None:
        line = record.add(words.MARK, words.word(mark.kind))
        line.add(words.STATE, words.word(mark.state))
        self._span(line, mark)
        note(line, mark.text)

    def _life_event(self, record: Line, event: LifeEventView) -> None:
        line = record.add("EVEN", words.word(event.kind))
        line.add("TYPE", words.word(event.kind))
        line.add(words.EVENT, words.word(event.kind))
        self._span(line, event)
        note(line, event.text)

    def _bond(self, record: Line, bond: BondView) -> None:
        line = record.add(words.BOND, self.numbers[bond.b_id], is_pointer=True)
        line.add("TYPE", words.word(bond.kind))
        if bond.is_uncertain:
            line.add(words.UNCERTAIN, _YES)
        self._span(line, bond)
        note(line, bond.note)

    # families -------------------------------------------------------------------------------------------------------

    def family(self, family: Family, number: str, people: Mapping[UUID, Line], genders: Mapping[UUID, Gender]) -> Line:
        """Return a FAM record; the links back to it are written into the records of ``people``."""
        record = Line("FAM", xref=number)
        for tag, partner in zip(_tags([genders[one] for one in family.partners]), family.partners, strict=True):
            record.add(tag, self.numbers[partner], is_pointer=True)
            people[partner].add("FAMS", number, is_pointer=True)
        for child in family.children:
            record.add("CHIL", self.numbers[child], is_pointer=True)
        ways: dict[tuple[UUID, ParentageKind], list[ParentageView]] = {}
        for link in family.links:
            ways.setdefault((link.child_id, link.kind), []).append(link)
        for (child, kind), links in ways.items():
            self._child(people[child].add("FAMC", number, is_pointer=True), kind, links)
        if family.partnership is not None:
            self._couple(record, family.partnership, has_children=bool(family.links))
        elif len(family.partners) > 1:
            record.add(words.NO_COUPLE, _YES)
        return record

    def _child(self, line: Line, kind: ParentageKind, links: Sequence[ParentageView]) -> None:
        standard = words.PEDI.get(kind)
        if self.is_seven and standard is None:
            line.add("PEDI", "OTHER").add("PHRASE", words.word(kind))
        else:
            said = standard or words.word(kind)
            line.add("PEDI", said.upper() if self.is_seven else said)
        for link in links:
            details = Line(words.PARENT, self.numbers[link.parent_id], is_pointer=True)
            self._span(details, link)
            note(details, link.note)
            if details.subs:
                line.subs.append(details)

    def _couple(self, record: Line, couple: PartnershipView, *, has_children: bool) -> None:
        self._kind(record, couple, has_children=has_children)
        if couple.ending in _EVENTS:
            event = record.add(_EVENTS[couple.ending], "" if couple.until else _YES)
            self.date(event, couple.until)
        elif couple.ending is not None or couple.until is not None:
            said = words.ENDING_WORDS[couple.ending] if couple.ending else words.ENDED
            self._event(record, said, couple.until)
        if couple.resumed_on is not None:
            self._event(record, words.RESUMED, couple.resumed_on)
        if couple.children is not None:
            record.add(words.CHILDREN, words.word(couple.children))
        note(record, couple.note)
        meant_for(record, couple.said.confidentiality)

    def _kind(self, record: Line, couple: PartnershipView, *, has_children: bool) -> None:
        match couple.kind:
            case PartnershipKind.MARRIAGE | PartnershipKind.REGISTERED:
                event = record.add("MARR", "" if couple.since else _YES)
                if couple.kind is PartnershipKind.REGISTERED:
                    event.add("TYPE", words.word(couple.kind))
                self.date(event, couple.since)
            case PartnershipKind.ENGAGEMENT:
                self.date(record.add("ENGA", "" if couple.since else _YES), couple.since)
            case PartnershipKind.PARENTS if has_children and couple.since is None and couple.ending not in _EVENTS:
                pass  # that two have a child is said by the child
            case _:
                self._event(record, words.word(couple.kind), couple.since)

    def _event(self, record: Line, said: str, when: PartialDate | None) -> None:
        event = record.add("EVEN", said)
        event.add("TYPE", said)
        self.date(event, when)

    # homes ----------------------------------------------------------------------------------------------------------

    def home(self, home: HouseholdView, residences: Iterable[ResidenceView]) -> Line:
        """Return the record of a home, which is our own kind of record, with those who live or lived there."""
        record = Line(words.HOME, xref=self.numbers[home.id])
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
                line = record.add(words.LIVES, self.numbers[residence.person_id], is_pointer=True)
                line.add("TYPE", words.word(residence.kind))
                self._span(line, residence)
        return record

    # parts ----------------------------------------------------------------------------------------------------------

    def date(self, line: Line, known: PartialDate | None, tag: str = "DATE") -> None:
        """Write a date under ``line``, nothing for None."""
        if known is None:
            return
        value, phrase = write_date(known) if self.is_seven else (write_old_date(known), "")
        made = line.add(tag, value)
        if phrase:
            made.add("PHRASE", phrase)

    def _span(
        self, line: Line, span: BondView | ParentageView | PersonMarkView | LifeEventView | ResidenceView
    ) -> None:
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


def _tags(genders: Sequence[Gender]) -> list[str]:
    """Return who stands as HUSB and who as WIFE; in the order of the two where gender doesn't tell them apart."""
    if len(genders) == 1:
        return ["WIFE" if genders[0] is Gender.FEMALE else "HUSB"]
    is_turned = genders[0] is Gender.FEMALE or genders[1] is Gender.MALE
    return ["WIFE", "HUSB"] if is_turned and genders[0] is not genders[1] else ["HUSB", "WIFE"]
