"""In which meeting a plan was made: one answer for the printed copy and for the national document."""

from __future__ import annotations

from app.lens.view import CaseView, MeetingView, PlanView


def meeting_of_plan(view: CaseView, plan: PlanView) -> MeetingView | None:
    """Return the meeting whose closing agreed the plan, else the last one held by the day of the plan.

    A meeting that was planned for such a day and never begun is none: nothing was made in it.
    """
    named = next((meeting for meeting in view.meetings if meeting.id == plan.meeting_id), None)
    until = plan.agreed_on or plan.made_on or view.day
    by_then = (meeting for meeting in view.meetings if meeting.is_held and meeting.held_on <= until)
    return named or max(by_then, key=lambda meeting: (meeting.held_on, meeting.id.hex), default=None)
