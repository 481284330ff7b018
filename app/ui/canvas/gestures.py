"""What the hand is doing on the drawing, mouse, pen and finger alike: one state at a time, and each can be called off.

Resting → pressed → one of the gestures → resting. A press that goes nowhere is a click. A gesture begins once the
pointer has gone far enough, and ends by letting go (it does its work) or by Esc (all is as before).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from app.ui.canvas.dragging import Drag
from app.ui.canvas.grips import HandleItem
from app.ui.canvas.items import GroupItem
from app.ui.canvas.linking import LinkDrag
from app.ui.canvas.selecting import RubberBand

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

DRAG_FROM: Final = 5
"""Pixels the pointer must go before a press becomes a drag."""
ADDS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Either of these keys chooses a thing together with what is chosen already."""


class Gesture(Protocol):
    """What goes on between pressing and letting go. Places are pixels of the drawing surface."""

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Follow the pointer; nothing is done yet."""
        ...

    def finish(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Do what was shown."""
        ...

    def cancel(self) -> None:
        """Have everything as it was before the press."""
        ...


class Pan:
    """Moves the ground under the eye."""

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        self._view, self._last = view, start
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Let the ground go with the pointer."""
        del keys
        self._view.pan(at - self._last)
        self._last = at

    def finish(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Stay there."""
        self.move(at, keys)
        self.cancel()

    def cancel(self) -> None:
        """Let go of the ground."""
        self._view.viewport().unsetCursor()


class Hand:
    """The one hand on a drawing: what it holds, and the gesture it makes."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._start: QPointF | None = None
        self._held: HandleItem | GroupItem | None = None
        self._button = Qt.MouseButton.NoButton
        self._keys = Qt.KeyboardModifier.NoModifier
        self._gesture: Gesture | None = None
        self._chosen_alone: GroupItem | None = None

    @property
    def is_busy(self) -> bool:
        """Say whether something is pressed or dragged."""
        return self._start is not None

    @property
    def gesture(self) -> Gesture | None:
        """Return what is being done, None while nothing is dragged."""
        return self._gesture

    def press(self, at: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
        """Take hold of what lies there: a handle, a thing (which is chosen), or the ground."""
        if self.is_busy:
            self.cancel()
            return
        self._start, self._button, self._keys, self._chosen_alone = at, button, keys, None
        found = self._view.itemAt(at.toPoint()) if button is Qt.MouseButton.LeftButton else None
        self._held = found if isinstance(found, HandleItem | GroupItem) else None
        if not isinstance(self._held, GroupItem):
            return
        key = self._held.shown.key
        if key.id is None:
            self._held = None
            return
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        chosen = self._view.chosen
        if keys & ADDS:
            rest = tuple(each for each in chosen if each != key)
            self._view.choose(rest if key in chosen else (*rest, key))
        elif key not in chosen:
            self._view.choose((key,))
        elif len(chosen) > 1:
            self._chosen_alone = self._held  # together they may be dragged; a mere click means this one

    def move(self, at: QPointF, keys: Qt.KeyboardModifier, far: float = DRAG_FROM) -> None:
        """Go on with the gesture, or begin one when the pointer has gone ``far``."""
        if self._start is None:
            return
        if self._gesture is None and (at - self._start).manhattanLength() >= far:
            self._gesture = self._begun(self._start, self._keys)
        if self._gesture is not None:
            self._gesture.move(at, keys)

    def release(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Let go: finish the gesture, or take it as a click."""
        gesture, held, alone, button = self._gesture, self._held, self._chosen_alone, self._button
        if self._start is None:
            return
        self._rest()
        self._view.handles.place()  # first: the gesture hid them, and what comes of it may place them elsewhere
        if gesture is not None:
            gesture.finish(at, keys)
        elif isinstance(held, HandleItem):
            self._view.ask(held.handle.verb)
        elif alone is not None:
            self._view.choose((alone.shown.key,))
        elif held is None and button is Qt.MouseButton.LeftButton and not keys & ADDS:
            self._view.choose(())

    def ask_menu(self, at: QPoint) -> None:
        """Ask for the menu of what lies at a point of the surface; it is chosen first."""
        found = self._view.itemAt(at)
        key = found.shown.key if isinstance(found, GroupItem) else None
        if key is not None and key.id is not None and key not in self._view.chosen:
            self._view.choose((key,))
        elif not isinstance(found, GroupItem | HandleItem):
            self._view.choose(())
        self._view.menu.emit(self._view.viewport().mapToGlobal(at))

    def cancel(self) -> bool:
        """Call off what is going on; say whether there was anything."""
        gesture, was_busy = self._gesture, self.is_busy
        self._rest()
        if gesture is not None:
            gesture.cancel()
            self._view.handles.place()
        return was_busy

    def _rest(self) -> None:
        self._start, self._held, self._gesture, self._chosen_alone = None, None, None, None

    def _begun(self, start: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
        view, held = self._view, self._held
        if isinstance(held, HandleItem) and view.chosen:
            return LinkDrag(view, held, view.chosen[-1])
        if isinstance(held, GroupItem) and held.shown.anchor is not None and view.is_editable:
            return Drag(view, held, start)
        if self._button is Qt.MouseButton.LeftButton and held is None and keys & Qt.KeyboardModifier.ShiftModifier:
            return RubberBand(view, start)
        return Pan(view, start)
