"""The key figures of the circles as four small charts. Bars are told apart by hatching as well as by shade."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from app.genogram.figures import Figures, NetworkFigures
from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Colour
from app.i18n import Language, Text, mark, translate
from app.report.charts.look import look

_PANELS: Final[Sequence[tuple[Text, Callable[[Figures], float | None], int]]] = (
    (mark("Size: in touch (all)"), lambda each: each.size.connected, 0),
    (mark("Closeness, 9 to 0"), lambda each: each.closeness.mean if each.closeness else None, 1),
    (mark("Density"), lambda each: each.density, 2),
    (mark("Relations a person"), lambda each: each.degree.mean if each.degree else None, 1),
)


def figure_chart(
    found: NetworkFigures,
    headings: Sequence[str],
    language: Language,
    *,
    before: NetworkFigures | None = None,
    days: tuple[str, str] = ("", ""),
    palette: Palette = PAPER,
) -> Figure:
    """Return the key figures as four small charts, a bar a column of the table, two where ``before`` is compared.

    ``days`` names the day before and the day after in the legend.
    """
    with mpl.rc_context(look(palette)):
        made = Figure(figsize=(9.6, 1.2 + 0.62 * len(headings)), layout="constrained")
        FigureCanvasAgg(made)
        panels = made.subplots(1, len(_PANELS), sharey=True, squeeze=False)
        for place, (label, number, digits) in enumerate(_PANELS):
            axes: Axes = panels[0, place]
            bars = _bars(axes, found, before, number, palette)
            _style(axes, translate(label, language), headings, palette)
            _values(axes, bars, digits, language, palette)
        if before is not None:
            edge = palette[Colour.INK]
            hatched = Patch(facecolor=palette[Colour.GROUND], edgecolor=edge, hatch="////", linewidth=0.8)
            plain = Patch(facecolor=palette[Colour.QUIET], edgecolor=edge, linewidth=0.8)
            made.legend([hatched, plain], list(days), loc="outside lower center", ncols=2, frameon=False)
        return made


def _bars(
    axes: Axes,
    found: NetworkFigures,
    before: NetworkFigures | None,
    number: Callable[[Figures], float | None],
    palette: Palette,
) -> list[tuple[float, float]]:
    """Draw the bars and return how high each is on the chart and how long."""
    now = [number(each) or 0.0 for each in found.columns]
    rows = [float(row) for row in range(len(now))]
    if before is None:
        axes.barh(rows, now, 0.62, color=palette[Colour.QUIET])
        return list(zip(rows, now, strict=True))
    then = [(number(each) or 0.0) if each is not None else 0.0 for each in _aligned(before, len(found.sectors))]
    edge, ground = palette[Colour.INK], palette[Colour.GROUND]
    above, below = [row - 0.2 for row in rows], [row + 0.2 for row in rows]
    axes.barh(above, then, 0.36, color=ground, edgecolor=edge, hatch="////", linewidth=0.8)
    axes.barh(below, now, 0.36, color=palette[Colour.QUIET], edgecolor=edge, linewidth=0.8)
    return [*zip(above, then, strict=True), *zip(below, now, strict=True)]


def _aligned(before: NetworkFigures, sectors: int) -> list[Figures | None]:
    kept: list[Figures | None] = list(before.sectors[:sectors])
    kept += [None] * (sectors - len(kept))
    return [before.whole, *kept, before.professionals, before.others]


def _style(axes: Axes, title: str, headings: Sequence[str], palette: Palette) -> None:
    axes.set_title(title, fontsize=9.5, fontweight="bold", loc="left", color=palette[Colour.INK])
    axes.set_yticks(range(len(headings)), headings)
    axes.set_ylim(len(headings) - 0.4, -0.6)
    axes.set_xticks([])
    axes.tick_params(length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "left")
        spine.set_color(palette[Colour.QUIET])


def _values(axes: Axes, bars: Sequence[tuple[float, float]], digits: int, language: Language, palette: Palette) -> None:
    """Write each bar's value at its end, and leave room for it."""
    axes.set_xlim(0, max([0.001, *(long for _, long in bars)]) * 1.26)
    for high, long in bars:
        text = f"{long:.{digits}f}"
        axes.annotate(
            text if language is Language.EN else text.replace(".", ","),
            (long, high),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
            color=palette[Colour.INK],
        )
