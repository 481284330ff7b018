"""Homes and who lives in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.i18n import mark
from app.models import Household, PartialDate, Person, Residence
from app.models.kinds import ResidenceKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find
from app.store.casefile import CaseFile


class HouseholdFields(TypedDict, total=False):
    """What is known of a home."""

    name: str
    address: str
    municipality: str
    phone: str
    is_protected: bool
    note: str


class ResidenceFields(SourceFields, total=False):
    """How and how long somebody lives in a home."""

    kind: ResidenceKind
    since: PartialDate | None
    until: PartialDate | None


def add_household(case: CaseFile, person_ids: Iterable[UUID] = (), **fields: Unpack[HouseholdFields]) -> UUID:
    """Add a home with the people who live in it and return its id."""
    with case.transaction(mark("Add home")):
        household = add_row(case, Household, fields)
        for person_id in dict.fromkeys(person_ids):
            add_residence(case, person_id, household.id)
        return household.id


def edit_household(case: CaseFile, household_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is known of a home."""
    edit_row(case, Household, household_id, changes, mark("Edit home"))


def remove_household(case: CaseFile, household_id: UUID) -> None:
    """Remove a home; the people who lived there stay."""
    remove_row(case, Household, household_id, mark("Remove home"))


def add_residence(case: CaseFile, person_id: UUID, household_id: UUID, **fields: Unpack[ResidenceFields]) -> UUID:
    """Say that somebody lives in a home, beside other homes they may have, and return the residence's id."""
    with case.transaction(mark("Add residence")):
        return add_row(case, Residence, {"person_id": person_id, "household_id": household_id, **fields}).id


def move_person(
    case: CaseFile,
    person_id: UUID,
    household_id: UUID,
    on: PartialDate,
    kind: ResidenceKind = ResidenceKind.PERMANENT,
) -> UUID:
    """Let somebody move home on a day: where they lived till then they live no more. Return the new residence's id.

    Homes where the person stays at times are kept.
    """
    with case.transaction(mark("Move person")):
        find(case, Person, person_id)
        left = select(Residence).where(
            Residence.person_id == person_id,
            Residence.kind != ResidenceKind.WEEKENDS,
            Residence.until.is_(None),
        )
        for residence in case.session.scalars(left).all():
            change_row(case, residence, {"until": on})
        return add_residence(case, person_id, household_id, kind=kind, since=on)


def edit_residence(case: CaseFile, residence_id: UUID, changes: Mapping[str, object]) -> None:
    """Change how or how long somebody lives in a home."""
    edit_row(case, Residence, residence_id, changes, mark("Edit residence"))


def remove_residence(case: CaseFile, residence_id: UUID) -> None:
    """Remove a residence that never was; one that is over is given its end instead."""
    remove_row(case, Residence, residence_id, mark("Remove residence"))
