"""Who stands at a fixed distance from a neighbour, so that the linear programme has half as many people to ask about.

Partners without drawn kin of their own stand at their partner's side; a child among its siblings, with nobody of its
own, stands beside the next elder one. Neither could gain anything by standing elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.genogram.layout.board import Board
from app.genogram.layout.programme import Followed


def followers(
    board: Board, rows: Sequence[Sequence[int]], steps: Sequence[Sequence[float]], pos: Sequence[int]
) -> dict[int, Followed]:
    """Return, for those who follow somebody, whom and at what distance. ``steps`` are the least gaps in the rows."""
    mates: list[list[int]] = [[] for _ in range(board.nodes)]
    for couple in board.couples:
        mates[couple.a].append(couple.b)
        mates[couple.b].append(couple.a)
    stars_of: list[list[int]] = [[] for _ in range(board.nodes)]
    inner: set[int] = set()
    for s, star in enumerate(board.stars):
        for node in (*star.tops, *star.children):
            stars_of[node].append(s)
        inner.update(sorted(star.children, key=pos.__getitem__)[1:-1])
    inner.update(_last_leaves(board, pos, mates, stars_of))
    found: dict[int, Followed] = {}
    for row, gaps in zip(rows, steps, strict=True):
        for at, node in enumerate(row):
            if node >= board.people:
                continue
            if not mates[node] and node in inner and len(stars_of[node]) == 1:
                found[node] = _after(found, row[at - 1], gaps[at - 1])
            elif len(mates[node]) == 1 and all(len(board.stars[s].tops) == 2 for s in stars_of[node]):
                mate = mates[node][0]
                if all(node in board.stars[s].tops for s in stars_of[node]) and mate not in found:
                    if pos[mate] == at - 1:
                        found[node] = (mate, gaps[at - 1])
                    elif pos[mate] == at + 1 and len(mates[mate]) == 1:
                        found[node] = (mate, -gaps[at])
    return {node: _end(found, node) for node in found}


def _last_leaves(
    board: Board, pos: Sequence[int], mates: Sequence[Sequence[int]], stars_of: Sequence[Sequence[int]]
) -> list[int]:
    """Return the last ones of sibships in which nobody has anybody of their own, side by side."""
    found: list[int] = []
    for star in board.stars:
        leaves = all(child < board.people and not mates[child] and len(stars_of[child]) == 1 for child in star.children)
        if leaves:
            last = max(star.children, key=pos.__getitem__)
            if len(star.children) > 1 and pos[last] - min(pos[child] for child in star.children) < len(star.children):
                found.append(last)
    return found


def _after(found: dict[int, Followed], elder: int, gap: float) -> Followed:
    return (found[elder][0], found[elder][1] + gap) if elder in found else (elder, gap)


def _end(found: dict[int, Followed], node: int) -> Followed:
    """Return the one at the end of a chain of followers, and the whole distance."""
    leader, distance = found[node]
    while leader in found:
        leader, more = found[leader]
        distance += more
    return leader, distance
