"""The working thoughts of the systemic team: several side by side, none of them marked as true."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from app.i18n import mark
from app.models import Hypothesis
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class HypothesisFields(SourceFields, total=False):
    """What speaks for it and against it, whether it is about a risk, from which meeting; whose view is its source."""

    speaks_for: str
    speaks_against: str
    is_risk: bool
    is_set_aside: bool
    meeting_id: UUID | None


def add_hypothesis(case: CaseFile, text: str, **fields: Unpack[HypothesisFields]) -> UUID:
    """Add a thought after those that are there and return its id."""
    with case.transaction(mark("Add hypothesis")):
        return add_row(case, Hypothesis, {"text": text, "position": next_position(case, Hypothesis), **fields}).id


def edit_hypothesis(case: CaseFile, hypothesis_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a thought, or set it aside."""
    edit_row(case, Hypothesis, hypothesis_id, changes, mark("Edit hypothesis"))


def move_hypothesis(case: CaseFile, hypothesis_id: UUID, to: int) -> None:
    """Put a thought at place ``to`` among the others."""
    with case.transaction(mark("Move hypothesis")):
        move_row(case, find(case, Hypothesis, hypothesis_id), to)


def remove_hypothesis(case: CaseFile, hypothesis_id: UUID) -> None:
    """Remove a thought: working talk is not kept longer than it is of use."""
    remove_row(case, Hypothesis, hypothesis_id, mark("Remove hypothesis"))
