"""What has changed between two versions of the plan, on a page or two."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import AppError
from app.i18n import mark
from app.lens.view import CaseView, PartialDate, PlanStatus
from app.report.request import Copy, Printed, PrintRequest, joined
from app.report.sections.meetings import set_pages
from app.report.tagged import Block, Column, Heading, Paragraph, Rich, Row, RowGroup, Span, Table
from app.report.tagged.direction import held
from app.report.tagged.style import QUIET, SUBTITLE
from app.rules.planchanges import Change, ChangeKind, FieldChange, Value, plan_changes


def print_changes(view: CaseView, request: PrintRequest) -> Printed:
    """Return the page as a PDF; raise ``AppError`` where the plan is the first of its kind."""
    copy = Copy(view, request)
    return set_pages(copy, changes_page(copy), copy.say(mark("What has changed in the plan")))


def changes_page(copy: Copy) -> Iterator[Block]:
    """Yield the page: reached first, then new, changed and ended."""
    plan = copy.view.plan
    if plan is None or plan.former_version is None:
        raise AppError(
            mark("There is only one version of the plan yet; nothing was printed."),
            mark("What has changed can be told once a second version has been started."),
        )
    yield Heading(1, copy.say(mark("What has changed in the plan")))
    status = copy.say(plan.status.label) if plan.status is PlanStatus.DRAFT else ""
    versions = copy.say(mark("from version {old} to version {new}"), old=plan.former_version, new=plan.version)
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(versions, status, copy.day(copy.view.day), practice, by=" · "), SUBTITLE)
    changes = plan_changes(plan)
    if not changes:
        yield Paragraph(copy.say(mark("Nothing has changed.")))
    for kind, heading in (
        (ChangeKind.REACHED, mark("What we have reached")),
        (ChangeKind.NEW, mark("What is new")),
        (ChangeKind.CHANGED, mark("What is different now")),
        (ChangeKind.ENDED, mark("What has ended")),
    ):
        found = [change for change in changes if change.kind is kind]
        if found:
            yield Heading(2, copy.say(heading))
            yield _table(copy, found)


def _table(copy: Copy, changes: list[Change]) -> Table:
    columns = (
        Column(copy.say(mark("Part of the plan")), 1.2),
        Column(copy.say(mark("What")), 3.2),
        Column(copy.say(mark("How")), 3.6),
    )
    return Table(columns, (RowGroup(tuple(_row(copy, change) for change in changes)),))


def _row(copy: Copy, change: Change) -> Row:
    label = copy.say(change.part.value)
    what = copy.say(change.name) if change.name else joined(held(change.text), held(change.who), by=" – ")
    return Row((label[:1].upper() + label[1:], what, _how(copy, change)))


def _how(copy: Copy, change: Change) -> Rich:
    """Return each field that differs, as it was and as it is now; how a part ended where it has."""
    if change.why is not None:
        return copy.say(change.why)
    spans: list[str | Span] = []
    for place, each in enumerate(change.fields):
        spans += _field(copy, each, is_first=place == 0, is_named=each.name != change.name)
    return tuple(spans) if spans else copy.say(change.kind.value)


def _field(copy: Copy, field: FieldChange, *, is_first: bool, is_named: bool) -> tuple[str | Span, ...]:
    """Return what stood and stands in a field; its name goes before it unless the line is about that field."""
    before, after = _value(copy, field.before), _value(copy, field.after)
    nothing = copy.say(mark("nothing", "what stood in a field before"))
    label = f"{'' if is_first else chr(10)}{copy.say(field.name) + ': ' if is_named else ''}"
    return (Span(label, colour=QUIET), f"{before or nothing} – ", Span(after or nothing, is_bold=True))


def _value(copy: Copy, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, PartialDate):
        return copy.day(value)
    return held(value) if isinstance(value, str) else copy.say(value)
