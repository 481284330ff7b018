"""Small changes to a family, as somebody makes them while talking with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from app.genogram.layout import Family, Layout, Member, Union

Edit = Callable[[Family, Random], Family]


def _new(family: Family, lots: Random, which: int = 0) -> Member:
    taken = {member.id for member in family.members}
    free = [key for n in range(len(taken) + 2) if (key := f"new{n}") not in taken]
    return Member(free[which], 30, 30, 22, 34, None, lots.choice("MF"))


def _free_union(family: Family) -> str:
    taken = {union.id for union in family.unions}
    return next(key for n in range(len(taken) + 1) if (key := f"new{n}") not in taken)


def add_child(family: Family, lots: Random) -> Family:
    child = _new(family, lots)
    at = lots.randrange(len(family.unions))
    union = family.unions[at]
    unions = (*family.unions[:at], replace(union, children=(*union.children, child.id)), *family.unions[at + 1 :])
    return replace(family, members=(*family.members, child), unions=unions)


def add_partner(family: Family, lots: Random) -> Family:
    partner = _new(family, lots)
    union = Union(_free_union(family), (lots.choice(family.members).id, partner.id), ())
    return replace(family, members=(*family.members, partner), unions=(*family.unions, union))


def add_parents(family: Family, lots: Random) -> Family:
    with_parents = {child for union in family.unions for child in union.children}
    orphans = [member.id for member in family.members if member.id not in with_parents]
    if not orphans:
        return family
    parents = (_new(family, lots), _new(family, lots, 1))
    union = Union(_free_union(family), (parents[0].id, parents[1].id), (lots.choice(orphans),))
    return replace(family, members=(*family.members, *parents), unions=(*family.unions, union))


def remove(family: Family, lots: Random) -> Family:
    gone = lots.choice([member.id for member in family.members if not member.is_index])
    unions = tuple(
        replace(
            union,
            partners=tuple(key for key in union.partners if key != gone),
            children=tuple(key for key in union.children if key != gone),
        )
        for union in family.unions
    )
    members = tuple(member for member in family.members if member.id != gone)
    twins = tuple(tuple(key for key in group if key != gone) for group in family.twins)
    return Family(members, unions, twins)


def unlink(family: Family, lots: Random) -> Family:
    at = lots.choice([i for i, union in enumerate(family.unions) if union.children])
    union = family.unions[at]
    unions = (*family.unions[:at], replace(union, children=union.children[1:]), *family.unions[at + 1 :])
    return replace(family, unions=unions)


def correct_birth(family: Family, lots: Random) -> Family:
    at = lots.randrange(len(family.members))
    member = family.members[at]
    birth = (member.birth or 1980.0) + lots.randint(-4, 4)
    return replace(family, members=(*family.members[:at], replace(member, birth=birth), *family.members[at + 1 :]))


def relabel(family: Family, lots: Random) -> Family:
    at = lots.randrange(len(family.members))
    member = family.members[at]
    wider = replace(member, right=member.right + lots.choice((0, 8, 16)), down=member.down + lots.choice((0, 12)))
    return replace(family, members=(*family.members[:at], wider, *family.members[at + 1 :]))


EDITS: tuple[Edit, ...] = (add_child, add_partner, add_parents, remove, unlink, correct_birth, relabel)


def moves(before: Layout, after: Layout) -> list[float]:
    """Return how far each person who is in both drawings moved, in points."""
    return [
        max(abs(x - after.positions[key][0]), abs(y - after.positions[key][1]))
        for key, (x, y) in before.positions.items()
        if key in after.positions
    ]
