"""Nothing jumps from one day to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

import pytest

from app.genogram.draw import draw
from app.genogram.options import DEFAULT, CircleStyle, DrawingOptions
from app.genogram.picture import Key, Picture, Point
from app.genogram.verify import findings
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import Diagram
from app.models import Closeness, Parentage, PartialDate, Person, Sector
from app.models.kinds import Gender, ParentageKind
from tests.lens.family import Family
from tests.samples import DAY, audiences, sample_rows

DAYS = (date(1975, 1, 1), date(2016, 2, 3), date(2018, 6, 1), date(2021, 1, 1), date(2023, 7, 7), DAY)


TREE = DrawingOptions(circle_style=CircleStyle.APPLE_TREE)


@cache
def picture(who: str, diagram: Diagram, day: date, options: DrawingOptions = DEFAULT) -> Picture:
    rows, audience = sample_rows(Language.FI), audiences(Language.FI)[who]
    view = build_view(rows, audience, day, Language.FI, is_look_back=day < DAY, asked_on=DAY)
    return draw(view, diagram, Language.FI, options=options)


def anchors(drawn: Picture, *kinds: str) -> dict[Key, Point]:
    return {group.key: group.anchor for group in drawn.groups if group.anchor and group.key.kind in kinds}


@pytest.mark.parametrize("who", ["worker", "wall", "mother", "anonymous"])
def test_everybody_stands_where_they_stand_today(who: str) -> None:
    for earlier, later in pairwise(DAYS):
        was, now = (anchors(picture(who, Diagram.GENOGRAM, day), "person") for day in (earlier, later))
        assert was
        assert {key: now[key] for key in was} == was


def test_lines_stay_as_long_as_nobody_joins() -> None:
    was, now = (picture("worker", Diagram.GENOGRAM, day) for day in (date(2021, 1, 1), DAY))
    unions = [group for group in was.groups if group.key.kind == "union"]
    kept = [group for group in unions if now.group(group.key) == group]
    assert len(kept) >= len(unions) - 1


def test_picture_is_as_large_on_every_day() -> None:
    widths = {picture("worker", Diagram.GENOGRAM, day).bounds[2] for day in DAYS}
    assert len(widths) == 1


@pytest.mark.parametrize("day", DAYS)
def test_no_line_lies_on_any_day(day: date) -> None:
    assert picture("worker", Diagram.GENOGRAM, day).findings == ()


def test_agencies_keep_their_places() -> None:
    places = [anchors(picture("worker", Diagram.ECOMAP, day), "agency") for day in DAYS]
    assert len(places[0]) > 5
    assert all(each == places[0] for each in places)


@pytest.mark.parametrize("options", [DEFAULT, TREE], ids=["circles", "apple tree"])
def test_only_whoever_comes_nearer_moves(options: DrawingOptions) -> None:
    family = Family()
    family.add(
        *(Sector(name=name, position=at) for at, name in enumerate(("Perhe", "Muut"))),
        *(Closeness(person_id=each.id, sector=0, ring=1) for each in (family.maija, family.pekka, family.eino)),
        Closeness(person_id=family.helmi.id, sector=0, ring=3, since=PartialDate(2019)),
        Closeness(person_id=family.helmi.id, sector=0, ring=1, since=PartialDate(2023)),
    )
    was, now = (
        draw(family.view(Audience.worker(), day), Diagram.CIRCLES, Language.FI, options=options)
        for day in (date(2020, 1, 1), date(2024, 1, 1))
    )
    places = dict(now.places)
    assert {key for key, at in was.places if places[key] != at} == {family.helmi.id}
    assert was.bounds == now.bounds


@pytest.mark.parametrize("options", [DEFAULT, TREE], ids=["circles", "apple tree"])
def test_whoever_stands_in_the_circles_keeps_their_place_through_the_days(options: DrawingOptions) -> None:
    for earlier, later in pairwise(DAYS[2:]):
        was, now = (picture("worker", Diagram.CIRCLES, day, options) for day in (earlier, later))
        places = dict(now.places)
        assert was.places
        assert {key: places.get(key, at) for key, at in was.places} == dict(was.places)


@pytest.mark.parametrize("options", [DEFAULT, TREE], ids=["circles", "apple tree"])
def test_circles_of_today_are_as_if_nothing_had_been(options: DrawingOptions) -> None:
    family = Family()
    family.add(
        Sector(name="Perhe", position=0),
        *(Closeness(person_id=each.id, sector=0, ring=1) for each in (family.maija, family.pekka)),
    )
    plain = draw(family.view(Audience.worker()), Diagram.CIRCLES, Language.FI, options=options)
    family.add(
        Closeness(person_id=family.maija.id, sector=0, ring=2, since=PartialDate(2016)),
        Closeness(person_id=family.maija.id, sector=0, ring=1, since=PartialDate(2018)),
    )
    assert draw(family.view(Audience.worker()), Diagram.CIRCLES, Language.FI, options=options).groups == plain.groups


def test_child_hangs_from_its_mother_alone_until_there_is_a_father() -> None:
    child = Person(given_name="Onni", gender=Gender.MALE, born=PartialDate(2020))
    family = Family()
    family.add(
        child,
        Parentage(child_id=child.id, parent_id=family.maija.id, kind=ParentageKind.BIRTH),
        Parentage(child_id=child.id, parent_id=family.ville.id, kind=ParentageKind.ADOPTIVE, since=PartialDate(2023)),
        Parentage(child_id=child.id, parent_id=family.pekka.id, kind=ParentageKind.BIRTH, since=PartialDate(2022)),
    )
    view = family.view(Audience.worker(), date(2021, 1, 1))
    drawn = draw(view, Diagram.GENOGRAM, Language.FI)
    lines = [group for group in drawn.groups if group.key.kind == "union" and "Onni" in group.spoken]
    assert [group.spoken for group in lines] == ["Maija: Onni"]
    later = draw(family.view(Audience.worker(), date(2024, 1, 1)), Diagram.GENOGRAM, Language.FI)
    assert anchors(drawn, "person").items() <= anchors(later, "person").items()


def test_whom_the_day_alone_shows_is_drawn_too() -> None:
    """A view may hold somebody its ground doesn't; they find a place, and the others keep theirs."""
    view = build_view(sample_rows(Language.FI), Audience.worker(), date(2022, 6, 1), Language.FI)
    assert view.ground is not None
    extra = next(each for each in view.people if each.role == "")
    people = tuple(each for each in view.ground.people if each.id != extra.id)
    narrow = replace(view, ground=replace(view.ground, people=people, households=(), residences=()))
    drawn = draw(narrow, Diagram.GENOGRAM, Language.FI)
    assert {group.key.id for group in drawn.groups if group.key.kind == "person"} == {each.id for each in view.people}
    assert not [each for each in findings(drawn, view, Language.FI) if "päällekkäin" in each]
