"""A column of blocks, one a record: a block whose record has not changed stays as it is, focus and cursor too."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from app.ui.widgets.parts import column, show_if

R = TypeVar("R")


class KeyedColumn(QWidget, Generic[R]):
    """Shows records. ``make`` returns the block of one."""

    def __init__(self, make: Callable[[R], QWidget], gap: int = 8) -> None:
        super().__init__()
        self._make = make
        self._blocks: dict[Hashable, tuple[R, QWidget]] = {}
        self._box = column(self, gap=gap)

    def show_records(self, records: Sequence[tuple[Hashable, R]]) -> None:
        """Show ``records`` in their order, each under a key of its own."""
        kept: dict[Hashable, tuple[R, QWidget]] = {}
        for key, record in records:
            block = self._blocks.pop(key, None)
            if block is not None and block[0] != record:
                _drop(block[1])
                block = None
            kept[key] = block or (record, self._make(record))
        for _, widget in self._blocks.values():
            _drop(widget)
        self._blocks = kept
        for place, (_, widget) in enumerate(kept.values()):
            if self._box.indexOf(widget) != place:
                self._box.insertWidget(place, widget)
        if self.isHidden() or not kept:
            show_if(self, bool(kept))

    def block(self, key: Hashable) -> QWidget | None:
        """Return the block of the record with ``key``."""
        found = self._blocks.get(key)
        return found[1] if found else None


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
