"""Taking a family in that another program wrote: all of it in one step, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Base, Parentage, Person
from app.operations.rows import field_types, next_position, plain
from app.store.casefile import CaseFile


def import_rows(case: CaseFile, rows: Sequence[Base]) -> None:
    """Take ``rows``, made outside and belonging together, into the case as one step, after a backup.

    Raises ``AppError`` where somebody would be their own ancestor, or where a record is in the case already.
    """
    _refuse_circles(row for row in rows if isinstance(row, Parentage))
    origins = {row.origin_id for row in rows if isinstance(row, Person) and row.origin_id}
    with case.transaction(mark("Import family"), with_backup=True) as session:
        if any(session.get(type(row), row.id) is not None for row in rows):
            raise _twice()
        names = {(row.given_name, row.family_name) for row in rows if isinstance(row, Person)}
        for there in session.scalars(select(Person).where(Person.origin_id.in_(origins))):
            if (there.given_name, there.family_name) in names:
                raise _twice()
        first = next_position(case, Person)
        for row in rows:
            for name, types in field_types(type(row)).items():
                if str in types and isinstance(value := getattr(row, name), str) and type(value) is str:
                    setattr(row, name, plain(value))
            if isinstance(row, Person):
                row.position += first
            session.add(row)


def _twice() -> AppError:
    return AppError(
        mark("People of this file are in the case already; nothing was taken in."),
        mark("Undo the earlier import first, or add the new people one by one."),
    )


def _refuse_circles(parentages: Iterable[Parentage]) -> None:
    """Refuse a family in which somebody descends from themselves."""
    parents: dict[object, set[object]] = {}
    for link in parentages:
        parents.setdefault(link.child_id, set()).add(link.parent_id)
        parents.setdefault(link.parent_id, set())
    while True:
        eldest = [who for who, above in parents.items() if not above]
        if not eldest:
            break
        for who in eldest:
            del parents[who]
        for above in parents.values():
            above.difference_update(eldest)
    if parents:
        raise AppError(
            mark("In this file somebody is their own ancestor; nothing was taken in."),
            mark("Correct the family in the program it comes from, and save it again."),
        )
