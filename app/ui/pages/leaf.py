"""What lies over the case for a while: a sheet with a title, its own scroll bar, and a row of buttons at its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.ui import theme
from app.ui.pages.page import centred
from app.ui.widgets.parts import column, row, words


class Leaf(QWidget):
    """A sheet. What it shows goes into ``box``; ``end`` puts the buttons under it."""

    def __init__(self, title: str, about: str, width: int = 760) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = QWidget()
        outer = column(sheet, gap=8)
        outer.addWidget(words(title, "title"))
        self.about = words(about, "quiet")
        outer.addWidget(self.about)
        outer.addSpacing(theme.px(12))
        self.box = column(gap=8)
        outer.addLayout(self.box)
        outer.addSpacing(theme.px(16))
        self._ending = row()
        self._ending.addStretch(1)
        outer.addLayout(self._ending)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(centred(sheet, width))
        column(self, gap=0).addWidget(area)

    def end(self, *buttons: QPushButton) -> None:
        """Put buttons at the end, the one that does it last."""
        for each in buttons:
            self._ending.addWidget(each)
        self.setFocusProxy(buttons[-1])

    def headed(self, text: str, about: str = "") -> None:
        """Begin a part of the sheet."""
        self.box.addSpacing(theme.px(12))
        self.box.addWidget(words(text, "heading"))
        if about:
            self.box.addWidget(words(about, "small"))
