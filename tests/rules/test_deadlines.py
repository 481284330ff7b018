"""Each time limit: when it concerns a case, its day, by what it is kept, and that it says where it comes from."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.i18n import Language, translate
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView
from app.models import Case, ClientPlan, Household, Parentage, PartialDate, Person, Residence
from app.models.base import Base
from app.models.kinds import CaseStatus, ParentageKind, PlanStatus, ResidenceKind
from app.models.matter import ContactKind, SpecialSupport, WelfareStage
from app.rules.deadline import Deadline, State, in_order
from app.rules.deadlines import ALL, deadlines

START = date(2025, 6, 3)
"""A Tuesday with no holiday in the days after it."""
SEVENTH = date(2025, 6, 12)
THREE_MONTHS = date(2025, 9, 3)
CHILD = UUID(int=1)
DAY = timedelta(days=1)


def view(day: date = START, *more: Base, born: int | None = 2016, **fields: Any) -> CaseView:
    child = Person(id=CHILD, given_name="Aino", born=PartialDate(born) if born else None)
    kept: dict[str, Any] = {"number": "A-1", "child_id": CHILD, "opened_on": START, **fields}
    rows = CaseRows.of([Case(id=UUID(int=9), **kept), child, *more])
    return build_view(rows, Audience.worker(), day, Language.FI)


def told(code: str, seen: CaseView) -> Deadline:
    found = deadlines(seen)[int(code[1:]) - 1]
    assert found.code == code
    return found


def words(one: Deadline, language: Language = Language.EN) -> str:
    return " ".join(each.shown(language) for each in one.words)


# --- whom they concern ----------------------------------------------------------------------------------------------


def test_a_child_has_the_strict_limits_until_they_are_switched_off_with_a_reason() -> None:
    judged: list[dict[str, Any]] = [
        {},
        {"special_support": SpecialSupport.YES},
        {"special_support": SpecialSupport.NO},
        {"special_support": SpecialSupport.NO, "special_support_reason": "  "},
    ]
    for fields in judged:
        seen = view(**fields)
        assert (told("D2", seen).due_on, told("D3", seen).due_on) == (SEVENTH, THREE_MONTHS)
        assert not told("D6", seen).concerns
    seen = view(special_support=SpecialSupport.NO, special_support_reason="Tarve on tilapäinen.")
    assert [told(code, seen).due_on for code in ("D2", "D3", "D6")] == [None, None, None]
    assert not told("D2", seen).concerns
    assert told("D6", seen).concerns


def test_a_child_welfare_matter_keeps_them_whatever_was_judged() -> None:
    no: dict[str, Any] = {"special_support": SpecialSupport.NO, "special_support_reason": "Tarve on tilapäinen."}
    matters: list[dict[str, Any]] = [{"contact_kind": ContactKind.NOTIFICATION}, {"status": CaseStatus.CHILD_WELFARE}]
    for more in matters:
        assert told("D2", view(**no, **more)).due_on == SEVENTH


def test_an_adult_has_none_unless_judged_so() -> None:
    seen = view(born=1980, contact_kind=ContactKind.NOTIFICATION)
    assert not any(told(code, seen).concerns for code in ("D2", "D3", "D4", "D5"))
    assert told("D6", seen).due_on is None
    assert told("D2", view(born=1980, special_support=SpecialSupport.YES)).due_on == SEVENTH
    assert told("D6", view(born=1940)).due_on == SEVENTH
    assert told("D2", view(born=None)).due_on == SEVENTH, "who isn't known to be an adult is a child"


# --- the limits counted from the initiation -------------------------------------------------------------------------


def test_without_the_day_of_initiation_nothing_is_counted_and_that_is_said() -> None:
    for opened_on in (None, START + DAY):
        one = told("D2", view(opened_on=opened_on))
        assert (one.state, one.due_on, one.concerns) == (State.NONE, None, True)
        assert "not written down" in words(one)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (START, State.OPEN),
        (SEVENTH - 5 * DAY, State.OPEN),
        (SEVENTH - 4 * DAY, State.SOON),
        (SEVENTH, State.SOON),
        (SEVENTH + DAY, State.PAST),
    ],
)
def test_how_a_limit_stands(day: date, state: State) -> None:
    assert told("D2", view(day)).state is state


def test_the_assessment_is_kept_by_its_days() -> None:
    seen = view(THREE_MONTHS, assessment_begun_on=SEVENTH)
    assert (told("D2", seen).state, told("D2", seen).met_on) == (State.MET, SEVENTH)
    assert not told("D2", seen).is_late
    assert told("D3", seen).state is State.SOON
    seen = view(THREE_MONTHS + 9 * DAY, assessment_done_on=THREE_MONTHS + DAY)
    assert told("D2", seen).state is told("D3", seen).state is State.MET
    assert told("D3", seen).is_late
    assert told("D3", view(SEVENTH, assessment_done_on=THREE_MONTHS)).state is State.OPEN, "not known yet on that day"


def test_an_urgent_need_is_assessed_at_once() -> None:
    assert not told("D1", view()).concerns
    one = told("D1", view(is_urgent=True))
    assert (one.due_on, one.state) == (START, State.SOON)
    assert told("D1", view(START + DAY, is_urgent=True)).state is State.PAST
    assert told("D1", view(START + DAY, is_urgent=True, urgent_assessed_on=START)).state is State.MET


def test_a_notification_asks_for_two_things() -> None:
    fields: dict[str, Any] = {"contact_kind": ContactKind.NOTIFICATION}
    assert not told("D4", view()).concerns
    assert not told("D5", view()).concerns
    assert told("D5", view(**fields)).due_on == THREE_MONTHS
    halves: list[dict[str, Any]] = [{"welfare_decided_on": START}, {"receipt_told_on": START}]
    for half in halves:
        assert told("D4", view(SEVENTH, **fields, **half)).state is State.SOON
    both = told("D4", view(SEVENTH, **fields, welfare_decided_on=START, receipt_told_on=START + DAY))
    assert (both.due_on, both.met_on) == (SEVENTH, START + DAY)


def test_what_was_done_in_an_earlier_matter_keeps_no_limit_of_this_one() -> None:
    before = START - 30 * DAY
    done: dict[str, Any] = {
        "contact_kind": ContactKind.NOTIFICATION,
        "is_urgent": True,
        "urgent_assessed_on": before,
        "welfare_decided_on": before,
        "receipt_told_on": START,
        "assessment_begun_on": before,
        "assessment_done_on": before,
        "pupil_asked_on": START,
        "pupil_met_on": before,
        "data_asked_on": START,
        "data_answered_on": before,
    }
    seen = view(START, **done)
    for code in ("D1", "D2", "D3", "D4", "D5", "D11", "D12"):
        one = told(code, seen)
        assert (one.state in {State.OPEN, State.SOON}, one.met_on) == (True, None), code
        assert "does not count" in words(one), code
    done["assessment_done_on"] = SEVENTH
    again = view(SEVENTH, **done)
    assert told("D2", again).met_on == told("D3", again).met_on == SEVENTH
    assert not told("D7", view(START, decided_on=before, carried_out_on=before)).concerns
    assert not told("D3", view(START, status=CaseStatus.CLOSED, assessment_done_on=before)).concerns


def test_a_decision_is_carried_out_in_three_months() -> None:
    assert not told("D7", view()).concerns
    one = told("D7", view(SEVENTH, decided_on=SEVENTH))
    assert (one.due_on, one.state) == (THREE_MONTHS, State.OPEN)
    assert told("D7", view(THREE_MONTHS, decided_on=SEVENTH, carried_out_on=THREE_MONTHS)).state is State.MET


def test_a_closed_case_has_nothing_left_to_keep() -> None:
    plan = agreed(1, START, review_on=THREE_MONTHS)
    seen = view(THREE_MONTHS + DAY, plan, status=CaseStatus.CLOSED)
    assert not any(one.state in {State.PAST, State.SOON} for one in deadlines(seen))
    seen = view(THREE_MONTHS + DAY, status=CaseStatus.CLOSED, assessment_done_on=THREE_MONTHS)
    assert told("D3", seen).state is State.MET


# --- the plan, the placement, the requests --------------------------------------------------------------------------


def agreed(version: int, on: date | None, review_on: date | None = None) -> ClientPlan:
    status = PlanStatus.AGREED if on else PlanStatus.DRAFT
    return ClientPlan(
        id=UUID(int=20 + version), version=version, status=status, agreed_on=on, review_on=review_on, made_on=on
    )


def test_a_child_welfare_plan_is_reviewed_once_a_year() -> None:
    status: dict[str, Any] = {"status": CaseStatus.CHILD_WELFARE}
    assert not told("D8", view()).concerns
    assert told("D8", view(**status)).due_on is None
    seen = view(date(2026, 1, 7), agreed(1, date(2025, 1, 7)), agreed(2, None), **status)
    assert (told("D8", seen).due_on, told("D8", seen).state) == (date(2026, 1, 7), State.SOON)
    renewed = view(date(2026, 1, 8), agreed(1, date(2025, 1, 7)), agreed(2, date(2026, 1, 7)), **status)
    assert told("D8", renewed).due_on == date(2027, 1, 7)
    assert told("D8", view(date(2025, 3, 1), agreed(1, date(2024, 2, 29)), **status)).due_on == date(2025, 2, 28)


def test_a_plan_of_social_welfare_has_the_day_it_names() -> None:
    assert not told("D9", view()).concerns
    assert told("D9", view(START, agreed(1, START))).due_on is None
    seen = view(START, agreed(1, START, review_on=date(2025, 12, 1)))
    assert told("D9", seen).due_on == date(2025, 12, 1)
    assert "no interval" in words(told("D9", seen))


def placed(since: PartialDate | None, *, with_mother: bool = False, until: PartialDate | None = None) -> list[Base]:
    home, mother = Household(id=UUID(int=40)), Person(id=UUID(int=2), given_name="Maija")
    rows: list[Base] = [
        home,
        mother,
        Parentage(id=UUID(int=41), child_id=CHILD, parent_id=mother.id, kind=ParentageKind.BIRTH),
        Residence(
            id=UUID(int=42),
            person_id=CHILD,
            household_id=home.id,
            kind=ResidenceKind.PLACED,
            since=since,
            until=until,
        ),
    ]
    if with_mother:
        rows.append(Residence(id=UUID(int=43), person_id=mother.id, household_id=home.id, kind=ResidenceKind.PLACED))
    return rows


def test_a_child_placed_alone_in_community_care_is_reviewed_every_three_months() -> None:
    day, since = date(2025, 8, 1), PartialDate(2025, 6, 10)
    welfare: dict[str, Any] = {"status": CaseStatus.CHILD_WELFARE}
    for stage in (WelfareStage.PLACEMENT, None):
        one = told("D10", view(day, *placed(since), welfare_stage=stage, **welfare))
        assert one.due_on == date(2025, 9, 10)
    reviewed = view(date(2025, 9, 20), *placed(since), placement_reviewed_on=date(2025, 9, 9), **welfare)
    assert told("D10", reviewed).due_on == date(2025, 12, 9)
    assert told("D10", view(day, *placed(PartialDate(2025, 6)), **welfare)).due_on == date(2025, 9, 1)
    assert told("D10", view(day, *placed(None), **welfare)).concerns
    assert told("D10", view(day, welfare_stage=WelfareStage.PLACEMENT, **welfare)).concerns, "no home says where"
    for seen in (
        view(day, *placed(since)),
        view(day, *placed(since), welfare_stage=WelfareStage.SUBSTITUTE, **welfare),
        view(day, *placed(since, with_mother=True), **welfare),
        view(day, *placed(since, until=PartialDate(2025, 7, 1)), **welfare),
        view(day, **welfare),
    ):
        assert not told("D10", seen).concerns


def test_a_pupil_is_met_by_the_seventh_day_or_at_once() -> None:
    assert not told("D11", view()).concerns
    assert told("D11", view(pupil_asked_on=START)).due_on == SEVENTH
    friday = date(2025, 6, 13)
    assert told("D11", view(friday, pupil_asked_on=friday, pupil_is_urgent=True)).due_on == date(2025, 6, 16)
    assert told("D11", view(SEVENTH, pupil_asked_on=START, pupil_met_on=SEVENTH)).state is State.MET


def test_log_data_are_given_within_two_months() -> None:
    assert not told("D12", view()).concerns
    assert told("D12", view(date(2025, 12, 31), data_asked_on=date(2025, 12, 31))).due_on == date(2026, 2, 28)
    answered = view(date(2025, 7, 1), data_asked_on=START, data_answered_on=date(2025, 7, 1))
    assert told("D12", answered).state is State.MET


def test_what_has_no_day_is_said_in_words_only() -> None:
    for code in ("D13", "D14"):
        one = told(code, view())
        assert (one.due_on, one.state, one.concerns) == (None, State.NONE, True)
        assert words(one)


# --- what they say --------------------------------------------------------------------------------------------------


def test_the_account_says_how_it_was_counted() -> None:
    account = words(told("D2", view(date(2025, 12, 19), opened_on=date(2025, 12, 19))), Language.FI)
    assert "pe 19.12.2025" in account
    assert "pe 2.1.2026" in account
    assert "ke 24.12.2025" in account, "the eve is named"
    assert "ma 5.1.2026" in account, "and what the day would be without it"
    rolled = words(told("D3", view(date(2025, 6, 13), opened_on=date(2025, 6, 13))), Language.SV)
    assert "lör 13.9.2025" in rolled
    assert "mån 15.9.2025" in rolled
    assert "150/1930" in words(told("D3", view(date(2025, 11, 30), opened_on=date(2025, 11, 30))))


PARAGRAPHS = {
    "D1": {"36.1 §", "26.2 §"},
    "D2": {"36.3 §"},
    "D3": {"36.3 §"},
    "D4": {"26 §"},
    "D5": {"26–27 §", "36 §"},
    "D6": {"36.2 §"},
    "D7": {"45.2 §"},
    "D8": {"30.2 §"},
    "D9": {"39.2–3 §"},
    "D10": {"37.5 §"},
    "D11": {"15 §"},
    "D12": {"11 §"},
    "D13": {"21 §"},
    "D14": set[str](),
}


@pytest.mark.parametrize("language", [Language.FI, Language.EN])
def test_each_names_the_paragraph_that_was_read(language: Language) -> None:
    for one in deadlines(view()):
        assert set(re.findall(r"[\d.–]+ §", translate(one.basis, language))) == PARAGRAPHS[one.code]
        assert one.reading or one.code == "D14", "what was not read in force says so"


def test_only_the_client_data_act_is_said_to_be_read_in_force() -> None:
    in_force = {one.code for one in deadlines(view()) if any("205/2025" in each.text.source for each in one.reading)}
    assert in_force == {"D12", "D13"}


def test_what_is_ahead_comes_first_by_its_day_and_what_has_no_day_last() -> None:
    seen = view(SEVENTH, assessment_begun_on=START, is_urgent=True, data_asked_on=START)
    placed = [(one.code, one.due_on) for one in in_order(deadlines(seen))]
    assert [code for code, _ in placed[:4]] == ["D1", "D12", "D3", "D2"]
    assert all(day is None for _, day in placed[4:])
    assert len(placed) == len(ALL) == 14
