"""The assessment as a table: who stands in which column, what in which row, and that nothing falls out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import AssessmentTemplate, CaseView, LifeDomain, StatementKind
from app.rules.matrix import (
    IN_CELL,
    OTHER_ROWS,
    TEMPLATES,
    VoiceKind,
    is_child_heard,
    matrix,
    rows,
    voice_of,
    voices,
)
from tests.samples import DAY, sample_rows

TODAY = DAY


@pytest.fixture(scope="module")
def view() -> CaseView:
    """Return the worker's view of the Finnish sample."""
    return build_view(sample_rows(Language.FI), Audience.worker(), TODAY, Language.FI)


def templated(view: CaseView, template: AssessmentTemplate) -> CaseView:
    return replace(view, assessment=replace(view.assessment, template=template))


def test_the_columns_are_child_parents_agencies_close_people_worker(view: CaseView) -> None:
    kinds = [voice.kind for voice in voices(view)]
    order = list(VoiceKind)
    assert kinds == sorted(kinds, key=order.index)
    assert kinds.count(VoiceKind.CHILD) == kinds.count(VoiceKind.CLOSE) == kinds.count(VoiceKind.WORKER) == 1
    names = [view.people_by_id[voice.subject_id].given_name for voice in voices(view)[1:3] if voice.subject_id]
    assert names == ["Maija", "Pekka"]


@pytest.mark.parametrize("template", list(AssessmentTemplate))
def test_every_statement_is_in_exactly_one_cell(view: CaseView, template: AssessmentTemplate) -> None:
    table = matrix(templated(view, template))
    found = [said.id for row in table.rows for voice in table.voices for said in table.cell(row, voice)]
    assert sorted(found, key=str) == sorted((s.id for s in view.statements if s.kind in IN_CELL), key=str)
    assert all(each.kind is not StatementKind.DISSENT for row in table.rows for _, each in table.heard(row))


@pytest.mark.parametrize("template", list(AssessmentTemplate))
def test_a_template_begins_with_its_own_rows_in_its_order(view: CaseView, template: AssessmentTemplate) -> None:
    domains = [domain for _, group in TEMPLATES[template] for domain in group]
    shown = [row.domain for row in rows(templated(view, template)) if row.domain]
    assert shown[: len(domains)] == domains
    assert len(shown) == len(set(shown))


def test_rows_of_another_template_with_words_in_them_come_under_a_heading(view: CaseView) -> None:
    found = rows(templated(view, AssessmentTemplate.ENVIRONMENTS))
    besides = next(row for row in found if row.heading == OTHER_ROWS)
    assert besides.domain is LifeDomain.SCHOOL
    spoken = {each.domain for each in view.statements if each.domain}
    assert spoken <= {row.domain for row in found}


def test_the_triangle_has_three_groups_told_as_headings(view: CaseView) -> None:
    headings = [row.heading for row in rows(templated(view, AssessmentTemplate.TRIANGLE)) if row.heading]
    assert len(headings[:3]) == 3
    assert {heading for heading, _ in TEMPLATES[AssessmentTemplate.TRIANGLE]} <= set(headings)


def test_strengths_stand_before_worries_in_every_cell_and_row(view: CaseView) -> None:
    table = matrix(view)
    for row in table.rows:
        for voice in table.voices:
            kinds = [IN_CELL.index(said.kind) for said in table.cell(row, voice)]
            assert kinds == sorted(kinds)
        heard = [voice.kind is VoiceKind.CHILD for voice, _ in table.heard(row)]
        assert heard == sorted(heard, reverse=True)


def test_why_the_child_was_not_asked_stands_in_its_column(view: CaseView) -> None:
    said = next(each for each in view.statements if each.kind is StatementKind.NOT_ASKED)
    assert voice_of(view, said).kind is VoiceKind.CHILD


def test_an_agency_speaks_as_one_and_the_own_worker_apart(view: CaseView) -> None:
    teacher = next(each for each in view.professionals if each.title == "luokanopettaja")
    said = next(each for each in view.statements if each.said.by_id == teacher.id)
    assert voice_of(view, said).subject_id == teacher.agency_id
    own = [each for each in view.statements if each.said.by_id == view.responsible_id]
    concluded = next(each for each in own if each.kind is StatementKind.CONCLUSION)
    assert voice_of(view, concluded).kind is VoiceKind.WORKER
    nobody = replace(said, said=replace(said.said, by="", by_id=None))
    assert voice_of(view, nobody).kind is VoiceKind.WORKER


def test_whether_the_child_is_heard(view: CaseView) -> None:
    assert is_child_heard(view)
    others = tuple(each for each in view.statements if each.kind is StatementKind.WORRY)
    assert not is_child_heard(replace(view, statements=others))
