"""Locking by itself: when nobody has touched the program for a while, and when the computer has slept.

Also when the hands first rest for a moment, so that what they would wait for can be done.

The timer starts anew with each key, click, wheel and touch. Sleep shows as a clock that has jumped further than the
timer that watches it.
"""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)
_WATCH_MS: Final = 15_000
_QUIET_MS: Final = 1_000
_JUMP_S: Final = 60.0


class IdleWatch(QObject):
    """Says ``is_due`` when the case should be locked. Runs between ``start`` and ``stop``.

    It says ``is_quiet`` once after ``start``, when nothing has been touched for a second.
    """

    is_due = Signal()
    is_quiet = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.is_due)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.is_quiet)
        self._clock = QTimer(self)
        self._clock.setInterval(_WATCH_MS)
        self._clock.timeout.connect(self._watch_clock)
        self._last = 0.0
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow_windows)

    @property
    def is_running(self) -> bool:
        """Say whether it watches."""
        return self._clock.isActive()

    def start(self, minutes: float) -> None:
        """Watch; ``minutes`` without a touch are too many. A minute may be a fraction."""
        self.stop()
        self._idle.start(round(minutes * 60_000))
        self._quiet.start()
        self._last = time.time()
        self._clock.start()
        self._follow_windows()

    def hold(self) -> None:
        """Don't lock for idling till ``start``: a meeting looks at the wall and touches nothing. Sleep still counts."""
        self._idle.stop()

    def stop(self) -> None:
        """Watch no more."""
        self._idle.stop()
        self._quiet.stop()
        self._clock.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt hands over both
        """Start the time anew at a touch."""
        if event.type() in _TOUCHES:
            for timer in (self._idle, self._quiet):
                if timer.isActive():
                    timer.start()
        return False

    def _follow_windows(self) -> None:
        """Look at what the hands do in every window, and only at that: a program's own events are many more."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def _watch_clock(self) -> None:
        now = time.time()
        has_slept = now - self._last > _WATCH_MS / 1000 + _JUMP_S
        self._last = now
        if has_slept:
            self.is_due.emit()
