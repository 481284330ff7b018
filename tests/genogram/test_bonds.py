"""The emotional lines: each kind its own pattern, colour or no colour, straight or bent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.bonds import bond_marks, end_note, look, reach
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import distance
from app.genogram.picture import Box, Colour, Disc, Mark, Pen, Polyline, Words
from app.genogram.profiles import LOOKS, bond_colour
from app.genogram.strokes import Track, bow
from app.i18n import Language
from app.lens.view import BondKind, BondView, Notation
from tests.genogram.casts import Cast, F, M

STRAIGHT = Track(((0, 0), (120, 0)))
TRACKS = [STRAIGHT, Track(bow((0, 0), (120, 30), 60)), Track(((0, 0), (30, 0)))]
KINDS = list(BondKind)


def bond(kind: BondKind, until: int | None = None) -> BondView:
    cast = Cast().person("Maija", F).person("Pekka", M)
    return cast.bond("Maija", "Pekka", kind, until=until).bonds[0]


def without_colour(marks: tuple[Mark, ...]) -> tuple[object, ...]:
    """Return the marks as a copier sees them: every line black, nothing filled but what is filled dark."""

    def grey(drawn: Mark) -> object:
        if isinstance(drawn, Words):
            return ("words",)
        pen = drawn.pen and replace(drawn.pen, colour=Colour.INK)
        fill = None if drawn.fill in {None, Colour.GROUND, Colour.SURFACE} else Colour.INK
        return replace(drawn, pen=pen, fill=fill)

    return tuple(grey(drawn) for drawn in marks)


@pytest.mark.parametrize("notation", list(Notation))
def test_all_kinds_differ_without_colour_and_without_letters(notation: Notation) -> None:
    seen = {kind: without_colour(LOOKS[notation][kind](STRAIGHT, Pen(Colour.INK, 1.4))) for kind in KINDS}
    assert len(set(seen.values())) == len(KINDS)


@pytest.mark.parametrize("notation", list(Notation))
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("track", TRACKS)
def test_every_kind_keeps_to_its_track(kind: BondKind, track: Track, notation: Notation) -> None:
    marks = look(kind, track, bond_colour(kind, notation), Language.SV, notation)
    assert marks
    around = extent([Polyline(track.path, None)])
    for x, y in (point for drawn in marks if isinstance(drawn, Polyline) for point in drawn.points):
        assert distance((x, y), around) <= reach(kind, notation) + 3
    colours = {drawn.pen.colour for drawn in marks if not isinstance(drawn, Words) and drawn.pen}
    assert colours == {bond_colour(kind, notation)}


@pytest.mark.parametrize("notation", list(Notation))
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.is_directed])
def test_a_directed_line_has_its_head_at_the_receiver(kind: BondKind, notation: Notation) -> None:
    tracks = (STRAIGHT, Track(STRAIGHT.path[::-1]))
    ahead, back = (look(kind, track, Colour.INK, Language.FI, notation) for track in tracks)
    heads = [drawn for drawn in ahead if isinstance(drawn, Polyline) and len(drawn.points) == 3]
    assert heads
    assert any((120, 0) in drawn.points for drawn in heads)
    assert without_colour(ahead) != without_colour(back)


@pytest.mark.parametrize("notation", list(Notation))
@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.is_directed])
def test_a_mutual_line_has_no_head(kind: BondKind, notation: Notation) -> None:
    marks = look(kind, STRAIGHT, Colour.INK, Language.FI, notation)
    assert not [drawn for drawn in marks if isinstance(drawn, Polyline) and len(drawn.points) == 3]


def test_the_number_of_parallel_lines_is_the_notation_s() -> None:
    counts = {
        kind: sum(
            len(drawn.points) == 2 and drawn.points[1][0] == 120 for drawn in marks if isinstance(drawn, Polyline)
        )
        for kind in (BondKind.NORMAL, BondKind.CLOSE, BondKind.FUSED)
        for marks in [look(kind, STRAIGHT, Colour.INK, Language.FI)]
    }
    assert counts == {BondKind.NORMAL: 1, BondKind.CLOSE: 2, BondKind.FUSED: 3}


def test_a_cut_off_is_a_gap_between_two_bars_and_a_ring_mends_it() -> None:
    gap = look(BondKind.CUT_OFF, STRAIGHT, Colour.INK, Language.FI)
    assert gap == (
        Polyline(((0, 0), (55.5, 0)), Pen(Colour.INK, 1.4)),
        Polyline(((64.5, 0), (120, 0)), Pen(Colour.INK, 1.4)),
        Polyline(((55.5, -7), (55.5, 7)), Pen(Colour.INK, 1.4)),
        Polyline(((64.5, -7), (64.5, 7)), Pen(Colour.INK, 1.4)),
    )
    mended = look(BondKind.RESUMED, STRAIGHT, Colour.INK, Language.FI)
    assert mended[-1] == Disc(60, 0, 4, Pen(Colour.INK, 1.4))


def test_the_three_abuses_carry_their_letter_in_each_language() -> None:
    for language, letters in {Language.FI: "FHS", Language.SV: "FPS", Language.EN: "PES"}.items():
        kinds = (BondKind.PHYSICAL_ABUSE, BondKind.EMOTIONAL_ABUSE, BondKind.SEXUAL_ABUSE)
        written = [d.text for kind in kinds for d in look(kind, STRAIGHT, Colour.INK, language) if isinstance(d, Words)]
        assert "".join(written) == letters
    discs = [d for d in look(BondKind.SEXUAL_ABUSE, STRAIGHT, Colour.INK, Language.FI) if isinstance(d, Box)]
    assert [disc.fill for disc in discs] == [Colour.GROUND], "the letter stands on the line and must hide it"


def test_colour_repeats_what_the_line_says() -> None:
    assert bond_colour(BondKind.CLOSE) is Colour.STRENGTH
    assert bond_colour(BondKind.HOSTILE) is Colour.STRAIN
    assert bond_colour(BondKind.DISTANT) is Colour.INK


def test_genopro_s_colours_only_repeat_what_its_lines_say() -> None:
    told = {kind: bond_colour(kind, Notation.GENOPRO) for kind in KINDS}
    assert told[BondKind.CLOSE] is told[BondKind.CARETAKER] is Colour.STRENGTH
    assert told[BondKind.FUSED] is told[BondKind.CUT_OFF] is told[BondKind.VIOLENCE] is Colour.STRAIN
    assert told[BondKind.SEXUAL_ABUSE] is told[BondKind.NEGLECT] is Colour.CAUTION
    assert told[BondKind.NORMAL] is told[BondKind.FOCUSED] is told[BondKind.NEGATIVE_FOCUS] is Colour.INK


def test_what_is_surmised_has_a_question_mark_on_its_line() -> None:
    sure = bond(BondKind.CLOSE)
    marks = bond_marks(replace(sure, is_uncertain=True), STRAIGHT, Language.FI)
    assert marks[: len(bond_marks(sure, STRAIGHT, Language.FI))] == bond_marks(sure, STRAIGHT, Language.FI)
    (sign,) = [drawn for drawn in marks if isinstance(drawn, Words)]
    assert sign.text == "?"
    assert 20 < sign.x < 50, "off the middle, where rings and boxes stand"


def test_what_is_over_is_quiet_and_says_until_when() -> None:
    over = bond(BondKind.CONFLICT, until=2019)
    marks = bond_marks(over, STRAIGHT, Language.FI)
    assert {drawn.pen.colour for drawn in marks if isinstance(drawn, Polyline) and drawn.pen} == {Colour.QUIET}
    (note,) = end_note(over, STRAIGHT, [], [])
    assert note.text == "–2019"
    assert end_note(bond(BondKind.CONFLICT), STRAIGHT, [], []) == ()


def test_the_year_it_ended_avoids_what_stands_there() -> None:
    over = bond(BondKind.CONFLICT, until=2019)
    (first,) = end_note(over, STRAIGHT, [], [])
    (second,) = end_note(over, STRAIGHT, [], [bounds_of(first)])
    assert (second.x, second.y) != (first.x, first.y)
