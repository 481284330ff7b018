"""The buttons under all others: Enter presses them like the space bar, and the filled ones show their focus inside."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.ui import theme

_IN: Final = 3.0
_WIDE: Final = 1.5
_CORNER: Final = 2.0
"""How far inside a filled button the ring of the focus runs, how wide it is and how round, in units."""


class PushButton(QPushButton):
    """A button that is pressed with Enter too; one that is filled has a ring inside while it has the focus."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the ring where a border of the accent would not be seen."""
        super().paintEvent(event)
        self.draw_ring()

    def draw_ring(self) -> None:
        """Draw the ring of the focus, if the button has it and is filled with the accent."""
        is_filled = self.property("role") == "primary" or (self.property("role") == "segment" and self.isChecked())
        if not self.hasFocus() or not is_filled:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = theme.px(100) / 100
        painter.setPen(QPen(QColor(theme.current().on_accent), _WIDE * scale))
        edge, corner = _IN * scale, _CORNER * scale
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), corner, corner)
        painter.end()


class ToolButton(QToolButton):
    """The same of a button that stands among others, which Qt presses with the space bar only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
