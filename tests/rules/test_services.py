"""Which services fit a need by its words, and which hold what is typed."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.lens.directoryview import ServiceView
from app.models.kinds import AgencyGroup, AgencyLevel
from app.rules.services import fitting, holding


def service(at: int, name: str, needs: str = "", content: str = "") -> ServiceView:
    return ServiceView(
        *(UUID(int=at), name, AgencyGroup.WELLBEING, AgencyLevel.BASIC, content, "", needs, "Mallila", "", "", "")
    )


SERVICES = (
    service(1, "Vertaisryhmä", "ero, riidat, vaihtopäivät", "Ryhmä eron kokeneille."),
    service(2, "Uniohjaus", "uni, nukahtaminen, väsymys"),
    service(3, "Väkivaltatyö", "väkivalta, turvallisuus", "Myös vanhempien riidat."),
)


@pytest.mark.parametrize(
    ("need", "names"),
    [
        ("Aino ei saa unta iltaisin.", ["Uniohjaus"]),
        ("Vanhempien riita eron jälkeen", ["Vertaisryhmä", "Väkivaltatyö"]),
        ("perheväkivalta", ["Väkivaltatyö"]),
        ("turvallisuuden tunne", ["Väkivaltatyö"]),
        ("Lapsi tarvitsee tukea", []),
        ("", []),
    ],
)
def test_a_need_finds_what_mentions_its_words_the_best_first(need: str, names: list[str]) -> None:
    assert [one.name for one in fitting(SERVICES, need)] == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Vertaisryhmä", "Uniohjaus", "Väkivaltatyö"]),
        ("RIID", ["Vertaisryhmä", "Väkivaltatyö"]),
        ("riid mall vaihto", ["Vertaisryhmä"]),
        ("olematon", []),
    ],
)
def test_what_is_typed_narrows_the_list_by_beginnings_of_words(typed: str, names: list[str]) -> None:
    assert [one.name for one in holding(SERVICES, typed)] == names
