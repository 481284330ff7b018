"""One handle of a chosen person: what can be added there, by a click or by the key whose letter stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsSceneHoverEvent, QStyleOptionGraphicsItem, QWidget

from app.genogram.palette import Palette
from app.genogram.picture import Bounds, Colour
from app.i18n import Text, mark, tr
from app.ui.canvas.spots import RIGHT, Way

RADIUS: Final = 11.0
_GAP: Final = 5.0
_ON_TOP: Final = 1000


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle: what it asks for, its key, its name, and to which side of the person it belongs."""

    verb: str
    key: str
    name: Text
    way: Way


HANDLES: Final = (
    Handle("parents", "P", mark("parents", "add"), (0, -1)),
    Handle("partner", "M", mark("partner", "add"), (1, 0)),
    Handle("sibling", "S", mark("sibling", "add"), (-1, 0)),
    Handle("child", "C", mark("child", "add"), (0, 1)),
    Handle("tie", "T", mark("tie", "add"), (-1, 1)),
)


class HandleItem(QGraphicsItem):
    """A round sign with the letter of its key, of constant size on screen, and its word beside it where it is named."""

    def __init__(self, handle: Handle, palette: Palette) -> None:
        super().__init__()
        self.handle = handle
        self.colours = palette
        self.label = tr(handle.name)
        self.radius = RADIUS
        self.is_pointed_at = False
        self._font, self._letter = QFont(), QFont()
        self._width = self._down = self._letter_down = 0.0
        self._letter_width = 0.0
        self._line_height = 0.0
        self._is_named = False
        self._side = RIGHT
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Press to add; drag to somebody to draw a line"))
        self.setZValue(_ON_TOP)

    def measure(self, radius: float) -> None:
        """Take the measures of letter and word for a sign of ``radius``: they are needed at every paint."""
        self.prepareGeometryChange()
        self.radius = radius
        self._font = QApplication.font()
        self._font.setPointSizeF(max(7.0, self._font.pointSizeF() * 0.82))
        metrics = QFontMetricsF(self._font)
        self._width, self._down = metrics.horizontalAdvance(self.label), metrics.capHeight() / 2
        self._line_height = metrics.height()
        self._letter = QApplication.font()
        self._letter.setPixelSize(round(radius * 1.2))
        self._letter.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(self._letter)
        self._letter_width, self._letter_down = metrics.horizontalAdvance(self.handle.key), metrics.capHeight() / 2

    def name(self, *, is_named: bool, side: Way) -> None:
        """Have the word beside the sign always or only when pointed at, at its left or right, above or below it."""
        if (is_named, side) != (self._is_named, self._side):
            self.prepareGeometryChange()
            self._is_named, self._side = is_named, side

    @property
    def word_width(self) -> float:
        """Return how many pixels wide the word is."""
        return self._width

    @property
    def reach(self) -> float:
        """Return how many pixels from the person a handle like this one ends at most, with its word."""
        return 7 * self.radius + self._width + self._line_height + 2 * _GAP

    def room(self, *, is_named: bool, side: Way) -> Bounds:
        """Return the box of the sign round its place, and of its word at ``side`` where it ``is_named``."""
        reach = self.radius + 1
        if not is_named:
            return (-reach, -reach, reach, reach)
        across, down = side
        if down:
            # The word is in a line of its own, which begins or ends where the sign does, or has it in the middle.
            wide, far = max(2 * reach, self._width + 2 * _GAP), reach + self._line_height
            left = (-wide / 2, -reach, reach - wide)[across]
            return (left, -far, left + wide, reach) if down < 0 else (left, -reach, left + wide, far)
        beside = reach + _GAP + self._width + 5
        return (-beside, -reach, reach, reach) if across < 0 else (-reach, -reach, beside, reach)

    def boundingRect(self) -> QRectF:
        """Return the box of sign and word."""
        is_named = self._is_named or self.is_pointed_at
        left, top, right, bottom = self.room(is_named=is_named, side=self._side)
        return QRectF(left, top, right - left, bottom - top)

    def shape(self) -> QPainterPath:
        """Return where a click means it: a word that is there only now must not hide the handle beside it."""
        path, reach = QPainterPath(), self.radius + 1
        path.addRect(self.boundingRect() if self._is_named else QRectF(-reach, -reach, 2 * reach, 2 * reach))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the sign and what it adds."""
        del option, widget
        accent = QColor(self.colours[Colour.ACCENT])
        ground = QColor(self.colours[Colour.SURFACE])
        is_named = self._is_named or self.is_pointed_at
        if is_named:
            # The drawing runs on underneath: the word stands on a ground of its own.
            painter.setPen(QPen(accent, 1) if self.is_pointed_at else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), self.radius, self.radius)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(accent if self.is_pointed_at else ground)
        painter.drawEllipse(QPointF(0, 0), self.radius - 0.5, self.radius - 0.5)
        painter.setFont(self._letter)
        painter.setPen(ground if self.is_pointed_at else accent)
        painter.drawText(QPointF(-self._letter_width / 2, self._letter_down), self.handle.key)
        if is_named:
            painter.setFont(self._font)
            painter.setPen(accent)
            painter.drawText(self._written_at(), self.label)

    def _written_at(self) -> QPointF:
        """Return where the word begins."""
        across, down = self._side
        if down:
            left, _, right, _ = self.room(is_named=True, side=self._side)
            middle = down * (self.radius + self._line_height / 2 - 1.5)
            return QPointF((left + right - self._width) / 2, middle + self._down)
        beside = self.radius + _GAP
        return QPointF(-beside - self._width if across < 0 else beside, self._down)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Be filled and named while it is pointed at, over what stands near."""
        del event
        self.point_at(is_pointed_at=True)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Be as it was."""
        del event
        self.point_at(is_pointed_at=False)

    def point_at(self, *, is_pointed_at: bool) -> None:
        """Be filled and named over what stands near, or no longer."""
        if is_pointed_at is self.is_pointed_at:
            return
        self.prepareGeometryChange()
        self.is_pointed_at = is_pointed_at
        self.setZValue(_ON_TOP + is_pointed_at)
        self.update()
