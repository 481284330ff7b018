"""Copies on their way out: made one after another beside the window, then recorded and let be, all or none begun.

While they are made nothing has been recorded and nothing exists, so stopping leaves nothing behind. What follows is
quick, and each copy has its record before its file exists or its page reaches the printer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.i18n import tr
from app.lens.view import CaseView
from app.report.documents import Document
from app.report.request import PrintRequest
from app.ui.background import Background
from app.ui.pages.copies import Recipient
from app.ui.pages.making import Made, Wish, make
from app.ui.widgets.parts import button, column, words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Order:
    """A copy to be made: for whom, what they see, and how it is printed."""

    recipient: Recipient
    view: CaseView
    request: PrintRequest
    wish: Wish | Document


@dataclass(frozen=True, slots=True)
class Ready:
    """A copy that has been made."""

    order: Order
    made: Made


class Going(QWidget):
    """Makes copies and shows how far it has come. ``busy`` tells that it has begun or ended, however it ended."""

    busy = Signal(bool)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._turn = 0
        self._is_busy = False
        self._told = words("", "quiet")
        self._bar = QProgressBar()
        self._bar.setProperty("level", "strong")
        self._bar.setTextVisible(False)
        self.stop_button = button(tr("Stop"), self.stop)
        box = column(self, gap=6)
        for part in (self._told, self._bar, self.stop_button):
            box.addWidget(part)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Say whether copies are being made."""
        return self._is_busy

    def stop(self) -> None:
        """Leave it: what was made so far is thrown away."""
        self._turn += 1
        self._end()

    def is_stopped(self, turn: int) -> bool:
        """Say, on any thread, whether the work begun as ``turn`` isn't wanted any more."""
        return turn != self._turn

    def make(
        self,
        orders: Sequence[Order],
        done: Callable[[list[Ready]], object],
        failed: Callable[[Order, Exception], object],
    ) -> None:
        """Make the copies; then call ``done`` with all of them, or ``failed`` with the first that can't be made."""
        turn = self._begin(len(orders))
        self._next(turn, list(orders), [], done, failed)

    def work(
        self,
        told: str,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do one more piece of slow work, which can ask whether it is stopped; then call ``done``, or ``failed``."""
        turn = self._begin(0)
        self._told.setText(told)

        def finished(result: T) -> None:
            if turn == self._turn:
                self._end()
                done(result)

        def broken(error: Exception) -> None:
            if turn == self._turn:
                self._end()
                failed(error)

        self._background.run(lambda: work(partial(self.is_stopped, turn)), finished, broken)

    def _next(
        self,
        turn: int,
        waiting: list[Order],
        ready: list[Ready],
        done: Callable[[list[Ready]], object],
        failed: Callable[[Order, Exception], object],
    ) -> None:
        if turn != self._turn:
            return
        if not waiting:
            self._end()
            done(ready)
            return
        order, *rest = waiting
        count = len(ready) + len(waiting)
        self._told.setText(tr("Making copy {number} of {count}…", number=len(ready) + 1, count=count))
        self._bar.setValue(len(ready))

        def made(result: Made) -> None:
            self._next(turn, rest, [*ready, Ready(order, result)], done, failed)

        def broken(error: Exception) -> None:
            if turn == self._turn:
                self._end()
                failed(order, error)

        self._background.run(partial(make, order.view, order.request, order.wish, is_seen=False), made, broken)

    def _begin(self, count: int) -> int:
        self._turn += 1
        self._is_busy = True
        self._bar.setRange(0, count)
        self._bar.setValue(0)
        self._bar.setAccessibleName(tr("Progress"))
        self.show()
        self.busy.emit(self._is_busy)
        return self._turn

    def _end(self) -> None:
        if self._is_busy:
            self._is_busy = False
            self.hide()
            self.busy.emit(self._is_busy)
