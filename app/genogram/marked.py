"""A finished picture with the marks of change on it: + new, ~ changed, – over, told by their shape and in words.

What is over and no longer drawn, and the place that somebody has left, stand there once more, grey and dashed, as in
the picture of the earlier day; the two pictures have the same ground, so everything is where it was.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from app.genogram.changes import Change, Sign, changes
from app.genogram.draw import draw
from app.genogram.extent import extent, moved_group
from app.genogram.measure import text_width
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import (
    Anchor,
    Box,
    Colour,
    Curve,
    Disc,
    Group,
    Key,
    Mark,
    Pen,
    Picture,
    Point,
    Polyline,
    Words,
    joined,
)
from app.genogram.strokes import Track, flattened
from app.i18n import Language, mark, translate
from app.lens.view import CaseView, Diagram, PartialDate

RADIUS: Final = 6.5
AREAS: Final = frozenset({"person", "agency", "professional", "household"})
GHOST: Final = "ghost"
_SHIFT: Final = 0.42
"""How far from the middle of a shape its mark stands, of the shape's width: on the rim of a circle, in a corner."""
_COLOURS: Final = {Sign.NEW: Colour.STRENGTH, Sign.CHANGED: Colour.CAUTION, Sign.OVER: Colour.QUIET}
_SMALL: Final = 34.0
_SHARES: Final = (0.5, 0.4, 0.6, 0.3, 0.7)
"""Where along a line a mark may stand."""
_FAR: Final = 40.0
"""Who stands nearer than this to their earlier place hasn't left it."""
_GREY: Final = Pen(Colour.QUIET, 1.0, (3, 3))
_LINE: Final = 14.0


def marked(picture: Picture, earlier: Picture, found: tuple[Change, ...], since: date) -> Picture:
    """Return ``picture`` with the marks of what was ``found`` changed since the day ``since``.

    ``earlier`` is the picture of that day. The description tells every change; the marks are explained below.
    """
    language = Language(picture.language)
    by_key: dict[Key, list[Change]] = {}
    for change in found:
        by_key.setdefault(change.key, []).append(change)
    shown = {group.key for group in picture.groups}
    ghosts = [group for group in earlier.groups if _is_left(group, picture, by_key)]
    places: list[Point] = []
    groups: list[Group] = []
    for group in (*ghosts, *picture.groups):
        is_ghost = len(groups) < len(ghosts)
        drawn = _ghost(group, language) if is_ghost else group
        has_mark = group.key in by_key and not (is_ghost and group.key in shown)
        groups.append(_with_mark(drawn, by_key[group.key], places, language) if has_mark else drawn)
    bounds = joined([picture.bounds, *(group.bounds for group in groups)])
    explained = legend(found, since, language)
    explained = moved_group(explained, bounds[0] + 20, bounds[3] + 4)
    bounds = joined([bounds, (explained.bounds[0], explained.bounds[1], explained.bounds[2], explained.bounds[3] + 14)])
    words = f"{picture.description} {told(found, since, language)}"
    return replace(picture, groups=(*groups, explained), bounds=bounds, description=words)


def compared(
    before: CaseView,
    after: CaseView,
    diagram: Diagram,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    options: DrawingOptions = DEFAULT,
) -> tuple[Picture, tuple[Change, ...]]:
    """Return ``diagram`` of ``after`` marked against ``before``, and what has changed in what is drawn.

    Both are views of the same audience; ``previous`` and ``options`` as in ``draw``.
    """
    picture = draw(after, diagram, language, previous=previous, options=options)
    earlier = draw(before, diagram, language, previous=previous, options=options)
    drawn = {group.key for group in (*earlier.groups, *picture.groups)}
    found = tuple(change for change in changes(before, after, diagram, language) if change.key in drawn)
    return marked(picture, earlier, found, before.day), found


def told(found: Iterable[Change], since: date, language: Language) -> str:
    """Return all that has changed as one sentence."""
    spoken = "; ".join(change.spoken(language) for change in found)
    day = PartialDate.of(since).shown(language)
    if not spoken:
        return translate(mark("Nothing has changed since {day}."), language, day=day)
    return translate(mark("Changed since {day}: {changes}."), language, day=day, changes=spoken)


def legend(found: Iterable[Change], since: date, language: Language) -> Group:
    """Return what the marks mean, its upper left corner at the origin: only the marks that are there."""
    day = PartialDate.of(since).shown(language)
    signs = {change.sign for change in found}
    title = translate(mark("Since {day}:") if signs else mark("Nothing has changed since {day}."), language, day=day)
    marks: list[Mark] = [Words(0, 3 + _LINE / 2, title, 8.5, Anchor.START, Colour.QUIET)]
    x = text_width(title, 8.5) + 14
    for sign in Sign:
        if sign in signs:
            label = translate(sign.value, language)
            marks += badge(sign, (x + RADIUS, _LINE / 2))
            marks.append(Words(round(x + 2 * RADIUS + 5, 2), 3 + _LINE / 2, label, 8.5, Anchor.START))
            x += 2 * RADIUS + 5 + text_width(label, 8.5) + 16
    return Group(Key("legend", None, "changes"), tuple(marks), extent(marks), title, layer=20)


def badge(sign: Sign, at: Point) -> tuple[Mark, ...]:
    """Return the mark of change around ``at``."""
    x, y = round(at[0], 2), round(at[1], 2)
    pen = Pen(Colour.GROUND, 1.8)
    disc = Disc(x, y, RADIUS, Pen(Colour.GROUND, 1.5), _COLOURS[sign])
    level = Polyline(((x - 3.5, y), (x + 3.5, y)), pen)
    match sign:
        case Sign.NEW:
            return (disc, level, Polyline(((x, y - 3.5), (x, y + 3.5)), pen))
        case Sign.CHANGED:
            # A plate of its own: seen from afar a wave is a line.
            side = 2 * RADIUS - 1
            plate = Box(x - side / 2, y - side / 2, side, side, disc.pen, disc.fill, radius=2.0)
            wave = ((x - 4, y + 1.2), (x - 2, y - 4.6), (x + 2, y + 4.6), (x + 4, y - 1.2))
            return (plate, Curve(wave, pen))
        case Sign.OVER:
            return (disc, level)


def _with_mark(group: Group, found: list[Change], places: list[Point], language: Language) -> Group:
    """Return ``group`` with its mark, off the ``places`` of others, which it joins.

    Where several things happened to it that is new if it is new, else changed.
    """
    signs = {change.sign for change in found}
    sign = signs.pop() if len(signs) == 1 else Sign.NEW if Sign.NEW in signs else Sign.CHANGED
    wanted = _wanted(group)
    place = next((at for at in wanted if all(math.dist(at, other) > 2 * RADIUS for other in places)), wanted[0])
    places.append(place)
    drawn = badge(sign, place)
    spoken = ", ".join([group.spoken, *(change.spoken(language) for change in found)])
    return replace(group, marks=(*group.marks, *drawn), bounds=joined([group.bounds, extent(drawn)]), spoken=spoken)


def _wanted(group: Group) -> tuple[Point, ...]:
    """Return where a mark may stand, the best first: at a corner of a shape, or on a line."""
    if group.key.kind in AREAS:
        left, top, right, bottom = extent(group.marks[:1])
        reach = (right - left) * _SHIFT
        # The names of small shapes are close below them.
        down = reach if right - left > _SMALL else -reach
        return (((left + right) / 2 + reach, (top + bottom) / 2 + down),)
    paths = [path for drawn in group.marks if len(path := _path(drawn)) > 1]
    if not paths:
        left, top, right, bottom = group.bounds
        return (((left + right) / 2, (top + bottom) / 2),)
    longest = max((Track(path) for path in paths), key=lambda track: track.length)
    if group.key.kind == "partnership" and len(longest.path) > 2:
        # In the corner, off the dates in the middle.
        return (longest.path[1], longest.path[-2])
    return tuple(longest.at(longest.length * share) for share in _SHARES)


def _path(drawn: Mark) -> tuple[Point, ...]:
    match drawn:
        case Polyline(points, is_closed=False):
            return points
        case Curve(is_closed=False):
            return flattened(drawn)
        case _:
            return ()


def _is_left(group: Group, picture: Picture, by_key: Mapping[Key, Sequence[Change]]) -> bool:
    """Say whether something that has changed stood here and doesn't any more."""
    if group.key not in by_key:
        return False
    now = picture.group(group.key)
    if now is None or group.anchor is None or now.anchor is None:
        return now is None
    return math.dist(group.anchor, now.anchor) > _FAR


def _ghost(group: Group, language: Language) -> Group:
    """Return ``group`` in grey dashes, as something that was."""
    spoken = translate(mark("Earlier: {what}"), language, what=group.spoken)
    key = Key(group.key.kind, group.key.id, GHOST)
    return replace(group, key=key, marks=tuple(_greyed(each) for each in group.marks), spoken=spoken, anchor=None)


def _greyed(drawn: Mark) -> Mark:
    match drawn:
        case Words():
            return replace(drawn, colour=Colour.QUIET)
        case Polyline() | Curve() | Box() | Disc():
            filled = Colour.GROUND if drawn.fill in {Colour.GROUND, Colour.SURFACE} else None
            return replace(drawn, pen=_GREY if drawn.pen or drawn.fill else None, fill=filled)
