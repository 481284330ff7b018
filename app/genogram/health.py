"""What is marked of somebody's health: a filled part of the symbol, letters and numbers beside it.

An illness fills the left half, substance use the lower half, both leave the upper right empty (the card of McGoldrick,
Gerson and Petry). Named conditions share the symbol by halves and quarters; from the fifth on only their numbers tell.
How certain it is shows as pattern, never as colour: full at present, hatched where it is suspected, outlined with
sparse strokes the other way where it is behind. Numbers lead to the legend, where what they mean is written out.

Health is a special category of data (GDPR article 9): nothing of it is drawn unless the case's style says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import cos, pi, sin
from typing import Final
from uuid import UUID

from app.genogram.geometry import Path
from app.genogram.picture import Box, Colour, Curve, Disc, Mark, Pen, Point, Polyline
from app.genogram.strokes import flattened, neat
from app.i18n import Language, mark, translate
from app.lens.view import CaseView, MarkState, PersonMarkKind, PersonMarkView
from app.records import record

LETTERS: Final = {
    PersonMarkKind.SMOKING: mark("S", "the letter beside somebody who smokes"),
    PersonMarkKind.OBESITY: mark("O", "the letter beside somebody who is obese"),
    PersonMarkKind.LANGUAGE: mark("L", "the letter beside somebody who has difficulty with language"),
}
ILLNESSES: Final = frozenset({PersonMarkKind.PHYSICAL_ILLNESS, PersonMarkKind.MENTAL_ILLNESS})
NUMBERED: Final = ILLNESSES | {PersonMarkKind.CONDITION}
_STRENGTH: Final = (MarkState.CURRENT, MarkState.SUSPECTED, MarkState.RECOVERING)
_SEAM: Final = 0.6
"""Half the gap between two filled parts."""
_HATCH: Final = 3.0
_SPARSE: Final = 6.0
_STROKE: Final = Pen(Colour.INK, 0.9)
_EDGE: Final = Pen(Colour.INK, 1.0)


@record
class Noted:
    """One thing marked on a person, ready to draw: ``letter`` beside the symbol, or a number of the legend."""

    kind: PersonMarkKind
    state: MarkState
    letter: str = ""


@record
class Health:
    """Everything marked in a view: by person, and what the numbers mean."""

    by_person: Mapping[UUID, tuple[Noted, ...]]
    names: tuple[str, ...]

    def of(self, person_id: UUID) -> tuple[Noted, ...]:
        """Return what is marked on somebody."""
        return self.by_person.get(person_id, ())


def shown_marks(view: CaseView) -> tuple[PersonMarkView, ...]:
    """Return the marks that the case's style lets be drawn, person by person."""
    if not view.person_marks:
        return ()
    order = {person.id: at for at, person in enumerate(view.people)}
    shown = [
        row
        for row in view.person_marks
        if row.person_id in order and (view.style.shows_health or not row.kind.is_health)
    ]
    return tuple(sorted(shown, key=lambda row: (order[row.person_id], list(PersonMarkKind).index(row.kind), row.id)))


def state_of(row: PersonMarkView) -> MarkState:
    """Return the state that is drawn: what has ended is behind."""
    return MarkState.RECOVERING if row.is_over else row.state


def health_of(view: CaseView, language: Language) -> Health:
    """Return what is marked on people; equal names share a number."""
    numbers: dict[str, int] = {}
    names: list[str] = []
    by_person: dict[UUID, list[Noted]] = {}
    for row in shown_marks(view):
        letter = ""
        if row.kind in LETTERS:
            letter = translate(LETTERS[row.kind], language)
        elif row.kind in NUMBERED or (row.text and row.kind is PersonMarkKind.SUBSTANCE_USE):
            name = row.text.strip() or translate(row.kind.label, language)
            if name.casefold() not in numbers:
                numbers[name.casefold()] = len(names) + 1
                names.append(name)
            letter = str(numbers[name.casefold()])
        by_person.setdefault(row.person_id, []).append(Noted(row.kind, state_of(row), letter))
    shown = {key: tuple(sorted(found, key=_by_letter)) for key, found in by_person.items()}
    return Health(shown, tuple(names))


def _by_letter(one: Noted) -> tuple[bool, int]:
    """Sort letters before numbers, and numbers by their size."""
    return (one.letter.isdigit(), int(one.letter) if one.letter.isdigit() else 0)


_LETTERED: Final = {
    MarkState.CURRENT: "{letter}",
    MarkState.SUSPECTED: "{letter}?",
    MarkState.RECOVERING: "({letter})",
}


def letters_of(noted: Iterable[Noted]) -> str:
    """Return the letters and numbers beside a symbol; a question mark says suspected, brackets say it is behind."""
    parts = [_LETTERED[one.state].format(letter=one.letter) for one in noted if one.letter]
    return " ".join(dict.fromkeys(parts))


# --- the filled parts -----------------------------------------------------------------------------------------------

_TONES: Final = (Colour.QUIET, Colour.LINE, Colour.LINE, Colour.QUIET)
"""Dark and light by turns, so that neighbouring parts are seen to be several."""
Side = Callable[[Point], float]
"""Tells a half of the plane: at least nought inside."""


def _left(p: Point) -> float:
    return -_SEAM - p[0]


def _right(p: Point) -> float:
    return p[0] - _SEAM


def _upper(p: Point) -> float:
    return -_SEAM - p[1]


def _lower(p: Point) -> float:
    return p[1] - _SEAM


Part = tuple[Side, ...]
_LEFT: Final[Part] = (_left,)
_BOTTOM: Final[Part] = (_lower,)
_QUARTERS: Final[tuple[Part, ...]] = ((_left, _upper), (_right, _upper), (_left, _lower), (_right, _lower))
_SHARED: Final[Mapping[int, tuple[Part, ...]]] = {
    1: (_LEFT,),
    2: (_LEFT, (_right,)),
    3: (_QUARTERS[0], _QUARTERS[2], (_right,)),
    4: _QUARTERS,
}


def fills(shape: Mark, noted: Sequence[Noted]) -> tuple[Mark, ...]:
    """Return the filled parts of ``shape``, which is drawn around the origin and may not be hollow inwards."""
    parts = _parts(noted)
    if not parts:
        return ()
    outline = _rim(shape)
    return tuple(drawn for part, state, tone in parts for drawn in pattern(_cut(outline, part), state, tone))


def _parts(noted: Sequence[Noted]) -> list[tuple[Part, MarkState, Colour]]:
    substance = [one.state for one in noted if one.kind is PersonMarkKind.SUBSTANCE_USE]
    illness = [one.state for one in noted if one.kind in ILLNESSES]
    named = [one.state for one in noted if one.kind is PersonMarkKind.CONDITION]
    # Of the card's own two signs one is drawn; beside a named condition each has its part.
    items = [*illness, *named] if named else [_strongest(illness)] if illness else []
    if not substance:
        return list(zip(_SHARED.get(len(items), (_LEFT,)), items, _TONES, strict=False)) if items else []
    upper: tuple[Part, ...] = _QUARTERS[:2] if len(items) == 2 else _QUARTERS[:1]
    return [*zip(upper, items, _TONES, strict=False), (_BOTTOM, _strongest(substance), Colour.QUIET)]


def _strongest(states: Sequence[MarkState]) -> MarkState:
    return min(states, key=_STRENGTH.index)


def pattern(area: Path, state: MarkState, tone: Colour = Colour.QUIET) -> tuple[Mark, ...]:
    """Return ``area`` filled so that the state can be told without colour."""
    if len(area) < 3:
        return ()
    match state:
        case MarkState.CURRENT:
            return (Polyline(area, None, tone, is_closed=True),)
        case MarkState.SUSPECTED:
            return _hatched(area, _HATCH, 1.0)
        case MarkState.RECOVERING:
            return (*_hatched(area, _SPARSE, -1.0), Polyline(area, _EDGE, is_closed=True))


def _hatched(area: Path, step: float, slope: float) -> tuple[Mark, ...]:
    """Return strokes aslant through ``area``, whose outline bends outwards only."""
    offsets = [y - slope * x for x, y in area]
    stride = step * 2**0.5
    first, last = int(min(offsets) // stride) + 1, int(max(offsets) // stride)
    found: list[Mark] = []
    for i in range(first, last + 1):
        offset = i * stride
        ends: list[Point] = []
        for (ax, ay), (bx, by) in zip(area, (*area[1:], area[0]), strict=True):
            a, b = ay - slope * ax - offset, by - slope * bx - offset
            if (a < 0) != (b < 0):
                share = a / (a - b)
                ends.append(neat(ax + (bx - ax) * share, ay + (by - ay) * share))
        if len(ends) == 2:
            found.append(Polyline((ends[0], ends[1]), _STROKE))
    return tuple(found)


def _cut(area: Path, part: Part) -> Path:
    """Return what of ``area`` lies on all sides of ``part`` (Sutherland–Hodgman)."""
    for side in part:
        kept: list[Point] = []
        for a, b in zip(area, (*area[1:], *area[:1]), strict=True):
            here, there = side(a), side(b)
            if here >= 0:
                kept.append(a)
            if (here >= 0) != (there >= 0):
                share = here / (here - there)
                kept.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        area = tuple(kept)
    return tuple(neat(*point) for point in area)


def _rim(shape: Mark) -> Path:
    """Return the outline of a shape as points, its rounded corners too."""
    match shape:
        case Disc(x, y, radius):
            return tuple((x + radius * cos(pi * i / 24), y + radius * sin(pi * i / 24)) for i in range(48))
        case Curve():
            return flattened(shape)
        case Box(x, y, width, height, radius=radius):
            corners = ((x + width, y + height, 0), (x, y + height, 1), (x, y, 2), (x + width, y, 3))
            found: list[Point] = []
            for cx, cy, turn in corners:
                mx = cx - radius if cx > x else cx + radius
                my = cy - radius if cy > y else cy + radius
                for i in range(7 if radius else 1):
                    angle = pi / 2 * turn + pi / 12 * i
                    found.append((mx + radius * cos(angle), my + radius * sin(angle)))
            return tuple(found)
        case Polyline(points):
            return points
        case _:
            return ()
