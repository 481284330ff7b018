"""Where the systems of an ecomap stand on a day: where they do in the drawing of all days, so that none jumps."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from uuid import UUID

from app.genogram.geometry import overlap
from app.genogram.homeplan import homes
from app.genogram.homes import Homes
from app.genogram.options import EcomapCentre
from app.genogram.picture import Point
from app.genogram.ring import APART, places_of, targets_of
from app.genogram.systems import WIDEST, System, systems_of
from app.i18n import Language
from app.lens.view import CaseView, Diagram


def seats_of(
    view: CaseView, middle: Homes, systems: Sequence[System], language: Language, centre: EcomapCentre
) -> dict[UUID, Point]:
    """Return the place of each system of ``view``, found for its ground.

    Homes that are wider on the day push all systems outwards alike; where the user put one, it stays.
    """
    spots = {spot.subject_id: (spot.x, spot.y) for spot in view.spots if spot.diagram is Diagram.ECOMAP}
    if view.ground is None:
        return places_of(systems, middle, spots, targets_of(view, middle))
    wide_middle = homes(view.ground, language, centre)
    wide = systems_of(view.ground, wide_middle)
    seats = places_of(wide, wide_middle, {}, targets_of(view.ground, wide_middle))
    push = max(0.0, middle.reach - wide_middle.reach)
    places = {key: _pushed(seat, push) for key, seat in seats.items()}
    for system in systems:
        if system.subject.id not in places:
            places[system.subject.id] = _beside(view, system, middle, wide_middle, places)
    return {key: spots.get(key, place) for key, place in places.items()}


def _beside(view: CaseView, system: System, middle: Homes, wide_middle: Homes, places: Mapping[UUID, Point]) -> Point:
    """Return a place for somebody who is a system on the day only: at home on other days, or outside an agency."""
    at = wide_middle.people.get(system.subject.id)
    others = [*middle.boxes.values(), *(system.box(place) for place in places.values())]
    if at is not None:
        is_clear = all(math.dist(at, centre) > reach + system.radius + 4 for centre, reach in middle.discs.values())
        if is_clear and not any(overlap(system.box(at), box) for box in others):
            return at
    agency = next(tie.agency_id for tie in view.ties if tie.person_id == system.subject.id and tie.agency_id in places)
    at = _pushed(places[agency], WIDEST + system.radius + APART)
    while any(overlap(system.box(at), system.box(place)) for place in places.values()):
        at = _pushed(at, APART)
    return at


def _pushed(at: Point, far: float) -> Point:
    """Return the point ``far`` further from the middle."""
    reach = math.hypot(*at) or 1.0
    return (round(at[0] * (1 + far / reach), 2), round(at[1] * (1 + far / reach), 2))
