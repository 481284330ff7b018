"""One item a group: it paints the group's marks and knows where a click means it. Items keep keys, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.extent import shift_between
from app.genogram.palette import Palette
from app.genogram.picture import Box, Colour, Curve, Disc, Group, Point, Polyline
from app.ui.canvas.painter import Stroke, curve_path, paint_strokes, strokes

MARGIN: Final = 8.0
"""Room around a group for the ring of the selection, in points."""
_AFAR: Final = 0.5
_FAR: Final = 0.3
"""Seen smaller, names are 3 pixels high: letters take long to be painted, and nobody can tell one from the other."""
REACH: Final = 9.0
"""How near to a line a click means the line."""
AREAS: Final = frozenset({"person", "agency", "professional", "centre"})
"""Kinds that are meant wherever their box is clicked; the others only on or near their lines."""
_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
OPEN_AREAS: Final = frozenset({"household"})


@dataclass(frozen=True, slots=True)
class _Ready:
    """What one state of a group is painted with."""

    group: Group
    palette: Palette
    strokes: list[Stroke]


class GroupItem(QGraphicsRectItem):
    """Draws one group of a picture.

    Its rectangle is the box that it paints in, which Qt asks for at every paint: no word of Python need answer.
    """

    def __init__(self, group: Group, palette: Palette) -> None:
        super().__init__(_room(group))
        self.setPen(_NO_PEN)  # the box of a rectangle with a pen is larger than the rectangle
        self._group = group
        self._palette = palette
        self._is_chosen = False
        self._outline: QPainterPath | None = None
        self._ready: tuple[_Ready, ...] = ()
        self._by: Point | None = None
        self.depth: float | None = None

    def lie_at(self, depth: float) -> None:
        """Lie over what is less deep, and under what is more."""
        if depth != self.depth:
            self.depth = depth
            self.setZValue(depth)

    @property
    def shown(self) -> Group:
        """Return the group that is drawn."""
        return self._group

    def show_group(self, group: Group, palette: Palette) -> None:
        """Draw another state of the same thing."""
        if group.bounds != self._group.bounds:
            self.setRect(_room(group))
        else:
            self.update()
        self._group = group
        self._palette = palette
        self._outline = self._by = None

    def take_over(self, group: Group) -> None:
        """Stand for an equal group from now on: nothing is painted anew, and it is known at once the next time."""
        self._group = group

    def choose(self, *, is_chosen: bool) -> None:
        """Draw the ring of the selection, or no longer."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.update()

    def shape(self) -> QPainterPath:
        """Return where a click means this thing."""
        if self._outline is None:
            self._outline = self._shape()
        return self._outline

    def _shape(self) -> QPainterPath:
        path = QPainterPath()
        left, top, right, bottom = self._group.bounds
        if self._group.key.kind in AREAS:
            path.addRect(QRectF(left, top, right - left, bottom - top))
            return path
        lines = QPainterPath()
        for drawn in self._group.marks:
            match drawn:
                case Polyline(points):
                    lines.moveTo(QPointF(*points[0]))
                    for point in points[1:]:
                        lines.lineTo(QPointF(*point))
                case Curve():
                    lines.addPath(curve_path(drawn))
                case Box(x, y, width, height):
                    lines.addRect(QRectF(x, y, width, height))
                case Disc(x, y, radius):
                    lines.addEllipse(QPointF(x, y), radius, radius)
                case _:
                    pass
        stroker = QPainterPathStroker()
        stroker.setWidth(REACH)
        return stroker.createStroke(lines)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the marks, and the ring where the thing is chosen."""
        del option, widget
        if self._is_chosen:
            self._paint_ring(painter)
        if self._by is None:
            self._by = self._make_ready()
        dx, dy = self._by
        painter.translate(dx, dy)
        paint_strokes(painter, self._ready[0].strokes, is_far=painter.deviceTransform().m11() < _FAR)
        painter.translate(-dx, -dy)

    def _make_ready(self) -> Point:
        """Have strokes of the group, and return how far from its place they are drawn.

        Those of the last two states are kept: an undone step goes back to one, and whoever only moved is drawn by it.
        """
        for at, known in enumerate(self._ready):
            by = shift_between(known.group, self._group) if known.palette is self._palette else None
            if by is not None:
                self._ready = (known, *self._ready[:at], *self._ready[at + 1 :])
                return by
        made = _Ready(self._group, self._palette, strokes(self._group.marks, self._palette))
        self._ready = (made, *self._ready[:1])
        return (0.0, 0.0)

    def _paint_ring(self, painter: QPainter) -> None:
        accent = QColor(self._palette[Colour.ACCENT])
        if self._group.key.kind in AREAS | OPEN_AREAS:
            zoom = painter.worldTransform().m11()
            pen = QPen(accent, 1.6 / min(zoom, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if zoom < _AFAR:
                # Seen from afar dots would run together, and one ring among hundreds be lost: a filled one is found.
                ground = QColor(accent)
                ground.setAlpha(70)
                painter.setBrush(ground)
            else:
                pen.setDashPattern([1.0, 2.2])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawRoundedRect(self.boundingRect().adjusted(2, 2, -2, -2), 8, 8)
            return
        glow = QColor(accent)
        glow.setAlpha(50)
        painter.fillPath(self.shape(), glow)


def _room(group: Group) -> QRectF:
    left, top, right, bottom = group.bounds
    return QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
