"""What is lit in the drawing: who was found, or the way from one to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.picture import Key, Point
from app.ui.canvas.items import AREAS, GroupItem

_SHINE: Final = 70
_WIDE: Final = 8.0
Path = Sequence[Point]
_UNDER: Final = -19.0
"""Over the homes, under every line."""


class Light(QGraphicsItem):
    """A soft light under some things of the drawing; it reads them when it paints and keeps keys only."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self._items: tuple[GroupItem, ...] = ()
        self._ways: tuple[QPolygonF, ...] = ()
        self.setZValue(_UNDER)
        self.setVisible(False)

    @property
    def lit(self) -> tuple[Key, ...]:
        """Return the keys of what is lit."""
        return tuple(item.shown.key for item in self._items)

    def show_items(self, items: Iterable[GroupItem], ways: Iterable[Path], colour: QColor) -> None:
        """Light exactly ``items``, and the ground along ``ways``."""
        self.prepareGeometryChange()
        self._items, self._colour = tuple(items), colour
        self._ways = tuple(QPolygonF([QPointF(*point) for point in way]) for way in ways)
        self.setVisible(bool(self._items))
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the box around all that is lit."""
        box = QRectF()
        for item in self._items:
            box = box.united(item.boundingRect())
        for way in self._ways:
            box = box.united(way.boundingRect())
        return box.adjusted(-6, -6, 6, 6)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint a glowing ground under people and a broad light along lines."""
        del option, widget
        shine = QColor(self._colour)
        shine.setAlpha(_SHINE)
        broad = QPen(shine, _WIDE)
        broad.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for way in self._ways:
            painter.setPen(broad)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(way)
        for item in self._items:
            left, top, right, bottom = item.shown.bounds
            if item.shown.key.kind in AREAS:
                painter.setPen(QPen(self._colour, 1.4))
                painter.setBrush(shine)
                painter.drawRoundedRect(QRectF(left, top, right - left, bottom - top).adjusted(-4, -4, 4, 4), 8, 8)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.fillPath(item.shape(), shine)
