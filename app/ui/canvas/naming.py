"""A name typed in the drawing itself, over whom it names: a card with one line, and the symbol of somebody new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QFrame, QSizePolicy

from app.genogram.picture import Colour, Key, Mark
from app.i18n import tr
from app.ui import theme
from app.ui.announcing import announce
from app.ui.canvas.painter import paint_marks
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.parts import column, row, words

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

_WIDTH: Final = 230
_SYMBOL: Final = 28
Choice = tuple[object, str, tuple[Mark, ...]]
"""What a symbol means, its name, and how it is drawn round the origin."""


class NameLine(LineEditor):
    """The line. Enter keeps, Esc lets go, up and down change the symbol; going elsewhere keeps too."""

    kept = Signal()
    dropped = Signal()
    turned = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("framed")
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, let go, or turn."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.kept.emit()
            case Qt.Key.Key_Escape:
                self.dropped.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.turned.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)
                event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the user went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class NameCard(QFrame):
    """The card over one thing of the drawing. ``kept(text, symbol)`` and ``dropped()``, once each time it is open."""

    kept = Signal(str, object)
    dropped = Signal()

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._key: Key | None = None
        self.reopen: Callable[[Key], object] | None = None
        self.setObjectName("name-card")
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Name in the picture"))
        self.setAutoFillBackground(True)
        box = column(self, margin=6, gap=4)
        line = row(gap=4)
        self.line = NameLine()
        self.line.setObjectName("name-card:line")
        self.line.setAccessibleName(self.accessibleName())
        line.addWidget(self.line)
        self._symbols = QButtonGroup(self)
        self._row = line
        box.addLayout(line)
        self._hint = words("", "small")
        box.addWidget(self._hint)
        self.line.kept.connect(self._keep)
        self.line.committed.connect(self._leave)
        # Where the hand goes is known only once it has left.
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(0)
        self._leaving.timeout.connect(self._leave)
        self.line.left.connect(self._leaving.start)
        self.line.dropped.connect(self._drop)
        self.line.turned.connect(self._turn)
        view.looked.connect(self.follow)
        self.hide()

    @property
    def key(self) -> Key | None:
        """Return what is being named, None while the card is shut."""
        return self._key

    def how_open(self) -> str:
        """Return whom it names, so that ``unfold`` finds them again: a half-typed name outlasts the lock."""
        return f"{self._key.kind}:{self._key.id}" if self._key is not None else ""

    def unfold(self, how: str) -> None:
        """Open again over whom it named, by ``reopen``."""
        kind, _, row_id = how.partition(":")
        if row_id and self.reopen is not None:
            self.reopen(Key(kind, UUID(row_id)))

    def open_on(
        self, key: Key, name: str, placeholder: str, symbols: Sequence[Choice] = (), now: object = None
    ) -> None:
        """Open over ``key`` with ``name`` to be changed; ``symbols`` are offered beside it, ``now`` is the one shown.

        ``placeholder`` says what is to be typed.
        """
        self._key = key
        self._offer(symbols, now)
        self.line.show_value(name)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        keys = tr("Enter keeps · Esc takes it back")
        arrows = tr("Up and Down: symbol")
        self._hint.setText(f"{keys} · {arrows}" if symbols else keys)
        self.line.setAccessibleDescription(self._hint.text())
        beside = len(symbols) * theme.px(_SYMBOL + 4) + theme.px(24)
        self.line.setFixedWidth(max(theme.px(90), min(theme.px(_WIDTH), self._view.width() - beside)))
        self._view.show_key(key, is_asked_for=True)
        self._view.handles.keep_away(is_away=True)
        self.adjustSize()
        self.show()
        self.raise_()
        self.follow()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()
        announce(self.line, f"{placeholder}. {self._hint.text()}")

    def shut(self) -> None:
        """Be gone; what was typed is forgotten."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._key = None
        if had_focus:  # first, or Qt would give the focus of what hides to whoever comes next
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.show_value("")
        self.hide()
        self._view.handles.keep_away(is_away=False)

    def follow(self) -> None:
        """Stand under the symbol of whom it names, within the window."""
        item = self._view.item(self._key) if self._key is not None else None
        if item is None or not self.isVisible():
            return
        left, top, right, bottom = item.shown.bounds
        place = self._view.mapFromScene(QRectF(left, top, right - left, bottom - top)).boundingRect()
        x = place.center().x() - self.width() // 2
        y = place.bottom() + theme.px(4)
        if y + self.height() > self._view.height() - theme.px(4):
            y = place.top() - self.height() - theme.px(4)
        room = self._view.rect().adjusted(4, 4, -4, -4)
        x = max(room.left(), min(x, room.right() - self.width()))
        self.move(QPoint(x, max(room.top(), y)))

    def _offer(self, symbols: Sequence[Choice], now: object) -> None:
        for each in self._symbols.buttons():
            self._symbols.removeButton(each)
            each.hide()
            each.setParent(None)
            each.deleteLater()
        for value, name, marks in symbols:
            made = SymbolButton(value, name, marks)
            made.setChecked(value == now)
            made.left.connect(self._leaving.start)
            self._symbols.addButton(made)
            self._row.addWidget(made)

    def _turn(self, step: int) -> None:
        buttons = self._symbols.buttons()
        if not buttons:
            return
        checked = self._symbols.checkedButton()
        at = buttons.index(checked) if checked in buttons else -1 if step > 0 else 0
        chosen = buttons[(at + step) % len(buttons)]
        chosen.setChecked(True)
        announce(self.line, chosen.accessibleName())

    def _keep(self) -> None:
        if self._key is None:
            return
        checked = self._symbols.checkedButton()
        text = str(self.line.value())
        symbol = checked.value if isinstance(checked, SymbolButton) else None
        self.shut()
        self.kept.emit(text, symbol)

    def _leave(self) -> None:
        """Keep what was typed when the user goes elsewhere; going to the symbols of this card is not elsewhere."""
        is_here = self.isAncestorOf(self.window().focusWidget() or self._view)
        if self._key is not None and (not is_here or (self.line.hasFocus() and self.sender() is self.line)):
            self._keep()

    def _drop(self) -> None:
        if self._key is not None:
            self.shut()
            self.dropped.emit()


class SymbolButton(QAbstractButton):
    """One symbol to choose, painted as the drawing paints it."""

    left = Signal()

    def __init__(self, value: object, name: str, marks: tuple[Mark, ...]) -> None:
        super().__init__()
        self.value = value
        self._marks = marks
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of a symbol."""
        return QSize(theme.px(_SYMBOL), theme.px(_SYMBOL))

    def event(self, event: QEvent) -> bool:
        """Keep letters from the commands of the drawing behind: here a name is being written."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc mean the card."""
        card = self.parentWidget()
        if isinstance(card, NameCard) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            card.line.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the user went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the symbol, with a ring where it is chosen or in focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        if self.isChecked():
            painter.setBrush(QColor(look.chosen))
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(look.colour(Colour.ACCENT), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.translate(self.width() / 2, self.height() / 2)
        scale = theme.px(100) / 100
        painter.scale(scale, scale)
        paint_marks(painter, self._marks, look.palette)
        painter.end()
