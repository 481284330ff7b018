"""Measure how still a drawing stays: two hundred edits of families of a hundred, and how far the others move.

usage: python benchmarks/stability.py [--json] [--edits N]

Where the real families are at hand (LAHIPIIRI_BENCH, else ``../shared/bench`` beside the checkout) they are edited,
with more neighbourhoods cut from them; else invented ones. Lots are drawn the same way at every run.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from _families import SPACING, cuts, grown, names, read_set

from app.genogram.layout import Family, Layout, Member, Union, arrange

EDITS = 200
PEOPLE = 100
SYMBOL = 40.0
"""A symbol's width in points, as the genogram draws it; the boxes here are wider."""
AIM = 1.0
"""The 95th percentile of the others' displacement, in symbol widths; the median's aim is 0."""
Edit = Callable[[Family, random.Random], Family]


def newcomer(gender: str = "U", birth: float | None = None) -> Member:
    """Return somebody new."""
    return Member(f"new {gender}", 50, 50, 30, 30, birth, gender)


def with_union(family: Family, union: Union, *people: Member) -> Family:
    """Return ``family`` with one more union and some more people."""
    return replace(family, members=(*family.members, *people), unions=(*family.unions, union))


def in_union(family: Family, at: int, child: Member) -> Family:
    """Return ``family`` with one more child in union number ``at``."""
    union = replace(family.unions[at], children=(*family.unions[at].children, child.id))
    unions = (*family.unions[:at], union, *family.unions[at + 1 :])
    return replace(family, members=(*family.members, child), unions=unions)


def add_child(family: Family, lots: random.Random) -> Family:
    """A child for some couple or lone parent."""
    parents = [at for at, union in enumerate(family.unions) if union.partners]
    return in_union(family, lots.choice(parents), newcomer(lots.choice("MF")))


def add_sibling(family: Family, lots: random.Random) -> Family:
    """A sibling for somebody, in the order of births."""
    at = lots.choice([at for at, union in enumerate(family.unions) if union.children])
    births = {member.id: member.birth for member in family.members}
    birth = births[lots.choice(family.unions[at].children)]
    return in_union(family, at, newcomer(lots.choice("MF"), None if birth is None else birth + lots.choice((-1, 1, 2))))


def add_partner(family: Family, lots: random.Random) -> Family:
    """A partner for anybody, the second or third for some."""
    person = lots.choice(family.members)
    partner = newcomer({"M": "F", "F": "M"}.get(person.gender, "U"))
    return with_union(family, Union("new", (person.id, partner.id), ()), partner)


def add_parents(family: Family, lots: random.Random) -> Family:
    """Two parents for somebody whose parents are not drawn."""
    with_parents = {child for union in family.unions for child in union.children}
    orphan = lots.choice([member.id for member in family.members if member.id not in with_parents])
    parents = newcomer("M"), newcomer("F")
    return with_union(family, Union("new", (parents[0].id, parents[1].id), (orphan,)), *parents)


def remove(family: Family, lots: random.Random) -> Family:
    """Somebody less."""
    gone = lots.choice([member.id for member in family.members if not member.is_index])
    unions = [
        replace(
            union,
            partners=tuple(key for key in union.partners if key != gone),
            children=tuple(key for key in union.children if key != gone),
        )
        for union in family.unions
    ]
    return replace(family, members=tuple(m for m in family.members if m.id != gone), unions=tuple(unions))


def changed(family: Family, lots: random.Random, change: Callable[[Member], Member]) -> Family:
    """Return ``family`` with one person changed."""
    at = lots.randrange(len(family.members))
    return replace(family, members=(*family.members[:at], change(family.members[at]), *family.members[at + 1 :]))


def correct_birth(family: Family, lots: random.Random) -> Family:
    """Another year of birth."""
    return changed(family, lots, lambda member: replace(member, birth=(member.birth or 1900) + lots.randint(-4, 4)))


def rename(family: Family, lots: random.Random) -> Family:
    """A longer name: a wider box."""
    return changed(family, lots, lambda member: replace(member, right=member.right + lots.choice((8, 16, 30))))


KINDS: dict[str, Edit] = {
    "a child": add_child,
    "a sibling": add_sibling,
    "a partner": add_partner,
    "parents": add_parents,
    "somebody removed": remove,
    "a birth corrected": correct_birth,
    "a longer name": rename,
}


def families() -> list[Family]:
    """Return the families to be edited."""
    real = [read_set(name)[1] for name in names() if name.endswith(f"_{PEOPLE}")]
    real += cuts(PEOPLE, 2).values()
    return real or [grown(PEOPLE, seed) for seed in range(5)]


def moves(before: Layout, after: Layout) -> list[float]:
    """Return how far each person who is in both drawings moved, in symbol widths."""
    return [
        max(abs(x - after.positions[key][0]), abs(y - after.positions[key][1])) / SYMBOL
        for key, (x, y) in before.positions.items()
        if key in after.positions
    ]


def measured(edits: int) -> dict[str, list[list[float]]]:
    """Return, by kind of edit, the moves of everybody else for each of ``edits`` edits."""
    found: dict[str, list[list[float]]] = {kind: [] for kind in KINDS}
    lots = random.Random("stability")  # noqa: S311 - the same edits at every run
    drawn = [(family, arrange(family, SPACING)) for family in families()]
    kinds = list(KINDS)
    for at in range(edits):
        kind, (family, layout) = kinds[at % len(kinds)], drawn[lots.randrange(len(drawn))]
        after = arrange(KINDS[kind](family, lots), SPACING, previous=layout.positions)
        found[kind].append(moves(layout, after))
    return found


def row_of(kind: str, found: list[list[float]]) -> dict[str, Any]:
    """Return the figures of one kind of edit: displacement of the others in symbol widths, and how many moved."""
    every = sorted(move for moved in found for move in moved)
    return {
        "edit": kind,
        "edits": len(found),
        "median": round(statistics.median(every), 2),
        "95 %": round(every[int(0.95 * (len(every) - 1))], 2),
        "99 %": round(every[int(0.99 * (len(every) - 1))], 2),
        "furthest": round(every[-1], 2),
        "moved, mean": round(statistics.mean(sum(move > 0 for move in moved) for moved in found), 1),
        "edits moving nobody": sum(not any(moved) for moved in found),
    }


def main() -> None:
    """Print the table, or everything as JSON; fail if the aim is missed."""
    parser = argparse.ArgumentParser(description="Measure how still a drawing stays.")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--edits", type=int, default=EDITS, help="how many edits")
    asked = parser.parse_args()
    found = measured(asked.edits)
    rows = [row_of(kind, moved) for kind, moved in found.items() if moved]
    rows.append(row_of("all", [moved for each in found.values() for moved in each]))
    if asked.json:
        print(json.dumps(rows, indent=1))
    else:
        widths = {key: max(len(key), *(len(str(row[key])) for row in rows)) for key in rows[0]}
        for line in ({key: key for key in widths}, *rows):
            print("  ".join(str(line[key]).rjust(width) for key, width in widths.items()))
    if rows[-1]["median"] > 0 or rows[-1]["95 %"] >= AIM:
        sys.exit(f"Aim missed: median 0, 95 % below {AIM} symbol widths.")


if __name__ == "__main__":
    main()
