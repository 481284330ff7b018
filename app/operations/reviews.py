"""How far a goal was reached, as each of those asked finds it: in an agreed plan too, for then it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from app.i18n import mark
from app.models import GoalReview
from app.models.planning import Attainment
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row
from app.store.casefile import CaseFile


class ReviewFields(SourceFields, total=False):
    """How far the goal was reached: in steps, as a level from −2 to +2 where it has levels, and in words."""

    attainment: Attainment | None
    level: int | None
    text: str


def add_goal_review(case: CaseFile, goal_id: UUID, **fields: Unpack[ReviewFields]) -> UUID:
    """Add what somebody finds of a goal and return the row's id."""
    with case.transaction(mark("Review goal")):
        return add_row(case, GoalReview, {"goal_id": goal_id, **fields}).id


def edit_goal_review(case: CaseFile, goal_review_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what somebody finds of a goal, or who finds it so."""
    edit_row(case, GoalReview, goal_review_id, changes, mark("Edit review of a goal"))


def remove_goal_review(case: CaseFile, goal_review_id: UUID) -> None:
    """Remove what somebody finds of a goal."""
    remove_row(case, GoalReview, goal_review_id, mark("Remove review of a goal"))
