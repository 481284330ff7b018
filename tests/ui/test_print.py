from __future__ import annotations

import io
import os
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.lens.audience import AudienceKind
from app.models import Disclosure
from app.models.kinds import DisclosureGround
from app.store.history import read_history
from app.ui.mainwindow import Window
from app.ui.pages.copies import Recipient, recipients, write_whole
from app.ui.pages.print import PrintPage
from tests.ui.conftest import PreparedAsk, settle
from tests.ui.texts import shown_texts


@pytest.fixture
def page(open_window: Window, qtbot: QtBot) -> PrintPage:
    """The page with the worker's own copy set."""
    open_window.go("print")
    settle()
    found = open_window.frame.page
    assert isinstance(found, PrintPage)
    wait(found, qtbot)
    return found


def wait(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._save.isEnabled() and not page._wait.isActive(), timeout=30_000)


def father(page: PrintPage) -> tuple[str, Recipient]:
    return next((name, each) for name, each in recipients(page.desk.view) if name.startswith("Pekka"))


def pdf_text(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return "".join(each.get_textpage().get_text_range() for each in document)


def test_the_preview_is_the_very_pdf(page: PrintPage) -> None:
    assert page._printed is not None
    with pypdfium2.PdfDocument(page._printed.data) as document:
        assert page.preview.count == len(document) > 1
    assert page.left_out == ()


def test_what_is_left_out_is_listed_beside_and_is_not_on_the_copy(page: PrintPage, qtbot: QtBot) -> None:
    name, recipient = father(page)
    assert (recipient.audience.kind, recipient.ground) == (AudienceKind.RECIPIENT, DisclosureGround.PARTY)
    page.choose(name)
    settle()
    page._wait.start()
    qtbot.waitUntil(lambda: not page._save.isEnabled(), timeout=5000)
    wait(page, qtbot)

    assert page.left_out
    assert page._printed is not None
    protected = [home.address for home in page.desk.view.households if home.address and home.is_protected]
    text = pdf_text(page._printed.data)
    assert protected
    assert [address for address in protected if address in text] == []
    shown = shown_texts(page._left_out)
    assert any("turva" in each.lower() for each in shown)


def test_a_copy_is_recorded_before_its_file_exists(
    page: PrintPage, ask: PreparedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "suunnitelma.pdf"
    ask.documents.append(path)
    rows: list[tuple[bool, int]] = []
    before = {each.id for each in page.desk.case.session.query(Disclosure)}

    def watched(target: Path, data: bytes) -> None:
        rows.append((target.exists(), page.desk.case.session.query(Disclosure).count()))
        write_whole(target, data)

    monkeypatch.setattr("app.ui.pages.print.write_whole", watched)
    printed = page._printed
    assert printed is not None
    page._ask_where()

    assert ask.proposed == ["suunnitelma-HARJOITUS-1.pdf"]
    assert rows == [(False, len(before) + 1)]
    assert path.read_bytes() == printed.data
    (record,) = (each for each in page.desk.case.session.query(Disclosure) if each.id not in before)
    assert (record.document, record.digest, record.ground) == ("Suunnitelma", printed.digest, DisclosureGround.OWN_WORK)
    assert len(read_history(page.desk.case.session, record.id)) == 2
    assert list(tmp_path.glob("*.part")) == []
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0


def test_a_folder_that_takes_no_file_is_told(
    page: PrintPage, ask: PreparedAsk, tmp_path: Path, open_window: Window
) -> None:
    ask.documents.append(tmp_path / "ei-ole" / "suunnitelma.pdf")
    page._ask_where()
    assert "ei kirjoitettu" in open_window.notifier.text
    with pytest.raises(AppError):
        write_whole(tmp_path / "ei-ole" / "x.pdf", b"x")
