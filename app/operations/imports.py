"""Taking a family in that another program wrote: all of it in one step, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import Text, mark
from app.models import (
    Base,
    Bond,
    Case,
    ForeignRecord,
    Household,
    LifeEvent,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    Residence,
    TwinSet,
)
from app.models.kinds import Gender, PersonKind
from app.operations.rows import field_types, next_position, plain
from app.store.casefile import CaseFile

_FACTS: Final[Mapping[str, Text]] = {
    "given_name": mark("given name"),
    "family_name": mark("family name"),
    "gender": mark("gender"),
    "born": mark("born", "a field"),
    "died": mark("died", "a field"),
    "is_dead": mark("whether somebody has died"),
    "occupation": mark("occupation"),
    "role": mark("role"),
    "language": mark("language"),
    "phone": mark("telephone"),
    "email": mark("e-mail address"),
    "cultures": mark("culture and language"),
    "note": mark("note"),
    "birth_gender": mark("gender at birth"),
    "orientation": mark("orientation"),
    "migration": mark("migration"),
    "kind": mark("kind of person"),
}
"""What of a person is compared and filled in, and how it is called."""
_ALIKE: Final[Mapping[type[Base], tuple[str, ...]]] = {
    Partnership: ("a_id", "b_id", "kind"),
    Parentage: ("child_id", "parent_id", "kind"),
    Bond: ("a_id", "b_id", "kind"),
    Residence: ("person_id", "household_id"),
    PersonMark: ("person_id", "kind", "text"),
    LifeEvent: ("person_id", "kind", "text", "since"),
    Household: ("name", "address", "municipality"),
    ForeignRecord: ("format", "text", "person_id", "partnership_id"),
}
"""Rows that say the same of the same people are one row."""
_PAIRS: Final = frozenset({Partnership})


@dataclass(frozen=True, slots=True)
class Difference:
    """What the file and the case say otherwise of one person: the case's was kept."""

    person_id: UUID
    what: Text
    kept: object
    in_file: object


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: rows made by their model's name, people who were the same, and what was said otherwise."""

    made: Mapping[str, int]
    merged: int
    differences: tuple[Difference, ...]


def import_rows(case: CaseFile, rows: Sequence[Base], same: Mapping[UUID, UUID]) -> Taken:
    """Take ``rows``, made outside and belonging together, into the case as one step, after a backup.

    ``same`` names the people of ``rows`` who are somebody in the case, by id: there only what is empty is filled in,
    nothing is overwritten. Raises ``AppError`` where somebody would be their own ancestor, or where a record is in the
    case already.
    """
    if len(set(same.values())) < len(same):
        raise AppError(
            mark("Two people of the file would become one person; nothing was taken in."),
            mark("Say of one of them that they are two people."),
        )
    with case.transaction(mark("Import family"), with_backup=True) as session:
        if any(session.get(type(row), row.id) is not None for row in rows):
            raise AppError(
                mark("People of this file are in the case already; nothing was taken in."),
                mark("Undo the earlier import first, or add the new people one by one."),
            )
        taking = _Taking(session, dict(same), has_child=_has_child(session))
        taking.share_twins(row for row in rows if isinstance(row, Person))
        first = next_position(case, Person)
        for row in rows:
            _clean(row)
            if isinstance(row, Person):
                row.position += first
            taking.take(row)
        taking.add_twins(rows)
        session.flush()
        _refuse_circles(session.scalars(select(Parentage)))
        return Taken(taking.made, len(same), tuple(taking.differences))


class _Taking:
    """Adds rows one by one, with what they point to where it is in the case now."""

    def __init__(self, session: Session, same: dict[UUID, UUID], *, has_child: bool) -> None:
        self.made: dict[str, int] = {}
        self.differences: list[Difference] = []
        self._session, self._moved, self._has_child = session, same, has_child
        self._there: dict[tuple[object, ...], Base] = {}
        for kind in _ALIKE:
            for row in session.scalars(select(kind)):
                self._there.setdefault(_likeness(row), row)

    def share_twins(self, people: Iterable[Person]) -> None:
        """Let those who were born together with somebody in the case be of the same set."""
        for person in people:
            there = self._session.get(Person, self._moved[person.id]) if person.id in self._moved else None
            if person.twin_set_id is not None and there is not None and there.twin_set_id is not None:
                self._moved[person.twin_set_id] = there.twin_set_id

    def add_twins(self, rows: Iterable[Base]) -> None:
        """Add the sets that somebody is of."""
        used = set(self._session.scalars(select(Person.twin_set_id)))
        self._session.add_all(row for row in rows if isinstance(row, TwinSet) and row.id in used)

    def take(self, row: Base) -> None:
        """Add ``row``, or let what is there already stand for it."""
        if isinstance(row, TwinSet):
            return
        self._move(row)
        if isinstance(row, Person) and row.id in self._moved:
            self._merge(row)
            return
        if isinstance(row, Person) and self._has_child:
            row.is_index = False
        there = self._there.get(_likeness(row)) if type(row) in _ALIKE else None
        if there is not None and self._is_of_merged(row):
            self._moved[row.id] = there.id
            for name in ("since", "until", "ending", "resumed_on", "children", "note"):
                if hasattr(row, name) and _is_empty(getattr(there, name)) and not _is_empty(getattr(row, name)):
                    setattr(there, name, getattr(row, name))
            return
        self._session.add(row)
        self.made[type(row).__name__] = self.made.get(type(row).__name__, 0) + 1

    def _move(self, row: Base) -> None:
        for key in inspect(type(row)).local_table.foreign_keys:
            name = key.parent.key
            if (moved := self._moved.get(getattr(row, name))) is not None:
                setattr(row, name, moved)

    def _is_of_merged(self, row: Base) -> bool:
        """Say whether all that ``row`` points to was in the case before: else it is new, whatever it resembles."""
        known = set(self._moved.values())
        names = [key.parent.key for key in inspect(type(row)).local_table.foreign_keys]
        ends = [end for name in names if (end := getattr(row, name)) is not None]
        if isinstance(row, Household):
            return bool(known) and bool(row.name or row.address)
        return all(end in known for end in ends)

    def _merge(self, row: Person) -> None:
        there = self._session.get(Person, self._moved[row.id])
        if there is None:
            raise AppError(
                mark("This is no longer in the case; nothing was changed."),
                mark("It may have been removed or undone meanwhile: choose again from what is shown."),
            )
        for name, what in _FACTS.items():
            own, new = getattr(there, name), getattr(row, name)
            if name in {"died", "is_dead"} and there.kind is not row.kind:
                continue
            if _is_empty(new) or own == new:
                continue
            if _is_empty(own):
                setattr(there, name, new)
            else:
                self.differences.append(Difference(there.id, what, own, new))
        there.is_protected = there.is_protected or row.is_protected
        there.is_off_copies = there.is_off_copies or row.is_off_copies
        there.needs_interpreter = there.needs_interpreter or row.needs_interpreter
        there.twin_set_id = there.twin_set_id or row.twin_set_id
        there.origin_id = there.origin_id or row.origin_id


def _is_empty(value: object) -> bool:
    return value is None or value == "" or value in {Gender.UNKNOWN, PersonKind.PERSON}


def _likeness(row: Base) -> tuple[object, ...]:
    values = [getattr(row, name) for name in _ALIKE[type(row)]]
    if type(row) in _PAIRS:
        values[:2] = sorted(values[:2], key=str)
    return (type(row), *values)


def _clean(row: Base) -> None:
    for name, types in field_types(type(row)).items():
        if str in types and isinstance(value := getattr(row, name), str) and type(value) is str:
            setattr(row, name, plain(value))


def _has_child(session: Session) -> bool:
    case = session.scalars(select(Case)).first()
    is_marked = session.scalars(select(Person.id).where(Person.is_index)).first() is not None
    return is_marked or (case is not None and case.child_id is not None)


def _refuse_circles(parentages: Iterable[Parentage]) -> None:
    """Refuse a family in which somebody descends from themselves."""
    parents: dict[object, set[object]] = {}
    for link in parentages:
        parents.setdefault(link.child_id, set()).add(link.parent_id)
        parents.setdefault(link.parent_id, set())
    children: dict[object, list[object]] = {}
    for child, above in parents.items():
        for parent in above:
            children.setdefault(parent, []).append(child)
    eldest = [who for who, above in parents.items() if not above]
    while eldest:
        who = eldest.pop()
        del parents[who]
        for child in children.get(who, ()):
            parents[child].discard(who)
            if not parents[child]:
                eldest.append(child)
    if parents:
        raise AppError(
            mark("In this file somebody is their own ancestor; nothing was taken in."),
            mark("Correct the family in the program it comes from, and save it again."),
        )
