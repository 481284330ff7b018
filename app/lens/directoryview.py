"""The directory of services and the survey as they are read: frozen records of what tells of no family.

They are no part of a ``CaseView``: no copy of a case holds them, whoever it is for.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import KnownService, SurveyAnswer, SurveyQuestion
from app.models.kinds import AgencyGroup, AgencyLevel
from app.records import record


@record
class ServiceView:
    """A service that the team knows: ``needs`` are words for what it is good for."""

    id: UUID
    name: str
    group: AgencyGroup
    level: AgencyLevel
    content: str
    criteria: str
    needs: str
    area: str
    contact: str
    phone: str
    address: str


@record
class SurveyAnswerView:
    """An answer from 1 to 5, of so many respondents; their number is None where it isn't known."""

    unit: str
    value: float
    respondents: int | None
    answered_on: date | None


@record
class StatementAnswersView:
    """A statement of the survey with what was answered to it."""

    id: UUID
    text: str
    answers: tuple[SurveyAnswerView, ...]


def read_directory(session: Session) -> tuple[ServiceView, ...]:
    """Return the services in their order."""
    rows = session.scalars(select(KnownService)).all()
    return tuple(
        ServiceView(
            *(row.id, row.name, row.group, row.level, row.content, row.criteria, row.needs),
            *(row.area, row.contact, row.phone, row.address),
        )
        for row in sorted(rows, key=lambda each: (each.position, str(each.id)))
    )


def read_survey(session: Session) -> tuple[StatementAnswersView, ...]:
    """Return the statements with their answers, in their order."""
    answers = defaultdict[UUID, list[SurveyAnswer]](list)
    for row in sorted(session.scalars(select(SurveyAnswer)), key=lambda each: (each.position, str(each.id))):
        answers[row.question_id].append(row)
    rows = session.scalars(select(SurveyQuestion)).all()
    return tuple(
        StatementAnswersView(
            row.id,
            row.text,
            tuple(
                SurveyAnswerView(each.unit, each.value, each.respondents, each.answered_on) for each in answers[row.id]
            ),
        )
        for row in sorted(rows, key=lambda each: (each.position, str(each.id)))
    )
