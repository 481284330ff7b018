"""What is done: needs, the goals they ask for, and who does what; the family's own doing comes first."""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import mark
from app.lens.view import GoalView, MeasureStatus, MeasureView, NeedView
from app.report.request import Copy, joined
from app.report.sections.headings import headed
from app.report.sections.planparts import signed
from app.report.tagged import Block, Column, Paragraph, Rich, Row, RowGroup, Span, Table, WritingSpace
from app.report.tagged.direction import held
from app.report.tagged.style import ACCENT, QUIET, SMALL

OWN = "• "
"""Stands before what the child, the family or somebody close does, so that the mark needs no colour."""


def measures(copy: Copy) -> list[Block]:
    """Return the table of goals and measures, else a place to write them."""
    official = mark("Goals to be set, services and other means", "section of the plan")
    heading = headed(copy, copy.say(mark("What we do")), official)
    needs = copy.view.plan.needs if copy.view.plan else ()
    groups = tuple(_groups(copy, needs))
    if not groups:
        prompt = mark("What do we want to be different, who does what, and how will we notice?")
        return [*heading, WritingSpace(copy.say(prompt), 4)]
    columns = (
        Column(copy.say(mark("Goals and actions")), 3.0),
        Column(copy.say(mark("Who")), 1.6),
        Column(copy.say(mark("When")), 1.3),
        Column(copy.say(mark("How we notice")), 1.6),
    )
    blocks: list[Block] = [*heading, Table(columns, groups)]
    if any(measure.is_own for need in needs for goal in need.goals for measure in goal.measures):
        own = copy.say(mark("what the child, the family and people close to them do themselves"))
        blocks.append(Paragraph((Span(OWN.strip(), is_bold=True, colour=ACCENT), f" {own}"), SMALL))
    return blocks


def own_first(goal: GoalView) -> list[MeasureView]:
    """Return a goal's measures, the family's own before the services'."""
    return sorted(goal.measures, key=lambda measure: not measure.is_own)


def _groups(copy: Copy, needs: tuple[NeedView, ...]) -> Iterator[RowGroup]:
    """Yield one group of rows a goal; a need that has no goal yet is a group of its own."""
    number = 0
    for need in needs:
        seen_by = joined(held(need.text), held(need.said.by) and f"({held(need.said.by)})", by=" ")
        for goal in need.goals:
            number += 1
            note = joined(
                copy.say(mark("Need: {need}"), need=seen_by) if need.text.strip() else "",
                copy.say(mark("Now: {baseline}"), baseline=held(goal.baseline)) if goal.baseline.strip() else "",
                copy.say(mark("We notice: {noticing}"), noticing=held(goal.noticing)) if goal.noticing.strip() else "",
                copy.say(mark("By {day}"), day=copy.day(goal.due)) if goal.due else "",
                copy.say(mark("Whose goal: {name}"), name=held(goal.owner)) if goal.owner else "",
                _levels(copy, goal),
                by=" · ",
            )
            rows = tuple(_row(copy, measure) for measure in own_first(goal))
            yield RowGroup(rows, f"{number}  {held(goal.text)}", note)
        if not need.goals and need.text.strip():
            yield RowGroup((), copy.say(mark("Need: {need}"), need=seen_by))


def _levels(copy: Copy, goal: GoalView) -> str:
    """Return what would be seen at each level of a goal that has levels."""
    told = [f"{signed(level)} {held(words)}" for level, words in goal.levels if words.strip()]
    return copy.say(mark("Levels: {levels}"), levels=joined(*told, by=" ")) if told else ""


def _row(copy: Copy, measure: MeasureView) -> Row:
    pair = copy.say(mark("together with {people}"), people=held(measure.pair)) if measure.pair else ""
    checker = copy.say(mark("{name} checks"), name=held(measure.checker)) if measure.checker else ""
    who = joined(
        held(measure.responsible),
        pair,
        copy.say(mark("with {people}"), people=held(measure.with_whom)) if measure.with_whom.strip() else "",
        checker,
    )
    return Row((_doing(copy, measure), who, _when(copy, measure), measure.noticing))


def _doing(copy: Copy, measure: MeasureView) -> Rich:
    """Return what is done; the family's own is bold and marked."""
    status = "" if measure.status is MeasureStatus.OPEN else copy.say(measure.status.label)
    details = joined(
        held(measure.method), held(measure.place), status, _times(copy, measure), held(measure.result), by=" · "
    )
    what = (
        Span(f"{OWN}{held(measure.text)}", is_bold=True, colour=ACCENT) if measure.is_own else Span(held(measure.text))
    )
    return (what, Span(f"\n{details}", colour=QUIET)) if details else what


def _times(copy: Copy, measure: MeasureView) -> str:
    """Return how often it was done, out of how often it was to be."""
    planned, kept = measure.sessions_planned, measure.sessions_kept
    if planned is None:
        return ""
    return copy.say(mark("{kept} times of {planned}"), kept=kept or 0, planned=planned)


def _when(copy: Copy, measure: MeasureView) -> str:
    """Return how often, from when and until when."""
    since, due = copy.day(measure.since), copy.day(measure.due)
    if since and due:
        span = f"{since} – {due}"
    elif due:
        span = copy.say(mark("by {day}"), day=due)
    elif since:
        span = copy.say(mark("from {day}"), day=since)
    else:
        span = ""
    return joined(held(measure.frequency), span)
