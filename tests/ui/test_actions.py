from __future__ import annotations

import ast
from collections import Counter
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.lens.view import Diagram
from app.ui import actions, icons, menubar
from app.ui.actions import _BEGINNING, TABLE, Menu, Scope
from app.ui.finding import DOCUMENTS
from app.ui.mainwindow import Window
from app.ui.palette import FoundList
from app.ui.rail import PLACES
from tests.conftest import ROOT
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


def test_no_key_stands_outside_the_table() -> None:
    """Esc alone is no command: it leaves whatever is open."""
    outside: list[str] = []
    for path in sorted((ROOT / "app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                made = ast.unparse(node.func).rpartition(".")[2]
                is_key = made in {"setShortcut", "setShortcuts"} or (
                    made == "QShortcut" and "Key_Escape" not in ast.unparse(node)
                )
                if is_key and path.name != "actions.py":
                    outside.append(f"{path.name}:{node.lineno}")
    assert outside == []


def test_the_window_has_no_other_keys_than_those_of_the_table(open_window: Window) -> None:
    open_window.turn_to("record")
    ours = {action for _, action in open_window.commands.all.values()}
    others = [each for each in open_window.findChildren(QAction) if not each.shortcut().isEmpty() and each not in ours]
    assert others == []
    keys = {each.key().toString() for each in open_window.findChildren(QShortcut)}
    assert keys <= {"Esc"}


def test_what_cannot_be_done_now_says_why(open_window: Window) -> None:
    commands = open_window.commands
    assert (commands["redo"].isEnabled(), commands.reason("redo")) == (False, "Mitään ei ole kumottu.")
    assert commands["redo"].toolTip() == commands.reason("redo")
    assert commands.reason("undo") == ("" if commands["undo"].isEnabled() else "Mitään ei ole kumottavana.")
    assert commands.reason("add-bond") == "Valitse ensin joku muu kuin lapsi."
    open_window.desk.lock()
    assert {commands.reason(each) for each in ("undo", "add-bond", "go-plan")} == {"Avaa ensin jokin asia."}


def test_whatever_needs_more_than_an_open_case_has_its_reason() -> None:
    asked = {command.is_ready for command in TABLE} - {actions._always, actions._open}
    assert asked == set(actions._NEEDS)


def test_a_mac_has_its_menus_in_a_bar_and_others_in_a_button(
    open_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = QMenuBar()
    menubar.fill(bar, open_window.commands)
    assert [action.text() for action in bar.actions()] == [tr(menu.value) for menu in Menu]
    menus = bar.findChildren(QMenu)
    assert sum(not action.isSeparator() for each in menus for action in each.actions()) == len(TABLE)
    for each in menus:
        lines = [at for at, action in enumerate(each.actions()) if action.isSeparator()]
        assert all(later - line > 1 for line, later in zip([-1, *lines], [*lines, len(each.actions())], strict=True))
        groups = zip([-1, *lines], [*lines, len(each.actions())], strict=True)
        assert all(later - line <= 11 for line, later in groups), "no group is so long that it must be searched"
    assert sum(action.isSeparator() for each in menus for action in each.actions()) == len(_BEGINNING)
    bar.deleteLater()
    assert open_window.commands["preferences"].menuRole() is QAction.MenuRole.PreferencesRole
    assert open_window.commands["help"].menuRole() is QAction.MenuRole.NoRole
    monkeypatch.setattr("sys.platform", "darwin")
    assert menubar.is_expected()
    monkeypatch.setattr("sys.platform", "win32")
    assert not menubar.is_expected()
    settle()


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
    assert ready == {"new", "open", "sample", "across", "preferences", "quit", "help", "symbols", "manual", "tour"}


def test_enter_is_called_enter_and_both_of_them_do(open_window: Window) -> None:
    told = {
        command.id: action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for command, action in open_window.commands.all.values()
    }
    assert [each for each, key in told.items() if "Return" in key] == []
    held = next(action for _, action in open_window.commands.all.values() if "Enter" in action.shortcut().toString())
    assert {key.toString() for key in held.shortcuts()} == {"Ctrl+Enter", "Ctrl+Return"}
    assert all(len(set(each.shortcuts())) == len(each.shortcuts()) for _, each in open_window.commands.all.values())


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


def palette(window: Window, wanted: str) -> list[str]:
    window.search()
    line = window.frame.topbar.search
    line.setText(wanted)
    line.textEdited.emit(wanted)
    found = line.found
    line.stop()
    return found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("aiti", "Maija Esimerkki"),  # without the marks
        ("mother", "Maija Esimerkki"),  # in another language
        ("lock", "Lukitse"),
        ("helim", "Helmi Esimerkki"),  # two letters in each other's place
        ("asetuset", "Asetukset"),  # one is missing
        ("vari", "Värit"),  # a setting
        ("esimerkki helmi", "Helmi Esimerkki"),  # in any order
        ("xyzzy", None),
    ],
)
def test_the_palette_forgives(wanted: str, found: str | None, open_window: Window) -> None:
    shown = palette(open_window, wanted)
    assert shown[0] == found if found else True
    assert bool(shown) or found is None


def test_the_palette_finds_everything_of_a_case(open_window: Window) -> None:
    import_module(DOCUMENTS)
    view = open_window.desk.view
    goal = view.plan.needs[0].goals[0]
    for text in (goal.text, goal.measures[0].text, view.agencies[0].name, view.professionals[0].name):
        assert palette(open_window, text)[0] == text
    assert "Suunnitelma" in " ".join(palette(open_window, "suunnitelma"))
    everything = palette(open_window, "")
    assert len(everything) == 60


def test_every_line_that_comes_into_sight_is_there_and_no_other_is_made(open_window: Window, qtbot: QtBot) -> None:
    open_window.search()
    line = open_window.frame.topbar.search
    lines = open_window.findChild(FoundList).findChild(QListWidget)
    settle()

    def made() -> list[int]:
        return [at for at in range(lines.count()) if lines.itemWidget(lines.item(at)) is not None]

    def in_sight() -> set[int]:
        edge = lines.viewport().rect()
        return {at for at in range(lines.count()) if lines.visualItemRect(lines.item(at)).intersects(edge)}

    assert lines.count() == 60
    assert len(made()) < 20
    for _ in range(lines.count() + 1):
        assert in_sight() <= set(made())
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert lines.currentRow() == lines.count() - 1
    assert len(made()) == lines.count()
    line.stop()


def test_what_was_chosen_lately_comes_first_and_what_cannot_be_done_last(open_window: Window, qtbot: QtBot) -> None:
    line = open_window.frame.topbar.search
    names = palette(open_window, "esimerkki")
    second = names[1]
    open_window.search()
    line.setText(second)
    line.textEdited.emit(second)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert palette(open_window, "esimerkki")[0] == second
    undone = palette(open_window, "tee uudelleen")
    assert undone[0] == "Tee uudelleen"
    open_window.search()
    line.setText("tee uudelleen")
    line.textEdited.emit("tee uudelleen")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.found  # it can't be done, and the list says why instead of vanishing
    line.stop()


def test_choosing_goes_there(open_window: Window, qtbot: QtBot) -> None:
    import_module(DOCUMENTS)
    line = open_window.frame.topbar.search
    measure = open_window.desk.view.plan.needs[0].goals[0].measures[0]
    for wanted, page in ((measure.text, "plan"), ("yhteystietosivu", "print"), ("verkostoneuvottelu", "meetings")):
        open_window.search()
        line.setText(wanted)
        line.textEdited.emit(wanted)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert open_window.desk.place.page == page, wanted
    open_window.search()
    line.setText("värit")
    line.textEdited.emit("värit")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert open_window.findChild(QWidget, "setting:theme").hasFocus() or not open_window.isActiveWindow()


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
