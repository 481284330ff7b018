"""What goes to the clipboard: by the user's act only, as plain text, for a minute, and not beyond the lock."""

from __future__ import annotations

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


class Copying(QObject):
    """Puts a text on the clipboard and takes it away again after ``SECONDS``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.setInterval(SECONDS * 1000)
        self.later.timeout.connect(self.forget)
        self._text = ""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, marked so that nobody keeps it."""
        self._text = text
        data = QMimeData()
        data.setText(text)
        for kind, hint in _HINTS.items():
            data.setData(kind, hint)
        QGuiApplication.clipboard().setMimeData(data)
        self.later.start()

    def forget(self) -> None:
        """Take it away where it is still there; what somebody else copied meanwhile stays."""
        self.later.stop()
        clipboard, text, self._text = QGuiApplication.clipboard(), self._text, ""
        # Not every system says whose the clipboard is: the same words are ours too.
        if clipboard.ownsClipboard() or (text and clipboard.text() == text):
            clipboard.clear()
