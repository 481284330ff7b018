"""Finnish working days, and time limits in days and months as the Act on Counting Fixed Periods (150/1930) counts them.

The holidays come from the maintained library ``holidays``; they are checked against the official list in the tests. Its
Midsummer Eve and Christmas Eve are eves here: the sources are silent on whether an eve is an *arkipäivä*, the kind of
day that time limits of social welfare are counted in. Counting an eve gives the earlier day, and the earlier day is the
one to keep; ``skips_eves`` gives the other reading.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import Final

_SATURDAY: Final = 5
_FRIDAY: Final = 4
_MONTHS: Final = 12
_DAY: Final = timedelta(days=1)


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


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays.countries.finland import Finland  # noqa: PLC0415  a large library: loaded with the first reckoning

    return frozenset(Finland(years=year))
