"""A place where nothing is yet: it says what belongs here and what to press first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import theme
from app.ui.widgets.parts import column, row, words


class EmptyPlace(QWidget):
    """A heading, a sentence or two, and the buttons to begin with."""

    def __init__(self, heading: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        box = column(self, margin=24, gap=8)
        box.addStretch(1)
        for part in (words(heading, "heading"), words(text, "quiet")):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            part.setMaximumWidth(theme.px(520))
            part.setMinimumWidth(theme.px(200))
            line = row()
            line.addStretch(1)
            line.addWidget(part, 10)
            line.addStretch(1)
            box.addLayout(line)
        if buttons:
            line = row()
            line.addStretch(1)
            for each in buttons:
                line.addWidget(each)
            line.addStretch(1)
            box.addSpacing(theme.px(8))
            box.addLayout(line)
        box.addStretch(1)
