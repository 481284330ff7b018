"""What the chapters of the sample share: its texts, its days, and who is who."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta
from typing import Concatenate, Final, ParamSpec, cast
from uuid import UUID

from app.i18n import RESOURCES, Language
from app.models import PartialDate
from app.operations.rows import named_ids
from app.store.casefile import CaseFile

Texts = dict[str, dict[str, str | dict[str, str]]]
P = ParamSpec("P")
_MONTHS: Final = 12


class Story:
    """The sample being told: ``ids`` maps the keys of the texts to the rows made so far."""

    def __init__(self, case: CaseFile, language: Language, today: date) -> None:
        self.case = case
        self.today = today
        self.ids: dict[str, UUID] = {}
        self._texts = sample_texts(language)

    def make(self, key: str, verb: Callable[Concatenate[CaseFile, P], UUID], *args: P.args, **fields: P.kwargs) -> UUID:
        """Do ``verb`` and remember the id that it returns under ``key``, from which the id follows."""
        with self.named(key):
            self.ids[key] = verb(self.case, *args, **fields)
        return self.ids[key]

    def named(self, key: str) -> AbstractContextManager[None]:
        """Let the ids of rows made inside follow from ``key``."""
        return named_ids(f"sample/{key}")

    def text(self, section: str, key: str) -> str:
        """Return one text."""
        return cast("str", self._texts[section][key])

    def section(self, section: str) -> set[str]:
        """Return the keys of a section."""
        return set(self._texts[section])

    def fields(self, section: str, key: str) -> dict[str, str]:
        """Return the texts of one row, by field."""
        return dict(cast("dict[str, str]", self._texts[section][key]))

    def ends(self, key: str) -> tuple[UUID | None, UUID | None]:
        """Return the id of ``key`` as a person's or as a professional's."""
        return (None, self.ids[key]) if key in self.section("professionals") else (self.ids[key], None)

    def day(self, days: int, weekday: int | None = None) -> date:
        """Return the day so many days from today; with ``weekday`` (0 is Monday) the first such day from there on."""
        day = self.today + timedelta(days=days)
        return day if weekday is None else day + timedelta(days=(weekday - day.weekday()) % 7)

    def on(self, days: int) -> PartialDate:
        """Return the same as a date of a row."""
        return PartialDate.of(self.day(days))

    def back(self, years: int, months: int = 0, day: int = 14) -> PartialDate:
        """Return an exact date so many years and months ago."""
        ago = self.today.year * _MONTHS + self.today.month - 1 - years * _MONTHS - months
        return PartialDate(ago // _MONTHS, ago % _MONTHS + 1, day)

    def month(self, years: int, months: int = 0) -> PartialDate:
        """Return the month so many years and months ago."""
        exact = self.back(years, months)
        return PartialDate(exact.year, exact.month)

    def year(self, years: int) -> PartialDate:
        """Return the year so many years ago."""
        return PartialDate(self.today.year - years)


def sample_texts(language: Language) -> Texts:
    """Return the sample's texts in ``language``: section, key, and the text or the row's texts by field."""
    path = RESOURCES / "samples" / f"aino_{language.value}.json"
    return json.loads(path.read_text(encoding="utf-8"))
