"""The window for people who use no mouse, see badly or not at all: names, order, focus, targets, room for text."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.genogram.picture import Colour, Key
from app.i18n import Language
from app.settings import LANGUAGE, Settings
from app.settings import Theme as Choice
from app.store.casefile import CaseFile
from app.ui import theme
from app.ui.mainwindow import Window
from app.ui.rail import PLACES
from app.ui.reading_order import next_stop, stops
from tests.ui.conftest import PASSPHRASE, settle

LEAVES = ("register", "record", "family", "directory", "preferences", "help", "symbols", "across")
LEAST = 24
"""Pixels that a target must be wide and high (WCAG 2.5.8)."""


def every_page(window: Window) -> Iterator[str]:
    """Show every page and every sheet over the pages, one after another."""
    for place in PLACES:
        window.go(place)
        settle()
        yield place
    for leaf in LEAVES:
        window.turn_to(leaf)
        settle()
        yield leaf
        window.leave()


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a control: its own name, the words on it, or those of the label that belongs to it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QTabBar):
        return ""
    return widget.text() if isinstance(widget, QAbstractButton) else ""


class Windows(QObject):
    """Notes every other window that is shown, be it for a moment."""

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self.own, self.seen = own, list[str]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and watched is not self.own:
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture(params=list(Language))
def speaking(request: pytest.FixtureRequest, settings: Settings) -> Language:
    settings.set(LANGUAGE, request.param)
    return request.param


def test_tab_goes_through_every_page_as_it_is_read(
    speaking: Language, window: Window, case_path: object, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))  # type: ignore[arg-type]
    watch = Windows(window)
    QApplication.instance().installEventFilter(watch)
    walked = 0
    for page in every_page(window):
        walk = walked_by_tab(window)
        walked += len(walk)
        assert {id(each) for each in walk} == {id(each) for each in stops(window)}, f"unreached on {page}"
        for each in walk:
            name = spoken(each)
            assert name.strip(), f"{type(each).__name__} {each.objectName()} on {page} has no name"
            assert name != type(each).__name__
            assert min(each.width(), each.height()) >= LEAST, f"{name} on {page} is too small to hit"
            found = QAccessible.queryAccessibleInterface(each)
            assert found is not None
            assert found.state().focusable
            if isinstance(each, QComboBox) and sys.platform == "linux":
                assert each.accessibleDescription(), "the bridge there says the value and not the name"
        assert backwards(walk) == [], page
    QApplication.instance().removeEventFilter(watch)
    assert walked > 800
    assert watch.seen == [], "no part of a page is ever a window of its own"
    qtbot.waitUntil(lambda: not window.background.is_busy, timeout=20_000)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def is_in(holder: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is holder or holder.isAncestorOf(widget))


def walked_by_tab(window: Window) -> list[QWidget]:
    """Press Tab until it comes round; a trap would never come round."""
    focused = QApplication.focusWidget()
    assert focused is not None, "a page that is gone to takes the focus"
    first = next_stop(window, focused, is_forward=True)
    found: list[QWidget] = []
    for _ in range(1000):
        press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if found and here is first:
            break
        found.append(here)
    # And back the way one came.
    for expected in reversed(found[-3:]):
        press(Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is expected
    press(Qt.Key.Key_Tab)
    return found


def backwards(walk: list[QWidget]) -> list[str]:
    """Return the steps that go up in the same column of the same part of the page."""
    found: list[str] = []
    first = next_stop(walk[0].window(), None, is_forward=True)
    for before, after in itertools.pairwise(walk):
        if after is first:
            continue  # round from the end to the beginning
        holder = scrolled(before)
        if holder is not scrolled(after) or before.parentWidget() is None:
            continue
        one, other = box(before, holder), box(after, holder)
        is_above = other.bottom() < one.top()
        if is_above and other.left() <= one.left():
            found.append(f"{spoken(before)} -> {spoken(after)}")
    return found


def scrolled(widget: QWidget) -> QWidget:
    """Return what ``widget`` scrolls with, or its window."""
    node = widget.parentWidget()
    while node is not None and node.parentWidget() is not None:
        if isinstance(node.parentWidget().parentWidget(), QAbstractScrollArea):
            return node
        node = node.parentWidget()
    return widget.window()


def box(widget: QWidget, holder: QWidget) -> QRect:
    return QRect(widget.mapTo(holder, widget.rect().topLeft()), widget.size())


def test_the_focus_can_be_seen_wherever_it_is(open_window: Window, qtbot: QtBot) -> None:
    open_window.activateWindow()
    seen: set[tuple[str, str]] = set()
    unseen: list[str] = []
    for page in every_page(open_window):
        qtbot.waitUntil(lambda: not open_window.background.is_busy, timeout=20_000)
        for stop in stops(open_window):
            own = stop.objectName() if stop.objectName() in {"brand", "asof"} else ""
            kind = (type(stop).__name__, f"{own}{stop.property('role')}")
            if kind in seen:
                continue
            seen.add(kind)
            changed, contrast = focus_mark(stop)
            if changed < 40 or contrast < 3:
                unseen.append(f"{page}: {kind} {changed} {contrast:.1f}")
    assert unseen == []
    assert len(seen) > 25


def focus_mark(widget: QWidget) -> tuple[int, float]:
    """Return how many pixels the focus changes, and the best contrast that many of them have to what was there."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    before = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    one, other = bytes(before.constBits()), bytes(after.constBits())
    pairs = [
        (one[at : at + 3], other[at : at + 3]) for at in range(0, len(one), 4) if one[at : at + 3] != other[at : at + 3]
    ]
    shades = sorted((contrast(was, now) for was, now in set(pairs)), reverse=True)
    return len(pairs), shades[0] if shades else 0.0


def contrast(one: bytes | str, other: bytes | str) -> float:
    """Return the contrast of two colours as WCAG reckons it; bytes are blue, green, red."""
    shades = sorted((luminance(one), luminance(other)), reverse=True)
    return (shades[0] + 0.05) / (shades[1] + 0.05)


def luminance(colour: bytes | str) -> float:
    made = QColor(colour) if isinstance(colour, str) else QColor(colour[2], colour[1], colour[0])
    parts = (made.redF(), made.greenF(), made.blueF())
    red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_rings_edges_and_quiet_words_can_be_told_from_the_ground(choice: Choice) -> None:
    tokens = theme.THEMES[choice].tokens
    for ground in (Colour.GROUND, Colour.SURFACE):
        assert contrast(tokens[Colour.ACCENT], tokens[ground]) >= 3, "the ring of the focus"
        assert contrast(tokens["edge"], tokens[ground]) >= 3, "the edge of a control"
        assert contrast(tokens[Colour.QUIET], tokens[ground]) >= 4.5, "placeholders, and what can't be used now"
        assert contrast(tokens[Colour.INK], tokens[ground]) >= 7
    assert contrast(tokens["on_accent"], tokens[Colour.ACCENT]) >= 4.5
    assert contrast(tokens[Colour.INK], tokens["chosen"]) >= 4.5
    assert contrast(tokens[Colour.ACCENT], tokens["chosen"]) >= 3


def test_more_room_between_letters_and_words_cuts_nothing_off(open_window: Window) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    kept, wide = QFont(app.font()), QFont(app.font())
    size = wide.pointSizeF() * 96 / 72
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * 0.12)
    wide.setWordSpacing(size * 0.16)
    app.setFont(wide)
    app.setStyleSheet(app.styleSheet())
    open_window._rebuild("")
    open_window.leave()
    cut: list[str] = []
    try:
        for page in every_page(open_window):
            for each in open_window.findChildren(QPushButton):
                is_low = each.hasHeightForWidth() and each.heightForWidth(each.width()) > each.height()
                is_narrow = each.fontMetrics().horizontalAdvance(each.text()) > each.width()
                if each.isVisible() and (is_low or (is_narrow and not each.hasHeightForWidth())):
                    cut.append(f"{page}: {each.text()}")
            for label in open_window.findChildren(QLabel):
                is_line = label.isVisible() and label.text() and not label.wordWrap() and not label.hasScaledContents()
                if is_line and label.sizeHint().width() > label.width() + 1:
                    cut.append(f"{page}: {label.text()}")
    finally:
        app.setFont(kept)
    assert cut == []


def test_the_chosen_person_is_no_trap(open_window: Window) -> None:
    open_window.activateWindow()
    open_window.go("network")
    settle()
    child = open_window.desk.view.child_id
    assert open_window.frame is not None
    canvas = open_window.frame.network.canvas
    canvas.setFocus()
    open_window.desk.select(Key("person", child))
    settle()
    assert is_in(canvas.viewport(), QApplication.focusWidget()), "the person is announced, not the canvas"
    press(Qt.Key.Key_Tab)
    assert not is_in(canvas, QApplication.focusWidget())
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Backtab)
    assert not is_in(canvas, QApplication.focusWidget())
    press(Qt.Key.Key_Tab)
    assert is_in(canvas.viewport(), QApplication.focusWidget())
