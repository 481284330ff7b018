"""Who takes part: the child's own people and the services, each with what they do in the plan."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.i18n import mark
from app.lens.view import (
    AgencyGroup,
    AgencyLevel,
    AgencyView,
    CaseView,
    ParentageKind,
    PersonKind,
    PersonView,
    ProfessionalView,
)
from app.report.request import Copy, joined, unbroken
from app.report.sections.headings import headed
from app.report.tagged import Block, Column, Paragraph, Row, RowGroup, Span, Table
from app.report.tagged.direction import held
from app.rules.roles import hands_of

_Place = tuple[AgencyLevel | None, AgencyGroup | None]
_PARENTING = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.GUARDIAN})


def home(copy: Copy) -> list[Block]:
    """Return where the child lives, home by home; no address, which nobody needs in a plan."""
    view, child = copy.view, copy.view.child
    if child is None:
        return []
    names = {household.id: household.name for household in view.households}
    homes = [
        joined(held(names[residence.household_id]), f"({copy.say(residence.kind.label)})", by=" ")
        for residence in view.residences
        if residence.person_id == child.id and not residence.is_over and names.get(residence.household_id)
    ]
    if not homes:
        return []
    lives = copy.say(mark("{name} lives:"), name=copy.child_name)
    return [Paragraph((Span(f"{lives} ", is_bold=True), joined(*homes)))]


def people(copy: Copy) -> list[Block]:
    """Return the table of who takes part and with what."""
    tasks = _tasks(copy.view)
    private = tuple(_private_row(copy, person, tasks) for person in private_people(copy.view))
    services = tuple(_service_rows(copy, tasks))
    groups = (
        RowGroup(private, copy.say(mark("Family and people close to the child"))),
        *(
            RowGroup(tuple(row for at, row in services if at == (level, group)), _services_heading(copy, level, group))
            for level in (*AgencyLevel, None)
            for group in (*AgencyGroup, None)
        ),
    )
    groups = tuple(group for group in groups if group.rows)
    if not groups:
        return []
    columns = (
        Column(copy.say(mark("Name")), 1.7),
        Column(copy.say(mark("Who it is")), 2.0),
        Column(copy.say(mark("Task in this plan")), 3.0),
    )
    official = mark(
        "Service providers and their responsibilities, private persons and their tasks", "section of the plan"
    )
    return [*headed(copy, copy.say(mark("Who is with us")), official), Table(columns, groups)]


def _services_heading(copy: Copy, level: AgencyLevel | None, group: AgencyGroup | None) -> str:
    """Return the level and the group of services, or that they are services where neither is known."""
    known = joined(*(copy.say(each.label) for each in (level, group) if each is not None), by=" · ")
    return known[:1].upper() + known[1:] if known else copy.say(mark("Services and professionals"))


def private_people(view: CaseView) -> list[PersonView]:
    """Return the people of the view who take part: the child, parents, who lives with the child, who does or attends.

    Kin who are only in the picture stay in the picture.
    """
    taking_part = {view.child_id} | parents_of_child(view) | set(_tasks(view))
    taking_part |= {attendance.person_id for meeting in view.meetings for attendance in meeting.attendances}
    for household in view.households:
        if view.child_id in household.member_ids:
            taking_part |= set(household.member_ids)
    return [
        person
        for person in view.people
        if person.kind is PersonKind.PERSON and not person.is_dead and (person.id in taking_part or person.role.strip())
    ]


def parents_of_child(view: CaseView) -> set[UUID]:
    """Return who parents the child now: by birth, adoption, placement or custody."""
    return {
        parentage.parent_id
        for parentage in view.parentages
        if parentage.child_id == view.child_id and parentage.kind in _PARENTING and not parentage.is_over
    }


def _tasks(view: CaseView) -> dict[UUID, list[str]]:
    """Return what each is to do, by who answers for it."""
    found: dict[UUID, list[str]] = {}
    for need in view.plan.needs if view.plan else ():
        for goal in need.goals:
            for measure in goal.measures:
                for hand in hands_of(measure):
                    found.setdefault(hand, []).append(held(measure.text))
    return found


def _private_row(copy: Copy, person: PersonView, tasks: dict[UUID, list[str]]) -> Row:
    relation = copy.say(person.relation) if person.relation else ""
    interpreter = copy.say(mark("interpreter: {tongue}"), tongue=person.language) if person.needs_interpreter else ""
    # What somebody is called and what they are to the child is often the same word: it is said once.
    role = "" if person.role.strip().casefold() == relation.casefold() else held(person.role)
    if person.name.casefold() == relation.casefold():  # without identity the name is the word
        relation = ""
    return Row((held(person.name), joined(relation, role, interpreter), _said(tasks.get(person.id))))


def _service_rows(copy: Copy, tasks: dict[UUID, list[str]]) -> Iterator[tuple[_Place, Row]]:
    """Yield each professional with the agency, then the agencies nobody of the view works for; each with its place."""
    view = copy.view
    for professional in view.professionals:
        agency = view.agencies_by_id.get(professional.agency_id) if professional.agency_id else None
        row = Row((held(professional.name), _post(copy, professional, agency), _said(tasks.get(professional.id))))
        yield ((agency.level, agency.group) if agency else (None, None)), row
    staffed = {professional.agency_id for professional in view.professionals}
    for agency in view.agencies:
        if agency.id not in staffed or agency.id in tasks:
            what = joined(held(agency.service), unbroken(agency.phone))
            yield (agency.level, agency.group), Row((held(agency.name), what, _said(tasks.get(agency.id))))


def _post(copy: Copy, professional: ProfessionalView, agency: AgencyView | None) -> str:
    """Return title, agency and telephone; who answers for the plan is told to."""
    answers = copy.say(mark("answers for the plan")) if professional.id == copy.view.plan_lead_id else ""
    return joined(held(professional.title), held(agency.name) if agency else "", answers, unbroken(professional.phone))


def _said(tasks: list[str] | None) -> str:
    return joined(*tasks or (), by="\n")
