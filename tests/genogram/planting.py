"""Faults planted in the marks of a finished picture, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from app.genogram.extent import extent, moved, moved_group
from app.genogram.geometry import Path
from app.genogram.picture import Colour, Group, Key, Mark, Pen, Picture, Point, Polyline, Words

Change = Callable[[Group], Group | None]


def grouped(picture: Picture, key: Key) -> Group:
    """Return the group with ``key``, which must be there."""
    group = picture.group(key)
    assert group is not None, key.kind
    return group


def changed(picture: Picture, key: Key, change: Change) -> Picture:
    """Return ``picture`` with one group changed, or left out where ``change`` returns None."""
    grouped(picture, key)
    groups = (change(group) if group.key == key else group for group in picture.groups)
    return replace(picture, groups=tuple(group for group in groups if group is not None))


def without(picture: Picture, key: Key) -> Picture:
    """Return ``picture`` with one group left out."""
    return changed(picture, key, lambda group: None)


def added(picture: Picture, group: Group) -> Picture:
    """Return ``picture`` with one group more, painted last."""
    return replace(picture, groups=(*picture.groups, group))


def remade(group: Group, marks: tuple[Mark, ...]) -> Group:
    """Return the group with other marks."""
    return replace(group, marks=marks, bounds=extent(marks))


def paths(group: Group) -> list[Path]:
    """Return the points of the group's lines."""
    return [drawn.points for drawn in group.marks if isinstance(drawn, Polyline)]


def rerouted(group: Group, at: int, *points: Point) -> Group:
    """Return the group with its line number ``at`` led elsewhere."""
    line = [drawn for drawn in group.marks if isinstance(drawn, Polyline)][at]
    return remade(group, tuple(replace(line, points=points) if drawn is line else drawn for drawn in group.marks))


def more(group: Group, *marks: Mark) -> Group:
    """Return the group with more marks."""
    return remade(group, (*group.marks, *marks))


def shifted(picture: Picture, key: Key, dx: float, dy: float) -> Picture:
    """Return ``picture`` with one group moved."""
    return changed(picture, key, lambda group: moved_group(group, dx, dy))


def onto(picture: Picture, key: Key, other: Key) -> Picture:
    """Return ``picture`` with one thing moved to where another stands."""
    (ax, ay), (bx, by) = centre(picture, key), centre(picture, other)
    return shifted(picture, key, bx - ax, by - ay)


def centre(picture: Picture, key: Key) -> Point:
    """Return where a thing stands."""
    group = grouped(picture, key)
    if group.anchor is not None:
        return group.anchor
    left, top, right, bottom = extent([drawn for drawn in group.marks if not isinstance(drawn, Words)])
    return ((left + right) / 2, (top + bottom) / 2)


def crossed(group: Group) -> Group:
    """Return somebody's group with the cross of the dead."""
    assert group.anchor is not None
    (x, y), arm = group.anchor, 14.0
    pen = Pen(Colour.INK, 1.6)
    arms = (((x - arm, y - arm), (x + arm, y + arm)), ((x + arm, y - arm), (x - arm, y + arm)))
    return more(group, *(Polyline(each, pen) for each in arms))


def uncrossed(group: Group) -> Group:
    """Return somebody's group without any open line: without the cross of the dead."""
    return remade(group, tuple(m for m in group.marks if not (isinstance(m, Polyline) and not m.is_closed)))


def undoubled(group: Group) -> Group:
    """Return the child's group with one outline only."""
    return remade(group, (group.marks[0], *group.marks[2:]))


def moved_words(group: Group, dx: float, dy: float) -> Group:
    """Return the group with its texts elsewhere."""
    return remade(group, tuple(moved(m, dx, dy) if isinstance(m, Words) else m for m in group.marks))


def strokes(group: Group) -> list[Polyline]:
    """Return the short slanting lines of a couple's group."""
    return [
        m
        for m in group.marks
        if isinstance(m, Polyline)
        and len(m.points) == 2
        and m.points[0][0] != m.points[1][0]
        and m.points[0][1] != m.points[1][1]
    ]


def turned(group: Group) -> Group:
    """Return a line turned round its middle: its end is where its beginning was."""
    left, top, right, bottom = extent(group.marks)
    x, y = left + right, top + bottom

    def back(drawn: Mark) -> Mark:
        return (
            replace(drawn, points=tuple((x - px, y - py) for px, py in drawn.points))
            if isinstance(drawn, Polyline)
            else drawn
        )

    return remade(group, tuple(back(drawn) for drawn in group.marks))


def key_of(kind: str, row: UUID) -> Key:
    """Return the key of what is drawn for one row."""
    return Key(kind, row)
