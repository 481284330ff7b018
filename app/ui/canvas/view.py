"""The drawing surface: shows a picture, lets it be zoomed, panned, walked through by arrow keys and rearranged.

It knows pictures and keys, nothing of cases: what the user means is told by signals. Equal groups of an old and a new
picture keep their item, so a redraw costs only what changed; what moves glides, unless the system asks for calm.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.genogram.palette import LIGHT, Palette
from app.genogram.picture import Colour, Key, Picture, Point
from app.ui.canvas.glide import Glide
from app.ui.canvas.handles import HANDLES, HandleItem
from app.ui.canvas.items import GroupItem
from app.ui.canvas.proxies import Proxies
from app.ui.canvas.walk import next_key

LEAST_ZOOM: Final = 0.1
MOST_ZOOM: Final = 4.0
FIT_AT_MOST: Final = 1.5
STEP: Final = 1.2
DRAG_FROM: Final = 5
"""Pixels the mouse must go before a press becomes a drag."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CanvasView(QGraphicsView):
    """Shows one picture.

    Signals: ``selected(Key | None)`` by click or arrow; ``moved(Key, x, y)`` when a thing was dragged, its anchor's
    new place; ``asked(verb, Key)`` for a handle (``"parents"``…) or ``"edit"``; ``zoomed(float)``.
    """

    selected = Signal(object)
    moved = Signal(object, float, float)
    asked = Signal(str, object)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette = LIGHT
        self._picture: Picture | None = None
        self._items: dict[Key, GroupItem] = {}
        self._handles: list[HandleItem] = []
        self._chosen: Key | None = None
        self._has_handles = True
        self._press: QPointF | None = None
        self._dragged: GroupItem | None = None
        self._is_panning = False
        self._glide = Glide(self)
        self._proxies = Proxies(self)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(80)
        self._follow.timeout.connect(self._proxies.follow)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_colours(LIGHT)

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """Return what is shown."""
        return self._picture

    def set_colours(self, palette: Palette) -> None:
        """Show the picture in another light."""
        self._palette = palette
        self.setBackgroundBrush(QColor(palette[Colour.GROUND]))
        for item in self._items.values():
            item.show_group(item.shown, palette)
        self._place_handles()

    def set_editable(self, *, is_editable: bool) -> None:
        """Offer handles and dragging, or only looking."""
        self._has_handles = is_editable
        self._place_handles()

    def show_picture(self, picture: Picture | None, *, animate: bool = False) -> None:
        """Show ``picture`` in place of the one before; nothing of that one stays where it is None."""
        self._glide.stop()
        groups = {group.key: group for group in picture.groups} if picture else {}
        for key in [key for key in self._items if key not in groups]:
            self.scene().removeItem(self._items.pop(key))
        for order, (key, group) in enumerate(groups.items()):
            item = self._items.get(key)
            if item is None:
                item = self._items[key] = GroupItem(group, self._palette)
                self.scene().addItem(item)
            elif item.shown != group:
                before = item.shown.anchor
                item.show_group(group, self._palette)
                if animate and before and group.anchor and before != group.anchor:
                    self._glide.add(item, QPointF(before[0] - group.anchor[0], before[1] - group.anchor[1]))
            # Painting order is the picture's: layers first, then as listed.
            item.setZValue(group.layer + order / 100_000)
        self._picture = picture
        self.setAccessibleName(picture.title if picture else "")
        self.setAccessibleDescription(picture.description if picture else "")
        if picture:
            margin = max(picture.width, picture.height)
            left, top, right, bottom = picture.bounds
            self.setSceneRect(QRectF(left, top, right - left, bottom - top).adjusted(-margin, -margin, margin, margin))
        self._proxies.show_picture(picture)
        self.select(self._chosen)
        self._glide.start()

    def select(self, key: Key | None) -> None:
        """Mark the thing with ``key`` as chosen, without telling anybody; it may be in no picture."""
        for other, item in self._items.items():
            item.choose(is_chosen=other == key)
        self._chosen = key
        self._place_handles()
        self._proxies.focus(key)

    def _place_handles(self) -> None:
        for handle in self._handles:
            self.scene().removeItem(handle)
        self._handles = []
        item = self._items.get(self._chosen) if self._chosen else None
        if item is None or item.shown.key.kind != "person" or not self._has_handles:
            return
        for handle in HANDLES:
            shown = HandleItem(handle, self._palette)
            shown.stand_by(item.shown.bounds, self.zoom)
            self.scene().addItem(shown)
            self._handles.append(shown)

    # --- where one looks --------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Return how large a point is shown: 1.0 is a pixel a point at 96 dots an inch, times 4/3."""
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Show a point ``zoom`` large, keeping what is under the mouse, or in the middle, where it is."""
        factor = min(MOST_ZOOM, max(LEAST_ZOOM, zoom)) / self.zoom
        if abs(factor - 1) > 1e-6:
            self.scale(factor, factor)
            self._looked()

    def fit(self) -> None:
        """Show the whole picture."""
        if self._picture is None:
            return
        left, top, right, bottom = self._picture.bounds
        self.resetTransform()
        room = self.viewport().size()
        wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
        zoom = min(room.width() / wide, room.height() / high, FIT_AT_MOST)
        self.scale(max(zoom, LEAST_ZOOM), max(zoom, LEAST_ZOOM))
        self.centerOn((left + right) / 2, (top + bottom) / 2)
        self._looked()

    @property
    def standpoint(self) -> tuple[float, Point]:
        """Return zoom and the point in the middle, to come back to."""
        middle = self.mapToScene(self.viewport().rect().center())
        return self.zoom, (middle.x(), middle.y())

    def stand_at(self, standpoint: tuple[float, Point]) -> None:
        """Come back to where one looked from."""
        zoom, (x, y) = standpoint
        self.resetTransform()
        self.scale(zoom, zoom)
        self.centerOn(x, y)
        self._looked()

    def show_key(self, key: Key) -> None:
        """Bring the thing with ``key`` into sight, moving no more than needed."""
        item = self._items.get(key)
        if item is not None:
            self.ensureVisible(item, 40, 40)
            self._looked()

    def _looked(self) -> None:
        self._follow.start()
        for handle in self._handles:
            item = self._items.get(self._chosen) if self._chosen else None
            if item is not None:
                handle.stand_by(item.shown.bounds, self.zoom)
        self.zoomed.emit(self.zoom)

    # --- the hands --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a handle, choose a thing, or take hold of the ground."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            return
        self._press = event.position()
        found = self.itemAt(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        if isinstance(found, HandleItem):
            self._press = None
            if self._chosen is not None:
                self.asked.emit(found.handle.verb, self._chosen)
            return
        self._dragged = found if isinstance(found, GroupItem) else None
        if self._dragged is not None and self._dragged.shown.key.id is not None:
            key = self._dragged.shown.key
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if key != self._chosen:
                self.select(key)
                self.selected.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held: a thing, or the ground."""
        if self._press is None:
            super().mouseMoveEvent(event)
            return
        way = event.position() - self._press
        is_far = way.manhattanLength() >= DRAG_FROM
        if self._dragged is not None and self._dragged.shown.anchor is not None and self._has_handles:
            if is_far or not self._dragged.pos().isNull():
                self._hide_handles()
                self._dragged.setPos(way / self.zoom)
            return
        if is_far or self._is_panning:
            self._is_panning = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(way)
            self._press = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was dragged tells its new place, a click on the ground chooses nothing."""
        if self._press is None:
            return
        dragged, way = self._dragged, self._dragged.pos() if self._dragged else QPointF()
        if dragged is not None and not way.isNull() and dragged.shown.anchor is not None:
            dragged.setPos(0, 0)
            x, y = dragged.shown.anchor
            self.moved.emit(dragged.shown.key, x + way.x(), y + way.y())
        elif not self._is_panning and (dragged is None or dragged.shown.key.id is None):
            is_click = event.button() == Qt.MouseButton.LeftButton
            if is_click and self._chosen is not None:
                self.select(None)
                self.selected.emit(None)
        self._press, self._dragged, self._is_panning = None, None, False
        self.viewport().unsetCursor()
        self._place_handles()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what is under the mouse."""
        found = self.itemAt(event.position().toPoint())
        if isinstance(found, GroupItem) and found.shown.key.id is not None:
            self.asked.emit("edit", found.shown.key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the wheel; a touch pad pans, and zooms with Ctrl."""
        is_pad = not event.pixelDelta().isNull()
        if is_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan(QPointF(event.pixelDelta()))
        elif event.angleDelta().y():
            self.set_zoom(self.zoom * STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self.zoom * (1 + event.value()))
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, edit with Enter, let go with Escape; every other key is for the window."""
        key = Qt.Key(event.key())
        if key in _ARROWS and self._picture is not None and not event.modifiers():
            found = next_key(self._picture, self._chosen, _ARROWS[key])
            if found is not None and found != self._chosen:
                self.select(found)
                self.show_key(found)
                self.selected.emit(found)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.asked.emit("edit", self._chosen)
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self.select(None)
            self.selected.emit(None)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the middle in the middle."""
        super().resizeEvent(event)
        self._follow.start()

    def _pan(self, way: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() - way.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() - way.y()))
        self._follow.start()

    def _hide_handles(self) -> None:
        for handle in self._handles:
            handle.setVisible(False)
