"""A typed line and its parts."""

from __future__ import annotations

import pytest

from app.models.dates import PartialDate
from app.ui.names import TypedName, typed_name, with_capitals


@pytest.mark.parametrize(
    ("text", "family", "parts"),
    [
        ("Eino", "", ("Eino", "")),
        ("Eino Esimerkki", "", ("Eino", "Esimerkki")),
        ("Anna Maria Esimerkki", "", ("Anna Maria", "Esimerkki")),
        ("Axel von Exempel", "", ("Axel", "von Exempel")),
        ("Liisa Malli Näyte", "Malli Näyte", ("Liisa", "Malli Näyte")),
        ("Liisa malli näyte", "Malli Näyte", ("Liisa", "malli näyte")),
        ("Eino", "Esimerkki", ("Eino", "")),
        ("", "", ("", "")),
        ("  ", "Esimerkki", ("", "")),
    ],
)
def test_the_last_word_is_the_family_name_unless_more_is_known(text: str, family: str, parts: tuple[str, str]) -> None:
    assert typed_name(text, family) == TypedName(*parts)


def test_a_year_at_the_end_is_when_they_were_born() -> None:
    assert typed_name("Eino Esimerkki 2019") == TypedName("Eino", "Esimerkki", PartialDate(2019))
    assert typed_name("Eino 5.3.2019") == TypedName("Eino", "", PartialDate(2019, 3, 5))
    assert typed_name("2019") == TypedName("", "", PartialDate(2019))


def test_a_number_that_is_no_date_is_part_of_the_name() -> None:
    assert typed_name("Mimi 2x") == TypedName("Mimi", "2x")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("maija virtanen 1987", "Maija Virtanen 1987"),
        ("anna-liisa", "Anna-Liisa"),
        ("karl von essen", "Karl von Essen"),
        ("éva de la cruz", "Éva de la Cruz"),
        ("Maija virtanen", "Maija virtanen"),
        ("af Hällström", "af Hällström"),
        ("", ""),
    ],
)
def test_a_name_typed_without_capitals_gets_them_and_any_other_stays(typed: str, meant: str) -> None:
    assert with_capitals(typed) == meant
