"""What everybody is called: by their name, or by what they are where they have none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.i18n import Language, Text, translate
from app.lens.memory import Memory
from app.lens.rows import CaseRows
from app.models import Person, Professional
from app.models.kinds import PersonKind

NAMELESS = "?"


@dataclass(frozen=True)
class Names:
    """Names by id, of people, professionals, agencies and households.

    ``real`` is for the worker's eyes, ``shown`` and ``short`` for the audience's: the same names, or roles.
    """

    real: Mapping[UUID, str]
    shown: Mapping[UUID, str]
    short: Mapping[UUID, str]


def full_name(row: Person | Professional) -> str:
    """Return the given name and the family name, as far as they are known."""
    return f"{row.given_name} {row.family_name}".strip()


def renamed(names: Names, changed: Mapping[UUID, str]) -> Names:
    """Return the names with other ones shown in the place of some."""
    return Names(names.real, {**names.shown, **changed}, {**names.short, **changed})


def real_names(
    rows: CaseRows, relations: Mapping[UUID, Text], language: Language, memory: Memory | None = None
) -> Names:
    """Return everybody's own name; whoever has none is called by the relation, the kind, or "?".

    ``memory`` is of the same language.
    """
    if memory is not None:
        return _recalled(rows, relations, language, memory)
    called = [_called(person, relations.get(person.id), language) for person in rows.people]
    return _names(rows, [person.id for person in rows.people], called)


def _recalled(rows: CaseRows, relations: Mapping[UUID, Text], language: Language, memory: Memory) -> Names:
    """Return the same: of names found before those are replaced that have changed since."""
    ids = memory.ids(rows.people)
    words = memory.fact("words", (ids, relations), lambda: list[object](map(relations.get, ids)))
    called = memory.each("called", rows.people, lambda row: _called(row, relations.get(row.id), language), words)
    others = (rows.professionals, rows.agencies, rows.households)
    before, names = memory.fact("names", (ids, *others), lambda: (called, _names(rows, ids, called)))
    changed = {row_id: name for row_id, name, told in zip(ids, called, before, strict=True) if name is not told}
    if not changed:
        return names
    full = {**names.real, **{row_id: name for row_id, (name, _) in changed.items()}}
    return Names(full, full, {**names.short, **{row_id: short for row_id, (_, short) in changed.items()}})


def _called(person: Person, relation: Text | None, language: Language) -> tuple[str, str]:
    """Return the whole name and the short one."""
    name = full_name(person) or stand_in(person, relation, language)
    return name, person.given_name.strip() or name


def _names(rows: CaseRows, people: Sequence[UUID], called: Sequence[tuple[str, str]]) -> Names:
    full = dict(zip(people, (name for name, _ in called), strict=True))
    short = dict(zip(people, (short for _, short in called), strict=True))
    for professional in rows.professionals:
        full[professional.id] = full_name(professional) or professional.title.strip() or NAMELESS
        short[professional.id] = full[professional.id]
    for agency in rows.agencies:
        full[agency.id] = short[agency.id] = agency.name
    for household in rows.households:
        full[household.id] = short[household.id] = household.name
    return Names(full, full, short)


def stand_in(person: Person, relation: Text | None, language: Language) -> str:
    """Return what a person without a name is called: the kind of what isn't born, the relation, or "?"."""
    if person.kind is not PersonKind.PERSON:
        return translate(person.kind.label, language)
    return translate(relation, language) if relation else NAMELESS


def name_parts(row: Person | Professional, shown: str, *, is_role: bool) -> tuple[str, str]:
    """Return given and family name of what ``row`` is called: what stands in for a name not known is none.

    ``is_role`` says that the audience reads roles: those are then all the name there is.
    """
    own = full_name(row)
    if own and shown == own:
        return row.given_name.strip(), row.family_name.strip()
    return (shown if own or is_role else ""), ""
