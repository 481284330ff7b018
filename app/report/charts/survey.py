"""The survey as a chart: a row a statement, a mark a unit from 1 to 5. Units differ by shape and filling."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Colour
from app.i18n import Language, translate
from app.report.charts.look import look
from app.rules.survey import ENDS, LEAST, MOST, SurveyTable, shown

_SHAPES: Final = ("o", "s", "^", "D", "v", "P", "X", "<", ">", "p")
_WIDE: Final = 9.6
_LANE: Final = 0.19
_LEGEND_LINE: Final = 0.24
_LETTERS: Final = 52


def survey_chart(table: SurveyTable, language: Language, *, palette: Palette = PAPER) -> Figure:
    """Return the means of ``table`` as a chart; every mark has its number beside it."""
    labels = [textwrap.fill(statement, _LETTERS) for statement in table.statements]
    lanes = [len(_answered(means)) for means in table.means]
    heights = [
        max(count * _LANE + 0.22, label.count("\n") * 0.16 + 0.36) for count, label in zip(lanes, labels, strict=True)
    ]
    columns = 1 if max(map(len, table.headings), default=0) > _LETTERS else 2
    legend = -(-len(table.headings) // columns) * _LEGEND_LINE
    with mpl.rc_context(look(palette)):
        made = Figure(figsize=(_WIDE, 0.9 + sum(heights) + legend), layout="constrained")
        FigureCanvasAgg(made)
        axes: Axes = made.add_subplot()
        middles = _style(axes, labels, heights, language, palette)
        for unit in range(len(table.headings)):
            _marks(axes, table, unit, middles, language, palette)
        if table.headings:
            made.legend(loc="outside lower center", ncols=columns, frameon=False, handletextpad=0.4)
        return made


def _style(axes: Axes, labels: list[str], heights: list[float], language: Language, palette: Palette) -> list[float]:
    """Set the axes up and return the middle of each row, in inches from the top."""
    edges = [sum(heights[:at]) for at in range(len(heights) + 1)]
    middles = [(above + below) / 2 for above, below in pairwise(edges)]
    axes.set_xlim(LEAST - 0.15, MOST + 0.35)
    axes.set_ylim(edges[-1] or 1, 0)
    axes.set_yticks(middles, labels)
    axes.xaxis.tick_top()
    first, last = (translate(end, language) for end in ENDS)
    axes.set_xticks(range(LEAST, MOST + 1), [first, *(str(each) for each in range(LEAST + 1, MOST)), last])
    axes.tick_params(length=0)
    axes.grid(axis="x", color=palette[Colour.LINE], linewidth=0.6)
    for edge in edges[1:-1]:
        axes.axhline(edge, color=palette[Colour.LINE], linewidth=0.6)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return middles


def _marks(
    axes: Axes, table: SurveyTable, unit: int, middles: list[float], language: Language, palette: Palette
) -> None:
    """Draw one unit's means, in a lane of its own so that equal ones don't hide each other."""
    ink = palette[Colour.INK]
    points: list[tuple[float, float]] = []
    for means, middle in zip(table.means, middles, strict=True):
        here, mean = _answered(means), means[unit]
        if mean is not None:
            points.append((mean, middle + (here.index(unit) - (len(here) - 1) / 2) * _LANE))
    axes.plot(
        [mean for mean, _ in points],
        [high for _, high in points],
        linestyle="",
        marker=_SHAPES[unit % len(_SHAPES)],
        markersize=5.5,
        markeredgecolor=ink,
        markeredgewidth=0.9,
        markerfacecolor=ink if unit % 2 else palette[Colour.GROUND],
        label=table.headings[unit],
        clip_on=False,
    )
    for mean, high in points:
        axes.annotate(
            shown(mean, language),
            (mean, high),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=7.5,
            color=ink,
        )


def _answered(means: Sequence[float | None]) -> list[int]:
    """Return the places of the units that have answered."""
    return [at for at, mean in enumerate(means) if mean is not None]
