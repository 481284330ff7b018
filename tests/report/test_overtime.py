"""The network's figures over time: each day as it was, and what isn't known told as such."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.genogram.figures import figures
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import PartialDate, Said
from app.models import Closeness, Partnership, Sector, Tie
from app.models.kinds import Ending
from app.report.overtime import NetworkDay, network_days, note_on, written
from tests.lens.family import Family
from tests.report.cases import bare_view, case_view
from tests.report.family import DAY
from tests.samples import audiences, sample_rows


def on(days: tuple[NetworkDay, ...], day: date) -> NetworkDay:
    """Return the figures that hold on ``day``."""
    return [each for each in days if each.day <= day][-1]


def test_it_follows_what_began() -> None:
    view = case_view()
    older = replace(view.ties[0], since=PartialDate(2020, 1, 1))
    newer = replace(view.ties[1], since=PartialDate(2026, 3, 1))
    days = network_days(replace(view, ties=(older, newer)))
    assert days[-1].day == DAY
    agencies = [each.values[0] for each in days]
    assert agencies[0] < agencies[-1] == len({older.agency_id, newer.agency_id})
    assert len(days) <= 8


def test_what_has_no_beginning_is_certain_from_the_day_it_was_told() -> None:
    view = case_view()
    dated = replace(view.ties[0], since=PartialDate(2020, 1, 1), said=Said())
    told = replace(view.ties[1], since=None, said=Said(on=date(2025, 5, 1)))
    days = network_days(replace(bare_view(), agencies=view.agencies, people=view.people, ties=(dated, told)))
    before, after = on(days, date(2024, 1, 1)), on(days, date(2025, 6, 1))
    assert (before.certain[0], before.values[0]) == (1, 2)
    assert written(before, 0, Language.FI) == "1–2"
    assert (after.certain[0], after.values[0]) == (2, 2)
    assert "two numbers" in note_on(days, Language.EN).lower()
    assert days[-1].is_certain


def test_nothing_uncertain_is_told_where_all_has_a_date() -> None:
    view = case_view()
    dated = replace(view.ties[0], since=PartialDate(2020, 1, 1))
    days = network_days(replace(bare_view(), agencies=view.agencies, people=view.people, ties=(dated,)))
    assert all(each.is_certain for each in days)
    assert "two numbers" not in note_on(days, Language.EN).lower()


def test_whoever_has_left_the_circles_is_counted_on_the_days_before() -> None:
    family = Family()
    family.add(
        Sector(name="Perhe", position=0),
        Closeness(person_id=family.maija.id, sector=0, ring=1, since=PartialDate(2016)),
        Closeness(person_id=family.helmi.id, sector=0, ring=2, since=PartialDate(2018), until=PartialDate(2021)),
    )
    days = network_days(family.view(Audience.worker()))
    circle = [on(days, day).values[1] for day in (date(2017, 1, 1), date(2019, 1, 1), date(2022, 1, 1))]
    assert circle == [1, 2, 1]


def test_an_earlier_place_in_the_circles_counts_once() -> None:
    family = Family()
    family.add(
        Sector(name="Perhe", position=0),
        *(Closeness(person_id=family.helmi.id, sector=0, ring=ring, since=PartialDate(year))
          for ring, year in ((2, 2017), (1, 2022))),
        Closeness(person_id=family.maija.id, sector=0, ring=1, since=PartialDate(2023)),
    )  # fmt: skip
    days = network_days(family.view(Audience.worker()))
    assert [each.values[1] for each in (on(days, date(2018, 1, 1)), days[-1])] == [1, 2]


def test_an_ended_tie_is_in_force_until_its_end_and_the_dead_count_while_they_live() -> None:
    family = Family()
    family.helmi.died = PartialDate(2022, 6, 1)
    family.add(
        Sector(name="Perhe", position=0),
        Closeness(person_id=family.helmi.id, sector=0, ring=1, since=PartialDate(2018)),
        Tie(agency_id=family.school.id, person_id=family.eino.id, since=PartialDate(2019), until=PartialDate(2020)),
    )
    days = network_days(family.view(Audience.worker()))
    assert [on(days, date(year, 7, 1)).values[1] for year in (2021, 2023)] == [1, 0]
    assert on(days, date(2019, 7, 1)).values[0] - on(days, date(2021, 7, 1)).values[0] in {0, 1}


def test_a_couple_counts_while_together_and_again_when_together_again() -> None:
    family = Family()
    parents = next(row for row in family.rows if isinstance(row, Partnership))
    parents.since, parents.until, parents.ending = PartialDate(2012), PartialDate(2018, 1, 1), Ending.DIVORCE
    parents.resumed_on = PartialDate(2021, 1, 1)
    family.add(
        Sector(name="Perhe", position=0),
        *(
            Closeness(person_id=one.id, sector=0, ring=1, since=PartialDate(2015))
            for one in (family.maija, family.pekka)
        ),
    )
    days = network_days(family.view(Audience.worker()))
    assert [on(days, date(year, 7, 1)).values[2] for year in (2016, 2019, 2023)] == [1.0, 0.0, 1.0]


def test_the_last_day_is_what_the_view_shows() -> None:
    """The figures of the day itself are those that stand beside the circles, for every reader of the sample."""
    rows = sample_rows(Language.FI)
    assert network_days(build_view(rows, Audience.worker(), DAY, Language.FI))
    for audience in audiences(Language.FI).values():
        view = build_view(rows, audience, DAY, Language.FI)
        days = network_days(view)
        if days:
            whole = figures(view).whole
            agencies = {tie.agency_id for tie in view.ties if not tie.is_over}
            assert days[-1].values == (len(agencies), whole.size.total, round(whole.density, 2))
            assert days[-1].is_certain
