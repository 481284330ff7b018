"""The shared assessment: who said what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from app.i18n import mark
from app.models import Statement
from app.models.voices import LifeDomain, StatementKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class StatementFields(SourceFields, total=False):
    """Which part of life and whom a statement is about, and its source."""

    domain: LifeDomain | None
    about_id: UUID | None


def add_statement(case: CaseFile, kind: StatementKind, text: str, **fields: Unpack[StatementFields]) -> UUID:
    """Add one voice on one thing and return its id. The words are kept as they were said."""
    with case.transaction(mark("Add statement")):
        position = next_position(case, Statement)
        return add_row(case, Statement, {"kind": kind, "text": text, "position": position, **fields}).id


def edit_statement(case: CaseFile, statement_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a statement."""
    edit_row(case, Statement, statement_id, changes, mark("Edit statement"))


def move_statement(case: CaseFile, statement_id: UUID, to: int) -> None:
    """Put a statement at place ``to`` among those of its part of life."""
    with case.transaction(mark("Move statement")):
        statement = find(case, Statement, statement_id)
        move_row(case, statement, to, Statement.domain == statement.domain)


def remove_statement(case: CaseFile, statement_id: UUID) -> None:
    """Remove a statement."""
    remove_row(case, Statement, statement_id, mark("Remove statement"))
