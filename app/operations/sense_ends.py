"""To whom or what a row may point: to exactly one of several, or to one at most, and not twice the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    AgendaItem,
    Attendance,
    Base,
    Case,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    Disclosure,
    ForeignRecord,
    OtherPlan,
    Participant,
    PlanRecipient,
    Request,
    Sourced,
    Statement,
    SupportMeasure,
    Tie,
)

Ends = tuple[str, ...]

_NEEDED: Final[Mapping[type[Base], Ends]] = {
    Tie: ("person_id", "household_id"),
    Closeness: ("person_id", "professional_id", "agency_id"),
    Attendance: ("person_id", "professional_id"),
    PlanRecipient: ("person_id", "professional_id"),
    Participant: ("person_id", "professional_id", "agency_id"),
}
"""Of these fields exactly one is set: without any the row says nothing."""
_OPTIONAL: Final[Mapping[type[Base], tuple[Ends, ...]]] = {
    SupportMeasure: (
        ("person_id", "professional_id", "agency_id"),
        ("checker_person_id", "checker_professional_id"),
    ),
    Decision: (
        ("person_id", "professional_id", "agency_id"),
        ("checker_person_id", "checker_professional_id"),
    ),
    Case: (("contact_person_id", "contact_professional_id", "contact_agency_id"),),
    Consent: (("to_agency_id", "to_person_id", "to_professional_id"),),
    Disclosure: (("person_id", "professional_id", "agency_id"),),
    ForeignRecord: (("person_id", "partnership_id"),),
    Statement: (("domain", "own_domain_id"),),
    Request: (("agency_id", "professional_id"),),
    AgendaItem: (("brought_by_person_id", "brought_by_professional_id"),),
    CrisisContact: (("person_id", "professional_id", "agency_id"),),
    OtherPlan: (("agency_id", "professional_id"),),
}
_SOURCE: Final[Ends] = ("source_person_id", "source_professional_id")


def needed_ends(kind: type[Base]) -> Ends:
    """Return the fields of which exactly one must be set, or none."""
    return _NEEDED.get(kind, ())


def ends_of(kind: type[Base]) -> tuple[Ends, ...]:
    """Return the groups of fields of which one at most is set."""
    needed = (_NEEDED[kind],) if kind in _NEEDED else ()
    groups = (*needed, *_OPTIONAL.get(kind, ()))
    return (*groups, _SOURCE) if issubclass(kind, Sourced) else groups


def same_ends(row: Base) -> list[Any]:
    """Return the conditions that another row points to what ``row`` points to."""
    kind = type(row)
    return [getattr(kind, end) == getattr(row, end) for end in needed_ends(kind)]


def is_there(session: Session, what: Select[Any]) -> bool:
    """Return whether there is a row that ``what`` asks for."""
    return bool(session.scalar(select(exists(what))))


def is_new(session: Session, kind: type[Base], row_id: UUID) -> bool:
    """Return whether the row was just made and isn't written yet: nothing in the file points to it."""
    return any(type(row) is kind and row.id == row_id for row in session.new)


def has(session: Session, question: Select[Any], **values: object) -> bool:
    """Return whether ``question``, which was made once and is compiled once, finds a row for these ``values``.

    Making a question anew takes many times as long as asking it.
    """
    return session.connection().execute(question, values).first() is not None


def refuse_twin(session: Session, what: Select[Any]) -> None:
    """Raise ``AppError`` where there is a row that ``what`` asks for: it would be in the case twice."""
    if is_there(session, what):
        raise twin()


def twin() -> AppError:
    """Return the error that the row is in the case already."""
    return AppError(
        mark("This is in the case already; nothing was changed."),
        mark("Change the one that is there, or write when it ended."),
    )
