"""The log report: who was given what of a client's data, when and on what ground, and who used them. One page.

Whoever asks gets an answer free of charge within two months (703/2023 11 §). The view holds what the asker may know and
nothing else; what it left out isn't hinted at. A page has only so much room, so a long log is told more and more
together, never less: first the days of like copies on one line, then how many of them from when to when, then all that
a recipient got, then who got copies on which ground; only where not even the names have room, how many. Wherever a line
stands for several copies the page says so, and that the annex, which holds each of them by itself, is there for the
asking.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from app.i18n import Text, mark
from app.lens.view import CaseView, DisclosureGround, DisclosureView, UseView, log_begins_on
from app.report.digest import story_digest
from app.report.logged import Given, by_ground, by_kind, by_month, by_recipient, latest_first, who
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.tagged import (
    Block,
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
    page_count,
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import CELL, SMALL, SUBTITLE

_TITLE: Final = mark("Who has been given your data, and who has used them")
_ANNEX: Final = mark("Every copy given of your data, and every day of use")
_FEW: Final = 4
"""So many days of like copies are named one by one where there is room."""
Told = Callable[[Copy], tuple[Block, ...]]


def print_log(view: CaseView, request: PrintRequest) -> Printed:
    """Return the report as a PDF of one page; equal arguments give equal bytes, and its title is no name."""
    copy = Copy(_of_two_years(view), request)
    story: list[Part] = []
    for told in (_line_by_line, _span_by_span, _recipient_by_recipient, _names_by_ground, _numbers_by_ground):
        story = [Part(tuple(_report(copy, told)))]
        if page_count(story) == 1:
            break
    return _printed(copy, story, mark("Log report"))


def print_log_annex(view: CaseView, request: PrintRequest) -> Printed:
    """Return the whole list, copy by copy and day by day, on as many pages as it takes."""
    copy = Copy(view, request)
    return _printed(copy, [Part(tuple(_annex(copy)))], mark("Annex to the log report"))


def _printed(copy: Copy, story: list[Part], title: Text) -> Printed:
    digest = story_digest(story)
    metadata = Metadata(copy.say(title), copy.request.language.value, copy.request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(story, furniture, metadata, is_grey=copy.request.is_grey), digest)


def _of_two_years(view: CaseView) -> CaseView:
    """Return the view with the copies that others got in the time of the log; the worker's own view holds more."""
    since = log_begins_on(view.day)
    rows = (row for row in view.log if row.at.date() >= since and row.ground is not DisclosureGround.OWN_WORK)
    return replace(view, log=tuple(rows))


def _report(copy: Copy, told: Told) -> Iterator[Block]:
    view = copy.view
    since = log_begins_on(view.day)
    yield from _head(copy, _TITLE, copy.say(mark("{first} to {last}"), first=copy.day(since), last=copy.day(view.day)))
    yield Heading(2, copy.say(mark("Copies given out")))
    if view.log:
        yield from told(copy)
        if told is not _line_by_line:
            yield Paragraph(copy.say(_TOGETHER), SMALL)
    else:
        yield Paragraph(copy.say(mark("No copy has been given out that you could be told of.")))
    yield Heading(2, copy.say(mark("Who has used the data")))
    if told in {_names_by_ground, _numbers_by_ground} and len(view.uses) > _FEW:
        first, last = min(use.first for use in view.uses), max(use.last for use in view.uses)
        text = mark("{count} people, from {first} to {last}. The annex names each of them.")
        yield Paragraph(copy.say(text, count=len(view.uses), first=copy.day(first), last=copy.day(last)))
    else:
        yield from _uses(copy)
    yield Paragraph(copy.say(_ASK))


def _head(copy: Copy, title: Text, time: str) -> Iterator[Block]:
    """Yield the title, the ground of the report, who asks of whom, and how much there is."""
    view = copy.view
    yield Heading(1, copy.say(title))
    practice = copy.say(mark("practice data, invented people")) if view.is_sample else ""
    yield Paragraph(joined("703/2023 11 §", practice, by=" · "), SUBTITLE)
    fields = [Field(copy.say(mark("Who asks")), (held(copy.request.recipient),))]
    if view.child is not None:
        fields.insert(0, Field(copy.say(mark("Child")), (held(view.child.name),)))
    fields.append(Field(copy.say(mark("Time")), (time,)))
    fields.append(Field(copy.say(mark("Copies given out")), (str(len(view.log)),)))
    fields.append(Field(copy.say(mark("To how many recipients")), (str(len({who(row) for row in view.log})),)))
    if view.uses:
        fields.append(Field(copy.say(mark("How many have used the data")), (str(len(view.uses)),)))
    yield Strip(tuple(fields))


def _line_by_line(copy: Copy) -> tuple[Block, ...]:
    """Each day is named; like copies of a recipient share a line."""
    return _by_kind(copy, lambda given: ", ".join(copy.day(day) for day in dict.fromkeys(given.days)))


def _span_by_span(copy: Copy) -> tuple[Block, ...]:
    """Many like copies of a recipient are told by their number, the first and the last."""
    return _by_kind(copy, lambda given: _days(copy, given.days))


def _by_kind(copy: Copy, days: Callable[[Given], str]) -> tuple[Block, ...]:
    rows: list[Row] = []
    for recipient in by_recipient(copy.view.log):
        for given in by_kind(recipient):
            first = given.rows[0]
            whom = joined(_name(copy, recipient), _giver(copy, given))
            what = joined(held(first.document), _count(copy, given) if len(given.rows) > 1 else "")
            rows.append(Row((whom, days(given), what, _ground(copy, first))))
    return (_table(copy, rows),)


def _recipient_by_recipient(copy: Copy) -> tuple[Block, ...]:
    """Each recipient has one line: what they got, how often, from when to when, on which grounds."""
    rows: list[Row] = []
    for given in by_recipient(copy.view.log):
        documents = ", ".join(held(each) for each in given.each(lambda row: row.document))
        grounds = given.each(lambda row: joined(copy.say(row.ground.label), unbroken(row.legal_ground)))
        what = joined(documents, _count(copy, given))
        rows.append(Row((_name(copy, given), _days(copy, given.days), what, "; ".join(grounds))))
    return (_table(copy, rows),)


def _names_by_ground(copy: Copy) -> tuple[Block, ...]:
    """All recipients on one ground stand together, each by name with how many copies they got."""
    blocks: list[Block] = []
    for ground, given in by_ground(copy.view.log).items():
        whom = ", ".join(f"{_name(copy, one)}\u00a0({len(one.rows)})" for one in by_recipient(given.rows))
        title = joined(copy.say(ground.label), _count(copy, given), _days(copy, given.days))
        blocks += (Heading(3, title[:1].upper() + title[1:]), Paragraph(whom, CELL))
    return tuple(blocks)


def _numbers_by_ground(copy: Copy) -> tuple[Block, ...]:
    """One page can't hold the names of all recipients: how many on which ground, from when to when."""
    rows: list[Row] = []
    for ground, given in by_ground(copy.view.log).items():
        whom = copy.say(mark("%n recipients"), len(set(given.each(who))))
        rows.append(Row((whom, _days(copy, given.days), _count(copy, given), copy.say(ground.label))))
    return (_table(copy, rows),)


def _table(copy: Copy, rows: Sequence[Row]) -> Table:
    columns = (
        Column(copy.say(mark("To whom")), 1.9),
        Column(copy.say(mark("When")), 1.5),
        Column(copy.say(mark("What")), 1.6),
        Column(copy.say(mark("On what ground, for what")), 2.4),
    )
    return Table(columns, (RowGroup(tuple(rows)),))


def _uses(copy: Copy) -> Iterator[Block]:
    if not copy.view.uses:
        yield Paragraph(copy.say(mark("Nothing is recorded of it that you could be told.")))
        return
    columns = (
        Column(copy.say(mark("Who")), 2.2),
        Column(copy.say(mark("What they did")), 2.2),
        Column(copy.say(mark("First")), 1.1),
        Column(copy.say(mark("Last")), 1.1),
        Column(copy.say(mark("Days")), 0.7),
    )
    rows = (
        Row((held(use.who), _did(copy, use), copy.day(use.first), copy.day(use.last), str(len(use.days))))
        for use in copy.view.uses
    )
    yield Table(columns, (RowGroup(tuple(rows)),))


def _annex(copy: Copy) -> Iterator[Block]:
    view = copy.view
    days = [*(row.at.astimezone().date() for row in view.log), *(day for use in view.uses for day in use.days)]
    time = copy.say(mark("{first} to {last}"), first=copy.day(min(days, default=view.day)), last=copy.day(view.day))
    yield from _head(copy, _ANNEX, time)
    yield Heading(2, copy.say(mark("Copies given out")))
    if view.log:
        rows = [
            Row(
                (
                    joined(_called(copy, row), _by(copy, row)),
                    _moment(copy, row),
                    held(row.document),
                    _ground(copy, row),
                )
            )
            for row in latest_first(view.log)
        ]
        yield _table(copy, rows)
    else:
        yield Paragraph(copy.say(mark("No copy has been given out that you could be told of.")))
    yield Heading(2, copy.say(mark("Who has used the data")))
    if view.uses:
        columns = (
            Column(copy.say(mark("Who")), 1.6),
            Column(copy.say(mark("What they did")), 1.6),
            Column(copy.say(mark("On which days")), 3.0),
        )
        uses = (Row((held(use.who), _did(copy, use), _each_day(use.days))) for use in view.uses)
        yield Table(columns, (RowGroup(tuple(uses)),))
    else:
        yield Paragraph(copy.say(mark("Nothing is recorded of it that you could be told.")))
    yield Paragraph(copy.say(_ASK))


def _name(copy: Copy, given: Given) -> str:
    """Return what the recipient is called now, and in brackets what they were called on the copies where it differs."""
    now = _called(copy, given.rows[0])
    before = ", ".join(name for name in map(held, given.names) if name and name != now)
    return copy.say(mark("{name} (then {names})"), name=now, names=before) if before else now


def _called(copy: Copy, row: DisclosureView) -> str:
    return copy.subject_name(row.recipient_id) or held(row.recipient)


def _giver(copy: Copy, given: Given) -> str:
    return _by(copy, given.rows[0])


def _by(copy: Copy, row: DisclosureView) -> str:
    return copy.say(mark("given by {name}"), name=held(row.giver)) if row.giver else ""


def _count(copy: Copy, given: Given) -> str:
    return copy.say(mark("%n copies", "given out"), len(given.rows))


def _days(copy: Copy, days: Sequence[date]) -> str:
    """Return a few days as they are, of more the last, the first and how many they are."""
    apart = tuple(dict.fromkeys(days))
    if len(apart) < _FEW:
        return ", ".join(copy.day(day) for day in apart)
    span = mark("last {last}, first {first}; on {count} days")
    return copy.say(span, last=copy.day(apart[0]), first=copy.day(apart[-1]), count=len(apart))


def _moment(copy: Copy, row: DisclosureView) -> str:
    at = row.at.astimezone()
    return f"{copy.day(at.date())} {at:%H.%M}"


def _did(copy: Copy, use: UseView) -> str:
    return ", ".join(copy.say(each.label) for each in use.did)


def _each_day(days: Sequence[date]) -> str:
    """Return the days month by month, the latest month first: "11/2026: 3, 17, 26"."""
    months = reversed(by_month(days).items())
    return "; ".join(
        unbroken(f"{month}/{year}: ") + ", ".join(str(day.day) for day in found) for (year, month), found in months
    )


def _ground(copy: Copy, row: DisclosureView) -> str:
    consent = next((each for each in copy.view.consents if each.id == row.consent_id), None)
    resting = copy.say(mark("consent of {name}"), name=held(consent.given_by)) if consent else ""
    return joined(copy.say(row.ground.label), resting, unbroken(row.legal_ground), held(row.purpose), by="; ")


_TOGETHER: Final = mark(
    "Some lines stand for several copies, so that all is on this page. Every copy by itself, with its day, is in the "
    "annex: ask for it, it costs nothing either."
)
_ASK: Final = mark(
    "If something here surprises you, ask the worker. You may ask for this report again free of charge, "
    "and you get it within two months at the latest."
)
