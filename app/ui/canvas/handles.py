"""The handles round a chosen person: what can be added there, by a click or by the key beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsSceneHoverEvent, QStyleOptionGraphicsItem, QWidget

from app.genogram.palette import Palette
from app.genogram.picture import Bounds, Colour, Point
from app.i18n import Text, mark, tr
from app.ui import theme
from app.ui.canvas.spots import Spot, beyond, keep_in_sight

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

RADIUS: Final = 9.0
GAP: Final = 5.0
_LEAST_HIGH: Final = 36.0
"""Pixels that a person is taken to be high at least, so that no name of a handle lies on another."""
_LEAST_SHOWN: Final = 26.0
"""Pixels that a person is high at least who has handles: round a smaller one they would hide everybody near."""


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle: what it asks for, its key, its name, and where it stands, as a share of the person's box."""

    verb: str
    key: str
    name: Text
    across: float
    down: float
    push: tuple[float, float]


HANDLES: Final = (
    Handle("parents", "P", mark("parents", "add"), 1.0, 0.0, (8.0, -14.0)),
    Handle("partner", "M", mark("partner", "add"), 1.0, 0.5, (16.0, -12.0)),
    Handle("sibling", "S", mark("sibling", "add"), 1.0, 0.5, (16.0, 12.0)),
    Handle("child", "C", mark("child", "add"), 1.0, 1.0, (8.0, 16.0)),
    Handle("tie", "T", mark("tie", "add"), 0.0, 1.0, (-8.0, 16.0)),
)


class HandleItem(QGraphicsItem):
    """A round plus with its key and name, of constant size on screen."""

    def __init__(self, handle: Handle, palette: Palette) -> None:
        super().__init__()
        self.handle = handle
        self.colours = palette
        self.label = f"{handle.key} {tr(handle.name)}"
        self._font = QFont()
        self._width = self._down = 0.0
        self._is_pointed_at = self._is_turned = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Press to add; drag to somebody to draw a line"))
        self.setZValue(1000)

    def measure(self) -> None:
        """Take the measures of key and name in the window's font: they are needed at every paint."""
        self.prepareGeometryChange()
        self._font = QApplication.font()
        self._font.setPointSizeF(max(7.0, self._font.pointSizeF() * 0.82))
        metrics = QFontMetricsF(self._font)
        self._width, self._down = metrics.horizontalAdvance(self.label), metrics.capHeight() / 2

    def turn(self, *, is_turned: bool) -> None:
        """Stand at the person's other side, or no longer."""
        if is_turned is not self._is_turned:
            self.prepareGeometryChange()
            self._is_turned = is_turned

    def spot(self, box: Bounds, grown: float, *, is_turned: bool) -> Point:
        """Return where it stands at its side of ``box``; a pixel of theirs is ``grown`` large in the picture."""
        left, top, right, bottom = box
        across, push = self.handle.across, self.handle.push[0]
        x = left + (right - left) * (1 - across if is_turned else across)
        y = top + (bottom - top) * self.handle.down
        return x + (-push if is_turned else push) * grown, y + self.handle.push[1] * grown

    def room(self, *, is_turned: bool) -> Bounds:
        """Return the box of plus and name round the place it stands at, in pixels."""
        width, reach = self._width, RADIUS + 1
        if (self.handle.across < 0.5) is not is_turned:
            return -reach - GAP - width - 6, -reach, reach + 6, reach
        return -reach - 2, -reach, reach + GAP + width + 6, reach

    @property
    def _is_named_left(self) -> bool:
        return (self.handle.across < 0.5) is not self._is_turned

    def boundingRect(self) -> QRectF:
        """Return the box of plus and name."""
        left, top, right, bottom = self.room(is_turned=self._is_turned)
        return QRectF(left, top, right - left, bottom - top)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the plus and what it adds."""
        del option, widget
        accent = QColor(self.colours[Colour.ACCENT])
        ground = QColor(self.colours[Colour.SURFACE])
        # The drawing runs on underneath: the name stands on a ground of its own.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.boundingRect(), RADIUS, RADIUS)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(accent if self._is_pointed_at else ground)
        painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
        painter.setPen(QPen(ground if self._is_pointed_at else accent, 1.6))
        painter.drawLine(QPointF(-4, 0), QPointF(4, 0))
        painter.drawLine(QPointF(0, -4), QPointF(0, 4))
        painter.setFont(self._font)
        painter.setPen(accent)
        left = -RADIUS - GAP - self._width if self._is_named_left else RADIUS + GAP
        painter.drawText(QPointF(left, self._down), self.label)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Fill the plus while it is pointed at."""
        del event
        self._is_pointed_at = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Empty the plus again."""
        del event
        self._is_pointed_at = False
        self.update()


class Handles:
    """The handles of one drawing: they stand round the chosen person, if just one is chosen and it can be changed."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.items: list[HandleItem] = []
        self._stood: tuple[object, ...] = ()
        self._measured = ""
        view.looked.connect(self.follow)

    def place(self) -> None:
        """Have the handles that belong there now."""
        is_wanted = self._is_wanted
        if not is_wanted or any(handle.colours != self._view.colours for handle in self.items):
            for handle in self.items:
                self._view.scene().removeItem(handle)
            self.items = []
        if not is_wanted:
            return
        if not self.items:
            self.items = [HandleItem(handle, self._view.colours) for handle in HANDLES]
            self._stood, self._measured = (), ""
            for handle in self.items:
                self._view.scene().addItem(handle)
        for handle in self.items:
            handle.setVisible(True)
        self._stand()

    def follow(self) -> None:
        """Stand as far from the person on screen as before, whatever the zoom."""
        if self._is_wanted != bool(self.items):
            self.place()
        else:
            self._stand()

    def _stand(self) -> None:
        """Stand where they belong; where all is as it was when they were placed last, they stand there already."""
        box, view = self._box, self._view
        if box is None or not self.items:
            return
        size, shown, font = view.viewport().size(), view.viewportTransform(), QApplication.font().key()
        stood = (box, shown, size, font, theme.px(100))
        if stood == self._stood:
            return
        self._stood = stood
        if font != self._measured:
            self._measured = font
            for handle in self.items:
                handle.measure()
        wide, high = float(size.width()), float(size.height())
        is_turned = False
        spots = self._spots(box, shown, is_turned=False)
        outside = beyond(spots, wide)
        if outside:
            # Where the names don't fit at the edge of the window, they stand at the person's other side.
            turned = self._spots(box, shown, is_turned=True)
            if beyond(turned, wide) < outside:
                spots, is_turned = turned, True
        left, top, right, bottom = box
        person = shown.mapRect(QRectF(left, top, right - left, bottom - top))
        if QRectF(0, 0, wide, high).intersects(person):
            keep_in_sight(spots, wide, high)
        back, _ = shown.inverted()
        for handle, spot in zip(self.items, spots, strict=True):
            handle.turn(is_turned=is_turned)
            handle.setPos(back.map(QPointF(spot.x, spot.y)))

    def _spots(self, box: Bounds, shown: QTransform, *, is_turned: bool) -> list[Spot]:
        """Return where the handles stand round ``box``, in pixels of the view."""
        zoom = self._view.zoom
        grown = theme.px(100) / 100 / zoom
        left, top, right, bottom = box
        # With large letters, or seen from afar, the names of the handles need more height than the person has.
        short = max(_LEAST_HIGH * grown - (bottom - top), 0.0) / 2
        roomy = (left, top - short, right, bottom + short)
        spots: list[Spot] = []
        for handle in self.items:
            at = shown.map(QPointF(*handle.spot(roomy, grown, is_turned=is_turned)))
            spots.append(Spot(at.x(), at.y(), handle.room(is_turned=is_turned)))
        return spots

    def hide(self) -> None:
        """Be out of the way of what the hand does."""
        for handle in self.items:
            handle.setVisible(False)

    @property
    def _is_wanted(self) -> bool:
        box = self._box
        is_large = box is not None and (box[3] - box[1]) * self._view.zoom >= _LEAST_SHOWN
        return is_large and self._view.chosen[0].kind == "person" and self._view.is_editable

    @property
    def _box(self) -> Bounds | None:
        chosen = self._view.chosen
        item = self._view.item(chosen[0]) if len(chosen) == 1 else None
        return item.shown.bounds if item is not None else None
