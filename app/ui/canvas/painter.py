"""The window's painter: the marks of a picture on a ``QPainter``, as the SVG and the paper painters draw them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
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

from app.genogram.extent import BEFORE
from app.genogram.measure import text_width
from app.genogram.palette import Palette
from app.genogram.picture import Box, Colour, Curve, Disc, Mark, Pen, Polyline, Words

_EM: Final = 100
"""Pixels a letter is shaped at before it is scaled: large enough that hinting and rounding change no width."""
FAMILY: Final = "Noto Sans"
_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)
_X_HIGH: Final = 0.54
"""How high small letters are, as a share of their size."""
_INKED: Final = 0.35
"""How much of their ground letters cover."""
_ORIGIN: Final = QPointF(0, 0)
_LEFTWARDS: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "FSI"})
"""Classes of letters whose lines Qt itself lays out: which side they begin at depends on what they are among."""


_Shade = tuple[QRectF, QBrush]
_Ready = tuple[QPen, QBrush, Callable[..., object], tuple[object, ...]]
Stroke = tuple[QPen | None, QBrush | None, Callable[..., object], tuple[object, ...], _Shade | None]
"""A pen, a brush (None: those of the stroke before), a method of the painter and what it draws: all that can be made
ready once. Words have the shade by which they are seen from afar."""


def paint_marks(painter: QPainter, marks: Iterable[Mark], palette: Palette) -> None:
    """Paint ``marks`` in order, one unit a point, y down."""
    paint_strokes(painter, strokes(marks, palette))


def strokes(marks: Iterable[Mark], palette: Palette) -> list[Stroke]:
    """Return ``marks`` made ready to be painted, as often as they must."""
    made: list[Stroke] = []
    last_pen = last_brush = None
    for drawn in marks:
        shade = _shade(drawn, palette) if isinstance(drawn, Words) else None
        for pen, brush, draw, what in _strokes(drawn, palette):
            seen = shade if draw in _WRITING else None
            made.append((None if pen is last_pen else pen, None if brush is last_brush else brush, draw, what, seen))
            last_pen, last_brush = pen, brush
    return made


def paint_strokes(painter: QPainter, made_ready: Iterable[Stroke], *, is_far: bool = False) -> None:
    """Paint what was made ready; where that ``is_far`` no word can be read, and a shade stands for it."""
    for pen, brush, draw, what, shade in made_ready:
        if pen is not None:
            painter.setPen(pen)
        if brush is not None:
            painter.setBrush(brush)
        if is_far and shade is not None:
            painter.fillRect(*shade)
        else:
            draw(painter, *what)


def _strokes(drawn: Mark, palette: Palette) -> Iterator[_Ready]:
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


def _extent(drawn: Words) -> tuple[float, float]:
    """Return where a line of words begins, and how wide it is."""
    width = text_width(drawn.text, drawn.size, is_bold=drawn.is_bold)
    return drawn.x - width * BEFORE[drawn.anchor], width


def _shade(drawn: Words, palette: Palette) -> _Shade:
    left, width = _extent(drawn)
    high = drawn.size * _X_HIGH
    return QRectF(left, drawn.y - high, width, high), _thin(palette[drawn.colour])


@cache
def _thin(colour: str) -> QBrush:
    """Return the brush of letters too small to be told apart."""
    thinned = QColor(colour)
    thinned.setAlphaF(_INKED)
    return QBrush(thinned)


def _words(drawn: Words, palette: Palette) -> Iterator[_Ready]:
    left, width = _extent(drawn)
    if drawn.has_halo:
        box = QRectF(left - 2, drawn.y - drawn.size * 0.87, width + 4, drawn.size * 1.15)
        yield (_NO_PEN, _brush(palette[Colour.GROUND]), QPainter.drawRect, (box,))
    pen = _pen(palette[drawn.colour], 1.0, (), is_round=False)
    scale = drawn.size / _EM
    place = QTransform(scale, 0, 0, scale, left, drawn.y)
    letters = font(is_bold=drawn.is_bold)
    if drawn.text.isdecimal() and drawn.text.isascii():
        yield (pen, _NO_BRUSH, _set, (_figures(drawn.text, is_bold=drawn.is_bold), place))
    elif drawn.text.isascii() or not any(bidirectional(letter) in _LEFTWARDS for letter in drawn.text):
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


@lru_cache(maxsize=512)
def _figures(text: str, *, is_bold: bool) -> list[tuple[QPointF, QGlyphRun]]:
    """Return the shapes of years and ages, which many have in common, and which are nobody's by themselves."""
    return _glyphs(text, font(is_bold=is_bold))


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


_WRITING: Final = frozenset({_set, _write})
