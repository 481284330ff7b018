"""Finnish working days, and time limits in days and months as the Act on Counting Fixed Periods (150/1930) counts them.

The holidays come from the maintained library ``holidays``; they are checked against the official list in the tests. Its
Midsummer Eve and Christmas Eve are eves here: the sources are silent on whether an eve is an *arkipäivä*, the kind of
day that time limits of social welfare are counted in. Counting an eve gives the earlier day, and the earlier day is the
one to keep; ``skips_eves`` gives the other reading.
"""

from __future__ import annotations

import sys
from calendar import monthrange
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Final

from app.standin import standing_in

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY: Final = 5
_FRIDAY: Final = 4
_MONTHS: Final = 12
_DAY: Final = timedelta(days=1)
_LIBRARY: Final = "holidays"
_UNUSED: Final = {"dateutil.parser": {"parse": None}, "holidays.version": {"__version__": ""}}
_SPAN: Final = 40
"""So many years are reckoned at once, in 3 ms."""
_READING: Final = Lock()


def is_holiday(day: date) -> bool:
    """Say whether ``day`` is a public holiday, Independence Day or the First of May; an eve is none."""
    return day in _holidays(day.year) and not is_eve(day)


def is_eve(day: date) -> bool:
    """Say whether ``day`` is Christmas Eve or Midsummer Eve (the Friday of 19–25 June)."""
    is_midsummer = day.month == 6 and 19 <= day.day <= 25 and day.weekday() == _FRIDAY
    return is_midsummer or (day.month, day.day) == (12, 24)


def is_working_day(day: date, *, skips_eves: bool = False) -> bool:
    """Say whether ``day`` is an *arkipäivä*: no Saturday, Sunday or holiday; with ``skips_eves`` no eve either."""
    return day.weekday() < _SATURDAY and not is_holiday(day) and not (skips_eves and is_eve(day))


def working_days_after(day: date, count: int, *, skips_eves: bool = False) -> date:
    """Return the working day number ``count`` after ``day``, not counting that one (THL, Lastensuojelun aikarajat)."""
    if count < 1:
        raise ValueError(count)
    while count:
        day += _DAY
        count -= is_working_day(day, skips_eves=skips_eves)
    return day


def months_after(day: date, months: int) -> date:
    """Return the same day number so many months on; where that month lacks it, its last day (150/1930 3 §)."""
    number = day.year * _MONTHS + day.month - 1 + months
    year, month = number // _MONTHS, number % _MONTHS + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def rolled(day: date) -> date:
    """Return ``day``, or where it is a holiday, an eve or a Saturday the next working day (150/1930 5 §)."""
    while not is_working_day(day, skips_eves=True):
        day += _DAY
    return day


def make_ready(day: date) -> None:
    """Have the holidays of the years round ``day`` at hand."""
    _holidays(day.year)


def _holidays(year: int) -> frozenset[date]:
    return _holidays_of_span(year // _SPAN)


@cache
def _holidays_of_span(number: int) -> frozenset[date]:
    first = number * _SPAN
    with _READING, _finland() as finland:
        return frozenset(finland(years=range(max(first, 1), first + _SPAN)))


@contextmanager
def _finland() -> Generator[type[HolidayBase]]:
    """Lend the holidays of Finland.

    The library's package of countries, loaded as it is, loads all 250 of them; and with the calendars of the whole
    world it takes 5 MiB for 600 days, so it is let go once these are known. Of what it loads besides, to read days that
    are told in words and to tell which version it is, nothing is needed.
    """
    before = frozenset(sys.modules)
    try:
        with standing_in(_UNUSED):
            import holidays  # noqa: PLC0415  a large library: loaded with the first reckoning

        name = f"{_LIBRARY}.countries"
        if name not in sys.modules:
            package = ModuleType(name)
            package.__path__ = [str(Path(each) / "countries") for each in holidays.__path__]
            sys.modules[name] = package
        yield import_module(f"{name}.finland").Finland
    finally:
        for name in sys.modules.keys() - before:
            if name.split(".", maxsplit=1)[0] == _LIBRARY:
                del sys.modules[name]
