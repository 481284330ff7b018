"""Removing: what goes along is said beforehand, nothing points to nowhere, and nothing says what nobody said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Agency,
    Attendance,
    Base,
    Bond,
    Case,
    Closeness,
    Consent,
    Decision,
    DiagramSpot,
    Disclosure,
    ForeignRecord,
    Goal,
    Household,
    Meeting,
    Need,
    Parentage,
    Participant,
    Partnership,
    Person,
    PlanRecipient,
    Professional,
    Residence,
    Statement,
    SupportMeasure,
    Tie,
    TwinSet,
)
from app.operations import case as header
from app.operations import homes, network, people, plan
from app.operations.removal import remove_row, what_goes
from app.operations.sense import model_of
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]
Rows = Mapping[tuple[str, UUID], str]


def test_a_person_goes_with_what_is_theirs_alone(case: CaseFile, ids: Ids) -> None:
    assert what_goes(case, Person, ids["mother"]).counts() == {
        Attendance: 1,
        Closeness: 1,
        Consent: 1,
        ForeignRecord: 1,
        Parentage: 4,
        Participant: 1,
        Partnership: 1,
        Residence: 1,
    }
    people.remove_person(case, ids["mother"])
    assert case.session.get_one(Bond, ids["bond"]).source_person_id is None
    assert case.session.get_one(Disclosure, ids["copy"]).recipient == "Maija"
    assert case.session.get_one(Disclosure, ids["copy"]).person_id is None


def test_a_home_takes_its_ties_and_its_spot_along(case: CaseFile, ids: Ids) -> None:
    homes.remove_household(case, ids["other_home"])
    assert case.session.get(Tie, ids["home_tie"]) is None
    assert case.session.get(Tie, ids["tie"]) is not None
    homes.remove_household(case, ids["home"])
    assert case.session.scalars(select(DiagramSpot).where(DiagramSpot.subject_id == ids["home"])).all() == []


def test_a_consent_to_tell_an_agency_does_not_outlive_it(case: CaseFile, ids: Ids) -> None:
    network.remove_agency(case, ids["school"])
    assert case.session.get(Consent, ids["consent"]) is None
    assert case.session.get_one(Professional, ids["teacher"]).agency_id is None
    assert case.session.scalars(select(Tie)).all() == []


def test_a_statement_about_somebody_does_not_become_one_about_nobody(case: CaseFile, ids: Ids) -> None:
    header.choose_child(case, ids["twin"])
    people.remove_person(case, ids["child"])
    assert case.session.get(Statement, ids["statement"]) is None


def test_what_a_professional_said_and_does_stays(case: CaseFile, ids: Ids) -> None:
    people.remove_professional(case, ids["teacher"])
    assert case.session.get_one(Decision, ids["decision"]).professional_id is None
    assert case.session.get_one(Decision, ids["followed"]).checker_professional_id is None
    said = select(Statement).where(Statement.text == "Aino on sitkeä.")
    assert case.session.scalars(said).one().source_professional_id is None
    assert len(case.session.scalars(select(Attendance)).all()) == 1
    assert len(case.session.scalars(select(PlanRecipient)).all()) == 1


def test_of_two_twins_none_is_left(case: CaseFile, ids: Ids) -> None:
    people.remove_person(case, ids["twin"])
    assert case.session.scalars(select(TwinSet)).all() == []
    assert case.session.get_one(Person, ids["child"]).twin_set_id is None


def test_the_child_stays(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="about this child"):
        people.remove_person(case, ids["child"])
    assert not case.can_undo


def test_a_plan_goes_with_its_parts(case: CaseFile, ids: Ids) -> None:
    plan.remove_plan(case, ids["plan"])
    for kind in (Need, Goal, SupportMeasure, PlanRecipient):
        assert case.session.scalars(select(kind)).all() == []


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_removing_any_row_leaves_no_link_to_nowhere(
    case: CaseFile, rows: Callable[[CaseFile], Rows], table: str
) -> None:
    before = rows(case)
    kind = model_of(Base.metadata.tables[table])
    victim = case.session.scalars(select(kind).order_by(kind.id)).first()
    assert victim is not None, "the small case has a row of every kind"
    removal = what_goes(case, kind, victim.id)
    foretold = {(row.__tablename__, row.id) for row in removal.removed}
    cleared = {(row.__tablename__, row.id) for row, _ in removal.cleared}
    remove_row(case, kind, victim.id, mark("Remove person"))
    after = rows(case)
    assert before.keys() - after.keys() == foretold
    assert {key for key in after if before[key] != after[key]} == cleared
    assert case.session.connection().exec_driver_sql("PRAGMA foreign_key_check").first() is None
    spots = case.session.scalars(select(DiagramSpot.subject_id)).all()
    people_homes_agencies = {row_id for table, row_id in after if table in {"person", "household", "agency"}}
    assert set(spots) <= people_homes_agencies
    case.undo()
    assert rows(case) == before


def test_the_case_forgets_a_worker_who_is_removed(case: CaseFile, ids: Ids) -> None:
    header.edit_case(case, {"responsible_id": ids["teacher"], "substitute_id": ids["teacher"]})
    people.remove_professional(case, ids["teacher"])
    row = case.session.scalars(select(Case)).one()
    assert (row.responsible_id, row.substitute_id) == (None, None)


def test_looking_changes_nothing(case: CaseFile, ids: Ids, rows: Callable[[CaseFile], Rows]) -> None:
    before = rows(case)
    for kind, name in ((Agency, "school"), (Household, "home"), (Meeting, "meeting"), (Person, "child")):
        assert what_goes(case, kind, ids[name]).removed[0].id == ids[name]
    assert rows(case) == before
    assert not case.can_undo
