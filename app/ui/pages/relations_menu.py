"""Which relations are drawn: a button beside the picture, and a small sheet with each kind that is in it.

The choice is the window's own: it is written nowhere, and is gone when the case is locked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.genogram.samples import SAMPLE, sample
from app.i18n import current_language, tr
from app.lens.view import BondKind, Diagram, StyleView
from app.ui import theme
from app.ui.canvas.painter import paint_marks
from app.ui.desk import Desk
from app.ui.widgets.choosing import SwitchEditor
from app.ui.widgets.parts import button, column, emptied, restyle, row, rule
from app.ui.widgets.pushbutton import PushButton

_HIGH: Final = 20


class RelationsButton(PushButton):
    """Opens the sheet; says how many kinds are drawn where not all are."""

    def __init__(self, desk: Desk, action: QAction) -> None:
        super().__init__()
        self._desk = desk
        self.sheet = RelationsSheet(desk, self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(action.text())
        self.clicked.connect(self.open_sheet)
        self.refresh()

    def refresh(self) -> None:
        """Follow the picture: only the genogram has relations."""
        place = self._desk.place
        kinds = kinds_of(self._desk) if self._desk.is_open else []
        chosen = place.options.bond_kinds
        shown = len(kinds) if chosen is None else sum(kind in chosen for kind in kinds)
        # Shown before it has its place it would be a window, and take the keys from the one it belongs to.
        if self.parentWidget() is not None:
            self.setVisible(place.diagram is Diagram.GENOGRAM)
        self.setEnabled(bool(kinds))
        is_whole = shown == len(kinds)
        self.setText(tr("Relations") if is_whole else f"{tr('Relations')} {shown}/{len(kinds)}")
        self.setAccessibleDescription("" if is_whole else tr("Some relations are not shown."))

    def open_sheet(self) -> None:
        """Show the sheet under the button."""
        if self.isEnabled() and self.isVisible():
            self.sheet.open_at(self.mapToGlobal(QPoint(0, self.height())))


class RelationsSheet(QFrame):
    """A box for each kind of relation in the picture, all or none of them, and one for triangles."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self._boxes: dict[BondKind, SwitchEditor] = {}
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Relations"))
        self._holder = QWidget()
        self._lines = column(self._holder, gap=2)
        self._triangles = SwitchEditor(tr("Triangles"))
        self._triangles.committed.connect(self._choose)
        box = column(self, margin=12, gap=6)
        box.addWidget(self._holder)
        both = row(gap=6)
        both.addWidget(button(tr("All relations"), lambda: self.set_all(is_on=True)))
        both.addWidget(button(tr("No relations"), lambda: self.set_all(is_on=False)))
        both.addStretch(1)
        box.addLayout(both)
        box.addWidget(rule())
        box.addWidget(self._triangles)

    @property
    def boxes(self) -> dict[BondKind, SwitchEditor]:
        """Return the box of each kind that is offered."""
        return self._boxes

    @property
    def triangles(self) -> SwitchEditor:
        """Return the box for triangles."""
        return self._triangles

    def open_at(self, corner: QPoint) -> None:
        """Offer what is in the picture now, with the upper left corner at ``corner`` of the screen."""
        options = self._desk.place.options
        emptied(self._lines)
        self._boxes = {}
        for kind in kinds_of(self._desk):
            made = SwitchEditor(tr(kind.label))
            made.show_value(options.bond_kinds is None or kind in options.bond_kinds)
            made.committed.connect(self._choose)
            line = row(gap=16)
            line.addWidget(made, 1)
            line.addWidget(_Sample(kind, self._desk.view.style))
            self._lines.addLayout(line)
            self._boxes[kind] = made
        self._triangles.show_value(options.shows_triangles)
        restyle(self)
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        first = next(iter(self._boxes.values()), self._triangles)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the boxes with the arrows too, as through a menu."""
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if event.key() in steps:
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def set_all(self, *, is_on: bool) -> None:
        """Draw all kinds, or none."""
        for box in self._boxes.values():
            box.show_value(is_on)
        self._choose()

    def _choose(self) -> None:
        hidden = {kind for kind, box in self._boxes.items() if not box.isChecked()}
        kinds = frozenset(BondKind) - hidden if hidden else None
        options = self._desk.place.options
        self._desk.draw_with(replace(options, bond_kinds=kinds, shows_triangles=self._triangles.isChecked()))


class _Sample(QWidget):
    """How the line of one kind looks, as in the legend."""

    def __init__(self, kind: BondKind, style: StyleView) -> None:
        super().__init__()
        self._marks = sample(kind, current_language(), style)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of a legend's sample."""
        return QSize(theme.px(round(SAMPLE) + 8), theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the theme's colours."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(theme.px(100) / 100, theme.px(100) / 100)
        paint_marks(painter, self._marks, theme.current().palette)
        painter.end()


def kinds_of(desk: Desk) -> list[BondKind]:
    """Return the kinds of relations there are, in the order of the legend."""
    present = {bond.kind for bond in desk.view.bonds}
    return [kind for kind in BondKind if kind in present]
