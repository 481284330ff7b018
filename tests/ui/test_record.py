"""Copying a national document over, and taking one in, in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from sqlalchemy import select

from app.exchange.sosmeta.write import as_json, make, passages
from app.i18n import Language
from app.lens.view import CaseView
from app.models import Disclosure
from app.operations.case import edit_case
from app.rules.national.documents import NationalDocument
from app.ui.mainwindow import Window
from app.ui.pages.exporting import ExportPage
from app.ui.pages.record import RecordPage
from app.ui.pages.taking import DocumentPage
from tests.ui.conftest import PreparedAsk, settle


def opened(window: Window) -> RecordPage:
    window.commands["record"].trigger()
    (page,) = window.findChildren(RecordPage)
    return page


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copies(window: Window) -> list[Disclosure]:
    return list(window.desk.case.session.scalars(select(Disclosure).order_by(Disclosure.at, Disclosure.id)))


def choose(page: RecordPage, document: NationalDocument, language: Language = Language.FI) -> None:
    page.document.show_value(document)
    page.language.show_value(language)
    page.refresh()


def told(view: CaseView, document: NationalDocument, language: Language = Language.FI) -> list[str]:
    return [one.text for one in passages(make(view, document, language)) if one.text]


def test_one_key_copies_heading_after_heading(open_window: Window) -> None:
    page = opened(open_window)
    choose(page, NationalDocument.OPINION)
    texts = told(open_window.desk.view, NationalDocument.OPINION)
    found: list[str] = []
    for _ in texts:
        page.copy_next()
        found.append(clipboard())

    assert found == texts
    page.copy_next()  # after the last it begins anew
    assert clipboard() == texts[0]


def test_nothing_is_copied_or_logged_before_it_is_asked_for(open_window: Window) -> None:
    QGuiApplication.clipboard().clear()
    before = len(copies(open_window))
    page = opened(open_window)
    choose(page, NationalDocument.ASSESSMENT)

    assert clipboard() == ""
    assert len(copies(open_window)) == before
    page.copy_next()
    page.copy_next()
    assert len(copies(open_window)) == before + 1
    assert copies(open_window)[-1].document == NationalDocument.ASSESSMENT.title(Language.FI)
    assert len(copies(open_window)[-1].digest) == 64


def test_what_was_copied_is_gone_after_a_minute_and_at_lock(open_window: Window) -> None:
    page = opened(open_window)
    page.copy_next()
    assert clipboard()
    assert page._copying.later.isActive()
    assert page._copying.later.interval() == 60_000
    page._copying.later.timeout.emit()
    assert clipboard() == ""
    page.copy_next()
    QGuiApplication.clipboard().setText("jonkun muun")
    page._copying.forget()
    assert clipboard() == "jonkun muun"
    page.copy_next()
    open_window.desk.lock()
    settle()
    assert clipboard() == ""
    assert not open_window.findChildren(RecordPage)


def test_the_clipboards_keepers_are_asked_to_let_it_be(open_window: Window) -> None:
    opened(open_window).copy_next()
    data = QGuiApplication.clipboard().mimeData()

    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert not data.hasHtml()


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
@pytest.mark.parametrize("document", NationalDocument)
def test_every_document_is_shown_with_its_official_headings(
    open_window: Window, document: NationalDocument, language: Language
) -> None:
    page = opened(open_window)
    choose(page, document, language)
    labels = [label.text() for label in page.findChildren(QLabel)]
    made = make(open_window.desk.view_for(page._chosen().audience, language), document, language)

    assert {one.heading for one in passages(made)} <= set(labels)
    assert page.task.isVisibleTo(page) is (document in {NationalDocument.MEETING, NationalDocument.SAFETY})


def test_a_document_that_cannot_be_made_says_why(open_window: Window) -> None:
    page = opened(open_window)
    edit_case(open_window.desk.case, {"responsible_id": None, "plan_responsible_id": None})
    choose(page, NationalDocument.PLAN)

    assert not page.save.isEnabled()
    assert page._wrong.text()


def test_a_file_is_saved_after_it_was_logged_and_the_code_is_forgotten(
    open_window: Window, tmp_path: Path, ask: PreparedAsk
) -> None:
    path = tmp_path / "out.json"
    ask.documents += [path, path]
    page = opened(open_window)
    before = len(copies(open_window))
    line = page.number.findChild(QLineEdit)
    assert line is not None
    line.setText("010117A987X")
    page.save.click()
    assert not path.exists()
    child = open_window.desk.view.child
    assert child is not None
    assert child.born is not None
    digits = f"{child.born.day:02}{child.born.month:02}{child.born.year % 100:02}"
    number = f"{digits}A987{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(digits + '987') % 31]}"
    line.setText(number)
    page.save.click()

    assert number in path.read_text(encoding="utf-8")
    assert line.text() == ""
    assert ask.proposed[-1].endswith(".json")
    assert "Aino" not in ask.proposed[-1]
    assert len(copies(open_window)) == before + 1
    assert number not in repr([(row.document, row.recipient, row.digest, row.purpose) for row in copies(open_window)])


def test_the_text_is_saved_without_the_code(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    ask.documents.append(tmp_path / "out.txt")
    page = opened(open_window)
    page.save_text.click()

    assert "## Asetettavat tavoitteet" in (tmp_path / "out.txt").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(("kind", "ending", "begins"), [(4, ".ics", b"BEGIN:VCAL"), (5, ".csv", b"\xef\xbb\xbf")])
def test_dates_and_tables_are_saved_from_the_export_page(
    open_window: Window, tmp_path: Path, ask: PreparedAsk, kind: int, ending: str, begins: bytes
) -> None:
    path = tmp_path / f"out{ending}"
    ask.documents.append(path)
    open_window.commands["export"].trigger()
    (page,) = open_window.findChildren(ExportPage)
    page.version.setCurrentIndex(kind)
    page.version.committed.emit()
    page.save.click()

    assert path.read_bytes().startswith(begins)
    assert ask.proposed[-1].endswith(ending)


# Taking in ---------------------------------------------------------------------------------------------------------


def written(window: Window, path: Path, **changes: object) -> Path:
    whole = json.loads(as_json(make(window.desk.view, NationalDocument.PLAN, Language.FI)))
    inside = whole[NationalDocument.PLAN.structure.root.key]
    inside.update(changes)
    inside["suunnitelma"]["asetettavat_tavoitteet"].append({"nimi": "Uimataito", "kuvaus": "Aino ui altaan päähän."})
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def test_a_document_is_shown_before_it_is_taken_in(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    ask.families.append(written(open_window, tmp_path / "plan.json", outo="x"))
    before = open_window.desk.view
    open_window.commands["import"].trigger()
    (page,) = open_window.findChildren(DocumentPage)
    text = "\n".join(label.text() for label in page.findChildren(QLabel))

    assert "Lapsiperheiden palvelujen asiakassuunnitelma" in text
    assert "outo" in text
    assert "Laatija" in text
    page.cancel.click()
    settle()
    assert open_window.desk.view == before


def test_what_is_new_is_added_in_one_step(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    ask.families.append(written(open_window, tmp_path / "plan.json"))
    before = open_window.desk.view
    open_window.commands["import"].trigger()
    (page,) = open_window.findChildren(DocumentPage)
    page.take.click()
    settle()
    plan = open_window.desk.view.plan

    assert plan is not None
    assert [goal.text for goal in plan.goals if goal.title == "Uimataito"] == ["Aino ui altaan päähän."]
    assert not open_window.findChildren(DocumentPage)
    open_window.desk.undo()
    assert open_window.desk.view == before


def test_another_name_is_pointed_out(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    other = [{"sukunimi": "Toinen", "etunimet": "Alma", "henkilotunnus": {"value": "010117A987X"}}]
    ask.families.append(written(open_window, tmp_path / "plan.json", asiakas=other))
    open_window.commands["import"].trigger()
    (page,) = open_window.findChildren(DocumentPage)
    text = "\n".join(label.text() for label in page.findChildren(QLabel))

    assert "Nimi on muu kuin asian lapsen" in text
    assert "010117A987X" not in text
