"""The icon set: 24-px line drawings of our own, coloured as the theme says when they are shown."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.genogram.picture import Colour
from app.i18n import RESOURCES
from app.ui import theme

_FOLDER: Final = RESOURCES / "icons"
_DENSITIES: Final = (1.0, 2.0, 3.0)


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


def icon(name: str, colour: str | None = None, size: int = 20, gap: int = 0) -> QIcon:
    """Return the icon ``name`` in the theme's ink, or in ``colour``; quiet where disabled, accented where checked."""
    look = theme.current()
    drawn = QIcon()
    for density in _DENSITIES:
        drawn.addPixmap(pixmap(name, colour or look.hex(Colour.INK), size, density, gap))
        drawn.addPixmap(pixmap(name, look.hex(Colour.QUIET), size, density, gap), QIcon.Mode.Disabled)
        accented = pixmap(name, colour or look.hex(Colour.ACCENT), size, density, gap)
        drawn.addPixmap(accented, QIcon.Mode.Normal, QIcon.State.On)
    return drawn
