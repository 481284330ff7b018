"""The lines of couples and of children."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.bench import bench_of
from app.genogram.couplelooks import couple_look, dates, strokes
from app.genogram.couples import couple_marks, room
from app.genogram.descents import child_line, child_marks, child_pen, lengthened, span_of
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import overlap
from app.genogram.graph import LINES, couples_of
from app.genogram.layout import Route, SibshipBar, Stub
from app.genogram.picture import Colour, Disc, Mark, Polyline, Words
from app.genogram.symbols import symbol
from app.i18n import Language
from app.lens.view import (
    ChildrenKnown,
    Ending,
    Notation,
    ParentageKind,
    PartialDate,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    TwinKind,
)
from tests.genogram.casts import Cast, F, M

BAR = ((0.0, 0.0), (0.0, 18.0), (140.0, 18.0), (140.0, 0.0))


def couple(kind: PartnershipKind, since: int | None = None, ending: Ending | None = None) -> PartnershipView:
    cast = Cast().person("Pekka", M).person("Maija", F)
    return cast.couple("Pekka", "Maija", kind, since, 2021 if ending else None, ending).partnerships[0]


def drawn(partnership: PartnershipView | None, drop: float | None = 70, mover: float | None = None) -> tuple[Mark, ...]:
    return couple_marks(partnership, BAR, bench_of(BAR, drop), Language.FI, mover=mover)


def slanting(marks: tuple[Mark, ...]) -> list[Polyline]:
    return [
        mark
        for mark in marks
        if isinstance(mark, Polyline)
        and len(mark.points) == 2
        and mark.points[0][0] < mark.points[1][0]
        and mark.points[0][1] > mark.points[1][1]
    ]


def without_colour(drawn: Mark) -> object:
    return (
        drawn if isinstance(drawn, Words) else replace(drawn, pen=drawn.pen and replace(drawn.pen, colour=Colour.INK))
    )


@pytest.mark.parametrize("notation", list(Notation))
def test_all_kinds_differ_without_colour_but_the_two_marriages(notation: Notation) -> None:
    bench = bench_of(BAR, 70)
    seen = {
        kind: tuple(without_colour(d) for d in couple_marks(couple(kind), BAR, bench, Language.FI, notation=notation))
        for kind in PartnershipKind
    }
    assert seen.pop(PartnershipKind.REGISTERED) == seen[PartnershipKind.MARRIAGE]
    assert len(set(seen.values())) == len(PartnershipKind) - 1


def test_the_card_of_mcgoldrick_needs_no_colour_at_all() -> None:
    assert {couple_look(kind).colour for kind in PartnershipKind} == {Colour.INK}
    assert len({couple_look(kind, Notation.GENOPRO).colour for kind in PartnershipKind}) > 2


@pytest.mark.parametrize(
    ("ending", "count"),
    [
        (None, 1),
        (Ending.SEPARATION, 1),
        (Ending.LEGAL_SEPARATION, 1),
        (Ending.DIVORCE, 2),
        (Ending.ANNULMENT, 3),
        (Ending.DEATH, 0),
    ],
)
def test_strokes_say_how_it_ended(ending: Ending | None, count: int) -> None:
    partnership = couple(PartnershipKind.MARRIAGE, 2014, ending or Ending.SEPARATION)
    assert strokes(partnership) == count
    assert len(slanting(drawn(partnership))) == count


def test_nothing_is_struck_while_it_lasts() -> None:
    assert slanting(drawn(couple(PartnershipKind.MARRIAGE, 2014))) == []


@pytest.mark.parametrize(("mover", "is_left"), [(0.0, True), (140.0, False)])
def test_strokes_stand_beside_whoever_moved_out(mover: float, is_left: bool) -> None:
    found = slanting(drawn(couple(PartnershipKind.MARRIAGE, 2014, Ending.DIVORCE), mover=mover))
    assert len(found) == 2
    for stroke in found:
        assert (stroke.points[0][0] < 70) is is_left
        assert (stroke.points[1][0] < 70) is is_left


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FI, ("av. 2014", "er. 2021")),
        (Language.SV, ("g. 2014", "skild 2021")),
        (Language.EN, ("m. 2014", "div. 2021")),
    ],
)
def test_the_line_is_dated(language: Language, words: tuple[str, str]) -> None:
    assert dates(couple(PartnershipKind.MARRIAGE, 2014, Ending.DIVORCE), language) == words


def test_without_dates_nothing_is_written_but_that_they_live_apart() -> None:
    assert dates(couple(PartnershipKind.MARRIAGE), Language.FI) == ()
    assert dates(couple(PartnershipKind.LIVING_APART), Language.FI) == ("LAT",)
    assert dates(couple(PartnershipKind.PARENTS, 2014), Language.FI) == ()
    assert dates(None, Language.FI) == ()


def test_words_and_strokes_keep_off_each_other() -> None:
    partnership = couple(PartnershipKind.COHABITATION, 2014, Ending.SEPARATION)
    assert room(partnership, Language.FI) <= 140
    marks = drawn(partnership)
    words = [bounds_of(mark) for mark in marks if isinstance(mark, Words)]
    signs = [bounds_of(mark) for mark in marks[1:] if not isinstance(mark, Words)]
    assert words
    assert len(signs) == 2
    assert not [1 for a in words for b in signs if overlap(a, b)]


def test_on_a_short_line_the_dates_stand_in_two_rows() -> None:
    short = ((0.0, 0.0), (0.0, 18.0), (78.0, 18.0), (78.0, 0.0))
    partnership = couple(PartnershipKind.MARRIAGE, 2014, Ending.DIVORCE)
    marks = couple_marks(partnership, short, bench_of(short, 39), Language.FI)
    assert [mark.text for mark in marks if isinstance(mark, Words)] == ["av. 2014", "er. 2021"]


def test_dates_keep_off_other_lines_and_people() -> None:
    bench = bench_of(BAR, 70, lines=[((70, -30), (70, 60))], boxes=[(0, 0, 40, 14)])
    marks = couple_marks(couple(PartnershipKind.MARRIAGE, 2014), BAR, bench, Language.FI)
    (words,) = [bounds_of(mark) for mark in marks if isinstance(mark, Words)]
    assert not overlap(words, (0, 0, 40, 14))
    assert not words[0] < 70 < words[2]


def test_engaged_wear_a_ring_and_kin_have_a_double_line() -> None:
    assert [mark for mark in drawn(couple(PartnershipKind.ENGAGEMENT)) if isinstance(mark, Disc)]
    marks = couple_marks(None, BAR, bench_of(BAR, None), Language.FI, is_kin=True)
    assert len(marks) == 2


def test_a_legal_separation_is_a_bold_stroke() -> None:
    (plain,) = slanting(drawn(couple(PartnershipKind.MARRIAGE, 2014, Ending.SEPARATION)))
    (bold,) = slanting(drawn(couple(PartnershipKind.MARRIAGE, 2014, Ending.LEGAL_SEPARATION)))
    assert plain.points == bold.points
    assert plain.pen is not None
    assert bold.pen is not None
    assert bold.pen.width > 1.5 * plain.pen.width


@pytest.mark.parametrize(("ending", "count"), [(Ending.SEPARATION, 1), (Ending.DIVORCE, 2)])
def test_those_together_again_have_their_strokes_struck_back(ending: Ending, count: int) -> None:
    parted = couple(PartnershipKind.MARRIAGE, 2014, ending)
    again = replace(parted, is_over=False, resumed_on=PartialDate(2023))
    strokes_on = slanting(drawn(again))
    assert len(strokes_on) == count
    falling = [
        mark
        for mark in drawn(again)
        if isinstance(mark, Polyline)
        and len(mark.points) == 2
        and mark.points[0][0] < mark.points[1][0]
        and mark.points[0][1] < mark.points[1][1]
    ]
    assert len(falling) == 1, "one stroke back through all of them"
    assert dates(again, Language.FI)[-1].endswith("2021–2023")


@pytest.mark.parametrize("known", list(ChildrenKnown))
def test_whether_the_children_are_all_there_hangs_at_the_lower_right(known: ChildrenKnown) -> None:
    plain = couple(PartnershipKind.MARRIAGE)
    more = [mark for mark in drawn(replace(plain, children=known)) if mark not in drawn(plain)]
    left, top, _, bottom = extent(more)
    assert left > 70
    assert 17 <= top < bottom <= 32


def test_the_three_signs_of_known_children_differ() -> None:
    plain = couple(PartnershipKind.MARRIAGE)
    assert len({drawn(replace(plain, children=known)) for known in ChildrenKnown}) == 3


def test_genopro_alone_marks_who_was_widowed_and_has_a_partner_since() -> None:
    lost = couple(PartnershipKind.MARRIAGE, 1990, Ending.DEATH)
    bench = bench_of(BAR, None)
    for notation, more in ((Notation.MCGOLDRICK, 0), (Notation.GENOPRO, 2)):
        plain = couple_marks(lost, BAR, bench, Language.FI, notation=notation)
        marked = couple_marks(lost, BAR, bench, Language.FI, notation=notation, has_remarried=True)
        assert len(marked) == len(plain) + more


# --- children -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("notation", list(Notation))
def test_child_lines_differ_without_colour(notation: Notation) -> None:
    path = ((0.0, 0.0), (0.0, 30.0))
    kinds = (*LINES, PersonKind.PET)
    lines = {tuple(without_colour(mark) for mark in child_line(kind, path, notation=notation)) for kind in kinds}
    assert len(lines) == len(kinds)


def test_an_adopted_child_hangs_from_two_lines_or_from_dashes() -> None:
    path = ((0.0, 0.0), (0.0, 30.0))
    assert len(child_line(ParentageKind.ADOPTIVE, path, notation=Notation.GENOPRO)) == 1
    assert len(child_line(ParentageKind.ADOPTIVE, path)) == 2, "solid, with dots beside it"


@pytest.mark.parametrize(
    ("kind", "dash", "colour"),
    [
        (PersonKind.PET, (3.0, 2.0), Colour.ACCENT),
        (ParentageKind.DONOR, (4.0, 4.0), Colour.INK),
        (ParentageKind.SURROGATE, (9.0, 3.0), Colour.INK),
        (ParentageKind.FOSTER, (2.0, 3.0), Colour.STRENGTH),
    ],
)
def test_pets_and_donors_hang_from_dashes_of_their_own_in_genopros_way(
    kind: ParentageKind | PersonKind, dash: tuple[float, ...], colour: Colour
) -> None:
    pen = child_pen(kind, notation=Notation.GENOPRO)
    assert (pen.dash, pen.colour) == (dash, colour)
    assert child_pen(kind, is_over=True, notation=Notation.GENOPRO).colour is Colour.QUIET
    (line,) = child_line(kind, ((0.0, 0.0), (0.0, 30.0)), notation=Notation.GENOPRO)
    assert isinstance(line, Polyline)
    assert line.pen == pen


def twins(kind: TwinKind) -> tuple[Mark, ...]:
    cast = Cast().person("Maija", F).person("Aino", F).person("Elsa", F)
    cast.child("Aino", "Maija").child("Elsa", "Maija").twin(kind, "Aino", "Elsa")
    view = cast.view()
    (union,) = couples_of(view)
    symbols = {
        key: symbol(view.people_by_id[key]).placed(x, 100) for key, x in ((cast.of("Aino"), -30), (cast.of("Elsa"), 30))
    }
    stubs = tuple(Stub(str(key), ((0.0, 20.0), (s.centre[0], s.box[1]))) for key, s in symbols.items())
    route = Route(union.id, (), ((0.0, 0.0), (0.0, 20.0)), SibshipBar(0, 0, 20), stubs)
    return child_marks(union, route, lengthened(route, symbols), view.twin_sets, Language.FI)


def test_identical_twins_are_joined_by_a_bar_level_and_halfway_down() -> None:
    plain, joined = twins(TwinKind.FRATERNAL), twins(TwinKind.IDENTICAL)
    assert joined[:-1] == plain
    bar = joined[-1]
    assert isinstance(bar, Polyline)
    (ax, ay), (bx, by) = bar.points
    assert ay == by == pytest.approx(20 + 0.55 * 60)
    assert ax == -bx == pytest.approx(-30 * 0.55)


def test_twins_of_unknown_kind_have_a_question_mark() -> None:
    mark = twins(TwinKind.UNKNOWN)[-1]
    assert isinstance(mark, Words)
    assert mark.text == "?"


def test_a_child_s_line_leads_on_to_the_symbol() -> None:
    ends = [mark.points[-1] for mark in twins(TwinKind.FRATERNAL) if isinstance(mark, Polyline)][1:]
    assert ends == [(-30, 80), (30, 80)]


@pytest.mark.parametrize(
    ("kind", "since", "words"),
    [
        (ParentageKind.ADOPTIVE, 2015, "A 2015"),
        (ParentageKind.FOSTER, 2024, "2024–"),
        (ParentageKind.DONOR, None, "L"),
        (ParentageKind.SURROGATE, None, "S"),
    ],
)
def test_a_child_line_says_what_it_is_and_since_when(kind: ParentageKind, since: int | None, words: str) -> None:
    cast = Cast().person("Liisa", F).person("Aino", F).child("Aino", "Liisa", kind=kind, since=since)
    view = cast.view()
    (union,) = couples_of(view)
    route = Route(union.id, (), (), SibshipBar(0, 0, 20), (Stub(str(cast.of("Aino")), ((0.0, 20.0), (0.0, 60.0))),))
    lines = lengthened(route, {cast.of("Aino"): symbol(cast.people["Aino"]).placed(0, 100)})
    marks = child_marks(union, route, lines, (), Language.FI)
    assert [mark.text for mark in marks if isinstance(mark, Words)] == [words]


def test_a_stay_within_one_year_is_dated_with_that_year() -> None:
    cast = Cast().person("Liisa", F).person("Aino", F)
    cast.child("Aino", "Liisa", kind=ParentageKind.FOSTER, since=2021, until=2021)
    (union,) = couples_of(cast.view())
    assert span_of(union.descents[0]) == "2021"


def test_a_foster_line_that_is_over_is_quiet_and_dated() -> None:
    cast = Cast().person("Liisa", F).person("Aino", F)
    cast.child("Aino", "Liisa", kind=ParentageKind.FOSTER, since=2018, until=2021)
    view = cast.view()
    (union,) = couples_of(view)
    route = Route(union.id, (), (), SibshipBar(0, 0, 20), (Stub(str(cast.of("Aino")), ((0.0, 20.0), (0.0, 60.0))),))
    lines = lengthened(route, {cast.of("Aino"): symbol(cast.people["Aino"]).placed(0, 100)})
    marks = child_marks(union, route, lines, (), Language.FI)
    assert [mark.text for mark in marks if isinstance(mark, Words)] == ["2018–2021"]
    assert {mark.pen.colour for mark in marks if isinstance(mark, Polyline) and mark.pen} == {Colour.QUIET}
