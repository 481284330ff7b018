"""What the worker's view was made of last, so that after a step only what the step touched is made again.

A record of a view is a pure function of its row and of a few things beside it. It is kept with all of them, the values
of the row's columns among them, and found again while they are the same: a view made with a memory is the very one made
without. Whole tables are found again by the row tuple itself: whoever keeps rows between two looks (``keeping``) makes
a new tuple of every table in which a row was made, changed or removed. It serves eyes from which nothing stays behind.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Final, ParamSpec, TypeVar, cast
from uuid import UUID

from app.models import Base

P = ParamSpec("P")
R = TypeVar("R", bound=Base)
T = TypeVar("T")
_DEPTH: Final = 4
"""So many states of what is known by its values are kept: a step taken back finds those from before it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record with what it was made of: a row's columns, the rows it makes no sense without, and ``beside``."""

    columns: dict[str, Any]
    row_id: UUID
    ends: tuple[UUID, ...]
    beside: object
    made: object


@dataclass(frozen=True, slots=True)
class KnownTable:
    """All records of a table: they are those again while ``ends`` are there, ``missing`` aren't and ``voices`` sound
    the same."""

    rows: tuple[Base, ...]
    ends: frozenset[UUID]
    missing: frozenset[UUID]
    voices: tuple[tuple[UUID, object], ...]
    row_ids: frozenset[UUID]
    made: tuple[Any, ...]


class Memory:
    """Keeps what one view was made of, for the next one of the same ``ground``: the day and the language, say."""

    def __init__(self) -> None:
        self._ground: Hashable = None
        self._facts: dict[str, tuple[tuple[object, ...], object]] = {}
        self._known: dict[str, list[tuple[object, object]]] = {}
        self._columns: dict[Base, dict[str, Any]] = {}
        self._each: dict[str, tuple[tuple[Base, ...], dict[Base, tuple[object, object]]]] = {}
        self.records: dict[str, dict[Base, Known]] = {}
        self.tables: dict[str, KnownTable] = {}

    def begin(self, ground: Hashable) -> Memory:
        """Begin a view, and return the memory; on another ground nothing is remembered."""
        if ground != self._ground:
            self._facts.clear()
            self._known.clear()
            self._columns.clear()
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
        return kept

    def let_go(self, rows: Iterable[Base]) -> None:
        """Forget the columns of rows that are no longer there."""
        for row in rows:
            self._columns.pop(row, None)

    def each(self, name: str, rows: tuple[R, ...], make: Callable[[R], T]) -> list[T]:
        """Return what ``make`` makes of each of ``rows``, from nothing but its columns; the rows of a table at a time.

        Of a row whose columns are as they were it is what was made before.
        """
        known = self._each.get(name)
        before = known[1] if known is not None else {}
        if known is None or known[0] is not rows:
            now: dict[Base, tuple[object, object]] = {}
            for row in rows:
                columns = self.columns(row)
                told = before.get(row)
                now[row] = told if told is not None and told[0] is columns else (columns, make(row))
            self.let_go(before.keys() - now.keys())
            self._each[name] = (rows, now)
            before = now
        return cast("list[T]", [made for _, made in before.values()])

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


def each(memory: Memory | None, name: str, rows: tuple[R, ...], make: Callable[[R], T]) -> list[T]:
    """Return ``Memory.each``, or what ``make`` makes of each where nothing is remembered."""
    return [make(row) for row in rows] if memory is None else memory.each(name, rows, make)


def known(memory: Memory | None, name: str, make: Callable[P, T], *values: P.args, **named: P.kwargs) -> T:
    """Return ``Memory.known``, or what ``make`` makes where nothing is remembered."""
    return make(*values, **named) if memory is None else memory.known(name, make, *values, **named)
