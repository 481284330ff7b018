"""An example for each line of the tables of rights about the network, the plan and meetings, named after it."""

from __future__ import annotations

from datetime import date

import pytest

from app.lens.audience import Audience
from app.lens.view import (
    Confidentiality,
    ConsentKind,
    LifeDomain,
    StatementKind,
)
from app.models import (
    Agency,
    Attendance,
    Closeness,
    Consent,
    Person,
    Professional,
    Statement,
    Tie,
)
from app.models.kinds import AgencyGroup
from tests.lens.family import DAY, Family, left_out, taking_part

WALL, CHILD, ANONYMOUS, WORKER = Audience.wall(), Audience.child(), Audience.anonymous(), Audience.worker()


@pytest.fixture
def family() -> Family:
    return Family()


# --- network --------------------------------------------------------------------------------------------------------


def test_is_locating_agency(family: Family) -> None:
    family.protect()
    for view in (family.copy_for(family.pekka), family.view(WALL), family.copy_for(family.clinic)):
        assert [agency.name for agency in view.agencies] == ["Lastenpsykiatria"]
        assert {tie.agency_id for tie in view.ties} == {family.clinic.id}
        assert {("protected", "agency"), ("protected", "tie")} <= left_out(view)
    assert family.school.id in family.copy_for(family.maija).agencies_by_id
    assert family.school.id in family.copy_for(family.school).agencies_by_id
    assert family.school.id in family.copy_for(family.teacher).agencies_by_id


def test_is_locating_worker(family: Family) -> None:
    family.protect().add(
        Statement(kind=StatementKind.STRENGTH, text="Sitkeä", source_professional_id=family.teacher.id),
        Closeness(professional_id=family.teacher.id, sector=1, ring=2),
        Attendance(meeting_id=family.meeting.id, professional_id=family.teacher.id),
    )
    view = family.copy_for(family.pekka)
    assert [row.name for row in view.professionals] == ["Sari Vastuu"]
    assert [(row.text, row.said.by, row.said.by_id) for row in view.statements] == [("Sitkeä", "", None)]
    assert view.closenesses == ()
    assert view.meetings[0].attendances == ()
    assert {("protected", "who said it"), ("protected", "attendance"), ("protected", "closeness")} <= left_out(view)


def test_is_confided(family: Family) -> None:
    refuge = Agency(name="Lähisuhdeväkivallan avopalvelu", group=AgencyGroup.ADULTS)
    helper = Professional(given_name="Tuire", family_name="Tuki", agency_id=refuge.id)
    tie = Tie(agency_id=refuge.id, person_id=family.maija.id, confidentiality=Confidentiality.PROFESSIONALS)
    family.add(refuge, helper, tie)
    for view in (family.copy_for(family.pekka), family.view(WALL), family.view(CHILD)):
        assert refuge.id not in view.agencies_by_id
        assert helper.id not in view.professionals_by_id
        assert {("confidential", "agency"), ("confidential", "professional"), ("confidential", "tie")} <= left_out(view)
    for view in (family.copy_for(family.clinic), family.view(ANONYMOUS), family.view(WORKER)):
        assert refuge.id in view.agencies_by_id
        assert helper.id in view.professionals_by_id
    tie.confidentiality = Confidentiality.WORKER
    assert refuge.id not in family.copy_for(family.clinic).agencies_by_id
    family.add(taking_part(helper))
    assert refuge.id in family.copy_for(helper).agencies_by_id
    assert helper.id in family.copy_for(helper).professionals_by_id
    family.add(Attendance(meeting_id=family.meeting.id, professional_id=helper.id))
    seen = family.copy_for(family.pekka).professionals_by_id[helper.id]
    assert (seen.name, seen.agency_id) == ("Tuire Tuki", None)
    family.measure.person_id, family.measure.agency_id = None, refuge.id
    assert refuge.id in family.copy_for(family.pekka).agencies_by_id
    family.measure.agency_id = None
    family.add(Tie(agency_id=refuge.id, household_id=family.other_home.id))
    assert refuge.id in family.copy_for(family.pekka).agencies_by_id


def test_is_other_agency(family: Family) -> None:
    assert family.copy_for(family.school).agencies_by_id[family.school.id].note == "rehtori vaihtuu syksyllä"
    assert family.copy_for(family.clinic).agencies_by_id[family.school.id].note == ""
    assert family.copy_for(family.maija).agencies_by_id[family.school.id].note == ""


def test_is_others_closeness(family: Family) -> None:
    row = Closeness(person_id=family.pekka.id, sector=0, ring=3, confidentiality=Confidentiality.WORKER)
    family.add(row)
    assert family.view(CHILD).closenesses
    assert family.copy_for(family.aino).closenesses
    assert not family.copy_for(family.pekka).closenesses


def test_is_without_contacts(family: Family) -> None:
    view = family.view(WALL)
    assert all(not agency.phone and not agency.address for agency in view.agencies)
    assert all(not row.phone and not row.email for row in view.professionals)
    assert family.copy_for(family.pekka).agencies_by_id[family.school.id].phone == "017 765 4321"


# --- assessment and plan --------------------------------------------------------------------------------------------


def test_is_worry_of_adults(family: Family) -> None:
    adults = Statement(kind=StatementKind.WORRY, text="Väsymys", source_person_id=family.maija.id)
    own = Statement(kind=StatementKind.WORRY, text="Pimeä", source_person_id=family.aino.id)
    dissent = Statement(kind=StatementKind.DISSENT, text="Eri mieltä", source_person_id=family.pekka.id)
    family.add(adults, own, dissent)
    assert [row.text for row in family.view(CHILD).statements] == ["Pimeä"]
    assert len(family.copy_for(family.pekka).statements) == 3


def test_is_health_of_relative(family: Family) -> None:
    family.add(
        Statement(kind=StatementKind.VIEW, text="Uupunut", domain=LifeDomain.HEALTH, about_id=family.maija.id),
        Statement(kind=StatementKind.VIEW, text="Nukkuu hyvin", domain=LifeDomain.HEALTH, about_id=family.aino.id),
    )
    assert [row.text for row in family.copy_for(family.pekka).statements] == ["Nukkuu hyvin"]
    assert [row.text for row in family.copy_for(family.teacher).statements] == ["Nukkuu hyvin"]
    assert len(family.copy_for(family.maija).statements) == 2


def test_is_childs_copy(family: Family) -> None:
    view = family.view(CHILD)
    assert view.plan is not None
    assert view.plan.situation == ""
    assert view.meetings[0].minutes == ""
    assert view.plan.needs[0].text == "Aino tarvitsee lepoa"


def test_is_place_near_sheltered(family: Family) -> None:
    plan = family.copy_for(family.pekka).plan
    assert plan is not None
    assert plan.review_place == "Kahvihuone"
    family.protect()
    plan = family.copy_for(family.pekka).plan
    assert plan is not None
    assert plan.review_place == ""


def test_is_others_place(family: Family) -> None:
    def place(row: Person) -> str:
        plan = family.copy_for(row).plan
        assert plan is not None
        return plan.needs[0].goals[0].measures[0].place

    assert place(family.pekka) == "Sohvannurkka"
    family.protect()
    assert place(family.pekka) == ""
    family.measure.person_id = family.pekka.id
    assert place(family.pekka) == "Sohvannurkka"


# --- consents -------------------------------------------------------------------------------------------------------


def test_is_others_consent(family: Family) -> None:
    to_school = Consent(
        kind=ConsentKind.DISCLOSURE,
        given_by_id=family.maija.id,
        on_behalf_of_id=family.aino.id,
        to_agency_id=family.school.id,
        given_on=date(2025, 1, 1),
    )
    childs = Consent(kind=ConsentKind.MINORS_PROHIBITION, given_by_id=family.aino.id, to_person_id=family.pekka.id)
    family.add(to_school, childs)

    def seen(row: Person) -> set[ConsentKind]:
        return {consent.kind for consent in family.copy_for(row).consents}

    assert seen(family.maija) == {ConsentKind.DISCLOSURE}
    assert seen(family.aino) == {ConsentKind.DISCLOSURE, ConsentKind.MINORS_PROHIBITION}
    assert seen(family.pekka) == set()
    assert [consent.to for consent in family.copy_for(family.school).consents] == ["Kalevan koulu"]
    assert family.copy_for(family.clinic).consents == ()
    assert family.view(WALL, DAY).consents == ()


def test_is_others_row(family: Family) -> None:
    assert {row.name for row in family.copy_for(family.helmi).participants} == {"Helmi Mallikas"}
    assert family.copy_for(family.maija).participants == ()
    assert family.view(ANONYMOUS).participants == ()
    assert len(family.view(WORKER).participants) == 5
    assert ("private", "row of the team") in left_out(family.copy_for(family.maija))
