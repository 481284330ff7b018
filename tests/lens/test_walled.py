"""What is shown to a room: whoever the wall is for, no address, no number, no telephone and nothing marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.mentions import Mentions
from app.models import Bond, Statement
from app.models.kinds import BondKind, Confidentiality
from app.models.voices import StatementKind
from tests.lens.family import Family, left_out
from tests.samples import audiences, sample_rows

DAY = date.today()  # noqa: DTZ011  the sample tells of today
LEAST = 6
"""Letters of a text that is long enough to be known again."""


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_nobodys_wall_has_contacts_or_what_was_marked(language: Language) -> None:
    rows = sample_rows(language)
    contacts = {row.phone for row in (*rows.people, *rows.households, *rows.agencies, *rows.professionals)}
    contacts |= {row.phone for row in rows.crisis_contacts}
    contacts |= {row.email for row in (*rows.people, *rows.professionals)}
    contacts |= {row.address for row in (*rows.households, *rows.agencies)}
    marked = {
        text
        for row in (*rows.statements, *rows.bonds, *rows.ties, *rows.needs)
        if row.confidentiality is not Confidentiality.SHARED
        for text in (getattr(row, "text", ""), getattr(row, "note", ""))
        if len(text) > LEAST
    }
    assert len(contacts) > LEAST
    assert marked
    for name, audience in audiences(language).items():
        if audience == Audience.worker():
            continue
        told = repr(build_view(rows, replace(audience, is_on_wall=True), DAY, language))
        assert {each for each in contacts if len(each) > LEAST and each in told} == set(), name
        assert {each for each in marked if each in told} == set(), name


def test_a_parents_own_telephone_is_on_the_parents_copy_and_not_on_the_wall() -> None:
    family = Family()
    own = Audience.recipient(family.maija.id)
    assert family.view(own).people_by_id[family.maija.id].phone == family.maija.phone
    walled = family.view(replace(own, is_on_wall=True))
    assert walled.people_by_id[family.maija.id].phone == ""
    assert ("wall", "telephone") in left_out(walled)


def test_what_is_marked_for_the_family_is_not_for_a_room_the_family_sits_in() -> None:
    family = Family()
    bond = Bond(a_id=family.maija.id, b_id=family.pekka.id, kind=BondKind.CLOSE, confidentiality=Confidentiality.FAMILY)
    family.add(bond)
    own = Audience.recipient(family.maija.id)
    assert [each.id for each in family.view(own).bonds] == [bond.id]
    assert family.view(replace(own, is_on_wall=True)).bonds == ()


@pytest.mark.parametrize("written", ["010203-123A", "010203A123b", "tunnus 131052-308T.", "131052–308T"])
def test_a_text_with_an_identity_code_is_not_shown_to_a_room(written: str) -> None:
    family = Family()
    family.add(Statement(text=f"Sanoi: {written}", kind=StatementKind.STRENGTH, source_person_id=family.maija.id))
    is_plain = "–" in written  # a dash of its own between them is no code
    assert bool(family.view(Audience.wall()).statements) is is_plain


def test_an_identity_code_is_sought_in_whole() -> None:
    codes = Mentions()
    assert not codes
    codes.add_identity_codes()
    assert codes
    assert codes.found_in("Aino 120617A123C")
    assert not codes.found_in("040 120617-1234567 ja 12.6.2017")
