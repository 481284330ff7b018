"""Contacts and measures as tables: what is in them, for whom, and that no cell is a formula."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest

from app.exchange.tables import contacts, measures
from app.i18n import Language
from app.lens.build import build_view
from app.lens.view import CaseView
from tests.samples import DAY, audiences, sample_rows


def view_of(who: str) -> CaseView:
    return build_view(sample_rows(Language.FI), audiences(Language.FI)[who], DAY, Language.FI)


def rows(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_contacts_have_telephones_of_people_and_agencies() -> None:
    table = rows(contacts(view_of("worker"), Language.FI))
    found = {row[0]: row for row in table[1:]}

    assert table[0][0] == "Nimi"
    assert all(len(row) == len(table[0]) for row in table)
    assert found["Maija Esimerkki"][1:4] == ["äiti", "", "050 000 0001"]
    assert found["Kaisa Keksintö"][2] == "Lapsiperheiden sosiaalityö"


def test_others_get_only_the_contacts_they_may_see() -> None:
    everything = contacts(view_of("worker"), Language.FI).decode()
    for_father = contacts(view_of("father"), Language.FI).decode()

    assert "050 000 0001" in everything
    assert "050 000 0001" not in for_father


def test_every_measure_stands_with_its_need_and_goal() -> None:
    view = view_of("worker")
    table = rows(measures(view, Language.FI))

    assert view.plan is not None
    assert len(table) - 1 == sum(len(goal.measures) for need in view.plan.needs for goal in need.goals)
    row = next(row for row in table if row[3] == "Mikko Esimerkki")
    assert row[:3] == [
        "Vanhemmat tarvitsevat tavan sopia lasten asioista ilman riitaa.",
        "Vanhemmat sopivat lasten asiat kerran viikossa kirjallisesti.",
        "Eno vie Ainon ja Venlan harjoituksiin.",
    ]
    assert table[0][-1] == "Kuka tarkistaa"
    assert "Kaisa Keksintö" in {row[-1] for row in table[1:]}


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_begins_a_formula(evil: str) -> None:
    view = view_of("worker")
    view = replace(view, people=(replace(view.people[0], name=evil, phone=evil), *view.people[1:]))

    for row in rows(contacts(view, Language.FI)):
        assert not [cell for cell in row if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]


def test_a_case_without_a_plan_has_an_empty_table() -> None:
    assert len(rows(measures(replace(view_of("worker"), plan=None), Language.FI))) == 1
