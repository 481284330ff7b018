"""The systems around the family: agencies and what ties the family to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from app.i18n import mark
from app.models import Agency, PartialDate, Tie
from app.models.kinds import AgencyGroup, AgencyLevel, TieFlow, TieStrength
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row
from app.store.casefile import CaseFile


class AgencyFields(TypedDict, total=False):
    """What is known of an agency. ``is_locating``: knowing it tells where somebody lives."""

    level: AgencyLevel
    service: str
    phone: str
    address: str
    is_locating: bool
    note: str


class TieFields(SourceFields, total=False):
    """What a tie to an agency is like: how strong, how straining, and which way help and energy flow."""

    strength: TieStrength
    is_stressful: bool
    flow: TieFlow
    since: PartialDate | None
    until: PartialDate | None
    note: str


def add_agency(case: CaseFile, name: str, group: AgencyGroup, **fields: Unpack[AgencyFields]) -> UUID:
    """Add a system around the family and return its id."""
    with case.transaction(mark("Add agency")):
        return add_row(case, Agency, {"name": name, "group": group, **fields}).id


def edit_agency(case: CaseFile, agency_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is known of an agency."""
    edit_row(case, Agency, agency_id, changes, mark("Edit agency"))


def remove_agency(case: CaseFile, agency_id: UUID) -> None:
    """Remove an agency with its ties and the consents to tell it; its professionals stay."""
    remove_row(case, Agency, agency_id, mark("Remove agency"))


def link_agency(
    case: CaseFile,
    agency_id: UUID,
    *,
    person_id: UUID | None = None,
    household_id: UUID | None = None,
    **fields: Unpack[TieFields],
) -> UUID:
    """Tie an agency to one person or to a whole home and return the tie's id."""
    with case.transaction(mark("Link agency")):
        ends = {"agency_id": agency_id, "person_id": person_id, "household_id": household_id}
        return add_row(case, Tie, {**ends, **fields}).id


def edit_tie(case: CaseFile, tie_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what a tie is like, or whose it is: giving it a home lets go of the person, and the other way round."""
    edit_row(case, Tie, tie_id, changes, mark("Edit tie"))


def remove_tie(case: CaseFile, tie_id: UUID) -> None:
    """Remove a tie; the agency stays."""
    remove_row(case, Tie, tie_id, mark("Remove tie"))
