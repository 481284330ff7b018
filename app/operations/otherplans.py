"""What stands beside the plan: plans that others keep, and what the plan leaves out on purpose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from sqlalchemy import select

from app.i18n import mark
from app.models import LeftOut, OtherPlan, PartialDate
from app.models.planning import OtherPlanKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class OtherPlanFields(SourceFields, total=False):
    """What it is called, who keeps it (an agency or a professional), how long it holds, and what it aims at."""

    name: str
    agency_id: UUID | None
    professional_id: UUID | None
    since: PartialDate | None
    until: PartialDate | None
    goals: str


def add_other_plan(case: CaseFile, kind: OtherPlanKind, **fields: Unpack[OtherPlanFields]) -> UUID:
    """Add a plan that somebody else keeps and return the row's id."""
    with case.transaction(mark("Add other plan")):
        return add_row(case, OtherPlan, {"kind": kind, "position": next_position(case, OtherPlan), **fields}).id


def edit_other_plan(case: CaseFile, other_plan_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is told of another plan. Naming one keeper lets go of the other."""
    edit_row(case, OtherPlan, other_plan_id, changes, mark("Edit other plan"))


def move_other_plan(case: CaseFile, other_plan_id: UUID, to: int) -> None:
    """Put another plan at place ``to`` among them."""
    with case.transaction(mark("Move other plan")):
        move_row(case, find(case, OtherPlan, other_plan_id), to)


def remove_other_plan(case: CaseFile, other_plan_id: UUID) -> None:
    """Remove what is told of another plan."""
    remove_row(case, OtherPlan, other_plan_id, mark("Remove other plan"))


def set_left_out(case: CaseFile, item: str, reason: str) -> UUID:
    """Say why an item of the law's list, or a gap, is left as it is, and return the row's id.

    ``item`` is the key that ``rules.completeness`` or ``rules.gaps`` gave it. Raises ``AppError`` without a reason.
    """
    with case.transaction(mark("Leave out on purpose")):
        before = case.session.scalars(select(LeftOut).where(LeftOut.item == item)).first()
        if before is None:
            return add_row(case, LeftOut, {"item": item, "reason": reason}).id
        change_row(case, before, {"reason": reason})
        return before.id


def remove_left_out(case: CaseFile, left_out_id: UUID) -> None:
    """Take it back that an item is left out on purpose: it is an open point again where it lacks."""
    remove_row(case, LeftOut, left_out_id, mark("Take up again"))
