"""Choices: what is chosen is never cut off without a sign of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
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
