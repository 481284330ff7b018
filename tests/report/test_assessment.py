"""The printed assessment: the child first and word for word, strengths before worries, hypotheses only where chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import AppError
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import AssessmentTemplate, CaseView, StatementKind
from app.report.assessment import SECTIONS, assessment_story, print_assessment, print_with_hypotheses
from app.report.documents import BY_KEY
from app.report.request import Copy, PrintRequest
from app.report.sections import scales
from app.report.tagged import Block, Figure, Heading, Quote, Table, WritingSpace
from app.report.tagged.text import plain
from app.rules.change import goal_changes
from tests.report.cases import bare_view
from tests.samples import DAY, sample_rows

TODAY = DAY


@pytest.fixture(scope="module")
def rows() -> CaseRows:
    """Return the Finnish sample's rows; only to be read."""
    return sample_rows(Language.FI)


def request(language: Language = Language.FI, *, is_grey: bool = False) -> PrintRequest:
    return PrintRequest("Vastuutyöntekijä", language, TODAY, is_grey=is_grey)


def seen(rows: CaseRows, audience: Audience, language: Language = Language.FI) -> CaseView:
    return build_view(rows, audience, TODAY, language)


def blocks(view: CaseView) -> list[Block]:
    return [block for part in assessment_story(Copy(view, request())) for block in part.blocks]


def headings(view: CaseView, level: int = 2) -> list[str]:
    return [block.text for block in blocks(view) if isinstance(block, Heading) and block.level == level]


@pytest.mark.parametrize("language", list(Language))
def test_it_is_accessible_and_archivable(
    rows: CaseRows, language: Language, invalid: Callable[[bytes], list[str]]
) -> None:
    view = seen(rows, Audience.worker(), language)
    assert invalid(print_with_hypotheses(view, request(language)).pdf) == []


def test_the_childs_own_words_come_first_as_they_were_said(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    found = blocks(view)
    quotes = [block.text.strip("”") for block in found if isinstance(block, Quote)]
    assert quotes == [each.text for each in view.statements if each.kind is StatementKind.CHILDS_WORDS]
    assert headings(view)[:2] == ["Mitä Aino sanoo", "Miten kukin meistä sen näkee"]
    others = tuple(each for each in view.statements if each.kind is StatementKind.VIEW)
    assert any(isinstance(block, WritingSpace) for block in blocks(replace(view, statements=others)))


def test_strengths_stand_before_worries_in_each_part_of_life(rows: CaseRows) -> None:
    table = next(block for block in blocks(seen(rows, Audience.worker())) if isinstance(block, Table))
    for group in table.groups:
        kinds = [plain(row.cells[0]) for row in group.rows]
        if "+ vahvuus" in kinds and "! huoli" in kinds:
            assert kinds.index("+ vahvuus") < kinds.index("! huoli")
        assert all(plain(row.cells[2]).strip() for row in group.rows)


def test_dissent_has_its_own_place(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    assert "Missä olemme eri mieltä" in headings(view)
    none = tuple(each for each in view.statements if each.kind is not StatementKind.DISSENT)
    assert "Missä olemme eri mieltä" not in headings(replace(view, statements=none))


def test_the_triangle_has_its_groups_as_headings(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    shown = replace(view, assessment=replace(view.assessment, template=AssessmentTemplate.TRIANGLE))
    assert {"Lapsen kehitys", "Perhe ja ympäristö"} <= set(headings(shown, 3))


def test_numbers_are_a_chart_and_a_table_and_words(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    figures = [block for block in blocks(view) if isinstance(block, Figure)]
    goals = goal_changes(view, Language.FI)
    assert goals
    assert len(figures) == len(view.assessment.scales) + len(goals)
    for figure, scale in zip(figures, view.assessment.scales, strict=False):
        assert all(str(abs(answer.value)) in figure.alternative for answer in scale.answers)
        assert "Aino" in figure.alternative or "Maija" in figure.alternative


def test_hypotheses_are_in_no_print_but_the_one_chosen_for_them(
    rows: CaseRows, read_pages: Callable[[bytes], list[str]]
) -> None:
    thought = "Ainon valvominen on vartiointia"
    worker = seen(rows, Audience.worker())
    assert thought not in " ".join(read_pages(print_assessment(worker, request()).pdf))
    assert thought in " ".join(read_pages(print_with_hypotheses(worker, request()).pdf))
    psychologist = next(row for row in rows.professionals if row.title == "psykologi")
    own = Audience.recipient(psychologist.id)
    plainly, chosen = BY_KEY["assessment"], BY_KEY["assessment-with-hypotheses"]
    assert thought not in " ".join(read_pages(plainly.build(seen(rows, plainly.eyes_of(own)), request()).pdf))
    assert thought not in " ".join(read_pages(chosen.build(seen(rows, own), request()).pdf))
    assert thought in " ".join(read_pages(chosen.build(seen(rows, chosen.eyes_of(own)), request()).pdf))
    assert scales.hypotheses not in SECTIONS


def test_a_copy_tells_what_its_reader_may_know_and_no_more(
    rows: CaseRows, read_pages: Callable[[bytes], list[str]]
) -> None:
    father = next(row for row in rows.people if row.given_name == "Pekka")
    text = " ".join(read_pages(print_assessment(seen(rows, Audience.recipient(father.id)), request()).pdf))
    hidden = [row.text for row in rows.statements if row.confidentiality.value == "worker"]
    hidden.append(rows.assessments[0].adult_services)
    assert not [each for each in hidden if each[:40] in text]
    assert rows.assessments[0].conclusion[:40] in text
    child = " ".join(read_pages(print_assessment(seen(rows, Audience.child()), request()).pdf))
    assert rows.assessments[0].conclusion[:40] not in child
    anonymous = " ".join(read_pages(print_assessment(seen(rows, Audience.anonymous()), request()).pdf))
    assert not [name for name in ("Aino", "Maija", "Pekka", "Mallilan", "Taulu") if name in anonymous]


def test_the_same_case_gives_the_same_bytes_and_grey_has_no_colour(rows: CaseRows) -> None:
    view = seen(rows, Audience.worker())
    first = print_assessment(view, request())
    assert first == print_assessment(view, request())
    grey = print_assessment(view, request(is_grey=True))
    assert grey.pdf != first.pdf


def test_nothing_is_printed_where_nothing_was_assessed() -> None:
    empty = replace(bare_view(), statements=())
    with pytest.raises(AppError, match="nothing was printed"):
        print_assessment(empty, request())
