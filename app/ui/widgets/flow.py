"""A row that breaks: what has no room goes to the next line. Nothing is cut off at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui import theme


class Flow(QLayout):
    """Lays its items from left to right, each as large as it likes; each line in the middle where ``is_centred``.

    Otherwise the last item of the first line stands at the right edge where all fit into one line, unless the row
    ``is_joined``: then they keep together. An item that is wider than the line may itself break, if it can.
    ``overlap`` pixels of each lie on the one before, so that two borders are one.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 6,
        is_centred: bool = False,
        is_joined: bool = False,
        overlap: int = 0,
    ) -> None:
        super().__init__(parent)
        self._gap = theme.px(gap) - overlap
        self._is_centred, self._is_joined = is_centred, is_joined
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        return self._lay(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out in ``rect``."""
        super().setGeometry(rect)
        self._lay(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        high = max((size.height() for size in sizes), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the room of the widest item."""
        margins = self.contentsMargins()
        wide = max((item.minimumSize().width() for item in self._items), default=0)
        high = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def _lay(self, rect: QRect, *, is_trial: bool) -> int:
        margins = self.contentsMargins()
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        lines = self._lines(room.width())
        top = room.top()
        for line in lines:
            high = max(size.height() for _, size in line)
            if not is_trial:
                self._place(line, room, top, high, is_only=len(lines) == 1)
            top += high + self._gap
        return top - self._gap * bool(lines) - rect.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width and item.hasHeightForWidth():
                size = QSize(width, item.heightForWidth(width))
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect, top: int, high: int, *, is_only: bool) -> None:
        wide = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
        left = room.left() + (max(room.width() - wide, 0) // 2 if self._is_centred else 0)
        for place, (item, size) in enumerate(line):
            if is_only and not (self._is_centred or self._is_joined) and place == len(line) - 1 and place > 0:
                left = max(left, room.right() + 1 - size.width())
            width = min(size.width(), room.width())
            item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), QSize(width, size.height())))
            left += size.width() + self._gap
