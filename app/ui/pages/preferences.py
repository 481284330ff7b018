"""What can be chosen about the program, made from the table of settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.i18n import tr
from app.settings import TABLE, Setting, Settings
from app.ui import theme
from app.ui.pages.page import centred
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import Editor, LineEditor
from app.ui.widgets.parts import button, column, row, words


class PreferencesPage(QWidget):
    """A line a setting. ``chosen`` is called with a setting that was changed, ``back`` to leave."""

    def __init__(
        self, settings: Settings, chosen: Callable[[Setting[Any]], object], back: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings, self._chosen = settings, chosen
        sheet = QWidget()
        box = column(sheet, gap=8)
        box.addWidget(words(tr("Preferences"), "title"))
        box.addWidget(words(tr("They hold for this computer’s user. Nothing of a case is kept among them."), "quiet"))
        box.addSpacing(theme.px(16))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for line, setting in enumerate(each for each in TABLE if each.label is not None):
            self._add(grid, line, setting)
        box.addLayout(grid)
        box.addSpacing(theme.px(16))
        ending = row()
        ending.addStretch(1)
        self.back = button(tr("Done"), back, "primary")
        ending.addWidget(self.back)
        box.addLayout(ending)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(centred(sheet, 640))
        column(self, gap=0).addWidget(area)

    def _add(self, grid: QGridLayout, line: int, setting: Setting[Any]) -> None:
        text = tr(setting.label) if setting.label else ""
        editor = _editor(setting, text)
        editor.show_value(self._settings.get(setting))
        editor.setObjectName(f"setting:{setting.key}")
        editor.setAccessibleName(text)
        editor.committed.connect(partial(self._commit, setting, editor))
        if isinstance(editor, SwitchEditor):
            grid.addWidget(editor, line, 0, 1, 2)
            return
        label = words(text, "label")
        label.setBuddy(editor)
        grid.addWidget(label, line, 0)
        grid.addWidget(editor, line, 1)

    def _commit(self, setting: Setting[Any], editor: Editor) -> None:
        self._settings.set(setting, editor.value())
        self._chosen(setting)


def _editor(setting: Setting[Any], text: str) -> Editor:
    if setting.choices is not None:
        return ChoiceEditor([(tr(label), value) for value, label in setting.choices.items()], "framed")
    return SwitchEditor(text) if isinstance(setting.default, bool) else LineEditor("framed")
