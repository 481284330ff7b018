"""What can be chosen about the program, made from the table of settings: a part a section, a line a setting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.i18n import Language, tr
from app.settings import TABLE, Section, Setting, Settings
from app.ui import theme
from app.ui.pages.leaf import Leaf
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import Editor, LineEditor
from app.ui.widgets.parts import button, column, words

_WIDTH: Final = 680


class PreferencesPage(Leaf):
    """``chosen`` is called with a setting that was changed, ``back`` to leave."""

    def __init__(
        self, settings: Settings, chosen: Callable[[Setting[Any]], object], back: Callable[[], object]
    ) -> None:
        about = tr("They hold for this computer’s user. Nothing of a case is kept among them.")
        super().__init__(tr("Preferences"), about, _WIDTH)
        self._settings, self._chosen = settings, chosen
        for section in Section:
            self.headed(tr(section.value))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(20))
            grid.setVerticalSpacing(theme.px(12))
            grid.setColumnStretch(0, 3)
            grid.setColumnStretch(1, 4)
            for line, setting in enumerate(each for each in TABLE if each.section is section):
                self._add(grid, line, setting)
            self.box.addLayout(grid)
        self.back = button(tr("Done"), back, "primary")
        self.end(self.back)

    def begin_at(self, setting: Setting[Any]) -> None:
        """Put the cursor on a setting: the one that was just chosen, when the page has been made anew."""
        editor = self.findChild(ChoiceEditor, _name(setting))
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, grid: QGridLayout, line: int, setting: Setting[Any]) -> None:
        text, about = (tr(each) if each else "" for each in (setting.label, setting.about))
        editor = _editor(setting, text)
        editor.show_value(self._settings.get(setting))
        editor.setObjectName(_name(setting))
        editor.setAccessibleName(text)
        editor.setAccessibleDescription(about)
        editor.committed.connect(partial(self._commit, setting, editor))
        cell = column(gap=2)
        cell.addWidget(editor)
        cell.addWidget(words(about, "small"))
        if isinstance(editor, SwitchEditor):
            grid.addLayout(cell, 2 * line, 0, 1, 2)
            return
        label = words(text)
        label.setBuddy(editor)
        if theme.is_crowded():
            grid.addWidget(label, 2 * line, 0, 1, 2)
            grid.addLayout(cell, 2 * line + 1, 0, 1, 2)
            return
        label.setContentsMargins(0, theme.px(6), 0, 0)
        grid.addWidget(label, 2 * line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(cell, 2 * line, 1)

    def _commit(self, setting: Setting[Any], editor: Editor) -> None:
        self._settings.set(setting, editor.value())
        self._chosen(setting)


def _name(setting: Setting[Any]) -> str:
    return f"setting:{setting.key}"


def _editor(setting: Setting[Any], text: str) -> Editor:
    if setting.choices is not None:
        return ChoiceEditor([(_called(value, label), value) for value, label in setting.choices.items()], "framed")
    return SwitchEditor(text) if isinstance(setting.default, bool) else LineEditor("framed")


def _called(value: object, label: Any) -> str:
    """Return what a choice is called: a language in itself too, so that whoever got lost finds her own."""
    said = tr(label)
    if isinstance(value, Language) and value.own_name != said:
        return f"{said} ({value.own_name})"
    return said
