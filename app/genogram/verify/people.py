"""Is everybody there, once, to be seen, marked as what they are, and below their parents?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.geometry import grown, overlap
from app.genogram.graph import Couple
from app.genogram.picture import Bounds, Colour, Mark, Polyline, Words
from app.genogram.text import names
from app.genogram.verify.reading import INSIDE, MISSING, OVERLAP, STRANGE, TWICE, Figure, Reading, is_closed
from app.i18n import mark
from app.lens.view import CaseView, PersonKind, PersonView

_HIDDEN: Final = mark("Something lies over {name}. Move one of them.")
_UNMARKED: Final = mark("{name} is not marked as the child the map is about.")
_MARKED: Final = mark("{name} is marked as the child the map is about.")
_ALIVE: Final = mark("{name} is drawn as dead, but no death is known.")
_DEAD: Final = mark("{name} is drawn as living, but has died.")
_ABOVE: Final = mark("{child} doesn't stand below a parent: {parent}. Move one of them.")
_ORDER: Final = mark("These siblings don't stand in the order of their births: {names}.")
_ARM: Final = 5.0
"""How far from the middle of a symbol an arm of the dead's cross reaches at least."""


def people_findings(reading: Reading) -> Iterator[str]:
    """Find people who are missing, doubled, strange, covered or wrongly marked."""
    times = Counter(group.key.id for group in reading.drawn if group.key.kind == "person")
    for person in reading.view.people:
        if times[person.id] != 1:
            yield reading.say(TWICE if times[person.id] else MISSING, name=reading.name(person.id))
    if any(key not in reading.view.people_by_id for key in times):
        yield reading.say(STRANGE)
    yield from _overlaps(reading)
    yield from _hidden(reading)
    for person in reading.view.people:
        figure = reading.figures.get(person.id)
        if figure is not None:
            yield from _marks(reading, person, figure)


def _overlaps(reading: Reading) -> Iterator[str]:
    figures = sorted(reading.figures.values(), key=lambda figure: (figure.box, figure.at))
    for at, figure in enumerate(figures):
        box = grown(figure.box, -INSIDE)
        for other in figures[at + 1 :]:
            if other.box[0] + INSIDE >= box[2]:
                break
            if overlap(box, grown(other.box, -INSIDE)):
                yield reading.say(OVERLAP, a=reading.name(figure.id), b=reading.name(other.id))


def _hidden(reading: Reading) -> Iterator[str]:
    """Find symbols that something with a ground of its own is painted over; people on one another are said already."""
    for at, group in enumerate(reading.drawn):
        if group.key.kind == "person":
            continue
        for drawn in group.marks:
            if not _covers(drawn):
                continue
            box = bounds_of(drawn)
            for figure in reading.near(box):
                if at > figure.at and overlap(grown(figure.shape, -1.5), box):
                    yield reading.say(_HIDDEN, name=reading.name(figure.id))


def _covers(drawn: Mark) -> bool:
    return drawn.has_halo if isinstance(drawn, Words) else drawn.fill is not None


# --- marks of a person ----------------------------------------------------------------------------------------------


def _marks(reading: Reading, person: PersonView, figure: Figure) -> Iterator[str]:
    name = reading.name(person.id)
    if person.kind is PersonKind.PERSON and is_doubled(figure) is not person.is_index:
        yield reading.say(_UNMARKED if person.is_index else _MARKED, name=name)
    if person.kind in {PersonKind.PERSON, PersonKind.PET} and is_marked_dead(figure) is not person.is_dead:
        yield reading.say(_DEAD if person.is_dead else _ALIVE, name=name)


def is_doubled(figure: Figure) -> bool:
    """Say whether a symbol has the second outline of the child the map is about."""
    rings = [bounds_of(drawn) for drawn in figure.marks if is_closed(drawn) and _is_accent(drawn)]
    return any(_is_within(inner, outer) for outer, inner in pairwise(rings))


def _is_accent(drawn: Mark) -> bool:
    return not isinstance(drawn, Words) and drawn.pen is not None and drawn.pen.colour is Colour.ACCENT


def _is_within(inner: Bounds, outer: Bounds) -> bool:
    return outer[0] < inner[0] and outer[1] < inner[1] and inner[2] < outer[2] and inner[3] < outer[3]


def is_marked_dead(figure: Figure) -> bool:
    """Say whether a symbol has either sign of the dead: the X through it, or the small cross to the right of it."""
    return is_crossed(figure) or _has_cross_beside(figure)


def _has_cross_beside(figure: Figure) -> bool:
    right = figure.shape[2]
    strokes = [drawn.points for drawn in figure.marks if isinstance(drawn, Polyline) and len(drawn.points) == 2]
    beside = [(a, b) for a, b in strokes if min(a[0], b[0]) > right]
    upright = [(a, b) for a, b in beside if abs(a[0] - b[0]) < 0.01]
    level = [(a, b) for a, b in beside if abs(a[1] - b[1]) < 0.01]
    return any(
        min(c[0], d[0]) < a[0] < max(c[0], d[0]) and min(a[1], b[1]) < c[1] < max(a[1], b[1])
        for a, b in upright
        for c, d in level
    )


def is_crossed(figure: Figure) -> bool:
    """Say whether a symbol has the cross of the dead: slanting arms into all four corners from its middle."""
    x, y = figure.middle
    corners: set[tuple[bool, bool]] = set()
    for drawn in figure.marks:
        if not isinstance(drawn, Polyline) or drawn.is_closed or len(drawn.points) != 2:
            continue
        (ax, ay), (bx, by) = ((px - x, py - y) for px, py in drawn.points)
        # The line runs through the middle, and half way between level and upright.
        is_through = abs(ax * by - ay * bx) < 1.5 * max(1.0, abs(ax - bx), abs(ay - by))
        if is_through and 0.7 < abs(ax - bx) / max(0.01, abs(ay - by)) < 1.4:
            corners |= {(px > 0, py > 0) for px, py in ((ax, ay), (bx, by)) if min(abs(px), abs(py)) > _ARM}
    return len(corners) == 4


# --- generations ----------------------------------------------------------------------------------------------------


def generation_findings(reading: Reading, couple: Couple) -> Iterator[str]:
    """Find children who don't stand below their parents, and siblings of the child out of the order of their births."""
    for descent in couple.descents:
        child = reading.figures.get(descent.child)
        for key in couple.partners:
            parent = reading.figures.get(key)
            if child is not None and parent is not None and child.middle[1] <= parent.middle[1]:
                yield reading.say(_ABOVE, child=reading.name(child.id), parent=reading.name(parent.id))
    if any(reading.view.people_by_id[descent.child].is_index for descent in couple.descents):
        yield from _births(reading, [descent.child for descent in couple.descents])


def _births(reading: Reading, children: list[UUID]) -> Iterator[str]:
    known = _born(reading.view, [key for key in children if key in reading.figures])
    row = sorted(known, key=lambda key: (reading.figures[key].middle[0], key))
    if any(known[a][0] > known[b][1] for a, b in pairwise(row)):
        yield reading.say(_ORDER, names=names(reading.view, row, reading.language))


def _born(view: CaseView, children: list[UUID]) -> dict[UUID, tuple[date, date]]:
    """Return the earliest and the latest day each was born, of whom that is known."""
    found: dict[UUID, tuple[date, date]] = {}
    for key in children:
        person = view.people_by_id[key]
        when = person.born or (person.died if person.kind is not PersonKind.PERSON else None)
        if when is not None and person.kind is not PersonKind.PET:
            found[key] = (when.earliest, when.latest)
    return found
