"""A child placed alone as a support measure of community care (LsL 37.5 §)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from app.lens.view import CaseStatus, CaseView, ParentageKind, ResidenceKind, WelfareStage

_OWN_PARENTS = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.STEP, ParentageKind.GUARDIAN})
_OTHER_STAGES = frozenset({WelfareStage.COMMUNITY, WelfareStage.SUBSTITUTE, WelfareStage.AFTER_CARE})


def placed_alone_since(view: CaseView) -> date | Literal[True] | None:
    """Return since when the child is placed without its parents in community care, None where it isn't.

    True stands for a placement whose beginning isn't known. Of a date that is not exact the earliest day counts. Where
    the stage of child welfare isn't written down, the child is taken to be placed in community care: the stricter way.
    Where the stage says so and no home does, it is taken to be placed alone too.
    """
    if view.status is not CaseStatus.CHILD_WELFARE or view.clock.welfare_stage in _OTHER_STAGES:
        return None
    parents = {row.parent_id for row in view.parentages if row.child_id == view.child_id and row.kind in _OWN_PARENTS}
    here = [row for row in view.residences if not row.is_over]
    with_parents = {row.household_id for row in here if row.person_id in parents}
    alone = [
        row
        for row in here
        if row.person_id == view.child_id and row.kind is ResidenceKind.PLACED and row.household_id not in with_parents
    ]
    if not alone:
        is_anywhere = any(row.person_id == view.child_id and row.kind is ResidenceKind.PLACED for row in here)
        return True if view.clock.welfare_stage is WelfareStage.PLACEMENT and not is_anywhere else None
    begun = [row.since.earliest for row in alone if row.since is not None]
    return min(begun) if begun else True
