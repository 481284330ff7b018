"""Drawing a line by hand: from a handle of a person to whom or what it shall lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.picture import Key
from app.ui.canvas.grips import HandleItem
from app.ui.canvas.items import GroupItem

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

GOALS: Final = frozenset({"person", "agency"})
"""What a line from a person can lead to."""


class LinkDrag:
    """A line that follows the pointer; whom it would lead to is lit. Let go elsewhere, nothing comes of it."""

    def __init__(self, view: CanvasView, handle: HandleItem, source: Key) -> None:
        self._view, self._source, self._verb = view, source, handle.handle.verb
        self._line = LinkLine(view, self._start(source))
        view.handles.hide()

    @property
    def goal(self) -> Key | None:
        """Return whom the line leads to now."""
        return self._line.goal

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Draw the line to the pointer."""
        del keys
        self._line.lead(self._view.mapToScene(at.toPoint()), self._goal(at))

    def finish(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Tell whom the line leads to."""
        del keys
        goal = self._goal(at)
        self.cancel()
        if goal is not None:
            self._view.linked.emit(self._source, goal, self._verb)

    def cancel(self) -> None:
        """Take the line away."""
        self._line.drop()

    def _goal(self, at: QPointF) -> Key | None:
        for item in self._view.items(at.toPoint()):
            if isinstance(item, GroupItem) and item.shown.key.kind in GOALS and item.shown.key.id is not None:
                return item.shown.key if item.shown.key != self._source else None
        return None

    def _start(self, source: Key) -> QPointF:
        item = self._view.item(source)
        if item is None:
            return QPointF()
        left, top, right, bottom = item.shown.bounds
        return QPointF(*(item.shown.anchor or ((left + right) / 2, (top + bottom) / 2)))


class LinkLine(QGraphicsItem):
    """The line under way, under the symbols, and a ring round its goal."""

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        super().__init__()
        self._view, self._start, self._end = view, start, start
        self.goal: Key | None = None
        self.setZValue(1500)
        view.scene().addItem(self)

    def lead(self, end: QPointF, goal: Key | None) -> None:
        """Lead to ``end``, and to ``goal`` where there is one."""
        self.prepareGeometryChange()
        self._end, self.goal = end, goal
        self.update()

    def drop(self) -> None:
        """Go."""
        self._view.scene().removeItem(self)

    def boundingRect(self) -> QRectF:
        """Return the whole of the scene: the line may lead anywhere."""
        return self._view.sceneRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint a dashed line with a dot at its end, and the ring."""
        del option, widget
        accent, zoom = self._view.accent, self._view.zoom
        pen = QPen(accent, 2 / zoom)
        pen.setDashPattern([4.0, 2.5])
        painter.setPen(pen)
        painter.drawLine(self._start, self._end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(self._end, 4 / zoom, 4 / zoom)
        item = self._view.item(self.goal) if self.goal is not None else None
        if item is not None:
            glow = self._view.accent
            glow.setAlpha(60)
            painter.setBrush(glow)
            painter.setPen(QPen(accent, 2 / zoom))
            left, top, right, bottom = item.shown.bounds
            painter.drawRoundedRect(QRectF(left, top, right - left, bottom - top).adjusted(-5, -5, 5, 5), 8, 8)
