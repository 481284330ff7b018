"""How the picture and the inspector share the page: side by side, or in a small window one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.i18n import tr
from app.settings import INSPECTOR_WIDTH, Settings
from app.ui import theme
from app.ui.widgets.parts import column
from app.ui.widgets.split import Split

_MOST_OF_WIDTH: Final = 0.46
"""No more of the window than this is the inspector's when it is first shown, however large the text."""
_PICTURE: Final = 0.5
"""The share of the height that is the picture's at least where the text is large; the rest is scrolled to."""


class InspectorSplit(Split):
    """The picture with all that is above and below it at the left, the inspector at the right.

    The settings remember where the line between them was left. With large text what is at the left scrolls, so that
    ``picture`` keeps its room; where the window is narrow too, the inspector stands below it and is scrolled to.
    """

    def __init__(self, holder: QWidget, picture: QWidget, inspector: QWidget, settings: Settings) -> None:
        self._picture, self._inspector, self._settings = picture, inspector, settings
        self._area = _Column(holder) if theme.is_crowded() else None
        super().__init__(self._area or holder, inspector, tr("Width of the panel"))
        if self._area is not None:
            self._area.viewport().installEventFilter(self)
        self.splitterMoved.connect(self._on_divided)

    @property
    def is_folded(self) -> bool:
        """Say whether the inspector stands below the picture."""
        return self._area is not None and self._area.is_ancestor(self._inspector)

    def divide(self, width: int) -> None:
        """Of ``width`` pixels give the inspector what it had last, and the picture the rest."""
        wide = min(theme.px(self._settings.get(INSPECTOR_WIDTH)), round(width * _MOST_OF_WIDTH))
        self.setSizes([width - wide, wide])

    def show_inspector(self) -> None:
        """Bring the inspector into sight where it stands below."""
        if self._area is not None and self.is_folded:
            self._area.verticalScrollBar().setValue(self._inspector.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        if self._area is None or self.is_folded == theme.is_narrow(self.window().width()):
            return
        if self.is_folded:
            self.addWidget(self._inspector)
            self.setStretchFactor(1, 0)
            self.divide(self.width())
        else:
            self._area.box.addWidget(self._inspector)
        self._inspector.show()
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the picture its share."""
        if event.type() is QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        if self._area is not None:
            high = self._area.viewport().height()
            self._picture.setMinimumHeight(round(high * _PICTURE))
            self._inspector.setMinimumHeight(high if self.is_folded else 0)

    def _on_divided(self, _place: int, _line: int) -> None:
        width = round(self._inspector.width() * 100 / theme.px(100))
        if INSPECTOR_WIDTH.read(width) == width:
            self._settings.set(INSPECTOR_WIDTH, width)


class _Column(QScrollArea):
    """What stands one below the other, and scrolls where it is higher than its place."""

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self._holder = QWidget()
        self.box = column(self._holder, gap=0)
        self.box.addWidget(first, 1)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def is_ancestor(self, part: QWidget) -> bool:
        """Say whether ``part`` stands in the column."""
        return self._holder.isAncestorOf(part)
