"""Carrying out what was understood, by the same verbs as every other hand: one undo step for the whole line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, cast
from uuid import UUID

from app.i18n import Text, mark, tr
from app.operations.case import choose_child
from app.operations.family import add_bond, edit_partnership, link_parent, link_partners, link_twins
from app.operations.homes import add_household, add_residence, edit_residence
from app.operations.network import TieFields, add_agency, edit_tie, link_agency
from app.operations.people import add_person, add_professional, edit_person
from app.quickline.plan import (
    ChangeCouple,
    ChangePerson,
    ChangeResidence,
    ChangeTie,
    JoinTwins,
    NewAgency,
    NewBond,
    NewCouple,
    NewHome,
    NewParent,
    NewPerson,
    NewResidence,
    NewTie,
    NewWorker,
    Step,
)
from app.store.casefile import CaseFile

_SEVERAL: Final = mark("Add what was written")
_LABELS: Final[tuple[tuple[type, Text], ...]] = (
    (NewPerson, mark("Add relative")),
    (NewAgency, mark("Add agency")),
    (NewBond, mark("Add relation")),
    (NewWorker, mark("Add professional")),
    (NewCouple, mark("Link partners")),
    (ChangeCouple, mark("Edit partnership")),
    (ChangePerson, mark("Edit person")),
    (JoinTwins, mark("Link twins")),
    (NewResidence, mark("Add residence")),
    (ChangeResidence, mark("Edit residence")),
)


def carry_out(case: CaseFile, steps: Sequence[Step], *, are_several: bool = False) -> dict[UUID, UUID]:
    """Do ``steps`` and return the ids of what was made by the ids that stood for it. All of it is done, or nothing."""
    made: dict[UUID, UUID] = {}
    label = _SEVERAL if are_several else _label(steps)
    with case.transaction(label):
        for step in steps:
            _DOERS[type(step)](case, step, made)
    return made


def _label(steps: Sequence[Step]) -> Text:
    kinds = {type(step) for step in steps}
    return next((label for kind, label in _LABELS if kind in kinds), _SEVERAL)


Made = dict[UUID, UUID]


def _new_person(case: CaseFile, step: NewPerson, made: Made) -> None:
    made[step.id] = add_person(case, **step.fields)
    if step.is_child_of_case:
        choose_child(case, made[step.id])


def _change_person(case: CaseFile, step: ChangePerson, made: Made) -> None:
    edit_person(case, made.get(step.id, step.id), cast("dict[str, object]", step.changes))


def _new_parent(case: CaseFile, step: NewParent, made: Made) -> None:
    link_parent(case, made.get(step.child_id, step.child_id), made.get(step.parent_id, step.parent_id), step.kind)


def _new_couple(case: CaseFile, step: NewCouple, made: Made) -> None:
    a, b = made.get(step.a_id, step.a_id), made.get(step.b_id, step.b_id)
    made[step.id] = link_partners(case, a, b, step.kind, ending=step.ending, since=step.since, until=step.until)


def _change_couple(case: CaseFile, step: ChangeCouple, made: Made) -> None:
    edit_partnership(case, made.get(step.id, step.id), step.changes)


def _new_bond(case: CaseFile, step: NewBond, made: Made) -> None:
    a, b = made.get(step.a_id, step.a_id), made.get(step.b_id, step.b_id)
    add_bond(case, a, b, step.kind, since=step.since, until=step.until, is_uncertain=step.is_uncertain)


def _join_twins(case: CaseFile, step: JoinTwins, made: Made) -> None:
    link_twins(case, [made.get(each, each) for each in step.person_ids], step.kind)


def _new_agency(case: CaseFile, step: NewAgency, made: Made) -> None:
    made[step.id] = add_agency(case, step.name, step.group, service=step.service)


def _new_tie(case: CaseFile, step: NewTie, made: Made) -> None:
    agency_id, person_id = made.get(step.agency_id, step.agency_id), made.get(step.person_id, step.person_id)
    fields: TieFields = {"is_stressful": step.is_stressful, "since": step.since, "until": step.until}
    if step.strength is not None:
        fields["strength"] = step.strength
    if step.flow is not None:
        fields["flow"] = step.flow
    link_agency(case, agency_id, person_id=person_id, **fields)


def _change_tie(case: CaseFile, step: ChangeTie, _made: Made) -> None:
    edit_tie(case, step.id, step.changes)


def _new_worker(case: CaseFile, step: NewWorker, made: Made) -> None:
    agency_id = made.get(step.agency_id, step.agency_id) if step.agency_id is not None else None
    title = tr(step.title)
    made[step.id] = add_professional(
        case, given_name=step.given, family_name=step.family, title=title, agency_id=agency_id
    )


def _new_home(case: CaseFile, step: NewHome, made: Made) -> None:
    made[step.id] = add_household(case, name=step.name)


def _new_residence(case: CaseFile, step: NewResidence, made: Made) -> None:
    person_id, home_id = made.get(step.person_id, step.person_id), made.get(step.household_id, step.household_id)
    add_residence(case, person_id, home_id, kind=step.kind, since=step.since, until=step.until)


def _change_residence(case: CaseFile, step: ChangeResidence, _made: Made) -> None:
    edit_residence(case, step.id, step.changes)


_DOERS: Final[dict[type, Callable[[CaseFile, Any, Made], None]]] = {
    NewPerson: _new_person,
    ChangePerson: _change_person,
    NewParent: _new_parent,
    NewCouple: _new_couple,
    ChangeCouple: _change_couple,
    NewBond: _new_bond,
    JoinTwins: _join_twins,
    NewAgency: _new_agency,
    NewTie: _new_tie,
    ChangeTie: _change_tie,
    NewWorker: _new_worker,
    NewHome: _new_home,
    NewResidence: _new_residence,
    ChangeResidence: _change_residence,
}
