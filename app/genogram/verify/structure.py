"""Do the lines of couples and children say who belongs to whom, as a reader would walk along them?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import dist, hypot
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.couplelooks import WIDTH, strokes
from app.genogram.couples import BOLD, STROKE_RISE
from app.genogram.extent import bounds_of
from app.genogram.geometry import Path, box_of, distance, grown, on_one_another, overlap, path_distance, to_path
from app.genogram.graph import Couple, couples_of
from app.genogram.picture import Point, Polyline, Words
from app.genogram.verify.people import generation_findings
from app.genogram.verify.reading import LOOSE, MET, TOUCH, UNDRAWN, Line, Reading, comes_to, squares
from app.genogram.verify.twins import twin_findings
from app.i18n import mark
from app.lens.view import Ending
from app.records import record

_CONFUSED: Final = mark("Two lines lie on one another: {a}; {b}. Move somebody.")
_TOUCHES: Final = mark("Two lines touch and look like one: {a}; {b}. Move somebody.")
_UNKNOWN: Final = mark("A line is drawn that doesn't belong to the picture.")
_STROKES: Final = mark("The strokes over a couple's line say something else than is known: {what}.")
_DATES: Final = mark("The dates of a couple stand at another line: {what}. Move somebody.")


@record
class _Drawn:
    """A couple with its line and the lines of its children, as far as they are drawn."""

    couple: Couple
    bar: Line | None
    children: Line | None


def structure_findings(reading: Reading) -> Iterator[str]:
    """Find structural lines that are missing, loose, strange, or could be taken for others."""
    found = [_drawn(reading, couple) for couple in couples_of(reading.view)]
    known = {key for each in found for key in (each.couple.bar_key, each.couple.child_key)}
    kinds = {"partnership", "parents", "union"}
    if any(group.key.kind in kinds and group.key not in known for group in reading.drawn):
        yield reading.say(_UNKNOWN)
    for each in found:
        yield from _joins(reading, each)
        yield from generation_findings(reading, each.couple)
        yield from twin_findings(reading, each.couple, each.children)
    lines = [line for each in found for line in (each.bar, each.children) if line is not None]
    for line in lines:
        yield from reading.strangers(line)
    yield from _confused(reading, lines)
    yield from _signs(reading, found)


def _drawn(reading: Reading, couple: Couple) -> _Drawn:
    spoken = text.couple_spoken(reading.view, couple, reading.language)
    children = text.children_spoken(reading.view, couple, reading.language)
    ends = [*couple.partners, *(descent.child for descent in couple.descents)]
    return _Drawn(
        couple,
        reading.line(couple.bar_key, spoken, couple.partners),
        reading.line(couple.child_key, children, ends),
    )


def _joins(reading: Reading, drawn: _Drawn) -> Iterator[str]:
    """Find what a couple's two kinds of lines ought to join and don't."""
    couple, bar, children = drawn.couple, drawn.bar, drawn.children
    if bar is None and len(couple.partners) == 2:
        yield reading.say(UNDRAWN, what=text.couple_spoken(reading.view, couple, reading.language))
    if children is None and couple.descents:
        yield reading.say(UNDRAWN, what=text.children_spoken(reading.view, couple, reading.language))
    if bar is not None:
        yield from reading.reaches(bar, couple.partners, TOUCH)
        yield from _walked(reading, bar, bar.paths[:1], couple.partners)
    if children is None:
        return
    hanging = [descent.child for descent in couple.descents]
    yield from reading.reaches(children, hanging, TOUCH)
    if bar is not None:
        near = min(to_path(point, path) for path in bar.paths for line in children.paths for point in line)
        if near > TOUCH:
            yield reading.say(LOOSE, what=children.what, name=bar.what)
        else:
            yield from _walked(reading, children, bar.paths, hanging)
    elif len(couple.partners) == 1:
        yield from reading.reaches(children, couple.partners, TOUCH)


def _walked(reading: Reading, line: Line, start: Sequence[Path], ends: Sequence[UUID]) -> Iterator[str]:
    """Find people to whom no unbroken way leads along ``line`` from the lines of ``start``."""
    if len(line.paths) == 1 and line.paths[0] in start:
        return
    rest = [path for path in line.paths if path not in start]
    seen = list(start)
    for at in seen:
        box = grown(box_of(at), MET)
        joined = [path for path in rest if overlap(grown(box_of(path), 0.01), box) and _meet(at, path)]
        rest = [path for path in rest if path not in joined]
        seen += joined
    for key in ends:
        figure = reading.figures.get(key)
        if figure is None:
            continue
        near = [path for path in line.paths if comes_to(path, figure.box, TOUCH)]
        if near and not any(path in seen for path in near):
            yield reading.say(LOOSE, what=line.what, name=reading.name(key))


def _meet(a: Path, b: Path) -> bool:
    ends = (*((end, b) for end in (a[0], a[-1])), *((end, a) for end in (b[0], b[-1])))
    return any(to_path(end, path) <= TOUCH for end, path in ends) or any(to_path(point, b) <= MET for point in a[1:-1])


# --- lines that could be taken for one another ----------------------------------------------------------------------


def _confused(reading: Reading, lines: Sequence[Line]) -> Iterator[str]:
    """Find lines of different couples that run on one another or end on one another."""
    pieces = [((min(a[0], b[0]), min(a[1], b[1])), a, b, at) for at, line in enumerate(lines) for a, b in _runs(line)]
    pieces.sort(key=lambda piece: piece[0])
    for i, (_, a, b, at) in enumerate(pieces):
        right = max(a[0], b[0]) + TOUCH
        low, high = min(a[1], b[1]) - TOUCH, max(a[1], b[1]) + TOUCH
        for (left, top), c, d, other in pieces[i + 1 :]:
            if left > right:
                break
            if other == at or top > high or max(c[1], d[1]) < low or lines[at].ends == lines[other].ends:
                continue
            if _is_one_s(lines[at], lines[other]):
                continue
            if on_one_another(a, b, c, d, 2.0) > 4:
                yield reading.say(_CONFUSED, a=lines[at].what, b=lines[other].what)
            elif _is_tee(a, b, c, d):
                yield reading.say(_TOUCHES, a=lines[at].what, b=lines[other].what)


def _runs(line: Line) -> Iterator[tuple[Point, Point]]:
    """Yield the upright and the level pieces of a line, those that go on from one another as one."""
    for axis in (0, 1):
        rows: dict[float, list[tuple[float, float]]] = {}
        for path in line.paths:
            for a, b in squares(path):
                if abs(a[axis] - b[axis]) < 0.01:
                    low, high = sorted((a[1 - axis], b[1 - axis]))
                    rows.setdefault(round(a[axis], 1), []).append((low, high))
        for at, spans in sorted(rows.items()):
            for low, high in _merged(spans):
                yield ((at, low), (at, high)) if axis == 0 else ((low, at), (high, at))


def _merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1] + 0.1:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found


def _is_one_s(a: Line, b: Line) -> bool:
    """Say whether two lines are a couple's own: the one to the partner, the other to the children."""
    return a.ends < b.ends or b.ends < a.ends


def _is_tee(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Say whether one piece ends in the middle of the other."""
    for ends, (e, f) in (((a, b), (c, d)), ((c, d), (a, b))):
        for end in ends:
            inner = min(dist(end, e), dist(end, f))
            if inner > TOUCH and to_path(end, (e, f)) < MET:
                return True
    return False


# --- strokes and dates ----------------------------------------------------------------------------------------------


def _signs(reading: Reading, found: Sequence[_Drawn]) -> Iterator[str]:
    """Find strokes that stand over the wrong line, and dates that stand at one."""
    bars = {each.couple.bar_key: each.bar for each in found if each.bar is not None}
    over = [path for line in bars.values() for path in line.paths if _is_stroke(path)]
    for each in found:
        bar = each.bar
        if bar is None:
            continue
        middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in over if overlap(box_of((a, b)), bar.box)]
        main = [path for path in bar.paths if not (_is_stroke(path) or _is_stroke(path, -1))]
        count = sum(any(to_path(middle, path) < 3.0 for path in main) for middle in middles)
        if count != strokes(each.couple.partnership) or not _is_told(reading, each.couple):
            yield reading.say(_STROKES, what=bar.what)
    for key, bar in bars.items():
        for words in reading.groups[key].marks:
            if isinstance(words, Words) and _stands_at_another(words, bar, list(bars.values())):
                yield reading.say(_DATES, what=bar.what)


def _is_told(reading: Reading, couple: Couple) -> bool:
    """Say whether strokes are crossed just where a couple came together again, and bold just where a court parted."""
    partnership = couple.partnership
    if not strokes(partnership) or partnership is None:
        return True
    lines = [drawn for drawn in reading.groups[couple.bar_key].marks if isinstance(drawn, Polyline) and drawn.pen]
    is_crossed = any(_is_stroke(drawn.points, -1) for drawn in lines)
    over = [drawn for drawn in lines if _is_stroke(drawn.points)]
    is_bold = all(drawn.pen is not None and drawn.pen.width > (WIDTH + BOLD) / 2 for drawn in over)
    is_legal = partnership.ending is Ending.LEGAL_SEPARATION
    return is_crossed == (partnership.resumed_on is not None) and is_bold == is_legal


def _is_stroke(path: Path, lean: int = 1) -> bool:
    """Say whether ``path`` is a stroke that says that a couple is over; with ``lean`` -1, that it goes on again."""
    if len(path) != 2:
        return False
    (ax, ay), (bx, by) = path
    return lean * (bx - ax) * (by - ay) < 0 and abs(abs(by - ay) - STROKE_RISE) < 1 and hypot(bx - ax, by - ay) < 34


def _stands_at_another(words: Words, own: Line, bars: Sequence[Line]) -> bool:
    box = bounds_of(words)
    far = min(path_distance(path, box) for path in own.paths)
    if far < 12:
        return False
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    near = [bar for bar in bars if bar is not own and distance(middle, bar.box) < far]
    return any(path_distance(path, box) < far for bar in near for path in bar.paths if not _is_stroke(path))
