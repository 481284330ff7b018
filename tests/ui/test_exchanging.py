"""Taking a family in and writing one, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.exchange.gedcom.write import gedcom
from app.exchange.reading import read_family
from app.models import Disclosure
from app.ui.mainwindow import Window
from app.ui.pages.exporting import ExportPage
from app.ui.pages.importing import ImportPage
from app.ui.widgets.segments import Segments
from tests.ui.conftest import PreparedAsk, settle


def page_of(window: Window, kind: type[ImportPage | ExportPage]) -> ImportPage | ExportPage:
    (page,) = window.findChildren(kind)
    return page


@pytest.fixture
def own_file(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> Path:
    """Return the case's own family as a file, changed in one place, ready to be chosen."""
    text = gedcom(open_window.desk.view).decode("utf-8-sig")
    path = tmp_path / "family.ged"
    path.write_text(text.replace("1 SEX F\n", "1 SEX F\n1 _ODD x\n1 OCCU lentäjä\n", 1), encoding="utf-8")
    ask.families.append(path)
    return path


def texts(page: ImportPage | ExportPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_nobody_is_merged_unasked_and_cancel_takes_nothing(open_window: Window, own_file: Path) -> None:
    before = open_window.desk.view.people
    open_window.commands["import"].trigger()
    page = page_of(open_window, ImportPage)
    assert isinstance(page, ImportPage)
    choices = page.findChildren(Segments)

    assert len(choices) > 10
    assert "_ODD" in texts(page)
    page.cancel.click()
    settle()
    assert open_window.desk.view.people == before
    assert not open_window.findChildren(ImportPage)
    assert own_file.exists()


def test_the_same_people_are_filled_in_and_what_differs_is_shown(open_window: Window, own_file: Path) -> None:
    count = len(open_window.desk.view.people)
    open_window.commands["import"].trigger()
    page = page_of(open_window, ImportPage)
    assert isinstance(page, ImportPage)
    pairs = len(page.findChildren(Segments))
    page.same_all.click()
    page.take.click()
    settle()

    assert len(open_window.desk.view.people) == count + (count - pairs)
    assert "lentäjä" in texts(page)
    page.cancel.click()
    open_window.desk.undo()
    assert len(open_window.desk.view.people) == count
    assert own_file.exists()


def test_a_broken_file_is_told_and_nothing_opens(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    path = tmp_path / "broken.gno"
    path.write_bytes(b"<GenoPro><Individuals>")
    ask.families.append(path)
    refused: list[object] = []
    open_window.desk.refused.connect(refused.append)
    open_window.commands["import"].trigger()

    assert not open_window.findChildren(ImportPage)
    assert refused


def test_locking_takes_the_sheet_away(open_window: Window, own_file: Path) -> None:
    open_window.commands["import"].trigger()
    open_window.desk.lock()
    settle()

    assert not open_window.findChildren(ImportPage)
    assert own_file.exists()


@pytest.mark.parametrize(("version", "ending"), [(0, ".ged"), (1, ".ged"), (2, ".gdz"), (3, ".ged")])
def test_a_family_is_written_after_its_copy_was_recorded(
    open_window: Window, tmp_path: Path, ask: PreparedAsk, version: int, ending: str
) -> None:
    before = open_window.desk.case.session.query(Disclosure).count()
    path = tmp_path / f"out{ending}"
    ask.documents.append(path)
    open_window.commands["export"].trigger()
    page = page_of(open_window, ExportPage)
    assert isinstance(page, ExportPage)
    page.version.setCurrentIndex(version)
    page.save.click()
    QApplication.processEvents()

    assert ask.proposed[-1].endswith(ending)
    assert len(read_family(path).people) == len(open_window.desk.view.people)
    assert open_window.desk.case.session.query(Disclosure).count() == before + 1


def test_another_recipient_gets_what_is_theirs(open_window: Window, tmp_path: Path, ask: PreparedAsk) -> None:
    path = tmp_path / "out.ged"
    ask.documents.append(path)
    open_window.commands["export"].trigger()
    page = page_of(open_window, ExportPage)
    assert isinstance(page, ExportPage)
    page.recipient.setCurrentIndex(page.recipient.count() - 1)
    page.recipient.committed.emit()
    page.save.click()

    assert "Aino" not in path.read_text(encoding="utf-8-sig")
