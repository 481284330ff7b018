"""A small case with at least one row of every kind, made once and copied for each test; and ways to look at it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from sqlalchemy import select

import app.operations
from app.i18n import Language, mark
from app.models import Base, ForeignRecord, MeetingPhase, PartialDate
from app.models.gathering import AccessGround
from app.models.kinds import (
    AgencyGroup,
    BondKind,
    ConsentKind,
    Diagram,
    DisclosureGround,
    Gender,
    LifeEventKind,
    MeetingKind,
    ParentageKind,
    PersonMarkKind,
    TwinKind,
)
from app.models.planning import Attainment, OtherPlanKind
from app.models.voices import StatementKind
from app.operations import (
    assessment,
    circles,
    consents,
    course,
    diagram,
    directory,
    family,
    homes,
    hypotheses,
    kin,
    meetings,
    minutes,
    network,
    otherplans,
    people,
    plan,
    requests,
    reviews,
    safety,
    scales,
)
from app.operations.case import choose_child, header, start_case
from app.operations.rows import named_ids
from app.store.casefile import CaseFile
from app.store.key import Key

PASSPHRASE: Final = "äijänkäki-tuohi-vyyhti-kello"
NOT_VERBS: Final = {"imports", "removal", "rows", "sample", "sense", "sense_voices", "uses", "versions"}
"""Modules of operations that hold no verb of one row."""
READING: Final = {"header", "partner_order"}
"""What only reads a case."""

Rows = Mapping[tuple[str, UUID], str]
"""Every row of the case: by table and id, its values."""


@dataclass(frozen=True)
class World:
    """A closed case file to copy, its key, and the ids in it by name."""

    path: Path
    key: Key
    ids: Mapping[str, UUID]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Return the small case; only to be copied."""
    path = tmp_path_factory.mktemp("world") / "malli.lahipiiri"
    case = CaseFile.create(path, PASSPHRASE, who="aesimerkki, sosiaalityöntekijä")
    with named_ids("world"):
        ids = {**_people(case), "case": header(case).id}
        ids |= _network(case, ids)
        ids |= _work(case, ids)
        ids |= _voices(case, ids)
        ids |= _directory(case)
    case.close()
    return World(path, Key.of_file(PASSPHRASE, path), ids)


@pytest.fixture
def case(world: World, tmp_path: Path) -> Iterator[CaseFile]:
    """Return this test's own copy of the small case, open."""
    opened = CaseFile.open(Path(shutil.copy(world.path, tmp_path / "tapaus.lahipiiri")), world.key, who="aesimerkki")
    yield opened
    opened.close()


@pytest.fixture
def ids(world: World) -> Mapping[str, UUID]:
    """Return the ids of the small case by name."""
    return world.ids


@pytest.fixture(scope="session")
def rows() -> Callable[[CaseFile], Rows]:
    """Return what reads every row of a case, as the database keeps it: by table and id, its values as JSON."""
    tables = Base.metadata.sorted_tables
    columns = {table.name: ", ".join(f'"{column.name}"' for column in table.columns) for table in tables}
    question = " UNION ALL ".join(
        f"""SELECT '{name}', "id", json_array({names}) FROM "{name}\"""" for name, names in columns.items()
    )

    def read(case: CaseFile) -> Rows:
        answer = case.session.connection().exec_driver_sql(question)
        return {(table, UUID(row_id)): values for table, row_id, values in answer}

    return read


@pytest.fixture(scope="session")
def verbs() -> Mapping[str, Callable[..., Any]]:
    """Return every verb of the operations by its name."""
    found: dict[str, Callable[..., Any]] = {}
    for info in pkgutil.iter_modules(app.operations.__path__):
        if info.name in NOT_VERBS:
            continue
        module = importlib.import_module(f"app.operations.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            is_own = function.__module__ == module.__name__ and not name.startswith("_")
            if is_own and next(iter(inspect.signature(function).parameters), "") == "case" and name not in READING:
                found[name] = function
    return found


def _people(case: CaseFile) -> dict[str, UUID]:
    start_case(case, "A-1", Language.FI, opened_on=date(2026, 8, 3))
    child = people.add_person(case, given_name="Aino", gender=Gender.FEMALE, born=PartialDate(2017, 6, 12))
    choose_child(case, child)
    mother, father = kin.add_parents(case, child, {"given_name": "Maija"}, {"given_name": "Pekka"})
    twin = kin.add_twin(case, child, TwinKind.FRATERNAL, given_name="Eino")
    ids = {"child": child, "mother": mother, "father": father, "twin": twin}
    ids["grandmother"], ids["grandfather"] = kin.add_parents(case, mother)
    ids["foster"] = people.add_person(case, given_name="Liisa")
    ids["foster_link"] = family.link_parent(case, child, ids["foster"], ParentageKind.FOSTER, until=PartialDate(2022))
    ids["bond"] = family.add_bond(case, ids["grandmother"], child, BondKind.CARETAKER, source_person_id=mother)
    ids["event"] = people.add_life_event(case, child, LifeEventKind.JOY, text="Kissa tuli taloon.")
    ids["mark"] = people.add_person_mark(case, ids["grandfather"], PersonMarkKind.SUBSTANCE_USE, text="alkoholi")
    with case.transaction(mark("Import family")) as session:
        session.add(ForeignRecord(id=UUID(int=77), format="gedcom", text="1 _UID 77", person_id=mother))
    ids["home"] = homes.add_household(case, [mother, child], name="Äidin koti", is_protected=True)
    ids["other_home"] = homes.add_household(case, [father], name="Isän koti")
    return ids


def _network(case: CaseFile, ids: Mapping[str, UUID]) -> dict[str, UUID]:
    school = network.add_agency(case, "Koulu", AgencyGroup.EDUCATION)
    teacher = people.add_professional(case, given_name="Elina", agency_id=school)
    tie = network.link_agency(case, school, person_id=ids["child"])
    home_tie = network.link_agency(case, school, household_id=ids["other_home"])
    closeness = circles.place_in_circle(case, ids["mother"], 0, 1)
    circles.place_in_circle(case, school, 2, 3)
    circles.place_in_circle(case, teacher, 2, 2)
    diagram.move_spots(case, Diagram.GENOGRAM, {ids["child"]: (0.0, 10.0), ids["home"]: (5.0, 5.0)})
    diagram.move_spot(case, Diagram.ECOMAP, school, 100.0, -20.0)
    said = assessment.add_statement(
        case, StatementKind.CHILDS_WORDS, "Mummilla on kissa.", source_person_id=ids["child"], about_id=ids["child"]
    )
    assessment.add_statement(case, StatementKind.STRENGTH, "Aino on sitkeä.", source_professional_id=teacher)
    return {
        "school": school,
        "teacher": teacher,
        "tie": tie,
        "home_tie": home_tie,
        "closeness": closeness,
        "statement": said,
    }


def _work(case: CaseFile, ids: Mapping[str, UUID]) -> dict[str, UUID]:
    draft = plan.start_plan(case, situation="Aino asuu vuoroviikoin.")
    need = plan.add_need(case, draft, "Rauhalliset vaihdot", source_person_id=ids["child"])
    goal = plan.add_goal(case, need, "Vaihto ilman riitaa", noticing="Aino kertoo.")
    second_need = plan.add_need(case, draft, "Nukahtaminen", source_person_id=ids["mother"])
    second_goal = plan.add_goal(case, second_need, "Uni ennen puolta kymmentä")
    measure = plan.add_measure(case, goal, "Vaihto mummolassa", person_id=ids["grandmother"])
    recipient = plan.add_recipient(case, draft, person_id=ids["father"])
    plan.add_recipient(case, draft, professional_id=ids["teacher"])
    review = reviews.add_goal_review(
        case, goal, attainment=Attainment.PARTLY, source_person_id=ids["child"], said_on=date(2026, 10, 13)
    )
    contact = safety.add_crisis_contact(case, draft, person_id=ids["grandmother"], when="aina")
    safety.add_crisis_contact(case, draft, name="Päivystys", phone="112")
    pair = safety.add_safety_pair(case, draft, "Aino lähtee yöllä ulos.", "Ovi lukitaan.")
    safety.add_safety_pair(case, draft, "Riita vaihdossa.")
    learning = otherplans.add_other_plan(case, OtherPlanKind.LEARNING, agency_id=ids["school"])
    otherplans.add_other_plan(case, OtherPlanKind.REHABILITATION)
    left_out = otherplans.set_left_out(case, "shl39-7", "Arvioidaan seuraavassa tapaamisessa.")
    meeting = meetings.add_meeting(case, MeetingKind.NETWORK, date(2026, 10, 13))
    attendance = meetings.add_attendance(case, meeting, person_id=ids["mother"], has_come=True)
    meetings.add_attendance(case, meeting, professional_id=ids["teacher"])
    decision = meetings.add_decision(case, meeting, "Kirjoitetaan suunnitelma.", professional_id=ids["teacher"])
    followed = meetings.add_decision(
        case, meeting, "Mummi ompelee pussin.", person_id=ids["grandmother"], checker_professional_id=ids["teacher"]
    )
    consent = consents.give_consent(
        case,
        ConsentKind.DISCLOSURE,
        ids["mother"],
        on_behalf_of_id=ids["child"],
        to_agency_id=ids["school"],
        given_on=date(2026, 9, 1),
    )
    ban = consents.give_consent(
        case, ConsentKind.MINORS_PROHIBITION, ids["child"], to_person_id=ids["father"], given_on=date(2026, 9, 2)
    )
    consents.add_participant(case, person_id=ids["mother"], ground=AccessGround.PARTY)
    team = consents.add_participant(
        case,
        professional_id=ids["teacher"],
        task="luokanopettaja",
        ground=AccessGround.CONSENT,
        consent_id=consent,
        parts="plan",
    )
    copy = consents.record_disclosure(
        case,
        "Asiakassuunnitelma",
        "Maija",
        DisclosureGround.PARTY,
        datetime(2026, 10, 14, 9, 30, tzinfo=UTC),
        person_id=ids["mother"],
    )
    return {
        "plan": draft,
        "need": need,
        "goal": goal,
        "measure": measure,
        "recipient": recipient,
        "goal_review": review,
        "crisis_contact": contact,
        "safety_pair": pair,
        "other_plan": learning,
        "left_out": left_out,
        "second_need": second_need,
        "second_goal": second_goal,
        "meeting": meeting,
        "attendance": attendance,
        "decision": decision,
        "followed": followed,
        "consent": consent,
        "ban": ban,
        "team": team,
        "copy": copy,
        **_gatherings(case, ids),
    }


def _voices(case: CaseFile, ids: Mapping[str, UUID]) -> dict[str, UUID]:
    assessment.edit_assessment(case, {"summary": "Aino asuu kahdessa kodissa."})
    own = assessment.add_own_domain(case, "Misu")
    assessment.add_statement(
        case, StatementKind.STRENGTH, "Kissa rauhoittaa.", own_domain_id=own, agency_id=ids["school"]
    )
    asked = requests.ask_for(case, "Miten koulupäivät sujuvat?", agency_id=ids["school"], asked_on=date(2026, 9, 1))
    answered = requests.ask_for(case, "Lausunto", professional_id=ids["teacher"])
    requests.answer_request(case, answered, date(2026, 9, 20), answer="Hyvin.", source_professional_id=ids["teacher"])
    scale = scales.add_scale(case, "Kuinka hyvin sinulla menee?")
    answer = scales.answer_scale(case, scale, 6, source_person_id=ids["child"], said_on=date(2026, 9, 7))
    thought = hypotheses.add_hypothesis(case, "Riita pitää vanhemmat yhdessä.", meeting_id=ids["meeting"])
    return {
        "own_domain": own,
        "second_own_domain": assessment.add_own_domain(case, "Uni"),
        "request": asked,
        "answered": answered,
        "scale": scale,
        "second_scale": scales.add_scale(case, "Kuinka turvallinen koti on?", least=0),
        "scale_answer": answer,
        "hypothesis": thought,
        "second_hypothesis": hypotheses.add_hypothesis(case, "Vatsakipu kertoo.", is_risk=True),
    }


def _directory(case: CaseFile) -> dict[str, UUID]:
    question = directory.add_survey_question(case, "Yhteistyö toimii.")
    return {
        "service": directory.add_service(case, "Vertaisryhmä", needs="ero"),
        "second_service": directory.add_service(case, "Uniohjaus", needs="uni"),
        "survey_question": question,
        "survey_answer": directory.answer_survey(case, question, 3, unit="Mallila"),
    }


def _gatherings(case: CaseFile, ids: Mapping[str, UUID]) -> dict[str, UUID]:
    """Add a meeting still to come, one that is under way, and one that is closed."""
    planned = meetings.plan_meeting(case, MeetingKind.NETWORK, date(2026, 12, 1))
    item = meetings.add_agenda_item(case, planned, "Vaihdot", brought_by_person_id=ids["mother"])
    meetings.add_agenda_item(case, planned, "Kissa", brought_by_person_id=ids["child"])
    sitting = meetings.plan_meeting(case, MeetingKind.WEEKLY, date(2026, 11, 1), next_on=date(2026, 11, 8))
    course.begin_meeting(case, sitting, datetime(2026, 11, 1, 9, tzinfo=UTC))
    closed = meetings.plan_meeting(case, MeetingKind.CONSULTATION, date(2026, 10, 1), no_next="Neuvo saatiin.")
    course.begin_meeting(case, closed, datetime(2026, 10, 1, 9, tzinfo=UTC))
    course.close_meeting(case, closed, datetime(2026, 10, 1, 10, tzinfo=UTC))
    feedback = minutes.add_feedback(case, closed, rating=4, source_person_id=ids["mother"])
    minutes.add_note(case, closed, "Nimi kirjoitettiin väärin.", datetime(2026, 10, 2, 9, tzinfo=UTC))
    return {
        "planned": planned,
        "item": item,
        "phase": phases_of(case, planned)[0],
        "sitting": sitting,
        "sitting_phase": phases_of(case, sitting)[2],
        "closed": closed,
        "feedback": feedback,
    }


def phases_of(case: CaseFile, meeting_id: UUID) -> list[UUID]:
    """Return the phases of a meeting in their order."""
    of_meeting = select(MeetingPhase.id).where(MeetingPhase.meeting_id == meeting_id)
    return list(case.session.scalars(of_meeting.order_by(MeetingPhase.position)))
