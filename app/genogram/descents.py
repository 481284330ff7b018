"""The lines from parents to children: solid by birth, with dots beside it by adoption, dotted in foster care.

Donors and surrogate mothers have dashed lines with a letter. By GenoPro's card adopted children hang from dashes alone,
and pets from a dashed line of their own.

Twins hang from one point; identical ones are joined by a bar, and a question mark stands there where nobody knows. A
parentage that is over is drawn quiet, with the year it ended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.genogram.geometry import Path
from app.genogram.graph import Couple, Descent, LineKind
from app.genogram.layout import Route
from app.genogram.picture import Anchor, Colour, Mark, Pen, Point, Polyline, Words
from app.genogram.strokes import Track, line, neat
from app.genogram.symbols import YEAR_SIZE, Symbol, year
from app.i18n import Language, Text, mark, translate
from app.lens.view import Notation, ParentageKind, PersonKind, TwinKind, TwinSetView

WIDTH: Final = 1.6
ADOPTED_DOTS: Final = (0.1, 3.5)
ADOPTED_GAP: Final = 4.0
TWIN_BAR: Final = 0.55
_DASHES: Final[dict[LineKind, tuple[float, ...]]] = {
    ParentageKind.FOSTER: (2.0, 3.0),
    ParentageKind.DONOR: (4.0, 4.0),
    ParentageKind.SURROGATE: (9.0, 3.0),
    PersonKind.PET: (6.0, 4.0),
}
_GENOPRO_DASHES: Final[dict[LineKind, tuple[float, ...]]] = _DASHES | {
    ParentageKind.ADOPTIVE: (6.0, 4.0),
    PersonKind.PET: (3.0, 2.0),
}
_GENOPRO_COLOURS: Final[dict[LineKind, Colour]] = {
    ParentageKind.FOSTER: Colour.STRENGTH,
    PersonKind.PET: Colour.ACCENT,
}
_LETTERS: Final[dict[LineKind, Text]] = {
    ParentageKind.ADOPTIVE: mark("A", "the letter at the line of an adopted child"),
    ParentageKind.DONOR: mark("D", "the letter at the line from a donor"),
    ParentageKind.SURROGATE: mark("S", "the letter at the line from a surrogate mother"),
}
_DATED: Final = frozenset({ParentageKind.ADOPTIVE, ParentageKind.FOSTER})


def child_pen(kind: LineKind, *, is_over: bool = False, notation: Notation = Notation.MCGOLDRICK) -> Pen:
    """Return how the line to a child is drawn."""
    is_genopro = notation is Notation.GENOPRO
    own = _GENOPRO_COLOURS.get(kind, Colour.INK) if is_genopro else Colour.INK
    dash = (_GENOPRO_DASHES if is_genopro else _DASHES).get(kind, ())
    return Pen(Colour.QUIET if is_over else own, WIDTH, dash, is_round=not dash)


def child_line(
    kind: LineKind, path: Path, *, is_over: bool = False, notation: Notation = Notation.MCGOLDRICK
) -> tuple[Mark, ...]:
    """Return the line of one child along ``path``."""
    pen = child_pen(kind, is_over=is_over, notation=notation)
    if kind is not ParentageKind.ADOPTIVE or notation is Notation.GENOPRO:
        return (line(path, pen),)
    dots = Pen(pen.colour, 1.8, ADOPTED_DOTS, is_round=True)
    return (line(path, pen), line(Track(path).rail(-ADOPTED_GAP), dots))


def lengthened(route: Route, symbols: Mapping[UUID, Symbol]) -> dict[UUID, Path]:
    """Return each child's line of ``route`` led on through the label's box to the symbol itself."""
    found: dict[UUID, Path] = {}
    for stub in route.stubs:
        child = UUID(stub.child)
        symbol = symbols[child]
        points = stub.points if len(stub.points) > 1 else (*stub.points, *stub.points)
        x, y = points[-1]
        found[child] = tuple(neat(*point) for point in (*points[:-1], (x, max(y, symbol.top_at(x)))))
    return found


def child_marks(
    couple: Couple,
    route: Route,
    lines: Mapping[UUID, Path],
    twins: Sequence[TwinSetView],
    language: Language,
    notation: Notation = Notation.MCGOLDRICK,
) -> tuple[Mark, ...]:
    """Return everything from the couple's line (or the lone parent) down to the children."""
    kinds = {descent.kind for descent in couple.descents}
    is_over = all(descent.is_over for descent in couple.descents)
    only = kinds.pop() if len(kinds) == 1 else ParentageKind.BIRTH
    # What only adopted children share is solid all the same: the dots stand beside each child's own line.
    common = ParentageKind.BIRTH if only is ParentageKind.ADOPTIVE and notation is Notation.MCGOLDRICK else only
    shared = child_pen(common, is_over=is_over, notation=notation)
    marks: list[Mark] = [line(tuple(neat(*p) for p in path), shared) for path in shared_lines(route)]
    for descent in couple.descents:
        path = lines.get(descent.child)
        if path is not None:
            marks += child_line(descent.kind, path, is_over=descent.is_over, notation=notation)
            marks += _letters(descent, path, language)
    for twin_set in twins:
        marks += _twin_bar([lines[key] for key in twin_set.member_ids if key in lines], twin_set.kind)
    return tuple(marks)


def shared_lines(route: Route) -> tuple[Path, ...]:
    """Return the lines all children of a union share: the drop and the bar they hang from."""
    found = [route.drop] if len(route.drop) > 1 and route.drop[0] != route.drop[-1] else []
    bar = route.sibship
    if bar is not None and bar.x0 != bar.x1:
        found.append(((bar.x0, bar.y), (bar.x1, bar.y)))
    return tuple(found)


def _letters(descent: Descent, path: Path, language: Language) -> tuple[Mark, ...]:
    """Return the small words beside a child's line: what it is, from when and until when."""
    letter = _LETTERS.get(descent.kind)
    parts = [translate(letter, language)] if letter is not None else []
    span = span_of(descent)
    if span:
        parts.append(span)
    if not parts:
        return ()
    upright = [(abs(b[1] - a[1]), a, b) for a, b in pairwise(path)]
    _, a, _ = max(upright, key=lambda piece: piece[0])
    gap = 4.5 + (ADOPTED_GAP if descent.kind is ParentageKind.ADOPTIVE else 0)
    at = neat(a[0] + gap, a[1] + YEAR_SIZE + 1)
    return (Words(at[0], at[1], " ".join(parts), YEAR_SIZE, Anchor.START, Colour.QUIET, has_halo=True),)


def letter_beside(kind: LineKind, at: Point, language: Language) -> tuple[Mark, ...]:
    """Return the letter of a kind of line to the right of it, nothing where it has none."""
    letter = _LETTERS.get(kind)
    if letter is None:
        return ()
    text = translate(letter, language)
    return (Words(at[0] + 7, at[1] + 3, text, YEAR_SIZE, Anchor.START, Colour.QUIET),)


def span_of(descent: Descent) -> str:
    """Return from when and until when a child hangs there, in years; by birth only the end."""
    starts = [row.since for row in descent.parentages if row.since is not None and row.since.is_told]
    ends = [row.until for row in descent.parentages if row.until is not None and row.until.is_told]
    until = f"–{year(max(ends, key=lambda end: end.sort_value))}" if descent.is_over and ends else ""
    if not starts or descent.kind not in _DATED:
        return until
    since = year(min(starts, key=lambda start: start.sort_value))
    if until == f"–{since}":
        return since
    # An adoption is a day, a stay with a foster family goes on.
    return since + (until or ("–" if descent.kind is ParentageKind.FOSTER else ""))


def _twin_bar(paths: Sequence[Path], kind: TwinKind) -> tuple[Mark, ...]:
    """Return what says how twins are twins, between their slanting lines."""
    if len(paths) < 2 or kind is TwinKind.FRATERNAL:
        return ()
    low = min(path[-1][1] for path in paths)
    ends = [_on_slant(path, low) for path in paths]
    left, right = min(ends), max(ends)
    if kind is TwinKind.IDENTICAL:
        return (Polyline((left, right), Pen(Colour.INK, WIDTH)),)
    middle = (left[0] + right[0]) / 2
    return (Words(round(middle, 2), round(left[1] + 4, 2), "?", 9.0, colour=Colour.INK, has_halo=True),)


def _on_slant(path: Path, low: float) -> Point:
    """Return the point of a twin's line that lies 55 % of the way down to ``low``."""
    (ax, ay), (bx, by) = path[-2:]
    y = ay + (low - ay) * TWIN_BAR
    return neat(ax + (bx - ax) * (y - ay) / (by - ay) if by != ay else bx, y)


def slant(route: Route, child: UUID) -> float:
    """Return how far a child's line leans to the right on its way down; 0 where it is upright."""
    for stub in route.stubs:
        if stub.child == str(child) and len(stub.points) > 1:
            (ax, ay), (bx, by) = stub.points[-2:]
            return bx - ax if by != ay else 0.0
    return 0.0
