"""Questions answered by a number, and the answers over time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from app.i18n import mark
from app.models import Scale, ScaleAnswer
from app.models.voices import LifeDomain
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class ScaleFields(TypedDict, total=False):
    """The ends with what they mean, and the part of life the question is about."""

    least: int
    most: int
    least_words: str
    most_words: str
    domain: LifeDomain | None


class ScaleAnswerFields(SourceFields, total=False):
    """What the respondent said of the number, and who, when, how, for whose eyes."""

    text: str


def add_scale(case: CaseFile, question: str, **fields: Unpack[ScaleFields]) -> UUID:
    """Add a question with its scale (1–10 unless others are named) and return its id."""
    with case.transaction(mark("Add scale")):
        return add_row(case, Scale, {"question": question, "position": next_position(case, Scale), **fields}).id


def edit_scale(case: CaseFile, scale_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a scale; its ends only as far as they still hold every answer that was given."""
    edit_row(case, Scale, scale_id, changes, mark("Edit scale"))


def move_scale(case: CaseFile, scale_id: UUID, to: int) -> None:
    """Put a scale at place ``to`` among the scales."""
    with case.transaction(mark("Move scale")):
        move_row(case, find(case, Scale, scale_id), to)


def remove_scale(case: CaseFile, scale_id: UUID) -> None:
    """Remove a scale with its answers."""
    remove_row(case, Scale, scale_id, mark("Remove scale"))


def answer_scale(case: CaseFile, scale_id: UUID, value: int, **fields: Unpack[ScaleAnswerFields]) -> UUID:
    """Write down one answer, a number within the scale's ends, and return its id."""
    with case.transaction(mark("Answer a scale")):
        return add_row(case, ScaleAnswer, {"scale_id": scale_id, "value": value, **fields}).id


def edit_scale_answer(case: CaseFile, scale_answer_id: UUID, changes: Mapping[str, object]) -> None:
    """Change an answer or its source."""
    edit_row(case, ScaleAnswer, scale_answer_id, changes, mark("Edit an answer to a scale"))


def remove_scale_answer(case: CaseFile, scale_answer_id: UUID) -> None:
    """Remove an answer."""
    remove_row(case, ScaleAnswer, scale_answer_id, mark("Remove an answer to a scale"))
