"""A consultation without identity: roles for names, years for days, nothing of a place."""

from __future__ import annotations

from datetime import date

import pytest

from app.i18n import Language, translate
from app.lens.audience import Audience
from app.lens.pseudonyms import blurred
from app.lens.view import Diagram, PartialDate, Precision, StatementKind
from app.models import Agency, DiagramSpot, Person, Professional, Statement
from app.models.kinds import AgencyGroup, PersonKind
from tests.lens.family import Family

ANONYMOUS = Audience.anonymous()


@pytest.fixture
def family() -> Family:
    return Family()


def test_people_go_by_what_they_are_to_the_child(family: Family) -> None:
    family.add(Person(kind=PersonKind.PET, given_name="Musti"))
    finnish = [person.name for person in family.view(ANONYMOUS).people]
    assert sorted(finnish) == ["isä", "lapsi", "lemmikki", "läheinen", "veli", "äidinäiti", "äiti"]
    swedish = {person.name for person in family.view(ANONYMOUS, language=Language.SV).people}
    assert {"barn", "mor", "far", "mormor", "bror"} <= swedish
    assert all(person.name == person.short_name for person in family.view(ANONYMOUS).people)


def test_helpers_and_institutions_have_their_names_and_lose_them_where_nobody_may_be_known(family: Family) -> None:
    helper = Person(kind=PersonKind.HELPER, given_name="Taina", family_name="Tarina", role="terapeutti")
    parish = Person(kind=PersonKind.INSTITUTION, given_name="Esimerkkilän seurakunta")
    nameless = Person(kind=PersonKind.HELPER)
    family.add(helper, parish, nameless)
    own = family.view(Audience.worker()).people_by_id
    assert [own[row.id].name for row in (helper, parish)] == ["Taina Tarina", "Esimerkkilän seurakunta"]
    assert own[helper.id].short_name == "Taina"
    assert own[nameless.id].name == "auttaja perheen ulkopuolelta"
    hidden = family.view(ANONYMOUS).people_by_id
    numbered = {f"auttaja perheen ulkopuolelta {number}" for number in (1, 2)}
    assert {hidden[row.id].name for row in (helper, nameless)} == numbered
    assert hidden[parish.id].name == "tärkeä laitos"


def test_shared_roles_are_numbered(family: Family) -> None:
    family.add(Professional(given_name="Outi", title="erityisopettaja"), Professional(title="opettaja"))
    names = [row.name for row in family.view(ANONYMOUS, language=Language.EN).professionals]
    assert sorted(names) == ["social worker", "special needs teacher", "teacher 1", "teacher 2"]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Luokanopettaja, Kalevan koulu", "ammattihenkilö"),
        ("luokanopettaja", "opettaja"),
        ("Johtava kuraattori", "kuraattori"),
        ("klasslärare", "opettaja"),
        ("public health nurse", "terveydenhoitaja"),
        ("", "ammattihenkilö"),
    ],
)
def test_titles_become_plain_occupations(family: Family, title: str, role: str) -> None:
    family.teacher.title = title
    view = family.view(ANONYMOUS)
    assert view.professionals_by_id[family.teacher.id].name == role
    assert view.professionals_by_id[family.teacher.id].title == ""


def test_agencies_go_by_their_group_and_homes_by_number(family: Family) -> None:
    view = family.view(ANONYMOUS)
    groups = {translate(agency.group.label, Language.FI) for agency in (family.school, family.clinic)}
    assert {agency.name for agency in view.agencies} == groups
    assert sorted(home.name for home in view.households) == ["koti 1", "koti 2"]


def test_no_number_is_skipped_for_what_is_hidden(family: Family) -> None:
    family.protect().add(Professional(title="opettaja"), Agency(name="Kolmas koulu", group=AgencyGroup.EDUCATION))
    view = family.view(ANONYMOUS)
    assert [home.name for home in view.households] == ["koti"]
    assert "opettaja" in {row.name for row in view.professionals}
    assert sorted(row.name for row in view.agencies) == sorted(
        translate(group.label, Language.FI) for group in (AgencyGroup.EDUCATION, AgencyGroup.SPECIALISED)
    )


def test_texts_say_roles_instead_of_names(family: Family) -> None:
    text = (
        "Maijan mukaan Aino Esimerkki viihtyy Kalevan koululla, 5.3.2024 alkaen. Liisa soitti 040 111 2222 "
        "Kuopiosta, Metsätie 12, aino@posti.fi, 010115A123X."
    )
    family.add(Statement(kind=StatementKind.VIEW, text=text))
    assert family.view(ANONYMOUS).statements[0].text == (
        "[äiti] mukaan [lapsi] viihtyy [paikka], 2024 alkaen. [opettaja] soitti [numero] "
        "[paikka], [paikka], [numero], [numero]."
    )


def test_a_name_that_two_share_is_nobodys_role(family: Family) -> None:
    family.helmi.given_name = "Maija"
    family.add(Statement(kind=StatementKind.VIEW, text="Maija auttaa. Maija Mallikas leipoo. Mallikkaan pulla."))
    text = family.view(ANONYMOUS).statements[0].text
    assert text == "[nimi] auttaa. [äidinäiti] leipoo. [äidinäiti] pulla."


def test_ages_and_spots_stay_and_days_are_told_to_nobody(family: Family) -> None:
    family.aino.born = PartialDate(2015, 3, 6)
    family.add(DiagramSpot(diagram=Diagram.GENOGRAM, subject_id=family.aino.id, x=12.0, y=-3.5))
    view = family.view(ANONYMOUS)
    child = view.people_by_id[family.aino.id]
    assert (child.age, child.born) == (9, PartialDate(2015, is_told=False))
    assert child.born is not None
    assert child.born.shown(Language.FI) == ""
    assert (view.spots[0].x, view.spots[0].y) == (12.0, -3.5)
    assert view.opened_on is None
    assert view.plan is not None
    assert (view.plan.made_on, view.plan.review_place, view.plan.review_time) == (None, "", "")


def test_blurring_keeps_a_bound_a_bound() -> None:
    before = PartialDate(2010, 5, precision=Precision.BEFORE)
    assert blurred(before) == PartialDate(2010, precision=Precision.BEFORE, is_told=False)
    assert blurred(None) is None


def test_the_worker_reads_real_names_in_the_list(family: Family) -> None:
    assert "Maija Esimerkki" in {each.about for each in family.view(ANONYMOUS).omissions}


def test_people_not_there_on_the_day_are_masked_all_the_same(family: Family) -> None:
    family.add(Statement(kind=StatementKind.VIEW, text="Odotetaan Einoa"))
    assert family.view(ANONYMOUS, date(2016, 1, 1)).statements[0].text == "Odotetaan [nimi]"
