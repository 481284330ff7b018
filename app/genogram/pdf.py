"""The paper painter: a picture on a reportlab canvas, alone on a page of its own size, or as PNG.

Names are live text in the bundled fonts, so a reader can search them and a screen reader speak them.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Protocol

import pypdfium2
from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.errors import AppError
from app.genogram.measure import BOLD, FONTS, REGULAR, text_width
from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Anchor, Box, Colour, Curve, Disc, Mark, Pen, Picture, Polyline, Words
from app.i18n import mark

_ROUND = 1
_NEUTRAL = "Lähipiiri"
"""What the file calls itself: lists of files show it, so it is never the picture's own title, which names the child."""
LONGEST = 14_400.0
"""Points: no page of a PDF is longer (ISO 32000-1, annex C), which is a good five metres."""
MOST_DOTS = 64_000_000
"""A larger image takes more than half a gigabyte of memory while it is made, and few programs open it."""
_FACES = {False: "LahipiiriPicture", True: "LahipiiriPicture-Bold"}


class Writer(Protocol):
    """Writes one line of text left-aligned at (x, y), y up; a document that shapes other scripts brings its own."""

    def __call__(self, canvas: Canvas, x: float, y: float, text: str, size: float, *, is_bold: bool) -> None:
        """Write ``text``."""
        ...


def paint(
    canvas: Canvas,
    picture: Picture,
    palette: Palette = PAPER,
    *,
    write: Writer | None = None,
    is_clipped: bool = False,
) -> None:
    """Paint ``picture`` with its lower left corner at the canvas's origin, one unit a point.

    Where it ``is_clipped``, nothing is drawn beyond its bounds: a sheet of several shows only its own part.
    """
    left, _, _, bottom = picture.bounds
    writer = write or _plain
    canvas.saveState()
    if is_clipped:
        frame = canvas.beginPath()
        frame.rect(0, 0, picture.width, picture.height)
        canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setLineJoin(_ROUND)
    brush = _Brush(canvas, palette, writer, left, bottom)
    for group in picture.groups:
        for drawn in group.marks:
            brush.paint(drawn)
    canvas.restoreState()


def page(picture: Picture, palette: Palette = PAPER, *, has_ground: bool = True) -> bytes:
    """Return a one-page PDF just as large as ``picture``; same picture, same bytes.

    Without ground whatever lies below shows through. Raises ``AppError`` where no page can be that large.
    """
    if max(picture.width, picture.height) > LONGEST:
        raise AppError(
            mark("The picture is larger than a page can be; nothing was written."),
            mark("Print it as a poster, or save it as SVG."),
        )
    out = BytesIO()
    before = rl_config.useA85
    canvas = Canvas(out, pagesize=(picture.width, picture.height), invariant=1)
    canvas.setFont(_font(is_bold=False), 9)
    canvas.setTitle(_NEUTRAL)
    canvas.setAuthor("")
    canvas.setCreator("")
    canvas.setProducer(_NEUTRAL)
    if has_ground:
        canvas.setFillColor(_colour(palette, Colour.GROUND))
        canvas.rect(0, 0, picture.width, picture.height, stroke=0, fill=1)
    paint(canvas, picture, palette)
    canvas.save()
    rl_config.useA85 = before
    return out.getvalue()


def png(picture: Picture, palette: Palette = PAPER, *, dpi: int = 300, has_ground: bool = True) -> bytes:
    """Return ``picture`` as PNG at ``dpi`` dots an inch, which the file says of itself.

    Without ground it is transparent. Raises ``AppError`` where it would have more than ``MOST_DOTS``.
    """
    wide, high = picture.width * dpi / 72, picture.height * dpi / 72
    if wide * high > MOST_DOTS:
        raise AppError(
            mark("At {dpi} dots an inch the picture has {wide} × {high} dots: too many, nothing was made."),
            mark("Choose {most} dots an inch or fewer, or save it as SVG or PDF, which are sharp at any size."),
            dpi=dpi,
            wide=round(wide),
            high=round(high),
            most=densest(picture),
        )
    document = pypdfium2.PdfDocument(page(picture, palette, has_ground=has_ground))
    try:
        fill = (255, 255, 255, 255 if has_ground else 0)
        image = document[0].render(scale=dpi / 72, fill_color=fill).to_pil()
        out = BytesIO()
        image.save(out, format="PNG", dpi=(dpi, dpi))
        return out.getvalue()
    finally:
        document.close()


def densest(picture: Picture) -> int:
    """Return the most dots an inch at which ``picture`` is not too large for an image."""
    return max(1, int((MOST_DOTS * 72 * 72 / max(picture.width * picture.height, 1.0)) ** 0.5))


class _Brush:
    """Paints marks on one canvas; turns the picture's y-down points into the canvas's y-up ones."""

    def __init__(self, canvas: Canvas, palette: Palette, write: Writer, left: float, bottom: float) -> None:
        self._canvas = canvas
        self._palette = palette
        self._write = write
        self._left = left
        self._bottom = bottom

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x - self._left, self._bottom - y

    def paint(self, drawn: Mark) -> None:
        """Paint one mark."""
        match drawn:
            case Polyline(points, pen, fill, is_closed):
                path = self._canvas.beginPath()
                path.moveTo(*self._at(*points[0]))
                for point in points[1:]:
                    path.lineTo(*self._at(*point))
                self._finish(path, pen, fill, is_closed=is_closed)
            case Curve(points, pen, fill, is_closed):
                path = self._canvas.beginPath()
                path.moveTo(*self._at(*points[0]))
                for first in range(1, len(points) - 2, 3):
                    (x1, y1), (x2, y2), (x3, y3) = (self._at(*points[first + step]) for step in range(3))
                    path.curveTo(x1, y1, x2, y2, x3, y3)
                self._finish(path, pen, fill, is_closed=is_closed)
            case Box(x, y, width, height, pen, fill, radius):
                self._ready(pen, fill)
                corner = self._at(x, y + height)
                if radius:
                    self._canvas.roundRect(
                        *corner, width, height, radius, stroke=int(pen is not None), fill=int(bool(fill))
                    )
                else:
                    self._canvas.rect(*corner, width, height, stroke=int(pen is not None), fill=int(bool(fill)))
            case Disc(x, y, radius, pen, fill):
                self._ready(pen, fill)
                self._canvas.circle(*self._at(x, y), radius, stroke=int(pen is not None), fill=int(bool(fill)))
            case Words():
                self._words(drawn)

    def _finish(self, path: PDFPathObject, pen: Pen | None, fill: Colour | None, *, is_closed: bool) -> None:
        if is_closed:
            path.close()
        self._ready(pen, fill)
        self._canvas.drawPath(path, stroke=int(pen is not None), fill=int(bool(fill)))

    def _ready(self, pen: Pen | None, fill: Colour | None) -> None:
        if fill:
            self._canvas.setFillColor(_colour(self._palette, fill))
        if pen is not None:
            self._canvas.setStrokeColor(_colour(self._palette, pen.colour))
            self._canvas.setLineWidth(pen.width)
            self._canvas.setDash(list(pen.dash))
            self._canvas.setLineCap(_ROUND if pen.is_round else 0)

    def _words(self, drawn: Words) -> None:
        width = text_width(drawn.text, drawn.size, is_bold=drawn.is_bold)
        x, y = self._at(drawn.x, drawn.y)
        x -= {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[drawn.anchor]
        if drawn.has_halo:
            self._canvas.setFillColor(_colour(self._palette, Colour.GROUND))
            self._canvas.rect(x - 2, y - drawn.size * 0.28, width + 4, drawn.size * 1.15, stroke=0, fill=1)
        self._canvas.setFillColor(_colour(self._palette, drawn.colour))
        self._write(self._canvas, x, y, drawn.text, drawn.size, is_bold=drawn.is_bold)


def _plain(canvas: Canvas, x: float, y: float, text: str, size: float, *, is_bold: bool) -> None:
    canvas.setFont(_font(is_bold=is_bold), size)
    canvas.drawString(x, y, text)


@cache
def _font(*, is_bold: bool) -> str:
    """Register the bundled face once and return its name."""
    name = _FACES[is_bold]
    pdfmetrics.registerFont(TTFont(name, FONTS / f"{BOLD if is_bold else REGULAR}.ttf"))
    return name


def _colour(palette: Palette, token: Colour) -> Color:
    return HexColor(palette[token])
