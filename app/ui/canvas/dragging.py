"""Dragging things to another place: they snap to rows and neighbours, Alt lets go of that, Esc puts them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.picture import Colour, Key, Point
from app.ui.canvas.items import GroupItem
from app.ui.canvas.snapping import Guide, Rest, resting
from app.ui.canvas.walk import STOPS

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

_FADED: Final = 0.25
_SYMBOL: Final = 23.0
"""Half of a symbol and a little air, in points."""
REACH: Final = 8.0
"""Pixels from which a row or a neighbour pulls."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a picture lets a thing go when it is dragged to a point, and what that would mean, in words."""

    point: Point
    words: str = ""


Confine = Callable[[Key, Point], Kept]
Joined = Callable[[Key], Iterable[tuple[Key, Key | None]]]
"""Returns the other end of each line of a thing, and the line's key where it is drawn as a thing of its own."""


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
        self._strings = self._strung()
        view.handles.hide()

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Let the things go with the pointer, their lines with them, and show where they would rest."""
        rest, words = self._rest(at, keys)
        x, y = self._anchor
        way = QPointF(rest.point[0] - x, rest.point[1] - y)
        for item in self._items:
            item.setPos(way)
        self._hint.show_rest(rest, words, [_between(start + way, end) for start, end in self._strings])

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
        for line in self._faded:
            line.setOpacity(1.0)

    def _strung(self) -> list[tuple[QPointF, QPointF]]:
        """Return from where to where the lines of what is moved lead; as drawn they fade, since they stay behind."""
        moved = {item.shown.key for item in self._items}
        found: list[tuple[QPointF, QPointF]] = []
        self._faded: list[GroupItem] = []
        for item in self._items:
            for other, line in self._view.joined(item.shown.key) if self._view.joined is not None else ():
                end, drawn = self._view.item(other), self._view.item(line) if line is not None else None
                if end is None or end.shown.anchor is None or other in moved or (line is not None and drawn is None):
                    continue
                found.append((QPointF(*(item.shown.anchor or (0.0, 0.0))), QPointF(*end.shown.anchor)))
                if drawn is not None:
                    drawn.setOpacity(_FADED)
                    self._faded.append(drawn)
        return found

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


def _between(start: QPointF, end: QPointF) -> QLineF:
    """Return the line from symbol to symbol: what stands in them stays legible."""
    whole = QLineF(start, end)
    if whole.length() <= 3 * _SYMBOL:
        return whole
    share = _SYMBOL / whole.length()
    return QLineF(whole.pointAt(share), whole.pointAt(1 - share))


class DragHint(QGraphicsItem):
    """The guide lines of a drag, and what the place under the pointer would mean."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self._view = view
        self._guides: tuple[Guide, ...] = ()
        self._words, self._at = "", QPointF()
        self._strings: list[QLineF] = []
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

    @property
    def strings(self) -> list[QLineF]:
        """Return the lines that go with what is dragged, straight meanwhile."""
        return self._strings

    def show_rest(self, rest: Rest, words: str, strings: Sequence[QLineF] = ()) -> None:
        """Show the guides of ``rest``, ``words`` at it, and the lines that go with what is dragged."""
        self.prepareGeometryChange()
        self._strings = list(strings)
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
        painter.setPen(QPen(QColor(self._view.colours[Colour.QUIET]), 1.2 / zoom))
        painter.drawLines(self._strings)
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
