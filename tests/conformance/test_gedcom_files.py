"""Real family files of other programs, whole and broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import AppError
from app.exchange.gedcom.read import import_gedcom

pytestmark = pytest.mark.conformance

PEOPLE = {
    "555SAMPLE.GED": 3,
    "TGC551.ged": 15,
    "allged.ged": 8,
    "bronte.ged": 14,
    "enc_ansel.ged": 35,
    "harry_potter.ged": 114,
    "ivar.ged": 1288,
    "kennedy.ged": 208,
    "maximal70.gdz": 4,
    "maximal70.ged": 4,
    "minimal70.ged": 0,
    "relationships_complex.ged": 43,
    "shakespeare.ged": 31,
    "simpsons.ged": 11,
    "tree1.ged": 1032,
}


@pytest.mark.parametrize(("name", "people"), PEOPLE.items())
def test_everybody_in_the_file_is_found(conformance: Path, name: str, people: int) -> None:
    found = import_gedcom(conformance / "gedcom" / name)

    assert len(found.people) == people
    ids = {person.id for person in found.people}
    assert len(ids) == people
    assert all({link.child_id, link.parent_id} <= ids for link in found.parentages)
    assert all({couple.a_id, couple.b_id} <= ids for couple in found.partnerships)


def test_letters_survive(conformance: Path) -> None:
    assert import_gedcom(conformance / "gedcom" / "bronte.ged").people[0].family_name == "Brontë"


def test_two_records_with_one_number_are_refused(conformance: Path) -> None:
    with pytest.raises(AppError):
        import_gedcom(conformance / "gedcom" / "bad_duplicate_xref.ged")


def test_a_link_to_a_missing_family_is_said(conformance: Path) -> None:
    found = import_gedcom(conformance / "gedcom" / "bad_missing_xref.ged")

    assert len(found.people) == 1
    assert len(found.doubts) == 1
