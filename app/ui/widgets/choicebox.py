"""A box of choices whose list is made when somebody comes to it."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

_LEAST: Final = 6
"""Letters that are shown at least."""
_BESIDE: Final = 4
_AROUND: Final = 2
"""Pixels that Qt leaves between picture and letters, and above and below both."""
_MAKES_LIST: Final = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange})


class ChoiceBox(QComboBox):
    """Keeps what is chosen by itself until its list is wanted: when it has the focus, is opened, or a reader is there.

    Qt makes the list, nine more widgets and 100 KiB, as soon as anything is chosen. A form has a dozen of these boxes,
    and hardly one is opened. Until then no change of what is chosen is signalled.
    """

    def __init__(self) -> None:
        super().__init__()
        self._chosen = -1
        self._is_list_made = False
        self.setPlaceholderText(" ")  # or Qt would choose the first of the lines that are added

    def currentIndex(self) -> int:
        """Return the place of what is chosen, -1 where nothing is."""
        return super().currentIndex() if self._is_list_made else self._chosen

    def currentText(self) -> str:
        """Return the text of what is chosen, empty where nothing is."""
        return self.itemText(self.currentIndex())

    def setCurrentIndex(self, index: int) -> None:
        """Choose what stands at ``index``, nothing where nothing stands there."""
        if QAccessible.isActive():
            self._make_list()
        if self._is_list_made:
            super().setCurrentIndex(index)
        else:
            self._chosen = index if 0 <= index < self.count() else -1
            self.update()

    def setCurrentText(self, text: str) -> None:
        """Choose the line that says ``text``, where one does."""
        at = self.findText(text)
        if at >= 0:
            self.setCurrentIndex(at)

    def clear(self) -> None:
        """Offer nothing any more."""
        super().clear()
        self._chosen = -1

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Tell how it is drawn."""
        super().initStyleOption(option)
        option.currentText, option.currentIcon = self.currentText(), self.itemIcon(self.currentIndex())

    def setIconSize(self, size: QSize) -> None:
        """Give the pictures of the lines a size: Qt keeps it with the list."""
        self._make_list()
        super().setIconSize(size)

    def showPopup(self) -> None:
        """Open the list."""
        self._make_list()
        super().showPopup()

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Be ready for keys, and for a reader who asks what is chosen."""
        self._make_list()
        super().focusInEvent(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Choose by keys, also where they come without the focus."""
        self._make_list()
        super().keyPressEvent(e)

    def changeEvent(self, e: QEvent) -> None:
        """Take another style or font; a list that is made later inherits both."""
        if self._is_list_made or e.type() not in _MAKES_LIST:
            super().changeEvent(e)
        else:
            QWidget.changeEvent(self, e)

    def sizeHint(self) -> QSize:
        """Return the room of a few letters and a small picture, whatever is offered: Qt would make the list to tell."""
        drawn, picture = QStyleOptionComboBox(), self.iconSize()
        self.initStyleOption(drawn)
        wide = _LEAST * self.fontMetrics().horizontalAdvance("X") + picture.width() + _BESIDE
        high = max(ceil(QFontMetricsF(self.font()).height()), picture.height()) + _AROUND
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, drawn, QSize(wide, high), self)

    def minimumSizeHint(self) -> QSize:
        """Return the same: what is longer is cut off."""
        return self.sizeHint()

    def _make_list(self) -> None:
        if not self._is_list_made:
            self._is_list_made = True
            with QSignalBlocker(self):  # nothing is chosen anew
                super().setCurrentIndex(self._chosen)
