"""Invented families for the layout: everything that real ones do, in any mixture."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import strategies as st

from app.genogram.layout import Family, Member, Union

HOUSE = 44


class Grower:
    """Grows one family from lots; the same lots give the same family."""

    def __init__(self, lots: Random) -> None:
        self.lots = lots
        self.members: list[Member] = []
        self.unions: list[Union] = []
        self.twins: list[tuple[str, ...]] = []

    def person(self, birth: float | None, gender: str | None = None) -> str:
        key = f"p{len(self.members):03d}"
        lots = self.lots
        wide = lots.choice((20.0, 30.0, 45.5))
        known = birth if lots.random() < 0.85 else None
        down = lots.choice((22.0, 34.0, 58.0))
        sex = gender or lots.choice("MFMFMFU")
        self.members.append(Member(key, wide, wide + lots.choice((0.0, 12.0)), 22.0, down, known, sex))
        return key

    def union(self, partners: tuple[str, ...], children: tuple[str, ...], year: float, weight: float = 1.0) -> None:
        self.unions.append(Union(f"u{len(self.unions):03d}", partners, children, since=year, weight=weight))

    def children(self, year: float, most: int) -> tuple[str, ...]:
        keys = [self.person(year + 2 * n) for n in range(self.lots.randint(0, most))]
        if len(keys) > 1 and self.lots.random() < 0.15:
            at = self.lots.randrange(len(keys) - 1)
            birth = self.members[-len(keys) + at].birth
            for key in keys[at : at + 2]:
                i = next(i for i, m in enumerate(self.members) if m.id == key)
                self.members[i] = replace(self.members[i], birth=birth)
            self.twins.append(tuple(keys[at : at + 2]))
        if self.lots.random() < 0.2:
            self.lots.shuffle(keys)
        return tuple(keys)

    def mate_of(self, key: str, cousins: list[str], year: float) -> str:
        gender = next(m.gender for m in self.members if m.id == key)
        strangers = [c for c in cousins if c != key and not self.are_siblings(c, key)]
        if strangers and self.lots.random() < 0.12:
            return self.lots.choice(strangers)
        same = self.lots.random() < 0.06
        return self.person(year, gender if same else {"M": "F", "F": "M"}.get(gender))

    def are_siblings(self, a: str, b: str) -> bool:
        return any(a in union.children and b in union.children for union in self.unions)

    def grow(self, people: int) -> Family:
        lots = self.lots
        year = 1900.0
        generation: list[str] = []
        for _ in range(lots.randint(1, 3)):
            kids = self.children(year + 25, 5)
            parents = [self.person(year, "M"), self.person(year, "F")][: lots.choice((2, 2, 2, 1, 0))]
            if len(parents) + len(kids) > 1:
                self.union(tuple(parents), kids, year + 24)
            generation += kids
        while len(self.members) < people:
            year += 25
            below: list[str] = []
            for key in generation:
                for marriage in range(lots.choice((0, 1, 1, 1, 1, 2, 3))):
                    below += self.family_of(key, generation, year, year + 23 + 4 * marriage)
            if not below:
                kids = self.children(year + 25, 14 if lots.random() < 0.3 else 3)
                self.union((self.person(year), self.person(year)), kids, year)
                below = list(kids)
            generation = below
        self.place_children()
        index = lots.randrange(len(self.members))
        self.members[index] = replace(self.members[index], is_index=True)
        return Family(tuple(self.members), tuple(self.unions), tuple(self.twins))

    def family_of(self, key: str, generation: list[str], born: float, year: float) -> list[str]:
        alone = self.lots.random() < 0.1
        mate = None if alone else self.mate_of(key, generation, born)
        partners = (key,) if mate is None else (key, mate)
        kids = self.children(year + 2, 4)
        if len(partners) + len(kids) > 1:
            self.union(partners, kids, year)
        if mate is not None and self.lots.random() < 0.15:
            parents = (self.person(born - 25, "M"), self.person(born - 25, "F"))
            others = tuple(self.person(born + n) for n in range(self.lots.randint(0, 3)))
            if not any(mate in union.children for union in self.unions):
                self.union(parents, (mate, *others), born - 2)
        return list(kids)

    def place_children(self) -> None:
        """Let some children have foster or adoptive parents besides, and one uncle marry a niece now and then."""
        lots = self.lots
        children = [child for union in self.unions for child in union.children]
        for _ in range(lots.choice((0, 0, 1, 2))):
            if children:
                year = 1980.0
                parents = (self.person(year, "F"), self.person(year, "M"))[: lots.choice((1, 2))]
                self.union(parents, (lots.choice(children),), year, lots.choice((0.5, 1.0)))
        if children and lots.random() < 0.1:
            uncle, niece = lots.choice(children), lots.choice(children)
            if uncle != niece:
                self.union((uncle, niece), (), 1990.0)


def grown(lots: Random, people: int) -> Family:
    """Return a family of about ``people``."""
    return Grower(lots).grow(people)


def families(most: int = HOUSE) -> st.SearchStrategy[Family]:
    """Families of any kind that could be somebody's."""
    return st.builds(grown, st.randoms(use_true_random=False), st.integers(2, most))


@st.composite
def tangles(draw: st.DrawFn) -> Family:
    """Links of any kind between people, possible or not."""
    keys = [f"p{n}" for n in range(draw(st.integers(1, 14)))]
    births = st.one_of(st.none(), st.integers(1900, 2020).map(float))
    members = tuple(Member(key, 20, 20, 20, 30, draw(births), draw(st.sampled_from("MFU"))) for key in keys)
    some = st.lists(st.sampled_from([*keys, "nobody"]), max_size=4).map(tuple)
    unions = draw(st.lists(st.tuples(some, some, st.sampled_from((1.0, 0.5))), max_size=10))
    twins = draw(st.lists(some, max_size=1))
    return Family(members, tuple(Union(f"u{n}", p, c, weight=w) for n, (p, c, w) in enumerate(unions)), tuple(twins))
