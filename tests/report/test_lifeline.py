"""The life line on paper: valid, the same again, nothing covering anything, what has no room told by number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from matplotlib.text import Text

from app.errors import AppError
from app.i18n import Language
from app.lens.view import LifeEventKind, LifeEventView, PartialDate, Said
from app.report.charts import life_chart
from app.report.lifeline import beginnings, print_life_line
from app.rules.lifeline import life_line
from tests.report.cases import bare_view, case_view, request
from tests.report.family import AINO, DAY, number


def crowded(count: int) -> tuple[LifeEventView, ...]:
    kinds = (LifeEventKind.OTHER, LifeEventKind.PLACEMENT)
    return tuple(
        LifeEventView(
            number(900 + at), AINO, kinds[at % 2], PartialDate(2026, 1 + at % 11), None, f"tapahtuma {at}", Said()
        )
        for at in range(count)
    )


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_it_is_a_valid_document_and_the_same_again(language: Language, invalid: Callable[[bytes], list[str]]) -> None:
    view = replace(case_view(), life_events=crowded(6))
    printed = print_life_line(view, request(language))
    assert not invalid(printed.pdf)
    assert printed.pdf == print_life_line(view, request(language)).pdf


def test_all_of_it_stands_in_the_table(read_pages: Callable[[bytes], list[str]]) -> None:
    view = replace(case_view(), life_events=crowded(40))
    said = " ".join(read_pages(print_life_line(view, request()).pdf))
    assert all(f"tapahtuma {at}" in said for at in range(40))


def test_words_never_cover_each_other_and_the_rest_is_counted() -> None:
    items = life_line(replace(case_view(), life_events=crowded(40)), Language.EN)
    chart = life_chart(items, date(2017, 1, 1), DAY, Language.EN)
    chart.canvas.draw()
    texts = [text for text in chart.findobj(Text) if text.get_text()]
    assert any("more" in text.get_text() for text in texts)
    assert min(float(text.get_fontsize()) for text in texts) >= 7
    boxes = [text.get_window_extent() for text in texts]
    for (a, one), (b, other) in combinations(zip(texts, boxes, strict=True), 2):
        overlap_x = min(one.x1, other.x1) - max(one.x0, other.x0)
        overlap_y = min(one.y1, other.y1) - max(one.y0, other.y0)
        assert overlap_x <= 1 or overlap_y <= 2, (a.get_text(), b.get_text())


def test_a_long_life_is_drawn_once_more_closer() -> None:
    view = replace(case_view(), life_events=crowded(4))
    assert len(beginnings(life_line(view, Language.FI), DAY)) == 2
    near = life_line(replace(bare_view(), people=(), life_events=crowded(4)), Language.FI)
    assert len(beginnings(near, DAY)) == 1


def test_nothing_dated_is_nothing_to_print() -> None:
    with pytest.raises(AppError, match="nothing was printed"):
        print_life_line(replace(bare_view(), people=()), request())
