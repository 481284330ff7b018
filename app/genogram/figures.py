"""Key figures of the circles: how large, how close and how closely knit the child's network is, and what has changed.

They are the figures of easyNWK (fhstp/easynwk-web, ``src/data/NetworkAnalysis.ts`` after Kelis' NetworkAnalysis 1.4.2),
so that they can be read beside what that program reckons:

- **connectable** (called *total* where it is shown): people in the circles who are alive, no pet and not unborn, and
  professionals. Agencies are no people and aren't counted. **connected**: those of them the child is in touch with now
  (the ego's edge, ``Contact`` other than none). The **size** is the connected, with the total in brackets.
- **closeness**: ``max(9 - floor(9·d/100), 0)``, 9 close to 0 far, mean and deviation over the connected. easyNWK
  measures a distance of 0–100; here somebody stands in a ring, and ``d`` is the middle of its
  band: ``100·(ring - 0.5)/rings``.
- **density**: edges among the connectable, of the ``n(n-1)/2`` that could be; without the child; 0 below two people.
- **degree**: edges of each connectable within the column, mean and deviation; the **stars** have most, if any.
- **isolated**: connected, with no edge to anybody in the circles at all. **without touch**: no edge to the child now.
- **cliques**: three or more who are all joined to one another, as large as they get (Bron–Kerbosch, as in easyNWK 2.6).
- **bridges**: edges between two sectors, and so none within one sector (as in easyNWK up to 2.3).

A deviation divides by the number of people, not by one less: the network is the whole, not a sample (easyNWK too).
easyNWK takes the fourth sector for the professionals; here sectors are free, and a professional is a professional.

An edge is a relation in force other than cut off or never met, a couple not over, a parent in force, or a tie in force
between a person and the agency where a professional works. What nobody has written in the case isn't counted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final
from uuid import UUID

from app.lens.view import BondKind, CaseView, ClosenessView, Contact, Gender, PersonKind
from app.records import record

if TYPE_CHECKING:
    import networkx as nx

CLOSEST: Final = 9
_PARTED: Final = {BondKind.CUT_OFF, BondKind.NEVER_MET}
_HUMAN: Final = {PersonKind.PERSON, PersonKind.HELPER}


@record
class Spread:
    """Mean and population standard deviation."""

    mean: float
    deviation: float


@record
class Count:
    """How many are in touch with the child, of how many."""

    connected: int
    total: int


@record
class Figures:
    """The figures of one column; see the module for each. ``rings`` counts from the closest.

    ``closeness`` is None where nobody is connected, ``degree`` where nobody is connectable. ``most`` is the greatest
    degree. People are named by their ids, in the order of the circles.
    """

    size: Count
    genders: Mapping[Gender, Count]
    rings: tuple[Count, ...]
    closeness: Spread | None
    edges: int
    density: float
    degree: Spread | None
    stars: tuple[UUID, ...]
    most: int
    isolated: tuple[UUID, ...]
    untouched: tuple[UUID, ...]
    cliques: tuple[tuple[UUID, ...], ...]
    bridges: tuple[tuple[UUID, UUID], ...]

    @property
    def bridge_people(self) -> tuple[UUID, ...]:
        """Return those who stand at the end of a bridge."""
        return tuple(dict.fromkeys(chain.from_iterable(self.bridges)))


@record
class NetworkFigures:
    """The whole table: all, each sector by its place, professionals, and all but them."""

    rings: int
    whole: Figures
    sectors: tuple[Figures, ...]
    professionals: Figures
    others: Figures

    @property
    def columns(self) -> tuple[Figures, ...]:
        """Return all columns in the table's order."""
        return (self.whole, *self.sectors, self.professionals, self.others)


def closeness_score(ring: int, rings: int) -> int:
    """Return how close a ``ring`` (1 is the closest) of ``rings`` is, from 9 to 0."""
    distance = 100 * (ring - 0.5) / rings
    return max(CLOSEST - math.floor(CLOSEST * distance / 100), 0)


def figures(view: CaseView) -> NetworkFigures:
    """Return the key figures of the circles of ``view``."""
    placed = _connectable(view)
    rings = max([view.rings, *(one.ring for one in placed.values())])
    sectors = max([len(view.sectors), *(one.sector + 1 for one in placed.values())])
    graph = _graph(view, placed)
    gender = {person.id: person.gender for person in view.people}

    def column(belongs: Callable[[UUID], bool]) -> Figures:
        return _column(graph, placed, [one for one in placed if belongs(one)], rings, gender)

    professionals = view.professionals_by_id
    return NetworkFigures(
        rings,
        column(lambda _one: True),
        tuple(column(lambda one, at=at: placed[one].sector == at) for at in range(sectors)),
        column(lambda one: one in professionals),
        column(lambda one: one not in professionals),
    )


def _connectable(view: CaseView) -> dict[UUID, ClosenessView]:
    """Return who is counted, by ring, sector and id."""
    people = view.people_by_id
    found: dict[UUID, ClosenessView] = {}
    for one in sorted(view.closenesses, key=lambda one: (one.ring, one.sector, one.subject_id.hex)):
        person = people.get(one.subject_id)
        is_alive = person is not None and person.kind in _HUMAN and not person.is_dead and person.id != view.child_id
        if is_alive or one.subject_id in view.professionals_by_id:
            found.setdefault(one.subject_id, one)
    return found


def _graph(view: CaseView, placed: Mapping[UUID, ClosenessView]) -> nx.Graph[UUID]:
    import networkx as nx  # noqa: PLC0415  heavy, and needed only where figures are counted

    graph: nx.Graph[UUID] = nx.Graph()
    graph.add_nodes_from(placed)
    pairs = chain(
        ((bond.a_id, bond.b_id) for bond in view.bonds if not bond.is_over and bond.kind not in _PARTED),
        ((couple.a_id, couple.b_id) for couple in view.partnerships if not couple.is_over),
        ((parent.parent_id, parent.child_id) for parent in view.parentages if not parent.is_over),
        _work(view),
    )
    graph.add_edges_from((a, b) for a, b in pairs if a != b and a in placed and b in placed)
    return graph


def _work(view: CaseView) -> Iterable[tuple[UUID, UUID]]:
    """Yield each person tied to an agency with each professional who works there."""
    for tie in view.ties:
        if tie.person_id is not None and not tie.is_over:
            for professional in view.professionals:
                if professional.agency_id == tie.agency_id:
                    yield tie.person_id, professional.id


def _column(
    whole: nx.Graph[UUID],
    placed: Mapping[UUID, ClosenessView],
    members: Sequence[UUID],
    rings: int,
    gender: Mapping[UUID, Gender],
) -> Figures:
    import networkx as nx  # noqa: PLC0415  heavy, and needed only where figures are counted

    graph = whole.subgraph(members)
    degrees = {one: graph.degree(one) for one in members}
    most = max(degrees.values(), default=0)
    touched = [one for one in members if placed[one].contact is not Contact.NONE]
    genders = {one: gender.get(one, Gender.UNKNOWN) for one in members}
    order = {one: place for place, one in enumerate(placed)}
    cliques = [tuple(sorted(clique, key=order.__getitem__)) for clique in nx.find_cliques(graph) if len(clique) > 2]
    bridges = [
        (a, b) if order[a] < order[b] else (b, a) for a, b in graph.edges if placed[a].sector != placed[b].sector
    ]
    return Figures(
        Count(len(touched), len(members)),
        {each: _count(members, touched, lambda one, each=each: genders[one] is each) for each in Gender},
        tuple(
            _count(members, touched, lambda one, ring=ring: placed[one].ring == ring) for ring in range(1, rings + 1)
        ),
        _spread([closeness_score(placed[one].ring, rings) for one in touched]),
        graph.number_of_edges(),
        float(nx.density(graph)) if len(members) > 1 else 0.0,  # pyright: ignore[reportUnknownArgumentType]  it has no types
        _spread(list(degrees.values())),
        tuple(one for one in members if most and degrees[one] == most),
        most,
        tuple(one for one in touched if whole.degree(one) == 0),
        tuple(one for one in members if placed[one].contact is Contact.NONE),
        tuple(sorted(cliques, key=lambda clique: (-len(clique), [order[one] for one in clique]))),
        tuple(sorted(bridges, key=lambda pair: (order[pair[0]], order[pair[1]]))),
    )


def _count(members: Iterable[UUID], touched: Sequence[UUID], is_meant: Callable[[UUID], bool]) -> Count:
    meant = [one for one in members if is_meant(one)]
    return Count(sum(one in touched for one in meant), len(meant))


def _spread(values: Sequence[int]) -> Spread | None:
    if not values:
        return None
    mean = sum(values) / len(values)
    return Spread(mean, math.sqrt(sum((value - mean) ** 2 for value in values) / len(values)))
