"""The picture as tables, and what a screen reader is told: who is chosen, and what has just been done."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.genogram.picture import Key
from app.i18n import mark
from app.ui.canvas.proxies import Proxy
from app.ui.mainwindow import Window
from app.ui.pages.nettable import people_lines, tie_lines
from tests.ui.conftest import PASSPHRASE, settle


def test_everybody_and_every_tie_is_a_line(open_window: Window) -> None:
    view = open_window.desk.view
    people, ties = list(people_lines(view)), list(tie_lines(view))
    assert {each.key.id for each in people} == {
        row.id for rows in (view.people, view.households, view.agencies, view.professionals) for row in rows
    }
    joining = (view.parentages, view.partnerships, view.bonds, view.residences, view.ties)
    assert {each.key.id for each in ties} == {row.id for rows in joining for row in rows}
    assert all(each.cells[0] and each.cells[1] for each in people)
    assert all(each.cells[0] and each.cells[1] and each.cells[2] for each in ties)


def test_what_is_chosen_in_one_is_chosen_in_the_other(open_window: Window) -> None:
    open_window.activateWindow()
    open_window.commands["table"].trigger()
    settle()
    assert open_window.frame is not None
    network = open_window.frame.network
    table = network.table
    assert QApplication.focusWidget() is table.people
    QTest.keyClick(table.people, Qt.Key.Key_Down)
    QTest.keyClick(table.people, Qt.Key.Key_Down)
    lines = list(people_lines(open_window.desk.view))
    assert open_window.desk.place.selection == lines[table.people.currentRow()].key
    bond = open_window.desk.view.bonds[0]
    open_window.desk.select(Key("bond", bond.id))
    assert table.people.selectedItems() == []
    ties = list(tie_lines(open_window.desk.view))
    assert ties[table.ties.currentRow()].key == Key("bond", bond.id)
    QTest.keyClick(table.people, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table.ties, "Tab leaves a table"

    open_window.desk.lock()
    settle()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert open_window.frame.network.table.isVisible()
    open_window.commands["table"].trigger()
    assert open_window.frame.network.table.isHidden()


def test_a_person_in_the_picture_can_be_pressed_and_is_told_with_ties(open_window: Window) -> None:
    QAccessible.setActive(True)
    try:
        open_window.frame.network.canvas.proxies.follow()
    finally:
        QAccessible.setActive(False)
    proxies = {each.shown.key: each for each in open_window.findChildren(Proxy)}
    mother = next(each for each in open_window.desk.view.people if each.relation and not each.is_index)
    pressed = proxies[Key("person", mother.id)]
    pressed.click()
    assert open_window.desk.place.selection == Key("person", mother.id)
    assert pressed.isChecked()
    assert len(pressed.accessibleDescription().split("; ")) >= 3
    open_window.desk.select(None)
    assert not any(each.isChecked() for each in proxies.values())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is announced from now on."""
    heard: list[str] = []

    class Bridge:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802
            heard.append(cast("QAccessibleAnnouncementEvent", event).message())

    monkeypatch.setattr(QtGui, "QAccessible", Bridge)
    return heard


def test_what_only_the_eye_would_notice_is_said(open_window: Window, said: list[str]) -> None:
    mother = next(each for each in open_window.desk.view.people if each.relation and not each.is_index)
    open_window.desk.select(Key("person", mother.id))
    open_window.commands["add-sibling"].trigger()
    assert said[-1].startswith("Tallennettu: ")
    open_window.desk.undo()
    assert said[-1].startswith("Kumottu: ")
    open_window.desk.redo()
    assert said[-1].startswith("Tehtiin uudelleen: ")
    open_window.desk.refused.emit(AppError(mark("Nobody is chosen; nothing was added.")))
    assert "mitään ei lisätty" in said[-1]
    open_window.desk.lock()
    assert "Tapaus on lukittu." in said
    open_window.desk.unlock(PASSPHRASE)
    assert "Tapaus on auki." in said
