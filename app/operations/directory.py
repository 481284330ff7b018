"""The directory of services that the team knows, and the survey of the situation: neither tells of a family."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.i18n import mark
from app.models import Agency, KnownService, SurveyAnswer, SurveyQuestion
from app.models.kinds import AgencyGroup, AgencyLevel
from app.operations.network import link_agency
from app.operations.plan import add_measure
from app.operations.removal import remove_row
from app.operations.rows import add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class ServiceFields(TypedDict, total=False):
    """What is known of a service: for which needs it is, who gets it, where it is and how it is reached."""

    group: AgencyGroup
    level: AgencyLevel
    content: str
    criteria: str
    needs: str
    area: str
    contact: str
    phone: str
    address: str


class SurveyAnswerFields(TypedDict, total=False):
    """Whose answer it is, of how many, and on which day it was given."""

    unit: str
    respondents: int | None
    answered_on: date | None


def add_service(case: CaseFile, name: str, **fields: Unpack[ServiceFields]) -> UUID:
    """Add a service to the directory and return its id."""
    with case.transaction(mark("Add to the directory")):
        position = next_position(case, KnownService)
        return add_row(case, KnownService, {"name": name, "position": position, **fields}).id


def edit_service(case: CaseFile, service_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what is known of a service."""
    edit_row(case, KnownService, service_id, changes, mark("Edit the directory"))


def move_service(case: CaseFile, service_id: UUID, to: int) -> None:
    """Put a service at place ``to`` of the directory."""
    with case.transaction(mark("Order the directory")):
        move_row(case, find(case, KnownService, service_id), to)


def remove_service(case: CaseFile, service_id: UUID) -> None:
    """Remove a service from the directory; an agency that was picked from it stays."""
    remove_row(case, KnownService, service_id, mark("Remove from the directory"))


def take_in_services(
    case: CaseFile, services: Iterable[tuple[str, ServiceFields]], *, updates: bool = False
) -> tuple[int, int, int]:
    """Take services into the directory as one step; return how many were new, changed, and left as they were.

    A service is the same by its name and area, letter case aside; it is changed only where ``updates`` says so.
    """
    with case.transaction(mark("Take services into the directory")):
        known = {_same(row.name, row.area): row for row in case.session.scalars(select(KnownService))}
        new = changed = left = 0
        for name, fields in services:
            row = known.get(_same(name, fields.get("area", "")))
            if row is None:
                position = next_position(case, KnownService)
                row = add_row(case, KnownService, {"name": name, "position": position, **fields})
                known[_same(row.name, row.area)] = row
                new += 1
            elif updates and any(getattr(row, field) != value for field, value in fields.items()):
                change_row(case, row, dict(fields))
                changed += 1
            else:
                left += 1
        return new, changed, left


def pick_service(case: CaseFile, service_id: UUID) -> UUID:
    """Make an agency of the network out of a service and return its id; one of the same name is taken as it is."""
    with case.transaction(mark("Take a service into the network")):
        service = find(case, KnownService, service_id)
        same = case.session.scalars(select(Agency).where(Agency.name == service.name).order_by(Agency.id)).first()
        if same is not None:
            return same.id
        fields = {
            "name": service.name,
            "group": service.group,
            "level": service.level,
            "service": service.content.partition("\n")[0][:_SHORT].strip(),
            "phone": service.phone,
            "address": service.address,
        }
        return add_row(case, Agency, fields).id


def pick_for_person(case: CaseFile, service_id: UUID, person_id: UUID) -> UUID:
    """Take a service into the network and tie it to a person as one step; return the tie's id."""
    with case.transaction(mark("Take a service into the network")):
        return link_agency(case, pick_service(case, service_id), person_id=person_id)


def pick_for_household(case: CaseFile, service_id: UUID, household_id: UUID) -> UUID:
    """Take a service into the network and tie it to a home as one step; return the tie's id."""
    with case.transaction(mark("Take a service into the network")):
        return link_agency(case, pick_service(case, service_id), household_id=household_id)


def pick_for_goal(case: CaseFile, service_id: UUID, goal_id: UUID) -> UUID:
    """Take a service into the network and the plan as one step: a measure of its name, which it answers for.

    Return the measure's id. Raises ``AppError`` where the plan of the goal is agreed.
    """
    with case.transaction(mark("Take a service into the plan")):
        name = find(case, KnownService, service_id).name
        return add_measure(case, goal_id, name, agency_id=pick_service(case, service_id))


def add_survey_question(case: CaseFile, text: str) -> UUID:
    """Add a statement to the survey, answered from 1 to 5, and return its id."""
    with case.transaction(mark("Add to the survey")):
        position = next_position(case, SurveyQuestion)
        return add_row(case, SurveyQuestion, {"text": text, "position": position}).id


def edit_survey_question(case: CaseFile, question_id: UUID, changes: Mapping[str, object]) -> None:
    """Change the words of a statement of the survey."""
    edit_row(case, SurveyQuestion, question_id, changes, mark("Edit the survey"))


def remove_survey_question(case: CaseFile, question_id: UUID) -> None:
    """Remove a statement of the survey with its answers."""
    remove_row(case, SurveyQuestion, question_id, mark("Remove from the survey"))


def answer_survey(case: CaseFile, question_id: UUID, value: float, **fields: Unpack[SurveyAnswerFields]) -> UUID:
    """Add an answer, or a unit's mean, from 1 to 5 and return its id."""
    with case.transaction(mark("Answer the survey")):
        position = next_position(case, SurveyAnswer, SurveyAnswer.question_id == question_id)
        values = {"question_id": question_id, "value": float(value), "position": position}
        return add_row(case, SurveyAnswer, {**values, **fields}).id


def remove_survey_answer(case: CaseFile, answer_id: UUID) -> None:
    """Remove an answer of the survey."""
    remove_row(case, SurveyAnswer, answer_id, mark("Remove from the survey"))


def take_in_survey(
    case: CaseFile, answers: Iterable[tuple[str, Mapping[str, float]]], answered_on: date | None = None
) -> tuple[int, int]:
    """Take a survey in as one step: each statement with the means by unit; return how many statements and answers.

    A statement that is there already gets the answers besides those it has; what the same unit answered on the same
    day is not taken in twice.
    """
    with case.transaction(mark("Take in a survey")):
        known = {row.text: row.id for row in case.session.scalars(select(SurveyQuestion))}
        statements = count = 0
        for text, means in answers:
            statements += 1
            question_id = known.get(text) or add_survey_question(case, text)
            known[text] = question_id
            here = case.session.scalars(select(SurveyAnswer).where(SurveyAnswer.question_id == question_id))
            told = {(row.unit, row.value, row.answered_on) for row in here}
            for unit, value in means.items():
                if (unit, value, answered_on) not in told:
                    answer_survey(case, question_id, value, unit=unit, answered_on=answered_on)
                    count += 1
        return statements, count


_SHORT = 120


def _same(name: str, area: str) -> tuple[str, str]:
    return " ".join(name.split()).casefold(), " ".join(area.split()).casefold()
