"""The family's contact page: whom do I call about what. Only numbers that the reader may have stand on it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.errors import AppError
from app.i18n import mark
from app.lens.view import CaseView, MeasureView, NeedView
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.tagged import Block, Column, Heading, Metadata, Paragraph, Part, Row, RowGroup, Table, render
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE


def print_contacts(view: CaseView, request: PrintRequest) -> Printed:
    """Return the page as a PDF; equal arguments give equal bytes, and its title is no name.

    Raises ``AppError`` where the view has nobody to call.
    """
    copy = Copy(view, request)
    groups = tuple(_groups(copy))
    if not groups:
        raise AppError(
            mark("There is nobody to call yet; nothing was printed."),
            mark("Name a worker of the child’s own, or somebody who does something in the plan."),
        )
    name = copy.say(mark("Whom do I call about what?"))
    story = [Part(tuple(_page(copy, name, groups)))]
    digest = story_digest(story)
    metadata = Metadata(name, request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest), metadata, is_grey=request.is_grey)
    return Printed(pages, digest)


def _page(copy: Copy, name: str, groups: tuple[RowGroup, ...]) -> Iterator[Block]:
    yield Heading(1, name)
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    yield Paragraph(joined(copy.child_name, copy.day(copy.view.day), practice, by=" · "), SUBTITLE)
    columns = (
        Column(copy.say(mark("When it is about")), 2.6),
        Column(copy.say(mark("Call")), 2.2),
        Column(copy.say(mark("Telephone")), 1.3),
    )
    yield Table(columns, groups)


def _groups(copy: Copy) -> Iterator[RowGroup]:
    """Yield whom to call about anything, then need by need, and in a crisis last, where it is easy to find."""
    anything = tuple(_anything(copy))
    if anything:
        yield RowGroup(anything, copy.say(mark("Whenever you don’t know whom to call")))
    for number, need in enumerate(copy.view.plan.needs if copy.view.plan else (), start=1):
        rows = tuple(_of_need(copy, need))
        if rows:
            yield RowGroup(rows, f"{number}  {held(need.text)}")
    contacts = copy.view.plan.crisis_contacts if copy.view.plan else ()
    rows = tuple(
        Row((held(one.when) or copy.say(mark("in a crisis")), held(one.who), unbroken(one.phone)))
        for one in contacts
        if one.who and one.phone
    )
    if rows:
        yield RowGroup(rows, copy.say(mark("When it is hard")))


def _anything(copy: Copy) -> Iterator[Row]:
    view = copy.view
    lead, own, substitute = view.plan_lead_id, view.responsible_id, view.substitute_id
    seen: set[UUID] = set()
    about = (
        (own, mark("anything about the child’s matter")),
        (lead, mark("anything about the plan")),
        (substitute, mark("when the others do not answer")),
    )
    for who, what in about:
        worker = view.professionals_by_id.get(who) if who else None
        if worker is not None and worker.id not in seen:
            seen.add(worker.id)
            number = worker.phone or _agency_phone(view, worker.agency_id)
            yield Row((copy.say(what), joined(held(worker.name), held(worker.title)), unbroken(number)))


def _of_need(copy: Copy, need: NeedView) -> Iterator[Row]:
    """Yield each service that works on a need once, with what it does there and its number."""
    doing: dict[UUID, list[MeasureView]] = {}
    for measure in (measure for goal in need.goals for measure in goal.measures):
        if measure.responsible_id and not measure.is_own:
            doing.setdefault(measure.responsible_id, []).append(measure)
    view = copy.view
    for who, measures in doing.items():
        what = joined(*(held(measure.text) for measure in measures), by="\n")
        worker, agency = view.professionals_by_id.get(who), view.agencies_by_id.get(who)
        if worker is not None:
            place = view.agencies_by_id.get(worker.agency_id) if worker.agency_id else None
            name = joined(held(worker.name), held(worker.title), held(place.name) if place else "")
            yield Row((what, name, unbroken(worker.phone or _agency_phone(view, worker.agency_id))))
        elif agency is not None:
            yield Row((what, held(agency.name), unbroken(agency.phone)))


def _agency_phone(view: CaseView, agency_id: UUID | None) -> str:
    agency = view.agencies_by_id.get(agency_id) if agency_id else None
    return agency.phone if agency else ""
