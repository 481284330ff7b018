"""What is told of several cases: days in order, fixed words alone, figures, each case once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.exchange.across import across_table, dates_across, in_order, said, shown_figures, told_of
from app.exchange.sheet import read
from app.i18n import Language
from app.lens.build import build_view
from app.lens.view import CaseView
from app.rules.across import figures_across
from tests.samples import DAY, audiences, sample_rows


@pytest.fixture(scope="module")
def view() -> CaseView:
    return build_view(sample_rows(Language.FI), audiences(Language.FI)["worker"], DAY, Language.FI)


def test_nothing_that_somebody_wrote_is_told(view: CaseView) -> None:
    told = across_table([told_of(view)], Language.FI).decode("utf-8-sig")
    written = [person.name for person in view.people] + [agency.name for agency in view.agencies]
    written += [each.text for each in view.statements] + [need.text for need in (view.plan.needs if view.plan else ())]
    written += [decision.text for meeting in view.meetings for decision in meeting.decisions]

    assert [text for text in written if text and text in told] == []
    assert view.number in told


def test_days_come_in_order_and_those_that_passed_are_told(view: CaseView) -> None:
    late = replace(view, plan=replace(view.plan, review_on=DAY.replace(day=1))) if view.plan else view
    dates = dates_across([told_of(late), told_of(replace(view, child_id=None, number="B"))])

    assert dates == sorted(dates, key=lambda each: (each.day, each.number, each.what.source))
    assert [said(each.what, Language.EN) for each in dates if each.is_past and each.day == DAY.replace(day=1)] == [
        "Review of the plan"
    ]
    assert {each.number for each in dates} == {view.number, "B"}


def test_a_case_is_told_and_counted_once_however_many_files_it_has(view: CaseView) -> None:
    other = told_of(replace(view, child_id=None, number="A"))

    assert [case.number for case in in_order([told_of(view), other, told_of(view)])] == ["A", view.number]


@pytest.mark.parametrize("language", Language)
def test_figures_are_shown_from_five_cases_on(view: CaseView, language: Language) -> None:
    case = told_of(view)
    assert shown_figures(figures_across([case.counts] * 4), language) == []
    shown = dict(shown_figures(figures_across([case.counts] * 5), language))
    assert len(shown) == 5
    assert all(shown.values())
    cases = [replace(case, key=str(at)) for at in range(5)]
    rows = [cells[3] for _, cells in read(across_table(cases, language)).rows]
    assert [f"{title}: {value}" for title, value in shown.items()] == rows[-5:]
