"""Who does what, on one page to be laid on the table of a meeting: the drawing of ``matrix`` under its heading."""

from __future__ import annotations

from dataclasses import replace

from app.errors import AppError
from app.genogram.extent import trimmed
from app.i18n import mark
from app.lens.view import CaseView
from app.report.digest import story_digest
from app.report.matrix import best_matrix
from app.report.paper import SIDE
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections import cover
from app.report.sections.pictures import figure_of, palette_of
from app.report.tagged import Heading, Metadata, Paragraph, Part, render
from app.report.tagged.style import A4, MARGIN_BOTTOM, MARGIN_TOP, SUBTITLE

_HEAD = 70.0
"""Points that title and subtitle take above the drawing."""
_ROOM = (A4[1] - 2 * SIDE, A4[0] - MARGIN_TOP - MARGIN_BOTTOM - _HEAD)
"""What a lying page leaves to the drawing."""


def print_who_does_what(view: CaseView, request: PrintRequest) -> Printed:
    """Return the page as a PDF; equal arguments give equal bytes, and its title is no name.

    Raises ``AppError`` where the view has no need yet.
    """
    copy = Copy(view, request)
    picture = best_matrix(copy, _ROOM)
    if not picture.groups:
        raise AppError(
            mark("There is nothing in the plan yet that anybody could do; nothing was printed."),
            mark("Write a need and a measure first."),
        )
    figure = replace(figure_of(trimmed(picture), "", palette_of(copy)), head=_HEAD)
    practice = copy.say(mark("practice data, invented people")) if view.is_sample else ""
    under = joined(copy.child_name, copy.day(view.day), practice, by=" · ")
    story = [Part((Heading(1, picture.title), Paragraph(under, SUBTITLE), figure), is_landscape=True, side=SIDE)]
    digest = story_digest(story)
    metadata = Metadata(picture.title, request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest), metadata, is_grey=request.is_grey)
    return Printed(pages, digest)
