"""Dragging things to another place: they snap to rows and neighbours, Alt lets go of that, Esc puts them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.picture import Key, Point
from app.ui.canvas.items import GroupItem
from app.ui.canvas.snapping import Guide, Rest, resting
from app.ui.canvas.walk import STOPS

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

REACH: Final = 8.0
"""Pixels from which a row or a neighbour pulls."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a picture lets a thing go when it is dragged to a point, and what that would mean, in words."""

    point: Point
    words: str = ""


Confine = Callable[[Key, Point], Kept]


class Drag:
    """One or several things in the hand. What is chosen together is dragged together."""

    def __init__(self, view: CanvasView, held: GroupItem, start: QPointF) -> None:
        self._view, self._held = view, held
        self._start = view.mapToScene(start.toPoint())
        chosen = [view.item(key) for key in view.chosen]
        together = [item for item in chosen if item is not None and item.shown.anchor is not None]
        # Where a place means something each is moved by itself: nobody is to be dragged along out of theirs.
        self._items = together if held in together and view.confine is None else [held]
        self._hint = DragHint(view)
        moved = {item.shown.key for item in self._items}
        groups = view.picture.groups if view.picture else ()
        self._others = [
            group.anchor
            for group in groups
            if group.anchor is not None and group.key.kind in STOPS and group.key not in moved
        ]
        view.handles.hide()

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Let the things go with the pointer, and show where they would rest."""
        rest, words = self._rest(at, keys)
        x, y = self._anchor
        for item in self._items:
            item.setPos(rest.point[0] - x, rest.point[1] - y)
        self._hint.show_rest(rest, words)

    def finish(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Tell where everything was put; a picture drawn meanwhile goes on from where the hand let go."""
        self.move(at, keys)
        rest, _ = self._rest(at, keys)
        dx, dy = rest.point[0] - self._anchor[0], rest.point[1] - self._anchor[1]
        let_go = {item.shown.key: item.pos() for item in self._items}
        self.cancel()
        places = {
            item.shown.key: (item.shown.anchor[0] + dx, item.shown.anchor[1] + dy)
            for item in self._items
            if item.shown.anchor is not None
        }
        if (dx, dy) == (0.0, 0.0):
            return
        self._view.let_go = let_go
        if len(places) == 1:
            for key, (x, y) in places.items():
                self._view.moved.emit(key, x, y)
        else:
            self._view.moved_all.emit(places)
        self._view.let_go = {}

    def cancel(self) -> None:
        """Put everything back."""
        self._hint.drop()
        for item in self._items:
            item.setPos(0, 0)

    @property
    def _anchor(self) -> Point:
        return self._held.shown.anchor or (0.0, 0.0)

    def _rest(self, at: QPointF, keys: Qt.KeyboardModifier) -> tuple[Rest, str]:
        way = self._view.mapToScene(at.toPoint()) - self._start
        point = (self._anchor[0] + way.x(), self._anchor[1] + way.y())
        confine = self._view.confine
        if confine is not None:
            kept = confine(self._held.shown.key, point)
            return Rest(kept.point), kept.words
        if keys & Qt.KeyboardModifier.AltModifier:
            return Rest(point), ""
        return resting(point, self._others, REACH / self._view.zoom), ""


class DragHint(QGraphicsItem):
    """The guide lines of a drag, and what the place under the pointer would mean."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self._view = view
        self._guides: tuple[Guide, ...] = ()
        self._words, self._at = "", QPointF()
        self.setZValue(2000)
        view.scene().addItem(self)

    @property
    def guides(self) -> tuple[Guide, ...]:
        """Return the lines that are shown."""
        return self._guides

    @property
    def words(self) -> str:
        """Return what is said of the place."""
        return self._words

    def show_rest(self, rest: Rest, words: str) -> None:
        """Show the lines of ``rest``, and ``words`` at it."""
        self.prepareGeometryChange()
        self._guides, self._words, self._at = rest.guides, words, QPointF(*rest.point)
        self.update()

    def drop(self) -> None:
        """Go."""
        self._view.scene().removeItem(self)

    def boundingRect(self) -> QRectF:
        """Return the whole of the scene: guides may run anywhere."""
        return self._view.sceneRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint thin dashed lines, and the words on a ground of their own."""
        del option, widget
        accent, zoom = self._view.accent, self._view.zoom
        pen = QPen(accent, 1.2 / zoom)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        beyond = 26.0
        for guide in self._guides:
            (x1, y1), (x2, y2) = guide.start, guide.end
            dx, dy = (beyond, 0.0) if abs(y1 - y2) < 0.5 else (0.0, beyond)
            painter.drawLine(QPointF(x1 - dx, y1 - dy), QPointF(x2 + dx, y2 + dy))
        if self._words:
            self._say(painter, accent)

    def _say(self, painter: QPainter, accent: QColor) -> None:
        painter.save()
        painter.translate(self._at)
        painter.scale(1 / self._view.zoom, 1 / self._view.zoom)
        font = QApplication.font()
        metrics = QFontMetricsF(font)
        box = QRectF(
            -metrics.horizontalAdvance(self._words) / 2 - 8, -56, metrics.horizontalAdvance(self._words) + 16, 24
        )
        painter.setPen(QPen(accent, 1))
        painter.setBrush(self._view.ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.restore()
