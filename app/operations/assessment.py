"""The shared assessment: what it says as a whole, its own rows, and who said what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from sqlalchemy import select

from app.i18n import mark
from app.models import Assessment, OwnDomain, Statement
from app.models.voices import LifeDomain, StatementKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile


class StatementFields(SourceFields, total=False):
    """Which part of life (one of the vocabulary or an own one) and whom it is about, for which agency it was said."""

    domain: LifeDomain | None
    own_domain_id: UUID | None
    about_id: UUID | None
    agency_id: UUID | None


def edit_assessment(case: CaseFile, changes: Mapping[str, object]) -> None:
    """Change what the assessment says as a whole; its one row is made the first time.

    Another ``template`` only shows other rows first: whatever was said stays and keeps its row.
    """
    with case.transaction(mark("Edit assessment")):
        row = case.session.scalars(select(Assessment)).first()
        if row is None:
            add_row(case, Assessment, changes)
        else:
            change_row(case, row, changes)


def add_own_domain(case: CaseFile, name: str) -> UUID:
    """Add a part of life in the worker's own words, after those that are there, and return its id."""
    with case.transaction(mark("Add own row")):
        return add_row(case, OwnDomain, {"name": name, "position": next_position(case, OwnDomain)}).id


def edit_own_domain(case: CaseFile, own_domain_id: UUID, changes: Mapping[str, object]) -> None:
    """Call an own row something else."""
    edit_row(case, OwnDomain, own_domain_id, changes, mark("Edit own row"))


def move_own_domain(case: CaseFile, own_domain_id: UUID, to: int) -> None:
    """Put an own row at place ``to`` among the own rows."""
    with case.transaction(mark("Move own row")):
        move_row(case, find(case, OwnDomain, own_domain_id), to)


def remove_own_domain(case: CaseFile, own_domain_id: UUID) -> None:
    """Remove an own row. What was said in it stays: it is then about life as a whole."""
    remove_row(case, OwnDomain, own_domain_id, mark("Remove own row"))


def add_statement(case: CaseFile, kind: StatementKind, text: str, **fields: Unpack[StatementFields]) -> UUID:
    """Add one voice on one thing and return its id. The words are kept as they were said."""
    with case.transaction(mark("Add statement")):
        position = next_position(case, Statement)
        return add_row(case, Statement, {"kind": kind, "text": text, "position": position, **fields}).id


def edit_statement(case: CaseFile, statement_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a statement. Naming a part of life lets go of an own one, and the other way round."""
    edit_row(case, Statement, statement_id, changes, mark("Edit statement"))


def move_statement(case: CaseFile, statement_id: UUID, to: int) -> None:
    """Put a statement at place ``to`` among those of its part of life."""
    with case.transaction(mark("Move statement")):
        row = find(case, Statement, statement_id)
        move_row(case, row, to, Statement.domain == row.domain, Statement.own_domain_id == row.own_domain_id)


def remove_statement(case: CaseFile, statement_id: UUID) -> None:
    """Remove a statement."""
    remove_row(case, Statement, statement_id, mark("Remove statement"))
