"""What is said beside a row of the register or of the team."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.i18n import Text
from app.lens.view import AccessGround, CaseView, ConsentKind, ConsentView, DataPart, ParticipantView
from app.rules import register
from app.rules.register import doubts_of_consent, doubts_of_participant, told_parts
from tests.report.cases import case_view
from tests.report.family import AINO, HELMI, MAIJA, SCHOOL, TIINA

GIVEN = ConsentView(
    UUID(int=900), ConsentKind.DISCLOSURE, "Maija", "Aino", "koulu", "", date(2026, 3, 1), None, None,
    is_in_force=True, given_by_id=MAIJA, on_behalf_of_id=AINO, to_id=SCHOOL, parts=(DataPart.PLAN,),
    given_how="kirjallisesti",
)  # fmt: skip
MEMBER = ParticipantView(
    UUID(int=901), TIINA, "Tiina", "opettaja", AccessGround.CONSENT, GIVEN.id, (DataPart.PLAN,), None, None, "",
    is_here=True,
)  # fmt: skip


def aged(years: int) -> CaseView:
    view = case_view()
    people = tuple(replace(each, age=years) if each.id == AINO else each for each in view.people)
    return replace(view, people=people, consents=(GIVEN,))


def of_consent(row: ConsentView, years: int = 9) -> list[Text]:
    return [doubt.text for doubt in doubts_of_consent(aged(years), row)]


def test_a_whole_consent_of_a_guardian_for_a_young_child_is_beyond_doubt() -> None:
    assert of_consent(GIVEN) == []


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        (replace(GIVEN, parts=()), register.NO_PARTS),
        (replace(GIVEN, to_id=None), register.TO_NOBODY),
        (replace(GIVEN, given_how=" "), register.NO_HOW),
        (replace(GIVEN, given_by_id=HELMI), register.NOT_GUARDIAN),
        (replace(GIVEN, kind=ConsentKind.PROHIBITION, parts=()), register.EVERYTHING),
        (replace(GIVEN, kind=ConsentKind.EXPERT_GROUP), register.PUPIL_DECIDES),
        (replace(GIVEN, given_by_id=AINO, on_behalf_of_id=None), register.TOO_YOUNG),
    ],
)
def test_what_a_consent_lacks_is_told_alone(row: ConsentView, doubt: Text) -> None:
    assert of_consent(row) == [doubt]


def test_from_twelve_a_child_is_asked_too_and_of_age_forbids_as_an_adult() -> None:
    assert of_consent(GIVEN, 11) == []
    assert of_consent(GIVEN, 12) == [register.ASK_CHILD]
    own = replace(GIVEN, kind=ConsentKind.MINORS_PROHIBITION, given_by_id=AINO, on_behalf_of_id=None)
    assert of_consent(own, 17) == []
    assert of_consent(own, 18) == [register.NOT_A_MINOR]


def test_nothing_is_said_of_what_was_taken_back() -> None:
    assert of_consent(replace(GIVEN, parts=(), given_how="", withdrawn_on=date(2026, 5, 1))) == []


@pytest.mark.parametrize(
    ("row", "doubts"),
    [
        (MEMBER, []),
        (replace(MEMBER, parts=()), [register.NO_SHARE]),
        (replace(MEMBER, consent_id=None), [register.NO_CONSENT]),
        (replace(MEMBER, ground=AccessGround.NONE), [register.NO_GROUND]),
        (replace(MEMBER, ground=AccessGround.PARTY), [register.NO_PARTY]),
        (replace(MEMBER, ground=AccessGround.PARTY, subject_id=MAIJA, parts=()), []),
        (replace(MEMBER, ground=AccessGround.LAW, consent_id=None), []),
        (replace(MEMBER, ground=AccessGround.NONE, is_here=False), []),
    ],
)
def test_a_row_of_the_team_says_what_it_opens_nothing_for(row: ParticipantView, doubts: list[Text]) -> None:
    assert [doubt.text for doubt in doubts_of_participant(aged(9), row)] == doubts


def test_a_consent_that_has_ended_carries_nobody() -> None:
    view = replace(aged(9), consents=(replace(GIVEN, is_in_force=False),))
    assert [doubt.text for doubt in doubts_of_participant(view, MEMBER)] == [register.NO_CONSENT]


def test_parts_are_named_in_the_language_of_the_window() -> None:
    assert told_parts(replace(MEMBER, parts=(DataPart.NETWORK, DataPart.PLAN))) == "perhe ja verkosto, suunnitelma"
