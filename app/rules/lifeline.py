"""The child's life line: what worried, what happened and what the services did, in three lanes.

Three strands that workers look for in a case and seldom find side by side: concern, the child's life, the acts of the
services (Huuskonen & Vakkari 2013). All comes from one view, so that a copy says no more than its reader may see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView, LifeEventKind, MeasureStatus, PartialDate, PersonKind, Precision, StatementKind


class Lane(Enum):
    """The three lanes, from the top."""

    CONCERN = mark("Worries and strengths")
    LIFE = mark("The child’s life")
    SERVICES = mark("What the services did")


@dataclass(frozen=True, slots=True)
class LifeItem:
    """One thing of the line. ``weight`` is the higher the sooner it is left out; ``is_span``: it lasts or lasted.

    ``text`` is short enough for a chart only where it happens to be; ``about`` says what kind of thing it is.
    """

    id: UUID
    lane: Lane
    text: str
    about: str
    since: PartialDate
    until: PartialDate | None = None
    is_span: bool = False
    weight: int = 1

    def first(self) -> date:
        """Return the day it is drawn from."""
        return bound(self.since) if self.since.precision in _BOUNDS else self.since.earliest

    def last(self, day: date) -> date:
        """Return the day it is drawn to, ``day`` for what goes on."""
        if self.until is not None:
            return bound(self.until) if self.until.precision in _BOUNDS else self.until.latest
        if self.is_span:
            return day
        return self.first() if self.since.precision in _BOUNDS else self.since.latest


_BOUNDS: Final = frozenset({Precision.BEFORE, Precision.AFTER})
_HUMAN: Final = frozenset({PersonKind.PERSON, PersonKind.HELPER})
"""Whose births and deaths are told: an unborn child is only expected, and a pet's day is told as an event or not."""
CLOSER: Final = timedelta(days=540)
"""How far back the closer look goes: about a year and a half."""
LOOKS: Final = (mark("The whole life"), mark("The last year and a half"))
"""What the two looks are called."""
_OUTSIDE: Final = frozenset({LifeEventKind.SERVICE, LifeEventKind.PLACEMENT})


def bound(when: PartialDate) -> date:
    """Return the day that a "before" or an "after" names, its first where it names a month or a year."""
    # A season's number is no month of the calendar.
    month = when.month if when.month is not None and when.month in range(1, 13) else 1
    return date(when.year, month, when.day or 1)


def life_line(view: CaseView, language: Language) -> tuple[LifeItem, ...]:
    """Return all that has a date by the view's day, the earliest first."""
    found = [
        *_said(view, language),
        *_events(view, language),
        *_lives(view, language),
        *_homes(view, language),
        *_ties(view, language),
        *_plan(view, language),
        *_meetings(view, language),
    ]
    known = [item for item in found if item.first() <= view.day]
    return tuple(
        sorted(known, key=lambda each: (each.first(), list(Lane).index(each.lane), each.text, each.id.hex, each.about))
    )


def beginnings(items: tuple[LifeItem, ...], day: date) -> tuple[date, ...]:
    """Return from which days the line is drawn: from its first, and once more closer where that lies far back."""
    first = min(each.first() for each in items)
    closer = day - CLOSER
    is_near = any(each.last(day) >= closer for each in items)
    return (first, closer) if first < closer - CLOSER and is_near else (first,)


def undated(view: CaseView) -> int:
    """Return how many worries, strengths and life events have no date, and so no place on the line."""
    said = sum(row.said.on is None for row in view.statements if row.kind in _KINDS)
    return said + sum(row.since is None for row in view.life_events)


_KINDS: Final[dict[StatementKind, Text]] = {
    StatementKind.WORRY: mark("Worry"),
    StatementKind.STRENGTH: mark("Strength"),
}


def _said(view: CaseView, language: Language) -> Iterator[LifeItem]:
    for row in view.statements:
        if row.kind in _KINDS and row.said.on is not None and row.text.strip():
            about = translate(_KINDS[row.kind], language)
            said = f"{about} · {row.said.by}" if row.said.by else about
            weight = 0 if row.kind is StatementKind.WORRY else 1
            yield LifeItem(row.id, Lane.CONCERN, row.text.strip(), said, PartialDate.of(row.said.on), weight=weight)


def _events(view: CaseView, language: Language) -> Iterator[LifeItem]:
    for row in view.life_events:
        if row.since is None:
            continue
        kind = translate(row.kind.label, language)
        person = view.people_by_id.get(row.person_id)
        is_own = row.person_id == view.child_id
        about = kind if is_own or person is None else f"{kind} · {person.short_name or person.name}"
        lane = Lane.SERVICES if row.kind in _OUTSIDE else Lane.LIFE
        is_span = row.until is not None or row.kind is LifeEventKind.PLACEMENT
        weight = 0 if is_own else 2
        yield LifeItem(
            row.id,
            lane,
            row.text.strip() or _capital(kind),
            about,
            row.since,
            row.until,
            is_span=is_span,
            weight=weight,
        )


def _lives(view: CaseView, language: Language) -> Iterator[LifeItem]:
    born = view.child.born if view.child else None
    for person in view.people:
        name = person.short_name or person.name
        if person.kind not in _HUMAN:
            continue
        # Grandparents' births are no part of the child's line.
        if person.born is not None and born is not None and person.born.year >= born.year:
            text = translate(mark("{name} is born"), language, name=name)
            yield LifeItem(person.id, Lane.LIFE, text, "", person.born, weight=0 if person.is_index else 1)
        if person.died is not None and born is not None and person.died.year >= born.year:
            text = translate(mark("{name} dies"), language, name=name)
            yield LifeItem(person.id, Lane.LIFE, text, "", person.died, weight=0)


def _homes(view: CaseView, language: Language) -> Iterator[LifeItem]:
    homes = {home.id: home.name for home in view.households}
    for row in view.residences:
        if row.person_id == view.child_id and row.since is not None:
            kind = translate(row.kind.label, language)
            home = homes.get(row.household_id) or _capital(kind)
            yield LifeItem(row.id, Lane.LIFE, home, kind, row.since, row.until, is_span=True, weight=1)


def _ties(view: CaseView, language: Language) -> Iterator[LifeItem]:
    kind = translate(mark("tie to an agency"), language)
    for row in view.ties:
        agency = view.agencies_by_id.get(row.agency_id)
        if row.since is not None and agency is not None:
            yield LifeItem(row.id, Lane.SERVICES, agency.name, kind, row.since, row.until, is_span=True, weight=1)


def _plan(view: CaseView, language: Language) -> Iterator[LifeItem]:
    plan = view.plan
    if plan is None:
        return
    made = plan.agreed_on or plan.made_on
    versions = [(row.id, row.version, row.on) for row in plan.former_versions]
    if made is not None:
        versions.append((plan.id, plan.version, made))
    for id_, version, on in versions:
        text = translate(mark("Plan, version {version}"), language, version=version)
        yield LifeItem(id_, Lane.SERVICES, text, "", PartialDate.of(on), weight=0)
    for row in plan.measures:
        if row.since is not None and row.text.strip():
            state = translate(row.status.label, language)
            is_done = row.status in {MeasureStatus.DONE, MeasureStatus.NOT_DONE}
            if row.due is not None and not is_done:
                due = translate(mark("by {day}"), language, day=row.due.shown(language))
                state = f"{state} · {due}"
            until = row.due if is_done else None
            is_span = not is_done or until is not None
            yield LifeItem(row.id, Lane.SERVICES, row.text.strip(), state, row.since, until, is_span=is_span, weight=2)


def _meetings(view: CaseView, language: Language) -> Iterator[LifeItem]:
    for row in view.meetings:
        kind = _capital(translate(row.kind.label, language))
        yield LifeItem(row.id, Lane.SERVICES, kind, row.purpose, PartialDate.of(row.held_on), weight=0)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def told(items: tuple[LifeItem, ...], day: date, language: Language) -> str:
    """Return the line in words, a lane after the other, for whoever can't see the chart."""
    lanes: list[str] = []
    for lane in Lane:
        said = [f"{dated(each, day, language)} {each.text}" for each in items if each.lane is lane]
        if said:
            lanes.append(f"{translate(lane.value, language)}: {'; '.join(said)}.")
    return " ".join(lanes)


def dated(item: LifeItem, day: date, language: Language) -> str:
    """Return when it was as it is known, with a dash behind it where it goes on on ``day``."""
    since = item.since.shown(language)
    if item.until is not None:
        return f"{since} – {item.until.shown(language)}"
    return f"{since} –" if item.is_span and item.last(day) >= day else since
