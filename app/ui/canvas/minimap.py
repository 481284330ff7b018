"""A small map of the whole picture at its corner: what is seen of it, and a way to go elsewhere in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour, Picture, Polyline
from app.i18n import tr
from app.ui import theme
from app.ui.canvas.walk import STOPS

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

MANY: Final = 60
"""So many people are more than one look takes in: from here on the map is there by itself."""
_SIZE: Final = (190, 120)
_STEP: Final = 60
_STRUCTURE: Final = frozenset({"partnership", "union", "rings"})
_ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(_STEP, 0),
    Qt.Key.Key_Right: QPointF(-_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, _STEP),
    Qt.Key.Key_Down: QPointF(0, -_STEP),
}


class MiniMap(QWidget):
    """Shows dots for people and the lines of descent, with a frame round what is seen.

    ``is_wanted`` is None while it comes by itself with many people, else what the user asked for.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._drawn: tuple[Picture, str] | None = None
        self._sheet = QPixmap()
        # Another picture comes on the map once it is painted itself: the eye is there first.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._renew)
        self.is_wanted: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Map of the whole picture"))
        self.setAccessibleDescription(tr("The arrow keys move what is seen."))
        self.setToolTip(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.looked.connect(self.follow)
        self.hide()

    def toggle(self) -> bool:
        """Show the map, or hide it, from now on; return whether it is shown."""
        self.is_wanted = not self.isVisible()
        self.follow()
        return self.isVisible()

    def follow(self) -> None:
        """Be there if the picture has many people, and show what is seen of it now."""
        picture = self._view.picture
        many = sum(group.key.kind == "person" for group in picture.groups) > MANY if picture else False
        wanted = many if self.is_wanted is None else self.is_wanted and picture is not None
        if not wanted:
            self._sheet, self._drawn = QPixmap(), None
        if self.isHidden() == wanted:
            self.setVisible(wanted)
            self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the same room for every picture."""
        return QSize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    @property
    def frame(self) -> QRectF:
        """Return the frame round what is seen, in pixels of the map."""
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        return QRectF(self._to_map(seen.topLeft()), self._to_map(seen.bottomRight()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet with the frame on it."""
        del event
        look, picture = theme.current(), self._view.picture
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(Colour.SURFACE))
        if picture is not None:
            if self._drawn is None or self._drawn[0] is not picture or self._drawn[1] != look.name:
                self._later.start()
            painter.drawPixmap(0, 0, self._sheet)
            shade = QColor(look.colour(Colour.ACCENT))
            shade.setAlpha(28)
            painter.setBrush(shade)
            painter.setPen(QPen(look.colour(Colour.ACCENT), theme.px(2)))
            painter.drawRect(self.frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_focused = self.hasFocus()
        painter.setPen(QPen(look.colour(Colour.ACCENT) if is_focused else QColor(look.edge), 2 if is_focused else 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it is pressed."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two presses as two presses."""
        self._go(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move what is seen with the arrows; Esc goes back to the picture."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._view.pan(_ARROWS[key])
        elif key == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _go(self, at: QPointF) -> None:
        scale, left, top = self._fit()
        self._view.look_at(QPointF((at.x() - left) / scale, (at.y() - top) / scale))

    def _fit(self) -> tuple[float, float, float]:
        """Return the scale of the map and where the picture's origin lies on it."""
        picture = self._view.picture
        if picture is None:
            return 1.0, 0.0, 0.0
        edge = theme.px(6)
        wide, high = self.width() - 2 * edge, self.height() - 2 * edge
        scale = min(wide / max(picture.width, 1.0), high / max(picture.height, 1.0))
        left = edge + (wide - picture.width * scale) / 2 - picture.bounds[0] * scale
        top = edge + (high - picture.height * scale) / 2 - picture.bounds[1] * scale
        return scale, left, top

    def _to_map(self, point: QPointF) -> QPointF:
        scale, left, top = self._fit()
        return QPointF(point.x() * scale + left, point.y() * scale + top)

    def _renew(self) -> None:
        if self._view.picture is not None and self.isVisible():
            self._draw(self._view.picture)
            self.update()

    def _draw(self, picture: Picture) -> None:
        """Draw the sheet once a picture: dots and lines, no words, so that it costs next to nothing."""
        scale, across, down = self._fit()
        look, ratio = theme.current(), self.devicePixelRatioF()
        self._sheet = QPixmap(self.size() * ratio)
        self._sheet.setDevicePixelRatio(ratio)
        self._sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(Colour.QUIET), 1))
        for group in picture.groups:
            if group.key.kind in _STRUCTURE:
                for drawn in group.marks:
                    if isinstance(drawn, Polyline):
                        points = [QPointF(x * scale + across, y * scale + down) for x, y in drawn.points]
                        painter.drawPolyline(points)
        dot = theme.px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Colour.INK))
        for group in picture.groups:
            if group.key.kind in STOPS:
                left, top, right, bottom = group.bounds
                x, y = group.anchor or ((left + right) / 2, (top + bottom) / 2)
                painter.drawEllipse(QPointF(x * scale + across, y * scale + down), dot, dot)
        painter.end()
        self._drawn = (picture, look.name)
