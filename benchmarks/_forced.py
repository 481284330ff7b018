"""What no drawing of a family is without: faults of the neutral measure that follow from the facts alone.

Everything here is a lower bound that can be read off the family; what a drawing has beyond it could perhaps be spared.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise

from app.genogram.layout import Family

Steps = dict[str, list[tuple[str, int]]]


def forced(family: Family) -> dict[str, int]:
    """Return, by name of the figure, how much of it every drawing has.

    *through*, *collinear*: of somebody's partners on one row two can stand beside them; the line to each further one
    runs through a nearer one's box and along the nearer one's line. *collinear* besides: a child of two unions has two
    lines ending at its top, and two unions of the same couple have one line. *sibs_uneven*: one of some siblings is an
    ancestor of another. Couples on two rows are not counted here: the rows are those with the fewest steps there are.
    """
    uneven = [union.id for union in family.unions if len(union.partners) == 2 and _apart(family, union.id)]
    couples = {frozenset(u.partners) for u in family.unions if len(u.partners) == 2 and u.id not in uneven}
    beyond = _beyond(couples)
    drawn = [union for union in family.unions if len(union.partners) + len(union.children) > 1]
    times: dict[str, int] = {}
    for union in drawn:
        for child in union.children:
            times[child] = times.get(child, 0) + 1
    pairs = [frozenset(union.partners) for union in drawn if len(union.partners) == 2]
    twice = len(pairs) - len(set(pairs))
    shared = sum(count - 1 for count in times.values())
    return {
        "sibs_uneven": sum(1 for union in family.unions if _ancestor_among(family, union.children)),
        "through": beyond,
        "collinear": beyond + shared + twice,
    }


def _beyond(couples: set[frozenset[str]]) -> int:
    """Return how many couples cannot stand side by side at least: nobody has more than two neighbours."""
    partners: dict[str, set[str]] = {}
    for couple in sorted(couples, key=sorted):
        a, b = sorted(couple) * (3 - len(couple)) if len(couple) == 1 else sorted(couple)
        partners.setdefault(a, set()).add(b)
        partners.setdefault(b, set()).add(a)
    count = 0
    for person in sorted(partners, key=lambda key: (-len(partners[key]), key)):
        # An extra partner with extra partners of its own may be the same couple apart: count it once.
        spare = len(partners[person]) - 2
        for mate in sorted(partners[person], key=lambda key: (-len(partners[key]), key)):
            if spare > 0:
                partners[person].discard(mate)
                partners[mate].discard(person)
                spare -= 1
                count += 1
    return count


def _apart(family: Family, union_id: str) -> bool:
    """Tell whether all other ties, each as it should be, put the partners of a union on different rows."""
    a, b = next(union.partners for union in family.unions if union.id == union_id)
    near: Steps = {}

    def join(one: str, other: str, step: int) -> None:
        near.setdefault(one, []).append((other, step))
        near.setdefault(other, []).append((one, -step))

    for union in family.unions:
        for one, other in pairwise(union.children):
            join(one, other, 0)
        if union.partners and union.children:
            join(union.partners[0], union.children[0], 1)
        if union.id != union_id and len(union.partners) == 2:
            join(*union.partners, 0)
    row = {a: 0}
    queue = deque([a])
    while queue:
        here = queue.popleft()
        for other, step in near.get(here, ()):
            if other not in row:
                row[other] = row[here] + step
                queue.append(other)
    return row.get(b, 0) != 0


def _ancestor_among(family: Family, children: tuple[str, ...]) -> bool:
    """Tell whether one of some siblings is an ancestor of another."""
    below: dict[str, list[str]] = {}
    for union in family.unions:
        for partner in union.partners:
            below.setdefault(partner, []).extend(union.children)
    for start in children:
        seen: set[str] = set()
        walk = list(below.get(start, ()))
        while walk:
            key = walk.pop()
            if key in children and key != start:
                return True
            if key not in seen:
                seen.add(key)
                walk += below.get(key, ())
    return False
