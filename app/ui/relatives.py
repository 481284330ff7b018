"""Adding to the network around what is chosen: what the keys P, M, C, S and T do, and what Del takes away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar
from uuid import UUID

from app.errors import AppError
from app.genogram.picture import Key
from app.i18n import mark, tr
from app.lens.view import AgencyGroup, CaseView
from app.models import (
    Agency,
    Base,
    Bond,
    Closeness,
    Household,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    Professional,
    Tie,
)
from app.operations.circles import remove_closeness
from app.operations.family import remove_bond, remove_parentage, remove_partnership
from app.operations.homes import add_household, add_residence, remove_household
from app.operations.kin import add_child, add_parents, add_partner, add_sibling
from app.operations.network import add_agency, link_agency, remove_agency, remove_tie
from app.operations.people import (
    add_person,
    add_professional,
    remove_person,
    remove_person_mark,
    remove_professional,
)
from app.store.casefile import CaseFile
from app.ui.desk import Desk

T = TypeVar("T")

REMOVALS: dict[str, Callable[[CaseFile, UUID], None]] = {
    "person": remove_person,
    "partnership": remove_partnership,
    "parentage": remove_parentage,
    "bond": remove_bond,
    "person_mark": remove_person_mark,
    "household": remove_household,
    "agency": remove_agency,
    "tie": remove_tie,
    "professional": remove_professional,
    "closeness": remove_closeness,
}


MODELS: Final[dict[str, type[Base]]] = {
    "person": Person,
    "partnership": Partnership,
    "parentage": Parentage,
    "bond": Bond,
    "person_mark": PersonMark,
    "household": Household,
    "agency": Agency,
    "tie": Tie,
    "professional": Professional,
    "closeness": Closeness,
}


def chosen_person(desk: Desk) -> UUID | None:
    """Return the chosen person, the child where nobody is chosen, None where there is neither."""
    chosen = desk.place.selection
    if chosen is not None and chosen.kind == "person":
        return chosen.id
    return desk.view.child_id if chosen is None else None


def has_person(desk: Desk) -> bool:
    """Say whether there is somebody to add a relative to."""
    return desk.is_open and chosen_person(desk) is not None


def chosen_people(desk: Desk) -> list[UUID]:
    """Return all chosen people; the child where nothing is chosen."""
    found = [key.id for key in desk.place.chosen if key.kind == "person" and key.id is not None]
    person_id = chosen_person(desk)
    return found or ([person_id] if person_id is not None else [])


def chosen_pair(desk: Desk) -> tuple[Key, Key] | None:
    """Return the two things between which a line can be drawn: those chosen, or the child and who is chosen."""
    chosen, child_id = desk.place.chosen, desk.view.child_id
    if len(chosen) == 1 and child_id is not None:
        chosen = (Key("person", child_id), *chosen)
    if len(chosen) != 2 or chosen[0] == chosen[1]:
        return None
    kinds = {key.kind for key in chosen}
    is_line = kinds == {"person"} or (kinds in ({"person", "agency"}, {"household", "agency"}))
    return (chosen[0], chosen[1]) if is_line else None


def has_several(desk: Desk) -> bool:
    """Say whether people are chosen who could share a home, be it one."""
    return desk.is_open and any(key.kind == "person" for key in desk.place.chosen)


def has_pair(desk: Desk) -> bool:
    """Say whether a relation can be drawn: somebody is chosen who is not the child, or two are."""
    if desk.is_open and len(desk.place.chosen) > 1:
        return chosen_pair(desk) is not None
    if not has_person(desk):
        return False
    child_id = desk.view.child_id
    return child_id is not None and chosen_person(desk) != child_id


def is_removable(desk: Desk) -> bool:
    """Say whether what is chosen can be removed."""
    return desk.is_open and any(key.id is not None and key.kind in REMOVALS for key in desk.place.chosen)


def new_parents(desk: Desk) -> None:
    """Add the chosen person's parents, or the one who is missing."""
    made = _with_person(desk, lambda person_id: add_parents(desk.case, person_id))
    desk.name_new("person", *(made or ()))


def new_partner(desk: Desk) -> None:
    """Add a partner of the chosen person."""
    desk.name_new("person", _with_person(desk, lambda person_id: add_partner(desk.case, person_id)))


def new_child(desk: Desk) -> None:
    """Add a child of the chosen person, or of the chosen couple."""
    chosen = desk.place.selection
    couple = next((each for each in desk.view.partnerships if chosen and each.id == chosen.id), None)
    if couple is not None:
        made = desk.attempt(lambda: add_child(desk.case, (couple.a_id, couple.b_id)))
    else:
        made = _with_person(desk, lambda person_id: add_child(desk.case, _with_partner(desk.view, person_id)))
    desk.name_new("person", made)


def new_sibling(desk: Desk) -> None:
    """Add a sibling of the chosen person."""
    desk.name_new("person", _with_person(desk, lambda person_id: add_sibling(desk.case, person_id)))


def new_person(desk: Desk) -> None:
    """Add somebody without any link."""
    desk.name_new("person", desk.attempt(lambda: add_person(desk.case)))


def new_bond(desk: Desk) -> None:
    """Draw a relation between the two that are chosen, or the one chosen and the child: its kind is asked for."""
    desk.times.asked.emit("link")


def new_agency(desk: Desk) -> None:
    """Add an agency and tie it to the chosen people, home, or else to the child."""
    chosen = desk.place.selection

    def work() -> UUID:
        with desk.case.transaction(mark("Add agency")):
            agency_id = add_agency(desk.case, tr("New agency"), AgencyGroup.EDUCATION)
            if chosen is not None and chosen.kind == "household":
                link_agency(desk.case, agency_id, household_id=chosen.id)
            else:
                for person_id in chosen_people(desk):
                    link_agency(desk.case, agency_id, person_id=person_id)
            return agency_id

    desk.name_new("agency", desk.attempt(work))


def new_household(desk: Desk) -> None:
    """Add a home with the chosen people in it."""
    people = chosen_people(desk)
    desk.name_new("household", _with_person(desk, lambda _: add_household(desk.case, people, name=tr("Home"))))


def lay_into(desk: Desk, household_id: UUID) -> None:
    """Let all chosen people live in a home, beside other homes they may have; who lives there already stays."""
    living = {home.person_id for home in desk.view.residences if home.household_id == household_id and not home.is_over}
    coming = [person_id for person_id in chosen_people(desk) if person_id not in living]

    def work() -> None:
        with desk.case.transaction(mark("Lay into a home")):
            for person_id in coming:
                add_residence(desk.case, person_id, household_id)

    if not coming:
        desk.told.emit(tr("All who are chosen live there already."))
        return
    desk.attempt(work)


def new_professional(desk: Desk) -> None:
    """Add a professional, of the chosen agency where one is chosen."""
    chosen = desk.place.selection
    agency_id = chosen.id if chosen is not None and chosen.kind == "agency" else None
    desk.name_new("professional", desk.attempt(lambda: add_professional(desk.case, agency_id=agency_id)))


def remove_chosen(desk: Desk) -> None:
    """Remove all that is chosen, as one step; undo brings it back."""
    wanted = [(key.kind, key.id) for key in desk.place.chosen if key.id is not None and key.kind in REMOVALS]

    def work() -> None:
        with desk.case.transaction(mark("Remove what was chosen")):
            for kind, row_id in wanted:
                # What goes along with another of them is gone already.
                if desk.row(MODELS[kind], row_id) is not None:
                    REMOVALS[kind](desk.case, row_id)

    if len(wanted) == 1:
        kind, row_id = wanted[0]
        desk.attempt(lambda: REMOVALS[kind](desk.case, row_id))
    elif wanted:
        desk.attempt(work)


def _with_person(desk: Desk, work: Callable[[UUID], T]) -> T | None:
    person_id = chosen_person(desk)
    if person_id is None:
        desk.refused.emit(
            AppError(mark("Nobody is chosen; nothing was added."), mark("Choose a person in the picture first."))
        )
        return None
    return desk.attempt(lambda: work(person_id))


def _with_partner(view: CaseView, person_id: UUID) -> tuple[UUID, ...]:
    """Return the person, with the partner where there is just one, so that a child gets both parents."""
    partners = {
        couple.b_id if couple.a_id == person_id else couple.a_id
        for couple in view.partnerships
        if person_id in {couple.a_id, couple.b_id} and not couple.is_over
    }
    return (person_id, *partners) if len(partners) == 1 else (person_id,)
