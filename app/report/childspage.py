"""The child's own page: one page or two in plain words, in the child's own voice, with the apple tree.

It may lie open at home, so it is made of the child's own view and says nothing that an adult confided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from io import BytesIO
from typing import Final

import pikepdf

from app.genogram.options import CircleStyle
from app.i18n import mark
from app.lens.view import CaseView, Diagram, MeasureView, MeetingView, StatementKind
from app.report.digest import story_digest
from app.report.paper import SIDE, better_way
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover, pictures
from app.report.sections.measures import own_first
from app.report.sections.voices import quoted
from app.report.tagged import (
    Block,
    Bullets,
    Field,
    Heading,
    Metadata,
    Paragraph,
    Part,
    Quote,
    Space,
    Span,
    Strip,
    WritingSpace,
    page_count,
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import A4, SUBTITLE, TextStyle

LARGE: Final = TextStyle(11, 15)
"""What a child reads is set larger than an adult's page."""
_AIR: Final = 8.0
_BLANK: Final = "…" * 12
"""Where there is something to write in by hand."""
_UNDER: Final = (48, 240, 12)
"""Points left free under the tree for what stands there: tried from the least on until all of it is on one page."""
_MOST: Final = 2
"""Pages: more than that a child does not read."""


def print_childs_page(view: CaseView, request: PrintRequest) -> Printed:
    """Return the child's own page as a PDF; equal arguments give equal bytes, and its title is no name."""
    options = replace(request.options, circle_style=CircleStyle.APPLE_TREE)
    copy = Copy(view, replace(request, options=options))
    tree = _tree(copy)
    for steps in (Steps.ALL, Steps.OWN):
        printed = _set(copy, steps, tree)
        if _pages(printed.pdf) <= _MOST:
            return printed
    return _set(copy, Steps.MINE, tree)


class Steps(Enum):
    """Whose steps towards a goal the page tells, fewer where it would get longer than a child reads."""

    ALL = "all"
    OWN = "own"
    MINE = "mine"


def _set(copy: Copy, steps: Steps, tree: list[Part]) -> Printed:
    request = copy.request
    story = [Part(tuple(childs_page(copy, steps, is_alone=not tree))), *tree]
    digest = story_digest(story)
    metadata = Metadata(copy.say(mark("My own page")), request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest, is_plan=False), metadata, is_grey=request.is_grey)
    return Printed(pages, digest)


def _pages(data: bytes) -> int:
    with pikepdf.open(BytesIO(data)) as file:
        return len(file.pages)


def childs_page(copy: Copy, steps: Steps = Steps.ALL, *, is_alone: bool = True) -> Iterator[Block]:
    """Yield the page: what I said, what is well, what we do, and who helps where it is alone, without a tree."""
    name = copy.child_name
    yield Heading(1, copy.say(mark("{name}: my own page"), name=name) if name else copy.say(mark("My own page")))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(copy.day(copy.view.day), practice, by=" · "), SUBTITLE)
    yield from _words(copy)
    yield from _well(copy)
    yield from _doing(copy, steps)
    if is_alone:
        yield from (Space(_AIR), _around(copy))


def _around(copy: Copy) -> Strip:
    """Return who helps, when we meet and what I may: beside the tree of the near ones, else at the end of the text."""
    return Strip((_helpers(copy), _ahead(copy), _may(copy)))


def _words(copy: Copy) -> Iterator[Block]:
    said = [one for one in copy.view.statements if one.kind is StatementKind.CHILDS_WORDS and one.text.strip()]
    yield Heading(2, copy.say(mark("This is what I have said")))
    for place, statement in enumerate(said):
        is_last_of_day = place + 1 == len(said) or said[place + 1].said.on != statement.said.on
        day = copy.day(statement.said.on) if is_last_of_day else ""
        yield Quote(quoted(statement.text, copy.request.language), day)
    yield WritingSpace(copy.say(mark("I also want to say:")), 1)


def _well(copy: Copy) -> Iterator[Block]:
    strengths = [one.text.strip() for one in copy.view.statements if one.kind is StatementKind.STRENGTH]
    if any(strengths):
        yield Heading(2, copy.say(mark("These things are well")))
        yield Bullets(tuple(held(text) for text in strengths if text))


def _doing(copy: Copy, steps: Steps) -> Iterator[Block]:
    """Yield what is going to be different, and who does what for it; what the child does itself is told as "I"."""
    goals = [goal for need in copy.view.plan.needs for goal in need.goals] if copy.view.plan else []
    if not goals:
        return
    yield Heading(2, copy.say(mark("This is what we do together")))
    for goal in goals:
        told = [measure for measure in own_first(goal) if measure.text.strip() and _is_told(copy, measure, steps)]
        yield Paragraph((Span(held(goal.text.strip()), is_bold=True),), LARGE, is_tied=bool(told))
        if told:
            yield Bullets(tuple(_step(copy, measure) for measure in told))


def _is_told(copy: Copy, measure: MeasureView, steps: Steps) -> bool:
    match steps:
        case Steps.ALL:
            return True
        case Steps.OWN:
            return measure.is_own
        case Steps.MINE:
            return _is_mine(copy, measure)


def _is_mine(copy: Copy, measure: MeasureView) -> bool:
    return measure.responsible_id is not None and measure.responsible_id == copy.view.child_id


def _step(copy: Copy, measure: MeasureView) -> tuple[str | Span, ...]:
    who = copy.say(mark("I", "the child speaks")) if _is_mine(copy, measure) else held(measure.responsible)
    what = held(measure.text.strip())
    if measure.frequency.strip():
        what = joined(what.rstrip("."), held(measure.frequency))
    return (Span(f"{who}: ", is_bold=True), what) if who else (what,)


def _tree(copy: Copy) -> list[Part]:
    """Return the apple tree of those who are near, and who helps; nothing where nobody has been placed."""
    picture = pictures.drawn(copy, Diagram.CIRCLES)
    if not copy.view.closenesses or not picture.groups:
        return []
    figure = pictures.figure_of(picture, "", pictures.palette_of(copy))
    lies, _ = better_way(figure, A4)
    heading = Heading(2, copy.say(mark("My tree: the people who are near me")))
    under = (Space(_AIR), _around(copy))
    pages = [
        Part((heading, replace(figure, head=figure.head + room), *under), is_landscape=lies, side=SIDE)
        for room in range(*_UNDER)
    ]
    return [next((page for page in pages if page_count([page]) == 1), pages[-1])]


def _helpers(copy: Copy) -> Field:
    """Return whom the child may call: the own worker, who answers for the plan, and who stands in."""
    view = copy.view
    workers = [
        view.professionals_by_id[each]
        for each in dict.fromkeys((view.responsible_id, view.plan_lead_id, view.substitute_id))
        if each is not None and each in view.professionals_by_id
    ]
    lines = [joined(held(worker.name), unbroken(worker.phone)) for worker in workers]
    return Field(copy.say(mark("If something worries me, I may call")), tuple(lines) or (_BLANK,))


def _ahead(copy: Copy) -> Field:
    """Return when we meet next: the next meeting of the view, else the review of the plan."""
    coming = min(_coming(copy.view), key=lambda meeting: (meeting.held_on, meeting.id.hex), default=None)
    plan = copy.view.plan
    if coming is not None:
        when = (joined(copy.day(coming.held_on), coming.time), held(coming.place))
    elif plan is not None and plan.review_on is not None:
        when = (joined(copy.day(plan.review_on), plan.review_time), held(plan.review_place))
    else:
        when = (_BLANK,)
    return Field(copy.say(mark("When we meet next")), tuple(filter(None, when)))


def _coming(view: CaseView) -> list[MeetingView]:
    return [
        meeting
        for meeting in view.meetings
        if meeting.held_on >= view.day and any(each.person_id == view.child_id for each in meeting.attendances)
    ]


def _may(copy: Copy) -> Field:
    """Return what the child may do, in plain words (Child Welfare Act 20 §; 703/2023 19 § asks for clear language)."""
    return Field(
        copy.say(mark("What I may do")),
        (
            copy.say(mark("I may say what I think, and I may stay silent.")),
            copy.say(mark("I may ask, and say if something is written wrong.")),
            copy.say(mark("I may ask to talk alone with my worker.")),
        ),
    )
