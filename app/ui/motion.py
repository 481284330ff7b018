"""Whether anything may move: the user's own choice, or the system's wish for calm."""

from __future__ import annotations

import sys
from functools import cache
from typing import Final

from app.settings import REDUCED_MOTION, Settings

_SECONDS: Final = 1.0
_PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_WISHES: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""What desktops on Linux tell by the portal, and the value that asks for calm."""


def moves(settings: Settings) -> bool:
    """Say whether things may glide to their place."""
    return not settings.get(REDUCED_MOTION) and not system_wants_calm()


@cache
def system_wants_calm() -> bool:
    """Ask the system, once a run: where it doesn't say, it is taken for a no."""
    try:
        if sys.platform == "win32":
            return _windows()
        return _macos() if sys.platform == "darwin" else _linux()
    except (OSError, ValueError):
        return False


def _windows() -> bool:
    """Ask for "Show animations in Windows" (``SPI_GETCLIENTAREAANIMATION``)."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  only Windows is asked this way

        is_animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(is_animated), 0)
        return not is_animated.value
    return False


def _macos() -> bool:
    """Ask for "Reduce motion" of the accessibility settings."""
    import subprocess  # noqa: PLC0415  only macOS is asked this way

    asked = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603  words of our own
    except subprocess.SubprocessError:
        return False
    return told.stdout.strip() == "1"


def _linux() -> bool:
    """Ask the desktop's portal, where there is one."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  only Linux has buses

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for namespace, key, calm in _WISHES:
        question = QDBusMessage.createMethodCall(*_PORTAL, "Read")
        question.setArguments([namespace, key])
        answer = bus.call(question, timeout=round(_SECONDS * 1000))
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            told = answer.arguments()[0]
            variant = getattr(told, "variant", None)
            if (variant() if callable(variant) else told) == calm:
                return True
    return False
