"""A view's people as INDI records, with what our own tags say of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from app.exchange.gedcom import words
from app.exchange.gedcom.lines import Line
from app.exchange.gedcom.pen import Pen, note
from app.lens.view import (
    BondView,
    CaseView,
    Gender,
    LifeEventView,
    PersonKind,
    PersonMarkView,
    PersonView,
    TwinSetView,
)

_YES: Final = "Y"


def write_person(pen: Pen, person: PersonView, view: CaseView) -> Line:
    """Return an INDI record without its links to families."""
    record = Line("INDI", xref=pen.numbers[person.id])
    _name(record, person)
    if person.gender is not Gender.UNKNOWN or person.kind is PersonKind.PERSON:
        record.add("SEX", words.SEXES[person.gender])
    if person.born is not None:
        pen.date(record.add("BIRT"), person.born)
    if person.is_dead:
        _death(pen, record, person)
    for tag, value in _said_of(person):
        if value:
            record.add(tag, value)
    _contacts(record, person)
    note(record, person.note)
    _beside(pen, record, person, view)
    return record


def _contacts(record: Line, person: PersonView) -> None:
    if person.phone or person.email:
        home = record.add("RESI")
        for tag, value in (("PHON", person.phone), ("EMAIL", person.email)):
            if value:
                home.add(tag, value)


def _beside(pen: Pen, record: Line, person: PersonView, view: CaseView) -> None:
    """Write what our own tags say of a person: twins, marks, what happened, how they are to others."""
    twins = next((one for one in view.twin_sets if person.id in one.member_ids), None)
    if twins is not None:
        _twins(record, twins, view.twin_sets)
    for mark in view.person_marks:
        if mark.person_id == person.id:
            _mark(pen, record, mark)
    for event in view.life_events:
        if event.person_id == person.id:
            _life_event(pen, record, event)
    for bond in view.bonds:
        if bond.a_id == person.id:
            _bond(pen, record, bond)


def _name(record: Line, person: PersonView) -> None:
    given, family = person.given_name.replace("/", " "), person.family_name.replace("/", " ")
    if not given and not family:
        return
    line = record.add("NAME", f"{given} /{family}/".strip() if family else given)
    for tag, part in (("GIVN", person.given_name), ("SURN", person.family_name)):
        if part:
            line.add(tag, part)


def _death(pen: Pen, record: Line, person: PersonView) -> None:
    death = record.add("DEAT", "" if person.died else _YES)
    if person.died is not None:
        pen.date(death, person.died)
    if person.kind is PersonKind.STILLBIRTH:
        age = death.add("AGE", "0y" if pen.is_seven else "STILLBORN")
        if pen.is_seven:
            age.add("PHRASE", "Stillborn")


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


def _twins(record: Line, twins: TwinSetView, sets: Sequence[TwinSetView]) -> None:
    line = record.add(words.TWINS, f"T{[one.id for one in sets].index(twins.id) + 1}")
    line.add("TYPE", words.word(twins.kind))


def _mark(pen: Pen, record: Line, mark: PersonMarkView) -> None:
    line = record.add(words.MARK, words.word(mark.kind))
    line.add(words.STATE, words.word(mark.state))
    pen.span(line, mark)
    note(line, mark.text)


def _life_event(pen: Pen, record: Line, event: LifeEventView) -> None:
    line = record.add("EVEN", words.word(event.kind))
    line.add("TYPE", words.word(event.kind))
    line.add(words.EVENT, words.word(event.kind))
    pen.span(line, event)
    note(line, event.text)


def _bond(pen: Pen, record: Line, bond: BondView) -> None:
    line = record.add(words.BOND, pen.numbers[bond.b_id], is_pointer=True)
    line.add("TYPE", words.word(bond.kind))
    if bond.is_uncertain:
        line.add(words.UNCERTAIN, _YES)
    pen.span(line, bond)
    note(line, bond.note)
