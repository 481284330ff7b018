"""Several voices in one field of text: what is written is read back, and what is no entry stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.sosmeta.entries import DUE, FREQUENCY, NEED, NOTICING, entry, listed, told, untold
from app.i18n import Language

WORDS = st.text(alphabet="abcäö ,.;()", min_size=1, max_size=90).map(lambda text: " ".join(text.split())).filter(bool)


@pytest.mark.parametrize("language", Language)
def test_an_entry_is_read_back_in_whatever_language_it_was_written(language: Language) -> None:
    text = entry("Maija (äiti)", "Herättää ajoissa.\nJoka aamu.", [(DUE, "1.2.2027"), (FREQUENCY, "arkisin")], language)
    first, (one,) = untold(listed("Ensin tämä.", text))

    assert first.text == "Ensin tämä."
    assert (one.head, one.text) == ("Maija (äiti)", "Herättää ajoissa.\nJoka aamu.")
    assert one.facts == {DUE: "1.2.2027", FREQUENCY: "arkisin"}


def test_short_facts_share_a_line_and_long_ones_stand_alone() -> None:
    text = told("Sanat", [(DUE, "1.2.2027"), (NEED, "pitkä " * 20), (FREQUENCY, "arkisin")], Language.FI)

    assert len(text.splitlines()) == 3
    assert untold(text)[0].facts == {DUE: "1.2.2027", NEED: ("pitkä " * 20).strip(), FREQUENCY: "arkisin"}


def test_what_is_empty_is_not_written() -> None:
    assert entry("Maija", "  ", [(DUE, "")], Language.FI) == ""
    assert told("", [(DUE, " ")], Language.FI) == ""


def test_text_of_other_programs_stays_whole() -> None:
    text = "Lapsi käy koulua.\n– Ei mitään tunnettua: tämä on tekstiä\n\nToinen kappale."

    first, others = untold(text)
    assert (first.text, first.facts, others) == (text, {}, [])


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4))
def test_many_entries_are_read_back_in_their_order(said: list[tuple[str, str]]) -> None:
    text = listed(*(entry("A B", words, [(NOTICING, noticing)], Language.SV) for words, noticing in said))

    assert [(one.head, one.text, one.facts[NOTICING]) for one in untold(text)[1]] == [("A B", *each) for each in said]
