"""What a screen reader says of a genogram."""

from __future__ import annotations

import pytest

from app.genogram import text
from app.genogram.draw import draw
from app.genogram.graph import couples_of
from app.i18n import Language, mark
from app.lens.view import BondKind, Diagram, ParentageKind, PersonKind, ResidenceKind, TwinKind
from tests.genogram.casts import Cast, F, M, U, aino, blended


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FI, "Veikko, isoisä, syntynyt 1955, kuollut 2019, 64 vuoden ikäisenä"),
        (Language.SV, "Veikko, mor- eller farfar, född 1955, död 2019, 64 år gammal"),
        (Language.EN, "Veikko, grandfather, born 1955, died 2019, aged 64"),
    ],
)
def test_somebody_dead(language: Language, words: str) -> None:
    cast = Cast().person("Veikko", M, 1955, 2019, relation=mark("grandfather"))
    spoken = text.person_spoken(cast.people["Veikko"], language)
    head, tail = words.split(", ", 1)[0], words.split(", ", 2)[2]
    assert spoken.startswith(head)
    assert spoken.endswith(tail)


def test_the_child_is_named_as_such_and_only_the_year_is_told() -> None:
    cast = Cast().person("Aino", F, "2016-05-02", is_index=True, relation=mark("child"))
    spoken = text.person_spoken(cast.people["Aino"], Language.FI)
    assert spoken == "Aino (lapsi, jota kartta koskee), 9-vuotias, syntynyt 2016"


def test_one_year_is_spoken_in_the_singular() -> None:
    cast = Cast().person("Onni", M, 2025)
    assert "1 year old," in text.person_spoken(cast.people["Onni"], Language.EN)


def test_a_loss_is_said_once_and_without_an_age() -> None:
    cast = Cast().person("x", U, 2021, kind=PersonKind.MISCARRIAGE, shown="")
    assert text.person_spoken(cast.people["x"], Language.FI) == "keskenmeno, 2021"


def test_couples_are_said_with_their_dates() -> None:
    view = aino().view()
    spoken = [text.couple_spoken(view, couple, Language.FI) for couple in couples_of(view)]
    assert spoken == [
        "Tauno ja Raija: avioliitto 1982",
        "Veikko ja Helmi: avioliitto 1984, kuolema 2019",
        "Pekka ja Maija: avioliitto 2014, avioero 2021",
        "Pekka ja Sanna: avoliitto 2022",
    ]


def test_children_are_said_with_the_kind_of_their_line() -> None:
    cast = Cast().person("Liisa", F).person("Aino", F).person("Eino", M)
    cast.child("Aino", "Liisa", kind=ParentageKind.FOSTER, since=2018, until=2021)
    cast.child("Eino", "Liisa", kind=ParentageKind.ADOPTIVE)
    view = cast.view()
    (couple,) = couples_of(view)
    assert text.children_spoken(view, couple, Language.FI) == (
        "Liisa: Aino (sijoitettu lapsi, 2021 asti), Eino (adoptoitu lapsi)"
    )
    assert text.couple_spoken(view, couple, Language.FI) == ""


def test_of_a_directed_bond_it_is_said_who_acts_on_whom() -> None:
    cast = Cast().person("Pekka", M).person("Maija", F)
    cast.bond("Pekka", "Maija", BondKind.CONTROLLING, until=2020).bond("Maija", "Pekka", BondKind.CLOSE)
    view = cast.view()
    spoken = [text.bond_spoken(view, bond, Language.FI) for bond in view.bonds]
    assert spoken[0].startswith("Pekka, kohteena Maija: ")
    assert spoken[0].endswith(", 2020 asti")
    assert spoken[1] == "Maija ja Pekka: läheinen"


def test_of_a_home_it_is_said_who_lives_there_by_turns() -> None:
    cast = Cast().person("Pekka", M).person("Aino", F).home("Isän koti", "Pekka", "Aino")
    cast.stays("Aino", "Isän koti", ResidenceKind.ALTERNATING)
    view = cast.view()
    assert text.home_spoken(view, view.households[0], Language.FI) == "Isän koti: Pekka, Aino (vuoroasuu täällä)"


def test_twins_are_said() -> None:
    view = Cast().person("Aino", F).person("Elsa", F).twin(TwinKind.IDENTICAL, "Aino", "Elsa").view()
    assert text.twins_spoken(view, view.twin_sets[0], Language.SV) == "Aino och Elsa: enäggstvillingar"


@pytest.mark.parametrize("language", list(Language))
def test_the_whole_picture_says_everything_that_is_drawn(language: Language) -> None:
    view = blended().view()
    picture = draw(view, Diagram.GENOGRAM, language)
    assert picture.description == text.describe(view, Diagram.GENOGRAM, language)
    for group in picture.groups:
        if group.key.kind != "legend":
            assert group.spoken in picture.description


def test_an_empty_case_is_described_too() -> None:
    view = Cast().view()
    for language in Language:
        assert text.title(view, language)
        assert "2026" in text.describe(view, Diagram.GENOGRAM, language)


@pytest.mark.parametrize("diagram", [Diagram.ECOMAP, Diagram.CIRCLES])
def test_the_other_pictures_are_described_by_their_own_words(diagram: Diagram) -> None:
    view = aino().view()
    assert text.describe(view, diagram, Language.FI) == draw(view, diagram, Language.FI).description
