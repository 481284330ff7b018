"""Individuals as people, with what our own tags say of them."""

from __future__ import annotations

from typing import Final

from app.exchange.gedcom import words
from app.exchange.gedcom.lines import VOID, Line
from app.exchange.gedcom.reading import Reading, bare, dated, is_yes, meant_for, span
from app.i18n import mark
from app.models import Bond, LifeEvent, PartialDate, Person, PersonMark, TwinSet
from app.models.kinds import (
    BondKind,
    Gender,
    LifeEventKind,
    MarkState,
    Migration,
    Orientation,
    PersonKind,
    PersonMarkKind,
    TwinKind,
)

_LOSSES: Final = {"STILLBORN", "STILLBIRTH"}
_NOBODY: Final = mark("A person names somebody who isn't in the file; that link was left out.")


def read_person(reading: Reading, record: Line, index: int) -> Person:
    """Return the person of an INDI record, noting which of its lines are understood."""
    found = reading.found
    given, family = _names(reading, record)
    died = record.first("DEAT")
    is_dead = died is not None and died.value.strip().upper() != "N"
    if died is not None and is_dead:
        died.is_known = True
    born = dated(record.first("BIRT"))
    sex = record.take("SEX").upper()[:1]
    phone, email = _contacts(reading, record)
    occupation = record.take("OCCU")
    person = Person(
        id=reading.id(record.xref),
        kind=_kind(reading, record, died),
        given_name=given,
        family_name=family,
        gender=words.GENDERS.get(sex, Gender.UNKNOWN),
        born=born or _elsewhere(record, "CHR", "BAPM"),
        died=(dated(died) or _elsewhere(record, "BURI", "CREM")) if is_dead else None,
        is_dead=is_dead or record.first("BURI", "CREM") is not None,
        occupation=found.line(occupation),
        phone=phone,
        email=email,
        note=reading.note(record),
        position=index,
        origin_id=bare(record.xref),
    )
    _own(reading, record, person)
    return person


def names_of(line: Line) -> tuple[str, str]:
    """Return given and family name: the parts where the file has them, else what stands before and between slashes."""
    before, slash, rest = line.value.partition("/")
    family, _, after = rest.partition("/")
    given = line.text("GIVN") or " ".join(f"{before} {after}".split())
    return given, line.text("SURN") or (family.strip() if slash else "")


def _names(reading: Reading, record: Line) -> tuple[str, str]:
    name = record.first("NAME")
    if name is None:
        return "", ""
    given, family = names_of(name)
    name.is_known = True
    name.take("GIVN")
    name.take("SURN")
    whole = f"{given} /{family}/".strip() if family else given
    name.is_odd = " ".join(name.value.split()) != whole
    return reading.found.line(given), reading.found.line(family)


def _elsewhere(record: Line, *tags: str) -> PartialDate | None:
    """Return the date of an event near the one that isn't dated; that event is kept as it is too."""
    for event in record.all(*tags):
        before = [(line, line.is_known, line.is_odd) for line in (event, *event.subs)]
        known = dated(event)
        for line, was_known, was_odd in before:
            line.is_known, line.is_odd = was_known, was_odd
        if known is not None:
            return known
    return None


def _kind(reading: Reading, record: Line, died: Line | None) -> PersonKind:
    kind = reading.kind(PersonKind, record.take(words.KIND))
    age = died.first("AGE") if died else None
    if age is not None and (age.value.strip().upper() in _LOSSES or age.text("PHRASE").upper() in _LOSSES):
        age.is_known = True
        age.take("PHRASE")
        return kind or PersonKind.STILLBIRTH
    return kind or PersonKind.PERSON


def _contacts(reading: Reading, record: Line) -> tuple[str, str]:
    """Return phone and e-mail, from the person's own lines or the first home that has them."""
    for place in (*record.all("RESI"), record):
        phone, email = place.take("PHON"), place.take("EMAIL")
        if phone or email:
            place.is_known = True
            return reading.found.line(phone), reading.found.line(email)
    return "", ""


def _own(reading: Reading, record: Line, person: Person) -> None:
    line = reading.found.line
    person.is_index = is_yes(record, words.INDEX)
    person.is_protected = is_yes(record, words.PROTECTED)
    person.is_off_copies = is_yes(record, words.OFF_COPIES)
    person.needs_interpreter = is_yes(record, words.INTERPRETER)
    person.role = line(record.take(words.ROLE))
    person.language = line(record.take(words.LANGUAGE))
    person.cultures = line(record.take(words.CULTURES))
    person.birth_gender = words.GENDERS.get(record.take(words.BIRTH_SEX).upper())
    person.orientation = reading.kind(Orientation, record.take(words.ORIENTATION))
    person.migration = reading.kind(Migration, record.take(words.MIGRATION))
    for number, mark_line in enumerate(record.all(words.MARK)):
        mark_line.is_known = True
        kind = reading.kind(PersonMarkKind, mark_line.value)
        if kind is not None:
            since, until = span(mark_line)
            made = PersonMark(
                id=reading.id(f"{record.xref} mark {number}"),
                person_id=person.id,
                kind=kind,
                state=reading.kind(MarkState, mark_line.take(words.STATE)) or MarkState.CURRENT,
                text=reading.note(mark_line),
                since=since,
                until=until,
                confidentiality=meant_for(reading, mark_line),
            )
            reading.found.person_marks.append(made)
    for number, event in enumerate(record.all("EVEN")):
        if event.first(words.EVENT):
            event.is_known = True
            event.take("TYPE")
            kind = reading.kind(LifeEventKind, event.take(words.EVENT))
            since, until = span(event)
            made = LifeEvent(
                id=reading.id(f"{record.xref} event {number}"),
                person_id=person.id,
                kind=kind or LifeEventKind.OTHER,
                since=since,
                until=until,
                text=reading.note(event),
                confidentiality=meant_for(reading, event),
            )
            reading.found.life_events.append(made)


def read_bonds(reading: Reading) -> None:
    """Read how people are to each other, as our own tag says it."""
    for record in reading.people.values():
        for number, line in enumerate(record.all(words.BOND)):
            line.is_known = True
            kind = reading.kind(BondKind, line.take("TYPE"))
            a_id, b_id = reading.found.ids[bare(record.xref)], reading.person(line)
            if b_id is None or a_id == b_id:
                reading.found.doubts.append(_NOBODY)
            elif kind is not None:
                since, until = span(line)
                bond = Bond(
                    id=reading.id(f"{record.xref} bond {number}"),
                    a_id=a_id,
                    b_id=b_id,
                    kind=kind,
                    is_uncertain=is_yes(line, words.UNCERTAIN),
                    since=since,
                    until=until,
                    note=reading.note(line),
                    confidentiality=meant_for(reading, line),
                )
                reading.found.bonds.append(bond)


def read_twins(reading: Reading) -> None:
    """Read who was born together: by our own tag, or by an association that says twin."""
    people = {person.id: person for person in reading.found.people}
    sets: dict[str, TwinSet] = {}
    for record in reading.people.values():
        person = people[reading.found.ids[bare(record.xref)]]
        own = record.first(words.TWINS)
        if own is not None:
            own.is_known = True
            kind = reading.kind(TwinKind, own.take("TYPE")) or TwinKind.UNKNOWN
            made = sets.setdefault(own.value, TwinSet(id=reading.id(f"twins {own.value}"), kind=kind))
            person.twin_set_id = made.id
    for record in reading.people.values():
        person = people[reading.found.ids[bare(record.xref)]]
        for link in record.all("ASSO", "_ASSO"):
            said = f"{link.text('RELA')} {link.text('ROLE')} {link.text('PHRASE')}".lower()
            other_id = reading.person(link)
            if "twin" not in said or link.value == VOID or other_id is None or other_id == person.id:
                continue
            other = people[other_id]
            shared = person.twin_set_id or other.twin_set_id
            if shared is None:
                made = TwinSet(id=reading.id(f"twins {record.xref}"), kind=TwinKind.UNKNOWN)
                sets[record.xref] = made
                shared = made.id
            person.twin_set_id = person.twin_set_id or shared
            other.twin_set_id = other.twin_set_id or shared
    reading.found.twin_sets.extend(sets.values())
