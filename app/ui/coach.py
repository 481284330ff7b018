"""The card of the tour, and the ring around what it points at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.ui import theme
from app.ui.widgets.parts import button, column, restyle, row, words

_WIDTH: Final = 340
_GAP: Final = 12
_LARGE: Final = 0.45
"""A target that takes more than this of the window's width and height has the card on it, not beside it."""


class TargetRing(QWidget):
    """A ring over the window that lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, at: QRect) -> None:
        """Stand around ``at``, a place in the window."""
        edge = theme.px(3)
        wanted = at.adjusted(-edge, -edge, edge, edge) & self._window.rect()
        if self.geometry() != wanted or self.isHidden():
            self.setGeometry(wanted)
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour(Colour.ACCENT), theme.px(3)))
        edge = theme.px(2)
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), theme.px(4), theme.px(4))
        painter.end()


class CoachCard(QFrame):
    """What to do now, and the ways on, back and out."""

    def __init__(
        self, window: QWidget, back: Callable[[], object], go_on: Callable[[], object], end: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self.setObjectName("coach")
        self._window, self._end = window, end
        box = column(self, margin=14, gap=6)
        head = row(gap=8)
        self._count = words("", "caption", wraps=False)
        self._done = words("", "calm", wraps=False)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._done)
        box.addLayout(head)
        self._title = words("", "heading")
        self._text = words("")
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addSpacing(theme.px(4))
        line = row(gap=6)
        self.leave = button(tr("End the tour"), end, "link")
        self.back = button(tr("Back"), back)
        self.next = button("", go_on, "primary")
        self.back.setToolTip("Alt+←")
        self.next.setToolTip("Alt+→")
        line.addWidget(self.leave)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        box.addLayout(line)
        self.setFixedWidth(theme.px(_WIDTH))
        self.show()

    def show_step(self, place: int, of: int, title: str, text: str) -> None:
        """Show a step, the ``place``-th (from 0) of ``of``."""
        keys = "Alt+→" if place == 0 else "Alt+← →"
        told = tr("Tour, {place} of {of}", place=place + 1, of=of)
        self._count.setText(f"{told} · {keys}")
        self._done.setText("")
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.back.setEnabled(place > 0)
        self.next.setText(tr("Done") if place == of - 1 else tr("Next"))
        self.leave.setVisible(place < of - 1)
        self._fit()

    def show_done(self) -> None:
        """Say that it has been done."""
        self._done.setText("✓ " + tr("Just so"))

    def stand_by(self, at: QRect) -> None:
        """Stand beside ``at``, a place in the window, where there is room; on a large one in its lower corner."""
        self._fit()
        room, size, gap = self._window.rect(), self.size(), theme.px(_GAP)
        if at.width() > room.width() * _LARGE and at.height() > room.height() * _LARGE:
            wanted = QPoint(at.right() - size.width() - gap, at.bottom() - size.height() - gap)
        elif at.left() - gap >= size.width() and at.height() > size.height():
            wanted = QPoint(at.left() - gap - size.width(), at.top() + 4 * gap)
        elif at.width() < size.width() and at.right() + gap + size.width() <= room.right():
            wanted = QPoint(at.right() + gap, at.top() + 4 * gap)
        else:
            is_above = at.center().y() > room.center().y()
            wanted = QPoint(at.left() + gap, at.top() - gap - size.height() if is_above else at.bottom() + gap)
        left = min(max(wanted.x(), gap), room.right() - size.width() - gap)
        top = min(max(wanted.y(), gap), room.bottom() - size.height() - gap)
        if self.pos() != QPoint(left, top):
            self.move(left, top)
            self.raise_()  # not at every look: what opens over it meanwhile, the list of the search, stays on top

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            restyle(self)
            layout.activate()
            # The card's own, which reckons with its border: what the layout says of itself can lack a line.
            self.setFixedHeight(max(self.heightForWidth(self.width()), layout.sizeHint().height() // 2))
