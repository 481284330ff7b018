"""The ecomap: everybody once, each line from its agency to its end, strength × stress × flow told by shape."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings

from app.genogram.ecomap import ecomap_picture
from app.genogram.extent import bounds_of, smallest_text, trimmed
from app.genogram.geometry import crosses, distance, grown, overlap
from app.genogram.homeplan import homes as homes_in
from app.genogram.options import EcomapCentre
from app.genogram.picture import Colour, Disc, Mark, Picture, Polyline, Words
from app.genogram.ties import tie_marks, tie_words
from app.genogram.tieways import _cut
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import (
    AgencyGroup,
    CaseView,
    Diagram,
    ParentageKind,
    ParentageView,
    PartialDate,
    Said,
    SpotView,
    TieFlow,
    TieStrength,
)
from app.report.paper import LEAST_TEXT, better_way
from app.report.sections.pictures import figure_of
from app.report.tagged.style import A4
from tests.genogram.casts import aino
from tests.genogram.networks import agency, key, networks, tie, two_homes, with_agencies
from tests.samples import DAY, sample_rows

PATH = ((0.0, 0.0), (200.0, 0.0))


def shape(marks: tuple[Mark, ...]) -> tuple[object, ...]:
    """What is left of a line when colour is taken away."""
    return tuple(
        (mark.points, mark.pen.dash, mark.pen.width, mark.fill is not None)
        for mark in marks
        if isinstance(mark, Polyline) and mark.pen
    )


def test_every_quality_has_a_shape_of_its_own() -> None:
    ties = [
        tie("x", person=key("p"), strength=strength, is_stressful=stress, flow=flow)
        for strength in TieStrength
        for stress in (False, True)
        for flow in TieFlow
    ]
    shapes = [shape(tie_marks(PATH, one)) for one in ties]

    assert len(set(shapes)) == len(shapes)


def test_words_say_what_the_line_says() -> None:
    said = tie_words(
        tie("x", person=key("p"), strength=TieStrength.STRONG, is_stressful=True, flow=TieFlow.TO_FAMILY), Language.EN
    )

    assert said == "strong, stressful, towards the family"


def test_a_tie_that_is_over_is_quiet() -> None:
    marks = tie_marks(PATH, tie("x", person=key("p"), strength=TieStrength.STRONG, is_over=True))

    assert {mark.pen.colour for mark in marks if isinstance(mark, Polyline) and mark.pen} == {Colour.QUIET}


def test_two_homes_share_those_who_live_in_both() -> None:
    view = two_homes()
    middle = homes_in(view, Language.FI)
    names = {person.id: person.name for person in view.people}
    inside = {
        home: {names[person] for person, at in middle.people.items() if math.dist(at, centre) < radius}
        for home, (centre, radius) in middle.discs.items()
    }

    assert inside == {
        key("mother's home"): {"Maija", "Aino", "Eino"},
        key("father's home"): {"Pekka", "Sanna", "Onni", "Aino", "Eino"},
    }


def test_a_homes_circle_holds_its_people_with_their_names_and_nobody_else() -> None:
    view = two_homes()
    middle = homes_in(view, Language.FI)
    members = {household.id: set(household.member_ids) for household in view.households}
    for home, (centre, radius) in middle.discs.items():
        for person, box in middle.boxes.items():
            corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
            if person in members[home]:
                assert max(math.dist(centre, corner) for corner in corners) < radius
            else:
                assert distance(centre, box) > radius


def test_without_a_known_home_the_child_stands_alone() -> None:
    view = replace(two_homes(), households=(), residences=())

    assert list(homes_in(view, Language.FI).people) == [view.child_id]
    assert homes_in(replace(view, child_id=None), Language.FI).people == {}


def test_six_groups_keep_together() -> None:
    agencies = [agency(f"{group.value} {at}", group) for at in range(2) for group in AgencyGroup]
    picture = ecomap_picture(with_agencies(two_homes(), agencies, ()), Language.FI)
    angles = sorted(
        (math.atan2(group.anchor[0], -group.anchor[1]), view_group(group.key.id, agencies))
        for group in picture.groups
        if group.key.kind == "agency" and group.anchor
    )
    order = [group for _, group in angles]
    changes = sum(a != b for a, b in zip(order, [*order[1:], order[0]], strict=True))

    assert changes == len(AgencyGroup)


def view_group(row: object, agencies: list) -> str:
    return next(one.group.value for one in agencies if one.id == row)


def test_somebody_outside_the_homes_with_a_tie_is_drawn() -> None:
    view = two_homes()
    helmi = next(person.id for person in view.people if person.name == "Helmi")
    picture = ecomap_picture(with_agencies(view, [agency("Kerho")], [tie("Kerho", person=helmi)]), Language.FI)

    assert [group.key.id for group in picture.groups if group.key.kind == "person"].count(helmi) == 1
    assert any(group.key.kind == "tie" for group in picture.groups)


def test_what_the_user_moved_stays() -> None:
    view = with_agencies(two_homes(), [agency("Kerho"), agency("Koulu")], ())
    moved = replace(view, spots=(SpotView(Diagram.ECOMAP, key("Kerho"), -333.0, 222.0),))

    assert anchors(ecomap_picture(moved, Language.FI))[key("Kerho")] == (-333.0, 222.0)


def anchors(picture: Picture) -> dict:
    return {group.key.id: group.anchor for group in picture.groups if group.anchor}


@settings(max_examples=40)
@given(networks())
def test_everybody_is_drawn_once_and_nothing_overlaps(view: CaseView) -> None:
    picture = ecomap_picture(view, Language.SV)
    drawn = [group.key for group in picture.groups]
    moved = {spot.subject_id for spot in view.spots}
    circles = {
        group.key.id: group.bounds
        for group in picture.groups
        if group.key.kind == "agency" and group.key.id not in moved
    }

    assert len(drawn) == len(set(drawn))
    assert {one.id for one in drawn if one.kind == "agency"} == {one.id for one in view.agencies}
    assert {one.id for one in drawn if one.kind == "tie"} == {one.id for one in view.ties}
    assert not [pair for pair in combinations(circles.values(), 2) if overlap(*pair)]
    for group in picture.groups:
        assert grown(picture.bounds, 0.01)[0] <= group.bounds[0]
        assert group.bounds[3] <= grown(picture.bounds, 0.01)[3]


@settings(max_examples=40)
@given(networks())
def test_every_tie_starts_at_its_agency_and_ends_at_its_end(view: CaseView) -> None:
    picture = ecomap_picture(view, Language.FI)
    middle = homes_in(view, Language.FI)
    by_key = {group.key.id: group for group in picture.groups if group.key.kind in {"agency", "person"}}
    for one in view.ties:
        drawn = next(group for group in picture.groups if group.key.id == one.id)
        points = [point for mark in drawn.marks if isinstance(mark, Polyline) for point in mark.points]
        circle = next(mark for mark in by_key[one.agency_id].marks if isinstance(mark, Disc))
        assert min(math.dist(point, (circle.x, circle.y)) for point in points) == pytest.approx(circle.radius, abs=9)
        if one.person_id:
            box = by_key[one.person_id].bounds
            assert min(distance(point, box) for point in points) < 16
        elif one.household_id:
            centre, radius = middle.discs[one.household_id]
            assert min(abs(math.dist(point, centre) - radius) for point in points) < 9


@settings(max_examples=8)
@given(networks())
def test_the_same_network_gives_the_same_picture(view: CaseView) -> None:
    shuffled = replace(view, agencies=view.agencies[::-1])

    picture = ecomap_picture(view, Language.FI)

    assert picture == ecomap_picture(view, Language.FI)
    assert set(anchors(ecomap_picture(shuffled, Language.FI)).items()) == set(anchors(picture).items())


def test_long_names_stay_inside_their_circle() -> None:
    names = ["Lapsiperheiden palvelujen yhteinen arviointitiimi", "Kouluterveydenhuolto", "Kela"]
    picture = ecomap_picture(with_agencies(two_homes(), [agency(name) for name in names], ()), Language.FI)
    for group in picture.groups:
        if group.key.kind == "agency":
            circle = next(mark for mark in group.marks if isinstance(mark, Disc))
            words = [mark for mark in group.marks if isinstance(mark, Words)]
            assert words
            assert len(words) <= 3
            assert all(abs(mark.y - circle.y) < circle.radius for mark in words)


def lines_of(picture: Picture) -> dict:
    return {
        group.key.id: [mark.points for mark in group.marks if isinstance(mark, Polyline) and mark.pen]
        for group in picture.groups
        if group.key.kind == "tie"
    }


def written(picture: Picture) -> list:
    """The boxes of the names of systems, homes and groups; a tie ends at its own person's name."""
    return [
        (group.key.id, bounds_of(mark))
        for group in picture.groups
        if group.key.kind in {"agency", "household", "group"}
        for mark in group.marks
        if isinstance(mark, Words)
    ]


@pytest.mark.parametrize("centre", list(EcomapCentre))
@pytest.mark.parametrize("count", [1, 3, 6, 7, 12, 13, 20, 30])
def test_no_tie_runs_through_a_name_and_nothing_lies_on_anything(count: int, centre: EcomapCentre) -> None:
    view = two_homes()
    groups = list(AgencyGroup)
    names = ("Kela", "Mallilan koulu", "Aikuisten mielenterveyspalvelut", "Perheneuvola")
    agencies = [agency(f"{names[at % 4]} {at}", groups[at * 7 % 6]) for at in range(count)]
    ends = [*((person.id, None) for person in view.people), *((None, home.id) for home in view.households)]
    ties = []
    for at, one in enumerate(agencies):
        person, home = ends[at * 5 % len(ends)]
        strength = list(TieStrength)[at % 4]
        ties.append(
            tie(one.name, person=person, home=home, strength=strength, is_stressful=at % 3 == 0, is_over=at % 5 == 0)
        )
    picture = ecomap_picture(with_agencies(view, agencies, ties), Language.FI, centre=centre)
    boxes = [group.bounds for group in picture.groups if group.key.kind in {"agency", "group"}]

    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]
    words = written(picture)
    for one in ties:
        for path in lines_of(picture)[one.id]:
            assert not [box for row, box in words if row != one.agency_id and crosses(path, box)]


SERVICES = (
    "Aikuisten mielenterveyspalvelut",
    "Lähisuhdeväkivallan avopalvelu",
    "Lastenpsykiatrian poliklinikka",
    "Perhekeskuksen kohtaamispaikka",
    "Mallilan koulu",
    "Kela",
    "Perheneuvola",
)


def neighbourhood(count: int) -> CaseView:
    """Two homes among ``count`` services with names as long as they are, each tied to somebody or to a home."""
    view = two_homes()
    groups = list(AgencyGroup)
    agencies = [agency(f"{SERVICES[at % 7]}{' ' * (at // 7)}", groups[at % 6]) for at in range(count)]
    inside = {one for home in view.households for one in home.member_ids}
    ends = [*((one.id, None) for one in view.people if one.id in inside), *((None, one.id) for one in view.households)]
    ties = [
        tie(one.name, person=ends[at * 3 % len(ends)][0], home=ends[at * 3 % len(ends)][1])
        for at, one in enumerate(agencies)
    ]
    return with_agencies(view, agencies, ties)


@pytest.mark.parametrize("centre", list(EcomapCentre))
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("count", [3, 9, 14, 20])
def test_it_fits_one_page_in_letters_that_can_be_read(count: int, language: Language, centre: EcomapCentre) -> None:
    picture = trimmed(ecomap_picture(neighbourhood(count), language, centre=centre))
    _, scale = better_way(figure_of(picture), A4)

    assert smallest_text(picture) * scale >= LEAST_TEXT


@pytest.mark.parametrize("count", [3, 9, 14, 20])
def test_ties_touch_nobody_else_in_the_homes(count: int) -> None:
    view = neighbourhood(count)
    picture, middle = ecomap_picture(view, Language.FI), homes_in(view, Language.FI)
    lines = lines_of(picture)
    for one in view.ties:
        others = [middle.figure(person) for person in middle.people if person != one.person_id]
        for path in lines[one.id]:
            assert not [box for box in others if crosses(path, grown(box, 2.5))]


def test_groups_stand_near_whom_they_are_tied_to() -> None:
    view = two_homes()
    left, right = homes_in(view, Language.FI).discs.items()
    if left[1][0] > right[1][0]:
        left, right = right, left
    agencies = [agency(f"Palvelu {at}", list(AgencyGroup)[at % 2]) for at in range(8)]
    ties = [tie(one.name, home=(left if at % 2 else right)[0]) for at, one in enumerate(agencies)]
    placed = anchors(ecomap_picture(with_agencies(view, agencies, ties), Language.FI))

    for at, one in enumerate(agencies):
        assert (placed[one.id][0] < 0) == bool(at % 2)


def test_the_middle_shows_who_are_a_couple_and_whose_the_children_are() -> None:
    cast = aino()
    view = replace(cast.view(), residences=cast.view().residences)
    picture = ecomap_picture(view, Language.FI)
    lines = [group for group in picture.groups if group.key.kind in {"partnership", "parents"}]

    # The child lives with the mother: she and the two children hang together there.
    assert [group.key.kind for group in lines] in (["partnership"], ["parents"], [])
    homes_view = two_homes()
    couple = replace(
        homes_view,
        parentages=tuple(
            ParentageView(key(f"{a}{b}"), ids[a], ids[b], ParentageKind.BIRTH, None, None, is_over=False, said=Said())
            for ids in [{person.name: person.id for person in homes_view.people}]
            for a, b in (("Aino", "Maija"), ("Aino", "Pekka"), ("Eino", "Maija"), ("Eino", "Pekka"))
        ),
    )
    groups = ecomap_picture(couple, Language.FI).groups
    drawn = [group for group in groups if group.key.kind == "parents"]
    assert len(drawn) == 1
    assert len([mark for mark in drawn[0].marks if isinstance(mark, Polyline)]) == 3  # the couple and two children


def test_one_circle_holds_the_names_of_both_homes() -> None:
    view = two_homes()
    picture = ecomap_picture(view, Language.EN, centre=EcomapCentre.FAMILY)
    rims = [group for group in picture.groups if group.key.kind == "household"]
    disc = next(mark for mark in rims[0].marks if isinstance(mark, Disc))

    assert len(rims) == 1
    assert rims[0].spoken == "Family"
    for group in picture.groups:
        if group.key.kind == "person":
            assert math.dist((disc.x, disc.y), (group.bounds[0], group.bounds[1])) < disc.radius


def test_a_tie_that_is_over_bears_its_year_and_the_legend_says_so() -> None:
    view = two_homes()
    over = replace(tie("Kerho", person=view.child_id, is_over=True), until=PartialDate(2021))
    picture = ecomap_picture(with_agencies(view, [agency("Kerho")], [over]), Language.EN)
    drawn = next(group for group in picture.groups if group.key.kind == "tie")
    legend = next(group for group in picture.groups if group.key.kind == "legend")

    assert [mark.text for mark in drawn.marks if isinstance(mark, Words)] == ["–2021"]
    assert drawn.spoken == "Kerho and Aino: normal, until 2021" or drawn.spoken.endswith("until 2021")
    assert "is over (grey, with the year if known)" in legend.spoken
    assert "strong tie" not in legend.spoken


def test_a_broken_tie_that_is_over_shows_its_bars_and_its_year() -> None:
    view = two_homes()
    broken = tie("Kerho", person=view.child_id, strength=TieStrength.BROKEN, is_over=True)
    broken = replace(broken, until=PartialDate(2021))
    drawn = next(
        group
        for group in ecomap_picture(with_agencies(view, [agency("Kerho")], [broken]), Language.FI).groups
        if group.key.kind == "tie"
    )
    year = next(bounds_of(mark) for mark in drawn.marks if isinstance(mark, Words))
    bars = [mark.points for mark in drawn.marks if isinstance(mark, Polyline)][-2:]

    assert all(math.dist(*bar) == pytest.approx(12, abs=0.1) for bar in bars)
    assert not [bar for bar in bars if crosses(bar, grown(year, 1))]


def test_ties_come_to_a_person_from_their_own_sides_and_do_not_cross() -> None:
    view = two_homes()
    agencies = [agency(f"Palvelu {at}") for at in range(8)]
    picture = ecomap_picture(
        with_agencies(view, agencies, [tie(one.name, person=view.child_id) for one in agencies]), Language.FI
    )
    paths = [paths[0] for paths in lines_of(picture).values()]
    ends = [path[-1] for path in paths]

    assert min(math.dist(a, b) for a, b in combinations(ends, 2)) > 7
    assert not [pair for pair in combinations(paths, 2) if do_cross(*pair)]


def do_cross(one: tuple, other: tuple) -> bool:
    def side(a: tuple, b: tuple, c: tuple) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return any(
        side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for a, b in pairwise(one)
        for c, d in pairwise(other)
    )


def test_the_legend_stands_in_columns() -> None:
    view = two_homes()
    agencies = [agency(f"Palvelu {at}") for at in range(8)]
    ties = [
        tie(one.name, person=view.child_id, strength=list(TieStrength)[at % 4], is_stressful=at > 5)
        for at, one in enumerate(agencies)
    ]
    legend = next(
        group
        for group in ecomap_picture(
            with_agencies(view, agencies, [*ties, tie("Palvelu 0", home=view.households[0].id)]), Language.SV
        ).groups
        if group.key.kind == "legend"
    )
    words = [mark for mark in legend.marks if isinstance(mark, Words)]
    rows = {y: [mark.x for mark in words if mark.y == y] for y in {mark.y for mark in words}}
    widest = max(rows.values(), key=len)

    assert len(rows) > 1
    assert all(set(row) <= set(widest) for row in rows.values())


def test_words_name_every_tie_by_group() -> None:
    view = two_homes()
    agencies = [agency("Koulu", AgencyGroup.EDUCATION), agency("Kela", AgencyGroup.COMMUNITY)]
    ties = [tie("Koulu", person=view.child_id, strength=TieStrength.STRONG)]
    said = ecomap_picture(with_agencies(view, agencies, ties), Language.EN).description

    assert said.startswith("In the middle: ")
    assert "Koulu and Aino: strong" in said
    assert said.endswith("Kela: no tie drawn.")


@pytest.mark.parametrize("pace", [2.0, 17.0, 40.0])
def test_a_bent_way_begins_and_ends_on_its_rims_however_far_its_points_are_apart(pace: float) -> None:
    length = 200.0
    count = math.ceil(length / pace)
    path = tuple((length * at / count, 12 * math.sin(math.pi * at / count)) for at in range(count + 1))
    cut = _cut(path, path[0], 30.0, path[-1], 20.0)
    assert math.dist(cut[0], path[0]) == pytest.approx(32, abs=0.02)
    assert math.dist(cut[-1], path[-1]) == pytest.approx(22, abs=0.02)
    assert all(math.dist(point, path[0]) > 31.9 and math.dist(point, path[-1]) > 21.9 for point in cut)


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_no_two_heads_lie_on_each_other_and_none_on_a_name(language: Language) -> None:
    view = build_view(sample_rows(language), Audience.worker(), DAY, language)
    picture = ecomap_picture(view, language)
    heads = [path[at] for paths in lines_of(picture).values() for path in paths[:1] for at in (0, -1)]
    names = [
        grown(bounds_of(mark), 1)
        for group in picture.groups
        if group.key.kind == "person"
        for mark in group.marks
        if isinstance(mark, Words) and not mark.text.isdigit()
    ]

    assert len(names) > 5
    assert not [pair for pair in combinations(heads, 2) if math.dist(*pair) < 6]
    assert not [(head, name) for head in heads for name in names if distance(head, name) < 1]
