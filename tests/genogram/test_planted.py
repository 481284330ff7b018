"""Every fault the verifier is there for, planted alone in a picture that had none, is found and named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from app.genogram.draw import draw
from app.genogram.extent import extent
from app.genogram.genogram import genogram_picture
from app.genogram.graph import couples_of
from app.genogram.picture import Bounds, Colour, Curve, Disc, Group, Key, Pen, Picture, Point, Polyline, Words
from app.genogram.verify import findings, map_findings
from app.i18n import Language
from app.lens.view import AgencyGroup, BondKind, CaseView, Diagram, TwinKind
from tests.genogram.casts import Cast, F, M, blended
from tests.genogram.networks import agency, closeness, tie, two_homes, with_agencies
from tests.genogram.planting import (
    added,
    centre,
    changed,
    crossed,
    grouped,
    more,
    moved_words,
    onto,
    paths,
    remade,
    rerouted,
    shifted,
    strokes,
    turned,
    uncrossed,
    undoubled,
    without,
)


def full() -> Cast:
    """Return a family in which every fault can be planted."""
    cast = blended()
    cast.person("Vilma", F, 2007).person("Vilho", M, 2007)
    cast.child("Vilma", "Outi", "Timo").child("Vilho", "Outi", "Timo").twin(TwinKind.FRATERNAL, "Vilma", "Vilho")
    cast.bond("Mari", "Aino", BondKind.CARETAKER)
    return cast


class Sheet:
    """A correct picture, and words for what is in it."""

    def __init__(self) -> None:
        self.cast = full()
        self.view: CaseView = self.cast.view()
        self.picture: Picture = genogram_picture(self.view, Language.EN)
        self.couples = {frozenset(couple.partners): couple for couple in couples_of(self.view)}

    def person(self, name: str) -> Key:
        return Key("person", self.cast.of(name))

    def at(self, name: str) -> Point:
        return centre(self.picture, self.person(name))

    def bar(self, *names: str) -> Key:
        return self.couples[frozenset(map(self.cast.of, names))].bar_key

    def children(self, *names: str) -> Key:
        return self.couples[frozenset(map(self.cast.of, names))].child_key

    def bond(self, a: str, b: str, kind: BondKind) -> Key:
        ends = {self.cast.of(a), self.cast.of(b)}
        return next(Key("bond", x.id) for x in self.cast.bonds if {x.a_id, x.b_id} == ends and x.kind is kind)

    def home(self, name: str) -> Key:
        return Key("household", next(home.id for home in self.cast.homes if home.name == name))

    def box(self, name: str) -> Bounds:
        return extent(grouped(self.picture, self.person(name)).marks)


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    return Sheet()


# --- the faults -----------------------------------------------------------------------------------------------------


def bar_to_another(sheet: Sheet) -> Picture:
    (ax, ay), (bx, by) = sheet.at("Timo"), sheet.at("Vilma")
    way = ((ax, ay + 34), (ax, ay + 70), (bx, ay + 70), (bx, by - 30))
    return changed(sheet.picture, sheet.bar("Timo", "Outi"), lambda group: rerouted(group, 0, *way))


def bar_to_a_third(sheet: Sheet) -> Picture:
    key = sheet.bar("Seppo", "Anneli")
    box = sheet.box("Olavi")
    start = paths(grouped(sheet.picture, key))[0][1]
    line = Polyline((start, (box[2] - 0.5, start[1]), (box[2] - 0.5, box[3] - 0.4)), Pen())
    return changed(sheet.picture, key, lambda group: more(group, line))


def sibship_bar_on_a_foreign_couple(sheet: Sheet) -> Picture:
    level = max(paths(grouped(sheet.picture, sheet.bar("Seppo", "Anneli")))[0], key=lambda point: point[1])[1]
    x = sheet.at("Seppo")[0] + 20
    path = ((x, level), (x, level + 30))
    return changed(sheet.picture, sheet.children("Kaarina", "Olavi"), lambda group: more(group, Polyline(path, Pen())))


def twin_bar_moved(sheet: Sheet) -> Picture:
    key = sheet.children("Mari", "Jussi")
    group = grouped(sheet.picture, key)
    at = next(i for i, path in enumerate(paths(group)) if _is_twin_bar(sheet, path))
    (ax, ay), (bx, by) = paths(group)[at]
    return changed(sheet.picture, key, lambda each: rerouted(each, at, (ax + 300, ay - 200), (bx + 300, by - 200)))


def _is_twin_bar(sheet: Sheet, path: tuple[Point, ...]) -> bool:
    top = sheet.at("Aino")[1] - 24
    return len(path) == 2 and path[0][1] == path[1][1] and 5 < top - path[0][1] < 25


def twin_bar_at_others(sheet: Sheet) -> Picture:
    key = sheet.children("Outi", "Timo")
    ways = [
        path for path in paths(grouped(sheet.picture, key)) if path[0][0] != path[-1][0] and path[0][1] != path[-1][1]
    ]
    middles = tuple(sorted(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in (way[-2:] for way in ways)))
    return changed(sheet.picture, key, lambda group: more(group, Polyline(middles, Pen())))


def stroke_on_another(sheet: Sheet) -> Picture:
    key, other = sheet.bar("Jussi", "Mari"), sheet.bar("Timo", "Outi")
    moved_stroke = strokes(grouped(sheet.picture, key))[0]
    (ax, ay), (bx, by) = paths(grouped(sheet.picture, other))[0][1:3]
    x, y = (ax + bx) / 2, (ay + by) / 2
    stroke = replace(moved_stroke, points=((x - 4, y + 8), (x + 4, y - 8)))
    return changed(
        changed(
            sheet.picture, key, lambda group: remade(group, tuple(m for m in group.marks if m is not moved_stroke))
        ),
        key,
        lambda group: more(group, stroke),
    )


def dates_at_another(sheet: Sheet) -> Picture:
    key, other = sheet.bar("Seppo", "Anneli"), sheet.bar("Olavi", "Kaarina")
    (ax, ay), (bx, by) = (centre(sheet.picture, each) for each in (key, other))
    return changed(sheet.picture, key, lambda group: moved_words(group, bx - ax, by - ay + 22))


def child_line_to_another(sheet: Sheet) -> Picture:
    key = sheet.children("Kaarina", "Olavi")
    group = grouped(sheet.picture, key)
    x = sheet.at("Outi")[0]
    at = next(i for i, path in enumerate(paths(group)) if abs(path[-1][0] - x) < 10 and path[-1][1] > path[0][1])
    timo = sheet.box("Timo")
    start = paths(group)[at][0]
    way = (start, ((timo[0] + timo[2]) / 2, timo[1] - 12), ((timo[0] + timo[2]) / 2, timo[1] + 0.4))
    return changed(sheet.picture, key, lambda each: rerouted(each, at, *way))


def child_line_with_a_gap(sheet: Sheet) -> Picture:
    key = sheet.children("Kaarina", "Olavi")
    group = grouped(sheet.picture, key)
    x = sheet.at("Outi")[0]
    at = next(i for i, path in enumerate(paths(group)) if abs(path[-1][0] - x) < 10 and path[-1][1] > path[0][1])
    (ax, ay), *rest = paths(group)[at]
    return changed(sheet.picture, key, lambda each: rerouted(each, at, (ax, ay + 9), *rest))


def child_above_the_parents(sheet: Sheet) -> Picture:
    return shifted(sheet.picture, sheet.person("Iida"), 700, -600)


def siblings_swapped(sheet: Sheet) -> Picture:
    (ax, ay), (bx, by) = sheet.at("Iida"), sheet.at("Elsa")
    first = shifted(sheet.picture, sheet.person("Iida"), bx - ax, by - ay)
    return shifted(first, sheet.person("Elsa"), ax - bx, ay - by)


def bond_to_another(sheet: Sheet) -> Picture:
    key = sheet.bond("Seppo", "Jussi", BondKind.CUT_OFF)
    dx = sheet.at("Kaarina")[0] - sheet.at("Seppo")[0]
    return shifted(sheet.picture, key, dx, 0)


def bond_through_a_third(sheet: Sheet) -> Picture:
    key = sheet.bond("Nelli", "Aino", BondKind.CLOSE)
    way = (sheet.at("Nelli"), sheet.at("Iida"), sheet.at("Aino"))
    return changed(sheet.picture, key, lambda group: rerouted(group, 0, *way))


def bonds_on_one_another(sheet: Sheet) -> Picture:
    one, other = sheet.bond("Mari", "Aino", BondKind.CLOSE), sheet.bond("Mari", "Aino", BondKind.CARETAKER)
    way = paths(grouped(sheet.picture, one))[0]
    return changed(sheet.picture, other, lambda group: rerouted(group, 0, *way))


def arrow_turned_round(sheet: Sheet) -> Picture:
    return changed(sheet.picture, sheet.bond("Robin", "Iida", BondKind.CARETAKER), turned)


def _widened(group: Group, box: Bounds) -> Group:
    left, top, right, bottom = extent([m for m in group.marks if isinstance(m, Curve)])
    (x0, y0), (x1, y1) = (
        (min(left, box[0] - 6), min(top, box[1] - 6)),
        (max(right, box[2] + 6), max(bottom, box[3] + 6)),
    )
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))
    points = [corners[0], *(each for a, b in pairwise(corners) for each in (a, b, b))]
    line = next(m for m in group.marks if isinstance(m, Curve))
    return remade(group, tuple(replace(m, points=tuple(points)) if m is line else m for m in group.marks))


def home_round_a_neighbour(sheet: Sheet) -> Picture:
    return changed(sheet.picture, sheet.home("Sijaiskoti"), lambda group: _widened(group, sheet.box("Robin")))


def home_on_another(sheet: Sheet) -> Picture:
    line = next(m for m in grouped(sheet.picture, sheet.home("Äidin koti")).marks if isinstance(m, Curve))
    return changed(
        sheet.picture,
        sheet.home("Isän koti"),
        lambda group: remade(group, tuple(line if isinstance(m, Curve) else m for m in group.marks)),
    )


def covered(sheet: Sheet) -> Picture:
    x, y = sheet.at("Seppo")
    disc = Disc(x, y, 30, None, Colour.SURFACE)
    return added(sheet.picture, Group(Key("legend", None, "again"), (disc,), extent([disc])))


def label_under_another(sheet: Sheet) -> Picture:
    key = sheet.bar("Seppo", "Anneli")
    x, y = sheet.at("Anneli")
    group = grouped(sheet.picture, key)
    words = next(m for m in group.marks if isinstance(m, Words))
    return changed(sheet.picture, key, lambda each: moved_words(each, x - words.x, y + 31 - words.y))


def a_stranger_s_line(sheet: Sheet) -> Picture:
    group = grouped(sheet.picture, sheet.bar("Seppo", "Anneli"))
    return added(sheet.picture, replace(group, key=Key("parents", sheet.cast.of("Seppo"), "again")))


FAULTS: dict[str, tuple[Callable[[Sheet], Picture], str]] = {
    "somebody is left out": (lambda s: without(s.picture, s.person("Iida")), "Iida is missing from the drawing."),
    "somebody is doubled": (
        lambda s: added(s.picture, grouped(shifted(s.picture, s.person("Iida"), 900, 500), s.person("Iida"))),
        "Iida is drawn more than once.",
    ),
    "one lies on another": (
        lambda s: onto(s.picture, s.person("Seppo"), s.person("Anneli")),
        "Seppo and Anneli lie on",
    ),
    "somebody is covered": (covered, "Something lies over Seppo."),
    "a couple's line leads to another": (bar_to_another, "doesn't reach Outi"),
    "a couple's line ends at a third": (bar_to_a_third, "ends at Olavi"),
    "a couple's line is missing": (
        lambda s: without(s.picture, s.bar("Timo", "Outi")),
        "A line is missing: Timo and Outi",
    ),
    "a line too many": (a_stranger_s_line, "A line is drawn that doesn't belong to the picture."),
    "a children's line touches a foreign couple": (
        sibship_bar_on_a_foreign_couple,
        "Two lines touch and look like one",
    ),
    "a child hangs from others": (child_line_to_another, "ends at Timo"),
    "a child's line has a gap": (child_line_with_a_gap, "doesn't reach Outi"),
    "a child stands above its parents": (child_above_the_parents, "Iida doesn't stand below a parent"),
    "siblings have changed places": (siblings_swapped, "These siblings don't stand in the order of their births"),
    "a bar of twins is elsewhere": (twin_bar_moved, "The bar that joins identical twins is missing: Aino and Elsa"),
    "a bar joins others than identical twins": (twin_bar_at_others, "who are not identical twins: Vilma and Vilho"),
    "a stroke is at another couple": (stroke_on_another, "The strokes over a couple's line say something else"),
    "dates are at another couple": (dates_at_another, "The dates of a couple stand at another line: Seppo and Anneli"),
    "the dead is drawn as living": (
        lambda s: changed(s.picture, s.person("Olavi"), uncrossed),
        "Olavi is drawn as living",
    ),
    "a living one is crossed": (lambda s: changed(s.picture, s.person("Seppo"), crossed), "Seppo is drawn as dead"),
    "the child is not marked": (lambda s: changed(s.picture, s.person("Aino"), undoubled), "Aino is not marked"),
    "an emotional line leads to another": (bond_to_another, "doesn't reach Jussi"),
    "an emotional line runs through a third": (bond_through_a_third, "runs through Iida"),
    "an emotional line is missing": (
        lambda s: without(s.picture, s.bond("Outi", "Mari", BondKind.DISTANT)),
        "A line is missing: Outi and Mari",
    ),
    "two emotional lines lie on one another": (bonds_on_one_another, "Two relations lie on one another"),
    "an arrow points the wrong way": (arrow_turned_round, "The arrow points the wrong way: Robin"),
    "a home goes round a neighbour": (home_round_a_neighbour, "The line of the home Sijaiskoti goes round"),
    "a home leaves somebody out": (
        lambda s: shifted(s.picture, s.home("Sijaiskoti"), 60, 0),
        "The line of the home Sijaiskoti leaves",
    ),
    "two homes cannot be told apart": (home_on_another, "The lines of two homes lie on one another"),
    "a text lies on another": (label_under_another, "Two texts lie on one another"),
}


def test_the_picture_has_no_fault_of_its_own(sheet: Sheet) -> None:
    assert sheet.picture.findings == ()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_and_named(sheet: Sheet, fault: str) -> None:
    plant, said = FAULTS[fault]
    found = findings(plant(sheet), sheet.view, Language.EN)
    assert any(said in finding for finding in found), found


# --- the ecomap and the circles -------------------------------------------------------------------------------------


def network() -> CaseView:
    view = two_homes()
    ids = {person.name: person.id for person in view.people}
    agencies = [agency("Koulu", AgencyGroup.WELLBEING), agency("Neuvola"), agency("Perheneuvola")]
    ties = [
        tie("Koulu", person=ids["Aino"]),
        tie("Neuvola", home=view.households[0].id),
        tie("Perheneuvola", person=ids["Pekka"]),
    ]
    close = (closeness(ids["Maija"], 0, 1), closeness(ids["Pekka"], 0, 2), closeness(ids["Helmi"], 1, 3))
    return replace(with_agencies(view, agencies, ties), closenesses=close)


MAPS: dict[str, tuple[Diagram, Callable[[Picture, CaseView], Picture], str]] = {
    "an agency is left out": (
        Diagram.ECOMAP,
        lambda p, v: without(p, Key("agency", v.agencies[0].id)),
        "Koulu is missing from the drawing.",
    ),
    "a tie ends elsewhere": (
        Diagram.ECOMAP,
        lambda p, v: shifted(p, Key("tie", v.ties[0].id), 60, 40),
        "doesn't reach",
    ),
    "a tie is missing": (
        Diagram.ECOMAP,
        lambda p, v: without(p, Key("tie", v.ties[1].id)),
        "A line is missing: Neuvola",
    ),
    "a tie runs through another agency": (
        Diagram.ECOMAP,
        lambda p, v: changed(
            p,
            Key("tie", v.ties[0].id),
            lambda g: rerouted(g, 0, *(centre(p, Key("agency", one.id)) for one in v.agencies[:2]), (0, 0)),
        ),
        "runs through Neuvola",
    ),
    "an agency lies on another": (
        Diagram.ECOMAP,
        lambda p, v: onto(p, Key("agency", v.agencies[0].id), Key("agency", v.agencies[1].id)),
        "Koulu and Neuvola lie on one another",
    ),
    "somebody stands outside the home": (
        Diagram.ECOMAP,
        lambda p, v: shifted(p, Key("person", v.households[0].member_ids[0]), -600, 0),
        "Maija stands outside the circle of the home Äidin koti.",
    ),
    "somebody is in another ring": (
        Diagram.CIRCLES,
        lambda p, v: shifted(p, Key("person", v.closenesses[0].subject_id), 60, -60),
        "is not in the ring",
    ),
    "somebody is in another sector": (
        Diagram.CIRCLES,
        lambda p, v: shifted(
            p,
            Key("person", v.closenesses[0].subject_id),
            -2 * centre(p, Key("person", v.closenesses[0].subject_id))[0],
            0,
        ),
        "is not in the sector",
    ),
    "somebody is not in the circles": (
        Diagram.CIRCLES,
        lambda p, v: without(p, Key("person", v.closenesses[2].subject_id)),
        "Helmi is missing",
    ),
}


@pytest.mark.parametrize("fault", MAPS)
def test_a_fault_of_a_map_is_found_and_named(fault: str) -> None:
    diagram, plant, said = MAPS[fault]
    view = network()
    picture = draw(view, diagram, Language.EN)
    assert picture.findings == ()
    found = map_findings(plant(picture, view), view, diagram, Language.EN)
    assert any(said in finding for finding in found), found
