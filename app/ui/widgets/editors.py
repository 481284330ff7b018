"""The controls a value is typed or chosen in. They say when it is finished; what becomes of it is another's matter.

Each has ``value()``, which raises ``AppError`` where what is typed makes no sense, ``show_value()``, and the signal
``committed``, sent once when the user leaves a value she has changed.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from app.errors import AppError
from app.i18n import current_language, mark
from app.models.dates import PartialDate
from app.ui import theme
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.parts import restyle

PASSING: Final = "passing"
"""Property of a field whose text is no data: a search, a filter."""
_EDGES: Final = 8
"""What the style sheet puts above and below a text of several lines."""


def day_of(text: str) -> date | None:
    """Return the very day that ``text`` means, None for nothing; raise ``AppError`` where it is no single day."""
    meant = PartialDate.spoken(text)
    if meant is None:
        return None
    if meant.day is None or not meant.is_age_certain():
        raise AppError(mark("Here the very day is needed; nothing was changed."), mark("Write for example 5.3.2019."))
    return meant.earliest


def shown_day(day: date | None) -> str:
    """Return ``day`` as it is written in the window's language."""
    return PartialDate.of(day).shown(current_language()) if day else ""


def wants_outer_undo(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Say whether undo or redo typed in a text field is meant for the case, since the field has nothing of its own."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo, is_redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    return (is_undo and not can_undo) or (is_redo and not can_redo)


def leaves_field(event: QFocusEvent) -> bool:
    """Say whether the user goes on to something else: a menu over the text, or a look at another window, is no leaving.

    Qt's own lines go by the same rule.
    """
    return event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class LineEditor(QLineEdit):
    """A line of text."""

    committed = Signal()

    def __init__(self, role: str = "bare", placeholder: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setPlaceholderText(placeholder)
        self._shown = ""
        self.editingFinished.connect(self._finish)

    def value(self) -> object:
        """Return the text without spaces around it."""
        return self.text().strip()

    def show_value(self, value: object) -> None:
        """Show ``value``; what is being typed stays."""
        text = self.spelt(value)
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def spelt(self, value: object) -> str:
        """Return ``value`` as text."""
        return str(value) if value is not None else ""

    @property
    def is_changed(self) -> bool:
        """Say whether something else is typed than what is kept."""
        return self.text() != self._shown

    def event(self, event: QEvent) -> bool:
        """Leave undo to the case where this line has nothing to take back."""
        if wants_outer_undo(event, self.isUndoAvailable() and self.is_changed, self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what is typed with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setText(self._shown)
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.is_changed:
            self.committed.emit()


class PartialDateEditor(LineEditor):
    """A date as well as it is known."""

    def value(self) -> object:
        """Return a ``PartialDate`` or None."""
        return PartialDate.spoken(self.text())

    def spelt(self, value: object) -> str:
        """Return the date as it is written in the window's language."""
        return value.shown(current_language()) if isinstance(value, PartialDate) else ""


class DayEditor(LineEditor):
    """A single day."""

    def value(self) -> object:
        """Return a ``date`` or None."""
        return day_of(self.text())

    def spelt(self, value: object) -> str:
        """Return the day as it is written in the window's language."""
        return shown_day(value if isinstance(value, date) else None)


class TextEditor(QPlainTextEdit):
    """Several lines of plain text, as high as what is in it. Ctrl+Enter finishes, Tab goes on to the next control."""

    committed = Signal()

    def __init__(self, role: str = "bare", placeholder: str = "", lines: int = 1) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown, self._lines = "", lines
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._grow)
        self._grow()

    def value(self) -> object:
        """Return the text without spaces around it."""
        return self.toPlainText().strip()

    def show_value(self, value: object) -> None:
        """Show ``value``."""
        self._shown = str(value) if value is not None else ""
        if self.toPlainText() != self._shown:
            self.setPlainText(self._shown)

    @property
    def is_changed(self) -> bool:
        """Say whether something else is typed than what is kept."""
        return self.toPlainText() != self._shown

    def event(self, event: QEvent) -> bool:
        """Leave undo to the case where this text has nothing to take back."""
        document = self.document()
        if wants_outer_undo(event, document.isUndoAvailable() and self.is_changed, document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Ctrl+Enter, take back with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._finish()
            return
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setPlainText(self._shown)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the user goes elsewhere."""
        super().focusOutEvent(event)
        if leaves_field(event):
            self._finish()

    def sizeHint(self) -> QSize:
        """Return as much as the text needs."""
        return QSize(theme.px(200), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and little width."""
        return QSize(theme.px(80), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines that the new width makes of the text."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as another size of letters needs."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()

    def _height(self) -> int:
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        height = 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        least = self._lines * self.fontMetrics().lineSpacing()
        return round(max(height, least)) + 2 + theme.px(_EDGES)

    def _grow(self) -> None:
        height = self._height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _finish(self) -> None:
        if self.is_changed:
            self.committed.emit()


Editor = LineEditor | TextEditor | ChoiceEditor | SwitchEditor


def flush(root: QObject) -> None:
    """Finish whatever is being typed in ``root`` or its children, as if the user had left it."""
    for editor in (*root.findChildren(LineEditor), *root.findChildren(TextEditor)):
        if editor.is_changed:
            editor.committed.emit()


def show_wrong(editor: Editor, *, is_wrong: bool) -> None:
    """Underline a control whose value makes no sense."""
    editor.setProperty("wrong", "true" if is_wrong else "false")
    restyle(editor)
