"""What a national document is told with: the view it is made of, its language, and the people as it names them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from app.errors import AppError
from app.exchange.sosmeta.entries import FOUND_OUT, SAID_ON, Fact, entry, listed
from app.i18n import Language, Text, mark, translate
from app.lens.said import Said
from app.lens.view import CaseView, PartialDate, PersonView, ProfessionalView

Content = dict[str, object]
"""A group of a document as its file holds it: texts, days, numbers, yes or no, groups and lists of groups by key."""
_CLOCK: Final = re.compile(r"(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d)")
_SUMMER, _WINTER = "+03:00", "+02:00"


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells parts of a document in its language.

    ``person_number`` and ``service_task`` were asked for at the export and are kept nowhere.
    """

    view: CaseView
    language: Language
    person_number: str = ""
    service_task: str = ""

    def say(self, text: Text, **values: object) -> str:
        """Return ``text`` in the document's language."""
        return translate(text, self.language, None, **values)

    def shown(self, when: date | PartialDate | None) -> str:
        """Return a date as the document's language writes it, nothing for none."""
        if when is None:
            return ""
        return (when if isinstance(when, PartialDate) else PartialDate.of(when)).shown(self.language)

    def named(self, subject_id: UUID | None) -> str:
        """Return who somebody is: a private person with the relation, a professional with post and agency."""
        if subject_id is None:
            return ""
        view = self.view
        if person := view.people_by_id.get(subject_id):
            what = self.say(person.relation) if person.relation else person.role
            return _with(person.name, "" if what.casefold() == person.name.casefold() else what)
        if professional := view.professionals_by_id.get(subject_id):
            agency = view.agencies_by_id.get(professional.agency_id) if professional.agency_id else None
            return _with(professional.name, _joined(professional.title, agency.name if agency else ""))
        agency = view.agencies_by_id.get(subject_id)
        return agency.name if agency else ""

    def voice(self, said: Said, text: str, facts: Iterable[Fact] = (), agency_id: UUID | None = None) -> str:
        """Return what somebody said as an entry, ``agency_id`` being whom it was said for where nobody is named."""
        known: list[Fact] = [*facts]
        if said.on:
            known.append((SAID_ON, self.shown(said.on)))
        if said.found_out:
            known.append((FOUND_OUT, self.say(said.found_out.label)))
        return entry(self.named(said.by_id or agency_id) or said.by, text, known, self.language)

    def names(self, subjects: Iterable[UUID]) -> str:
        """Return who they are, each on a line: private people first, in the case's order."""
        wanted = frozenset(subjects)
        everybody = (*self.view.people, *self.view.professionals, *self.view.agencies)
        return listed(*(self.named(one.id) for one in everybody if one.id in wanted))

    def client(self) -> Content:
        """Return the child as the client; ``AppError`` where a name is missing or kept."""
        child = self.view.child
        if self.view.is_anonymous or child is None:
            raise AppError(
                mark("A national document names its client, and this one would not; nothing was written."),
                mark("Make it for somebody who may read the child’s name, and choose the child first."),
            )
        found = _names(child)
        number = self.person_number.strip().upper()
        found["henkilotunnus"] = {"system": "urn:oid:1.2.246.21", "value": number} if number else {"value": ""}
        return found

    def authors(self) -> list[Content]:
        """Return who answers for the plan and the child's own worker; ``AppError`` where neither is named."""
        ids = dict.fromkeys((self.view.plan_lead_id, self.view.responsible_id))
        found = [self.worker(each) for each in (self.view.professionals_by_id.get(one) for one in ids if one) if each]
        if not found:
            raise AppError(
                mark("A national document names who drew it up, and the case names nobody; nothing was written."),
                mark("Choose the child’s own worker in the case’s header first."),
            )
        return found

    def worker(self, worker: ProfessionalView) -> Content:
        """Return a professional by name and post."""
        found = _names(worker)
        if worker.title.strip():
            found["tehtavanimike"] = worker.title.strip()
        return found

    def own_worker(self) -> list[Content]:
        """Return the child's own worker, as who draws most documents up, else who answers for the plan."""
        view = self.view
        own = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
        return [self.worker(own)] if own else self.authors()[:1]


def moment(day: date, time: str) -> str:
    """Return a day with the time that ``time`` begins with, in Finland's zone, else the day alone."""
    found = _CLOCK.search(time)
    if found is None:
        return day.isoformat()
    zone = _SUMMER if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else _WINTER
    return f"{day.isoformat()}T{int(found[1]):02}:{found[2]}:00{zone}"


def times(text: str) -> tuple[str, ...]:
    """Return the times a text names: when something begins, and when it ends."""
    return tuple(f"{int(hours):02}:{minutes}" for hours, minutes in _CLOCK.findall(text))


def _last_sunday(year: int, month: int) -> date:
    """Return the day on which summer time begins or ends in the European Union (2000/84/EC)."""
    last = date(year, month, 31)
    return last - timedelta((last.weekday() + 1) % 7)


def _names(one: PersonView | ProfessionalView) -> Content:
    given, family = one.given_name.strip(), one.family_name.strip()
    if not given or not family:
        raise AppError(
            mark(
                "A national document needs given and family name of the child and of the worker; nothing was written."
            ),
            mark("Fill in both names first."),
        )
    return {"sukunimi": family, "etunimet": given}


def _with(name: str, what: str) -> str:
    return f"{name} ({what})" if what.strip() else name


def _joined(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
