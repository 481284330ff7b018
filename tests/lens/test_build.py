"""A view of a day: what had begun, what is over, who lives where, who is called what."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import Language
from app.lens.audience import Audience, AudienceKind
from app.lens.build import build_view, case_view
from app.lens.rows import CaseRows, read_rows
from app.lens.view import (
    ConsentKind,
    Diagram,
    Ending,
    MeetingKind,
    PartialDate,
    PlanStatus,
    Precision,
    ResidenceKind,
    TwinKind,
)
from app.models import (
    Attendance,
    Base,
    ClientPlan,
    Closeness,
    Consent,
    DiagramSpot,
    Meeting,
    Need,
    Parentage,
    Partnership,
    Person,
    PlanRecipient,
    Residence,
    Sector,
    Statement,
    TwinSet,
)
from app.models.kinds import ParentageKind, PartnershipKind, PersonKind
from app.models.voices import StatementKind
from tests.lens.family import DAY, Family

WORKER = Audience.worker()


@pytest.fixture
def family() -> Family:
    return Family()


# --- days -----------------------------------------------------------------------------------------------------------


def test_who_is_not_born_yet_is_not_there(family: Family) -> None:
    view = family.view(WORKER, date(2016, 6, 1))
    assert family.eino.id not in view.people_by_id
    assert family.eino.id not in {row.child_id for row in view.parentages}
    assert family.eino.id not in {row.person_id for row in view.residences}
    assert view.people_by_id[family.aino.id].age == 1
    assert family.eino.id in family.view(WORKER, date(2018, 6, 1)).people_by_id


def test_a_pregnancy_is_there_before_the_birth(family: Family) -> None:
    coming = Person(kind=PersonKind.PREGNANCY, born=PartialDate(2025, 9, 1))
    family.add(coming)
    assert coming.id in family.view(WORKER, date(2025, 3, 5)).people_by_id
    assert family.view(WORKER, date(2025, 3, 5)).people_by_id[coming.id].age is None
    assert coming.id not in family.view(WORKER, date(2024, 9, 1)).people_by_id


def test_a_birth_known_only_as_before_is_always_there(family: Family) -> None:
    family.helmi.born = PartialDate(1960, precision=Precision.BEFORE)
    person = family.view(WORKER, date(1950, 1, 1)).people_by_id[family.helmi.id]
    assert person.age is None


def test_the_dead_live_in_a_view_of_before(family: Family) -> None:
    family.helmi.born, family.helmi.died = PartialDate(1955, 4, 1), PartialDate(2020, 3, 31)
    family.add(Residence(person_id=family.helmi.id, household_id=family.home.id))
    before, after = family.view(WORKER, date(2019, 1, 1)), family.view(WORKER)
    assert (before.people_by_id[family.helmi.id].is_dead, before.people_by_id[family.helmi.id].died) == (False, None)
    dead = after.people_by_id[family.helmi.id]
    assert (dead.is_dead, dead.age) == (True, 64)
    assert family.helmi.id in before.households[0].member_ids + before.households[1].member_ids
    assert family.helmi.id not in after.households[0].member_ids + after.households[1].member_ids
    family.helmi.died, family.helmi.is_dead = None, True
    assert family.view(WORKER).people_by_id[family.helmi.id].is_dead
    assert family.view(WORKER).people_by_id[family.helmi.id].age is None


def test_a_couple_parts_on_its_day(family: Family) -> None:
    row = Partnership(
        a_id=family.maija.id,
        b_id=family.helmi.id,
        kind=PartnershipKind.COHABITATION,
        since=PartialDate(2019),
        until=PartialDate(2022, 5),
        ending=Ending.SEPARATION,
    )
    family.add(row)

    def state(day: date, *, is_look_back: bool = False) -> tuple[bool, Ending | None, PartialDate | None] | None:
        view = family.view(WORKER, day, is_look_back=is_look_back)
        found = next((each for each in view.partnerships if each.id == row.id), None)
        return found and (found.is_over, found.ending, found.until)

    assert state(date(2018, 12, 31)) is None
    assert state(date(2022, 5, 31)) == (False, None, PartialDate(2022, 5))
    assert state(date(2022, 5, 31), is_look_back=True) == (False, None, None)
    assert state(date(2022, 6, 1)) == (True, Ending.SEPARATION, PartialDate(2022, 5))
    row.until = None
    assert state(date(2020, 1, 1)) == (True, Ending.SEPARATION, None)


def test_members_of_a_home_are_those_of_the_day(family: Family) -> None:
    family.add(
        Residence(
            person_id=family.aino.id,
            household_id=family.other_home.id,
            kind=ResidenceKind.ALTERNATING,
            since=PartialDate(2024, 1, 1),
            until=PartialDate(2024, 12, 31),
        )
    )

    def at_fathers(day: date) -> bool:
        homes = {home.id: home.member_ids for home in family.view(WORKER, day).households}
        return family.aino.id in homes[family.other_home.id]

    days = (date(2023, 12, 31), date(2024, 1, 1), date(2024, 12, 31), date(2025, 1, 1))
    assert [at_fathers(day) for day in days] == [False, True, True, False]


def test_the_newest_closeness_counts(family: Family) -> None:
    for ring, year in ((3, 2020), (1, 2023), (2, 2021)):
        family.add(Closeness(person_id=family.pekka.id, sector=0, ring=ring, since=PartialDate(year)))
    assert [row.ring for row in family.view(WORKER).closenesses] == [1]
    assert [row.ring for row in family.view(WORKER, date(2022, 1, 1)).closenesses] == [2]
    family.rows[-2].until = PartialDate(2024)  # type: ignore[attr-defined]
    assert family.view(WORKER).closenesses == ()


def test_meetings_ahead_are_planned_but_unknown_when_looking_back(family: Family) -> None:
    ahead = Meeting(kind=MeetingKind.NETWORK, held_on=date(2025, 4, 1))
    family.add(ahead)
    assert ahead.id in {row.id for row in family.view(WORKER).meetings}
    assert ahead.id not in {row.id for row in family.view(WORKER, is_look_back=True).meetings}


def test_statements_of_later_are_not_there(family: Family) -> None:
    family.add(Statement(kind=StatementKind.VIEW, text="Uusi", said_on=date(2025, 3, 6)))
    assert family.view(WORKER).statements == ()
    assert len(family.view(WORKER, date(2025, 3, 6)).statements) == 1


def test_the_plan_of_the_day_is_the_newest_there_was(family: Family) -> None:
    agreed = ClientPlan(version=2, status=PlanStatus.AGREED, made_on=date(2025, 2, 20), agreed_on=date(2025, 3, 1))
    family.add(agreed, ClientPlan(version=3, made_on=date(2025, 6, 1)))

    def plan(day: date) -> tuple[int, PlanStatus, date | None] | None:
        found = family.view(WORKER, day).plan
        return found and (found.version, found.status, found.agreed_on)

    assert plan(date(2025, 1, 31)) is None
    assert plan(date(2025, 2, 10)) == (1, PlanStatus.DRAFT, None)
    assert plan(date(2025, 2, 25)) == (2, PlanStatus.DRAFT, None)
    assert plan(DAY) == (2, PlanStatus.AGREED, date(2025, 3, 1))


def test_a_plan_has_its_own_needs_alone(family: Family) -> None:
    newer = ClientPlan(version=2, made_on=date(2025, 3, 1))
    family.add(newer, Need(plan_id=newer.id, text="Uusi tarve"), PlanRecipient(plan_id=newer.id))
    older = family.view(WORKER, date(2025, 2, 10)).plan
    plan = family.view(WORKER).plan
    assert plan is not None
    assert older is not None
    assert [need.text for need in plan.needs] == ["Uusi tarve"]
    assert [need.text for need in older.needs] == ["Aino tarvitsee lepoa"]
    assert plan.recipients == ()


def test_a_consent_is_in_force_from_day_to_day(family: Family) -> None:
    consent = Consent(
        kind=ConsentKind.COMMON_PLAN,
        given_by_id=family.maija.id,
        given_on=date(2025, 1, 10),
        until=date(2025, 6, 30),
        withdrawn_on=date(2025, 5, 1),
    )
    family.add(consent)

    def state(day: date) -> tuple[bool, date | None] | None:
        return next(((row.is_in_force, row.withdrawn_on) for row in family.view(WORKER, day).consents), None)

    assert state(date(2025, 1, 9)) is None
    assert state(date(2025, 4, 30)) == (True, None)
    assert state(date(2025, 5, 1)) == (False, date(2025, 5, 1))
    consent.withdrawn_on = None
    assert state(date(2025, 6, 30)) == (True, None)
    assert state(date(2025, 7, 1)) == (False, None)


# --- names ----------------------------------------------------------------------------------------------------------


def test_names_and_relations(family: Family) -> None:
    view = family.view(WORKER)
    mother = view.people_by_id[family.maija.id]
    assert (mother.name, mother.short_name) == ("Maija Esimerkki", "Maija")
    assert mother.relation is not None
    assert mother.relation.source == "mother"
    assert view.child is not None
    assert view.child.name == "Aino Esimerkki"
    assert view.people_by_id[family.ville.id].relation is None


def test_the_nameless_are_called_by_what_they_are(family: Family) -> None:
    family.pekka.given_name = family.pekka.family_name = ""
    family.ville.given_name = family.ville.family_name = ""
    lost = Person(kind=PersonKind.STILLBIRTH)
    family.add(lost)
    names = {row.id: row.name for row in family.view(WORKER, language=Language.SV).people}
    assert (names[family.pekka.id], names[family.ville.id], names[lost.id]) == ("far", "?", "dödfött barn")


def test_twins_are_twins_while_both_are_there(family: Family) -> None:
    twins = TwinSet(kind=TwinKind.FRATERNAL)
    family.aino.twin_set_id = family.eino.twin_set_id = twins.id
    family.add(twins)
    assert set(family.view(WORKER).twin_sets[0].member_ids) == {family.aino.id, family.eino.id}
    early = family.view(WORKER, date(2016, 1, 1))
    assert early.twin_sets == ()
    assert early.people_by_id[family.aino.id].twin_set_id is None


def test_responsible_people_and_titles_in_the_plan(family: Family) -> None:
    family.add(
        Attendance(meeting_id=family.meeting.id, person_id=family.helmi.id),
        Attendance(meeting_id=family.meeting.id, professional_id=family.teacher.id),
        PlanRecipient(plan_id=family.plan.id, professional_id=family.teacher.id),
    )
    view = family.copy_for(family.pekka)
    assert view.plan is not None
    measure = view.plan.needs[0].goals[0].measures[0]
    assert (measure.responsible, measure.is_own) == ("Maija Esimerkki", True)
    assert view.plan.recipients == ("Liisa Opettavainen",)
    titles = {row.name: row.title for row in view.meetings[0].attendances}
    assert titles == {"Helmi Mallikas": "äidinäiti", "Liisa Opettavainen": "luokanopettaja"}


# --- audiences and rows ---------------------------------------------------------------------------------------------


def test_a_view_says_for_whom_it_is(family: Family) -> None:
    assert family.copy_for(family.pekka).audience == "Pekka Esimerkki"
    assert family.copy_for(family.school).audience == "Kalevan koulu"
    assert family.view(Audience.wall()).audience == "seinälle neuvotteluun"
    named = [kind for kind in AudienceKind if kind is not AudienceKind.RECIPIENT]
    assert [kind.value for kind in named if family.view(Audience(kind)).is_anonymous] == ["anonymous"]


def test_a_recipient_who_is_gone_is_a_users_mistake(family: Family) -> None:
    with pytest.raises(AppError) as caught:
        family.view(Audience.recipient(uuid4()))
    assert "Vastaanottajaa ei enää ole" in caught.value.spoken()


def test_people_without_a_case_can_be_drawn() -> None:
    child = Person(given_name="Aino", is_index=True, origin_id="I1")
    mother = Person(given_name="Maija")
    rows = CaseRows.of([child, mother, Parentage(child_id=child.id, parent_id=mother.id, kind=ParentageKind.BIRTH)])
    view = build_view(rows, WORKER, DAY, Language.EN)
    assert (view.child_id, view.number, view.rings, view.plan) == (child.id, "", 3, None)
    assert view.people_by_id[child.id].origin_id == "I1"
    empty = build_view(CaseRows.of([]), Audience.child(), DAY, Language.EN)
    assert (empty.people, empty.child) == ((), None)


def test_links_to_nothing_are_dropped_without_a_word(family: Family) -> None:
    family.add(
        Parentage(child_id=family.aino.id, parent_id=uuid4(), kind=ParentageKind.BIRTH),
        DiagramSpot(diagram=Diagram.ECOMAP, subject_id=uuid4(), x=0, y=0),
        Attendance(meeting_id=family.meeting.id),
    )
    view = family.view(WORKER)
    assert len(view.parentages) == len(family.kinship())
    assert (view.spots, view.meetings[0].attendances, view.omissions) == ((), (), ())


def test_a_place_of_a_sector_is_kept(family: Family) -> None:
    sector = Sector(name="Ystävät", position=1)
    family.add(sector, DiagramSpot(diagram=Diagram.CIRCLES, subject_id=sector.id, x=1, y=2))
    assert [spot.subject_id for spot in family.view(Audience.wall()).spots] == [sector.id]


def test_rows_of_a_database_give_the_same_view(family: Family) -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    expected = family.view(Audience.wall())
    with Session(engine, expire_on_commit=False) as session:
        session.add_all(reversed(family.rows))
        session.flush()
        session.expire_all()
        assert case_view(session, Audience.wall(), DAY, Language.FI) == expected
        rows = read_rows(session)
        assert [row.id for row in rows.people] == [row.id for row in CaseRows.of(family.rows).people]
        assert rows.child_id == family.aino.id
    engine.dispose()


def test_the_same_rows_give_the_same_view(family: Family) -> None:
    assert family.copy_for(family.pekka) == family.copy_for(family.pekka)


def test_siblings_come_by_age_and_people_by_the_users_order(family: Family) -> None:
    ages = [person.id for person in family.view(WORKER).people]
    assert ages.index(family.helmi.id) < ages.index(family.maija.id) < ages.index(family.eino.id)
    family.eino.position = -1
    assert family.view(WORKER).people[0].id == family.eino.id
