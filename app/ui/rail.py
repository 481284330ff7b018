"""The rail at the left: the six places."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame

from app.genogram.picture import Colour
from app.ui import icons, theme
from app.ui.actions import Commands
from app.ui.widgets.parts import column, restyle
from app.ui.widgets.pushbutton import ToolButton

PLACES: Final = ("network", "assessment", "plan", "meetings", "timeline", "print")
_WIDTH: Final = 92
"""The least width, in units of the grid, while the text is no larger than usual."""
_ROOM: Final = 16
_ICON: Final = 22
_LOW_ICON: Final = 13


class Rail(QFrame):
    """One button a place; the one that is shown stands out by a bar, not by colour alone."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.setObjectName("rail")
        box = column(self, gap=0)
        box.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._group = QButtonGroup(self)
        for number, place in enumerate(PLACES):
            made = PlaceButton(place, commands[f"go-{place}"])
            self._group.addButton(made, number)
            box.addWidget(made)
        box.addStretch(1)
        # No name is cut off, whichever language has the longest. With large text the page needs the room: names grow
        # less than what is read there, and the rail is no wider than they are.
        needed = [each.needed_width() for each in self.findChildren(PlaceButton)]
        wide = max(needed) if theme.is_crowded() else max(theme.px(_WIDTH), *needed)
        self.setFixedWidth(wide)
        for each in self.findChildren(PlaceButton):
            each.setFixedWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the icons small, or leave them out, where the window is too low: every place stays in sight."""
        super().resizeEvent(event)
        places = [each for each in self._group.buttons() if isinstance(each, PlaceButton)]
        for icon in (_ICON, _LOW_ICON, 0):
            for each in places:
                each.show_low(icon)
            if sum(each.sizeHint().height() for each in places) + theme.px(16) <= self.height():
                return

    def show_place(self, place: str) -> None:
        """Show which place the user is at."""
        self._group.button(PLACES.index(place)).setChecked(True)


class PlaceButton(ToolButton):
    """A place with its icon above its name."""

    def __init__(self, place: str, action: QAction) -> None:
        super().__init__()
        self._place, self._icon = place, _ICON
        self.setProperty("role", "place")
        self.setProperty("crowded", "true" if theme.is_crowded() else "false")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader calls it one of several
        self.setText(action.text())
        self.setAccessibleName(action.text())
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.text()}  {key}")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: action.trigger())
        self._draw()

    def needed_width(self) -> int:
        """Return how wide the name is when it stands out, with the room beside it."""
        self.ensurePolished()  # the size of its letters comes from the style sheet
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self.text()) + theme.margin(_ROOM)

    def show_low(self, icon: int) -> None:
        """Show an icon of ``icon`` units above the name, none where it is 0; take less height if it isn't the usual."""
        if icon == self._icon:
            return
        self._icon = icon
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if icon else Qt.ToolButtonStyle.ToolButtonTextOnly
        self.setToolButtonStyle(style)
        self.setProperty("low", "true" if icon == _LOW_ICON else "false")
        restyle(self)
        if icon:
            self._draw()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the name alone, so that a low window can be."""
        return QSize(0, self.fontMetrics().height() + theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        look, size = theme.current(), theme.px(self._icon or _ICON)
        quiet = look.hex(Colour.QUIET)
        self.setIcon(icons.tinted(self._place, (quiet, look.hex(Colour.ACCENT), quiet), size))
        self.setIconSize(QSize(size, size))
