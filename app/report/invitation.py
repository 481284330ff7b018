"""An invitation to a meeting, for one who was asked: it tells nothing that somebody else who reads it may not know.

No child's name, no kind of matter, nobody else who was asked, no purpose: an envelope may be opened by anybody at home.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import mark
from app.lens.view import AttendanceView, CaseView, MeetingView
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections.meetings import meeting_of, phone_of, set_pages, when_and_where
from app.report.tagged import Block, Bullets, Heading, Paragraph, Strip, WritingSpace
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE


def print_invitation(view: CaseView, request: PrintRequest) -> Printed:
    """Return the invitation to the meeting ``request.about`` as a PDF."""
    copy = Copy(view, request)
    return set_pages(copy, invitation(copy), copy.say(mark("Invitation to a meeting")))


def invitation(copy: Copy) -> Iterator[Block]:
    """Yield the invitation."""
    meeting = meeting_of(copy)
    yield Heading(1, copy.say(mark("Invitation to a meeting")))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(copy.day(copy.view.day), practice, by=" · "), SUBTITLE)
    yield Paragraph(copy.say(mark("You are asked to a meeting in which we plan together what helps.")))
    yield Strip(when_and_where(copy, meeting))
    guest = _guest(copy, meeting)
    if guest is not None and guest.is_remote:
        yield Paragraph(copy.say(mark("You take part from elsewhere. You are told how before the meeting.")))
    yield Heading(2, copy.say(mark("What you may do beforehand")))
    yield Bullets(
        (
            copy.say(mark("You may say what you want to talk about.")),
            copy.say(mark("You may say who else should be asked, and who not.")),
            copy.say(mark("Tell us if you need an interpreter, help to get there, or another time.")),
            copy.say(mark("You may take somebody along whom you trust.")),
        )
    )
    yield WritingSpace(copy.say(mark("I want to talk about this:")), 2)
    yield from _asks(copy)


def _guest(copy: Copy, meeting: MeetingView) -> AttendanceView | None:
    """Return the attendance of whoever the copy is for; the worker's own copy is for nobody."""
    named = (each for each in meeting.attendances if held(each.name) == copy.request.recipient)
    return next(named, None)


def _asks(copy: Copy) -> Iterator[Block]:
    """Yield whom to call."""
    view = copy.view
    lead = view.plan_lead_id or view.responsible_id
    asking = phone_of(copy, lead) or phone_of(copy, view.responsible_id)
    if asking:
        yield Heading(2, copy.say(mark("Who asks you")))
        yield Paragraph(asking)
    substitute = phone_of(copy, view.substitute_id)
    if substitute:
        yield Paragraph(joined(copy.say(mark("If not reached:")), substitute, by=" "))
