"""The line at the foot of the window: what can be taken back and done again, by the mouse too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.operations.people import add_person
from app.ui.mainwindow import Window
from app.ui.statusline import StatusLine
from tests.ui.conftest import settle


def status_of(window: Window) -> StatusLine:
    assert window.frame is not None
    return window.frame.status


def test_the_status_line_undoes_and_does_again_by_the_mouse(open_window: Window) -> None:
    desk, status = open_window.desk, status_of(open_window)
    assert not status._redo.isVisible()
    desk.attempt(lambda: add_person(desk.case, given_name="Oona"))
    settle()
    after = desk.view
    open_window.activateWindow()
    status._undo.setFocus()
    QTest.mouseClick(status._undo, Qt.MouseButton.LeftButton)
    settle()
    assert status._redo.hasFocus()
    assert desk.view != after
    assert status._redo.text() == "Tee uudelleen"
    assert status._redo.accessibleName().startswith("Tee uudelleen: ")
    QTest.mouseClick(status._redo, Qt.MouseButton.LeftButton)
    settle()
    assert desk.view == after
    assert not status._redo.isVisible()
    assert status._undo.hasFocus()


def test_a_narrow_status_line_keeps_undo_longest(open_window: Window) -> None:
    desk, status = open_window.desk, status_of(open_window)
    desk.attempt(lambda: add_person(desk.case, given_name="Oona"))
    desk.attempt(lambda: add_person(desk.case, given_name="Onni"))
    desk.undo()
    settle()
    assert status._redo.isVisible()
    status.setMaximumWidth(status._undo.sizeHint().width())
    settle()
    assert not status._redo.isVisible()
    assert status._undo.isVisible()
