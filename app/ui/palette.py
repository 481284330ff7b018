"""The search line: a few letters find every command and setting, and everybody and everything of the case."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.ui import icons, theme
from app.ui.actions import Commands
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.finding import DOCUMENTS, Going, Hit, hits, ranked
from app.ui.widgets.editors import PASSING
from app.ui.widgets.oneline import OneLine
from app.ui.widgets.parts import column, row, words

_MOST: Final = 60
_SHOWN: Final = 12
"""Lines that are seen at once; the others are scrolled to."""


_BESIDE: Final = 34


def _short(text: str) -> str:
    """Return what stands beside a name no longer than leaves the name its room."""
    return text if len(text) <= _BESIDE else f"{text[:_BESIDE].rstrip()}…"


class FoundList(QFrame):
    """The list under the line, over ``window``. ``take`` is called with the place of the line that was pressed."""

    def __init__(self, window: QWidget, take: Callable[[int], object]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._take = take
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemPressed.connect(self._press)
        self._list.verticalScrollBar().valueChanged.connect(self._fill)
        self._hits: Sequence[Hit] = ()
        self._made = set[int]()
        column(self, margin=4).addWidget(self._list)
        self.show()
        self.raise_()

    @property
    def place(self) -> int:
        """Return the place of the line that Enter would take."""
        return self._list.currentRow()

    @property
    def wanted_height(self) -> int:
        """Return the height that shows every line."""
        rows = min(self._list.count(), _SHOWN)
        return max(rows * (self._list.sizeHintForRow(0) if rows else 0) + theme.px(12), theme.px(24))

    def show_hits(self, found: Sequence[Hit]) -> None:
        """Show ``found``, the first of them chosen."""
        # Each line is taken by itself: cleared at once, lines that were made here have brought the program down.
        while self._list.count():
            self._list.takeItem(0)
        self._hits, self._made = found, set[int]()
        height = self._line(found[0]).sizeHint().height() if found else 0
        for hit in found:
            item = QListWidgetItem()
            spoken = ", ".join(part for part in (hit.text, hit.beside, hit.reason) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setSizeHint(QSize(0, height))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.scrollToTop()
        self._fill()

    def walk(self, step: int) -> None:
        """Choose the next line or the one before."""
        self._list.setCurrentRow(min(max(self.place + step, 0), self._list.count() - 1))

    def _fill(self) -> None:
        """Make the lines that are in sight: with every letter sixty are found, and twelve of them seen."""
        first = max(self._list.indexAt(QPoint(1, 1)).row(), 0)
        for at in range(first, min(first + _SHOWN + 1, self._list.count())):
            if at not in self._made:
                self._made.add(at)
                self._list.setItemWidget(self._list.item(at), self._line(self._hits[at]))

    @staticmethod
    def _line(hit: Hit) -> QWidget:
        line = QWidget()
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        laid = row(line, gap=10)
        laid.setContentsMargins(theme.px(10), theme.px(5), theme.px(10), theme.px(5))
        sign = words("")
        if hit.icon:
            sign.setPixmap(icons.pixmap(hit.icon, theme.current().hex(Colour.QUIET), theme.px(16), 2.0))
        sign.setFixedWidth(theme.px(18))
        laid.addWidget(sign)
        laid.addWidget(OneLine(hit.text, "quiet" if hit.reason else "body"), 1)
        if hit.reason:
            laid.addWidget(words(hit.reason, "small", wraps=False))
        laid.addWidget(words(_short(hit.beside), "quiet", wraps=False))
        return line

    def _press(self, item: QListWidgetItem) -> None:
        self._take(self._list.row(item))


class SearchLine(QLineEdit):
    """The line in the top bar with its list below."""

    def __init__(self, desk: Desk, commands: Commands, go: Going, background: Background) -> None:
        super().__init__()
        self._desk, self._commands, self._go, self._background = desk, commands, go, background
        self._recent: list[str] = []
        self._list: FoundList | None = None
        self._found: list[Hit] = []
        self.setObjectName("search")
        self.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self.setProperty("role", "search")
        self.setPlaceholderText(tr("Search or do anything"))
        self.setAccessibleName(tr("Search or do anything"))
        self.textEdited.connect(self._look)
        # The list hangs on the window, so that it doesn't go with the case by itself.
        desk.locking.connect(self.stop)

    def start(self) -> None:
        """Take the cursor and show what there is."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._look(self.text())

    def stop(self) -> None:
        """Empty the line and take the list away."""
        self.clear()
        self._found = []
        if self._list is not None:
            self._list.hide()
            self._list.setParent(None)
            self._list.deleteLater()
            self._list = None

    @property
    def found(self) -> list[str]:
        """Return what the list shows."""
        return [hit.text for hit in self._found]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk in the list, take what is chosen, or leave."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.stop()
            self.clearFocus()
        elif self._list is not None and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._list.walk(1 if key == Qt.Key.Key_Down else -1)
        elif self._list is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._list.place)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away when the user goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show what there is when the line is clicked."""
        super().mousePressEvent(event)
        self._look(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass before the text and the key behind it."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = theme.px(16)
        quiet = theme.current().hex(Colour.QUIET)
        glass = icons.pixmap("search", quiet, size, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(theme.px(9), (self.height() - size) // 2), glass)
        shown = self._commands["search"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        letters = self.fontMetrics()
        needed = letters.horizontalAdvance(self.placeholderText() + shown) + theme.px(56)
        if not self.text() and needed <= self.width():
            painter.setPen(theme.current().colour(Colour.QUIET))
            place = self.rect().adjusted(0, 0, -theme.px(10), 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list under the line when the window's size changes."""
        if event.type() is QEvent.Type.Resize and self._list is not None:
            self._place()
        return super().eventFilter(watched, event)

    def _look(self, wanted: str) -> None:
        self._found = ranked(hits(self._desk, self._commands, self._go, self._set_up), wanted, self._recent, _MOST)
        if self._list is None:
            self._list = FoundList(self.window(), self._take)
            self.window().installEventFilter(self)
            self._load_documents()
        self._list.show_hits(self._found)
        self._place()

    def _load_documents(self) -> None:
        """Let the documents be known, without anybody waiting for it."""
        if DOCUMENTS not in sys.modules and self._desk.is_open:
            self._background.run(lambda: import_module(DOCUMENTS), lambda _: self._look_again(), lambda _: None)

    def _look_again(self) -> None:
        if self._list is not None:
            self._look(self.text())

    def _set_up(self, key: str) -> None:
        """Show the preferences with one setting in focus."""
        window = self.window()
        self._commands["preferences"].trigger()
        editor = window.findChild(QWidget, f"setting:{key}")
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        if self._list is not None:
            window, edge = self.window(), theme.px(4)
            width = min(max(self.width(), theme.px(620)), window.width() - 2 * edge)
            corner = self.mapTo(window, QPoint((self.width() - width) // 2, self.height() + edge))
            # However small the window is, the list stands in it whole.
            corner.setX(min(max(corner.x(), edge), window.width() - edge - width))
            self._list.resize(width, min(self._list.wanted_height, window.height() - edge - corner.y()))
            self._list.move(corner)

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._found):
            hit = self._found[place]
            if hit.reason:
                return
            self._recent = [hit.id, *(each for each in self._recent if each != hit.id)]
            self.stop()
            self.clearFocus()
            hit.act()
