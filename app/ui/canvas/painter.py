"""The window's painter: the marks of a picture on a ``QPainter``, as the SVG and the paper painters draw them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTransform,
)

from app.genogram.measure import text_width
from app.genogram.palette import Palette
from app.genogram.picture import Anchor, Box, Colour, Curve, Disc, Mark, Pen, Polyline, Words

_EM: Final = 100
"""Pixels a letter is shaped at before it is scaled: large enough that hinting and rounding change no width."""
FAMILY: Final = "Noto Sans"
_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)
_ORIGIN: Final = QPointF(0, 0)
_LEFTWARDS: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "FSI"})
"""Classes of letters whose lines Qt itself lays out: which side they begin at depends on what they are among."""


Stroke = tuple[QPen | None, QBrush | None, Callable[..., object], tuple[object, ...]]
"""A pen, a brush (None: those of the stroke before), a method of the painter and what it draws: all that can be made
ready once."""


def paint_marks(painter: QPainter, marks: Iterable[Mark], palette: Palette) -> None:
    """Paint ``marks`` in order, one unit a point, y down."""
    paint_strokes(painter, strokes(marks, palette))


def strokes(marks: Iterable[Mark], palette: Palette) -> list[Stroke]:
    """Return ``marks`` made ready to be painted, as often as they must."""
    made: list[Stroke] = []
    last_pen = last_brush = None
    for drawn in marks:
        for pen, brush, draw, what in _strokes(drawn, palette):
            made.append((None if pen is last_pen else pen, None if brush is last_brush else brush, draw, what))
            last_pen, last_brush = pen, brush
    return made


def paint_strokes(painter: QPainter, made_ready: Iterable[Stroke]) -> None:
    """Paint what was made ready."""
    for pen, brush, draw, what in made_ready:
        if pen is not None:
            painter.setPen(pen)
        if brush is not None:
            painter.setBrush(brush)
        draw(painter, *what)


def _strokes(drawn: Mark, palette: Palette) -> Iterator[Stroke]:
    match drawn:
        case Polyline(points, pen, fill, is_closed):
            shape = QPolygonF([QPointF(x, y) for x, y in points])
            draw = QPainter.drawPolygon if is_closed else QPainter.drawPolyline
            yield (*_ready(pen, fill, palette), draw, (shape,))
        case Curve():
            yield (*_ready(drawn.pen, drawn.fill, palette), QPainter.drawPath, (curve_path(drawn),))
        case Box(x, y, width, height, pen, fill, radius):
            box = QRectF(x, y, width, height)
            yield (*_ready(pen, fill, palette), QPainter.drawRoundedRect, (box, radius, radius))
        case Disc(x, y, radius, pen, fill):
            yield (*_ready(pen, fill, palette), QPainter.drawEllipse, (QPointF(x, y), radius, radius))
        case Words():
            yield from _words(drawn, palette)


def curve_path(curve: Curve) -> QPainterPath:
    """Return the Bézier pieces as Qt's path."""
    path = QPainterPath(QPointF(*curve.points[0]))
    for first in range(1, len(curve.points) - 2, 3):
        path.cubicTo(*(QPointF(*curve.points[first + step]) for step in range(3)))
    if curve.is_closed:
        path.closeSubpath()
    return path


def _ready(pen: Pen | None, fill: Colour | None, palette: Palette) -> tuple[QPen, QBrush]:
    stroke = _pen(palette[pen.colour], pen.width, pen.dash, is_round=pen.is_round) if pen else _NO_PEN
    return stroke, _brush(palette[fill]) if fill else _NO_BRUSH


@cache
def _pen(colour: str, width: float, dash: tuple[float, ...], *, is_round: bool) -> QPen:
    stroke = QPen(QColor(colour), width)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap if is_round else Qt.PenCapStyle.FlatCap)
    if dash:
        stroke.setDashPattern([length / width for length in dash])
    return stroke


@cache
def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour))


def _words(drawn: Words, palette: Palette) -> Iterator[Stroke]:
    width = text_width(drawn.text, drawn.size, is_bold=drawn.is_bold)
    left = drawn.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[drawn.anchor]
    if drawn.has_halo:
        box = QRectF(left - 2, drawn.y - drawn.size * 0.87, width + 4, drawn.size * 1.15)
        yield (_NO_PEN, _brush(palette[Colour.GROUND]), QPainter.drawRect, (box,))
    pen = _pen(palette[drawn.colour], 1.0, (), is_round=False)
    scale = drawn.size / _EM
    place = QTransform(scale, 0, 0, scale, left, drawn.y)
    letters = font(is_bold=drawn.is_bold)
    if drawn.text.isascii() or not any(bidirectional(letter) in _LEFTWARDS for letter in drawn.text):
        yield (pen, _NO_BRUSH, _set, (_glyphs(drawn.text, letters), place))
    else:
        yield (pen, _NO_BRUSH, _write, (drawn.text, place, letters))


def _glyphs(text: str, letters: QFont) -> list[tuple[QPointF, QGlyphRun]]:
    """Return the shapes of the letters in their places: finding them takes longer than painting them."""
    layout = QTextLayout(text, letters)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return [(QPointF(0, -line.ascent()), run) for run in layout.glyphRuns()]


def _set(painter: QPainter, runs: Iterable[tuple[QPointF, QGlyphRun]], place: QTransform) -> None:
    before = painter.worldTransform()
    painter.setWorldTransform(place, combine=True)
    for at, run in runs:
        painter.drawGlyphRun(at, run)
    painter.setWorldTransform(before)


def _write(painter: QPainter, text: str, place: QTransform, letters: QFont) -> None:
    before = painter.worldTransform()
    painter.setFont(letters)
    painter.setWorldTransform(place, combine=True)
    painter.drawText(_ORIGIN, text)
    painter.setWorldTransform(before)


@cache
def font(*, is_bold: bool) -> QFont:
    """Return the bundled font without kerning and hinting: its advances are those the layout measured."""
    made = QFont(FAMILY)
    made.setPixelSize(_EM)
    made.setBold(is_bold)
    made.setKerning(False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
