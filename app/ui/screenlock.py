"""The computer is locked or put to sleep: the case is locked with it.

Linux tells it on its buses (the desktop's screen saver, the system's login manager), Windows by messages to the window.
Where nobody tells, ``idle`` still notices sleep by the clock.
"""

from __future__ import annotations

import sys
from typing import Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_LOGIN: Final = "org.freedesktop.login1"
_WM_SESSION_CHANGE: Final = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK: Final = 0x7  # WTS_SESSION_LOCK
_SESSION_AWAY: Final = 0x2  # WTS_CONSOLE_DISCONNECT: another user takes the screen
_WM_POWER: Final = 0x0218  # WM_POWERBROADCAST
_SUSPEND: Final = 0x4  # PBT_APMSUSPEND


class ScreenWatch(QObject):
    """Says ``is_due`` when the screen is locked, another user takes over, or the computer goes to sleep."""

    is_due = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter: QAbstractNativeEventFilter | None = None
        if sys.platform == "win32":
            self._watch_messages(window)
        elif sys.platform != "darwin":
            self._watch_buses()

    @Slot(bool)
    def on_change(self, is_away: bool) -> None:
        """Hear what the buses tell: True when the screen is covered or sleep begins."""
        if is_away:
            self.is_due.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session is being locked."""
        self.is_due.emit()

    def _watch_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  only Linux has buses

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        # The stub wants bytes, but only what SLOT returns is taken.
        change, lock = cast("bytes", SLOT("on_change(bool)")), cast("bytes", SLOT("on_lock()"))
        # Any sender and any path: desktops differ in both, and a false alarm costs a passphrase, no more.
        for interface in _SCREEN_SAVERS:
            session.connect("", "", interface, "ActiveChanged", self, change)
        system.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, change)
        system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, lock)

    def _watch_messages(self, window: QWidget) -> None:
        app = QCoreApplication.instance()
        if sys.platform == "win32" and app is not None:
            import ctypes  # noqa: PLC0415  only Windows has these messages

            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
            self._filter = _Messages(self)
            app.installNativeEventFilter(self._filter)


class _Messages(QAbstractNativeEventFilter):
    """Reads Windows' messages to the program."""

    def __init__(self, watch: ScreenWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at one message and let it pass."""
        del event_type
        if sys.platform == "win32":
            from ctypes import wintypes  # noqa: PLC0415  only Windows has these messages

            told = wintypes.MSG.from_address(int(message))
            is_lock = told.message == _WM_SESSION_CHANGE and told.wParam in {_SESSION_LOCK, _SESSION_AWAY}
            if is_lock or (told.message == _WM_POWER and told.wParam == _SUSPEND):
                self._watch.on_lock()
        return False, 0
