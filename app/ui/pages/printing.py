"""A finished document on its way to a printer: its pages as images of 300 dots an inch, then one job of the system's.

The pages are drawn beside the window, from the very PDF that was shown; the job is handed over in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pypdfium2
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.errors import AppError
from app.i18n import mark

_DOTS: Final = 300 / 72
NOT_TAKEN: Final = mark("The printer did not take it. The case says that a copy was to be made.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be printed: its measures in points and its picture, packed."""

    width: float
    height: float
    packed: bytes


def sheets_of(pdfs: Sequence[bytes], is_stopped: Callable[[], bool] = lambda: False) -> list[Sheet]:
    """Return the pages of ``pdfs`` in their order, or those until ``is_stopped`` says so; slow, for another thread."""
    found: list[Sheet] = []
    for pdf in pdfs:
        with pypdfium2.PdfDocument(pdf) as document:
            for page in document:
                if is_stopped():
                    return found
                width, height = page.get_size()
                picture = page.render(scale=_DOTS).to_pil().convert("RGB")
                data = picture.tobytes()
                row = 3 * picture.width
                image = QImage(data, picture.width, picture.height, row, QImage.Format.Format_RGB888)
                found.append(Sheet(width, height, _packed(image)))
                page.close()
    return found


def spool(printer: QPrinter, sheets: Sequence[Sheet]) -> None:
    """Hand ``sheets`` to ``printer`` as one job; ``AppError`` where it doesn't take them."""
    printer.setCreator("")
    printer.setFullPage(True)
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        printer.setPageLayout(_layout(sheet))
        is_taken = painter.begin(printer) if number == 0 else printer.newPage()
        if not is_taken:
            painter.end()
            printer.abort()
            raise AppError(NOT_TAKEN, mark("Look whether the printer is on and reachable, or save the copy as a file."))
        image = QImage.fromData(sheet.packed)
        room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        scale = min(room.width() / image.width(), room.height() / image.height())
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        painter.drawImage(target, image)
    painter.end()


def _layout(sheet: Sheet) -> QPageLayout:
    lies = sheet.width > sheet.height
    size = QSizeF(min(sheet.width, sheet.height), max(sheet.width, sheet.height))
    known = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(known, way, QMarginsF(0, 0, 0, 0))


def _packed(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
