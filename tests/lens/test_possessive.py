"""Names in the genitive: bent where the form is sure, left alone where it is not."""

from __future__ import annotations

import pytest

from app.i18n import Language
from app.lens.possessive import possessive

SURE = {
    "Aino": "Ainon",
    "Maija": "Maijan",
    "Pekka": "Pekan",
    "Matti": "Matin",
    "Jukka": "Jukan",
    "Seppo": "Sepon",
    "Heikki": "Heikin",
    "Riku": "Rikun",
    "Outi": "Outin",
    "Satu": "Sadun",
    "Charlotte": "Charlotten",
    "Ville": "Villen",
    "Mikael": "Mikaelin",
    "Markus": "Markuksen",
    "Hannes": "Hanneksen",
    "Anna-Liisa": "Anna-Liisan",
    "Anna Maria": "Anna Marian",
    "Ahmed": "Ahmedin",
}


@pytest.mark.parametrize(("name", "bent"), SURE.items())
def test_finnish_names_are_bent(name: str, bent: str) -> None:
    assert possessive(name, Language.FI) == bent


@pytest.mark.parametrize("name", ["Unto", "Chris", "Thomas", "Max", "A", "JR", "Äiti2", "Aino (5)"])
def test_where_the_form_is_not_sure_the_name_stays_as_it_is(name: str) -> None:
    assert possessive(name, Language.FI) == f"henkilön {name}"


def test_swedish_and_english_add_a_letter() -> None:
    assert possessive("Alva", Language.SV) == "Alvas"
    assert possessive("Elias", Language.SV) == "Elias"
    assert possessive("Max", Language.SV) == "Max"
    assert possessive("Aino", Language.EN) == "Aino’s"
