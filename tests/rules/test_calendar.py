"""The Finnish calendar against the official list and the sources' own examples, over more than twenty years."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.rules.calendar import is_eve, is_holiday, is_working_day, months_after, rolled, working_days_after

DAY = timedelta(days=1)
YEARS = range(2015, 2041)
EVERY_DAY = [date(2015, 1, 1) + timedelta(days) for days in range((date(2040, 1, 1) - date(2015, 1, 1)).days)]


def easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian reckoning: a second opinion, independent of the library."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * i) // 451
    month, day = divmod(h + i - 7 * m + 114, 31)
    return date(year, month, day + 1)


def on_or_after(day: date, weekday: int) -> date:
    return day + DAY * ((weekday - day.weekday()) % 7)


def official(year: int) -> dict[date, str]:
    """The list of non-working days (European e-Justice Portal, Finland), Midsummer Eve among them."""
    sunday = easter(year)
    return {
        date(year, 1, 1): "uudenvuodenpäivä",
        date(year, 1, 6): "loppiainen",
        sunday - 2 * DAY: "pitkäperjantai",
        sunday: "pääsiäispäivä",
        sunday + DAY: "toinen pääsiäispäivä",
        date(year, 5, 1): "vappu",
        sunday + 39 * DAY: "helatorstai",
        sunday + 49 * DAY: "helluntai",
        on_or_after(date(year, 6, 19), 4): "juhannusaatto",
        on_or_after(date(year, 6, 20), 5): "juhannuspäivä",
        on_or_after(date(year, 10, 31), 5): "pyhäinpäivä",
        date(year, 12, 6): "itsenäisyyspäivä",
        date(year, 12, 25): "joulupäivä",
        date(year, 12, 26): "tapaninpäivä",
    }


@pytest.mark.parametrize("year", YEARS)
def test_the_library_has_the_official_days_and_no_others(year: int) -> None:
    days = {date(year, 1, 1) + timedelta(number) for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)}
    eves = {day for day in days if is_eve(day)}
    assert eves == {on_or_after(date(year, 6, 19), 4), date(year, 12, 24)}
    assert {day for day in days if is_holiday(day)} == set(official(year)) - eves


VECTORS = (
    ("2025-06-03", "2025-06-12", "2025-06-12", "2025-09-03", "2025-09-03"),
    ("2025-06-13", "2025-06-24", "2025-06-25", "2025-09-13", "2025-09-15"),
    ("2025-12-19", "2026-01-02", "2026-01-05", "2026-03-19", "2026-03-19"),
    ("2026-03-31", "2026-04-13", "2026-04-13", "2026-06-30", "2026-06-30"),
    ("2026-04-27", "2026-05-07", "2026-05-07", "2026-07-27", "2026-07-27"),
    ("2025-11-30", "2025-12-09", "2025-12-09", "2026-02-28", "2026-03-02"),
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector[0])
def test_the_vectors(vector: tuple[str, ...]) -> None:
    start, seventh, without_eves, months, put_off = map(date.fromisoformat, vector)
    assert working_days_after(start, 7) == seventh
    assert working_days_after(start, 7, skips_eves=True) == without_eves
    assert months_after(start, 3) == months
    assert rolled(months) == put_off


def test_thls_own_example() -> None:
    """A contact on a Tuesday: the seventh working day is Thursday of the week after (Lastensuojelun aikarajat)."""
    tuesday = date(2026, 9, 15)
    assert working_days_after(tuesday, 7) == date(2026, 9, 24)
    assert working_days_after(tuesday, 7).strftime("%a") == "Thu"


def test_the_seventh_working_day_over_twenty_five_years() -> None:
    """It is a working day, the seventh of its span by the plainest count, and later from a later day."""
    before = date.min
    for start in EVERY_DAY:
        due = working_days_after(start, 7)
        assert due.weekday() < 5
        assert not is_holiday(due)
        span = [start + DAY * number for number in range(1, (due - start).days + 1)]
        off = {day for year in {start.year, due.year} for day, name in official(year).items() if "aatto" not in name}
        assert sum(day.weekday() < 5 and day not in off for day in span) == 7
        assert before <= due
        before = due


def test_no_reading_gives_an_earlier_day() -> None:
    for start in EVERY_DAY:
        strict = working_days_after(start, 7)
        loose = working_days_after(start, 7, skips_eves=True)
        assert strict <= loose <= rolled(loose)
        assert is_working_day(loose, skips_eves=True)
        # Eves fall into at most one week of seven working days, so at most one day is won by leaving them out.
        assert sum(is_working_day(strict + DAY * number) for number in range(1, (loose - strict).days + 1)) <= 1


@pytest.mark.parametrize("months", [2, 3, 12])
def test_months_over_twenty_five_years(months: int) -> None:
    """The same day number, or the last day of a month that lacks it (150/1930, 3 §); it never goes back."""
    before = date.min
    for start in EVERY_DAY:
        due = months_after(start, months)
        assert (due.year * 12 + due.month) - (start.year * 12 + start.month) == months
        assert due.day == start.day or (due.day < start.day and (due + DAY).month != due.month)
        assert before <= due
        before = due
        put_off = rolled(due)
        assert due <= put_off <= due + 6 * DAY
        assert is_working_day(put_off, skips_eves=True)
        assert put_off == due or not is_working_day(due, skips_eves=True)


def test_the_first_working_day_is_never_the_day_itself() -> None:
    assert working_days_after(date(2026, 12, 23), 1) == date(2026, 12, 24)
    assert working_days_after(date(2026, 12, 24), 1) == date(2026, 12, 28)
    with pytest.raises(ValueError, match="0"):
        working_days_after(date(2026, 12, 23), 0)


def test_no_other_country_is_loaded_and_nothing_of_the_library_stays() -> None:
    """All 250 take a quarter of the time in which a case opens, and the calendars of the world memory for nothing.

    Whoever asks the library for another country still gets it.
    """
    asked = (
        "import sys; from datetime import date; from app.rules.calendar import is_holiday; loaded = []; "
        "sys.meta_path.insert(0, type('Ear', (), {'find_spec': lambda self, name, *_: loaded.append(name)})()); "
        "print(is_holiday(date(2026, 12, 6)), is_holiday(date(2096, 12, 6))); "
        "print(*sorted({name for name in loaded if name.startswith('holidays.countries.')})); "
        "print([name for name in sys.modules if name.startswith('holidays')]); "
        "from holidays.countries import Sweden; print(date(2026, 6, 6) in Sweden(years=2026), "
        "is_holiday(date(1926, 12, 6)), 'holidays.countries.sweden' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["True True", "holidays.countries.finland", "[]", "True True True"]
