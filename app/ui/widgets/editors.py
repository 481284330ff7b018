"""The controls a value is typed or chosen in. They say when it is finished; what becomes of it is another's matter.

Each has ``value()``, which raises ``AppError`` where what is typed makes no sense, ``show_value()``, and the signal
``committed``, sent once when the user leaves a value she has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from app.errors import AppError
from app.genogram.picture import Colour
from app.i18n import current_language, mark, tr
from app.models.dates import PartialDate
from app.models.kinds import Kind
from app.ui import theme
from app.ui.widgets.parts import restyle

_BOX: Final = 16
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
        """Finish when the user goes elsewhere; a menu over the text is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
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


class ChoiceEditor(QComboBox):
    """One of a few. The wheel scrolls the page, not the choice."""

    committed = Signal()

    def __init__(self, choices: Sequence[tuple[str, object]], role: str = "bare") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._values: list[object] = []
        self.offer(choices)
        self.activated.connect(self._finish)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer ``choices``, each a shown text and its value; what is chosen stays where it is still offered."""
        kept = self.value() if self._values else None
        self.clear()
        self._values = [value for _, value in choices]
        self.addItems([text for text, _ in choices])
        self.show_value(kept)

    def value(self) -> object:
        """Return the chosen value, None where nothing is."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def show_value(self, value: object) -> None:
        """Choose ``value`` without telling anybody."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.setToolTip(self.currentText())

    def _finish(self, _index: int) -> None:
        self.setToolTip(self.currentText())
        self.committed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow, which the style sheet can't colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour(Colour.QUIET), theme.px(1.5)))
        reach = theme.px(4)
        middle = QPointF(self.width() - theme.px(12), self.height() / 2 + reach / 4)
        left, right = middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2)
        painter.drawPolyline(QPolygonF([left, middle + QPointF(0, reach / 2), right]))
        painter.end()


class SwitchEditor(QCheckBox):
    """Yes or no: a box of our own, whose edge can be seen in every theme."""

    committed = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.clicked.connect(self._finish)

    def value(self) -> object:
        """Return whether it is on."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Show it on or off without telling anybody."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        """Return the room of box and text."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(
            theme.px(_BOX + 8) + wide + theme.px(4), max(self.fontMetrics().height(), theme.px(_BOX)) + theme.px(8)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and text."""
        del event
        look, size = theme.current(), theme.px(_BOX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, (self.height() - size) / 2, size, size)
        edge = QColor(look.tokens["accent" if self.isChecked() or self.hasFocus() else "edge"])
        painter.setPen(QPen(edge, theme.px(2) if self.hasFocus() else 1))
        painter.setBrush(look.colour(Colour.ACCENT if self.isChecked() else Colour.SURFACE))
        if not self.isEnabled():
            painter.setBrush(look.colour(Colour.LINE))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if self.isChecked():
            painter.setPen(QPen(QColor(look.on_accent), theme.px(1.8)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            tick = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * size, y * size) for x, y in tick]))
        painter.setPen(look.colour(Colour.INK if self.isEnabled() else Colour.QUIET))
        room = self.rect().adjusted(size + theme.px(9), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on box and text."""
        return self.rect().contains(pos)

    def _finish(self, _checked: bool) -> None:
        self.committed.emit()


Editor = LineEditor | TextEditor | ChoiceEditor | SwitchEditor


def labelled(kind: type[Kind], empty: str | None = None) -> list[tuple[str, object]]:
    """Return the members of a vocabulary with their labels; ``empty`` names the choice of none."""
    offered: list[tuple[str, object]] = [(empty, None)] if empty is not None else []
    return offered + [(tr(member.label), member) for member in kind]


def flush(root: QObject) -> None:
    """Finish whatever is being typed in ``root`` or its children, as if the user had left it."""
    for editor in (*root.findChildren(LineEditor), *root.findChildren(TextEditor)):
        if editor.is_changed:
            editor.committed.emit()


def show_wrong(editor: Editor, *, is_wrong: bool) -> None:
    """Underline a control whose value makes no sense."""
    editor.setProperty("wrong", "true" if is_wrong else "false")
    restyle(editor)
