"""Before a family is taken in: who of it may be in the case already, and what its records are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.exchange.found import ImportedFamily
from app.exchange.gedcom.kept import FORMAT, every, kept_lines, kept_text
from app.lens.view import CaseView, Diagram, PersonView
from app.models import PartialDate, Person
from app.operations.imports import Taken, import_rows
from app.store.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody of the file who may be somebody in the case; ``is_numbered``: their record bears the same number too."""

    new: Person
    there: PersonView
    is_numbered: bool


def alike(view: CaseView, found: ImportedFamily) -> tuple[Alike, ...]:
    """Return the people of the file who seem to be in the case: the same name and no other birth, in the file's order.

    Everybody is in one pair at most; where several fit, the one whose number or birth is the same comes first.
    """
    pairs: list[tuple[int, int, str, Alike]] = []
    for index, new in enumerate(found.people):
        for there in view.people:
            is_numbered = new.origin_id is not None and new.origin_id == there.origin_id
            if not _is_alike(new, there):
                continue
            rank = 0 if is_numbered else 1 if new.born is not None and new.born == there.born else 2
            pairs.append((rank, index, str(there.id), Alike(new, there, is_numbered)))
    chosen: dict[int, Alike] = {}
    used: set[UUID] = set()
    for _, index, _, pair in sorted(pairs, key=lambda each: each[:3]):
        if index not in chosen and pair.there.id not in used:
            chosen[index] = pair
            used.add(pair.there.id)
    return tuple(chosen[index] for index in sorted(chosen))


def _is_alike(new: Person, there: PersonView) -> bool:
    names = _folded(new.given_name), _folded(new.family_name)
    others = _folded(there.given_name), _folded(there.family_name)
    if not any(names) or new.kind is not there.kind:
        return False
    return names == others and _may_be_one_day(new.born, there.born)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _may_be_one_day(a: PartialDate | None, b: PartialDate | None) -> bool:
    if a is None or b is None or a.precision is not b.precision or a.precision.value != "exact":
        return True
    return a.earliest <= b.latest and b.earliest <= a.latest


def take_in(case: CaseFile, view: CaseView, found: ImportedFamily, same: Mapping[UUID, UUID]) -> Taken:
    """Take ``found`` into the case in one step; ``same`` names who of it is who in the case, by id.

    ``view`` is the worker's view of the case. Records of two files may bear one number: those of this file are then
    renamed, so that lines kept of either still point to whom they meant.
    """
    _rename_apart(view, found, same)
    known = _with_unknown_parents(view, found, same)
    _place(view, found, known)
    return import_rows(case, found.rows, known)


def _with_unknown_parents(view: CaseView, found: ImportedFamily, same: Mapping[UUID, UUID]) -> dict[UUID, UUID]:
    """Return ``same`` with the parents without a name whom the case has already; none is added to known parents."""
    known = dict(same)
    parents: dict[UUID, list[UUID]] = {}
    for link in view.parentages:
        parents.setdefault(link.child_id, []).append(link.parent_id)
    for unknown in found.unknown_parents:
        links = [link for link in found.parentages if link.parent_id == unknown]
        above = [parent for link in links for parent in parents.get(known.get(link.child_id, link.child_id), ())]
        nameless = [one for one in above if _is_nameless(view.people_by_id[one]) and one not in known.values()]
        if nameless:
            known[unknown] = nameless[0]
            continue
        left = [link for link in links if not parents.get(known.get(link.child_id, link.child_id))]
        gone = links if len({link.child_id for link in left}) < 2 else [link for link in links if link not in left]
        found.parentages = [link for link in found.parentages if link not in gone]
        if gone is links:
            found.people = [person for person in found.people if person.id != unknown]
            for row in found.foreign:
                row.person_id = None if row.person_id == unknown else row.person_id
    return known


def _place(view: CaseView, found: ImportedFamily, known: Mapping[UUID, UUID]) -> None:
    """Let people stand where the file has them, in a case that has hardly anybody else and where nobody was put."""
    others = {person.id for person in view.people} - {*known.values()}
    if len(others) > 1 or any(spot.diagram is Diagram.GENOGRAM for spot in view.spots):
        found.spots = []
    for spot in found.spots:
        spot.subject_id = known.get(spot.subject_id, spot.subject_id)


def _is_nameless(person: PersonView) -> bool:
    return not person.given_name and not person.family_name


def _rename_apart(view: CaseView, found: ImportedFamily, same: Mapping[UUID, UUID]) -> None:
    kept = {row.id: kept_lines(row.text) for row in found.foreign if row.format == FORMAT}
    taken = {person.origin_id for person in view.people if person.origin_id}
    for row in view.foreign:
        if row.format == FORMAT:
            taken |= {line.xref.strip("@") for line in kept_lines(row.text) if line.xref}
    merged = {
        person.origin_id: view.people_by_id[same[person.id]].origin_id or person.origin_id
        for person in found.people
        if person.origin_id and person.id in same and same[person.id] in view.people_by_id
    }
    numbers = [person.origin_id for person in found.people if person.origin_id]
    there = {row.text for row in view.foreign}
    apart = [lines for row in found.foreign if (lines := kept.get(row.id)) and row.text not in there]
    numbers += [line.xref.strip("@") for lines in apart for line in lines if line.xref]
    renamed: dict[str, str] = {}
    for number in dict.fromkeys(numbers):
        new, place = merged.get(number, number), 2
        while number not in merged and new in taken:
            new, place = f"{number}_{place}", place + 1
        if new != number:
            renamed[number] = new
        taken.add(new)
    if not renamed:
        return
    for person in found.people:
        person.origin_id = renamed.get(person.origin_id or "", person.origin_id or "") or None
    for row in found.foreign:
        for line in every(kept.get(row.id, ())):
            line.xref = _renamed(line.xref, renamed)
            if line.is_pointer:
                line.value = _renamed(line.value, renamed)
        if row.id in kept:
            row.text = kept_text(kept[row.id])


def _renamed(xref: str, renamed: Mapping[str, str]) -> str:
    bare = xref.strip("@")
    return f"@{renamed[bare]}@" if bare in renamed else xref
