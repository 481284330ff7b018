"""Where lines leave people's symbols, and what a line takes of the sheet: its width, its sign, its heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2
from uuid import UUID

from app.genogram.geometry import Path
from app.genogram.picture import Bounds, Point
from app.genogram.signs import HEAD, head_box, sign_box
from app.genogram.strokes import tracked
from app.records import record


@record
class Door:
    """Where something leaves a symbol: in which direction, and how far it reaches to each side."""

    angle: float
    half: float


@record
class Strand:
    """What a line takes of the sheet besides its path: how far it reaches, a sign along it, heads at its ends."""

    reach: float
    has_sign: bool = False
    heads: tuple[int, ...] = ()
    """The ends that bear a head: 0 the first person's, -1 the second one's."""


@record
class Span:
    """What looks for a way: between whom, how wide to each side on its way, and how wide where it leaves and comes."""

    pair: tuple[UUID, UUID]
    half: float
    ends: tuple[float, float]
    run: float = 0.0
    """How long it should be at least."""


@record
class Taken:
    """The ways of two people: their lines, how far along each its sign stands, and where they leave the symbols."""

    pair: tuple[UUID, UUID]
    lines: tuple[Path, ...]
    strands: tuple[Strand, ...]
    shares: tuple[float, ...]
    doors: tuple[Door, Door]
    signs: tuple[Bounds, ...]
    """The boxes of the signs and of the heads."""
    box: Bounds
    """The box round all of them."""


def direction(centre: Point, end: Point) -> float:
    """Return in which direction a line leaves a symbol, in radians."""
    return atan2(end[1] - centre[1], end[0] - centre[0])


def signs_of(lines: Sequence[Path], strands: Sequence[Strand], shares: Sequence[float]) -> Iterator[Bounds]:
    """Yield the boxes of the signs and heads of lines."""
    for path, strand, share in zip(lines, strands, shares, strict=True):
        if strand.has_sign:
            yield sign_box(tracked(path, share))
        yield from (head_box(path[at]) for at in strand.heads)


def wide_at(strands: Sequence[Strand], end: int) -> float:
    """Return how wide the widest of ``strands`` is to each side where it leaves (0) or comes (-1)."""
    return max(HEAD if end in strand.heads else strand.reach for strand in strands)


def middle_of(points: Sequence[Point]) -> Point:
    """Return the middle of some points."""
    return (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))


def half_of(lines: Sequence[Path]) -> float:
    """Return about how far apart the outer lines of a bundle leave, halved."""
    xs = [path[0][0] for path in lines]
    ys = [path[0][1] for path in lines]
    return max(max(xs) - min(xs), max(ys) - min(ys)) / 2
