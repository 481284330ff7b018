"""The life line on paper: three lanes over the whole life, the last months closer, and all of it as a table."""

from __future__ import annotations

from app.errors import AppError
from app.genogram.palette import GREY, PAPER
from app.i18n import mark
from app.lens.view import CaseView
from app.report.digest import story_digest
from app.report.overtime import FIGURES, network_days, network_told, note_on, written
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.tagged import Block, Column, Heading, Metadata, Paragraph, Part, Row, RowGroup, Table, render
from app.report.tagged.direction import held
from app.report.tagged.style import SMALL, SUBTITLE
from app.rules.lifeline import LOOKS, Lane, LifeItem, beginnings, dated, life_line, told, undated


def print_life_line(view: CaseView, request: PrintRequest) -> Printed:
    """Return the life line of ``view`` as a PDF; equal arguments give equal bytes.

    Raises ``AppError`` where nothing of the view has a date.
    """
    copy = Copy(view, request)
    items = life_line(view, request.language)
    if not items:
        raise AppError(
            mark("Nothing in the case has a date yet; nothing was printed."),
            mark("Write down when things happened, as well as it is known."),
        )
    title = copy.say(mark("Life line"))
    story = [Part(tuple(_story(copy, title, items)))]
    digest = story_digest(story)
    furniture = cover.furniture(copy, digest, is_plan=False)
    metadata = Metadata(title, request.language.value, request.day)
    return Printed(render(story, furniture, metadata, is_grey=request.is_grey), digest)


def _story(copy: Copy, title: str, items: tuple[LifeItem, ...]) -> list[Block]:
    from app.report.charts import chart_figure, life_chart  # noqa: PLC0415  a heavy library, for charts alone

    view, language = copy.view, copy.request.language
    practice = copy.say(mark("practice data, invented people")) if view.is_sample else ""
    as_of = copy.say(mark("as of {day}"), day=copy.day(view.day))
    blocks: list[Block] = [
        Heading(1, title),
        Paragraph(joined(copy.child_name, as_of, practice, by=" · "), SUBTITLE),
    ]
    palette = GREY if copy.request.is_grey else PAPER
    for first, heading in zip(beginnings(items, view.day), LOOKS, strict=False):
        near = tuple(each for each in items if each.last(view.day) >= first)
        blocks.append(Heading(2, copy.say(heading)))
        chart = life_chart(near, first, view.day, language, palette=palette)
        blocks.append(chart_figure(chart, told(near, view.day, language)))
    note = mark(
        "A full bar is a time. An empty one is a day of which only the month or the year is known; "
        "dashed, the date is not sure."
    )
    blocks.append(Paragraph(copy.say(note), SMALL))
    blocks.append(Heading(2, copy.say(mark("The same as a table"))))
    blocks.append(_table(copy, items))
    blocks += _network(copy)
    missing = undated(view)
    if missing:
        blocks.append(Paragraph(copy.say(mark("%n have no date and are not on the line."), missing), SMALL))
    return blocks


def _network(copy: Copy) -> list[Block]:
    """Return the network's figures over time as a chart and as a table, nothing where they have not changed."""
    days = network_days(copy.view)
    if not days:
        return []
    from app.report.charts import chart_figure, overtime_chart  # noqa: PLC0415  a heavy library, for charts alone

    language = copy.request.language
    named = [copy.say(label) for label, _ in FIGURES]
    rows = [Row((copy.day(each.day), *(written(each, at, language) for at in range(len(FIGURES))))) for each in days]
    chart = overtime_chart(days, FIGURES, language, palette=GREY if copy.request.is_grey else PAPER)
    columns = (Column(copy.say(mark("Day")), 1.0), *(Column(label, 1.4) for label in named))
    return [
        Heading(2, copy.say(mark("The network over time"))),
        chart_figure(chart, network_told(days, language)),
        Paragraph(note_on(days, language), SMALL),
        Table(columns, (RowGroup(tuple(rows)),)),
    ]


def _table(copy: Copy, items: tuple[LifeItem, ...]) -> Table:
    columns = (
        Column(copy.say(mark("When")), 1.5),
        Column(copy.say(mark("What happened")), 3.5),
        Column(copy.say(mark("What it was")), 2.0),
    )
    groups: list[RowGroup] = []
    for lane in Lane:
        rows = tuple(
            Row((unbroken(dated(each, copy.view.day, copy.request.language)), held(each.text), held(each.about)))
            for each in items
            if each.lane is lane
        )
        if rows:
            groups.append(RowGroup(rows, copy.say(lane.value)))
    return Table(columns, tuple(groups))
