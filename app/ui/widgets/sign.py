"""Small signs that carry a meaning by shape and colour both."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.genogram.picture import Colour
from app.ui import theme


class Sign(QWidget):
    """A ``plus``, ``dash``, ``tick``, ``cross``, ``triangle``, ``dot`` or ``ring``; ``name`` says what it means."""

    def __init__(self, shape: str, colour: Colour, name: str) -> None:
        super().__init__()
        self._shape, self._colour = shape, colour
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of a letter."""
        return QSize(theme.px(18), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape in the theme's colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.current().colour(self._colour)
        painter.setPen(QPen(colour, theme.px(2)))
        middle, reach = QPointF(theme.px(8), self.height() / 2), theme.px(5)
        across, down = QPointF(reach, 0), QPointF(0, reach)
        match self._shape:
            case "plus":
                painter.drawLine(middle - across, middle + across)
                painter.drawLine(middle - down, middle + down)
            case "dash":
                painter.drawLine(middle - across * 0.6, middle + across * 0.6)
            case "cross":
                for end in ((across + down) * 0.8, (across - down) * 0.8):
                    painter.drawLine(middle - end, middle + end)
            case "tick":
                low = middle + down * 0.7 - across * 0.2
                painter.drawPolyline(QPolygonF([middle - across, low, middle + across - down * 0.8]))
            case "triangle":
                foot = middle + down * 0.7
                painter.drawPolygon(QPolygonF([middle - down, foot + across, foot - across]))
            case "ring":
                painter.drawEllipse(middle, reach, reach)
            case _:
                painter.setBrush(colour)
                painter.drawEllipse(middle, reach / 2, reach / 2)
        painter.end()
