"""Who needs no place of their own while an order is looked for: they go where somebody else goes.

Siblings next in age with nobody of their own stand side by side, and a partner without drawn kin stands beside its only
partner. Each such group is one node of a smaller board, so that a search has half as many to move and to count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.genogram.layout.board import Board, Couple, Star
from app.genogram.layout.family import Member
from app.genogram.layout.links import Links


class Gathering:
    """A board in which those who go together are one node, and the way back."""

    def __init__(self, board: Board, links: Links) -> None:
        groups = _groups(board, links)
        self.groups = groups
        number = {node: at for at, group in enumerate(groups) for node in group}
        self.number = number
        members = board.facts.members
        count = sum(group[0] < board.people for group in groups)
        births = [[b for b in (members[i].birth for i in group) if b is not None] for group in groups[:count]]
        facts = replace(
            board.facts,
            members=tuple(
                [
                    _standing_for(members[_hub(group, links)], born)
                    for group, born in zip(groups[:count], births, strict=True)
                ]
            ),
            twins=tuple(tuple(dict.fromkeys(number[i] for i in twins)) for twins in board.facts.twins),
            index=number[board.facts.index],
        )
        self.board = Board(
            facts=facts,
            people=count,
            row=tuple([board.row[group[0]] for group in groups]),
            tie_of=tuple([board.tie_of[group[0]] for group in groups]),
            stars=tuple([self._star(star) for star in board.stars]),
            couples=tuple(
                [
                    Couple(couple.tie, number[couple.a], number[couple.b], couple.row)
                    for couple in board.couples
                    if number[couple.a] != number[couple.b]
                ]
            ),
            across=board.across,
            part_of=tuple([board.part_of[group[0]] for group in groups]),
            last_birth={at: born[-1] for at, born in enumerate(births) if len(born) > 1 and born[-1] != born[0]},
        )

    def _star(self, star: Star) -> Star:
        number = self.number
        children: dict[int, int] = {}
        for child in star.children:
            children[number[child]] = children.get(number[child], 0) + 1
        counts = tuple(children.values()) if len(children) < len(star.children) else ()
        tops = tuple(dict.fromkeys([number[top] for top in star.tops]))
        return Star(star.tie, tops, tuple(children), star.row, counts)

    def spread(self, line: Iterable[int]) -> list[int]:
        """Return everybody in the order of ``line``, which is one of groups."""
        return [node for at in line for node in self.groups[at]]


def _hub(group: Sequence[int], links: Links) -> int:
    """Return the one who stands for a group: of partners the one with kin."""
    return next((node for node in group if links.above[node]), group[0])


def _standing_for(hub: Member, births: Sequence[float]) -> Member:
    """Return the one who stands for a group, born when the first of the group was."""
    birth = births[0] if births else None
    return hub if hub.birth == birth else replace(hub, birth=birth)


def _groups(board: Board, links: Links) -> list[list[int]]:
    """Return who goes together, each group from left to right, in the order of their first numbers."""
    below: list[list[int]] = [[] for _ in range(board.nodes)]
    for s, star in enumerate(board.stars):
        for top in star.tops:
            below[top].append(s)
    found = [*_couples(board, links, below), *_runs(board, links, below)]
    taken = {node for group in found for node in group}
    found += [[node] for node in range(board.nodes) if node not in taken]
    found.sort(key=lambda group: (group[0] >= board.people, min(group)))
    return found


def _couples(board: Board, links: Links, below: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return partners of whom at least one has nobody else."""
    twins = {i for group in board.facts.twins for i in group}
    found: list[list[int]] = []
    for cluster in links.clusters:
        if len(cluster) == 2 and max(cluster) < board.people and not twins.intersection(cluster):
            a, b = cluster
            if len(below[a]) < 2 and below[a] == below[b] and not (links.above[a] and links.above[b]):
                found.append(cluster)
    return found


def _runs(board: Board, links: Links, below: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return siblings next in age who have nobody of their own."""
    twins = {i for group in board.facts.twins for i in group}
    found: list[list[int]] = []
    for star in board.stars:
        run: list[int] = []
        for child in star.children:
            is_alone = child < board.people and not below[child] and not links.mates[child] and child not in twins
            if is_alone and len(links.above[child]) == 1:
                run.append(child)
            else:
                found.append(run)
                run = []
        found.append(run)
    return [run for run in found if run]
