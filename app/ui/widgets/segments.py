"""A few choices, one of them on: side by side, or in a menu where they have no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.menubutton import MenuButton
from app.ui.widgets.pushbutton import PushButton


class Segments(QWidget):
    """Buttons joined into one; ``chosen`` brings the value of the one that was pressed."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for _, value in choices]
        self._group = QButtonGroup(self)
        # In a narrow place the row breaks: no word is cut off.
        line = Flow(self, gap=0, is_joined=True, overlap=1)
        line.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for place, (text, _) in enumerate(choices):
            made = PushButton(text)
            made.setCheckable(True)
            made.setAutoExclusive(True)  # a screen reader calls it one of several
            made.setProperty("role", "segment")
            made.setProperty("end", "first" if place == 0 else "last" if place == len(choices) - 1 else "middle")
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # The chosen one is bold: it must have room for that before it is chosen.
            bold = QFont(made.font())
            bold.setBold(True)
            made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + theme.px(32))
            self._group.addButton(made, place)
            line.addWidget(made)
        self._group.idClicked.connect(self._press)

    def show_value(self, value: object) -> None:
        """Show which one is on, without telling anybody."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _press(self, place: int) -> None:
        self.chosen.emit(self._values[place])


class FoldedSegments(MenuButton):
    """The same as one button that says which is on and opens the others; ``is_named``: and what is chosen there."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[str, object]], *, is_named: bool = True) -> None:
        super().__init__()
        self._name, self._is_named = name, is_named
        self._values = [value for _, value in choices]
        menu = self.menu()
        menu.setAccessibleName(name)
        self._group = QActionGroup(self)
        for text, value in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addAction(action)

    def show_value(self, value: object) -> None:
        """Show which one is on, without telling anybody."""
        action = self._group.actions()[self._values.index(value)]
        action.setChecked(True)
        named = f"{self._name}: {action.text()}"
        self.setText(named if self._is_named else action.text())
        self.setAccessibleName(named)
