"""The first look after a small step: it shows the step where everybody stands, and the whole drawing follows."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from uuid import UUID

import pytest

from app.genogram.draw import sketched
from app.genogram.geometry import overlap
from app.genogram.kept import Kept
from app.genogram.options import DrawingOptions
from app.genogram.picture import Key, Picture, Point, Words
from app.genogram.retouching import retouched
from app.genogram.room import Cut, Room
from app.genogram.shoving import shoved
from app.genogram.sketch import Sketch
from app.genogram.stood import SPACING
from app.genogram.verify.homes import home_findings
from app.genogram.verify.people import people_findings
from app.genogram.verify.reading import Reading
from app.genogram.verify.relations import relation_findings
from app.genogram.verify.structure import structure_findings
from app.genogram.widening import Wanted, cut_for, gap_for
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.said import Said
from app.lens.view import (
    CaseView,
    Diagram,
    Gender,
    MarkState,
    ParentageKind,
    ParentageView,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    PersonMarkKind,
    PersonMarkView,
    PersonView,
    SpotView,
)
from app.models.dates import PartialDate
from tests.genogram.kindreds import kindred
from tests.samples import DAY, sample_rows

SAID = Said()
NO_DATES = (None, None, None, False, "")
MARK = (UUID(int=1), UUID(int=2), PersonMarkKind.SMOKING, MarkState.CURRENT, "", None, None, False)


@pytest.fixture(scope="module")
def view() -> CaseView:
    return build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI)


class Hand:
    """Draws one state of a case after the other, each from the places of the one before."""

    def __init__(self, view: CaseView) -> None:
        self.kept = Kept()
        self.start: dict[UUID, Point] | None = None
        self.first = self.draw(view)

    def draw(self, view: CaseView, *, is_hasty: bool = False, options: DrawingOptions | None = None) -> Sketch:
        return sketched(
            view,
            Diagram.GENOGRAM,
            Language.FI,
            previous=self.start,
            kept=self.kept,
            is_hasty=is_hasty,
            options=options or DrawingOptions(),
        )

    def go_on(self, sketch: Sketch) -> None:
        self.start = dict(sketch.picture.places)


@pytest.fixture
def hand(view: CaseView) -> Hand:
    made = Hand(view)
    made.go_on(made.first)
    made.draw(view)
    return made


def parent(view: CaseView) -> PersonView:
    """Return somebody with parents, children and relations."""
    children = {row.child_id for row in view.parentages}
    parents = {row.parent_id for row in view.parentages}
    return next(each for each in view.people if each.id in children & parents)


def with_person(view: CaseView, key: UUID, **changes: object) -> CaseView:
    people = tuple(replace(each, **changes) if each.id == key else each for each in view.people)
    return replace(view, people=people)


def written(picture: Picture, key: UUID) -> str:
    group = picture.group(Key("person", key))
    assert group is not None
    return " ".join(mark.text for mark in group.marks if isinstance(mark, Words))


def test_name_is_written_where_its_bearer_stands_and_all_else_stays(view: CaseView, hand: Hand) -> None:
    one = parent(view)
    named = with_person(view, one.id, name="Anna-Kaisa Esimerkki", short_name="Anna-Kaisa")

    rough = hand.draw(named, is_hasty=True)

    assert rough.is_rough
    assert "Anna-Kaisa" in written(rough.picture, one.id)
    assert rough.picture.places == hand.first.picture.places
    before = {group.key: group for group in hand.first.picture.groups}
    others = [group for group in rough.picture.groups if before[group.key].marks != group.marks]
    assert [group.key for group in others] == [Key("person", one.id)]
    assert [group.key for group in rough.picture.groups] == list(before)
    whole = hand.draw(named)
    said = {group.key: group.spoken for group in whole.picture.groups}
    assert {group.key: group.spoken for group in rough.picture.groups} == said


def test_line_from_the_parents_ends_at_the_symbol_of_another_gender(view: CaseView, hand: Hand) -> None:
    one = parent(view)
    other = Gender.NON_BINARY if one.gender is not Gender.NON_BINARY else Gender.MALE
    changed = with_person(view, one.id, gender=other)

    rough, whole = hand.draw(changed, is_hasty=True), hand.draw(changed)

    assert rough.is_rough
    kinds = {"person", "union"}
    assert rough.picture.places == whole.picture.places
    drawn = {group.key: group.marks for group in whole.picture.groups if group.key.kind in kinds}
    assert {group.key: group.marks for group in rough.picture.groups if group.key.kind in kinds} == drawn


def test_whole_drawing_after_a_rough_one_is_that_from_nothing(view: CaseView, hand: Hand) -> None:
    one, two = view.people[1], parent(view)
    start = hand.start
    for name in ("Anna-Kaisa Maaria Esimerkki-Mallikas", "Aino"):
        view = with_person(view, one.id, name=name, short_name=name)
        view = with_person(view, two.id, born=PartialDate(1981))
        assert hand.draw(view, is_hasty=True).is_rough
    whole = hand.draw(view)

    assert not whole.is_rough
    assert whole.told() == sketched(view, Diagram.GENOGRAM, Language.FI, previous=start).told()
    assert hand.draw(view, is_hasty=True).picture is whole.picture


def test_step_back_finds_the_very_picture(view: CaseView, hand: Hand) -> None:
    before = hand.draw(view, is_hasty=True)
    words = before.told()
    named = with_person(view, view.people[0].id, short_name="Aino")
    hand.draw(named, is_hasty=True)
    hand.draw(named)

    back = hand.draw(with_person(named, view.people[0].id, short_name=view.people[0].short_name), is_hasty=True)

    assert not back.is_rough
    assert back.picture is before.picture
    assert back.told() is words
    again = with_person(view, view.people[0].id, short_name="Eino")
    rough = hand.draw(again, is_hasty=True)
    assert "Eino" in written(rough.picture, again.people[0].id), "and it is gone on from"


def test_row_that_only_names_its_source_anew_is_no_other_line(view: CaseView, hand: Hand) -> None:
    one = parent(view)
    named = with_person(view, one.id, short_name="Aino")
    bond = named.bonds[0]
    said = replace(bond, said=replace(bond.said, by="Aino"))

    assert hand.draw(replace(named, bonds=(said, *named.bonds[1:])), is_hasty=True).is_rough


def added(view: CaseView, *new: PersonView, couple: tuple[UUID, UUID] | None = None) -> CaseView:
    partnership = (
        () if couple is None else (PartnershipView(UUID(int=9), *couple, PartnershipKind.MARRIAGE, *NO_DATES, SAID),)
    )
    return replace(view, people=(*view.people, *new), partnerships=(*view.partnerships, *partnership))


def newcomer(view: CaseView, number: int = 7, gender: Gender = Gender.UNKNOWN) -> PersonView:
    last = max(each.position for each in view.people)
    one = replace(view.people[-1], id=UUID(int=number), name="", short_name="", given_name="", family_name="")
    facts = {"born": None, "died": None, "age": None, "is_dead": False, "is_index": False, "twin_set_id": None}
    return replace(one, position=last + number, gender=gender, relation=None, role="", kind=PersonKind.PERSON, **facts)


def hung(view: CaseView, child: UUID, *parents: UUID) -> CaseView:
    rows: list[ParentageView] = []
    for at, parent in enumerate(parents):
        row_id = UUID(int=100 * (child.int % 1000) + at)
        rows.append(ParentageView(row_id, child, parent, ParentageKind.BIRTH, None, None, is_over=False, said=SAID))
    return replace(view, parentages=(*view.parentages, *rows))


def grown_by(view: CaseView, how: str, one: PersonView) -> CaseView | None:
    """Return the family with somebody more beside ``one``; None where that can't be."""
    parents = tuple(
        row.parent_id for row in view.parentages if row.child_id == one.id and row.kind is ParentageKind.BIRTH
    )
    new = newcomer(view)
    match how:
        case "child":
            return hung(added(view, new), new.id, one.id)
        case "sibling":
            return hung(added(view, new), new.id, *parents) if parents else None
        case "partner":
            return added(view, new, couple=(one.id, new.id))
        case _:
            her, him = newcomer(view, 7, Gender.FEMALE), newcomer(view, 8, Gender.MALE)
            if parents:
                return None
            grown = hung(added(view, her, him, couple=(her.id, him.id)), one.id, her.id, him.id)
            beside = newcomer(view, 9)
            return grown if how == "parents" else hung(added(grown, beside), beside.id, her.id, him.id)


@pytest.mark.parametrize("how", ["child", "sibling", "partner", "parents", "sibling and parents"])
def test_newcomer_is_seen_at_once_with_lines_that_say_nothing_else(how: str) -> None:
    seen = wider = 0
    for seed in range(8):
        view = kindred(seed, size=30).view()
        hand = Hand(view)
        hand.go_on(hand.first)
        hand.draw(view)
        known = doubts(hand.draw(view).picture, view)
        drawn = hand.first.drawn
        assert drawn is not None
        for one in view.people[::4]:
            grown = grown_by(view, how, one)
            rough = retouched(drawn, grown, Language.FI, DrawingOptions(), hand.kept) if grown is not None else None
            if grown is None or rough is None:
                continue
            seen += 1
            assert rough.is_rough
            before, now = dict(hand.first.picture.places), dict(rough.picture.places)
            assert len(now) > len(before)
            assert all(now[key][1] == y for key, (_, y) in before.items())
            for (one_key, (ax, ay)), (other, (bx, by)) in combinations(before.items(), 2):
                assert ay != by or (ax < bx) == (now[one_key][0] < now[other][0]), "all keep their order on the row"
            wider += any(now[key] != place for key, place in before.items())
            calm = retouched(drawn, grown, Language.FI, DrawingOptions(), hand.kept, may_part=False)
            assert calm is None or {key: dict(calm.picture.places)[key] for key in before} == before
            assert doubts(rough.picture, grown) <= known
            whole = hand.draw(grown).picture
            assert {group.key for group in rough.picture.groups} == {group.key for group in whole.groups}
    assert seen >= 4
    assert wider or how == "parents", "room is made where there is none"


def doubts(picture: Picture, view: CaseView) -> set[str]:
    """Return what the verifier doubts of people and lines, read from the finished picture."""
    reading = Reading(picture, view, Language.FI)
    checks = (people_findings, structure_findings, relation_findings, home_findings)
    return {doubt for check in checks for doubt in check(reading)}


def test_whoever_comes_to_stand_within_the_line_of_a_home_is_noticed() -> None:
    room = Room.of([], [], [], [((0.0, 0.0), (300.0, 0.0), (300.0, 200.0), (0.0, 200.0))])

    assert room.is_at_home((100.0, 50.0, 140.0, 100.0))
    assert room.is_at_home((280.0, 50.0, 320.0, 100.0))
    assert not room.is_at_home((310.0, 50.0, 350.0, 100.0))


def test_new_line_is_seen_at_once_and_runs_through_nobody() -> None:
    seen = 0
    for seed in range(6):
        view = kindred(seed, size=24, homes=0).view()
        hand = Hand(view)
        hand.go_on(hand.first)
        known = doubts(hand.draw(view).picture, view)
        drawn = hand.first.drawn
        assert drawn is not None
        for one, other in zip(view.people, view.people[3:], strict=False):
            bond = replace(view.bonds[0], id=UUID(int=5), a_id=one.id, b_id=other.id, is_over=False, until=None)
            tied = replace(view, bonds=(*view.bonds, bond))
            rough = retouched(drawn, tied, Language.FI, DrawingOptions(), hand.kept)
            if rough is not None:
                seen += 1
                assert doubts(rough.picture, tied) <= known
                group = rough.picture.group(Key("bond", bond.id))
                assert group is not None
                assert group.spoken
    assert seen >= 20


def test_newcomers_one_after_another_stand_beside_one_another(view: CaseView, hand: Hand) -> None:
    one = parent(view)
    rough = None
    start = hand.start
    for number in (7, 8, 9):
        new = newcomer(view, number)
        view = hung(replace(view, people=(*view.people, new)), new.id, one.id)
        rough = hand.draw(view, is_hasty=True)
    assert rough is not None
    assert rough.picture.group(Key("person", UUID(int=9))) is not None
    boxes = [group.bounds for group in rough.picture.groups if group.key.kind == "person"]
    assert not any(overlap(a, b) for a, b in combinations(boxes, 2))
    whole = hand.draw(view)
    assert whole.told() == sketched(view, Diagram.GENOGRAM, Language.FI, previous=start).told()


def test_what_changes_more_than_somebody_is_not_retouched(view: CaseView, hand: Hand) -> None:
    named = with_person(view, parent(view).id, short_name="Aino")
    drawn = hand.first.drawn
    assert drawn is not None
    options = DrawingOptions()
    one, two, *rest = named.people
    others = (
        replace(named, partnerships=tuple(replace(each, is_over=not each.is_over) for each in named.partnerships)),
        replace(named, parentages=named.parentages[1:]),
        replace(named, bonds=named.bonds[1:]),
        replace(named, households=named.households[1:]),
        replace(named, person_marks=(*named.person_marks, PersonMarkView(*MARK, said=view.bonds[0].said))),
        replace(named, spots=(*named.spots, SpotView(Diagram.GENOGRAM, one.id, 100.0, 100.0))),
        replace(named, style=replace(view.style, shows_occupation=True)),
        replace(named, people=(two, one, *rest)),
        replace(named, people=tuple(rest)),
        replace(named, day=view.day.replace(year=view.day.year + 1)),
        with_person(named, one.id, kind=PersonKind.PET),
        view,
    )

    assert retouched(drawn, named, Language.FI, options, hand.kept) is not None
    assert [retouched(drawn, each, Language.FI, options, hand.kept) for each in others] == [None] * len(others)
    assert retouched(drawn, named, Language.SV, options, hand.kept) is None
    assert retouched(drawn, named, Language.FI, replace(options, bond_kinds=frozenset()), hand.kept) is None


def test_neighbours_are_shoved_no_further_than_they_must_and_nobody_else() -> None:
    seen = homes = 0
    for seed in range(8):
        drawn = Hand(kindred(seed, size=30).view()).first.drawn
        assert drawn is not None
        for one in drawn.symbols.values():
            wanted = Wanted(one.box[2], one.box[1], one.box[3], 20.8, 20.8)
            gap, found = gap_for(drawn, wanted), shoved(drawn, wanted, Kept())
            if gap is None or found is None:
                continue
            seen += 1
            now, room = found.drawn, found.room
            by = {key: each.centre[0] - drawn.symbols[key].centre[0] for key, each in now.symbols.items()}
            moved = [key for key in gap.row if by[key]]
            assert {key for key, far in by.items() if far} == set(moved), "only in this row"
            first = gap.row[gap.at] if by[gap.row[gap.at]] else gap.row[gap.at - 1]
            assert abs(by[first]) == gap.by == max(map(abs, by.values()))
            assert {far > 0 for far in by.values() if far} == {by[first] > 0}, "all to one side"
            assert room.places(one.box[2], wanted.top, wanted.bottom, 20.8, 20.8, SPACING.sibling)
            for a, b in pairwise(gap.row):
                before, after = (each[b].box[0] - each[a].box[2] for each in (drawn.symbols, now.symbols))
                assert after >= min(before, SPACING.sibling) - 1e-6
            if not found.has_old_homes:
                assert doubts(now.picture, drawn.view) <= doubts(drawn.picture, drawn.view)
                homes += 1
    assert seen >= 20
    assert homes


@pytest.mark.parametrize("reach", [20.8, 21.4, 22.0, 23.1])
def test_after_a_cut_there_is_a_whole_square_for_whoever_it_was_made(reach: float) -> None:
    seen = 0
    for seed in range(6):
        view = kindred(seed, size=30).view()
        drawn = Hand(view).first.drawn
        assert drawn is not None
        for one in drawn.symbols.values():
            x, low, high = one.box[2] + SPACING.sibling + reach, one.box[1], one.box[3]
            cut = cut_for(drawn, Wanted(x, low, high, reach, reach))
            if cut is None:
                continue
            seen += 1
            row = [each.centre[0] for each in drawn.symbols.values() if each.box[1] < high and low < each.box[3]]
            left, right = max(at for at in row if at < cut.x), min(at for at in row if at > cut.x)
            found = drawn.room.cut(cut).places(x, low, high, reach, reach, SPACING.sibling)
            assert any(cut.at(left) < place < cut.at(right) for place in found)
    assert seen > 20


@pytest.mark.parametrize("by", [30.0, -30.0])
def test_line_over_a_cut_runs_past_whom_it_ran_past(by: float) -> None:
    cut = Cut(100.0, by)

    drawn = cut.way(((0.0, 0.0), (200.0, 100.0)), (0.0, 200.0))

    low, high = sorted((100.0, 100.0 + by))
    assert drawn == ((cut.at(0.0), 0.0), (low, 50.0), (high, 50.0), (cut.at(200.0), 100.0))
    assert cut.way(drawn[::-1][:1] * 2, (300.0, 300.0)) == cut.path(drawn[::-1][:1] * 2)


@pytest.mark.parametrize("by", [30.0, -30.0])
def test_line_goes_with_whoever_stands_across_a_cut(by: float) -> None:
    cut, path = Cut(100.0, by), ((0.0, 0.0), (90.0, 50.0))

    drawn = cut.way(path, (0.0, 110.0))
    back = cut.way(path[::-1], (110.0, 0.0))

    assert drawn[-1] == (90.0 + (by if by > 0 else 0.0), 50.0), "as far from whom it leads to as before"
    assert drawn[:2] == cut.path(path)
    assert drawn[-1][1] == drawn[-2][1]
    assert back == drawn[::-1]


def test_whoever_was_put_somewhere_by_hand_stays_there(view: CaseView, hand: Hand) -> None:
    drawn = hand.first.drawn
    assert drawn is not None
    stands = sorted(drawn.symbols.items(), key=lambda each: each[1].centre[0])
    row = [(key, each) for key, each in stands if each.centre[1] == stands[0][1].centre[1]]
    (_, before), (_, after) = row[0], row[-1]
    box = before.box
    wanted = Wanted((before.centre[0] + after.centre[0]) / 2, box[1], box[3], 400.0, 400.0)
    first, last = (replace(view, spots=(SpotView(Diagram.GENOGRAM, stands[at][0], 0.0, 0.0),)) for at in (0, -1))
    both = replace(view, spots=(*first.spots, *last.spots))

    cuts = [cut_for(replace(drawn, view=each), wanted) for each in (first, last, both)]
    all_stay = replace(view, spots=tuple(SpotView(Diagram.GENOGRAM, key, 0.0, 0.0) for key in drawn.symbols))

    assert [None if cut is None else cut.by > 0 for cut in cuts] == [True, False, None]
    assert shoved(replace(drawn, view=all_stay), wanted, Kept()) is None
