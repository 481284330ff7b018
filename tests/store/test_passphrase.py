"""Passphrases: the estimate is careful, the suggestions are good, the words are decent."""

from __future__ import annotations

import math
import random
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.i18n import Language
from app.store.passphrase import LEAST_LENGTH, Strength, estimate, refuse_weak, suggest, words


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_the_words_are_many_short_and_all_different(language: Language) -> None:
    found = words(language)
    assert len(found) >= 1024
    assert len(set(found)) == len(found)
    for word in found:
        assert re.fullmatch("[a-zåäö]{4,8}", word), word
        assert unicodedata.is_normalized("NFC", word)


def test_a_suggestion_is_made_of_the_words_by_the_systems_chance() -> None:
    for language in Language:
        for count in (4, 5, 6):
            suggested = suggest(language, count).split("-")
            assert len(suggested) == count
            assert len(set(suggested) & set(words(language))) == count
    random.seed(7)
    first = [suggest() for _ in range(50)]
    random.seed(7)
    assert not {suggest() for _ in range(50)} & set(first), "no seed brings a suggestion back"
    assert len(set(first)) == 50
    for count in (3, 7):
        with pytest.raises(ValueError, match="four to six"):
            suggest(count=count)


def test_suggestions_are_strong_enough() -> None:
    for _ in range(40):
        assert estimate(suggest(count=4)).strength in {Strength.FAIR, Strength.STRONG}
        assert estimate(suggest(count=5)).strength in {Strength.STRONG, Strength.VERY_STRONG}
        assert estimate(suggest(count=6)).strength is Strength.VERY_STRONG
        refuse_weak(suggest(count=4))


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "lyhyt",
        "salasana",
        "aaaaaaaaaaaaaaaaaaaa",
        "salasana1234",
        "Salasana2026!",
        "qwertyuiop12",
        "Kissa123456789",
        "abcabcabcabcabc",
        "123456789012",
        "Tammikuu2026!",
        "lahipiiri2026",
        "äijänkäki",
    ],
)
def test_the_easily_guessed_is_refused(weak: str) -> None:
    assert not estimate(weak).is_enough
    with pytest.raises(AppError):
        refuse_weak(weak)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("xK9#mQ2$vL8p", "kissakoira12"),
        ("vyyhti-tuohi-kello-lanka", "vyyhti-vyyhti-vyyhti-vyyhti"),
        ("vyyhti-tuohi-kello-lanka", "vyyhti-tuohi-kello"),
        ("vyyhti-tuohi-kello-lankaX", "vyyhti-tuohi-kello-lanka"),
        ("gkwpzmtrvbxs", "qwertyuiopas"),
    ],
)
def test_the_better_is_worth_more(better: str, worse: str) -> None:
    assert estimate(better).bits > estimate(worse).bits


@given(text=st.text(alphabet="abcåäö019 -!ÄÖ", max_size=40), more=st.characters())
def test_the_estimate_is_never_below_zero_and_never_above_chance(text: str, more: str) -> None:
    bits = estimate(text).bits
    assert 0 <= bits <= 5.5 * len(text) + 0.001
    assert math.isfinite(estimate(text + more).bits)


def test_composed_and_decomposed_are_worth_the_same() -> None:
    typed = "äijänkäki-tuohi-vyyhti"
    assert estimate(unicodedata.normalize("NFD", typed)) == estimate(typed)


def test_the_least_length_holds() -> None:
    assert estimate("xK9#mQ2$vL8"[: LEAST_LENGTH - 1]).strength is Strength.VERY_WEAK
    assert estimate("xK9#mQ2$vL8p").is_enough


def test_a_very_long_one_is_measured_quickly() -> None:
    assert estimate("äijä kelaa vyyhtiä " * 500).bits < 200
