"""What a scale, an answer to it and a request must be to make sense."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import Request, Scale, ScaleAnswer, SurveyAnswer

MOST_STEPS: Final = 101
"""0 to 100 is the longest scale anybody is asked on."""


def check_scale(session: Session, row: Scale, changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the ends are no ends, or leave out an answer that was given."""
    if not row.least < row.most < row.least + MOST_STEPS:
        raise AppError(
            mark("A scale needs a lower and a higher end; nothing was changed."),
            mark("Write for example 1 and 10, 0 and 10, 1 and 5, or −2 and 2."),
        )
    if {"least", "most"} & changed:
        given = session.scalars(select(ScaleAnswer.value).where(ScaleAnswer.scale_id == row.id)).all()
        if given and not (row.least <= min(given) and max(given) <= row.most):
            raise AppError(
                mark("Answers from {least} to {most} have been given; nothing was changed."),
                mark("Make a new scale for the new question: numbers of two scales can’t be compared."),
                least=min(given),
                most=max(given),
            )


def check_answer(session: Session, row: ScaleAnswer, changed: frozenset[str]) -> None:  # noqa: ARG001 - as all checks
    """Raise ``AppError`` where the number is not on the scale."""
    scale = session.get(Scale, row.scale_id)
    if scale is not None and not scale.least <= row.value <= scale.most:
        raise AppError(
            mark("The scale goes from {least} to {most}; nothing was changed."),
            mark("Write a number on the scale."),
            least=scale.least,
            most=scale.most,
        )


def check_request(session: Session, row: Request, changed: frozenset[str]) -> None:  # noqa: ARG001 - as all checks
    """Raise ``AppError`` where nobody could have been asked so: an answer is hoped for after the question."""
    if row.asked_on is not None and row.due_on is not None and row.due_on < row.asked_on:
        raise AppError(
            mark("The end is before the beginning; nothing was changed."),
            mark("Check the two dates."),
        )


def check_survey(session: Session, row: SurveyAnswer, changed: frozenset[str]) -> None:  # noqa: ARG001 - as all checks
    """Raise ``AppError`` where the answer to a survey is not from 1 to 5, or is of nobody."""
    if not 1 <= row.value <= 5:
        raise AppError(
            mark("An answer to the survey is from 1 to 5; nothing was changed."),
            mark("Write a number from 1 (wholly disagree) to 5 (wholly agree)."),
        )
    if row.respondents is not None and row.respondents < 1:
        raise AppError(
            mark("A mean is of at least one answer; nothing was changed."),
            mark("Leave the number of respondents empty where it is not known."),
        )
