"""The order in which Tab goes through a window: as it is read, from the top bar to the status line.

Qt goes by the order in which controls were made, and pages make their parts as the case changes. So the order is taken
from the layouts at each press of Tab: they hold the parts as they are read, columns one after another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def stops(root: QWidget) -> list[QWidget]:
    """Return every control under ``root`` that Tab stops at now, in reading order."""
    return [each for each in _walk(root) if is_stop(each)]


def is_stop(widget: QWidget) -> bool:
    """Say whether Tab may stop at ``widget``."""
    wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wants) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def next_stop(root: QWidget, here: QWidget | None, *, is_forward: bool) -> QWidget | None:
    """Return where Tab leads from ``here``, round from the end to the beginning; None where it can stop nowhere.

    ``here`` need be no stop itself: from a page that took the focus, or from the chosen person in the picture, it leads
    to what is read next.
    """
    if here is not None and root.isAncestorOf(here):
        found = _next(root, here) if is_forward else _before(root, here)
        if found is not None:
            return found
    return _first(root) if is_forward else _last(root)


def _next(root: QWidget, here: QWidget) -> QWidget | None:
    for part in _parts(here):
        if part.isVisible() and (found := _first(part)) is not None:
            return found
    return next((found for part in _beside(root, here, by=1) if (found := _first(part)) is not None), None)


def _before(root: QWidget, here: QWidget) -> QWidget | None:
    for part in _beside(root, here, by=-1):
        # A part that ``here`` stands in comes before it, too; what else is in that part has been looked at.
        found = part if part.isAncestorOf(here) else _last(part)
        if found is not None and is_stop(found):
            return found
    return None


def _beside(root: QWidget, here: QWidget, by: int) -> Iterator[QWidget]:
    """Yield the parts read after ``here``, nearest first; with ``by`` -1 those before it, and what it stands in."""
    node, parent = here, here.parentWidget()
    while node is not root and parent is not None:
        parts = [each for each in _parts(parent) if each.isVisible()]
        at = next((place for place, each in enumerate(parts) if each is node or node.isAncestorOf(each)), None)
        if at is not None:
            yield from parts[at + 1 :] if by > 0 else reversed(parts[:at])
        if by < 0:
            yield parent
        node, parent = parent, parent.parentWidget()


def _first(widget: QWidget) -> QWidget | None:
    return next((each for each in _walk(widget) if is_stop(each)), None)


def _last(widget: QWidget) -> QWidget | None:
    found = stops(widget)
    return found[-1] if found else None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    """Yield ``widget`` and what is visible in it, as it is read."""
    yield widget
    for part in _parts(widget):
        if part.isVisible():
            yield from _walk(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QMainWindow() | QScrollArea():
            inside = widget.centralWidget() if isinstance(widget, QMainWindow) else widget.widget()
            parts = [inside] if inside is not None else []
        case QStackedWidget():
            parts = [widget.currentWidget()]
        case QTabWidget():
            parts = [widget.tabBar(), widget.currentWidget()]
        case QSplitter():
            parts = [widget.widget(place) for place in range(widget.count())]
        case QAbstractScrollArea() | QComboBox():
            parts = []
        case _:
            layout = widget.layout()
            parts = list(_laid(layout)) if layout is not None else []
    yield from (each for each in parts if each is not None)
    # What lies over the rest, in no layout: a message, a list that was opened, the message's buttons.
    if not isinstance(widget, QAbstractScrollArea | QComboBox | QTabWidget | QStackedWidget | QSplitter):
        loose = [each for each in widget.children() if isinstance(each, QWidget) and each not in parts]
        yield from sorted((each for each in loose if not each.isWindow()), key=lambda each: (each.y(), each.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout in its order.

    Its items are never asked for: Python would keep what it was given of them after Qt has deleted them, and take
    something else at the same place in memory for them.
    """
    holder = layout.parentWidget()
    parts: list[QWidget | QLayout] = [each for each in holder.children() if isinstance(each, QWidget)] if holder else []
    parts += [each for each in layout.children() if isinstance(each, QLayout)]
    placed = [(place, each) for each in parts if (place := layout.indexOf(each)) >= 0]
    if isinstance(layout, QGridLayout):
        placed.sort(key=lambda found: (*_cell(layout, found[0]), found[0]))
    else:
        placed.sort(key=lambda found: found[0])
    for _, each in placed:
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _laid(each)


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    line, column, _, _ = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return line, column
