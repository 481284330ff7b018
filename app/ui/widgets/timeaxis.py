"""A line of time with a knob: the days on which something changes are its stops.

The years before the child was born get a quarter of the width, so that the child's own years have room. It is a slider
to the keyboard and to a screen reader.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from app.genogram.picture import Colour
from app.ui import theme

EARLIER: Final = 0.25
"""The share of the width for the time before the child."""
KNOB: Final = 7.0
NEAR: Final = 8.0
"""How near to a stop, in units, the mouse means it."""
_BEFORE_ENOUGH: Final = 700
"""Days before the child's birth that are worth a scale of their own."""


def _least() -> int:
    """Return the least width; with large text the years may stand closer."""
    return theme.px(100 if theme.is_crowded() else 200)


@dataclass(frozen=True, slots=True)
class Stop:
    """A day to stop at, with its date as it is known, in words."""

    day: date
    label: str


class TimeAxis(QSlider):
    """Shows stops; its value is the place of the chosen one among them. ``words_of`` says what happened on a day."""

    def __init__(self, name: str, words_of: Callable[[date], str], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setPageStep(5)
        self.setMinimumWidth(_least())
        self._words_of = words_of
        self._stops: Sequence[Stop] = ()
        self._today = date.min
        self._pivot: date | None = None
        self._since: date | None = None
        self.valueChanged.connect(self._say)

    def show_stops(self, stops: Sequence[Stop], today: date, birth: date | None, since: date | None) -> None:
        """Show other stops, the earliest first, without telling anybody. ``since`` is the day compared with."""
        self._stops, self._today, self._since = stops, today, since
        self._pivot = birth if birth and stops and (birth - stops[0].day).days > _BEFORE_ENOUGH else None
        if self._pivot and self._pivot >= stops[-1].day:
            self._pivot = None
        with QSignalBlocker(self):
            self.setRange(0, max(len(stops) - 1, 0))
        self.update()

    def show_day(self, day: date) -> None:
        """Put the knob on ``day``, or on the last stop before it, without telling anybody."""
        at = bisect_left([stop.day for stop in self._stops], day)
        if at >= len(self._stops) or self._stops[at].day != day:
            at -= 1
        with QSignalBlocker(self):
            self.setValue(max(at, 0))
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(theme.px(480), theme.px(44))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(_least(), theme.px(44))

    def place(self, day: date) -> float:
        """Return where on the widget ``day`` stands, in pixels from the left."""
        edge = theme.px(KNOB + 16)
        return edge + self._share(day) * (self.width() - 2 * edge)

    def _share(self, day: date) -> float:
        if len(self._stops) < 2:
            return 0.5
        first, last = self._stops[0].day.toordinal(), self._stops[-1].day.toordinal()
        at = min(max(day.toordinal(), first), last)
        if self._pivot is None:
            return (at - first) / (last - first)
        pivot = self._pivot.toordinal()
        if at < pivot:
            return EARLIER * (at - first) / (pivot - first)
        return EARLIER + (1 - EARLIER) * (at - pivot) / (last - pivot)

    def _nearest(self, x: float) -> int:
        return min(range(len(self._stops)), key=lambda at: (abs(self.place(self._stops[at].day) - x), at))

    def _say(self) -> None:
        if self._stops:
            stop = self._stops[self.value()]
            self.setAccessibleDescription(stop.label)

    # --- the hands --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the nearest stop."""
        if event.button() is Qt.MouseButton.LeftButton and self._stops:
            self.setValue(self._nearest(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand from stop to stop."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._stops:
            self.setValue(self._nearest(event.position().x()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: time is not moved by accident."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what happened on the day under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            stop = self._stops[self._nearest(event.pos().x())] if self._stops else None
            if stop is not None and abs(self.place(stop.day) - event.pos().x()) <= theme.px(NEAR):
                words = self._words_of(stop.day)
                QToolTip.showText(event.globalPos(), f"{stop.label}\n{words}" if words else stop.label, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # --- how it looks -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, stops, years and knob."""
        del event
        if not self._stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = theme.px(14)
        self._paint_line(painter, y)
        self._paint_stops(painter, y)
        self._paint_years(painter, y)
        self._paint_knob(painter, y)
        painter.end()

    def _paint_line(self, painter: QPainter, y: int) -> None:
        look = theme.current()
        left, right = self.place(self._stops[0].day), self.place(self._stops[-1].day)
        now = min(max(self.place(self._today), left), right)
        painter.setPen(QPen(QColor(look.edge), theme.px(2)))
        painter.drawLine(QPointF(left, y), QPointF(now, y))
        painter.setPen(QPen(QColor(look.edge), theme.px(2), Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(now, y), QPointF(right, y))
        if self._since is not None and self._since < self._stops[self.value()].day:
            x, to = self.place(self._since), self.place(self._stops[self.value()].day)
            painter.setPen(QPen(look.colour(Colour.CAUTION), theme.px(4)))
            painter.drawLine(QPointF(x, y), QPointF(to, y))
        if self._since is not None:
            x, top = self.place(self._since), y - theme.px(12)
            painter.setPen(QPen(look.colour(Colour.CAUTION), theme.px(2)))
            painter.drawLine(QPointF(x, top), QPointF(x, y + theme.px(6)))
            painter.setBrush(look.colour(Colour.CAUTION))
            flag = [QPointF(x, top), QPointF(x + theme.px(9), top + theme.px(3.5)), QPointF(x, top + theme.px(7))]
            painter.drawPolygon(QPolygonF(flag))

    def _paint_stops(self, painter: QPainter, y: int) -> None:
        look = theme.current()
        for stop in self._stops:
            x, half = self.place(stop.day), theme.px(5)
            is_ahead = stop.day > self._today
            painter.setPen(QPen(look.colour(Colour.QUIET if is_ahead else Colour.INK), theme.px(1.4)))
            if stop.day == self._today:
                painter.setBrush(look.colour(Colour.GROUND))
                painter.drawEllipse(QPointF(x, y), theme.px(4), theme.px(4))
            elif is_ahead:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(x - theme.px(2), y - half, theme.px(4), 2 * half))
            else:
                painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))

    def _paint_years(self, painter: QPainter, y: int) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(theme.current().colour(Colour.QUIET))
        wide = painter.fontMetrics().horizontalAdvance("0000") + theme.px(10)
        first, last = self._stops[0].day.year, self._stops[-1].day.year
        wanted = [date(first, 1, 1), self._pivot, date(last, 1, 1)]
        wanted += [date(year, 1, 1) for year in range(first, last + 1)]
        taken: list[float] = []
        for day in wanted:
            if day is None:
                continue
            x = self.place(day)
            if all(abs(x - other) >= wide for other in taken):
                taken.append(x)
                box = QRectF(x - wide, y + theme.px(10), 2 * wide, theme.px(18))
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(day.year))

    def _paint_knob(self, painter: QPainter, y: int) -> None:
        look = theme.current()
        x, reach = self.place(self._stops[self.value()].day), theme.px(KNOB)
        painter.setPen(QPen(look.colour(Colour.SURFACE), theme.px(2)))
        painter.setBrush(look.colour(Colour.ACCENT))
        painter.drawEllipse(QPointF(x, y), reach, reach)
        if self.hasFocus():
            painter.setPen(QPen(look.colour(Colour.INK), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), reach + theme.px(2.5), reach + theme.px(2.5))
