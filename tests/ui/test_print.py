from __future__ import annotations

import hashlib
import io
import os
from itertools import cycle
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.genogram.painted import Form
from app.genogram.picture import Key
from app.lens.audience import AudienceKind
from app.lens.view import Diagram
from app.models import Disclosure
from app.models.kinds import AgencyGroup, DisclosureGround
from app.operations.diagram import move_spots
from app.operations.network import add_agency
from app.report.paper import Paper
from app.store.history import read_history
from app.ui.mainwindow import Window
from app.ui.pages.copies import Recipient, recipients, write_whole
from app.ui.pages.making import Wish
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


@pytest.fixture
def crowded(open_window: Window, qtbot: QtBot) -> PrintPage:
    """The same among so many services more that no A4 page holds the ecomap."""
    for number, group in zip(range(16), cycle(AgencyGroup), strict=False):
        add_agency(open_window.desk.case, f"Palvelu {number}", group)
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


def test_what_is_doubtful_in_a_picture_of_the_copy_is_told_beside_it(page: PrintPage, qtbot: QtBot) -> None:
    assert page.doubts == ""
    child, other = page.desk.view.people[:2]
    move_spots(page.desk.case, Diagram.GENOGRAM, {person.id: (500.0, 500.0) for person in (child, other)})
    settle()
    wait(page, qtbot)
    assert child.short_name in page.doubts
    assert page._doubts.isVisible()
    page._pictures[Diagram.GENOGRAM].click()
    settle()
    wait(page, qtbot)
    assert page.doubts == ""


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


def turn_to(page: PrintPage, qtbot: QtBot, wish: Wish) -> None:
    """Choose a picture by itself and wait for it, or for what is said instead."""
    page.show_key(Key("picture", part=wish.diagram))
    page._picture.show_wish(wish)
    page._turn()
    assert page._printed is None, "nothing of the old choice can be saved"
    assert not page._save.isEnabled()
    qtbot.waitUntil(lambda: not page._wait.isActive(), timeout=5000)
    qtbot.waitUntil(lambda: page._printed is not None or not page.preview.count, timeout=30_000)


def test_a_picture_by_itself_is_shown_as_it_will_be(page: PrintPage, qtbot: QtBot) -> None:
    turn_to(page, qtbot, Wish(Diagram.ECOMAP, Paper.POSTER))
    assert page._printed is not None
    with pypdfium2.PdfDocument(page._printed.data) as document:
        assert page.preview.count == len(document) > 2
    assert page._picture.isVisible()
    assert not any(each.isVisible() for each in page._pictures.values())


def test_a_page_too_small_is_told_beside_the_choices(crowded: PrintPage, qtbot: QtBot) -> None:
    turn_to(crowded, qtbot, Wish(Diagram.ECOMAP, Paper.A4))
    assert crowded._printed is None
    assert not crowded._save.isEnabled()
    assert "A3" in crowded._state.text()


def test_the_plan_tells_which_picture_goes_on_sheets(crowded: PrintPage) -> None:
    assert "liitetään yhteen" in crowded._state.text()


@pytest.mark.parametrize("form", [Form.PNG, Form.SVG])
def test_an_image_is_recorded_as_what_it_shows(
    page: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path, form: Form
) -> None:
    turn_to(page, qtbot, Wish(Diagram.CIRCLES, form=form))
    assert page.preview.count == 1
    assert form.value.upper() in page._save.text()
    path = tmp_path / f"kuva.{form}"
    ask.documents.append(path)
    before = {each.id for each in page.desk.case.session.query(Disclosure)}
    page._ask_where()

    assert ask.proposed == [f"kehät-harjoitus-1.{form}"]
    (record,) = (each for each in page.desk.case.session.query(Disclosure) if each.id not in before)
    assert record.document == "Kehät"
    assert record.digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_picture_that_is_seen_is_brought_to_print(open_window: Window) -> None:
    open_window.show_diagram(Diagram.ECOMAP)
    open_window.commands["save-picture"].trigger()
    settle()
    found = open_window.frame.page
    assert isinstance(found, PrintPage)
    assert found._wish == Wish(Diagram.ECOMAP)


def test_black_and_white_is_made_anew(page: PrintPage, qtbot: QtBot) -> None:
    before = page._printed
    page._grey.click()
    wait(page, qtbot)
    assert before is not None
    assert page._printed is not None
    assert page._printed.data != before.data
    assert page._printed.digest == before.digest, "the words and the pictures are the same"
