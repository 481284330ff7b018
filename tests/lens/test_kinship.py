"""The word for each relation, read off parentages and partnerships, in the three languages."""

from __future__ import annotations

from datetime import date

import pytest

from app.i18n import Language, translate
from app.lens.kinship import relations
from app.lens.rows import CaseRows
from app.models import Base, Case, Parentage, PartialDate, Partnership, Person
from app.models.kinds import Ending, Gender, ParentageKind, PartnershipKind, PersonKind

DAY = date(2025, 3, 5)
GENDERS = {"f": Gender.FEMALE, "m": Gender.MALE, "x": Gender.UNKNOWN}


class Kin:
    """People by name: the letter after the dash is the gender (``mo-f``)."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.rows: list[Base] = []
        self.case = Case(number="1", child_id=self["child-f"].id)
        self.rows.append(self.case)

    def __getitem__(self, name: str) -> Person:
        if name not in self.people:
            self.people[name] = Person(given_name=name, gender=GENDERS[name.rpartition("-")[2]])
            self.rows.append(self.people[name])
        return self.people[name]

    def child(self, name: str, *parents: str, kind: ParentageKind = ParentageKind.BIRTH) -> Kin:
        self.rows += [Parentage(child_id=self[name].id, parent_id=self[each].id, kind=kind) for each in parents]
        return self

    def pair(self, a: str, b: str, kind: PartnershipKind, **more: object) -> Kin:
        self.rows.append(Partnership(a_id=self[a].id, b_id=self[b].id, kind=kind, **more))  # type: ignore[arg-type]
        return self

    def word(self, name: str, language: Language = Language.FI) -> str | None:
        found = relations(CaseRows.of(self.rows), DAY).get(self.people[name].id)
        return translate(found, language) if found else None

    def words(self, name: str) -> tuple[str | None, ...]:
        return tuple(self.word(name, language) for language in Language)


@pytest.fixture
def kin() -> Kin:
    """Return three generations on both sides."""
    kin = Kin().child("child-f", "mo-f", "fa-m")
    kin.child("mo-f", "mm-f", "mf-m").child("fa-m", "fm-f", "ff-m").child("mm-f", "mmm-f")
    kin.child("mbro-m", "mm-f", "mf-m").child("msis-f", "mm-f").child("fbro-m", "fm-f").child("fsis-f", "ff-m")
    return kin.child("cous-x", "mbro-m").child("sis-f", "mo-f", "fa-m").child("niece-f", "sis-f")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("child-f", ("lapsi", "barn", "child")),
        ("mo-f", ("äiti", "mor", "mother")),
        ("fa-m", ("isä", "far", "father")),
        ("mm-f", ("äidinäiti", "mormor", "maternal grandmother")),
        ("mf-m", ("äidinisä", "morfar", "maternal grandfather")),
        ("fm-f", ("isänäiti", "farmor", "paternal grandmother")),
        ("ff-m", ("isänisä", "farfar", "paternal grandfather")),
        ("mmm-f", ("isoisoäiti", "mor- eller farförälders mor", "great-grandmother")),
        ("mbro-m", ("eno", "morbror", "maternal uncle")),
        ("msis-f", ("täti", "moster", "maternal aunt")),
        ("fbro-m", ("setä", "farbror", "paternal uncle")),
        ("fsis-f", ("täti", "faster", "paternal aunt")),
        ("cous-x", ("serkku", "kusin", "cousin")),
        ("sis-f", ("sisko", "syster", "sister")),
        ("niece-f", ("sisaruksen lapsi", "syskonbarn", "sibling's child")),
    ],
)
def test_kin_by_blood(kin: Kin, name: str, words: tuple[str, ...]) -> None:
    assert kin.words(name) == words


def test_siblings_are_halves_only_where_both_pairs_are_known(kin: Kin) -> None:
    kin.child("half-m", "mo-f", "other-m").child("unsure-f", "mo-f")
    assert kin.words("half-m") == ("velipuoli", "halvbror", "half-brother")
    assert kin.words("unsure-f") == ("sisko", "syster", "sister")
    assert kin.word("other-m") == "sisarpuolen isä"


def test_twice_related_takes_the_shorter_way(kin: Kin) -> None:
    kin.child("child-f", "mm-f", kind=ParentageKind.GUARDIAN)
    assert kin.word("mm-f") == "äidinäiti"


def test_parents_of_unknown_gender_give_words_without_a_side() -> None:
    kin = Kin().child("child-f", "pa-x").child("pa-x", "gran-f").child("sib-m", "gran-f")
    assert (kin.word("pa-x"), kin.word("gran-f"), kin.word("sib-m")) == ("vanhempi", "isoäiti", "setä tai eno")
    assert kin.word("gran-f", Language.SV) == "mormor eller farmor"


def test_adoption_says_which_parent() -> None:
    kin = Kin().child("child-f", "birth-f").child("child-f", "adopt-f", kind=ParentageKind.ADOPTIVE)
    kin.child("brother-m", "adopt-f", kind=ParentageKind.ADOPTIVE)
    assert kin.words("adopt-f") == ("adoptioäiti", "adoptivmor", "adoptive mother")
    assert kin.words("birth-f") == ("biologinen äiti", "biologisk mor", "birth mother")
    assert kin.word("brother-m") == "veli"


def test_foster_family(kin: Kin) -> None:
    kin.child("child-f", "foster-f", kind=ParentageKind.FOSTER).child("other-m", "foster-f")
    assert kin.words("foster-f") == ("sijaisäiti", "fostermor", "foster mother")
    assert kin.words("other-m") == ("sijaisveli", "fosterbror", "foster brother")


def test_partners_of_parents(kin: Kin) -> None:
    ended = {"until": PartialDate(2020), "ending": Ending.DIVORCE}
    kin.pair("mo-f", "wed-m", PartnershipKind.MARRIAGE).pair("fa-m", "co-f", PartnershipKind.COHABITATION)
    kin.pair("mo-f", "ex-m", PartnershipKind.MARRIAGE, **ended).pair("fa-m", "affair-f", PartnershipKind.AFFAIR)
    kin.child("stepsib-f", "wed-m").pair("mo-f", "fa-m", PartnershipKind.MARRIAGE, **ended)
    assert kin.words("wed-m") == ("isäpuoli", "styvfar", "stepfather")
    assert kin.words("co-f") == ("isän kumppani", "fars partner", "father's partner")
    assert kin.words("ex-m") == ("äidin entinen kumppani", "mors tidigare partner", "mother's former partner")
    assert kin.words("stepsib-f") == ("uussisko", "styvsyster", "stepsister")
    assert (kin.word("affair-f"), kin.word("fa-m")) == (None, "isä")


def test_step_parent_by_parentage_and_guardian_as_last_resort(kin: Kin) -> None:
    kin.child("child-f", "step-m", kind=ParentageKind.STEP).child("child-f", "guard-f", kind=ParentageKind.GUARDIAN)
    kin.child("child-f", "mo-f", kind=ParentageKind.GUARDIAN)
    assert (kin.word("step-m"), kin.word("guard-f"), kin.word("mo-f")) == ("isäpuoli", "huoltaja", "äiti")


def test_own_family_of_a_grown_index_person() -> None:
    kin = Kin().child("son-m", "child-f", "man-m").child("grand-f", "son-m")
    kin.pair("child-f", "man-m", PartnershipKind.MARRIAGE).pair("child-f", "old-m", PartnershipKind.MARRIAGE)
    kin.rows[-1].ending = Ending.DIVORCE  # type: ignore[attr-defined]
    assert kin.words("son-m") == ("poika", "son", "son")
    assert (kin.word("grand-f"), kin.word("man-m"), kin.word("old-m")) == (
        "lapsenlapsi",
        "kumppani",
        "entinen kumppani",
    )


def test_partners_of_relatives_and_distant_kin(kin: Kin) -> None:
    kin.pair("mbro-m", "wife-f", PartnershipKind.MARRIAGE).child("mmsis-f", "mmm-f").child("dist-f", "mmsis-f")
    kin.child("2nd-m", "dist-f").child("further-f", "2nd-m")
    assert kin.word("wife-f") == "sukulaisen puoliso"
    assert (kin.word("mmsis-f"), kin.word("2nd-m"), kin.word("further-f")) == ("isotäti", "pikkuserkku", "sukulainen")
    assert kin.word("dist-f") == "sukulainen"


def test_friends_pets_and_the_unborn_have_no_word(kin: Kin) -> None:
    kin["friend-m"].kind = PersonKind.PERSON
    kin["dog-x"].kind = PersonKind.PET
    kin.child("coming-x", "mo-f")["coming-x"].kind = PersonKind.PREGNANCY
    assert [kin.word(name) for name in ("friend-m", "dog-x", "coming-x")] == [None, None, None]


def test_without_a_child_there_are_no_words(kin: Kin) -> None:
    kin.case.child_id = None
    assert relations(CaseRows.of(kin.rows), DAY) == {}


def test_a_loop_in_the_data_ends() -> None:
    kin = Kin().child("child-f", "mo-f").child("mo-f", "child-f")
    assert kin.word("mo-f") is not None
