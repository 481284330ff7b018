"""The window's painter: the marks of a picture on a ``QPainter``, as the SVG and the paper painters draw them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from app.genogram.measure import text_width
from app.genogram.palette import Palette
from app.genogram.picture import Anchor, Box, Colour, Curve, Disc, Mark, Pen, Polyline, Words

_EM: Final = 100
"""Pixels a letter is shaped at before it is scaled: large enough that hinting and rounding change no width."""
FAMILY: Final = "Noto Sans"


def paint_marks(painter: QPainter, marks: Iterable[Mark], palette: Palette) -> None:
    """Paint ``marks`` in order, one unit a point, y down."""
    for drawn in marks:
        match drawn:
            case Polyline(points, pen, fill, is_closed):
                shape = QPolygonF([QPointF(x, y) for x, y in points])
                _ready(painter, pen, fill, palette)
                if is_closed:
                    painter.drawPolygon(shape)
                else:
                    painter.drawPolyline(shape)
            case Curve():
                _ready(painter, drawn.pen, drawn.fill, palette)
                painter.drawPath(curve_path(drawn))
            case Box(x, y, width, height, pen, fill, radius):
                _ready(painter, pen, fill, palette)
                painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)
            case Disc(x, y, radius, pen, fill):
                _ready(painter, pen, fill, palette)
                painter.drawEllipse(QPointF(x, y), radius, radius)
            case Words():
                _words(painter, drawn, palette)


def curve_path(curve: Curve) -> QPainterPath:
    """Return the Bézier pieces as Qt's path."""
    path = QPainterPath(QPointF(*curve.points[0]))
    for first in range(1, len(curve.points) - 2, 3):
        path.cubicTo(*(QPointF(*curve.points[first + step]) for step in range(3)))
    if curve.is_closed:
        path.closeSubpath()
    return path


def _ready(painter: QPainter, pen: Pen | None, fill: Colour | None, palette: Palette) -> None:
    painter.setBrush(QBrush(QColor(palette[fill])) if fill else Qt.BrushStyle.NoBrush)
    if pen is None:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    stroke = QPen(QColor(palette[pen.colour]), pen.width)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap if pen.is_round else Qt.PenCapStyle.FlatCap)
    if pen.dash:
        stroke.setDashPattern([length / pen.width for length in pen.dash])
    painter.setPen(stroke)


def _words(painter: QPainter, drawn: Words, palette: Palette) -> None:
    width = text_width(drawn.text, drawn.size, is_bold=drawn.is_bold)
    left = drawn.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[drawn.anchor]
    if drawn.has_halo:
        box = QRectF(left - 2, drawn.y - drawn.size * 0.87, width + 4, drawn.size * 1.15)
        painter.fillRect(box, QColor(palette[Colour.GROUND]))
    painter.save()
    painter.setFont(font(is_bold=drawn.is_bold))
    painter.setPen(QColor(palette[drawn.colour]))
    painter.translate(left, drawn.y)
    painter.scale(drawn.size / _EM, drawn.size / _EM)
    painter.drawText(QPointF(0, 0), drawn.text)
    painter.restore()


@cache
def font(*, is_bold: bool) -> QFont:
    """Return the bundled font without kerning and hinting: its advances are those the layout measured."""
    made = QFont(FAMILY)
    made.setPixelSize(_EM)
    made.setBold(is_bold)
    made.setKerning(False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
