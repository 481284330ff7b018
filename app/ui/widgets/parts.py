"""The small parts everything is set from: words, lines, chips, buttons. All text comes in translated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.i18n import tr
from app.ui import icons, theme
from app.ui.widgets.pushbutton import PushButton, ToolButton
from app.ui.widgets.wordbutton import WordButton

LabelRole = Literal[
    "body", "display", "title", "heading", "label", "caption", "quiet", "small", "error", "calm", "caution", "words",
    "chip", "caution-chip", "wall-title", "wall", "wall-own", "wall-quiet",
]  # fmt: skip
_ICON_GAP = 4
"""What Qt leaves between icon and word is too little for the eye."""
L = TypeVar("L", bound=QBoxLayout)
ButtonRole = Literal["plain", "primary", "link", "add", "row", "value"]
_IN_TEXT = frozenset({"link", "add", "row", "value"})


def words(text: str, role: LabelRole = "body", *, wraps: bool = True) -> QLabel:
    """Return a text set as ``role`` says. It is plain text: what a user typed is never read as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    if role in {"chip", "caution-chip"}:
        return label
    label.setWordWrap(wraps)
    return label


def button(
    text: str, pressed: Callable[[], object] | None = None, role: ButtonRole = "plain", icon: str = ""
) -> QPushButton:
    """Return a button. ``pressed`` is called without arguments."""
    if icon:
        made: QPushButton = IconPushButton(text, icon)
    else:
        made = WordButton(text) if role in _IN_TEXT else PushButton(text)
    made.setProperty("role", role)
    if role != "plain":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


class IconPushButton(WordButton):
    """A push button whose icon follows the theme."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._name = name
        self._draw()

    def say(self, text: str) -> None:
        """Say ``text`` beside the icon, nothing where it is empty."""
        self.setText(text)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        colour = theme.current().tokens["on_accent" if self.property("role") == "primary" else "accent"]
        gap = theme.px(_ICON_GAP) if self.text() else 0
        self.setIcon(icons.icon(self._name, colour, theme.px(16), gap))
        self.setIconSize(QSize(theme.px(16) + gap, theme.px(16)))


class IconButton(ToolButton):
    """A button that is only an icon; ``name`` is also what a screen reader says, so it is never without one."""

    def __init__(
        self, icon: str, name: str, role: str = "plain", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._size = icon, size
        self.setProperty("role", role)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw()

    def show_icon(self, icon: str, name: str) -> None:
        """Show another icon under another name."""
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icons.icon(self._icon, size=theme.px(self._size)))
        self.setIconSize(QSize(theme.px(self._size), theme.px(self._size)))


def raiser(text: str, work: Callable[[], object]) -> IconButton:
    """Return the small arrow that moves a line, which says ``text``, one up."""
    made = IconButton("chevron-up", tr("Move up: {what}", what=text[:60]), size=12)
    made.clicked.connect(lambda _checked=False: work())
    return made


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def card(role: str = "card") -> QFrame:
    """Return an empty frame to put things on."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


def column(parent: QWidget | None = None, margin: int = 0, gap: int = 8) -> QVBoxLayout:
    """Return a column layout with ``margin`` around and ``gap`` between, in units of the grid."""
    return _laid(QVBoxLayout(), parent, margin, gap)


def row(parent: QWidget | None = None, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """Return a row layout with ``margin`` around and ``gap`` between, in units of the grid."""
    return _laid(QHBoxLayout(), parent, margin, gap)


def _laid(layout: L, parent: QWidget | None, margin: int, gap: int) -> L:
    edge = theme.px(margin)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(theme.px(gap))
    if parent is not None:
        parent.setLayout(layout)
    return layout


def show_if(widget: QWidget, is_shown: bool) -> None:
    """Show or hide ``widget``. One that stands nowhere yet is shown with what it is put into, not as a window."""
    if widget.parentWidget() is not None or not is_shown:
        widget.setVisible(is_shown)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def emptied(layout: QLayout) -> None:
    """Take everything out of ``layout`` and throw it away."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
