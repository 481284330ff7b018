"""Whole tables of links found again: after a step only the rows that it touched are looked at.

It serves eyes from which nothing stays behind: a row is not there where an end isn't, and that is all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from uuid import UUID

from app.lens.memory import Known, KnownTable, Memory

if TYPE_CHECKING:
    from app.i18n import Text
    from app.lens.sieve import Sieve
    from app.models import Base, Sourced

L = TypeVar("L", bound="Sourced")
V = TypeVar("V")
_NOTHING: Final = KnownTable((), frozenset(), frozenset(), (), frozenset(), (), -1)


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
    table = memory.tables.get(name, _NOTHING)
    if table.rows is not rows or not _is_as_before(sieve, table):
        table = memory.tables[name] = _renewed(sieve, memory, cast("tuple[Any, ...]", rows), name, table, ends, make)
    kept |= table.row_ids
    return cast("tuple[V, ...]", table.made)


def _renewed(
    sieve: Sieve,
    memory: Memory,
    rows: tuple[Any, ...],
    name: str,
    table: KnownTable,
    ends: Callable[[Any], tuple[UUID | None, ...]],
    make: Callable[[Sieve, Any, str], object],
) -> KnownTable:
    """Return the table as it is now. Of a row that wasn't touched only its ends and its speaker can have changed."""
    before, kept = memory.records.get(name, {}), sieve.kept
    touched = memory.changed(rows, table.mark)
    is_as_before = _is_as_before(sieve, table)
    now: dict[Base, Known] = {}
    missing: set[UUID] = set(table.missing) if is_as_before else set()
    fresh: list[Known] = []
    for row in rows:
        known = before.get(row)
        if known is not None and is_as_before and row not in touched:
            now[row] = known
            continue
        if known is None or row in touched:
            joined = tuple(memory.same(end) for end in ends(row) if end is not None)
            known = Known(memory.columns(row), row.id, joined, None, None)
        if not kept.issuperset(known.ends):
            missing.update(end for end in known.ends if end not in kept)
            continue
        voice = _voice(sieve, known.columns)
        if known.made is None or known.beside != voice:
            known = Known(known.columns, known.row_id, known.ends, voice, make(sieve, row, ""))
        now[row] = known
        fresh.append(known)
    gone = before.keys() - now.keys()
    memory.let_go(gone)
    memory.records[name] = now
    told = fresh if is_as_before and not gone else list(now.values())
    voices = {voice for known in told if (voice := _speaker(known.columns)) is not None}
    row_ids = frozenset(known.row_id for known in told)
    joined_by = frozenset(end for known in told for end in known.ends)
    if is_as_before and not gone:
        # More than what is joined now does no harm: were it not there, all would be looked at again.
        voices.update(voice for voice, _ in table.voices)
        row_ids, joined_by = row_ids | table.row_ids, joined_by | table.ends
    return KnownTable(
        rows,
        joined_by,
        frozenset(missing),
        tuple((voice, _sound(sieve, voice)) for voice in sorted(voices)),
        row_ids,
        tuple(known.made for known in now.values()),
        memory.mark,
    )


def _is_as_before(sieve: Sieve, table: KnownTable) -> bool:
    return (
        table is not _NOTHING
        and sieve.kept.issuperset(table.ends)
        and sieve.kept.isdisjoint(table.missing)
        and all(_sound(sieve, voice) == sound for voice, sound in table.voices)
    )


def _voice(sieve: Sieve, columns: Mapping[str, Any]) -> object:
    speaker = _speaker(columns)
    return None if speaker is None else _sound(sieve, speaker)


def _sound(sieve: Sieve, speaker: UUID) -> tuple[bool, str]:
    return speaker in sieve.kept, sieve.shown(speaker)


def _speaker(columns: Mapping[str, Any]) -> UUID | None:
    return columns["source_person_id"] or columns["source_professional_id"]
