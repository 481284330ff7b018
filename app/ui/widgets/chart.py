"""A chart on the screen: the very one that is printed, in the window's colours, with its numbers for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui import theme
from app.ui.widgets.focusring import FocusRing


class Chart(QLabel):
    """Shows a drawn chart as wide as there is room; ``told`` says it in words."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn = QPixmap()
        FocusRing(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def show_chart(self, png: bytes, told: str) -> None:
        """Show the chart drawn as ``png``."""
        self._drawn = QPixmap()
        self._drawn.loadFromData(png)
        self.setAccessibleName(told)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room of the chart at the width it has."""
        return QSize(theme.px(600), self.heightForWidth(self.width() or theme.px(600)))

    def hasHeightForWidth(self) -> bool:
        """Say that the chart keeps its shape."""
        return not self._drawn.isNull()

    def heightForWidth(self, width: int) -> int:
        """Return how high the chart is at ``width``."""
        shown = min(width, theme.px(960))
        return round(shown * self._drawn.height() / self._drawn.width()) if not self._drawn.isNull() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chart as wide as the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._drawn.isNull() or self.width() < 2:
            return
        ratio = self.devicePixelRatioF()
        wide = round(min(self.width(), theme.px(960)) * ratio)
        scaled = self._drawn.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(scaled)
        self.updateGeometry()
