"""Days counted from a day, with the account of how: the earlier one where sources differ."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from app.i18n import Text, mark
from app.rules.calendar import is_eve, months_after, rolled, working_days_after
from app.rules.words import Sentence, say

SEVEN: Final = 7
_MONTHS: Final[dict[int, Text]] = {
    2: mark("Two months from {start} end on the same day of the month: {due}."),
    3: mark("Three months from {start} end on the same day of the month: {due}."),
    12: mark("One year from {start}: {due}."),
}
_SHORT: Final = mark("That month has no such day, so it is the last day of the month (150/1930, 3 §).")
_ROLLED: Final = mark(
    "It is a Saturday, a holiday or an eve. The Act on Counting Fixed Periods (150/1930, 5 §) would still let it be"
    " done on {later}; the earlier day is shown."
)
_SEVENTH: Final = mark(
    "The day of receipt, {start}, is not counted; day one is the next working day. Saturdays, Sundays and holidays"
    " are not counted. The seventh working day is {due}."
)
_EVE: Final = mark(
    "{eve} is an eve. The sources do not say whether it is a working day; it is counted, which gives the earlier day."
    " Otherwise the day would be {later}."
)


def seventh_working_day(start: date) -> tuple[date, tuple[Sentence, ...]]:
    """Return the 7th *arkipäivä* after ``start`` (THL, Lastensuojelun aikarajat), and how it was counted."""
    due = working_days_after(start, SEVEN)
    words = [say(_SEVENTH, start=start, due=due)]
    later = working_days_after(start, SEVEN, skips_eves=True)
    if later != due:
        between = (start + timedelta(days) for days in range(1, (due - start).days + 1))
        words.append(say(_EVE, eve=next(day for day in between if is_eve(day)), later=later))
    return due, tuple(words)


def so_many_months(start: date, months: int) -> tuple[date, tuple[Sentence, ...]]:
    """Return the last day of 2, 3 or 12 months after ``start`` (150/1930 3 §), not put off, and how it was counted."""
    due = months_after(start, months)
    words = [say(_MONTHS[months], start=start, due=due)]
    if due.day != start.day:
        words.append(say(_SHORT))
    later = rolled(due)
    if later != due:
        words.append(say(_ROLLED, later=later))
    return due, tuple(words)


def three_months(start: date) -> tuple[date, tuple[Sentence, ...]]:
    """Return the last day of three months after ``start``; see ``so_many_months``."""
    return so_many_months(start, 3)
