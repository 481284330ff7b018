from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.lens.view import Diagram
from app.ui import icons
from app.ui.actions import TABLE, Menu, Scope
from app.ui.mainwindow import Window
from app.ui.rail import PLACES
from tests.ui.conftest import settle
from tests.ui.texts import shown_texts


def test_every_command_has_an_id_and_a_key_of_its_own() -> None:
    assert [name for name, count in Counter(command.id for command in TABLE).items() if count > 1] == []
    keys = Counter(QKeySequence(command.key).toString() for command in TABLE if command.key)
    assert [key for key, count in keys.items() if count > 1] == []


def test_plain_letters_work_in_the_picture_only() -> None:
    plain = [command for command in TABLE if command.key and "+" not in command.key and not command.key.startswith("F")]
    assert {command.scope for command in plain} == {Scope.PICTURE}
    assert {command.key for command in plain} >= {"P", "M", "C", "S", "T", "Del"}


def test_the_keys_of_the_design_are_there() -> None:
    keys = {command.key for command in TABLE}
    assert keys >= {"Ctrl+K", "Ctrl+L", "Ctrl+Z", "Ctrl+Y", "F1", "F5"}


def test_every_icon_is_drawn() -> None:
    names = {command.icon for command in TABLE if command.icon} | set(PLACES)
    assert names <= set(icons.names())


@pytest.mark.parametrize("name", icons.names())
def test_an_icon_is_a_line_drawing_that_takes_the_colour(name: str, qapp: object) -> None:
    drawn = icons.pixmap(name, "#FF0000", 24, 3.0).toImage()
    pixels = [drawn.pixelColor(x, y) for x in range(72) for y in range(72)]
    colours = {pixel.name() for pixel in pixels if pixel.alpha() > 250}
    assert drawn.width() == 72
    if "currentColor" in icons._source(name):
        assert colours == {"#ff0000"}


def test_every_menu_and_the_help_sheet_come_from_the_table(open_window: Window) -> None:
    open_window.turn_to("help")
    texts = shown_texts(open_window)
    for command in TABLE:
        assert open_window.commands[command.id].text() == tr(command.text)
        if command.key:
            assert tr(command.text) in texts
    assert {command.menu for command in TABLE} == set(Menu)


def test_without_a_case_only_what_needs_none_is_ready(window: Window) -> None:
    ready = {command.id for command, action in window.commands.all.values() if action.isEnabled()}
    assert ready == {"new", "open", "sample", "across", "preferences", "quit", "help", "symbols"}


def test_a_command_runs_by_its_key(open_window: Window, qtbot: QtBot) -> None:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow, timeout=2000)
    qtbot.keyClick(open_window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert open_window.desk.place.page == "plan"
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (open_window.desk.place.page, open_window.desk.place.diagram) == ("network", Diagram.ECOMAP)
    canvas = open_window.frame.network.canvas
    people = len(open_window.desk.view.people)
    open_window.show_diagram(Diagram.GENOGRAM)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    assert len(open_window.desk.view.people) == people + 1
    qtbot.keyClick(open_window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not open_window.desk.is_open


def test_a_letter_in_a_field_is_a_letter(open_window: Window, qtbot: QtBot) -> None:
    open_window.activateWindow()
    people = len(open_window.desk.view.people)
    line = open_window.frame.topbar.search
    line.setFocus()
    qtbot.keyClicks(line, "s")
    assert line.text() == "s"
    assert len(open_window.desk.view.people) == people
    line.stop()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("helmi", "Helmi Esimerkki"), ("äiti", "Maija Esimerkki"), ("luki", "Lukitse"), ("perheneu", "Perheneuvola")],
)
def test_the_palette_finds(wanted: str, found: str, open_window: Window, qtbot: QtBot) -> None:
    open_window.search()
    line = open_window.frame.topbar.search
    line.setText(wanted)
    line.textEdited.emit(wanted)  # QTest types no ä
    assert found in line.found
    line.stop()


def test_enter_takes_what_was_found_and_escape_leaves(open_window: Window, qtbot: QtBot) -> None:
    open_window.go("plan")
    open_window.search()
    line = open_window.frame.topbar.search
    qtbot.keyClicks(line, "Helmi")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    chosen = open_window.desk.place.selection
    assert chosen is not None
    assert chosen.id is not None
    assert open_window.desk.view.people_by_id[chosen.id].name == "Helmi Esimerkki"
    assert open_window.desk.place.page == "network"
    assert line.found == []

    open_window.search()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    settle()
    assert line.found == []
