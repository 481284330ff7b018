"""Where the wall stands on the only screen: beside the presenter's window, which it never hides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

_LEAST: Final = 400
"""Pixels that a wall is wide at least, to be read from across a table."""
_PRESENTER: Final = 0.6
"""The presenter's share of a screen that is divided: she writes in hers."""
_BY_HAND: Final = 60
"""A window whose size differs by more than these pixels from what it was given has been taken in hand since."""


def side_by_side(area: QRect, presenter: QRect, least: int) -> tuple[QRect, QRect] | None:
    """Return where the presenter's window and the wall stand in ``area``, frames included; None without room for both.

    The presenter's window stays where it is if there is room beside it; ``least`` pixels are the least it can be wide.
    """
    right = QRect(area)
    right.setLeft(presenter.right() + 1)
    left = QRect(area)
    left.setRight(presenter.left() - 1)
    room = right if right.width() >= left.width() else left
    if room.width() >= _LEAST:
        return presenter, room
    if area.width() < least + _LEAST:
        return None
    wide = min(max(least, round(area.width() * _PRESENTER)), area.width() - _LEAST)
    first, rest = QRect(area), QRect(area)
    first.setWidth(wide)
    rest.setLeft(first.right() + 1)
    return first, rest


class Beside:
    """Puts the wall beside the presenter's window, and that window back where it stood when the wall is gone."""

    def __init__(self, presenter: QWidget) -> None:
        self._presenter = presenter
        self._stood: QByteArray | None = None
        self._given = QSize()

    def place(self, wall: QWidget) -> bool:
        """Show ``wall``; False where there is no room for both and it stands behind the presenter's window."""
        window = self._presenter
        around, inside = window.frameGeometry(), window.geometry()
        edges = (
            inside.left() - around.left(),
            inside.top() - around.top(),
            inside.right() - around.right(),
            inside.bottom() - around.bottom(),
        )
        least = window.minimumSizeHint().expandedTo(window.minimumSize()).width() + edges[0] - edges[2]
        places = side_by_side(window.screen().availableGeometry(), around, least)
        if places is None:
            wall.show()
            wall.lower()
            window.raise_()
            return False
        first, rest = places
        if first != around:
            self._stood, self._given = window.saveGeometry(), first.adjusted(*edges).size()
            if window.isMaximized() or window.isFullScreen():
                window.showNormal()
            window.setGeometry(first.adjusted(*edges))
        wall.setGeometry(rest.adjusted(*edges))
        wall.show()
        return True

    def put_back(self) -> None:
        """Let the presenter's window be as it was before, unless she has given it another size meanwhile."""
        stood, self._stood = self._stood, None
        size = self._presenter.size()
        off = max(abs(size.width() - self._given.width()), abs(size.height() - self._given.height()))
        if stood is not None and off <= _BY_HAND:
            self._presenter.restoreGeometry(stood)
