"""What was agreed around the plan: meetings, next steps, consents, who gets it, rights, review, signatures."""

from __future__ import annotations

from app.i18n import mark
from app.lens.view import ConsentKind, ConsentView
from app.report.request import Copy, joined
from app.report.sections.headings import headed
from app.report.sections.people import parents_of_child
from app.report.tagged import Block, Bullets, Column, Paragraph, Row, RowGroup, Signatures, Span, Table, WritingSpace
from app.report.tagged.direction import held
from app.rules.madein import meeting_of_plan

PROHIBITIONS = frozenset({ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION})
"""Never on a copy of the plan: that somebody forbade something may itself be what must not be told."""


def how_made(copy: Copy) -> list[Block]:
    """Return the meeting that the plan was made in, with those of whom it is written down that they came."""
    plan = copy.view.plan
    meeting = meeting_of_plan(copy.view, plan) if plan else None
    if meeting is None:
        return []
    names = [joined(held(attendance.name), held(attendance.title)) for attendance in meeting.present]
    what = joined(
        copy.say(meeting.kind.label).capitalize(),
        joined(copy.day(meeting.held_on), meeting.time, by=" "),
        held(meeting.place),
    )
    official = mark("Meeting in which this plan was made", "section of the plan")
    blocks: list[Block] = [
        *headed(copy, copy.say(mark("How this plan came about")), official),
        Paragraph(what, is_tied=bool(names)),
    ]
    if names:
        present = copy.say(mark("Present:"))
        blocks.append(Paragraph((Span(f"{present} ", is_bold=True), joined(*names, by="; "))))
    return blocks


def next_steps(copy: Copy) -> list[Block]:
    """Return what the plan says comes next, and the open decisions of the meetings."""
    steps = copy.view.plan.next_steps.strip() if copy.view.plan else ""
    decisions = [decision for meeting in copy.view.meetings for decision in meeting.decisions if not decision.is_done]
    if not decisions and not steps:
        return []
    items = tuple(
        joined(
            held(decision.text),
            joined(
                held(decision.responsible),
                copy.say(mark("by {day}"), day=copy.day(decision.due_on)) if decision.due_on else "",
                copy.say(mark("{name} follows up"), name=held(decision.checker)) if decision.checker else "",
            ),
            by=" – ",
        )
        for decision in decisions
    )
    heading = headed(
        copy, copy.say(mark("What we agreed to do next")), mark("Agreed next steps", "section of the plan")
    )
    told = [Paragraph(held(steps))] if steps else []
    return [*heading, *told, *([Bullets(items)] if items else [])]


def meetings_ahead(copy: Copy) -> list[Block]:
    """Return how often child and worker meet, how long the work is thought to take, and when the plan is reviewed."""
    plan = copy.view.plan
    if plan is None:
        return []
    review = joined(copy.day(plan.review_on), plan.review_time, held(plan.review_place))
    lines = (
        (mark("Meetings with the designated worker:"), plan.worker_meetings),
        (mark("We review this plan:"), review),
        (mark("How long we think we work together:"), plan.duration),
    )
    told = [
        Paragraph((Span(f"{copy.say(label)} ", is_bold=True), held(words.strip())))
        for label, words in lines
        if words.strip()
    ]
    if not review:
        told.append(Paragraph((Span(f"{copy.say(lines[1][0])} ", is_bold=True), "…" * 12)))
    official = mark("Plan for meetings, review of the plan, length of the client relationship", "section of the plan")
    return [*headed(copy, copy.say(mark("When we meet again")), official), *told]


def consents(copy: Copy) -> list[Block]:
    """Return the consents in force; who forbade what is never told on a copy."""
    given = [consent for consent in copy.view.consents if consent.is_in_force and consent.kind not in PROHIBITIONS]
    if not given:
        return []
    columns = (
        Column(copy.say(mark("Consent")), 1.6),
        Column(copy.say(mark("Given by")), 1.6),
        Column(copy.say(mark("To whom and about what")), 2.2),
        Column(copy.say(mark("In force")), 1.3),
    )
    rows = RowGroup(tuple(_consent(copy, consent) for consent in given))
    heading = headed(copy, copy.say(mark("What has been consented to")), mark("Consents", "section of the plan"))
    return [*heading, Table(columns, (rows,))]


def recipients(copy: Copy) -> list[Block]:
    """Return who gets the plan."""
    names = copy.view.plan.recipients if copy.view.plan else ()
    if not names:
        return []
    official = mark("Persons the plan is given to", "section of the plan")
    return [*headed(copy, copy.say(mark("Who gets this plan")), official), Bullets(tuple(held(name) for name in names))]


def rights(copy: Copy) -> list[Block]:
    """Return how rights were explained, else a place to write it."""
    plan = copy.view.plan
    told = plan.rights_told.strip() if plan else ""
    if plan is not None and plan.are_rights_told is not None:
        answer = mark("Rights were explained.") if plan.are_rights_told else mark("Rights have not been explained yet.")
        told = joined(copy.say(answer), told, by=" ")
    heading = headed(copy, copy.say(mark("Your rights")), mark("Information on rights given", "section of the plan"))
    if told:
        # Tied to what follows, so that no page has nothing but places to sign.
        return [*heading, Paragraph(told, is_tied=not copy.view.is_anonymous)]
    return [*heading, WritingSpace(copy.say(mark("How and when rights were explained:")), 1)]


def signatures(copy: Copy) -> list[Block]:
    """Return places to sign: the child, the parents, its own worker, who answers for the plan. None without a name."""
    view = copy.view
    if view.is_anonymous:
        return []
    parents = parents_of_child(view)
    labels = [held(view.child.name)] if view.child else []
    labels += [
        joined(held(person.name), copy.say(person.relation) if person.relation else "")
        for person in view.people
        if person.id in parents and not person.is_dead
    ]
    for worker_id in dict.fromkeys((view.responsible_id, view.plan_lead_id)):
        worker = view.professionals_by_id.get(worker_id) if worker_id else None
        if worker is not None:
            labels.append(joined(held(worker.name), held(worker.title)))
    labels.append(copy.say(mark("Place and date")))
    heading = headed(copy, copy.say(mark("We have read this together")), mark("Signatures", "section of the plan"))
    return [*heading, Signatures(tuple(labels))]


def giver(copy: Copy, consent: ConsentView) -> str:
    """Return who gave a consent, and on whose behalf."""
    by = held(consent.given_by)
    if consent.on_behalf_of:
        return copy.say(mark("{person}, on behalf of {other}"), person=by, other=held(consent.on_behalf_of))
    return by


def _consent(copy: Copy, consent: ConsentView) -> Row:
    by = giver(copy, consent)
    until = (
        copy.say(mark("until {day}"), day=copy.day(consent.until))
        if consent.until
        else copy.say(mark("until further notice"))
    )
    return Row(
        (
            copy.say(consent.kind.label).capitalize(),
            by,
            joined(held(consent.to), held(consent.scope), by=": "),
            joined(copy.day(consent.given_on), until),
        )
    )
