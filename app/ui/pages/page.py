"""What every place of the window is: it shows the desk, and reads it again only while somebody looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget

from app.genogram.picture import Key
from app.ui import theme
from app.ui.desk import Desk, Stance
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.editors import flush
from app.ui.widgets.parts import column, row

READING_WIDTH: Final = 860
_PATIENCE_MS: Final = 4000
"""So long a page that was just made may take to get its length, before its place is the reader's again."""
_HELD_MS: Final = 30
"""So often it is looked whether a mouse that is held down has been let go."""


class Page(QWidget):
    """One of the places. A page fills itself in ``fill``, which is called when it is looked at after a change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._is_stale = True
        # A change is shown once the hand has arrived where it is going: leaving a field stores it, and only then is the
        # next one in focus. What a mouse presses stays until it is let go: else the press would be lost with it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._catch_up)
        desk.changed.connect(self._on_change)

    def name(self, name: str) -> None:
        """Say to a screen reader which page it is when the page itself takes the focus."""
        self.setAccessibleName(name)
        holder = self.focusProxy()
        if holder is not None and not holder.accessibleName():
            holder.setAccessibleName(name)

    def fill(self) -> None:
        """Show the desk as it is now; every page says how."""

    def begin(self) -> None:
        """Take notice of a case that was opened after the page was made; what ``fill`` shows comes by itself."""

    def show_key(self, key: Key) -> None:
        """Bring a thing on this page before the user's eyes, where the page knows it."""

    def finish(self) -> None:
        """Store what is being typed."""
        flush(self)

    def stance(self) -> Stance:
        """Return how the page is looked at, to come back to: ids, names and numbers, no text of the case."""
        return {}

    def take_stance(self, stance: Stance) -> None:
        """Look at the page, which was just made, as ``stance`` returned it."""

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the page if something has changed since it was last seen."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Fill the page if it has to be."""
        if self._is_stale and self.desk.is_open:
            self._is_stale = False
            # Called by Qt, which has nobody to hand an exception to.
            self.desk.attempt(self.fill)

    def _on_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._soon.start(0)

    def _catch_up(self) -> None:
        is_held = QApplication.mouseButtons() is not Qt.MouseButton.NoButton
        if is_held and any(each.isDown() for each in self.findChildren(QAbstractButton)):
            self._soon.start(_HELD_MS)
        else:
            self.refresh()


def centred(sheet: QWidget, width: int) -> QWidget:
    """Return a holder with ``sheet`` in its middle, at most ``width`` units wide."""
    holder = QWidget()
    outer = column(holder, gap=0)
    outer.setContentsMargins(theme.margin(24), theme.margin(24), theme.margin(24), theme.px(32))
    sheet.setMaximumWidth(theme.px(width))
    line = row(gap=0)
    line.addStretch(1)
    line.addWidget(sheet, 1000)
    line.addStretch(1)
    outer.addLayout(line)
    outer.addStretch(1)
    return holder


class ReadingPage(Page):
    """A page of text: one column in the middle, as wide as can be read with ease, that scrolls."""

    def __init__(self, desk: Desk, width: int = READING_WIDTH) -> None:
        super().__init__(desk)
        self._target: QWidget | None = None
        self._place: int | None = None
        self._then = QTimer(self)
        self._then.setSingleShot(True)
        self._then.setInterval(0)
        self._then.timeout.connect(self._scroll)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._area.verticalScrollBar().rangeChanged.connect(self._stand)
        self.setFocusProxy(self._area)
        self.sheet = QWidget()
        self.box: QVBoxLayout = column(self.sheet, gap=8)
        self._area.setWidget(centred(self.sheet, width))
        column(self, gap=0).addWidget(self._area)

    def refresh(self) -> None:
        """Fill the page if it has to be; the focus and the place on the page stay."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused and self.isAncestorOf(focused) else ""
        place = self._area.verticalScrollBar().value()
        super().refresh()
        self.box.activate()
        self._area.verticalScrollBar().setValue(place)
        again = self.findChild(QWidget, name) if name else None
        if again is not None and not again.hasFocus():
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def stance(self) -> Stance:
        """Return how far down one has read, and what stands open."""
        opened = [each.objectName() for each in self.findChildren(Disclosure) if each.is_open]
        return {"scroll": self._area.verticalScrollBar().value(), "opened": opened}

    def take_stance(self, stance: Stance) -> None:
        """Open what stood open and come back to the same lines once they have their place."""
        opened, scroll = stance.get("opened"), stance.get("scroll")

        def stand() -> None:
            for each in self.findChildren(Disclosure):
                if isinstance(opened, list) and each.objectName() in opened:
                    each.unfold("")
            self._place = scroll if isinstance(scroll, int) else None
            self._stand()

        QTimer.singleShot(0, self, stand)
        QTimer.singleShot(_PATIENCE_MS, self, self._stay)

    def _stand(self) -> None:
        """Scroll to where one was once the page has grown that long."""
        bar = self._area.verticalScrollBar()
        if self._place is not None and bar.maximum() >= self._place:
            bar.setValue(self._place)
            self._place = None

    def _stay(self) -> None:
        """From now on the page stays where the hand moves it."""
        self._place = None

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to ``widget`` once it has its place."""
        self._target = widget
        self._then.start()

    def _scroll(self) -> None:
        if self._target is not None:
            self._area.ensureWidgetVisible(self._target, 0, theme.px(80))
            self._target = None
