"""Who does what, drawn on one page: the needs across, everybody who does something down, overlaps and gaps marked.

The drawing is a display list like every other picture, so that it reads in grey: what is the family's own stands on a
shaded ground behind a dot, what is crowded or empty has a sign and words, and nothing is said by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.genogram.measure import wrapped
from app.genogram.picture import Anchor, Box, Colour, Disc, Group, Key, Mark, Pen, Picture, Polyline, Words
from app.i18n import mark
from app.lens.view import NeedView
from app.report.request import Copy, joined
from app.rules.gaps import MANY, open_gaps
from app.rules.roles import agencies_by_need
from app.rules.tasks import Hand, tasks_by_hand

_NAME: Final = 150.0
_WIDTHS: Final = (640.0, 740.0, 840.0, 940.0, 1040.0, 1140.0, 1240.0)
_PAD: Final = 5.0
_SIZE: Final = 8.5
_LEADING: Final = 11.0
_HAIR: Final = Pen(Colour.LINE, 0.6)
_GAP: Final = Pen(Colour.CAUTION, 1.2, (4.0, 3.0))
_MOST_LINES: Final = 9


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the drawing: its head, and what stands in each column."""

    key: Key
    head: tuple[str, ...]
    under: str
    cells: tuple[tuple[str, ...], ...]
    is_own: bool

    @property
    def height(self) -> float:
        """Return the height of its fullest cell."""
        lines = max([len(self.head) + (1 if self.under else 0), *(len(cell) for cell in self.cells)])
        return lines * _LEADING + 2 * _PAD


def best_matrix(copy: Copy, room: tuple[float, float]) -> Picture:
    """Return the drawing in the width that lets its text be largest in a ``room`` of width and height in points."""
    drawings = [matrix(copy, wide) for wide in _WIDTHS]
    fits = [min(room[0] / one.width, room[1] / one.height) if one.groups else 0.0 for one in drawings]
    return drawings[fits.index(max(fits))]


def matrix(copy: Copy, wide: float) -> Picture:
    """Return the drawing of who does what, ``wide`` points wide; without groups where there is no need yet."""
    view = copy.view
    needs = view.plan.needs if view.plan else ()
    if not needs:
        return Picture((), (0, 0, 0, 0), "", "", copy.request.language.value)
    cell = (wide - _NAME) / len(needs)
    groups: list[Group] = []
    y = _heads(copy, needs, cell, groups)
    section = ""
    for hand in tasks_by_hand(view):
        named = _section(copy, hand)
        if named != section:
            section = named
            groups.append(_band(named, y, wide))
            y += _LEADING + 2 * _PAD
        line = _line(copy, hand, needs, cell)
        groups.append(_row(line, y, cell, wide))
        y += line.height
    y = _foot(copy, y + 2 * _PAD, wide, groups)
    title = copy.say(mark("Who does what"))
    return Picture(tuple(groups), (0.0, 0.0, wide, y), title, _spoken(copy, needs), copy.request.language.value)


def _section(copy: Copy, hand: Hand) -> str:
    if hand.is_own:
        return copy.say(mark("The family and people close to it"))
    level = copy.say(hand.level.label) if hand.level else ""
    return joined(copy.say(mark("Services")), level, by=" · ")


def _heads(copy: Copy, needs: tuple[NeedView, ...], cell: float, groups: list[Group]) -> float:
    """Draw the needs as heads of the columns, each with how many services work on it; return where the rows begin."""
    working = agencies_by_need(copy.view)
    heads = [wrapped(f"{number}  {need.text}", cell - 2 * _PAD, 9.0, lines=5, is_bold=True)
             for number, need in enumerate(needs, start=1)]  # fmt: skip
    deep = max(len(head) for head in heads) * 12.0
    bottom = deep + 2 * _LEADING + 2 * _PAD
    for place, (need, head) in enumerate(zip(needs, heads, strict=True)):
        x = _NAME + place * cell
        marks: list[Mark] = _lines(head, x + _PAD, _PAD + 9.0, 9.0, 12.0, is_bold=True)
        count = len(working[need.id])
        told = _count(copy, need, count)
        at = deep + _LEADING + _PAD
        is_empty = copy.view.is_own and not any(goal.measures for goal in need.goals)
        if count >= MANY or is_empty:
            triangle = ((x + _PAD, at + 1), (x + _PAD + 9, at + 1), (x + _PAD + 4.5, at - 7.5))
            marks.append(Polyline(triangle, Pen(Colour.CAUTION, 1.2), None, is_closed=True))
            marks.append(Words(x + _PAD + 13, at, told, _SIZE, Anchor.START, Colour.INK, is_bold=True))
        elif told:
            marks.append(Words(x + _PAD, at, told, _SIZE, Anchor.START, Colour.QUIET))
        groups.append(Group(Key("need", need.id), tuple(marks), (x, 0.0, x + cell, bottom), f"{need.text}. {told}"))
    return bottom


def _count(copy: Copy, need: NeedView, count: int) -> str:
    """Return how many services work on a need. That nobody does is said to the worker alone, who sees everybody."""
    if not count and not copy.view.is_own:
        return ""
    if not any(goal.measures for goal in need.goals):
        return copy.say(mark("nobody does anything yet"))
    if not count:
        return copy.say(mark("no service, own doing only"))
    return copy.say(mark("%n services"), count)


def _band(text: str, y: float, wide: float) -> Group:
    height = _LEADING + 2 * _PAD
    marks: tuple[Mark, ...] = (
        Box(0.0, y, wide, height, None, Colour.SURFACE),
        Polyline(((0.0, y), (wide, y)), Pen(Colour.INK, 0.8)),
        Words(_PAD, y + _PAD + 9.0, text, 9.0, Anchor.START, Colour.INK, is_bold=True),
    )
    return Group(Key("legend", None, f"band {y:.0f}"), marks, (0.0, y, wide, y + height), text)


def _line(copy: Copy, hand: Hand, needs: tuple[NeedView, ...], cell: float) -> _Line:
    cells: list[tuple[str, ...]] = []
    for need in needs:
        lines: list[str] = []
        for task in hand.on(need.id):
            when = joined(copy.say(task.measure.status.label), copy.day(task.measure.due), by=", ")
            lines += wrapped(f"{task.text} ({when})", cell - 2 * _PAD - 8, _SIZE, lines=_MOST_LINES)
        cells.append(tuple(lines))
    head = wrapped(hand.name, _NAME - 2 * _PAD - 10, 9.0, lines=2, is_bold=True)
    under = joined(*hand.people)
    short = wrapped(under, _NAME - 2 * _PAD - 10, 7.5, lines=1)[0] if under else ""
    return _Line(Key("hand", hand.id), head, short, tuple(cells), hand.is_own)


def _row(line: _Line, y: float, cell: float, wide: float) -> Group:
    height = line.height
    marks: list[Mark] = []
    marks.append(Polyline(((0.0, y), (wide, y)), _HAIR))
    if line.is_own:
        marks.append(Disc(_PAD + 3, y + _PAD + 6, 2.4, None, Colour.ACCENT))
    marks += _lines(line.head, _PAD + 10, y + _PAD + 9, 9.0, _LEADING, is_bold=True)
    if line.under:
        at = y + _PAD + 9 + len(line.head) * _LEADING
        marks.append(Words(_PAD + 10, at, line.under, 7.5, Anchor.START, Colour.QUIET))
    for place, lines in enumerate(line.cells):
        x = _NAME + place * cell
        if lines:
            marks.append(Box(x + 1.5, y + 2, cell - 3, height - 4, _HAIR, Colour.SURFACE, 3.0))
            marks += _lines(lines, x + _PAD + 3, y + _PAD + 9, _SIZE, _LEADING)
        else:
            marks.append(Polyline(((x, y + 2), (x, y + height - 2)), _HAIR))
    return Group(line.key, tuple(marks), (0.0, y, wide, y + height), " ".join(line.head))


def _foot(copy: Copy, y: float, wide: float, groups: list[Group]) -> float:
    """Draw the gaps below the rows, each in a dashed frame; return where the drawing ends."""
    told = [f"{copy.say(gap.what)} {gap.about}".strip() for gap in open_gaps(copy.view)]
    if not told:
        return y
    size, room = _SIZE, wide - 4 * _PAD
    lines = [line for text in told for line in wrapped(f"– {text}", room, size, lines=3)]
    height = (len(lines) + 1) * _LEADING + 3 * _PAD
    heading = copy.say(mark("Gaps to look at together"))
    marks: tuple[Mark, ...] = (
        Box(0.5, y, wide - 1, height, _GAP, None, 3.0),
        Words(2 * _PAD, y + _PAD + 9, heading, 9.0, Anchor.START, Colour.INK, is_bold=True),
        *_lines(lines, 2 * _PAD, y + _PAD + 9 + _LEADING + 2, size, _LEADING),
    )
    spoken = f"{heading}: {'; '.join(told)}"
    groups.append(Group(Key("legend", None, "gaps"), marks, (0.0, y, wide, y + height), spoken))
    return y + height


def _lines(
    lines: tuple[str, ...] | list[str], x: float, y: float, size: float, leading: float, *, is_bold: bool = False
) -> list[Mark]:
    return [
        Words(x, y + place * leading, text, size, Anchor.START, Colour.INK, is_bold=is_bold)
        for place, text in enumerate(lines)
    ]


def _spoken(copy: Copy, needs: tuple[NeedView, ...]) -> str:
    """Return the whole drawing in words."""
    working = agencies_by_need(copy.view)
    numbers: dict[UUID, int] = {need.id: number for number, need in enumerate(needs, start=1)}
    sentences = [
        copy.say(mark("Need {number}: {need}, {services}."), number=numbers[need.id], need=need.text.rstrip("."),
                 services=_count(copy, need, len(working[need.id])) or "–")
        for need in needs
    ]  # fmt: skip
    for hand in tasks_by_hand(copy.view):
        tasks = "; ".join(f"({task.need_number}) {task.text.rstrip('.')}" for task in hand.tasks)
        sentences.append(copy.say(mark("{name}: {tasks}."), name=hand.name, tasks=tasks))
    told = [f"{copy.say(gap.what)} {gap.about}".strip() for gap in open_gaps(copy.view)]
    if told:
        sentences.append(copy.say(mark("Gaps: {gaps}."), gaps="; ".join(told)))
    return " ".join(sentences)
