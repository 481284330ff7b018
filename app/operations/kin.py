"""Growing the family by a gesture: a partner, both parents, a child, a sibling, a twin, placed and joined at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from sqlalchemy import or_, select

from app.errors import AppError
from app.i18n import mark
from app.models import Parentage, PartialDate, Partnership, Person
from app.models.kinds import Gender, ParentageKind, PartnershipKind, TwinKind
from app.operations.family import link_parent, link_partners, link_twins
from app.operations.people import PersonFields, add_person
from app.operations.rows import find
from app.store.casefile import CaseFile

_OWN: Final = (ParentageKind.BIRTH, ParentageKind.ADOPTIVE)
"""The parents whom siblings share, the nearer kind first."""


def add_partner(
    case: CaseFile,
    person_id: UUID,
    partnership: PartnershipKind = PartnershipKind.MARRIAGE,
    since: PartialDate | None = None,
    **fields: Unpack[PersonFields],
) -> UUID:
    """Add somebody as the partner of a person and return the new person's id."""
    with case.transaction(mark("Add partner")):
        partner_id = add_person(case, **fields)
        link_partners(case, person_id, partner_id, partnership, since=since)
        return partner_id


def add_parents(
    case: CaseFile,
    child_id: UUID,
    mother: PersonFields | None = None,
    father: PersonFields | None = None,
    kind: ParentageKind = ParentageKind.BIRTH,
    partnership: PartnershipKind = PartnershipKind.MARRIAGE,
    since: PartialDate | None = None,
) -> tuple[UUID, ...]:
    """Add a child's mother and father as a couple and return their ids.

    Where the child has one parent of this ``kind`` already, the other alone is added beside and returned: a father to
    a mother, a mother to a father. Where it has two, ``AppError``. ``since`` is when the parenthood began, for others
    than birth parents.
    """
    with case.transaction(mark("Add parents")):
        find(case, Person, child_id)
        present = _parent_ids(case, child_id, kind)
        if len(present) > 1:
            raise AppError(
                mark("Both parents are there already; nothing was changed."),
                mark("Change the ones that are there, or link a further parent by itself."),
            )
        her: PersonFields = {"gender": Gender.FEMALE, **(mother or {})}
        him: PersonFields = {"gender": Gender.MALE, **(father or {})}
        sides = (her, him)
        if present:
            gender = find(case, Person, present[0]).gender
            is_father = gender is Gender.FEMALE or (gender is not Gender.MALE and mother is None and father is not None)
            sides = (him,) if is_father else (her,)
        new = tuple(add_person(case, **side) for side in sides)
        for parent_id in new:
            link_parent(case, child_id, parent_id, kind, since=since)
        link_partners(case, *present, *new, kind=partnership)
        return new


def add_child(
    case: CaseFile,
    parent_ids: Sequence[UUID],
    parentage: ParentageKind = ParentageKind.BIRTH,
    since: PartialDate | None = None,
    **fields: Unpack[PersonFields],
) -> UUID:
    """Add a child of one parent or two and return the new person's id.

    Two parents who are no couple in the case become one as the child's parents, so that the picture can join them.
    """
    if len(set(parent_ids)) not in {1, 2} or len(set(parent_ids)) != len(parent_ids):
        raise AppError(
            mark("A child is added to one parent or to two; nothing was changed."),
            mark("Choose one person or a couple."),
        )
    with case.transaction(mark("Add child")):
        child_id = add_person(case, **fields)
        for parent_id in parent_ids:
            link_parent(case, child_id, parent_id, parentage, since=since)
        if len(parent_ids) == 2 and not _are_couple(case, *parent_ids):
            link_partners(case, *parent_ids, kind=PartnershipKind.PARENTS)
        return child_id


def add_sibling(case: CaseFile, person_id: UUID, **fields: Unpack[PersonFields]) -> UUID:
    """Add a sibling with the same parents and return the new person's id.

    Parents who are not known yet are added without names, since siblings hang together by them alone.
    """
    with case.transaction(mark("Add sibling")):
        kind, parent_ids = _shared_parents(case, person_id)
        if not parent_ids:
            parent_ids = list(add_parents(case, person_id))
        return add_child(case, parent_ids[:2], kind, **fields)


def add_twin(
    case: CaseFile, person_id: UUID, twins: TwinKind = TwinKind.UNKNOWN, **fields: Unpack[PersonFields]
) -> UUID:
    """Add a sibling born together with the person and return the new person's id; the birth day is the same."""
    with case.transaction(mark("Add twin")):
        person = find(case, Person, person_id)
        fields["born"] = fields.get("born", person.born)
        twin_id = add_sibling(case, person_id, **fields)
        link_twins(case, [person_id, twin_id], twins)
        return twin_id


def _parent_ids(case: CaseFile, child_id: UUID, kind: ParentageKind) -> list[UUID]:
    """Return the child's parents of ``kind`` whose parenthood is not over, in a steady order."""
    parents = (
        select(Parentage.parent_id)
        .join(Person, Person.id == Parentage.parent_id)
        .where(Parentage.child_id == child_id, Parentage.kind == kind, Parentage.until.is_(None))
        .order_by(Person.position, Person.id)
        .distinct()
    )
    return list(case.session.scalars(parents))


def _shared_parents(case: CaseFile, person_id: UUID) -> tuple[ParentageKind, list[UUID]]:
    for kind in _OWN:
        parent_ids = _parent_ids(case, person_id, kind)
        if parent_ids:
            return kind, parent_ids
    return ParentageKind.BIRTH, []


def _are_couple(case: CaseFile, a_id: UUID, b_id: UUID) -> bool:
    couple = select(Partnership.id).where(
        or_(
            (Partnership.a_id == a_id) & (Partnership.b_id == b_id),
            (Partnership.a_id == b_id) & (Partnership.b_id == a_id),
        )
    )
    return case.session.scalars(couple).first() is not None
