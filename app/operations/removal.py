"""What goes with a row when it is removed: said beforehand, done row by row, so that it is recorded and can be undone.

A row that points to the removed one through a needed link goes too; an optional link is cleared. A row that was about
the removed one alone (a tie to a home, a statement about a person, a consent to tell an agency) goes as well: with the
link cleared it would say something that nobody said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.i18n import Text
from app.models import Base, Consent, CrisisContact, DiagramSpot, ForeignRecord, Person, Request, Statement, TwinSet
from app.operations import sense
from app.operations.rows import find
from app.operations.sense_ends import needed_ends
from app.store.casefile import CaseFile

_GOES_WITH: Final[Mapping[type[Base], frozenset[str]]] = {
    CrisisContact: frozenset({"person_id", "professional_id", "agency_id"}),
    Consent: frozenset({"on_behalf_of_id", "to_agency_id", "to_person_id", "to_professional_id"}),
    ForeignRecord: frozenset({"person_id", "partnership_id"}),
    Request: frozenset({"agency_id", "professional_id"}),
    Statement: frozenset({"about_id", "agency_id"}),
}
"""Optional links whose clearing would change what the row says."""


@dataclass(slots=True)
class Removal:
    """What a removal takes along: rows that go (the first is the asked one) and links that are cleared."""

    removed: list[Base] = field(default_factory=list[Base])
    cleared: list[tuple[Base, str]] = field(default_factory=list[tuple[Base, str]])

    def counts(self) -> dict[type[Base], int]:
        """Return how many rows of each kind go, the asked one left out."""
        counts: dict[type[Base], int] = {}
        for row in self.removed[1:]:
            counts[type(row)] = counts.get(type(row), 0) + 1
        return counts


def what_goes(case: CaseFile, kind: type[Base], row_id: UUID) -> Removal:
    """Return what removing a row takes along; nothing is changed."""
    removal = Removal()
    _collect(case.session, find(case, kind, row_id), removal)
    gone = set(removal.removed)
    removal.cleared = [(row, name) for row, name in removal.cleared if row not in gone]
    return removal


def remove_row(case: CaseFile, kind: type[Base], row_id: UUID, label: Text) -> None:
    """Remove a row and what goes with it, as one step called ``label``."""
    with case.transaction(label):
        removal = what_goes(case, kind, row_id)
        for row, name in removal.cleared:
            setattr(row, name, None)
        for row in removal.removed:
            case.session.delete(row)
        case.session.flush()


def _collect(session: Session, row: Base, removal: Removal) -> None:
    if row in removal.removed:
        return
    removal.removed.append(row)
    for other, name, is_needed in _pointing_to(session, row):
        if is_needed or name in _GOES_WITH.get(type(other), ()):
            _collect(session, other, removal)
        else:
            removal.cleared.append((other, name))
            if name in needed_ends(type(other)):
                _collect(session, other, removal)
    for spot in session.scalars(select(DiagramSpot).where(DiagramSpot.subject_id == row.id)):
        _collect(session, spot, removal)
    if isinstance(row, Person) and row.twin_set_id is not None:
        _collect_lonely_twin(session, row.twin_set_id, removal)


def _pointing_to(session: Session, row: Base) -> Iterator[tuple[Base, str, bool]]:
    """Yield each row that points to ``row``, by which field, and whether it cannot be without."""
    target = inspect(type(row)).local_table
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is target:
                kind = sense.model_of(table)
                name = key.parent.key
                for other in session.scalars(select(kind).where(key.parent == row.id).order_by(kind.id)):
                    yield other, name, not key.parent.nullable


def _collect_lonely_twin(session: Session, twin_set_id: UUID, removal: Removal) -> None:
    """Let a set of twins go that would have one member left."""
    twins = session.scalars(select(Person).where(Person.twin_set_id == twin_set_id))
    if sum(twin not in removal.removed for twin in twins) < 2:
        twin_set = session.get(TwinSet, twin_set_id)
        if twin_set is not None:
            _collect(session, twin_set, removal)
