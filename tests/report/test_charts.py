"""The chart of the key figures: a bar a column, two where days are compared, the same bytes every time."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from matplotlib.lines import Line2D
from matplotlib.text import Annotation, Text
from reportlab.pdfgen.canvas import Canvas

from app.genogram.figures import figures
from app.genogram.figuretable import figure_table
from app.genogram.palette import DARK
from app.i18n import Language
from app.lens.view import CaseView
from app.report.charts import change_chart, chart_figure, chart_file, figure_chart
from app.rules.change import Change, Course, Point
from tests.genogram.networks import closeness, two_homes


@pytest.fixture
def view() -> CaseView:
    home = two_homes()
    close = tuple(
        closeness(person.id, at % 4, 1 + at % 3) for at, person in enumerate(home.people) if not person.is_index
    )
    return replace(home, closenesses=close)


def texts(view: CaseView, *, is_compared: bool = False) -> list[str]:
    found, headings = figures(view), figure_table(view, Language.FI).headings
    chart = figure_chart(
        found, headings, Language.FI, before=found if is_compared else None, days=("1.1.2026", "2.2.2026")
    )
    return [text.get_text() for text in chart.findobj(Text) if text.get_text()]


def test_it_says_every_column_and_every_number(view: CaseView) -> None:
    said = texts(view)

    assert set(figure_table(view, Language.FI).headings) <= set(said)
    assert str(figures(view).whole.size.connected) in said
    assert "Tiheys" in said


def test_a_comparison_names_both_days_and_is_told_by_hatching(view: CaseView) -> None:
    assert {"1.1.2026", "2.2.2026"} <= set(texts(view, is_compared=True))
    found, headings = figures(view), figure_table(view, Language.FI).headings
    chart = figure_chart(found, headings, Language.FI, before=found, days=("a", "b"))

    assert {patch.get_hatch() for patch in chart.axes[0].patches} == {"////", None}


@pytest.mark.parametrize("suffix", [".png", ".pdf", ".svg"])
def test_the_same_figures_give_the_same_file(view: CaseView, suffix: str) -> None:
    def made() -> bytes:
        return chart_file(
            figure_chart(figures(view), figure_table(view, Language.SV).headings, Language.SV, palette=DARK), suffix
        )

    assert made() == made()
    assert len(made()) > 5000


def test_matplotlib_is_not_loaded_before_a_chart_is_wanted() -> None:
    code = "import sys, app.cli.commands, app.report.plan, app.genogram.draw; print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def change(*courses: Course) -> Change:
    return Change("Kuinka turvallista?", 0, 10, "pelottaa", "ihan turvallista", courses)


def course(by: str, *values: int) -> Course:
    days = (date(2026, 1, 5), date(2026, 3, 9), date(2026, 6, 1))
    return Course(by, tuple(Point(day, value) for day, value in zip(days, values, strict=False)))


def test_a_change_names_everybody_once_and_the_ends_in_words() -> None:
    chart = change_chart(change(course("Aino", 3, 4, 6), course("Pekka", 8, 7, 8)), Language.FI)
    said = [text.get_text() for text in chart.findobj(Text) if text.get_text()]
    assert said.count("Aino") == said.count("Pekka") == 1
    assert {"5.1.2026", "9.3.2026", "1.6.2026"} <= set(said)
    assert any(text.startswith("pelottaa") for text in said)


def test_lines_are_told_apart_without_colour() -> None:
    lines = change_chart(change(*(course(name, 5, 5) for name in "ABCDEF")), Language.FI).findobj(Line2D)
    assert {str(line.get_marker()) for line in lines} >= {"o", "s", "^", "D", "v", "X"}


def test_names_at_the_ends_of_lines_do_not_cover_each_other() -> None:
    chart = change_chart(change(*(course(name, 5, 5, 5) for name in ("Aino", "Maija", "Pekka", "Elina"))), Language.FI)
    chart.canvas.draw()
    names = [text for text in chart.findobj(Annotation) if text.get_text()]
    boxes = sorted((Text.get_window_extent(text) for text in names), key=lambda box: box.y0)
    assert len(boxes) == 4
    assert all(low.y0 + (low.y1 - low.y0) * 0.75 <= high.y0 for low, high in pairwise(boxes))


def test_one_day_alone_is_drawn_too() -> None:
    assert chart_file(change_chart(change(course("Aino", 3)), Language.SV), ".png").startswith(b"\x89PNG")


def test_a_change_is_the_same_bytes_again_and_a_figure_of_a_document() -> None:
    drawn = [chart_file(change_chart(change(course("Aino", 3, 4)), Language.FI), ".svg") for _ in range(2)]
    assert drawn[0] == drawn[1]
    figure = chart_figure(change_chart(change(course("Aino", 3, 4)), Language.FI), "Aino: 3, 4")
    assert figure.alternative == "Aino: 3, 4"
    canvas = Canvas("", pagesize=(figure.width, figure.height), pageCompression=0)
    figure.draw(canvas)
    assert canvas.getpdfdata().count(b" l") > 20
