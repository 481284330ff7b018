"""Consents given and withdrawn, and copies given out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from app.errors import AppError
from app.i18n import mark
from app.models import Consent, Disclosure
from app.models.kinds import ConsentKind, DisclosureGround
from app.operations.removal import remove_row
from app.operations.rows import add_row, change_row, edit_row, find
from app.store.casefile import CaseFile


class ConsentFields(TypedDict, total=False):
    """On whose behalf, to whom, about what and for how long."""

    on_behalf_of_id: UUID | None
    to_agency_id: UUID | None
    to_person_id: UUID | None
    scope: str
    given_on: date | None
    until: date | None


class DisclosureFields(TypedDict, total=False):
    """Who gave the copy, and who of the case got it."""

    by: str
    person_id: UUID | None
    professional_id: UUID | None


def give_consent(case: CaseFile, kind: ConsentKind, given_by_id: UUID, **fields: Unpack[ConsentFields]) -> UUID:
    """Record a consent or a prohibition and return its id."""
    with case.transaction(mark("Record consent")):
        return add_row(case, Consent, {"kind": kind, "given_by_id": given_by_id, **fields}).id


def edit_consent(case: CaseFile, consent_id: UUID, changes: Mapping[str, object]) -> None:
    """Correct how a consent was recorded."""
    edit_row(case, Consent, consent_id, changes, mark("Edit consent"))


def withdraw_consent(case: CaseFile, consent_id: UUID, on: date) -> None:
    """Record that a consent was withdrawn on a day; what it was stays readable (703/2023 58 §)."""
    with case.transaction(mark("Withdraw consent")):
        consent = find(case, Consent, consent_id)
        if consent.withdrawn_on is not None:
            raise AppError(
                mark("This consent has been withdrawn already; nothing was changed."),
                mark("Where the day is wrong, undo the withdrawal or record the consent anew."),
            )
        change_row(case, consent, {"withdrawn_on": on})


def remove_consent(case: CaseFile, consent_id: UUID) -> None:
    """Remove a consent recorded by mistake; one that was given and taken back is withdrawn instead."""
    remove_row(case, Consent, consent_id, mark("Remove consent"))


def record_disclosure(
    case: CaseFile,
    document: str,
    recipient: str,
    ground: DisclosureGround,
    at: datetime,
    **fields: Unpack[DisclosureFields],
) -> UUID:
    """Write down that a copy is given out (703/2023 10 §) and return the record's id.

    It is written before the copy exists, so that no copy is without its record; ``seal_disclosure`` then ties the two
    together. ``at`` is a moment with its time zone. It cannot be undone, as what has left cannot be called back.
    """
    with case.transaction(mark("Record a copy given out"), lasting=True):
        what = {"document": document, "recipient": recipient, "ground": ground, "at": at}
        return add_row(case, Disclosure, {**what, **fields}).id


def seal_disclosure(case: CaseFile, disclosure_id: UUID, digest: str) -> None:
    """Add the finished copy's digest to its record; ``AppError`` where it has one."""
    with case.transaction(mark("Record a copy given out"), lasting=True):
        disclosure = find(case, Disclosure, disclosure_id)
        if disclosure.digest:
            raise AppError(
                mark("This record belongs to another copy already; nothing was changed."),
                mark("Record every copy by itself."),
            )
        change_row(case, disclosure, {"digest": digest})
