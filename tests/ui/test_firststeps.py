"""A picture that hardly anybody is in says how it is begun, and the circles whom they could take in."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.lens.view import Diagram
from app.models.kinds import AgencyGroup
from app.operations.network import add_agency
from app.ui.inspector.places import CirclesPlace
from app.ui.mainwindow import Window
from app.ui.pages.firststeps import FirstSteps
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.menubutton import MenuButton
from tests.ui.conftest import PreparedAsk, settle


@pytest.fixture
def alone(window: Window, ask: PreparedAsk, tmp_path: Path) -> Window:
    """Return the window on a new case with the child alone."""
    ask.new.append(tmp_path / "uusi.lahipiiri")
    window.new_case()
    leaf = window.unlock._new
    leaf._name.setText("Aino")
    leaf._secret._suggest()
    leaf.with_key.setChecked(False)
    leaf._create()
    settle()
    return window


def steps(window: Window) -> FirstSteps:
    settle()
    found = window.findChild(FirstSteps)
    assert found is not None
    return found


def said(window: Window) -> str:
    line = steps(window)
    return " ".join(each.text() for each in line.findChildren(QLabel) if each.isVisible() and line.isVisible())


def pressed(window: Window) -> list[str]:
    return [each.text() for each in steps(window).findChildren(QPushButton) if each.isVisible()]


def test_the_family_tree_of_a_child_alone_begins_with_the_parents(alone: Window) -> None:
    assert said(alone) == tr("Only the child is here yet. Begin with the parents, or write below who is who.")
    assert pressed(alone) == [alone.commands["add-parents"].text()]
    steps(alone).findChildren(QPushButton)[0].click()
    settle()
    assert len(alone.desk.view.people) == 3
    assert not steps(alone).isVisible()


def test_the_ecomap_begins_with_whom_the_child_meets_every_day(alone: Window) -> None:
    alone.show_diagram(Diagram.ECOMAP)
    assert pressed(alone) == [alone.commands["add-agency"].text()]
    assert said(alone)
    add_agency(alone.desk.case, "Esimerkkilän koulu", AgencyGroup.EDUCATION)
    assert not steps(alone).isVisible()


def test_the_circles_tell_that_people_come_first_and_then_who_is_outside_them(alone: Window) -> None:
    alone.show_diagram(Diagram.CIRCLES)
    assert said(alone) == tr("Who is close to the child? Add them first, then place them in the rings.")
    assert pressed(alone) == [alone.commands["add-person"].text()]
    add_agency(alone.desk.case, "Esimerkkilän koulu", AgencyGroup.EDUCATION)
    assert said(alone) == tr("Ask the child who feels close, and place them in the rings. There they can be dragged.")
    assert pressed(alone) == [tr("Place somebody in the circles ({number})", number=1)]


def test_whoever_is_outside_the_circles_is_placed_from_them(open_window: Window) -> None:
    open_window.show_diagram(Diagram.CIRCLES)
    desk = open_window.desk
    placed = {each.subject_id for each in desk.view.closenesses}
    outside = [each for each in (*desk.view.people, *desk.view.agencies) if each.id not in placed]
    outside = [each for each in outside if each.id != desk.view.child_id]
    assert placed
    assert outside
    assert said(open_window) == "", "whoever has begun knows how"
    button = steps(open_window).findChild(MenuButton)
    assert button is not None
    assert button.text() == tr("Place somebody in the circles ({number})", number=len(outside))
    action = button.menu().actions()[0]
    action.trigger()
    settle()
    chosen = desk.place.selection
    assert chosen is not None
    assert chosen.id in {each.id for each in outside}
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    circles = editor.parentWidget()
    assert isinstance(circles, CirclesPlace)
    editor.show_value(1)
    editor.committed.emit()
    settle()
    assert chosen.id in {each.subject_id for each in desk.view.closenesses}
    assert button.text() == tr("Place somebody in the circles ({number})", number=len(outside) - 1)


def test_whoever_starts_the_plan_goes_on_with_its_first_need_and_takes_nothing_back(
    alone: Window, qtbot: QtBot
) -> None:
    alone.activateWindow()
    qtbot.waitUntil(alone.isActiveWindow, timeout=2000)
    alone.go("plan")
    settle()
    start = next(each for each in alone.findChildren(QPushButton) if each.text() == tr("Start the plan"))
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Return)
    settle()
    assert alone.desk.view.plan is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "need:button"
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    settle()
    assert alone.desk.view.plan is not None, "a second Enter writes the need and doesn’t undo the plan"


def test_a_page_without_meetings_has_the_button_for_the_first_one_in_its_middle(alone: Window) -> None:
    alone.go("meetings")
    settle()
    offered = [each for each in alone.findChildren(QPushButton) if each.text() == tr("New meeting")]
    (first,) = (each for each in offered if each.isVisible())
    first.click()
    settle()
    assert len(alone.desk.view.meetings) == 1
    (again,) = (each for each in offered if each.isVisible())
    assert again is not first


def test_on_another_day_nothing_is_begun(alone: Window) -> None:
    assert steps(alone).isVisible()
    alone.desk.look_at(alone.desk.day - timedelta(days=1))
    assert not steps(alone).isVisible()
