"""A picture over several sheets: everything is on exactly one of them, whole, and nothing is lost."""

from __future__ import annotations

from collections import Counter

import pytest

from app.genogram.draw import draw
from app.genogram.extent import bounds_of, extent, trimmed
from app.genogram.genogram import genogram_picture
from app.genogram.picture import Bounds, Group, Key, Picture, Polyline, Words
from app.genogram.sheets import Piece, pieces
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import Diagram
from tests.genogram.kindreds import kindred
from tests.samples import DAY, sample_rows

A4_LYING, A4_UPRIGHT = (750.0, 430.0), (500.0, 690.0)
SMALL = (330.0, 240.0)
GLUE = 28.0
SLACK = 0.02


def within(box: Bounds, window: Bounds) -> bool:
    return (
        window[0] - SLACK <= box[0]
        and window[1] - SLACK <= box[1]
        and box[2] <= window[2] + SLACK
        and box[3] <= window[3] + SLACK
    )


def sample(diagram: Diagram) -> Picture:
    return trimmed(
        draw(build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI), diagram, Language.FI)
    )


def check(picture: Picture, found: tuple[Piece, ...], width: float, height: float) -> None:
    """Assert what holds of every cut picture."""
    whole = {group.key: group for group in picture.groups if group.key.kind in {"person", "agency", "professional"}}
    drawn: Counter[Key] = Counter()
    words: Counter[Words] = Counter()
    for piece in found:
        assert piece.window[2] - piece.window[0] <= width + SLACK
        assert piece.window[3] - piece.window[1] <= height + SLACK
        for group in piece.picture.groups:
            words.update(mark for mark in group.marks if isinstance(mark, Words))
            assert all(within(bounds_of(mark), piece.window) for mark in group.marks if isinstance(mark, Words))
            if group.key in whole:
                drawn[group.key] += 1
                assert group.marks == whole[group.key].marks
                assert within(extent(group.marks), piece.window)
    assert drawn == dict.fromkeys(whole, 1)
    assert words == Counter(mark for group in picture.groups for mark in group.marks if isinstance(mark, Words))


@pytest.mark.parametrize(("width", "height"), [A4_LYING, A4_UPRIGHT])
@pytest.mark.parametrize("diagram", list(Diagram))
def test_no_sheet_cuts_anybody_of_the_sample(diagram: Diagram, width: float, height: float) -> None:
    picture = sample(diagram)
    found = pieces(picture, width, height, GLUE)
    assert len(found) > 1
    check(picture, found, width, height)


@pytest.mark.parametrize("seed", range(6))
def test_no_sheet_cuts_anybody_however_small_it_is(seed: int) -> None:
    picture = trimmed(genogram_picture(kindred(seed, size=40).view(), Language.EN))
    found = pieces(picture, *SMALL, GLUE)
    assert len(found) > 2
    check(picture, found, *SMALL)


def test_a_picture_that_fits_is_one_piece() -> None:
    picture = sample(Diagram.GENOGRAM)
    (only,) = pieces(picture, picture.width, picture.height, GLUE)
    assert only.name == "A1"
    assert only.picture == picture
    assert (only.left, only.top, only.right, only.bottom) == ((), (), (), ())


def test_lines_go_on_where_the_next_sheet_begins() -> None:
    line = Group(Key("bond"), (Polyline(((0, 50), (300, 50))),), (0, 50, 300, 50))
    picture = Picture((line,), (0, 0, 300, 100), "", "", "fi")
    found = pieces(picture, 200, 100, 20)
    assert [piece.name for piece in found] == ["A1", "B1"]
    assert all(piece.picture.groups == (line,) for piece in found)
    left, right = found
    assert left.right == right.left
    assert left.window[2] == pytest.approx(right.window[0] + 20)


def test_a_sheet_with_nothing_on_it_is_left_out() -> None:
    marks = [Words(x, 10, "Aino", 9) for x in (20, 780)]
    groups = tuple(Group(Key("person", part=str(i)), (mark,), bounds_of(mark)) for i, mark in enumerate(marks))
    found = pieces(Picture(groups, (0, 0, 800, 40), "", "", "fi"), 200, 40, 10)
    assert found[0].name == "A1"
    assert len(found) == 2
    assert found[-1].column > 1


def test_an_entry_of_the_legend_stays_whole() -> None:
    picture = sample(Diagram.GENOGRAM)
    legend = picture.group(Key("legend"))
    assert legend is not None
    for piece in pieces(picture, *A4_UPRIGHT, GLUE):
        part = piece.picture.group(Key("legend"))
        if part is not None:
            texts = [mark for mark in part.marks if isinstance(mark, Words) and mark.size > 8]
            signs = [mark for mark in part.marks if not isinstance(mark, Words)]
            for text in texts:
                beside = [b for b in map(bounds_of, signs) if 0 < text.x - b[0] < 60 and b[1] < text.y < b[3] + 12]
                assert beside, text.text
