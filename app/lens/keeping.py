"""The rows of an open case kept between two looks at it: after a step only what the step touched is read again."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import InstanceState, Session
from sqlalchemy.orm.attributes import instance_state

from app.lens.rows import FIELDS, CaseRows, order_of, read_rows
from app.models import Base

RowKey = tuple[str, UUID]
"""A table's name and a row's id."""
_BY_TABLE = {kind.__tablename__: (name, kind) for name, kind in FIELDS.items()}


class RowsKeeper:
    """Gives what ``read_rows`` would, for one session; it is told of every step by ``follow``."""

    def __init__(self) -> None:
        self._rows: CaseRows | None = None
        self._touched: set[RowKey] = set()

    def forget(self) -> None:
        """Let go of every row."""
        self._rows = None
        self._touched.clear()

    def follow(self, touched: Iterable[RowKey]) -> None:
        """Note which rows a step made, changed or removed."""
        if self._rows is not None:
            self._touched.update(touched)

    def rows(self, session: Session) -> CaseRows:
        """Return every row the lens reads, as it is now."""
        if self._rows is None or len(self._touched) > _most(self._rows) or not self._are_whole(self._rows):
            self._rows = read_rows(session)
        elif self._touched:
            self._rows = self._renewed(self._rows, session)
        self._touched.clear()
        return self._rows

    def _are_whole(self, rows: CaseRows) -> bool:
        """Say whether all rows but those touched can be read as they are: a step taken back leaves them to be read."""
        known = {row_id for _, row_id in self._touched}
        states = (instance_state(row) for name in FIELDS for row in getattr(rows, name))
        loose = [state for state in states if state.expired or state.session_id is None]
        return all(_id(state) in known for state in loose)

    def _renewed(self, rows: CaseRows, session: Session) -> CaseRows:
        changed: dict[str, tuple[Base, ...]] = {}
        for table in sorted({table for table, _ in self._touched} & _BY_TABLE.keys()):
            name, kind = _BY_TABLE[table]
            touched = {row_id for at, row_id in self._touched if at == table}
            old: tuple[Base, ...] = getattr(rows, name)
            found = [row for row in old if _id(instance_state(row)) not in touched]
            for row in session.scalars(select(kind).where(kind.id.in_(sorted(touched)))):
                insort(found, row, key=order_of)
            changed[name] = tuple(found)
        return replace(rows, **changed)


def _id(state: InstanceState[Any]) -> UUID | None:
    """Return a row's id without reading the row, which may be gone."""
    identity = cast("tuple[UUID, ...] | None", state.identity)
    return identity[0] if identity else None


def _most(rows: CaseRows) -> int:
    """Return from how many rows on it is quicker to read all."""
    return max(20, len(rows.people) // 4)
