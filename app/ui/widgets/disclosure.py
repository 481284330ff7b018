"""A part of a page that is shut until it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.ui import theme
from app.ui.widgets.parts import column
from app.ui.widgets.pushbutton import PushButton

_ASIDE: Final = 7
_ABOVE: Final = 4
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Disclosure(QWidget):
    """A quiet button that opens and shuts what ``make`` returns; it is made when it is first opened.

    ``opened`` remembers by ``key`` what is open, so that it stays so when the page is built anew.
    """

    def __init__(self, text: str, key: str, opened: set[str], make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._key, self._opened, self._make = key, opened, make
        self._text = text
        self._inside: QWidget | None = None
        self._button = _Wrapping()
        self._button.clicked.connect(self._turn)
        self._button.setObjectName(f"{key}:more")
        self.setObjectName(key)
        self._box = column(self, gap=4)
        self._box.addWidget(self._button)
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

    def _turn(self, _checked: bool = False) -> None:
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


class _Wrapping(PushButton):
    """A quiet button whose words go on in the next line where one has no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that it grows downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in ``width``."""
        room = QRect(0, 0, max(width - 2 * theme.px(_ASIDE), 1), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + 2 * theme.px(_ABOVE)

    def sizeHint(self) -> QSize:
        """Return the room for the words in one line."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * theme.px(_ASIDE)
        return QSize(wide, self.fontMetrics().height() + 2 * theme.px(_ABOVE))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few words."""
        return QSize(min(theme.px(160), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as the style has it, and the words over it."""
        del event
        painter, option = QPainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setPen(theme.current().colour(Colour.ACCENT if self.isEnabled() else Colour.QUIET))
        room = self.rect().adjusted(theme.px(_ASIDE), theme.px(_ABOVE), -theme.px(_ASIDE), -theme.px(_ABOVE))
        painter.drawText(room, _WRAPPED, self.text())
        painter.end()
