"""In which meeting a plan was made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.lens.view import MeetingStatus
from app.rules.madein import meeting_of_plan
from tests.report.cases import MEETING, PLAN, case_view, number

DAY = date(2026, 11, 17)
HELD = replace(MEETING, id=number(401), held_on=DAY)
LATER = replace(MEETING, id=number(402), held_on=DAY + timedelta(days=2))


def test_the_meeting_that_agreed_the_plan_is_the_one() -> None:
    plan = replace(PLAN, meeting_id=HELD.id, agreed_on=LATER.held_on)
    assert meeting_of_plan(replace(case_view(), meetings=(HELD, LATER)), plan) is HELD


def test_else_the_last_one_held_by_the_day_of_the_plan() -> None:
    plan = replace(PLAN, meeting_id=None, agreed_on=LATER.held_on)
    assert meeting_of_plan(replace(case_view(), meetings=(HELD, LATER)), plan) is LATER
    assert meeting_of_plan(replace(case_view(), meetings=(HELD, LATER)), replace(plan, agreed_on=DAY)) is HELD


def test_one_that_was_planned_and_never_begun_is_none() -> None:
    cancelled = replace(LATER, status=MeetingStatus.PLANNED)
    plan = replace(PLAN, meeting_id=None, agreed_on=LATER.held_on)
    assert meeting_of_plan(replace(case_view(), meetings=(HELD, cancelled)), plan) is HELD
    assert meeting_of_plan(replace(case_view(), meetings=(cancelled,)), plan) is None
