"""Choices: what is chosen is never cut off without a sign of it, and a list is made when it is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.choosing import ChoiceEditor

LONG = "asiakkuus lapsiperheiden palveluissa"


@pytest.mark.parametrize("role", ["bare", ""])
@pytest.mark.usefixtures("look")
def test_what_is_too_long_ends_in_dots_and_is_whole_in_its_tip(qtbot: QtBot, role: str) -> None:
    editor = ChoiceEditor([(LONG, 1), ("muu", 2)], role)
    qtbot.addWidget(editor)
    editor.show_value(1)

    def shown(width: int) -> str:
        editor.resize(width, editor.sizeHint().height())
        option = QStyleOptionComboBox()
        editor.initStyleOption(option)
        return editor.fitting(option)

    assert shown(600) == LONG
    narrow = shown(140)
    assert narrow.endswith("…")
    assert LONG.startswith(narrow[:-1])
    assert editor.toolTip() == LONG
    assert not editor.grab().isNull()


@pytest.mark.usefixtures("look")
def test_a_list_is_made_when_somebody_comes_to_it(qtbot: QtBot) -> None:
    editor = ChoiceEditor([("one", 1), ("two", 2), ("three", 3)])
    qtbot.addWidget(editor)
    editor.show_value(2)
    assert not editor.grab().isNull()
    assert not editor.findChildren(QAbstractItemView)
    assert (editor.value(), editor.currentText(), editor.currentIndex()) == (2, "two", 1)
    chosen: list[object] = []
    editor.committed.connect(lambda: chosen.append(editor.value()))
    with qtbot.waitExposed(editor):
        editor.show()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert (editor.value(), chosen) == (3, [3])
    editor.showPopup()
    assert editor.view().currentIndex().row() == 2
    editor.hidePopup()
    editor.offer([("three", 3), ("four", 4)])
    assert (editor.value(), editor.currentText()) == (3, "three")
    editor.show_value(None)
    assert (editor.value(), editor.currentText()) == (None, "")


@pytest.mark.parametrize("number", [3, 9, 16])
@pytest.mark.usefixtures("look")
def test_an_open_list_shows_all_its_lines_whole(qtbot: QtBot, number: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 800)
    editor = ChoiceEditor([(f"{LONG} {at}", at) for at in range(number)], "framed")
    editor.setParent(page)
    editor.setFixedWidth(140)
    page.show()
    editor.showPopup()
    lines = editor.view()
    assert lines.verticalScrollBar().maximum() == 0
    assert lines.viewport().height() >= sum(lines.sizeHintForRow(at) for at in range(number))
    assert lines.viewport().width() >= lines.sizeHintForColumn(0)
    assert lines.window().y() >= editor.mapToGlobal(editor.rect().topLeft()).y(), "what is chosen stays in sight"
    editor.hidePopup()
