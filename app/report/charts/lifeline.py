"""The life line as a chart: three lanes, a sign for a day, a bar for a span, soft where the date is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.textpath import text_to_path

from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Colour
from app.i18n import Language, mark, translate
from app.lens.view import PartialDate, Precision
from app.report.charts.look import look
from app.rules.lifeline import Lane, LifeItem

_WIDE: Final = 7.2
_LETTERS: Final = 7.5
"""Points; a chart is printed at this size or a little smaller, and six is the least."""
_ROW: Final = 0.19
"""Inches of a row."""
_HEAD: Final = 0.3
_MOST_ROWS: Final = 9
_LONGEST: Final = 40
_SIGNS: Final = {Lane.CONCERN: "^", Lane.LIFE: "o", Lane.SERVICES: "s"}
_COLOURS: Final = {Lane.CONCERN: Colour.STRAIN, Lane.LIFE: Colour.STRENGTH, Lane.SERVICES: Colour.QUIET}
_SOFT: Final = frozenset({Precision.ABOUT, Precision.BEFORE, Precision.AFTER})


@dataclass(frozen=True, slots=True)
class _Placed:
    item: LifeItem
    row: int
    left: float
    right: float
    words: str
    words_at: float


def life_chart(
    items: Sequence[LifeItem],
    first: date,
    day: date,
    language: Language,
    *,
    palette: Palette = PAPER,
    wide: float = _WIDE,
) -> Figure:
    """Return the line from ``first`` to ``day``, ``wide`` inches wide. What has no room is counted under its lane."""
    first = min(first, day - timedelta(days=60))
    with mpl.rc_context(look(palette)):
        shown = [each for each in items if each.last(day) >= first and each.first() <= day]
        lanes = [(lane, *_placed([each for each in shown if each.lane is lane], first, day, wide)) for lane in Lane]
        rows = [max((each.row for each in placed), default=0) + 1 for _, placed, _ in lanes]
        high = sum(_HEAD + _ROW * (count + 0.4) for count in rows) + 0.32
        made = Figure(figsize=(wide, high))
        FigureCanvasAgg(made)
        axes: Axes = made.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_axis_off()
        axes.set_xlim(0, wide)
        axes.set_ylim(0, high)
        _years(axes, first, day, wide, high, language, palette)
        top = high
        for (lane, placed, left_out), count in zip(lanes, rows, strict=True):
            axes.plot([0, wide], [top - 0.03] * 2, color=palette[Colour.LINE], linewidth=0.7)
            axes.text(
                0.03, top - 0.19, translate(lane.value, language), fontsize=8.5, fontweight="bold", va="center",
                backgroundcolor=palette[Colour.GROUND],
            )  # fmt: skip
            if left_out:
                more = translate(mark("+ %n more"), language, left_out)
                axes.text(wide - 0.03, top - 0.19, more, fontsize=_LETTERS, va="center", ha="right")
            for each in placed:
                _draw(axes, each, top - _HEAD - _ROW * (each.row + 0.5), day, palette)
            top -= _HEAD + _ROW * (count + 0.4)
        return made


def _placed(items: Sequence[LifeItem], first: date, day: date, wide: float) -> tuple[list[_Placed], int]:
    """Give each item the first row with room for its bar and its words, the weightiest before the others."""
    taken: list[list[tuple[float, float]]] = []
    found: list[_Placed] = []
    for item in sorted(items, key=lambda each: (each.weight, each.first(), each.text, each.id.hex, each.about)):
        left = _across(max(item.first(), first), first, day, wide)
        right = max(left, _across(min(item.last(day), day), first, day, wide))
        words = _short(item.text)
        long = _width(words)
        after = right + 0.09
        at = after if after + long <= wide - 0.03 else left - 0.09 - long
        if at < 0.03:  # a bar from edge to edge: its words stand in it
            at = max(0.03, min(left + 0.06, wide - 0.03 - long))
        room = (min(left, at) - 0.07, max(right, at + long) + 0.07)
        row = next(
            (n for n, spans in enumerate(taken) if all(room[1] <= a or b <= room[0] for a, b in spans)), len(taken)
        )
        if row >= _MOST_ROWS:
            continue
        if row == len(taken):
            taken.append([])
        taken[row].append(room)
        found.append(_Placed(item, row, left, right, words, at))
    return found, len(items) - len(found)


def _draw(axes: Axes, placed: _Placed, middle: float, day: date, palette: Palette) -> None:
    item = placed.item
    ink, ground, own = palette[Colour.INK], palette[Colour.GROUND], palette[_COLOURS[item.lane]]
    is_soft = item.since.precision in _SOFT or (item.until is not None and item.until.precision in _SOFT)
    if placed.right - placed.left > 0.07:
        axes.add_patch(
            Rectangle(
                (placed.left, middle - 0.04),
                placed.right - placed.left,
                0.08,
                facecolor=own if item.is_span else ground,
                edgecolor=own,
                linewidth=0.8,
                linestyle=(0, (2, 1.5)) if is_soft else "solid",
            )
        )
        if item.is_span and item.until is None and item.last(day) >= day:
            axes.plot([placed.right], [middle], marker=">", markersize=5, color=own, clip_on=False)
    else:
        face = ground if is_soft or item.weight else own
        axes.plot([placed.left], [middle], marker=_SIGNS[item.lane], markersize=5, color=own, markerfacecolor=face)
    inside = placed.left <= placed.words_at < placed.right
    axes.text(
        placed.words_at, middle, placed.words, fontsize=_LETTERS, va="center_baseline", color=ink,
        bbox={"facecolor": ground, "edgecolor": "none", "pad": 0.8 if inside else 0.2},
    )  # fmt: skip


def _years(axes: Axes, first: date, day: date, wide: float, high: float, language: Language, palette: Palette) -> None:
    """Rule the chart by the year, or by the quarter where it is of a short time, and name the rules below."""
    is_long = (day - first).days > 3 * 366
    months = (1,) if is_long else (1, 4, 7, 10)
    ticks = [date(year, month, 1) for year in range(first.year, day.year + 2) for month in months]
    end = -1.0
    for tick in ticks:
        if not first <= tick <= day:
            continue
        at = _across(tick, first, day, wide)
        axes.plot([at, at], [0.24, high - 0.03], color=palette[Colour.LINE], linewidth=0.5, zorder=0)
        when = PartialDate(tick.year) if is_long else PartialDate(tick.year, tick.month)
        words = when.shown(language)
        half = _width(words) / 2
        if at - half >= max(end, 0.0) and at + half <= wide:
            axes.text(at, 0.12, words, fontsize=_LETTERS, ha="center", va="center")
            end = at + half + 0.1


def _across(when: date, first: date, day: date, wide: float) -> float:
    return 0.12 + (wide - 0.3) * (when - first).days / max(1, (day - first).days)


def _short(text: str) -> str:
    line = " ".join(text.split())
    # A dollar sign is no formula here.
    kept = line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
    return kept.replace("$", r"\$")


def _width(words: str) -> float:
    """Return how many inches ``words`` take, as far as their font says: their outlines would take far longer to ask."""
    if not words.strip():
        return 0.0
    letters = FontProperties(family="Noto Sans", size=_LETTERS)
    return float(text_to_path.get_text_width_height_descent(words.replace(r"\$", "$"), letters, ismath=False)[0]) / 72
