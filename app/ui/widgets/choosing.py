"""Controls in which a value is chosen rather than typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from app.genogram.picture import Colour
from app.i18n import tr
from app.models.kinds import Kind
from app.ui import theme

_BOX: Final = 16


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


def labelled(kind: type[Kind], empty: str | None = None) -> list[tuple[str, object]]:
    """Return the members of a vocabulary with their labels; ``empty`` names the choice of none."""
    offered: list[tuple[str, object]] = [(empty, None)] if empty is not None else []
    return offered + [(tr(member.label), member) for member in kind]
