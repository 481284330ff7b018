"""What was half typed when the case was locked, closed or broken off: kept in the file, encrypted like all else.

No data of the case: nothing here is a step that could be undone, the history doesn't tell of it, and the lens doesn't
read it, so that half a sentence is on no copy. The table is made when there is first something to keep, and a file
that has none needs none: it is no part of the form of the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Column, Connection, Integer, MetaData, Table, delete, insert, inspect, select
from sqlalchemy import Text as SqlText
from sqlalchemy.orm import Session

METADATA: Final = MetaData()
TABLE: Final = Table(
    "draft",
    METADATA,
    Column("position", Integer, primary_key=True),
    Column("place", SqlText, nullable=False),
    Column("field", SqlText, nullable=False),
    Column("text", SqlText, nullable=False),
    Column("cursor", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """One field's half-typed ``text`` with the cursor before its character number ``cursor``.

    ``field`` is the field's name and ``place`` the way to it, as the window knows both: ids and names of controls.
    """

    place: str
    field: str
    text: str
    cursor: int = 0


def read_drafts(session: Session) -> tuple[Draft, ...]:
    """Return what was half typed, in the order in which it was kept."""
    connection = session.connection()
    if not inspect(connection).has_table(TABLE.name):
        return ()
    columns = (TABLE.c.place, TABLE.c.field, TABLE.c.text, TABLE.c.cursor)
    return tuple(Draft(*row) for row in connection.execute(select(*columns).order_by(TABLE.c.position)))


def write_drafts(connection: Connection, drafts: Sequence[Draft]) -> None:
    """Keep ``drafts`` and nothing else. What is no longer kept is overwritten in the file (``secure_delete``)."""
    METADATA.create_all(connection)
    connection.execute(delete(TABLE))
    rows = [
        {"position": at, "place": each.place, "field": each.field, "text": each.text, "cursor": each.cursor}
        for at, each in enumerate(drafts)
    ]
    if rows:
        connection.execute(insert(TABLE), rows)
