"""GEDCOM's dates as partial dates: what they surely say, and nothing more (GEDCOM 5.5.1 and 7.0, date values)."""

from __future__ import annotations

import re
from typing import Final

from app.errors import AppError
from app.i18n import Language
from app.models.dates import SEASONS, PartialDate, Precision

_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_MEANING: Final = {
    "ABT": Precision.ABOUT,
    "ABOUT": Precision.ABOUT,
    "CAL": Precision.ABOUT,
    "EST": Precision.ABOUT,
    "CIRCA": Precision.ABOUT,
    "BEF": Precision.BEFORE,
    "TO": Precision.BEFORE,
    "AFT": Precision.AFTER,
    "FROM": Precision.AFTER,
}
_DATE: Final = re.compile(
    r"(?:(?P<d>\d{1,2}) )?(?:(?P<m>[A-Z]{3})[A-Z]* )?(?P<y>\d{3,4})(?:/\d{2,4})?(?P<bc> ?B\.?C\.?E?\.?)?"
)
_PLAIN: Final = re.compile(
    r"(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>\d{4})|(?P<y2>\d{4})-(?P<m2>\d{2})-(?P<d2>\d{2})"
)


def read_date(text: str, phrase: str = "") -> PartialDate | None:
    """Return the date that a DATE line says, None where it names no day of our calendar.

    A period or a range is known by its beginning, "between two years" as about the first; a date of another calendar is
    left out rather than guessed. A ``phrase`` beside it, or one in brackets, is read only for a season of that year.
    """
    season = _season(phrase or text.rpartition("(")[2].strip(" )"))
    words = re.sub(r"@#D(GREGORIAN|JULIAN)@|\b(GREGORIAN|JULIAN)\b|\(.*?\)", "", text.upper())
    if "@#" in words or re.search(r"\b(HEBREW|FRENCH_R)\b", words):
        return None
    words = re.sub(r"\s+", " ", words).strip(" .")
    meant = Precision.EXACT
    found = re.match(r"(BET(?:WEEN)?|FROM) (.+?) (?:AND|TO|-) .+", words)
    if found:
        meant = Precision.ABOUT if found[1].startswith("BET") else Precision.EXACT
        words = found[2]
    first, _, rest = words.partition(" ")
    if first.rstrip(".") in _MEANING or first == "INT":
        meant, words = _MEANING.get(first.rstrip("."), Precision.EXACT), rest
    known = _day(words, meant)
    return season if known is not None and season is not None and season.year == known.year else known


def _season(phrase: str) -> PartialDate | None:
    try:
        known = PartialDate.spoken(phrase[:40]) if phrase else None
    except AppError:
        return None
    return known if known is not None and known.month in SEASONS else None


def _day(words: str, meant: Precision) -> PartialDate | None:
    try:
        plain = _PLAIN.fullmatch(words)
        if plain:
            if plain["y2"]:
                return PartialDate(int(plain["y2"]), int(plain["m2"]), int(plain["d2"]), meant)
            return PartialDate(int(plain["y"]), int(plain["m"]), int(plain["d"]), meant)
        found = _DATE.fullmatch(words)
        if found is None or found["bc"] or (found["m"] and found["m"] not in _MONTHS):
            return None
        month = _MONTHS.index(found["m"]) + 1 if found["m"] else None
        day = int(found["d"]) if found["d"] and month else None
        return PartialDate(int(found["y"]), month, day, meant)
    except AppError:
        return None


def write_date(known: PartialDate) -> tuple[str, str]:
    """Return a DATE's value for ``known``, and the words beside it where a date cannot say it: a season has no form."""
    parts = [f"{known.year:04}"]
    if known.month is not None and known.month <= 12:
        parts.insert(0, _MONTHS[known.month - 1])
        if known.day is not None:
            parts.insert(0, str(known.day))
    is_season = known.month in SEASONS
    meaning = {
        Precision.ABOUT: "ABT ",
        Precision.BEFORE: "BEF ",
        Precision.AFTER: "AFT ",
        Precision.EXACT: "ABT " if is_season else "",
    }[known.precision]
    return meaning + " ".join(parts), known.shown(Language.EN) if is_season else ""


def write_old_date(known: PartialDate) -> str:
    """Return the same for GEDCOM before 7, where such words stand in brackets after a date that was interpreted."""
    value, phrase = write_date(known)
    return f"INT {known.year:04} ({phrase})" if phrase else value
