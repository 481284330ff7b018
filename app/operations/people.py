"""People of the family and the close network, what happened in their lives, and the professionals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Case, LifeEvent, PartialDate, Person, PersonMark, Professional
from app.models.kinds import (
    Confidentiality,
    Gender,
    LifeEventKind,
    MarkState,
    Migration,
    Orientation,
    PersonKind,
    PersonMarkKind,
)
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row
from app.store.casefile import CaseFile


class PersonFields(TypedDict, total=False):
    """What is known of somebody. ``position`` orders siblings whose birth days are not known."""

    kind: PersonKind
    given_name: str
    family_name: str
    gender: Gender
    born: PartialDate | None
    died: PartialDate | None
    is_dead: bool
    is_protected: bool
    protected_until: PartialDate | None
    role: str
    language: str
    needs_interpreter: bool
    occupation: str
    phone: str
    email: str
    note: str
    position: int
    origin_id: str | None
    birth_gender: Gender | None
    orientation: Orientation | None
    migration: Migration | None
    cultures: str
    is_off_copies: bool


class PersonMarkFields(SourceFields, total=False):
    """How certain and how far behind it is, what it is called, and when it was."""

    state: MarkState
    text: str
    since: PartialDate | None
    until: PartialDate | None


class LifeEventFields(SourceFields, total=False):
    """When it happened and how it is told."""

    since: PartialDate | None
    until: PartialDate | None
    text: str


class ProfessionalFields(TypedDict, total=False):
    """Who the professional is and where they work."""

    given_name: str
    family_name: str
    title: str
    phone: str
    email: str
    agency_id: UUID | None


def add_person(case: CaseFile, **fields: Unpack[PersonFields]) -> UUID:
    """Add somebody without any link yet and return the id."""
    with case.transaction(mark("Add person")):
        return add_row(case, Person, fields).id


def edit_person(case: CaseFile, person_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is known of somebody. A day of death makes the person dead."""
    edit_row(case, Person, person_id, changes, mark("Edit person"))


def remove_person(case: CaseFile, person_id: UUID) -> None:
    """Remove somebody with all links; the child whom the case is about cannot be removed."""
    if case.session.scalars(select(Case.child_id)).first() == person_id:
        raise AppError(
            mark("The case is about this child, who stays in it; nothing was changed."),
            mark("If it is the wrong child, choose the right one for the case first."),
        )
    remove_row(case, Person, person_id, mark("Remove person"))


def add_person_mark(case: CaseFile, person_id: UUID, kind: PersonMarkKind, **fields: Unpack[PersonMarkFields]) -> UUID:
    """Mark something on a person's symbol and return its id.

    Unless told otherwise a secret is for the responsible worker only, and health for professionals.
    """
    eyes = Confidentiality.PROFESSIONALS if kind.is_health else Confidentiality.WORKER
    with case.transaction(mark("Add mark")):
        return add_row(case, PersonMark, {"person_id": person_id, "kind": kind, "confidentiality": eyes, **fields}).id


def edit_person_mark(case: CaseFile, person_mark_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is marked on a person."""
    edit_row(case, PersonMark, person_mark_id, changes, mark("Edit mark"))


def remove_person_mark(case: CaseFile, person_mark_id: UUID) -> None:
    """Take a mark off a person's symbol."""
    remove_row(case, PersonMark, person_mark_id, mark("Remove mark"))


def add_life_event(case: CaseFile, person_id: UUID, kind: LifeEventKind, **fields: Unpack[LifeEventFields]) -> UUID:
    """Add something that happened to a person and return its id."""
    with case.transaction(mark("Add life event")):
        return add_row(case, LifeEvent, {"person_id": person_id, "kind": kind, **fields}).id


def edit_life_event(case: CaseFile, event_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a life event."""
    edit_row(case, LifeEvent, event_id, changes, mark("Edit life event"))


def remove_life_event(case: CaseFile, event_id: UUID) -> None:
    """Remove a life event."""
    remove_row(case, LifeEvent, event_id, mark("Remove life event"))


def add_professional(case: CaseFile, **fields: Unpack[ProfessionalFields]) -> UUID:
    """Add somebody who works with the family and return the id."""
    with case.transaction(mark("Add professional")):
        return add_row(case, Professional, fields).id


def edit_professional(case: CaseFile, professional_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is known of a professional."""
    edit_row(case, Professional, professional_id, changes, mark("Edit professional"))


def remove_professional(case: CaseFile, professional_id: UUID) -> None:
    """Remove a professional; what they said stays, without its source."""
    remove_row(case, Professional, professional_id, mark("Remove professional"))
