"""Growing the family by a gesture: a partner, both parents, a child, a sibling, a twin, placed and joined at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, Unpack
from uuid import UUID

from sqlalchemy import Select, bindparam, or_, select

from app.errors import AppError
from app.i18n import mark
from app.models import Parentage, PartialDate, Partnership, Person
from app.models.base import Id
from app.models.kinds import Gender, ParentageKind, PartnershipKind, TwinKind
from app.operations.family import link_twins
from app.operations.people import PersonFields
from app.operations.rows import add_row, find
from app.operations.sense_ends import has
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
        partner_id = add_row(case, Person, fields).id
        add_row(case, Partnership, {"a_id": person_id, "b_id": partner_id, "kind": partnership, "since": since})
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
        new = tuple(add_row(case, Person, side).id for side in sides)
        _link_parents(case, child_id, new, kind, since)
        a_id, b_id = *present, *new
        add_row(case, Partnership, {"a_id": a_id, "b_id": b_id, "kind": partnership})
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
        return _add_child(case, parent_ids, parentage, since, fields)


def add_sibling(case: CaseFile, person_id: UUID, **fields: Unpack[PersonFields]) -> UUID:
    """Add a sibling with the same parents and return the new person's id.

    Parents who are not known yet are added without names, since siblings hang together by them alone.
    """
    with case.transaction(mark("Add sibling")):
        kind, parent_ids = _shared_parents(case, person_id)
        if not parent_ids:
            parent_ids = list(add_parents(case, person_id))
        return _add_child(case, parent_ids[:2], kind, None, fields)


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


# Within the open transaction: a verb inside a verb would be a part that can be taken back by itself, and none is.


def _add_child(
    case: CaseFile,
    parent_ids: Sequence[UUID],
    kind: ParentageKind,
    since: PartialDate | None,
    fields: Mapping[str, object],
) -> UUID:
    child_id = add_row(case, Person, fields, waits=True).id
    _link_parents(case, child_id, parent_ids, kind, since)
    if len(parent_ids) == 2 and not _are_couple(case, *parent_ids):
        a_id, b_id = parent_ids
        add_row(case, Partnership, {"a_id": a_id, "b_id": b_id, "kind": PartnershipKind.PARENTS})
    return child_id


def _link_parents(
    case: CaseFile, child_id: UUID, parent_ids: Sequence[UUID], kind: ParentageKind, since: PartialDate | None
) -> None:
    for parent_id in parent_ids:
        link = {"child_id": child_id, "parent_id": parent_id, "kind": kind, "since": since}
        add_row(case, Parentage, link, waits=parent_id != parent_ids[-1])


def _parent_ids(case: CaseFile, child_id: UUID, kind: ParentageKind) -> list[UUID]:
    """Return the child's parents of ``kind`` whose parenthood is not over, in a steady order."""
    case.session.flush()
    found = case.session.connection().scalars(_parents(), {"child": child_id, "kind": kind})
    return list(dict.fromkeys(found))


def _shared_parents(case: CaseFile, person_id: UUID) -> tuple[ParentageKind, list[UUID]]:
    for kind in _OWN:
        parent_ids = _parent_ids(case, person_id, kind)
        if parent_ids:
            return kind, parent_ids
    return ParentageKind.BIRTH, []


def _are_couple(case: CaseFile, a_id: UUID, b_id: UUID) -> bool:
    case.session.flush()
    return has(case.session, _couple(), a=a_id, b=b_id)


@cache
def _parents() -> Select[Any]:
    return (
        select(Parentage.parent_id)
        .join(Person, Person.id == Parentage.parent_id)
        .where(Parentage.child_id == bindparam("child"), Parentage.kind == bindparam("kind"), Parentage.until.is_(None))
        .order_by(Person.position, Person.id)
    )


@cache
def _couple() -> Select[Any]:
    a, b = bindparam("a", type_=Id()), bindparam("b", type_=Id())
    return select(Partnership.id).where(
        or_((Partnership.a_id == a) & (Partnership.b_id == b), (Partnership.a_id == b) & (Partnership.b_id == a))
    )
