"""GenoPro files: every kind has its own with us, and a hostile file gets nowhere."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.exchange.found import ImportedFamily
from app.exchange.genopro import words
from app.exchange.genopro.read import family_of
from app.exchange.reading import read_family
from app.genogram.draw import draw
from app.i18n import Language, translate
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import Diagram
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


def at(*points: str, sheet: str = "") -> str:
    """Return individuals ind1, ind2… at ``points`` of GenoPro's sheet, which counts upwards."""
    sheet = f' GenoMap="{sheet}"' if sheet else ""
    return "".join(
        f'<Individual ID="ind{number}"><Position{sheet} BoundaryRect="0,0,1,-1">{point}</Position></Individual>'
        for number, point in enumerate(points, start=1)
    )


COUPLE_AND_CHILD = ("0,0", "100,0", "50,-80")
LINKS = """<PedigreeLink PedigreeLink="Parent" Family="fam1" Individual="ind1"/>
<PedigreeLink PedigreeLink="Parent" Family="fam1" Individual="ind2"/>
<PedigreeLink PedigreeLink="Biological" Family="fam1" Individual="ind3"/>"""


def placed(individuals: str, links: str = LINKS) -> dict[str, tuple[float, float]]:
    found = family_of(xml(individuals, links=links, emotions=""))
    numbers = {person.id: person.origin_id or "" for person in found.people}
    assert {spot.diagram for spot in found.spots} <= {Diagram.GENOGRAM}
    return {numbers[spot.subject_id]: (spot.x, spot.y) for spot in found.spots}


def test_people_stand_where_they_stood_with_room_for_their_names() -> None:
    assert placed(at(*COUPLE_AND_CHILD)) == {"ind1": (0, 0), "ind2": (100, 0), "ind3": (50, 130)}
    assert placed(at("-40,7", "10,0", "-20.5,-80")) == {
        "ind1": (-80, -10.5),
        "ind2": (20, -10.5),
        "ind3": (-41, 119.5),
    }, "what stands close is drawn apart, and a row is level"
    view = build_view(
        CaseRows.of(family_of(xml(at(*COUPLE_AND_CHILD), links=LINKS, emotions="")).rows),
        Audience.worker(), date(2026, 11, 22), Language.FI,
    )  # fmt: skip
    drawn = draw(view, Diagram.GENOGRAM, Language.FI)
    assert drawn.findings == ()
    assert sorted(point for _, point in drawn.places) == [(0, 0), (50, 130), (100, 0)]


@pytest.mark.parametrize(
    "individuals",
    [
        at("0,0", "100,0", "0;0"),
        at("0,0", "100,0", "nan,inf"),
        at("0,0", "100,0", "9999999999,1"),
        at("0,0", "100,0", "50,80"),
        at("0,0", "100,-60", "50,-80"),
        at("0,0", "1,0", "50,-80"),
        at("0,0", "0,0", "50,-80"),
        at("0,0", "900000,0", "50,-30"),
        at("0,0", "100,0", sheet="one") + at("0,0", "0,0", "50,-80", sheet="two").partition("</Individual>")[2]
        .partition("</Individual>")[2],
        at("0,0", "100,0") + '<Individual ID="ind3"/>',
    ],
    ids=["no point", "no number", "endless", "child above", "partners apart", "too close", "on one another", "too far",
         "two sheets", "one has none"],
)  # fmt: skip
def test_places_that_make_no_readable_picture_are_not_taken_over(individuals: str) -> None:
    assert placed(individuals) == {}


def test_pet_hangs_with_its_people_and_is_nobodys_parent() -> None:
    links = """<PedigreeLink PedigreeLink="Parent" Family="fam1" Individual="ind1"/>
        <PedigreeLink PedigreeLink="Biological" Family="fam1" Individual="ind7"/>
        <PedigreeLink PedigreeLink="Parent" Family="fam2" Individual="ind7"/>
        <PedigreeLink PedigreeLink="Biological" Family="fam2" Individual="ind4"/>"""
    found = family_of(xml(families='<Family ID="fam1"/><Family ID="fam2"/>', links=links, emotions=""))
    pet = found.ids["ind7"]
    assert [person.kind for person in found.people if person.id == pet] == [PersonKind.PET]
    assert {(row.child_id, row.parent_id) for row in found.parentages} == {(pet, found.ids["ind1"])}
    assert any("lemmikki" in translate(doubt, Language.FI).casefold() for doubt in found.doubts)


@pytest.mark.parametrize("said", ["Donor", "SpermDonor", ""])
def test_way_of_belonging_that_genopro_does_not_have_is_doubted(said: str) -> None:
    """GenoPro knows biological, adopted and foster children alone: a donor is written in our own way."""
    links = LINKS.replace('"Biological"', f'"{said}"')
    found = family_of(xml(links=links, emotions=""))
    assert {row.kind for row in found.parentages} == {ParentageKind.BIRTH}
    assert len(found.doubts) == 1


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
