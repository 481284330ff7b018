"""A picture over several sheets: a page that shows how they join, then the sheets with their marks.

The first page carries the whole description of the picture; every sheet says that it is a part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.genogram.measure import text_width
from app.genogram.palette import Palette
from app.genogram.pdf import Writer, paint
from app.genogram.picture import Colour, Picture, Point, Words
from app.genogram.sheets import Piece
from app.i18n import mark
from app.report.paper import BAND, SIDE, Poster
from app.report.request import Copy
from app.report.tagged import Block, Figure, Paragraph, Part

HOW: Final = mark(
    "Trim each sheet along its dashed line at the left and above, and glue it over the edge of the sheet beside it. "
    "The names in the margins say which sheet comes next."
)
COUNT: Final = mark("The picture is on {count} sheets.")
TRIM: Final = (5.0, 3.0)
"""The dashes of an edge to be trimmed."""
UNDER: Final = (0.6, 3.0)
"""The dots of an edge up to which a neighbour lies on top."""
_NAME: Final = 9.0
_BESIDE: Final = 7.0
_TICK: Final = 8.0
_LEAST_SHARED: Final = 24.0
"""Points of a common edge from which on a sheet above or below is named."""
_HOW_ROOM: Final = 44.0


@dataclass(frozen=True, slots=True)
class _Pen:
    """What the marks of the sheets are made with."""

    palette: Palette
    write: Writer

    def line(self, canvas: Canvas, points: Sequence[Point], dash: tuple[float, ...], width: float = 0.5) -> None:
        """Draw a fine line through ``points`` of the paper."""
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        canvas.setStrokeColor(HexColor(self.palette[Colour.QUIET]))
        canvas.setLineWidth(width)
        canvas.setLineCap(0)
        canvas.setDash(list(dash))
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.setDash([])

    def name(self, canvas: Canvas, x: float, y: float, text: str, size: float, colour: Colour = Colour.QUIET) -> None:
        """Write ``text`` with its middle at (x, y)."""
        canvas.setFillColor(HexColor(self.palette[colour]))
        wide = text_width(text, size, is_bold=True)
        self.write(canvas, x - wide / 2, y - size * 0.36, text, size, is_bold=True)

    def arrow(self, canvas: Canvas, x: float, y: float, to: Point) -> None:
        """Draw a small arrowhead at (x, y) that points ``to`` a side."""
        dx, dy = to
        path = canvas.beginPath()
        path.moveTo(x + 3 * dx, y + 3 * dy)
        path.lineTo(x - 2 * dx - 2.5 * dy, y - 2 * dy - 2.5 * dx)
        path.lineTo(x - 2 * dx + 2.5 * dy, y - 2 * dy + 2.5 * dx)
        path.close()
        canvas.setFillColor(HexColor(self.palette[Colour.QUIET]))
        canvas.drawPath(path, stroke=0, fill=1)


def poster_parts(
    copy: Copy,
    picture: Picture,
    poster: Poster,
    head: tuple[Block, ...],
    figure: Figure,
    palette: Palette,
    write: Writer,
) -> list[Part]:
    """Return the page that shows how the sheets join, and the sheets.

    ``figure`` is the whole picture as it would be on one page: its words go with the first page.
    """
    pen = _Pen(palette, write)
    how = f"{copy.say(COUNT, count=len(poster.pieces))} {copy.say(HOW)}"
    overview = replace(
        figure,
        draw=partial(_overview, _wordless(picture), poster, pen),
        growth=1.0,
        head=figure.head + _HOW_ROOM,
    )
    first = Part((*head, Paragraph(how), overview), picture.width > picture.height, poster.size, SIDE)
    width, height = poster.frame
    sheets = [
        Part(
            (
                Figure(
                    draw=partial(_sheet, poster, piece, pen),
                    width=width,
                    height=height,
                    alternative=copy.say(
                        mark("Sheet {name}: a part of the picture that is described on the page before the sheets."),
                        name=piece.name,
                    ),
                    fingerprint=piece.name,
                    head=0.0,
                ),
            ),
            poster.is_landscape,
            poster.size,
            SIDE,
        )
        for piece in poster.pieces
    ]
    return [first, *sheets]


def _wordless(picture: Picture) -> Picture:
    """Return ``picture`` without its words, which nobody could read in small."""
    groups = tuple(
        replace(group, marks=tuple(drawn for drawn in group.marks if not isinstance(drawn, Words)))
        for group in picture.groups
    )
    return replace(picture, groups=groups)


def _overview(picture: Picture, poster: Poster, pen: _Pen, canvas: Canvas) -> None:
    """Draw the picture in small with the edges and the names of its sheets."""
    paint(canvas, picture, pen.palette)
    left, _, _, bottom = picture.bounds
    # The figure is scaled to its page: what stands on top of it is drawn as large as if it weren't.
    unit = max(picture.width / 700, picture.height / 420, 1.0)
    canvas.setStrokeColor(HexColor(pen.palette[Colour.QUIET]))
    canvas.setLineWidth(0.8 * unit)
    canvas.rect(0, 0, picture.width, picture.height, stroke=1, fill=0)
    for piece in poster.pieces:
        for edge in (piece.left, piece.top):
            if edge:
                pen.line(canvas, [(x - left, bottom - y) for x, y in edge], (4 * unit, 3 * unit), 0.8 * unit)
    for piece in poster.pieces:
        x, y = _middle(piece)
        size = 13 * unit
        canvas.setFillColor(HexColor(pen.palette[Colour.SURFACE]))
        canvas.setStrokeColor(HexColor(pen.palette[Colour.QUIET]))
        wide = text_width(piece.name, size, is_bold=True) + size
        canvas.setLineWidth(0.8 * unit)
        box = (x - left - wide / 2, bottom - y - size * 0.8, wide, size * 1.6)
        canvas.roundRect(*box, 3 * unit, stroke=1, fill=1)
        pen.name(canvas, x - left, bottom - y, piece.name, size, Colour.INK)


def _middle(piece: Piece) -> Point:
    """Return the middle of what of the picture is the sheet's own, in the picture's points."""
    left, top, right, bottom = piece.window
    right = min((x for x, _ in piece.right), default=right)
    bottom = min((y for _, y in piece.bottom), default=bottom)
    return ((left + right) / 2, (top + bottom) / 2)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a piece of the picture stands in its sheet's figure."""

    x: float
    y: float
    scale: float
    window: tuple[float, float, float, float]

    def at(self, point: Point) -> Point:
        """Return a point of the picture on the paper."""
        return (
            self.x + (point[0] - self.window[0]) * self.scale,
            self.y + (self.window[3] - point[1]) * self.scale,
        )


def _sheet(poster: Poster, piece: Piece, pen: _Pen, canvas: Canvas) -> None:
    """Draw one sheet: its part of the picture, where it is trimmed and glued, and what comes next."""
    width, height = poster.frame
    wide, high = piece.picture.width * poster.scale, piece.picture.height * poster.scale
    place = _Place((width - wide) / 2, (height - high) / 2, poster.scale, piece.window)
    canvas.saveState()
    canvas.translate(place.x, place.y)
    canvas.scale(poster.scale, poster.scale)
    paint(canvas, piece.picture, pen.palette, write=pen.write, is_clipped=True)
    canvas.restoreState()
    for edge, dash in ((piece.left, TRIM), (piece.top, TRIM), (piece.right, UNDER), (piece.bottom, UNDER)):
        if edge:
            points = [place.at(point) for point in edge]
            pen.line(canvas, points, dash)
            pen.line(canvas, _tick(points[0], points[1]), ())
            pen.line(canvas, _tick(points[-1], points[-2]), ())
    pen.name(canvas, BAND / 2 + 4, height - BAND / 2, piece.name, _NAME, Colour.INK)
    for other in poster.pieces:
        side = _side(piece, other)
        if side is not None:
            x, y = _beside(piece, other, side, place)
            pen.name(canvas, x, y, other.name, _BESIDE)
            down = (x + 11 * abs(side[1]), y - 9 * abs(side[0]))
            pen.arrow(canvas, *down, side)


def _tick(end: Point, inner: Point) -> tuple[Point, Point]:
    """Return a short line that goes on where an edge ends, beyond the picture."""
    dx, dy = end[0] - inner[0], end[1] - inner[1]
    length = max(abs(dx), abs(dy), 0.01)
    dx, dy = dx / length, dy / length
    return (end[0] + dx, end[1] + dy), (end[0] + dx * _TICK, end[1] + dy * _TICK)


def _side(piece: Piece, other: Piece) -> tuple[int, int] | None:
    """Return at which side of ``piece`` the sheet ``other`` comes next, y up; None where it doesn't."""
    if other.row == piece.row and abs(other.column - piece.column) == 1:
        return (other.column - piece.column, 0)
    if abs(other.row - piece.row) == 1:
        left, right = _shared(piece, other)
        return (0, piece.row - other.row) if right - left > _LEAST_SHARED else None
    return None


def _shared(piece: Piece, other: Piece) -> tuple[float, float]:
    """Return from where to where two sheets of neighbouring rows lie one above the other."""
    ends = [min((x for x, _ in each.right), default=each.window[2]) for each in (piece, other)]
    return max(piece.window[0], other.window[0]), min(ends)


def _beside(piece: Piece, other: Piece, side: tuple[int, int], place: _Place) -> Point:
    """Return where the name of ``other`` stands in the margin of ``piece``."""
    left, top = place.at((piece.window[0], piece.window[1]))
    right, bottom = place.at((piece.window[2], piece.window[3]))
    if side[0]:
        return ((right if side[0] > 0 else left) + side[0] * BAND / 2, (top + bottom) / 2)
    start, end = (place.at((x, 0.0))[0] for x in _shared(piece, other))
    return ((start + end) / 2, (top if side[1] > 0 else bottom) + side[1] * BAND / 2)
