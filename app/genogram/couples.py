"""The lines of couples: what they are to each other, how it ended, and since when (McGoldrick, Gerson and Petry).

The line runs below both; strokes over it say that it ended (one: separation, two: divorce, three: annulment) and stand
on the side of the parent who moved out, where the homes tell. The dates are written on the line. Where two are parents
together and nothing more is known, the line is dash-dotted, so that nobody is taken for a couple who is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.genogram.geometry import Path, overlap, part_inside
from app.genogram.measure import text_width
from app.genogram.picture import Bounds, Colour, Disc, Mark, Pen, Point, Polyline, Words
from app.genogram.strokes import Track, line, neat
from app.genogram.symbols import YEAR_SIZE, year
from app.i18n import Language, Text, mark, translate
from app.lens.view import Ending, PartnershipKind, PartnershipView

WIDTH: Final = 1.6
STROKE_RUN: Final = 8.0
STROKE_RISE: Final = 16.0
STROKE_STEP: Final = 6.0
HOUSE_WIDTH: Final = 11.0
_CLEAR: Final = 4.0
_WORD_CLEAR: Final = 2.0
_LEADING: Final = 9.5
_BY_LEG: Final = 8.0
_REACH: Final = 32.0  # further off than this from the line nothing of it stands
_DASHES: Final = {
    PartnershipKind.MARRIAGE: (),
    PartnershipKind.REGISTERED: (),
    PartnershipKind.ENGAGEMENT: (),
    PartnershipKind.COHABITATION: (6.0, 4.0),
    PartnershipKind.LIVING_APART: (6.0, 4.0),
    PartnershipKind.AFFAIR: (0.1, 4.0),
    PartnershipKind.CASUAL: (0.1, 9.0),
    PartnershipKind.PARENTS: (10.0, 4.0, 2.0, 4.0),
    PartnershipKind.ENGAGED_COHABITATION: (6.0, 4.0),
    PartnershipKind.LEGAL_COHABITATION: (10.0, 3.0, 2.0, 3.0),
    PartnershipKind.HOUSEMATES: (0.1, 5.0),
    PartnershipKind.SECRET_AFFAIR: (0.1, 4.0),
    PartnershipKind.TEMPORARY: (0.1, 9.0),
    PartnershipKind.FORCED: (0.1, 4.0),
    PartnershipKind.OTHER: (),
}
STROKES: Final = {Ending.SEPARATION: 1, Ending.DIVORCE: 2, Ending.ANNULMENT: 3, Ending.DEATH: 0}
_BEGUN: Final = {
    PartnershipKind.MARRIAGE: mark("m.", "married, on the line of a couple"),
    PartnershipKind.REGISTERED: mark("reg.", "registered partnership, on the line of a couple"),
    PartnershipKind.COHABITATION: mark("coh.", "cohabiting, on the line of a couple"),
    PartnershipKind.ENGAGEMENT: mark("eng.", "engaged, on the line of a couple"),
    PartnershipKind.LIVING_APART: mark("LAT", "a couple living apart, on its line"),
    PartnershipKind.AFFAIR: mark("aff.", "an affair, on the line of a couple"),
    PartnershipKind.CASUAL: mark("rel.", "a short relationship, on the line of a couple"),
}
_ENDED: Final = {
    Ending.SEPARATION: mark("sep.", "separated, on the line of a couple"),
    Ending.DIVORCE: mark("div.", "divorced, on the line of a couple"),
    Ending.ANNULMENT: mark("ann.", "annulled, on the line of a couple"),
}


def strokes(partnership: PartnershipView | None) -> int:
    """Return how many strokes go over the line: none while it lasts and where death ended it."""
    if partnership is None or not partnership.is_over:
        return 0
    return 1 if partnership.ending is None else STROKES[partnership.ending]


def couple_pen(kind: PartnershipKind) -> Pen:
    """Return how the line of one kind of couple is drawn."""
    is_dotted = kind in {PartnershipKind.AFFAIR, PartnershipKind.CASUAL}
    return Pen(Colour.INK, 2.2 if is_dotted else WIDTH, _DASHES[kind], is_round=is_dotted or not _DASHES[kind])


def dates(partnership: PartnershipView | None, language: Language) -> tuple[str, ...]:
    """Return what is written on the line: how and when it began, how and when it ended."""
    if partnership is None:
        return ()
    parts: list[str] = []
    begun = _BEGUN.get(partnership.kind)
    if begun is not None and (partnership.since is not None or partnership.kind is PartnershipKind.LIVING_APART):
        when = f" {year(partnership.since)}" if partnership.since else ""
        parts.append(translate(begun, language) + when)
    ended: Text | None = _ENDED.get(partnership.ending or Ending.SEPARATION)
    if partnership.is_over and partnership.until is not None and ended is not None:
        parts.append(f"{translate(ended, language)} {year(partnership.until)}")
    return tuple(parts)


def room(partnership: PartnershipView | None, language: Language) -> float:
    """Return how long the level part of the line should be, in points, for words and signs side by side."""
    words = text_width(_SEPARATOR.join(dates(partnership, language)), YEAR_SIZE)
    signs = _stroke_width(strokes(partnership)) + (HOUSE_WIDTH if _has_house(partnership) else 0)
    return words + signs + 4 * _CLEAR


_SEPARATOR: Final = " · "


def _has_house(partnership: PartnershipView | None) -> bool:
    return partnership is not None and partnership.kind is PartnershipKind.COHABITATION


def _stroke_width(count: int) -> float:
    return STROKE_RUN + STROKE_STEP * (count - 1) + 2 if count else 0.0


# --- the line -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bench:
    """The level part of a couple's line: from ``left`` to ``right`` at ``y``, and what stands in its way."""

    left: float
    right: float
    y: float
    drop: float | None
    """Where the line to the children leaves."""
    lines: tuple[Path, ...] = ()
    """Other people's structural lines."""
    boxes: tuple[Bounds, ...] = ()
    """The boxes of people, and words that stand already."""

    def free(self, low: float, high: float, margin: float) -> list[tuple[float, float]]:
        """Return the stretches of the bench with nothing between ``low`` and ``high`` above (negative) and below it."""
        band = (self.left, self.y + low, self.right, self.y + high)
        blocked: list[tuple[float, float]] = []
        for path in self.lines:
            for a, b in pairwise(path):
                inside = part_inside(a, b, band)
                if inside is not None:
                    xs = sorted(a[0] + (b[0] - a[0]) * share for share in inside)
                    blocked.append((xs[0] - margin, xs[1] + margin))
        near = (box for box in self.boxes if box[1] < band[3] and box[3] > band[1])
        blocked += [(box[0] - margin, box[2] + margin) for box in near]
        if self.drop is not None and high > 0:
            blocked.append((self.drop - margin, self.drop + margin))
        return _without(blocked, self.left + margin, self.right - margin)


def _without(blocked: Sequence[tuple[float, float]], left: float, right: float) -> list[tuple[float, float]]:
    free: list[tuple[float, float]] = []
    at = left
    for low, high in sorted(blocked):
        if low > at:
            free.append((at, min(low, right)))
        at = max(at, high)
    if at < right:
        free.append((at, right))
    return [(low, high) for low, high in free if high > low]


def bench_of(bar: Path, drop: float | None, lines: Sequence[Path] = (), boxes: Sequence[Bounds] = ()) -> Bench:
    """Return the longest level piece of ``bar`` as a bench."""
    level = [(abs(b[0] - a[0]), a, b) for a, b in pairwise(bar) if abs(a[1] - b[1]) < 0.01]
    _, a, b = max(level, default=(0.0, bar[0], bar[-1]), key=lambda piece: piece[0])
    left, right = sorted((a[0], b[0]))
    band = (left - 1, a[1] - _REACH, right + 1, a[1] + _REACH)
    near = tuple(piece for path in lines for piece in pairwise(path) if part_inside(*piece, band) is not None)
    return Bench(left, right, a[1], drop, near, tuple(box for box in boxes if overlap(box, band)))


def couple_marks(
    partnership: PartnershipView | None,
    bar: Path,
    bench: Bench,
    language: Language,
    *,
    mover: float | None = None,
    is_kin: bool = False,
) -> tuple[Mark, ...]:
    """Return the couple's line along ``bar`` with its signs and dates.

    ``mover`` is the x of the partner who moved out of the children's home, None where the homes don't tell. Partners
    who are kin get a double line.
    """
    kind = partnership.kind if partnership else PartnershipKind.PARENTS
    pen = couple_pen(kind)
    track = Track(bar)
    marks: list[Mark] = [line(track.rail(-2), pen), line(track.rail(2), pen)] if is_kin else [line(track.path, pen)]
    taken: list[tuple[float, float]] = []
    count = strokes(partnership)
    if count:
        x = _stroke_place(bench, count, mover)
        half = _stroke_width(count) / 2
        taken.append((x - half, x + half))
        marks += over(x, bench.y, count)
    if kind is PartnershipKind.COHABITATION:
        # The house stands before its date, the two together in the middle.
        words = text_width(_SEPARATOR.join(dates(partnership, language)), YEAR_SIZE)
        wanted = (bench.left + bench.right - words - (_CLEAR + 4 if words else 0)) / 2
        x = _place_on(bench, (-14, -1), HOUSE_WIDTH, taken, wanted)
        taken.append((x - HOUSE_WIDTH / 2, x + HOUSE_WIDTH / 2))
        marks += house(x, bench.y)
    if kind is PartnershipKind.ENGAGEMENT:
        x = _place_on(bench, (-5, 5), 10, taken, (bench.left + bench.right) / 2)
        taken.append((x - 5, x + 5))
        marks += ring_on(x, bench.y)
    return (*marks, *_dates(partnership, bench, taken, language))


def over(x: float, y: float, count: int) -> tuple[Mark, ...]:
    """Return ``count`` strokes over the line around ``x``."""
    pen = Pen(Colour.INK, WIDTH)
    first = x - STROKE_STEP * (count - 1) / 2
    found: list[Mark] = []
    for i in range(count):
        middle = first + i * STROKE_STEP
        low = neat(middle - STROKE_RUN / 2, y + STROKE_RISE / 2)
        high = neat(middle + STROKE_RUN / 2, y - STROKE_RISE / 2)
        found.append(Polyline((low, high), pen))
    return tuple(found)


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
    return _place_on(bench, (-STROKE_RISE / 2, STROKE_RISE / 2), 2 * half, [], wanted)


def _place(
    free: Sequence[tuple[float, float]], width: float, taken: Sequence[tuple[float, float]], wanted: float
) -> float | None:
    """Return the free x nearest to ``wanted`` for something ``width`` wide, None where nothing is free."""
    spots = [
        max(start + width / 2, min(end - width / 2, wanted))
        for low, high in free
        for start, end in _without([(a - 2, b + 2) for a, b in taken], low, high)
        if end - start >= width
    ]
    return min(spots, key=lambda x: (abs(x - wanted), x), default=None)


def _place_on(
    bench: Bench, band: tuple[float, float], width: float, taken: Sequence[tuple[float, float]], wanted: float
) -> float:
    """Return where a sign ``width`` wide stands, as near to ``wanted`` as it can; there if nothing is free."""
    found = _place(bench.free(*band, 2), width, taken, wanted)
    return max(bench.left, min(bench.right, wanted)) if found is None else found


def _dates(
    partnership: PartnershipView | None, bench: Bench, taken: Sequence[tuple[float, float]], language: Language
) -> tuple[Mark, ...]:
    """Return the dates: above the line in one row if they fit beside the signs, else in two, else below it."""
    parts = dates(partnership, language)
    if not parts:
        return ()
    wanted = (bench.left + bench.right) / 2
    rows = [(_SEPARATOR.join(parts),)] if len(parts) == 1 else [(_SEPARATOR.join(parts),), parts]
    for is_below in (False, True):
        for lines in rows:
            height = len(lines) * _LEADING
            width = max(text_width(text, YEAR_SIZE) for text in lines) + 2
            free = bench.free(1, 4 + height, _WORD_CLEAR) if is_below else bench.free(-3 - height, -1, _WORD_CLEAR)
            x = _place(free, width, taken, wanted)
            if x is not None:
                return _written(lines, x, bench.y + 1 + height if is_below else bench.y - 3.5)
    return _written(rows[-1], wanted, bench.y - 13)


def _written(lines: Sequence[str], x: float, base: float) -> tuple[Mark, ...]:
    last = len(lines) - 1
    return tuple(
        Words(round(x, 2), round(base - (last - i) * _LEADING, 2), text, YEAR_SIZE, colour=Colour.QUIET, has_halo=True)
        for i, text in enumerate(lines)
    )
