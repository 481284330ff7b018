"""What hangs where: clusters of partners, the stars above and below each node."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.genogram.layout.board import Board, formers_of


@dataclass(slots=True)
class Links:
    """What hangs where: clusters of partners, the stars above and below each node."""

    cluster_of: list[int]
    clusters: list[list[int]]
    above: list[list[int]]
    """Stars in which the node is a child."""
    below: list[list[int]]
    """Stars in which a node of this cluster is a top."""
    mates: list[list[int]] = field(default_factory=list)


def links_of(board: Board) -> Links:
    """Return the clusters of ``board`` (each in a first order of its own) and the stars around them."""
    mates: list[list[tuple[tuple[bool, float, int], int]]] = [[] for _ in range(board.nodes)]
    for couple in board.couples:
        tie = board.facts.ties[couple.tie]
        when = (tie.is_current, float("-inf") if tie.since is None else tie.since, couple.tie)
        mates[couple.a].append((when, couple.b))
        mates[couple.b].append((when, couple.a))
    partners = [list(dict.fromkeys([mate for _, mate in sorted(found)])) if found else [] for found in mates]
    cluster_of = [-1] * board.nodes
    clusters: list[list[int]] = []
    for start in range(board.nodes):
        if cluster_of[start] >= 0:
            continue
        members = [start]
        cluster_of[start] = len(clusters)
        for node in members:
            for mate in partners[node]:
                if cluster_of[mate] < 0:
                    cluster_of[mate] = len(clusters)
                    members.append(mate)
        clusters.append(_first_order(board, members, partners))
    above: list[list[int]] = [[] for _ in range(board.nodes)]
    below: list[list[int]] = [[] for _ in clusters]
    for s, star in enumerate(board.stars):
        for child in star.children:
            above[child].append(s)
        for cluster in sorted({cluster_of[top] for top in star.tops}):
            below[cluster].append(s)
    return Links(cluster_of, clusters, above, below, partners)


def _is_man(board: Board, node: int) -> bool:
    return node < board.people and board.facts.members[node].gender == "M"


def _is_woman(board: Board, node: int) -> bool:
    return node < board.people and board.facts.members[node].gender == "F"


def _first_order(board: Board, members: list[int], partners: list[list[int]]) -> list[int]:
    """Return a cluster in a row: men left in a couple, several partners from left to right in time."""
    if len(members) == 1:
        return members
    if len(members) == 2:
        a, b = members
        if (_is_woman(board, a) and not _is_woman(board, b)) or (_is_man(board, b) and not _is_man(board, a)):
            a, b = b, a
        return [a, b]
    hub = min(members, key=lambda node: (-len(partners[node]), node))
    placed = {hub}
    row = [hub]
    mates = partners[hub]
    if board.facts.is_former_left:
        former = formers_of(board)[hub]
        left, right = [mate for mate in mates if mate in former], [mate for mate in mates if mate not in former]
        if not right and len(left) > 1:
            right = [left.pop()]
    else:
        half = max(1, len(mates) - 1)
        left, right = mates[:half], mates[half:]
    for side, group in ((0, left), (1, right)):
        wing: list[int] = []
        for mate in reversed(group) if side == 0 else group:
            if mate not in placed:
                wing += _chain(mate, placed, partners)
        row = [*reversed(wing), *row] if side == 0 else [*row, *wing]
    return row


def _chain(start: int, placed: set[int], partners: list[list[int]]) -> list[int]:
    """Return ``start`` and everybody reached from it, nearest first."""
    chain: list[int] = []
    stack = [start]
    placed.add(start)
    while stack:
        node = stack.pop()
        chain.append(node)
        for mate in reversed(partners[node]):
            if mate not in placed:
                placed.add(mate)
                stack.append(mate)
    return chain
