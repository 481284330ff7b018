"""A date as people know it: a day, a month, a spring, "about 1984", "before 2010".

Stored as text in the level 1 and 2 forms of the Extended Date/Time Format (ISO 8601-2): ``2019-03-05``, ``2019-03``,
``2019``, ``1984~`` (about), ``2019-21`` (spring), ``../2010`` (before), ``2010/..`` (after).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.errors import AppError
from app.i18n import Language, mark, translate
from app.records import record


class Precision(StrEnum):
    """How a partial date is meant."""

    EXACT = "exact"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"


SEASONS: Final = {
    21: mark("spring {year}"),
    22: mark("summer {year}"),
    23: mark("autumn {year}"),
    24: mark("winter {year}"),
}
# Meteorological seasons of the north; winter is the one that ends the year, since "winter 2019" starts in it.
_SEASON_MONTHS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_MEANT: Final = {
    Precision.ABOUT: mark("about {date}"),
    Precision.BEFORE: mark("before {date}"),
    Precision.AFTER: mark("after {date}"),
}
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EDTF: Final = re.compile(
    r"(?P<before>\.\./)?(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2}))?)?(?P<about>~)?(?P<after>/\.\.)?"
)
_STORED_MEANING: Final = (("after", Precision.AFTER), ("before", Precision.BEFORE), ("about", Precision.ABOUT))
_SPOKEN_MEANING: Final = {
    Precision.ABOUT: ("noin", "n.", "ca", "ca.", "cirka", "omkring", "about", "abt", "~", "c."),
    Precision.BEFORE: ("ennen", "före", "before", "bef", "<"),
    Precision.AFTER: ("jälkeen", "efter", "after", "aft", ">"),
}
_SPOKEN_SEASONS: Final = {
    21: ("kevät", "keväällä", "våren", "vår", "spring"),
    22: ("kesä", "kesällä", "sommaren", "sommar", "summer"),
    23: ("syksy", "syksyllä", "hösten", "höst", "autumn", "fall"),
    24: ("talvi", "talvella", "vintern", "vinter", "winter"),
}


@record
class PartialDate:
    """A point in time known as well as it is known.

    ``month`` is 1–12, or 21–24 for spring, summer, autumn and winter; ``day`` only with a true month. One that isn't
    told puts things in their order and is shown to nobody; it is never stored so.
    """

    year: int
    month: int | None = None
    day: int | None = None
    precision: Precision = Precision.EXACT
    is_told: bool = True

    def __post_init__(self) -> None:
        """Refuse what no calendar holds."""
        if self.month is None or self.month in SEASONS:
            known = self.day is None
        else:
            known = 1 <= self.month <= 12 and (
                self.day is None or 1 <= self.day <= monthrange(self.year, self.month)[1]
            )
        if not (1 <= self.year <= 9999 and known):
            raise AppError(
                mark("There is no such date; nothing was changed."),
                mark("Write for example 5.3.2019, 3/2019, 2019, about 1984, spring 2019 or before 2010."),
            )

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return the exact day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def decode(cls, text: str) -> PartialDate:
        """Read the stored form; raise ``ValueError`` where it is none."""
        found = _EDTF.fullmatch(text)
        if found is None:
            raise ValueError("not a stored date")
        meant = next((precision for name, precision in _STORED_MEANING if found[name]), Precision.EXACT)
        month, day = found["m"], found["d"]
        return cls(int(found["y"]), int(month) if month else None, int(day) if day else None, meant)

    def encode(self) -> str:
        """Return the stored form."""
        text = f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        match self.precision:
            case Precision.ABOUT:
                return text + "~"
            case Precision.BEFORE:
                return "../" + text
            case Precision.AFTER:
                return text + "/.."
            case Precision.EXACT:
                return text

    @classmethod
    def spoken(cls, typed: str) -> PartialDate | None:
        """Read what a person types in Finnish, Swedish or English; None for nothing.

        Raises ``AppError`` where no date is seen in it.
        """
        words = typed.strip().lower().split()
        if not words:
            return None
        meant = Precision.EXACT
        for precision, spellings in _SPOKEN_MEANING.items():
            for edge in (0, -1):
                if len(words) > 1 and words[edge] in spellings:
                    meant = precision
                    words.pop(edge)
        month, rest = None, " ".join(words)
        for season, spellings in _SPOKEN_SEASONS.items():
            for spelling in spellings:
                if rest.startswith(spelling + " "):
                    month, rest = season, rest.removeprefix(spelling).strip()
        numbers = _numbers(rest)
        if numbers is None or (month is not None and len(numbers) != 1):
            return cls(0)  # raises: nothing like a date was typed
        year, *others = numbers
        if month is None and others:
            month = others[0]
        return cls(year, month, others[1] if len(others) > 1 else None, meant)

    def shown(self, language: Language) -> str:
        """Return the date as it is written in ``language``; nothing of one that isn't told."""
        if not self.is_told:
            return ""
        if self.month is None:
            text = str(self.year)
        elif self.month in SEASONS:
            text = translate(SEASONS[self.month], language, year=self.year)
        elif self.day is None:
            text = f"{self.month}/{self.year}"
        elif language is Language.EN:
            text = f"{self.day} {_MONTHS[self.month - 1]} {self.year}"
        else:
            text = f"{self.day}.{self.month}.{self.year}"
        meaning = _MEANT.get(self.precision)
        return translate(meaning, language, date=text) if meaning else text

    @property
    def earliest(self) -> date:
        """Return the first day it can be, its precision left aside."""
        if self.month is None:
            return date(self.year, 1, 1)
        if self.month in SEASONS:
            return date(self.year, _SEASON_MONTHS[self.month][0], 1)
        return date(self.year, self.month, self.day or 1)

    @property
    def latest(self) -> date:
        """Return the last day it can be, its precision left aside."""
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is not None:
            return date(self.year, self.month, self.day)
        month = _SEASON_MONTHS[self.month][1] if self.month in SEASONS else self.month
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def sort_value(self) -> float:
        """Return the year with its fraction, for ordering: the first day it can be."""
        if self.month is None:  # as of most relatives
            return float(self.year)
        first = self.earliest
        return first.year + (first.toordinal() - date(first.year, 1, 1).toordinal()) / 366

    def has_begun_by(self, day: date) -> bool:
        """Say whether a span that starts here has surely or probably started on ``day``."""
        return self.earliest <= day

    def has_ended_by(self, day: date) -> bool:
        """Say whether a span that ends here is over on ``day``: it is over the day after its last."""
        return self.latest < day

    def age_on(self, day: date) -> int | None:
        """Return the full years from this birth to ``day``, None before it or where it is only a bound."""
        if self.precision in {Precision.BEFORE, Precision.AFTER} or self.earliest > day:
            return None
        if self.month is None:
            return day.year - self.year
        born = self.earliest + (self.latest - self.earliest) // 2
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    def is_age_certain(self) -> bool:
        """Say whether an age reckoned from here is true to the year."""
        return self.precision is Precision.EXACT and self.latest - self.earliest < timedelta(days=1)


def _numbers(text: str) -> list[int] | None:
    """Return [year], [year, month] or [year, month, day] of ``5.3.2019``, ``3/2019``, ``2019-03-05`` and the like."""
    named = re.fullmatch(r"(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})", text)
    if named and named[2].capitalize() in _MONTHS:
        return [int(named[3]), _MONTHS.index(named[2].capitalize()) + 1, int(named[1])]
    for pattern, order in (
        (r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", (2, 1, 0)),
        (r"(\d{4})-(\d{1,2})-(\d{1,2})", (0, 1, 2)),
        (r"(\d{1,2})[/.](\d{4})", (1, 0)),
        (r"(\d{4})-(\d{1,2})", (0, 1)),
        (r"(\d{4})", (0,)),
    ):
        found = re.fullmatch(pattern, text)
        if found:
            return [int(found.groups()[place]) for place in order]
    return None
