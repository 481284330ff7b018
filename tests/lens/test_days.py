"""How things stood on a day: ages above all."""

from __future__ import annotations

from datetime import date

import pytest

from app.lens.days import age
from app.models import PartialDate, Person

DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("person", "years"),
    [
        (Person(born=PartialDate(2017, 3, 1)), 9),
        (Person(born=PartialDate(2017, 3, 2)), 8),
        (Person(born=PartialDate(1904)), 122),
        (Person(born=PartialDate(1815)), None),
        (Person(born=PartialDate(1815), died=PartialDate(1848), is_dead=True), 33),
        (Person(born=PartialDate(1960), is_dead=True), None),
        (Person(), None),
    ],
)
def test_age_is_that_of_the_day_or_of_death_and_never_beyond_belief(person: Person, years: int | None) -> None:
    assert age(person, DAY) == years
