"""A small palette of lines: each is shown as it will be drawn; hand, arrows or typing its name choose it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from app.genogram.picture import Mark
from app.genogram.samples import SAMPLE
from app.i18n import tr
from app.ui import theme
from app.ui.announcing import announce
from app.ui.canvas.painter import paint_marks
from app.ui.widgets.editors import PASSING, LineEditor
from app.ui.widgets.parts import column, words

_WIDE: Final = 52
_HIGH: Final = 22
_WIDTH: Final = 300
_HEIGHT: Final = 380
_CRISP: Final = 2.0

Offer = tuple[str, str, tuple[Mark, ...]]
"""A heading, a name, and how the line looks round the origin."""


class PaletteLine(LineEditor):
    """What is typed leaves only the lines whose names have it; arrows and Enter mean the list."""

    walked = Signal(int)
    taken = Signal()
    shut = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what means the list."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.shut.emit()
            case _:
                super().keyPressEvent(event)


class LinePalette(QFrame):
    """Opens at a point of the screen; ``take`` is called with the place of the line that was chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._take: Callable[[int], object] | None = None
        self._offers: Sequence[Offer] = ()
        self._title = words("", "heading")
        self.line = PaletteLine("framed", tr("Type to choose"))
        self.line.setAccessibleName(tr("Which line"))
        self.line.setObjectName("line-kind")
        self.line.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(tr("Lines"))
        self._list.setIconSize(QSize(theme.px(_WIDE), theme.px(_HIGH)))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._press)
        box = column(self, margin=10, gap=6)
        box.addWidget(self._title)
        box.addWidget(self.line)
        box.addWidget(self._list, 1)
        self.line.textChanged.connect(self._show)
        self.line.walked.connect(self._walk)
        self.line.taken.connect(lambda: self._chosen(self._list.currentRow()))
        self.line.shut.connect(self.close)

    @property
    def shown(self) -> list[str]:
        """Return the names of the lines that are shown."""
        items = [self._list.item(at) for at in range(self._list.count())]
        return [item.text() for item in items if item.data(Qt.ItemDataRole.UserRole) is not None]

    @property
    def current(self) -> str:
        """Return the name of the line that Enter would take, empty for none."""
        return self._list.currentItem().text() if self._list.currentRow() >= 0 else ""

    def open_at(self, place: QPoint, title: str, offers: Sequence[Offer], take: Callable[[int], object]) -> None:
        """Offer lines under ``title``."""
        self._offers, self._take = offers, take
        self._title.setText(title)
        self.setAccessibleName(title)
        self.line.show_value("")
        self._show("")
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        room = self.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self.line, f"{title}. {self.current}")

    def _show(self, wanted: str) -> None:
        self._list.clear()
        heading = ""
        for place, (under, name, marks) in enumerate(self._offers):
            if wanted.strip().casefold() not in name.casefold():
                continue
            if under != heading:
                heading = under
                self._list.addItem(_heading(under))
            item = QListWidgetItem(_icon(marks), name)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {under}")
            self._list.addItem(item)
        self._list.setCurrentRow(1 if self._list.count() else -1)

    def _walk(self, step: int) -> None:
        at = self._list.currentRow() + step
        while 0 <= at < self._list.count():
            item = self._list.item(at)
            if item.data(Qt.ItemDataRole.UserRole) is not None:
                self._list.setCurrentRow(at)
                announce(self.line, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))
                if at == 1:
                    self._list.scrollToTop()
                return
            at += step

    def _press(self, item: QListWidgetItem) -> None:
        self._chosen(self._list.row(item))

    def _chosen(self, at: int) -> None:
        place = self._list.item(at).data(Qt.ItemDataRole.UserRole) if at >= 0 else None
        if isinstance(place, int) and self._take is not None:
            take, self._take = self._take, None
            self.close()
            take(place)


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item


def _icon(marks: tuple[Mark, ...]) -> QIcon:
    size = QSize(theme.px(_WIDE), theme.px(_HIGH))
    pixmap = QPixmap(size * _CRISP)
    pixmap.setDevicePixelRatio(_CRISP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size.width() / 2, size.height() / 2)
    scale = size.width() / (SAMPLE + 8)
    painter.scale(scale, scale)
    paint_marks(painter, marks, theme.current().palette)
    painter.end()
    icon = QIcon()
    # The same in every state: a line that is chosen is not to be tinted.
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon
