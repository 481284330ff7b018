"""What it means to put a thing elsewhere in a picture: its place there, and in the circles also how close it is."""

from __future__ import annotations

import math
from uuid import UUID

from app.genogram.picture import Disc, Key, Picture
from app.i18n import mark
from app.lens.view import CaseView, Diagram
from app.operations.circles import place_in_circle
from app.operations.diagram import move_spot
from app.ui.desk import Desk

_RINGS = Key("rings")


def drop(desk: Desk, picture: Picture, subject_id: UUID, x: float, y: float) -> None:
    """Put a thing at a point of the picture that is shown, as one step."""
    diagram = desk.place.diagram
    if diagram is not Diagram.CIRCLES:
        desk.attempt(lambda: move_spot(desk.case, diagram, subject_id, x, y))
        return
    sector, ring = circle_at(desk.view, picture, x, y)
    stands = next((each for each in desk.view.closenesses if each.subject_id == subject_id), None)

    def work() -> None:
        with desk.case.transaction(mark("Move in the circles")):
            if stands is None or (stands.sector, stands.ring) != (sector, ring):
                place_in_circle(desk.case, subject_id, sector, ring)
            move_spot(desk.case, diagram, subject_id, x, y)

    desk.attempt(work)


def circle_at(view: CaseView, picture: Picture, x: float, y: float) -> tuple[int, int]:
    """Return the sector (from 0, clockwise from the top) and the ring (1: closest; beyond the last: the last) there."""
    sectors = max(len(view.sectors), 1)
    angle = math.atan2(x, -y) % math.tau
    sector = min(int(angle / math.tau * sectors), sectors - 1)
    drawn = picture.group(_RINGS)
    radii = sorted(each.radius for each in drawn.marks if isinstance(each, Disc) and each.pen) if drawn else []
    reach = math.hypot(x, y)
    ring = next((number for number, radius in enumerate(radii, start=1) if reach <= radius), max(len(radii), 1))
    return sector, ring
