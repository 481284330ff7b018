"""The first look after a small step: it shows the step where everybody stands, and the whole drawing follows."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from app.genogram.draw import sketched
from app.genogram.kept import Kept
from app.genogram.options import DrawingOptions
from app.genogram.picture import Key, Picture, Point, Words
from app.genogram.retouching import retouched
from app.genogram.sketch import Sketch
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import (
    CaseView,
    Diagram,
    Gender,
    MarkState,
    PersonKind,
    PersonMarkKind,
    PersonMarkView,
    PersonView,
    SpotView,
)
from app.models.dates import PartialDate
from tests.samples import DAY, sample_rows

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
