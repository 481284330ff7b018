"""What the network must be to make sense: people, couples, parents and children, homes, ties, the circles."""

from __future__ import annotations

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Bond,
    Case,
    Closeness,
    Parentage,
    Partnership,
    Person,
    Residence,
    Sector,
    Tie,
)
from app.models.base import Id
from app.models.kinds import PersonKind
from app.operations.sense_dates import check_order
from app.operations.sense_ends import has, is_new, is_there, refuse_twin, same_ends, twin


def check_person(session: Session, row: Person, changed: frozenset[str]) -> None:
    """Settle that whoever died is dead, and raise ``AppError`` where a parent or a partner would be no person."""
    if row.died is not None:
        row.is_dead = True
    check_order(row.born, row.died)
    if "kind" in changed and row.kind is not PersonKind.PERSON:
        partner = select(Partnership.id).where(or_(Partnership.a_id == row.id, Partnership.b_id == row.id))
        if is_there(session, partner) or is_there(session, select(Parentage.id).where(Parentage.parent_id == row.id)):
            raise _not_a_person()


def check_partnership(session: Session, row: Partnership, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the two can be no couple, or are that couple already."""
    if row.a_id == row.b_id:
        raise AppError(
            mark("Nobody can be their own partner; nothing was changed."), mark("Choose two different people.")
        )
    check_order(row.until, row.resumed_on)
    _check_adults(session, row.a_id, row.b_id)
    if row.until is None and row.ending is None:
        couple = {"a": row.a_id, "b": row.b_id}
        if has(session, _same_partnership(), **couple, kind=row.kind, but=row.id):
            raise twin()


def check_parentage(session: Session, row: Parentage, changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the two can't be parent and child, or are that already."""
    if row.child_id == row.parent_id:
        raise AppError(mark("Nobody can be their own parent; nothing was changed."), mark("Choose another person."))
    _check_adults(session, row.parent_id)
    if is_new(session, Person, row.child_id):
        return
    if row.until is None:
        ends = {"child": row.child_id, "parent": row.parent_id}
        if has(session, _same_parentage(), **ends, kind=row.kind, but=row.id):
            raise twin()
    # Whoever has no child is nobody's ancestor, as nobody is who was just added.
    if (
        {"child_id", "parent_id"} & changed
        and has(session, _parentage_of(), parent=row.child_id)
        and row.child_id in _ancestors(session, row)
    ):
        raise AppError(
            mark("Somebody would become their own ancestor; nothing was changed."),
            mark("Check which of the two is the parent."),
        )


@cache
def _same_partnership() -> Select[Any]:
    a, b = bindparam("a", type_=Id()), bindparam("b", type_=Id())
    return select(Partnership.id).where(
        or_((Partnership.a_id == a) & (Partnership.b_id == b), (Partnership.a_id == b) & (Partnership.b_id == a)),
        Partnership.kind == bindparam("kind"),
        Partnership.until.is_(None),
        Partnership.ending.is_(None),
        Partnership.id != bindparam("but"),
    )


@cache
def _same_parentage() -> Select[Any]:
    return select(Parentage.id).where(
        Parentage.child_id == bindparam("child"),
        Parentage.parent_id == bindparam("parent"),
        Parentage.kind == bindparam("kind"),
        Parentage.until.is_(None),
        Parentage.id != bindparam("but"),
    )


@cache
def _parentage_of() -> Select[Any]:
    return select(Parentage.id).where(Parentage.parent_id == bindparam("parent")).limit(1)


def _ancestors(session: Session, link: Parentage) -> set[UUID]:
    """Return the parent that ``link`` names and everybody above, ``link`` itself left aside."""
    found: set[UUID] = set()
    level = {link.parent_id}
    while level:
        found |= level
        above = select(Parentage.parent_id).where(Parentage.child_id.in_(level), Parentage.id != link.id)
        level = set(session.scalars(above)) - found
    return found


def _check_adults(session: Session, *person_ids: UUID) -> None:
    for person_id in person_ids:
        person = session.get(Person, person_id)
        if person is not None and person.kind is not PersonKind.PERSON:
            raise _not_a_person()


def _not_a_person() -> AppError:
    return AppError(
        mark("A pet or a pregnancy cannot be a parent or a partner; nothing was changed."),
        mark("Choose a person, or change the kind first."),
    )


def check_bond(_session: Session, row: Bond, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the relation is not between two people."""
    if row.a_id == row.b_id:
        raise AppError(
            mark("A relation is between two people; nothing was changed."), mark("Choose two different people.")
        )


def check_residence(session: Session, row: Residence, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where the person lives in that home already."""
    if row.until is None:
        refuse_twin(
            session,
            select(Residence.id).where(
                Residence.person_id == row.person_id,
                Residence.household_id == row.household_id,
                Residence.until.is_(None),
                Residence.id != row.id,
            ),
        )


def check_tie(session: Session, row: Tie, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where there is such a tie already."""
    if row.until is None:
        refuse_twin(
            session,
            select(Tie.id).where(
                Tie.agency_id == row.agency_id,
                *same_ends(row),
                Tie.until.is_(None),
                Tie.id != row.id,
            ),
        )


def check_closeness(session: Session, row: Closeness, _changed: frozenset[str]) -> None:
    """Raise ``AppError`` where there is no such place in the circles, or whoever it is has one already."""
    rings = session.scalars(select(Case.rings)).first() or 0
    is_sector = is_there(session, select(Sector.id).where(Sector.position == row.sector))
    if not (is_sector and 1 <= row.ring <= rings):
        raise AppError(
            mark("There is no such place in the circles; nothing was changed."),
            mark("Choose one of the sectors and rings that are shown."),
        )
    if row.until is None:
        refuse_twin(
            session,
            select(Closeness.id).where(*same_ends(row), Closeness.until.is_(None), Closeness.id != row.id),
        )
