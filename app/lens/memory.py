"""What the worker's view was made of last, so that after a step only what the step touched is made again.

A record of a view is a pure function of its row and of a few things beside it. It is kept with all of them, the values
of the row's columns among them, and found again while they are the same: a view made with a memory is the very one made
without. Whole tables are found again by the row tuple itself: whoever keeps rows between two looks (``keeping``) makes
a new tuple of every table in which a row was made, changed or removed. It serves eyes from which nothing stays behind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Generic, NamedTuple, ParamSpec, TypeVar, cast
from uuid import UUID

from app.models import Base
from app.records import record

P = ParamSpec("P")
R = TypeVar("R", bound=Base)
T = TypeVar("T")
H = TypeVar("H", bound=Hashable)
_DEPTH: Final = 4
"""So many states of what is known by its values are kept: a step taken back finds those from before it."""


@record
class Known:
    """A record with what it was made of: a row's columns, the rows it makes no sense without, and ``beside``."""

    columns: dict[str, Any]
    row_id: UUID
    ends: tuple[UUID, ...]
    beside: object
    made: object


@dataclass(slots=True)
class KnownTable:
    """All records of a table: they are those again while ``ends`` are there, ``missing`` aren't and ``voices`` sound
    the same. ``joins`` is how many of them each end has, and ``mark`` is when they were made."""

    rows: tuple[Base, ...] = ()
    ends: set[UUID] = field(default_factory=set[UUID])
    joins: Counter[UUID] = field(default_factory=Counter[UUID])
    missing: set[UUID] = field(default_factory=set[UUID])
    voices: dict[UUID, object] = field(default_factory=dict[UUID, object])
    row_ids: set[UUID] = field(default_factory=set[UUID])
    made: tuple[Any, ...] = ()
    mark: int = -1

    def take(self, known: Known) -> None:
        """Count a record in."""
        self.row_ids.add(known.row_id)
        self.ends.update(known.ends)
        self.joins.update(known.ends)

    def drop(self, known: Known) -> None:
        """Count a record out."""
        self.row_ids.discard(known.row_id)
        self.joins.subtract(known.ends)
        self.ends.difference_update(end for end in known.ends if self.joins[end] <= 0)


@record
class _Each(Generic[T]):
    """What was made of each row of a table and of what stands ``beside`` it, and when."""

    rows: tuple[Base, ...]
    beside: list[object] | None
    things: dict[Base, object]
    made: dict[Base, T]
    told: list[T]
    mark: int


class _Read(NamedTuple):
    """The rows of a table whose columns were looked at: those that are ``fresh`` have changed since ``mark``."""

    rows: tuple[Base, ...]
    mark: int
    fresh: tuple[Base, ...]


class Memory:
    """Keeps what one view was made of, for the next one of the same ``ground``: the day and the language, say."""

    def __init__(self) -> None:
        self._ground: Hashable = None
        self._facts: dict[str, tuple[tuple[object, ...], object]] = {}
        self._known: dict[str, list[tuple[object, object]]] = {}
        self._columns: dict[Base, dict[str, Any]] = {}
        self._marks: dict[Base, int] = {}
        self._read: dict[type[Base], _Read] = {}
        self._same: dict[Hashable, Hashable] = {}
        self._each: dict[str, _Each[Any]] = {}
        self.mark = 0
        """Grows with every row that was made or changed."""
        self.records: dict[str, dict[Base, Known]] = {}
        self.tables: dict[str, KnownTable] = {}

    def begin(self, ground: Hashable) -> Memory:
        """Begin a view, and return the memory; on another ground nothing is remembered."""
        if ground != self._ground:
            self._facts.clear()
            self._known.clear()
            self._columns.clear()
            self._marks.clear()
            self._read.clear()
            self._same.clear()
            self._each.clear()
            self.records.clear()
            self.tables.clear()
            self._ground = ground
        return self

    def fact(self, name: str, made_from: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what ``make`` made before of the very same objects, else what it makes now."""
        known = self._facts.get(name)
        if known is not None and all(a is b for a, b in zip(known[0], made_from, strict=True)):
            return cast("T", known[1])
        made = make()
        self._facts[name] = (made_from, made)
        return made

    def columns(self, row: Base) -> dict[str, Any]:
        """Return what is read of a row, by its columns, not to be changed: the same object while it is the same."""
        kept = self._columns.get(row)
        if kept is None or kept != vars(row):
            kept = self._columns[row] = dict(vars(row))
            self.mark += 1
            self._marks[row] = self.mark
        return kept

    def changed(self, rows: tuple[Base, ...], since: int) -> frozenset[Base]:
        """Return those of the rows of a table that were made or changed after ``since``, a ``mark``."""
        if not rows:
            return frozenset()
        marks, read = self._marks, self._read.get(type(rows[0]))
        if read is None or read.rows is not rows:
            before = self.mark
            for row in rows:
                self.columns(row)
            fresh = tuple(row for row in rows if marks[row] > before)
            read = self._read[type(rows[0])] = _Read(rows, before, fresh)
        # Nearly always it is asked what the last step changed: a row or two of hundreds.
        among = rows if since < read.mark else read.fresh
        return frozenset(row for row in among if marks.get(row, since + 1) > since)

    def same(self, value: H) -> H:
        """Return an equal value, always the same object: those are compared at once."""
        return cast("H", self._same.setdefault(value, value))

    def ids(self, rows: tuple[Base, ...]) -> tuple[UUID, ...]:
        """Return the ids of the rows of a table: the same object while they are the same rows in their order."""
        name = type(rows[0]).__tablename__ if rows else ""
        return self.known(f"ids of {name}", tuple[UUID, ...], self.each(f"ids of {name}", rows, _id))

    def let_go(self, rows: Iterable[Base]) -> None:
        """Forget the columns of rows that are no longer there."""
        for row in rows:
            self._columns.pop(row, None)
            self._marks.pop(row, None)

    def each(
        self, name: str, rows: tuple[R, ...], make: Callable[[R], T], beside: list[object] | None = None
    ) -> list[T]:
        """Return what ``make`` makes of each of ``rows``, the rows of a table at a time, not to be changed.

        It reads nothing but the row's columns and what stands ``beside`` it, at the same place. Where both are as they
        were (the very same thing beside it) it is what was made before.
        """
        before = cast("_Each[T] | None", self._each.get(name))
        if before is not None and before.rows is rows and before.beside is beside:
            return before.told
        there = cast("tuple[Base, ...]", rows)
        old = before.made if before is not None else {}
        anew = self.changed(there, before.mark if before is not None else -1) | (set(there) - old.keys())
        things = dict(zip(there, beside, strict=True)) if beside is not None else {}
        if before is not None:
            was = before.things
            anew = anew.union(row for row, thing in things.items() if was.get(row) is not thing)
        gone = old.keys() - set(there)
        now = {row: told for row, told in old.items() if row not in gone} if gone else dict(old)
        now.update((row, make(row)) for row in rows if row in anew)
        self.let_go(gone)
        told_now = list(map(now.__getitem__, there))
        self._each[name] = _Each(there, beside, things, now, told_now, self.mark)
        return told_now

    def known(self, name: str, make: Callable[P, T], *values: P.args, **named: P.kwargs) -> T:
        """Return what ``make`` made before of equal values, else what it makes of these; it must read nothing else."""
        states = self._known.setdefault(name, [])
        for at, (before, made) in enumerate(states):
            if before == (values, named):
                states.insert(0, states.pop(at))
                return cast("T", made)
        made = make(*values, **named)
        states.insert(0, ((values, named), made))
        del states[_DEPTH:]
        return made


def fact(memory: Memory | None, name: str, made_from: Iterable[object], make: Callable[[], T]) -> T:
    """Return ``Memory.fact``, or what ``make`` makes where nothing is remembered."""
    return make() if memory is None else memory.fact(name, tuple(made_from), make)


def each(
    memory: Memory | None, name: str, rows: tuple[R, ...], make: Callable[[R], T], beside: list[object] | None = None
) -> list[T]:
    """Return ``Memory.each``, or what ``make`` makes of each where nothing is remembered."""
    return [make(row) for row in rows] if memory is None else memory.each(name, rows, make, beside)


def known(memory: Memory | None, name: str, make: Callable[P, T], *values: P.args, **named: P.kwargs) -> T:
    """Return ``Memory.known``, or what ``make`` makes where nothing is remembered."""
    return make(*values, **named) if memory is None else memory.known(name, make, *values, **named)


def _id(row: Base) -> UUID:
    return row.id
