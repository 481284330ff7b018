"""An example for each line of the table of rights about meetings, named after it."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime

import pytest

from app.lens import rights_meetings
from app.lens.audience import Audience
from app.lens.rights import Rule
from app.lens.view import CaseView, Confidentiality, MeetingKind, MeetingStatus
from app.models import (
    AgendaItem,
    Attendance,
    Base,
    Decision,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
)
from tests.lens.family import DAY, Family, left_out

WALL, CHILD, ANONYMOUS, WORKER = Audience.wall(), Audience.child(), Audience.anonymous(), Audience.worker()
FAMILY, SHARED, PROFESSIONALS = Confidentiality.FAMILY, Confidentiality.SHARED, Confidentiality.PROFESSIONALS
NOON = datetime(2025, 2, 1, 12, tzinfo=UTC)


@pytest.fixture
def family() -> Family:
    made = Family()
    made.add(*(Attendance(meeting_id=made.meeting.id, person_id=each.id) for each in (made.aino, made.maija)))
    return made.add(Attendance(meeting_id=made.meeting.id, professional_id=made.teacher.id))


def test_each_rule_has_its_example() -> None:
    tables = [value for value in vars(rights_meetings).values() if isinstance(value, tuple)]
    rules = {
        rule.hides.__name__
        for table in tables
        for rule in table
        if isinstance(rule, Rule) and rule.hides.__module__ == rights_meetings.__name__
    }
    examples = {name.removeprefix("test_") for name in vars(sys.modules[__name__]) if name.startswith("test_is_")}
    assert rules == examples


def phase(family: Family, **fields: object) -> MeetingPhase:
    row = MeetingPhase(**{"meeting_id": family.meeting.id, "text": "Sovittiin.", **fields})  # pyright: ignore[reportArgumentType]
    family.add(row)
    return row


def seers(family: Family, word: str) -> set[str]:
    """Return the audiences whose meetings hold a word."""
    views: dict[str, CaseView] = {
        "worker": family.view(WORKER),
        "wall": family.view(WALL, family.meeting.held_on),
        "child": family.view(CHILD),
        "anonymous": family.view(ANONYMOUS),
        "mother": family.copy_for(family.maija),
        "father": family.copy_for(family.pekka),
        "grandmother": family.copy_for(family.helmi),
        "teacher": family.copy_for(family.teacher),
        "clinic": family.copy_for(family.clinic),
    }
    return {name for name, view in views.items() if word in repr(view.meetings)}


def test_minutes_of_a_phase_are_for_those_who_were_asked_and_the_parents(family: Family) -> None:
    phase(family)
    assert seers(family, "Sovittiin.") == {"worker", "wall", "mother", "father", "teacher"}
    assert family.view(CHILD).meetings[0].phases[0].text == "", "the child was there and may know the phases"
    assert family.copy_for(family.clinic).meetings[0].phases == ()
    assert ("private", "minutes") in left_out(family.copy_for(family.clinic))


@pytest.mark.parametrize("kind", sorted(rights_meetings.TEAM_MEETINGS))
def test_is_teams_own(family: Family, kind: MeetingKind) -> None:
    family.meeting.kind = kind
    phase(family)
    family.add(Decision(meeting_id=family.meeting.id, text="Soitetaan kotiin."))
    assert seers(family, "Soitetaan") == {"worker", "wall", "child", "mother", "teacher"}
    assert seers(family, "Sovittiin.") == {"worker", "wall", "mother", "teacher"}
    assert seers(family, "Yhteinen suunnitelma") == seers(family, "Soitetaan")
    assert family.view(WALL).meetings == (), "on another day the wall knows nothing of it"
    assert ("private", "meeting") in left_out(family.copy_for(family.pekka))


def test_who_follows_up_a_decision_is_named_only_to_those_who_may_know_them(family: Family) -> None:
    family.teacher.agency_id = family.school.id
    follower = family.teacher.id
    family.add(Decision(meeting_id=family.meeting.id, text="Soitetaan.", checker_professional_id=follower))
    ((shown,),) = (meeting.decisions for meeting in family.copy_for(family.maija).meetings)
    assert (shown.checker, shown.checker_id) == ("Liisa Opettavainen", follower)
    assert "Liisa" not in repr(family.view(ANONYMOUS).meetings)
    family.protect()
    ((held,),) = (meeting.decisions for meeting in family.copy_for(family.pekka).meetings)
    assert (held.text, held.checker, held.checker_id) == ("Soitetaan.", "", None)
    assert ("protected", "who checks") in left_out(family.copy_for(family.pekka))


def test_is_unknown_place(family: Family) -> None:
    family.protect()
    assert family.copy_for(family.pekka).meetings[0].place == ""
    family.add(Attendance(meeting_id=family.meeting.id, person_id=family.pekka.id))
    assert family.copy_for(family.pekka).meetings[0].place == "Kirjaston kabinetti"


def test_is_next_place_near_sheltered(family: Family) -> None:
    family.meeting.next_place, family.meeting.next_on = "Turvakodin aula", date(2025, 3, 1)
    assert seers(family, "Turvakodin") == {"worker", "wall", "child", "mother", "father", "teacher"}
    family.protect()
    assert "father" not in seers(family, "Turvakodin")
    assert "teacher" not in seers(family, "Turvakodin")
    assert family.copy_for(family.teacher).meetings[0].next_on == date(2025, 3, 1)
    assert family.copy_for(family.clinic).meetings[0].next_on is None


def test_is_others_minutes(family: Family) -> None:
    assert seers(family, "Puhuttiin arjesta.") == {"worker", "wall", "mother", "father", "teacher"}
    assert family.view(WALL, DAY).meetings[0].minutes == ""


def test_is_adults_minutes(family: Family) -> None:
    assert family.view(CHILD).meetings[0].minutes == ""
    assert ("child", "minutes") in left_out(family.view(CHILD))


@pytest.mark.parametrize("key", ["questions", "hypotheses", "reflecting"])
@pytest.mark.parametrize("marked", [SHARED, FAMILY, PROFESSIONALS])
def test_is_talk(family: Family, key: str, marked: Confidentiality) -> None:
    family.meeting.kind = MeetingKind.WEEKLY
    phase(family, key=key, confidentiality=marked, source_professional_id=family.teacher.id)
    assert seers(family, "Sovittiin.") == {"worker"}


def test_is_familys_own_time(family: Family) -> None:
    family.meeting.kind = MeetingKind.FAMILY_GROUP
    row = phase(family, key="private_time", confidentiality=FAMILY)
    assert seers(family, "Sovittiin.") == {"worker", "mother", "father"}
    row.confidentiality = SHARED
    assert seers(family, "Sovittiin.") == {"worker"}, "where nobody chose, it is not shared"
    row.confidentiality = PROFESSIONALS
    assert seers(family, "Sovittiin.") == {"worker", "teacher"}
    row.confidentiality, row.source_person_id = SHARED, family.maija.id
    assert seers(family, "Sovittiin.") == {"worker", "mother"}


def test_is_adults_point(family: Family) -> None:
    family.add(
        AgendaItem(meeting_id=family.meeting.id, text="Kissa-asia", brought_by_person_id=family.aino.id),
        AgendaItem(meeting_id=family.meeting.id, text="Laskut", brought_by_person_id=family.maija.id),
    )
    asked = {"worker", "wall", "mother", "father", "teacher"}
    assert seers(family, "Laskut") == asked
    assert seers(family, "Kissa-asia") == asked | {"child"}
    assert [item.brought_by for item in family.view(CHILD).meetings[0].agenda] == ["Aino Esimerkki"]


def test_is_others_feedback(family: Family) -> None:
    row = MeetingFeedback(meeting_id=family.meeting.id, rating=1, text="Pelotti.", source_person_id=family.aino.id)
    family.add(row)
    assert seers(family, "Pelotti.") == {"worker", "child"}
    assert ("confidential", "feedback") in left_out(family.copy_for(family.maija))
    row.confidentiality = FAMILY
    assert seers(family, "Pelotti.") == {"worker", "child", "mother", "father", "grandmother"}
    row.confidentiality = PROFESSIONALS
    assert seers(family, "Pelotti.") == {"worker", "child", "teacher", "clinic"}
    row.confidentiality = Confidentiality.WORKER
    assert seers(family, "Pelotti.") == {"worker"}


def test_is_others_remark(family: Family) -> None:
    family.add(Attendance(meeting_id=family.meeting.id, person_id=family.pekka.id, note="Tulee vasta neljältä."))
    assert seers(family, "neljältä") == {"worker", "father"}


def test_is_others_gate(family: Family) -> None:
    family.meeting.kind, family.meeting.gate_note = MeetingKind.EXPERT_GROUP, "Huoltajaa ei tavoitettu."
    assert seers(family, "tavoitettu") == {"worker", "teacher"}


def test_a_note_to_a_closed_meeting_goes_where_its_minutes_go(family: Family) -> None:
    family.add(MeetingNote(meeting_id=family.meeting.id, text="Nimi oli väärin.", added_at=NOON))
    assert seers(family, "väärin") == seers(family, "Puhuttiin arjesta.")


def test_looking_back_a_meeting_isnt_closed_before_it_was(family: Family) -> None:
    meeting = family.meeting
    meeting.status, meeting.begun_at = MeetingStatus.CLOSED, NOON
    meeting.closed_at = datetime(2025, 2, 3, 9, tzinfo=UTC)
    family.add(MeetingNote(meeting_id=meeting.id, text="Myöhemmin.", added_at=datetime(2025, 2, 4, 9, tzinfo=UTC)))
    before = family.view(WORKER, date(2025, 2, 2), is_look_back=True).meetings[0]
    assert (before.status, before.closed_at, before.notes) == (MeetingStatus.UNDER_WAY, None, ())
    assert family.view(WORKER, date(2025, 2, 5), is_look_back=True).meetings[0].status is MeetingStatus.CLOSED


def test_an_adviser_hears_of_no_meeting(family: Family) -> None:
    phase(family)
    assert family.view(ANONYMOUS).meetings == ()


def test_what_a_text_says_in_passing_is_looked_for_in_meetings_too(family: Family) -> None:
    family.protect()
    phase(family, name="Kuusitie 3 B", text="Nähdään Kuusitie 3 B:ssä.")
    rows: tuple[Base, ...] = (
        AgendaItem(meeting_id=family.meeting.id, text="Muutto Kuusitielle 3"),
        Meeting(kind=MeetingKind.NETWORK, held_on=date(2025, 3, 1), purpose="Kuusitie 3 B"),
        MeetingNote(meeting_id=family.meeting.id, text="Osoite: Kuusitie 3 B", added_at=NOON),
    )
    family.add(*rows)
    assert "Kuusitie" not in repr(family.copy_for(family.pekka).meetings)
    assert family.copy_for(family.pekka).meetings[0].agenda == ()


def test_the_worker_reads_of_a_meeting_left_out_by_its_day_as_days_are_written(family: Family) -> None:
    about = [each.about for each in family.view(CHILD).omissions if each.what.source == "minutes"]
    assert about
    assert all(each.endswith(" 1.2.2025") for each in about)
