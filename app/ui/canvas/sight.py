"""From where a picture is looked at: how large, and which part of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from app.genogram.picture import Picture, Point

LEAST_ZOOM: Final = 0.1
"""No further away does anybody need to go, save to see the whole of a very wide picture."""
_LEAST_WHOLE: Final = 0.02
MOST_ZOOM: Final = 4.0
FIT_AT_MOST: Final = 1.5
STEP: Final = 1.2
LEGIBLE: Final = 0.7
"""Seen smaller, names cannot be read."""


class Sight(QGraphicsView):
    """A view that zooms and pans. ``zoomed(float)``, and ``looked()`` when another part of the picture is seen."""

    zoomed = Signal(float)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._is_whole = False
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def picture(self) -> Picture | None:
        """Return what is shown."""
        return self._picture

    @property
    def zoom(self) -> float:
        """Return how large a point is shown: 1.0 is a pixel a point at 96 dots an inch, times 4/3."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Show a point ``zoom`` large, keeping what is ``at``, or else in the middle, where it is."""
        factor = min(MOST_ZOOM, max(min(LEAST_ZOOM, self.whole[0]), zoom)) / self.zoom
        if abs(factor - 1) <= 1e-6:
            return
        if at is None:
            self.scale(factor, factor)
        else:
            under = self.mapToScene(at.toPoint())
            self.scale(factor, factor)
            self.pan(at - QPointF(self.mapFromScene(under)))
        self._is_whole = False
        self.tell_looked()

    def fit(self) -> None:
        """Show the whole picture."""
        if self._picture is None:
            return
        self.stand_at(self.whole)
        self._is_whole = True

    @property
    def whole(self) -> tuple[float, Point]:
        """Return from where the whole picture is seen."""
        if self._picture is None:
            return 1.0, (0.0, 0.0)
        left, top, right, bottom = self._picture.bounds
        room = self.viewport().size()
        wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
        zoom = min(room.width() / wide, room.height() / high, FIT_AT_MOST)
        return max(zoom, _LEAST_WHOLE), ((left + right) / 2, (top + bottom) / 2)

    @property
    def is_whole(self) -> bool:
        """Say whether the whole picture is seen: asked for by ``fit``, and nothing else since."""
        return self._is_whole

    @property
    def standpoint(self) -> tuple[float, Point]:
        """Return zoom and the point in the middle, to come back to."""
        middle = self.mapToScene(self.viewport().rect().center())
        return self.zoom, (middle.x(), middle.y())

    def stand_at(self, standpoint: tuple[float, Point]) -> None:
        """Come back to where one looked from."""
        zoom, (x, y) = standpoint
        self._is_whole = False
        self.resetTransform()
        self.scale(zoom, zoom)
        self.centerOn(x, y)
        self.tell_looked()

    def come_to(self, point: QPointF) -> None:
        """Have a point in the middle, and all round it large enough to be read."""
        if self.zoom < LEGIBLE:
            self.stand_at((1.0, (point.x(), point.y())))
        else:
            self.look_at(point)

    def look_at(self, point: QPointF) -> None:
        """Have a point of the picture in the middle of what is seen."""
        self.centerOn(point)
        self.tell_looked()

    def pan(self, way: QPointF) -> None:
        """Let the ground go ``way``, in pixels."""
        self._is_whole = False
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() - way.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() - way.y()))
        self.looked.emit()

    def tell_looked(self) -> None:
        """Tell that the picture is seen from elsewhere."""
        self.zoomed.emit(self.zoom)
        self.looked.emit()

    def paint_now(self) -> None:
        """Paint what has changed at once: what is still to be done after it needn't be waited for."""
        QCoreApplication.sendPostedEvents(self.scene(), QEvent.Type.MetaCall.value)  # by which Qt finds what has
        QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the wheel; a touch pad pans, and zooms with Ctrl."""
        is_pad = not event.pixelDelta().isNull()
        if is_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(event.pixelDelta()))
        elif event.angleDelta().y():
            self.set_zoom(self.zoom * STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture whole where that was asked for, and tell that another part is seen."""
        super().resizeEvent(event)
        if self._is_whole:
            self.fit()
        self.looked.emit()
