"""What is asked of agencies and professionals, and what comes of it (SHL 1301/2014 40 §, 41 §)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from app.errors import AppError
from app.i18n import Text, mark
from app.models import Request
from app.models.voices import RequestKind, RequestStatus
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class RequestFields(TypedDict, total=False):
    """Of whom (an agency or one professional), what kind, what has been tried so far, and by when an answer is hoped.

    ``tried`` is told with a request for advice.
    """

    kind: RequestKind
    agency_id: UUID | None
    professional_id: UUID | None
    tried: str
    asked_on: date | None
    due_on: date | None


class AnswerFields(SourceFields, total=False):
    """The answer in words, who gave it, when and how."""

    answer: str


def ask_for(case: CaseFile, text: str, **fields: Unpack[RequestFields]) -> UUID:
    """Write down that something is asked for, and return the request's id."""
    with case.transaction(mark("Ask for a contribution")):
        return add_row(case, Request, {"text": text, "position": next_position(case, Request), **fields}).id


def edit_request(case: CaseFile, request_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what was asked, or mend the answer. Naming one who was asked lets go of the other."""
    edit_row(case, Request, request_id, changes, mark("Edit request"))


def answer_request(case: CaseFile, request_id: UUID, on: date, **fields: Unpack[AnswerFields]) -> None:
    """Write down the answer that came ``on`` a day. What an answer says of a part of life is a statement beside it."""
    _settle(case, request_id, RequestStatus.ANSWERED, on, fields, mark("Write down the answer"))


def refuse_request(case: CaseFile, request_id: UUID, on: date, **fields: Unpack[AnswerFields]) -> None:
    """Write down that it was refused ``on`` a day, and in ``answer`` why."""
    _settle(case, request_id, RequestStatus.REFUSED, on, fields, mark("Write down a refusal"))


def take_back_request(case: CaseFile, request_id: UUID, on: date, **fields: Unpack[AnswerFields]) -> None:
    """Write down that it isn't asked any more since ``on``, and in ``answer`` why."""
    _settle(case, request_id, RequestStatus.CANCELLED, on, fields, mark("Take back a request"))


def await_request(case: CaseFile, request_id: UUID) -> None:
    """Await an answer again: what was written down of one is kept as it is, only its day goes."""
    with case.transaction(mark("Await the answer again")):
        changes = {"status": RequestStatus.ASKED, "said_on": None}
        change_row(case, find(case, Request, request_id), changes)


def move_request(case: CaseFile, request_id: UUID, to: int) -> None:
    """Put a request at place ``to`` among the requests."""
    with case.transaction(mark("Move request")):
        move_row(case, find(case, Request, request_id), to)


def remove_request(case: CaseFile, request_id: UUID) -> None:
    """Remove a request with its answer."""
    remove_row(case, Request, request_id, mark("Remove request"))


def _settle(
    case: CaseFile, request_id: UUID, status: RequestStatus, on: date, fields: Mapping[str, object], label: Text
) -> None:
    with case.transaction(label):
        row = find(case, Request, request_id)
        if row.asked_on is not None and on < row.asked_on:
            raise AppError(
                mark("The answer would be earlier than the question; nothing was changed."),
                mark("Check the two dates."),
            )
        change_row(case, row, {**fields, "status": status, "said_on": on})
