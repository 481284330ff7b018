"""Do the ecomap and the circles show what was told: everybody once, ties joined to their ends, rings kept?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import atan2, hypot, pi
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import crosses, grown, overlap, path_distance
from app.genogram.picture import Bounds, Disc, Group, Key, Words, joined
from app.genogram.ties import tie_words
from app.genogram.verify.legible import legible_findings
from app.genogram.verify.reading import LOOSE, MISSING, OVERLAP, STRANGE, THROUGH, TWICE, UNDRAWN, Reading, paths_of
from app.i18n import mark, translate
from app.lens.view import ClosenessView
from app.records import record

_RING: Final = mark("{name} is not in the ring that was told.")
_SECTOR: Final = mark("{name} is not in the sector that was told.")
_NOT_HOME: Final = mark("{name} stands outside the circle of the home {home}.")
_GUEST: Final = mark("{name} stands in the circle of the home {home} without living there.")
_TIE_TOUCH: Final = 8.0
_INSIDE: Final = 1.5
_HAIR: Final = 0.5
_KINDS: Final = {"person", "professional", "agency"}


@record
class _Thing:
    """Somebody or something drawn with a symbol."""

    id: UUID
    name: str
    symbol: Bounds
    box: Bounds
    is_disc: bool


def _things(reading: Reading) -> list[_Thing]:
    found: list[_Thing] = []
    for group in reading.drawn:
        if group.key.kind in _KINDS and group.key.id is not None and group.marks:
            shapes = [drawn for drawn in group.marks if not isinstance(drawn, Words)]
            symbol = extent(shapes or group.marks)
            is_disc = len(shapes) == 1 and isinstance(shapes[0], Disc)
            found.append(_Thing(group.key.id, _name(reading, group), symbol, extent(group.marks), is_disc))
    return found


def _name(reading: Reading, group: Group) -> str:
    view, key = reading.view, group.key.id
    if key is None:
        return group.spoken
    if key in view.people_by_id:
        return reading.name(key)
    known = {one.id: one.name for one in (*view.agencies, *view.professionals)}
    return known.get(key, group.spoken)


def _counted(reading: Reading, expected: Sequence[tuple[UUID, str]]) -> Iterator[str]:
    times = Counter(group.key.id for group in reading.drawn if group.key.kind in _KINDS)
    for key, name in expected:
        if times[key] != 1:
            yield reading.say(TWICE if times[key] else MISSING, name=name)


def _crowded(reading: Reading, things: Sequence[_Thing]) -> Iterator[str]:
    """Find symbols that lie on one another, and symbols that lie on somebody's name."""
    for at, one in enumerate(things):
        for other in things[at + 1 :]:
            a, b = (one.symbol, other.symbol) if one.is_disc and other.is_disc else (one.box, other.box)
            if one.id != other.id and overlap(grown(a, -_INSIDE), grown(b, -_INSIDE)):
                if one.is_disc and other.is_disc and not _discs_meet(a, b):
                    continue
                yield reading.say(OVERLAP, a=one.name, b=other.name)


def _discs_meet(a: Bounds, b: Bounds) -> bool:
    (ax, ay), (bx, by) = (((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in (a, b))
    return hypot(ax - bx, ay - by) < (a[2] - a[0] + b[2] - b[0]) / 2 - _INSIDE


# --- circles --------------------------------------------------------------------------------------------------------


def circles_doubts(reading: Reading) -> Iterator[str]:
    """Find who is missing, doubled, covered, or not in the ring and the sector that were told."""
    things = _things(reading)
    by_id = {thing.id: thing for thing in things}
    view = reading.view
    known = {one.id: one.name for one in (*view.agencies, *view.professionals)}
    known |= {person.id: reading.name(person.id) for person in view.people}
    told = [one for one in view.closenesses if one.subject_id in known and one.subject_id != view.child_id]
    yield from _counted(reading, [(one.subject_id, known[one.subject_id]) for one in told])
    expected = {one.subject_id for one in told} | {view.child_id}
    if any(thing.id not in expected for thing in things):
        yield reading.say(STRANGE)
    yield from _crowded(reading, things)
    rings = _rings(reading)
    sectors = max([len(view.sectors), 1, *(one.sector + 1 for one in told)])
    for one in told:
        thing = by_id.get(one.subject_id)
        if thing is not None and rings:
            yield from _place(reading, one, thing, rings, sectors)
    yield from legible_findings(reading)


def _rings(reading: Reading) -> list[float]:
    """Return the radii of the rings, the closest first, as they are drawn."""
    group = reading.groups.get(Key("rings"))
    discs = [drawn for drawn in (group.marks if group else ()) if isinstance(drawn, Disc)]
    return sorted({round(disc.radius, 2) for disc in discs if disc.pen is not None})


def _place(reading: Reading, told: ClosenessView, thing: _Thing, rings: Sequence[float], sectors: int) -> Iterator[str]:
    left, top, right, bottom = thing.symbol
    x, y, half = (left + right) / 2, (top + bottom) / 2, min(right - left, bottom - top) / 2
    radius = hypot(x, y)
    inner = rings[told.ring - 2] if told.ring > 1 else 0.0
    outer = rings[told.ring - 1] if told.ring <= len(rings) else 0.0
    if not inner - _HAIR <= radius - half + 1 or not radius + half - 1 <= outer + _HAIR:
        yield reading.say(_RING, name=thing.name)
    turn = atan2(x, -y) % (2 * pi)
    if sectors > 1 and int(turn / (2 * pi / sectors)) != told.sector:
        yield reading.say(_SECTOR, name=thing.name)


# --- ecomap ---------------------------------------------------------------------------------------------------------


def ecomap_doubts(reading: Reading) -> Iterator[str]:
    """Find agencies that are missing or doubled, ties that join others or run through somebody, and wrong homes."""
    view = reading.view
    things = _things(reading)
    yield from _counted(reading, [(agency.id, agency.name) for agency in view.agencies])
    known = {one.id for one in (*view.agencies, *view.people, *view.professionals)}
    if any(thing.id not in known for thing in things):
        yield reading.say(STRANGE)
    for key, times in Counter(thing.id for thing in things).items():
        if times > 1 and key in view.people_by_id:
            yield reading.say(TWICE, name=reading.name(key))
    yield from _crowded(reading, things)
    yield from _ties(reading, {thing.id: thing for thing in things})
    yield from _residents(reading, things)
    yield from legible_findings(reading)


def _ties(reading: Reading, things: dict[UUID, _Thing]) -> Iterator[str]:
    homes = _homes(reading)
    for tie in reading.view.ties:
        agency = things.get(tie.agency_id)
        end = tie.person_id or tie.household_id
        if agency is None or end is None or not (end in things or end in homes):
            continue
        what = f"{agency.name}: {tie_words(tie, reading.language)}"
        group = reading.groups.get(Key("tie", tie.id))
        paths = () if group is None else paths_of(group)
        if not paths:
            yield reading.say(UNDRAWN, what=what)
            continue
        if min(path_distance(path, agency.symbol) for path in paths) > _TIE_TOUCH:
            yield reading.say(LOOSE, what=what, name=agency.name)
        if end in things:
            name, near = things[end].name, min(path_distance(path, things[end].box) for path in paths)
        else:
            name = _home_name(reading, end)
            near = min(abs(_from_rim(point, homes[end])) for path in paths for point in path)
        if near > _TIE_TOUCH:
            yield reading.say(LOOSE, what=what, name=name)
        for key, thing in things.items():
            # The corners of the box round a circle are free.
            inner = grown(thing.symbol, -0.2 * (thing.symbol[2] - thing.symbol[0]) if thing.is_disc else -3)
            if key not in {tie.agency_id, end} and any(crosses(path, inner) for path in paths):
                yield reading.say(THROUGH, what=what, name=thing.name)


def _homes(reading: Reading) -> dict[UUID, Bounds]:
    """Return the box round the circle of each home drawn."""
    return {
        group.key.id: joined([bounds_of(drawn) for drawn in group.marks if isinstance(drawn, Disc)])
        for group in reading.drawn
        if group.key.kind == "household" and group.key.id is not None
    }


def _from_rim(point: tuple[float, float], disc: Bounds) -> float:
    x, y = (disc[0] + disc[2]) / 2, (disc[1] + disc[3]) / 2
    return hypot(point[0] - x, point[1] - y) - (disc[2] - disc[0]) / 2


def _home_name(reading: Reading, key: UUID | None) -> str:
    name = next((home.name for home in reading.view.households if home.id == key), "")
    return name or translate(mark("home"), reading.language)


def _residents(reading: Reading, things: Sequence[_Thing]) -> Iterator[str]:
    """Find who stands in the circle of a home without living there, and who lives there and stands outside."""
    homes = _homes(reading)
    for home in reading.view.households:
        disc, drawn = homes.get(home.id), reading.groups.get(Key("household", home.id))
        # One circle of the whole family is no home's, and is called otherwise.
        if disc is None or drawn is None or drawn.spoken != home.name:
            continue
        name = _home_name(reading, home.id)
        for thing in things:
            if thing.id not in reading.view.people_by_id:
                continue
            left, top, right, bottom = thing.symbol
            is_in = _from_rim(((left + right) / 2, (top + bottom) / 2), disc) < 0
            if is_in and thing.id not in home.member_ids:
                yield reading.say(_GUEST, name=thing.name, home=name)
            if not is_in and thing.id in home.member_ids:
                yield reading.say(_NOT_HOME, name=thing.name, home=name)
