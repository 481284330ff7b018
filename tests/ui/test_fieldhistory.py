"""What has stood in one field: a key or a click away, in words, and to be used again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.i18n import tr
from app.models import Person
from app.models.dates import PartialDate
from app.models.kinds import Gender
from app.operations.people import edit_person
from app.ui.fieldhistory import FieldHistory, _Memory, spelt
from app.ui.inspector.panel import Sheets
from app.ui.mainwindow import Window
from app.ui.widgets.editors import Editor
from tests.ui.conftest import settle
from tests.ui.texts import shown_texts


def sheets(window: Window) -> Sheets:
    assert window.frame is not None
    found = window.frame.network.inspector.sheets
    assert found is not None
    return found


def chosen_mother(window: Window) -> Person:
    desk = window.desk
    view = next(each for each in desk.view.people if each.relation and each.relation.source == "mother")
    desk.select(Key("person", view.id))
    row = desk.row(Person, view.id)
    assert row is not None
    return row


def asked(window: Window, qtbot: QtBot, name: str) -> FieldHistory:
    """Put the cursor into a field, ask for its history by the key, and return what comes up."""
    editor = sheets(window).form.editor(name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    editor.setFocus()
    window.commands["field-history"].trigger()
    found = QApplication.activePopupWidget()
    assert isinstance(found, FieldHistory)
    return found


def lines(editor: Editor) -> list[str]:
    memory = editor.findChild(_Memory)
    assert memory is not None
    return [spelt(editor, each.value) for each in memory.stood()]


def test_all_that_stood_in_a_field_is_told_and_used_again_as_one_step(open_window: Window, qtbot: QtBot) -> None:
    desk, mother = open_window.desk, chosen_mother(open_window)
    first = mother.role
    for role in ("avainhenkilö", "tukihenkilö"):
        edit_person(desk.case, mother.id, {"role": role})
    shown = asked(open_window, qtbot, "role")
    said = shown_texts(shown)
    assert lines(sheets(open_window).form.editor("role"))[:2] == ["tukihenkilö", "avainhenkilö"]
    assert {"tukihenkilö", "avainhenkilö"} <= set(said)
    assert any("tester" in text for text in said)
    assert tr("now") in said
    again = [each for each in shown.findChildren(QPushButton) if "avainhenkilö" in each.accessibleName()]
    qtbot.mouseClick(again[0], Qt.MouseButton.LeftButton)
    settle()
    assert mother.role == "avainhenkilö"
    desk.undo()
    assert mother.role == "tukihenkilö"
    desk.undo()
    desk.undo()
    assert mother.role == first


def test_dates_choices_and_switches_are_told_as_the_field_shows_them(open_window: Window) -> None:
    desk, mother = open_window.desk, chosen_mother(open_window)
    edit_person(desk.case, mother.id, {"born": PartialDate(1987, 3)})
    edit_person(desk.case, mother.id, {"gender": Gender.UNKNOWN})
    edit_person(desk.case, mother.id, {"needs_interpreter": True})
    form = sheets(open_window).form
    assert lines(form.editor("born"))[0] == "3/1987"
    assert lines(form.editor("gender"))[:2] == [tr(Gender.UNKNOWN.label), tr(Gender.FEMALE.label)]
    assert lines(form.editor("needs_interpreter"))[:2] == [tr("yes"), tr("no")]


def test_the_menu_of_a_field_leads_there_and_keeps_what_a_text_can_do(open_window: Window) -> None:
    chosen_mother(open_window)
    for name, least in (("role", 4), ("gender", 1)):
        editor = sheets(open_window).form.editor(name)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), editor.mapToGlobal(QPoint(2, 2)))
        QApplication.sendEvent(editor, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[-1].text() == tr("What has stood here")
        assert len(menu.actions()) >= least
        menu.close()


def test_it_closes_with_the_lock(open_window: Window, qtbot: QtBot) -> None:
    chosen_mother(open_window)
    shown = asked(open_window, qtbot, "role")
    gone: list[bool] = []
    shown.destroyed.connect(lambda: gone.append(True))
    open_window.desk.lock()
    settle()
    assert QApplication.activePopupWidget() is None
    assert gone


def test_where_no_field_is_the_key_says_what_to_do(open_window: Window) -> None:
    told: list[str] = []
    open_window.desk.told.connect(told.append)
    open_window.setFocus()
    open_window.commands["field-history"].trigger()
    assert told == [tr("Put the cursor into a field first: its history is shown there.")]
