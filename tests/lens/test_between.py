"""What two people are to each other, in words of three languages."""

from __future__ import annotations

import pytest

from app.i18n import Language, translate
from app.lens.between import Way, between
from app.lens.view import Ending, Gender, ParentageKind, PartnershipKind, PersonKind
from tests.genogram.casts import Cast, F, M


@pytest.fixture(scope="module")
def cast() -> Cast:
    """Return three generations on the mother's side and a father who lives with somebody new."""
    cast = Cast()
    for name, gender in (
        *(("Helmi", F), ("Veikko", M), ("Maija", F), ("Mikko", M), ("Laura", F), ("Venla", F), ("Lilli", F)),
        *(("Pekka", M), ("Sanna", F), ("Outi", F), ("Vanha", F), ("Onni", M), ("Aino", F), ("Eino", M)),
        *(("Liisa", F), ("Salla", F), ("Siiri", F), ("Taru", F), ("Ella", F), ("Kai", Gender.UNKNOWN)),
    ):
        cast.person(name, gender)
    cast.couple("Helmi", "Veikko").child("Maija", "Helmi", "Veikko").child("Mikko", "Helmi", "Veikko")
    cast.couple("Mikko", "Laura", PartnershipKind.MARRIAGE).child("Venla", "Mikko", "Laura").child("Lilli", "Venla")
    cast.couple("Maija", "Pekka", PartnershipKind.MARRIAGE, 2013, 2022, Ending.DIVORCE)
    cast.couple("Pekka", "Sanna", PartnershipKind.COHABITATION, 2023)
    cast.child("Sanna", "Vanha").child("Outi", "Vanha")
    cast.child("Aino", "Maija", "Pekka").child("Eino", "Maija", "Pekka").child("Onni", "Pekka", "Sanna")
    cast.child("Aino", "Liisa", kind=ParentageKind.FOSTER).child("Siiri", "Salla").child("Salla", "Eino")
    cast.child("Taru", "Helmi", kind=ParentageKind.STEP).child("Kai", "Maija")
    return cast


def said(cast: Cast, whose: str, who: str, language: Language = Language.FI) -> str:
    found = between(cast.view(), cast.people[whose].id, cast.people[who].id)
    if found is None:
        return ""
    words = [translate(word.whose, language) for word in found.words[:-1]]
    return " ".join([*words, translate(found.words[-1].name, language)])


@pytest.mark.parametrize(
    ("whose", "who", "words"),
    [
        ("Aino", "Outi", "isän uuden kumppanin sisko"),
        ("Aino", "Sanna", "isän uusi kumppani"),
        ("Aino", "Maija", "äiti"),
        ("Aino", "Helmi", "äidinäiti"),
        ("Aino", "Mikko", "eno"),
        ("Aino", "Laura", "enon vaimo"),
        ("Aino", "Venla", "serkku"),
        ("Aino", "Lilli", "serkun tytär"),
        ("Lilli", "Aino", "äidin serkku"),
        ("Lilli", "Maija", "äidinisän sisko"),
        ("Aino", "Eino", "veli"),
        ("Aino", "Onni", "velipuoli"),
        ("Aino", "Salla", "veljen tytär"),
        ("Aino", "Siiri", "veljen lapsenlapsi"),
        ("Siiri", "Aino", "äidinisän sisko"),
        ("Aino", "Liisa", "sijaisäiti"),
        ("Liisa", "Aino", "sijoitettu lapsi"),
        ("Maija", "Sanna", "entisen aviomiehen kumppani"),
        ("Pekka", "Maija", "entinen vaimo"),
        ("Helmi", "Taru", "tytärpuoli"),
        ("Venla", "Siiri", "serkun lapsenlapsi"),
        ("Maija", "Kai", "lapsi"),
        ("Aino", "Ella", ""),
    ],
)
def test_the_nearest_way_is_said_with_the_words_there_are(cast: Cast, whose: str, who: str, words: str) -> None:
    assert said(cast, whose, who) == words


@pytest.mark.parametrize(
    ("whose", "who", "swedish", "english"),
    [
        ("Aino", "Outi", "fars nya partners syster", "father’s new partner’s sister"),
        ("Aino", "Laura", "morbrors maka", "maternal uncle’s wife"),
        ("Maija", "Sanna", "tidigare makes partner", "former husband’s partner"),
        ("Lilli", "Aino", "mors kusin", "mother’s cousin"),
    ],
)
def test_other_languages_bend_the_words_in_their_way(
    cast: Cast, whose: str, who: str, swedish: str, english: str
) -> None:
    assert said(cast, whose, who, Language.SV) == swedish
    assert said(cast, whose, who, Language.EN) == english


def test_the_steps_lead_from_one_to_the_other(cast: Cast) -> None:
    found = between(cast.view(), cast.people["Aino"].id, cast.people["Outi"].id)
    assert found is not None
    assert [step.way for step in found.steps] == [Way.UP, Way.ACROSS, Way.UP, Way.DOWN]
    assert (found.steps[0].start, found.steps[-1].end) == (cast.people["Aino"].id, cast.people["Outi"].id)
    assert all(one.end == other.start for one, other in zip(found.steps, found.steps[1:], strict=False))


def test_an_animal_is_nobody_s_child() -> None:
    cast = Cast().person("Maija", F).person("Misu", kind=PersonKind.PET)
    cast.child("Misu", "Maija")
    assert said(cast, "Maija", "Misu") == ""


def test_nobody_is_anything_to_themselves(cast: Cast) -> None:
    assert between(cast.view(), cast.people["Aino"].id, cast.people["Aino"].id) is None
