"""What is half typed is never lost, wherever it is typed and however the case is shut; and it is nowhere else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.genogram.picture import Key
from app.i18n import mark
from app.lens.view import Diagram
from app.rules.matrix import VoiceKind, matrix
from app.store.casefile import CaseFile
from app.store.drafts import read_drafts
from app.ui import drafts
from app.ui.mainwindow import Window
from app.ui.pages.assessment import AssessmentPage
from app.ui.pages.network import NetworkPage
from app.ui.pages.page import ReadingPage
from app.ui.pages.timeline import EventForm, TimelinePage
from app.ui.rail import PLACES
from app.ui.resuming import go_on
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.editors import PASSING, LineEditor, TextEditor
from tests.ui.conftest import PASSPHRASE, settle
from tests.ui.texts import shown_texts, spoken_texts

HALF = "puolikas lau"
LEAVES = ("register", "record", "family", "directory")


def page(window: Window) -> QWidget:
    assert window.frame is not None
    return window.frame.page


def editors(root: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    found = (*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit))
    return [each for each in found if not each.objectName().startswith("qt_") and not each.isReadOnly()]


def open_everything(root: QWidget) -> None:
    """Open all details, so that each field there is stands on the page."""
    for part in root.findChildren(Disclosure):
        part.unfold("")
    settle()


def scroll_bar(window: Window) -> QScrollBar:
    shown = page(window)
    assert isinstance(shown, ReadingPage)
    return shown._area.verticalScrollBar()


def unlock(window: Window) -> None:
    line = window.unlock._secret
    line.put(PASSPHRASE)
    line.entered.emit()
    settle()


def traces() -> list[str]:
    return [text for text in shown_texts() | spoken_texts() if HALF in text]


def typed_in(window: Window, name: str, text: str = HALF) -> None:
    """Write into the field called ``name`` key by key, with the cursor in it."""
    field = next(each for each in editors(window) if each.objectName() == name and each.isVisible())
    field.setFocus()
    QTest.keyClicks(field, text)
    assert text in text_of(field)


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def test_every_field_there_is_keeps_what_is_half_typed_in_it(open_window: Window, qtbot: QtBot) -> None:
    window, written = open_window, dict[str, set[str]]()
    page(window)
    for place in PLACES:
        window.go(place)
        open_everything(page(window))
        fields = [each for each in editors(page(window)) if each.isEnabled() and not each.property(PASSING)]
        assert [each.accessibleName() for each in fields if not each.objectName()] == []
        names = [each.objectName() for each in fields]
        assert len(set(names)) == len(names), f"two fields of one name on {place}"
        for field in fields:
            field.setText(HALF) if isinstance(field, QLineEdit) else field.setPlainText(HALF)
        written[place] = {each.objectName() for each in fields if drafts.is_half_typed(each)}
    assert sum(len(each) for each in written.values()) > 300
    assert len(traces()) > 0
    before = window.desk.view

    window.desk.lock()
    settle()
    assert traces() == []
    assert window.notifier.text == ""
    unlock(window)

    assert window.desk.view == before, "nothing half typed is data of the case"
    for place in PLACES:
        window.go(place)
        settle()
        found = {each.objectName(): text_of(each) for each in editors(page(window))}
        assert {name for name in written[place] if found.get(name) != HALF} == set(), place
    assert window.drafts.waiting == ()
    qtbot.waitUntil(lambda: not window.background.is_busy, timeout=60_000)


def test_sheets_over_the_case_are_open_again_with_what_was_typed_in_them(open_window: Window) -> None:
    for leaf in LEAVES:
        open_window.turn_to(leaf)
        settle()
        shown = open_window._leaves.currentWidget()
        assert shown is not None
        fields = [each for each in editors(shown) if each.objectName() and each.isVisible() and each.isEnabled()]
        for field in fields:
            field.setText(HALF) if isinstance(field, QLineEdit) else field.setPlainText(HALF)
        names = {each.objectName() for each in fields}
        open_window.desk.lock()
        settle()
        assert traces() == []
        unlock(open_window)
        again = open_window._leaves.currentWidget()
        assert again is not None
        assert again.property(drafts.LEAF) == leaf
        assert {each.objectName() for each in editors(again) if text_of(each) == HALF} >= names
        open_window.leave()


def test_the_cursor_comes_back_into_the_field_and_goes_on(open_window: Window) -> None:
    open_window.activateWindow()
    open_window.go("plan")
    settle()
    plan = open_window.desk.view.plan
    assert plan is not None
    typed_in(open_window, f"{plan.id}:review_place", "Terveysas")
    open_window.commands["lock"].trigger()
    settle()
    unlock(open_window)

    field = QApplication.focusWidget()
    assert isinstance(field, LineEditor)
    assert field.objectName() == f"{plan.id}:review_place"
    QTest.keyClicks(field, "ema")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Terveysasema" in open_window.desk.view.plan.review_place
    settle()
    open_window.drafts.keep()
    assert read_drafts(open_window.desk.case.session) == (), "what is stored is no draft any more"


def test_a_line_being_added_and_a_card_being_written_are_open_again(open_window: Window) -> None:
    open_window.activateWindow()
    open_window.go("assessment")
    settle()
    shown = page(open_window)
    assert isinstance(shown, AssessmentPage)
    table = matrix(open_window.desk.view)
    child = next(voice for voice in table.voices if voice.kind is VoiceKind.CHILD)
    shown.table.compose(table.rows[1], child)
    chosen = [each.value() for each in shown.table.composer._choices()]
    typed_in(open_window, "composer:text")
    open_window.go("timeline")
    line = page(open_window)
    assert isinstance(line, TimelinePage)
    line.findChild(EventForm).start()
    typed_in(open_window, "event:text", "mutt")
    open_window.go("plan")
    settle()
    need = next(each for each in page(open_window).findChildren(QAbstractButton) if each.objectName() == "need:button")
    need.click()
    typed_in(open_window, "need:line", "Turvallinen")
    open_window.desk.lock()
    settle()
    assert traces() == []
    unlock(open_window)

    assert page(open_window).findChild(TextEditor, "need:line").toPlainText() == "Turvallinen"
    assert page(open_window).findChild(TextEditor, "need:line").hasFocus()
    assert len(open_window.drafts.waiting) == 2
    open_window.go("assessment")
    settle()
    shown = page(open_window)
    assert isinstance(shown, AssessmentPage)
    card = shown.table.composer
    assert card.is_open
    assert card._text.toPlainText() == HALF
    assert [each.value() for each in card._choices()] == chosen
    row_above = shown.table.adder(1, 0)
    assert card.mapTo(shown, QPoint(0, 0)).y() >= row_above.mapTo(shown, QPoint(0, row_above.height())).y()
    assert card.width() > card.minimumSizeHint().width()
    assert card._write() is not None
    open_window.go("timeline")
    settle()
    assert page(open_window).findChild(LineEditor, "event:text").text() == "mutt"


def test_a_look_at_another_window_stores_nothing_half_typed(open_window: Window) -> None:
    open_window.activateWindow()
    open_window.go("plan")
    settle()
    next(each for each in page(open_window).findChildren(QAbstractButton) if each.objectName() == "need:button").click()
    typed_in(open_window, "need:line")
    before = open_window.desk.view
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert open_window.desk.view == before
    other.close()
    other.deleteLater()


def closed_half_typed(window: Window) -> UUID:
    """Close the case with a role half typed, and return whose."""
    mother = next(each.id for each in window.desk.view.people if each.relation and not each.is_index)
    window.desk.select(Key("person", mother))
    settle()
    typed_in(window, f"{mother}:role")
    window.close_case()
    settle()
    return mother


def test_what_was_typed_before_the_case_was_closed_is_offered_when_it_is_opened(
    open_window: Window, case_path: Path
) -> None:
    mother = closed_half_typed(open_window)
    assert traces() == []
    assert HALF.encode() not in case_path.read_bytes()

    open_window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    settle()
    assert "tallessa" in open_window.notifier.text
    open_window.findChild(QAbstractButton, "toast:act").click()
    settle()
    assert open_window.desk.place.selection == Key("person", mother)
    field = next(each for each in editors(open_window) if each.objectName() == f"{mother}:role")
    assert HALF in text_of(field)


def test_what_is_offered_is_offered_no_longer_where_one_came_to_it_by_oneself(
    open_window: Window, case_path: Path
) -> None:
    mother = closed_half_typed(open_window)
    open_window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    settle()
    assert "tallessa" in open_window.notifier.text

    open_window.desk.select(Key("person", mother))
    settle()

    assert any(HALF in text_of(each) for each in editors(open_window))
    assert open_window.notifier.text == ""


def test_where_the_field_is_gone_the_words_are_shown(open_window: Window) -> None:
    goal = open_window.desk.view.plan.needs[0].goals[0]
    open_window.go("plan")
    settle()
    line = page(open_window).findChild(TextEditor, f"{goal.id}:measure:line")
    line.setPlainText(HALF)
    open_window.drafts.keep()
    kept = read_drafts(open_window.desk.case.session)
    line.setPlainText("")
    open_window.drafts._waiting = [type(each)(each.place, "nowhere", each.text) for each in kept]
    go_on(open_window, open_window.drafts.waiting[0])
    assert HALF in open_window.notifier.text
    assert open_window.drafts.waiting == ()


def test_where_the_disk_takes_no_draft_that_is_said(open_window: Window, monkeypatch) -> None:
    def full(_drafts: object) -> bool:
        raise AppError(mark("The disk is full; nothing was changed."))

    open_window.go("plan")
    settle()
    typed_in(open_window, f"{open_window.desk.view.plan.id}:review_place")
    monkeypatch.setattr(open_window.desk.case, "keep_drafts", full)
    open_window.desk.lock()
    settle()
    assert open_window.notifier.text != ""
    assert HALF not in open_window.notifier.text


def test_after_unlocking_everything_is_looked_at_as_before(open_window: Window, qtbot: QtBot) -> None:
    window = open_window
    window.show_diagram(Diagram.CIRCLES)
    network = page(window)
    assert isinstance(network, NetworkPage)
    network.maps.sectors.setChecked(True)
    settle()
    window.show_diagram(Diagram.ECOMAP)
    mother = next(each for each in window.desk.view.people if each.relation and not each.is_index)
    window.desk.select(Key("person", mother.id))
    settle()
    network.zoom(1.7)
    network.canvas.pan(QPointF(120, -80))
    settle()
    at = network.canvas.standpoint
    network.inspector.sheets.show_tab(1)
    window.go("assessment")
    settle()
    scroll_bar(window).setValue(400)
    window.desk.lock()
    settle()
    unlock(window)
    qtbot.waitUntil(lambda: scroll_bar(window).value() == 400, timeout=2000)

    window.go("network")
    settle()
    again = page(window)
    assert isinstance(again, NetworkPage)
    assert window.desk.place.diagram is Diagram.ECOMAP
    assert again.canvas.standpoint[0] == at[0]
    assert max(abs(a - b) for a, b in zip(again.canvas.standpoint[1], at[1], strict=True)) < 2
    assert again.inspector.sheets._tabs.currentIndex() == 1
    window.show_diagram(Diagram.CIRCLES)
    assert again.maps.sectors.isChecked()


_TYPES = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.settings import Settings
from app.ui import drafts
drafts.SOON = 400
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.widgets.editors import LineEditor
app = QApplication([])
settings = Settings()
window = Window(settings, Look(app, settings))
window.show()
window.desk.take(CaseFile.open(__import__("pathlib").Path(sys.argv[1]), sys.argv[2], who="tester"))
window.go("plan")
app.processEvents()
field = next(e for e in window.findChildren(LineEditor) if e.objectName().endswith(":review_place"))
window.activateWindow()
field.setFocus()
field.clear()
while True:
    QTest.keyClicks(field, "a")
    print(field.text(), flush=True)
    QTest.qWait(100)
"""


def test_a_program_that_is_killed_loses_no_more_than_the_last_seconds(case_path: Path, home: Path) -> None:
    named = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-c", _TYPES, str(case_path), PASSPHRASE]
    with subprocess.Popen(command, env=named, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as typing:
        assert typing.stdout is not None
        told: list[tuple[float, str]] = []
        for line in typing.stdout:
            told.append((time.monotonic(), line.strip()))
            if told[-1][0] - told[0][0] > 1.5:
                break
        typing.send_signal(signal.SIGKILL)
    case = CaseFile.open(case_path, PASSPHRASE, who="tester")
    kept = read_drafts(case.session)
    case.close()
    assert len(kept) == 1
    lost = told[-1][0] - next(at for at, text in told if text == kept[0].text)
    assert lost < 1.2, "what was typed longer than the interval ago is there"
    assert b"aaaaaaaa" not in case_path.read_bytes()
