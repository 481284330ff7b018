"""Everything a person, or her screen reader, could find in the program's widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)


def shown_texts(root: QWidget | None = None) -> set[str]:
    """Return every text in ``root`` and its children, or in all widgets there are."""
    widgets = [root, *root.findChildren(QWidget)] if root is not None else QApplication.allWidgets()
    return {text.strip() for widget in widgets for text in _texts(widget) if text.strip()}


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.statusTip(), widget.whatsThis())
    yield from (text for action in widget.actions() for text in _action_texts(action))
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(place).text() for place in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QGraphicsView):
        yield from (f"drawn: {item.data(0)}" for item in widget.scene().items() if item.data(0))


def _action_texts(action: QAction) -> tuple[str, ...]:
    return (action.text(), action.toolTip(), action.statusTip())


def spoken_texts() -> set[str]:
    """Return all that the accessibility tree of the open windows says."""
    found: set[str] = set()
    for window in QApplication.topLevelWidgets():
        interface = QAccessible.queryAccessibleInterface(window)
        if interface is not None:
            found |= _spoken(interface)
    return {text for text in found if text}


def _spoken(interface: QAccessibleInterface) -> set[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = {interface.text(kind).strip() for kind in kinds}
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            found |= _spoken(child)
    return found
