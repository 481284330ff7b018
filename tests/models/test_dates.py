"""Partial dates: typed, stored, shown, compared."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.i18n import Language
from app.models.dates import SEASONS, PartialDate, Precision


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    precision = draw(st.sampled_from(Precision))
    day = draw(st.dates(date(1800, 1, 1), date(2100, 12, 31)))
    match draw(st.sampled_from(["year", "season", "month", "day"])):
        case "year":
            return PartialDate(day.year, precision=precision)
        case "season":
            return PartialDate(day.year, draw(st.sampled_from(sorted(SEASONS))), precision=precision)
        case "month":
            return PartialDate(day.year, day.month, precision=precision)
        case _:
            return PartialDate(day.year, day.month, day.day, precision)


@given(partial_dates())
def test_stored_form_is_read_back(known: PartialDate) -> None:
    assert PartialDate.decode(known.encode()) == known


@given(partial_dates(), st.sampled_from(Language))
def test_what_is_shown_can_be_typed(known: PartialDate, language: Language) -> None:
    assert PartialDate.spoken(known.shown(language)) == known


@given(partial_dates())
def test_first_day_is_not_after_the_last(known: PartialDate) -> None:
    assert known.earliest <= known.latest
    assert known.has_begun_by(known.earliest)
    assert not known.has_begun_by(known.earliest - timedelta(days=1))
    assert not known.has_ended_by(known.latest)
    assert known.has_ended_by(known.latest + timedelta(days=1))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("5.3.2019", "2019-03-05"),
        ("5. 3. 2019", "2019-03-05"),
        ("5 Mar 2019", "2019-03-05"),
        ("5 March 2019", "2019-03-05"),
        ("2019-03-05", "2019-03-05"),
        ("3/2019", "2019-03"),
        ("2019", "2019"),
        ("noin 1984", "1984~"),
        ("omkring 1984", "1984~"),
        ("about 1984", "1984~"),
        ("keväällä 2019", "2019-21"),
        ("våren 2019", "2019-21"),
        ("spring 2019", "2019-21"),
        ("ennen 2010", "../2010"),
        ("jälkeen 5.3.2019", "2019-03-05/.."),
        ("31.2.2019", None),
        ("13/2019", None),
        ("eilen", None),
        ("kevät 5.3.2019", None),
    ],
)
def test_typing(typed: str, stored: str | None) -> None:
    if stored is None:
        with pytest.raises(AppError):
            PartialDate.spoken(typed)
    else:
        known = PartialDate.spoken(typed)
        assert known is not None
        assert known.encode() == stored


def test_nothing_typed_is_no_date() -> None:
    assert PartialDate.spoken("  ") is None


@pytest.mark.parametrize("bad", ["", "19", "2019-3-5", "2019-13", "yesterday"])
def test_what_was_never_stored_is_refused(bad: str) -> None:
    with pytest.raises((ValueError, AppError)):
        PartialDate.decode(bad)


def test_shown_in_three_languages() -> None:
    day = PartialDate(2019, 3, 5)
    assert [day.shown(language) for language in Language] == ["5.3.2019", "5.3.2019", "5 Mar 2019"]
    about = PartialDate(1984, precision=Precision.ABOUT)
    assert [about.shown(language) for language in Language] == ["noin 1984", "omkring 1984", "about 1984"]
    spring = PartialDate(2019, 21)
    assert [spring.shown(language) for language in Language] == ["kevät 2019", "våren 2019", "spring 2019"]


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2017-06-15", date(2026, 6, 14), 8),
        ("2017-06-15", date(2026, 6, 15), 9),
        ("2017", date(2026, 1, 1), 9),
        ("2017-02-28", date(2026, 2, 28), 9),
        ("2020-02-29", date(2021, 2, 28), 0),
        ("../2010", date(2026, 1, 1), None),
        ("2027", date(2026, 1, 1), None),
    ],
)
def test_age(born: str, day: date, age: int | None) -> None:
    assert PartialDate.decode(born).age_on(day) == age


def test_only_a_known_day_gives_a_certain_age() -> None:
    assert PartialDate(2017, 6, 15).is_age_certain()
    assert not PartialDate(2017, 6).is_age_certain()
    assert not PartialDate(2017, 6, 15, Precision.ABOUT).is_age_certain()


@given(st.lists(partial_dates(), min_size=2))
def test_sorting_follows_the_first_day(known: list[PartialDate]) -> None:
    ordered = sorted(known, key=lambda one: one.sort_value)
    assert [one.earliest for one in ordered] == sorted(one.earliest for one in known)


@given(st.dates())
def test_the_place_of_a_day_in_order_is_its_share_of_the_year(day: date) -> None:
    assert PartialDate.of(day).sort_value == day.year + (day.timetuple().tm_yday - 1) / 366
    assert PartialDate(day.year).sort_value == day.year
