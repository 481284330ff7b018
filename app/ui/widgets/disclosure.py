"""A part of a page that is shut until it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.ui.widgets.parts import button, column, row


class Disclosure(QWidget):
    """A quiet button that opens and shuts what ``make`` returns; it is made when it is first opened.

    ``opened`` remembers by ``key`` what is open, so that it stays so when the page is built anew.
    """

    def __init__(self, text: str, key: str, opened: set[str], make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._key, self._opened, self._make = key, opened, make
        self._text = text
        self._inside: QWidget | None = None
        self._button = button("", self._turn, "link")
        self._button.setObjectName(f"{key}:more")
        self.setObjectName(key)
        self._box = column(self, gap=4)
        line = row(gap=0)
        line.addWidget(self._button)
        line.addStretch(1)
        self._box.addLayout(line)
        self._show()

    @property
    def is_open(self) -> bool:
        """Say whether its inside is shown."""
        return self._key in self._opened

    def how_open(self) -> str:
        """See ``Folding``."""
        return ""

    def unfold(self, how: str) -> None:
        """See ``Folding``."""
        del how
        if not self.is_open:
            self._turn()

    def _turn(self) -> None:
        self._opened.symmetric_difference_update({self._key})
        self._show()

    def _show(self) -> None:
        is_open = self.is_open
        self._button.setText(("− " if is_open else "+ ") + self._text)
        self._button.setAccessibleDescription(tr("open") if is_open else tr("shut"))
        if is_open and self._inside is None:
            self._inside = self._make()
            self._box.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
