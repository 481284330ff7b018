"""All keys on one sheet, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QWidget

from app.i18n import Text, current_language, mark, tr
from app.quickline.examples import examples, shorthand
from app.ui import theme
from app.ui.actions import Commands, Menu, Scope
from app.ui.pages.page import centred
from app.ui.widgets.parts import button, column, row, words

_ROOMY: Final = 940
"""Units of width from which on there is room for three columns."""


class HelpSheet(QWidget):
    """A page of keys, menu by menu; ``back`` leaves it."""

    def __init__(self, commands: Commands, back: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = QWidget()
        outer = column(sheet, gap=8)
        outer.addWidget(words(tr("All keys"), "title"))
        about = tr("Letters work when the picture has the focus. The arrow keys walk from one to the next there.")
        outer.addWidget(words(about, "quiet"))
        outer.addSpacing(theme.px(12))
        self._columns = columns = row(gap=40)
        for menus in ((Menu.CASE, Menu.EDIT), (Menu.ADD, Menu.MEETING, Menu.HELP), (Menu.SHOW,)):
            block = column(gap=16)
            for menu in menus:
                block.addLayout(_menu(commands, menu))
            if Menu.ADD in menus:
                block.addLayout(_by_hand())
            if Menu.CASE in menus:
                block.addLayout(_quick())
            block.addStretch(1)
            columns.addLayout(block, 1)
        outer.addLayout(columns)
        ending = row()
        ending.addStretch(1)
        self.back = button(tr("Done"), back, "primary")
        ending.addWidget(self.back)
        outer.addLayout(ending)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(centred(sheet, 1040))
        column(self, gap=0).addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the columns one below the other where they have no room beside each other."""
        super().resizeEvent(event)
        is_tight = self.width() < theme.px(_ROOMY)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if is_tight else QBoxLayout.Direction.LeftToRight)


def _headed(heading: str) -> QGridLayout:
    """Return an empty grid for keys and their meanings under ``heading``."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnMinimumWidth(0, theme.px(110))
    grid.setColumnStretch(1, 1)
    grid.addWidget(words(heading, "heading"), 0, 0, 1, 2)
    return grid


def _table(heading: str, pairs: Sequence[tuple[Text, Text]]) -> QGridLayout:
    """Return ``pairs`` of key and meaning, as marked for translation, under ``heading``."""
    grid = _headed(heading)
    for line, (key, meaning) in enumerate(pairs, start=1):
        grid.addWidget(words(tr(key), "calm"), line, 0, _TOP)
        grid.addWidget(words(tr(meaning)), line, 1)
    return grid


def _menu(commands: Commands, menu: Menu) -> QGridLayout:
    grid = _headed(tr(menu.value))
    line = 1
    for command, action in commands.all.values():
        if command.menu is menu and command.key:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(words(key, "calm" if command.scope is Scope.PICTURE else "quiet"), line, 0, _TOP)
            grid.addWidget(words(tr(command.text)), line, 1)
            line += 1
    return grid


def _by_hand() -> QGridLayout:
    """Return what the hand can do on the picture that no command is for."""
    return _table(tr("By hand in the picture"), _GESTURES)


_GESTURES: Final = (
    (mark("Ctrl or Shift + click"), mark("choose together")),
    (mark("Shift + drag"), mark("choose all in a band")),
    (mark("Shift + arrows"), mark("choose on the way")),
    (mark("Ctrl + arrows"), mark("move what is chosen a step")),
    (mark("Alt while dragging"), mark("let go of rows and neighbours")),
    (mark("drag from a handle"), mark("draw a line to somebody")),
    (mark("press long"), mark("menu, with a finger")),
)


def _quick() -> QGridLayout:
    """Return the keys of the quick line, with sentences that it takes."""
    grid = _table(tr("In the quick line"), _QUICK)
    shown = "\n".join((*examples(current_language()), *shorthand(current_language())))
    grid.addWidget(words(shown, "quiet"), len(_QUICK) + 1, 0, 1, 2)
    return grid


_QUICK: Final = (
    (mark("Enter", "a key"), mark("does what is shown, or asks what is open")),
    (mark("Tab", "a key"), mark("finishes the word")),
    (mark("1–9", "keys"), mark("answers what is asked")),
    (mark("comma", "a key"), mark("begins the next sentence")),
    (mark("Esc", "a key"), mark("goes back to the picture; the text stays")),
)
_TOP = Qt.AlignmentFlag.AlignTop
