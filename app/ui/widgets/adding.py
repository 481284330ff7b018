"""Adding a line of text in place: a quiet button that becomes a field, and a field that becomes a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.widgets.editors import TextEditor, leaves_field
from app.ui.widgets.parts import button, row


class InlineAdd(QStackedWidget):
    """``add`` is called with what was typed, once it is left; leaving it empty, or Esc, makes a button of it again."""

    def __init__(self, text: str, placeholder: str, add: Callable[[str], object]) -> None:
        super().__init__()
        self._add = add
        self._button = button(f"+ {text}", self.start, "add")
        self._line = _Draft(placeholder)
        self._line.setAccessibleName(text)
        self._line.finished.connect(self._finish)
        holder = QWidget()
        line = row(holder, gap=0)
        line.addWidget(self._button)
        line.addStretch(1)
        self.addWidget(holder)
        self.addWidget(self._line)
        self.setSizePolicy(self._line.sizePolicy())
        self._fit()

    def name(self, name: str) -> None:
        """Give the button and the field names of their own, so that the focus finds them again."""
        self.setObjectName(name)
        self._button.setObjectName(f"{name}:button")
        self._line.setObjectName(f"{name}:line")

    def take_focus(self) -> None:
        """Take the focus while it is a button still."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Take the cursor."""
        self._open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def how_open(self) -> str:
        """See ``Folding``."""
        return ""

    def unfold(self, how: str) -> None:
        """See ``Folding``; the cursor stays where it is, since a field that loses it takes its text for finished."""
        del how
        self._open()

    def _open(self) -> None:
        self.setCurrentWidget(self._line)
        self._fit()

    def _finish(self, text: str) -> None:
        self._line.show_value("")
        self.setCurrentIndex(0)
        self._fit()
        if text:
            self._add(text)

    def _fit(self) -> None:
        shown = self._button if self.currentIndex() == 0 else self._line
        self.setFixedHeight(shown.sizeHint().height())


class _Draft(TextEditor):
    """The field while it is written in; Enter finishes, Shift+Enter makes a new line."""

    finished = Signal(str)

    def __init__(self, placeholder: str) -> None:
        super().__init__("draft", placeholder, lines=2)
        self.committed.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, give up with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit("")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier
        ):
            self._take()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the user goes elsewhere in the window; another program is not elsewhere."""
        if leaves_field(event):
            self._take()
        super().focusOutEvent(event)

    def _take(self) -> None:
        self.finished.emit(self.toPlainText().strip())
