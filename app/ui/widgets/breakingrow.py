"""A row of fields that fills its width and breaks into lines where its fields would become too narrow to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from app.ui import theme
from app.ui.widgets.flow import Flow

Line = list[tuple[QLayoutItem, QSize]]


class BreakingRow(Flow):
    """Each field is added with its share of the width and the least width, in units, that it can be read at."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent, gap=gap)
        self.setContentsMargins(0, 0, 0, 0)
        self._wanted: list[tuple[int, int]] = []

    def add(self, part: QWidget, share: int, least: int = 0) -> None:
        """Add ``part``; with a share of 0 it is as wide as it likes, without a least width at least that wide."""
        self._wanted.append((share, theme.px(least)))
        self.addWidget(part)

    def _lines(self, width: int) -> list[Line]:
        lines: list[list[tuple[QLayoutItem, int, int]]] = []
        taken = 0
        for item, (share, least) in zip(self._items, self._wanted, strict=True):
            if item.isEmpty():
                continue
            is_whole = not share or not least
            needed = item.sizeHint().width() if is_whole else max(least, item.minimumSize().width())
            if not lines or taken + needed > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, share, needed))
            taken += needed + self._gap
        return [self._filled(line, width) for line in lines]

    def _filled(self, line: Sequence[tuple[QLayoutItem, int, int]], width: int) -> Line:
        """Return the line with the sizes of its items: nobody gets less than is needed, the rest goes by shares."""
        room = width - self._gap * (len(line) - 1)
        open_now = {place for place, (_, share, _) in enumerate(line) if share}
        wide = [needed for _, _, needed in line]
        while open_now:
            left = room - sum(wide[place] for place in range(len(line)) if place not in open_now)
            shares = sum(line[place][1] for place in open_now)
            tight = {place for place in open_now if left * line[place][1] < line[place][2] * shares}
            if not tight:
                for place in open_now:
                    wide[place] = left * line[place][1] // shares
                break
            open_now -= tight
        sizes = [min(each, width) for each in wide]
        return [(item, QSize(each, _high(item, each))) for (item, _, _), each in zip(line, sizes, strict=True)]

    def _place(self, line: Line, room: QRect, top: int, high: int, *, is_only: bool) -> None:
        del high, is_only
        left = room.left()
        for item, size in line:
            item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap


def _high(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
