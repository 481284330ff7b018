"""The pictures of a document: drawn with the page's own pen, each on a page of its own, told in words too."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from app.genogram.draw import draw
from app.genogram.measure import text_width
from app.genogram.pdf import paint
from app.genogram.picture import Picture
from app.i18n import mark
from app.lens.view import Diagram, TieFlow, TieStrength
from app.report.request import Copy, joined
from app.report.tagged import Figure, Heading, Part
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.lines import set_text
from app.report.tagged.style import TextStyle

_ONE_LINE: Final = 10_000.0
"""Points: wider than any text of a picture, which never breaks here."""

_GROWTH: Final = 1.5
"""A small picture may be this much larger on paper: people read it across a table."""

_STRENGTHS: Final = {
    TieStrength.WEAK: mark("dashed line: weak tie"),
    TieStrength.NORMAL: mark("single line: ordinary tie"),
    TieStrength.STRONG: mark("double line: strong tie"),
    TieStrength.BROKEN: mark("line cut by two bars: broken tie"),
}


def pictures(copy: Copy) -> list[Part]:
    """Return the pictures asked for, one a page, the wide ones on a lying page; an empty picture is left out."""
    found: list[Part] = []
    for diagram in copy.request.diagrams:
        picture = draw(copy.view, diagram, copy.request.language)
        if picture.groups:
            blocks = (Heading(2, picture.title), figure_of(picture, legend(copy, diagram)))
            found.append(Part(blocks, is_landscape=picture.width > picture.height))
    return found


def legend(copy: Copy, diagram: Diagram) -> str:
    """Return in words how the lines of a picture are to be read, only those that are in it.

    The genogram draws its own legend.
    """
    if diagram is Diagram.GENOGRAM:
        return ""
    if diagram is Diagram.CIRCLES:
        return copy.say(mark("The nearer to the middle, the closer to the child."))
    ties = copy.view.ties
    used = [_STRENGTHS[strength] for strength in TieStrength if any(tie.strength is strength for tie in ties)]
    if any(tie.is_stressful for tie in ties):
        used.append(mark("zigzag: the tie is stressful"))
    if any(tie.flow is not TieFlow.NONE for tie in ties):
        used.append(mark("arrowhead: where help and energy flow"))
    return joined(*(copy.say(text) for text in used), by=" · ")


def figure_of(picture: Picture, caption: str = "") -> Figure:
    """Return ``picture`` as a figure: its description is the alternative text."""
    return Figure(
        draw=partial(_paint, picture),
        width=picture.width,
        height=picture.height,
        alternative=f"{picture.title}. {picture.description}",
        caption=caption,
        growth=_GROWTH,
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
