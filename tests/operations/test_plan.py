"""The plan in its versions, meetings, consents and copies given out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.models import (
    ClientPlan,
    Consent,
    CrisisContact,
    Decision,
    Disclosure,
    Goal,
    GoalReview,
    LeftOut,
    Need,
    PlanRecipient,
    SafetyPair,
    Statement,
    SupportMeasure,
)
from app.models.kinds import DisclosureGround, MeasureStatus, PlanStatus
from app.models.planning import Attainment
from app.models.voices import LifeDomain, StatementKind
from app.operations import assessment, consents, meetings, otherplans, people, plan, reviews, safety
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]
AGREED = date(2026, 11, 22)


def test_an_agreed_plan_is_kept_as_it_is(case: CaseFile, ids: Ids) -> None:
    plan.agree_plan(case, ids["plan"], AGREED)
    row = case.session.get_one(ClientPlan, ids["plan"])
    assert (row.status, row.agreed_on) == (PlanStatus.AGREED, AGREED)
    for verb in (
        lambda: plan.agree_plan(case, ids["plan"], AGREED),
        lambda: plan.edit_plan(case, ids["plan"], {"duration": "kaksi vuotta"}),
        lambda: plan.add_need(case, ids["plan"], "Uusi tarve"),
        lambda: plan.edit_need(case, ids["need"], {"text": "Muu"}),
        lambda: plan.move_need(case, ids["need"], 1),
        lambda: plan.add_goal(case, ids["need"], "Uusi tavoite"),
        lambda: plan.edit_goal(case, ids["goal"], {"text": "Muu"}),
        lambda: plan.move_goal(case, ids["goal"], 0, ids["second_need"]),
        lambda: plan.add_measure(case, ids["goal"], "Uusi"),
        lambda: plan.edit_measure(case, ids["measure"], {"text": "Muu"}),
        lambda: plan.edit_measure(case, ids["measure"], {"text": "Muu", "status": MeasureStatus.DONE}),
        lambda: plan.move_measure(case, ids["measure"], 0, ids["second_goal"]),
        lambda: plan.add_recipient(case, ids["plan"], person_id=ids["mother"]),
        lambda: plan.remove_recipient(case, ids["recipient"]),
        lambda: plan.remove_measure(case, ids["measure"]),
        lambda: plan.remove_goal(case, ids["goal"]),
        lambda: plan.remove_need(case, ids["need"]),
        lambda: plan.remove_plan(case, ids["plan"]),
    ):
        with pytest.raises(AppError, match="has been agreed"):
            verb()
    plan.edit_measure(case, ids["measure"], {"status": MeasureStatus.DONE, "result": "Onnistui.", "sessions_kept": 4})
    row = case.session.get_one(SupportMeasure, ids["measure"])
    assert (row.status, row.result, row.sessions_kept) == (MeasureStatus.DONE, "Onnistui.", 4)
    for verb in (
        lambda: plan.edit_measure(case, ids["measure"], {"sessions_planned": 9}),
        lambda: plan.edit_plan(case, ids["plan"], {"warning_signs": "Hiljenee."}),
        lambda: safety.add_crisis_contact(case, ids["plan"], name="Päivystys"),
        lambda: safety.edit_crisis_contact(case, ids["crisis_contact"], {"phone": "112"}),
        lambda: safety.move_crisis_contact(case, ids["crisis_contact"], 1),
        lambda: safety.remove_crisis_contact(case, ids["crisis_contact"]),
        lambda: safety.add_safety_pair(case, ids["plan"], "Yö"),
        lambda: safety.edit_safety_pair(case, ids["safety_pair"], {"risk": "Yö"}),
        lambda: safety.move_safety_pair(case, ids["safety_pair"], 1),
        lambda: safety.remove_safety_pair(case, ids["safety_pair"]),
    ):
        with pytest.raises(AppError, match="has been agreed"):
            verb()
    reviews.add_goal_review(case, ids["goal"], level=-1, source_person_id=ids["father"])
    reviews.edit_goal_review(case, ids["goal_review"], {"text": "Pussi on aina mukana."})
    reviews.remove_goal_review(case, ids["goal_review"])


def test_the_next_version_takes_along_what_is_still_to_be_done(case: CaseFile, ids: Ids) -> None:
    done = plan.add_measure(case, ids["goal"], "Tehty jo", status=MeasureStatus.DONE)
    plan.edit_plan(case, ids["plan"], {"made_on": date(2026, 8, 1), "review_on": AGREED})
    with pytest.raises(AppError, match="draft"):
        plan.start_plan(case)
    plan.agree_plan(case, ids["plan"], AGREED)
    second = case.session.get_one(ClientPlan, plan.start_plan(case, made_on=AGREED))
    assert (second.version, second.status, second.agreed_on) == (2, PlanStatus.DRAFT, None)
    assert (second.situation, second.made_on, second.review_on) == ("Aino asuu vuoroviikoin.", AGREED, None)
    needs = case.session.scalars(select(Need).where(Need.plan_id == second.id).order_by(Need.position)).all()
    assert [need.text for need in needs] == ["Rauhalliset vaihdot", "Nukahtaminen"]
    assert needs[0].source_person_id == ids["child"]
    goals = case.session.scalars(select(Goal).where(Goal.need_id == needs[0].id)).all()
    assert [goal.noticing for goal in goals] == ["Aino kertoo."]
    measures = case.session.scalars(select(SupportMeasure).where(SupportMeasure.goal_id == goals[0].id)).all()
    assert [measure.text for measure in measures] == ["Vaihto mummolassa"]
    recipients = case.session.scalars(select(PlanRecipient).where(PlanRecipient.plan_id == second.id)).all()
    assert {recipient.person_id or recipient.professional_id for recipient in recipients} == {
        ids["father"],
        ids["teacher"],
    }
    assert case.session.get(SupportMeasure, done) is not None
    assert [need.former_id for need in needs] == [ids["need"], ids["second_need"]]
    assert (goals[0].former_id, measures[0].former_id) == (ids["goal"], ids["measure"])
    contacts = case.session.scalars(select(CrisisContact).where(CrisisContact.plan_id == second.id)).all()
    assert {(contact.person_id, contact.name) for contact in contacts} == {
        (ids["grandmother"], ""),
        (None, "Päivystys"),
    }
    pairs = case.session.scalars(select(SafetyPair).where(SafetyPair.plan_id == second.id)).all()
    assert {pair.risk for pair in pairs} == {"Aino lähtee yöllä ulos.", "Riita vaihdossa."}
    assert case.session.scalars(select(GoalReview)).one().goal_id == ids["goal"], "a review stays where it was said"
    with pytest.raises(AppError, match="another version"):
        plan.move_goal(case, ids["goal"], 0, needs[0].id)
    with pytest.raises(AppError, match="another version"):
        plan.move_measure(case, ids["measure"], 0, goals[0].id)


def test_the_next_version_begins_anew_what_was_true_of_one_alone(case: CaseFile, ids: Ids) -> None:
    told = {
        "are_rights_told": True,
        "rights_told": "Suullisesti.",
        "next_steps": "Soitetaan.",
        "child_does": "Soittaa.",
    }
    plan.edit_plan(case, ids["plan"], told)
    plan.agree_plan(case, ids["plan"], AGREED)
    second = case.session.get_one(ClientPlan, plan.start_plan(case))
    assert (second.are_rights_told, second.next_steps, second.meeting_id) == (None, "", None)
    assert (second.rights_told, second.child_does) == ("Suullisesti.", "Soittaa.")


def test_a_goal_is_left_behind_once_everybody_finds_it_settled(case: CaseFile, ids: Ids) -> None:
    plan.agree_plan(case, ids["plan"], AGREED)
    for who, attainment in (("child", Attainment.REACHED), ("mother", Attainment.NO_LONGER)):
        reviews.add_goal_review(
            case, ids["second_goal"], attainment=attainment, source_person_id=ids[who], said_on=AGREED
        )
    reviews.add_goal_review(case, ids["goal"], attainment=Attainment.REACHED, source_person_id=ids["mother"])
    second = plan.start_plan(case)
    goals = case.session.scalars(select(Goal).join(Need).where(Need.plan_id == second)).all()
    assert [goal.former_id for goal in goals] == [ids["goal"]], "the child found it reached in part only"
    needs = case.session.scalars(select(Need).where(Need.plan_id == second)).all()
    assert len(needs) == 2, "what was needed is not dropped unasked"


def test_the_reason_for_a_gap_goes_along_with_what_it_is_about(case: CaseFile, ids: Ids) -> None:
    item = f"need-without-measure:{ids['second_need']}"
    otherplans.set_left_out(case, item, "Odotetaan lääkäriä.")
    otherplans.set_left_out(case, item, "Odotetaan lääkärin aikaa.")
    plan.agree_plan(case, ids["plan"], AGREED)
    second = plan.start_plan(case)
    need = case.session.scalars(
        select(Need.id).where(Need.plan_id == second, Need.former_id == ids["second_need"])
    ).one()
    reasons = {row.item: row.reason for row in case.session.scalars(select(LeftOut))}
    assert reasons[f"need-without-measure:{need}"] == reasons[item] == "Odotetaan lääkärin aikaa."
    with pytest.raises(AppError, match="no text"):
        otherplans.set_left_out(case, "shl39-1", " ")


def test_numbers_that_cannot_be_are_refused(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="from −2"):
        reviews.add_goal_review(case, ids["goal"], level=3)
    with pytest.raises(AppError, match="less than nought"):
        plan.edit_measure(case, ids["measure"], {"sessions_planned": -1})


@pytest.mark.parametrize(("to", "order"), [(0, "cab"), (1, "acb"), (2, "abc"), (9, "abc"), (-4, "cab")])
def test_lines_are_put_in_order(case: CaseFile, ids: Ids, to: int, order: str) -> None:
    goals = {text: plan.add_goal(case, ids["need"], text) for text in "abc"}
    plan.remove_goal(case, ids["goal"])
    plan.move_goal(case, goals["c"], to)
    rows = case.session.scalars(select(Goal).where(Goal.need_id == ids["need"]).order_by(Goal.position)).all()
    assert "".join(row.text for row in rows) == order
    assert [row.position for row in rows] == [0, 1, 2]


def test_a_measure_goes_to_another_goal(case: CaseFile, ids: Ids) -> None:
    other = plan.add_measure(case, ids["second_goal"], "Iltarutiini")
    plan.move_measure(case, ids["measure"], 0, ids["second_goal"])
    rows = select(SupportMeasure).where(SupportMeasure.goal_id == ids["second_goal"]).order_by(SupportMeasure.position)
    assert [row.id for row in case.session.scalars(rows)] == [ids["measure"], other]


def test_a_line_of_the_plan_may_be_empty_while_it_is_written(case: CaseFile, ids: Ids) -> None:
    measure = plan.add_measure(case, plan.add_goal(case, plan.add_need(case, ids["plan"], ""), ""), "")
    plan.edit_measure(case, measure, {"text": "Pakkauslista"})


def test_nobody_is_listed_twice(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="already"):
        plan.add_recipient(case, ids["plan"], person_id=ids["father"])
    with pytest.raises(AppError, match="already"):
        meetings.add_attendance(case, ids["meeting"], person_id=ids["mother"])
    with pytest.raises(AppError, match="already"):
        meetings.edit_attendance(case, ids["attendance"], {"professional_id": ids["teacher"]})
    meetings.add_attendance(case, ids["meeting"], person_id=ids["father"])


def test_a_decision_is_seen_to(case: CaseFile, ids: Ids) -> None:
    meetings.edit_decision(case, ids["decision"], {"is_done": True, "person_id": ids["mother"]})
    row = case.session.get_one(Decision, ids["decision"])
    assert (row.is_done, row.person_id, row.professional_id) == (True, ids["mother"], None)


def test_statements_keep_their_order_within_a_part_of_life(case: CaseFile) -> None:
    said = [
        assessment.add_statement(case, StatementKind.VIEW, text, domain=domain)
        for text, domain in (("a", LifeDomain.HOME), ("x", LifeDomain.SCHOOL), ("b", LifeDomain.HOME))
    ]
    assessment.move_statement(case, said[2], 0)
    home = select(Statement.text).where(Statement.domain == LifeDomain.HOME).order_by(Statement.position)
    assert list(case.session.scalars(home)) == ["b", "a"]
    with pytest.raises(AppError, match="no text"):
        assessment.add_statement(case, StatementKind.VIEW, " \n ")


def test_a_consent_is_withdrawn_once_and_stays(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="before the beginning"):
        consents.withdraw_consent(case, ids["consent"], date(2026, 8, 31))
    consents.withdraw_consent(case, ids["consent"], date(2026, 11, 1))
    assert case.session.get_one(Consent, ids["consent"]).withdrawn_on == date(2026, 11, 1)
    with pytest.raises(AppError, match="withdrawn already"):
        consents.withdraw_consent(case, ids["consent"], date(2026, 11, 2))
    with pytest.raises(AppError, match="before the beginning"):
        consents.edit_consent(case, ids["consent"], {"until": date(2026, 8, 31)})


def test_a_copy_is_recorded_before_it_exists_and_sealed_after(case: CaseFile, ids: Ids) -> None:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    record = consents.record_disclosure(
        case, "Asiakassuunnitelma", "Koulu", DisclosureGround.CONSENT, at, professional_id=ids["teacher"]
    )
    consents.seal_disclosure(case, record, "sha256:5e")
    row = case.session.get_one(Disclosure, record)
    assert (row.at, row.digest) == (at, "sha256:5e")
    with pytest.raises(AppError, match="another copy"):
        consents.seal_disclosure(case, record, "sha256:6f")
    with pytest.raises(TypeError):
        consents.record_disclosure(case, "a", "b", DisclosureGround.LAW, datetime(2026, 1, 1))  # noqa: DTZ001  refused
    people.edit_person(case, ids["mother"], {"given_name": "Liisa"})
    assert case.can_undo
    case.undo()
    assert case.session.get(Disclosure, record) is not None
