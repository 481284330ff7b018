"""What goes to the clipboard: by the user's act only, as plain text, for a minute, and not beyond the lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS: Final = 60
_HINTS: Final = {
    # Programs that keep what was copied are asked to let it be: KDE's own, Windows' history and its cloud.
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
}


def forget_copied(clipboard: QClipboard) -> None:
    """Empty the clipboard where what is on it came from here; what another program copied stays."""
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)  # what was only marked can be pasted, too, where X11 is


class Copying(QObject):
    """Puts a text on the clipboard and takes it away again after ``SECONDS``; ``watch`` sees to what fields copy."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.setInterval(SECONDS * 1000)
        self.later.timeout.connect(self.forget)
        self._text = ""
        self._is_open: Callable[[], bool] = bool

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, marked so that nobody keeps it."""
        self._text = text
        data = QMimeData()
        data.setText(text)
        for kind, hint in _HINTS.items():
            data.setData(kind, hint)
        QGuiApplication.clipboard().setMimeData(data)
        self.later.start()

    def watch(self, is_open: Callable[[], bool]) -> None:
        """From now on treat what any field copies while ``is_open`` like that: as plain text, marked, for a while."""
        self._is_open = is_open
        QGuiApplication.clipboard().dataChanged.connect(self._look)

    def _look(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._is_open() and clipboard.ownsClipboard():
            data = clipboard.mimeData()
            if data.hasText() and not any(data.hasFormat(hint) for hint in _HINTS):
                self.copy(data.text())

    def forget(self) -> None:
        """Take it away where it is still there; what somebody else copied meanwhile stays."""
        self.later.stop()
        clipboard, text, self._text = QGuiApplication.clipboard(), self._text, ""
        # Not every system says whose the clipboard is: the same words are ours too.
        if clipboard.ownsClipboard() or (text and clipboard.text() == text):
            clipboard.clear()
