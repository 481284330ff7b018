"""A picture as a file: which painter, which colours, how fine."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.genogram import pdf, svg
from app.genogram.palette import GREY, PAPER
from app.genogram.picture import Picture
from app.records import record

DPI: Final = 300
"""Dots an inch that print shops and text processors take for sharp."""


class Form(StrEnum):
    """What kind of file it is: the end of its name without the dot."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"


@record
class Rendering:
    """How a file looks: dots an inch where it is made of dots, colours or greys, white or nothing behind."""

    dpi: int = DPI
    is_grey: bool = False
    has_ground: bool = True


_PLAIN: Final = Rendering()


def painted(picture: Picture, form: Form, rendering: Rendering = _PLAIN) -> bytes:
    """Return ``picture`` as a file; ``AppError`` where it would be larger than such a file can be."""
    palette = GREY if rendering.is_grey else PAPER
    match form:
        case Form.SVG:
            return svg.svg(picture, palette, has_ground=rendering.has_ground).encode()
        case Form.PDF:
            return pdf.page(picture, palette, has_ground=rendering.has_ground)
        case Form.PNG:
            return pdf.png(picture, palette, dpi=rendering.dpi, has_ground=rendering.has_ground)
