"""On one screen the wall stands beside the presenter's window, and all is as it was when it has gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.ui.mainwindow import Window
from app.ui.wallplace import Beside, side_by_side
from tests.ui.conftest import settle

SCREEN = QRect(0, 24, 1920, 1056)


def test_who_has_room_beside_her_is_not_moved() -> None:
    presenter = QRect(100, 50, 1280, 800)
    found = side_by_side(SCREEN, presenter, 820)
    assert found is not None
    assert found[0] == presenter
    assert found[1] == QRect(1380, 24, 540, 1056)
    found = side_by_side(SCREEN, presenter.translated(500, 0), 820)
    assert found is not None
    assert found[1] == QRect(0, 24, 600, 1056)


@pytest.mark.parametrize("screen", [SCREEN, QRect(0, 0, 1366, 728), QRect(1920, 0, 1240, 700)])
def test_a_screen_that_is_filled_is_divided_and_nobody_hides_the_other(screen: QRect) -> None:
    found = side_by_side(screen, screen, 820)
    assert found is not None
    presenter, wall = found
    assert not presenter.intersects(wall)
    assert presenter.united(wall) == screen
    assert presenter.width() >= 820
    assert wall.width() >= 400


def test_a_screen_too_narrow_for_both_is_not_divided() -> None:
    screen = QRect(0, 0, 1024, 700)
    assert side_by_side(screen, screen, 820) is None


def test_the_presenter_s_window_is_put_back_unless_she_took_it_in_hand(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter, wall = QWidget(), QWidget()
    for each in (presenter, wall):
        qtbot.addWidget(each)
    area = presenter.screen().availableGeometry()
    half = (QRect(0, 0, area.width() // 2, area.height() // 2), QRect(area.width() // 2, 0, 300, 300))
    monkeypatch.setattr("app.ui.wallplace.side_by_side", lambda *_: half)
    presenter.setGeometry(10, 10, area.width() - 40, area.height() - 40)
    presenter.show()
    stood = presenter.size()
    beside = Beside(presenter)
    assert beside.place(wall)
    assert presenter.width() <= area.width() // 2
    beside.put_back()
    assert presenter.size() == stood
    beside.place(wall)
    presenter.resize(333, 222)
    beside.put_back()
    assert presenter.width() == 333


def test_the_wall_never_lies_over_the_only_window_and_the_bar_takes_it_down(open_window: Window) -> None:
    bar = open_window.frame
    assert bar is not None
    button = bar.topbar.findChild(QPushButton, "meet")
    assert button is not None
    assert button.accessibleName() == tr("Meeting")
    button.click()
    settle()
    wall = open_window._wall
    assert wall is not None
    assert not wall.frameGeometry().intersects(open_window.frameGeometry()) or tr(
        "The wall is behind this window. F11 lets it fill the screen."
    ) in _said(open_window)
    assert button.accessibleName() == tr("Take down the wall")
    button.click()
    settle()
    assert open_window._wall is None
    assert button.accessibleName() == tr("Meeting")


def test_a_wall_that_fills_the_only_screen_shows_the_way_back_to_the_mouse(open_window: Window, qtbot: QtBot) -> None:
    open_window.meet()
    wall = open_window._wall
    assert wall is not None
    way = next(each for each in wall.findChildren(QPushButton) if each.text().startswith(tr("Back to a window  Esc")))
    _hover(wall)
    assert not way.isVisible(), "a window of its own needs none"
    wall.fill()
    settle()
    assert way.isVisible()
    wall._soon_away.timeout.emit()
    assert not way.isVisible(), "and nobody in the room reads it for long"
    _hover(wall)
    assert way.isVisible()
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    settle()
    assert not wall.isFullScreen()
    assert not way.isVisible()


def _hover(wall: QWidget) -> None:
    at = QPointF(20, 20)
    event = QHoverEvent(
        QEvent.Type.HoverMove, at, at, at, Qt.KeyboardModifier.NoModifier, QPointingDevice.primaryPointingDevice()
    )
    QApplication.sendEvent(wall, event)


def _said(window: Window) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
