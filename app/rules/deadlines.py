"""The time limits of a child's matter, one pure function each: from what the lens shows to a day and its account.

Today is the view's day. A limit is kept only by what is written down, and where sources differ the earlier day is the
one shown. The sources were read as each limit says of itself; nothing else is stated as law.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from app.i18n import mark
from app.lens.view import CaseStatus, CaseView
from app.rules import limits
from app.rules.calendar import working_days_after
from app.rules.counting import seventh_working_day, so_many_months, three_months
from app.rules.deadline import Deadline, Limit, in_order
from app.rules.matter import is_bound, is_welfare_matter, why_bound
from app.rules.placed import placed_alone_since
from app.rules.words import Sentence, say

__all__ = ["ALL", "deadlines", "in_order"]

_OLD: Final = 75
_NOT_KNOWN: Final = say(mark("The day the matter was initiated is not written down: write it in the case’s header."))
_CLOSED: Final = say(mark("The case is closed."))
_EARLIER: Final = mark(
    "The day written down for it, {day}, is before this began and does not count: write the day of this matter."
)
_NOT_WELFARE: Final = say(mark("This is not a child welfare matter."))

Counted = Callable[[date], tuple[date, tuple[Sentence, ...]]]


def urgent_need(view: CaseView) -> Deadline:
    """D1: an urgent need of help is assessed at once; the day shown is the very day."""
    if not view.clock.is_urgent:
        return limits.URGENT.untimed(say(mark("The need of help is not marked as urgent.")), concerns=False)

    def at_once(start: date) -> tuple[date, tuple[Sentence, ...]]:
        return start, (say(mark("At once: on the very day the matter was initiated, {due}."), due=start),)

    return _from_initiation(view, limits.URGENT, at_once, view.clock.urgent_assessed_on)


def assessment_begun(view: CaseView) -> Deadline:
    """D2: the assessment of a child in need of special support is begun by the 7th working day."""
    why = why_bound(view)
    if not is_bound(view):
        return limits.BEGUN.untimed(why, concerns=False)
    return _from_initiation(view, limits.BEGUN, seventh_working_day, _begun_on(view), why)


def assessment_finished(view: CaseView) -> Deadline:
    """D3: it is finished within three months."""
    why = why_bound(view)
    if not is_bound(view):
        return limits.FINISHED.untimed(why, concerns=False)
    return _from_initiation(view, limits.FINISHED, three_months, view.clock.assessment_done_on, why)


def welfare_decided(view: CaseView) -> Deadline:
    """D4: in a child welfare matter it is decided whether to assess, and the family is told, within 7 working days."""
    if not is_welfare_matter(view):
        return limits.DECIDED.untimed(_NOT_WELFARE, concerns=False)
    days = (view.clock.welfare_decided_on, view.clock.receipt_told_on)
    known = [day for day in days if day is not None]
    met_on = max(known) if len(known) == len(days) else None
    if met_on is not None and view.opened_on is not None and min(known) < view.opened_on:
        met_on = min(known)  # one of the two is of an earlier matter
    both = say(mark("Two things: whether to assess, and telling that the notification came and what follows."))
    return _from_initiation(view, limits.DECIDED, seventh_working_day, met_on, both)


def welfare_need(view: CaseView) -> Deadline:
    """D5: the need of child welfare is clarified within the same assessment and the same three months."""
    if not is_welfare_matter(view):
        return limits.WELFARE.untimed(_NOT_WELFARE, concerns=False)
    same = say(mark("It is clarified within the assessment of service needs, in the same time."))
    return _from_initiation(view, limits.WELFARE, three_months, view.clock.assessment_done_on, same)


def others_assessed(view: CaseView) -> Deadline:
    """D6: others' assessment is begun without delay; by the 7th working day for somebody over 75."""
    if is_bound(view):
        return limits.OTHERS.untimed(why_bound(view), concerns=False)
    if view.child is not None and view.child.age is not None and view.child.age > _OLD:
        why = say(mark("Of somebody over 75 the assessment is begun by the seventh working day."))
        return _from_initiation(view, limits.OTHERS, seventh_working_day, _begun_on(view), why)
    no_day = say(
        mark(
            "Begun without delay, finished without undue delay. There is no day, but for somebody over 75 or with the"
            " highest care allowance: the seventh working day."
        )
    )
    return limits.OTHERS.untimed(why_bound(view), no_day)


def decision_carried_out(view: CaseView) -> Deadline:
    """D7: a decision is carried out within three months of the initiation."""
    decided_on, opened_on = view.clock.decided_on, view.opened_on
    if decided_on is None or (opened_on is not None and decided_on < opened_on):
        return limits.CARRIED_OUT.untimed(
            say(mark("Holds once a decision has been made: it is carried out within three months of the initiation.")),
            concerns=False,
        )
    longer = say(mark("Only a special reason lets it take longer."))
    return _from_initiation(view, limits.CARRIED_OUT, three_months, view.clock.carried_out_on, longer)


def welfare_plan_reviewed(view: CaseView) -> Deadline:
    """D8: a child welfare plan is reviewed when needed, and at least once a year from the day it was agreed."""
    if view.status is not CaseStatus.CHILD_WELFARE:
        return limits.WELFARE_PLAN.untimed(say(mark("The child is not a client of child welfare.")), concerns=False)
    agreed_on = view.clock.plan_agreed_on
    if agreed_on is None:
        return limits.WELFARE_PLAN.untimed(
            say(mark("Counted from the day the plan is agreed; none has been agreed yet."))
        )
    due, words = so_many_months(agreed_on, 12)
    needed = say(mark("When needed, and at least once a year. An agreed new version counts as the review."))
    return limits.WELFARE_PLAN.timed(view.day, due, None, needed, *words)


def plan_reviewed(view: CaseView) -> Deadline:
    """D9: a plan of social welfare has no interval by law; the day is the one the plan itself names."""
    if view.plan is None:
        return limits.PLAN.untimed(say(mark("There is no plan yet.")), concerns=False)
    if view.status is CaseStatus.CHILD_WELFARE:
        return limits.PLAN.untimed(say(mark("The child welfare plan has a limit of its own.")), concerns=False)
    if view.status is CaseStatus.CLOSED:
        return limits.PLAN.untimed(_CLOSED, concerns=False)
    needed = say(mark("When needed: the law names no interval. The plan itself says how and when it is followed up."))
    if view.plan.review_on is None:
        return limits.PLAN.untimed(needed, say(mark("The plan names no day yet.")))
    named = say(mark("The plan names {due}."), due=view.plan.review_on)
    return limits.PLAN.timed(view.day, view.plan.review_on, None, needed, named)


def placement_reviewed(view: CaseView) -> Deadline:
    """D10: the grounds of placing a child alone in community care are reviewed every three months."""
    placed = placed_alone_since(view)
    if placed is None:
        return limits.PLACEMENT.untimed(say(mark("The child is not placed alone in community care.")), concerns=False)
    if placed is True:
        return limits.PLACEMENT.untimed(
            say(mark("The day the placement began is not written down: write it on the home."))
        )
    every = say(mark("Within three months of the beginning, {start}, and then every three months."), start=placed)
    reviewed_on = view.clock.placement_reviewed_on
    due, words = three_months(placed if reviewed_on is None else max(placed, reviewed_on))
    return limits.PLACEMENT.timed(view.day, due, None, every, *words)


def pupil_met(view: CaseView) -> Deadline:
    """D11: a pupil who asks meets the psychologist or kuraattori by the 7th school day, or at once where urgent."""
    clock = view.clock
    if clock.pupil_asked_on is None:
        return limits.PUPIL.untimed(say(mark("No pupil’s request is written down.")), concerns=False)
    if clock.pupil_is_urgent:
        due = working_days_after(clock.pupil_asked_on, 1)
        words: tuple[Sentence, ...] = (say(mark("Urgent: the same or the next working day, {due}."), due=due),)
    else:
        due, words = seventh_working_day(clock.pupil_asked_on)
    schools = say(
        mark(
            "School days are counted, and the school’s holidays are not known here: every working day is counted, so"
            " the day can be earlier. A Saturday that is a school day makes it one day earlier still."
        )
    )
    return _kept_since(view, limits.PUPIL, clock.pupil_asked_on, due, clock.pupil_met_on, *words, schools)


def data_answered(view: CaseView) -> Deadline:
    """D12: who asks who has used or received their data is answered within two months."""
    if view.clock.data_asked_on is None:
        return limits.DATA.untimed(say(mark("No request for the log data is written down.")), concerns=False)
    due, words = so_many_months(view.clock.data_asked_on, 2)
    free = say(mark("Free of charge. Log data older than two years are given only for a special reason."))
    asked_on, answered_on = view.clock.data_asked_on, view.clock.data_answered_on
    return _kept_since(view, limits.DATA, asked_on, due, answered_on, *words, free)


def data_recorded(view: CaseView) -> Deadline:  # noqa: ARG001 - the same in every case
    """D13: a matter is recorded without delay; there is no day."""
    return limits.RECORDS.untimed(
        say(mark("Without delay once the matter was handled or the document finished. There is no day."))
    )


def plan_sent(view: CaseView) -> Deadline:  # noqa: ARG001 - the same in every case
    """D14: when a written plan is sent has no time in the law, as THL says."""
    return limits.SENT.untimed(say(mark("The law names no time; THL says so. Give it soon, and write down to whom.")))


ALL: Final[tuple[Callable[[CaseView], Deadline], ...]] = (
    urgent_need,
    assessment_begun,
    assessment_finished,
    welfare_decided,
    welfare_need,
    others_assessed,
    decision_carried_out,
    welfare_plan_reviewed,
    plan_reviewed,
    placement_reviewed,
    pupil_met,
    data_answered,
    data_recorded,
    plan_sent,
)
"""D1 to D14."""


def deadlines(view: CaseView) -> tuple[Deadline, ...]:
    """Return every time limit as it stands on the view's day, D1 first."""
    return tuple(each(view) for each in ALL)


def _from_initiation(view: CaseView, limit: Limit, counted: Counted, met_on: date | None, *words: Sentence) -> Deadline:
    """Return ``limit`` counted from the day the matter was initiated; a closed case has nothing left to keep."""
    if view.opened_on is None or view.opened_on > view.day:
        return limit.untimed(*words, _NOT_KNOWN)
    due, how = counted(view.opened_on)
    if view.status is CaseStatus.CLOSED and (met_on is None or met_on < view.opened_on):
        return limit.untimed(_CLOSED, concerns=False)
    return _kept_since(view, limit, view.opened_on, due, met_on, *words, *how)


def _kept_since(
    view: CaseView, limit: Limit, start: date, due: date, met_on: date | None, *words: Sentence
) -> Deadline:
    """Return ``limit`` counted from ``start``: what was done before it began was done in an earlier matter."""
    if met_on is not None and met_on < start:
        return limit.timed(view.day, due, None, *words, say(_EARLIER, day=met_on))
    return limit.timed(view.day, due, met_on, *words)


def _begun_on(view: CaseView) -> date | None:
    """Return by which day the assessment was begun; one that is done was begun, whatever was written of an earlier."""
    days = [day for day in (view.clock.assessment_begun_on, view.clock.assessment_done_on) if day is not None]
    of_this = (day for day in days if view.opened_on is None or day >= view.opened_on)
    return next(of_this, days[0] if days else None)
