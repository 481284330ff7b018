"""Roles in the place of names, years in the place of days: what a consultation without identity may read.

Advice may be asked without identity (THL's practice with the centres of expertise and support): names become roles,
dates years, and agencies the group of services they belong to. A role is numbered where several share it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cache
from typing import Final
from uuid import UUID

from app.i18n import Language, Text, mark, translate
from app.lens.inflection import fold
from app.lens.mentions import WORD, Mentions
from app.lens.names import Names, full_name
from app.lens.rows import CaseRows
from app.models import Person, Professional
from app.models.dates import PartialDate
from app.models.kinds import PersonKind

TITLES: Final = (
    mark("early childhood education teacher"),
    mark("special needs teacher"),
    mark("teacher"),
    mark("head teacher"),
    mark("social worker"),
    mark("social counsellor"),
    mark("school social worker"),
    mark("classroom assistant"),
    mark("family worker"),
    mark("family therapist"),
    mark("therapist"),
    mark("public health nurse"),
    mark("nurse"),
    mark("physician"),
    mark("psychologist"),
    mark("psychiatrist"),
    mark("youth worker"),
    mark("support person"),
    mark("instructor"),
    mark("police officer"),
    mark("coordinator"),
)
PROFESSIONAL: Final = mark("professional")
CLOSE_PERSON: Final = mark("close person")
HOME: Final = mark("home")
NAME: Final = mark("name")
PLACE: Final = mark("place")
NUMBER: Final = mark("number")

_PLAIN: Final = (
    re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]\b"),
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    re.compile(r"(?:\+|\b0)\d[\d\s().\-]{4,}\d"),
)
_STREET: Final = re.compile(
    r"\b\w*(?:tie|katu|kuja|polku|rinne|raitti|tiellä|kadulla|kujalla|väg|vägen|gata|gatan|gränd|gränden|stigen)"
    r"\s+\d+\s*[A-Za-z]?\b(?:\s*\d+\b)?",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(r"[\d@]")
_TWICE: Final = re.compile(r"(\[[^\]]+\])(?:\s+\1)+")
_DAY: Final = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?(\d{4})\b|\b(\d{4})-\d{2}-\d{2}\b")


def role_names(
    rows: CaseRows, relations: Mapping[UUID, Text], language: Language, real: Names, hidden: Container[UUID] = ()
) -> Names:
    """Return a role for everybody; ``real`` names stay beside them for the worker's list of omissions.

    Agencies, professionals and homes that are ``hidden`` get none: a number that is skipped tells of them.
    """
    roles: list[tuple[UUID, str]] = [
        (person.id, translate(_role(person, relations.get(person.id)), language)) for person in rows.people
    ]
    roles += [(row.id, _title(row, language)) for row in rows.professionals if row.id not in hidden]
    roles += [(row.id, translate(row.group.label, language)) for row in rows.agencies if row.id not in hidden]
    roles += [(row.id, translate(HOME, language)) for row in rows.households if row.id not in hidden]
    shown = _numbered(roles)
    return Names(real.real, shown, shown)


def blurred(when: PartialDate | None) -> PartialDate | None:
    """Return the year alone and untold: it keeps siblings and partners in their order, and ages are told instead."""
    return None if when is None else PartialDate(when.year, precision=when.precision, is_told=False)


class Mask:
    """Replaces what tells who is meant in a free text: names by roles in brackets, places, numbers and days."""

    def __init__(self, rows: CaseRows, names: Names, language: Language) -> None:
        self._place = f"[{translate(PLACE, language)}]"
        self._number = f"[{translate(NUMBER, language)}]"
        self._name = f"[{translate(NAME, language)}]"
        self._sought = Mentions()
        self._seek_people((*rows.people, *rows.professionals), names)
        for agency in rows.agencies:
            self._sought.add_title(agency.name, self._place)
            self._seek_place(agency.address, "", agency.phone)
        for household in rows.households:
            self._seek_place(household.address, household.municipality, household.phone)
        if rows.case and len(rows.case.number) > 3:
            self._sought.add_literal(rows.case.number)

    def __call__(self, text: str) -> str:
        """Return ``text`` without what tells who is meant."""
        if not text:
            return text
        if _TELLING.search(text):
            text = _DAY.sub(lambda found: found[1] or found[2], text)
            text = _STREET.sub(self._place, text)
            for pattern in _PLAIN:
                text = pattern.sub(self._number, text)
        text = self._sought.replaced(text, self._number)
        return _TWICE.sub(r"\1", text)

    def _seek_people(self, people: Iterable[Person | Professional], names: Names) -> None:
        """Seek whole names first; a single name that two people share becomes "name", not somebody's role."""
        owners: dict[str, set[str]] = defaultdict(set)
        for row in people:
            role = f"[{names.shown[row.id]}]" if row.id in names.shown else self._name
            self._sought.add_words(full_name(row), role, is_name=True)
            for part in WORD.findall(full_name(row)):
                owners[fold(part)].add(role)
            self._sought.add_number(row.phone, self._number)
            self._sought.add_literal(row.email)
        for part, roles in owners.items():
            if len(part) > 1:
                self._sought.add_words(part, roles.pop() if len(roles) == 1 else self._name, is_name=True)

    def _seek_place(self, address: str, municipality: str, phone: str) -> None:
        self._sought.add_address(address, self._place)
        self._sought.add_municipality(municipality, self._place)
        self._sought.add_number(phone, self._number)


def _role(person: Person, relation: Text | None) -> Text:
    if person.kind is not PersonKind.PERSON:
        return person.kind.label
    return relation or CLOSE_PERSON


def _title(row: Professional, language: Language) -> str:
    """Return the plain occupation within a free title: "luokanopettaja" is a teacher, whatever the school."""
    title = fold(row.title.strip())
    known = next((text for ending, text in _known_titles() if title.endswith(ending)), PROFESSIONAL)
    return translate(known, language)


@cache
def _known_titles() -> list[tuple[str, Text]]:
    """Return the titles in every language, the longest first."""
    known = [(fold(translate(text, language)), text) for text in TITLES for language in Language]
    return sorted(known, key=lambda title: (-len(title[0]), title[0]))


def _numbered(roles: list[tuple[UUID, str]]) -> dict[UUID, str]:
    """Return the roles, those that several have with a number behind."""
    shared = Counter(role for _, role in roles)
    count: Counter[str] = Counter()
    named: dict[UUID, str] = {}
    for subject, role in roles:
        count[role] += 1
        named[subject] = f"{role} {count[role]}" if shared[role] > 1 else role
    return named
