"""Numbers over time: a line for each who answered, told apart by sign and dash, its name at its end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Colour
from app.i18n import Language
from app.lens.view import PartialDate
from app.report.charts.look import look
from app.rules.change import Change, Course, number

_LINES: Final[Sequence[tuple[str, tuple[float, tuple[float, ...]] | str, Colour]]] = (
    ("o", "solid", Colour.STRENGTH),
    ("s", (0.0, (5.0, 2.0)), Colour.STRAIN),
    ("^", (0.0, (1.5, 1.5)), Colour.ACCENT),
    ("D", (0.0, (6.0, 2.0, 1.5, 2.0)), Colour.CAUTION),
    ("v", (0.0, (3.0, 1.5)), Colour.INK),
    ("X", (0.0, (8.0, 2.0)), Colour.QUIET),
)
"""Sign, dash and colour of one after the other. Without colour the first two are enough."""
_WIDE: Final = 7.2
_ALONE: Final = timedelta(days=21)
"""Room on either side where all was said on one day."""
_LEAST_GAP: Final = 0.075
"""How near two names may stand, as a share of the chart's height."""
_MOST_TICKS: Final = 11
_MOST_LETTERS: Final = 26
"""Longer words at the ends leave no room for the chart: they stand above it."""


def change_chart(change: Change, language: Language, *, palette: Palette = PAPER, wide: float = _WIDE) -> Figure:
    """Return the chart of ``change``, ``wide`` inches wide: the days along, the scale up with its ends in words.

    The title is not in it: it stands above, where a reader of the page expects it.
    """
    courses = [course for course in change.courses if course.dated]
    with mpl.rc_context(look(palette)):
        made = Figure(figsize=(wide, 1.9 + 0.12 * max(0, len(courses) - 4)), layout="constrained")
        FigureCanvasAgg(made)
        axes: Axes = made.subplots()
        # The first, who is the child where the child answered, lies on top; where lines meet the signs below stand out.
        for place, course in reversed(list(enumerate(courses))):
            _line(axes, course, place, palette)
        _frame(axes, change, courses, language, palette)
        _names(axes, change, courses, palette)
        return made


def _line(axes: Axes, course: Course, place: int, palette: Palette) -> None:
    sign, dash, colour = _LINES[place % len(_LINES)]
    days, values = zip(*course.dated, strict=True)
    line = Line2D(
        [_place(day) for day in days],
        values,
        marker=sign,
        markersize=5.5 + 1.8 * min(place, 4),
        markerfacecolor=palette[Colour.GROUND] if place % 2 else palette[colour],
        markeredgecolor=palette[colour],
        markeredgewidth=1.3,
        color=palette[colour],
        linestyle=dash,
        linewidth=1.5,
    )
    axes.add_line(line)


def _frame(axes: Axes, change: Change, courses: Sequence[Course], language: Language, palette: Palette) -> None:
    days = sorted({day for course in courses for day, _ in course.dated})
    first, last = days[0], days[-1]
    air = (last - first) * 0.04 if last > first else _ALONE
    axes.set_xlim(_place(first - air), _place(last + air))
    named = _spread(days)
    axes.set_xticks([_place(day) for day in named], [PartialDate.of(day).shown(language) for day in named])
    step = 1 if change.most - change.least < _MOST_TICKS else max(2, (change.most - change.least) // 5)
    ticks = list(range(change.least, change.most + 1, step))
    labels = [number(tick) for tick in ticks]
    if change.is_worded and max(len(change.least_words), len(change.most_words)) <= _MOST_LETTERS:
        labels[0] = f"{change.least_words}  {labels[0]}"
        labels[-1] = f"{change.most_words}  {labels[-1]}" if ticks[-1] == change.most else labels[-1]
    axes.set_yticks(ticks, labels)
    reach = (change.most - change.least) * 0.06
    axes.set_ylim(change.least - reach, change.most + reach)
    axes.tick_params(length=0, labelsize=8.5)
    axes.grid(visible=True, axis="y", color=palette[Colour.LINE], linewidth=0.6)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(palette[Colour.QUIET])


def _place(day: date) -> float:
    """Return where a day stands along the chart: its number."""
    return float(day.toordinal())


def _spread(days: Sequence[date]) -> list[date]:
    """Return the days that can be named under the chart without touching each other."""
    room = (days[-1] - days[0]) / 7
    kept = [days[0]]
    for day in days[1:]:
        if day - kept[-1] >= room:
            kept.append(day)
    if len(kept) > 1 and kept[-1] != days[-1]:
        kept[-1] = days[-1]
    return kept


def _names(axes: Axes, change: Change, courses: Sequence[Course], palette: Palette) -> None:
    """Write each respondent's name at the end of the line; names that would touch move apart, the order stays."""
    span = change.most - change.least
    ends = sorted((course.dated[-1][1], -place) for place, course in enumerate(courses))
    least = _LEAST_GAP * span * 1.6
    heights: list[float] = []
    for value, _ in ends:
        heights.append(max(float(value), heights[-1] + least) if heights else float(value))
    over = heights[-1] - change.most - span * 0.06 if heights else 0.0
    lowered = [height - max(0.0, over) for height in heights]
    for (value, negative), height in zip(ends, lowered, strict=True):
        course = courses[-negative]
        sign, dash, colour = _LINES[-negative % len(_LINES)]
        del sign, dash
        day = _place(course.dated[-1][0])
        right = axes.get_xlim()[1]
        axes.annotate(
            course.by,
            (day, value),
            xytext=(right, height),
            textcoords="data",
            va="center",
            fontsize=8.5,
            color=palette[Colour.INK],
            annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": palette[colour], "linewidth": 0.6, "shrinkA": 1, "shrinkB": 4},
        )
