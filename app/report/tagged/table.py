"""Tables made into slices: a head that comes again on each page, groups of rows under their own titles.

Every data cell knows its header cells (its column's, its group's and its row's), so that a screen reader can say where
the reader is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from typing import Final

from app.report.tagged.blocks import Row, RowGroup, Table
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.flowables import BLOCK_GAP, Placing, cell, paint_rule, side_by_side
from app.report.tagged.slices import Slice, nothing, spaced, tied, without_orphans
from app.report.tagged.style import CELL, CELL_HEAD, GROUP_HEAD, HAIRLINE, INK, LINE, SHADE, SMALL
from app.report.tagged.tree import Element, Role, Scope

PADDING: Final = 4.0
BETWEEN: Final = 10.0
"""Empty width between two columns."""
UNBROKEN: Final = 160.0
"""A row up to this height stays on one page."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The measures of a table and its head."""

    placings: tuple[Placing, ...]
    width: float
    column_heads: tuple[Element, ...]
    head: tuple[Slice, ...]


def table(block: Table, parent: Element, width: float) -> list[Slice]:
    """Lay out a table; every row must have one cell a column."""
    frame = parent.add(Role.TABLE)
    placings = _placings(block, width)
    top_row = frame.add(Role.TABLE_HEAD).add(Role.TABLE_ROW)
    column_heads: list[Element] = []
    stacks: list[list[Slice]] = []
    for column, placing in zip(block.columns, placings, strict=True):
        element = top_row.add(Role.HEADER_CELL)
        element.scope = Scope.COLUMN
        column_heads.append(element)
        stacks.append(cell(column.title, CELL_HEAD, element, placing))
    rule = Slice(1.0, partial(paint_rule, width=width, thickness=1.0, colour=INK))
    head = tied([*side_by_side(stacks), Slice(PADDING, nothing), rule], to_next=True)
    plan = _Plan(placings, width, tuple(column_heads), tuple(head))
    slices = list(head)
    for group in block.groups:
        slices += _group(group, frame.add(Role.TABLE_BODY), plan)
    return spaced(slices, BLOCK_GAP)


def _placings(block: Table, width: float) -> tuple[Placing, ...]:
    """Share the width out among the columns."""
    free = width - BETWEEN * (len(block.columns) - 1)
    total = sum(column.share for column in block.columns)
    widths = [free * column.share / total for column in block.columns]
    lefts = [0.0, *accumulate(part + BETWEEN for part in widths)]
    return tuple(Placing(left, part) for left, part in zip(lefts, widths, strict=False))


def _group(group: RowGroup, body: Element, plan: _Plan) -> list[Slice]:
    """Return the rows of a group, its title first."""
    slices: list[Slice] = []
    group_head: tuple[Element, ...] = ()
    if group.title:
        element = body.add(Role.TABLE_ROW).add(Role.HEADER_CELL)
        element.scope, element.column_span = Scope.COLUMN, len(plan.placings)
        group_head = (element,)
        placing = Placing(6.0, plan.width - 12.0)
        lines = cell(group.title, GROUP_HEAD, element.add(Role.PARAGRAPH), placing)
        lines += cell(group.note, SMALL, element.add(Role.PARAGRAPH), placing)
        edge = Slice(PADDING, nothing)
        rule = Slice(HAIRLINE, partial(paint_rule, width=plan.width, thickness=HAIRLINE, colour=LINE))
        slices = tied([_shaded(part, plan.width) for part in (edge, *lines, edge)] + [rule], to_next=True)
    title = tuple(slices)
    slices = [replace(slice_, heads=plan.head) for slice_ in slices]
    for row in group.rows:
        laid = _row(row, body.add(Role.TABLE_ROW), plan, group_head)
        heads = (*plan.head, *title)
        slices.append(replace(laid[0], heads=heads))
        slices += [replace(slice_, heads=(*heads, laid[0])) for slice_ in laid[1:]]
    return slices


def _row(row: Row, element: Element, plan: _Plan, group_head: tuple[Element, ...]) -> list[Slice]:
    """Return one row: its lines and the rule below."""
    stacks: list[list[Slice]] = []
    row_head: Element | None = None
    for rich, placing, column_head in zip(row.cells, plan.placings, plan.column_heads, strict=True):
        if row_head is None:
            box = row_head = element.add(Role.HEADER_CELL)
            box.scope = Scope.ROW
        else:
            box = element.add(Role.CELL)
            box.headers = (column_head, *group_head, row_head)
        stacks.append(cell(rich, CELL, box, placing))
    lines = _parted(side_by_side(stacks))
    end = Slice(PADDING, partial(_paint_below, width=plan.width))
    return [Slice(PADDING, nothing, is_tied=True), *lines, end]


def _parted(lines: Sequence[Slice]) -> list[Slice]:
    """Tie the lines of a short row; a high one may break, but not next to its ends."""
    if sum(line.height for line in lines) <= UNBROKEN:
        return tied(lines, to_next=True)
    loose = without_orphans(lines)
    return [*loose[:-1], replace(loose[-1], is_tied=True)]


def _paint_below(canvas: TaggedCanvas, left: float, top: float, *, width: float) -> None:
    canvas.rule(left, top - PADDING, width, HAIRLINE, LINE)


def _shaded(slice_: Slice, width: float) -> Slice:
    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.tint(left, top - slice_.height, width, slice_.height, SHADE)
        slice_.paint(canvas, left, top)

    return replace(slice_, paint=paint)
