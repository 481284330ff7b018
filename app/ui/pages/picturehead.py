"""What stands above the picture: the tools in a row that breaks, what unfolds under them, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.actions import Commands
from app.ui.widgets.flow import Flow
from app.ui.widgets.folded import FoldedLines
from app.ui.widgets.menubutton import MenuButton
from app.ui.widgets.parts import IconButton, column, row
from app.ui.widgets.pushbutton import PushButton

_ANY_HEIGHT: Final = 16_777_215
"""Qt's own bound, which its Python doesn't name."""


_FOLDED: Final = ("zoom-fit", "zoom-in", "zoom-out", "zoom-true", "time")


class ZoomTools(QWidget):
    """How large the picture is, smaller and larger; and the button for the days, which is beside them.

    With large text they are one button with a menu.
    """

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._size = MenuButton("100 %") if theme.is_crowded() else PushButton("100 %")
        line = row(self, gap=8)
        if isinstance(self._size, MenuButton):
            self._size.setAccessibleName(tr("Size and day of the picture"))
            self._size.menu().addActions([commands[name] for name in _FOLDED])
            line.addWidget(self._size)
            return
        self._size.clicked.connect(commands["zoom-true"].trigger)
        self._size.setAccessibleName(tr("True size"))
        line.addWidget(_tool("minus", commands["zoom-out"]))
        line.addWidget(self._size)
        for name, command in (("plus", "zoom-in"), ("fit", "zoom-fit"), ("timeline", "time")):
            line.addWidget(_tool(name, commands[command]))

    def show_zoom(self, zoom: float) -> None:
        """Say how large the picture is; 1 is its true size."""
        self._size.setText(f"{round(zoom * 100)} %")


class Doubts:
    """What the verifier doubts about the picture. ``line`` is what the page shows."""

    def __init__(self) -> None:
        self.line = FoldedLines()
        self.line.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4))

    def show(self, findings: tuple[str, ...], *, is_today: bool) -> None:
        """Tell the doubts; on other days their room stays what it was today, so that the picture does not jump."""
        self.line.show_lines(findings)
        if is_today:
            self.line.setMinimumHeight(0)
            self.line.setMaximumHeight(_ANY_HEIGHT)
            self.line.setVisible(bool(findings))
        elif self.line.isVisible():
            self.line.setFixedHeight(self.line.height())


def picture_head(tools: Iterable[QWidget], under: Iterable[QWidget], doubts: Doubts, strip: QLayout) -> QWidget:
    """Return the head of the picture: the row of ``tools``, what unfolds ``under`` it, the doubts and the strip."""
    top = Flow(gap=8)
    top.setContentsMargins(theme.margin(16), theme.margin(12), theme.margin(16), theme.px(8))
    for tool in tools:
        top.addWidget(tool)
    head = QWidget()
    above = column(head, gap=0)
    above.addLayout(top)
    over = column(gap=8)
    over.setContentsMargins(theme.margin(16), 0, theme.margin(16), theme.px(4))
    for part in under:
        over.addWidget(part)
    above.addLayout(over)
    above.addWidget(doubts.line)
    above.addLayout(strip)
    return head


def _tool(icon: str, action: QAction) -> QWidget:
    made = IconButton(icon, action.text(), "boxed", 16)
    made.clicked.connect(action.trigger)
    return made
