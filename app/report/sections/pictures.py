"""The pictures of a document: drawn with the page's own pen, told in words too, as large as the paper allows.

What could not be read on one page goes on several sheets, and the worker is told.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from app.errors import AppError
from app.genogram.extent import trimmed
from app.genogram.measure import text_width
from app.genogram.options import CircleStyle
from app.genogram.palette import GREY, PAPER, Palette
from app.genogram.pdf import paint
from app.genogram.picture import Picture
from app.i18n import mark
from app.lens.view import Diagram
from app.report.paper import (
    GROWTH,
    LEAST_TEXT,
    SIDE,
    Note,
    Paper,
    better_way,
    is_legible,
    least_scale,
    poster,
    poster_scale,
)
from app.report.request import Copy
from app.report.sections.posters import poster_parts
from app.report.tagged import Block, Figure, Heading, Part
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.lines import set_text
from app.report.tagged.style import A3, A4, HEADING_ROOM, TextStyle

_ONE_LINE: Final = 10_000.0
"""Points: wider than any text of a picture, which never breaks here."""

ON_SHEETS: Final = mark(
    "{picture}: on one A4 page the smallest text would be under {least} points, too small to read. It goes on {sheets} "
    "sheets to be joined."
)
TOO_SMALL: Final = mark("On one {paper} page the smallest text would be under {least} points, too small to read.")
OFFER: Final = mark("Print it on one A3 page, or as a poster of {sheets} A4 sheets.")
OFFER_POSTER: Final = mark("Print it as a poster of {sheets} A4 sheets.")
NOTHING: Final = mark("There is nothing in this picture for this copy; nothing was printed.")
CHOOSE: Final = mark("Choose another picture or another recipient.")


def pictures(copy: Copy) -> tuple[list[Part], list[Note]]:
    """Return the pictures asked for, each in the better way of its A4 page, and what the worker is to know of them.

    An empty picture is left out.
    """
    found: list[Part] = []
    notes: list[Note] = []
    for diagram in copy.request.diagrams:
        picture = drawn(copy, diagram)
        if not picture.groups:
            continue
        head = (Heading(2, picture.title),)
        figure = figure_of(picture, legend(copy, diagram, picture), palette_of(copy))
        lies, scale = better_way(figure, A4)
        if is_legible(picture, scale):
            found.append(Part((*head, figure), is_landscape=lies, side=SIDE))
        else:
            parts = _sheets(copy, picture, Paper.POSTER, head, figure, least_scale(picture))
            notes.append(Note(ON_SHEETS, diagram, len(parts) - 1))
            found += parts
    return found, notes


def alone(copy: Copy, diagram: Diagram, paper: Paper, head: tuple[Block, ...], room: float) -> list[Part]:
    """Return ``diagram`` as a document of its own under ``head``, which takes ``room`` points.

    Raises ``AppError`` where one page was asked for and its text couldn't be read, with what would do instead.
    """
    picture = drawn(copy, diagram)
    if not picture.groups:
        raise AppError(NOTHING, CHOOSE)
    figure = replace(figure_of(picture, legend(copy, diagram, picture), palette_of(copy)), head=room)
    lies, scale = better_way(figure, paper.size)
    if not paper.is_poster and not is_legible(picture, scale):
        raise _too_small(picture, figure, paper)
    if not paper.is_poster or scale >= poster_scale(picture):
        return [Part((*head, figure), is_landscape=lies, size=paper.size, side=SIDE)]
    return _sheets(copy, picture, paper, head, figure, poster_scale(picture))


def _sheets(
    copy: Copy, picture: Picture, paper: Paper, head: tuple[Block, ...], figure: Figure, least: float
) -> list[Part]:
    return poster_parts(copy, picture, poster(picture, paper.size, least), head, figure, palette_of(copy), write)


def _too_small(picture: Picture, figure: Figure, paper: Paper) -> AppError:
    is_large_enough = paper is Paper.A4 and is_legible(picture, better_way(figure, A3)[1])
    return AppError(
        TOO_SMALL,
        OFFER if is_large_enough else OFFER_POSTER,
        paper=paper.value.upper(),
        least=f"{LEAST_TEXT:g}",
        sheets=len(poster(picture, A4, poster_scale(picture)).pieces),
    )


def drawn(copy: Copy, diagram: Diagram) -> Picture:
    """Return ``diagram`` as the copy's reader may see it, without air around it."""
    asked = copy.request
    picture = asked.drawings.picture(copy.view, diagram, asked.language, asked.options)
    return trimmed(picture) if picture.groups else picture


def palette_of(copy: Copy) -> Palette:
    """Return the colours of the copy's pictures."""
    return GREY if copy.request.is_grey else PAPER


def legend(copy: Copy, diagram: Diagram, picture: Picture) -> str:
    """Return in words how ``picture`` is to be read where it has no legend of its own."""
    has_rings = diagram is Diagram.CIRCLES and copy.request.options.circle_style is CircleStyle.RINGS
    if not has_rings or any(group.key.kind == "legend" for group in picture.groups):
        return ""
    return copy.say(mark("The nearer to the middle, the closer to the child."))


def figure_of(picture: Picture, caption: str = "", palette: Palette = PAPER) -> Figure:
    """Return ``picture`` as a figure: its description is the alternative text."""
    return Figure(
        draw=partial(_paint, picture, palette),
        width=picture.width,
        height=picture.height,
        alternative=f"{picture.title}. {picture.description}",
        caption=caption,
        growth=GROWTH,
        fingerprint=hashlib.sha256(repr((picture.groups, picture.bounds)).encode()).hexdigest(),
        head=HEADING_ROOM,
    )


def _paint(picture: Picture, palette: Palette, canvas: Canvas) -> None:
    paint(canvas, picture, palette, write=write)


def write(canvas: Canvas, x: float, y: float, text: str, size: float, *, is_bold: bool) -> None:
    """Write a picture's text in the document's fonts and in the canvas's colour, shaped as its script asks.

    The picture was measured letter by letter: where joined letters are narrower, the text stays in the middle.
    """
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError("a picture in a document is drawn on the document's own canvas")
    words = set_text(text, TextStyle(size, size, is_bold=is_bold, colour=None), _ONE_LINE)
    for line in words.lines[:1]:
        canvas.write(line, x + (text_width(text, size, is_bold=is_bold) - line.width) / 2, y, size)
