"""Saying to a screen reader what only the eye would notice: that something was saved, taken back, locked, refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.i18n import tr
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.store.casefile import Changes


def announce(source: QObject, text: str, *, is_urgent: bool = False) -> None:
    """Have ``text`` spoken: when the reader has finished its sentence, or at once where it ``is_urgent``."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  with the first thing to say

    event = QAccessibleAnnouncementEvent(source, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Tells of each step of the case, and of its opening and locking. Its parent is the window, which speaks."""

    def __init__(self, desk: Desk, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        desk.saved.connect(self._tell)
        desk.opened.connect(lambda: announce(window, tr("The case is open.")))
        desk.locked.connect(lambda: announce(window, tr("The case is locked."), is_urgent=True))

    def _tell(self, changes: Changes) -> None:
        step = tr(changes.label)
        match changes.step.value:
            case "undo":
                text = tr("Taken back: {step}", step=step)
            case "redo":
                text = tr("Done again: {step}", step=step)
            case _:
                text = tr("Saved: {step}", step=step)
        announce(self._window, text)
