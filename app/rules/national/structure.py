"""What a national document is made of: fields by their keys, each with its official heading in Finnish and Swedish.

The structures of social welfare's client documents are published by the Finnish Institute for Health and Welfare in
Sosmeta. The tables beside this file name their fields; a heading is the one shown above a field where the structure
gives a special one, else the field's name. There are official headings in these two languages only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from app.i18n import Language


class Form(Enum):
    """How a field is written."""

    TEXT = "text"
    NAME = "name"
    DAY = "day"
    MOMENT = "moment"
    YES_OR_NO = "yes or no"
    NUMBER = "number"
    CODE = "code"
    IDENTIFIER = "identifier"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Field:
    """A field, or a group of fields: ``key`` in the file, headings, whether it has to be there, whether it repeats.

    ``system`` names the classification of a code or the kind of an identifier. A name that is there is never empty.
    ``is_untold`` says that the structure keeps the heading out of sight.
    """

    key: str
    finnish: str
    swedish: str
    form: Form = Form.TEXT
    is_needed: bool = False
    repeats: bool = False
    system: str = ""
    codes: tuple[str, ...] = ()
    is_untold: bool = False
    parts: tuple[Field, ...] = ()

    def heading(self, language: Language) -> str:
        """Return the official heading: the Swedish one in Swedish, else the Finnish one."""
        return self.swedish if language is Language.SV else self.finnish

    def part(self, key: str) -> Field:
        """Return the part called ``key``; raise ``KeyError`` where there is none."""
        for each in self.parts:
            if each.key == key:
                return each
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Structure:
    """A whole document: its identifier with the version in it, and the one group that holds all the others."""

    oid: str
    root: Field

    def at(self, *path: str) -> Field:
        """Return the field at the end of ``path``, counted from the root; raise ``KeyError`` where there is none."""
        found = self.root
        for key in path:
            found = found.part(key)
        return found

    def fields(self) -> Iterator[tuple[tuple[str, ...], Field]]:
        """Yield every field below the root with its path, in the order of the document."""
        yield from _below(self.root, ())


def _below(field: Field, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Field]]:
    for part in field.parts:
        here = (*path, part.key)
        yield here, part
        yield from _below(part, here)


def group(key: str, finnish: str, swedish: str, *parts: Field, needed: bool = False, repeats: bool = False) -> Field:
    """Return a group with a heading of its own."""
    return Field(key, finnish, swedish, Form.GROUP, needed, repeats, parts=parts)


def untold(key: str, *parts: Field, needed: bool = False, repeats: bool = False) -> Field:
    """Return a group whose heading is kept out of sight."""
    return Field(key, "", "", Form.GROUP, needed, repeats, is_untold=True, parts=parts)


def text(key: str, finnish: str, swedish: str) -> Field:
    """Return a field of free text."""
    return Field(key, finnish, swedish)


def day(key: str, finnish: str, swedish: str, *, needed: bool = False) -> Field:
    """Return a field that holds a day."""
    return Field(key, finnish, swedish, Form.DAY, needed)


def moment(key: str, finnish: str, swedish: str) -> Field:
    """Return a field that holds a day, with the time where it is known."""
    return Field(key, finnish, swedish, Form.MOMENT)


def yes(key: str, finnish: str, swedish: str, *, needed: bool = False) -> Field:
    """Return a field that is yes or no."""
    return Field(key, finnish, swedish, Form.YES_OR_NO, needed)


def number(key: str, finnish: str, swedish: str) -> Field:
    """Return a field that holds a number."""
    return Field(key, finnish, swedish, Form.NUMBER)


def code(key: str, finnish: str, swedish: str, oid: str, *, needed: bool = False, repeats: bool = False) -> Field:
    """Return a field that holds a code of the national classification ``oid``."""
    return Field(key, finnish, swedish, Form.CODE, needed, repeats, f"urn:oid:{oid}")


FAMILY_NAME: Final = Field("sukunimi", "Sukunimi", "Efternamn", Form.NAME, is_needed=True)
GIVEN_NAMES: Final = Field("etunimet", "Etunimet", "Samtliga förnamn", Form.NAME, is_needed=True)
POST: Final = text("tehtavanimike", "Tehtävänimike", "Uppgiftsbeteckning")
UNIT: Final = code("palveluyksikko", "Palveluyksikkö", "Serviceenhet", "1.2.246.537.6.202")
PERSON_NUMBER: Final = "henkilotunnus"
TEMPORARY_NUMBER: Final = Field(
    "tilapainen_yksilointitunnus", "Tilapäinen yksilöintitunnus", "Temporär identifikationskod", Form.IDENTIFIER
)


def client(*more: Field, number_needed: bool = False, repeats: bool = True) -> Field:
    """Return the group that names the client; in some documents the personal identity code has to be in it."""
    identity = Field(
        PERSON_NUMBER,
        "Henkilötunnus",
        "Personbeteckning",
        Form.IDENTIFIER,
        number_needed,
        system="urn:oid:1.2.246.21",
    )
    parts = (FAMILY_NAME, GIVEN_NAMES, identity, *more)
    return group("asiakas", "Asiakas", "Klient", *parts, needed=True, repeats=repeats)


def author(*, repeats: bool = True) -> Field:
    """Return the group that names whoever drew the document up."""
    parts = (FAMILY_NAME, GIVEN_NAMES, POST, UNIT)
    return group("laatija", "Laatija", "Upprättare", *parts, needed=True, repeats=repeats)
