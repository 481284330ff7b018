from __future__ import annotations

from datetime import date

import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView
from app.models import Bond, Closeness, PartialDate, Partnership, Residence, Sector
from app.models.kinds import BondKind, Confidentiality, PartnershipKind
from tests.lens.family import DAY, Family, person
from tests.lens.family import M as MALE
from tests.samples import audiences, sample_rows


def named(view: CaseView) -> set[str]:
    return {each.name for each in view.people}


def test_case_with_nothing_to_come_is_its_own_ground() -> None:
    assert Family().view(Audience.worker()).ground is None


def test_look_back_knows_who_will_stand_there() -> None:
    view = Family().view(Audience.worker(), date(2016, 1, 1), is_look_back=True)
    assert view.ground is not None
    assert "Eino Esimerkki" in named(view.ground) - named(view)


def test_end_that_lies_ahead_makes_a_ground() -> None:
    family = Family()
    family.add(
        Residence(person_id=family.ville.id, household_id=family.other_home.id, until=PartialDate(DAY.year + 1, 3, 1))
    )
    view = family.view(Audience.worker())
    assert view.ground is not None
    assert view.ground.day == view.day


def test_older_closeness_stands_after_the_newest() -> None:
    family = Family()
    rings = [(2, 2019), (1, 2022)]
    family.add(
        Sector(name="Perhe", position=0),
        *(Closeness(person_id=family.helmi.id, sector=0, ring=r, since=PartialDate(y)) for r, y in rings),
    )
    view = family.view(Audience.worker())
    assert [each.ring for each in view.closenesses] == [1]
    assert view.ground is not None
    assert [each.ring for each in view.ground.closenesses] == [1, 2]


def test_what_is_confided_to_the_worker_is_in_nobody_elses_ground() -> None:
    family = Family()
    secret = person("Salli", MALE, 2019)
    family.add(
        secret,
        Partnership(
            a_id=family.maija.id,
            b_id=family.ville.id,
            kind=PartnershipKind.COHABITATION,
            since=PartialDate(2024),
            confidentiality=Confidentiality.WORKER,
        ),
        Bond(
            a_id=family.aino.id,
            b_id=family.eino.id,
            kind=BondKind.CONFLICT,
            since=PartialDate(2023),
            confidentiality=Confidentiality.WORKER,
        ),
    )
    day = date(2017, 1, 1)
    mine, theirs = family.view(Audience.worker(), day).ground, family.view(Audience.child(), day).ground
    assert mine is not None
    assert theirs is not None
    assert len(mine.partnerships) == 2
    assert len(theirs.partnerships) == 1
    assert mine.bonds
    assert not theirs.bonds


@pytest.mark.parametrize("who", sorted(audiences(Language.FI)))
@pytest.mark.parametrize("year", [1990, 2018, 2022])
def test_everybody_of_a_day_is_on_its_ground(who: str, year: int) -> None:
    view = build_view(sample_rows(Language.FI), audiences(Language.FI)[who], date(year, 6, 1), Language.FI)
    assert view.ground is not None
    assert {each.id for each in view.people} <= {each.id for each in view.ground.people}
    assert {each.id for each in view.ties} <= {each.id for each in view.ground.ties}
    assert not view.ground.omissions
    assert view.ground.plan is None
