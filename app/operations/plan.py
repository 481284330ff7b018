"""The one plan: needs, the goals they ask for, the measures that lead there, and who gets it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.errors import AppError
from app.i18n import Text, mark
from app.models import Base, ClientPlan, Goal, Need, PartialDate, PlanRecipient, SupportMeasure
from app.models.kinds import MeasureStatus, PlanStatus
from app.models.planning import MeasureKind, PlanKind
from app.models.voices import LifeDomain
from app.operations import settled
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.operations.versions import copy_plan
from app.store.casefile import CaseFile


class PlanFields(TypedDict, total=False):
    """The plan's own texts and days, in the order of the national structure; the last four are its crisis page."""

    kind: PlanKind
    made_on: date | None
    situation: str
    functioning: str
    necessary_services: str
    clients_proposal: str
    other_means: str
    worker_meetings: str
    are_rights_told: bool | None
    rights_told: str
    next_steps: str
    childs_effect: str
    duration: str
    review_on: date | None
    review_time: str
    review_place: str
    more: str
    warning_signs: str
    child_does: str
    adults_do: str
    safe_place: str


class NeedFields(SourceFields, total=False):
    """The part of life a need is of, and who sees it so."""

    domain: LifeDomain | None


class GoalFields(TypedDict, total=False):
    """Whose it is, how a change is noticed, where it starts from, by when; what each level looks like in words."""

    title: str
    owner_id: UUID | None
    noticing: str
    baseline: str
    due: PartialDate | None
    level_much_less: str
    level_less: str
    level_expected: str
    level_more: str
    level_much_more: str


class MeasureFields(TypedDict, total=False):
    """Who does it (one of person, professional, agency), with whom, how, where, how often and until when; who checks.

    ``pair_id`` is a professional who does it together with the one responsible.
    """

    kind: MeasureKind
    person_id: UUID | None
    professional_id: UUID | None
    agency_id: UUID | None
    pair_id: UUID | None
    checker_person_id: UUID | None
    checker_professional_id: UUID | None
    with_whom: str
    method: str
    service_code: str
    clients_proposal: str
    place: str
    frequency: str
    sessions_planned: int | None
    sessions_kept: int | None
    noticing: str
    since: PartialDate | None
    due: PartialDate | None
    status: MeasureStatus
    result: str


def start_plan(case: CaseFile, **fields: Unpack[PlanFields]) -> UUID:
    """Start a new version of the plan as a draft and return its id.

    What the version before holds comes along, see ``versions``. Raises ``AppError`` where a draft is there already.
    """
    with case.transaction(mark("Start plan")):
        before = case.session.scalars(select(ClientPlan).order_by(ClientPlan.version.desc())).first()
        if before is None:
            return add_row(case, ClientPlan, fields).id
        if before.status is PlanStatus.DRAFT:
            raise AppError(
                mark("There is a draft of the plan already; nothing was changed."),
                mark("Go on with it, or agree on it before the next version."),
            )
        return copy_plan(case, before, fields).id


def edit_plan(case: CaseFile, plan_id: UUID, changes: Mapping[str, object]) -> None:
    """Change the plan's own texts and days."""
    edit_row(case, ClientPlan, plan_id, changes, mark("Edit plan"))


def agree_plan(case: CaseFile, plan_id: UUID, on: date) -> None:
    """Say that the plan was agreed on a day: from then on only how its measures go on can change."""
    with case.transaction(mark("Agree on the plan")):
        settled.refuse_agreed(case.session, plan_id)
        change_row(case, find(case, ClientPlan, plan_id), {"status": PlanStatus.AGREED, "agreed_on": on})


def remove_plan(case: CaseFile, plan_id: UUID) -> None:
    """Remove a draft with all it holds."""
    _remove_part(case, ClientPlan, plan_id, mark("Remove plan"))


def add_need(case: CaseFile, plan_id: UUID, text: str, **fields: Unpack[NeedFields]) -> UUID:
    """Add a need to the plan and return its id."""
    with case.transaction(mark("Add need")):
        position = next_position(case, Need, Need.plan_id == plan_id)
        return add_row(case, Need, {"plan_id": plan_id, "text": text, "position": position, **fields}).id


def edit_need(case: CaseFile, need_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a need or its source."""
    edit_row(case, Need, need_id, changes, mark("Edit need"))


def move_need(case: CaseFile, need_id: UUID, to: int) -> None:
    """Put a need at place ``to`` among the needs."""
    with case.transaction(mark("Move need")):
        need = find(case, Need, need_id)
        settled.refuse_agreed(case.session, need.plan_id)
        move_row(case, need, to, Need.plan_id == need.plan_id)


def remove_need(case: CaseFile, need_id: UUID) -> None:
    """Remove a need with its goals and measures."""
    _remove_part(case, Need, need_id, mark("Remove need"))


def add_goal(case: CaseFile, need_id: UUID, text: str, **fields: Unpack[GoalFields]) -> UUID:
    """Add a goal to a need and return its id."""
    with case.transaction(mark("Add goal")):
        position = next_position(case, Goal, Goal.need_id == need_id)
        return add_row(case, Goal, {"need_id": need_id, "text": text, "position": position, **fields}).id


def edit_goal(case: CaseFile, goal_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a goal."""
    edit_row(case, Goal, goal_id, changes, mark("Edit goal"))


def move_goal(case: CaseFile, goal_id: UUID, to: int, need_id: UUID | None = None) -> None:
    """Put a goal at place ``to`` among the goals of its need, or of another need of the same plan."""
    with case.transaction(mark("Move goal")):
        goal = find(case, Goal, goal_id)
        if need_id is not None:
            _refuse_other_plan(case, goal, find(case, Need, need_id))
            change_row(case, goal, {"need_id": need_id})
        settled.refuse_part_of_agreed(case.session, goal)
        move_row(case, goal, to, Goal.need_id == goal.need_id)


def remove_goal(case: CaseFile, goal_id: UUID) -> None:
    """Remove a goal with its measures."""
    _remove_part(case, Goal, goal_id, mark("Remove goal"))


def add_measure(case: CaseFile, goal_id: UUID, text: str, **fields: Unpack[MeasureFields]) -> UUID:
    """Add a support measure to a goal and return its id."""
    with case.transaction(mark("Add measure")):
        position = next_position(case, SupportMeasure, SupportMeasure.goal_id == goal_id)
        return add_row(case, SupportMeasure, {"goal_id": goal_id, "text": text, "position": position, **fields}).id


def edit_measure(case: CaseFile, measure_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a measure; in an agreed plan only how it went. Naming one responsible lets go of another."""
    edit_row(case, SupportMeasure, measure_id, changes, mark("Edit measure"))


def move_measure(case: CaseFile, measure_id: UUID, to: int, goal_id: UUID | None = None) -> None:
    """Put a measure at place ``to`` among those of its goal, or of another goal of the same plan."""
    with case.transaction(mark("Move measure")):
        measure = find(case, SupportMeasure, measure_id)
        if goal_id is not None:
            _refuse_other_plan(case, measure, find(case, Goal, goal_id))
            change_row(case, measure, {"goal_id": goal_id})
        settled.refuse_part_of_agreed(case.session, measure)
        move_row(case, measure, to, SupportMeasure.goal_id == measure.goal_id)


def remove_measure(case: CaseFile, measure_id: UUID) -> None:
    """Remove a measure."""
    _remove_part(case, SupportMeasure, measure_id, mark("Remove measure"))


def add_recipient(
    case: CaseFile, plan_id: UUID, *, person_id: UUID | None = None, professional_id: UUID | None = None
) -> UUID:
    """Add one person or professional to those who get the plan and return the row's id."""
    with case.transaction(mark("Add recipient")):
        ends = {"plan_id": plan_id, "person_id": person_id, "professional_id": professional_id}
        position = next_position(case, PlanRecipient, PlanRecipient.plan_id == plan_id)
        return add_row(case, PlanRecipient, {**ends, "position": position}).id


def remove_recipient(case: CaseFile, recipient_id: UUID) -> None:
    """Take somebody off the list of those who get the plan."""
    _remove_part(case, PlanRecipient, recipient_id, mark("Remove recipient"))


def _remove_part(case: CaseFile, kind: type[Base], row_id: UUID, label: Text) -> None:
    settled.refuse_part_of_agreed(case.session, find(case, kind, row_id))
    remove_row(case, kind, row_id, label)


def _refuse_other_plan(case: CaseFile, row: Base, new_parent: Base) -> None:
    if settled.plan_id_of(case.session, row) != settled.plan_id_of(case.session, new_parent):
        raise AppError(
            mark("That belongs to another version of the plan; nothing was moved."),
            mark("Choose a place in the same version."),
        )
