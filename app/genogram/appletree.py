"""The child's own version of the circles: an apple tree (Talentia-lehti's variant of the network map for children).

The child's name is on the trunk, each sector is a branch, and the steps along it are the rings: the first is the
closest. Everybody is an apple, an agency a nesting box. As in the circles nobody leaves their branch or step; where it
gets crowded, the step grows for all branches.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from app.genogram.closeness import (
    Placed,
    Seat,
    outline_pen,
    placed,
    seats_wanted,
    sector_name,
    spoken,
    tree_in_words,
)
from app.genogram.extent import bounds_of, extent
from app.genogram.fruit import TALL, apple, bent, cloud, fitted, limb, name_marks, nesting_box
from app.genogram.mapkey import Entry, map_legend
from app.genogram.measure import ASCENT, text_width, wrapped
from app.genogram.picture import (
    Anchor,
    Bounds,
    Box,
    Colour,
    Curve,
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
from app.genogram.spacing import FAR, Manner, Places, roomy, seated
from app.genogram.strokes import neat
from app.i18n import Language, mark, translate
from app.lens.view import AgencyView, CaseView, Contact
from app.records import record

SPREAD: Final = math.radians(97)
"""How far to either side of straight up the branches reach."""
FORK: Final = 48.0
"""Where the first step begins, from the fork of the trunk."""
STEP: Final = 58.0
"""Least width of a step."""
GAP: Final = 5.0
_SIGN: Final = 15.0


@record
class Apple:
    """Somebody to be hung up: the radius of the apple, and the name's lines; ``is_older`` on other days only."""

    one: Placed
    radius: float
    lines: tuple[str, ...]
    is_older: bool = False

    @property
    def reach(self) -> float:
        """Return the radius kept free around it."""
        return self.radius * TALL


@record
class Crown:
    """Branches and steps around the fork at the origin; angles clockwise from straight up, in radians.

    ``edges`` are the radii between the steps, the first where the first step begins.
    """

    branches: int
    edges: tuple[float, ...]

    def wedge(self, branch: int) -> tuple[float, float]:
        """Return the first and the last angle of a branch's part of the crown; branches go from left to right."""
        step = 2 * SPREAD / self.branches
        return -SPREAD + branch * step, -SPREAD + (branch + 1) * step

    def middle(self, branch: int) -> float:
        """Return the angle of a branch."""
        return sum(self.wedge(branch)) / 2


def apple_tree_picture(view: CaseView, language: Language) -> Picture:
    """Return the apple tree of ``view``."""
    wide = [Apple(one, *fitted(one.name), is_older) for one, is_older in seats_wanted(view)]
    steps = max([view.rings, *(each.one.closeness.ring for each in wide)])
    branches = max([len(view.sectors), 1, *(each.one.closeness.sector + 1 for each in wide)])
    crown, seats = _hung(wide, branches, steps)
    apples = [Apple(one, *fitted(one.name)) for one in placed(view)]
    places = [seats[each.one.seat] for each in apples]
    groups = [
        _tree(crown, apples, seats, [each for each in wide if not each.is_older]),
        *_branch_names(view, crown, language),
        _trunk(view, language),
    ]
    groups += [_apple_group(each, places[index], language) for index, each in enumerate(apples)]
    box = joined(group.bounds for group in groups)
    legend = map_legend(_entries(apples), language, box)
    groups += [legend] if legend else []
    title = translate(mark("Apple tree"), language)
    bounds = joined((group.bounds for group in groups), margin=14)
    words = tree_in_words(view, placed(view), language)
    kept = tuple((each.one.id, at) for each, at in zip(apples, places, strict=True))
    return Picture(tuple(groups), bounds, title, words, language.value, places=kept)


def _hung(apples: list[Apple], branches: int, steps: int) -> tuple[Crown, dict[Seat, Point]]:
    """Return the crown with a place for each apple, step by step outwards."""
    edges = [FORK]
    found: dict[int, Point] = {}
    for step in range(1, steps + 1):
        mine = [index for index, each in enumerate(apples) if each.one.closeness.ring == step]
        least = max([STEP, *(2 * apples[index].reach + 6 for index in mine)])
        inner = edges[-1]

        def attempt(width: float, manner: Manner, mine: list[int] = mine, inner: float = inner) -> Places | None:
            return _step(apples, mine, Crown(branches, (inner, inner + width)), manner)

        width, places = roomy(least, attempt)
        found |= places
        edges.append(round(inner + width, 2))
    return Crown(branches, tuple(edges)), {apples[index].one.seat: at for index, at in found.items()}


def _step(apples: list[Apple], mine: list[int], crown: Crown, manner: Manner) -> Places | None:
    """Return a place in the only step of ``crown`` for each of ``mine``, None where it is too narrow.

    Those who hang there on other days take what room is left, in whatever manner.
    """
    found = _seated(apples, [index for index in mine if not apples[index].is_older], crown, manner, {})
    older = [index for index in mine if apples[index].is_older]
    if found is None or not older:
        return found
    for looser in (Manner.EVEN, Manner.CLOSE):
        left = _seated(apples, older, crown, looser, found)
        if left is not None:
            return {**found, **left}
    return None


def _seated(
    apples: list[Apple], mine: list[int], crown: Crown, manner: Manner, hung: Mapping[int, Point]
) -> Places | None:
    """Return a place for each of ``mine`` clear of those ``hung`` already."""
    inner, outer = crown.edges

    def clearance(index: int, at: Point, taken: Mapping[int, Point]) -> float:
        own, others = apples[index].reach, (*taken.items(), *hung.items())
        return min((math.dist(at, where) - apples[other].reach - own for other, where in others), default=FAR)

    return seated(
        mine,
        lambda index: _candidates(crown, apples[index], inner, outer - inner),
        clearance,
        lambda index, at: _off_ideal(crown, apples[index], at, inner, outer - inner),
        gap=GAP,
        manner=manner,
    )


def _off_ideal(crown: Crown, each: Apple, at: Point, inner: float, width: float) -> float:
    """Return how little a place is liked: beside the branch is best, on the branch or far from it less."""
    middle = crown.middle(each.one.closeness.sector)
    radius = math.hypot(*at)
    aside = abs(math.atan2(at[0], -at[1]) - middle) * radius
    deep = abs(radius - inner - width / 2)
    return 0.5 * abs(aside - each.radius - 8) + 0.25 * deep


def _candidates(crown: Crown, each: Apple, inner: float, width: float) -> list[Point]:
    """Return the places within the apple's own branch and step, from the trunk outwards, left to right."""
    first, last = crown.wedge(each.one.closeness.sector)
    lanes = int((width - 2 * each.reach) / 7) + 1
    places: list[Point] = []
    for lane in range(lanes):
        radius = inner + each.reach + lane * (width - 2 * each.reach) / max(1, lanes - 1)
        edge = min((last - first) / 2 - 0.01, 7 / radius)
        count = max(2, int((last - first - 2 * edge) * radius / 7))
        for turn in range(count + 1):
            angle = first + edge + (last - first - 2 * edge) * turn / count
            places.append(_at(radius, angle))
    return places


def _at(radius: float, angle: float) -> Point:
    return neat(radius * math.sin(angle), -radius * math.cos(angle))


# --- the marks ------------------------------------------------------------------------------------------------------


def _tree(crown: Crown, apples: list[Apple], seats: Mapping[Seat, Point], newest: list[Apple]) -> Group:
    """Return all that grows: crown, steps, trunk, twigs, and branches long enough for the newest too."""
    outer = crown.edges[-1]
    turns = [math.radians(-101 + 202 * step / 24) for step in range(25)]
    marks: list[Mark] = [_meadow(outer)]
    marks.append(cloud([*(_at(outer + 16, turn) for turn in turns), (46, 40), (-46, 40)], 46))
    pen = Pen(Colour.ACCENT, 1.2, (0.1, 5.0), is_round=True)
    marks += [Polyline(tuple(_at(edge, turn) for turn in turns), pen) for edge in crown.edges[1:-1]]
    marks.append(_stem())
    borne = {each.one.seat: seats[each.one.seat] for each in (*apples, *newest)}
    paths = {branch: _branch(crown, branch, borne) for branch in range(crown.branches)}
    for each in apples:
        marks.append(_twig(paths[each.one.closeness.sector], seats[each.one.seat], each.radius))
    marks += [limb(path, 15, 2.5) for path in paths.values()]
    return Group(Key("tree"), tuple(marks), extent(marks), layer=-10)


def _branch(crown: Crown, branch: int, seats: Mapping[Seat, Point]) -> tuple[Point, ...]:
    """Return the middle of a branch: a bow that starts upwards and ends beside its last apple."""
    own = [math.hypot(*at) for (_, sector, _), at in seats.items() if sector == branch]
    long = max([crown.edges[1], *own])
    turn = crown.middle(branch)
    return bent((round(9 * math.sin(turn), 2), 34.0), _at(long * 0.42, turn * 0.72), _at(long, turn))


def _twig(branch: tuple[Point, ...], at: Point, radius: float) -> Mark:
    """Return the twig an apple hangs from: from the branch, a little nearer to the trunk, to the apple's stem."""
    top = (at[0], at[1] - radius * 0.85)
    start = min(branch[4:], key=lambda point: (round(math.dist(point, top) + 0.35 * math.hypot(*point), 1), point))
    middle = ((start[0] + top[0]) / 2, min(start[1], top[1]) - 6)
    points = bent(start, middle, top, 3)
    return Curve(
        (points[0], *(neat(*p) for p in ((middle[0], middle[1]), (top[0], top[1] - 6))), neat(*top)),
        Pen(Colour.BARK, 2.4),
    )


def _stem() -> Mark:
    """Return the trunk with its roots."""
    points = ((-19.0, 18.0), (-21, 70), (-24, 120), (-44, 158), (-26, 162), (-8, 156), (0, 156),
              (8, 156), (26, 162), (44, 158), (24, 120), (21, 70), (19.0, 18.0))  # fmt: skip
    return Curve(points, None, Colour.BARK, is_closed=True)


def _meadow(outer: float) -> Mark:
    half = max(120.0, outer * 0.8)
    top = ((-half, 168), (-half, 144), (half, 144), (half, 168))
    bottom = ((half, 186), (-half, 186), (-half, 168))
    return Curve((*top, *bottom), Pen(Colour.ACCENT, 1.1), Colour.LEAF, is_closed=True)


def _trunk(view: CaseView, language: Language) -> Group:
    """Return the sign on the trunk with the child's name."""
    name = view.child.short_name if view.child else translate(mark("the child"), language)
    shown = wrapped(name, 150, _SIGN, lines=1, is_bold=True)
    width = max(64.0, text_width(shown[0] if shown else "", _SIGN, is_bold=True) + 26)
    board = Box(round(-width / 2, 2), 78, round(width, 2), 30, Pen(Colour.ACCENT, 1.8), Colour.SURFACE, radius=9)
    marks: list[Mark] = [board, *(Words(0, 98.5, text, _SIGN, is_bold=True) for text in shown)]
    key = Key("person", view.child.id) if view.child else Key("centre")
    return Group(key, tuple(marks), bounds_of(board), name)


def _branch_names(view: CaseView, crown: Crown, language: Language) -> list[Group]:
    """Write each branch's name outside the crown where the branch points."""
    groups: list[Group] = []
    ids = {sector.position: sector.id for sector in view.sectors}
    for branch in range(crown.branches):
        if branch not in ids:
            continue
        x, y = _at(crown.edges[-1] + 46, crown.middle(branch))
        anchor = Anchor.START if x > 1 else Anchor.END if x < -1 else Anchor.MIDDLE
        name = sector_name(view, branch, language)
        lines = wrapped(name, 130, 10.5, lines=3, is_bold=True)
        top = y - (len(lines) * 13 if abs(math.sin(crown.middle(branch))) < 0.5 else len(lines) * 6.5)
        marks = [
            Words(x, round(top + 10.5 * ASCENT + index * 13, 2), text, 10.5, anchor, Colour.QUIET, is_bold=True)
            for index, text in enumerate(lines)
        ]
        groups.append(Group(Key("sector", ids[branch]), tuple(marks), extent(marks), name))
    return groups


def _apple_group(each: Apple, at: Point, language: Language) -> Group:
    pen = outline_pen(each.one.contact)
    is_far = each.one.contact is Contact.NONE
    fill = Colour.GROUND if is_far else Colour.APPLE
    if isinstance(each.one.subject, AgencyView):
        marks = [*nesting_box(at, each.radius, pen, fill=Colour.GROUND if is_far else Colour.SURFACE)]
    else:
        marks = [*apple(at, each.radius, pen, fill=fill)]
        if each.one.contact is Contact.SEVERAL:
            marks.append(apple(at, each.radius - 3, Pen(pen.colour, 0.9), fill=fill)[0])
    marks += name_marks(at, each.lines, Colour.INK)
    return Group(each.one.key, tuple(marks), _box(each, at), spoken(each.one, language, is_tree=True))


def _box(each: Apple, at: Point) -> Bounds:
    x, y = at
    return (x - each.radius, y - each.reach, x + each.radius, y + each.radius)


def _entries(apples: list[Apple]) -> list[Entry]:
    """Return what the legend explains: only what is there."""
    entries: list[Entry] = []
    if apples:
        near = (*apple((-13, 1), 6, Pen(Colour.INK, 1.0))[:2], Polyline(((-4, 0), (16, 0)), Pen(Colour.QUIET, 1.0)),
                Polyline(((1, -4), (-4, 0), (1, 4)), Pen(Colour.QUIET, 1.0)))  # fmt: skip
        entries.append((near, mark("the nearer to the trunk, the closer to the child")))
    if any(isinstance(each.one.subject, AgencyView) for each in apples):
        entries.append((nesting_box((0, 1), 8, Pen(Colour.INK, 1.0)), mark("a place or a service")))
    contacts = {each.one.contact for each in apples}
    if Contact.NONE in contacts:
        quiet = outline_pen(Contact.NONE)
        entries.append((apple((0, 1), 8, Pen(quiet.colour, 1.0, (2, 1.6)), fill=Colour.GROUND)[:2], Contact.NONE.label))
    if Contact.SEVERAL in contacts:
        inner = apple((0, 1), 5.5, Pen(Colour.INK, 0.8))[:1]
        entries.append(((*apple((0, 1), 8.5, Pen(Colour.INK, 1.0))[:2], *inner), Contact.SEVERAL.label))
    return entries
