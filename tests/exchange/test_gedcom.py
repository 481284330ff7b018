"""GEDCOM files: what is understood, what is refused, and that nothing is taken by half."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.exchange.found import UNKNOWN_PARENT, ImportedFamily
from app.exchange.gedcom.dates import read_date, write_date, write_old_date
from app.exchange.gedcom.read import import_gedcom
from app.models import PartialDate
from app.models.kinds import Ending, Gender, ParentageKind, PartnershipKind
from tests.models.test_dates import partial_dates

FAMILY = """0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Pekka /Esimerkki/
1 SEX M
1 BIRT
2 DATE 5 MAR 1985
1 FAMS @F1@
0 @I2@ INDI
1 NAME Maija Åsa /Esimerkki/ nuor.
1 SEX F
1 FAMS @F1@
1 DEAT Y
0 @I3@ INDI
1 NAME Aino
2 GIVN Aino
2 SURN Esimerkki
1 SEX X
1 FAMC @F1@
2 PEDI adopted
0 @I4@ INDI
1 NAME /Esimerkki/
1 FAMC @F1@
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
1 MARR
2 DATE ABT 2010
1 DIV
2 DATE 2019
1 _ODD kept by others
0 TRLR
"""


def family(tmp_path: Path, text: str = FAMILY, encoding: str = "utf-8", name: str = "f.ged") -> ImportedFamily:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return import_gedcom(path)


def test_people_and_links(tmp_path: Path) -> None:
    found = family(tmp_path)
    pekka, maija, aino, nameless = found.people
    (couple,) = found.partnerships

    assert (pekka.given_name, pekka.family_name, pekka.gender, pekka.born) == (
        "Pekka",
        "Esimerkki",
        Gender.MALE,
        PartialDate(1985, 3, 5),
    )
    assert (maija.given_name, maija.is_dead, maija.died) == ("Maija Åsa nuor.", True, None)
    assert (aino.given_name, aino.family_name, aino.gender) == ("Aino", "Esimerkki", Gender.NON_BINARY)
    assert [person.origin_id for person in found.people] == ["I1", "I2", "I3", "I4"]
    assert (couple.kind, couple.ending, couple.until) == (PartnershipKind.MARRIAGE, Ending.DIVORCE, PartialDate(2019))
    kinds = {(link.child_id, link.parent_id): link.kind for link in found.parentages}
    assert kinds == {
        (aino.id, pekka.id): ParentageKind.ADOPTIVE,
        (aino.id, maija.id): ParentageKind.ADOPTIVE,
        (nameless.id, pekka.id): ParentageKind.BIRTH,
        (nameless.id, maija.id): ParentageKind.BIRTH,
    }
    assert found.doubts == []


@pytest.mark.parametrize(
    ("declared", "encoding"), [("UTF-8", "utf-8-sig"), ("UNICODE", "utf-16"), ("ANSI", "cp1252"), ("ANSEL", "gedcom")]
)
def test_letters_in_every_encoding(tmp_path: Path, declared: str, encoding: str) -> None:
    found = family(tmp_path, FAMILY.replace("CHAR UTF-8", f"CHAR {declared}"), encoding)

    assert found.people[1].given_name == "Maija Åsa nuor."


def test_gedzip(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("gedcom.ged", FAMILY)
    path = tmp_path / "f.gdz"
    path.write_bytes(out.getvalue())

    assert len(import_gedcom(path).people) == 4


@pytest.mark.parametrize(
    "data",
    [b"", b"Not a family", b"PK\x03\x04 broken", b"0 HEAD\n0 @I1@ INDI\n0 @I1@ INDI\n0 TRLR\n", b"\xff\xfe\x00"],
)
def test_what_is_no_family_file_is_refused_whole(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "f.ged"
    path.write_bytes(data)

    with pytest.raises(AppError) as refused:
        import_gedcom(path)
    assert refused.value.hint is not None
    assert path.read_bytes() == data


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        import_gedcom(tmp_path / "nothing.ged")


def test_links_to_nobody_are_left_out_and_said(tmp_path: Path) -> None:
    found = family(
        tmp_path, FAMILY.replace("1 CHIL @I3@", "1 CHIL @I9@").replace("1 FAMC @F1@\n0 @F1@", "1 FAMC @F9@\n0 @F1@")
    )

    assert len(found.doubts) == 2
    people = {person.id for person in found.people}
    assert all({link.child_id, link.parent_id} <= people for link in found.parentages)


SIBLINGS = """0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Aino /Esimerkki/
1 FAMC @F1@
0 @I2@ INDI
1 NAME Eino /Esimerkki/
1 FAMC @F1@
2 PEDI foster
0 @I3@ INDI
1 NAME Onni /Esimerkki/
1 FAMC @F2@
0 @F1@ FAM
1 CHIL @I1@
1 CHIL @I2@
1 _ODD kept by others
0 @F2@ FAM
1 CHIL @I3@
0 TRLR
"""


def test_siblings_without_parents_hang_together_by_one_without_a_name(tmp_path: Path) -> None:
    found = family(tmp_path, SIBLINGS)
    (unknown,) = found.unknown_parents
    parent = next(person for person in found.people if person.id == unknown)
    assert (parent.given_name, parent.family_name, parent.gender) == ("", "", Gender.UNKNOWN)
    assert {(row.child_id, row.parent_id, row.kind) for row in found.parentages} == {
        (found.ids["I1"], unknown, ParentageKind.BIRTH),
        (found.ids["I2"], unknown, ParentageKind.FOSTER),
    }, "an only child needs nobody"
    assert UNKNOWN_PARENT in found.doubts


def test_child_with_parents_elsewhere_gets_no_further_ones(tmp_path: Path) -> None:
    text = SIBLINGS.replace("0 @F2@ FAM\n", "0 @F2@ FAM\n1 HUSB @I4@\n1 CHIL @I2@\n").replace(
        "0 @F1@ FAM\n", "0 @I4@ INDI\n1 NAME Pekka /Esimerkki/\n0 @F1@ FAM\n"
    )
    found = family(tmp_path, text)
    assert not found.unknown_parents
    assert {row.parent_id for row in found.parentages} == {found.ids["I4"]}


def test_a_one_sided_file_still_answers(tmp_path: Path) -> None:
    text = FAMILY.replace("1 CHIL @I3@\n", "").replace("1 HUSB @I1@\n", "")
    found = family(tmp_path, text)

    assert len(found.parentages) == 4
    assert len(found.partnerships) == 1


def test_the_same_file_gives_the_same_ids_and_a_namespace_other_ones(tmp_path: Path) -> None:
    first, second = family(tmp_path), family(tmp_path)
    other = import_gedcom(tmp_path / "f.ged", uuid4())

    assert [row.id for row in first.rows] == [row.id for row in second.rows]
    assert not {row.id for row in first.rows} & {row.id for row in other.rows}


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("5 MAR 1985", "1985-03-05"),
        ("MAR 1985", "1985-03"),
        ("1985", "1985"),
        ("ABT 1985", "1985~"),
        ("EST 1985", "1985~"),
        ("BEF 5 MAR 1985", "../1985-03-05"),
        ("AFT 1985", "1985/.."),
        ("BET 1985 AND 1990", "1985~"),
        ("FROM 1985 TO 1990", "1985"),
        ("INT 1985 (about then)", "1985"),
        ("11 FEB 1731/32", "1731-02-11"),
        ("@#DGREGORIAN@ 5 MAR 1985", "1985-03-05"),
        ("5.3.1985", "1985-03-05"),
        ("1985-03-05", "1985-03-05"),
        ("@#DHEBREW@ 2 TVT 5758", None),
        ("44 BC", None),
        ("31 FEB 1985", None),
        ("(a long time ago)", None),
        ("", None),
    ],
)
def test_dates(written: str, stored: str | None) -> None:
    known = read_date(written)

    assert (known.encode() if known else None) == stored


@given(partial_dates())
def test_a_written_date_is_read_back(known: PartialDate) -> None:
    value, phrase = write_date(known)

    assert read_date(value, phrase) == known
    assert read_date(write_old_date(known)) == known


@given(st.text(max_size=40))
def test_no_date_text_raises(text: str) -> None:
    read_date(text)
