"""The pages of a document as they will be on paper: the very PDF, drawn page by page, with what is needed to read it.

Pages stand below each other; beside them small ones to go by, above them which page it is and how large it is shown.
Keys: page up and down, home and end, + and - for the size, 0 for the width of the window, 1 for the whole page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pypdfium2
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QScrollArea, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.widgets.focusring import FocusRing
from app.ui.widgets.parts import IconButton, button, column, emptied, row, words

_MARGIN: Final = 24
_GAP: Final = 16
_EDGE: Final = 1
"""The hairline around a page, in pixels."""
_ROOMY: Final = 400
_BESIDE: Final = 150
"""Units that are left to what others put beside the tools."""
_GAP_OF_TOOLS: Final = 4
"""From this width on, in units of the grid, there are small pages and a button for everything."""
_SMALL: Final = 72
"""How wide a small page is, in units of the grid."""
_STEPS: Final = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
WIDTH: Final = "width"
WHOLE: Final = "whole"
SHOWN: Final = 1.05
"""How many pixels of the screen a point of the paper takes at the ordinary size of text."""
FINEST: Final = 4.0
"""Pixels a point that a page is drawn with at most."""


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


class _Sheets(QScrollArea):
    """The pages themselves. It tells when another page is before the eyes, and when the size is to be another."""

    turned = Signal()
    resized = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self._holder = QWidget()
        self.box = column(self._holder, margin=_MARGIN, gap=_GAP)
        self.setWidget(self._holder)
        self.verticalScrollBar().valueChanged.connect(self.turned)

    def settle(self) -> None:
        """Give the pages their places at once, so that there is a way to scroll."""
        self.box.activate()
        self._holder.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another room."""
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size where Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class PagePreview(QWidget):
    """Shows pages. ``finer`` asks for the same pages at so many pixels a point: they are shown larger than drawn."""

    finer = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets()
        self._sheets.installEventFilter(self)
        self._small = QListWidget()
        self._small.setAccessibleName(tr("Pages"))
        self._small.setObjectName("smallpages")
        self._small.setFixedWidth(theme.px(_SMALL + 40))
        self._small.setViewMode(QListWidget.ViewMode.IconMode)
        self._small.setFlow(QListWidget.Flow.TopToBottom)
        self._small.setWrapping(False)
        self._small.setMovement(QListWidget.Movement.Static)
        self._small.setSpacing(theme.px(4))
        self._small.setIconSize(QSize(theme.px(_SMALL), theme.px(_SMALL * 3 // 2)))
        self._small.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._small.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._small.currentRowChanged.connect(self.go_to)
        self._which = words("", "quiet", wraps=False)
        self._size = words("", "quiet", wraps=False)
        self.tools = row(gap=_GAP_OF_TOOLS)
        self._parts: list[QWidget] = []
        self._lay_out()
        self._density = 1.0
        self._zoom: float | str = WIDTH
        self._is_turning = self._is_covered = False
        self._pages: list[tuple[QPixmap, QLabel]] = []
        self._sheets.turned.connect(self._follow)
        self._sheets.resized.connect(self._fit)
        self._sheets.stepped.connect(self.step)
        self.setFocusProxy(self._sheets)
        self._tell()

    def _lay_out(self) -> None:
        outer = column(self, gap=0)
        bar = QWidget()
        bar.setObjectName("previewbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setLayout(self.tools)
        edge = theme.px(6)
        self.tools.setContentsMargins(theme.px(12), edge, theme.px(12), edge)
        back = IconButton("chevron-up", tr("Page before"))
        on = IconButton("chevron-down", tr("Next page"))
        smaller, larger = IconButton("minus", tr("Smaller")), IconButton("plus", tr("Larger"))
        wide = button(tr("Page width"), lambda: self.zoom(WIDTH), "link")
        whole = button(tr("Whole page"), lambda: self.zoom(WHOLE), "link")
        back.clicked.connect(lambda: self.go_to(self.current - 1))
        on.clicked.connect(lambda: self.go_to(self.current + 1))
        smaller.clicked.connect(lambda: self.step(-1))
        larger.clicked.connect(lambda: self.step(1))
        for part in (back, on, self._which, smaller, self._size, larger, wide, whole):
            self.tools.addWidget(part)
            self._parts.append(part)
        self._spare = (self._size, wide, whole)
        self.tools.addStretch(1)
        outer.addWidget(bar)
        self._inner = row(gap=0)
        self._inner.addWidget(self._small)
        self._inner.addWidget(self._sheets, 1)
        outer.addLayout(self._inner, 1)

    @property
    def is_roomy(self) -> bool:
        """Say whether there is room for more than the pages and what is needed most."""
        tools = sum(part.sizeHint().width() + theme.px(_GAP_OF_TOOLS) for part in self._parts)
        return self.width() >= max(theme.px(_ROOMY), tools + theme.px(_BESIDE))

    def put_beside(self, widget: QWidget) -> None:
        """Give ``widget`` the place at the right of the pages."""
        self._inner.addWidget(widget)

    def cover(self, *, is_covered: bool) -> None:
        """Leave the room of the pages to what stands beside them, or give it back."""
        self._is_covered = is_covered
        self._sheets.setHidden(is_covered)
        self._show_small()

    @property
    def size_wanted(self) -> float | str:
        """Return how large the pages are wanted, as ``zoom`` takes it."""
        return self._zoom

    @property
    def count(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    @property
    def current(self) -> int:
        """Return which page is before the eyes, 0 the first."""
        bar = self._sheets.verticalScrollBar()
        if self._pages and bar.maximum() > 0 and bar.value() == bar.maximum():
            return self.count - 1  # a short last page never comes up to the middle
        middle = self._sheets.verticalScrollBar().value() + self._sheets.viewport().height() // 3
        return max(0, sum(top <= middle for top in self._tops()) - 1)

    def _tops(self) -> list[int]:
        """Return where each page begins: reckoned, since what is new has no place yet."""
        tops: list[int] = []
        top = theme.px(_MARGIN)
        for page, _ in self._pages:
            tops.append(top)
            top += round(page.deviceIndependentSize().height()) + 2 * _EDGE + theme.px(_GAP)
        return tops

    def show_pages(self, pages: Sequence[QImage], density: float, *, is_same: bool = False) -> None:
        """Show ``pages``, drawn at ``density`` pixels a point; ``is_same``: those there are, only finer."""
        place = self._sheets.verticalScrollBar().value()
        if not is_same or len(pages) != len(self._pages):
            self._set(pages, density)
        else:
            self._density = density
            self._pages = [
                (QPixmap.fromImage(page), label) for page, (_, label) in zip(pages, self._pages, strict=True)
            ]
        self._fit()
        self._sheets.settle()
        self._sheets.verticalScrollBar().setValue(place)
        self._follow()

    def _set(self, pages: Sequence[QImage], density: float) -> None:
        emptied(self._sheets.box)
        self._density = density
        self._pages = [(QPixmap.fromImage(page), QLabel()) for page in pages]
        self._is_turning = True
        self._small.clear()
        for number, (pixmap, label) in enumerate(self._pages, start=1):
            name = tr("Page {number} of {count}", number=number, count=len(pages))
            label.setAccessibleName(name)
            label.setProperty("role", "paper")
            self._sheets.box.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            ratio = self.devicePixelRatioF()
            small = pixmap.scaledToWidth(int(theme.px(_SMALL) * ratio), Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(ratio)
            item = QListWidgetItem(QIcon(small), str(number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(name)
            self._small.addItem(item)
        self._sheets.box.addStretch(1)
        self._is_turning = False
        self._show_small()
        self._tell()

    def clear(self) -> None:
        """Show nothing."""
        emptied(self._sheets.box)
        self._pages = []
        self._is_turning = True
        self._small.clear()
        self._is_turning = False
        self._show_small()
        self._tell()

    def go_to(self, page: int) -> None:
        """Bring the page to the top, 0 the first."""
        if self._is_turning or not 0 <= page < len(self._pages):
            return
        self._sheets.settle()
        self._sheets.verticalScrollBar().setValue(self._tops()[page] - theme.px(8))
        self._follow()

    def zoom(self, how: float | str) -> None:
        """Show the pages at so many times their size on paper, or as wide as the window, or each as a whole."""
        page, self._zoom = self.current, how
        self._fit()
        self.go_to(page)

    def step(self, by: int) -> None:
        """Show the pages a step larger or smaller."""
        now = self._shown_at()
        wider = [each for each in _STEPS if (each > now + 0.01 if by > 0 else each < now - 0.01)]
        if wider:
            self.zoom(wider[0] if by > 0 else wider[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the keys do the same."""
        super().resizeEvent(event)
        for part in self._spare:
            part.setVisible(self.is_roomy)
        self._show_small()

    def _show_small(self) -> None:
        self._small.setVisible(self.is_roomy and not self._is_covered and len(self._pages) > 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the pages."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Plus:
                self.step(1)
            case Qt.Key.Key_Minus:
                self.step(-1)
            case Qt.Key.Key_0:
                self.zoom(WIDTH)
            case Qt.Key.Key_1:
                self.zoom(WHOLE)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(len(self._pages) - 1)
            case _:
                return False
        return True

    def _room(self) -> tuple[float, float]:
        view = self._sheets.viewport()
        edge = theme.px(2 * _MARGIN) + 2 * _EDGE
        return max(view.width() - edge, 100), max(view.height() - edge, 100)

    def _shown_at(self) -> float:
        """Return how many times its size on paper the page is shown, 1.0 at the ordinary size of text."""
        if not self._pages:
            return 1.0
        page, _ = self._pages[min(self.current, len(self._pages) - 1)]
        return self._density / page.devicePixelRatio() / self._unit

    @property
    def _unit(self) -> float:
        return SHOWN * theme.px(100) / 100

    def _fit(self) -> None:
        is_fitted = self._zoom in {WIDTH, WHOLE}
        self._sheets.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_fitted else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        wide, high = self._room()
        wanted = 0.0
        for page, label in self._pages:
            if self._zoom == WIDTH:
                # Not larger than a page is held in the hand, unless there is little room.
                ratio = max(self._density / (1.5 * self._unit), page.width() / wide)
            elif self._zoom == WHOLE:
                ratio = max(page.width() / wide, page.height() / high)
            else:
                ratio = self._density / (float(self._zoom) * self._unit)
            page.setDevicePixelRatio(ratio)
            wanted = max(wanted, self._density / ratio * self.devicePixelRatioF())
            label.setPixmap(page)
        self._tell()
        if wanted > self._density * 1.15 and self._density < FINEST:
            self.finer.emit(min(wanted, FINEST))

    def _follow(self) -> None:
        """Mark the page before the eyes."""
        self._tell()
        self._is_turning = True
        self._small.setCurrentRow(self.current if self._pages else -1)
        self._is_turning = False

    def _tell(self) -> None:
        count = len(self._pages)
        self._which.setText(tr("Page {number} of {count}", number=self.current + 1, count=count) if count else "")
        self._size.setText(f"{self._shown_at():.0%}".replace("%", "\u00a0%") if count else "")
        for part in self._parts:
            part.setEnabled(count > 0)
