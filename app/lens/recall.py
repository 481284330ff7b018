"""Whole tables of links found again: after a step only the rows that it touched are looked at.

It serves eyes from which nothing stays behind: a row is not there where an end isn't, and that is all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from app.lens.memory import Known, KnownTable, Memory

if TYPE_CHECKING:
    from app.i18n import Text
    from app.lens.sieve import Sieve
    from app.models import Base, Sourced

L = TypeVar("L", bound="Sourced")
V = TypeVar("V")


def recalled(
    sieve: Sieve,
    memory: Memory,
    rows: tuple[L, ...],
    what: Text,
    ends: Callable[[L], tuple[UUID | None, ...]],
    make: Callable[[Sieve, L, str], V],
) -> tuple[V, ...]:
    """Return what ``make`` shows of each row whose ``ends`` are in the view; those rows are in it from now on."""
    name, kept = what.source, sieve.kept
    table = memory.tables.get(name)
    if table is None or table.rows is not rows or not _is_as_before(sieve, table):
        table = memory.tables[name] = _renewed(sieve, memory, cast("tuple[Any, ...]", rows), name, ends, make)
    kept |= table.row_ids
    return cast("tuple[V, ...]", table.made)


def _renewed(
    sieve: Sieve,
    memory: Memory,
    rows: tuple[Any, ...],
    name: str,
    ends: Callable[[Any], tuple[UUID | None, ...]],
    make: Callable[[Sieve, Any, str], object],
) -> KnownTable:
    """Return the table as it is now. Of a row that wasn't touched only its ends and its speaker can have changed."""
    before, kept = memory.records.get(name, {}), sieve.kept
    table = memory.tables.get(name) or KnownTable()
    touched, there = memory.changed(rows, table.mark), frozenset(rows)
    loose = [row for row in before if row in touched or row not in there]
    for row in loose:
        table.drop(before[row])
    if is_new := not _is_as_before(sieve, table):
        table = KnownTable()
    now: dict[Base, Known] = {}
    for row in rows:
        known = before.get(row)
        if known is not None and not is_new and row not in touched:
            now[row] = known
            continue
        if known is None or row in touched:
            joined = tuple(memory.same(end) for end in ends(row) if end is not None)
            known = Known(memory.columns(row), row.id, joined, None, None)
        if not kept.issuperset(known.ends):
            table.missing.update(end for end in known.ends if end not in kept)
            continue
        voice = _voice(sieve, known.columns, table)
        if known.made is None or known.beside != voice:
            known = Known(known.columns, known.row_id, known.ends, voice, make(sieve, row, ""))
        now[row] = known
        table.take(known)
    memory.let_go(row for row in loose if row not in now)
    memory.records[name] = now
    table.rows, table.made, table.mark = rows, tuple(known.made for known in now.values()), memory.mark
    return table


def _is_as_before(sieve: Sieve, table: KnownTable) -> bool:
    return (
        table.mark >= 0
        and sieve.kept.issuperset(table.ends)
        and sieve.kept.isdisjoint(table.missing)
        and all(_sound(sieve, voice) == sound for voice, sound in table.voices.items())
    )


def _voice(sieve: Sieve, columns: Mapping[str, Any], table: KnownTable) -> object:
    """Return how who said a row sounds, and have the table depend on it."""
    speaker = columns["source_person_id"] or columns["source_professional_id"]
    if speaker is None:
        return None
    sound = table.voices[speaker] = _sound(sieve, speaker)
    return sound


def _sound(sieve: Sieve, speaker: UUID) -> tuple[bool, str]:
    return speaker in sieve.kept, sieve.shown(speaker)
