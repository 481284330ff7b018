"""The quick line in the window: what was understood is shown, asked, done in one step; what wasn't stays."""

from __future__ import annotations

import importlib.util
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.i18n import Language
from app.ui.mainwindow import Window
from app.ui.quickline import QuickLine
from app.ui.quickpreview import QuickPreview
from tests.conftest import ROOT
from tests.ui.conftest import settle
from tests.ui.texts import shown_texts


def quick(window: Window, qtbot: QtBot) -> QuickLine:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    window.go("plan")
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.place.page == "network"
    line = window.frame.network.quick
    assert line.editor.hasFocus()
    return line


def test_sentences_are_told_asked_done_and_kept(open_window: Window, qtbot: QtBot) -> None:
    line = quick(open_window, qtbot)
    editor = line.editor
    people = len(open_window.desk.view.people)
    editor.insertPlainText("sisko Ilona 6 v, täti Outi, sisko Elsa hörppö")  # QTest types no ä
    assert "+ sisko Ilona · synt. noin 2020 · kenelle: Aino · vanhemmat: Maija, Pekka" in shown_texts(open_window)
    assert "sisko Elsa hörppö: Ei ymmärretty: hörppö" in line.told
    assert [editor.toPlainText()[each.cursor.selectionStart() :] for each in editor.extraSelections()] == ["hörppö"]

    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert line.question is not None
    assert len(open_window.desk.view.people) == people
    qtbot.keyClick(editor, Qt.Key.Key_2)
    assert len(open_window.desk.view.people) == people + 2
    assert editor.toPlainText() == "sisko Elsa hörppö"
    aunt = next(each for each in open_window.desk.view.people if each.given_name == "Outi")
    assert aunt.relation.source == "paternal aunt"

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.hasFocus()
    assert editor.toPlainText() == "sisko Elsa hörppö"
    open_window.desk.undo()
    assert len(open_window.desk.view.people) == people


def test_a_choice_can_be_clicked_a_word_finished_and_the_line_follows_who_is_chosen(
    open_window: Window, qtbot: QtBot
) -> None:
    line = quick(open_window, qtbot)
    qtbot.keyClicks(line.editor, "kou")
    qtbot.keyClick(line.editor, Qt.Key.Key_Tab)
    assert line.editor.toPlainText() == "koulu "
    assert line.editor.hasFocus()
    line.editor.setPlainText("täti Outi")

    preview = open_window.findChild(QuickPreview)
    made = [each for each in preview.findChildren(QPushButton) if each.text().startswith("1")]
    qtbot.mouseClick(made[0], Qt.MouseButton.LeftButton)
    assert line.question is None
    assert "äiti" not in line.told.split("·")[0]

    father = next(each for each in open_window.desk.view.people if each.relation and each.relation.source == "father")
    line.editor.setPlainText("sisko Outi")
    open_window.desk.select(Key("person", father.id))
    assert f"kenelle: {father.given_name}" in line.told
    assert Key("person", father.id) in open_window.frame.network.canvas.lit
    qtbot.keyClick(line.editor, Qt.Key.Key_Escape)
    assert open_window.frame.network.canvas.lit == ()
    line.start()
    open_window.desk.lock()
    settle()
    assert open_window.findChild(QuickPreview) is None
    assert not any("Outi" in text for text in shown_texts(open_window))


def test_a_family_of_twelve_takes_fewer_than_150_keys(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Swedish is played here, Finnish by the benchmark: a language takes seconds."""
    spec = importlib.util.spec_from_file_location("keystrokes", ROOT / "benchmarks" / "keystrokes.py")
    assert spec is not None
    assert spec.loader is not None
    benchmark = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "keystrokes", benchmark)
    spec.loader.exec_module(benchmark)
    played = benchmark.play(qapp, Language.SV)
    assert played.keys < benchmark.AIM
    assert (played.clicks, played.wrong) == (0, ())
