"""What opens a case: the recovery key is made on paper, proved, used when the passphrase is forgotten, and dies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from app.i18n import tr
from app.store.backup import list_backups
from app.store.casefile import CaseFile
from app.store.history import read_history
from app.ui.mainwindow import Window
from app.ui.pages.keys import KeysPage
from tests.ui.conftest import PASSPHRASE, PreparedAsk, settle
from tests.ui.texts import shown_texts

NEW = "lakana-tuulimylly-pihlaja-ratas"


def keys(window: Window) -> KeysPage:
    shown = window._leaves.currentWidget()
    assert isinstance(shown, KeysPage)
    return shown


def labels(window: Window) -> list[str]:
    return [entry.label.source for entry in read_history(window.desk.case.session)]


def shown_key(window: Window) -> KeysPage:
    window.commands["keys"].trigger()
    settle()
    page = keys(window)
    page.secret.put(PASSPHRASE)
    page.show_it.click()
    settle()
    return page


def test_the_key_is_shown_printed_and_proved_and_then_gone(
    open_window: Window, ask: PreparedAsk, tmp_path: Path
) -> None:
    window = open_window
    window.commands["keys"].trigger()
    page = keys(window)
    page.secret.put("jokin-muu-salalause-kokonaan")
    page.show_it.click()
    assert page.lines == ()
    assert page._wrong.isVisible()

    page = shown_key(window)
    assert page.lines == window.desk.case.recovery_lines(PASSPHRASE)
    first = page.lines[0].split()[0]
    assert first in shown_texts(page)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paperi.pdf"))
    ask.printers.append(printer)
    page.print.click()
    assert ask.proposed == ["Lähipiiri"], "the queue of the printer tells nothing"
    assert (tmp_path / "paperi.pdf").stat().st_size > 0

    page.prove.click()
    assert first not in {text for each in page._parts if each.isVisible() for text in shown_texts(each)}
    wanted = page.lines[page.asked]
    page.proof.setText(wanted[:-1] + ("0" if wanted[-1] != "0" else "1"))
    page.check.click()
    assert page.lines != ()
    page.proof.setText(wanted.lower().replace(" ", "-"))
    page.check.click()
    settle()
    assert page.lines == ()
    assert first not in shown_texts(window)
    assert labels(window)[-3:] == [
        "Showed the recovery key", "Printed the recovery key", "Proved the recovery key on paper",
    ]  # fmt: skip


def test_the_key_is_gone_with_the_lock_and_opens_with_a_new_passphrase(open_window: Window, case_path: Path) -> None:
    window = open_window
    page = shown_key(window)
    lines, first = page.lines, page.lines[0].split()[0]
    place = window.desk.place.page
    window.desk.lock()
    settle()
    assert first not in shown_texts()

    window.unlock.ask_key()
    leaf = window.unlock._recovering
    leaf.lines.setPlainText("\n".join(lines[:-1]))
    leaf.new.line.put(NEW)
    leaf._recover()
    assert leaf.wrong
    slip = ("X" if lines[2][0] == "Z" else "Z") + lines[2][1:]
    leaf.lines.setPlainText("\n".join([*lines[:2], slip, *lines[3:]]))
    leaf._recover()
    assert "3" in leaf.wrong, "the line with the slip is named"
    leaf.lines.setPlainText("\n".join(lines).lower())
    leaf.new.line.put("lyhyt")
    leaf._recover()
    assert leaf.wrong
    assert not window.desk.is_open
    leaf.new.line.put(NEW)
    leaf._recover()
    settle()

    assert window.desk.is_open
    assert window.desk.place.page == place
    assert leaf.lines.toPlainText() == leaf.new.line.text == ""
    page = keys(window)
    assert page.told.isVisible()
    assert "Opened the case with the recovery key" in labels(window)
    window.desk.lock()
    window.unlock.ask_key()
    leaf.lines.setPlainText("\n".join(lines))
    leaf.new.line.put(NEW)
    leaf._recover()
    assert leaf.wrong, "the paper of before opens nothing any more"
    window.desk.unlock(NEW)
    window.close_case()

    window.open_path(case_path)
    window.unlock.ask_key()
    case = CaseFile.open(case_path, NEW, who="tester")
    fresh = case.recovery_lines(NEW)
    case.close()
    leaf.lines.setPlainText("\n".join(fresh))
    leaf.new.line.put(PASSPHRASE)
    leaf._recover()
    assert window.desk.is_open, "a file that nobody had open opens so, too"


def test_another_passphrase_is_chosen_in_the_window(open_window: Window, ask: PreparedAsk, case_path: Path) -> None:
    window = open_window
    window.commands["keys"].trigger()
    page = keys(window)
    page.old.put("väärä-salalause-kokonaan")
    page.new.line.put(NEW)
    page.change.click()
    assert page._not_changed.isVisible()
    page.old.put(PASSPHRASE)
    page.change.click()
    settle()
    assert page.old.text == page.new.line.text == ""
    assert page.remove.isVisible()
    before = len(list_backups(case_path))
    ask.yes += [False, True]
    page.remove.click()
    assert len(list_backups(case_path)) == before
    page.remove.click()
    assert len(list_backups(case_path)) < before
    window.close_case()
    CaseFile.open(case_path, NEW, who="tester").close()


def test_a_new_case_shows_its_key_unless_that_is_left_for_later(
    window: Window, ask: PreparedAsk, tmp_path: Path
) -> None:
    for number, wants in enumerate((True, False)):
        path = tmp_path / f"tapaus-{number}.lahipiiri"
        ask.new.append(path)
        window.new_case()
        leaf = window.unlock._new
        leaf._secret.line.put(NEW)
        assert leaf.with_key.isChecked()
        leaf.with_key.setChecked(wants)
        leaf._create()
        assert (window._here() == "keys") is wants
        if wants:
            assert keys(window).lines == window.desk.case.recovery_lines(NEW)
            later = next(each for each in keys(window).findChildren(QPushButton) if each.text() == tr("Later"))
            later.click()
            assert window._here() != "keys"
            assert window.desk.is_open
