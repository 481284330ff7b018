"""GenoPro files: every kind has its own with us, and a hostile file gets nowhere."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.exchange.found import ImportedFamily
from app.exchange.genopro import words
from app.exchange.genopro.read import family_of
from app.exchange.reading import read_family
from app.models import PartialDate
from app.models.kinds import BondKind, Ending, Gender, ParentageKind, PartnershipKind, PersonKind, TwinKind
from tests.exchange.genopro_files import gno, locked, xml

FAMILY_RELATIONS = (
    *("Marriage", "Separation", "SeparationLegal", "Divorce", "Nullity", "Widowed", "Engagement"),
    *("EngagementAndCohabitation", "EngagementAndSeparation", "LegalCohabitation"),
    *("LegalCohabitationAndSeparation", "LegalCohabitationAndLegalSeparation", "Cohabitation"),
    *("CohabitationAndSeparation", "NonSentimentalCohabitation", "NonSentimentalCohabitationAndSeparation"),
    *("CommittedRelationship", "CommittedRelationshipAndSeparation", "Liaison", "CasualRelationship"),
    *("CasualRelationshipAndSeparation", "TemporaryRelation", "LoveAffair", "LoveAffairAndSeparation", "Rape"),
    *("Other", "CohabitationAndDecease", "LoveAffairAndDecease"),
)
EMOTIONAL_LINKS = (
    *("Plain", "Indifferent", "Distant", "Cutoff", "CutoffRepaired", "Discord", "Hate", "Harmony", "Friendship"),
    *("Intimacy", "Love", "InLove", "Psyritual", "Fused", "Distrust", "Hostile", "HostileDistant", "HostileClose"),
    *("HostileFused", "Violence", "ViolenceDistant", "ViolenceClose", "ViolenceFused", "Abuse", "AbusePhysical"),
    *("AbuseEmotional", "AbuseSexual", "AbuseNeglect", "Manipulative", "Controlling", "Jealous", "FocusedOn"),
    *("FocusedOnNegatively", "Fan", "Limerence", "NeverMet", "Other"),
)


def people_of(found: ImportedFamily) -> dict[str | None, str]:
    return {person.origin_id: person.given_name for person in found.people}


@pytest.mark.parametrize(
    "data", [gno(xml()), gno(xml(), zipfile.ZIP_STORED), xml()], ids=["deflated", "stored", "bare"]
)
def test_a_family_of_genopro(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "family.gno"
    path.write_bytes(data)
    found = read_family(path)
    pekka, maija, aino, eino, loss, pregnancy, pet = found.people
    (couple,) = found.partnerships

    assert (pekka.given_name, pekka.family_name, pekka.gender) == ("Pekka", "Esimerkki", Gender.MALE)
    assert (pekka.born, pekka.occupation, pekka.note) == (
        PartialDate(1950, 3, 15), "puuseppä", "Hiljainen & rauhallinen.",
    )  # fmt: skip
    assert (maija.is_dead, str(maija.died and maija.died.encode())) == (True, "2019~")
    assert (aino.given_name, aino.family_name, aino.born and aino.born.encode()) == ("Aino", "Esimerkki", "1980~")
    assert (eino.gender, eino.family_name) == (Gender.UNKNOWN, "")
    assert [loss.kind, pregnancy.kind, pet.kind] == [PersonKind.MISCARRIAGE, PersonKind.PREGNANCY, PersonKind.PET]
    assert (couple.kind, couple.ending) == (PartnershipKind.MARRIAGE, Ending.DIVORCE)
    kinds = {(row.child_id, row.kind) for row in found.parentages}
    assert kinds == {
        (aino.id, ParentageKind.BIRTH), (eino.id, ParentageKind.ADOPTIVE), (loss.id, ParentageKind.BIRTH),
    }  # fmt: skip
    assert aino.twin_set_id == eino.twin_set_id == found.twin_sets[0].id
    assert found.twin_sets[0].kind is TwinKind.IDENTICAL
    assert [(bond.kind, bond.note) for bond in found.bonds] == [
        (BondKind.CLOSE_HOSTILE, "Riitaa."), (BondKind.OTHER, "SomethingNew"), (BondKind.CARETAKER, ""),
    ]  # fmt: skip
    assert len(found.doubts) == 2  # a strange kind of bond, and one to nobody


def test_what_has_no_place_is_listed_and_kept() -> None:
    found = family_of(xml())
    unread = {one.tag: one.count for one in found.unread}

    assert unread["Labels"] == 1
    assert unread["Individual.Birth.Place"] == 1
    assert any("Huoltaja: äiti" in row.text for row in found.foreign)
    assert {row.person_id for row in found.foreign} == {found.people[0].id, None}


@pytest.mark.parametrize("relation", FAMILY_RELATIONS)
def test_every_union_is_known(relation: str) -> None:
    found = family_of(xml(families=f'<Family ID="fam1"><Relation>{relation}</Relation></Family>', emotions=""))
    kind, ending = words.RELATIONS[relation]

    assert (found.partnerships[0].kind, found.partnerships[0].ending) == (kind, ending)
    assert found.doubts == []
    assert (ending is not None) == relation.endswith(
        ("Separation", "SeparationLegal", "Divorce", "Nullity", "Widowed", "Decease")
    )


def test_every_emotional_line_is_known_and_its_own() -> None:
    assert set(EMOTIONAL_LINKS) <= set(words.LINKS)
    assert len({words.LINKS[name] for name in EMOTIONAL_LINKS}) == len(EMOTIONAL_LINKS) == 37


BOMB = (
    b"""<?xml version="1.0"?><!DOCTYPE GenoPro [<!ENTITY a "ha">"""
    + b"".join(f'<!ENTITY {new} "{f"&{old};" * 10}">'.encode() for old, new in zip("abcdefgh", "bcdefghi", strict=True))
    + b"]><GenoPro>&i;</GenoPro>"
)
HOSTILE = {
    "billion laughs": BOMB,
    "outside entity": b'<!DOCTYPE GenoPro [<!ENTITY x SYSTEM "file:///etc/passwd">]><GenoPro>&x;</GenoPro>',
    "document type": b'<!DOCTYPE GenoPro SYSTEM "http://esimerkki.invalid/a.dtd"><GenoPro/>',
    "deep": b"<GenoPro>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</GenoPro>",
    "swelling": gno(b"<GenoPro>" + b" " * 30_000_000 + b"</GenoPro>"),
    "in itself": gno(gno(xml())),
    "locked": locked(gno(xml())),
    "empty archive": gno(b"", name="Other.xml"),
    "broken off": xml()[:900],
    "cut archive": gno(xml())[:-60],
    "two with one number": xml(individuals='<Individual ID="i"/><Individual ID="i"/>'),
    "something else": b"<html><body>family</body></html>",
    "no xml": b"<<<<",
    "strange letters": xml().replace(b"UTF-8", b"EBCDIC-99"),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_whole(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "family.gno"
    path.write_bytes(data)
    with pytest.raises(AppError) as refused:
        read_family(path)

    assert refused.value.hint is not None
    assert [one.name for one in tmp_path.iterdir()] == ["family.gno"]


def test_a_password_is_said() -> None:
    with pytest.raises(AppError, match="password"):
        family_of(locked(gno(xml())))


@pytest.mark.parametrize("number", ["", "x" * 500, "a&#10;b"])
def test_a_number_nobody_could_mean_is_none(number: str) -> None:
    found = family_of(xml(individuals=f'<Individual ID="{number}"><Name><First>Aino</First></Name></Individual>'))

    assert [person.origin_id for person in found.people] == [None]
    assert found.ids == {}
    assert found.parentages == []


@given(st.data())
def test_bytes_changed_at_random_give_a_family_or_an_obstacle(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([xml(), gno(xml()), gno(xml(), zipfile.ZIP_STORED)])))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = family_of(bytes(whole[: data.draw(st.integers(0, len(whole)))] if data.draw(st.booleans()) else whole))
    except AppError:
        return  # an obstacle, told as one; anything else fails the test
    ids = {person.id for person in found.people}
    assert all({row.a_id, row.b_id} <= ids for row in (*found.partnerships, *found.bonds))
