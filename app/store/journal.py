"""What a step did, as the rows before and after it: recorded, never written by hand.

SQLAlchemy's mapper events name the rows that a flush touches. Their images are read from the database itself, in the
form it keeps them, so that putting one back restores the very same values. The journal is in memory and ends with the
session; the same changes go to the history in the file (``history``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    Result,
    Table,
    event,
    select,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session
from sqlalchemy.orm.attributes import instance_dict, instance_state, set_committed_value
from sqlalchemy.orm.util import identity_key
from sqlalchemy.types import NullType

from app.errors import AppError
from app.i18n import Text, mark
from app.models import Base
from app.store.trouble import errorname, storage_error

Value = int | float | str | bytes | None
"""A column's value as the database keeps it."""
Image = Mapping[str, Value]
"""A row: column names to values."""
RowKey = tuple[str, UUID]
"""A row's table and id."""

_RECORDER: Final = "recorder"
_READERS: Final = "readers"
_Readers = Mapping[str, tuple[str, Callable[[Any], Any] | None]]
_DEFERRED: Final = "links are deferred"
_CHUNK: Final = 500  # ids in one question


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    id: UUID
    before: Image | None
    after: Image | None

    def inverse(self) -> RowChange:
        """Return what takes this back."""
        return RowChange(self.table, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """One gesture of the user and all that it changed."""

    label: Text
    changes: tuple[RowChange, ...]

    def inverse(self) -> Step:
        """Return the step that takes this one back."""
        return Step(self.label, tuple(change.inverse() for change in reversed(self.changes)))


@dataclass(slots=True)
class Journal:
    """The steps that can be taken back and those that can be done again, without a limit."""

    done: list[Step] = field(default_factory=list[Step])
    undone: list[Step] = field(default_factory=list[Step])

    @property
    def state(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """What is in it now, to come back to; setting it comes back."""
        return tuple(self.done), tuple(self.undone)

    @state.setter
    def state(self, state: tuple[tuple[Step, ...], tuple[Step, ...]]) -> None:
        self.done[:], self.undone[:] = state

    def add(self, step: Step) -> None:
        """Note a new step; what was undone before it cannot come back."""
        self.done.append(step)
        self.undone.clear()

    def join(self, step: Step) -> None:
        """Note a step that completes the last one: both are taken back together, under the name of the first.

        Where the two come to nothing there is nothing to take back.
        """
        first = self.done.pop()
        changes: dict[RowKey, RowChange] = {}
        for change in (*first.changes, *step.changes):
            before = changes.get((change.table, change.id))
            changes[change.table, change.id] = replace(change, before=before.before) if before else change
        left = tuple(each for each in changes.values() if each.before != each.after)
        if left:
            self.add(Step(first.label, left))
        self.undone.clear()

    def move_back(self) -> None:
        """Note that the last step was undone."""
        self.undone.append(self.done.pop())

    def move_forward(self) -> None:
        """Note that the last undone step was done again."""
        self.done.append(self.undone.pop())


class Recorder:
    """Watches one session: names the rows each flush touches, and refuses to flush outside a step."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._touched: dict[RowKey, Image | None] = {}
        # The session itself lets go of what nobody holds: what a step made would be read again at each mention.
        self._held: list[Base] = []
        self._before_first_write: Callable[[], None] | None = None
        self.is_closed = False
        """Whether all that the step changes is recorded, though the step isn't over."""
        session.info[_RECORDER] = self
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    @property
    def is_recording(self) -> bool:
        """Say whether a step is under way."""
        return self._before_first_write is not None

    @property
    def held(self) -> tuple[Base, ...]:
        """Return the rows that the step has touched so far."""
        return tuple(self._held)

    def start(self, before_first_write: Callable[[], None]) -> None:
        """Begin a step; the function is called before its first row is written, and may raise to forbid it."""
        self._before_first_write = before_first_write
        self._touched = {}
        self.is_closed = False

    def finish(self, connection: Connection) -> tuple[RowChange, ...]:
        """Return what the step changed, in the order the rows were first touched."""
        after: dict[RowKey, Image] = {}
        for table, keys in _by_table(self._touched).items():
            after.update(_read(connection, _stored(table), keys))
        return tuple(
            RowChange(*key, before, after.get(key)) for key, before in self._touched.items() if before != after.get(key)
        )

    def close(self) -> None:
        """Let the step change nothing more."""
        self.is_closed = True

    def drop_strays(self) -> bool:
        """Let go of what waits to be written, and say whether anything did."""
        session = self._session
        is_any = self.has_strays()
        if is_any:
            for row in (*session.new, *session.deleted):
                session.expunge(row)
            for row in session.dirty:
                session.expire(row)
        return is_any

    def stop(self) -> None:
        """End the step."""
        self.is_closed = False
        self._before_first_write = None
        self._touched = {}
        self._held.clear()

    def has_strays(self) -> bool:
        """Say whether objects wait to be written."""
        session = self._session
        return bool(session.new or session.deleted or any(map(session.is_modified, session.dirty)))

    def touch(self, mapper: Mapper[Base], connection: Connection, row: Base, *, is_new: bool) -> None:
        """Remember ``row`` as it was before the step, once."""
        self._held.append(row)
        for table in mapper.tables:
            if not isinstance(table, Table) or (table.name, row.id) in self._touched:
                continue
            key = (table.name, row.id)
            self._touched[key] = None if is_new else _read(connection, _stored(table.name), [key]).get(key)

    def _before_flush(self, *_: object) -> None:
        if not self.has_strays():
            return
        if self._before_first_write is None or self.is_closed:
            raise RuntimeError("changed outside a transaction")
        if not self._touched:
            self._before_first_write()


def put(connection: Connection, step: Step) -> None:
    """Write the rows of ``step`` as they are after it, whatever their order: links are checked at the commit.

    Raises ``AppError`` and writes nothing where a row is no longer as the step found it.
    """
    if not _are_links_deferred(connection):
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for table, keys in _by_table((change.table, change.id) for change in step.changes).items():
        now = _read(connection, _stored(table), keys)
        if any(now.get((change.table, change.id)) != change.before for change in step.changes if change.table == table):
            raise AppError(
                mark("A later entry that stays for good builds on this, so it cannot be taken back."),
                mark("Change the entry itself instead; the history keeps what it was."),
            )
    _delete(connection, [change for change in step.changes if change.after is None])
    _change(connection, [change for change in step.changes if change.before is not None and change.after is not None])
    _insert(connection, [change for change in step.changes if change.before is None])


def _change(connection: Connection, changed: Sequence[RowChange]) -> None:
    if len(changed) < 2:
        _update(connection, changed)
        return
    try:
        with connection.begin_nested():
            _update(connection, changed)
    except IntegrityError:
        # Rows that trade places in a unique column are never right one by one.
        _delete(connection, changed)
        _insert(connection, changed)


def _are_links_deferred(connection: Connection) -> bool:
    """Say whether every table of the file has its links checked at the commit anyway.

    The setting that has them checked there makes SQLite forget every statement it has ready.
    """
    known = connection.info.get(_DEFERRED)
    if known is None:
        tables = connection.exec_driver_sql("SELECT upper(sql) FROM sqlite_master WHERE type = 'table'").scalars()
        known = all(sql.count("REFERENCES") == sql.count("INITIALLY DEFERRED") for sql in tables)
        connection.info[_DEFERRED] = known
    return bool(known)


def all_rows(connection: Connection, tables: Iterable[Table] | None = None) -> dict[RowKey, Image]:
    """Return every row of ``tables`` (made by ``stored``; all that are recorded, unless given) as it is stored."""
    if tables is None:
        tables = [_stored(name) for name in Base.metadata.tables]
    return {key: image for table in tables for key, image in _images(connection.execute(select(table)), table)}


def stored(name: str, columns: Iterable[str]) -> Table:
    """Return the table ``name`` with columns that pass values through as the database keeps them."""
    return Table(name, MetaData(), *(Column(column, NullType()) for column in columns))


def _delete(connection: Connection, changes: Sequence[RowChange]) -> None:
    for change in changes:
        run(connection, f'DELETE FROM "{change.table}" WHERE id = ?', [change.id.hex])  # noqa: S608  names of ours


def _update(connection: Connection, changes: Sequence[RowChange]) -> None:
    for change in changes:
        if change.before is not None and change.after is not None:
            news = {name: value for name, value in change.after.items() if change.before.get(name, ...) != value}
            those = ", ".join(f'"{name}" = ?' for name in news)
            statement = f'UPDATE "{change.table}" SET {those} WHERE id = ?'  # noqa: S608  names of ours
            run(connection, statement, [*news.values(), change.id.hex])


def _insert(connection: Connection, changes: Sequence[RowChange]) -> None:
    for change in changes:
        if change.after is not None:
            names = ", ".join(f'"{name}"' for name in change.after)
            places = ", ".join("?" * len(change.after))
            statement = f'INSERT INTO "{change.table}" ({names}) VALUES ({places})'  # noqa: S608  names of ours
            run(connection, statement, [*change.after.values()])


def forget_touched(session: Session, changes: Iterable[RowChange]) -> None:
    """Have the rows of ``session`` that ``changes`` touched as the database keeps them, and let go of what is gone."""
    for change in changes:
        kind = _kinds().get(change.table)
        row = session.identity_map.get(identity_key(kind, change.id)) if kind is not None else None
        if row is None or kind is None:
            continue
        if change.after is None:
            session.expunge(row)
        elif instance_state(row).expired:
            session.expire(row)
        else:
            _take_over(row, change.after, _readers(session, kind))


def _take_over(row: Base, image: Image, readers: _Readers) -> None:
    """Give ``row`` the values that reading it from the database would give it."""
    now = instance_dict(row)
    for name, stored_value in image.items():
        key, read = readers[name]
        value = read(stored_value) if read is not None else stored_value
        if key not in now or now[key] != value or type(now[key]) is not type(value):
            set_committed_value(row, key, value)


def _readers(session: Session, kind: type[Base]) -> _Readers:
    """Return for each column the name of its attribute, and what makes a value of what is stored (None: it is one)."""
    known: dict[type[Base], _Readers] = session.info.setdefault(_READERS, {})
    if kind not in known:
        mapper, dialect = kind.__mapper__, session.get_bind().dialect
        known[kind] = {
            column.name: (
                mapper.get_property_by_column(column).key,
                column.type.dialect_impl(dialect).result_processor(dialect, None),
            )
            for column in mapper.local_table.columns
        }
    return known[kind]


@cache
def _kinds() -> dict[str, type[Base]]:
    return {mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers}


def _read(connection: Connection, table: Table, keys: Sequence[RowKey]) -> dict[RowKey, Image]:
    """Return the images of ``keys``, absent rows left out."""
    names = table.columns.keys()
    ids = [id_.hex for _, id_ in keys]
    found: dict[RowKey, Image] = {}
    for start in range(0, len(ids), _CHUNK):
        some = ids[start : start + _CHUNK]
        for row in run(connection, _reading(table, len(some)), some):
            image = dict(zip(names, row, strict=True))
            found[table.name, UUID(str(image["id"]))] = image
    return found


def run(
    connection: Connection, statement: str, values: Sequence[Value] | Mapping[str, Value]
) -> list[tuple[Value, ...]]:
    """Run a statement of ours by the driver itself: what SQLAlchemy does around one takes longer than most do.

    Raises what all statements do: ``AppError`` for trouble with the disk or the file, ``IntegrityError`` where a row
    may not be so. No value is in either.
    """
    try:
        return connection.connection.cursor().execute(statement, values).fetchall()
    except Exception as error:
        if errorname(error).startswith("SQLITE_CONSTRAINT"):
            raise IntegrityError(statement, None, error, hide_parameters=True) from error
        trouble = storage_error(error)
        if trouble is None:
            raise
        raise trouble from None


def _images(rows: Result[Any], table: Table) -> Iterator[tuple[RowKey, Image]]:
    for row in rows.mappings():
        yield (table.name, UUID(row["id"])), dict(row)


def _by_table(keys: Iterable[RowKey]) -> dict[str, list[RowKey]]:
    grouped: dict[str, list[RowKey]] = {}
    for key in keys:
        grouped.setdefault(key[0], []).append(key)
    return grouped


@lru_cache(1024)
def _reading(table: Table, number: int) -> str:
    """Return the question for the rows of so many ids, as the driver takes it: what is kept comes as it is kept."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'SELECT {names} FROM "{table.name}" WHERE id IN ({", ".join("?" * number)})'  # noqa: S608  names of ours


@cache
def _stored(name: str) -> Table:
    return stored(name, (column.name for column in Base.metadata.tables[name].columns))


def _recorder_of(row: Base) -> Recorder | None:
    session = object_session(row)
    return None if session is None else session.info.get(_RECORDER)


@event.listens_for(Base, "before_update", propagate=True)
@event.listens_for(Base, "before_delete", propagate=True)
def _before(mapper: Mapper[Base], connection: Connection, row: Base) -> None:
    recorder = _recorder_of(row)
    if recorder is not None:
        recorder.touch(mapper, connection, row, is_new=False)


@event.listens_for(Base, "before_insert", propagate=True)
def _before_insert(mapper: Mapper[Base], connection: Connection, row: Base) -> None:
    recorder = _recorder_of(row)
    if recorder is not None:
        recorder.touch(mapper, connection, row, is_new=True)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """Refuse statements that write past the mapper: their rows would miss in undo and in the history."""
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("rows are changed one by one: a bulk statement would go unrecorded")
