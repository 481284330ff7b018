"""A line between two parts that can be moved, by the mouse and by the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.genogram.picture import Colour
from app.ui import theme

_STEP: Final = 16
_GRIP: Final = 5


class Split(QSplitter):
    """Two parts side by side; the second keeps its width when the window changes. ``name`` says what the line is."""

    def __init__(self, first: QWidget, second: QWidget, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._name = name
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.px(_GRIP))
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def createHandle(self) -> QSplitterHandle:
        """Return the line."""
        return SplitLine(self, self._name)


class SplitLine(QSplitterHandle):
    """A hairline that the mouse finds, and that the arrows move once Tab has come to it."""

    def __init__(self, split: QSplitter, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, split)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moveSplitter(self.x() + step * theme.px(_STEP))
            self.splitter().splitterMoved.emit(self.x(), 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys have gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, wide where the keys are."""
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(event.rect(), theme.current().colour(Colour.ACCENT))
        else:
            painter.fillRect(self.rect(), theme.current().colour(Colour.SURFACE))
            painter.fillRect(0, 0, 1, self.height(), theme.current().colour(Colour.LINE))
        painter.end()
