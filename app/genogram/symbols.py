"""The person symbols: one small function a shape, as in the notation's table (McGoldrick, Gerson and Petry).

All are drawn around the origin, in points, y down, and moved to their place later. The gender shown is the one a
person lives in. Years stand above (birth left, death right, the line from the parents between them), the age inside,
the name below.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin
from typing import Final

from app.genogram.extent import bounds_of, extent, moved
from app.genogram.geometry import Path
from app.genogram.measure import text_width, wrapped
from app.genogram.picture import Anchor, Bounds, Box, Colour, Curve, Disc, Mark, Pen, Point, Polyline, Words, joined
from app.genogram.strokes import flattened
from app.i18n import Language, translate
from app.lens.view import Gender, PartialDate, PersonKind, PersonView, Precision

SIZE: Final = 40.0
INDEX_SIZE: Final = 48.0
SECOND_OUTLINE: Final = 4.0
PREGNANCY_HALF: Final = 13.0
DOT: Final = 5.5
CROSS: Final = 6.0
STILLBIRTH_SIZE: Final = 20.0
PET_HALF: Final = 19.0
NAME_SIZE: Final = 9.0
YEAR_SIZE: Final = 8.0
AGE_SIZE: Final = 10.0
NAME_WIDTH: Final = 86.0
LINE_STEP: Final = 8.0  # as the layout sets the lines to one child apart
_ROUND: Final = 48
_KNOT: Final = 0.5523  # how far the handles of a quarter circle reach, of its radius
_LEADING: Final = 11.0
_YEAR_GAP: Final = 4.0
_OUTLINE: Final = Pen(Colour.INK, 1.6)
_INDEX: Final = Pen(Colour.ACCENT, 1.6)
_ABOUT: Final = {Precision.ABOUT: "~", Precision.BEFORE: "<", Precision.AFTER: ">", Precision.EXACT: ""}


@dataclass(frozen=True, slots=True)
class Symbol:
    """What stands for a person: the marks, the line round the shape, the boxes of the labels, and the box round all."""

    marks: tuple[Mark, ...]
    outline: Path
    labels: tuple[Bounds, ...]
    box: Bounds
    centre: Point = (0.0, 0.0)

    def placed(self, x: float, y: float) -> Symbol:
        """Return the symbol, drawn around the origin, with its centre at the point."""

        def at(box: Bounds) -> Bounds:
            return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)

        return Symbol(
            tuple(moved(drawn, x, y) for drawn in self.marks),
            tuple((px + x, py + y) for px, py in self.outline),
            tuple(at(box) for box in self.labels),
            at(self.box),
            (x, y),
        )

    @property
    def shape(self) -> Bounds:
        """Return the box round the shape alone."""
        return joined((x, y, x, y) for x, y in self.outline)

    def top_at(self, x: float) -> float:
        """Return the y at which a line from above meets the shape."""
        ys = [
            a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0])
            for a, b in pairwise((*self.outline, self.outline[0]))
            if min(a[0], b[0]) <= x <= max(a[0], b[0]) and a[0] != b[0]
        ]
        return min(ys, default=self.centre[1])


# --- the shapes -----------------------------------------------------------------------------------------------------


def square(size: float, pen: Pen = _OUTLINE) -> Mark:
    """Return the man's square."""
    return Box(-size / 2, -size / 2, size, size, pen, Colour.GROUND)


def circle(size: float, pen: Pen = _OUTLINE) -> Mark:
    """Return the woman's circle."""
    return Disc(0, 0, size / 2, pen, Colour.GROUND)


def dome(size: float, pen: Pen = _OUTLINE) -> Mark:
    """Return the non-binary person's dome: a square below, a half circle above."""
    r = size / 2
    k = r * _KNOT
    side: tuple[Point, ...] = ((-r, 0), (-r, r), (-r, r), (-r, r), (r, r), (r, r), (r, r), (r, 0), (r, 0))
    top: tuple[Point, ...] = ((r, -k), (k, -r), (0, -r), (-k, -r), (-r, -k), (-r, 0))
    return Curve(((-r, 0), *side, *top), pen, Colour.GROUND, is_closed=True)


def soft_box(size: float, pen: Pen = _OUTLINE) -> Mark:
    """Return the rounded box of somebody whose gender isn't known."""
    return Box(-size / 2, -size / 2, size, size, pen, Colour.GROUND, radius=size * 0.28)


def triangle(half: float = PREGNANCY_HALF, pen: Pen = _OUTLINE) -> Mark:
    """Return the triangle of a pregnancy."""
    return Polyline(((0, -half), (half, half), (-half, half)), pen, Colour.GROUND, is_closed=True)


def dot(radius: float = DOT) -> Mark:
    """Return the filled dot of a miscarriage."""
    return Disc(0, 0, radius, None, Colour.INK)


def cross(half: float, pen: Pen = _OUTLINE, gap: float = 0.0) -> tuple[Mark, ...]:
    """Return an X with arms to ``half``; ``gap`` keeps the middle free for the age at death."""
    if not gap:
        return (Polyline(((-half, -half), (half, half)), pen), Polyline(((half, -half), (-half, half)), pen))
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(Polyline(((x * half, y * half), (x * gap, y * gap)), pen) for x, y in corners)


def diamond(half: float = PET_HALF, pen: Pen = _OUTLINE) -> Mark:
    """Return the diamond of a pet."""
    return Polyline(((0, -half), (half, 0), (0, half), (-half, 0)), pen, Colour.GROUND, is_closed=True)


SHAPES: Final = {Gender.MALE: square, Gender.FEMALE: circle, Gender.NON_BINARY: dome, Gender.UNKNOWN: soft_box}


# --- a person -------------------------------------------------------------------------------------------------------


def symbol(person: PersonView, lines: int = 1, years: Anchor = Anchor.MIDDLE) -> Symbol:
    """Return what is drawn for ``person``, around the origin; ``lines`` come down to it from parents.

    ``years`` says where birth and death stand: on both sides of the line from the parents, or both on one side of it
    (``END`` to the left, ``START`` to the right), where that line comes aslant.
    """
    match person.kind:
        case PersonKind.PREGNANCY:
            drawn: tuple[Mark, ...] = (triangle(),)
        case PersonKind.MISCARRIAGE:
            drawn = (dot(),)
        case PersonKind.ABORTION:
            drawn = cross(CROSS)
        case PersonKind.STILLBIRTH:
            drawn = (SHAPES[person.gender](STILLBIRTH_SIZE), *cross(_arm(person.gender, STILLBIRTH_SIZE / 2)))
        case PersonKind.PET:
            drawn = (diamond(), *(cross(PET_HALF / 2, gap=_gap(person)) if person.is_dead else ()), *_age(person))
        case PersonKind.PERSON | PersonKind.HELPER | PersonKind.INSTITUTION:
            drawn = _somebody(person)
    shape = extent(drawn)
    labels = (*_years(person, shape[1], lines, years), *_name(person, shape[3]))
    boxes = tuple(bounds_of(label) for label in labels)
    return Symbol((*drawn, *labels), outline_of(drawn[0], shape), boxes, joined([shape, *boxes]))


def outline_of(drawn: Mark, shape: Bounds) -> Path:
    """Return the line round a shape, as points; round the box where the shape is open."""
    match drawn:
        case Disc(x, y, radius):
            steps = (2 * pi * i / _ROUND for i in range(_ROUND))
            return tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in steps)
        case Box(x, y, width, height):
            return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        case Curve():
            return flattened(drawn)
        case Polyline(points, is_closed=True):
            return points
        case _:
            left, top, right, bottom = shape
            return ((left, top), (right, top), (right, bottom), (left, bottom))


def _somebody(person: PersonView) -> tuple[Mark, ...]:
    shape = SHAPES[person.gender]
    if person.is_index:
        inner = INDEX_SIZE - 2 * SECOND_OUTLINE
        outline = (shape(INDEX_SIZE, _INDEX), shape(inner, _INDEX))
    else:
        inner = SIZE
        outline = (shape(SIZE),)
    pen = _INDEX if person.is_index else _OUTLINE
    dead = cross(_arm(person.gender, inner / 2), pen, _gap(person)) if person.is_dead else ()
    return (*outline, *dead, *_inside(person))


def _arm(gender: Gender, half: float) -> float:
    """Return how far the X reaches: to the corners, and in a circle to its rim."""
    match gender:
        case Gender.FEMALE:
            return half * 0.7071
        case Gender.UNKNOWN:
            return half * 0.84
        case _:
            return half


def _gap(person: PersonView) -> float:
    if person.age is None:
        return 0.0
    # The arms end where they would touch the digits' corners.
    return max(5.5, text_width(_age_text(person), AGE_SIZE, is_bold=person.is_index) / 2 - 0.5)


def _age_text(person: PersonView) -> str:
    is_about = person.born is not None and person.born.precision is Precision.ABOUT
    return f"~{person.age}" if is_about else f"{person.age}"


def _age(person: PersonView, y: float = 3.6) -> tuple[Mark, ...]:
    if person.age is None:
        return ()
    colour = Colour.ACCENT if person.is_index else Colour.INK
    return (Words(0, y, _age_text(person), AGE_SIZE, colour=colour, is_bold=person.is_index),)


def _inside(person: PersonView) -> tuple[Mark, ...]:
    """Return the age, and a question mark where the gender isn't known."""
    if person.gender is not Gender.UNKNOWN or person.is_dead:
        return _age(person)
    if person.age is None:
        return (Words(0, 4.4, "?", 13, colour=Colour.QUIET),)
    return (Words(0, -5, "?", YEAR_SIZE, colour=Colour.QUIET), *_age(person, 9.6))


def _years(person: PersonView, top: float, lines: int, side: Anchor) -> tuple[Mark, ...]:
    """Return birth and death above the symbol, left and right of the lines that come from the parents.

    The first line comes down in the middle, a second to its right, a third to its left.
    """
    left, right = _YEAR_GAP + LINE_STEP * ((lines - 1) // 2), _YEAR_GAP + LINE_STEP * (lines // 2)
    base = top - 4
    if side is not Anchor.MIDDLE:
        known = [year(when) for when in (person.born, person.died) if when is not None]
        x = -left if side is Anchor.END else right
        return (Words(x, base, "–".join(known), YEAR_SIZE, side, Colour.QUIET),) if known else ()
    marks: list[Mark] = []
    if person.born is not None:
        marks.append(Words(-left, base, year(person.born), YEAR_SIZE, Anchor.END, Colour.QUIET))
    if person.died is not None:
        marks.append(Words(right, base, year(person.died), YEAR_SIZE, Anchor.START, Colour.QUIET))
    return tuple(marks)


def year(when: PartialDate) -> str:
    """Return the year as it is written above a symbol: ``1984``, ``~1984``, ``<2010``."""
    return f"{_ABOUT[when.precision]}{when.year}"


def _stand_ins(person: PersonView) -> set[str]:
    is_person = person.kind is PersonKind.PERSON
    return set() if is_person else {translate(person.kind.label, language) for language in Language}


def _name(person: PersonView, bottom: float) -> tuple[Mark, ...]:
    name = person.short_name or person.name
    # Whoever has no name is called by their kind or "?"; the symbol says as much.
    if not name or name == "?" or name in _stand_ins(person):
        return ()
    bold = person.is_index
    lines = wrapped(name, NAME_WIDTH, NAME_SIZE, lines=3, is_bold=bold)
    base = bottom + 4 + NAME_SIZE * 0.75
    written = [Words(0, base + i * _LEADING, line, NAME_SIZE, is_bold=bold) for i, line in enumerate(lines)]
    if person.role and person.relation is None:
        base += len(lines) * _LEADING - 1
        role = wrapped(person.role, NAME_WIDTH, YEAR_SIZE)
        written += [
            Words(0, base + i * (_LEADING - 1), line, YEAR_SIZE, colour=Colour.QUIET) for i, line in enumerate(role)
        ]
    return tuple(written)
