"""The minute of a meeting, phase by phase; that of the school's expert group has the items of 1287/2013 20 §."""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import mark
from app.lens.view import CaseView, MeetingKind, MeetingView, ParentageKind
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections.agreements import giver
from app.report.sections.headings import headed
from app.report.sections.meetings import kind_of, meeting_of, named, set_pages, strip_of
from app.report.tagged import (
    Block,
    Bullets,
    Column,
    Heading,
    Paragraph,
    Row,
    RowGroup,
    Signatures,
    Span,
    Table,
    WritingSpace,
)
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE

_GUARDIANS = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.GUARDIAN})


def print_minute(view: CaseView, request: PrintRequest) -> Printed:
    """Return the minute of the meeting ``request.about`` as a PDF, as its reader may see it."""
    copy = Copy(view, request)
    return set_pages(copy, minute(copy), copy.say(mark("Minutes of a meeting")))


def minute(copy: Copy) -> Iterator[Block]:
    """Yield the minute."""
    meeting = meeting_of(copy)
    yield Heading(1, kind_of(copy, meeting))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    status = copy.say(meeting.status.label) if meeting.closed_at is None else ""
    yield Paragraph(joined(copy.say(mark("Minutes")), copy.day(meeting.held_on), status, practice, by=" · "), SUBTITLE)
    yield strip_of(copy, meeting)
    if meeting.kind is MeetingKind.EXPERT_GROUP:
        yield from _pupil(copy)
    yield from _present(copy, meeting)
    if meeting.purpose.strip():
        yield from headed(copy, copy.say(mark("What we met for")), mark("Purpose of the meeting"))
        yield Paragraph(held(meeting.purpose))
    yield from _gate(copy, meeting)
    if meeting.gate_note.strip():
        label = copy.say(mark("Begun without a consent, because:"))
        yield Paragraph((Span(f"{label} ", is_bold=True), held(meeting.gate_note)))
    yield from _agenda(copy, meeting)
    yield from _phases(copy, meeting)
    yield from _decisions(copy, meeting)
    yield from _ending(copy, meeting)


def _pupil(copy: Copy) -> Iterator[Block]:
    """Yield who the pupil is, as the record of pupil welfare asks for (1287/2013 20 §, item 1)."""
    view, child = copy.view, copy.view.child
    if child is None:
        return
    homes = {home.id: home for home in view.households}
    towns = [
        homes[each.household_id].municipality
        for each in view.residences
        if each.person_id == child.id and not each.is_over and each.household_id in homes
    ]
    guardians = [
        view.people_by_id[each.parent_id]
        for each in view.parentages
        if each.child_id == child.id and each.kind in _GUARDIANS and not each.is_over
    ]
    lines = (
        (mark("Pupil:"), held(child.name)),
        (mark("Born:"), copy.day(child.born)),
        (mark("Home municipality:"), joined(*dict.fromkeys(held(town) for town in towns))),
        (mark("Guardians:"), joined(*(joined(held(each.name), unbroken(each.phone)) for each in guardians), by="; ")),
    )
    yield from headed(copy, copy.say(mark("The pupil")), mark("Identity of the pupil and the guardian"))
    for label, said in lines:
        if said.strip():
            yield Paragraph((Span(f"{copy.say(label)} ", is_bold=True), said))


def _gate(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    """Yield the consents that let the meeting be begun: the school's expert group needs one (1287/2013 14 §, 19 §)."""
    for consent in copy.view.consents:
        given, ended = consent.given_on, consent.withdrawn_on or consent.until
        in_force = given is not None and given <= meeting.held_on and (ended is None or ended >= meeting.held_on)
        if consent.kind is meeting.gate and in_force:
            label = copy.say(consent.kind.label).capitalize()
            given_so = joined(giver(copy, consent), copy.day(given), held(consent.given_how))
            yield Paragraph((Span(f"{label}: ", is_bold=True), given_so))


def _present(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    """Yield who came, who did not, and of whom nobody wrote it down: a blank never tells that somebody was there."""
    if not meeting.attendances:
        return
    yield from headed(copy, copy.say(mark("Who was there")), mark("Participants and their position"))
    items: list[str] = []
    for each in meeting.present:
        more = joined(
            copy.say(each.role.label) if each.role.value != "participant" else "",
            copy.say(mark("took part from elsewhere")) if each.is_remote else "",
            copy.say(mark("asked by {name}"), name=held(each.invited_by)) if each.invited_by.strip() else "",
        )
        items.append(f"{named(each)} ({more})" if more else named(each))
    if items:
        yield Bullets(tuple(items))
    others = (
        (mark("Was asked and did not come:"), [each for each in meeting.attendances if each.has_come is False]),
        (mark("Was asked; coming is not written down:"), [one for one in meeting.attendances if one.has_come is None]),
    )
    for label, asked in others:
        if asked:
            names = joined(*(named(each) for each in asked), by="; ")
            yield Paragraph((Span(f"{copy.say(label)} ", is_bold=True), names))


def _agenda(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    if meeting.agenda:
        yield from headed(copy, copy.say(mark("What we wanted to talk about")), mark("Agenda"))
        yield Bullets(tuple(joined(held(each.text), held(each.brought_by), by=" – ") for each in meeting.agenda))


def _phases(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    """Yield what was said, under the names of the phases; the school's group's phases are the items of its record.

    Working talk of the team, as its hypotheses, stays in the program: not even the worker's own paper has it.
    """
    if meeting.told or meeting.minutes.strip():
        yield from headed(copy, copy.say(mark("What was said")), mark("Handling of the matter"))
    if meeting.minutes.strip():
        yield Paragraph(held(meeting.minutes))
    for phase in meeting.told:
        yield Heading(3, held(phase.heading))
        yield Paragraph(held(phase.text))


def _decisions(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    yield from headed(
        copy, copy.say(mark("What we decided")), mark("Decisions, who carries them out and who follows up")
    )
    if not meeting.decisions:
        yield WritingSpace(copy.say(mark("What was decided, who sees to it and by when?")), 2)
        return
    is_followed = any(each.checker for each in meeting.decisions)
    columns = (
        Column(copy.say(mark("Decision")), 4.0),
        Column(copy.say(mark("Who sees to it")), 2.0),
        *((Column(copy.say(mark("Who follows up")), 2.0),) if is_followed else ()),
        Column(copy.say(mark("By when")), 1.3),
    )
    rows = tuple(
        Row(
            (
                held(each.text),
                held(each.responsible),
                *((held(each.checker),) if is_followed else ()),
                copy.day(each.due_on),
            )
        )
        for each in meeting.decisions
    )
    yield Table(columns, (RowGroup(rows),))


def _ending(copy: Copy, meeting: MeetingView) -> Iterator[Block]:
    yield from headed(copy, copy.say(mark("How we go on")), mark("Agreed next steps", "section of the plan"))
    if meeting.is_read_back:
        yield Paragraph(copy.say(mark("What was written was read aloud and found right.")))
    when = joined(copy.day(meeting.next_on), meeting.next_time, held(meeting.next_place))
    label = copy.say(mark("We meet again:") if when else mark("No next meeting, because:"))
    if when or meeting.no_next.strip():
        yield Paragraph((Span(f"{label} ", is_bold=True), when or held(meeting.no_next)))
    if meeting.notes:
        yield Heading(3, copy.say(mark("Added afterwards")))
        yield Bullets(tuple(joined(copy.day(note.added_at.date()), held(note.text), by=": ") for note in meeting.notes))
    recorders = [named(each) for each in meeting.attendances if each.role.value in {"chair", "recorder"}]
    if recorders:
        yield Signatures(tuple(recorders))
