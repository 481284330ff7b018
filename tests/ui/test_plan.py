"""The plan's parts in the window: goals looked back at, agreements, the crisis page, what is open; all by keyboard."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.lens.view import Attainment, PlanView
from app.rules.gaps import gaps
from app.ui.mainwindow import Window
from app.ui.openpoints import open_points
from app.ui.pages.measuredetails import NumberEditor
from app.ui.pages.plan import Part, PlanPage
from app.ui.subjects import Subject
from app.ui.widgets.adding import _Draft
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import LineEditor, TextEditor
from tests.ui.conftest import settle
from tests.ui.texts import shown_texts

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def page(open_window: Window) -> PlanPage:
    open_window.go("plan")
    settle()
    found = open_window.findChild(PlanPage)
    assert found is not None
    return found


def find(page: PlanPage, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def plan_of(page: PlanPage) -> PlanView:
    plan = page.desk.view.plan
    assert plan is not None
    return plan


def show(page: PlanPage, part: Part) -> None:
    page.show_part(part)
    settle()


def choose(editor: ChoiceEditor, value: object) -> None:
    editor.show_value(value)
    editor.committed.emit()
    settle()


def write(editor: LineEditor | TextEditor, text: str) -> None:
    if isinstance(editor, LineEditor):
        editor.setText(text)
    else:
        editor.setPlainText(text)
    editor.committed.emit()
    settle()


def test_an_earlier_goal_is_asked_about_and_the_answer_is_one_step(page: PlanPage) -> None:
    show(page, Part.REVIEWS)
    goal = plan_of(page).former_goals[0]
    child = page.desk.view.child_id
    assert child is not None
    choose(find(page, ChoiceEditor, f"{goal.id}:asking"), Subject("person", child))
    review = plan_of(page).former_goals[0].own_reviews[0]
    assert review.said.by_id == child
    choose(find(page, ChoiceEditor, f"{review.id}:attainment"), Attainment.REACHED)
    write(find(page, TextEditor, f"{review.id}:text"), "Pussi on aina mukana.")
    review = plan_of(page).former_goals[0].own_reviews[0]
    assert (review.attainment, review.text) == (Attainment.REACHED, "Pussi on aina mukana.")
    page.desk.undo()
    assert plan_of(page).former_goals[0].own_reviews[0].text == ""


def test_a_measure_opens_to_all_there_is_to_it(page: PlanPage) -> None:
    measure = next(each for each in plan_of(page).measures if each.sessions_planned)
    assert page.findChild(NumberEditor, f"{measure.id}:sessions_kept") is None
    find(page, QPushButton, f"{measure.id}:details:more").click()
    settle()
    kept = find(page, NumberEditor, f"{measure.id}:sessions_kept")
    write(kept, "5")
    now = next(each for each in plan_of(page).measures if each.id == measure.id)
    assert now.sessions_kept == 5
    assert page.findChild(NumberEditor, f"{measure.id}:sessions_kept") is not None, "it stays open"
    write(find(page, NumberEditor, f"{measure.id}:sessions_kept"), "monta")
    assert next(each for each in plan_of(page).measures if each.id == measure.id).sessions_kept == 5


def test_levels_of_a_goal_are_written_in_words(page: PlanPage) -> None:
    goal = next(each for each in plan_of(page).goals if not each.levels)
    find(page, QPushButton, f"{goal.id}:levels:more").click()
    settle()
    write(find(page, TextEditor, f"{goal.id}:level_expected"), "Neljänä päivänä viidestä.")
    assert (
        next(each for each in plan_of(page).goals if each.id == goal.id).level_expected == "Neljänä päivänä viidestä."
    )


def test_the_crisis_page_takes_somebody_to_call_and_a_danger(page: PlanPage) -> None:
    show(page, Part.CRISIS)
    before = len(plan_of(page).crisis_contacts)
    find(page, QPushButton, "crisis-contact:button").click()
    settle()
    contact = plan_of(page).crisis_contacts[before]
    write(find(page, LineEditor, f"{contact.id}:name"), "Kummitäti")
    write(find(page, LineEditor, f"{contact.id}:phone"), "050 000 0099")
    contact = plan_of(page).crisis_contacts[before]
    assert (contact.who, contact.phone) == ("Kummitäti", "050 000 0099")
    draft = find(page, _Draft, "safety-pair:line")
    draft.setPlainText("Avain jää kouluun.")
    draft.committed.emit()
    settle()
    assert plan_of(page).safety_pairs[-1].risk == "Avain jää kouluun."


def test_agreements_are_kept_field_by_field(page: PlanPage) -> None:
    show(page, Part.AGREEMENTS)
    plan = plan_of(page)
    write(find(page, TextEditor, f"{plan.id}:childs_effect"), "Illat rauhoittuvat.")
    choose(find(page, ChoiceEditor, f"{plan.id}:are_rights_told"), value=True)
    plan = plan_of(page)
    assert (plan.childs_effect, plan.are_rights_told) == ("Illat rauhoittuvat.", True)
    before = len(page.desk.view.other_plans)
    find(page, QPushButton, "other-plan:button").click()
    settle()
    assert len(page.desk.view.other_plans) == before + 1


def test_a_gap_is_left_as_it_is_with_a_reason_and_taken_up_again(page: PlanPage) -> None:
    show(page, Part.LACKS)
    gap = next(each for each in gaps(page.desk.view) if each.is_open)
    count = len(open_points(page.desk.view))
    draft = find(page, _Draft, f"{gap.item}:line")
    draft.setPlainText("Odotetaan aikaa.")
    draft.committed.emit()
    settle()
    assert len(open_points(page.desk.view)) == count - 1
    assert any("Odotetaan aikaa." in text for text in shown_texts(page))
    find(page, QPushButton, f"{gap.item}:again").click()
    settle()
    assert len(open_points(page.desk.view)) == count


def test_the_status_line_leads_to_what_is_open(open_window: Window, qtbot: QtBot) -> None:
    assert open_window.frame is not None
    count = len(open_points(open_window.desk.view))
    button = next(each for each in open_window.frame.status.findChildren(QPushButton) if str(count) in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert open_window.desk.place.page == "plan"
    assert any("Kela" in text for text in shown_texts(open_window.findChild(PlanPage)))


def test_every_part_shows_something_and_nothing_is_written_by_looking(page: PlanPage) -> None:
    before = page.desk.case.saved_at
    for part in Part:
        show(page, part)
        assert len(shown_texts(page)) > 8
    assert page.desk.case.saved_at == before
