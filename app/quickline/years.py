"""From a time as it was typed to a date: what two digits can mean, and what they can't."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from app.i18n import mark, tr
from app.models.dates import PartialDate, Precision
from app.quickline.asking import Answers, MeaninglessError
from app.quickline.intention import Span, When

_OLDEST: Final = 105
"""Nobody who is spoken of was born longer ago, where only two digits are known."""
_RECENT: Final = 100
"""No couple and no relation of somebody living began or ended longer ago, where only two digits are known."""
BACKWARDS: Final = mark("The years go backwards: {since}–{until}.")
Bounds = tuple[int, int]
"""The first and the last year that can be."""


def birth(when: When, today: date, bounds: Iterable[Bounds], answers: Answers) -> PartialDate:
    """Return when somebody was born. An age gives a year that is about right: birthdays are not asked."""
    if when.date is not None:
        return when.date
    if when.age is not None:
        return PartialDate(today.year - when.age, precision=Precision.ABOUT)
    possible = list(_years(when.short or 0, today, _OLDEST))
    return _only(possible, list(bounds), answers)


def moment(when: When | None, today: date, answers: Answers, first: int = 0) -> PartialDate | None:
    """Return when something was; it wasn't before the year ``first``."""
    if when is None or when.date is not None:
        return when.date if when else None
    return _only(list(_years(when.short or 0, today, _RECENT)), [(first, today.year)], answers)


def stretch(span: Span, today: date, answers: Answers, first: int = 0) -> tuple[PartialDate | None, PartialDate | None]:
    """Return the ends of a span, the first before the last; ``MeaninglessError`` where it is the other way round."""
    since, until = moment(span.since, today, answers, first), moment(span.until, today, answers, first)
    if since is not None and until is not None and since.earliest > until.latest:
        raise MeaninglessError(BACKWARDS, since=str(since.year), until=str(until.year))
    return since, until


def _years(short: int, today: date, span: int) -> Iterator[int]:
    for century in (1900, 2000):
        if today.year - span <= century + short <= today.year:
            yield century + short


def _only(possible: list[int], bounds: list[Bounds], answers: Answers) -> PartialDate:
    likely = [year for year in possible if all(first <= year <= last for first, last in bounds)] or possible
    if not likely:
        raise MeaninglessError(mark("Write the year with four digits."))
    choices = [(str(year), PartialDate(year)) for year in likely]
    return answers.choose(tr("Which year?"), choices)
