"""Names, places and numbers are found in the forms that people write them in, and common words are left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lens.mentions import Mentions


def found(kind: str, sought: str, text: str) -> bool:
    mentions = Mentions()
    getattr(mentions, f"add_{kind}")(sought)
    return mentions.found_in(text)


@pytest.mark.parametrize(
    ("kind", "sought", "text"),
    [
        ("municipality", "Pielavesi", "asuu Pielavedellä"),
        ("municipality", "Pielavesi", "Pielaveden koulu"),
        ("municipality", "Turku", "muutti Turkuun"),
        ("municipality", "Turku", "TURUSSA"),
        ("municipality", "Turku", "flyttade till Åbo"),
        ("municipality", "Åbo", "Turun koulu"),
        ("municipality", "Lahti", "Lahdesta kotoisin"),
        ("municipality", "Helsinki", "helsinkiläinen"),
        ("municipality", "Helsinki", "Helsingissäkin"),
        ("municipality", "Mikkeli", "S:t Michel"),
        ("municipality", "Ii", "Iissä"),
        ("title", "Pielaveden koulu", "Pielavedellä"),
        ("title", "Turun normaalikoulu", "Turussa"),
        ("title", "Kalevan koulu", "Kalevassa"),
        ("title", "Ankkalammen päiväkoti", "Ankkalammella viihtyy"),
        ("address", "Kuusitie 3 B, 70100 Kuopio", "Kuusitiellä"),
        ("address", "Kuusitie 3 B, 70100 Kuopio", "70100"),
        ("address", "Kuusitie 3 B, 70100 Kuopio", "Kuopiossa"),
        ("address", "Pitkä katu 5", "Pitkällä kadulla"),
        ("address", "Mannerheimin aukio 1", "Mannerheimin varrella"),
        ("name", "Liisa Virtanen", "Virtaselle"),
        ("name", "Liisa Virtanen", "liisan"),
        ("name", "Pekka Mäki", "Pekan"),
        ("name", "Pekka Mäki", "Mäen Pekka"),
        ("name", "Matti Hirvonen", "Matilta"),
        ("name", "John Smith", "Johnille"),
        ("name", "Mallikas", "Mallikkaan"),
        ("municipality", "Kangasala", "Kangasalla"),
        ("words", "Rinne", "Rinteellä"),
        ("name", "Anna-Maija", "Annan"),
        ("name", "Jussi", "Jussin's"),
        ("name", "Åsa", unicodedata.normalize("NFD", "Åsas bil")),
        ("number", "040 123 4567", "+358401234567"),
        ("number", "+358 40 123 4567", "soita 040-1234567 heti"),
        ("number", "112", "soita 112"),
        ("literal", "Maija@Esimerkki.fi", "maija@esimerkki.fi"),
    ],
)
def test_is_found(kind: str, sought: str, text: str) -> None:
    assert found(kind, sought, text)


@pytest.mark.parametrize(
    ("kind", "sought", "text"),
    [
        ("municipality", "Turku", "turvallinen turha"),
        ("municipality", "Lahti", "lahja"),
        ("municipality", "Salo", "sali ja salaatti"),
        ("title", "Kalevan koulu", "koulussa menee hyvin"),
        ("title", "Koulu", "koulu"),
        ("title", "Perheneuvola", "perheneuvolassa"),
        ("address", "Kuusitie 3 B, 70100 Kuopio", "kuusi kertaa 3 viikossa"),
        ("address", "Pitkä katu 5", "pitkä matka"),
        ("name", "Aino", "ainoastaan"),
        ("name", "Toivo", "toivottavasti"),
        ("name", "Liisa Virtanen", "virtaava vesi"),
        ("name", "Liisa Virtanen", ""),
        ("number", "040 123 4567", "040 123 4568"),
        ("literal", "", "mitä tahansa"),
        ("words", "", "mitä tahansa"),
    ],
)
def test_is_left_alone(kind: str, sought: str, text: str) -> None:
    assert not found(kind, sought, text)


def test_nothing_is_sought_from_the_start() -> None:
    mentions = Mentions()
    assert not mentions
    assert not mentions.found_in("Aino")
    mentions.add_name("Aino")
    assert mentions


def test_longer_phrases_are_replaced_first() -> None:
    mentions = Mentions()
    mentions.add_words("Esimerkki", "[perhe]", is_name=True)
    mentions.add_words("Aino Esimerkki", "[lapsi]", is_name=True)
    mentions.add_words("Aino", "[lapsi]", is_name=True)
    mentions.add_number("040 123 4567")
    mentions.add_literal("aino@esimerkki.fi")
    text = "Ainon ja Aino Esimerkin koti; Esimerkit, 0401234567."
    assert mentions.replaced(text, "[numero]") == "[lapsi] ja [lapsi] koti; [perhe], [numero]."


def test_what_is_added_later_is_found_too() -> None:
    mentions = Mentions()
    mentions.add_words("Turku")
    assert not mentions.found_in("Lahdessa")
    mentions.add_words("Lahti")
    assert mentions.found_in("Lahdessa")


@given(st.text(st.characters(categories=["L"]), min_size=3, max_size=12), st.text(max_size=20), st.text(max_size=20))
def test_a_word_is_found_as_it_is_wherever_it_stands(word: str, before: str, after: str) -> None:
    assert found("words", word, f"{before} {word} {after}")
    mentions = Mentions()
    mentions.add_words(word, "")
    assert not mentions.found_in(mentions.replaced(f"{before} {word}", "")) or mentions.found_in(before)
