"""Messages to the user, inline: a line that comes, is read and goes. Nothing here stops her work or hides a control.

What went well leaves by itself; what went wrong stays until it is closed, and can be reached by keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget

from app.errors import AppError
from app.i18n import current_language, tr, translate
from app.ui import theme
from app.ui.announce import announce
from app.ui.widgets.parts import IconButton, button, column, restyle, row, words

_CALM_MS: Final = 6000
_WIDTH: Final = 520
_STEP: Final = 12
_SETTLED_MS: Final = 80


class Notifier(QObject):
    """Shows one message at a time over ``window``: at the lower edge, or just above the controls there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        # A page that has just been turned to gets its layout in the next few turns.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self._place)
        window.installEventFilter(self)

    @property
    def text(self) -> str:
        """Return what is being said, empty for nothing."""
        return self._toast.accessibleName() if self._toast is not None else ""

    def say(self, text: str, verb: str = "", act: Callable[[], object] | None = None, *, stays: bool = False) -> None:
        """Say that something went well; ``verb`` offers to ``act`` on it. It leaves by itself unless it ``stays``."""
        self._show(text, "", "calm", verb, act)
        if not stays:
            self._timer.start(_CALM_MS)

    def refuse(self, error: AppError) -> None:
        """Say what could not be done, what was kept and what to do now."""
        message = translate(error.message, current_language(), None, **error.values)
        hint = translate(error.hint, current_language(), None, **error.values) if error.hint else ""
        self._show(message, hint, "error")

    def own_up(self) -> None:
        """Say that the program made a mistake. What it was stands in the log, without names."""
        self._show(
            tr("The program made a mistake, and the last thing was not done. All that was saved before is safe."),
            tr("Try again. If it happens again, close the case, start anew and tell whoever looks after the program."),
            "error",
        )

    def follow(self) -> None:
        """Find another place: other controls are there now."""
        self._soon.start()

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.setParent(None)
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the message in its place when the window's size changes."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _show(
        self, message: str, hint: str, tone: str, verb: str = "", act: Callable[[], object] | None = None
    ) -> None:
        self.clear()
        toast = QFrame(self._window)
        toast.setObjectName("toast")
        toast.setProperty("tone", tone)
        toast.setAccessibleName(f"{message} {hint}".strip())
        line = row(toast, margin=10, gap=12)
        texts = column(gap=2)
        texts.addWidget(words(message))
        if hint:
            texts.addWidget(words(hint, "quiet"))
        line.addLayout(texts, 1)
        if act is not None:
            acting = button(verb, self._acting(act), "link")
            acting.setObjectName("toast:act")
            line.addWidget(acting, 0, Qt.AlignmentFlag.AlignVCenter)
        close = IconButton("close", tr("Close the message"), size=14)
        close.clicked.connect(self.clear)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._toast = toast
        restyle(toast)
        self._place()
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        announce(self._window, f"{message} {hint}".strip(), is_urgent=tone == "error")

    def _acting(self, act: Callable[[], object]) -> Callable[[], None]:
        def acting() -> None:
            self.clear()
            act()

        return acting

    def _place(self) -> None:
        if self._toast is None:
            return
        width = min(theme.px(_WIDTH), self._window.width() - theme.px(32))
        self._toast.setFixedWidth(max(width, 1))
        layout = self._toast.layout()
        height = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        self._toast.setFixedHeight(max(height, self._toast.sizeHint().height() if height < 0 else height))
        self._toast.move(self._free_place(self._toast.size()))

    def _free_place(self, size: QSize) -> QPoint:
        """Return where the message hides nothing that can be pressed or written in; else where it hides least."""
        room = self._window.size()
        edge, foot = theme.px(16), theme.px(48)
        across = ((room.width() - size.width()) // 2, room.width() - size.width() - edge, edge)
        lowest = room.height() - size.height() - foot
        down = range(lowest, max(foot, 1) - 1, -theme.px(_STEP)) or (lowest,)
        controls = [_place_of(each, self._window) for each in self._window.findChildren(QWidget) if _is_control(each)]

        def hidden(at: QPoint) -> int:
            place = QRect(at, size)
            return sum(place.intersects(each) for each in controls)

        places = [QPoint(x, y) for y in down for x in across]
        # As low as can be: higher up stands what the window is about.
        free = next((at for at in places if not hidden(at)), None)
        return free if free is not None else min(places, key=hidden)


def _is_control(widget: QWidget) -> bool:
    """Say whether ``widget`` is seen, and taken by the hand: a message's own buttons are not meant."""
    is_kind = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
    if not is_kind or not widget.isVisible():
        return False
    holder = widget.parentWidget()
    return holder is None or holder.objectName() != "toast"


def _place_of(widget: QWidget, window: QWidget) -> QRect:
    """Return where what can be seen of ``widget`` stands in ``window``."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, QPoint(0, 0)))
