"""A drawing that was there before is kept: known people keep their order, new ones get the best place among them.

What a reader has learnt by heart must not be shuffled by an edit, so nothing old is searched anew here; a whole new
order is made only when asked for (no previous positions).
"""

from __future__ import annotations

from collections.abc import Mapping

from app.genogram.averages import mean
from app.genogram.layout.board import Board, Star
from app.genogram.layout.links import Links
from app.genogram.layout.order import Order, Plan
from app.genogram.layout.trial import Trial

BESIDE = 0.5
"""In points: how far beside a relative somebody new is put at first; only the order counts."""
WORK = 100_000


def kept_order(board: Board, links: Links, before: Mapping[int, float]) -> Order:
    """Return the order in which everybody in ``before`` (x by number) keeps their place from left to right."""
    place = _guessed(board, links, before)
    order = Order(Plan(board), sorted(range(board.nodes), key=lambda node: (place[node], node)))
    trial = Trial(order, links, WORK)
    for node in range(board.nodes):
        if node not in before and trial.budget > 0:
            _settle_in(trial, node)
    return order


def _settle_in(trial: Trial, node: int) -> None:
    """Try every place in its row for one node."""
    order = trial.order
    row = [other for other in order.rows[order.level[node]] if other != node]
    if not row:
        return
    trial.move([node], row[0], -1)
    trial.settle()
    for anchor in row:
        trial.move([node], anchor, 1)
        trial.settle()


def _guessed(board: Board, links: Links, before: Mapping[int, float]) -> dict[int, float]:
    """Return an x for everybody, for those not in ``before`` beside or between their nearest relatives."""
    place = dict(before)
    waiting = [node for node in range(board.nodes) if node not in place]
    while waiting:
        found = {node: x for node in waiting if (x := _near(board, links, place, node)) is not None}
        if not found:
            right = max(place.values(), default=0.0)
            found = {waiting[0]: right + 1000.0}
        place.update(found)
        waiting = [node for node in waiting if node not in place]
    return place


def _near(board: Board, links: Links, place: Mapping[int, float], node: int) -> float | None:
    for mate in links.mates[node]:
        if mate in place and node < board.people:
            woman = board.facts.members[node].gender == "F"
            return place[mate] + (BESIDE if woman else -BESIDE)
    for s in links.above[node]:
        x = _in_sibship(board.stars[s], place, node)
        if x is not None:
            return x
    below = links.below[links.cluster_of[node]]
    children = [place[c] for s in below if node in board.stars[s].tops for c in board.stars[s].children if c in place]
    return mean(children) if children else None


def _in_sibship(star: Star, place: Mapping[int, float], node: int) -> float | None:
    """Return the x after the next elder sibling, before the next younger one, or below the parents."""
    at = star.children.index(node)
    elder = [place[child] for child in reversed(star.children[:at]) if child in place]
    if elder:
        return elder[0] + BESIDE
    younger = [place[child] for child in star.children[at + 1 :] if child in place]
    if younger:
        return younger[0] - BESIDE
    parents = [place[top] for top in star.tops if top in place]
    return mean(parents) if parents else None
