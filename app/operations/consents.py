"""The register of consents, the team with its grounds, and the copies given out (703/2023 10, 39–40, 51, 53–59 §)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from app.errors import AppError
from app.i18n import mark
from app.models import Consent, Disclosure, PartialDate, Participant
from app.models.gathering import AccessGround
from app.models.kinds import ConsentKind, DisclosureGround
from app.operations.removal import remove_row
from app.operations.rows import add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class ConsentFields(TypedDict, total=False):
    """On whose behalf, to whom, about what, how it was given, and for how long; ``parts`` by ``parts_text``."""

    on_behalf_of_id: UUID | None
    to_agency_id: UUID | None
    to_person_id: UUID | None
    to_professional_id: UUID | None
    parts: str
    scope: str
    given_how: str
    given_on: date | None
    until: date | None


class ParticipantFields(TypedDict, total=False):
    """Who takes part, in what task, and on what ground they may see which parts; exactly one of the ids is given."""

    person_id: UUID | None
    professional_id: UUID | None
    agency_id: UUID | None
    task: str
    ground: AccessGround
    consent_id: UUID | None
    parts: str
    since: PartialDate | None
    until: PartialDate | None
    left_why: str


class DisclosureFields(TypedDict, total=False):
    """Who gave the copy, who of the case got it, for what, and the provision or the consent it rests on.

    ``copies`` is how many were given in one go.
    """

    by: str
    person_id: UUID | None
    professional_id: UUID | None
    agency_id: UUID | None
    purpose: str
    legal_ground: str
    consent_id: UUID | None
    copies: int


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


def refuse_prohibition(case: CaseFile, consent_id: UUID, why: str) -> None:
    """Record on what grounds a minor's prohibition isn't followed (703/2023 51 §); without a ground it is followed.

    ``AppError`` where the row is no minor's prohibition: no other may be refused.
    """
    with case.transaction(mark("Refuse a minor’s prohibition")):
        consent = find(case, Consent, consent_id)
        if consent.kind is not ConsentKind.MINORS_PROHIBITION:
            raise AppError(
                mark("Only a minor’s prohibition can be refused; nothing was changed."),
                mark("A prohibition that is no longer wanted is withdrawn by whoever gave it."),
            )
        change_row(case, consent, {"refused": why})


def remove_consent(case: CaseFile, consent_id: UUID) -> None:
    """Remove a consent recorded by mistake; one that was given and taken back is withdrawn instead."""
    remove_row(case, Consent, consent_id, mark("Remove consent"))


def add_participant(case: CaseFile, **fields: Unpack[ParticipantFields]) -> UUID:
    """Take a person, a professional or an agency into the team and return the row's id."""
    with case.transaction(mark("Add to the team")):
        position = next_position(case, Participant)
        return add_row(case, Participant, {**fields, "position": position}).id


def edit_participant(case: CaseFile, participant_id: UUID, changes: Mapping[str, object]) -> None:
    """Change somebody's task, ground, parts or days in the team."""
    edit_row(case, Participant, participant_id, changes, mark("Edit a row of the team"))


def end_participation(case: CaseFile, participant_id: UUID, on: date, why: str = "") -> None:
    """Record that somebody has left the team: the row stays, and opens nothing from the day after ``on``."""
    with case.transaction(mark("End taking part")):
        participant = find(case, Participant, participant_id)
        change_row(case, participant, {"until": PartialDate.of(on), "left_why": why})


def move_participant(case: CaseFile, participant_id: UUID, to: int) -> None:
    """Put somebody at place ``to`` of the team, 0 the first."""
    with case.transaction(mark("Order the team")):
        move_row(case, find(case, Participant, participant_id), to)


def remove_participant(case: CaseFile, participant_id: UUID) -> None:
    """Remove a row made by mistake; who has left the team has an end instead."""
    remove_row(case, Participant, participant_id, mark("Remove from the team"))


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
