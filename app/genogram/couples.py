"""The lines of couples: what they are to each other, how it ended, and since when (McGoldrick, Gerson and Petry).

The line runs below both; strokes over it say that it ended (one: separation, bold where a court decided it; two:
divorce; three: annulment) and stand on the side of the parent who moved out, where the homes tell. A stroke back
through them says that the two are together again. The dates are written on the line. Where two are parents together and
nothing more is known, the line is dash-dotted, so that nobody is taken for a couple who is none. What hangs at the
lower right says whether the couple's children are all there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from app.genogram.bench import PACE, Bench, place, place_on
from app.genogram.couplelooks import SEPARATOR, STROKES, WIDTH, CoupleLook, couple_look, dates, strokes
from app.genogram.geometry import Path, overlap
from app.genogram.measure import text_width
from app.genogram.picture import Colour, Disc, Mark, Pen, Point, Polyline, Words
from app.genogram.strokes import Track, line, neat
from app.genogram.symbols import YEAR_SIZE
from app.i18n import Language
from app.lens.view import ChildrenKnown, Ending, Notation, PartnershipKind, PartnershipView

STROKE_RUN: Final = 8.0
STROKE_RISE: Final = 16.0
STROKE_STEP: Final = 6.0
HOUSE_WIDTH: Final = 11.0
CHILDREN_WIDTH: Final = 10.0
BOLD: Final = 2.9
_CLEAR: Final = 4.0
_WORD_CLEAR: Final = 2.0
_LEADING: Final = 9.5
_BY_LEG: Final = 8.0
_OUT: Final = 8.0
"""How far dates may stand out beyond the line's ends."""
_SPOT: Final = 4.0
_BELOW: Final = 2.0
_RAISED: Final = 5.0
_ASIDE: Final = 0.05
_ON_TEXT: Final = 1000.0
_ON_SIGN: Final = 200.0
"""What dates without a free place pay to stand there, by the point aside of the middle, and for what they lie on."""


def room(partnership: PartnershipView | None, language: Language, notation: Notation = Notation.MCGOLDRICK) -> float:
    """Return how long the level part of the line should be, in points, for words and signs side by side."""
    words = text_width(SEPARATOR.join(dates(partnership, language)), YEAR_SIZE)
    drawn_as = couple_look(partnership.kind if partnership else PartnershipKind.PARENTS, notation)
    signs = _stroke_width(strokes(partnership)) + sum(width for _, width, _ in signs_of(drawn_as))
    return words + signs + 4 * _CLEAR


def _stroke_width(count: int) -> float:
    return STROKE_RUN + STROKE_STEP * (count - 1) + 2 if count else 0.0


# --- the line -------------------------------------------------------------------------------------------------------


def couple_marks(
    partnership: PartnershipView | None,
    bar: Path,
    bench: Bench,
    language: Language,
    *,
    mover: float | None = None,
    is_kin: bool = False,
    notation: Notation = Notation.MCGOLDRICK,
    has_remarried: bool = False,
) -> tuple[Mark, ...]:
    """Return the couple's line along ``bar`` with its signs and dates.

    ``mover`` is the x of the partner who moved out of the children's home, None where the homes don't tell. Partners
    who are kin get a double line. ``has_remarried``: one of them died and the other has had a partner since.
    """
    drawn_as = couple_look(partnership.kind if partnership else PartnershipKind.PARENTS, notation)
    marks = list(couple_line(bar, drawn_as, is_kin=is_kin))
    taken: list[tuple[float, float]] = []
    count = strokes(partnership)
    if partnership is not None and count:
        x = _stroke_place(bench, count, mover)
        half = _stroke_width(count) / 2
        taken.append((x - half, x + half))
        ending = partnership.ending or Ending.SEPARATION
        marks += over(x, bench.y, ending, notation, is_resumed=partnership.resumed_on is not None)
    marks += _signs(partnership, drawn_as, bench, taken, language)
    if has_remarried and notation is Notation.GENOPRO:
        x = place_on(bench, (-5, 5), 10, taken, (bench.left + bench.right) / 2)
        taken.append((x - 5, x + 5))
        marks += widowed(x, bench.y)
    words = _dates(partnership, bench, taken, language)
    if partnership is not None and partnership.children is not None:
        half = CHILDREN_WIDTH / 2
        x = place_on(bench, (2, 13), CHILDREN_WIDTH, taken, bench.right - half - 3)
        marks += children_sign(partnership.children, x, bench.y)
    return (*marks, *words)


def couple_line(bar: Path, drawn_as: CoupleLook, *, is_kin: bool = False) -> tuple[Mark, ...]:
    """Return the mere line of a couple along ``bar``."""
    track = Track(bar)
    if is_kin or drawn_as.is_double:
        return (line(track.rail(-2), drawn_as.pen), line(track.rail(2), drawn_as.pen))
    return (line(track.path, drawn_as.pen),)


def _signs(
    partnership: PartnershipView | None,
    drawn_as: CoupleLook,
    bench: Bench,
    taken: list[tuple[float, float]],
    language: Language,
) -> list[Mark]:
    """Return the house, the ring and the triangle, which stand before the date, all in the middle together."""
    signs = signs_of(drawn_as)
    words = text_width(SEPARATOR.join(dates(partnership, language)), YEAR_SIZE)
    wide = sum(width + 3 for _, width, _ in signs) - 3
    wanted = (bench.left + bench.right - words - (_CLEAR + 4 if words else 0) - wide) / 2
    marks: list[Mark] = []
    for sign, width, band in signs:
        x = place_on(bench, band, width, taken, wanted + width / 2)
        taken.append((x - width / 2, x + width / 2))
        marks += sign(x, bench.y)
        wanted += width + 3
    return marks


Sign = Callable[[float, float], tuple[Mark, ...]]


def signs_of(drawn_as: CoupleLook) -> list[tuple[Sign, float, tuple[float, float]]]:
    """Return the signs on a couple's line: what draws each, how wide it is, and how far it stands above and below."""
    signs: list[tuple[Sign, float, tuple[float, float]]] = []
    if drawn_as.has_house:
        signs.append((house, HOUSE_WIDTH, (-14, -1)))
    if drawn_as.has_ring:
        signs.append((ring_on, 10.0, (-5, 5)))
    if drawn_as.is_secret:
        signs.append((secret_on, 10.0, (-5, 5)))
    return signs


def over(
    x: float, y: float, ending: Ending, notation: Notation = Notation.MCGOLDRICK, *, is_resumed: bool = False
) -> tuple[Mark, ...]:
    """Return the strokes over the line around ``x``; a stroke back through them says that it goes on again."""
    count = STROKES[ending]
    if not count:
        return ()
    colour = Colour.STRAIN if notation is Notation.GENOPRO else Colour.INK
    pen = Pen(colour, BOLD if ending is Ending.LEGAL_SEPARATION else WIDTH)
    first = x - STROKE_STEP * (count - 1) / 2
    found: list[Mark] = []
    for i in range(count):
        middle = first + i * STROKE_STEP
        low = neat(middle - STROKE_RUN / 2, y + STROKE_RISE / 2)
        high = neat(middle + STROKE_RUN / 2, y - STROKE_RISE / 2)
        found.append(Polyline((low, high), pen))
    if is_resumed:
        half = STROKE_RUN / 2 + STROKE_STEP * (count - 1) / 2
        found.append(
            Polyline((neat(x - half, y - STROKE_RISE / 2), neat(x + half, y + STROKE_RISE / 2)), Pen(colour, WIDTH))
        )
    return tuple(found)


def widowed(x: float, y: float) -> tuple[Mark, ...]:
    """Return the X on the line of somebody widowed who has had a partner since."""
    pen = Pen(Colour.INK, WIDTH)
    return tuple(Polyline((neat(x - 4, y - 4 * turn), neat(x + 4, y + 4 * turn)), pen) for turn in (1, -1))


def house(x: float, y: float) -> tuple[Mark, ...]:
    """Return the small house that stands on the line of two who live together."""
    half = HOUSE_WIDTH / 2
    wall: tuple[Point, ...] = tuple(
        neat(x + dx, y + dy)
        for dx, dy in (
            (-half + 1.5, -1),
            (-half + 1.5, -6),
            (-half, -6),
            (0, -12),
            (half, -6),
            (half - 1.5, -6),
            (half - 1.5, -1),
        )
    )
    return (Polyline(wall, Pen(Colour.INK, 1.2), Colour.GROUND, is_closed=True),)


def ring_on(x: float, y: float) -> tuple[Mark, ...]:
    """Return the ring on the line of two who are engaged."""
    return (Disc(round(x, 2), y, 4, Pen(Colour.INK, 1.4), Colour.GROUND),)


def secret_on(x: float, y: float) -> tuple[Mark, ...]:
    """Return the filled triangle on a line that is secret."""
    points = (neat(x, y - 5), neat(x + 5, y + 4), neat(x - 5, y + 4))
    return (Polyline(points, None, Colour.INK, is_closed=True),)


def children_sign(known: ChildrenKnown, x: float, y: float) -> tuple[Mark, ...]:
    """Return what hangs at the lower right of the line: a full stop, a plus, or dots for children still to be drawn."""
    pen = Pen(Colour.INK, 1.3)
    match known:
        case ChildrenKnown.COMPLETE:
            stem = Polyline((neat(x, y), neat(x, y + 8)), pen)
            return (stem, *(Polyline((neat(x - 4, y + far), neat(x + 4, y + far)), pen) for far in (8.0, 10.5)))
        case ChildrenKnown.OPEN:
            level = Polyline((neat(x - 4, y + 8), neat(x + 4, y + 8)), pen)
            return (level, Polyline((neat(x, y + 4), neat(x, y + 12)), pen))
        case ChildrenKnown.UNFINISHED:
            return tuple(Disc(round(x + dx, 2), round(y + 7, 2), 1.1, None, Colour.INK) for dx in (-4, 0, 4))


def _stroke_place(bench: Bench, count: int, mover: float | None) -> float:
    """Return where the strokes stand: between the children's line and whoever moved out, else on the longer side."""
    half = _stroke_width(count) / 2
    middle = (bench.left + bench.right) / 2
    drop = middle if bench.drop is None else bench.drop
    if mover is None and bench.drop is None:
        wanted = middle
    else:
        is_left = drop - bench.left >= bench.right - drop if mover is None else mover < drop
        # Near the leg, so that the dates have room beside the strokes.
        wanted = (
            min((bench.left + drop) / 2, bench.left + half + _BY_LEG)
            if is_left
            else max((drop + bench.right) / 2, bench.right - half - _BY_LEG)
        )
    return place_on(bench, (-STROKE_RISE / 2, STROKE_RISE / 2), 2 * half, [], wanted)


def _dates(
    partnership: PartnershipView | None, bench: Bench, taken: Sequence[tuple[float, float]], language: Language
) -> tuple[Mark, ...]:
    """Return the dates: above the line in one row if they fit beside the signs, else in two, else below it.

    Where no place is free they stand where they lie on as little as can be of others' lines, and on no text.
    """
    parts = dates(partnership, language)
    if not parts:
        return ()
    wanted = (bench.left + bench.right) / 2
    rows = [(SEPARATOR.join(parts),)] if len(parts) == 1 else [(SEPARATOR.join(parts),), parts]
    for is_below in (False, True):
        if is_below:  # no leg of the line is in the way there: they may stand out a little
            bench = replace(bench, left=bench.left - _OUT, right=bench.right + _OUT)
        for lines in rows:
            height = len(lines) * _LEADING
            width = max(text_width(text, YEAR_SIZE) for text in lines) + 2
            low, high = (1, 4 + height) if is_below else (-3 - height, -1)
            x = place(bench.free(low, high, _WORD_CLEAR), width, taken, wanted)
            if x is not None:
                return _written(lines, x, bench.y + 1 + height if is_below else bench.y - 3.5)
    return _squeezed_in(rows, bench, taken)


def _squeezed_in(rows: Sequence[Sequence[str]], bench: Bench, taken: Sequence[tuple[float, float]]) -> tuple[Mark, ...]:
    """Return the dates where they lie on least: above the line, above its strokes, or below."""
    xs, ys = bench.points()
    wanted = (bench.left + bench.right) / 2
    found: list[tuple[float, int, tuple[Mark, ...]]] = []
    for lines in rows:
        height = len(lines) * _LEADING
        half = max(text_width(text, YEAR_SIZE) for text in lines) / 2 + 1
        for base, price in ((bench.y - 3.5, 0.0), (bench.y + 1 + height, _BELOW), (bench.y - 13, _RAISED)):
            top, bottom = base - height + 1, base + 2.5
            signs = () if base < bench.y - 10 else taken
            if base > bench.y and bench.drop is not None:
                signs = (*signs, (bench.drop, bench.drop))
            for x in _spots(bench.left + half, bench.right - half, wanted):
                box = (x - half, top, x + half, bottom)
                cost = price + abs(x - wanted) * _ASIDE
                cost += PACE * np.count_nonzero((xs > box[0]) & (xs < box[2]) & (ys > top) & (ys < bottom))
                cost += _ON_TEXT * sum(overlap(box, other) for other in bench.boxes)
                cost += _ON_SIGN * sum(left < box[2] and right > box[0] for left, right in signs)
                found.append((round(float(cost), 2), len(found), _written(lines, x, base)))
    return min(found)[2]


def _spots(first: float, last: float, wanted: float) -> list[float]:
    """Return places from ``first`` to ``last`` and ``wanted`` one."""
    count = max(0, int((last - first) / _SPOT))
    return [wanted, *(first + _SPOT * at for at in range(count + 1) if first + _SPOT * at <= last)]


def _written(lines: Sequence[str], x: float, base: float) -> tuple[Mark, ...]:
    last = len(lines) - 1
    return tuple(
        Words(round(x, 2), round(base - (last - i) * _LEADING, 2), text, YEAR_SIZE, colour=Colour.QUIET, has_halo=True)
        for i, text in enumerate(lines)
    )
