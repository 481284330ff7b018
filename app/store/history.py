"""The history in the file: who did what, when, and what it changed. It only ever grows.

Every entry holds the hash of the one before it and its own, SHA-256 over its canonical bytes, so a later change, an
entry taken out or one put in shows. A second table keeps the number of entries and the last hash, so that a cut-off
end shows, too. The database itself refuses to change or remove an entry. Honestly: somebody who has the passphrase and
the will can compute a whole new chain; the history proves order and completeness, not innocence.

The images are those of ``journal``: what the columns held, as the database keeps it. Of an altered row only the altered
columns are kept.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, cast
from uuid import UUID

from sqlalchemy import Column, Connection, Integer, MetaData, RowMapping, Table, func, insert, select
from sqlalchemy import Text as SqlText
from sqlalchemy.orm import Session

from app.i18n import Text, mark
from app.store.journal import Image, RowChange, RowKey, Value, all_rows, run

METADATA: Final = MetaData()
HISTORY: Final = Table(
    "history",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    *(
        Column(name, SqlText, nullable=False)
        for name in ("at", "who", "label", "comment", "step", "changes", "previous", "hash")
    ),
)
HEAD: Final = Table(
    "history_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("entries", Integer, nullable=False),
    Column("hash", SqlText, nullable=False),
)
_GUARDED: Final = (
    ("history_keeps_entries", "UPDATE ON history"),
    ("history_keeps_all", "DELETE ON history"),
    # Without it, INSERT OR REPLACE would change an entry without an UPDATE.
    ("history_keeps_order", "INSERT ON history WHEN NEW.seq <> (SELECT entries FROM history_head) + 1"),
    ("history_head_stays", "DELETE ON history_head"),
    ("history_head_is_one", "INSERT ON history_head"),
    ("history_head_grows", "UPDATE ON history_head WHEN NEW.entries <> OLD.entries + 1"),
)
_ENTRY: Final = (
    "INSERT INTO history (seq, at, who, label, comment, step, changes, previous, hash)"
    " VALUES (:seq, :at, :who, :label, :comment, :step, :changes, :previous, :hash)"
)
_GROWN: Final = "UPDATE history_head SET entries = :seq, hash = :hash"
_LAST_CHANGE: Final = "SELECT at FROM history WHERE step NOT IN (?, ?) ORDER BY seq DESC LIMIT 1"
_HEAD: Final = "SELECT entries, hash FROM history_head"
_LAST: Final = "SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1"
_GENESIS: Final = "0" * 64


class StepKind(StrEnum):
    """What kind of step an entry tells of."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    USE = "use"  # something was shown, printed or given out
    LOOK = "look"  # the case was opened: somebody could see all that is in it
    CARE = "care"  # the file itself was made, migrated or re-encrypted


class BreakKind(StrEnum):
    """How a history is broken."""

    ALTERED = "altered"
    UNCHAINED = "unchained"
    MISSING = "missing"
    CUT_OFF = "cut off"
    UNRECORDED = "unrecorded"

    @property
    def label(self) -> Text:
        """Return what it means, in words."""
        return {
            "altered": mark("the entry is not as it was written"),
            "unchained": mark("the entry does not follow the one before it"),
            "missing": mark("entries are missing before it"),
            "cut off": mark("entries are missing at the end"),
            "unrecorded": mark("rows were changed without an entry"),
        }[self.value]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry; ``changes`` of an altered row hold only the columns that changed."""

    seq: int
    at: datetime
    who: str
    label: Text
    step: StepKind
    changes: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the history does not hold: the entry's number, its time as written, and how it fails."""

    seq: int
    at: str
    kind: BreakKind


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """What checking the history found: how many entries there are, and the first break, if any."""

    entries: int
    first_break: Break | None

    @property
    def is_whole(self) -> bool:
        """Say whether nothing is broken."""
        return self.first_break is None


class History:
    """Writes to the history of one open file, in the transaction of the step itself."""

    def __init__(self, connection: Connection, who: str) -> None:
        self._who = who
        self._head = self._pending = _head(connection)
        self._owed: tuple[Text, datetime] | None = None

    def owe(self, label: Text) -> None:
        """Have it written before the next entry, with the moment it is now, that the case was opened."""
        self._owed = (label, datetime.now(UTC))

    def pay(self, connection: Connection) -> None:
        """Write what is owed; it counts once ``settle`` says that the transaction was committed."""
        self._pending = self._head
        if self._owed is not None:
            label, at = self._owed
            self._pending = _append(connection, self._pending, self._who, label, StepKind.LOOK, (), at)

    def append(self, connection: Connection, label: Text, step: StepKind, changes: Sequence[RowChange]) -> None:
        """Write an entry after what is owed; it counts once ``settle`` says that the transaction was committed."""
        self.pay(connection)
        self._pending = _append(connection, self._pending, self._who, label, step, changes)

    def settle(self) -> None:
        """Note that the transaction of the last ``append`` or ``pay`` was committed."""
        self._head, self._owed = self._pending, None


def install(connection: Connection) -> None:
    """Make the tables of the history, empty and guarded."""
    METADATA.create_all(connection)
    connection.execute(insert(HEAD).values(id=1, entries=0, hash=_GENESIS))
    for name, event in _GUARDED:
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, 'the history only grows'); END"
        )


def read_history(session: Session, row_id: UUID | None = None, *, after: int = 0) -> tuple[HistoryEntry, ...]:
    """Return the entries from the oldest on, of those numbered above ``after``.

    All of them, or those that changed the row ``row_id`` (and only that).
    """
    statement = select(HISTORY).where(HISTORY.c.seq > after).order_by(HISTORY.c.seq)
    if row_id is not None:
        statement = statement.where(func.instr(HISTORY.c.changes, row_id.hex) > 0)
    entries: list[HistoryEntry] = []
    for row in session.connection().execute(statement):
        changes = tuple(change for change in _read_changes(row.changes) if row_id in {None, change.id})
        if changes or row_id is None:
            at = datetime.fromisoformat(row.at)
            entries.append(
                HistoryEntry(row.seq, at, row.who, Text(row.label, row.comment), StepKind(row.step), changes)
            )
    return tuple(entries)


def last_change(session: Session) -> datetime | None:
    """Return the moment of the last entry that isn't of a mere use; None where the history tells of nothing."""
    found = run(session.connection(), _LAST_CHANGE, (StepKind.LOOK.value, StepKind.USE.value))
    return datetime.fromisoformat(str(found[0][0])) if found else None


def verify_history(session: Session) -> HistoryReport:
    """Compute the chain anew, hold the end against the head, and play the changes through against the rows."""
    connection = session.connection()
    previous, expected, last_at = _GENESIS, 1, ""
    rows: dict[RowKey, Image] = {}
    for row in connection.execute(select(HISTORY).order_by(HISTORY.c.seq)).mappings():
        kind = _break_of(row, previous, expected)
        if kind is not None:
            return HistoryReport(_count(connection), Break(row["seq"], row["at"], kind))
        previous, expected, last_at = row["hash"], row["seq"] + 1, row["at"]
        _play(rows, _read_changes(row["changes"]))
    entries = expected - 1
    head = connection.execute(select(HEAD.c.entries, HEAD.c.hash)).one_or_none()
    if head is None or (head.entries, head.hash) != (entries, previous):
        return HistoryReport(entries, Break(expected, last_at, BreakKind.CUT_OFF))
    if all_rows(connection) != rows:
        return HistoryReport(entries, Break(entries, last_at, BreakKind.UNRECORDED))
    return HistoryReport(entries, None)


def append_once(connection: Connection, who: str, label: Text, step: StepKind, changes: Sequence[RowChange]) -> None:
    """Write one entry where no ``History`` is at hand: when a file is made or migrated."""
    _append(connection, _head(connection), who, label, step, changes)


def _head(connection: Connection) -> tuple[int, str]:
    """Return number and hash of the last entry; a file whose head was taken away still opens, and ``verify`` tells."""
    for statement in (_HEAD, _LAST):
        for seq, digest in cast("list[tuple[int, str]]", run(connection, statement, ())):
            return seq, digest
    return 0, _GENESIS


def _append(
    connection: Connection,
    head: tuple[int, str],
    who: str,
    label: Text,
    step: StepKind,
    changes: Sequence[RowChange],
    at: datetime | None = None,
) -> tuple[int, str]:
    """Write one entry after ``head`` (number and hash of the last) and return the new head."""
    seq, previous = head[0] + 1, head[1]
    values: dict[str, str | int] = {
        "seq": seq,
        "at": (at or datetime.now(UTC)).isoformat(timespec="microseconds"),
        "who": who,
        "label": label.source,
        "comment": label.comment,
        "step": step.value,
        "changes": _write_changes(changes),
        "previous": previous,
    }
    digest = _digest(values)
    run(connection, _ENTRY, {**values, "hash": digest})
    run(connection, _GROWN, {"seq": seq, "hash": digest})
    return seq, digest


def _digest(values: Mapping[str, str | int]) -> str:
    return hashlib.sha256(_canonical(values).encode()).hexdigest()


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _break_of(row: RowMapping, previous: str, expected: int) -> BreakKind | None:
    values = {column.name: row[column] for column in HISTORY.columns if column is not HISTORY.c.hash}
    if row["seq"] != expected:
        return BreakKind.MISSING
    if _digest(values) != row["hash"]:
        return BreakKind.ALTERED
    return None if row["previous"] == previous else BreakKind.UNCHAINED


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(HISTORY)).scalar_one()


def _play(rows: dict[RowKey, Image], changes: Sequence[RowChange]) -> None:
    for change in changes:
        key = (change.table, change.id)
        if change.after is None:
            rows.pop(key, None)
        else:
            kept = {name: value for name, value in rows.get(key, {}).items() if name not in (change.before or {})}
            rows[key] = {**kept, **change.after}


def _write_changes(changes: Sequence[RowChange]) -> str:
    written: list[dict[str, object]] = []
    for change in changes:
        before, after = change.before, change.after
        if before is not None and after is not None:
            names = [name for name in {**before, **after} if before.get(name, ...) != after.get(name, ...)]
            before = {name: before[name] for name in names if name in before}
            after = {name: after[name] for name in names if name in after}
        written.append({"table": change.table, "id": change.id.hex, "before": _plain(before), "after": _plain(after)})
    return _canonical(written)


def _read_changes(text: str) -> tuple[RowChange, ...]:
    return tuple(
        RowChange(item["table"], UUID(item["id"]), _image(item["before"]), _image(item["after"]))
        for item in json.loads(text)
    )


def _plain(image: Image | None) -> dict[str, object] | None:
    """Return ``image`` as JSON can say it: bytes become ``{"base64": ...}``."""
    if image is None:
        return None
    return {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in image.items()
    }


def _image(plain: Mapping[str, Value | dict[str, str]] | None) -> Image | None:
    if plain is None:
        return None
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value for name, value in plain.items()
    }
