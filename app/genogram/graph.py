"""From what the lens shows to what the layout needs: who are parents together, of whom, and in what way.

A child hangs from each pair (or single) of its birth, adoptive and foster parents, with one line each. A step-parent
and a guardian get no line (the home shows them). An adoptive parent who is the partner of the birth parent shares one
line with that parent. Twins without parents in the view still hang together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from uuid import UUID

from app.genogram.layout.family import Family, Member, Union
from app.genogram.picture import Key
from app.genogram.symbols import Symbol
from app.lens.view import (
    CaseView,
    Ending,
    Gender,
    Notation,
    ParentageKind,
    ParentageView,
    PartnerOrder,
    PartnershipView,
    PersonKind,
    PersonView,
)
from app.records import record

LineKind = ParentageKind | PersonKind
"""What the line to a child says; one profile draws a line to a pet too, which is the only kind of person here."""
LINES = (
    ParentageKind.BIRTH,
    ParentageKind.ADOPTIVE,
    ParentageKind.FOSTER,
    ParentageKind.DONOR,
    ParentageKind.SURROGATE,
)
"""The parentages that are drawn as lines, the heaviest first."""
_ALONE = frozenset({ParentageKind.DONOR, ParentageKind.SURROGATE})
"""Two of these are no parents together: each has a line of their own."""
_WEIGHT: dict[LineKind, float] = {
    ParentageKind.BIRTH: 1.0,
    ParentageKind.ADOPTIVE: 0.9,
    ParentageKind.FOSTER: 0.5,
    ParentageKind.DONOR: 0.3,
    ParentageKind.SURROGATE: 0.3,
    PersonKind.PET: 0.3,
}
_SIDE = {Gender.MALE: "M", Gender.FEMALE: "F"}


@record
class Descent:
    """How a child hangs from its parents: by what kind of line, and the parentages behind it."""

    child: UUID
    kind: LineKind
    parentages: tuple[ParentageView, ...] = ()

    @property
    def is_over(self) -> bool:
        """Say whether none of these parentages is in force any more."""
        return bool(self.parentages) and all(parentage.is_over for parentage in self.parentages)


@record
class Couple:
    """Parents together, a childless couple, a lone parent, or twins without parents."""

    id: str
    partners: tuple[UUID, ...]
    partnership: PartnershipView | None
    descents: tuple[Descent, ...]
    is_kin: bool = False
    """The partners have an ancestor in common."""

    @property
    def bar_key(self) -> Key:
        """Return the key of the line that joins the partners."""
        return self._key("partnership")

    @property
    def child_key(self) -> Key:
        """Return the key of the lines to the children."""
        return self._key("union")

    def _key(self, kind: str) -> Key:
        if self.partnership is not None:
            return Key(kind, self.partnership.id)
        is_keeper = any(descent.kind is PersonKind.PET for descent in self.descents)
        ids = self.partners if self.partners and not is_keeper else tuple(d.child for d in self.descents)
        return Key(kind if kind == "union" else "parents", ids[0], "+".join(other.hex for other in ids[1:2]))


def couples_of(view: CaseView) -> tuple[Couple, ...]:
    """Return everything the genogram's structural lines say, in the order of the rows."""
    known = view.people_by_id
    pairs: dict[frozenset[UUID], list[PartnershipView]] = {}
    for partnership in view.partnerships:
        if partnership.a_id in known and partnership.b_id in known:
            pairs.setdefault(frozenset((partnership.a_id, partnership.b_id)), []).append(partnership)
    descents: dict[str, list[Descent]] = {}
    partners: dict[str, tuple[UUID, ...]] = {}
    together: dict[str, PartnershipView | None] = {}
    for found in pairs.values():
        for partnership in found:
            key = f"partnership:{partnership.id}"
            partners[key], together[key] = (partnership.a_id, partnership.b_id), partnership
    parentages: dict[UUID, list[ParentageView]] = {}
    for parentage in view.parentages:
        if parentage.kind in LINES and parentage.parent_id in known:
            parentages.setdefault(parentage.child_id, []).append(parentage)
    for child in sorted(view.people, key=lambda person: (person.position, person.id)):
        for parents, descent in _descents(parentages.get(child.id, ()), child, pairs):
            partnership = _partnership(pairs.get(frozenset(parents), []), child)
            key = f"partnership:{partnership.id}" if partnership else "parents:" + "+".join(map(str, parents))
            partners.setdefault(key, parents)
            together.setdefault(key, partnership)
            descents.setdefault(key, []).append(descent)
    for key, group in _parentless_twins(view):
        partners[key], together[key] = (), None
        descents[key] = group
    parents_of = _parents(view)
    couples = tuple(
        Couple(key, partners[key], together[key], tuple(descents.get(key, ())), _are_kin(parents_of, partners[key]))
        for key in partners
    )
    # GenoPro's card alone draws a line to a pet; by the other a pet stands with its family without one.
    return _leashed(couples, view) if view.style.notation is Notation.GENOPRO else couples


def _descents(
    parentages: Iterable[ParentageView], child: PersonView, pairs: Mapping[frozenset[UUID], list[PartnershipView]]
) -> Iterable[tuple[tuple[UUID, ...], Descent]]:
    """Yield the parents of ``child``, two or one at a time, with the line from them."""
    kinds: dict[ParentageKind, dict[UUID, ParentageView]] = {kind: {} for kind in LINES}
    for parentage in parentages:
        kinds[parentage.kind].setdefault(parentage.parent_id, parentage)
    birth, adoptive = kinds[ParentageKind.BIRTH], kinds[ParentageKind.ADOPTIVE]
    if len(birth) == 1 and len(adoptive) == 1:
        shared = (*birth, *adoptive)
        if len(set(shared)) == 2 and frozenset(shared) in pairs:
            both = (*birth.values(), *adoptive.values())
            yield shared, Descent(child.id, ParentageKind.ADOPTIVE, both)
            birth.clear()
            adoptive.clear()
    for kind in LINES:
        rest = dict(kinds[kind])
        while rest:
            parents = tuple(rest)[:1] if kind in _ALONE else _pair(tuple(rest), pairs)
            yield parents, Descent(child.id, kind, tuple(rest.pop(parent) for parent in parents))


def _pair(parents: tuple[UUID, ...], pairs: Mapping[frozenset[UUID], list[PartnershipView]]) -> tuple[UUID, ...]:
    """Return the first two of ``parents`` that are a couple; two who aren't are parents together all the same."""
    if len(parents) <= 2:
        return parents
    return next((pair for pair in combinations(parents, 2) if frozenset(pair) in pairs), parents[:2])


def _partnership(found: list[PartnershipView], child: PersonView) -> PartnershipView | None:
    """Return the partnership a child belongs to: the last that had begun when it was born, else the first."""
    if not found:
        return None
    begun = [
        partnership
        for partnership in found
        if child.born is not None and partnership.since is not None and partnership.since.earliest <= child.born.latest
    ]
    return begun[-1] if begun else found[0]


def _parentless_twins(view: CaseView) -> Iterable[tuple[str, list[Descent]]]:
    hanging = {parentage.child_id for parentage in view.parentages if parentage.kind in LINES}
    for twins in view.twin_sets:
        members = [key for key in twins.member_ids if key in view.people_by_id]
        if len(members) > 1 and not hanging.intersection(members):
            yield f"twins:{twins.id}", [Descent(member, ParentageKind.BIRTH) for member in members]


def has_remarried(view: CaseView, couple: Couple) -> bool:
    """Say whether one of the two died and the other has had a partner since."""
    lost = couple.partnership
    if lost is None or lost.ending is not Ending.DEATH or lost.until is None:
        return False
    return any(
        row.id != lost.id
        and row.since is not None
        and row.since.earliest >= lost.until.earliest
        and not {row.a_id, row.b_id}.isdisjoint(couple.partners)
        for row in view.partnerships
    )


def _parents(view: CaseView) -> dict[UUID, list[UUID]]:
    found: dict[UUID, list[UUID]] = {}
    for parentage in view.parentages:
        if parentage.kind is ParentageKind.BIRTH:
            found.setdefault(parentage.child_id, []).append(parentage.parent_id)
    return found


def _are_kin(parents: Mapping[UUID, Sequence[UUID]], partners: tuple[UUID, ...]) -> bool:
    """Say whether two have an ancestor in common, or one is the other's."""
    if len(partners) != 2:
        return False
    lines = [_line(parents, partner) for partner in partners]
    return not lines[0].isdisjoint(lines[1])


def _line(parents: Mapping[UUID, Sequence[UUID]], person: UUID) -> set[UUID]:
    """Return somebody with all their ancestors."""
    found, rest = {person}, [person]
    while rest:
        new = [parent for parent in parents.get(rest.pop(), ()) if parent not in found]
        found.update(new)
        rest += new
    return found


def family_facts(view: CaseView) -> tuple[object, ...]:
    """Return all that ``couples_of`` and ``family_of`` read, but for the symbols."""
    people = tuple(
        (each.id, each.position, each.born, each.died, each.kind, each.gender, each.is_index) for each in view.people
    )
    return (people, view.partnerships, view.parentages, view.twin_sets, view.households, view.style)


def family_of(view: CaseView, couples: Iterable[Couple], symbols: Mapping[UUID, Symbol]) -> Family:
    """Return the layout's input for ``view``; ``symbols`` are drawn around the origin.

    Pets hang from whoever they live with, though no line will be drawn, so that they stand with their family.
    """
    members = tuple(_member(person, symbols[person.id]) for person in view.people)
    couples = tuple(couples)
    unions = tuple(_with_pets([_union(couple, view) for couple in couples], couples, view))
    twins = tuple(
        tuple(str(key) for key in twins.member_ids if key in view.people_by_id)
        for twins in view.twin_sets
        if sum(key in view.people_by_id for key in twins.member_ids) > 1
    )
    return Family(members, unions, twins, is_former_left=view.style.partner_order is PartnerOrder.FORMER_LEFT)


def _with_pets(unions: list[Union], couples: Sequence[Couple], view: CaseView) -> Iterable[Union]:
    mates, keepers = _pets(couples, view)
    for union in unions:
        pets = mates.get(union.id)
        yield replace(union, children=(*union.children, *map(str, pets))) if pets else union
    for pet, keeper in keepers.items():
        yield Union(f"pet:{pet}", (str(keeper),), (str(pet),), is_current=False, weight=_WEIGHT[PersonKind.PET])


def _leashed(couples: Sequence[Couple], view: CaseView) -> tuple[Couple, ...]:
    """Return ``couples`` with a line to the pets that live with them, and one more for each pet of somebody alone."""
    mates, keepers = _pets(couples, view)
    lines = {pet: Descent(pet, PersonKind.PET) for pet in (*keepers, *(pet for own in mates.values() for pet in own))}
    with_pets = [
        replace(couple, descents=(*couple.descents, *(lines[pet] for pet in mates.get(couple.id, ()))))
        for couple in couples
    ]
    return (*with_pets, *(Couple(f"pet:{pet}", (keeper,), None, (lines[pet],)) for pet, keeper in keepers.items()))


def _pets(couples: Sequence[Couple], view: CaseView) -> tuple[dict[str, list[UUID]], dict[UUID, UUID]]:
    """Return which pets live with which couple, and which with somebody alone; none that hangs from a line already."""
    hanging = {descent.child for couple in couples for descent in couple.descents}
    mates: dict[str, list[UUID]] = {}
    keepers: dict[UUID, UUID] = {}
    for person in view.people:
        home = next((home for home in view.households if person.id in home.member_ids), None)
        if person.kind is not PersonKind.PET or person.id in hanging or home is None:
            continue
        counted = [(_living_in(couple, home.member_ids), couple.id) for couple in couples]
        most, nearest = max(counted, key=lambda found: found[0], default=((0, 0), ""))
        keeper = next((key for key in home.member_ids if view.people_by_id[key].kind is PersonKind.PERSON), None)
        if most > (0, 1):
            mates.setdefault(nearest, []).append(person.id)
        elif keeper is not None:
            keepers[person.id] = keeper
    return mates, keepers


def _living_in(couple: Couple, home: tuple[UUID, ...]) -> tuple[int, int]:
    """Return how many of a couple's children and how many of the two live in a home; nothing where neither does."""
    partners = sum(partner in home for partner in couple.partners)
    return (sum(descent.child in home for descent in couple.descents), partners) if partners else (0, 0)


def _member(person: PersonView, symbol: Symbol) -> Member:
    left, top, right, bottom = symbol.box
    when = person.born or (person.died if person.kind is not PersonKind.PERSON else None)
    return Member(
        str(person.id),
        left=-left,
        right=right,
        up=-top,
        down=bottom,
        birth=when.sort_value if when and person.kind is not PersonKind.PET else None,
        gender=_SIDE.get(person.gender, "U"),
        is_index=person.is_index,
    )


def _union(couple: Couple, view: CaseView) -> Union:
    partnership = couple.partnership
    births = [person.born.sort_value for d in couple.descents if (person := view.people_by_id[d.child]).born]
    since = partnership.since.sort_value if partnership and partnership.since else min(births, default=None)
    kinds = [descent.kind for descent in couple.descents]
    return Union(
        couple.id,
        tuple(str(partner) for partner in couple.partners),
        tuple(str(descent.child) for descent in couple.descents),
        since=since,
        is_current=partnership is not None and not partnership.is_over,
        weight=max((_WEIGHT[kind] for kind in kinds), default=1.0),
    )
