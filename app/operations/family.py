"""What makes people a family: couples, parents and children, twins, and the quality of relations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Bond, Parentage, PartialDate, Partnership, Person, TwinSet
from app.models.kinds import BondKind, ChildrenKnown, Ending, ParentageKind, PartnershipKind, TwinKind
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find
from app.store.casefile import CaseFile


class LinkFields(SourceFields, total=False):
    """The span of a link and what is to be said of it."""

    since: PartialDate | None
    until: PartialDate | None
    note: str


class PartnershipFields(LinkFields, total=False):
    """The same of a couple, with how it ended."""

    ending: Ending | None
    resumed_on: PartialDate | None
    children: ChildrenKnown | None


class BondFields(LinkFields, total=False):
    """The same of a relation, with whether it is only surmised."""

    is_uncertain: bool


class TwinFields(TypedDict, total=False):
    """How twins are twins."""

    kind: TwinKind


def link_partners(
    case: CaseFile,
    a_id: UUID,
    b_id: UUID,
    kind: PartnershipKind = PartnershipKind.MARRIAGE,
    **fields: Unpack[PartnershipFields],
) -> UUID:
    """Make two people of the case a couple and return the partnership's id."""
    with case.transaction(mark("Link partners")):
        return add_row(case, Partnership, {"a_id": a_id, "b_id": b_id, "kind": kind, **fields}).id


def edit_partnership(case: CaseFile, partnership_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a partnership."""
    edit_row(case, Partnership, partnership_id, changes, mark("Edit partnership"))


def end_partnership(case: CaseFile, partnership_id: UUID, ending: Ending, until: PartialDate | None = None) -> None:
    """Say that a couple is no more: how it ended and, where it is known, when."""
    changes = {"ending": ending} if until is None else {"ending": ending, "until": until}
    edit_row(case, Partnership, partnership_id, changes, mark("End partnership"))


def remove_partnership(case: CaseFile, partnership_id: UUID) -> None:
    """Remove a partnership that never was; one that is over is ended instead."""
    remove_row(case, Partnership, partnership_id, mark("Remove partnership"))


def link_parent(
    case: CaseFile,
    child_id: UUID,
    parent_id: UUID,
    kind: ParentageKind = ParentageKind.BIRTH,
    **fields: Unpack[LinkFields],
) -> UUID:
    """Make somebody of the case a child's parent in one way and return the link's id."""
    with case.transaction(mark("Link parent")):
        return add_row(case, Parentage, {"child_id": child_id, "parent_id": parent_id, "kind": kind, **fields}).id


def edit_parentage(case: CaseFile, parentage_id: UUID, changes: Mapping[str, object]) -> None:
    """Change in what way, or when, somebody is a child's parent."""
    edit_row(case, Parentage, parentage_id, changes, mark("Edit parent link"))


def remove_parentage(case: CaseFile, parentage_id: UUID) -> None:
    """Remove the link between a parent and a child; both stay."""
    remove_row(case, Parentage, parentage_id, mark("Remove parent link"))


def link_twins(case: CaseFile, person_ids: Iterable[UUID], kind: TwinKind = TwinKind.UNKNOWN) -> UUID:
    """Say that people were born together and return the set's id; sets they were in before become one."""
    wanted = set(person_ids)
    if len(wanted) < 2:
        raise AppError(
            mark("Twins are at least two; nothing was changed."), mark("Choose two or more different people.")
        )
    with case.transaction(mark("Link twins")):
        set_ids = (find(case, Person, person_id).twin_set_id for person_id in wanted)
        old_ids = {set_id for set_id in set_ids if set_id is not None}
        wanted |= set(case.session.scalars(select(Person.id).where(Person.twin_set_id.in_(old_ids))))
        twin_set = add_row(case, TwinSet, {"kind": kind})
        for person_id in wanted:
            change_row(case, find(case, Person, person_id), {"twin_set_id": twin_set.id})
        for old_id in old_ids:
            case.session.delete(find(case, TwinSet, old_id))
        case.session.flush()
        return twin_set.id


def edit_twins(case: CaseFile, twin_set_id: UUID, changes: Mapping[str, object]) -> None:
    """Change how twins are twins."""
    edit_row(case, TwinSet, twin_set_id, changes, mark("Edit twins"))


def unlink_twin(case: CaseFile, person_id: UUID) -> None:
    """Take somebody out of their set of twins; nobody is a twin alone, so a set of two goes."""
    with case.transaction(mark("Unlink twin")):
        person = find(case, Person, person_id)
        twin_set_id = person.twin_set_id
        if twin_set_id is None:
            raise AppError(mark("This person is in no set of twins; nothing was changed."), mark("Choose a twin."))
        twins = case.session.scalars(select(Person).where(Person.twin_set_id == twin_set_id)).all()
        if len(twins) > 2:
            change_row(case, person, {"twin_set_id": None})
        else:
            remove_row(case, TwinSet, twin_set_id, mark("Unlink twin"))


def add_bond(case: CaseFile, a_id: UUID, b_id: UUID, kind: BondKind, **fields: Unpack[BondFields]) -> UUID:
    """Say what the relation between two people is like and return its id; a directed one acts from a on b."""
    with case.transaction(mark("Add relation")):
        return add_row(case, Bond, {"a_id": a_id, "b_id": b_id, "kind": kind, **fields}).id


def edit_bond(case: CaseFile, bond_id: UUID, changes: Mapping[str, object]) -> None:
    """Change what a relation is like."""
    edit_row(case, Bond, bond_id, changes, mark("Edit relation"))


def turn_bond(case: CaseFile, bond_id: UUID) -> None:
    """Let a directed relation act the other way."""
    with case.transaction(mark("Turn relation")):
        bond = find(case, Bond, bond_id)
        change_row(case, bond, {"a_id": bond.b_id, "b_id": bond.a_id})


def remove_bond(case: CaseFile, bond_id: UUID) -> None:
    """Remove a relation's line; the people stay."""
    remove_row(case, Bond, bond_id, mark("Remove relation"))
