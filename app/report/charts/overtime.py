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
from app.report.overtime import NetworkDay, written

_SIGNS: Final = ("s", "o", "^")
_LETTERS: Final = 7.5


def overtime_chart(
    days: Sequence[NetworkDay],
    named: Sequence[tuple[Text, int]],
    language: Language,
    *,
    palette: Palette = PAPER,
    wide: float = 7.2,
) -> Figure:
    """Return a panel a figure, ``named`` in the order of the days' values, each with its digits.

    A value holds until the next day, so the line goes by steps. The dashed line is what is certain, the full one all
    that may have been there. Only the first and the last day are named.
    """
    with mpl.rc_context(look(palette)):
        made = Figure(figsize=(wide, 1.7), layout="constrained")
        FigureCanvasAgg(made)
        panels = made.subplots(1, len(named), squeeze=False)
        across = [float(each.day.toordinal()) for each in days]
        for at, (label, _) in enumerate(named):
            axes = panels[0, at]
            values = [each.values[at] for each in days]
            certain = [each.certain[at] for each in days]
            if certain != values:
                axes.plot(
                    across, certain, drawstyle="steps-post", linewidth=1.0, linestyle=(0, (2, 1.5)),
                    color=palette[Colour.QUIET],
                )  # fmt: skip
            axes.plot(
                across, values, drawstyle="steps-post", marker=_SIGNS[at % 3], markersize=4, linewidth=1.2,
                color=palette[Colour.INK],
            )  # fmt: skip
            axes.set_title(translate(label, language), fontsize=8, fontweight="bold", loc="left")
            top = max(*values, *certain) or 1.0
            axes.set_ylim(-0.1 * top, 1.4 * top)
            span = max(1.0, across[-1] - across[0])
            axes.set_xlim(across[0] - 0.08 * span, across[-1] + 0.1 * span)
            axes.set_yticks([])
            ends = [PartialDate.of(days[end].day).shown(language) for end in (0, -1)]
            axes.set_xticks([across[0], across[-1]], ends)
            for tick, side in zip(axes.get_xticklabels(), ("left", "right"), strict=True):
                tick.set_horizontalalignment(side)
            axes.tick_params(length=0, labelsize=7)
            for side, spine in axes.spines.items():
                spine.set_visible(side == "bottom")
                spine.set_color(palette[Colour.QUIET])
            free: float | None = None
            for each, day, value in reversed(list(zip(days, across, values, strict=True))):
                words = written(each, at, language)
                half = 0.016 * span * len(words)
                if free is not None and day + half > free:
                    continue
                axes.annotate(
                    words, (day, value), xytext=(0, 5), textcoords="offset points", ha="center", fontsize=_LETTERS
                )
                free = day - half
        return made
