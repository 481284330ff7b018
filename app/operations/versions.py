"""From one version of the plan to the next: what comes along, and what begins anew.

Along come the plan's texts, its needs, its crisis page, those who get it, the goals that are not settled, and the
measures still to be done, each with its ``former_id``. A goal is settled once everybody who was asked last found it
reached or no longer needed; it stays in the version it was agreed in, where it is looked back at. Anew begins what was
true of one version alone: its days, its meeting, what was agreed to follow it, and whether rights were told.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select

from app.models import (
    ClientPlan,
    CrisisContact,
    Goal,
    GoalReview,
    LeftOut,
    Need,
    PlanRecipient,
    SafetyPair,
    SupportMeasure,
)
from app.models.kinds import MeasureStatus, PlanStatus
from app.models.planning import Attainment
from app.operations.rows import Row, add_row, field_types
from app.store.casefile import CaseFile

_STILL_TO_DO: Final = (MeasureStatus.OPEN, MeasureStatus.UNDER_WAY)
_SETTLED: Final = (Attainment.REACHED, Attainment.NO_LONGER)
_ANEW: Final[Mapping[str, object]] = {
    "status": PlanStatus.DRAFT,
    "agreed_on": None,
    "made_on": None,
    "meeting_id": None,
    "review_on": None,
    "review_time": "",
    "review_place": "",
    "next_steps": "",
    "are_rights_told": None,
}
Part = TypeVar("Part", Need, Goal, SupportMeasure, PlanRecipient, CrisisContact, SafetyPair)


def copy_plan(case: CaseFile, before: ClientPlan, changes: Mapping[str, object]) -> ClientPlan:
    """Make the version after ``before`` under new ids within the open transaction and return it.

    ``changes`` are fields of the plan itself that are told already.
    """
    plan = _copied(case, before, {**_ANEW, "version": before.version + 1, **changes})
    for need in _parts(case, Need, Need.plan_id == before.id):
        _copy_need(case, need, plan)
    for recipient in _parts(case, PlanRecipient, PlanRecipient.plan_id == before.id):
        _copied(case, recipient, {"plan_id": plan.id})
    for contact in _parts(case, CrisisContact, CrisisContact.plan_id == before.id):
        _copied(case, contact, {"plan_id": plan.id})
    for pair in _parts(case, SafetyPair, SafetyPair.plan_id == before.id):
        _copied(case, pair, {"plan_id": plan.id})
    return plan


def is_settled(case: CaseFile, goal_id: UUID) -> bool:
    """Say whether everybody who was asked found the goal reached or no longer needed, when last asked."""
    last: dict[UUID | None, GoalReview] = {}
    reviews = case.session.scalars(select(GoalReview).where(GoalReview.goal_id == goal_id))
    for review in sorted(reviews, key=lambda each: (each.said_on or date.min, each.id.hex)):
        if review.attainment is not None:
            last[review.source_person_id or review.source_professional_id] = review
    return bool(last) and all(review.attainment in _SETTLED for review in last.values())


def _copy_need(case: CaseFile, need: Need, plan: ClientPlan) -> None:
    new_need = _copied_on(case, need, {"plan_id": plan.id})
    for goal in _parts(case, Goal, Goal.need_id == need.id):
        if is_settled(case, goal.id):
            continue
        new_goal = _copied_on(case, goal, {"need_id": new_need.id})
        for measure in _parts(case, SupportMeasure, SupportMeasure.goal_id == goal.id):
            if measure.status in _STILL_TO_DO:
                _copied_on(case, measure, {"goal_id": new_goal.id})


def _parts(case: CaseFile, kind: type[Part], condition: ColumnElement[bool]) -> list[Part]:
    return list(case.session.scalars(select(kind).where(condition).order_by(kind.position, kind.id)))


def _copied_on(case: CaseFile, row: Row, changes: Mapping[str, object]) -> Row:
    """Copy a part that is the same one a version later; why a gap in it was waved aside holds on, too."""
    new = _copied(case, row, {**changes, "former_id": row.id})
    waved = case.session.scalars(select(LeftOut).where(LeftOut.item.endswith(f":{row.id}")).order_by(LeftOut.id))
    for left_out in list(waved):
        item = f"{left_out.item.removesuffix(str(row.id))}{new.id}"
        add_row(case, LeftOut, {"item": item, "reason": left_out.reason})
    return new


def _copied(case: CaseFile, row: Row, changes: Mapping[str, object]) -> Row:
    fields = {name: getattr(row, name) for name in field_types(type(row)) if name != "id"}
    return add_row(case, type(row), {**fields, **changes})
