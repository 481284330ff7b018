"""Families to measure with: real ones where they are at hand, neighbourhoods cut from them, and invented ones.

The real families and the neutral measure (``metrics.py``, ``sets/``, ``peers.csv``) lie outside this project: their
folder is told by LAHIPIIRI_BENCH, else ``../shared/bench`` beside the checkout.
"""

from __future__ import annotations

import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from app.genogram.boxes import NEUTRAL as SPACING  # noqa: E402 - after the path
from app.genogram.layout import Family, Member, Union  # noqa: E402 - after the path

BENCH = Path(os.environ.get("LAHIPIIRI_BENCH", ROOT.parent / "shared" / "bench"))
__all__ = ["BENCH", "SPACING", "cut", "cuts", "grown", "names", "read_set"]
SOURCES = ("ivar_1000", "grampsex_1000", "tree1_1000", "full_kennedy", "full_harry_potter")
"""The real families large enough to cut others from."""


def names() -> list[str]:
    """Return the names of the real families at hand, by family and size; none where the folder is not there."""
    found = (path.stem for path in (BENCH / "sets").glob("*.json"))
    return sorted(found, key=lambda name: (name.rpartition("_")[0], len(name), name))


def read_set(name: str) -> tuple[dict[str, Any], Family]:
    """Return a real family as stored and as the layout takes it."""
    stored: dict[str, Any] = json.loads((BENCH / "sets" / f"{name}.json").read_text("utf-8"))
    members = tuple(
        Member(p["id"], 50, 50, 30, 30, p.get("birth"), p.get("gender") or "U", p["id"] == stored.get("centre"))
        for p in stored["persons"]
    )
    unions = tuple(Union(f["id"], tuple(f["partners"]), tuple(f["children"])) for f in stored["families"])
    return stored, Family(members, unions)


def cut(family: Family, centre: str, people: int) -> Family:
    """Return the ``people`` nearest to ``centre`` by steps of kinship and partnership, ``centre`` as index person."""
    unions_of: dict[str, list[Union]] = {}
    for union in family.unions:
        for key in (*union.partners, *union.children):
            unions_of.setdefault(key, []).append(union)
    chosen = {centre: None}
    for key in (walk := [centre]):
        for other in (o for union in unions_of.get(key, ()) for o in (*union.partners, *union.children)):
            if other not in chosen and len(chosen) < people:
                chosen[other] = None
                walk.append(other)
    members = tuple(replace(m, is_index=m.id == centre) for m in family.members if m.id in chosen)
    unions = (
        replace(
            union,
            partners=tuple(key for key in union.partners if key in chosen),
            children=tuple(key for key in union.children if key in chosen),
        )
        for union in family.unions
    )
    return Family(members, tuple(union for union in unions if len(union.partners) + len(union.children) > 1))


def cuts(people: int, each: int) -> dict[str, Family]:
    """Return neighbourhoods of ``people`` around ``each`` other centres of every real family that is large enough."""
    found: dict[str, Family] = {}
    for name in (name for name in SOURCES if name in names()):
        _, family = read_set(name)
        lots = random.Random(f"{name} {people}")  # noqa: S311 - the same families at every run
        left = [member.id for member in family.members if not member.is_index]
        lots.shuffle(left)
        done = 0
        while left and done < each and len(family.members) > people:
            part = cut(family, left.pop(), people)
            if len(part.members) == people:
                done += 1
                found[f"{name.removesuffix('_1000').removeprefix('full_')} {people} #{done}"] = part
    return found


def grown(people: int, seed: int = 1) -> Family:
    """Return an invented family of about ``people``: four founding couples, remarriages, cousins who marry."""
    chance = random.Random(seed)  # noqa: S311 - the same families at every run
    members: list[Member] = []
    unions: list[Union] = []

    def born(year: float, gender: str | None = None) -> str:
        name = f"P{len(members):05d}"
        members.append(Member(name, 50, 50, 30, 30, year, gender or chance.choice("MF"), not members))
        return name

    def married(a: str, b: str, year: float) -> None:
        children = tuple(born(year + 2 * n) for n in range(chance.choice((0, 1, 2, 2, 3, 3, 4, 6))))
        unions.append(Union(f"U{len(unions):05d}", (a, b), children, since=year))
        waiting.extend(children)

    waiting: list[str] = []
    for _ in range(4):
        married(born(1700, "M"), born(1702, "F"), 1725)
    while len(members) < people:
        if not waiting:
            married(born(1700, "M"), born(1702, "F"), 1725)
            continue
        one = waiting.pop(0)
        me = next(m for m in reversed(members) if m.id == one)
        year = (me.birth or 1700) + 25
        mates = [w for w in waiting[:40] if w != one]
        for _ in range(1 + (chance.random() < 0.12)):
            cousin = chance.random() < 0.03 and mates
            mate = chance.choice(mates) if cousin else born(year - 25, "F" if me.gender == "M" else "M")
            if cousin:
                waiting.remove(mate)
                mates = []
            married(one, mate, year)
            year += 8
    return Family(tuple(members), tuple(unions))
