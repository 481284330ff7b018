"""A picture: a frozen display list in points, y down, that three painters paint alike.

Colours are tokens (``"ink"``, ``"strain"``): the painter's theme gives them their value, so the same picture is right
in the light, the dark and the high-contrast window and on paper. Whatever belongs to one thing stands in one ``Group``,
and two equal groups need no repainting.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.records import record

Point = tuple[float, float]
Bounds = tuple[float, float, float, float]  # left, top, right, bottom


class Colour(StrEnum):
    """The tokens a picture is coloured with."""

    GROUND = "ground"
    SURFACE = "surface"
    INK = "ink"
    QUIET = "quiet"
    LINE = "line"
    ACCENT = "accent"
    STRENGTH = "strength"
    STRAIN = "strain"
    CAUTION = "caution"
    LEAF = "leaf"
    APPLE = "apple"
    BARK = "bark"


class Anchor(StrEnum):
    """Which end of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@record
class Pen:
    """How a line is drawn: width and dash lengths in points; round ends for dots."""

    colour: Colour = Colour.INK
    width: float = 1.5
    dash: tuple[float, ...] = ()
    is_round: bool = False


@record
class Polyline:
    """Straight pieces through ``points``."""

    points: tuple[Point, ...]
    pen: Pen | None = Pen()
    fill: Colour | None = None
    is_closed: bool = False


@record
class Curve:
    """Cubic Bézier pieces: a start, then three points a piece."""

    points: tuple[Point, ...]
    pen: Pen | None = Pen()
    fill: Colour | None = None
    is_closed: bool = False


@record
class Box:
    """An upright rectangle with corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    pen: Pen | None = Pen()
    fill: Colour | None = None
    radius: float = 0.0


@record
class Disc:
    """A circle around its centre."""

    x: float
    y: float
    radius: float
    pen: Pen | None = Pen()
    fill: Colour | None = None


@record
class Words:
    """One line of text; ``y`` is its baseline. ``has_halo`` lets it stand on a line by covering it with the ground."""

    x: float
    y: float
    text: str
    size: float = 9.0
    anchor: Anchor = Anchor.MIDDLE
    colour: Colour = Colour.INK
    is_bold: bool = False
    has_halo: bool = False


Mark = Polyline | Curve | Box | Disc | Words


class Key(NamedTuple):
    """What a group shows: its kind (``"person"``, ``"bond"``…) and the row's id; ``part`` tells several apart."""

    kind: str
    id: UUID | None = None
    part: str = ""


@record
class Group:
    """All marks of one thing.

    ``spoken`` is what a screen reader says of it, ``bounds`` where a click means it. ``anchor`` is the point that moves
    when the user moves the thing, and that is remembered as its spot; None where it has no place of its own.
    """

    key: Key
    marks: tuple[Mark, ...]
    bounds: Bounds
    spoken: str = ""
    layer: int = 0
    anchor: Point | None = None


@record
class Picture:
    """Groups in painting order within ``bounds`` (left, top, right, bottom).

    ``title`` and ``description`` say in words what is drawn: the alternative text on paper and for screen readers.
    ``findings`` are the verifier's doubts about this very drawing, shown to the user and never drawn. ``places`` are
    the centres of all that has a place of its own here, on this day or another: the next drawing starts from them.
    """

    groups: tuple[Group, ...]
    bounds: Bounds
    title: str
    description: str
    language: str
    findings: tuple[str, ...] = ()
    places: tuple[tuple[UUID, Point], ...] = ()

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.bounds[2] - self.bounds[0]

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.bounds[3] - self.bounds[1]

    def group(self, key: Key) -> Group | None:
        """Return the group with ``key``, None where nothing such is drawn."""
        return next((group for group in self.groups if group.key == key), None)


def joined(
    boxes: Iterable[tuple[float, float, float, float]], margin: float = 0.0
) -> tuple[float, float, float, float]:
    """Return the bounds around all ``boxes``, ``margin`` wider on each side; an empty square where there are none."""
    found = list(boxes)
    if not found:
        return (-margin, -margin, margin, margin)
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return (min(lefts) - margin, min(tops) - margin, max(rights) + margin, max(bottoms) + margin)
