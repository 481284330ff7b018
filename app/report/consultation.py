"""The consultation sheet: advice is asked without telling who the child is.

It is made of the anonymous view alone: names are roles, days are ages or years, places are gone, in the pictures too
(THL's practice with the centres of expertise and support).
"""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import AppError
from app.i18n import mark
from app.lens.view import AgencyLevel, CaseView, MeasureStatus, MeasureView, RequestKind, StatementKind
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections import cover, pictures, voices
from app.report.tagged import (
    Block,
    Bullets,
    Column,
    Field,
    Heading,
    Metadata,
    Paragraph,
    Part,
    Row,
    RowGroup,
    Strip,
    Table,
    WritingSpace,
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE

_TRIED = frozenset({MeasureStatus.UNDER_WAY, MeasureStatus.DONE, MeasureStatus.NOT_DONE})


def print_consultation(view: CaseView, request: PrintRequest) -> Printed:
    """Return the sheet as a PDF; equal arguments give equal bytes.

    Raises ``AppError`` where ``view`` is not anonymous: with names in it, it would be another document.
    """
    if not view.is_anonymous:
        raise AppError(
            mark("A consultation sheet is made without identity only; nothing was printed."),
            mark("Choose the consultation without identity as its reader."),
        )
    copy = Copy(view, request)
    drawn, notes = pictures.pictures(copy)
    story = [Part(tuple(sheet(copy))), *drawn]
    digest = story_digest(story)
    metadata = Metadata(copy.say(mark("Consultation sheet")), request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest, is_plan=False), metadata, is_grey=request.is_grey)
    return Printed(pages, digest, tuple(notes))


def sheet(copy: Copy) -> Iterator[Block]:
    """Yield the sheet: the question first, who is concerned, what is well, what worries, what was tried, the answer."""
    yield Heading(1, copy.say(mark("Consultation without identity")))
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(copy.day(copy.view.day), practice, by=" · "), SUBTITLE)
    yield _facts(copy)
    asked = [one for one in copy.view.assessment.requests if one.kind is RequestKind.ADVICE and one.text.strip()]
    yield Heading(2, copy.say(mark("What we ask")))
    if asked:
        yield Bullets(tuple(held(one.text.strip()) for one in asked))
    else:
        yield WritingSpace(copy.say(mark("We would like advice on:")), 3)
    yield from _child(copy)
    yield from voices.strengths(copy)
    yield from voices.worries(copy)
    yield from voices.situation(copy)
    yield from _tried(copy, [one.tried.strip() for one in asked if one.tried.strip()])
    yield from _services(copy)
    yield Heading(2, copy.say(mark("The advice we got")))
    answers = [one.answer.strip() for one in asked if one.answer.strip()]
    if answers:
        yield Bullets(tuple(held(answer) for answer in answers))
    yield WritingSpace(copy.say(mark("Advice, who gave it, and the day of the answer:")), 2 if answers else 4)
    yield WritingSpace(copy.say(mark("What we do with it, and by when:")), 2)


def _facts(copy: Copy) -> Strip:
    """Return the child's age, how many people and services are around, and how long the work has gone on."""
    view = copy.view
    age = view.child.age if view.child else None
    grown = copy.say(mark("%n years"), age) if age is not None else copy.say(mark("age not known"))
    return Strip(
        (
            Field(copy.say(mark("Child")), (grown,)),
            Field(copy.say(mark("People in the network")), (str(len(view.people)),)),
            Field(copy.say(mark("Services in the network")), (str(len(view.agencies)),)),
        )
    )


def _child(copy: Copy) -> Iterator[Block]:
    said = [one for one in copy.view.statements if one.kind is StatementKind.CHILDS_WORDS and one.text.strip()]
    if said:
        yield from voices.childs_words(copy)


def _tried(copy: Copy, told: list[str]) -> Iterator[Block]:
    """Yield what has been tried: as it was ``told`` with the question, then the measures that were begun."""
    groups = tuple(
        RowGroup(tuple(_tried_row(copy, measure) for measure in tried), held(goal.text))
        for need in (copy.view.plan.needs if copy.view.plan else ())
        for goal in need.goals
        if (tried := [measure for measure in goal.measures if measure.status in _TRIED])
    )
    yield Heading(2, copy.say(mark("What has been tried")))
    if told:
        yield Bullets(tuple(held(each) for each in told))
    if not groups:
        if told:
            return
        yield WritingSpace(copy.say(mark("What was done, by whom, and what came of it:")), 3)
        return
    columns = (
        Column(copy.say(mark("What was done")), 3.4),
        Column(copy.say(mark("Who")), 1.4),
        Column(copy.say(mark("How it goes")), 1.2),
    )
    yield Table(columns, groups)


def _tried_row(copy: Copy, measure: MeasureView) -> Row:
    what = joined(held(measure.text), held(measure.method), by=" · ")
    return Row((what, held(measure.responsible), copy.say(measure.status.label)))


def _services(copy: Copy) -> Iterator[Block]:
    """Yield which services are around, level by level."""
    lines: list[str] = []
    for level in AgencyLevel:
        found = [held(each.service or each.name) for each in copy.view.agencies if each.level is level]
        if found:
            lines.append(joined(copy.say(level.label).capitalize(), joined(*dict.fromkeys(found)), by=": "))
    if lines:
        yield Heading(2, copy.say(mark("Services around the child")))
        yield Bullets(tuple(lines))
