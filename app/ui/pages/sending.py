"""Copies let go: recorded in the case, then saved as files or handed to a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.i18n import tr, translate
from app.log import fault
from app.operations.consents import seal_disclosure
from app.ui.desk import Desk
from app.ui.pages.copies import path_of, refuse_taken, write_whole
from app.ui.pages.going import Going, Order, Ready
from app.ui.pages.grounds import GroundChoice
from app.ui.pages.making import Made, title_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.pages.printing import Sheet


class Sending:
    """Lets copies go. ``unmade`` is told, in words, why one of several could not be made: then none leaves."""

    def __init__(self, desk: Desk, ground: GroundChoice, going: Going, unmade: Callable[[str], object]) -> None:
        self._desk, self._ground, self._going, self._unmade = desk, ground, going, unmade

    def save(self, orders: Sequence[Order], shown: Made, path: Path) -> None:
        """Record each copy and let its file be after that; several are numbered in the file's name."""

        def write(copies: list[Ready]) -> bool:
            paths = [path_of(path, number, len(copies)) for number in range(1, len(copies) + 1)]
            refuse_taken(paths if len(copies) > 1 else [])
            for each, target in zip(copies, paths, strict=True):
                self._record(each, len(copies))
                write_whole(target, each.made.data)
            return True

        def ready(copies: list[Ready]) -> None:
            if self._desk.attempt(lambda: write(copies)):
                several = tr("%n copies saved, and each recorded in the case.", n=len(copies))
                self._desk.told.emit(several if len(copies) > 1 else tr("Saved, and recorded in the case."))

        self._with_copies(orders, shown, ready)

    def print(self, orders: Sequence[Order], shown: Made, printer: QPrinter) -> None:
        """Draw the pages for the printer, record the copies, then hand the pages over as one job."""
        from app.ui.pages.printing import sheets_of, spool  # noqa: PLC0415  loaded with the first print

        def send(copies: list[Ready], sheets: list[Sheet]) -> bool:
            for each in copies:
                self._record(each, len(copies))
            spool(printer, sheets)
            return True

        def drawn(copies: list[Ready], sheets: list[Sheet]) -> None:
            if self._desk.attempt(lambda: send(copies, sheets)):
                self._desk.told.emit(tr("Sent to the printer, and recorded in the case."))

        def ready(copies: list[Ready]) -> None:
            pdfs = [each.made.data for each in copies]
            self._going.work(tr("Drawing the pages…"), partial(sheets_of, pdfs), partial(drawn, copies), self._own_up)

        self._with_copies(orders, shown, ready)

    def _with_copies(self, orders: Sequence[Order], shown: Made, ready: Callable[[list[Ready]], object]) -> None:
        """Give ``ready`` the copies: the one that is shown at once, several when all have been made."""
        if len(orders) == 1:
            ready([Ready(orders[0], shown)])
        else:
            self._going.make(orders, ready, self._tell_unmade)

    def _tell_unmade(self, order: Order, error: Exception) -> None:
        if isinstance(error, AppError):
            nothing = tr("No copy was made, and nothing was recorded.")
            what = tr("{name}: {what}", name=order.request.recipient, what=error.spoken())
            self._unmade(f"{nothing}\n\n{what}")
        else:
            self._own_up(error)

    def _own_up(self, error: Exception) -> None:
        """Tell that something failed that is nobody's fault but ours."""
        fault("ui", error)
        self._desk.faulted.emit()

    def _record(self, copy: Ready, copies: int) -> None:
        """Write in the case that a copy is given out, and tie the two together."""
        request = copy.order.request
        document = translate(title_of(copy.order.wish), request.language)
        record = self._ground.record(copy.order.recipient, document, request.recipient, copies)
        seal_disclosure(self._desk.case, record, copy.made.digest)
