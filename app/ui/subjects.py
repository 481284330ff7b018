"""People, professionals, agencies and homes as the user names and chooses them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal
from uuid import UUID

from app.genogram.picture import Key
from app.i18n import current_language, tr
from app.lens.view import CaseView, PartialDate, PersonView

SubjectKind = Literal["person", "professional", "agency", "household"]


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody or something that a row can point to."""

    kind: SubjectKind
    id: UUID


def person_name(person: PersonView | None) -> str:
    """Return a person's name, what they are to the child where there is none, or that the name isn't known."""
    if person is None:
        return ""
    if person.name.strip():
        return person.name
    return tr(person.relation) if person.relation else tr("name not known")


def subject_name(view: CaseView, subject_id: UUID | None) -> str:
    """Return the name of whatever has this id, empty for nothing that is in the view."""
    if subject_id is None:
        return ""
    if subject_id in view.people_by_id:
        return person_name(view.people_by_id[subject_id])
    if subject_id in view.professionals_by_id:
        return view.professionals_by_id[subject_id].name
    if subject_id in view.agencies_by_id:
        return view.agencies_by_id[subject_id].name
    return next((home.name or tr("Home") for home in view.households if home.id == subject_id), "")


def choices(view: CaseView, kinds: Iterable[SubjectKind], without: Iterable[UUID] = ()) -> list[tuple[str, Subject]]:
    """Return who and what can be chosen, by name, the kinds in the order they are named."""
    left_out = set(without)
    found: list[tuple[str, Subject]] = []
    for kind in kinds:
        match kind:
            case "person":
                named = [(person_name(each), each.id) for each in view.people]
            case "professional":
                named = [(_with(each.name, each.title), each.id) for each in view.professionals]
            case "agency":
                named = [(each.name, each.id) for each in view.agencies]
            case "household":
                named = [(each.name or tr("Home"), each.id) for each in view.households]
        named.sort(key=lambda each: each[0].casefold())
        found += [(name, Subject(kind, row_id)) for name, row_id in named if row_id not in left_out]
    return found


def sentence(text: str) -> str:
    """Return a label as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def span(since: PartialDate | None, until: PartialDate | None, *, is_over: bool = False) -> str:
    """Return a span as it is written: ``2014–2021``, ``2021–``; nothing where nothing is known of it."""
    if since is None and until is None:
        return tr("over", "a time that has passed") if is_over else ""
    language = current_language()
    return f"{since.shown(language) if since else ''}–{until.shown(language) if until else ''}"


def headline(view: CaseView, key: Key) -> tuple[str, str]:
    """Return what a chosen thing is called and a line about it; nothing where it isn't in the view."""
    found = _HEADLINES.get(key.kind)
    return found(view, key.id) if found is not None and key.id is not None else ("", "")


def _person(view: CaseView, row_id: UUID) -> tuple[str, str]:
    person = view.people_by_id.get(row_id)
    if person is None:
        return "", ""
    relation = tr(person.relation) if person.relation and person.name.strip() else ""
    age = ""
    if person.age is not None:
        age = tr("died at %n", n=person.age) if person.is_dead else tr("%n years", n=person.age)
    elif person.is_dead:
        age = tr("has died")
    return person_name(person), _joined(tr("the child") if person.is_index else relation, person.role, age)


def _partnership(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for couple in view.partnerships:
        if couple.id == row_id:
            ended = tr(couple.ending.label) if couple.ending else ""
            about = _joined(tr(couple.kind.label), ended, span(couple.since, couple.until))
            return _pair(view, couple.a_id, couple.b_id), about
    return "", ""


def _parentage(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for link in view.parentages:
        if link.id == row_id:
            return _pair(view, link.parent_id, link.child_id), tr(link.kind.label)
    return "", ""


def _bond(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for bond in view.bonds:
        if bond.id == row_id:
            return _pair(view, bond.a_id, bond.b_id, " › " if bond.kind.is_directed else " – "), tr(bond.kind.label)
    return "", ""


def _person_mark(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for row in view.person_marks:
        if row.id == row_id:
            return subject_name(view, row.person_id), tr(row.kind.label)
    return "", ""


def _tie(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for tie in view.ties:
        if tie.id == row_id:
            return _pair(view, tie.person_id or tie.household_id, tie.agency_id), tr("tie to an agency")
    return "", ""


def _residence(view: CaseView, row_id: UUID) -> tuple[str, str]:
    for home in view.residences:
        if home.id == row_id:
            return _pair(view, home.person_id, home.household_id), tr(home.kind.label)
    return "", ""


def _household(view: CaseView, row_id: UUID) -> tuple[str, str]:
    return subject_name(view, row_id), tr("home")


def _agency(view: CaseView, row_id: UUID) -> tuple[str, str]:
    agency = view.agencies_by_id.get(row_id)
    return (agency.name, _joined(agency.service, tr(agency.group.label))) if agency else ("", "")


def _professional(view: CaseView, row_id: UUID) -> tuple[str, str]:
    worker = view.professionals_by_id.get(row_id)
    if worker is None:
        return "", ""
    return worker.name or tr("name not known"), _joined(worker.title, subject_name(view, worker.agency_id))


_HEADLINES: Final[Mapping[str, Callable[[CaseView, UUID], tuple[str, str]]]] = {
    "person": _person,
    "partnership": _partnership,
    "parentage": _parentage,
    "person_mark": _person_mark,
    "bond": _bond,
    "tie": _tie,
    "residence": _residence,
    "household": _household,
    "agency": _agency,
    "professional": _professional,
}


def _pair(view: CaseView, a_id: UUID | None, b_id: UUID | None, sign: str = " – ") -> str:
    return f"{subject_name(view, a_id)}{sign}{subject_name(view, b_id)}"


def _with(name: str, title: str) -> str:
    return f"{name}, {title}" if title else name


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
