"""Fingers on the drawing: one is a hand like the mouse, two zoom and pan, one that rests asks for the menu."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QTouchEvent

from app.ui.canvas.items import GroupItem

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

LONG_PRESS_MS: Final = 600
DOUBLE_TAP_MS: Final = 350
FINGER: Final = 12
"""Pixels a finger may tremble without meaning it."""
_NO_KEYS: Final = Qt.KeyboardModifier.NoModifier


class Touch(QObject):
    """Turns touches into what the hand does. Once two fingers were there, the rest of the touch is theirs."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPointF | None = None
        self._pair: tuple[QPointF, float] | None = None
        self._last_tap: QPointF | None = None
        self._since_tap = QElapsedTimer()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(LONG_PRESS_MS)
        self._resting.timeout.connect(self._rested)

    def handle(self, event: QTouchEvent) -> None:
        """Follow one event of a touch."""
        points = [point.position() for point in event.points() if point.state() != point.State.Released]
        kind = event.type()
        if kind is QEvent.Type.TouchCancel:
            self._stop()
        elif len(points) >= 2:
            self._two(points[0], points[1])
        elif len(points) == 1:
            self._one(points[0], is_new=kind is QEvent.Type.TouchBegin)
        else:
            self._lift(event.points()[0].position())
        event.accept()

    def _one(self, at: QPointF, *, is_new: bool) -> None:
        if is_new:
            self._stop()
            self._start = at
            self._resting.start()
            self._view.hand.press(at, Qt.MouseButton.LeftButton, _NO_KEYS)
        elif self._start is not None:
            if (at - self._start).manhattanLength() >= FINGER:
                self._resting.stop()
            self._view.hand.move(at, _NO_KEYS, FINGER)
        self._pair = None

    def _two(self, first: QPointF, second: QPointF) -> None:
        """Zoom by how far the fingers part, and pan by how their middle goes."""
        middle, apart = (first + second) / 2, math.hypot(*(second - first).toTuple())
        if self._pair is None:
            self._resting.stop()
            self._view.hand.cancel()
            self._start = None
        elif apart > 0 and self._pair[1] > 0:
            self._view.pan(middle - self._pair[0])
            self._view.set_zoom(self._view.zoom * apart / self._pair[1], middle)
        self._pair = (middle, apart)

    def _lift(self, at: QPointF) -> None:
        self._resting.stop()
        self._pair = None
        if self._start is None:
            return
        is_tap = (at - self._start).manhattanLength() < FINGER
        self._start = None
        self._view.hand.release(at, _NO_KEYS)
        if not is_tap:
            return
        is_second = self._last_tap is not None and (at - self._last_tap).manhattanLength() < 2 * FINGER
        if is_second and self._since_tap.isValid() and self._since_tap.elapsed() < DOUBLE_TAP_MS:
            self._last_tap = None
            found = self._view.itemAt(at.toPoint())
            if isinstance(found, GroupItem) and found.shown.key.id is not None:
                self._view.ask("edit")
            return
        self._last_tap = at
        self._since_tap.start()

    def _rested(self) -> None:
        at, self._start = self._start, None
        if at is not None:
            self._view.hand.cancel()
            self._view.hand.ask_menu(at.toPoint())

    def _stop(self) -> None:
        self._resting.stop()
        self._start, self._pair = None, None
        self._view.hand.cancel()
