from __future__ import annotations

import hashlib
import io
import os
from itertools import cycle
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.genogram.painted import Form
from app.genogram.picture import Key
from app.i18n import mark
from app.lens.audience import AudienceKind
from app.lens.view import Diagram, Reason
from app.models import Disclosure
from app.models.kinds import AgencyGroup, DisclosureGround
from app.operations.diagram import move_spots
from app.operations.network import add_agency
from app.report.documents import BY_KEY, DOCUMENTS, ON_SHELVES
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
def sheet(open_window: Window, qtbot: QtBot) -> PrintPage:
    """The same with the page of contacts, which is made at once."""
    open_window.go("print")
    settle()
    found = open_window.frame.page
    assert isinstance(found, PrintPage)
    found.choices.document.show_value(BY_KEY["contacts"])
    found.choices._turn()
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
    assert {each.reason for each in page.left_out} == {Reason.CONFIDENTIAL}, "what is marked for the worker only"
    page.choose("Oma kappaleeni: kaikki")
    assert page.left_out == ()


def test_what_is_doubtful_in_a_picture_of_the_copy_is_told_beside_it(page: PrintPage, qtbot: QtBot) -> None:
    assert page.doubts == ""
    child, other = page.desk.view.people[:2]
    move_spots(page.desk.case, Diagram.GENOGRAM, {person.id: (500.0, 500.0) for person in (child, other)})
    settle()
    wait(page, qtbot)
    assert child.short_name in page.doubts
    assert page._doubts.isVisible()
    page.choices.pictures[Diagram.GENOGRAM].click()
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

    monkeypatch.setattr("app.ui.pages.sending.write_whole", watched)
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
    sheet: PrintPage, ask: PreparedAsk, tmp_path: Path, open_window: Window
) -> None:
    ask.documents.append(tmp_path / "ei-ole" / "suunnitelma.pdf")
    sheet._ask_where()
    assert "ei kirjoitettu" in open_window.notifier.text
    with pytest.raises(AppError):
        write_whole(tmp_path / "ei-ole" / "x.pdf", b"x")


def turn_to(page: PrintPage, qtbot: QtBot, wish: Wish) -> None:
    """Choose a picture by itself and wait for it, or for what is said instead."""
    page.show_key(Key("picture", part=wish.diagram))
    page.choices.show_wish(wish)
    assert page._printed is None, "nothing of the old choice can be saved"
    assert not page._save.isEnabled()
    qtbot.waitUntil(lambda: not page._wait.isActive(), timeout=5000)
    qtbot.waitUntil(lambda: page._printed is not None or not page.preview.count, timeout=30_000)


def test_a_picture_by_itself_is_shown_as_it_will_be(sheet: PrintPage, qtbot: QtBot) -> None:
    turn_to(sheet, qtbot, Wish(Diagram.ECOMAP, Paper.POSTER))
    assert sheet._printed is not None
    with pypdfium2.PdfDocument(sheet._printed.data) as document:
        assert sheet.preview.count == len(document) > 2
    assert sheet.choices.picture.isVisible()
    assert not any(each.isVisible() for each in sheet.choices.pictures.values())


def test_a_page_too_small_is_told_beside_the_choices(crowded: PrintPage, qtbot: QtBot) -> None:
    turn_to(crowded, qtbot, Wish(Diagram.ECOMAP, Paper.A4))
    assert crowded._printed is None
    assert not crowded._save.isEnabled()
    assert "A3" in crowded._state.text()


def test_the_plan_tells_which_picture_goes_on_sheets(crowded: PrintPage) -> None:
    assert "liitetään yhteen" in crowded._state.text()


@pytest.mark.parametrize("form", [Form.PNG, Form.SVG])
def test_an_image_is_recorded_as_what_it_shows(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path, form: Form
) -> None:
    turn_to(sheet, qtbot, Wish(Diagram.CIRCLES, form=form))
    assert sheet.preview.count == 1
    assert form.value.upper() in sheet._save.text()
    path = tmp_path / f"kuva.{form}"
    ask.documents.append(path)
    before = {each.id for each in sheet.desk.case.session.query(Disclosure)}
    sheet._ask_where()

    assert ask.proposed == [f"kehät-harjoitus-1.{form}"]
    (record,) = (each for each in sheet.desk.case.session.query(Disclosure) if each.id not in before)
    assert record.document == "Kehät"
    assert record.digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_picture_that_is_seen_is_brought_to_print(open_window: Window) -> None:
    open_window.show_diagram(Diagram.ECOMAP)
    open_window.commands["save-picture"].trigger()
    settle()
    found = open_window.frame.page
    assert isinstance(found, PrintPage)
    assert found.choices.wish == Wish(Diagram.ECOMAP)


def test_black_and_white_is_made_anew(sheet: PrintPage, qtbot: QtBot) -> None:
    before = sheet._printed
    sheet.choices.grey.click()
    wait(sheet, qtbot)
    assert before is not None
    assert sheet._printed is not None
    assert sheet._printed.data != before.data
    assert sheet._printed.digest == before.digest, "the words and the pictures are the same"


# Several in one go, and a printer -------------------------------------------------------------------------------------

THREE = ("Lapsen kappale", "Pekka Malli", "Mallilan koulu")


def disclosures(page: PrintPage) -> list[Disclosure]:
    """Return the records from the oldest on."""
    return sorted(page.desk.case.session.query(Disclosure), key=lambda each: each.at)


def tick(page: PrintPage, qtbot: QtBot, *names: str) -> None:
    page.addressees.tick(*names)
    page.choose(names[-1])
    wait(page, qtbot)


def test_several_recipients_get_a_copy_each_on_a_ground_of_their_own(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(sheet, qtbot, *THREE)
    assert "3" in sheet._save.text()
    assert sheet._printed is not None
    assert "Kappale 3/3 · Mallilan koulu" in pdf_text(sheet._printed.data), "the preview is the third of three"
    sheet.choose("Pekka Malli")
    sheet.ground.provision.show_value("417/2007 4 §")
    sheet.ground.provision.committed.emit()
    wait(sheet, qtbot)

    before, written = disclosures(sheet), list[tuple[str, int]]()

    def watched(target: Path, data: bytes) -> None:
        written.append((target.name, len(disclosures(sheet)) - len(before)))
        write_whole(target, data)

    monkeypatch.setattr("app.ui.pages.sending.write_whole", watched)
    ask.documents.append(tmp_path / "suunnitelma.pdf")
    sheet._ask_where()
    assert sheet.going.isVisible()
    qtbot.waitUntil(lambda: len(written) == 3, timeout=60_000)

    assert written == [("suunnitelma-1.pdf", 1), ("suunnitelma-2.pdf", 2), ("suunnitelma-3.pdf", 3)]
    records = disclosures(sheet)[len(before) :]
    assert [(each.recipient, each.copies) for each in records] == [
        ("Aino Esimerkki", 3),
        ("Pekka Malli", 3),
        ("Mallilan koulu", 3),
    ]
    assert [each.legal_ground for each in records] == ["703/2023 4 §", "417/2007 4 §", "703/2023 53–55 §"]
    assert all(each.digest for each in records)
    assert records[2].agency_id is not None
    for number, each in enumerate(records, 1):
        assert f"{number}/3 · {each.recipient}" in pdf_text((tmp_path / f"suunnitelma-{number}.pdf").read_bytes())
    assert not sheet.going.isVisible()


def test_a_box_that_is_ticked_keeps_the_focus_and_its_place(sheet: PrintPage, qtbot: QtBot) -> None:
    sheet.addressees.more.click()
    settle()
    boxes = list(sheet.addressees._ticks.values())
    scroll = sheet.choices.verticalScrollBar()
    for box in (boxes[-1], boxes[2]):
        sheet.choices.ensureWidgetVisible(box)
        settle()
        stood = scroll.value()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        settle()
        assert box.value() is True
        assert box.hasFocus()
        assert scroll.value() == stood
    assert list(sheet.addressees._ticks.values()) == boxes


def test_stopping_leaves_no_record_and_no_file(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path
) -> None:
    tick(sheet, qtbot, *THREE)
    before = len(disclosures(sheet))
    ask.documents.append(tmp_path / "suunnitelma.pdf")
    sheet._ask_where()
    assert sheet.going.is_busy
    assert sheet.going.stop_button.hasFocus()
    qtbot.keyClick(sheet.going.stop_button, Qt.Key.Key_Space)
    sheet._background.wait()
    settle()
    assert not sheet.going.is_busy
    assert sheet._save.isEnabled()
    assert len(disclosures(sheet)) == before
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_numbered_file_that_is_there_already_is_not_written_over(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path, open_window: Window
) -> None:
    (tmp_path / "suunnitelma-2.pdf").write_text("mine", encoding="utf-8")
    tick(sheet, qtbot, *THREE[1:])
    before = len(disclosures(sheet))
    ask.documents.append(tmp_path / "suunnitelma.pdf")
    sheet._ask_where()
    qtbot.waitUntil(lambda: not sheet.going.is_busy, timeout=60_000)
    assert "suunnitelma-2.pdf" in open_window.notifier.text
    assert len(disclosures(sheet)) == before
    assert [each.name for each in tmp_path.glob("*.pdf")] == ["suunnitelma-2.pdf"]


def test_one_copy_that_cannot_be_made_keeps_all_back(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(sheet, qtbot, *THREE[:2])
    before = len(disclosures(sheet))

    def refuses(*_: object, **__: object) -> None:
        raise AppError(mark("There is nothing to print."))

    monkeypatch.setattr("app.ui.pages.going.make", refuses)
    ask.documents.append(tmp_path / "suunnitelma.pdf")
    sheet._ask_where()
    qtbot.waitUntil(lambda: not sheet.going.is_busy, timeout=60_000)
    assert "There is nothing to print." in sheet._state.text()
    assert "eikä mitään kirjattu" in sheet._state.text()
    assert len(disclosures(sheet)) == before


def test_a_printer_gets_the_very_pages_after_their_record_under_a_name_that_is_nobodys(
    sheet: PrintPage, qtbot: QtBot, ask: PreparedAsk, tmp_path: Path
) -> None:
    sheet.choices.document.show_value(BY_KEY["who-does-what"])
    sheet.choices._turn()
    wait(sheet, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    ask.printers.append(printer)
    before = len(disclosures(sheet))
    sheet._ask_printer()
    assert not (tmp_path / "paper.pdf").exists()
    qtbot.waitUntil(lambda: not sheet.going.is_busy, timeout=60_000)
    assert ask.proposed == ["kuka-tekee-mita-HARJOITUS-1"]
    assert printer.docName() == ask.proposed[0]
    (record,) = disclosures(sheet)[before:]
    assert sheet._printed is not None or record.digest
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == 1
        width, height = document[0].get_size()
        assert width > height, "a lying page stays one"
        told = document.get_metadata_dict()
        assert (told["Author"], told["Creator"]) == ("", "")
        grey = document[0].render(scale=0.5).to_pil().convert("L")
    assert grey.tobytes() != bytes([255]) * len(grey.tobytes()), "there is something on it"


def test_pages_are_walked_and_sized_by_keys(page: PrintPage, qtbot: QtBot) -> None:
    preview, sheets = page.preview, page.preview._sheets
    assert (preview.current, preview._small.count()) == (0, preview.count)
    qtbot.keyClick(sheets, Qt.Key.Key_End)
    assert preview.current == preview._small.currentRow() == preview.count - 1
    qtbot.keyClick(sheets, Qt.Key.Key_Home)
    assert preview.current == preview._small.currentRow() == 0
    preview._small.setCurrentRow(1)
    assert preview.current == 1
    qtbot.keyClick(sheets, Qt.Key.Key_1)
    whole = preview._shown_at()
    assert preview._pages[1][1].pixmap().deviceIndependentSize().height() <= sheets.viewport().height()
    qtbot.keyClick(sheets, Qt.Key.Key_Plus)
    assert preview._shown_at() > whole
    qtbot.keyClick(sheets, Qt.Key.Key_0)
    assert not sheets.horizontalScrollBar().isVisible()
    with qtbot.waitSignal(preview.finer):
        preview.zoom(3.0)
    before = preview.count
    qtbot.waitUntil(lambda: preview._density > 2.5, timeout=20_000)
    assert (preview.count, round(preview._shown_at(), 1)) == (before, 3.0)


def test_older_pages_stay_until_the_newer_are_there(page: PrintPage, qtbot: QtBot) -> None:
    page.choices.document.show_value(BY_KEY["contacts"])
    page.choices._turn()
    assert page.preview.count > 1, "the plan is still there to be looked at"
    assert not page._save.isEnabled()
    wait(page, qtbot)
    assert page.preview.count == 1


def test_documents_stand_on_shelves_with_what_each_is_for(sheet: PrintPage) -> None:
    shown = [sheet.choices.document.itemText(at) for at in range(sheet.choices.document.count())]
    assert len(shown) == len(DOCUMENTS) + len(ON_SHELVES) + 2
    assert all(each.use.source for each in DOCUMENTS)
    sheet.choices.document.show_value(BY_KEY["log"])
    sheet.choices._turn()
    assert "Yksi sivu." in sheet.choices._use.text()
