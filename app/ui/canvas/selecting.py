"""Choosing several things at once: with a band drawn round them, or everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Group, Key, Picture
from app.ui.canvas.walk import STOPS

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

_CLEAR: Final = 32
"""How far the band lets shine through, of 255."""


def everybody(picture: Picture | None) -> tuple[Key, ...]:
    """Return all people, agencies and professionals that are drawn, in the order of the picture."""
    return tuple(group.key for group in picture.groups if group.key.kind in STOPS) if picture else ()


def within(picture: Picture | None, box: QRectF) -> tuple[Key, ...]:
    """Return whose middle lies in ``box``, in the order of the picture."""
    if picture is None:
        return ()
    return tuple(group.key for group in picture.groups if group.key.kind in STOPS and box.contains(_middle(group)))


def _middle(group: Group) -> QPointF:
    if group.anchor is not None:
        return QPointF(*group.anchor)
    left, top, right, bottom = group.bounds
    return QPointF((left + right) / 2, (top + bottom) / 2)


class RubberBand:
    """A band from where it was pressed to the pointer: who is in it is chosen, besides those chosen before."""

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        self._view, self._start = view, start
        self._before = view.chosen
        self._band = _Band(view.viewport(), view.accent)
        view.handles.hide()

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Stretch the band, and mark who is in it."""
        del keys
        band = QRectF(self._start, at).normalized()
        self._band.show_at(band.toAlignedRect())
        self._view.select_all(self._caught(band))

    def finish(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Choose who is in the band."""
        del keys
        self._band.drop()
        found = self._caught(QRectF(self._start, at).normalized())
        self._view.select_all(self._before)
        self._view.choose(found)

    def cancel(self) -> None:
        """Have those chosen who were before."""
        self._band.drop()
        self._view.select_all(self._before)

    def _caught(self, band: QRectF) -> tuple[Key, ...]:
        box = self._view.mapToScene(band.toAlignedRect()).boundingRect()
        found = within(self._view.picture, box)
        return (*(key for key in self._before if key not in found), *found)


class _Band(QWidget):
    """The band itself, over the drawing."""

    def __init__(self, parent: QWidget, colour: QColor) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def show_at(self, place: QRect) -> None:
        """Lie over ``place``."""
        self.setGeometry(place)
        self.show()

    def drop(self) -> None:
        """Go."""
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a clear sheet with a dashed edge."""
        del event
        painter = QPainter(self)
        sheet = QColor(self._colour)
        sheet.setAlpha(_CLEAR)
        painter.fillRect(self.rect(), sheet)
        painter.setPen(QPen(self._colour, 1, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
