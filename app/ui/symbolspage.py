"""Every symbol of the genogram with its name, in the window's colours: what F1 is for keys, this is for the picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.genogram.picture import Picture
from app.genogram.symbolsheet import symbol_sheet
from app.i18n import current_language, tr
from app.lens.view import Notation
from app.ui import theme
from app.ui.canvas.painter import paint_marks
from app.ui.pages.page import centred
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.parts import button, column, row

_ZOOM: Final = 1.5
"""Pixels a point at the ordinary size of text: names stand as large as the rest of the window's."""


class SymbolsPage(QWidget):
    """The sheet of every symbol; ``notation`` is the card it starts with, ``back`` leaves it."""

    def __init__(self, notation: Notation, back: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = QWidget()
        outer = column(sheet, gap=8)
        self._notation = ChoiceEditor(labelled(Notation), role="")
        self._notation.setMinimumContentsLength(26)
        self._notation.setAccessibleName(tr("Notation"))
        self._notation.show_value(notation)
        self._notation.committed.connect(self._show)
        head = row(gap=12)
        head.addWidget(self._notation)
        head.addStretch(1)
        self.back = button(tr("Done"), back, "primary")
        head.addWidget(self.back)
        outer.addLayout(head)
        self._drawing = SheetDrawing(symbol_sheet(current_language(), notation))
        outer.addWidget(self._drawing)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(centred(sheet, 960))
        column(self, gap=0).addWidget(area)

    @property
    def picture(self) -> Picture:
        """Return what is shown."""
        return self._drawing.picture

    def _show(self) -> None:
        notation = self._notation.value()
        if isinstance(notation, Notation):
            self._drawing.show_picture(symbol_sheet(current_language(), notation))


class SheetDrawing(QWidget):
    """A picture as large as text wants it, in the theme's colours."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self.picture = picture
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the picture."""
        return QSize(round(self.picture.width * self._scale), round(self.picture.height * self._scale))

    @property
    def _scale(self) -> float:
        return _ZOOM * theme.px(100) / 100

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every sign."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        for group in self.picture.groups:
            paint_marks(painter, group.marks, theme.current().palette)
        painter.end()
