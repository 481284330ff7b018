"""Across cases in the window: chosen, opened, shown, and forgotten."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget

from app.ui.mainwindow import Window
from app.ui.pages.across import AcrossPage
from tests.ui.conftest import PASSPHRASE, PreparedAsk, settle


@pytest.fixture
def page(window: Window, sample: Path, tmp_path: Path, ask: PreparedAsk) -> AcrossPage:
    """Return the page with two files chosen, of which the passphrase of the first alone is right."""
    window.commands["across"].trigger()
    (made,) = window.findChildren(AcrossPage)
    for name, typed in (("tapaus-1", PASSPHRASE), ("tapaus-2", "jotain ihan muuta kuin oikea")):
        ask.cases.append(Path(shutil.copy(sample, tmp_path / f"{name}.lahipiiri")))
        made.add.click()
        line = made.files[-1].secret.findChild(QLineEdit)
        assert line is not None
        line.setText(typed)
    made.open_all()
    settle()
    return made


def texts(page: AcrossPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_one_is_read_the_other_is_told_and_nobody_is_named(page: AcrossPage) -> None:
    said = texts(page)

    assert [case.number for case in page.cases] == ["HARJOITUS-1"]
    assert page.files[0].wrong.isHidden()
    assert page.files[1].wrong.text()
    assert "HARJOITUS-1" in said
    for name in ("Aino", "Esimerkki", "Maija", "Pekka", "Keksintö"):
        assert name not in said


def test_passphrases_are_forgotten_as_they_are_used(page: AcrossPage) -> None:
    assert [each.secret.text for each in page.files] == ["", ""]


@pytest.mark.parametrize("way", ["idle", "screen", "close", "escape", "another"])
def test_nothing_is_kept(page: AcrossPage, window: Window, way: str) -> None:
    assert window.idle.is_running
    if way == "idle":
        window.idle.is_due.emit()
    elif way == "screen":
        window.screen_watch.is_due.emit()
    elif way == "close":
        page.close_page()
    elif way == "escape":
        QTest.keyClick(page.add, Qt.Key.Key_Escape)
    else:
        window.commands["help"].trigger()

    assert page.cases == []
    assert page.files == []
    settle()
    assert not window.findChildren(AcrossPage)


@pytest.mark.parametrize("leaf", ["across", "preferences", "help", "symbols"])
def test_escape_leaves_a_page_on_which_nothing_was_done(window: Window, leaf: str) -> None:
    leaves = window.centralWidget()
    assert isinstance(leaves, QStackedWidget)
    before = leaves.currentWidget()
    window.commands[leaf].trigger()
    settle()
    assert leaves.currentWidget() is not before
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert leaves.currentWidget() is before


def test_a_file_is_added_once_and_left_out_again(page: AcrossPage, ask: PreparedAsk) -> None:
    ask.cases.append(page.files[0].path)
    page.add.click()
    assert len(page.files) == 2
    page.files[0].findChildren(QPushButton)[-1].click()
    assert len(page.files) == 1
    assert page.cases == []
    assert "HARJOITUS-1" not in texts(page)
