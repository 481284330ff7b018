"""The pictures of a document: drawn with the page's own pen, each on a page of its own, told in words too."""

from __future__ import annotations

import hashlib
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from app.genogram.draw import draw
from app.genogram.measure import text_width
from app.genogram.pdf import paint
from app.genogram.picture import Picture
from app.report.request import Copy
from app.report.tagged import Figure, Heading, Part
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.lines import set_text
from app.report.tagged.style import TextStyle

_ONE_LINE = 10_000.0
"""Points: wider than any text of a picture, which never breaks here."""


def pictures(copy: Copy) -> list[Part]:
    """Return the pictures asked for, one a page, the wide ones on a lying page; an empty picture is left out."""
    request = copy.request
    drawn = [draw(copy.view, diagram, request.language) for diagram in request.diagrams]
    return [
        Part((Heading(2, picture.title), figure_of(picture)), is_landscape=picture.width > picture.height)
        for picture in drawn
        if picture.groups
    ]


def figure_of(picture: Picture) -> Figure:
    """Return ``picture`` as a figure: its description is the alternative text."""
    return Figure(
        draw=partial(_paint, picture),
        width=picture.width,
        height=picture.height,
        alternative=f"{picture.title}. {picture.description}",
        fingerprint=hashlib.sha256(repr((picture.groups, picture.bounds)).encode()).hexdigest(),
    )


def _paint(picture: Picture, canvas: Canvas) -> None:
    paint(canvas, picture, write=write)


def write(canvas: Canvas, x: float, y: float, text: str, size: float, *, is_bold: bool) -> None:
    """Write a picture's text in the document's fonts and in the canvas's colour, shaped as its script asks.

    The picture was measured letter by letter: where joined letters are narrower, the text stays in the middle.
    """
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError("a picture in a document is drawn on the document's own canvas")
    words = set_text(text, TextStyle(size, size, is_bold=is_bold, colour=None), _ONE_LINE)
    for line in words.lines[:1]:
        canvas.write(line, x + (text_width(text, size, is_bold=is_bold) - line.width) / 2, y, size)
