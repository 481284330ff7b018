"""The directory over the case: found by words, taken into the network and the plan, filled from a table; the survey."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.lens.directoryview import read_directory, read_survey
from app.ui.mainwindow import Window
from app.ui.pages.directory import DirectoryPage
from app.ui.pages.servicecard import ServiceCard
from app.ui.subjects import Subject
from app.ui.widgets.editors import TextEditor
from app.ui.widgets.parts import IconButton
from tests.ui.conftest import PreparedAsk, settle


@pytest.fixture
def page(open_window: Window, qtbot: QtBot) -> DirectoryPage:
    open_window.commands["directory"].trigger()
    (made,) = open_window.findChildren(DirectoryPage)
    qtbot.waitUntil(lambda: not open_window.background.is_busy, timeout=30_000)
    return made


def named(page: DirectoryPage, window: Window) -> list[str]:
    return [one.name for one in read_directory(window.desk.case.session) if page.services.block(one.id) is not None]


def add(page: DirectoryPage, name: str, text: str) -> None:
    """Press the button that adds, and write the line."""
    opener, line = page.findChild(QPushButton, f"{name}:button"), page.findChild(QWidget, f"{name}:line")
    assert opener is not None
    assert line is not None
    opener.click()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()


def press(page: DirectoryPage, window: Window, name: str, service: str) -> None:
    one = next(each for each in read_directory(window.desk.case.session) if each.name == service)
    made = page.findChild(QAbstractButton, f"{name}:{one.id.hex}")
    assert made is not None
    made.click()
    settle()


def test_words_and_needs_narrow_the_list(page: DirectoryPage, open_window: Window) -> None:
    assert len(named(page, open_window)) == 3
    page.typed.setText("nukaht")
    assert named(page, open_window) == ["Uniohjaus"]
    page.typed.clear()
    page.need.setCurrentIndex(page.need.findText("Turvallisuus"))
    page.need.committed.emit()
    assert named(page, open_window) == ["Väkivaltatyön vastaanotto"]


def test_a_service_is_taken_into_the_network_as_one_step(page: DirectoryPage, open_window: Window) -> None:
    before = open_window.desk.view
    press(page, open_window, "network", "Uniohjaus")
    view = open_window.desk.view
    (agency,) = [each for each in view.agencies if each.name == "Uniohjaus"]

    assert [tie.person_id for tie in view.ties if tie.agency_id == agency.id] == [view.child_id]
    open_window.desk.undo()
    assert open_window.desk.view.agencies == before.agencies


def test_a_service_is_tied_to_whom_the_user_chooses(page: DirectoryPage, open_window: Window) -> None:
    home = open_window.desk.view.households[0]
    page.whose.show_value(Subject("household", home.id))
    press(page, open_window, "network", "Uniohjaus")
    view = open_window.desk.view
    (agency,) = [each for each in view.agencies if each.name == "Uniohjaus"]

    assert [tie.household_id for tie in view.ties if tie.agency_id == agency.id] == [home.id]


def test_one_service_is_added_written_moved_and_removed(page: DirectoryPage, open_window: Window) -> None:
    add(page, "service", "Perhekerho")
    one = read_directory(open_window.desk.case.session)[-1]
    card = page.services.block(one.id)
    assert isinstance(card, ServiceCard)
    assert card.form is not None, "what is new is open to be written"
    area = card.form.editor("area")
    area.setFocus()
    QTest.keyClicks(area, "Salola")
    press(page, open_window, "turn", "Perhekerho")
    press(page, open_window, "up", "Perhekerho")
    assert [each.name for each in read_directory(open_window.desk.case.session)].index("Perhekerho") == 2
    assert read_directory(open_window.desk.case.session)[2].area == "Salola"
    press(page, open_window, "remove", "Perhekerho")
    assert "Perhekerho" not in named(page, open_window)
    assert len(named(page, open_window)) == 3


def test_one_statement_of_the_survey_is_added_mended_and_removed(page: DirectoryPage, open_window: Window) -> None:
    session = open_window.desk.case.session
    count = len(read_survey(session))
    add(page, "survey-statement", "Apu tulee ajoissa.")
    one = read_survey(session)[-1]
    text = page.findChild(TextEditor, f"{one.id}:text")
    assert text is not None
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End)
    QTest.keyClicks(text, "!")
    text.clearFocus()
    settle()
    assert read_survey(session)[-1].text == "Apu tulee ajoissa.!"
    removing = page.findChild(IconButton, f"{one.id}:remove")
    assert removing is not None
    removing.click()
    settle()
    assert len(read_survey(session)) == count


def test_without_a_goal_nothing_gets_into_the_plan(page: DirectoryPage, open_window: Window) -> None:
    before = open_window.desk.view.plan
    page.goal.setCurrentIndex(0)
    press(page, open_window, "plan", "Uniohjaus")

    assert page.wrong.text()
    assert open_window.desk.view.plan == before


def test_a_faulty_table_is_told_in_place_and_a_good_one_is_one_step(
    page: DirectoryPage, open_window: Window, ask: PreparedAsk, tmp_path: Path
) -> None:
    bad, good, out = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "c.csv"
    bad.write_text("nimi;taso\nYksi;outo\n", encoding="utf-8")
    good.write_text("nimi\nYksi\nKaksi\n", encoding="utf-8")
    ask.tables += [bad, good]
    ask.documents.append(out)
    page.take.click()
    assert "2" in page.wrong.text()
    assert len(named(page, open_window)) == 3
    page.take.click()
    settle()
    assert page.wrong.isHidden()
    assert named(page, open_window)[3:] == ["Yksi", "Kaksi"]
    page.save.click()
    assert "Kaksi" in out.read_text(encoding="utf-8-sig")
    open_window.desk.undo()
    settle()
    assert len(named(page, open_window)) == 3


def test_the_survey_is_shown_and_said(
    page: DirectoryPage, open_window: Window, ask: PreparedAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    table = tmp_path / "kysely.csv"
    table.write_text("väittämä;Koulu\nTieto kulkee.;3,5\n", encoding="utf-8")
    ask.tables.append(table)
    page.survey.take.click()
    settle()
    qtbot.waitUntil(lambda: not open_window.background.is_busy, timeout=30_000)

    assert page.survey.table.units == ("Mallila", "Koulu")
    assert "Tieto kulkee. Koulu 3,5." in page.survey.chart.accessibleName()


def test_locking_takes_the_page_away(page: DirectoryPage, open_window: Window) -> None:
    assert page.isVisible()
    open_window.desk.lock()
    settle()
    assert not open_window.findChildren(DirectoryPage)
