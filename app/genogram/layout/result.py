"""What the layout gives back: a place for everybody, a route for every union, and what could not be drawn as told."""

from __future__ import annotations

from enum import StrEnum

from app.records import record

Point = tuple[float, float]
Polyline = tuple[Point, ...]


class Oddity(StrEnum):
    """What is odd about the facts themselves; the drawing is made all the same."""

    CYCLE = "cycle"
    """Somebody would be their own ancestor. Ids: the union and the child whose link is not drawn."""
    TOO_MANY_PARENTS = "too_many_parents"
    """A child of several unions of full weight. Ids: the child, then the unions."""
    TOO_MANY_PARTNERS = "too_many_partners"
    """A union of more than two. Ids: the union, then those left out of it."""
    UNKNOWN_PERSON = "unknown_person"
    """A union or a group of twins names somebody who is not drawn. Ids: the union (if any), then the unknown ids."""
    REPEATED = "repeated"
    """The same person, union or child link stored twice. Ids: whatever is repeated."""
    ACROSS_ROWS = "across_rows"
    """Partners of two generations, drawn with a step. Ids: the union."""
    IMPOSSIBLE_BIRTH = "impossible_birth"
    """A child born before a parent. Ids: the union, the parent, the child."""


@record
class Warning_:  # noqa: N801 - the plain word belongs to Python
    """One oddity and the ids it is about."""

    kind: Oddity
    ids: tuple[str, ...]


@record
class SibshipBar:
    """The horizontal line children hang from."""

    x0: float
    x1: float
    y: float


@record
class Stub:
    """The line from the sibship bar down to one child. Twins' stubs start from one point and slant."""

    child: str
    points: Polyline


@record
class Route:
    """The lines of one union."""

    union: str
    bar: Polyline
    """From partner to partner below the symbols; empty for a lone parent and for parentless siblings."""
    drop: Polyline
    """From the bar (or the lone parent's box) down to the sibship bar; empty without children or without parents."""
    sibship: SibshipBar | None
    stubs: tuple[Stub, ...]

    def polylines(self) -> tuple[Polyline, ...]:
        """Return every line of the union, as polylines."""
        bars = () if self.sibship is None else (((self.sibship.x0, self.sibship.y), (self.sibship.x1, self.sibship.y)),)
        lines = (self.bar, self.drop, *bars, *(stub.points for stub in self.stubs))
        return tuple(line for line in lines if len(line) > 1 and line[0] != line[-1])


@record
class Layout:
    """Centres of the symbols by id, rows by id (0 is the index person's, older ones negative), routes and warnings."""

    positions: dict[str, Point]
    rows: dict[str, int]
    routes: tuple[Route, ...]
    warnings: tuple[Warning_, ...]
