"""Keeping the window out of shared screens, recordings and screenshots, where the system can do that.

Windows and macOS let a window say so itself; elsewhere it is the desktop's matter. The wall is another window, made to
be seen, and says nothing.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtWidgets import QWidget

_SHOWN: Final = 0x0  # WDA_NONE
_HIDDEN: Final = 0x11  # WDA_EXCLUDEFROMCAPTURE
_BLACK: Final = 0x1  # WDA_MONITOR, what Windows older than 10 (2004) knows
_SHARED: Final = 1  # NSWindowSharingReadOnly
_KEPT: Final = 0  # NSWindowSharingNone


def can_be_kept() -> bool:
    """Say whether this system lets a window stay out of what is recorded."""
    return sys.platform in {"win32", "darwin"}


def show_in_captures(window: QWidget, *, is_shown: bool) -> None:
    """Let shared screens and screenshots show ``window``, or keep it out of them; nothing where that can't be done."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  only Windows has this library

        handle, user32 = int(window.winId()), ctypes.windll.user32
        if is_shown:
            user32.SetWindowDisplayAffinity(handle, _SHOWN)
        elif not user32.SetWindowDisplayAffinity(handle, _HIDDEN):
            user32.SetWindowDisplayAffinity(handle, _BLACK)
    elif sys.platform == "darwin":
        import ctypes  # noqa: PLC0415  only macOS has this library

        runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
        runtime.sel_registerName.restype = ctypes.c_void_p
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
        give = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", runtime))
        # Qt's handle is the view; the setting belongs to the view's window.
        holder = send(int(window.winId()), runtime.sel_registerName(b"window"))
        if holder:
            give(holder, runtime.sel_registerName(b"setSharingType:"), _SHARED if is_shown else _KEPT)
