"""Who is told of the steps of a case: whoever shows a step sees it first, all others hear of it once it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.i18n import Text
from app.store.history import StepKind
from app.store.journal import RowChange, RowKey

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step changed, for whoever shows it: kinds of rows (table names) and ids, never rows."""

    label: Text
    step: StepKind
    created: frozenset[RowKey]
    updated: frozenset[RowKey]
    deleted: frozenset[RowKey]

    @classmethod
    def of(cls, label: Text, step: StepKind, changes: Sequence[RowChange]) -> Changes:
        """Return what is to be told of ``changes``."""
        return cls(
            label,
            step,
            created=frozenset((change.table, change.id) for change in changes if change.before is None),
            updated=frozenset((change.table, change.id) for change in changes if change.before and change.after),
            deleted=frozenset((change.table, change.id) for change in changes if change.after is None),
        )

    def inverse(self) -> Changes:
        """Return what takes this back."""
        step = StepKind.REDO if self.step is StepKind.UNDO else StepKind.UNDO
        return replace(self, step=step, created=self.deleted, deleted=self.created)


@dataclass(frozen=True, slots=True)
class Viewer:
    """How somebody shows a step before it is saved, so that the eye needn't wait for the disk.

    While ``show`` runs the rows can be read as the step leaves them, and nothing can be written. That all links lead
    somewhere is checked only when it is saved. Where it can't be, ``take_back`` is told of the inverse: the rows are as
    they were before, and whatever was read since must be read again.
    """

    show: Callable[[Changes], None]
    take_back: Callable[[Changes], None]


class Listeners:
    """Everybody who is told. One that raises keeps no other from hearing."""

    def __init__(self) -> None:
        self._viewers: list[Viewer] = []
        self._subscribers: list[Callable[[Changes], None]] = []

    def add_viewer(self, viewer: Viewer) -> Callable[[], None]:
        """Have ``viewer`` show each step; return what ends it."""
        return _add(self._viewers, viewer)

    def add(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Have ``callback`` told of each saved step; return what ends it."""
        return _add(self._subscribers, callback)

    def clear(self) -> None:
        """Tell nobody any more."""
        self._viewers.clear()
        self._subscribers.clear()

    def show(self, changes: Changes) -> Exception | None:
        """Have a step shown that is not saved yet; return the first error of those who do."""
        return _tell([viewer.show for viewer in self._viewers], changes)

    def take_back(self, changes: Changes) -> Exception | None:
        """Have the step taken back that was shown; return the first error of those who do."""
        return _tell([viewer.take_back for viewer in self._viewers], changes.inverse())

    def tell(self, changes: Changes) -> Exception | None:
        """Tell of a saved step; return the first error of those who are told."""
        return _tell(list(self._subscribers), changes)


def _add(listeners: list[T], listener: T) -> Callable[[], None]:
    listeners.append(listener)

    def leave() -> None:
        if listener in listeners:
            listeners.remove(listener)

    return leave


def _tell(callbacks: Sequence[Callable[[Changes], None]], changes: Changes) -> Exception | None:
    first_error: Exception | None = None
    for callback in callbacks:
        try:
            callback(changes)
        except Exception as error:  # noqa: BLE001  every view is told before one's fault comes out
            first_error = first_error or error
    return first_error
