"""The line between the picture and the inspector: the settings remember where it was left."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.settings import INSPECTOR_WIDTH, Settings
from app.ui import theme
from app.ui.widgets.split import Split

_MOST_OF_WIDTH: Final = 0.46
"""No more of the window than this is the inspector's when it is first shown, however large the text."""


class InspectorSplit(Split):
    """The picture with all that is above and below it at the left, the inspector at the right."""

    def __init__(self, picture: QWidget, inspector: QWidget, settings: Settings) -> None:
        super().__init__(picture, inspector, tr("Width of the panel"))
        self._inspector, self._settings = inspector, settings
        self.splitterMoved.connect(self._on_divided)

    def divide(self, width: int) -> None:
        """Of ``width`` pixels give the inspector what it had last, and the picture the rest."""
        wide = min(theme.px(self._settings.get(INSPECTOR_WIDTH)), round(width * _MOST_OF_WIDTH))
        self.setSizes([width - wide, wide])

    def _on_divided(self, _place: int, _line: int) -> None:
        width = round(self._inspector.width() * 100 / theme.px(100))
        if INSPECTOR_WIDTH.read(width) == width:
            self._settings.set(INSPECTOR_WIDTH, width)
