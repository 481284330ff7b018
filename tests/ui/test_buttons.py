"""Buttons under the keys: Enter presses them as the space bar does, and the focus is shown once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import Look
from app.ui.pages.addingline import AddButton
from app.ui.rail import PlaceButton
from app.ui.widgets.parts import IconButton, button
from app.ui.widgets.segments import Segments


def segment() -> QAbstractButton:
    held = Segments("Picture", [("Genogram", 1), ("Ecomap", 2)])
    HELD.append(held)
    return held.findChildren(QAbstractButton)[1]


def action() -> QAction:
    made = QAction("Go")
    HELD.append(made)
    return made


HELD: list[object] = []
KINDS: dict[str, Callable[[], QAbstractButton]] = {
    "plain": lambda: button("Go"),
    "primary": lambda: button("Go", None, "primary"),
    "link": lambda: button("Go", None, "link"),
    "icon": lambda: button("Go", None, "primary", "print"),
    "sign": lambda: IconButton("plus", "Go"),
    "segment": segment,
    "add": lambda: AddButton("go", action()),
    "place": lambda: PlaceButton("plan", action()),
}


@pytest.fixture(params=KINDS)
def made(request: pytest.FixtureRequest, look: Look, qtbot: QtBot) -> QAbstractButton:
    del look
    found = KINDS[request.param]()
    request.addfinalizer(HELD.clear)  # noqa: PT021  the button goes first
    qtbot.addWidget(found.window())
    with qtbot.waitExposed(found.window()):
        found.window().show()
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_like_the_space_bar(key: Qt.Key, made: QAbstractButton, qtbot: QtBot) -> None:
    made.setFocus()
    with qtbot.waitSignal(made.clicked, timeout=1000):
        qtbot.keyClick(made, key)


def test_the_keyboard_puts_no_second_frame_inside_the_first(made: QAbstractButton, qtbot: QtBot) -> None:
    """Qt's style frames the words too once Tab was pressed: beside the ring of ours it looks broken."""
    made.window().activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=2000)
    ours = made.grab().toImage()
    made.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert made.grab().toImage() == ours


def test_a_filled_button_shows_its_focus_and_keeps_its_size(look: Look, qtbot: QtBot) -> None:
    del look
    holder = QWidget()
    qtbot.addWidget(holder)
    made = button("Go", None, "primary")
    made.setParent(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    made.clearFocus()
    room, plain = made.sizeHint(), made.grab().toImage()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=2000)
    ringed = made.grab().toImage()
    assert made.sizeHint() == room
    assert ringed != plain
    middle = made.height() // 2
    assert ringed.pixel(1, middle) == plain.pixel(1, middle), "its edge stays where it is"
