"""How a view's people come into GEDCOM families: couples, and parents with their children in one way of belonging."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.lens.view import CaseView, Gender, ParentageView, PartnershipView, PersonKind, PersonView


@dataclass(slots=True, eq=False)
class Family:
    """A family record to be: up to two partners, a couple's partnership if it is one, the links to its children."""

    partners: tuple[UUID, ...]
    partnership: PartnershipView | None = None
    links: list[ParentageView] = field(default_factory=list[ParentageView])

    @property
    def children(self) -> Sequence[UUID]:
        """Return the children, each once."""
        return list(dict.fromkeys(link.child_id for link in self.links))


def families_of(view: CaseView) -> list[Family]:
    """Return the families of the view, the couples first, in an order that follows from the view alone."""
    families = [Family((couple.a_id, couple.b_id), couple) for couple in view.partnerships]
    by_parents: dict[frozenset[UUID], Family] = {}
    for family in families:
        by_parents.setdefault(frozenset(family.partners), family)
    for group in _groups(view.parentages, by_parents):
        key = frozenset(link.parent_id for link in group)
        if key not in by_parents:
            by_parents[key] = Family(tuple(dict.fromkeys(link.parent_id for link in group)))
            families.append(by_parents[key])
        by_parents[key].links.extend(group)
    return families


def in_standard_words(view: CaseView) -> CaseView:
    """Return of ``view`` what GEDCOM's own words can say: without losses, pregnancies and pets, who would be people."""
    people = tuple(person for person in view.people if person.kind in {PersonKind.PERSON, PersonKind.STILLBIRTH})
    there = {person.id for person in people}
    return replace(
        view,
        people=people,
        parentages=tuple(link for link in view.parentages if {link.child_id, link.parent_id} <= there),
        twin_sets=(),
        bonds=(),
        person_marks=(),
        households=(),
        residences=(),
        foreign=(),
    )


def unknown_parents(view: CaseView, families: Iterable[Family]) -> frozenset[UUID]:
    """Return the lone parents of siblings of whom nothing whatever is said: a file needs no record of them.

    Reading the file makes them anew, since siblings hang together by parents alone. Where a child has other parents
    too it would not: those have a record.
    """
    raised = Counter(link.child_id for link in view.parentages)
    told = {
        *(end for bond in view.bonds for end in (bond.a_id, bond.b_id)),
        *(link.child_id for link in view.parentages),
        *(row.person_id for row in (*view.person_marks, *view.residences, *view.life_events)),
        *(member for twins in view.twin_sets for member in twins.member_ids),
    }
    records: dict[UUID, list[Family]] = defaultdict(list)
    for family in families:
        for partner in family.partners:
            records[partner].append(family)
    blank = {person.id for person in view.people if _is_blank(person)} - told
    return frozenset(
        who
        for who, own in records.items()
        if who in blank
        and len(own) == 1
        and own[0].partners == (who,)
        and len(own[0].children) > 1
        and not any(link.since or link.until or link.note or raised[link.child_id] > 1 for link in own[0].links)
    )


def _is_blank(person: PersonView) -> bool:
    """Say whether nothing is known of somebody but that they are."""
    said = (person.given_name, person.family_name, person.born, person.died, person.occupation, person.role,
            person.language, person.phone, person.email, person.cultures, person.note, person.birth_gender,
            person.orientation, person.migration, person.origin_id, person.needs_interpreter, person.is_protected,
            person.is_off_copies, person.is_dead, person.is_index)  # fmt: skip
    return not any(said) and person.kind is PersonKind.PERSON and person.gender is Gender.UNKNOWN


def _groups(links: Iterable[ParentageView], couples: Iterable[frozenset[UUID]]) -> list[list[ParentageView]]:
    """Return each child's links in one way by one or two parents, those together who are a couple."""
    ways: dict[tuple[UUID, str], list[ParentageView]] = defaultdict(list)
    for link in links:
        same = ways[link.child_id, link.kind.value]
        if all(other.parent_id != link.parent_id for other in same):
            same.append(link)
    groups: list[list[ParentageView]] = []
    known = set(couples)
    for same in ways.values():
        left = list(same)
        while left:
            first = left.pop(0)
            other = next((one for one in left if frozenset({first.parent_id, one.parent_id}) in known), None)
            if other is None and len(same) == 2:
                other = next(iter(left), None)
            if other is not None:
                left.remove(other)
            groups.append([first] if other is None else [first, other])
    return groups
