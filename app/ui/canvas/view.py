"""The drawing surface: shows a picture, lets it be zoomed, panned, walked through by arrow keys and rearranged.

It knows pictures and keys, nothing of cases: what the user means is told by signals. How it is looked at is
``sight``'s matter, what the hand does meanwhile ``gestures``'. Equal groups of an old and a new picture keep their
item, so a redraw costs only what changed; what moves glides, unless the system asks for calm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QTouchEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from app.genogram.palette import LIGHT, Palette
from app.genogram.picture import Colour, Key, Picture
from app.ui.canvas.depths import depths
from app.ui.canvas.dragging import Confine, Joined
from app.ui.canvas.gestures import Hand
from app.ui.canvas.glide import Glide
from app.ui.canvas.handles import Handles
from app.ui.canvas.items import GroupItem
from app.ui.canvas.keys import press
from app.ui.canvas.lighting import Light, Path
from app.ui.canvas.proxies import Proxies
from app.ui.canvas.sight import LEGIBLE, Sight
from app.ui.canvas.touching import Touch
from app.ui.canvas.veils import Veils
from app.ui.widgets.focusring import FocusRing

_AROUND: Final = 110
"""Pixels that should be seen round whoever was asked for."""


class CanvasView(Sight):
    """Shows one picture.

    Signals: ``selected(Key | None)`` by click or arrow, ``several(tuple of Keys)`` where more than one are chosen
    together; ``moved(Key, x, y)`` when a thing was dragged, its anchor's new place, ``moved_all(dict)`` for several,
    ``nudged(dict)`` by keys; ``asked(verb, Key)`` for a handle (``"parents"``…) or ``"edit"``; ``linked(Key, Key,
    verb)`` when a line was drawn from a handle to somebody; ``menu(QPoint)`` where a menu is wanted, on the screen;
    ``zoomed(float)``; ``looked()`` when another part of the picture is seen; ``searched()`` when ``/`` is typed.

    ``joined`` tells what the lines of a dragged thing lead to, ``confine`` where it may go, for pictures whose places
    mean something. ``let_go`` is how far from their old places the hand has let go of things, while it tells so.
    """

    selected = Signal(object)
    several = Signal(object)
    moved = Signal(object, float, float)
    moved_all = Signal(object)
    nudged = Signal(object)
    asked = Signal(str, object)
    linked = Signal(object, object, str)
    menu = Signal(QPoint)
    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette = LIGHT
        self._items: dict[Key, GroupItem] = {}
        self.handles = Handles(self)
        self.veils = Veils(self)
        self._chosen: tuple[Key, ...] = ()
        self._marked: frozenset[Key] = frozenset()
        self._lit: tuple[Key, ...] = ()
        self._ways: tuple[Path, ...] = ()
        self.is_editable = True
        self.confine: Confine | None = None
        self.middle: Key | None = None  # where the arrow keys begin to walk
        self.joined: Joined | None = None
        self.let_go: dict[Key, QPointF] = {}
        self.hand = Hand(self)
        self._touch = Touch(self)
        self._glide = Glide(self)
        self.proxies = Proxies(self, self._press_key)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(80)
        self._follow.timeout.connect(self.proxies.follow)
        self.looked.connect(self._follow.start)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._light = Light(self.accent)
        scene.addItem(self._light)
        self.set_colours(LIGHT)
        FocusRing(self)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def set_colours(self, palette: Palette) -> None:
        """Show the picture in another light."""
        if palette == self._palette and self.backgroundBrush().color() == QColor(palette[Colour.GROUND]):
            return
        self._palette = palette
        self.setBackgroundBrush(QColor(palette[Colour.GROUND]))
        for item in self._items.values():
            item.show_group(item.shown, palette)
        self.light(self._lit, self._ways)
        self.handles.place()

    def set_editable(self, *, is_editable: bool) -> None:
        """Offer handles and dragging, or only looking."""
        self.is_editable = is_editable
        self.handles.place()

    @property
    def colours(self) -> Palette:
        """Return the colours the picture is shown in."""
        return self._palette

    @property
    def accent(self) -> QColor:
        """Return the colour of what is chosen and of what the hand does."""
        return QColor(self._palette[Colour.ACCENT])

    @property
    def ground(self) -> QColor:
        """Return the colour behind the picture."""
        return QColor(self._palette[Colour.GROUND])

    def item(self, key: Key) -> GroupItem | None:
        """Return what draws the thing with ``key``, None where it isn't drawn."""
        return self._items.get(key)

    def light(self, keys: Iterable[Key], ways: Iterable[Path] = ()) -> None:
        """Light exactly these things, as far as they are drawn, and the ground along ``ways``."""
        self._lit, self._ways = tuple(keys), tuple(ways)
        items = (self._items[key] for key in self._lit if key in self._items)
        self._light.show_items(items, self._ways, self.accent)

    @property
    def lit(self) -> tuple[Key, ...]:
        """Return what is lit in the picture."""
        return self._light.lit

    def show_picture(self, picture: Picture | None, *, animate: bool = False, is_settled: bool = False) -> None:
        """Show ``picture`` in place of the one before; nothing of that one stays where it is None.

        Where it is the same picture that has settled, the hand goes on and what glides goes on from where it is.
        """
        if not is_settled:
            self.hand.cancel()
            self._glide.stop()
        self._take(picture, animate=animate and not self.hand.is_busy)
        self._glide.start()
        self.looked.emit()

    def _take(self, picture: Picture | None, *, animate: bool) -> None:
        groups = picture.groups if picture else ()
        # Most groups are the very ones that are shown: asking keys for their place takes longer than all else.
        shown = {id(item.shown): item for item in self._items.values()}
        items = [shown.get(id(group)) or self._items.get(group.key) for group in groups]
        staying = frozenset(items)
        for key in [key for key, item in self._items.items() if item not in staying]:
            self.scene().removeItem(self._items.pop(key))
        heights = depths([group.layer for group in groups], [item.depth if item else None for item in items])
        for group, known, depth in zip(groups, items, heights, strict=True):
            if known is not None and known.shown is group:
                known.lie_at(depth)
                continue
            item = known or self._items.get(group.key)
            if item is None:
                item = self._items[group.key] = GroupItem(group, self._palette)
                self.scene().addItem(item)
            elif item.shown == group:
                item.take_over(group)
            else:
                before = item.shown.anchor
                item.show_group(group, self._palette)
                if animate and before and group.anchor and before != group.anchor:
                    way = QPointF(before[0] - group.anchor[0], before[1] - group.anchor[1])
                    self._glide.add(item, way + self.let_go.get(group.key, QPointF()))
            item.lie_at(depth)
        self._picture = picture
        self.setAccessibleName(picture.title if picture else "")
        if picture is None or picture.description:
            self.setAccessibleDescription(picture.description if picture else "")
        if picture:
            margin = max(picture.width, picture.height)
            left, top, right, bottom = picture.bounds
            self.setSceneRect(QRectF(left, top, right - left, bottom - top).adjusted(-margin, -margin, margin, margin))
        self.proxies.show_picture(picture)
        self.veils.place()
        self.light(self._lit, self._ways)
        self.select_all(self._chosen)

    @property
    def chosen(self) -> tuple[Key, ...]:
        """Return what is chosen; the one looked at is the last."""
        return self._chosen

    def tell(self, picture: Picture) -> None:
        """Take over the words of ``picture``, whose marks are shown already."""
        self._picture = picture
        self.setAccessibleDescription(picture.description)

    def select(self, key: Key | None) -> None:
        """Mark the thing with ``key`` as chosen, without telling anybody; it may be in no picture."""
        self.select_all(() if key is None else (key,))

    def select_all(self, keys: Sequence[Key]) -> None:
        """Mark several things as chosen together, without telling anybody."""
        marked = frozenset(keys)
        for key in self._marked | marked:
            item = self._items.get(key)
            if item is not None:
                item.choose(is_chosen=key in marked)
        self._chosen, self._marked = tuple(keys), marked
        self.handles.place()
        self.proxies.focus(keys[-1] if keys else None)

    def choose(self, keys: Sequence[Key]) -> None:
        """Mark things as the user chose them, and tell it."""
        if tuple(keys) == self._chosen:
            return
        self.select_all(keys)
        if len(keys) > 1:
            self.several.emit(tuple(keys))
        else:
            self.selected.emit(keys[0] if keys else None)

    def ask(self, verb: str) -> None:
        """Ask for ``verb`` to be done with the one chosen thing."""
        if self._chosen:
            self.asked.emit(verb, self._chosen[-1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the chosen person, who is announced; going back by Tab is going on."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.BacktabFocusReason:
            self.proxies.take_focus()

    def _press_key(self, key: Key) -> None:
        self.choose((key,))
        self.show_key(key)

    # --- where one looks --------------------------------------------------------------------------------------------

    def show_key(self, key: Key, *, is_asked_for: bool = False) -> None:
        """Bring the thing with ``key`` into sight, moving no more than needed.

        Where it ``is_asked_for`` by its name it is shown large enough to be read, with what stands near.
        """
        item = self._items.get(key)
        if item is None:
            return
        if not is_asked_for:
            self.ensureVisible(item, 40, 40)
            self.tell_looked()
        elif not self.is_whole or self.zoom < LEGIBLE:
            # Where a choice brought it just into sight, its handles and neighbours are not.
            room = self.viewport().rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
            if self.zoom < LEGIBLE or not room.contains(self.mapFromScene(item.boundingRect()).boundingRect()):
                self.come_to(item.boundingRect().center())

    # --- the hands --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold; another button calls off what is going on."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton} or self.hand.is_busy:
            self.hand.press(event.position(), event.button(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what is held; else let handles know that they are pointed at."""
        if self.hand.is_busy:
            self.hand.move(event.position(), event.modifiers())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.hand.release(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what is under the mouse."""
        found = self.itemAt(event.position().toPoint())
        if isinstance(found, GroupItem) and found.shown.key.id is not None:
            self.asked.emit("edit", found.shown.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by the mouse where it points, by the key at what is chosen."""
        at = event.pos()
        item = self._items.get(self._chosen[-1]) if self._chosen else None
        if event.reason() is QContextMenuEvent.Reason.Keyboard and item is not None:
            at = self.mapFromScene(QRectF(item.boundingRect()).center())
        self.hand.ask_menu(at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching a touch pad; follow fingers on the screen; be followed once it is seen."""
        if isinstance(event, QTouchEvent):
            self._touch.handle(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self.zoom * (1 + event.value()), event.position())
            return True
        if event.type() is QEvent.Type.Show:
            self._follow.start()  # what has moved while nobody saw it
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means on a drawing; every other key is for the window."""
        if not press(self, event):
            event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays half dragged where it isn't seen, and nothing follows there."""
        self.hand.cancel()
        self._follow.stop()
        super().hideEvent(event)
