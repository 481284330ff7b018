"""What opening a case and beginning one share: who works, the waiting cursor, a labelled line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.settings import WORKER, Settings
from app.ui.widgets.parts import words

T = TypeVar("T")


def worker(settings: Settings) -> str:
    """Return who works, as the history writes it: the system's user, with name and task where they are given."""
    import getpass  # noqa: PLC0415  loads what asks for passwords in a terminal: not with the window

    named = settings.get(WORKER).strip()
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "?"
    return f"{named} ({user})" if named else user


def with_cursor(work: Callable[[], T]) -> T:
    """Do ``work`` that takes a blink, under the waiting cursor."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return work()
    finally:
        QGuiApplication.restoreOverrideCursor()


def add_field(box: QVBoxLayout, text: str, control: QWidget) -> None:
    """Add a control under its label."""
    label = words(text, "label")
    label.setBuddy(control)
    if isinstance(control, QLineEdit):
        control.setAccessibleName(text)
    box.addWidget(label)
    box.addWidget(control)
