"""One picture on paper: a page, or the sheets of a poster, for one recipient."""

from __future__ import annotations

from typing import Final

from app.i18n import mark
from app.lens.view import CaseView, Diagram
from app.report.digest import story_digest
from app.report.paper import SIDE, Paper
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections import cover, pictures
from app.report.tagged import Block, Heading, Metadata, Paragraph, Part, render
from app.report.tagged.lines import set_text
from app.report.tagged.page import sheet_of
from app.report.tagged.style import SUBTITLE, TITLE

_AIR: Final = 8.0


def print_picture(view: CaseView, diagram: Diagram, request: PrintRequest, paper: Paper = Paper.A4) -> Printed:
    """Return ``diagram`` of ``view`` as a PDF on ``paper``; equal arguments give equal bytes.

    Raises ``AppError`` where the picture is empty, or where one page was asked for on which its text couldn't be read.
    The file's own title is the picture's kind, never a name.
    """
    copy = Copy(view, request)
    head = _head(copy, diagram)
    story = pictures.alone(copy, diagram, paper, head, _room(head, paper))
    digest = story_digest(story)
    metadata = Metadata(copy.say(diagram.label), request.language.value, request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(story, furniture, metadata, is_grey=request.is_grey), digest)


def _head(copy: Copy, diagram: Diagram) -> tuple[Block, ...]:
    """Return what stands above the picture: what it is, and as of which day."""
    day = copy.say(mark("as of {day}"), day=copy.day(copy.view.day))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    return (
        Heading(1, pictures.drawn(copy, diagram).title),
        Paragraph(joined(copy.child_name, day, practice, by=" · "), SUBTITLE),
    )


def _room(head: tuple[Block, ...], paper: Paper) -> float:
    """Return the height that ``head`` takes at most, whichever way the page lies."""
    width = sheet_of(Part((), size=paper.size, side=SIDE)).text_width
    room = _AIR
    for block in head:
        if isinstance(block, Heading | Paragraph):
            style = TITLE if isinstance(block, Heading) else SUBTITLE
            room += len(set_text(block.text, style, width).lines) * style.leading
    return room
