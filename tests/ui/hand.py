"""A user's hand at the keyboard: she finds a control by what it is called in her language, and types.

Nothing is reached past the widgets: what has no name, can't be seen or can't be reached by Tab is not found, and the
test fails there as the user would have been stuck there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from app.errors import AppError
from app.i18n import Text, tr
from app.models.kinds import Kind
from app.ui.mainwindow import Window
from app.ui.widgets.choosing import labelled
from tests.ui.conftest import settle

W = TypeVar("W", bound=QWidget)
Name = str | Text
"""What a control is called: the English source of a text of the window."""
_PLAIN: Final = Qt.KeyboardModifier.NoModifier
_SAME_LINE: Final = 12
_TRIES: Final = 200


class Hand:
    """Everything is said in English here and looked for in the language of the window."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._is_new = True
        self._refused = list[AppError]()
        window.desk.refused.connect(self._refused.append)

    # Finding --------------------------------------------------------------------------------------------------------

    def find(self, kind: type[W], name: Name, beside: Name = "", *, last: bool = False) -> W:
        """Return the control called ``name``: the nearest to the text ``beside``, or the first (``last``) there is."""
        wanted = spoken(name)
        found = [each for each in self._seen(kind) if wanted in {called(each), shown(each)}]
        names = sorted({called(each) for each in self._seen(kind)})
        assert found, f"no {kind.__name__} is called “{wanted}”; there are: {names}"
        if beside:
            found = self._nearest(found, beside)
        chosen = found[-1 if last else 0]
        assert chosen.isEnabled(), f"“{wanted}” is there and can’t be used"
        is_of_row = isinstance(chosen, QAbstractButton) and chosen.group() is not None
        can_be_reached = chosen.focusPolicy() & Qt.FocusPolicy.TabFocus or chosen.focusProxy() or is_of_row
        assert can_be_reached, f"no Tab leads to “{wanted}”"
        return chosen

    def reads(self, text: str) -> bool:
        """Say whether ``text`` stands anywhere in sight, in a line of its own or within one."""
        return any(text in shown(each) for each in self._seen(QWidget))

    def _seen(self, kind: type[W]) -> Iterator[W]:
        root = QApplication.activePopupWidget() or self.window
        for each in root.findChildren(kind):
            if each.isVisible():
                yield each

    def _nearest(self, found: list[W], beside: Name) -> list[W]:
        """Return those of ``found`` that stand with a text: in the smallest part of the page that holds both."""
        settle()  # what was just made anew has its place only then
        text = tr(beside)
        anchors = [each for each in self._seen(QWidget) if shown(each) == text and shown(each)]
        anchors = anchors or [each for each in self._seen(QWidget) if text in shown(each)]
        assert anchors, f"nobody can read “{text}” here"
        part: QWidget | None = anchors[0]
        while part is not None:
            here = [each for each in found if part is each or part.isAncestorOf(each)]
            if here:
                return sorted(here, key=partial(_below, anchors[0]))
            part = part.parentWidget()
        raise AssertionError(text)

    # Doing ----------------------------------------------------------------------------------------------------------

    def key(self, keys: str) -> None:
        """Press a key, or keys together: ``"Ctrl+2"``."""
        self._stay()
        assert not self._refused, f"{self._refused[0].spoken()} {self._refused[0].__cause__!r}"
        combination = QKeySequence(keys)[0]  # pyright: ignore[reportIndexIssue]  it has it; its types don't say so
        QTest.keyPress(self._focused, combination.key(), combination.keyboardModifiers())
        settle()  # the press may take away what had the focus
        QTest.keyRelease(self._focused, combination.key(), combination.keyboardModifiers())
        settle()

    def type(self, text: str) -> None:
        """Type into what has the focus, letter by letter: a letter may move the focus."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._focused, letter)
            else:  # a key that not every keyboard has: it comes as its letter
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self._focused, QKeyEvent(kind, Qt.Key.Key_unknown, _PLAIN, letter))

    def go(self, control: QWidget) -> None:
        """Let the focus come to a control, as Tab would have brought it there."""
        self._stay()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert control.hasFocus() or (control.focusProxy() and control.focusProxy().hasFocus()), called(control)

    def turn(self, name: Name) -> None:
        """Turn to one of a row of which one is on: Tab leads to that one, and the arrows from there."""
        wanted = self.find(QAbstractButton, name)
        group = wanted.group()
        for _ in range(_TRIES):
            on = group.checkedButton()
            if on is wanted or on is None:
                break
            self.go(on)
            self.key("Right" if group.id(on) < group.id(wanted) else "Left")
        assert wanted.isChecked(), f"the arrows don’t lead to “{tr(name)}”"

    def press(self, name: Name, beside: Name = "", *, last: bool = False) -> None:
        """Press a button."""
        self.go(self.find(QAbstractButton, name, beside, last=last))
        self.key("Space")

    def open(self, starts: str = "", ends: str = "") -> None:
        """Press the line of a list that begins and ends so."""
        buttons = [(called(each), each) for each in self._seen(QAbstractButton)]
        lines = [each for name, each in buttons if name.startswith(starts) and name.endswith(ends)]
        assert lines, f"no line begins with “{starts}” and ends with “{ends}”"
        self.go(lines[0])
        self.key("Space")

    def write(self, name: Name, text: str, beside: Name = "") -> None:
        """Write a line or a text anew, and go on to the next control."""
        found = [*self._of(QLineEdit, name), *self._of(QPlainTextEdit, name)]
        names = sorted({called(each) for kind in (QLineEdit, QPlainTextEdit) for each in self._seen(kind)})
        assert found, f"nothing to write in is called “{tr(name)}”; there are: {names}"
        editor = (self._nearest(found, beside) if beside else found)[0]
        assert editor.isEnabled(), f"“{tr(name)}” can’t be written"
        assert not editor.isReadOnly(), f"“{tr(name)}” can only be read"
        self.go(editor)
        self.key("Ctrl+A")
        self.type(text)
        self.key("Tab")

    def _of(self, kind: type[W], name: Name) -> list[W]:
        return [each for each in self._seen(kind) if called(each) == spoken(name)]

    def add(self, name: Name, text: str, beside: Name = "") -> None:
        """Press a button that turns into a line, and write the line."""
        adders = [each for each in self._seen(QAbstractButton) if each.text() == f"+ {tr(name)}"]
        assert adders, f"nothing adds “{tr(name)}”"
        self.go((self._nearest(adders, beside) if beside else adders)[0])
        self.key("Space")
        self.type(text)
        self.key("Return")

    def choose(self, name: Name, what: Name | Kind, beside: Name = "", *, last: bool = False) -> None:
        """Choose a line of a list: opened with Space, walked with the arrows, taken with Enter."""
        text = {value: text for text, value in labelled(type(what))}[what] if isinstance(what, Kind) else tr(what)
        combo = self.find(QComboBox, name, beside, last=last)
        offered = [combo.itemText(at) for at in range(combo.count())]
        places = [at for at, each in enumerate(offered) if each == text] or [
            at for at, each in enumerate(offered) if each.startswith(text)
        ]
        assert places, f"“{tr(name)}” doesn’t offer “{text}” but {offered}"
        self.go(combo)
        self.key("Space")
        lines = combo.view()
        assert lines.isVisible(), f"Space doesn’t open “{tr(name)}”"
        for _ in range(_TRIES):
            here = lines.currentIndex().row()
            if here == places[0]:
                break
            QTest.keyClick(lines, Qt.Key.Key_Down if here < places[0] else Qt.Key.Key_Up)
        QTest.keyClick(lines, Qt.Key.Key_Return)
        settle()

    def press_when_ready(self, name: Name) -> None:
        """Press a button once what goes on elsewhere lets it be pressed."""
        wanted = next(each for each in self._seen(QAbstractButton) if shown(each) == tr(name))
        self.until(wanted.isEnabled, 30_000)
        self.press(name)

    def tick(self, name: Name, beside: Name = "") -> None:
        """Turn a switch the other way."""
        self.press(name, beside)

    def tab(self, name: Name) -> None:
        """Turn to the sheet whose tab is called ``name``, whatever number stands in it."""
        starts = tr(name).partition("{")[0]
        bar = next(bar for bar in self._seen(QTabBar) if any(_tabs(bar, starts)))
        self.go(bar)
        wanted = next(_tabs(bar, starts))
        for _ in range(_TRIES):
            if bar.currentIndex() == wanted:
                break
            self.key("Right" if bar.currentIndex() < wanted else "Left")

    def search(self, text: str) -> None:
        """Search, and take what is found first."""
        self.key("Ctrl+K")
        self.type(text)
        self.key("Return")

    def until(self, is_done: Callable[[], bool], milliseconds: int = 5000) -> None:
        """Wait for what goes on elsewhere."""
        ends = time.monotonic() + milliseconds / 1000
        while not is_done():
            assert time.monotonic() < ends, "it is still not done"
            QTest.qWait(10)

    def _stay(self) -> None:
        """Keep the hands at this window when the wall comes up: without a screen every new window takes them.

        Where there is no wall, something was a window of its own for a moment, which it must not be.
        """
        if not self.window.isActiveWindow() and QApplication.activePopupWidget() is None:
            others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window]
            assert others or self._is_new, "the window has lost the keyboard to something that is gone"
            self._is_new = False
            self.window.activateWindow()
            settle()

    @property
    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None and focused.isVisible() else self.window


def _below(anchor: QWidget, each: QWidget) -> tuple[bool, int]:
    """Return how far a control stands from a text; what belongs to a text stands on its line or below it."""
    far = each.mapToGlobal(QPoint(0, 0)).y() - anchor.mapToGlobal(QPoint(0, 0)).y()
    return far < -_SAME_LINE, abs(far)


def _tabs(bar: QTabBar, starts: str) -> Iterator[int]:
    return (at for at in range(bar.count()) if bar.tabText(at).startswith(starts))


def spoken(name: Name) -> str:
    """Return a name in the window's language as it is read aloud: where a word may be cut is not heard."""
    return tr(name).replace("\u00ad", "")


def called(widget: QWidget) -> str:
    """Return what a control is called: by a name of its own, by its label, or by what stands in it."""
    if widget.accessibleName():
        return widget.accessibleName().strip()
    if isinstance(widget, QAbstractButton):
        return widget.text().strip()
    page = widget.parentWidget()
    labels = page.findChildren(QLabel) if page is not None else []
    return next((each.text() for each in labels if each.buddy() is widget), "")


def shown(widget: QWidget) -> str:
    """Return the text that can be read in a control."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
