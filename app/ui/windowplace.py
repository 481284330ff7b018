"""Where the window stood and where the user was, from one sitting to the next, and nothing of a case in it."""

from __future__ import annotations

import base64
from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from app.models.kinds import Diagram
from app.settings import DIAGRAM, PAGE, WINDOW, Settings
from app.ui.desk import Place
from app.ui.rail import PLACES

_SIZE: Final = QSize(1280, 800)
_LEAST: Final = QSize(820, 480)
"""What a full-HD screen leaves at twofold magnification, with the desktop's bar and the window's title taken off."""
_FRAME: Final = 40
"""Pixels that the desktop puts above a window: on a small laptop the status line must still be in sight."""


def place_window(window: QMainWindow, settings: Settings) -> None:
    """Put ``window`` where it stood last, or make it as large as the screen allows."""
    window.resize(_SIZE.width(), min(_SIZE.height(), window.screen().availableSize().height() - _FRAME))
    window.setMinimumSize(_LEAST)
    window.restoreGeometry(QByteArray(base64.b64decode(settings.get(WINDOW))))


def keep_window(window: QMainWindow, settings: Settings) -> None:
    """Remember where ``window`` stands."""
    settings.set(WINDOW, base64.b64encode(window.saveGeometry().data()).decode())


def go_where_it_was(place: Place, settings: Settings) -> None:
    """Begin a case at the place where the user was last in any; one that was locked knows its place itself."""
    if place == Place():
        page, diagram = settings.get(PAGE), settings.get(DIAGRAM)
        place.page = page if page in PLACES else place.page
        place.diagram = next((each for each in Diagram if str(each) == diagram), place.diagram)


def go_where_one_begins(settings: Settings) -> None:
    """Let the next case that is opened be shown where a family is drawn: it has just been made."""
    settings.set(PAGE, Place().page)
    settings.set(DIAGRAM, str(Place().diagram))


def keep_where(place: Place, settings: Settings) -> None:
    """Remember the place and the picture, and nothing of the case in it."""
    if place.page in PLACES:
        settings.set(PAGE, place.page)
    settings.set(DIAGRAM, str(place.diagram))
