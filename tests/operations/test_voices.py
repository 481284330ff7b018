"""The assessment's own rules: nothing said is lost, numbers stay on their scale, questions come before answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.models import Assessment, OwnDomain, Request, Scale, ScaleAnswer, Statement
from app.models.voices import AssessmentTemplate, LifeDomain, RequestStatus, StatementKind
from app.operations import assessment, hypotheses, network, requests, scales
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]


def test_the_assessment_has_one_row(case: CaseFile) -> None:
    assessment.edit_assessment(case, {"conclusion": "Tuki kootaan vaihtopäiviin."})
    assessment.edit_assessment(case, {"template": AssessmentTemplate.TRIANGLE})
    row = case.session.scalars(select(Assessment)).one()
    assert row.conclusion == "Tuki kootaan vaihtopäiviin."
    assert row.template is AssessmentTemplate.TRIANGLE


def test_what_was_said_in_an_own_row_outlives_it(case: CaseFile, ids: Ids) -> None:
    said = case.session.scalars(select(Statement).where(Statement.own_domain_id == ids["own_domain"])).one()
    assessment.remove_own_domain(case, ids["own_domain"])
    assert case.session.get_one(Statement, said.id).own_domain_id is None
    assert case.session.get(OwnDomain, ids["own_domain"]) is None


def test_a_statement_is_about_one_part_of_life(case: CaseFile, ids: Ids) -> None:
    assessment.edit_statement(case, ids["statement"], {"domain": LifeDomain.HOME})
    assessment.edit_statement(case, ids["statement"], {"own_domain_id": ids["own_domain"]})
    row = case.session.get_one(Statement, ids["statement"])
    assert (row.domain, row.own_domain_id) == (None, ids["own_domain"])
    with pytest.raises(AppError):
        assessment.add_statement(
            case, StatementKind.VIEW, "Kaksi.", domain=LifeDomain.HOME, own_domain_id=ids["own_domain"]
        )


def test_what_an_agency_said_does_not_become_the_workers_own_view(case: CaseFile, ids: Ids) -> None:
    network.remove_agency(case, ids["school"])
    assert case.session.scalars(select(Statement).where(Statement.text == "Kissa rauhoittaa.")).all() == []
    assert case.session.get(Request, ids["request"]) is None


@pytest.mark.parametrize("value", [0, 11, -1])
def test_a_number_is_on_its_scale(case: CaseFile, ids: Ids, value: int) -> None:
    with pytest.raises(AppError, match="The scale goes from"):
        scales.answer_scale(case, ids["scale"], value)
    with pytest.raises(AppError):
        scales.edit_scale_answer(case, ids["scale_answer"], {"value": value})
    assert case.session.get_one(ScaleAnswer, ids["scale_answer"]).value == 6


@pytest.mark.parametrize(("least", "most"), [(5, 5), (5, 1), (0, 101)])
def test_a_scale_has_two_ends(case: CaseFile, least: int, most: int) -> None:
    with pytest.raises(AppError, match="lower and a higher end"):
        scales.add_scale(case, "Kuinka hyvin?", least=least, most=most)


def test_the_ends_keep_hold_of_the_answers(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="have been given"):
        scales.edit_scale(case, ids["scale"], {"most": 5})
    scales.edit_scale(case, ids["scale"], {"least": 0, "most": 6})
    assert case.session.get_one(Scale, ids["scale"]).most == 6


def test_an_answer_comes_after_its_question(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="earlier than the question"):
        requests.answer_request(case, ids["request"], date(2026, 8, 31), answer="Hyvin.")
    with pytest.raises(AppError, match="end is before"):
        requests.edit_request(case, ids["request"], {"due_on": date(2026, 8, 1)})
    requests.refuse_request(case, ids["request"], date(2026, 9, 1), answer="Ei asiakkuutta.")
    row = case.session.get_one(Request, ids["request"])
    assert (row.status, row.said_on, row.answer) == (RequestStatus.REFUSED, date(2026, 9, 1), "Ei asiakkuutta.")
    requests.await_request(case, ids["request"])
    assert (row.status, row.said_on, row.answer) == (RequestStatus.ASKED, None, "Ei asiakkuutta.")


def test_what_says_nothing_is_not_kept(case: CaseFile) -> None:
    for add in (
        lambda: assessment.add_own_domain(case, "  "),
        lambda: requests.ask_for(case, ""),
        lambda: scales.add_scale(case, " "),
        lambda: hypotheses.add_hypothesis(case, ""),
    ):
        with pytest.raises(AppError, match="no text"):
            add()
