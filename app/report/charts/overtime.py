"""A few figures of the network over time as small charts beside each other, each value written at its day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Colour
from app.i18n import Language, Text, translate
from app.lens.view import PartialDate
from app.report.charts.look import look

_SIGNS: Final = ("s", "o", "^")


def overtime_chart(
    days: Sequence[tuple[float, tuple[float, ...]]],
    ends: tuple[PartialDate, PartialDate],
    named: Sequence[tuple[Text, int]],
    language: Language,
    *,
    palette: Palette = PAPER,
    wide: float = 7.2,
) -> Figure:
    """Return a panel a figure: ``days`` are day numbers with the values, ``named`` the figures with their digits.

    A value holds until the next day, so the line goes by steps. Only the first and the last day are named.
    """
    with mpl.rc_context(look(palette)):
        made = Figure(figsize=(wide, 1.7), layout="constrained")
        FigureCanvasAgg(made)
        panels = made.subplots(1, len(named), squeeze=False)
        across = [day for day, _ in days]
        for at, (label, digits) in enumerate(named):
            axes = panels[0, at]
            values = [each[at] for _, each in days]
            axes.plot(
                across, values, drawstyle="steps-post", marker=_SIGNS[at % 3], markersize=4, linewidth=1.2,
                color=palette[Colour.INK],
            )  # fmt: skip
            axes.set_title(translate(label, language), fontsize=8, fontweight="bold", loc="left")
            top = max(values) or 1.0
            axes.set_ylim(-0.1 * top, 1.4 * top)
            span = max(1.0, across[-1] - across[0])
            axes.set_xlim(across[0] - 0.06 * span, across[-1] + 0.1 * span)
            axes.set_yticks([])
            axes.set_xticks([across[0], across[-1]], [each.shown(language) for each in ends])
            for tick, side in zip(axes.get_xticklabels(), ("left", "right"), strict=True):
                tick.set_horizontalalignment(side)
            axes.tick_params(length=0, labelsize=7)
            for side, spine in axes.spines.items():
                spine.set_visible(side == "bottom")
                spine.set_color(palette[Colour.QUIET])
            written: float | None = None
            for day, value in reversed(list(zip(across, values, strict=True))):
                if written is not None and written - day < 0.14 * span:
                    continue
                words = f"{value:.{digits}f}"
                words = words if language is Language.EN else words.replace(".", ",")
                axes.annotate(words, (day, value), xytext=(0, 5), textcoords="offset points", ha="center", fontsize=7.5)
                written = day
        return made
