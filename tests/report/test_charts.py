"""The chart of the key figures: a bar a column, two where days are compared, the same bytes every time."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from matplotlib.text import Text

from app.genogram.figures import figures
from app.genogram.figuretable import figure_table
from app.genogram.palette import DARK
from app.i18n import Language
from app.lens.view import CaseView
from app.report.charts import chart_file, figure_chart
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
