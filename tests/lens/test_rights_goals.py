"""An example for each line of the third part of the table of rights, named after it."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from app.lens import rights_goals
from app.lens.audience import Audience
from app.lens.rights import Rule
from app.lens.view import Attainment, BondKind, CaseView, Confidentiality, OtherPlanKind, PlanView
from app.models import (
    Bond,
    ClientPlan,
    CrisisContact,
    Goal,
    GoalReview,
    LeftOut,
    Need,
    OtherPlan,
    Residence,
    SafetyPair,
    SupportMeasure,
)
from tests.lens.family import Family, left_out

WALL, CHILD, ANONYMOUS, WORKER = Audience.wall(), Audience.child(), Audience.anonymous(), Audience.worker()


@pytest.fixture
def family() -> Family:
    made = Family()
    for name in ("warning_signs", "child_does", "adults_do", "safe_place"):
        setattr(made.plan, name, f"sivu {name}")
    return made


def plan_of(view: CaseView) -> PlanView:
    assert view.plan is not None
    return view.plan


def page(view: CaseView) -> tuple[str, ...]:
    """Return which parts of the crisis page's own words a view has."""
    names = ("warning_signs", "child_does", "adults_do", "safe_place")
    return tuple(name for name in names if getattr(plan_of(view), name))


def seers(family: Family, **views: Audience) -> dict[str, CaseView]:
    """Return a view for each of those who look in the examples."""
    recipients = {
        "mother": family.maija,
        "father": family.pekka,
        "grandmother": family.helmi,
        "teacher": family.teacher,
    }
    found = {name: family.copy_for(row) for name, row in recipients.items()}
    return {
        **found,
        "wall": family.view(WALL),
        "child": family.view(CHILD),
        "anonymous": family.view(ANONYMOUS),
        "worker": family.view(WORKER),
        **{name: family.view(audience) for name, audience in views.items()},
    }


def test_each_rule_has_its_example() -> None:
    tables = [value for value in vars(rights_goals).values() if isinstance(value, tuple)]
    own = {
        rule.hides.__name__
        for table in tables
        for rule in table
        if isinstance(rule, Rule) and rule.hides.__module__ == rights_goals.__name__
    }
    examples = {name.removeprefix("test_") for name in vars(sys.modules[__name__]) if name.startswith("test_is_")}
    assert own == examples


def test_is_told_by_adults(family: Family) -> None:
    family.plan.necessary_services, family.plan.childs_effect, family.plan.more = "Perhetyö", "Nukkuu", "Muuta"
    family.measure.result = "Isä keskeytti."
    child = plan_of(family.view(CHILD))
    assert (child.necessary_services, child.childs_effect, child.more) == ("", "", "")
    assert child.measures[0].result == ""
    father = plan_of(family.copy_for(family.pekka))
    assert (father.necessary_services, father.childs_effect, father.more) == ("Perhetyö", "Nukkuu", "Muuta")
    assert father.measures[0].result == "Isä keskeytti."
    assert ("child", "effect on the child") in left_out(family.view(CHILD))


def test_is_of_functioning(family: Family) -> None:
    family.plan.functioning = "Uupuu iltaisin"
    shown = {name for name, view in seers(family).items() if plan_of(view).functioning}
    assert shown == {"mother", "father", "teacher", "anonymous", "worker"}


def test_is_review_of_adults(family: Family) -> None:
    for person in (family.aino, family.maija):
        family.add(
            GoalReview(
                goal_id=family.goal.id,
                attainment=Attainment.PARTLY,
                text=f"sanoi {person.given_name}",
                source_person_id=person.id,
                said_on=date(2025, 3, 1),
            )
        )
    (goal,) = plan_of(family.view(CHILD)).goals
    assert {review.text for review in goal.reviews} == {"sanoi Aino", ""}
    assert {review.attainment for review in goal.reviews} == {Attainment.PARTLY}
    assert len(plan_of(family.view(CHILD, date(2025, 2, 20))).goals[0].reviews) == 0


def test_is_not_on_crisis_page(family: Family) -> None:
    family.add(SafetyPair(plan_id=family.plan.id, risk="Yö", safeguard="Valo"))
    family.add(CrisisContact(plan_id=family.plan.id, name="Päivystys", phone="0295 123 456"))
    views = seers(family)
    assert {name for name, view in views.items() if page(view)} == {"mother", "father", "child", "anonymous", "worker"}
    assert {name for name, view in views.items() if plan_of(view).safety_pairs} == {
        "mother",
        "father",
        "anonymous",
        "worker",
    }
    assert {name for name, view in views.items() if plan_of(view).crisis_contacts} == {
        "mother",
        "father",
        "child",
        "worker",
    }
    assert page(views["child"]) == ("child_does", "safe_place")
    assert page(views["anonymous"]) == ("warning_signs", "child_does", "adults_do")
    family.add(CrisisContact(plan_id=family.plan.id, person_id=family.helmi.id, phone="040 555 6666"))
    family.add(CrisisContact(plan_id=family.plan.id, professional_id=family.teacher.id))
    family.add(Residence(person_id=family.ville.id, household_id=family.home.id))
    for named in (family.helmi, family.teacher, family.school, family.ville):
        has_page = page(family.copy_for(named)) != ()
        assert has_page is (named is not family.school or family.teacher.agency_id == family.school.id)


def test_is_before_whoever_harms(family: Family) -> None:
    family.add(
        SafetyPair(plan_id=family.plan.id, risk="Yö"),
        Bond(a_id=family.pekka.id, b_id=family.aino.id, kind=BondKind.PHYSICAL_ABUSE),
    )
    assert page(family.copy_for(family.pekka)) == ()
    assert plan_of(family.copy_for(family.pekka)).safety_pairs == ()
    assert len(page(family.copy_for(family.maija))) == 4
    family.add(Bond(a_id=family.maija.id, b_id=family.pekka.id, kind=BondKind.VIOLENCE))
    assert page(family.copy_for(family.maija)) == (), "who acts isn't told, so neither gets the page"


def test_is_way_to_sheltered(family: Family) -> None:
    family.add(SafetyPair(plan_id=family.plan.id, risk="Yö"))
    family.protect()
    father = family.copy_for(family.pekka)
    assert page(father) == ("warning_signs", "adults_do")
    assert plan_of(father).safety_pairs == ()
    assert {("protected", "safe place"), ("protected", "danger and safeguard")} <= left_out(father)
    assert len(page(family.copy_for(family.maija))) == 4


def test_is_others_number(family: Family) -> None:
    family.add(
        CrisisContact(plan_id=family.plan.id, person_id=family.maija.id, phone="040 111 2222", position=0),
        CrisisContact(plan_id=family.plan.id, person_id=family.helmi.id, phone="040 555 6666", position=1),
        CrisisContact(plan_id=family.plan.id, professional_id=family.teacher.id, position=2),
        CrisisContact(plan_id=family.plan.id, person_id=family.pekka.id, position=3),
    )
    numbers = {
        name: [contact.phone for contact in plan_of(view).crisis_contacts] for name, view in seers(family).items()
    }
    assert numbers["father"] == ["", "040 555 6666", "050 777 8888", "040 333 4444"]
    assert numbers["mother"] == ["040 111 2222", "040 555 6666", "050 777 8888", ""]
    assert numbers["child"] == ["040 111 2222", "040 555 6666", "050 777 8888", ""]
    assert numbers["wall"] == numbers["anonymous"] == []


def test_is_number_to_sheltered(family: Family) -> None:
    family.add(
        CrisisContact(plan_id=family.plan.id, person_id=family.maija.id, phone="040 111 2222", position=0),
        CrisisContact(plan_id=family.plan.id, name="naapuri", phone="040 999 8888", position=1),
        CrisisContact(plan_id=family.plan.id, name="hätänumero", phone="112", position=2),
        CrisisContact(plan_id=family.plan.id, professional_id=family.worker.id, phone="050 000 0000", position=3),
    )
    family.protect()
    shown = plan_of(family.copy_for(family.pekka)).crisis_contacts
    assert [contact.phone for contact in shown] == ["", "", "112", "050 000 0000"]


def test_is_plan_of_parent(family: Family) -> None:
    family.add(
        OtherPlan(
            kind=OtherPlanKind.PARENT, name="Päihdehoito", agency_id=family.clinic.id, source_person_id=family.maija.id
        )
    )
    views = {**seers(family), "clinic": family.copy_for(family.clinic)}
    assert {name for name, view in views.items() if view.other_plans} == {"mother", "clinic", "worker"}


def test_is_plan_of_health(family: Family) -> None:
    family.add(OtherPlan(kind=OtherPlanKind.TREATMENT, name="Hoito", agency_id=family.clinic.id))
    shown = {name: view.other_plans for name, view in seers(family).items() if view.other_plans}
    assert shown.keys() == {"mother", "father", "child", "teacher", "anonymous", "worker"}
    assert shown["anonymous"][0].title == ""
    family.rows = [row for row in family.rows if not isinstance(row, OtherPlan)]
    family.add(OtherPlan(kind=OtherPlanKind.LEARNING, name="Lukeminen"))
    assert family.view(WALL).other_plans


def test_a_plan_kept_by_a_hidden_agency_is_hidden_with_it(family: Family) -> None:
    family.add(OtherPlan(kind=OtherPlanKind.LEARNING, agency_id=family.school.id)).protect()
    assert family.copy_for(family.pekka).other_plans == ()
    assert len(family.copy_for(family.maija).other_plans) == 1


def test_why_something_is_left_out_is_the_workers(family: Family) -> None:
    family.add(LeftOut(item="shl39-7", reason="Liian aikaista."))
    shown = {name for name, view in seers(family).items() if view.left_out}
    assert shown == {"worker"}


def test_earlier_goals_come_forward_with_what_was_said_of_them(family: Family) -> None:
    second = ClientPlan(made_on=date(2025, 3, 1), version=2)
    need = Need(plan_id=second.id, text="Lepo", former_id=family.need.id)
    goal = Goal(need_id=need.id, text="Aamut sujuvat", former_id=family.goal.id, owner_id=family.aino.id)
    hidden = GoalReview(
        goal_id=family.goal.id,
        text="luottamuksella",
        source_person_id=family.maija.id,
        confidentiality=Confidentiality.WORKER,
    )
    family.add(second, need, goal, hidden)
    family.add(GoalReview(goal_id=family.goal.id, level=1, source_person_id=family.aino.id, said_on=date(2025, 3, 2)))
    family.add(GoalReview(goal_id=goal.id, level=2, source_person_id=family.aino.id, said_on=date(2025, 3, 4)))
    plan = plan_of(family.copy_for(family.pekka))
    assert (plan.version, plan.former_version) == (2, 1)
    (former,) = plan.former_goals
    assert [review.level for review in former.own_reviews] == [1]
    assert [measure.text for measure in former.measures] == ["Iltasatu"]
    (now,) = plan.goals
    assert (now.former_id, now.owner) == (former.id, "Aino Esimerkki")
    assert [(review.version, review.level) for review in now.reviews] == [(1, 1), (2, 2)]
    assert [review.level for review in now.own_reviews] == [2]
    assert len(plan_of(family.view(WORKER)).former_goals[0].own_reviews) == 2
    earlier = plan_of(family.view(WORKER, date(2025, 2, 20)))
    assert (earlier.version, earlier.former_goals) == (1, ())


def test_a_checker_who_is_held_back_leaves_an_empty_place(family: Family) -> None:
    family.teacher.agency_id = family.school.id
    family.add(
        SupportMeasure(
            goal_id=family.goal.id,
            text="Aamupala",
            professional_id=family.worker.id,
            pair_id=family.teacher.id,
            checker_professional_id=family.teacher.id,
            position=1,
        )
    ).protect()
    measure = plan_of(family.copy_for(family.pekka)).measures[1]
    assert (measure.pair, measure.checker) == ("", "")
    assert ("protected", "who checks") in left_out(family.copy_for(family.pekka))
    shown = plan_of(family.copy_for(family.maija)).measures[1]
    assert (shown.pair, shown.checker) == ("Liisa Opettavainen", "Liisa Opettavainen")
