"""What of the presenter's picture is not on the wall: a struck-out eye at each, so that none is told by mistake.

The sign is a shape, not a colour, of the same size on screen whatever the zoom; what is marked can be chosen as before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.genogram.palette import Palette
from app.genogram.picture import Bounds, Colour, Key
from app.i18n import tr
from app.ui import icons, theme
from app.ui.canvas.items import AREAS, OPEN_AREAS

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

_SIGN: Final = 15
_OVER: Final = 900


class VeilItem(QGraphicsItem):
    """A struck-out eye on a round ground, at the corner of a thing or in the middle of a line."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setToolTip(tr("Not on the wall"))
        self.setZValue(_OVER)

    def stand_at(self, kind: str, box: Bounds) -> None:
        """Stand at what is drawn in ``box``."""
        left, top, right, bottom = box
        is_area = kind in AREAS | OPEN_AREAS
        self.setPos(QPointF(right, top) if is_area else QPointF((left + right) / 2, (top + bottom) / 2))

    def boundingRect(self) -> QRectF:
        """Return the round ground."""
        reach = theme.px(_SIGN) * 0.8 + 1
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the ground, its edge and the eye."""
        del option, widget
        ink, size = self._palette[Colour.INK], theme.px(_SIGN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 1.2))
        painter.setBrush(QColor(self._palette[Colour.SURFACE]))
        painter.drawEllipse(self.boundingRect().adjusted(1, 1, -1, -1))
        painter.drawPixmap(QPointF(-size / 2, -size / 2), icons.pixmap("eye-off", QColor(ink).name(), size, 2.0))


class Veils:
    """The signs of one drawing."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._items: list[VeilItem] = []
        self._keys: tuple[Key, ...] = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """Return what bears the sign, as far as it is drawn."""
        return tuple(key for key in self._keys if self._view.item(key) is not None)

    def show(self, keys: Iterable[Key]) -> None:
        """Mark exactly these."""
        wanted = tuple(keys)
        if wanted != self._keys:
            self._keys = wanted
            self.place()
            self._view.proxies.tell_again()

    def place(self) -> None:
        """Have the signs where the picture has what they are on."""
        for item in self._items:
            self._view.scene().removeItem(item)
        self._items = []
        for key in self._keys:
            drawn = self._view.item(key)
            if drawn is not None:
                made = VeilItem(self._view.colours)
                made.stand_at(key.kind, drawn.shown.bounds)
                self._view.scene().addItem(made)
                self._items.append(made)
