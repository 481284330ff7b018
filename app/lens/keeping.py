"""The rows of an open case kept between two looks at it: after a step only what the step touched is read again."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import InstanceState, Session
from sqlalchemy.orm.attributes import instance_state
from sqlalchemy.orm.util import identity_key

from app.lens.rows import FIELDS, CaseRows, order_of, read_rows
from app.models import Base

RowKey = tuple[str, UUID]
"""A table's name and a row's id."""
_BY_TABLE: Final = {kind.__tablename__: (name, kind) for name, kind in FIELDS.items()}


class RowsKeeper:
    """Gives what ``read_rows`` would, for one session; it is told of every step by ``follow``."""

    def __init__(self) -> None:
        self._rows: CaseRows | None = None
        self._states: dict[str, list[InstanceState[Any]]] = {}
        self._touched: set[RowKey] = set()
        self._gone: set[RowKey] = set()

    def forget(self) -> None:
        """Let go of every row."""
        self._rows = None
        self._states.clear()
        self._settle()

    def follow(self, touched: Collection[RowKey], gone: Collection[RowKey] = ()) -> None:
        """Note which rows a step made, changed or removed; of these, those ``gone`` needn't be looked for."""
        if self._rows is not None:
            self._gone.difference_update(touched)
            self._gone.update(gone)
            self._touched.update(touched, gone)

    def rows(self, session: Session) -> CaseRows:
        """Return every row the lens reads, as it is now."""
        if self._rows is None or len(self._touched) > _most(self._rows) or not self._are_whole():
            self._rows = read_rows(session)
            self._states = {name: _states(getattr(self._rows, name)) for name in FIELDS}
        elif self._touched:
            self._rows = self._renewed(self._rows, session)
        self._settle()
        return self._rows

    def _settle(self) -> None:
        self._touched.clear()
        self._gone.clear()

    def _are_whole(self) -> bool:
        """Say whether all rows but those touched can be read as they are: a step taken back leaves them to be read."""
        loose = [
            state for states in self._states.values() for state in states if state.expired or state.session_id is None
        ]
        known = {row_id for _, row_id in self._touched}
        return all(_id(state) in known for state in loose)

    def _renewed(self, rows: CaseRows, session: Session) -> CaseRows:
        changed: dict[str, tuple[Base, ...]] = {}
        for table in sorted({table for table, _ in self._touched} & _BY_TABLE.keys()):
            name, kind = _BY_TABLE[table]
            touched = {row_id for at, row_id in self._touched if at == table}
            old: tuple[Base, ...] = getattr(rows, name)
            numbers = {row_id.int for row_id in touched}  # an id itself is slow to be looked for
            found = [
                row
                for row, state in zip(old, self._states[name], strict=True)
                if state.key is None or state.key[1][0].int not in numbers
            ]
            for row in _there(session, kind, touched - {row_id for at, row_id in self._gone if at == table}):
                insort(found, row, key=order_of)
            changed[name] = tuple(found)
            self._states[name] = _states(found)
        return replace(rows, **changed)


def _states(rows: Iterable[Base]) -> list[InstanceState[Any]]:
    return [instance_state(row) for row in rows]


def _there(session: Session, kind: type[Base], row_ids: Iterable[UUID]) -> Iterator[Base]:
    """Yield the rows with these ids that there are. The session has after a step what the database has."""
    asked: list[UUID] = []
    for row_id in sorted(row_ids):
        row = session.identity_map.get(identity_key(kind, row_id))
        if row is None or instance_state(row).expired:
            asked.append(row_id)
        else:
            yield row
    if asked:
        yield from session.scalars(_of_ids(kind), {"ids": asked})


@cache
def _of_ids(kind: type[Base]) -> Select[Any]:
    return select(kind).where(kind.id.in_(bindparam("ids", expanding=True)))


def _id(state: InstanceState[Any]) -> UUID | None:
    """Return a row's id without reading the row, which may be gone."""
    identity = cast("tuple[UUID, ...] | None", state.identity)
    return identity[0] if identity else None


def _most(rows: CaseRows) -> int:
    """Return from how many rows on it is quicker to read all."""
    return max(20, len(rows.people) // 4)
