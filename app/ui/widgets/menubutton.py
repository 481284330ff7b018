"""A button that opens a menu, with an arrow that grows with the text and can be seen in every theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.genogram.picture import Colour
from app.ui import theme
from app.ui.widgets.pushbutton import PushButton

_LEFT: Final = 12
_ARROW: Final = 13
_REACH: Final = 4
"""Units from the edges to the words and to the middle of the arrow, and half the arrow's width."""


class MenuButton(PushButton):
    """Opens ``menu`` below itself; the style sheet leaves the arrow its room at the right."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("opens", "menu")
        self.setMenu(QMenu(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, its words at the left and the arrow at the right."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        look = theme.current()
        painter.setPen(look.colour(Colour.ACCENT if self.property("role") == "add" else Colour.INK))
        room = self.rect().adjusted(theme.px(_LEFT), 0, -theme.px(_ARROW + _REACH), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter.value), self.text())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(Colour.QUIET), theme.px(1.5)))
        reach = theme.px(_REACH)
        middle = QPointF(self.width() - theme.px(_ARROW), self.height() / 2 + reach / 4)
        left, right = middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2)
        painter.drawPolyline(QPolygonF([left, middle + QPointF(0, reach / 2), right]))
        painter.end()
