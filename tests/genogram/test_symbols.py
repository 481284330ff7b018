"""The person symbols against the notation's table, mark for mark."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.genogram import symbols
from app.genogram.picture import Anchor, Box, Colour, Curve, Disc, Pen, Polyline, Words
from app.i18n import Language, translate
from app.lens.view import Gender, PartialDate, PersonKind, StyleView
from tests.genogram.casts import Cast, F, M, N, U

INK = Pen(Colour.INK, 1.6)
ACCENT = Pen(Colour.ACCENT, 1.6)
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "genogram_symbols.txt"


def drawn(**person: object) -> symbols.Symbol:
    cast = Cast().person("Aino", **person)  # pyright: ignore[reportArgumentType]  # passed on as they are
    return symbols.symbol(cast.people["Aino"])


def test_a_man_is_a_square_with_birth_above_age_inside_name_below() -> None:
    assert drawn(gender=M, born="1984-06-01").marks == (
        Box(-20, -20, 40, 40, INK, Colour.GROUND),
        Words(0, 3.6, "41", 10),
        Words(-4, -24.8, "1984", 8, Anchor.END, Colour.QUIET),
        Words(0, 31.55, "Aino", 9),
    )


def test_a_woman_is_a_circle() -> None:
    assert drawn(gender=F).marks[0] == Disc(0, 0, 20, INK, Colour.GROUND)


def test_a_non_binary_person_is_a_dome_and_never_a_diamond() -> None:
    dome = drawn(gender=N).marks[0]
    assert isinstance(dome, Curve)
    assert dome.is_closed
    assert (-20, 20) in dome.points
    assert (0, -20) in dome.points
    assert (20, 20) in dome.points
    pet = drawn(kind=PersonKind.PET).marks[0]
    assert isinstance(pet, Polyline)
    assert pet.points == ((0, -19), (19, 0), (0, 19), (-19, 0))


def test_somebody_of_unknown_gender_is_a_rounded_box_with_a_question_mark() -> None:
    box, question, name = drawn(gender=U).marks
    assert isinstance(box, Box)
    assert box.radius > 0
    assert question == Words(0, 4.4, "?", 13, colour=Colour.QUIET)
    assert name == Words(0, 31.55, "Aino", 9)


def test_the_index_child_has_a_double_outline_and_is_larger() -> None:
    marks = drawn(gender=F, born="2016-05-02", is_index=True).marks
    assert marks[:2] == (Disc(0, 0, 24, ACCENT, Colour.GROUND), Disc(0, 0, 20, ACCENT, Colour.GROUND))
    assert marks[2] == Words(0, 3.6, "9", 10, colour=Colour.ACCENT, is_bold=True)
    assert marks[-1] == Words(0, 35.55, "Aino", 9, is_bold=True)


def test_the_dead_have_an_x_that_leaves_room_for_the_age() -> None:
    marks = drawn(gender=M, born=1955, died=2019).marks
    arms = [mark for mark in marks if isinstance(mark, Polyline)]
    assert [arm.points[0] for arm in arms] == [(-20, -20), (20, -20), (20, 20), (-20, 20)]
    assert all(abs(x) == abs(y) == pytest.approx(5.5, abs=0.5) for arm in arms for x, y in arm.points[1:])
    assert [mark.text for mark in marks if isinstance(mark, Words)] == ["64", "1955", "2019", "Aino"]


def test_the_x_of_a_circle_ends_at_its_rim() -> None:
    marks = drawn(gender=F, is_dead=True).marks
    corners = [point for mark in marks if isinstance(mark, Polyline) for point in mark.points]
    assert all((x * x + y * y) ** 0.5 == pytest.approx(20, abs=0.01) for x, y in corners)
    assert len(corners) == 4, "without an age the X is whole"


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        (PersonKind.PREGNANCY, Polyline(((0, -13), (13, 13), (-13, 13)), INK, Colour.GROUND, is_closed=True)),
        (PersonKind.MISCARRIAGE, Disc(0, 0, 5.5, None, Colour.INK)),
        (PersonKind.ABORTION, Polyline(((-6, -6), (6, 6)), INK)),
        (PersonKind.STILLBIRTH, Disc(0, 0, 10, INK, Colour.GROUND)),
    ],
)
def test_pregnancies_and_losses(kind: PersonKind, shape: object) -> None:
    assert drawn(kind=kind, gender=F, shown="").marks[0] == shape


def test_a_loss_has_no_age_and_its_kind_is_not_written() -> None:
    for language in Language:
        name = translate(PersonKind.MISCARRIAGE.label, language)
        marks = drawn(kind=PersonKind.MISCARRIAGE, born=2021, shown=name).marks
        assert [mark.text for mark in marks if isinstance(mark, Words)] == ["–2021"]


def test_uncertain_years_and_ages_say_so() -> None:
    texts = [mark.text for mark in drawn(gender=M, born="1981~").marks if isinstance(mark, Words)]
    assert texts == ["~45", "~1981", "Aino"]
    assert symbols.year(PartialDate.decode("../2010")) == "<2010"
    assert symbols.year(PartialDate.decode("2010/..")) == ">2010"


def test_years_leave_room_for_every_line_from_parents() -> None:
    person = Cast().person("Aino", F, 1955, 2019).people["Aino"]
    for lines, (left, right) in {1: (-4, 4), 2: (-4, 12), 3: (-12, 12)}.items():
        years = [mark for mark in symbols.symbol(person, lines).marks if isinstance(mark, Words)][1:3]
        assert [year.x for year in years] == [left, right]


def test_years_can_stand_on_one_side_of_a_slanting_line() -> None:
    person = Cast().person("Aino", F, 1955, 2019).people["Aino"]
    for side, x in ((Anchor.START, 4), (Anchor.END, -4)):
        years = [mark for mark in symbols.symbol(person, 1, side).marks if isinstance(mark, Words)][1]
        assert (years.text, years.x, years.anchor) == ("1955–2019", x, side)


def test_a_long_name_is_broken_and_the_box_holds_all() -> None:
    cast = Cast().person("Liisa-Marjatta Esimerkki-Virtanen", F)
    symbol = symbols.symbol(cast.people["Liisa-Marjatta Esimerkki-Virtanen"])
    assert [mark.text for mark in symbol.marks if isinstance(mark, Words)] == ["Liisa-Marjatta", "Esimerkki-Virtanen"]
    assert symbol.box[0] < symbol.shape[0]
    assert symbol.box[3] > symbol.shape[3] + 20


def test_an_occupation_stands_below_the_name_only_where_that_was_chosen() -> None:
    person = replace(Cast().person("Maija", F, 1989).people["Maija"], occupation="lähihoitaja, osa-aikatyössä")
    assert "lähihoitaja" not in texts_of(symbols.symbol(person))
    assert texts_of(symbols.symbol(person, style=StyleView(shows_occupation=True)))[-2:] == ["Maija", "lähihoitaja"]


def texts_of(drawn: symbols.Symbol) -> list[str]:
    return [mark.text for mark in drawn.marks if isinstance(mark, Words)]


def test_a_friend_is_called_by_the_role() -> None:
    texts = [mark.text for mark in drawn(gender=F, role="paras ystävä").marks if isinstance(mark, Words)]
    assert texts == ["Aino", "paras ystävä"]


def test_a_symbol_is_moved_whole() -> None:
    here = drawn(gender=F, born=1990).placed(100, 50)
    assert here.marks[0] == Disc(100, 50, 20, INK, Colour.GROUND)
    assert here.centre == (100, 50)
    assert here.top_at(100) == pytest.approx(30, abs=0.1)
    assert here.top_at(110) == pytest.approx(50 - (400 - 100) ** 0.5, abs=0.2)


def test_every_kind_and_gender_is_drawn_as_before() -> None:
    """The whole sheet of symbols; a wanted change is shown by ``pytest`` and pasted into the file."""
    lines: list[str] = []
    for kind in PersonKind:
        for gender in Gender:
            for is_dead in (False, True):
                marks = drawn(kind=kind, gender=gender, born=1990, died=2020 if is_dead else None).marks
                lines += [f"{kind} {gender} {'dead' if is_dead else 'alive'}", *(f"    {mark}" for mark in marks)]
    assert lines == GOLDEN.read_text(encoding="utf-8").splitlines()
