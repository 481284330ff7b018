"""The pages of a document as they will be on paper: the very PDF, drawn page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.widgets.parts import column, emptied

_MARGIN: Final = 24
SHOWN: Final = 1.05
"""How many pixels of the screen a point of the paper takes at the ordinary size of text."""


def drawn_pages(pdf: bytes, density: float) -> list[QImage]:
    """Return the pages of ``pdf`` at ``density`` pixels a point.

    It may run on another thread, but on one at a time, as PDFium wants it.
    """
    pages: list[QImage] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            picture = page.render(scale=density).to_pil().convert("RGB")
            data = picture.tobytes()
            image = QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
            pages.append(image.copy())
            page.close()
    return pages


class PagePreview(QScrollArea):
    """Shows pages one below the other, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Preview"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = QWidget()
        self._box = column(self._holder, margin=_MARGIN, gap=16)
        self.setWidget(self._holder)
        self._density = 1.0
        self._pages: list[tuple[QPixmap, QLabel]] = []

    @property
    def count(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    def show_pages(self, pages: Sequence[QImage], density: float) -> None:
        """Show ``pages``, which were drawn at ``density`` pixels a point."""
        emptied(self._box)
        self._density = density
        self._pages = [(QPixmap.fromImage(page), QLabel()) for page in pages]
        for number, (_, label) in enumerate(self._pages, start=1):
            label.setAccessibleName(tr("Page {number} of {count}", number=number, count=len(pages)))
            label.setProperty("role", "paper")
            self._box.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let no page be wider than there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.viewport().width() - theme.px(2 * _MARGIN), 100)
        for page, label in self._pages:
            wanted = self._density / (SHOWN * theme.px(100) / 100)
            page.setDevicePixelRatio(max(wanted, page.width() / room))
            label.setPixmap(page)

    def clear(self) -> None:
        """Show nothing."""
        emptied(self._box)
        self._pages = []
