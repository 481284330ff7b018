"""Dates in their order: an end comes after its beginning, as far as both are known."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Case,
    Consent,
    PartialDate,
    Precision,
)


def check_order(since: PartialDate | None, until: PartialDate | None) -> None:
    """Raise ``AppError`` where the end is before the beginning; dates that are not known that well may be so."""
    if since is None or until is None or Precision.ABOUT in {since.precision, until.precision}:
        return
    if since.precision is Precision.BEFORE or until.precision is Precision.AFTER:
        return
    if since.earliest > until.latest:
        raise _backwards()


def check_consent(_session: Session, row: Consent, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where a consent ends, or was withdrawn, before it was given."""
    if row.given_on is not None:
        for end in (row.until, row.withdrawn_on):
            if end is not None and end < row.given_on:
                raise _backwards()


def check_case(_session: Session, row: Case, _changed: frozenset[str]) -> None:
    """What follows comes after what it follows: an end after its beginning, an answer after its question."""
    for first, then in (
        (row.assessment_begun_on, row.assessment_done_on),
        (row.decided_on, row.carried_out_on),
        (row.pupil_asked_on, row.pupil_met_on),
        (row.data_asked_on, row.data_answered_on),
    ):
        if first is not None and then is not None and then < first:
            raise _backwards()


def _backwards() -> AppError:
    return AppError(
        mark("The end is before the beginning; nothing was changed."),
        mark("Check the two dates."),
    )
