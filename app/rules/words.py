"""Sentences that carry days: kept apart from any language until somebody reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.i18n import Language, Text, mark, translate
from app.lens.view import PartialDate

WEEKDAYS: Final = (
    mark("Mon"),
    mark("Tue"),
    mark("Wed"),
    mark("Thu"),
    mark("Fri"),
    mark("Sat"),
    mark("Sun"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A marked text with the days that stand in it, by their names in the text."""

    text: Text
    days: tuple[tuple[str, date], ...] = ()

    def shown(self, language: Language) -> str:
        """Return the sentence in ``language``, each day with its weekday: "Thu 12 June 2025"."""
        days: dict[str, object] = {name: day_shown(day, language) for name, day in self.days}
        return translate(self.text, language, None, **days)


def say(text: Text, **days: date) -> Sentence:
    """Return ``text`` with its days."""
    return Sentence(text, tuple(days.items()))


def day_shown(day: date, language: Language) -> str:
    """Return ``day`` with its weekday as it is written in ``language``."""
    return f"{translate(WEEKDAYS[day.weekday()], language)} {PartialDate.of(day).shown(language)}"
