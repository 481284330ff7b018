"""A button whose words go on in the next line where there is no room: nothing is cut off, at 200 % either."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.genogram.picture import Colour
from app.ui import theme
from app.ui.widgets.pushbutton import PushButton

_LEAST: Final = 90
"""No word button is squeezed below this for its words, in units."""
_ICON_GAP: Final = 4


class WordButton(PushButton):
    """As wide as its words where there is room, and higher where there is not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        line = super().sizeHint().height()
        room = width - self._around
        return line if room >= self._wide else line + self._lines(room).height() - self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take no more height than the words do, whatever room there is."""
        super().resizeEvent(event)
        high = self.heightForWidth(self.width())
        if self.maximumHeight() != high:
            self.setMaximumHeight(high)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a word or two."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._around + theme.px(_LEAST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in as many lines as they take."""
        if self.width() - self._around >= self._wide:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton  # noqa: PLC0415  hundreds of names, seldom needed

        option = QStyleOptionButton()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        icon, option.icon, option.text = option.icon, type(option.icon)(), ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if not icon.isNull():
            place = QRect(inner.topLeft(), self.iconSize())
            place.moveTop(inner.top() + (self.fontMetrics().height() - self.iconSize().height()) // 2)
            icon.paint(painter, place)
            inner.setLeft(inner.left() + self.iconSize().width() + _ICON_GAP)
        painter.setPen(self._ink)
        painter.drawText(inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
        self.draw_ring()

    @property
    def _wide(self) -> int:
        """Return the width of the words in one line."""
        return self.fontMetrics().horizontalAdvance(self.text().replace("&", ""))

    @property
    def _around(self) -> int:
        """Return the width of everything but the words."""
        return max(super().sizeHint().width() - self._wide, 0)

    def _lines(self, room: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(room, 1), 10_000), _WRAPPED, self.text())

    @property
    def _ink(self) -> QColor:
        look = theme.current()
        if not self.isEnabled():
            return look.colour(Colour.QUIET)
        if self.property("role") == "primary":
            return QColor(look.on_accent)
        is_ink = self.property("role") in {"row", "value"} and self.property("now") != "true"
        return look.colour(Colour.INK if is_ink else Colour.ACCENT)


_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap.value)
