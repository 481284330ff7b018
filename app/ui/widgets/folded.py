"""Lines of warning of which the first are told and the others unfold, so that many of them leave the page its room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.widgets.parts import button, column, words

_TOLD: Final = 2
"""So many lines are told at once, one more where that is the last."""
_UNFOLDED: Final = 130
"""How high the others are at most; what is more is scrolled to."""


class FoldedLines(QWidget):
    """Shows some lines, and a button for the others where there are more."""

    def __init__(self) -> None:
        super().__init__()
        self._first, self._rest = words("", "caution"), words("", "caution")
        self._rest.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._more = button("", self._turn, "link")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMaximumHeight(theme.px(_UNFOLDED))
        self._area.setWidget(self._rest)
        self._others = 0
        box = column(self, gap=0)
        box.addWidget(self._first)
        box.addWidget(self._area)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._unfold(is_open=False)

    @property
    def told(self) -> str:
        """Return what can be read now, without the words of the button."""
        return "\n".join([self._first.text(), *([self._rest.text()] if not self._area.isHidden() else [])])

    def show_lines(self, lines: Sequence[str], heading: str = "") -> None:
        """Tell ``lines``, under a ``heading`` where there is one; what was unfolded stays so."""
        count = len(lines) if len(lines) <= _TOLD + 1 else _TOLD
        self._first.setText("\n".join([*([heading] if heading and lines else []), *lines[:count]]))
        self._rest.setText("\n".join(lines[count:]))
        self._others = len(lines) - count
        self._unfold(is_open=not self._area.isHidden() and self._others > 0)

    def _turn(self) -> None:
        self._unfold(is_open=self._area.isHidden())

    def _unfold(self, *, is_open: bool) -> None:
        self._area.setVisible(is_open)
        self._more.setVisible(self._others > 0)
        self._more.setText(tr("Show fewer") if is_open else tr("+ %n more", n=self._others))
