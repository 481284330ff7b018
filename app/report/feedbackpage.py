"""A page to say how a meeting was: five faces to choose from, and lines to write on. For the child first of all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from app.i18n import mark
from app.lens.view import CaseView
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections.meetings import meeting_of, set_pages
from app.report.tagged import Block, Figure, Heading, Paragraph, WritingSpace
from app.report.tagged.style import INK, SUBTITLE, TextStyle

_FACE: Final = 66.0
_GAP: Final = 34.0
_COUNT: Final = 5
_MIDDLE: Final = 3
_NUMBER: Final = 16.0
_LARGE: Final = TextStyle(12, 17)


def print_feedback(view: CaseView, request: PrintRequest) -> Printed:
    """Return the page about the meeting ``request.about`` as a PDF; it says nothing of what was talked about."""
    copy = Copy(view, request)
    return set_pages(copy, feedback_page(copy), copy.say(mark("How was the meeting?")))


def feedback_page(copy: Copy) -> Iterator[Block]:
    """Yield the page."""
    meeting = meeting_of(copy)
    yield Heading(1, copy.say(mark("How was the meeting?")))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(copy.day(meeting.held_on), practice, by=" · "), SUBTITLE)
    yield Paragraph(copy.say(mark("Put a ring round the face that fits. There is no wrong answer.")), _LARGE)
    yield _faces(copy)
    yield WritingSpace(copy.say(mark("This was good:")), 2)
    yield WritingSpace(copy.say(mark("This I would do in another way:")), 2)
    yield WritingSpace(copy.say(mark("I got to say what I wanted: yes, partly, no. What was left unsaid?")), 2)
    yield Heading(2, copy.say(mark("Who may see this?")))
    yield Paragraph(copy.say(mark("You decide: only my own worker, the professionals, or my family too.")), _LARGE)


def _faces(copy: Copy) -> Figure:
    width = _COUNT * _FACE + (_COUNT - 1) * _GAP
    height = _FACE + _NUMBER + 8
    words = copy.say(mark("Five faces in a row, from very sad (1) to very glad (5)."))
    return Figure(_draw, width, height, words, fingerprint="faces 1-5")


def _draw(canvas: Canvas) -> None:
    """Draw the faces with their numbers below, each told by its mouth and not by a colour."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*INK)
    canvas.setFillColorRGB(*INK)
    canvas.setLineWidth(2)
    for rating in range(1, _COUNT + 1):
        x = (rating - 1) * (_FACE + _GAP)
        y = _NUMBER + 6
        middle = x + _FACE / 2
        canvas.circle(middle, y + _FACE / 2, _FACE / 2 - 2, stroke=1, fill=0)
        for eye in (-0.17, 0.17):
            canvas.circle(middle + eye * _FACE, y + 0.62 * _FACE, 2.6, stroke=0, fill=1)
        _mouth(canvas, middle, y + 0.34 * _FACE, (rating - _MIDDLE) / 2 * 0.16 * _FACE)
        for dot in range(rating):
            canvas.circle(middle + (dot - (rating - 1) / 2) * 7, _NUMBER / 2, 2, stroke=0, fill=1)
    canvas.restoreState()


def _mouth(canvas: Canvas, x: float, y: float, bend: float) -> None:
    """Draw a mouth: a curve that bends up where ``bend`` is above 0, a straight line at 0."""
    half = 0.22 * _FACE
    path = canvas.beginPath()
    path.moveTo(x - half, y + bend / 2)
    path.curveTo(x - half / 2, y - bend, x + half / 2, y - bend, x + half, y + bend / 2)
    canvas.drawPath(path, stroke=1, fill=0)
