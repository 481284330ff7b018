"""Finding somebody in the drawing by typing: who is meant is lit, Enter goes from one to the next."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.genogram.picture import Key
from app.i18n import tr
from app.ui import theme
from app.ui.announcing import announce
from app.ui.widgets.editors import PASSING, LineEditor
from app.ui.widgets.parts import IconButton, row, words

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

Named = tuple[str, Key]


def matches(wanted: str, named: Sequence[Named]) -> list[Key]:
    """Return who is meant by ``wanted``: each of its words begins a word of the name. ``a`` finds ``ä`` too."""
    parts = _plain(wanted).split()
    if not parts:
        return []
    return [key for name, key in named if all(_begins(part, _plain(name)) for part in parts)]


def _begins(part: str, name: str) -> bool:
    return any(word.startswith(part) for word in name.replace("-", " ").split()) or name.startswith(part)


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


class FindLine(LineEditor):
    """The line: Enter goes on, Shift+Enter back, Esc shuts."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__("framed", tr("Find in the picture"))
        self._bar = bar
        self.setAccessibleName(tr("Find in the picture"))
        self.setObjectName("find")
        self.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self.setAccessibleDescription(tr("Enter goes to the next, Shift+Enter to the one before, Esc shuts."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or shut; nothing reaches the drawing behind."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down | Qt.Key.Key_Up:
                is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.key() == Qt.Key.Key_Up
                self._bar.step(-1 if is_back else 1)
            case Qt.Key.Key_Escape:
                self._bar.shut()
            case _:
                super().keyPressEvent(event)
                event.accept()


class FindBar(QFrame):
    """Over the drawing. ``names`` returns who can be found there, in the order they are gone through."""

    def __init__(self, view: CanvasView, names: Callable[[], Sequence[Named]]) -> None:
        super().__init__(view)
        self._view, self._names = view, names
        self._found: list[Key] = []
        self._at = -1
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        line = row(self, margin=6, gap=6)
        self.line = FindLine(self)
        self.line.setFixedWidth(theme.px(210))
        self._count = words("", "quiet", wraps=False)
        self._count.setMinimumWidth(theme.px(64))
        close = IconButton("close", tr("Close"), size=14)
        close.clicked.connect(self.shut)
        line.addWidget(self.line)
        line.addWidget(self._count)
        line.addWidget(close)
        self.line.textChanged.connect(self._look)
        self.hide()

    @property
    def found(self) -> tuple[Key, ...]:
        """Return who is lit, in their order."""
        return tuple(self._found)

    def open(self) -> None:
        """Let the user type; what was typed before is there to be replaced."""
        self.show()
        self.raise_()
        self._look()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def shut(self) -> None:
        """Put the lights out and give the keys back to the drawing, where the one found last stays chosen."""
        self._found, self._at = [], -1
        self.line.show_value("")
        self.hide()
        self._view.light(())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, way: int) -> None:
        """Choose the next that was found, or the one before, round and round."""
        if not self._found:
            return
        self._at = (self._at + way) % len(self._found) if self._at >= 0 or way > 0 else len(self._found) - 1
        key = self._found[self._at]
        self._view.choose((key,))
        self._view.show_key(key, is_asked_for=True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def refresh(self) -> None:
        """Look again in another picture."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._found = matches(self.line.text(), self._names())
        self._at = -1
        self._view.light(self._found)
        self._tell()

    def _tell(self) -> None:
        if not self.line.text().strip():
            text = ""
        elif not self._found:
            text = tr("nobody")
        elif self._at >= 0:
            text = f"{self._at + 1} / {len(self._found)}"
        else:
            text = tr("%n found", n=len(self._found))
        self._count.setText(text)
        announce(self.line, text)
