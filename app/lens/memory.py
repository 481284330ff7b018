"""What the worker's view was made of last, so that after a step only what the step touched is made again.

A record of a view is a pure function of its row and of a few things beside it. It is kept with all of them, the values
of the row's columns among them, and found again while they are the same: a view made with a memory is the very one made
without. Whole tables are found again by the row tuple itself: whoever keeps rows between two looks (``keeping``) makes
a new tuple of every table in which a row was made, changed or removed. It serves eyes from which nothing stays behind.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar, cast
from uuid import UUID

from app.models import Base

T = TypeVar("T")


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
        self.records: dict[str, dict[Base, Known]] = {}
        self.tables: dict[str, KnownTable] = {}

    def begin(self, ground: Hashable) -> Memory:
        """Begin a view, and return the memory; on another ground nothing is remembered."""
        if ground != self._ground:
            self._facts.clear()
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

    def same(self, name: str, value: T) -> T:
        """Return the equal object of the time before where there is one, to be known again by ``fact``."""
        known = self._facts.get(name)
        if known is not None and known[1] == value:
            return cast("T", known[1])
        self._facts[name] = ((), value)
        return value


def fact(memory: Memory | None, name: str, made_from: Iterable[object], make: Callable[[], T]) -> T:
    """Return ``Memory.fact``, or what ``make`` makes where nothing is remembered."""
    return make() if memory is None else memory.fact(name, tuple(made_from), make)
