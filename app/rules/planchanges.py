"""What has changed between a version of the plan and the one before it: pure, and of what the view's audience may see.

Parts are the same from version to version where one names the other as its former. A part that is in the version before
only has ended; a goal that was reached is told as reached, a measure that was done as done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.lens.view import (
    Attainment,
    GoalReviewView,
    GoalView,
    MeasureStatus,
    MeasureView,
    NeedView,
    PartialDate,
    PlanView,
    PlanWords,
)

Value = str | PartialDate | Text | None


class ChangeKind(Enum):
    """What has become of a part of the plan."""

    NEW = mark("new", "a part of the plan")
    CHANGED = mark("changed", "a part of the plan")
    REACHED = mark("reached", "a goal")
    ENDED = mark("ended", "a part of the plan")


class Part(Enum):
    """What a change is about."""

    NEED = mark("need")
    GOAL = mark("goal")
    MEASURE = mark("support measure")
    WORDS = mark("plan")
    CRISIS = mark("crisis page")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, as it was and as it is now."""

    name: Text
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Change:
    """One part of the plan and what has become of it.

    ``text`` is its wording now, or as it was where it has ended; ``who`` answers for a measure. ``why`` says how a part
    ended: done, no longer needed. ``name`` is what a text of the plan is called, whose wording is ``text``.
    """

    kind: ChangeKind
    part: Part
    id: UUID
    text: str
    who: str = ""
    fields: tuple[FieldChange, ...] = ()
    why: Text | None = None
    name: Text | None = None


_WORDS: Final[Mapping[str, Text]] = {
    "situation": mark("situation"),
    "functioning": mark("health and functioning"),
    "necessary_services": mark("necessary services"),
    "clients_proposal": mark("how the family would like it"),
    "other_means": mark("other services and methods"),
    "worker_meetings": mark("meetings with the own worker"),
    "next_steps": mark("what happens next"),
    "duration": mark("length of the client relationship"),
    "childs_effect": mark("effect on the child"),
    "rights_told": mark("how rights were told"),
    "more": mark("what else is agreed"),
}
_CRISIS: Final[Mapping[str, Text]] = {
    "warning_signs": mark("how we notice that it is getting hard"),
    "child_does": mark("what I do myself"),
    "adults_do": mark("what adults do"),
    "safe_place": mark("a safe place"),
}
_PHONE: Final = mark("telephone")
_WHEN: Final = mark("when")
_AWAY: Final = mark("what keeps it away")
_NEED: Final[Mapping[str, Text]] = {"text": mark("wording")}
_GOAL: Final[Mapping[str, Text]] = {
    "text": mark("wording"),
    "owner": mark("whose goal"),
    "baseline": mark("where it starts from"),
    "noticing": mark("how we notice it"),
    "due": mark("until when"),
}
_MEASURE: Final[Mapping[str, Text]] = {
    "text": mark("wording"),
    "responsible": mark("who"),
    "with_whom": mark("with whom"),
    "method": mark("method"),
    "place": mark("place"),
    "frequency": mark("how often"),
    "noticing": mark("how we notice it"),
    "since": mark("from when"),
    "due": mark("until when"),
    "checker": mark("who checks"),
}


def plan_changes(plan: PlanView) -> tuple[Change, ...]:
    """Return what has changed since the version before, in the plan's order, what has ended at the end.

    A first version has no changes: all of it is new.
    """
    if plan.former_version is None:
        return ()
    before = next(iter(plan.former_words), PlanWords())
    return (
        *_texts(plan, before, Part.WORDS, _WORDS),
        *_still_there(plan),
        *_texts(plan, before, Part.CRISIS, _CRISIS),
        *_contacts(plan, before),
        *_dangers(plan, before),
        *_ended(plan),
    )


def _texts(plan: PlanView, before: PlanWords, part: Part, names: Mapping[str, Text]) -> Iterator[Change]:
    for name, label in names.items():
        was, now = str(getattr(before, name)), str(getattr(plan, name))
        if was != now:
            kind = ChangeKind.NEW if not was else ChangeKind.CHANGED if now else ChangeKind.ENDED
            yield Change(kind, part, plan.id, now or was, fields=(FieldChange(label, was, now),), name=label)


def _contacts(plan: PlanView, before: PlanWords) -> Iterator[Change]:
    """Yield whom to call in a crisis: the same where it is the same person, or is called the same."""
    was = {each.subject_id or each.called: each for each in before.crisis_contacts}
    now = {each.subject_id or each.called: each for each in plan.crisis_contacts}
    for key, each in now.items():
        old = was.get(key)
        pairs = () if old is None else ((_PHONE, old.phone, each.phone), (_WHEN, old.when, each.when))
        yield from _listed(each.id, each.who, is_new=old is None, pairs=pairs)
    yield from (Change(ChangeKind.ENDED, Part.CRISIS, each.id, each.who) for key, each in was.items() if key not in now)


def _dangers(plan: PlanView, before: PlanWords) -> Iterator[Change]:
    """Yield the dangers with what keeps them away: the same where the danger is told in the same words."""
    was = {each.risk: each for each in before.safety_pairs}
    now = {each.risk for each in plan.safety_pairs}
    for each in plan.safety_pairs:
        old = was.get(each.risk)
        pairs = () if old is None else ((_AWAY, old.safeguard, each.safeguard),)
        yield from _listed(each.id, each.risk, is_new=old is None, pairs=pairs)
    yield from (Change(ChangeKind.ENDED, Part.CRISIS, old.id, old.risk) for risk, old in was.items() if risk not in now)


def _listed(row_id: UUID, text: str, *, is_new: bool, pairs: Iterable[tuple[Text, str, str]]) -> Iterator[Change]:
    if is_new:
        yield Change(ChangeKind.NEW, Part.CRISIS, row_id, text)
        return
    fields = tuple(FieldChange(label, was, now) for label, was, now in pairs if was != now)
    if fields:
        yield Change(ChangeKind.CHANGED, Part.CRISIS, row_id, text, fields=fields)


def _still_there(plan: PlanView) -> Iterator[Change]:
    needs = {need.id: need for need in plan.former_needs}
    goals = {goal.id: goal for goal in plan.former_goals}
    measures = {measure.id: measure for goal in plan.former_goals for measure in goal.measures}
    for need in plan.needs:
        yield from _compared(Part.NEED, need, needs.get(need.former_id) if need.former_id else None, _NEED)
        for goal in need.goals:
            yield from _compared(Part.GOAL, goal, goals.get(goal.former_id) if goal.former_id else None, _GOAL)
            for measure in goal.measures:
                before = measures.get(measure.former_id) if measure.former_id else None
                yield from _compared(Part.MEASURE, measure, before, _MEASURE)


def _compared(
    part: Part,
    now: NeedView | GoalView | MeasureView,
    before: NeedView | GoalView | MeasureView | None,
    names: Mapping[str, Text],
) -> Iterator[Change]:
    who = now.responsible if isinstance(now, MeasureView) else ""
    if before is None:
        yield Change(ChangeKind.NEW, part, now.id, now.text, who)
        return
    fields = tuple(
        FieldChange(label, getattr(before, name), getattr(now, name))
        for name, label in names.items()
        if getattr(before, name) != getattr(now, name)
    )
    status = _status_change(before, now)
    if fields or status:
        yield Change(ChangeKind.CHANGED, part, now.id, now.text, who, (*fields, *status))


def _status_change(before: object, now: object) -> tuple[FieldChange, ...]:
    """Return how a measure has gone on."""
    if isinstance(before, MeasureView) and isinstance(now, MeasureView) and before.status is not now.status:
        return (FieldChange(mark("how far"), before.status.label, now.status.label),)
    return ()


def _ended(plan: PlanView) -> Iterator[Change]:
    needs = {need.former_id for need in plan.needs}
    goals = {goal.former_id for goal in plan.goals}
    measures = {measure.former_id for measure in plan.measures}
    for need in plan.former_needs:
        if need.id not in needs:
            yield Change(ChangeKind.ENDED, Part.NEED, need.id, need.text)
    for goal in plan.former_goals:
        if goal.id not in goals:
            kind, why = _end_of(goal)
            yield Change(kind, Part.GOAL, goal.id, goal.text, why=why)
        for measure in goal.measures:
            if measure.id not in measures:
                why = measure.status.label if measure.status is not MeasureStatus.OPEN else None
                yield Change(ChangeKind.ENDED, Part.MEASURE, measure.id, measure.text, measure.responsible, why=why)


def _end_of(goal: GoalView) -> tuple[ChangeKind, Text | None]:
    """Return how a goal ended, by what was said last of it in its own version."""
    said = _last_said(goal.own_reviews)
    if said and all(each is Attainment.REACHED for each in said):
        return ChangeKind.REACHED, None
    if said and all(each is Attainment.NO_LONGER for each in said):
        return ChangeKind.ENDED, Attainment.NO_LONGER.label
    return ChangeKind.ENDED, None


def _last_said(reviews: Iterable[GoalReviewView]) -> list[Attainment]:
    """Return what each who was asked found last."""
    last: dict[UUID | None, Attainment] = {}
    for review in reviews:
        if review.attainment is not None:
            last[review.said.by_id] = review.attainment
    return list(last.values())
