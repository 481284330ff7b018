"""The crisis and safety page of the plan: whom to call in which order, and what keeps each danger away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from app.i18n import mark
from app.models import CrisisContact, SafetyPair
from app.operations import settled
from app.operations.removal import remove_row
from app.operations.rows import add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class CrisisContactFields(TypedDict, total=False):
    """Whom to call: one of a person, a professional or an agency, or a name; the number, and when it is answered."""

    person_id: UUID | None
    professional_id: UUID | None
    agency_id: UUID | None
    name: str
    phone: str
    when: str


def add_crisis_contact(case: CaseFile, plan_id: UUID, **fields: Unpack[CrisisContactFields]) -> UUID:
    """Add somebody to call after those that are there and return the row's id."""
    with case.transaction(mark("Add crisis contact")):
        position = next_position(case, CrisisContact, CrisisContact.plan_id == plan_id)
        return add_row(case, CrisisContact, {"plan_id": plan_id, "position": position, **fields}).id


def edit_crisis_contact(case: CaseFile, crisis_contact_id: UUID, changes: Mapping[str, object]) -> None:
    """Change somebody to call. Naming one lets go of another."""
    edit_row(case, CrisisContact, crisis_contact_id, changes, mark("Edit crisis contact"))


def move_crisis_contact(case: CaseFile, crisis_contact_id: UUID, to: int) -> None:
    """Put somebody to call at place ``to`` of the order."""
    with case.transaction(mark("Move crisis contact")):
        contact = find(case, CrisisContact, crisis_contact_id)
        settled.refuse_part_of_agreed(case.session, contact)
        move_row(case, contact, to, CrisisContact.plan_id == contact.plan_id)


def remove_crisis_contact(case: CaseFile, crisis_contact_id: UUID) -> None:
    """Take somebody off the list of those to call."""
    with case.transaction(mark("Remove crisis contact")):
        settled.refuse_part_of_agreed(case.session, find(case, CrisisContact, crisis_contact_id))
        remove_row(case, CrisisContact, crisis_contact_id, mark("Remove crisis contact"))


def add_safety_pair(case: CaseFile, plan_id: UUID, risk: str, safeguard: str = "") -> UUID:
    """Add a risk with what is to keep it away and return the row's id."""
    with case.transaction(mark("Add risk and safeguard")):
        position = next_position(case, SafetyPair, SafetyPair.plan_id == plan_id)
        fields = {"plan_id": plan_id, "risk": risk, "safeguard": safeguard, "position": position}
        return add_row(case, SafetyPair, fields).id


def edit_safety_pair(case: CaseFile, safety_pair_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a risk or what keeps it away."""
    edit_row(case, SafetyPair, safety_pair_id, changes, mark("Edit risk and safeguard"))


def move_safety_pair(case: CaseFile, safety_pair_id: UUID, to: int) -> None:
    """Put a risk at place ``to`` among the risks."""
    with case.transaction(mark("Move risk and safeguard")):
        pair = find(case, SafetyPair, safety_pair_id)
        settled.refuse_part_of_agreed(case.session, pair)
        move_row(case, pair, to, SafetyPair.plan_id == pair.plan_id)


def remove_safety_pair(case: CaseFile, safety_pair_id: UUID) -> None:
    """Remove a risk with what keeps it away."""
    with case.transaction(mark("Remove risk and safeguard")):
        settled.refuse_part_of_agreed(case.session, find(case, SafetyPair, safety_pair_id))
        remove_row(case, SafetyPair, safety_pair_id, mark("Remove risk and safeguard"))
