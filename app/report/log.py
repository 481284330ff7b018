"""The log report: what was given of a client's data, to whom, when and on what ground, and who used them.

Whoever asks gets an answer free of charge within two months (703/2023 11 §). The view holds what the asker may know and
nothing else; what it left out isn't hinted at.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import mark
from app.lens.view import CaseView, DisclosureView
from app.report.digest import story_digest
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
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE


def print_log(view: CaseView, request: PrintRequest) -> Printed:
    """Return the report as a PDF; equal arguments give equal bytes, and its title is no name."""
    copy = Copy(view, request)
    story = [Part(tuple(_report(copy)))]
    digest = story_digest(story)
    metadata = Metadata(copy.say(mark("Log report")), request.language.value, request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(story, furniture, metadata, is_grey=request.is_grey), digest)


def _report(copy: Copy) -> Iterator[Block]:
    view = copy.view
    yield Heading(1, copy.say(mark("Who has been given your data, and who has used them")))
    practice = copy.say(mark("practice data, invented people")) if view.is_sample else ""
    yield Paragraph(joined("703/2023 11 §", practice, by=" · "), SUBTITLE)
    fields = [Field(copy.say(mark("Who asks")), (held(copy.request.recipient),))]
    if view.child is not None:
        fields.insert(0, Field(copy.say(mark("Child")), (held(view.child.name),)))
    fields.append(Field(copy.say(mark("Time")), (copy.say(mark("two years back from {day}"), day=copy.day(view.day)),)))
    yield Strip(tuple(fields))
    yield Heading(2, copy.say(mark("Copies given out")))
    if view.log:
        columns = (
            Column(copy.say(mark("When")), 1.1),
            Column(copy.say(mark("What")), 1.7),
            Column(copy.say(mark("To whom, by whom")), 1.8),
            Column(copy.say(mark("On what ground, for what")), 2.4),
        )
        yield Table(columns, (RowGroup(tuple(_given(copy, row) for row in view.log)),))
    else:
        yield Paragraph(copy.say(mark("No copy has been given out that you could be told of.")))
    yield Heading(2, copy.say(mark("Who has used the data")))
    if view.uses:
        columns = (
            Column(copy.say(mark("Who")), 2.4),
            Column(copy.say(mark("First")), 1.2),
            Column(copy.say(mark("Last")), 1.2),
            Column(copy.say(mark("Days")), 0.8),
        )
        rows = (Row((held(use.who), copy.day(use.first), copy.day(use.last), str(use.days))) for use in view.uses)
        yield Table(columns, (RowGroup(tuple(rows)),))
    else:
        yield Paragraph(copy.say(mark("Nothing is recorded of it that you could be told.")))
    yield Paragraph(
        copy.say(
            mark(
                "If something here surprises you, ask the worker. You may ask for this report again free of charge, "
                "and you get it within two months at the latest."
            )
        )
    )


def _given(copy: Copy, row: DisclosureView) -> Row:
    what = joined(
        held(row.document), copy.say(mark("%n copies", "given out"), row.copies) if row.copies > 1 else "", by=", "
    )
    whom = joined(held(row.recipient), copy.say(mark("given by {name}"), name=held(row.giver)) if row.giver else "")
    consent = next((each for each in copy.view.consents if each.id == row.consent_id), None)
    resting = copy.say(mark("consent of {name}"), name=held(consent.given_by)) if consent else ""
    ground = joined(copy.say(row.ground.label), resting, unbroken(row.legal_ground), held(row.purpose), by="; ")
    return Row((copy.day(row.at.date()), what, whom, ground))
