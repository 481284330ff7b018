"""Papers about a meeting: its minute, the invitation, how it was, and what has changed in the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.errors import AppError
from app.i18n import Language
from app.lens.view import (
    AgendaView,
    AttendanceRole,
    AttendanceView,
    CaseView,
    ConsentKind,
    FeedbackView,
    MeetingKind,
    MeetingNoteView,
    MeetingStatus,
    MeetingView,
    PhaseView,
    PlanWords,
    Said,
)
from app.models.phases import TALK
from app.report.changespage import print_changes
from app.report.documents import BY_KEY
from app.report.feedbackpage import print_feedback
from app.report.invitation import print_invitation
from app.report.minute import print_minute
from app.report.plan import print_plan
from app.report.request import Printed, PrintRequest
from app.report.sections.meetings import coming_meetings, held_meetings
from tests.report.cases import CONSENTS, MEETING, PLAN, case_view, request
from tests.report.family import AINO, HELMI, MAIJA, number

Read = Callable[[bytes], list[str]]
Invalid = Callable[[bytes], list[str]]
Make = Callable[[CaseView, PrintRequest], Printed]
NOON = datetime(2026, 11, 12, 10, tzinfo=UTC)


def phase(at: int, key: str, heading: str, text: str) -> PhaseView:
    return PhaseView(number(at), key, heading, None, 10, NOON, NOON, 0, text, Said())


HELD = replace(
    MEETING,
    status=MeetingStatus.CLOSED,
    closed_at=NOON,
    is_read_back=True,
    next_on=date(2027, 1, 12),
    next_time="klo 14",
    phases=(phase(301, "child", "Mitä lapsi sanoo", "Pussi on aina mukana."), phase(302, "next", "Lopuksi", "")),
    agenda=(AgendaView(number(303), "Lomaviikot", "Helmi Esimerkki", HELMI, is_done=True),),
    feedback=(FeedbackView(number(304), 1, "Pelotti sanoa.", Said(by="Aino", by_id=AINO)),),
    notes=(MeetingNoteView(number(305), "Nimi oli väärin.", NOON, Said()),),
    attendances=(
        AttendanceView(
            number(306), HELMI, "Helmi Esimerkki", "äidinäiti", AttendanceRole.RECORDER, "Aino", has_come=True
        ),
        AttendanceView(
            number(307), AINO, "Aino Esimerkki", "lapsi", AttendanceRole.PARTICIPANT, "", has_come=False, is_remote=True
        ),
    ),
)
COMING = replace(HELD, id=number(310), status=MeetingStatus.PLANNED, held_on=date(2026, 12, 8), closed_at=None)


def view(*meetings: MeetingView) -> CaseView:
    return replace(case_view(), meetings=meetings)


def about(meeting: MeetingView, language: Language = Language.FI, recipient: str = "Maija Esimerkki") -> PrintRequest:
    return replace(request(language), about=meeting.id, recipient=recipient)


def changed_view() -> CaseView:
    """Return a view whose plan has a version before, in which nothing of the present one stood."""
    return replace(case_view(), plan=replace(PLAN, former_version=2))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("make", "shown", "meeting"),
    [
        (print_minute, view(HELD), HELD),
        (print_minute, view(replace(HELD, kind=MeetingKind.EXPERT_GROUP, gate_note="Ei tavoitettu.")), HELD),
        (print_invitation, view(COMING), COMING),
        (print_feedback, view(HELD), HELD),
        (print_changes, changed_view(), HELD),
    ],
)
def test_it_is_readable_by_everybody_and_kept_for_ever(
    make: Make, shown: CaseView, meeting: MeetingView, language: Language, invalid: Invalid
) -> None:
    printed = make(shown, about(meeting, language))
    assert invalid(printed.pdf) == []
    assert make(shown, about(meeting, language)).pdf == printed.pdf


def test_a_minute_tells_who_was_there_and_what_was_said(read_pages: Read) -> None:
    text = " ".join(read_pages(print_minute(view(HELD), about(HELD)).pdf))
    for told in ("Helmi Esimerkki", "Pussi on aina mukana.", "Lomaviikot", "12.1.2027", "Nimi oli väärin."):
        assert told in text
    assert "Lopuksi" not in text, "a phase in which nothing was written"
    assert "Pelotti" not in text, "how somebody found the meeting is no part of its minute"


def test_the_schools_minute_has_the_pupil_and_why_without_a_consent(read_pages: Read) -> None:
    group = replace(HELD, kind=MeetingKind.EXPERT_GROUP, gate_note="Huoltajaa ei tavoitettu.")
    text = " ".join(read_pages(print_minute(view(group), about(group)).pdf))
    assert "Oppilaan ja huoltajan yksilöintitiedot" in text
    assert "Huoltajaa ei tavoitettu." in text
    assert "Suostumus asiantuntijaryhmään" not in text
    assert "yksilöintitiedot" not in " ".join(read_pages(print_minute(view(HELD), about(HELD)).pdf))


def test_the_schools_minute_names_the_consents_that_were_in_force_then(read_pages: Read) -> None:
    group = replace(HELD, kind=MeetingKind.EXPERT_GROUP)
    given = replace(CONSENTS[0], kind=ConsentKind.EXPERT_GROUP, given_by="Maija Esimerkki", given_on=HELD.held_on)
    later = replace(given, id=number(351), given_by="Pekka Malli", given_on=HELD.held_on + timedelta(days=1))
    ended = replace(
        given, id=number(352), given_by="Helmi Esimerkki", given_on=date(2026, 1, 2), until=date(2026, 2, 1)
    )
    shown = replace(view(group), consents=(given, later, ended, replace(CONSENTS[0], id=number(353))))
    text = " ".join(" ".join(read_pages(print_minute(shown, about(group)).pdf)).split())
    told = text.split("Suostumus asiantuntijaryhmään:")
    assert len(told) == 2
    assert "Maija Esimerkki" in told[1][:60]


def test_an_invitation_tells_nothing_that_others_may_not_know(read_pages: Read) -> None:
    shown = view(COMING)
    printed = print_invitation(shown, about(COMING))
    text = " ".join(read_pages(printed.pdf))
    assert "8.12.2026" in text
    child = shown.child
    assert child is not None
    assert child.name not in text
    for secret in ("Helmi", "Lomaviikot", COMING.purpose, *(each.text for each in COMING.decisions)):
        assert secret not in text
    assert child.short_name.encode() not in printed.pdf


def test_an_invitation_tells_its_reader_of_taking_part_from_elsewhere(read_pages: Read) -> None:
    def text(recipient: str) -> str:
        return " ".join(read_pages(print_invitation(view(COMING), about(COMING, recipient=recipient)).pdf))

    assert "Osallistut etänä" in text("Aino Esimerkki")
    assert "Osallistut etänä" not in text("Helmi Esimerkki")


def test_a_page_for_feedback_says_nothing_of_the_meeting(read_pages: Read) -> None:
    text = " ".join(read_pages(print_feedback(view(HELD), about(HELD)).pdf))
    for said in ("Pelotti", "Pussi", "Helmi", HELD.purpose):
        assert said not in text


def test_changes_are_told_as_they_are(read_pages: Read) -> None:
    text = " ".join(read_pages(print_changes(changed_view(), request()).pdf))
    assert "Mikä on uutta" in text
    assert PLAN.needs[0].goals[0].text[:20] in text
    assert "Mikä on päättynyt" not in text


def test_a_text_of_the_plan_that_changed_is_named_once(read_pages: Read) -> None:
    plan = replace(PLAN, former_version=2, duration="Vuosi.", former_words=(PlanWords(duration="Puoli vuotta."),))
    text = " ".join(" ".join(read_pages(print_changes(replace(case_view(), plan=plan), request()).pdf)).split())
    assert "Puoli vuotta. – Vuosi." in text
    assert text.casefold().count("asiakkuuden kesto") == 1


def test_what_is_not_there_is_not_printed() -> None:
    with pytest.raises(AppError, match="only one version"):
        print_changes(replace(case_view(), plan=replace(PLAN, former_version=None)), request())
    with pytest.raises(AppError, match="not on this recipient"):
        print_minute(view(HELD), about(COMING))


def test_held_and_coming_meetings_are_offered_apart() -> None:
    shown = view(COMING, HELD)
    assert [each for _, each in held_meetings(shown, Language.FI)] == [HELD.id]
    assert [each for _, each in coming_meetings(shown, Language.FI)] == [COMING.id]
    assert {"minute", "invitation", "feedback", "what-changed"} <= set(BY_KEY)


@pytest.mark.parametrize("kind", [MeetingKind.NETWORK, MeetingKind.EXPERT_GROUP])
def test_minute_says_who_follows_up_where_anybody_does(read_pages: Read, kind: MeetingKind) -> None:
    first, *others = HELD.decisions
    followed = replace(HELD, kind=kind, decisions=(replace(first, checker="Sami Seuraava"), *others))
    text = " ".join(" ".join(read_pages(print_minute(view(followed), about(followed)).pdf)).split())
    assert "Kuka seuraa" in text
    assert "Sami Seuraava" in text
    without = replace(HELD, kind=kind)
    assert "Kuka seuraa" not in " ".join(read_pages(print_minute(view(without), about(without)).pdf))


def test_working_talk_of_the_team_is_in_no_minute(read_pages: Read) -> None:
    talk = tuple(phase(330 + place, key, key, f"Puhetta {key}") for place, key in enumerate(sorted(TALK)))
    steps = phase(340, "steps", "Pienet askeleet", "Kirsi kysyy eno Mikolta.")
    meeting = replace(HELD, kind=MeetingKind.WEEKLY, phases=(*talk, steps))
    text = " ".join(read_pages(print_minute(view(meeting), about(meeting)).pdf))
    assert "Kirsi kysyy eno Mikolta." in text
    assert "Puhetta" not in text
    assert len(talk) == 3


def test_nobody_is_told_as_there_of_whom_that_is_not_written_down(read_pages: Read) -> None:
    came, away = HELD.attendances
    unsaid = replace(came, id=number(320), person_id=MAIJA, name="Maija Esimerkki", role=AttendanceRole.PARTICIPANT)
    meeting = replace(HELD, attendances=(came, away, replace(unsaid, has_come=None)))
    text = " ".join(" ".join(read_pages(print_minute(view(meeting), about(meeting)).pdf)).split())
    assert "Kutsuttu, tuloa ei ole merkitty: Maija Esimerkki" in text
    plan = replace(PLAN, meeting_id=meeting.id, situation="")
    made = " ".join(" ".join(read_pages(print_plan(replace(view(meeting), plan=plan), about(meeting)).pdf)).split())
    present = made.split("Läsnä:")[1].split("Missä nyt mennään")[0]
    assert "Helmi Esimerkki" in present
    assert "Maija Esimerkki" not in present
