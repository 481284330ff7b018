"""The assessment through the lens: whose request, whose number, and that hypotheses stay with the worker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest

from app.i18n import Language
from app.lens.audience import Audience, AudienceKind
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView, RequestKind, RequestStatus, StatementKind
from app.models import Agency, Assessment, Base, Person, Professional, Request
from app.models.kinds import AgencyGroup, Confidentiality
from tests.samples import DAY, sample_rows

TODAY = DAY
T = TypeVar("T", bound=Base)


@pytest.fixture(scope="module")
def rows() -> CaseRows:
    """Return the Finnish sample's rows; only to be read."""
    return sample_rows(Language.FI)


def named(rows: CaseRows, name: str) -> Base:
    """Return the person, professional or agency of this given name or name."""
    people: tuple[Person | Professional, ...] = (*rows.people, *rows.professionals)
    found = [row for row in people if row.given_name == name]
    return next(iter([*found, *(row for row in rows.agencies if row.name == name)]))


def seen(rows: CaseRows, audience: Audience, day: date = TODAY) -> CaseView:
    return build_view(rows, audience, day, Language.FI)


def copy_for(rows: CaseRows, name: str) -> CaseView:
    return seen(rows, Audience.recipient(named(rows, name).id))


def test_the_worker_sees_all_of_it(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    found = view.assessment
    assert (len(found.requests), len(found.scales), len(found.hypotheses), len(found.own_domains)) == (6, 3, 3, 1)
    assert found.adult_services
    assert {each.status for each in found.requests} == set(RequestStatus)
    assert all(len(scale.answers) in {6, 9} for scale in found.scales)
    days = [answer.said.on for answer in found.scales[0].answers]
    assert days == sorted(days, key=lambda day: day or date.min)


@pytest.mark.parametrize("kind", [kind for kind in AudienceKind if kind is not AudienceKind.WORKER])
def test_hypotheses_are_on_nobodys_copy_unless_chosen(rows: CaseRows, kind: AudienceKind) -> None:
    recipient = named(rows, "Petra").id if kind is AudienceKind.RECIPIENT else None
    assert seen(rows, Audience(kind, recipient)).assessment.hypotheses == ()
    chosen = seen(rows, Audience(kind, recipient, gets_hypotheses=True)).assessment.hypotheses
    is_ever = kind in {AudienceKind.RECIPIENT, AudienceKind.ANONYMOUS}
    assert bool(chosen) == is_ever


def test_the_wall_and_the_child_get_no_conclusions(rows: CaseRows) -> None:
    for audience in (Audience.wall(), Audience.child()):
        found = seen(rows, audience).assessment
        assert (found.summary, found.conclusion, found.own_worker_view, found.adult_services) == ("", "", "", "")
        assert (found.need_duration, found.is_explained, found.mapping_ground) == (None, None, None)
        assert found.requests == ()


def test_the_child_reads_its_own_numbers_alone(rows: CaseRows) -> None:
    view = seen(rows, Audience.child())
    answers = [answer for scale in view.assessment.scales for answer in scale.answers]
    assert answers
    assert {answer.said.by_id for answer in answers} == {view.child_id}
    kinds = {said.kind for said in view.statements if said.said.by_id != view.child_id}
    assert not kinds & {StatementKind.NOT_ASKED, StatementKind.CONCLUSION, StatementKind.WORRY}


def test_a_parent_gets_the_conclusion_but_not_the_other_adults_treatment(rows: CaseRows) -> None:
    view = copy_for(rows, "Pekka")
    assert view.assessment.conclusion
    assert view.assessment.mapping_ground is not None
    assert view.assessment.adult_services == ""
    refused = [each for each in view.assessment.requests if each.status is RequestStatus.REFUSED]
    assert refused == []


def test_somebody_close_is_no_party(rows: CaseRows) -> None:
    found = copy_for(rows, "Mikko").assessment
    assert (found.summary, found.conclusion, found.requests) == ("", "", ())


def test_who_was_asked_for_advice_does_not_learn_whose_child_it_was(rows: CaseRows) -> None:
    asked = next(row for row in rows.requests if row.kind is RequestKind.ADVICE)
    agency = next(row for row in rows.agencies if row.id == asked.agency_id)
    view = seen(rows, Audience.recipient(agency.id))
    assert not [each for each in view.assessment.requests if each.kind is RequestKind.ADVICE]
    assert any(each.subject_id == asked.id for each in view.omissions)
    elsewhere = named(rows, "Lastenpsykiatrian poliklinikka").id
    moved = tuple(_with(row, agency_id=elsewhere) if row.id == asked.id else row for row in rows.requests)
    anonymous = seen(replace(rows, requests=moved), Audience.anonymous()).assessment
    assert [each for each in anonymous.requests if each.kind is RequestKind.ADVICE]


def test_an_own_row_in_which_nothing_can_be_read_is_not_there(rows: CaseRows) -> None:
    own = rows.own_domains[0]
    hidden = tuple(
        _with(row, confidentiality=Confidentiality.WORKER) if row.own_domain_id == own.id else row
        for row in rows.statements
    )
    view = seen(replace(rows, statements=hidden), Audience.recipient(named(rows, "Pekka").id))
    assert view.assessment.own_domains == ()
    assert any(each.subject_id == own.id for each in view.omissions)
    assert seen(rows, Audience.recipient(named(rows, "Pekka").id)).assessment.own_domains


def test_before_the_answer_came_it_is_awaited(rows: CaseRows) -> None:
    school = next(row for row in rows.requests if row.professional_id == named(rows, "Elina").id)
    assert school.said_on is not None
    day = date.fromordinal(school.said_on.toordinal() - 1)
    found = next(each for each in seen(rows, Audience.worker(), day).assessment.requests if each.id == school.id)
    assert (found.status, found.answer, found.said.by_id) == (RequestStatus.ASKED, "", None)


def test_a_title_that_leads_to_a_protected_home_is_dropped(rows: CaseRows) -> None:
    home = next(row for row in rows.households if row.is_protected)
    own = _with(rows.own_domains[0], name=f"Elämä kadulla {home.address}")
    view = seen(replace(rows, own_domains=(own,)), Audience.recipient(named(rows, "Pekka").id))
    assert all(home.address not in each.title for each in view.assessment.own_domains)


def test_what_is_written_of_the_whole_is_looked_through(rows: CaseRows) -> None:
    home = next(row for row in rows.households if row.is_protected)
    told = _with(rows.assessments[0], summary=f"Äiti asuu: {home.address}.")
    view = seen(replace(rows, assessments=(told,)), Audience.recipient(named(rows, "Pekka").id))
    assert view.assessment.summary == ""
    assert any(each.subject_id == told.id for each in view.omissions)


def _with(row: T, **changes: Any) -> T:
    """Return a copy of ``row`` under its own id, some fields changed."""
    fields: dict[str, Any] = {column.key: getattr(row, column.key) for column in type(row).__table__.columns}
    return type(row)(**{**fields, **changes})


def test_a_case_without_an_assessment_has_an_empty_one() -> None:
    person, agency = Person(given_name="Aino", is_index=True), Agency(name="Koulu", group=AgencyGroup.EDUCATION)
    asked = Request(text="Miten menee?", agency_id=agency.id)
    view = build_view(CaseRows.of([person, agency, asked]), Audience.worker(), TODAY, Language.FI)
    assert view.assessment.id is None
    assert [each.text for each in view.assessment.requests] == ["Miten menee?"]
    whole = build_view(CaseRows.of([person, Assessment(summary="Alussa.")]), Audience.worker(), TODAY, Language.FI)
    assert whole.assessment.summary == "Alussa."
