"""What has changed between two versions of the plan."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.lens.view import (
    Attainment,
    CrisisContactView,
    GoalReviewView,
    GoalView,
    MeasureStatus,
    MeasureView,
    NeedView,
    PartialDate,
    PlanStatus,
    PlanView,
    PlanWords,
    SafetyPairView,
    Said,
)
from app.rules.planchanges import ChangeKind, Part, plan_changes

AINO, MAIJA = UUID(int=1), UUID(int=2)


def measure(number: int, text: str = "Iltasatu", **fields: object) -> MeasureView:
    made = MeasureView(
        id=UUID(int=number),
        text=text,
        responsible="Maija",
        responsible_id=MAIJA,
        is_own=True,
        with_whom="",
        method="",
        place="",
        frequency="",
        noticing="",
        since=None,
        due=None,
        status=MeasureStatus.OPEN,
    )
    return replace(made, **fields)


def goal(number: int, *measures: MeasureView, **fields: object) -> GoalView:
    made = GoalView(UUID(int=number), "Aino nukkuu", "tarra", "", None, measures)
    return replace(made, **fields)


def need(number: int, *goals: GoalView, former: int | None = None) -> NeedView:
    return NeedView(UUID(int=number), "Lepo", goals, Said(), former_id=UUID(int=former) if former else None)


def plan(now: tuple[NeedView, ...], before: tuple[NeedView, ...], former: int | None = 1) -> PlanView:
    texts = ("", "", "", "")
    return PlanView(
        UUID(int=99), 2, PlanStatus.DRAFT, None, None, *texts, None, "", "", now, (), former_version=former,
        former_needs=before,
    )  # fmt: skip


def review(number: int, attainment: Attainment, by: UUID) -> GoalReviewView:
    return GoalReviewView(UUID(int=number), attainment, None, "", 1, Said(by_id=by))


def test_a_first_version_has_no_changes() -> None:
    assert plan_changes(plan((need(10, goal(11)),), (), former=None)) == ()


def test_what_is_the_same_is_no_change() -> None:
    before = (need(10, goal(11, measure(12))),)
    again = measure(22, former_id=UUID(int=12))
    now = (need(20, goal(21, again, former_id=UUID(int=11)), former=10),)
    assert plan_changes(plan(now, before)) == ()


def test_new_parts_are_told_in_the_plans_order() -> None:
    now = (need(20, goal(21, measure(22))),)
    found = plan_changes(plan(now, ()))
    assert [(each.kind, each.part) for each in found] == [
        (ChangeKind.NEW, part) for part in (Part.NEED, Part.GOAL, Part.MEASURE)
    ]
    assert found[2].who == "Maija"


def test_a_change_is_told_field_by_field() -> None:
    before = (need(10, goal(11, measure(12))),)
    changed = measure(22, "Iltasatu", frequency="joka ilta", due=PartialDate(2027, 1), former_id=UUID(int=12))
    now = (need(20, goal(21, changed, baseline="viisi yötä", former_id=UUID(int=11)), former=10),)
    of_goal, of_measure = plan_changes(plan(now, before))
    assert [(each.name.source, each.before, each.after) for each in of_goal.fields] == [
        ("where it starts from", "", "viisi yötä")
    ]
    assert [(each.name.source, each.after) for each in of_measure.fields] == [
        ("how often", "joka ilta"),
        ("until when", PartialDate(2027, 1)),
    ]


def test_how_a_measure_goes_on_is_a_change() -> None:
    before = (need(10, goal(11, measure(12))),)
    under_way = measure(22, status=MeasureStatus.UNDER_WAY, former_id=UUID(int=12))
    (found,) = plan_changes(plan((need(20, goal(21, under_way, former_id=UUID(int=11)), former=10),), before))
    assert [each.after for each in found.fields] == [MeasureStatus.UNDER_WAY.label]


def test_a_measure_that_was_done_has_ended_as_done() -> None:
    before = (need(10, goal(11, measure(12, status=MeasureStatus.DONE))),)
    (found,) = plan_changes(plan((need(20, goal(21, former_id=UUID(int=11)), former=10),), before))
    assert (found.kind, found.part, found.why) == (ChangeKind.ENDED, Part.MEASURE, MeasureStatus.DONE.label)


def test_a_goal_is_reached_once_everybody_last_found_it_so() -> None:
    def end(*reviews: GoalReviewView) -> ChangeKind:
        before = (need(10, goal(11, reviews=reviews)),)
        (found,) = plan_changes(plan((need(20, former=10),), before))
        assert found.part is Part.GOAL
        return found.kind

    assert end() is ChangeKind.ENDED
    assert end(review(1, Attainment.REACHED, AINO)) is ChangeKind.REACHED
    assert end(review(1, Attainment.REACHED, AINO), review(2, Attainment.PARTLY, MAIJA)) is ChangeKind.ENDED
    later = (review(1, Attainment.PARTLY, MAIJA), review(2, Attainment.REACHED, MAIJA))
    assert end(*later) is ChangeKind.REACHED
    assert end(review(1, Attainment.NO_LONGER, MAIJA)) is ChangeKind.ENDED


def test_a_need_that_is_left_has_ended() -> None:
    (found,) = plan_changes(plan((), (need(10),)))
    assert (found.kind, found.part, found.text) == (ChangeKind.ENDED, Part.NEED, "Lepo")


def test_the_plans_own_texts_and_its_crisis_page_are_compared() -> None:
    before = PlanWords(situation="Illat ovat raskaita.", more="Muuta.", warning_signs="Hiljenee.",
                       crisis_contacts=(called(1, "Mummi", "040 1"), called(2, "Naapuri", "")),
                       safety_pairs=(SafetyPairView(UUID(int=3), "Karkaa", "Soitto"),))  # fmt: skip
    now = replace(
        plan((), ()), situation="Illat rauhoittuvat.", functioning="Nukkuu.", warning_signs="Hiljenee.",
        crisis_contacts=(called(4, "Mummi", "040 2"), called(5, "Eno", "")), former_words=(before,),
        safety_pairs=(SafetyPairView(UUID(int=6), "Karkaa", "Soitto ja sovittu paikka"),),
    )  # fmt: skip
    found = plan_changes(now)
    assert [(each.kind, each.part, each.name.source if each.name else each.text) for each in found] == [
        (ChangeKind.CHANGED, Part.WORDS, "situation"),
        (ChangeKind.NEW, Part.WORDS, "health and functioning"),
        (ChangeKind.ENDED, Part.WORDS, "what else is agreed"),
        (ChangeKind.CHANGED, Part.CRISIS, "Mummi"),
        (ChangeKind.NEW, Part.CRISIS, "Eno"),
        (ChangeKind.ENDED, Part.CRISIS, "Naapuri"),
        (ChangeKind.CHANGED, Part.CRISIS, "Karkaa"),
    ]
    assert (found[0].fields[0].before, found[0].fields[0].after) == ("Illat ovat raskaita.", "Illat rauhoittuvat.")
    assert [(each.before, each.after) for each in found[3].fields] == [("040 1", "040 2")]


def called(number: int, name: str, phone: str) -> CrisisContactView:
    return CrisisContactView(UUID(int=number), None, "", name, phone, "")
