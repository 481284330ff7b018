"""The survey of the situation reckoned: the mean answer of each unit to each statement, from 1 to 5.

The form is that of the LUMO project's survey of 2020: statements, units, one mean a statement and unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.i18n import Language, mark, translate
from app.lens.directoryview import StatementAnswersView, SurveyAnswerView
from app.lens.view import PartialDate

LEAST: Final = 1
MOST: Final = 5
ENDS: Final = (mark("1 wholly disagree"), mark("5 wholly agree"))
UNANSWERED: Final = mark("no answer")
UNNAMED: Final = mark("all who answered")


@dataclass(frozen=True, slots=True)
class SurveyTable:
    """Statements down, units across; a mean is None where the unit did not answer.

    ``units`` are as they were written, ``headings`` as they are shown: with the day where a unit answered on several.
    """

    units: tuple[str, ...]
    headings: tuple[str, ...]
    statements: tuple[str, ...]
    means: tuple[tuple[float | None, ...], ...]


def survey_table(statements: Sequence[StatementAnswersView], language: Language) -> SurveyTable:
    """Return the means by unit and day, units in the order in which they first answered."""
    asked = [one for one in statements if one.text]
    keys = list(dict.fromkeys((each.unit, each.answered_on) for one in asked for each in one.answers))
    order = {unit: at for at, unit in enumerate(dict.fromkeys(unit for unit, _ in keys))}
    keys.sort(key=lambda key: (order[key[0]], key[1] or date.min))
    days = {unit: {day for name, day in keys if name == unit} for unit in order}
    headings = [_heading(unit, day, language, is_dated=len(days[unit]) > 1) for unit, day in keys]
    means = tuple(
        tuple(_mean([each for each in one.answers if (each.unit, each.answered_on) == key]) for key in keys)
        for one in asked
    )
    return SurveyTable(tuple(unit for unit, _ in keys), tuple(headings), tuple(one.text for one in asked), means)


def told(table: SurveyTable, language: Language) -> str:
    """Return the whole table in words: each statement with every unit's mean."""
    lines: list[str] = []
    for statement, row in zip(table.statements, table.means, strict=True):
        pairs = zip(table.headings, row, strict=True)
        said = ", ".join(f"{heading} {shown(mean, language)}" for heading, mean in pairs if mean is not None)
        lines.append(f"{statement} {said or translate(UNANSWERED, language)}.")
    return " ".join(lines)


def shown(mean: float | None, language: Language) -> str:
    """Return a mean to one decimal, a dash for none."""
    if mean is None:
        return "–"
    text = f"{mean:.1f}"
    return text if language is Language.EN else text.replace(".", ",")


def _heading(unit: str, day: date | None, language: Language, *, is_dated: bool) -> str:
    named = unit or translate(UNNAMED, language)
    return f"{named} {PartialDate.of(day).shown(language)}" if is_dated and day else named


def _mean(answers: Sequence[SurveyAnswerView]) -> float | None:
    """Return the mean, each answer weighing as many as gave it, one where that isn't known."""
    weights = [each.respondents or 1 for each in answers]
    return (
        sum(each.value * weight for each, weight in zip(answers, weights, strict=True)) / sum(weights)
        if weights
        else None
    )
