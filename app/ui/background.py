"""Long work off the window's thread: the window stays alive, and the answer comes back on its own thread.

Work gets frozen records (a ``CaseView``, bytes, a path), never rows: the case's session belongs to the window's thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


@dataclass(frozen=True)
class _Answer(Generic[T]):
    """What came of one piece of work, and whom to tell."""

    job: int
    result: T | None
    error: Exception | None
    done: Callable[[T], object]
    failed: Callable[[Exception], object]


class _Run(QRunnable):
    """One piece of work on a thread of the pool."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do the work."""
        self._work()


def _is_gone(told: Callable[..., object]) -> bool:
    """Say whether whoever is to be told is a widget that was thrown away meanwhile: its page was left."""
    bound = told.func if isinstance(told, partial) else told
    owner: object = getattr(bound, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


class Background(QObject):
    """Runs work one after another; ``busy`` tells whether any is under way."""

    busy = Signal(bool)
    _answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting = 0
        self._last = 0
        self._forgotten = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Say whether work is under way."""
        return self._waiting > 0

    def run(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]) -> None:
        """Do ``work`` elsewhere; then call ``done`` with what it returns, or ``failed`` with what it raised."""
        self._last += 1
        job = self._last

        def working() -> None:
            result: T | None = None
            error: Exception | None = None
            try:
                result = work()
            except Exception as raised:  # noqa: BLE001  whatever it is, it is handed to whoever asked
                error = raised
            # The window may have been closed meanwhile; then there is nobody left to tell.
            with contextlib.suppress(RuntimeError):
                self._answered.emit(_Answer(job, result, error, done, failed))

        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(self.is_busy)
        self._pool.start(_Run(working))

    def forget(self) -> None:
        """Let no answer of work begun before reach anybody: the case is being locked."""
        self._forgotten = self._last
        self._pool.clear()

    def wait(self, milliseconds: int = 5000) -> bool:
        """Wait until nothing is under way; say whether that came to be."""
        return self._pool.waitForDone(milliseconds)

    @Slot(object)
    def _deliver(self, answer: _Answer[object]) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(self.is_busy)
        if answer.job <= self._forgotten or _is_gone(answer.done):
            return
        try:
            if answer.error is not None:
                answer.failed(answer.error)
            else:
                answer.done(answer.result)
        except RuntimeError as error:
            # Whoever asked has been left meanwhile and is gone: nobody waits for the answer any more.
            if "already deleted" not in str(error):
                raise
