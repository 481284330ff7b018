"""What keys do on the drawing itself, beside the commands: walk, choose on the way, move, edit, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.ui.canvas.walk import next_key

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

NUDGE: Final = 8.0
"""Points that Ctrl and an arrow move a thing."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def press(view: CanvasView, event: QKeyEvent) -> bool:
    """Do what a key means on ``view``; say whether it means anything.

    Arrows walk, with Shift they choose on the way, with Ctrl they move what is chosen; Enter edits, ``/`` finds, Esc
    calls off what the hand does, or else lets go.
    """
    key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ARROWS and keys == Qt.KeyboardModifier.ControlModifier:
        _nudge(view, _ARROWS[key])
    elif key in _ARROWS and not keys & ~Qt.KeyboardModifier.ShiftModifier:
        _walk(view, _ARROWS[key], is_adding=bool(keys))
    elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and view.chosen:
        view.ask("edit")
    elif event.text() == "/":
        view.searched.emit()
    elif key == Qt.Key.Key_Escape and (view.hand.is_busy or view.chosen):
        if not view.hand.cancel():
            view.choose(())
    else:
        return False
    return True


def _walk(view: CanvasView, way: tuple[int, int], *, is_adding: bool) -> None:
    if view.picture is None:
        return
    last = view.chosen[-1] if view.chosen else None
    found = next_key(view.picture, last, way, view.middle)
    if found is None or found == last:
        return
    view.choose((*(key for key in view.chosen if key != found), found) if is_adding else (found,))
    view.show_key(found)


def _nudge(view: CanvasView, way: tuple[int, int]) -> None:
    """Move what is chosen a step; where a place means something the hand must drag it."""
    if not view.is_editable or view.confine is not None:
        return
    items = [item for key in view.chosen if (item := view.item(key)) is not None]
    moved = {item.shown.key: item.shown.anchor for item in items if item.shown.anchor is not None}
    if moved:
        view.nudged.emit({key: (x + way[0] * NUDGE, y + way[1] * NUDGE) for key, (x, y) in moved.items()})
