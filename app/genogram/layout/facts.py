"""The family as plain numbers, with the odd links taken out and told: the ground every later step stands on.

People are numbered in the order of their ids, so a number breaks every tie the same way on every machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.genogram.layout.family import Family, Member, Union
from app.genogram.layout.result import Oddity, Warning_
from app.records import record


@record
class Tie:
    """A union that can be drawn: its partners and its children (eldest first) by number."""

    id: str
    partners: tuple[int, ...]
    children: tuple[int, ...]
    since: float | None
    is_current: bool
    weight: float


@record
class Facts:
    """The family cleaned: members by number, ties, twins, and warnings about what was left out."""

    members: tuple[Member, ...]
    ties: tuple[Tie, ...]
    twins: tuple[tuple[int, ...], ...]
    index: int
    warnings: tuple[Warning_, ...]
    is_former_left: bool = False


def facts_of(family: Family) -> Facts:
    """Return the drawable facts of ``family``; nothing raises, whatever is odd becomes a warning."""
    warnings: list[Warning_] = []
    unique: dict[str, Member] = {}
    for member in family.members:
        if member.id in unique:
            warnings.append(Warning_(Oddity.REPEATED, (member.id,)))
        else:
            unique[member.id] = member
    members = tuple(unique[key] for key in sorted(unique))
    number = {member.id: i for i, member in enumerate(members)}
    twins = _twins(family, number, warnings)
    group_of = {i: group for group in twins for i in group}
    ties: list[Tie] = []
    seen: set[str] = set()
    for union in family.unions:
        if union.id in seen:
            warnings.append(Warning_(Oddity.REPEATED, (union.id,)))
            continue
        seen.add(union.id)
        tie = _tie(union, members, number, group_of, warnings)
        if tie is not None:
            ties.append(tie)
    ties.sort(key=lambda tie: tie.id)
    ties = _without_cycles(ties, members, warnings)
    _warn_of_people(ties, members, warnings)
    index = next((i for i, member in enumerate(members) if member.is_index), 0)
    return Facts(members, tuple(ties), twins, index, tuple(warnings), family.is_former_left)


def _twins(family: Family, number: dict[str, int], warnings: list[Warning_]) -> tuple[tuple[int, ...], ...]:
    groups: list[tuple[int, ...]] = []
    taken: set[int] = set()
    for group in family.twins:
        unknown = tuple(key for key in group if key not in number)
        if unknown:
            warnings.append(Warning_(Oddity.UNKNOWN_PERSON, unknown))
        known = tuple(dict.fromkeys(number[key] for key in group if key in number and number[key] not in taken))
        if len(known) > 1:
            groups.append(known)
            taken.update(known)
    return tuple(sorted(groups))


def _known(keys: Sequence[str], union: str, number: dict[str, int], warnings: list[Warning_]) -> list[int]:
    unknown = tuple(key for key in keys if key not in number)
    if unknown:
        warnings.append(Warning_(Oddity.UNKNOWN_PERSON, (union, *unknown)))
    known = [number[key] for key in keys if key in number]
    if len(known) < 2:
        return known
    if len(set(known)) < len(known):
        repeated = tuple(key for key, times in Counter(keys).items() if times > 1)
        warnings.append(Warning_(Oddity.REPEATED, (union, *repeated)))
    return list(dict.fromkeys(known))


def _tie(
    union: Union,
    members: tuple[Member, ...],
    number: dict[str, int],
    group_of: dict[int, tuple[int, ...]],
    warnings: list[Warning_],
) -> Tie | None:
    partners = _known(union.partners, union.id, number, warnings)
    children = _known(union.children, union.id, number, warnings)
    if len(partners) > 2:
        left_out = tuple(members[i].id for i in partners[2:])
        warnings.append(Warning_(Oddity.TOO_MANY_PARTNERS, (union.id, *left_out)))
        partners = partners[:2]
    for child in [child for child in children if child in partners]:
        warnings.append(Warning_(Oddity.CYCLE, (union.id, members[child].id)))
        children.remove(child)
    if len(partners) + len(children) < 2:
        return None
    ordered = _eldest_first(children, members, group_of)
    return Tie(union.id, tuple(partners), ordered, union.since, union.is_current, union.weight)


def _eldest_first(
    children: Sequence[int], members: tuple[Member, ...], group_of: dict[int, tuple[int, ...]]
) -> tuple[int, ...]:
    """Return the children eldest first; unknown births keep their stored place if that fits, else stand last."""
    births = [births for births in (members[i].birth for i in children) if births is not None]
    ordered = list(children)
    if any(a > b for a, b in pairwise(births)):
        place = {child: at for at, child in enumerate(children)}

        def age(child: int) -> tuple[bool, float, int]:
            birth = members[child].birth
            return (birth is None, birth or 0.0, place[child])

        ordered.sort(key=age)
    if not group_of:
        return tuple(ordered)
    result: list[int] = []
    present = set(children)
    for child in ordered:
        if child not in result:
            together = [twin for twin in ordered if twin in group_of.get(child, ())]
            result.extend(together if together and present.issuperset(together) else [child])
    return tuple(result)


def _without_cycles(ties: list[Tie], members: tuple[Member, ...], warnings: list[Warning_]) -> list[Tie]:
    """Drop the links by which somebody would become their own ancestor (one for each circle, lightest ties first)."""
    dropped: set[tuple[int, int]] = set()
    below: dict[int, list[int]] = {}
    order = sorted(range(len(ties)), key=lambda t: (-ties[t].weight, t))
    links = [(t, child) for t in order for child in ties[t].children]
    if not _has_cycle(links, ties, len(members)):
        return ties
    for t, child in links:
        if _reaches(below, child, set(ties[t].partners)):
            dropped.add((t, child))
            warnings.append(Warning_(Oddity.CYCLE, (ties[t].id, members[child].id)))
        else:
            for partner in ties[t].partners:
                below.setdefault(partner, []).append(child)
    kept: list[Tie] = []
    for t, tie in enumerate(ties):
        children = tuple(child for child in tie.children if (t, child) not in dropped)
        if len(tie.partners) + len(children) > 1:
            kept.append(Tie(tie.id, tie.partners, children, tie.since, tie.is_current, tie.weight))
    return kept


def _has_cycle(links: Iterable[tuple[int, int]], ties: list[Tie], people: int) -> bool:
    below: list[list[int]] = [[] for _ in range(people)]
    above = [0] * people
    for t, child in links:
        for partner in ties[t].partners:
            below[partner].append(child)
            above[child] += 1
    free = [i for i in range(people) if not above[i]]
    done = 0
    while free:
        person = free.pop()
        done += 1
        for child in below[person]:
            above[child] -= 1
            if not above[child]:
                free.append(child)
    return done < people


def _reaches(below: dict[int, list[int]], start: int, goals: set[int]) -> bool:
    seen = {start}
    stack = [start]
    while stack:
        person = stack.pop()
        if person in goals:
            return True
        for child in below.get(person, ()):
            if child not in seen:
                seen.add(child)
                stack.append(child)
    return False


def _warn_of_people(ties: list[Tie], members: tuple[Member, ...], warnings: list[Warning_]) -> None:
    full: dict[int, list[str]] = {}
    for tie in ties:
        for child in tie.children:
            if tie.weight >= 1.0 and tie.partners:
                full.setdefault(child, []).append(tie.id)
            born = members[child].birth
            for partner in tie.partners:
                before = members[partner].birth
                if born is not None and before is not None and born < before:
                    ids = (tie.id, members[partner].id, members[child].id)
                    warnings.append(Warning_(Oddity.IMPOSSIBLE_BIRTH, ids))
    several = [child for child in sorted(full) if len(full[child]) > 1]
    warnings += [Warning_(Oddity.TOO_MANY_PARENTS, (members[child].id, *full[child])) for child in several]
