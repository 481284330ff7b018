"""The course of a meeting: its phases, its gate, its closing into a version of the plan, and that closed is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.models import Attendance, ClientPlan, Decision, Meeting, MeetingFeedback, MeetingNote, MeetingPhase
from app.models.gathering import MeetingStatus
from app.models.kinds import Confidentiality, ConsentKind, MeetingKind, PlanStatus
from app.models.phases import MAKES_PLAN, PHASES, PROGRAMMES
from app.operations import consents, course, meetings, minutes, plan
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]
DAY: Final = date(2026, 12, 1)
NINE: Final = datetime(2026, 12, 1, 9, tzinfo=UTC)


def after(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def phases(case: CaseFile, meeting_id: UUID) -> list[MeetingPhase]:
    of_meeting = select(MeetingPhase).where(MeetingPhase.meeting_id == meeting_id)
    return list(case.session.scalars(of_meeting.order_by(MeetingPhase.position)))


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_every_kind_of_meeting_has_its_phases(case: CaseFile, kind: MeetingKind) -> None:
    made = phases(case, meetings.plan_meeting(case, kind, DAY))
    assert [(phase.key, phase.minutes_planned) for phase in made] == list(PROGRAMMES[kind])
    assert all(PHASES[phase.key].guide.source for phase in made)


def test_the_systemic_meeting_has_eight_phases_in_ninety_minutes() -> None:
    assert len(PROGRAMMES[MeetingKind.WEEKLY]) == 8
    assert sum(minutes for _, minutes in PROGRAMMES[MeetingKind.WEEKLY]) == 90


def test_the_familys_own_time_is_the_familys(case: CaseFile) -> None:
    made = phases(case, meetings.plan_meeting(case, MeetingKind.FAMILY_GROUP, DAY))
    marked = {phase.key: phase.confidentiality for phase in made}
    assert marked["private_time"] is Confidentiality.FAMILY
    assert marked["plan"] is Confidentiality.SHARED


def test_another_kind_keeps_what_was_written(case: CaseFile) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY)
    first = phases(case, meeting)[0]
    minutes.edit_phase(case, first.id, {"text": "Sovittiin puheenvuoroista."})
    own = minutes.add_phase(case, meeting, "Kahvi")
    meetings.change_kind(case, meeting, MeetingKind.LETS_TALK_NETWORK)
    now = phases(case, meeting)
    assert [phase.key for phase in now] == ["opening", "", "strengths", "everyday", "agreeing", "reading", "next"]
    assert now[1].id == own
    assert now[0].text == "Sovittiin puheenvuoroista."


def test_time_is_kept_by_phase_also_when_one_goes_back(case: CaseFile) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY)
    course.begin_meeting(case, meeting, NINE)
    opening, child = phases(case, meeting)[:2]
    assert opening.begun_at == NINE
    course.go_to_phase(case, child.id, after(5))
    course.go_to_phase(case, opening.id, after(15))
    course.go_to_phase(case, child.id, after(17))
    assert (opening.seconds_before, opening.begun_at, opening.ended_at) == (300, after(15), after(17))
    assert (child.seconds_before, child.begun_at, child.ended_at) == (600, after(17), None)
    course.go_to_phase(case, child.id, after(18))
    assert (child.seconds_before, child.begun_at) == (600, after(17)), "where one is already, nothing begins anew"


def test_no_phase_before_the_meeting_begins(case: CaseFile) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY)
    with pytest.raises(AppError, match="begun yet"):
        course.go_to_phase(case, phases(case, meeting)[0].id, NINE)
    with pytest.raises(AppError, match="begun yet"):
        course.close_meeting(case, meeting, NINE)
    course.begin_meeting(case, meeting, NINE)
    with pytest.raises(AppError, match="begun already"):
        course.begin_meeting(case, meeting, NINE)


def test_preparation_lies_before_the_meeting(case: CaseFile) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.FAMILY_GROUP, DAY)
    course.begin_meeting(case, meeting, NINE)
    assert [phase.key for phase in phases(case, meeting) if phase.begun_at] == ["information"]


def test_the_schools_group_waits_for_a_consent(case: CaseFile, ids: Ids) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.EXPERT_GROUP, DAY)
    consents.give_consent(case, ConsentKind.COMMON_PLAN, ids["mother"], on_behalf_of_id=ids["child"])
    other = consents.give_consent(case, ConsentKind.EXPERT_GROUP, ids["mother"], on_behalf_of_id=ids["twin"])
    with pytest.raises(AppError, match="No consent"):
        course.begin_meeting(case, meeting, NINE)
    with pytest.raises(AppError, match="No consent"):
        course.begin_meeting(case, meeting, NINE, without_consent="  ")
    row = case.session.get_one(Meeting, meeting)
    assert (row.status, row.begun_at) == (MeetingStatus.PLANNED, None)
    consents.edit_consent(case, other, {"on_behalf_of_id": ids["child"]})
    course.begin_meeting(case, meeting, NINE)
    assert (row.status, row.gate_note) == (MeetingStatus.UNDER_WAY, "")


def test_a_withdrawn_consent_is_none(case: CaseFile, ids: Ids) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.EXPERT_GROUP, DAY)
    consent = consents.give_consent(
        case, ConsentKind.EXPERT_GROUP, ids["child"], given_on=date(2026, 11, 1), to_agency_id=ids["school"]
    )
    consents.withdraw_consent(case, consent, date(2026, 11, 20))
    with pytest.raises(AppError, match="No consent"):
        course.begin_meeting(case, meeting, NINE)
    course.begin_meeting(case, meeting, NINE, without_consent="Oppilas pyysi itse ja huoltaja tavoitetaan illalla.")
    assert case.session.get_one(Meeting, meeting).gate_note.startswith("Oppilas pyysi")


def test_closing_asks_for_the_next_day_or_why_there_is_none(case: CaseFile) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY)
    course.begin_meeting(case, meeting, NINE)
    with pytest.raises(AppError, match="No next day"):
        course.close_meeting(case, meeting, after(60))
    meetings.edit_meeting(case, meeting, {"no_next": "Perhe muuttaa, uusi työntekijä kutsuu."})
    course.close_meeting(case, meeting, after(60))
    row = case.session.get_one(Meeting, meeting)
    assert (row.status, row.closed_at) == (MeetingStatus.CLOSED, after(60))
    assert phases(case, meeting)[0].ended_at == after(60)


def test_closing_makes_the_draft_a_numbered_version_in_one_step(case: CaseFile, ids: Ids) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY, next_on=date(2027, 1, 12))
    course.begin_meeting(case, meeting, NINE)
    assert course.close_meeting(case, meeting, after(60)) == ids["plan"]
    version = case.session.get_one(ClientPlan, ids["plan"])
    assert (version.version, version.status, version.agreed_on) == (1, PlanStatus.AGREED, DAY)
    assert version.meeting_id == meeting
    with pytest.raises(AppError, match="has been agreed"):
        plan.edit_need(case, ids["need"], {"text": "Muu"})
    case.undo()
    assert (version.status, version.meeting_id) == (PlanStatus.DRAFT, None)
    assert case.session.get_one(Meeting, meeting).status is MeetingStatus.UNDER_WAY
    case.redo()
    second = case.session.get_one(ClientPlan, plan.start_plan(case))
    assert (second.version, second.status) == (2, PlanStatus.DRAFT)


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_a_teams_own_meeting_agrees_on_no_plan(case: CaseFile, ids: Ids, kind: MeetingKind) -> None:
    meeting = meetings.plan_meeting(case, kind, DAY, no_next="Asia päättyi.")
    course.begin_meeting(case, meeting, NINE, without_consent="kiire")
    assert course.close_meeting(case, meeting, after(60)) == (ids["plan"] if kind in MAKES_PLAN else None)


def test_it_can_be_said_otherwise_what_is_agreed(case: CaseFile, ids: Ids) -> None:
    weekly = meetings.plan_meeting(case, MeetingKind.WEEKLY, DAY, no_next="Asia päättyi.")
    course.begin_meeting(case, weekly, NINE)
    assert course.close_meeting(case, weekly, after(60), agrees_plan=True) == ids["plan"]
    network = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY, no_next="Asia päättyi.")
    course.begin_meeting(case, network, NINE)
    assert course.close_meeting(case, network, after(60)) is None, "there is no draft"


def test_a_closed_meeting_is_kept_as_it_is(case: CaseFile, ids: Ids) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.CONSULTATION, DAY, no_next="Saatiin neuvo.")
    phase = phases(case, meeting)[0].id
    item = meetings.add_agenda_item(case, meeting, "Uni")
    attendance = meetings.add_attendance(case, meeting, person_id=ids["mother"])
    decision = meetings.add_decision(case, meeting, "Kokeillaan iltarutiinia.")
    course.begin_meeting(case, meeting, NINE)
    course.close_meeting(case, meeting, after(30))
    refused: tuple[Callable[[], object], ...] = (
        lambda: meetings.edit_meeting(case, meeting, {"purpose": "Muu"}),
        lambda: meetings.change_kind(case, meeting, MeetingKind.NETWORK),
        lambda: meetings.remove_meeting(case, meeting),
        lambda: meetings.add_attendance(case, meeting, person_id=ids["child"]),
        lambda: meetings.edit_attendance(case, attendance, {"has_come": False}),
        lambda: meetings.remove_attendance(case, attendance),
        lambda: meetings.add_agenda_item(case, meeting, "Uusi"),
        lambda: meetings.edit_agenda_item(case, item, {"is_done": True}),
        lambda: meetings.move_agenda_item(case, item, 0),
        lambda: meetings.remove_agenda_item(case, item),
        lambda: meetings.add_decision(case, meeting, "Uusi"),
        lambda: meetings.edit_decision(case, decision, {"text": "Muu"}),
        lambda: meetings.move_decision(case, decision, 0),
        lambda: meetings.remove_decision(case, decision),
        lambda: minutes.add_phase(case, meeting, "Uusi"),
        lambda: minutes.edit_phase(case, phase, {"text": "Muu"}),
        lambda: minutes.move_phase(case, phase, 1),
        lambda: minutes.remove_phase(case, phase),
        lambda: course.go_to_phase(case, phase, after(40)),
        lambda: course.close_meeting(case, meeting, after(40)),
        lambda: course.begin_meeting(case, meeting, after(40)),
    )
    for verb in refused:
        with pytest.raises(AppError, match=r"has been closed|begun already"):
            verb()
    meetings.edit_decision(case, decision, {"is_done": True})
    assert case.session.get_one(Decision, decision).is_done


def test_after_closing_a_note_and_feedback_can_be_added(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="hasn’t been closed"):
        minutes.add_note(case, ids["planned"], "Liian aikaisin.", NINE)
    note = minutes.add_note(case, ids["closed"], "Nimi oli väärin.", NINE, source_person_id=ids["mother"])
    assert case.session.get_one(MeetingNote, note).added_at == NINE
    feedback = minutes.add_feedback(case, ids["closed"], rating=2, source_person_id=ids["child"])
    minutes.edit_feedback(case, feedback, {"rating": 3})
    assert case.session.get_one(MeetingFeedback, feedback).rating == 3
    for rating in (0, 6):
        with pytest.raises(AppError, match="from 1 to 5"):
            minutes.edit_feedback(case, feedback, {"rating": rating})


def test_the_next_meeting_asks_the_same_people(case: CaseFile, ids: Ids) -> None:
    meeting = meetings.plan_meeting(case, MeetingKind.NETWORK, DAY, place="Kirjasto")
    meetings.add_attendance(
        case, meeting, person_id=ids["grandmother"], invited_by="Aino", is_familys_wish=True, has_come=True
    )
    with pytest.raises(AppError, match="No next day"):
        course.plan_next_meeting(case, meeting)
    meetings.edit_meeting(case, meeting, {"next_on": date(2027, 1, 12), "next_time": "14.00"})
    after_it = course.plan_next_meeting(case, meeting)
    row = case.session.get_one(Meeting, after_it)
    assert (row.held_on, row.time, row.place, row.status) == (
        date(2027, 1, 12),
        "14.00",
        "Kirjasto",
        MeetingStatus.PLANNED,
    )
    asked = case.session.scalars(select(Attendance).where(Attendance.meeting_id == after_it)).one()
    assert (asked.person_id, asked.invited_by, asked.has_come) == (ids["grandmother"], "Aino", None)
    assert asked.is_familys_wish
