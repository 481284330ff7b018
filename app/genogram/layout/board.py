"""The drawing before it has coordinates: nodes in rows, stars between rows, couples within a row.

A *node* is a person or a place kept free for a line that passes through a row. A *star* is what is drawn between one
row and the next: the tops (partners, a lone parent, or a passing line) and the children hanging from them. Long lines
are cut into stars of one step, so that everything after this module deals with neighbouring rows only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from itertools import pairwise

from app.genogram.layout.facts import Facts
from app.genogram.layout.ranks import Groups
from app.records import record


@record
class Star:
    """One step of one tie: tops on a row, children on the next.

    Of two tops the second is the one with fewer partners: if others stand between them, the line down is beside it.
    """

    tie: int
    tops: tuple[int, ...]
    children: tuple[int, ...]
    row: int
    """The children's row."""
    counts: tuple[int, ...] = ()
    """How many each child stands for, if not one."""


@record
class Couple:
    """Two nodes of one row that want to stand side by side."""

    tie: int
    a: int
    b: int
    row: int


@record
class Board:
    """Everything the ordering and the coordinates need. Nodes below ``people`` are people, the rest passing lines."""

    facts: Facts
    people: int
    row: tuple[int, ...]
    tie_of: tuple[int, ...]
    """For passing lines the tie they belong to, -1 for people."""
    stars: tuple[Star, ...]
    couples: tuple[Couple, ...]
    across: frozenset[int]
    """Ties whose partners stand on different rows."""
    part_of: tuple[int, ...] = ()
    """For each node the part of the family it belongs to: 0 the index person's, lone people in the last."""
    last_birth: Mapping[int, float] = field(default_factory=dict[int, float])
    """When the youngest was born of several siblings who are one node; the member of that number is the eldest."""

    @property
    def nodes(self) -> int:
        """How many nodes there are."""
        return len(self.row)


def board_of(facts: Facts, ranks: list[int]) -> Board:
    """Return the board for ``facts`` with people on the rows ``ranks``."""
    row = list(ranks)
    tie_of = [-1] * len(row)
    stars: list[Star] = []
    couples: list[Couple] = []
    across: set[int] = set()

    def passing(tie: int, level: int) -> int:
        row.append(level)
        tie_of.append(tie)
        return len(row) - 1

    times = Counter(node for tie in facts.ties for node in tie.partners if len(tie.partners) > 1)
    for t, tie in enumerate(facts.ties):
        tops = tie.partners
        if len(tops) == 2:
            upper, lower = sorted(tops, key=lambda i: (row[i], i))
            if row[upper] != row[lower]:
                across.add(t)
                above = upper
                for level in range(row[upper] + 1, row[lower] + 1):
                    node = passing(t, level)
                    stars.append(Star(t, (above,), (node,), level))
                    above = node
                tops = (above, lower)
            couples.append(Couple(t, tops[0], tops[1], row[lower]))
            if times[tops[0]] < times[tops[1]]:
                tops = (tops[1], tops[0])
        if not tie.children:
            continue
        lowest = max(row[child] for child in tie.children)
        level = max(row[top] for top in tops) + 1 if tops else min(row[child] for child in tie.children)
        while level <= lowest:
            here = tuple(child for child in tie.children if row[child] == level)
            if level < lowest:
                node = passing(t, level)
                stars.append(Star(t, tops, (*here, node), level))
                tops = (node,)
            elif len(tops) + len(here) > 1:
                stars.append(Star(t, tops, here, level))
            level += 1
    part_of = tuple(_parts(facts.index, len(row), stars, couples))
    people = len(facts.members)
    return Board(facts, people, tuple(row), tuple(tie_of), tuple(stars), tuple(couples), frozenset(across), part_of)


def formers_of(board: Board) -> list[set[int]]:
    """Return for each node those of its partners who are its partners no more."""
    former: list[set[int]] = [set() for _ in range(board.nodes)]
    present: list[set[int]] = [set() for _ in range(board.nodes)]
    for couple in board.couples:
        found = present if board.facts.ties[couple.tie].is_current else former
        found[couple.a].add(couple.b)
        found[couple.b].add(couple.a)
    return [gone - here for gone, here in zip(former, present, strict=True)]


def _parts(index: int, nodes: int, stars: list[Star], couples: list[Couple]) -> list[int]:
    """Return for each node the part of the family it belongs to."""
    parts = Groups(nodes)
    for together in (*((*star.tops, *star.children) for star in stars), *((c.a, c.b) for c in couples)):
        for a, b in pairwise(together):
            parts.join(a, b)
    found = [parts.find(node) for node in range(nodes)]
    size = Counter(found)
    main = found[index]
    order = sorted({part for part in found if part != main and size[part] > 1})
    number = {part: at for at, part in enumerate((main, *order))}
    return [number.get(part, len(number)) for part in found]
