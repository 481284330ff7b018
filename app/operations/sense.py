"""What a row must be to make sense: asked whenever one is made or changed, before anything is kept.

A network may be incomplete and a plan half-written: gaps are shown, never refused. Refused is only what cannot be so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, cast

from sqlalchemy import FromClause
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Agency,
    AgendaItem,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    Goal,
    GoalReview,
    Hypothesis,
    KnownService,
    LeftOut,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OwnDomain,
    Parentage,
    Partnership,
    Person,
    PlanRecipient,
    Request,
    Residence,
    SafetyPair,
    Scale,
    ScaleAnswer,
    Sector,
    Statement,
    SupportMeasure,
    SurveyAnswer,
    SurveyQuestion,
    Tie,
)
from app.operations.sense_dates import check_case, check_consent, check_order
from app.operations.sense_ends import ends_of, needed_ends
from app.operations.sense_family import (
    check_bond,
    check_closeness,
    check_parentage,
    check_partnership,
    check_person,
    check_residence,
    check_tie,
)
from app.operations.sense_voices import check_answer, check_request, check_scale, check_survey
from app.operations.settled import (
    check_attendance,
    check_measure,
    check_meeting_part,
    check_plan_part,
    check_recipient,
)

LEAST_LEVEL: Final = -2
MOST_LEVEL: Final = 2
"""The levels of goal attainment scaling, from much less than hoped to much more."""
MOST_PLEASED: Final = 5
"""The feedback on a meeting goes from 1 to this."""

_SPOKEN: Final[Mapping[type[Base], str]] = {
    Agency: "name",
    Case: "number",
    Hypothesis: "text",
    KnownService: "name",
    LeftOut: "reason",
    MeetingNote: "text",
    OwnDomain: "name",
    Request: "text",
    Scale: "question",
    Sector: "name",
    Statement: "text",
    SurveyQuestion: "text",
}
"""The field without which there is nothing to show. A line of a plan may be empty while it is being written."""


@cache
def model_of(table: FromClause) -> type[Base]:
    """Return the model whose rows ``table`` keeps."""
    for mapper in Base.registry.mappers:
        if mapper.local_table is table:
            return cast("type[Base]", mapper.class_)
    raise LookupError(table)


def check(session: Session, row: Base, changed: frozenset[str]) -> None:
    """Settle what follows from ``row``'s new values and raise ``AppError`` where they cannot be so.

    ``changed`` names the fields that were set.
    """
    _check_ends(row)
    _check_spoken(row)
    check_order(getattr(row, "since", None), getattr(row, "until", None))
    particular = _CHECKS.get(type(row))
    if particular is not None:
        with session.no_autoflush:
            particular(session, row, changed)


def _check_ends(row: Base) -> None:
    for ends in ends_of(type(row)):
        held = sum(getattr(row, end) is not None for end in ends)
        if held > 1 or (held == 0 and ends == needed_ends(type(row))):
            raise AppError(
                mark(
                    "This belongs to exactly one: a person, a professional, a home or an agency; nothing was changed."
                ),
                mark("Choose one of them."),
            )


def _check_spoken(row: Base) -> None:
    field = _SPOKEN.get(type(row))
    if field is not None and not str(getattr(row, field)).strip():
        raise AppError(
            mark("There is no text in it; nothing was changed."),
            mark("Write something, or remove the whole entry."),
        )


def _check_feedback(_session: Session, row: MeetingFeedback, _changed: frozenset[str]) -> None:
    if row.rating is not None and not 1 <= row.rating <= MOST_PLEASED:
        raise AppError(mark("The feedback goes from 1 to 5; nothing was changed."), mark("Choose one of the five."))


def _check_goal_review(_session: Session, row: GoalReview, _changed: frozenset[str]) -> None:
    if row.level is not None and not LEAST_LEVEL <= row.level <= MOST_LEVEL:
        raise AppError(
            mark("The levels of a goal go from −2 to +2; nothing was changed."),
            mark("Choose one of the five levels."),
        )


_Check = Callable[[Session, Any, frozenset[str]], None]
_CHECKS: Final[Mapping[type[Base], _Check]] = {
    AgendaItem: check_meeting_part,
    Attendance: check_attendance,
    Bond: check_bond,
    Case: check_case,
    ClientPlan: check_plan_part,
    Closeness: check_closeness,
    Consent: check_consent,
    CrisisContact: check_plan_part,
    Goal: check_plan_part,
    GoalReview: _check_goal_review,
    Decision: check_meeting_part,
    Meeting: check_meeting_part,
    MeetingFeedback: _check_feedback,
    MeetingPhase: check_meeting_part,
    Need: check_plan_part,
    Parentage: check_parentage,
    Partnership: check_partnership,
    Person: check_person,
    PlanRecipient: check_recipient,
    Request: check_request,
    Residence: check_residence,
    SafetyPair: check_plan_part,
    SupportMeasure: check_measure,
    Scale: check_scale,
    ScaleAnswer: check_answer,
    SurveyAnswer: check_survey,
    Tie: check_tie,
}
