"""An example for each line of the tables of rights about people and the family, named after it."""

from __future__ import annotations

import sys

import pytest

from app.lens import rights, rights_plan, things
from app.lens.audience import Audience
from app.lens.rights import Rule
from app.lens.view import (
    BondKind,
    Confidentiality,
    ConsentKind,
    Migration,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    Reason,
    StatementKind,
)
from app.models import (
    Bond,
    Case,
    Consent,
    LifeEvent,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    Residence,
    Statement,
)
from app.models.kinds import LifeEventKind, ParentageKind
from tests.lens import test_rights_plan
from tests.lens.family import Family, left_out

WALL, CHILD, ANONYMOUS, WORKER = Audience.wall(), Audience.child(), Audience.anonymous(), Audience.worker()


@pytest.fixture
def family() -> Family:
    return Family()


def test_each_rule_has_its_example() -> None:
    tables = [value for module in (rights, rights_plan) for value in vars(module).values() if isinstance(value, tuple)]
    rules = {rule.hides.__name__ for table in tables for rule in table if isinstance(rule, Rule)}
    examples = {
        name.removeprefix("test_")
        for module in (sys.modules[__name__], test_rights_plan)
        for name in vars(module)
        if name.startswith("test_is_")
    }
    assert len(rules) > 25
    assert rules == examples


# --- for whose eyes a statement is ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marked", "seers"),
    [
        (Confidentiality.SHARED, {"worker", "wall", "child", "anonymous", "mother", "friend", "teacher", "school"}),
        (Confidentiality.FAMILY, {"worker", "child", "mother"}),
        (Confidentiality.PROFESSIONALS, {"worker", "anonymous", "teacher", "school"}),
        (Confidentiality.WORKER, {"worker"}),
    ],
)
def test_is_for_others(family: Family, marked: Confidentiality, seers: set[str]) -> None:
    row = Statement(kind=StatementKind.VIEW, text="Rauhallinen viikko", confidentiality=marked)
    family.add(row)
    views = {
        "worker": family.view(WORKER),
        "wall": family.view(WALL),
        "child": family.view(CHILD),
        "anonymous": family.view(ANONYMOUS),
        "mother": family.copy_for(family.maija),
        "friend": family.copy_for(family.ville),
        "teacher": family.copy_for(family.teacher),
        "school": family.copy_for(family.school),
    }
    assert {name for name, view in views.items() if view.statements} == seers
    told = {name for name, view in views.items() if ("confidential", "statement") in left_out(view)}
    assert told == set(views) - seers


def test_own_statement_is_seen_though_it_is_marked_for_others(family: Family) -> None:
    for_professionals, for_family = Confidentiality.PROFESSIONALS, Confidentiality.FAMILY
    family.add(
        Statement(
            kind=StatementKind.VIEW, text="A", source_person_id=family.pekka.id, confidentiality=for_professionals
        ),
        Statement(
            kind=StatementKind.VIEW, text="B", source_professional_id=family.teacher.id, confidentiality=for_family
        ),
    )
    assert "A" in [row.text for row in family.copy_for(family.pekka).statements]
    assert "A" not in [row.text for row in family.copy_for(family.maija).statements]
    assert "B" in [row.text for row in family.copy_for(family.teacher).statements]
    assert "B" in [row.text for row in family.copy_for(family.school).statements]


def test_what_is_for_the_worker_only_is_on_nobodys_paper_not_even_the_speakers(family: Family) -> None:
    worker_only = Confidentiality.WORKER
    family.add(
        Statement(kind=StatementKind.VIEW, text="A", source_person_id=family.pekka.id, confidentiality=worker_only),
        Statement(
            kind=StatementKind.CHILDS_WORDS, text="B", source_person_id=family.aino.id, confidentiality=worker_only
        ),
        Statement(
            kind=StatementKind.VIEW, text="C", source_professional_id=family.teacher.id, confidentiality=worker_only
        ),
    )
    views = [family.copy_for(row) for row in (family.pekka, family.aino, family.maija, family.teacher, family.school)]
    views += [family.view(audience) for audience in (CHILD, WALL, ANONYMOUS)]
    assert [row.text for view in views for row in view.statements if row.text in {"A", "B", "C"}] == []
    assert {row.text for row in family.view(WORKER).statements} >= {"A", "B", "C"}
    paper = family.view(Audience.worker_copy())
    assert {row.text for row in paper.statements} & {"A", "B", "C"} == set()
    assert {(each.reason, each.what) for each in paper.omissions} == {(Reason.CONFIDENTIAL, things.STATEMENT)}


def test_is_note_for_adults(family: Family) -> None:
    assert family.view(CHILD).ties[0].note == ""
    assert ("child", "note") in left_out(family.view(CHILD))
    family.school_tie.source_person_id = family.aino.id
    assert "viihtyy" in [tie.note for tie in family.view(CHILD).ties]


# --- people ---------------------------------------------------------------------------------------------------------


def test_is_kept_off(family: Family) -> None:
    lost = Person(kind=PersonKind.STILLBIRTH, is_off_copies=True)
    family.add(lost, Parentage(child_id=lost.id, parent_id=family.maija.id, kind=ParentageKind.BIRTH))
    assert lost.id in family.view(WORKER).people_by_id
    for view in (family.copy_for(family.maija), family.copy_for(family.teacher), family.view(WALL), family.view(CHILD)):
        assert lost.id not in view.people_by_id
    lost.is_off_copies = False
    assert lost.id in family.copy_for(family.maija).people_by_id


def test_is_others_origin(family: Family) -> None:
    family.pekka.cultures, family.pekka.migration = "Keksitty maa", Migration.IMMIGRATED
    seen = {
        "worker": family.view(WORKER),
        "own": family.copy_for(family.pekka),
        "teacher": family.copy_for(family.teacher),
        "friend": family.copy_for(family.ville),
        "wall": family.view(WALL),
    }
    found = {name: view.people_by_id[family.pekka.id] for name, view in seen.items()}
    assert {name for name, person in found.items() if person.cultures} == {"worker", "own", "teacher"}
    assert {name for name, person in found.items() if person.migration} == {"worker", "own", "teacher"}


def test_is_mark_of_others(family: Family) -> None:
    row = PersonMark(person_id=family.maija.id, kind=PersonMarkKind.MENTAL_ILLNESS, text="masennus")
    secret = PersonMark(person_id=family.maija.id, kind=PersonMarkKind.SECRET, text="x")
    family.add(row, secret)

    def seers(which: PersonMark) -> set[str]:
        views = {
            "worker": family.view(WORKER),
            "own": family.copy_for(family.maija),
            "friend": family.copy_for(family.ville),
            "teacher": family.copy_for(family.teacher),
            "child": family.view(CHILD),
            "wall": family.view(WALL),
        }
        return {name for name, view in views.items() if which.id in {mark.id for mark in view.person_marks}}

    assert seers(row) == {"worker"}, "health is in no copy before it was chosen for the plan"
    next(each for each in family.rows if isinstance(each, Case)).shows_health = True
    assert seers(row) == {"worker", "own", "teacher"}
    assert seers(secret) == {"worker", "teacher"}
    row.confidentiality = secret.confidentiality = Confidentiality.FAMILY
    assert seers(row) == {"worker", "own"}
    assert seers(secret) == {"worker", "own"}
    secret.confidentiality = Confidentiality.WORKER
    assert seers(secret) == {"worker"}


def test_is_lost_pregnancy(family: Family) -> None:
    lost = Person(kind=PersonKind.MISCARRIAGE)
    family.add(lost, Parentage(child_id=lost.id, parent_id=family.maija.id, kind=ParentageKind.BIRTH))
    assert lost.id in family.copy_for(family.maija).people_by_id
    assert lost.id in family.view(ANONYMOUS).people_by_id
    for view in (family.copy_for(family.pekka), family.copy_for(family.teacher), family.view(WALL), family.view(CHILD)):
        assert lost.id not in view.people_by_id
        assert lost.id not in {row.child_id for row in view.parentages}
    assert ("private", "person") in left_out(family.copy_for(family.pekka))


def test_is_sheltered(family: Family) -> None:
    family.protect()
    for view in (family.copy_for(family.pekka), family.copy_for(family.worker)):
        mother = view.people_by_id[family.maija.id]
        assert (mother.phone, mother.email, mother.occupation, mother.note) == ("", "", "", "")
        assert not mother.is_protected
        assert {("protected", "telephone"), ("protected", "occupation")} <= left_out(view)
    own = family.copy_for(family.maija).people_by_id[family.maija.id]
    assert (own.phone, own.occupation) == ("040 111 2222", "hitsaaja")


def test_is_shut_contact(family: Family) -> None:
    family.add(Consent(kind=ConsentKind.PROHIBITION, given_by_id=family.maija.id, parts="contacts"))
    view = family.copy_for(family.teacher)
    assert view.people_by_id[family.maija.id].phone == ""
    assert {home.address for home in view.households} == {""}
    father = family.copy_for(family.pekka)
    assert father.people_by_id[family.pekka.id].phone == "040 333 4444"
    assert {home.name: home.address for home in father.households} == {"Isän koti": "Koivukatu 7", "Äidin koti": ""}
    assert family.copy_for(family.maija).people_by_id[family.maija.id].phone == "040 111 2222"


def test_is_place_shut(family: Family) -> None:
    move = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.MOVE, text="uusi koti")
    family.add(move)
    assert [event.text for event in family.copy_for(family.pekka).life_events] == ["uusi koti"]
    family.add(Consent(kind=ConsentKind.PROHIBITION, given_by_id=family.maija.id, parts="contacts"))
    assert [event.text for event in family.copy_for(family.pekka).life_events] == [""]
    move.source_person_id = family.pekka.id
    assert [event.text for event in family.copy_for(family.pekka).life_events] == ["uusi koti"]


def test_is_not_for_contact(family: Family) -> None:
    def phone(view_of: Person | None = None) -> str:
        view = family.copy_for(view_of) if view_of else family.copy_for(family.teacher)
        return view.people_by_id[family.maija.id].phone

    assert phone(family.maija) == phone(family.eino) == phone() == "040 111 2222"
    assert phone(family.pekka) == phone(family.helmi) == ""
    assert family.copy_for(family.teacher).people_by_id[family.helmi.id].phone == ""
    assert family.view(WALL).people_by_id[family.maija.id].phone == ""
    assert ("private", "telephone") in left_out(family.copy_for(family.pekka))


def test_is_not_near(family: Family) -> None:
    shown = {
        row.given_name: family.copy_for(row).people_by_id[family.maija.id].occupation
        for row in (family.maija, family.eino, family.pekka)
    }
    assert shown == {"Maija": "hitsaaja", "Eino": "hitsaaja", "Pekka": ""}
    assert family.copy_for(family.teacher).people_by_id[family.maija.id].occupation == ""


def test_is_not_oneself(family: Family) -> None:
    assert family.copy_for(family.maija).people_by_id[family.maija.id].note == "työvuorot vaihtuvat"
    assert family.copy_for(family.eino).people_by_id[family.maija.id].note == ""
    family.aino.note = "arka"
    assert family.view(CHILD).people_by_id[family.aino.id].note == ""


def test_is_anonymous(family: Family) -> None:
    family.aino.language, family.aino.role = "saame", "Ainokki"
    view = family.view(ANONYMOUS)
    assert view.number == ""
    assert (view.people_by_id[family.aino.id].language, view.people_by_id[family.aino.id].role) == ("", "")
    assert view.meetings == view.consents == ()
    assert {("anonymous", "meeting"), ("anonymous", "language"), ("anonymous", "number of the case")} <= left_out(view)


def test_is_other_child(family: Family) -> None:
    view = family.view(WALL)
    names = {person.id: person.name for person in view.people}
    assert names[family.aino.id] == "Aino Esimerkki"
    assert names[family.ville.id] == "Ville"
    assert names[family.helmi.id] == "Helmi Mallikas"
    assert ("wall", "family name") in left_out(view)
    family.ville.born = None
    assert family.view(WALL).people_by_id[family.ville.id].name == "Ville"


# --- family ---------------------------------------------------------------------------------------------------------


def test_is_affair(family: Family) -> None:
    row = Partnership(a_id=family.maija.id, b_id=family.helmi.id, kind=PartnershipKind.AFFAIR)
    family.add(row)

    def seen(view_of: Person | None, audience: Audience = WALL) -> bool:
        view = family.copy_for(view_of) if view_of else family.view(audience)
        return row.id in {each.id for each in view.partnerships}

    assert seen(family.maija)
    assert not seen(family.pekka)
    assert not seen(None, WALL)
    assert not seen(None, CHILD)
    row.confidentiality = Confidentiality.FAMILY
    assert seen(family.pekka)


def test_is_harm_to_adults(family: Family) -> None:
    row = Bond(a_id=family.pekka.id, b_id=family.maija.id, kind=BondKind.VIOLENCE, source_person_id=family.maija.id)
    family.add(row)
    assert family.copy_for(family.maija).bonds
    assert family.copy_for(family.teacher).bonds
    assert not family.copy_for(family.pekka).bonds
    assert not family.view(WALL).bonds
    assert ("wall", "quality of a relation") in left_out(family.view(WALL))
    row.confidentiality = Confidentiality.FAMILY
    assert family.copy_for(family.helmi).bonds
    assert not family.view(WALL).bonds


def test_is_harm_to_child(family: Family) -> None:
    others = Bond(a_id=family.pekka.id, b_id=family.maija.id, kind=BondKind.CONFLICT)
    own = Bond(a_id=family.aino.id, b_id=family.eino.id, kind=BondKind.CONFLICT)
    family.add(others, own)
    assert [bond.id for bond in family.view(CHILD).bonds] == [own.id]
    assert ("child", "quality of a relation") in left_out(family.view(CHILD))
    others.source_person_id = family.aino.id
    assert {bond.id for bond in family.view(CHILD).bonds} == {own.id, others.id}
    own.kind = BondKind.NEGLECT
    own.confidentiality = Confidentiality.FAMILY
    assert [bond.id for bond in family.view(CHILD).bonds] == [others.id]


def test_is_move_of_sheltered(family: Family) -> None:
    move = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.MOVE, text="uusi koti")
    joy = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.JOY, text="sai koiran")
    family.protect().add(move, joy)
    assert [event.id for event in family.copy_for(family.pekka).life_events] == [joy.id]
    assert ("protected", "life event") in left_out(family.copy_for(family.pekka))
    assert len(family.copy_for(family.maija).life_events) == 2


def test_is_health_of_others(family: Family) -> None:
    mothers = LifeEvent(person_id=family.maija.id, kind=LifeEventKind.ILLNESS, text="leikkaus")
    childs = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.ILLNESS, text="astma")
    family.add(mothers, childs)

    def events(row: Person) -> set[str]:
        return {event.text for event in family.copy_for(row).life_events}

    assert events(family.maija) == {"leikkaus", "astma"}
    assert events(family.pekka) == {"astma"}
    assert {event.text for event in family.copy_for(family.teacher).life_events} == {"astma"}
    assert family.view(WALL).life_events == ()


def test_is_hard_for_child(family: Family) -> None:
    loss = LifeEvent(person_id=family.maija.id, kind=LifeEventKind.LOSS, text="isän kuolema")
    worry = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.WORRY, text="poissaolot")
    joy = LifeEvent(person_id=family.aino.id, kind=LifeEventKind.JOY, text="kaveri")
    family.add(loss, worry, joy)
    assert [event.text for event in family.view(CHILD).life_events] == ["kaveri"]
    worry.source_person_id = family.aino.id
    assert {event.text for event in family.view(CHILD).life_events} == {"kaveri", "poissaolot"}


def test_is_place_in_event(family: Family) -> None:
    family.add(LifeEvent(person_id=family.aino.id, kind=LifeEventKind.SCHOOL, text="aloitti rannalla"))
    event = family.view(ANONYMOUS).life_events[0]
    assert (event.kind, event.text) == (LifeEventKind.SCHOOL, "")


def test_is_others_home(family: Family) -> None:
    stay = Residence(
        person_id=family.ville.id, household_id=family.home.id, confidentiality=Confidentiality.PROFESSIONALS
    )
    family.add(stay)
    assert stay.id in {row.id for row in family.copy_for(family.maija).residences}
    pekkas = family.copy_for(family.pekka)
    assert stay.id not in {row.id for row in pekkas.residences}
    assert family.ville.id not in next(home for home in pekkas.households if home.id == family.home.id).member_ids


def test_is_secret_home(family: Family) -> None:
    family.protect()
    view = family.copy_for(family.pekka)
    assert [home.id for home in view.households] == [family.other_home.id]
    assert {row.person_id for row in view.residences} == {family.pekka.id}
    assert {("protected", "home"), ("protected", "where somebody lives")} <= left_out(view)
    assert family.home.id in {home.id for home in family.copy_for(family.eino).households}


def test_is_others_address(family: Family) -> None:
    def address(view_of: Person | None) -> str:
        view = family.copy_for(view_of or family.teacher)
        return next(home.address for home in view.households if home.id == family.home.id)

    assert address(family.maija) == address(family.pekka) == address(None) == "Kuusitie 3 B, 70100 Kuopio"
    assert address(family.helmi) == address(family.ville) == ""
    assert all(not home.address and not home.municipality for home in family.view(WALL).households)
    assert ("private", "municipality") in left_out(family.copy_for(family.helmi))


def test_is_not_at_home(family: Family) -> None:
    notes = {
        row.given_name: next(home.note for home in family.copy_for(row).households if home.id == family.home.id)
        for row in (family.maija, family.pekka)
    }
    assert notes == {"Maija": "kolmas kerros", "Pekka": ""}
    assert all(not home.note for home in family.view(CHILD).households)
