"""Triangles: three people who all have relations with one another, not all of one kind (Bowen's triangle).

Pointed out on demand only. A halo stands behind each of the three, and a thin triangle joins the middles of their
lines, so that it is seen without colour; a number tells several apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, takewhile
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import grown, overlap
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Mark, Pen, Point, Polyline, Words
from app.genogram.strokes import Track, neat
from app.genogram.symbols import Symbol
from app.i18n import Language, translate
from app.lens.view import BondKind, BondView, CaseView
from app.records import record

LAYER: Final = -30
HALO: Final = 7.0
"""How far the halo reaches beyond a symbol."""
OUTLINE: Final = Pen(Colour.QUIET, 0.9, (1.5, 2.5), is_round=True)
_SIZE: Final = 8.5


@record
class Triangle:
    """Three people in the order of the view, and their relations in force."""

    members: tuple[UUID, ...]
    bonds: tuple[BondView, ...]


def triangles_of(view: CaseView) -> tuple[Triangle, ...]:
    """Return every triangle among the relations in force; those who have never met have none."""
    order = {person.id: place for place, person in enumerate(view.people)}
    pairs: dict[frozenset[UUID], list[BondView]] = {}
    for bond in view.bonds:
        is_shown = bond.a_id in order and bond.b_id in order and bond.a_id != bond.b_id
        if is_shown and not bond.is_over and bond.kind is not BondKind.NEVER_MET:
            pairs.setdefault(frozenset((bond.a_id, bond.b_id)), []).append(bond)
    import networkx as nx  # noqa: PLC0415  heavy, and needed only where triangles are pointed out

    graph: nx.Graph[UUID] = nx.Graph()
    for a, b in map(tuple, pairs):
        graph.add_edge(a, b)
    cliques = takewhile(lambda clique: len(clique) <= 3, nx.enumerate_all_cliques(graph))
    threes = sorted(sorted(order[key] for key in clique) for clique in cliques if len(clique) == 3)
    found: list[Triangle] = []
    for places in threes:
        members = tuple(view.people[place].id for place in places)
        bonds = tuple(bond for pair in combinations(members, 2) for bond in pairs[frozenset(pair)])
        if len({bond.kind for bond in bonds}) > 1:
            found.append(Triangle(members, bonds))
    return tuple(found)


def triangle_spoken(view: CaseView, triangle: Triangle, language: Language) -> str:
    """Return who is in a triangle, and of what kinds its relations are."""
    kinds = dict.fromkeys(translate(bond.kind.label, language) for bond in triangle.bonds)
    return f"{text.names(view, triangle.members, language)} ({', '.join(kinds)})"


def triangle_group(
    view: CaseView,
    triangle: Triangle,
    number: int,
    symbols: Mapping[UUID, Symbol],
    tracks: Mapping[UUID, Track],
    taken: Sequence[Bounds],
    language: Language,
) -> Group:
    """Return what points out a triangle; it is painted under everything else, its number off ``taken`` boxes."""
    marks: list[Mark] = []
    for key in triangle.members:
        left, top, right, bottom = symbols[key].shape
        radius = max(right - left, bottom - top) / 2 * 1.2 + HALO
        x, y = neat((left + right) / 2, (top + bottom) / 2)
        marks.append(Disc(x, y, round(radius, 2), None, Colour.LINE))
    middles = _middles(triangle, tracks)
    marks.append(Polyline(middles, OUTLINE, Colour.LINE, is_closed=True))
    marks += [Disc(x, y, 2.2, None, Colour.QUIET) for x, y in middles]
    taken = [*taken, *(box for symbol in symbols.values() for box in (symbol.shape, *symbol.labels))]
    marks.append(_number(number, middles, taken))
    spoken = f"{number}: {triangle_spoken(view, triangle, language)}"
    return Group(Key("triangle", None, str(number)), tuple(marks), extent(marks), spoken, LAYER)


def _number(number: int, middles: Sequence[Point], taken: Sequence[Bounds]) -> Words:
    """Return the number in the middle of the triangle or nearer to one of its corners, where no text stands."""
    x, y = sum(x for x, _ in middles) / 3, sum(y for _, y in middles) / 3
    found: list[tuple[int, int, Words]] = []
    for share in (0.0, 0.35, 0.6, 1.15, 1.4):
        for cx, cy in middles:
            at = neat(x + (cx - x) * share, y + (cy - y) * share + 3)
            words = Words(*at, str(number), _SIZE, colour=Colour.QUIET, is_bold=True)
            box = grown(bounds_of(words), 2)
            found.append((sum(overlap(box, other) for other in taken), len(found), words))
    return min(found)[2]


def _middles(triangle: Triangle, tracks: Mapping[UUID, Track]) -> tuple[Point, ...]:
    """Return the middle of one line of each of the three pairs."""
    found: list[Point] = []
    for pair in combinations(triangle.members, 2):
        lines: Sequence[Track] = [
            tracks[bond.id] for bond in triangle.bonds if {bond.a_id, bond.b_id} == set(pair) and bond.id in tracks
        ]
        found += [neat(*line.at(line.length / 2)) for line in lines[:1]]
    return tuple(found)
