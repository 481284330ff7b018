"""Numbers over time on paper: a chart that reads in grey, the same as a table; and the team's hypotheses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from operator import eq

from app.genogram.palette import GREY, PAPER
from app.i18n import mark
from app.report.request import Copy, joined
from app.report.sections.headings import headed
from app.report.sections.voices import quoted
from app.report.tagged import Block, Bullets, Column, Heading, Paragraph, Rich, Row, RowGroup, Span, Table
from app.report.tagged.direction import held
from app.report.tagged.style import QUIET, SMALL
from app.rules.change import Change, Course, goal_changes, number, scale_change, told

_MOST_DAYS = 6
"""So many days have room beside each other on an upright page."""


def scales(copy: Copy) -> list[Block]:
    """Return each question with its chart and its table; nothing where nobody gave a number."""
    found = [scale_change(copy.view, scale, copy.request.language) for scale in copy.view.assessment.scales]
    charted = [change for change in found if change.courses]
    if not charted:
        return []
    official = mark("Scaling questions", "section of the assessment")
    blocks: list[Block] = headed(copy, copy.say(mark("How it has gone, in numbers")), official)
    for change in charted:
        blocks += change_blocks(copy, change)
    return blocks


def goals(copy: Copy) -> list[Block]:
    """Return how each goal with levels has gone by those who judged it; nothing where nobody has."""
    found = goal_changes(copy.view, copy.request.language)
    if not found:
        return []
    official = mark("Attainment of goals", "section of the assessment")
    blocks: list[Block] = headed(copy, copy.say(mark("How our goals have gone")), official)
    for _, change in found:
        blocks += change_blocks(copy, change)
    return blocks


def change_blocks(copy: Copy, change: Change) -> list[Block]:
    """Return a chart under its title, then the numbers as a table, then what was said of them."""
    from app.report.charts import change_chart, chart_figure  # noqa: PLC0415  a heavy library, for charts alone

    blocks: list[Block] = [Heading(3, held(change.title)), Paragraph(held(change.ends()), SMALL, is_tied=True)]
    if change.is_charted:
        palette = GREY if copy.request.is_grey else PAPER
        chart = change_chart(change, copy.request.language, palette=palette)
        blocks.append(chart_figure(chart, told(change, copy.request.language)))
    return [*blocks, _table(copy, change), *_words(copy, change)]


def _table(copy: Copy, change: Change) -> Table:
    days = sorted({point.on for course in change.courses for point in course.points if point.on})
    shown = days[-_MOST_DAYS:]
    undated = any(point.on is None for course in change.courses for point in course.points)
    columns = [Column(copy.say(mark("Who")), 2.0), *(Column(copy.day(day), 1.0) for day in shown)]
    if undated:
        columns.append(Column(copy.say(mark("without a day")), 1.0))
    rows: list[Row] = []
    for course in change.courses:
        cells: list[Rich] = [held(course.by)]
        cells += [_numbers(course, partial(eq, day)) for day in shown]
        if undated:
            cells.append(_numbers(course, lambda on: on is None))
        rows.append(Row(tuple(cells)))
    return Table(tuple(columns), (RowGroup(tuple(rows)),))


def _numbers(course: Course, fits: Callable[[date | None], bool]) -> str:
    return joined(*(number(point.value) for point in course.points if fits(point.on)))


def _words(copy: Copy, change: Change) -> list[Block]:
    """Return what the respondents said of their numbers, in their words."""
    items = tuple(
        (
            Span(f"{held(course.by)}, {joined(number(point.value), copy.day(point.on))}: ", is_bold=True),
            quoted(point.text, copy.request.language),
        )
        for course in change.courses
        for point in course.points
        if point.text.strip()
    )
    return [Bullets(items)] if items else []


def hypotheses(copy: Copy) -> list[Block]:
    """Return the team's working thoughts under a plain mark: whose they are, what speaks for them and against them."""
    found = copy.view.assessment.hypotheses
    if not found:
        return []
    heading = headed(copy, copy.say(mark("Hypotheses of the team")), mark("Working talk, no findings"))
    note = copy.say(mark("Several ways to see it, side by side. None of them is known to be true."))
    blocks: list[Block] = [*heading, Paragraph(note, SMALL, is_tied=True)]
    for each in found:
        state = joined(
            held(each.said.by),
            copy.day(each.said.on),
            copy.say(mark("about a risk")) if each.is_risk else "",
            copy.say(mark("set aside")) if each.is_set_aside else "",
            by=" · ",
        )
        text: list[Span | str] = [Span(held(each.text), is_bold=True), Span(f"\n{state}", colour=QUIET)]
        for label, words in ((mark("For it:"), each.speaks_for), (mark("Against it:"), each.speaks_against)):
            if words.strip():
                text.append(f"\n{copy.say(label)} {held(words.strip())}")
        blocks.append(Paragraph(tuple(text)))
    return blocks
