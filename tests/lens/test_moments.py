from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.moments import moments
from app.models import Bond, PartialDate, Residence
from app.models.dates import Precision
from app.models.kinds import BondKind
from tests.lens.family import Family
from tests.samples import DAY, sample_rows


def days(family: Family) -> dict[date, str]:
    return {each.day: each.when.shown(Language.EN) for each in moments(family.view(Audience.worker()))}


def test_span_changes_things_where_the_lens_says_so() -> None:
    family = Family()
    spring, before = PartialDate(2019, 21), PartialDate(2010, precision=Precision.BEFORE)
    family.add(
        Residence(person_id=family.helmi.id, household_id=family.home.id, since=spring, until=PartialDate(2021)),
        Bond(a_id=family.aino.id, b_id=family.helmi.id, kind=BondKind.CLOSE, since=before),
    )
    found = days(family)
    assert found[date(2019, 3, 1)] == "spring 2019"
    assert found[date(2022, 1, 1)] == "1 Jan 2022"
    assert date(2010, 1, 1) not in found


def test_best_known_date_is_told() -> None:
    family = Family()
    family.eino.born = PartialDate(2018, 1, 1)
    family.add(
        Residence(person_id=family.helmi.id, household_id=family.home.id, since=PartialDate(2018)),
    )
    assert days(family)[date(2018, 1, 1)] == "1 Jan 2018"


def test_the_same_moments_are_found_on_every_day() -> None:
    rows = sample_rows(Language.FI)
    found = {
        moments(build_view(rows, Audience.worker(), day, Language.FI, is_look_back=day < DAY))
        for day in (date(1980, 1, 1), date(2020, 5, 5), DAY)
    }
    assert len(found) == 1


def test_between_two_moments_nothing_changes() -> None:
    """Ages aside: they are no change."""
    rows = sample_rows(Language.FI)
    known = moments(build_view(rows, Audience.worker(), DAY, Language.FI))
    spans = [(a.day, b.day - timedelta(days=1)) for a, b in pairwise(known)][-8:]
    for first, last in spans:
        views = [build_view(rows, Audience.worker(), day, Language.FI) for day in (first, last)]
        for part in ("partnerships", "parentages", "bonds", "residences", "ties", "closenesses", "households"):
            assert getattr(views[0], part) == getattr(views[1], part)
