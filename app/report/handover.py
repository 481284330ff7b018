"""The hand-over page: what the next worker must know, read in two minutes.

First what must not go wrong (protection, interpreter, prohibitions), then what the child wants, what is agreed and who
does it next, the days ahead, and whom to call first. It takes the worker's own view: it is for a successor, and for
nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from app.i18n import mark
from app.lens.view import (
    CaseView,
    ConsentKind,
    ConsentView,
    GoalView,
    MeasureStatus,
    MeetingView,
    PersonView,
    RequestStatus,
    StatementKind,
    StatementView,
)
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.sections.people import parents_of_child, private_people
from app.report.sections.voices import quoted
from app.report.tagged import (
    Block,
    Bullets,
    Column,
    Field,
    Heading,
    Metadata,
    Paragraph,
    Part,
    Quote,
    Row,
    RowGroup,
    Span,
    Strip,
    Table,
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE
from app.rules.deadline import State, in_order
from app.rules.deadlines import deadlines
from app.rules.limits import REVIEWS

_FORBIDDING = frozenset({ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION})
_FEW = 4


def print_handover(view: CaseView, request: PrintRequest) -> Printed:
    """Return the page as a PDF; equal arguments give equal bytes, and its title is no name."""
    copy = Copy(view, request)
    story = [Part(tuple(page(copy)))]
    digest = story_digest(story)
    metadata = Metadata(copy.say(mark("Hand-over to the next worker")), request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest, is_plan=False), metadata, is_grey=request.is_grey)
    return Printed(pages, digest)


def page(copy: Copy) -> Iterator[Block]:
    """Yield the page in the order in which it must be known."""
    yield Heading(1, copy.say(mark("To the next worker: two minutes")))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(
        joined(copy.say(copy.view.status.label).capitalize(), copy.day(copy.view.day), practice, by=" · "), SUBTITLE
    )
    yield Strip(tuple(_fields(copy)))
    yield from _careful(copy)
    yield from _wish(copy)
    yield from _days(copy)
    yield from _calls(copy)
    yield from _agreed(copy)


def _fields(copy: Copy) -> Iterator[Field]:
    view, child = copy.view, copy.view.child
    if child is not None:
        age = "" if child.age is None else copy.say(mark("%n years"), child.age)
        yield Field(copy.say(mark("Child")), tuple(filter(None, (joined(held(child.name), age), child.language))))
    parents = parents_of_child(view)
    names = [person for person in view.people if person.id in parents and not person.is_dead]
    if names:
        yield Field(copy.say(mark("Parents and guardians")), tuple(_called(copy, person) for person in names))
    lead = view.professionals_by_id.get(view.plan_lead_id) if view.plan_lead_id else None
    if lead is not None:
        lines = (joined(held(lead.name), held(lead.title)), unbroken(lead.phone))
        yield Field(copy.say(mark("Answers for the plan")), tuple(filter(None, lines)))


def _called(copy: Copy, person: PersonView) -> str:
    relation = copy.say(person.relation) if person.relation else ""
    return joined(held(person.name), relation, unbroken(person.phone))


def _careful(copy: Copy) -> Iterator[Block]:
    """Yield what must not go wrong: whose address is protected, who needs an interpreter, what was forbidden."""
    view = copy.view
    lines = [
        copy.say(mark("{name}: non-disclosure for personal safety. No address, school or place to anybody."), name=name)
        for name in (held(person.name) for person in view.people if person.is_protected)
    ]
    lines += [
        copy.say(mark("{name} needs an interpreter: {tongue}"), name=held(person.name), tongue=held(person.language))
        for person in view.people
        if person.needs_interpreter and not person.is_dead
    ]
    forbidden = [consent for consent in view.consents if consent.kind in _FORBIDDING and consent.is_in_force]
    lines += [_forbidden(copy, consent) for consent in forbidden]
    if lines:
        yield Heading(2, copy.say(mark("Take care")))
        yield Bullets(tuple(lines))


def _forbidden(copy: Copy, consent: ConsentView) -> str:
    what = joined(held(consent.to), held(consent.scope), by=": ")
    return joined(copy.say(consent.kind.label).capitalize(), held(consent.given_by), what, by=" – ")


def _wish(copy: Copy) -> Iterator[Block]:
    """Yield what the child said last, and that nobody has written it down where so."""
    said = [one for one in copy.view.statements if one.kind is StatementKind.CHILDS_WORDS and one.text.strip()]
    yield Heading(2, copy.say(mark("What the child wants")))
    if not said:
        yield Paragraph(copy.say(mark("The child’s own words are not written down yet. Ask the child first.")))
        return
    last = max(said, key=_moment)
    yield Quote(quoted(last.text, copy.request.language), joined(held(last.said.by), copy.day(last.said.on)))


def _moment(statement: StatementView) -> tuple[date, str]:
    return statement.said.on or date.min, statement.id.hex


def _agreed(copy: Copy) -> Iterator[Block]:
    """Yield each goal with what is still to be done for it."""
    goals = [goal for need in copy.view.plan.needs for goal in need.goals] if copy.view.plan else []
    yield Heading(2, copy.say(mark("What is agreed and still to be done")))
    groups = [RowGroup(_steps(copy, goal), held(goal.text)) for goal in goals]
    groups.append(RowGroup(_asked(copy), copy.say(mark("Asked of others, answer awaited"))))
    groups += [RowGroup(_decisions(copy, meeting), _meeting_title(copy, meeting)) for meeting in copy.view.meetings]
    groups = [group for group in groups if group.rows]
    if not groups:
        yield Paragraph(copy.say(mark("Nothing is open.")))
        return
    columns = (
        Column(copy.say(mark("What", "is to be done")), 4.0),
        Column(copy.say(mark("Who")), 1.5),
        Column(copy.say(mark("When")), 1.5),
    )
    yield Table(columns, tuple(groups))


def _steps(copy: Copy, goal: GoalView) -> tuple[Row, ...]:
    return tuple(
        Row(
            (
                held(measure.text),
                held(measure.responsible),
                copy.say(mark("by {day}"), day=copy.day(measure.due)) if measure.due else held(measure.frequency),
            )
        )
        for measure in goal.measures
        if measure.status in {MeasureStatus.OPEN, MeasureStatus.UNDER_WAY}
    )


def _asked(copy: Copy) -> tuple[Row, ...]:
    return tuple(
        Row(
            (
                held(request.text),
                copy.subject_name(request.asked_of_id),
                copy.say(mark("by {day}"), day=copy.day(request.due_on)) if request.due_on else "",
            )
        )
        for request in copy.view.assessment.requests
        if request.status is RequestStatus.ASKED
    )


def _meeting_title(copy: Copy, meeting: MeetingView) -> str:
    return joined(copy.say(meeting.kind.label).capitalize(), copy.day(meeting.held_on), by=" ")


def _decisions(copy: Copy, meeting: MeetingView) -> tuple[Row, ...]:
    return tuple(
        Row(
            (
                held(decision.text),
                joined(
                    held(decision.responsible),
                    copy.say(mark("{name} follows up"), name=held(decision.checker)) if decision.checker else "",
                ),
                copy.say(mark("by {day}"), day=copy.day(decision.due_on)) if decision.due_on else "",
            )
        )
        for decision in meeting.decisions
        if not decision.is_done
    )


def _days(copy: Copy) -> Iterator[Block]:
    """Yield the days ahead: the next meeting, the review, and the time limits that are not kept yet."""
    view = copy.view
    lines: list[tuple[date, str]] = [
        (meeting.held_on, joined(copy.say(meeting.kind.label).capitalize(), meeting.time, held(meeting.place)))
        for meeting in view.meetings
        if meeting.held_on >= view.day and meeting.closed_at is None
    ]
    limits = [limit for limit in in_order(deadlines(view)) if limit.concerns and limit.state is not State.MET]
    lines += [(limit.due_on, copy.say(limit.title)) for limit in limits if limit.due_on is not None]
    review_on = view.plan.review_on if view.plan else None
    if review_on is not None and not any(limit.code in REVIEWS and limit.due_on == review_on for limit in limits):
        lines.append((review_on, copy.say(mark("Review of the plan"))))
    if lines:
        yield Heading(2, copy.say(mark("Days ahead")))
        ordered = sorted(lines)
        yield Bullets(tuple((Span(f"{copy.day(day)} ", is_bold=True), held(what)) for day, what in ordered))


def _calls(copy: Copy) -> Iterator[Block]:
    """Yield whom to call first: the closest as the child sees it, then who works with the child."""
    view = copy.view
    rings = {each.subject_id: each.ring for each in view.closenesses if each.until is None}
    near = sorted(
        (person for person in private_people(view) if person.id in rings and person.id != view.child_id),
        key=lambda person: (rings[person.id], person.position, person.id.hex),
    )
    lines = [_called(copy, person) for person in near[:_FEW]]
    busy = _with_a_task(view)
    for worker in view.professionals:
        agency = view.agencies_by_id.get(worker.agency_id) if worker.agency_id else None
        if worker.id != view.plan_lead_id and busy & {worker.id, worker.agency_id}:
            post = joined(held(worker.title), held(agency.name) if agency else "", unbroken(worker.phone))
            lines.append(joined(held(worker.name), post))
    if lines:
        yield Heading(2, copy.say(mark("Whom to call first")))
        yield Bullets(tuple(lines))


def _with_a_task(view: CaseView) -> set[UUID | None]:
    """Return who answers for something of the plan that is still to be done."""
    return {
        measure.responsible_id
        for need in (view.plan.needs if view.plan else ())
        for goal in need.goals
        for measure in goal.measures
        if measure.responsible_id is not None and measure.status in {MeasureStatus.OPEN, MeasureStatus.UNDER_WAY}
    }
