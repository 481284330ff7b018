"""The way between two people along the lines of a genogram: what is to be lit of lines that others share."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from app.genogram.graph import Couple, couples_of
from app.genogram.picture import Mark, Picture, Point, Polyline
from app.lens.between import Step, Way
from app.lens.view import CaseView

_SAME: Final = 1.2
"""Points nearer than this are one: crossing lines are drawn a hair apart."""


def way_between(view: CaseView, picture: Picture, steps: Sequence[Step]) -> tuple[tuple[Point, ...], ...]:
    """Return a path of points for each step that is drawn by lines of ``picture``, from person to person."""
    couples = couples_of(view)
    at = {group.key.id: group.anchor for group in picture.groups if group.key.kind == "person" and group.anchor}
    found: list[tuple[Point, ...]] = []
    for step in steps:
        start, end = at.get(step.start), at.get(step.end)
        if start is None or end is None:
            continue
        marks = [each for couple in couples if _draws(couple, step) for each in _marks(picture, couple)]
        path = _along(marks, start, end)
        if path:
            found.append(path)
    return tuple(found)


def _draws(couple: Couple, step: Step) -> bool:
    if step.way is Way.ACROSS:
        return couple.partnership is not None and couple.partnership.id == step.row_id
    return any(parentage.id == step.row_id for descent in couple.descents for parentage in descent.parentages)


def _marks(picture: Picture, couple: Couple) -> Iterable[Mark]:
    for key in (couple.bar_key, couple.child_key):
        group = picture.group(key)
        if group is not None:
            yield from group.marks


def _along(marks: Iterable[Mark], start: Point, end: Point) -> tuple[Point, ...]:
    """Return the shortest way over the lines from what is nearest to ``start`` to what is nearest to ``end``."""
    pieces = [piece for mark in marks if isinstance(mark, Polyline) for piece in pairwise(mark.points)]
    nodes: list[Point] = []
    for piece in pieces:
        for point in piece:
            if all(math.dist(point, known) > _SAME for known in nodes):
                nodes.append(point)
    if not nodes:
        return ()
    import networkx as nx  # noqa: PLC0415  heavy, and needed only where a way is lit

    lines: nx.Graph[int] = nx.Graph()
    lines.add_nodes_from(range(len(nodes)))
    for first, second in pieces:
        on = sorted(
            (place for place, node in enumerate(nodes) if _lies_on(node, first, second)),
            key=lambda place: (math.dist(first, nodes[place]), place),
        )
        for one, other in pairwise(on):
            lines.add_edge(one, other, weight=math.dist(nodes[one], nodes[other]))
    source, target = (min(range(len(nodes)), key=lambda at: (math.dist(nodes[at], goal), at)) for goal in (start, end))
    if not nx.has_path(lines, source, target):
        return (start, end)
    return (start, *(nodes[place] for place in nx.shortest_path(lines, source, target, weight="weight")), end)


def _lies_on(point: Point, first: Point, second: Point) -> bool:
    length = math.dist(first, second)
    return length > 0 and math.dist(first, point) + math.dist(point, second) - length < _SAME / 2
