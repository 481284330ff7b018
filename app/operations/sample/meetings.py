"""The sample's meetings: two that were held, each closed into a version of the plan, and one that is coming."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Final, Unpack, cast
from uuid import UUID

from sqlalchemy import select

from app.models import Goal, MeetingPhase, Need
from app.models.kinds import AttendanceRole, Confidentiality, MeasureStatus, MeetingKind
from app.operations.course import begin_meeting, close_meeting, go_to_phase
from app.operations.meetings import (
    AttendanceFields,
    DecisionFields,
    MeetingFields,
    add_agenda_item,
    add_attendance,
    add_decision,
    edit_decision,
    edit_meeting,
    plan_meeting,
)
from app.operations.minutes import add_feedback, add_note, edit_phase
from app.operations.plan import add_measure, edit_goal, edit_measure, move_measure, start_plan
from app.operations.rows import SourceFields
from app.operations.sample.planning import review_plan
from app.operations.sample.story import Story

TUESDAY: Final = 1
PAST: Final = -40
REVIEW: Final = -12
COMING: Final = 12
_BEGINS: Final = time(12)
_MINUTES: Final = {"past": (6, 12, 11, 9, 14, 21, 9, 6), "review": (4, 9, 8, 7, 10, 11, 6, 5)}
"""How long each phase took; nobody keeps to the plan to the minute."""


def add_meetings(story: Story) -> None:
    """Add the meetings: both that were held are played from beginning to closing."""
    _hold_first(story)
    _prepare_second_version(story)
    _hold_review(story)
    _prepare_third_version(story)
    _plan_coming(story)


def _hold_first(story: Story) -> None:
    texts = cast("MeetingFields", story.fields("meetings", "past"))
    texts["source_professional_id"] = story.ids["counsellor"]
    texts["next_on"] = story.day(REVIEW, TUESDAY)
    texts["next_place"] = story.fields("meetings", "past")["place"]
    story.make("past", plan_meeting, MeetingKind.NETWORK, story.day(PAST, TUESDAY), **texts)
    for who, by in (("child", "worker"), ("mother", "worker"), ("father", "worker")):
        _ask(story, "past", who, by, has_come=True)
    _ask(story, "past", "grandmother", "child", has_come=True, is_familys_wish=True)
    remark = story.text("meeting_remarks", "past_uncle")
    _ask(story, "past", "uncle", "mother", has_come=False, is_familys_wish=True, note=remark)
    _ask(story, "past", "social_worker", "worker", role=AttendanceRole.CHAIR, has_come=True)
    _ask(story, "past", "counsellor", "worker", role=AttendanceRole.RECORDER, has_come=True)
    _ask(story, "past", "teacher", "child", has_come=True, is_familys_wish=True)
    _ask(story, "past", "family_worker", "worker", has_come=True, is_remote=True)
    _bring(story, "past_change", "mother")
    _bring(story, "past_evenings", "social_worker")
    _decide(story, "past", "plan", "social_worker", due_on=story.day(-30))
    _decide(story, "past", "bag", "grandmother", due_on=story.day(-20), checker_professional_id=story.ids["teacher"])
    _decide(story, "past", "referral", "psychologist", due_on=story.day(COMING))
    _play(story, "past")
    for key in ("plan", "bag"):
        edit_decision(story.case, story.ids[f"decision {key}"], {"is_done": True})
    _tell(story, "past_child", "child", 4)
    _tell(story, "past_mother", "mother", 5, confidentiality=Confidentiality.FAMILY)
    day_after = _moment(story, PAST, 24 * 60)
    story.make("note past", add_note, story.ids["past"], story.text("meeting_notes", "past"), day_after)


def _prepare_second_version(story: Story) -> None:
    """Review the first version and write into the second what has changed since."""
    edit_measure(story.case, story.ids["measure change father"], {"status": MeasureStatus.DONE})
    review_plan(story, story.day(COMING + 91, TUESDAY))
    baseline = story.text("meeting_changes", "sleep_baseline")
    edit_goal(story.case, _again(story, "sleep"), {"baseline": baseline})
    story.make(
        "measure words calm",
        add_measure,
        _again(story, "words"),
        story.text("meeting_changes", "words_teacher"),
        professional_id=story.ids["teacher"],
        due=story.on(90),
    )


def _hold_review(story: Story) -> None:
    texts = cast("MeetingFields", story.fields("meetings", "review"))
    texts["source_professional_id"] = story.ids["counsellor"]
    texts["next_on"] = story.day(COMING, TUESDAY)
    texts["next_place"] = story.fields("meetings", "review")["place"]
    story.make("review", plan_meeting, MeetingKind.NETWORK, story.day(REVIEW, TUESDAY), **texts)
    for who, by in (("child", "worker"), ("mother", "worker"), ("father", "worker")):
        _ask(story, "review", who, by, has_come=True)
    _ask(story, "review", "grandmother", "child", has_come=True, is_familys_wish=True)
    _ask(story, "review", "social_worker", "worker", role=AttendanceRole.CHAIR, has_come=True)
    _ask(story, "review", "counsellor", "worker", role=AttendanceRole.RECORDER, has_come=True)
    _ask(story, "review", "teacher", "child", has_come=True, is_familys_wish=True)
    _bring(story, "review_good", "child")
    _bring(story, "review_school", "teacher")
    _decide(
        story, "review", "calm", "teacher", due_on=story.day(-5), checker_professional_id=story.ids["social_worker"]
    )
    _decide(story, "review", "notebook", "grandmother", due_on=story.day(150), checker_person_id=story.ids["mother"])
    _play(story, "review")
    _tell(story, "review_child", "child", 5, confidentiality=Confidentiality.FAMILY)
    _tell(story, "review_father", "father", 3)


def _prepare_third_version(story: Story) -> None:
    """Start the version that lies on the table of the coming meeting, with one thing new in it."""
    plan_id = story.make("plan 3", start_plan, made_on=story.day(-5), review_on=story.day(COMING + 91, TUESDAY))
    goals = select(Goal.id).join(Need, Need.id == Goal.need_id).where(Need.plan_id == plan_id)
    (goal_id,) = story.case.session.scalars(goals.where(Goal.text == story.fields("goals", "agree")["text"]))
    measure = story.make(
        "measure agree holidays",
        add_measure,
        goal_id,
        story.text("meeting_changes", "agree_holidays"),
        person_id=story.ids["father"],
        due=story.on(COMING - 1),
    )
    move_measure(story.case, measure, 0)


def _plan_coming(story: Story) -> None:
    texts = cast("MeetingFields", story.fields("meetings", "coming"))
    story.make("coming", plan_meeting, MeetingKind.NETWORK, story.day(COMING, TUESDAY), **texts)
    for who, by in (("child", "worker"), ("mother", "worker"), ("father", "worker")):
        _ask(story, "coming", who, by)
    _ask(story, "coming", "grandmother", "child", is_familys_wish=True)
    _ask(story, "coming", "social_worker", "worker", role=AttendanceRole.CHAIR)
    _ask(story, "coming", "counsellor", "worker", role=AttendanceRole.RECORDER)
    _ask(story, "coming", "teacher", "child", is_familys_wish=True)
    _ask(story, "coming", "psychologist", "mother", is_familys_wish=True)
    _bring(story, "coming_spring", "father")
    _bring(story, "coming_cat", "child")


def _play(story: Story, meeting: str) -> None:
    """Play a meeting from its beginning to its closing, a phase after the other, with what was written in each."""
    case, meeting_id = story.case, story.ids[meeting]
    days = PAST if meeting == "past" else REVIEW
    of_meeting = select(MeetingPhase).where(MeetingPhase.meeting_id == meeting_id)
    phases = list(case.session.scalars(of_meeting.order_by(MeetingPhase.position)))
    clock = 0
    begin_meeting(case, meeting_id, _moment(story, days, clock))
    for (phase, following), minutes in zip(pairwise([*phases, None]), _MINUTES[meeting], strict=True):
        if phase is not None:
            edit_phase(case, phase.id, {"text": story.text("phases", f"{meeting}_{phase.key}")})
        clock += minutes
        if following is not None:
            go_to_phase(case, following.id, _moment(story, days, clock))
    edit_meeting(case, meeting_id, {"is_read_back": True})
    close_meeting(case, meeting_id, _moment(story, days, clock))


def _moment(story: Story, days: int, minutes: int) -> datetime:
    begins = datetime.combine(story.day(days, TUESDAY), _BEGINS, UTC)
    return begins + timedelta(minutes=minutes)


def _ask(story: Story, meeting: str, who: str, by: str, **fields: Unpack[AttendanceFields]) -> None:
    fields["invited_by"] = story.text("invited_by", by)
    days = {"past": PAST, "review": REVIEW, "coming": COMING}[meeting]
    fields["invited_on"] = story.day(days - 14)
    person_id, professional_id = story.ends(who)
    story.make(
        f"{who} in {meeting}",
        add_attendance,
        story.ids[meeting],
        person_id=person_id,
        professional_id=professional_id,
        **fields,
    )


def _bring(story: Story, key: str, who: str) -> None:
    meeting = key.partition("_")[0]
    person_id, professional_id = story.ends(who)
    story.make(
        f"agenda {key}",
        add_agenda_item,
        story.ids[meeting],
        story.text("agenda", key),
        brought_by_person_id=person_id,
        brought_by_professional_id=professional_id,
        is_done=meeting != "coming",
    )


def _decide(story: Story, meeting: str, key: str, who: str, **fields: Unpack[DecisionFields]) -> None:
    fields["person_id"], fields["professional_id"] = story.ends(who)
    text = story.text("decisions", key)
    story.make(f"decision {key}", add_decision, story.ids[meeting], text, **fields)


def _tell(story: Story, key: str, who: str, rating: int, **source: Unpack[SourceFields]) -> None:
    meeting = key.partition("_")[0]
    source["source_person_id"] = story.ids[who]
    source["said_on"] = story.day(PAST if meeting == "past" else REVIEW, TUESDAY)
    text = story.text("meeting_feedback", key)
    story.make(f"feedback {key}", add_feedback, story.ids[meeting], rating=rating, text=text, **source)


def _again(story: Story, key: str) -> UUID:
    """Return the goal ``key`` of the first version as it stands in the second."""
    return story.case.session.scalars(select(Goal.id).where(Goal.former_id == story.ids[f"goal {key}"])).one()
