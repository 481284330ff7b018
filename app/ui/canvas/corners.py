"""Small things that lie over the drawing, each at its edge of it: they stay there when the window's size changes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.ui import theme

EDGE: Final = 12
_MOVES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest})


class Corners(QObject):
    """Keeps widgets at edges of ``ground``, whose children they become."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._held: dict[QWidget, Qt.AlignmentFlag] = {}
        # What has just been shown gets its look after its place, and with it another size.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._place_shown)
        ground.installEventFilter(self)

    def hold(self, widget: QWidget, where: Qt.AlignmentFlag) -> None:
        """Keep ``widget`` there from now on; it is hidden until it is shown."""
        widget.setParent(self._ground)
        widget.hide()
        self._held[widget] = where
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put everything in its place again when a size changes."""
        if event.type() in _MOVES:
            for widget, where in self._held.items():
                if watched is widget or (watched is self._ground and widget.isVisible()):
                    self._place(widget, where)
            if event.type() is not QEvent.Type.Resize:
                self._again.start()
        return False

    def _place_shown(self) -> None:
        for widget, where in self._held.items():
            if widget.isVisible():
                self._place(widget, where)

    def _place(self, widget: QWidget, where: Qt.AlignmentFlag) -> None:
        edge, room = theme.px(EDGE), self._ground.rect()
        size = widget.sizeHint().boundedTo(room.adjusted(edge, edge, -edge, -edge).size())
        if widget.hasHeightForWidth():
            size.setHeight(min(widget.heightForWidth(size.width()), room.height() - 2 * edge))
        x = (room.width() - size.width()) // 2
        if where & Qt.AlignmentFlag.AlignRight:
            x = room.width() - size.width() - edge
        elif where & Qt.AlignmentFlag.AlignLeft:
            x = edge
        y = edge if where & Qt.AlignmentFlag.AlignTop else room.height() - size.height() - edge
        if widget.geometry().getRect() != (x, y, size.width(), size.height()):
            widget.setGeometry(x, y, size.width(), size.height())
