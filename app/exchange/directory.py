"""The directory of services as a table, both ways. A service tells of no family, and no family's file tells of it."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, cast

from app.errors import AppError
from app.exchange.sheet import read, refuse_rows, written
from app.i18n import Language, Text, mark, translate
from app.lens.directoryview import ServiceView
from app.models.kinds import AgencyGroup, AgencyLevel
from app.operations.directory import ServiceFields
from app.operations.rows import LINE, PAGE

_HEADINGS: Final[Mapping[str, Text]] = {
    "name": mark("Name"),
    "level": mark("Level"),
    "group": mark("Group"),
    "content": mark("Content"),
    "criteria": mark("Who it is for"),
    "needs": mark("For which needs"),
    "area": mark("Area"),
    "contact": mark("How one gets there"),
    "phone": mark("Telephone"),
    "address": mark("Address"),
}
_LONG: Final = frozenset({"content", "criteria", "needs", "contact"})
_UNNAMED: Final = mark("A service has no name (rows {rows}); nothing was taken in.")
_LEVELS: Final = mark("No such level is known (rows {rows}); nothing was taken in. Known are: {known}.")
_GROUPS: Final = mark("No such group is known (rows {rows}); nothing was taken in. Known are: {known}.")
_TOO_LONG: Final = mark("A text is too long (rows {rows}); nothing was taken in.")
_TOO_WIDE: Final = mark("There are more cells than headings (rows {rows}); nothing was taken in.")


def directory_table(services: Iterable[ServiceView], language: Language) -> bytes:
    """Return the services as the bytes of a CSV file with headings, levels and groups in ``language``."""
    rows = (
        [
            translate(value.label, language) if isinstance(value, AgencyLevel | AgencyGroup) else str(value)
            for value in (getattr(one, name) for name in _HEADINGS)
        ]
        for one in services
    )
    return written([translate(heading, language) for heading in _HEADINGS.values()], rows)


def read_services(data: bytes, language: Language) -> list[tuple[str, ServiceFields]]:
    """Return the services in the bytes of a CSV file, each with the fields that the file has a column for.

    Headings, levels and groups may be in any of the program's languages; columns of other names are passed over.
    ``language`` is that in which an error tells the known words. Raises ``AppError`` where the file is no table of
    services or a row is faulty, with the numbers of all rows that have the same fault: nothing of it is to be used.
    """
    sheet = read(data)
    places = {name: at for at, heading in enumerate(sheet.headings) if (name := _names().get(_folded(heading)))}
    if "name" not in places:
        raise AppError(
            mark("The table has no column for the services’ names; nothing was taken in."),
            mark("The first row holds the headings; call that column “name”, “nimi” or “namn”."),
        )
    faults = defaultdict[Text, list[int]](list)
    found: list[tuple[str, ServiceFields]] = []
    for number, cells in sheet.rows:
        if any(cells[len(sheet.headings) :]):
            faults[_TOO_WIDE].append(number)
            continue
        said = {name: cells[at] for name, at in places.items() if at < len(cells)}
        name = said.pop("name", "")
        if not name:
            faults[_UNNAMED].append(number)
        elif any(len(text) > (PAGE if field in _LONG else LINE) for field, text in (*said.items(), ("name", name))):
            faults[_TOO_LONG].append(number)
        else:
            found.append((name, _fields(said, number, faults)))
    for message, rows in faults.items():
        kind = AgencyGroup if message is _GROUPS else AgencyLevel
        known = ", ".join(translate(each.label, language) for each in kind)
        raise refuse_rows(message, rows, known=known)
    return found


def _fields(said: dict[str, str], number: int, faults: dict[Text, list[int]]) -> ServiceFields:
    """Return the fields of a row; a level or a group that is left empty is not told."""
    fields: dict[str, object] = dict(said)
    for name, kind, fault in (("level", AgencyLevel, _LEVELS), ("group", AgencyGroup, _GROUPS)):
        text = str(fields.pop(name, ""))
        member = _members(kind).get(_folded(text))
        if member is not None:
            fields[name] = member
        elif text:
            faults[fault].append(number)
    return cast("ServiceFields", fields)


def _names() -> dict[str, str]:
    """Return every heading that is understood, in any language, with its field."""
    known = {
        _folded(translate(heading, language)): name for name, heading in _HEADINGS.items() for language in Language
    }
    return known | {name: name for name in _HEADINGS}


def _members(kind: type[AgencyLevel] | type[AgencyGroup]) -> dict[str, AgencyLevel | AgencyGroup]:
    known = {_folded(translate(each.label, language)): each for each in kind for language in Language}
    return known | {each.value: each for each in kind}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()
