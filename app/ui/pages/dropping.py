"""What it means to put a thing elsewhere in a picture: its place there, and in the circles also how close it is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from app.genogram.picture import Disc, Key, Picture, Point
from app.i18n import mark, tr
from app.lens.view import CaseView, ClosenessView, Diagram
from app.operations.circles import place_in_circle
from app.operations.diagram import move_spot, move_spots
from app.ui.canvas.dragging import Kept
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.store.journal import Step

PULL: Final = 26.0
"""Points beyond the edge of a ring or a sector from which a hand means it."""
_WITHIN: Final = 6.0
_RINGS: Final = Key("rings")


def drop(desk: Desk, picture: Picture, subject_id: UUID, x: float, y: float) -> None:
    """Put a thing at a point of the picture that is shown, as one step."""
    diagram = desk.place.diagram
    if diagram is not Diagram.CIRCLES:
        desk.attempt(lambda: move_spot(desk.case, diagram, subject_id, x, y))
        return
    sector, ring = circle_at(desk.view, picture, x, y)
    stands = _stands(desk.view, subject_id)

    def work() -> None:
        with desk.case.transaction(mark("Move in the circles")):
            if stands is None or (stands.sector, stands.ring) != (sector, ring):
                place_in_circle(desk.case, subject_id, sector, ring)
            move_spot(desk.case, diagram, subject_id, x, y)

    desk.attempt(work)


def drop_all(desk: Desk, places: Mapping[Key, Point], joins: Step | None = None) -> None:
    """Put several things at points of the picture that is shown, as one step; ``joins`` as in ``transaction``."""
    diagram = desk.place.diagram
    spots = {key.id: point for key, point in places.items() if key.id is not None}

    def work() -> None:
        with desk.case.transaction(mark("Move in the picture"), joins=joins):
            move_spots(desk.case, diagram, spots)

    desk.attempt(work)


def confined(desk: Desk, picture: Picture, key: Key, point: Point) -> Kept:
    """Return where a thing dragged to ``point`` of the circles stays, and in words what going farther would mean.

    Closeness is what the child said: a hand that slips over the edge of a ring or a sector leaves everybody in theirs.
    Only who is pulled well over it goes, and then the new place is told before the hand lets go.
    """
    view = desk.view
    stands = _stands(view, key.id) if key.id is not None else None
    sector, ring = circle_at(view, picture, *point)
    if stands is None or (stands.sector, stands.ring) == (sector, ring):
        return Kept(point)
    edge = _held_back(view, picture, stands.sector, stands.ring, point)
    if edge is not None and math.dist(edge, point) < PULL:
        return Kept(edge)
    near = tr("closest to the child") if ring == 1 else tr("ring {number}", number=ring)
    names = {each.position: each.name for each in view.sectors}
    return Kept(point, " · ".join(part for part in (near, names.get(sector, "")) if part))


def _held_back(view: CaseView, picture: Picture, sector: int, ring: int, point: Point) -> Point | None:
    """Return the point of a ring's part of a sector that is nearest to ``point``, a little within its edges."""
    radii = _radii(picture)
    if not 1 <= ring <= len(radii):
        return None
    inner, outer = radii[ring - 2] if ring > 1 else 0.0, radii[ring - 1]
    reach = min(max(math.hypot(*point), inner + _WITHIN), outer - _WITHIN)
    width = math.tau / max(len(view.sectors), 1)
    start, aside = sector * width, _WITHIN / max(reach, _WITHIN)
    off = (math.atan2(point[0], -point[1]) - start - width / 2 + math.pi) % math.tau - math.pi
    half = max(width / 2 - aside, 0.0)
    angle = start + width / 2 + min(max(off, -half), half)
    return reach * math.sin(angle), -reach * math.cos(angle)


def _stands(view: CaseView, subject_id: UUID) -> ClosenessView | None:
    return next((each for each in view.closenesses if each.subject_id == subject_id), None)


def _radii(picture: Picture) -> list[float]:
    drawn = picture.group(_RINGS)
    return sorted(each.radius for each in drawn.marks if isinstance(each, Disc) and each.pen) if drawn else []


def circle_at(view: CaseView, picture: Picture, x: float, y: float) -> tuple[int, int]:
    """Return the sector (from 0, clockwise from the top) and the ring (1: closest; beyond the last: the last) there."""
    sectors = max(len(view.sectors), 1)
    angle = math.atan2(x, -y) % math.tau
    sector = min(int(angle / math.tau * sectors), sectors - 1)
    radii = _radii(picture)
    reach = math.hypot(x, y)
    ring = next((number for number, radius in enumerate(radii, start=1) if reach <= radius), max(len(radii), 1))
    return sector, ring
