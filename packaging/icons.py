#!/usr/bin/env python3
"""Draw ``resources/icons/app.svg`` in the sizes that desktops and installers ask for, into ``packaging/icons``.

Needs the Python of ``.venv``; run it when the drawing changed, and commit what it writes.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT: Final = Path(__file__).resolve().parent.parent
DRAWING: Final = ROOT / "resources" / "icons" / "app.svg"
FOLDER: Final = ROOT / "packaging" / "icons"
LINUX: Final = (48, 128, 256)
WINDOWS: Final = (16, 24, 32, 48, 64, 128, 256)
MAC: Final = (16, 32, 64, 128, 256, 512, 1024)


def main() -> int:
    """Write the PNG files, ``lahipiiri.ico`` and ``lahipiiri.icns``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(DRAWING))
    FOLDER.mkdir(exist_ok=True)
    for size in LINUX:
        drawn(renderer, size).save(FOLDER / f"lahipiiri-{size}.png", optimize=True)
    *small, large = (drawn(renderer, size) for size in WINDOWS)
    large.save(FOLDER / "lahipiiri.ico", append_images=small, sizes=[(size, size) for size in WINDOWS])
    *small, large = (drawn(renderer, size) for size in MAC)
    large.save(FOLDER / "lahipiiri.icns", append_images=small)
    application.quit()
    return 0


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    """Return the drawing, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes, Qt a str
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


if __name__ == "__main__":
    sys.exit(main())
