"""The person symbols, as in the notation's table (McGoldrick, Gerson and Petry).

All are drawn around the origin, in points, y down, and moved to their place later. The gender shown is the one a
person lives in. Years stand above (birth left, death right, the line from the parents between them), the age on the
drawing's day inside, the name below (the occupation too, where the case says so), letters of health at the lower right.
The notation writes the place somebody lives at above the years; it is left out on purpose, since a picture that is
handed on must lead nobody to a home that is kept secret.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.genogram.extent import bounds_of, extent, moved
from app.genogram.geometry import Path
from app.genogram.health import Noted, fills, letters_of
from app.genogram.measure import shortened, text_width, wrapped
from app.genogram.picture import Anchor, Bounds, Colour, Mark, Pen, Point, Polyline, Words, joined
from app.genogram.shapes import (
    CROSS,
    HELPER_DASH,
    OUTLINE,
    PET_HALF,
    PREGNANCY_HALF,
    SHAPES,
    arm,
    cross,
    diamond,
    dot,
    house,
    inverted,
    outline_of,
    small_cross,
    triangle,
)
from app.genogram.strokes import Track, wave
from app.i18n import Language, translate
from app.lens.view import (
    DeathSign,
    Gender,
    Migration,
    Notation,
    Orientation,
    PartialDate,
    PersonKind,
    PersonMarkKind,
    PersonView,
    Precision,
    StyleView,
)
from app.records import record

SIZE: Final = 40.0
INDEX_SIZE: Final = 48.0
SECOND_OUTLINE: Final = 4.0
STILLBIRTH_SIZE: Final = 20.0
INNER_SHARE: Final = 0.64
"""How large the shape of the gender at birth is, of the one around it."""
NAME_SIZE: Final = 9.0
YEAR_SIZE: Final = 8.0
AGE_SIZE: Final = 10.0
NAME_WIDTH: Final = 86.0
WAVE_HALF: Final = 12.0
LINE_STEP: Final = 8.0  # as the layout sets the lines to one child apart
_LEADING: Final = 11.0
_YEAR_GAP: Final = 4.0
_CULTURES_WIDTH: Final = 70.0
_INDEX: Final = Pen(Colour.ACCENT, 1.6)
_THIN: Final = Pen(Colour.INK, 1.2)
_ABOUT: Final = {Precision.ABOUT: "~", Precision.BEFORE: "<", Precision.AFTER: ">", Precision.EXACT: ""}
_PEOPLE: Final = frozenset({PersonKind.PERSON, PersonKind.HELPER})
_ENDED: Final = frozenset({PersonKind.MISCARRIAGE, PersonKind.ABORTION})
_DYING: Final = frozenset({PersonKind.PERSON, PersonKind.HELPER, PersonKind.PET})
DEFAULT_STYLE: Final = StyleView()


@record
class Symbol:
    """What stands for a person: the marks, the line round the shape, the boxes of the labels, and the box round all.

    The line is kept as its ``form``, which many symbols have in common, and whither that was moved.
    """

    marks: tuple[Mark, ...]
    form: Path
    labels: tuple[Bounds, ...]
    box: Bounds
    centre: Point = (0.0, 0.0)
    shift: Point = (0.0, 0.0)

    def placed(self, x: float, y: float) -> Symbol:
        """Return the symbol, drawn around the origin, with its centre at the point."""
        return self.shifted(x, y)

    def shifted(self, dx: float, dy: float) -> Symbol:
        """Return the symbol so far from where it stands."""

        def at(box: Bounds) -> Bounds:
            return (box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy)

        return Symbol(
            tuple([moved(drawn, dx, dy) for drawn in self.marks]),
            self.form,
            tuple([at(box) for box in self.labels]),
            at(self.box),
            (self.centre[0] + dx, self.centre[1] + dy),
            (self.shift[0] + dx, self.shift[1] + dy),
        )

    @property
    def outline(self) -> Path:
        """Return the line round the shape."""
        x, y = self.shift
        return tuple([(px + x, py + y) for px, py in self.form]) if x or y else self.form

    @property
    def shape(self) -> Bounds:
        """Return the box round the shape alone."""
        (x, y), (xs, ys) = self.shift, zip(*self.form, strict=True)
        return (min(xs) + x, min(ys) + y, max(xs) + x, max(ys) + y)

    def top_at(self, x: float) -> float:
        """Return the y at which a line from above meets the shape."""
        dx, dy = self.shift
        ys: list[float] = []
        before = self.form[-1]
        for point in self.form:
            left, right = before[0] + dx, point[0] + dx
            if (left <= x <= right or right <= x <= left) and left != right:
                start = before[1] + dy
                ys.append(start + (point[1] + dy - start) * (x - left) / (right - left))
            before = point
        return min(ys, default=self.centre[1])


# --- a person -------------------------------------------------------------------------------------------------------


def symbol(
    person: PersonView,
    lines: int = 1,
    years: Anchor = Anchor.MIDDLE,
    style: StyleView = DEFAULT_STYLE,
    noted: Sequence[Noted] = (),
) -> Symbol:
    """Return what is drawn for ``person``, around the origin; ``lines`` come down to it from parents.

    ``years`` says where birth and death stand: on both sides of the line from the parents, or both on one side of it
    (``END`` to the left, ``START`` to the right), where that line comes aslant. ``style`` is the case's; ``noted`` is
    what is marked on the person and may be drawn.
    """
    match person.kind:
        case PersonKind.PERSON | PersonKind.HELPER:  # as nearly all are
            drawn = _somebody(person, style, noted)
        case PersonKind.PREGNANCY | PersonKind.MISCARRIAGE | PersonKind.ABORTION | PersonKind.STILLBIRTH:
            drawn = loss(person.kind, person.gender, style.notation)
        case PersonKind.PET:
            drawn = (diamond(), *_dead(person, style, PET_HALF / 2), *_age(person))
        case PersonKind.INSTITUTION:
            drawn = (house(SIZE),)
    shape = extent(drawn)
    beside = (*_beside(person, style, noted, shape),)
    dates = _years(person, shape[1], lines, years)
    top = min([shape[1], *(bounds_of(words)[1] for words in dates)])
    labels = (*dates, *_wave(person, top), *_name(person, shape[3], style))
    boxes = tuple(bounds_of(label) for label in (*beside, *labels))
    marks = (*drawn, *beside, *labels)
    return Symbol(marks, outline_of(drawn[0], shape), boxes, joined([shape, *boxes]))


def loss(kind: PersonKind, gender: Gender, notation: Notation, scale: float = 1.0) -> tuple[Mark, ...]:
    """Return a pregnancy or what became of it, ``scale`` times as large: the cards differ, so a profile says how."""
    pen = replace(OUTLINE, width=OUTLINE.width * min(1.0, scale + 0.2))
    half = PREGNANCY_HALF * scale
    if kind is PersonKind.PREGNANCY:
        return (triangle(half, pen),)
    if kind is PersonKind.STILLBIRTH:
        size = STILLBIRTH_SIZE * scale
        is_clipped = notation is Notation.MCGOLDRICK
        return (SHAPES[gender](size, pen), *cross(arm(gender, size / 2) if is_clipped else size / 2 + 1, pen))
    if notation is Notation.GENOPRO:
        ended = (triangle(half, pen), *(moved(stroke, 0, half * 0.3) for stroke in cross(half * 0.72, pen)))
        level = Polyline(((-half, half * 0.3), (half, half * 0.3)), pen)
        return (*ended, level) if kind is PersonKind.ABORTION else ended
    return (dot(5.5 * scale),) if kind is PersonKind.MISCARRIAGE else cross(CROSS * scale, pen)


def _somebody(person: PersonView, style: StyleView, noted: Sequence[Noted]) -> tuple[Mark, ...]:
    shape = SHAPES[person.gender]
    pen = _INDEX if person.is_index else OUTLINE
    if person.kind is PersonKind.HELPER:
        pen = replace(pen, dash=HELPER_DASH)
    inner = INDEX_SIZE - 2 * SECOND_OUTLINE if person.is_index else SIZE
    marks: list[Mark] = [shape(INDEX_SIZE, pen)] if person.is_index else []
    marks.append(shape(inner, pen))
    filled = fills(shape(inner - 1.6, pen), noted)
    marks += filled
    half = inner / 2
    if style.shows_orientation and shows_birth_gender(person):
        half *= INNER_SHARE
        marks.append(replace_fill(SHAPES[person.birth_gender or person.gender](2 * half, replace(pen, width=1.2))))
    room = AGE_SIZE
    y = 3.6
    if style.shows_orientation and person.orientation is not None:
        marks.append(inverted(half, orientation_pen(person.orientation)))
        room, y = (7.5, 0.4) if half < SIZE / 2 else (9.0, 1.0)
    marks += _dead(person, style, arm(person.gender, inner / 2), pen)
    return (*marks, *_inside(person, room, y, has_halo=bool(filled)))


def shows_birth_gender(person: PersonView) -> bool:
    """Say whether a second shape within the outer one has something to tell."""
    return person.birth_gender not in {None, Gender.UNKNOWN, person.gender} and person.gender is not Gender.UNKNOWN


def orientation_pen(orientation: Orientation) -> Pen:
    """Return how the triangle of an orientation is drawn."""
    return Pen(Colour.INK, 1.2, (3.0, 2.0) if orientation is Orientation.BISEXUAL else ())


def replace_fill(drawn: Mark) -> Mark:
    """Return a shape as a mere outline, so that what lies under it shows."""
    return drawn if isinstance(drawn, Words) else replace(drawn, fill=None)


def _dead(person: PersonView, style: StyleView, half: float, pen: Pen = OUTLINE) -> tuple[Mark, ...]:
    """Return the X through somebody dead; ``half`` is how far its arms reach."""
    if not person.is_dead or style.death_sign is not DeathSign.CROSSED:
        return ()
    return cross(half, replace(pen, dash=()), _gap(person))


def _beside(person: PersonView, style: StyleView, noted: Sequence[Noted], shape: Bounds) -> Sequence[Mark]:
    """Return the small signs beside the shape: a cross for the dead, letters and numbers of health, a secret."""
    left, top, right, bottom = shape
    marks: list[Mark] = []
    if person.is_dead and style.death_sign is DeathSign.BESIDE and person.kind in _DYING:
        marks += small_cross(right + 7, top + 8, _THIN)
    letters = letters_of(noted)
    if letters:
        marks.append(Words(right + 2.5, bottom, letters, YEAR_SIZE, Anchor.START))
    if any(one.kind is PersonMarkKind.SECRET for one in noted):
        marks.append(moved(secret(), left - 7, bottom - 5))
    return marks


def secret(half: float = 4.5) -> Mark:
    """Return the small filled triangle of a family secret."""
    return Polyline(((0, -half), (half, half * 0.8), (-half, half * 0.8)), None, Colour.INK, is_closed=True)


def _gap(person: PersonView) -> float:
    if person.age is None:
        return 0.0
    # The arms end where they would touch the digits' corners.
    return max(5.5, text_width(_age_text(person), AGE_SIZE, is_bold=person.is_index) / 2 - 0.5)


def _age_text(person: PersonView) -> str:
    is_about = person.born is not None and person.born.precision is Precision.ABOUT
    return f"~{person.age}" if is_about else f"{person.age}"


def _age(person: PersonView, y: float = 3.6, size: float = AGE_SIZE, *, has_halo: bool = False) -> tuple[Mark, ...]:
    if person.age is None:
        return ()
    colour = Colour.ACCENT if person.is_index else Colour.INK
    text = _age_text(person)
    return (Words(0, y, text, size, colour=colour, is_bold=person.is_index, has_halo=has_halo),)


def _inside(person: PersonView, size: float, y: float, *, has_halo: bool) -> tuple[Mark, ...]:
    """Return the age, and a question mark where the gender isn't known."""
    if person.gender is not Gender.UNKNOWN or person.is_dead:
        return _age(person, y, size, has_halo=has_halo)
    if person.age is None:
        return (Words(0, 4.4, "?", 13, colour=Colour.QUIET, has_halo=has_halo),)
    return (
        Words(0, -5, "?", YEAR_SIZE, colour=Colour.QUIET, has_halo=has_halo),
        *_age(person, 9.6, size, has_halo=has_halo),
    )


def _years(person: PersonView, top: float, lines: int, side: Anchor) -> tuple[Words, ...]:
    """Return birth and death above the symbol, left and right of the lines that come from the parents.

    The first line comes down in the middle, a second to its right, a third to its left.
    """
    left, right = _YEAR_GAP + LINE_STEP * ((lines - 1) // 2), _YEAR_GAP + LINE_STEP * (lines // 2)
    base = top - 4
    born, died = _dates(person)
    if side is not Anchor.MIDDLE:
        known = [text for text in (born, died) if text]
        x = -left if side is Anchor.END else right
        return (Words(x, base, "–".join(known), YEAR_SIZE, side, Colour.QUIET),) if known else ()
    marks: list[Words] = []
    if born:
        marks.append(Words(-left, base, born, YEAR_SIZE, Anchor.END, Colour.QUIET))
    if died:
        marks.append(Words(right, base, died, YEAR_SIZE, Anchor.START, Colour.QUIET))
    return tuple(marks)


def _dates(person: PersonView) -> tuple[str, str]:
    """Return what stands left and right above: a pregnancy that ended has its end alone, a stillbirth both at once."""
    born, died = year(person.born), year(person.died)
    if person.kind in _ENDED:
        ended = died or born
        return "", f"–{ended}" if ended else ""
    if person.kind is PersonKind.STILLBIRTH:
        return born or died, died or born
    return born, died


def year(when: PartialDate | None) -> str:
    """Return the year as it is written above a symbol: ``1984``, ``~1984``, ``<2010``; nothing where none is told."""
    return "" if when is None or not when.is_told else f"{_ABOUT[when.precision]}{when.year}"


def _wave(person: PersonView, top: float) -> tuple[Mark, ...]:
    """Return the wave or two over the line from the parents, with the cultures it is about.

    Cards differ in what one wave means and what two, so the cultures are written wherever they are known.
    """
    if person.migration is None or not shows_wave(person):
        return ()
    middle = top - 9
    marks: list[Mark] = [moved(drawn, 0, middle) for drawn in waves(person.migration)]
    if person.cultures:
        text = shortened(person.cultures, _CULTURES_WIDTH, YEAR_SIZE - 0.5)
        x = WAVE_HALF + 3
        marks.append(Words(x, round(middle + 2.6, 2), text, YEAR_SIZE - 0.5, Anchor.START, Colour.QUIET))
    return tuple(marks)


def shows_wave(person: PersonView) -> bool:
    """Say whether a migration is drawn over somebody."""
    return person.migration is not None and person.kind in _PEOPLE


def waves(migration: Migration, half: float = WAVE_HALF) -> tuple[Mark, ...]:
    """Return the wave of a migration around the origin: two where several cultures were lived in."""
    offsets = (-2.6, 2.6) if migration is Migration.SEVERAL_CULTURES else (0.0,)
    return tuple(
        Polyline(wave(Track(((-half, y), (half, y))), 3.0, half), replace(_THIN, is_round=True)) for y in offsets
    )


def _stand_ins(person: PersonView) -> set[str]:
    is_person = person.kind is PersonKind.PERSON
    return set() if is_person else {translate(person.kind.label, language) for language in Language}


def _name(person: PersonView, bottom: float, style: StyleView) -> tuple[Mark, ...]:
    name = person.short_name or person.name
    # Whoever has no name is called by their kind or "?"; the symbol says as much.
    is_named = bool(name) and name != "?" and name not in _stand_ins(person)
    bold = person.is_index
    lines = wrapped(name, NAME_WIDTH, NAME_SIZE, lines=3, is_bold=bold) if is_named else ()
    base = bottom + 4 + NAME_SIZE * 0.75
    written = [Words(0, base + i * _LEADING, line, NAME_SIZE, is_bold=bold) for i, line in enumerate(lines)]
    base += len(lines) * _LEADING - (1 if lines else 0)
    small: list[str] = []
    is_helper = person.kind is PersonKind.HELPER
    if person.role and (is_helper or (is_named and person.relation is None)):
        small += wrapped(person.role, NAME_WIDTH, YEAR_SIZE)
    if is_named and style.shows_occupation:
        small += _occupation(person)
    leading = _LEADING - 1
    written += [Words(0, base + i * leading, line, YEAR_SIZE, colour=Colour.QUIET) for i, line in enumerate(small)]
    return tuple(written)


def _occupation(person: PersonView) -> list[str]:
    """Return the occupation where it is short enough for a picture: what follows a comma is for the assessment."""
    short = person.occupation.split(",")[0].strip()
    is_short = bool(short) and text_width(short, YEAR_SIZE) <= NAME_WIDTH
    return [short] if is_short and person.kind is PersonKind.PERSON else []
