"""The days on which the network of a view changes: where it is worth to stop when going through time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.lens.days import PREGNANCY
from app.lens.view import CaseView, PartialDate, PersonKind, Precision
from app.records import record


@record
class Moment:
    """A day on which something begins or is over for the first time, and the date as it is known."""

    day: date
    when: PartialDate


def moments(view: CaseView) -> tuple[Moment, ...]:
    """Return the days on which anything of the pictures changes, over all time, the earliest first.

    They agree with the lens: what begins "in spring 2019" is there from the first of March, what ended "in 2019" is
    over from the next New Year's Day. Of several at one day the best known date is told.
    """
    found: dict[date, PartialDate] = {}
    for day, when in _moments(view.ground or view):
        known = found.setdefault(day, when)
        if _width(when) < _width(known):
            found[day] = when
    return tuple(Moment(day, found[day]) for day in sorted(found))


def _moments(view: CaseView) -> Iterator[tuple[date, PartialDate]]:
    for person in view.people:
        if person.born is not None:
            if person.kind is PersonKind.PREGNANCY:
                day = person.born.earliest - PREGNANCY
                yield day, PartialDate.of(day)
            else:
                yield from _beginning(person.born)
        if person.died is not None:
            yield from _beginning(person.died)
    for couple in view.partnerships:
        if couple.resumed_on is not None:
            yield from _beginning(couple.resumed_on)
    spans = (
        *view.partnerships,
        *view.parentages,
        *view.bonds,
        *view.residences,
        *view.ties,
        *view.closenesses,
        *view.person_marks,
    )
    for span in spans:
        if span.since is not None:
            yield from _beginning(span.since)
        if span.until is not None:
            yield _end(span.until)


def _beginning(when: PartialDate) -> Iterator[tuple[date, PartialDate]]:
    """Yield the day on which it begins; "before 2010" is there on every day."""
    if when.precision is not Precision.BEFORE:
        yield when.earliest, when


def _end(when: PartialDate) -> tuple[date, PartialDate]:
    day = when.earliest if when.precision is Precision.BEFORE else _next(when.latest)
    return day, PartialDate.of(day)


def _next(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _width(when: PartialDate) -> tuple[int, bool]:
    return (when.latest - when.earliest).days, when.precision is not Precision.EXACT
