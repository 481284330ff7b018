"""One pixel sheet across the three painters: the sheet of every symbol, on paper, in the window and as SVG."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from math import ceil

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.genogram import pdf, svg
from app.genogram.palette import PAPER
from app.genogram.picture import Colour, Group, Mark, Picture, Words
from app.genogram.symbolsheet import HEIGHT, WIDTH, symbol_sheet
from app.i18n import Language
from app.lens.view import Notation
from app.ui.canvas.painter import paint_marks
from app.ui.look import Look


@pytest.mark.parametrize("notation", list(Notation))
def test_the_three_painters_make_the_same_sheet(notation: Notation, look: Look) -> None:
    """Coarsely, tile by tile: a sign that one painter leaves out, fills or moves would show.

    Letters are compared between paper and window only, since Qt reads no font out of an SVG file.
    """
    del look
    sheet = symbol_sheet(Language.FI, notation)
    signs = replace(sheet, groups=tuple(replace(group, marks=_signs(group)) for group in sheet.groups))
    for far in (_apart(_paper(sheet), _window(sheet)), _apart(_paper(signs), _vector(signs))):
        assert max(far) <= 16, "a tile of 12 points is lighter or darker than the edges of lines explain"
        assert sum(far) / len(far) <= 1.0


def _signs(group: Group) -> tuple[Mark, ...]:
    return tuple(drawn for drawn in group.marks if not isinstance(drawn, Words))


def _paper(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(pdf.png(picture, dpi=144))).convert("L")


def _window(picture: Picture) -> Image.Image:
    image = _blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(image.width() / WIDTH, image.height() / HEIGHT)
    for group in picture.groups:
        paint_marks(painter, group.marks, PAPER)
    painter.end()
    return _grey(image)


def _vector(picture: Picture) -> Image.Image:
    image = _blank()
    painter = QPainter(image)
    QSvgRenderer(svg.svg(picture).encode()).render(painter)
    painter.end()
    return _grey(image)


def _blank() -> QImage:
    image = QImage(ceil(WIDTH * 2), ceil(HEIGHT * 2), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER[Colour.GROUND]))
    return image


def _apart(one: Image.Image, other: Image.Image) -> list[int]:
    assert one.size == other.size
    return [abs(a - b) for a, b in zip(tile_tones(one), tile_tones(other), strict=True)]


def _grey(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(plain.constBits())
    return Image.frombytes("L", (plain.width(), plain.height()), rows, "raw", "L", plain.bytesPerLine())


def tile_tones(image: Image.Image) -> list[int]:
    """Return the mean tone of each tile of 12 points."""
    small = image.resize((image.width // 24, image.height // 24), Image.Resampling.BOX)
    return list(small.tobytes())
