"""A ring round what has the focus, for controls that paint none themselves: a picture, a chart, pages of paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour
from app.ui import theme

_WIDE: Final = 2
_BY_KEY: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class FocusRing(QWidget):
    """Lies over the edge of ``target`` while that has the focus and it came there by a key."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and keep to the edge."""
        if isinstance(event, QFocusEvent):
            has_focus = event.type() is QEvent.Type.FocusIn
            if has_focus and event.reason() in _BY_KEY:
                self._place()
                self.show()
                self.raise_()
            elif not has_focus and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.hide()
        elif event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        wide = theme.px(_WIDE)
        painter.setPen(QPen(theme.current().colour(Colour.ACCENT), wide))
        edge = wide // 2
        painter.drawRect(self.rect().adjusted(edge, edge, -wide + edge, -wide + edge))
        painter.end()

    def _place(self) -> None:
        holder = self.parentWidget()
        if holder is not None:
            self.setGeometry(holder.rect())
            # Only the edge is its own: what is painted inside costs nothing more.
            wide = theme.px(_WIDE)
            whole = QRegion(self.rect())
            self.setMask(whole.subtracted(QRegion(self.rect().adjusted(wide, wide, -wide, -wide))))
