"""Health on symbols: only where it was chosen, by region and pattern, never by colour."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram import symbols, text
from app.genogram.extent import extent
from app.genogram.genogram import genogram_picture
from app.genogram.health import Noted, fills, health_of
from app.genogram.picture import Colour, Key, Mark, Picture, Polyline, Words
from app.genogram.shapes import SHAPES, circle, square
from app.i18n import Language
from app.lens.view import (
    CaseView,
    DeathSign,
    Gender,
    MarkState,
    Migration,
    Orientation,
    PersonKind,
    PersonMarkKind,
    PersonMarkView,
    Said,
    StyleView,
)
from tests.genogram.casts import Cast, F, M, U

ILL, MIND, DRINKS, NAMED = (
    PersonMarkKind.PHYSICAL_ILLNESS,
    PersonMarkKind.MENTAL_ILLNESS,
    PersonMarkKind.SUBSTANCE_USE,
    PersonMarkKind.CONDITION,
)
NOW = MarkState.CURRENT


def noted(*kinds: PersonMarkKind, state: MarkState = NOW) -> list[Noted]:
    return [Noted(kind, state) for kind in kinds]


def view(*marks: tuple[str, PersonMarkKind, str], style: StyleView = StyleView(shows_health=True)) -> CaseView:  # noqa: B008
    cast = Cast().person("Veikko", M, 1955, 2019).person("Helmi", F, 1962)
    rows = tuple(
        PersonMarkView(cast.id(), cast.of(who), kind, NOW, name, None, None, is_over=False, said=Said())
        for who, kind, name in marks
    )
    return replace(cast.view(), person_marks=rows, style=style)


def test_an_illness_fills_the_left_half_and_substance_use_the_lower() -> None:
    left, top, right, bottom = extent(fills(square(40), noted(ILL)))
    assert (left, top, bottom) == (-20, -20, 20)
    assert -1 <= right <= 0
    left, top, right, bottom = extent(fills(square(40), noted(DRINKS)))
    assert (left, right, bottom) == (-20, 20, 20)
    assert 0 <= top <= 1


def test_both_together_leave_the_upper_right_empty() -> None:
    for shape in (square(40), circle(40)):
        drawn = fills(shape, noted(ILL, DRINKS))
        assert not [1 for mark in drawn for x, y in points(mark) if x > 1 and y < -1]
        assert [1 for mark in drawn for x, y in points(mark) if x < -1 and y < -1]


def points(mark: Mark) -> tuple[tuple[float, float], ...]:
    assert isinstance(mark, Polyline)
    return mark.points


def test_illness_of_body_and_of_mind_share_the_card_s_one_sign() -> None:
    assert fills(circle(40), noted(ILL)) == fills(circle(40), noted(MIND)) == fills(circle(40), noted(ILL, MIND))


@pytest.mark.parametrize("gender", list(Gender))
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_named_conditions_share_every_symbol_by_halves_and_quarters(gender: Gender, count: int) -> None:
    drawn = fills(SHAPES[gender](40, symbols.OUTLINE), noted(*[NAMED] * count))
    assert len(drawn) == count
    left, top, right, bottom = extent(drawn)
    assert -20.01 <= left < right <= 20.01
    assert -20.01 <= top < bottom <= 20.01


def test_the_states_differ_without_colour() -> None:
    looks = {state: fills(circle(40), noted(DRINKS, state=state)) for state in MarkState}
    fill = {
        state: [mark for mark in marks if isinstance(mark, Polyline) and mark.fill] for state, marks in looks.items()
    }
    assert {state: len(found) for state, found in fill.items()} == {
        MarkState.CURRENT: 1,
        MarkState.SUSPECTED: 0,
        MarkState.RECOVERING: 0,
    }
    rising = {state: {slope(mark) for mark in looks[state] if len(points(mark)) == 2} for state in MarkState}
    assert rising[MarkState.SUSPECTED] == {1}
    assert rising[MarkState.RECOVERING] == {-1}


def slope(mark: Mark) -> int:
    (ax, ay), (bx, by) = points(mark)
    return round((by - ay) / (bx - ax))


def test_the_age_stands_on_a_halo_where_something_is_filled() -> None:
    person = Cast().person("Veikko", M, 1955).people["Veikko"]
    (age,) = [d for d in symbols.symbol(person, noted=noted(ILL)).marks if isinstance(d, Words) and d.text == "71"]
    assert age.has_halo


def test_health_is_drawn_told_and_explained_only_where_it_was_chosen() -> None:
    marks = (("Veikko", ILL, "sydänsairaus"), ("Helmi", PersonMarkKind.SMOKING, ""))
    hidden = genogram_picture(view(*marks, style=StyleView()), Language.FI)
    for word in ("sydänsairaus", "tupakointi", "sairaus"):
        assert word not in told(hidden)
    shown = genogram_picture(view(*marks), Language.FI)
    for word in ("sydänsairaus", "tupakointi", "fyysinen sairaus"):
        assert word in told(shown)


def told(picture: Picture) -> str:
    spoken = [group.spoken for group in picture.groups]
    written = [mark.text for group in picture.groups for mark in group.marks if isinstance(mark, Words)]
    return " ".join([picture.description, *spoken, *written])


def test_what_a_secret_is_about_is_neither_drawn_nor_told() -> None:
    found = genogram_picture(view(("Helmi", PersonMarkKind.SECRET, "salattu asia"), style=StyleView()), Language.FI)
    assert "salattu asia" not in told(found)
    assert "perheen salaisuus" in told(found)


def test_equal_names_share_a_number_and_the_legend_says_which() -> None:
    family = view(("Veikko", NAMED, "astma"), ("Helmi", NAMED, "Astma"), ("Helmi", NAMED, "diabetes"))
    health = health_of(family, Language.FI)
    assert health.names == ("astma", "diabetes")
    assert [one.letter for one in health.of(family.people[1].id)] == ["1", "2"]
    picture = genogram_picture(family, Language.FI)
    legend = picture.group(Key("legend"))
    assert legend is not None
    written = [mark.text for mark in legend.marks if isinstance(mark, Words)]
    assert written[-5:-1] == ["1", "astma", "2", "diabetes"]


def test_the_small_cross_stands_beside_the_dead_where_the_case_says_so() -> None:
    person = Cast().person("Veikko", M, 1955, 2019).people["Veikko"]
    beside = symbols.symbol(person, style=StyleView(death_sign=DeathSign.BESIDE))
    strokes = [mark for mark in beside.marks if isinstance(mark, Polyline)]
    assert len(strokes) == 2
    assert all(x > 20 for mark in strokes for x, _ in mark.points), "nothing goes through the symbol"


def test_birth_gender_and_orientation_are_drawn_and_told_only_where_it_was_chosen() -> None:
    person = replace(
        Cast().person("Kuu", M, 1996).people["Kuu"], birth_gender=Gender.FEMALE, orientation=Orientation.BISEXUAL
    )
    plain = symbols.symbol(person)
    assert plain == symbols.symbol(replace(person, birth_gender=None, orientation=None))
    chosen = StyleView(shows_orientation=True)
    drawn = symbols.symbol(person, style=chosen)
    assert drawn.marks[0] == plain.marks[0], "the outer shape is the gender lived in"
    assert len(drawn.marks) == len(plain.marks) + 2
    triangle = next(mark for mark in drawn.marks if isinstance(mark, Polyline))
    assert triangle.pen is not None
    assert triangle.pen.dash
    assert triangle.points[2][1] > triangle.points[0][1], "it stands on its point"
    assert "biseksuaali" in text.person_spoken(person, Language.FI, chosen)
    assert "biseksuaali" not in text.person_spoken(person, Language.FI)


def test_a_wave_lies_over_the_line_from_the_parents_with_the_cultures_beside() -> None:
    plain = Cast().person("Liisa", F, 1970).people["Liisa"]
    one = symbols.symbol(replace(plain, migration=Migration.IMMIGRATED, cultures="Viro"))
    two = symbols.symbol(replace(plain, migration=Migration.SEVERAL_CULTURES))
    waves = [[mark for mark in drawn.marks if isinstance(mark, Polyline)] for drawn in (one, two)]
    assert [len(found) for found in waves] == [1, 2]
    assert all(mark.points[0][0] < 0 < mark.points[-1][0] for found in waves for mark in found)
    assert one.box[1] < symbols.symbol(plain).box[1]
    assert "Viro" in [mark.text for mark in one.marks if isinstance(mark, Words)]


def test_helpers_have_a_dashed_outline_and_their_task_and_institutions_a_house() -> None:
    cast = Cast().person("Taina", F, kind=PersonKind.HELPER, role="terapeutti")
    helper = symbols.symbol(cast.person("Srk", U, kind=PersonKind.INSTITUTION).people["Taina"])
    outline = helper.marks[0]
    assert not isinstance(outline, Words)
    assert outline.pen is not None
    assert outline.pen.dash
    assert [mark.text for mark in helper.marks if isinstance(mark, Words)] == ["Taina", "terapeutti"]
    house = symbols.symbol(cast.people["Srk"]).marks[0]
    assert isinstance(house, Polyline)
    assert len(house.points) == 5
    assert house.fill is Colour.GROUND
