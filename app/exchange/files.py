"""The files a case can leave as, beside the family of other programs: one table for the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from app.exchange.icalendar import icalendar
from app.exchange.sosmeta.person_number import checked_number
from app.exchange.sosmeta.write import Asked, as_json, as_text, make, told_lacks
from app.exchange.tables import CONTACTS, MEASURES, contacts, measures
from app.i18n import Language, mark, translate
from app.lens.view import CaseView
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Form as Kind

CALENDAR = mark("The next dates as a calendar")


class Form(Enum):
    """In what form a case leaves; the value is what a command calls it."""

    NATIONAL = "sosmeta"
    TEXT = "text"
    CALENDAR = "icalendar"
    TABLE = "csv"

    @property
    def ending(self) -> str:
        """Return how such a file's name ends."""
        return {"sosmeta": ".json", "text": ".txt", "icalendar": ".ics", "csv": ".csv"}[self.value]


class Table(Enum):
    """What a table can be of; the value is what a command calls it."""

    CONTACTS = "contacts"
    MEASURES = "measures"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file ready to be written: ``title`` is for the log, ``notes`` are for the worker.

    ``sealed`` is what its digest in the log is reckoned from: the same without the personal identity code, which could
    else be found out from the digest by trying.
    """

    title: str
    data: bytes
    sealed: bytes
    notes: tuple[str, ...] = ()


def national_file(view: CaseView, document: NationalDocument, language: Language, asked: Asked, form: Form) -> MadeFile:
    """Return a national document as JSON, or as text without who the client is; ``AppError`` as ``make`` raises it."""
    asked = replace(asked, person_number=checked_number(view, asked.person_number))
    made = make(view, document, language, asked)
    if form is Form.TEXT:
        data = as_text(made)
        lacks = tuple(lack for lack in made.lacks if lack.field.form is not Kind.IDENTIFIER)
        return MadeFile(document.title(language), data, data, tuple(told_lacks(replace(made, lacks=lacks))))
    bare = make(view, document, language, replace(asked, person_number=""))
    return MadeFile(document.title(language), as_json(made), as_json(bare), tuple(told_lacks(made)))


def calendar_file(view: CaseView, language: Language) -> MadeFile:
    """Return the next dates; nobody is named."""
    data = icalendar(view, language)
    return MadeFile(translate(CALENDAR, language), data, data)


def table_file(view: CaseView, table: Table, language: Language) -> MadeFile:
    """Return the contacts or the measures as a table."""
    data = contacts(view, language) if table is Table.CONTACTS else measures(view, language)
    return MadeFile(translate(CONTACTS if table is Table.CONTACTS else MEASURES, language), data, data)
