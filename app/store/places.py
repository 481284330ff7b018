"""Where the drawings of the case put things: a memory of pictures, kept so that one reopened is the very same.

Beside the places stands what took long to find on the way there (``genogram.lasting``): numbers, which this room keeps
and doesn't understand. No data of the case: nothing here is a step that could be undone, the history doesn't tell of
it, and the lens doesn't read it, so that where somebody stands whom a copy leaves out moves nothing on that copy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, cast
from uuid import UUID

from sqlalchemy import Column, Connection, Float, LargeBinary, MetaData, Table, Uuid, delete, insert
from sqlalchemy import Text as SqlText
from sqlalchemy.orm import Session

from app.models.base import known_id
from app.store.journal import run

Places = Mapping[UUID, tuple[float, float]]

METADATA: Final = MetaData()
TABLE: Final = Table(
    "drawing_place",
    METADATA,
    Column("diagram", SqlText, primary_key=True),
    Column("subject_id", Uuid, primary_key=True),
    *(Column(name, Float) for name in ("start_x", "start_y", "found_x", "found_y")),
)
_LASTING: Final = Table(
    "drawing_lasting",
    METADATA,
    Column("diagram", SqlText, primary_key=True),
    Column("numbers", LargeBinary, nullable=False),
)
_PLACES: Final = (
    "SELECT diagram, subject_id, start_x, start_y, found_x, found_y FROM drawing_place ORDER BY diagram, subject_id"
)
_NUMBERS: Final = "SELECT diagram, numbers FROM drawing_lasting"
_Row = tuple[str, str, float | None, float | None, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture's memory: the places its drawing started from, and those it found. Centres in points, y down.

    ``lasting`` is what else the drawing can be made of again.
    """

    start: Places = field(default_factory=dict[UUID, tuple[float, float]])
    found: Places = field(default_factory=dict[UUID, tuple[float, float]])
    lasting: bytes = b""


def install(connection: Connection) -> None:
    """Make the tables."""
    METADATA.create_all(connection)


def read_places(session: Session) -> dict[str, Drawing]:
    """Return what is remembered of each picture, by its name."""
    found: dict[str, tuple[dict[UUID, tuple[float, float]], dict[UUID, tuple[float, float]]]] = {}
    connection = session.connection()
    for diagram, subject, start_x, start_y, found_x, found_y in cast("list[_Row]", run(connection, _PLACES, ())):
        start, stood = found.setdefault(diagram, ({}, {}))
        key = known_id(subject)
        if start_x is not None and start_y is not None:
            start[key] = (start_x, start_y)
        if found_x is not None and found_y is not None:
            stood[key] = (found_x, found_y)
    lasting = dict(cast("list[tuple[str, bytes]]", run(connection, _NUMBERS, ())))
    return {diagram: Drawing(*both, lasting.get(diagram, b"")) for diagram, both in found.items()}


def write_places(connection: Connection, drawings: Mapping[str, Drawing]) -> None:
    """Remember ``drawings`` and nothing else."""
    for table in (TABLE, _LASTING):
        connection.execute(delete(table))
    rows = [
        {
            "diagram": diagram,
            "subject_id": subject,
            **dict(zip(("start_x", "start_y"), drawing.start.get(subject, (None, None)), strict=True)),
            **dict(zip(("found_x", "found_y"), drawing.found.get(subject, (None, None)), strict=True)),
        }
        for diagram, drawing in sorted(drawings.items())
        for subject in sorted({*drawing.start, *drawing.found})
    ]
    if rows:
        connection.execute(insert(TABLE), rows)
    lasting = [
        {"diagram": diagram, "numbers": drawing.lasting}
        for diagram, drawing in sorted(drawings.items())
        if drawing.lasting
    ]
    if lasting:
        connection.execute(insert(_LASTING), lasting)
