"""What can be added to the network, below the picture: a button for each, or one menu where room is short."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.i18n import mark, tr
from app.ui import theme
from app.ui.actions import Commands
from app.ui.widgets.flow import Flow
from app.ui.widgets.menubutton import MenuButton
from app.ui.widgets.pushbutton import PushButton

_SHORT: Final = {
    "parents": mark("parents", "add"),
    "partner": mark("partner", "add"),
    "child": mark("child", "add"),
    "sibling": mark("sibling", "add"),
    "agency": mark("agency", "add"),
    "bond": mark("relation", "add"),
    "household": mark("home", "add"),
}
"""In the order in which they stand in the line."""


def adding_line(commands: Commands) -> Flow:
    """Return the line of what can be added, not yet in any widget."""
    line = Flow(is_centred=True)
    line.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
    if theme.is_crowded():
        # With large text the picture needs the room: what can be added is in a menu.
        made = MenuButton(f"+ {tr('Add')}")
        made.setProperty("role", "add")
        made.menu().addActions([commands[f"add-{name}"] for name in _SHORT])
        line.addWidget(made)
        return line
    for name, short in _SHORT.items():
        line.addWidget(AddButton(tr(short), commands[f"add-{name}"]))
    return line


class AddButton(PushButton):
    """A button that adds, with its key beside its word; it is as ready as its command."""

    def __init__(self, text: str, action: QAction) -> None:
        super().__init__(f"+ {text}")
        key = action.shortcut().toString()
        self.setProperty("role", "add")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(action.text())
        self._action, self._key = action, key
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Be as ready as the command, and say why where it can't be done."""
        is_ready = self._action.isEnabled()
        self.setEnabled(is_ready)
        self.setToolTip(f"{self._action.text()}  {self._key}" if is_ready else self._action.toolTip())
        self.setAccessibleDescription(self._key if is_ready else self._action.toolTip())
