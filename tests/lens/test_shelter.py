"""A protected home stays unknown: by its places, by its words, to whom, and from when to when."""

from __future__ import annotations

import pytest

from app.lens.audience import Audience
from app.lens.view import PartialDate, StatementKind, TieStrength
from app.models import Agency, Closeness, Household, Meeting, Professional, Residence, Statement, SupportMeasure, Tie
from app.models.kinds import AgencyGroup, MeetingKind
from tests.lens.family import DAY, Family, left_out


@pytest.fixture
def family() -> Family:
    return Family().protect()


def agency_ids(family: Family, row: object) -> set[object]:
    return set(family.copy_for(row).agencies_by_id)  # pyright: ignore[reportArgumentType] - any row of the family


def test_everybody_in_the_home_is_sheltered_and_may_know(family: Family) -> None:
    for row in (family.maija, family.eino, family.aino):
        view = family.copy_for(row)
        assert "Kuusitie 3 B, 70100 Kuopio" in {home.address for home in view.households}
        assert family.school.id in view.agencies_by_id
    assert family.view(Audience.child()).child is not None
    assert family.school.id in family.view(Audience.child()).agencies_by_id


def test_professionals_and_the_wall_do_not_learn_the_address(family: Family) -> None:
    for view in (family.copy_for(family.teacher), family.copy_for(family.clinic), family.view(Audience.wall())):
        assert family.home.id not in {home.id for home in view.households}
        assert ("protected", "home") in left_out(view)


def test_a_household_is_protected_without_a_protected_person() -> None:
    family = Family()
    family.home.is_protected = True
    view = family.copy_for(family.pekka)
    assert family.school.id not in view.agencies_by_id
    assert family.home.id not in {home.id for home in view.households}
    assert not any(home.is_protected for home in family.copy_for(family.maija).households)
    assert any(home.is_protected for home in family.view(Audience.worker()).households)


def test_a_passed_date_does_not_end_protection(family: Family) -> None:
    family.maija.protected_until = PartialDate(2020)
    assert family.school.id not in agency_ids(family, family.pekka)


def test_a_child_with_a_second_home_does_not_carry_the_secret_there(family: Family) -> None:
    family.add(Residence(person_id=family.aino.id, household_id=family.other_home.id))
    view = family.view(Audience.child())
    assert {home.id for home in view.households} == {family.other_home.id}
    assert family.school.id not in view.agencies_by_id
    assert family.school.id not in agency_ids(family, family.aino)
    assert family.school.id in agency_ids(family, family.eino)
    family.add(Residence(person_id=family.maija.id, household_id=family.other_home.id, until=PartialDate(2020)))
    assert family.school.id in agency_ids(family, family.maija)


def test_the_home_fled_from_is_known_and_the_refuge_on_the_way_is_not(family: Family) -> None:
    refuge = Household(name="Turvakoti", address="Satamakatu 9", municipality="Kotka")
    left = Residence(person_id=family.maija.id, household_id=family.other_home.id, until=PartialDate(2021))
    family.add(refuge, left, Residence(person_id=family.maija.id, household_id=refuge.id, until=PartialDate(2022)))
    view = family.copy_for(family.pekka)
    assert {home.id for home in view.households} == {family.other_home.id}
    assert left.id in {row.id for row in view.residences}
    assert refuge.id in {home.id for home in family.copy_for(family.maija).households}


def test_a_protected_person_without_a_home_on_record_is_sheltered_alone() -> None:
    family = Family()
    family.helmi.is_protected = True
    assert family.copy_for(family.helmi).people_by_id[family.helmi.id].phone == "040 555 6666"
    assert ("protected", "telephone") in left_out(family.copy_for(family.teacher))
    assert family.school.id in agency_ids(family, family.pekka)


def test_an_agency_nobody_is_tied_to_may_be_anybodys(family: Family) -> None:
    family.rows.remove(family.school_tie)
    assert family.school.id not in agency_ids(family, family.pekka)


def test_an_agency_of_somebody_else_is_no_secret(family: Family) -> None:
    own = Agency(name="Iisalmen terveysasema", group=AgencyGroup.WELLBEING, is_locating=True)
    family.add(own, Tie(agency_id=own.id, household_id=family.other_home.id, strength=TieStrength.STRONG))
    assert own.id in agency_ids(family, family.pekka)
    assert own.id in agency_ids(family, family.teacher)
    family.add(Closeness(agency_id=own.id, sector=0, ring=1))
    assert own.id not in agency_ids(family, family.pekka)


def test_a_home_shared_with_a_sheltered_child_leads_there_for_others(family: Family) -> None:
    club = Agency(name="Judoseura", group=AgencyGroup.EDUCATION, is_locating=True)
    family.add(
        club,
        Tie(agency_id=club.id, household_id=family.other_home.id),
        Residence(person_id=family.aino.id, household_id=family.other_home.id),
    )
    assert club.id in agency_ids(family, family.pekka)
    assert club.id not in agency_ids(family, family.clinic)


@pytest.mark.parametrize(
    "text",
    [
        "Asuvat nyt Kuopiossa",
        "haetaan KUUSITIELTÄ",
        "postinumero 70100",
        "Kalevan koululla menee hyvin",
        "soita +358 17 1234567",
        "Liisa Opettavaisen mielestä",
        "open numero 0507778888",
        "kirjoita maija@esimerkki.fi",
    ],
)
def test_a_text_that_gives_the_place_away_is_held_back(family: Family, text: str) -> None:
    statement = Statement(kind=StatementKind.VIEW, text=text)
    family.add(statement)
    family.plan.situation = text
    family.maija.role = text
    family.meeting.purpose = text
    family.add(SupportMeasure(goal_id=family.goal.id, text="Tuki", with_whom=text))
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    assert (view.statements, view.plan.situation, view.meetings[0].purpose) == ((), "", "")
    assert view.people_by_id[family.maija.id].role == ""
    assert [measure.with_whom for measure in view.plan.needs[0].goals[0].measures] == ["", ""]
    assert statement.id in {each.subject_id for each in view.omissions if each.reason.value == "protected"}
    own = family.copy_for(family.maija)
    assert own.plan is not None
    assert own.plan.situation == text


def test_a_text_about_anything_else_stays(family: Family) -> None:
    family.plan.situation = "Koulu alkoi, kuusi viikkoa sitten. Liisat ja muut kaverit."
    family.teacher.given_name = "Tuulia"
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    assert view.plan.situation.startswith("Koulu alkoi")


def test_a_need_without_its_text_keeps_its_goals(family: Family) -> None:
    family.need.text = "Kalevan koulun aamut"
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    assert [(need.text, len(need.goals)) for need in view.plan.needs] == [("", 1)]
    family.rows.remove(family.goal)
    family.rows.remove(family.measure)
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    assert view.plan.needs == ()


def test_an_agency_named_after_the_secret_municipality_goes_by_its_group(family: Family) -> None:
    office = Agency(name="Kuopion perhepalvelut", group=AgencyGroup.WELLBEING)
    family.add(office, Professional(given_name="Outi", agency_id=office.id))
    view = family.copy_for(family.pekka)
    assert view.agencies_by_id[office.id].name == "lasten ja perheiden sosiaali- ja terveyspalvelut"
    assert "Outi" in {row.name for row in view.professionals}
    assert ("protected", "name of an agency") in left_out(view)
    family.home.municipality = "Turku"
    office.name = "Åbo familjecenter"
    assert family.copy_for(family.pekka).agencies_by_id[office.id].name != "Åbo familjecenter"


def test_own_home_in_the_same_town_is_still_ones_own(family: Family) -> None:
    family.other_home.municipality = "Kuopio"
    (home,) = family.copy_for(family.pekka).households
    assert (home.address, home.municipality) == ("Koivukatu 7", "Kuopio")


def test_secret_workers_are_nobodys_responsible_person(family: Family) -> None:
    family.measure.person_id = None
    family.measure.professional_id = family.teacher.id
    family.rows[0].responsible_id = family.teacher.id  # type: ignore[attr-defined]
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    measure = view.plan.needs[0].goals[0].measures[0]
    assert (measure.responsible, measure.responsible_id, view.responsible_id) == ("", None, None)
    assert ("protected", "responsible person") in left_out(view)


def test_nothing_tells_that_a_protection_exists(family: Family) -> None:
    family.add(Meeting(kind=MeetingKind.NETWORK, held_on=DAY))
    for view in (family.copy_for(family.pekka), family.copy_for(family.maija), family.view(Audience.wall())):
        assert not any(person.is_protected for person in view.people)
        assert not any(agency.is_locating for agency in view.agencies)
    worker = family.view(Audience.worker())
    assert worker.people_by_id[family.maija.id].is_protected
    assert worker.agencies_by_id[family.school.id].is_locating
