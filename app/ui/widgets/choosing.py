"""Controls in which a value is chosen rather than typed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from app.genogram.picture import Colour
from app.i18n import Text, mark, tr
from app.models.kinds import Confidentiality, Kind
from app.ui import theme
from app.ui.widgets.choicebox import ChoiceBox

_BOX: Final = 16
_ROWS: Final = 16
_LEAST_SWITCH: Final = 110
"""Units that a switch with its words needs at least."""
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap.value)


_BRIEF: Final[Mapping[Kind, Text]] = {
    Confidentiality.SHARED: mark("all who take part"),
    Confidentiality.PROFESSIONALS: mark("professionals", "for whose eyes"),
    Confidentiality.WORKER: mark("worker only"),
}


class Heading(Enum):
    """The value of a line that groups the choices below it and can't be chosen."""

    GROUP = "group"


class ChoiceEditor(ChoiceBox):
    """One of a few, or of many in groups. The wheel scrolls the page, not the choice.

    ``icon_of`` returns the small picture of a value, or None.
    """

    committed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, object]],
        role: str = "bare",
        icon_of: Callable[[object], QIcon | None] | None = None,
    ) -> None:
        super().__init__()
        self._icon_of = icon_of
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(_ROWS)
        self._values: list[object] = []
        self._choices: list[tuple[str, object]] = []
        self.offer(choices)
        self.activated.connect(self._finish)

    def setAccessibleName(self, name: str) -> None:
        """Name it, also where the system's bridge says what is chosen in place of the name, as on Linux."""
        super().setAccessibleName(name)
        if sys.platform not in {"win32", "darwin"} and not self.accessibleDescription():
            self.setAccessibleDescription(name)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer ``choices``, each a shown text and its value; what is chosen stays where it is still offered."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        kept = self.value() if self._values else None
        self.clear()
        self._values = [value for _, value in choices]
        self.addItems([text for text, _ in choices])
        for at, value in enumerate(self._values):
            self._dress(at, value)
        self.show_value(kept)

    def _dress(self, at: int, value: object) -> None:
        model = self.model()
        if value is Heading.GROUP and isinstance(model, QStandardItemModel):
            item = model.item(at)
            item.setEnabled(False)
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        elif self._icon_of is not None and (icon := self._icon_of(value)) is not None:
            self.setItemIcon(at, icon)

    @property
    def offered(self) -> list[tuple[str, object]]:
        """Return what can be chosen: each shown text with its value."""
        return [(self.itemText(at), value) for at, value in enumerate(self._values)]

    def value(self) -> object:
        """Return the chosen value, None where nothing is."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    @property
    def values(self) -> tuple[object, ...]:
        """Return what is offered, in its order."""
        return tuple(self._values)

    def choose_first(self) -> None:
        """Choose the first value there is, without telling anybody."""
        first = next((at for at, value in enumerate(self._values) if value is not Heading.GROUP), -1)
        self.setCurrentIndex(first)

    def show_value(self, value: object) -> None:
        """Choose ``value`` without telling anybody."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.setToolTip(self.currentText())

    def _finish(self, _index: int) -> None:
        self.setToolTip(self.currentText())
        self.committed.emit()

    def showPopup(self) -> None:
        """Open the list, as wide as its longest line however narrow the field is."""
        lines = self.view()
        wide = lines.sizeHintForColumn(0) + lines.verticalScrollBar().sizeHint().width() + theme.px(12)
        lines.setMinimumWidth(min(wide, self.window().width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def fitting(self, drawn: QStyleOptionComboBox) -> str:
        """Return what is chosen as far as it fits into its field as it is ``drawn``."""
        parts = QStyle.ComplexControl.CC_ComboBox, drawn, QStyle.SubControl.SC_ComboBoxEditField, self
        room = self.style().subControlRect(*parts).width() - theme.px(2)
        if not drawn.currentIcon.isNull():
            room -= drawn.iconSize.width() + theme.px(4)
        return self.fontMetrics().elidedText(drawn.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is chosen, cut off with a "…" where too long, and the arrow, which the style sheet can't colour."""
        del event
        painter = QStylePainter(self)
        drawn = QStyleOptionComboBox()
        self.initStyleOption(drawn)
        drawn.currentText = self.fitting(drawn)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, drawn)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, drawn)
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._finish)

    def value(self) -> object:
        """Return whether it is on."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Show it on or off without telling anybody."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        """Return the room of box and text."""
        wide = theme.px(_BOX + 8) + self.fontMetrics().horizontalAdvance(self.text()) + theme.px(4)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the room of a word or two: a longer text breaks into lines."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(_LEAST_SWITCH)), hint.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        room = QRect(0, 0, max(width - theme.px(_BOX + 9), 1), 10_000)
        lines = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return max(lines.height(), theme.px(_BOX)) + theme.px(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take no more height than the words do, whatever room there is."""
        super().resizeEvent(event)
        self.setMaximumHeight(self.heightForWidth(self.width()))

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
        painter.drawText(room, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter.value), self.text())
        painter.end()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on box and text."""
        return self.rect().contains(pos)

    def _finish(self, _checked: bool) -> None:
        self.committed.emit()


def labelled(kind: type[Kind], empty: str | None = None) -> list[tuple[str, object]]:
    """Return the members of a vocabulary with their labels, brief ones where a whole one has no room in a column;
    ``empty`` names the choice of none.
    """
    offered: list[tuple[str, object]] = [(empty, None)] if empty is not None else []
    return offered + [(tr(_BRIEF.get(member, member.label)), member) for member in kind]
