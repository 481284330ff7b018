"""A passphrase as it is typed: hidden until shown on purpose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.i18n import tr
from app.ui.widgets.parts import IconButton, row


class SecretLine(QWidget):
    """A line for a passphrase or another secret, with a button that shows it, called ``show`` and ``hide``."""

    entered = Signal()
    edited = Signal(str)

    def __init__(self, name: str, hide: str = "", show: str = "") -> None:
        super().__init__()
        self._words = hide or tr("Hide the passphrase"), show or tr("Show the passphrase")
        line = row(self, gap=4)
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        # No input method and no spelling help may keep what is typed here.
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(self.edited)
        self._eye = IconButton("eye", "")
        self._eye.clicked.connect(self._turn)
        line.addWidget(self._line, 1)
        line.addWidget(self._eye)
        self.setFocusProxy(self._line)
        self._show(is_shown=False)

    @property
    def text(self) -> str:
        """Return what is typed."""
        return self._line.text()

    def take(self) -> str:
        """Return what is typed and forget it."""
        text = self._line.text()
        self.forget()
        return text

    def forget(self) -> None:
        """Empty the line and hide what comes."""
        self._line.clear()
        self._show(is_shown=False)

    def choose(self) -> None:
        """Take the cursor, with all that is typed chosen: what is typed next takes its place."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def put(self, text: str) -> None:
        """Put ``text`` into the line for everybody before the screen to see: it is new and must be written down."""
        self._line.setText(text)
        self._show(is_shown=True)

    def _turn(self) -> None:
        self._show(is_shown=self._line.echoMode() is QLineEdit.EchoMode.Password)
        self._line.setFocus()

    def _show(self, *, is_shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        hide, show = self._words
        self._eye.show_icon("eye-off" if is_shown else "eye", hide if is_shown else show)
