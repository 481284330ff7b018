"""The handles round a chosen person: what can be added there, by a click or by the key beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsSceneHoverEvent, QStyleOptionGraphicsItem, QWidget

from app.genogram.palette import Palette
from app.genogram.picture import Bounds, Colour
from app.i18n import Text, mark, tr
from app.ui import theme

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
        self._is_pointed_at = self._is_turned = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Press to add; drag to somebody to draw a line"))
        self.setZValue(1000)

    @property
    def label(self) -> str:
        """Return key and name as they are shown."""
        return f"{self.handle.key} {tr(self.handle.name)}"

    def stand_by(self, box: Bounds, zoom: float, *, is_turned: bool = False) -> None:
        """Stand at the handle's side of ``box``, as far from it on screen whatever the zoom; ``is_turned``: across."""
        if is_turned is not self._is_turned:
            self.prepareGeometryChange()
            self._is_turned = is_turned
        left, top, right, bottom = box
        grown = theme.px(100) / 100 / zoom
        # With large letters, or seen from afar, the names of the handles need more height than the person has.
        short = max(_LEAST_HIGH * grown - (bottom - top), 0.0) / 2
        top, bottom = top - short, bottom + short
        across, push = self.handle.across, self.handle.push[0]
        x = left + (right - left) * (1 - across if is_turned else across)
        y = top + (bottom - top) * self.handle.down
        self.setPos(x + (-push if is_turned else push) * grown, y + self.handle.push[1] * grown)

    @property
    def _is_named_left(self) -> bool:
        return (self.handle.across < 0.5) is not self._is_turned

    def boundingRect(self) -> QRectF:
        """Return the box of plus and name."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.label)
        reach = RADIUS + 1
        if self._is_named_left:
            return QRectF(-reach - GAP - width - 6, -reach, 2 * reach + GAP + width + 12, 2 * reach)
        return QRectF(-reach - 2, -reach, 2 * reach + GAP + width + 8, 2 * reach)

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
        font = self._font()
        painter.setFont(font)
        painter.setPen(accent)
        height = QFontMetricsF(font).capHeight() / 2
        width = QFontMetricsF(font).horizontalAdvance(self.label)
        left = -RADIUS - GAP - width if self._is_named_left else RADIUS + GAP
        painter.drawText(QPointF(left, height), self.label)

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

    def _font(self) -> QFont:
        font = QApplication.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.82))
        return font


class Handles:
    """The handles of one drawing: they stand round the chosen person, if just one is chosen and it can be changed."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.items: list[HandleItem] = []
        view.looked.connect(self.follow)

    def place(self) -> None:
        """Have the handles that belong there now."""
        is_wanted = self._is_large and self._view.chosen[0].kind == "person" and self._view.is_editable
        if not is_wanted or any(handle.colours != self._view.colours for handle in self.items):
            for handle in self.items:
                self._view.scene().removeItem(handle)
            self.items = []
        if not is_wanted:
            return
        if not self.items:
            self.items = [HandleItem(handle, self._view.colours) for handle in HANDLES]
            for handle in self.items:
                self._view.scene().addItem(handle)
        for handle in self.items:
            handle.setVisible(True)
        self.follow()

    def follow(self) -> None:
        """Stand as far from the person on screen as before, whatever the zoom."""
        box = self._box
        if box is None:
            return
        if self._is_large != bool(self.items):
            self.place()
            return
        self._stand(box, is_turned=False)
        beyond = self._beyond()
        if beyond:
            # Where the names don't fit at the edge of the window, they stand at the person's other side.
            self._stand(box, is_turned=True)
            if self._beyond() >= beyond:
                self._stand(box, is_turned=False)
        self._keep_in_sight()

    def _stand(self, box: Bounds, *, is_turned: bool) -> None:
        for handle in self.items:
            handle.stand_by(box, self._view.zoom, is_turned=is_turned)

    def _beyond(self) -> float:
        """Return how many pixels of the names lie beyond the left and the right edge together."""
        wide = self._view.viewport().width()
        places = [self._place(handle) for handle in self.items]
        return sum(max(-place.left(), 0.0) + max(place.right() - wide, 0.0) for place in places)

    def _keep_in_sight(self) -> None:
        """Move all handles up or down together where some would lie beyond an edge, and each as far in as it must."""
        if self._box is None or not self.items:
            return
        places = [self._place(handle) for handle in self.items]
        top, bottom = min(each.top() for each in places), max(each.bottom() for each in places)
        high = float(self._view.viewport().height())
        by = -top if top < 0 else min(high - bottom, 0.0)
        person = self._view.mapFromScene(QRectF(*_sides(self._box))).boundingRect()
        wide = float(self._view.viewport().width())
        if not QRectF(0, 0, wide, high).intersects(QRectF(person)):
            return
        for handle, place in zip(self.items, places, strict=True):
            across = -place.left() if place.left() < 0 else min(wide - place.right(), 0.0)
            down = by if bottom - top <= high else 0.0
            if across or down:
                handle.moveBy(across / self._view.zoom, down / self._view.zoom)
        self._part()

    def _part(self) -> None:
        """Move a handle down whose name came to lie on another's at the edge."""
        for number, handle in enumerate(self.items):
            for other in self.items[:number]:
                place, there = self._place(handle), self._place(other)
                if place.intersects(there):
                    handle.moveBy(0, (there.bottom() - place.top()) / self._view.zoom)

    def _place(self, handle: HandleItem) -> QRectF:
        """Return where a handle lies on the view, in pixels, with the one that is lost by rounding."""
        place = handle.boundingRect().translated(QPointF(self._view.mapFromScene(handle.pos())))
        return place.adjusted(-1, -1, 1, 1)

    def hide(self) -> None:
        """Be out of the way of what the hand does."""
        for handle in self.items:
            handle.setVisible(False)

    @property
    def _is_large(self) -> bool:
        box = self._box
        return box is not None and (box[3] - box[1]) * self._view.zoom >= _LEAST_SHOWN

    @property
    def _box(self) -> Bounds | None:
        chosen = self._view.chosen
        item = self._view.item(chosen[0]) if len(chosen) == 1 else None
        return item.shown.bounds if item is not None else None


def _sides(box: Bounds) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    return left, top, right - left, bottom - top
