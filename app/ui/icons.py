"""The icon set: 24-px line drawings of our own, coloured as the theme says when they are shown."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.genogram.picture import Colour
from app.i18n import RESOURCES
from app.ui import theme

_FOLDER: Final = RESOURCES / "icons"
Inks = tuple[str, str, str]
"""The colours of an icon (``#RRGGBB``): as it is, where it is checked, where it is disabled."""


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def names() -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in _FOLDER.glob("*.svg"))


def pixmap(name: str, colour: str, size: int, density: float = 1.0, gap: int = 0) -> QPixmap:
    """Return the icon ``name`` drawn in ``colour`` (``#RRGGBB``), ``size`` pixels square at ``density``.

    ``gap`` pixels at its right stay empty.
    """
    key = f"lahipiiri/{name}/{colour}/{size}/{density}/{gap}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(QSize(round((size + gap) * density), round(size * density)))
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, round(size * density), round(size * density)))
    painter.end()
    drawn.setDevicePixelRatio(density)
    QPixmapCache.insert(key, drawn)
    return drawn


class _Drawn(QIconEngine):
    """Draws an icon when it is shown, for the very pixels it takes there."""

    def __init__(self, name: str, inks: Inks, wide: float) -> None:
        super().__init__()
        self._name, self._inks, self._wide = name, inks, wide

    def clone(self) -> QIconEngine:
        """Return another one that draws the same."""
        return _Drawn(self._name, self._inks, self._wide)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: ARG002  as Qt calls it
        """Return what it takes of ``size``."""
        high = self._high(size)
        return QSize(high + self._gap(high), high)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return it as large as it can be within ``size``, at ``scale`` pixels a unit."""
        ink, on, quiet = self._inks
        colour = quiet if mode is QIcon.Mode.Disabled else on if state is QIcon.State.On else ink
        high = self._high(size)
        return pixmap(self._name, colour, high, scale, self._gap(high)) if high > 0 else QPixmap()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it as large as it can be within ``size``."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it into ``rect``."""
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    def _high(self, size: QSize) -> int:
        return min(size.height(), round(size.width() / self._wide))

    def _gap(self, high: int) -> int:
        return round(high * (self._wide - 1))


def tinted(name: str, inks: Inks, size: int = 20, gap: int = 0) -> QIcon:
    """Return the icon ``name`` in its ``inks``; ``gap`` of ``size`` pixels at its right stay empty."""
    return QIcon(_Drawn(name, inks, 1 + gap / size))


def icon(name: str, colour: str | None = None, size: int = 20, gap: int = 0) -> QIcon:
    """Return the icon ``name`` in the theme's ink, or in ``colour``; quiet where disabled, accented where checked."""
    look = theme.current()
    inks = colour or look.hex(Colour.INK), colour or look.hex(Colour.ACCENT), look.hex(Colour.QUIET)
    return tinted(name, inks, size, gap)
