"""A large picture over several sheets of paper, of which none cuts a person, an agency or a word.

Lines may pass from sheet to sheet; whatever is a thing belongs wholly to one sheet and is drawn only there. The rows
of sheets are cut first, where generations leave room between them, then every row for itself. A sheet lies over the
glue strips of its neighbours at the left and above: it is trimmed there, along its ``left`` and ``top`` lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.genogram.cuts import Cut, cuts, is_before
from app.genogram.extent import bounds_of
from app.genogram.geometry import overlap
from app.genogram.picture import Bounds, Group, Mark, Picture, Point, Words, joined
from app.records import record

WHOLE: Final = frozenset({"person", "agency", "professional", "centre"})
"""The kinds of groups that are one thing with its label, wherever it stands."""
_SMALL: Final = 44.0
"""A mark no larger than this is a sign, such as an arrowhead or a house, and not a line on its way."""
_ASIDE, _BELOW = 8.0, 1.0
"""How near signs and words of one group stand when they belong together, as an entry of the legend does."""
_AIR: Final = 2.0
"""What stays free around whatever is not cut."""
_LARGEST: Final = 0.5
"""The share of a sheet up to which neighbours that touch are kept together."""


@record
class Piece:
    """What one sheet shows: ``window`` with the glue strips at its right and below, and the picture within it.

    ``column`` and ``row`` count from 0. The four lines are where the sheet meets its neighbours, empty at the rim.
    """

    column: int
    row: int
    window: Bounds
    picture: Picture
    left: tuple[Point, ...] = ()
    top: tuple[Point, ...] = ()
    right: tuple[Point, ...] = ()
    bottom: tuple[Point, ...] = ()

    @property
    def name(self) -> str:
        """Return the sheet's name: a letter for the column, a number for the row."""
        return f"{_letters(self.column)}{self.row + 1}"


@record
class _Thing:
    """Something that stays whole: its box and which marks of which group it is."""

    box: Bounds
    group: int
    marks: tuple[int, ...]


def pieces(picture: Picture, width: float, height: float, glue: float) -> tuple[Piece, ...]:
    """Return ``picture`` in pieces for sheets that show ``width`` by ``height`` of its points, row by row.

    ``glue`` is how far a sheet goes on under its neighbour, in the same points. Sheets with nothing on them are left
    out. A picture that fits is one piece.
    """
    things = list(_things(picture, width, height))
    boxes = _together([thing.box for thing in things], width * _LARGEST, height * _LARGEST)
    left, top, right, bottom = picture.bounds
    rows = cuts([_turned(box) for box in boxes], top, bottom, height, glue)
    found: list[Piece] = []
    for row in range(len(rows) + 1):
        above, below = _around(rows, row)
        here = [i for i, box in enumerate(boxes) if _is_between(_turned(box), above, below)]
        columns = cuts([boxes[i] for i in here], left, right, width, glue)
        for column in range(len(columns) + 1):
            before, after = _around(columns, column)
            own = {i for i in here if _is_between(boxes[i], before, after)}
            window = (
                before.low if before else left,
                above.low if above else top,
                after.high + glue if after else right,
                below.high + glue if below else bottom,
            )
            shown = _part(picture, window, things, own)
            if shown.groups:
                edges = _edges(window, (before, above, after, below))
                found.append(Piece(column, row, window, shown, *edges))
    return tuple(found)


def _edges(window: Bounds, around: tuple[Cut | None, ...]) -> Iterator[tuple[Point, ...]]:
    """Yield the lines at the left, above, at the right and below."""
    left, top, right, bottom = window
    for cut, is_upright in zip(around, (True, False, True, False), strict=True):
        if cut is None:
            yield ()
        elif is_upright:
            yield cut.path(top, bottom)
        else:
            yield tuple((x, y) for y, x in cut.path(left, right))


def _around(lines: Sequence[Cut], number: int) -> tuple[Cut | None, Cut | None]:
    return (lines[number - 1] if number else None, lines[number] if number < len(lines) else None)


def _is_between(box: Bounds, before: Cut | None, after: Cut | None) -> bool:
    is_after = before is None or not is_before(box, before.place)
    return is_after and (after is None or is_before(box, after.place))


def _part(picture: Picture, window: Bounds, things: Sequence[_Thing], own: set[int]) -> Picture:
    """Return what of ``picture`` one sheet shows: its own things whole, and the lines that pass."""
    kept = {(things[i].group, mark) for i in own for mark in things[i].marks}
    others = {(thing.group, mark) for i, thing in enumerate(things) if i not in own for mark in thing.marks}
    groups: list[Group] = []
    for number, group in enumerate(picture.groups):
        marks = tuple(
            drawn
            for i, drawn in enumerate(group.marks)
            if (number, i) in kept or ((number, i) not in others and overlap(bounds_of(drawn), window))
        )
        if marks:
            groups.append(replace(group, marks=marks))
    return replace(picture, groups=tuple(groups), bounds=window)


# --- what stays whole -----------------------------------------------------------------------------------------------


def _things(picture: Picture, width: float, height: float) -> Iterator[_Thing]:
    """Yield whatever stays whole: people and agencies with their labels, words, signs, entries of the legend."""
    for number, group in enumerate(picture.groups):
        boxes = [bounds_of(drawn) for drawn in group.marks]
        whole = joined(boxes)
        if (group.anchor or group.key.kind in WHOLE) and _fits(whole, width * _LARGEST, height * _LARGEST):
            yield _Thing(_aired(whole), number, tuple(range(len(boxes))))
            continue
        small = [i for i, drawn in enumerate(group.marks) if isinstance(drawn, Words) or _is_sign(drawn, boxes[i])]
        for cluster in _clusters([boxes[i] for i in small]):
            chosen = [small[i] for i in cluster]
            box = joined(boxes[i] for i in chosen)
            if _fits(box, width * _LARGEST, height * _LARGEST):
                yield _Thing(_aired(box), number, tuple(chosen))
            else:  # signs along a line are the line's; its words stay whole one by one
                for i in chosen:
                    if isinstance(group.marks[i], Words):
                        yield _Thing(_aired(boxes[i]), number, (i,))


def _is_sign(drawn: Mark, box: Bounds) -> bool:
    del drawn
    return box[2] - box[0] <= _SMALL and box[3] - box[1] <= _SMALL


def _fits(box: Bounds, width: float, height: float) -> bool:
    return box[2] - box[0] <= width and box[3] - box[1] <= height


def _aired(box: Bounds) -> Bounds:
    return (box[0] - _AIR, box[1] - _AIR, box[2] + _AIR, box[3] + _AIR)


def _turned(box: Bounds) -> Bounds:
    return (box[1], box[0], box[3], box[2])


def _clusters(boxes: Sequence[Bounds]) -> list[list[int]]:
    """Return which boxes stand so near to each other that they are one thing."""
    found: list[list[int]] = []
    for i, box in enumerate(boxes):
        reach = (box[0] - _ASIDE, box[1] - _BELOW, box[2] + _ASIDE, box[3] + _BELOW)
        near = [cluster for cluster in found if any(overlap(reach, boxes[j]) for j in cluster)]
        found = [cluster for cluster in found if cluster not in near]
        found.append([*(j for cluster in near for j in cluster), i])
    return [sorted(cluster) for cluster in sorted(found)]


def _together(boxes: Sequence[Bounds], width: float, height: float) -> list[Bounds]:
    """Return for each box the one it is cut along with: things that overlap share theirs, while it fits a sheet."""
    shared = list(boxes)
    members = [[i] for i in range(len(boxes))]
    owner = list(range(len(boxes)))
    order = sorted(range(len(boxes)), key=lambda i: (boxes[i], i))
    changed = True
    while changed:
        changed = False
        active: list[int] = []
        for i in order:
            box = boxes[i]
            active = [j for j in active if boxes[j][2] > box[0]]
            for j in active:
                a, b = owner[i], owner[j]
                if a == b or not overlap(shared[a], shared[b]):
                    continue
                both = joined((shared[a], shared[b]))
                if _fits(both, width, height):
                    changed = True
                    shared[a] = both
                    members[a] += members[b]
                    for k in members[b]:
                        owner[k] = a
            active.append(i)
    return [shared[owner[i]] for i in range(len(boxes))]


def _letters(number: int) -> str:
    """Return a column's letters: A to Z, then AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
