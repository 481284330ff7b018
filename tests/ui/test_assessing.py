"""The assessment's place: the child's column first, adding by keyboard, nothing lost by another template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.lens.view import AssessmentTemplate, RequestStatus, StatementKind
from app.operations.assessment import edit_assessment, remove_statement
from app.operations.network import add_agency
from app.rules.matrix import VoiceKind, matrix
from app.ui.mainwindow import Window
from app.ui.pages.assessing.scales import ChangeChart, NextAnswer
from app.ui.pages.assessment import AssessmentPage, Kinds
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import LineEditor, TextEditor
from app.ui.widgets.parts import IconButton
from tests.ui.conftest import PASSPHRASE, settle


@pytest.fixture
def page(open_window: Window) -> AssessmentPage:
    """Return the assessment's place of the Finnish sample, on a laptop's screen."""
    open_window.resize(1366, 768)
    open_window.go("assessment")
    settle()
    assert open_window.frame is not None
    found = open_window.frame.page
    assert isinstance(found, AssessmentPage)
    return found


def shown(page: AssessmentPage) -> set[str]:
    return {label.text() for label in page.table.findChildren(QLabel) if label.isVisibleTo(page.table)}


def test_the_child_is_the_first_column_and_stays_beside_the_names_of_the_rows(page: AssessmentPage) -> None:
    table = matrix(page.desk.view)
    assert table.voices[0].kind is VoiceKind.CHILD
    assert len(table.voices) >= 8
    bar = page.table.horizontalScrollBar()
    assert bar.maximum() > 0
    home = next(label for label in page.table.findChildren(QLabel) if label.text() == "Koti ja arki")
    before = home.mapTo(page.table.viewport(), QPoint(0, 0))
    bar.setValue(bar.maximum())
    settle()
    assert home.mapTo(page.table.viewport(), QPoint(0, 0)) == before


def test_the_head_stays_in_sight_when_the_page_scrolls(page: AssessmentPage) -> None:
    head = next(label for label in page.table.findChildren(QLabel) if label.text() == "Aino Esimerkki")
    page._area.verticalScrollBar().setValue(page.table.mapTo(page.sheet, QPoint(0, 0)).y() + 600)
    settle()
    assert 0 <= head.mapTo(page._area.viewport(), QPoint(0, 0)).y() < 60


def test_the_arrows_walk_from_cell_to_cell_and_enter_opens_there(page: AssessmentPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    first = page.table.adder(1, 0)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(page.table.adder(1, 1), Qt.Key.Key_Down)
    assert page.table.adder(2, 1).hasFocus()
    page.table.adder(2, 1).click()
    assert page.table.composer.is_open
    text = page.table.composer.findChild(TextEditor)
    text.setPlainText("Kotona on rauhallista.")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    said = next(each for each in page.desk.view.statements if each.text == "Kotona on rauhallista.")
    table = matrix(page.desk.view)
    assert (said.kind, said.domain) == (StatementKind.STRENGTH, table.rows[2].domain)
    assert said.said.by_id == table.voices[1].subject_id
    assert not page.table.composer.is_open


def test_in_the_childs_column_the_words_are_the_childs(page: AssessmentPage, qtbot: QtBot) -> None:
    page.table.adder(0, 0).click()
    text = page.table.composer.findChild(TextEditor)
    text.setPlainText("Mulla on hyvä olla.")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    said = next(each for each in page.desk.view.statements if each.text == "Mulla on hyvä olla.")
    assert said.kind is StatementKind.CHILDS_WORDS
    assert said.said.by_id == page.desk.view.child_id


def test_escape_shuts_and_writes_nothing(page: AssessmentPage, qtbot: QtBot) -> None:
    before = page.desk.view.statements
    page.table.adder(0, 0).click()
    text = page.table.composer.findChild(TextEditor)
    qtbot.keyClicks(text, "ei")
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    settle()
    assert not page.table.composer.is_open
    assert page.desk.view.statements == before


def test_who_said_it_is_mended_in_one_step(page: AssessmentPage) -> None:
    said = next(each for each in page.desk.view.statements if each.kind is StatementKind.WORRY)
    page.table.mend(said)
    how = next(e for e in page.table.composer.findChildren(ChoiceEditor) if e.accessibleName() == "Mitä se on")
    how.show_value(StatementKind.VIEW)
    page.table.composer._keep()
    settle()
    now = next(each for each in page.desk.view.statements if each.id == said.id)
    assert now == replace(said, kind=StatementKind.VIEW)
    page.desk.undo()
    assert next(each for each in page.desk.view.statements if each.id == said.id) == said


@pytest.mark.parametrize("template", list(AssessmentTemplate))
def test_another_template_hides_nothing_that_was_said(page: AssessmentPage, template: AssessmentTemplate) -> None:
    edit_assessment(page.desk.case, {"template": template})
    settle()
    editors = {editor.objectName() for editor in page.table.findChildren(TextEditor)}
    said = [each for each in page.desk.view.statements if each.kind is not StatementKind.DISSENT]
    assert {f"{each.id}:text" for each in said} <= editors


def test_what_is_shown_can_be_narrowed(page: AssessmentPage) -> None:
    assert "Kulttuuri ja kieli" in shown(page)
    page._kinds.show_value(Kinds.WORRIES)
    page._said.show_value(value=True)
    page._said.committed.emit()
    settle()
    assert "Kulttuuri ja kieli" not in shown(page)
    worries = {f"{each.id}:text" for each in page.desk.view.statements if each.kind is StatementKind.WORRY}
    fields = {
        each.objectName() for each in page.table.findChildren(TextEditor) if each is not page.table.composer._text
    }
    assert fields - {""} == worries


def test_a_child_that_is_not_heard_is_told_of_calmly(page: AssessmentPage) -> None:
    assert not page._unheard.isVisibleTo(page)
    for each in page.desk.view.statements:
        if each.kind in {StatementKind.CHILDS_WORDS, StatementKind.NOT_ASKED}:
            remove_statement(page.desk.case, each.id)
    settle()
    assert page._unheard.isVisibleTo(page)


def test_an_agency_that_was_asked_has_a_column_at_once(page: AssessmentPage) -> None:
    agency = add_agency(page.desk.case, "Nuorisotoimi", page.desk.view.agencies[0].group)
    settle()
    part = page.requests
    part._who.setCurrentText("Nuorisotoimi")
    part._text.setPlainText("Mitä Aino tekee kerhossa?")
    part._ask()
    settle()
    asked = next(each for each in page.desk.view.assessment.requests if each.asked_of_id == agency)
    assert asked.status is RequestStatus.ASKED
    assert asked.asked_on == page.desk.view.day
    assert "Nuorisotoimi" in shown(page)


def test_a_request_is_answered_in_two_presses(page: AssessmentPage) -> None:
    asked = next(each for each in page.desk.view.assessment.requests if each.status is RequestStatus.ASKED)
    block = page.requests._list.block(asked.id)
    assert block is not None
    press(block, "vastattu")
    settle()
    now = next(each for each in page.desk.view.assessment.requests if each.id == asked.id)
    assert (now.status, now.said.on) == (RequestStatus.ANSWERED, page.desk.view.day)
    answer = page.findChild(TextEditor, f"{asked.id}:answer")
    answer.setPlainText("Perheneuvolan tuki riittää.")
    answer.committed.emit()
    assert any(each.answer == "Perheneuvolan tuki riittää." for each in page.desk.view.assessment.requests)


def press(block: QWidget, text: str) -> None:
    next(button for button in block.findChildren(QPushButton) if button.text() == text).click()


def test_what_was_asked_and_its_scales_are_put_in_order_by_hand(page: AssessmentPage) -> None:
    def raised(text: str) -> None:
        name = f"Siirrä ylös: {text[:60]}"
        next(each for each in page.sheet.findChildren(IconButton) if each.accessibleName() == name).click()
        settle()

    asked = [one.id for one in page.desk.view.assessment.requests]
    last = page.desk.view.assessment.requests[-1]
    raised(last.text)
    assert [one.id for one in page.desk.view.assessment.requests] == [*asked[:-2], asked[-1], asked[-2]]
    scales = [one.id for one in page.desk.view.assessment.scales]
    raised(page.desk.view.assessment.scales[1].question)
    assert [one.id for one in page.desk.view.assessment.scales] == [scales[1], scales[0], *scales[2:]]
    page.desk.undo()
    assert [one.id for one in page.desk.view.assessment.scales] == scales


def test_an_answer_to_a_scale_is_added_and_charted(page: AssessmentPage, wait_for_chart: Callable[[], None]) -> None:
    scale = page.desk.view.assessment.scales[0]
    line = page.findChild(NextAnswer)
    line._number.show_value(9)
    line._add()
    settle()
    assert len(page.desk.view.assessment.scales[0].answers) == len(scale.answers) + 1
    assert page.desk.view.assessment.scales[0].answers[-1].value == 9
    wait_for_chart()


@pytest.fixture
def wait_for_chart(page: AssessmentPage, qtbot: QtBot) -> Callable[[], None]:
    """Return what waits until the first chart in sight is drawn."""

    def wait() -> None:
        chart = page.scales.findChild(ChangeChart)
        assert chart is not None
        page._area.ensureWidgetVisible(chart)
        qtbot.waitUntil(lambda: not chart.pixmap().isNull(), timeout=20_000)
        assert "Aino" in chart.accessibleName()

    return wait


def test_the_first_word_of_the_whole_makes_its_row(open_window: Window, page: AssessmentPage) -> None:
    form = page.whole.form
    assert form is not None
    editor = form.editor("summary")
    assert isinstance(editor, TextEditor)
    editor.setPlainText("Uusi yhteenveto.")
    editor.committed.emit()
    settle()
    assert page.desk.view.assessment.summary == "Uusi yhteenveto."


def test_a_hypothesis_is_set_aside_and_never_true(page: AssessmentPage) -> None:
    thought = page.desk.view.assessment.hypotheses[0]
    switch = page.findChild(SwitchEditor, f"{thought.id}:is_set_aside")
    switch.click()
    settle()
    assert next(each for each in page.desk.view.assessment.hypotheses if each.id == thought.id).is_set_aside


def test_an_own_row_is_named_where_it_stands(page: AssessmentPage) -> None:
    page._add_row("Uni")
    settle()
    own = next(each for each in page.desk.view.assessment.own_domains if each.title == "Uni")
    editor = page.findChild(LineEditor, f"{own.id}:name")
    editor.setText("Uni ja lepo")
    editor.committed.emit()
    settle()
    assert {each.title for each in page.desk.view.assessment.own_domains} >= {"Uni ja lepo"}


def test_what_is_sifted_stays_so_when_the_page_is_made_anew(page: AssessmentPage, open_window: Window) -> None:
    page._kinds.show_value(Kinds.STRENGTHS)
    page._kinds.committed.emit()
    page._said.show_value(value=True)
    page._said.committed.emit()
    voice = page._voice._values[1]
    page._voice.show_value(voice)
    page._voice.committed.emit()
    open_window.desk.lock()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert open_window.frame is not None
    again = open_window.frame.page
    assert isinstance(again, AssessmentPage)
    assert again is not page
    assert (again._kinds.value(), again._said.isChecked(), again._voice.value()) == (Kinds.STRENGTHS, True, voice)
