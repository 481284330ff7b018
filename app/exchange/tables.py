"""Contacts, and who does what, as tables for a spreadsheet: what the chosen audience may see and no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from app.exchange.sheet import written
from app.exchange.sosmeta.teller import Teller
from app.i18n import Language, mark
from app.lens.view import CaseView, PersonKind

CONTACTS: Final = mark("Contacts")
MEASURES: Final = mark("Who does what")


def contacts(view: CaseView, language: Language) -> bytes:
    """Return people, professionals and agencies with their telephones and e-mail addresses."""
    teller = Teller(view, language)
    headings = (mark("Name"), mark("Who it is"), mark("Agency"), mark("Telephone"), mark("E-mail"), mark("Address"))
    return written([teller.say(each) for each in headings], _contacts(teller))


def measures(view: CaseView, language: Language) -> bytes:
    """Return the plan's measures, each with its need and goal and with who does it, where, how often and until when."""
    teller = Teller(view, language)
    headings = (
        *(mark("Need"), mark("Goal"), mark("Measure"), mark("Who answers for it"), mark("With whom"), mark("Method")),
        *(mark("Where"), mark("How often"), mark("From", "in a list of facts")),
        *(mark("By"), mark("How far it is"), mark("How we notice"), mark("Who checks")),
    )
    return written([teller.say(each) for each in headings], _measures(teller))


def _contacts(teller: Teller) -> Iterator[Sequence[str]]:
    view = teller.view
    for person in view.people:
        if person.kind is PersonKind.PERSON and not person.is_dead:
            what = teller.say(person.relation) if person.relation else person.role
            yield person.name, what, "", person.phone, person.email, ""
    for worker in view.professionals:
        agency = view.agencies_by_id.get(worker.agency_id) if worker.agency_id else None
        yield worker.name, worker.title, agency.name if agency else "", worker.phone, worker.email, ""
    for agency in view.agencies:
        yield agency.name, agency.service, "", agency.phone, "", agency.address


def _measures(teller: Teller) -> Iterator[Sequence[str]]:
    for need in teller.view.plan.needs if teller.view.plan else ():
        for goal in need.goals:
            for one in goal.measures:
                dates = teller.shown(one.since), teller.shown(one.due)
                status = teller.say(one.status.label)
                what = (one.text, one.responsible, one.with_whom, one.method, one.place, one.frequency)
                yield need.text, goal.text, *what, *dates, status, one.noticing, one.checker
