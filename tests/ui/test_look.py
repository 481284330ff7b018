"""The window looks after itself: it follows the system, cuts nothing off at twice the size, comes back as left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.genogram.picture import Colour
from app.i18n import Language
from app.lens.view import Diagram
from app.settings import (
    DIAGRAM,
    INSPECTOR_WIDTH,
    LANGUAGE,
    PAGE,
    REDUCED_MOTION,
    TEXT_SIZE,
    THEME,
    ZOOM_ECOMAP,
    ZOOM_GENOGRAM,
    Settings,
    Theme,
)
from app.store.casefile import CaseFile
from app.ui import icons, motion, theme
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.rail import PLACES
from app.ui.theme import THEMES
from app.ui.widgets.split import SplitLine
from app.ui.widgets.wordbutton import WordButton
from tests.ui.conftest import PASSPHRASE, PreparedAsk, settle

LARGE, SMALL = (1280, 800), (908, 540)
"""The small one is a full-HD screen at twofold magnification, with the desktop's bar and the title taken off."""
LEAVES = ("preferences", "help", "manual", "register", "directory", "family", "across")


# Twice the size -------------------------------------------------------------------------------------------------------


def cut_off(root: QWidget) -> list[str]:
    """Return what of ``root`` can't be read once all of it has found its place."""
    found = cut_now(root)
    for _ in range(10):
        if not found:
            break
        settle()
        found = cut_now(root)
    return found


def cut_now(root: QWidget) -> list[str]:
    """Return what can't be read as it stands: words with too little room, pages wider than their place."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            needed, there = widget.widget().minimumSizeHint().width(), widget.viewport().width()
            if needed > there and not widget.horizontalScrollBar().isVisible():
                found.append(f"page: {needed} in {there}")
        elif isinstance(widget, QAbstractButton | QLabel) and widget.text() and is_cut(widget):
            found.append(f"{type(widget).__name__}: {widget.text()[:40]} in {widget.size().toTuple()}")
    return found


def is_cut(widget: QAbstractButton | QLabel) -> bool:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + 2
    return widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) > widget.width() + 1


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_nothing_is_cut_off_at_twice_the_size(
    language: Language, settings: Settings, window: Window, case_path: Path
) -> None:
    settings.set(LANGUAGE, language)
    settings.set(TEXT_SIZE, 200)
    window._chosen(LANGUAGE, leaf="")
    window._chosen(TEXT_SIZE, leaf="")
    window.resize(*LARGE)
    settle()
    cut = [f"welcome: {each}" for each in cut_off(window)]
    window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    for diagram in Diagram:
        window.show_diagram(diagram)
        settle()
        cut += [f"{diagram}: {each}" for each in cut_off(window)]
    for place in PLACES:
        window.go(place)
        settle()
        window.background.wait(60_000)
        settle()
        cut += [f"{place}: {each}" for each in cut_off(window)]
        window.resize(*SMALL)
        settle()
        cut += [f"{place}, small: {each}" for each in cut_off(window)]
        window.resize(*LARGE)
    for leaf in LEAVES:
        window.turn_to(leaf)
        settle()
        cut += [f"{leaf}: {each}" for each in cut_off(window)]
    window.background.wait(60_000)
    assert "\n".join(cut) == ""


def test_every_place_stays_in_sight_in_a_low_window(open_window: Window) -> None:
    open_window.settings.set(TEXT_SIZE, 200)
    open_window._chosen(TEXT_SIZE, leaf="")
    open_window.resize(900, 640)
    settle()
    assert open_window.frame is not None
    rail = open_window.frame.rail
    for number in range(len(PLACES)):
        button = rail._group.button(number)
        assert rail.rect().contains(button.geometry()), button.text()
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()


# The system -----------------------------------------------------------------------------------------------------------


def test_it_follows_the_system_while_it_runs_and_only_where_it_shall(
    open_window: Window, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = QGuiApplication.styleHints().colorSchemeChanged
    open_window.settings.set(THEME, Theme.SYSTEM)
    look.follow(THEME)
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        monkeypatch.setattr(theme, "system_is_dark", lambda scheme=scheme: scheme is Qt.ColorScheme.Dark)
        told.emit(scheme)
        settle()
        assert theme.current().name == name
        assert QApplication.palette().window().color().name().upper() == theme.current().hex(Colour.GROUND)
        assert open_window.frame is not None
        canvas = open_window.frame.network.canvas
        assert canvas.backgroundBrush().color().name().upper() == theme.current().hex(Colour.GROUND)
    open_window.settings.set(THEME, Theme.CONTRAST)
    look.follow(THEME)
    told.emit(Qt.ColorScheme.Dark)
    settle()
    assert theme.current() is THEMES[Theme.CONTRAST]


@pytest.mark.parametrize("size", [100, 125, 150, 200])
def test_an_icon_is_drawn_for_the_very_pixels_it_takes(size: int, look: Look, settings: Settings) -> None:
    settings.set(TEXT_SIZE, size)
    look.follow(TEXT_SIZE)
    wanted = theme.px(16)
    for density in (1.0, 2.0):
        drawn = icons.pixmap("plan", theme.current().hex(Colour.INK), wanted, density)
        assert drawn.size().toTuple() == (wanted * density, wanted * density)
        assert drawn.devicePixelRatio() == density
    gapped = icons.pixmap("plan", theme.current().hex(Colour.INK), wanted, 1.0, 6).toImage()
    assert gapped.width() == wanted + 6
    assert all(gapped.pixelColor(x, y).alpha() == 0 for x in range(wanted, wanted + 6) for y in range(wanted))


def test_a_button_s_icon_is_drawn_for_the_pixels_and_in_the_ink_it_is_asked_for(look: Look) -> None:
    del look
    drawn = icons.tinted("plan", ("#FF0000", "#00FF00", "#0000FF"), 16, 4)
    asked = {
        (QIcon.Mode.Normal, QIcon.State.Off): "#ff0000",
        (QIcon.Mode.Active, QIcon.State.On): "#00ff00",
        (QIcon.Mode.Disabled, QIcon.State.On): "#0000ff",
    }
    for density in (1.0, 1.5, 3.0):
        for (mode, state), ink in asked.items():
            pixmap = drawn.pixmap(QSize(40, 32), density, mode, state)
            assert pixmap.size().toTuple() == (40 * density, 32 * density)
            assert pixmap.devicePixelRatio() == density
            image = pixmap.toImage()
            pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
            assert {pixel.name() for pixel in pixels if pixel.alpha() > 250} == {ink}
    assert drawn.actualSize(QSize(100, 32)).toTuple() == (40, 32)


def test_calm_is_the_user_s_choice_or_the_system_s_wish(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "system_wants_calm", lambda: False)
    assert motion.moves(settings)
    settings.set(REDUCED_MOTION, value=True)
    assert not motion.moves(settings)
    settings.set(REDUCED_MOTION, value=False)
    monkeypatch.setattr(motion, "system_wants_calm", lambda: True)
    assert not motion.moves(settings)


def test_a_system_that_says_nothing_does_not_ask_for_calm() -> None:
    motion.system_wants_calm.cache_clear()
    assert motion.system_wants_calm() is False


# As it was left -------------------------------------------------------------------------------------------------------


def test_the_window_comes_back_as_it_was_left(
    open_window: Window, settings: Settings, case_path: Path, look: Look, ask: PreparedAsk, qtbot: QtBot
) -> None:
    assert open_window.frame is not None
    page = open_window.frame.network
    line = page._split.handle(1)
    assert isinstance(line, SplitLine)
    before = page.inspector.width()
    for _ in range(4):
        qtbot.keyClick(line, Qt.Key.Key_Left)
    assert page.inspector.width() > before
    assert abs(settings.get(INSPECTOR_WIDTH) - page.inspector.width()) <= 1
    open_window.show_diagram(Diagram.ECOMAP)
    page.canvas.set_zoom(1.7)
    open_window.go("meetings")
    number, width = open_window.desk.view.number, page.inspector.width()
    open_window.close()
    assert (settings.get(PAGE), settings.get(DIAGRAM)) == ("meetings", "ecomap")
    assert (settings.get(ZOOM_ECOMAP), settings.get(ZOOM_GENOGRAM)) == (170, 0)
    written = settings.path.read_text(encoding="utf-8")
    assert not any(each in written for each in (str(case_path), case_path.stem, number, "Aino", "Esimerkki"))

    again = Window(Settings(settings.path), look, ask)
    again.resize(1280, 800)
    again.show()
    again.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    settle()
    assert (again.desk.place.page, again.desk.place.diagram) == ("meetings", Diagram.ECOMAP)
    again.go("network")
    settle()
    assert again.frame is not None
    assert again.frame.network.canvas.zoom == pytest.approx(1.7, abs=0.01)
    assert abs(again.frame.network.inspector.width() - width) <= 2
    again.close()
    again.deleteLater()
    settle()


def test_after_locking_the_picture_is_looked_at_as_before(open_window: Window) -> None:
    assert open_window.frame is not None
    canvas = open_window.frame.network.canvas
    canvas.set_zoom(2.2)
    canvas.centerOn(120, 80)
    zoom, (x, y) = canvas.standpoint
    open_window.desk.lock()
    settle()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert open_window.frame is not None
    again = open_window.frame.network.canvas.standpoint
    assert again[0] == pytest.approx(zoom, abs=0.01)
    assert (again[1][0], again[1][1]) == (pytest.approx(x, abs=3), pytest.approx(y, abs=3))


def test_a_word_button_breaks_where_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    made = WordButton("Lista on jääkaapin ovessa kummassakin kodissa ja puhelimessa")
    qtbot.addWidget(made)
    made.setProperty("role", "link")
    made.resize(160, made.heightForWidth(160))
    made.show()
    one = made.sizeHint().height()
    assert made.minimumSizeHint().width() < 160 < made.sizeHint().width()
    assert made.heightForWidth(160) > 2 * one
    assert made.heightForWidth(made.sizeHint().width()) == one
    drawn = made.grab().toImage()
    ground = drawn.pixelColor(1, 1)
    inked = [y for y in range(drawn.height()) if any(drawn.pixelColor(x, y) != ground for x in range(drawn.width()))]
    assert max(inked) - min(inked) > 1.5 * one
