"""Families: gestures that place and join at once, and what no family can be."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.models import Bond, Parentage, PartialDate, Partnership, Person, Precision, Residence, TwinSet
from app.models.kinds import (
    BondKind,
    Ending,
    Gender,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    ResidenceKind,
    TwinKind,
)
from app.operations import family, homes, kin, people
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]


def parents(case: CaseFile, child_id: UUID, kind: ParentageKind = ParentageKind.BIRTH) -> set[UUID]:
    links = select(Parentage.parent_id).where(Parentage.child_id == child_id, Parentage.kind == kind)
    return set(case.session.scalars(links))


def couples(case: CaseFile, *person_ids: UUID) -> list[Partnership]:
    both = Partnership.a_id.in_(person_ids) & Partnership.b_id.in_(person_ids)
    return list(case.session.scalars(select(Partnership).where(both)))


def person(case: CaseFile, person_id: UUID) -> Person:
    return case.session.get_one(Person, person_id)


def test_a_partner_is_added_and_joined(case: CaseFile, ids: Ids) -> None:
    new = kin.add_partner(case, ids["father"], PartnershipKind.COHABITATION, PartialDate(2023), given_name="Sanna")
    (couple,) = couples(case, ids["father"], new)
    assert (couple.kind, couple.since) == (PartnershipKind.COHABITATION, PartialDate(2023))
    assert person(case, new).gender is Gender.UNKNOWN


def test_parents_are_a_mother_and_a_father_and_a_couple(case: CaseFile, ids: Ids) -> None:
    mother, father = kin.add_parents(case, ids["father"], {"given_name": "Raili"})
    assert (person(case, mother).gender, person(case, father).gender) == (Gender.FEMALE, Gender.MALE)
    assert parents(case, ids["father"]) == {mother, father}
    assert len(couples(case, mother, father)) == 1


@pytest.mark.parametrize(("gender", "missing"), [(Gender.FEMALE, Gender.MALE), (Gender.MALE, Gender.FEMALE)])
def test_the_missing_parent_is_added_beside_the_present_one(case: CaseFile, gender: Gender, missing: Gender) -> None:
    child, present = people.add_person(case), people.add_person(case, gender=gender)
    family.link_parent(case, child, present)
    (added,) = kin.add_parents(case, child)
    assert person(case, added).gender is missing
    assert parents(case, child) == {present, added}
    assert len(couples(case, present, added)) == 1
    with pytest.raises(AppError, match="Both parents"):
        kin.add_parents(case, child)


def test_foster_parents_stand_beside_birth_parents(case: CaseFile, ids: Ids) -> None:
    fosters = kin.add_parents(case, ids["child"], kind=ParentageKind.FOSTER, since=PartialDate(2024))
    assert parents(case, ids["child"], ParentageKind.FOSTER) == {*fosters, ids["foster"]}
    assert parents(case, ids["child"]) == {ids["mother"], ids["father"]}


def test_same_sex_parents_are_said(case: CaseFile, ids: Ids) -> None:
    both = kin.add_parents(case, ids["foster"], father={"gender": Gender.FEMALE})
    assert [person(case, one).gender for one in both] == [Gender.FEMALE, Gender.FEMALE]


def test_a_child_of_two_who_were_no_couple_joins_them(case: CaseFile, ids: Ids) -> None:
    half = kin.add_child(case, [ids["father"], ids["foster"]], given_name="Onni")
    assert parents(case, half) == {ids["father"], ids["foster"]}
    assert [couple.kind for couple in couples(case, ids["father"], ids["foster"])] == [PartnershipKind.PARENTS]
    kin.add_child(case, [ids["foster"], ids["father"]])
    assert len(couples(case, ids["father"], ids["foster"])) == 1


@pytest.mark.parametrize("names", [[], ["mother", "mother"], ["mother", "father", "foster"]])
def test_a_child_has_one_or_two_parents_at_once(case: CaseFile, ids: Ids, names: list[str]) -> None:
    with pytest.raises(AppError):
        kin.add_child(case, [ids[name] for name in names])
    assert not case.can_undo


def test_a_sibling_has_the_same_parents(case: CaseFile, ids: Ids) -> None:
    sibling = kin.add_sibling(case, ids["child"], given_name="Elli")
    assert parents(case, sibling) == {ids["mother"], ids["father"]}
    assert person(case, sibling).position > person(case, ids["child"]).position


def test_a_sibling_of_somebody_without_parents_brings_them_along(case: CaseFile, ids: Ids) -> None:
    sibling = kin.add_sibling(case, ids["father"])
    assert len(parents(case, sibling)) == 2
    assert parents(case, sibling) == parents(case, ids["father"])


def test_an_adopted_childs_sibling_is_adopted_too(case: CaseFile, ids: Ids) -> None:
    adopted = kin.add_child(case, [ids["foster"]], ParentageKind.ADOPTIVE)
    sibling = kin.add_sibling(case, adopted)
    assert parents(case, sibling, ParentageKind.ADOPTIVE) == {ids["foster"]}
    assert parents(case, sibling) == set()


def test_a_twin_is_born_the_same_day(case: CaseFile, ids: Ids) -> None:
    twin = kin.add_twin(case, ids["child"], TwinKind.IDENTICAL)
    assert person(case, twin).born == PartialDate(2017, 6, 12)
    assert person(case, twin).twin_set_id == person(case, ids["twin"]).twin_set_id
    assert [twin_set.kind for twin_set in case.session.scalars(select(TwinSet))] == [TwinKind.IDENTICAL]


def test_a_set_of_twins_never_has_one_member(case: CaseFile, ids: Ids) -> None:
    third = kin.add_twin(case, ids["child"])
    family.unlink_twin(case, third)
    assert person(case, ids["twin"]).twin_set_id is not None
    family.unlink_twin(case, ids["twin"])
    assert person(case, ids["child"]).twin_set_id is None
    assert case.session.scalars(select(TwinSet)).all() == []
    with pytest.raises(AppError, match="no set of twins"):
        family.unlink_twin(case, ids["twin"])
    with pytest.raises(AppError, match="at least two"):
        family.link_twins(case, [ids["twin"], ids["twin"]])


def test_a_couple_ends_and_may_marry_again(case: CaseFile, ids: Ids) -> None:
    (couple,) = couples(case, ids["mother"], ids["father"])
    with pytest.raises(AppError, match="already"):
        family.link_partners(case, ids["father"], ids["mother"])
    family.end_partnership(case, couple.id, Ending.DIVORCE, PartialDate(2022, 9))
    assert (couple.ending, couple.until) == (Ending.DIVORCE, PartialDate(2022, 9))
    family.link_partners(case, ids["father"], ids["mother"], since=PartialDate(2025))
    assert len(couples(case, ids["mother"], ids["father"])) == 2


def test_what_no_family_can_be(case: CaseFile, ids: Ids) -> None:
    cat = people.add_person(case, kind=PersonKind.PET, given_name="Misu")
    for message, verb in (
        ("own parent", lambda: family.link_parent(case, ids["child"], ids["child"])),
        ("own ancestor", lambda: family.link_parent(case, ids["grandmother"], ids["child"])),
        ("own ancestor", lambda: family.link_parent(case, ids["mother"], ids["twin"], ParentageKind.FOSTER)),
        ("own partner", lambda: family.link_partners(case, ids["child"], ids["child"])),
        ("two people", lambda: family.add_bond(case, ids["child"], ids["child"], BondKind.CLOSE)),
        ("pet", lambda: family.link_parent(case, ids["child"], cat)),
        ("pet", lambda: family.link_partners(case, ids["foster"], cat)),
        ("pet", lambda: people.edit_person(case, ids["mother"], {"kind": PersonKind.PREGNANCY})),
        ("already", lambda: family.link_parent(case, ids["child"], ids["mother"])),
    ):
        with pytest.raises(AppError, match=message):
            verb()
    assert case.undo_label is not None
    case.undo()
    assert not case.can_undo


def test_a_link_that_is_changed_is_checked_too(case: CaseFile, ids: Ids) -> None:
    link = case.session.scalars(select(Parentage).where(Parentage.child_id == ids["mother"])).first()
    assert link is not None
    with pytest.raises(AppError, match="own ancestor"):
        family.edit_parentage(case, link.id, {"parent_id": ids["child"]})


@pytest.mark.parametrize(
    ("since", "until", "is_possible"),
    [
        (PartialDate(2020), PartialDate(2020), True),
        (PartialDate(2020, 6), PartialDate(2020), True),
        (PartialDate(2020, 6, 2), PartialDate(2020, 6, 1), False),
        (PartialDate(2021), PartialDate(2020, 24), False),
        (PartialDate(2021, precision=Precision.ABOUT), PartialDate(2020), True),
        (PartialDate(2021, precision=Precision.BEFORE), PartialDate(2020), True),
        (PartialDate(2021, precision=Precision.AFTER), PartialDate(2020), False),
        (PartialDate(2021), PartialDate(2020, precision=Precision.BEFORE), False),
        (PartialDate(2021), PartialDate(2020, precision=Precision.AFTER), True),
    ],
)
def test_a_span_does_not_run_backwards(
    case: CaseFile, ids: Ids, since: PartialDate, until: PartialDate, is_possible: bool
) -> None:
    def verb() -> None:
        family.edit_parentage(case, ids["foster_link"], {"since": since, "until": until})

    if is_possible:
        verb()
        assert case.session.get_one(Parentage, ids["foster_link"]).since == since
    else:
        with pytest.raises(AppError, match="before the beginning"):
            verb()


def test_a_day_of_death_makes_dead(case: CaseFile, ids: Ids) -> None:
    people.edit_person(case, ids["grandfather"], {"died": PartialDate(2020, 23)})
    assert person(case, ids["grandfather"]).is_dead
    people.edit_person(case, ids["grandfather"], {"died": None})
    assert person(case, ids["grandfather"]).is_dead
    with pytest.raises(AppError, match="before the beginning"):
        people.edit_person(case, ids["child"], {"died": PartialDate(2001)})


def test_a_bond_turns(case: CaseFile, ids: Ids) -> None:
    family.turn_bond(case, ids["bond"])
    bond = case.session.get_one(Bond, ids["bond"])
    assert (bond.a_id, bond.b_id) == (ids["child"], ids["grandmother"])


def test_moving_home_ends_where_one_lived(case: CaseFile, ids: Ids) -> None:
    homes.add_residence(case, ids["child"], ids["other_home"], kind=ResidenceKind.ALTERNATING)
    gran = homes.add_household(case, name="Mummola")
    homes.add_residence(case, ids["child"], gran, kind=ResidenceKind.WEEKENDS)
    new = homes.add_household(case, name="Uusi koti")
    homes.move_person(case, ids["child"], new, PartialDate(2026, 10, 1))
    lived = {
        residence.household_id: (residence.since, residence.until)
        for residence in case.session.scalars(select(Residence).where(Residence.person_id == ids["child"]))
    }
    moved = PartialDate(2026, 10, 1)
    assert lived == {
        ids["home"]: (None, moved),
        ids["other_home"]: (None, moved),
        gran: (None, None),
        new: (moved, None),
    }
    with pytest.raises(AppError, match="already"):
        homes.add_residence(case, ids["child"], new)
