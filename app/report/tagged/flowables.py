"""Blocks made into slices: headings, paragraphs, quotes, strips, lists and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from app.report.tagged.blocks import Bullets, Field, Figure, Heading, Paragraph, Quote, Strip
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.lines import Line, SetText, set_text
from app.report.tagged.slices import Slice, nothing, spaced, tied, without_orphans
from app.report.tagged.style import (
    ACCENT,
    BODY,
    HAIRLINE,
    LABEL,
    LINE,
    QUOTE,
    SECTION,
    SMALL,
    SUBSECTION,
    TITLE,
    TextStyle,
)
from app.report.tagged.text import Rich, plain
from app.report.tagged.tree import Element, Role

HEADINGS: Final = {
    1: (Role.HEADING_1, TITLE, 0.0),
    2: (Role.HEADING_2, SECTION, 16.0),
    3: (Role.HEADING_3, SUBSECTION, 10.0),
}
"""A heading's role, its type and the space above it, by level."""

PARAGRAPH_GAP: Final = 5.0
BLOCK_GAP: Final = 8.0
CAPTION_GAP: Final = 4.0
BAR: Final = 3.0
INDENT: Final = 14.0
GUTTER: Final = 14.0


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a text stands within its slice: ``indent`` and ``width`` in points from the slice's left edge.

    ``is_right`` sets it to the right end even if it reads from left to right.
    """

    indent: float
    width: float
    is_right: bool = False


def baseline(style: TextStyle) -> float:
    """Return how far below the top of its line the baseline is, in points."""
    return (style.leading + style.size * 0.72) / 2


def leaf(parent: Element, role: Role, text: SetText, language: str = "") -> Element:
    """Return a new child of ``parent`` that ``text`` will be the content of."""
    element = parent.add(role, language=language)
    element.spoken = text.spoken
    return element


def paint_line(
    canvas: TaggedCanvas, left: float, top: float, *, line: Line, text: SetText, element: Element, placing: Placing
) -> None:
    """Write one line of ``text``, to the right where it reads from right to left."""
    if not line.pieces:
        return
    x = left + placing.indent + (placing.width - line.width if text.is_rtl or placing.is_right else 0.0)
    canvas.mark(element)
    canvas.write(line, x, top - baseline(text.style), text.style.size)


def line_slices(text: SetText, element: Element, placing: Placing) -> list[Slice]:
    """Return one slice a line."""
    return [
        Slice(text.style.leading, partial(paint_line, line=line, text=text, element=element, placing=placing))
        for line in text.lines
    ]


def heading(block: Heading, parent: Element, width: float) -> list[Slice]:
    """Lay out a heading: it takes the following block's first lines along."""
    role, style, gap = HEADINGS[block.level]
    text = set_text(block.text, style, width)
    element = leaf(parent, role, text)
    slices = line_slices(text, element, Placing(0, width))
    if not slices:
        return []
    first = slices[0].paint

    def paint_first(canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.enter_outline(plain(block.text), block.level, top)
        first(canvas, left, top)

    slices[0] = replace(slices[0], paint=paint_first)
    note = set_text(block.note, SMALL, width)
    if note.lines:
        slices += line_slices(note, leaf(parent, Role.PARAGRAPH, note), Placing(0, width))
    slices.append(Slice(3.0, nothing))
    return spaced(tied(slices, to_next=True), gap)


def paragraph(block: Paragraph, parent: Element, width: float) -> list[Slice]:
    """Lay out a paragraph."""
    text = set_text(block.text, block.style, width)
    if not text.lines:
        return []
    element = leaf(parent, Role.PARAGRAPH, text, block.language)
    slices = without_orphans(line_slices(text, element, Placing(0, width)))
    return spaced(tied(slices, to_next=True) if block.is_tied else slices, PARAGRAPH_GAP)


def quote(block: Quote, parent: Element, width: float) -> list[Slice]:
    """Lay out somebody's own words."""
    words, source = set_text(block.text, QUOTE, width - INDENT), set_text(block.source, SMALL, width - INDENT)
    placing = Placing(0.0 if words.is_rtl else INDENT, width - INDENT, is_right=words.is_rtl)
    frame = parent.add(Role.QUOTE)
    inner = line_slices(words, leaf(frame, Role.PARAGRAPH, words, block.language), placing)
    if source.lines:
        inner = tied(without_orphans(inner), to_next=False)[:-1] + tied(inner[-1:], to_next=True)
        inner += line_slices(source, leaf(frame, Role.PARAGRAPH, source), placing)
    bar_left = width - BAR if words.is_rtl else 0.0

    def barred(slice_: Slice) -> Slice:
        def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
            canvas.tint(left + bar_left, top - slice_.height, BAR, slice_.height, ACCENT)
            slice_.paint(canvas, left, top)

        return replace(slice_, paint=paint)

    edge = Slice(3.0, nothing)
    return spaced([barred(part) for part in [replace(edge, is_tied=True), *without_orphans(inner), edge]], BLOCK_GAP)


def strip(block: Strip, parent: Element, width: float) -> list[Slice]:
    """Lay out labelled fields side by side."""
    frame = parent.add(Role.DIVISION)
    column = (width - GUTTER * (block.columns - 1)) / block.columns
    slices = [Slice(7.0, partial(paint_rule, width=width, thickness=1.5, colour=ACCENT), is_tied=True)]
    for start in range(0, len(block.fields), block.columns):
        stacks = [
            _field(field, frame, Placing(index * (column + GUTTER), column))
            for index, field in enumerate(block.fields[start : start + block.columns])
        ]
        slices += [*side_by_side(stacks), Slice(6.0, nothing, is_tied=True)]
    slices.append(Slice(2.0, partial(paint_rule, width=width, thickness=HAIRLINE, colour=LINE)))
    return spaced(tied(slices), BLOCK_GAP)


def _field(field: Field, parent: Element, placing: Placing) -> list[Slice]:
    frame = parent.add(Role.DIVISION)
    found: list[Slice] = []
    for rich, style in [(field.label, LABEL), *((line, BODY) for line in field.lines)]:
        text = set_text(rich, style, placing.width)
        if text.lines:
            found += line_slices(text, leaf(frame, Role.PARAGRAPH, text), placing)
    return found


def side_by_side(stacks: Sequence[list[Slice]]) -> list[Slice]:
    """Return stacks of lines as slices that each hold the next line of every stack."""
    found: list[Slice] = []
    for index in range(max((len(stack) for stack in stacks), default=0)):
        level = [stack[index] for stack in stacks if index < len(stack)]
        found.append(Slice(max(slice_.height for slice_ in level), partial(_paint_all, level=level)))
    return found


def bullets(block: Bullets, parent: Element, width: float) -> list[Slice]:
    """Lay out a list."""
    frame = parent.add(Role.LIST)
    frame.numbering = "Decimal" if block.is_numbered else "Disc"
    found: list[Slice] = []
    for number, item in enumerate(block.items, start=1):
        body = set_text(item, BODY, width - INDENT)
        if not body.lines:
            continue
        entry = frame.add(Role.LIST_ITEM)
        sign = set_text(f"{number}." if block.is_numbered else "•", BODY, INDENT)
        placing = Placing(0 if body.is_rtl else INDENT, width - INDENT)
        sign_at = Placing(width - INDENT + 4 if body.is_rtl else 1, INDENT)
        signs = line_slices(sign, leaf(entry, Role.LABEL, sign), sign_at)
        texts = line_slices(body, leaf(entry, Role.LIST_BODY, body), placing)
        found += spaced(without_orphans(side_by_side([signs, texts])), 2.0)
    return spaced(found, PARAGRAPH_GAP)


def figure_scale(block: Figure, width: float, height: float) -> float:
    """Return how large a drawing gets on a page of ``width`` by ``height`` between its margins."""
    lines = len(set_text(block.caption, SMALL, width).lines)
    caption = lines * SMALL.leading + CAPTION_GAP if lines else 0.0
    return min(block.growth, width / block.width, (height - block.head - caption - BLOCK_GAP) / block.height)


def figure(block: Figure, parent: Element, width: float, height: float) -> list[Slice]:
    """Lay out a drawing with its caption; ``height`` is what a page holds."""
    frame = parent.add(Role.FIGURE)
    frame.alternative = block.alternative
    caption = set_text(block.caption, SMALL, width)
    scale = figure_scale(block, width, height)

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        x, bottom = left + (width - block.width * scale) / 2, top - block.height * scale
        frame.box = (x, bottom, x + block.width * scale, top)
        canvas.mark(frame)
        canvas.saveState()
        canvas.translate(x, bottom)
        canvas.scale(scale, scale)
        block.draw(canvas)
        canvas.restoreState()

    slices = [Slice(block.height * scale, paint)]
    if caption.lines:
        slices.append(Slice(CAPTION_GAP, nothing))
        slices += line_slices(caption, leaf(parent, Role.PARAGRAPH, caption), Placing(0, width))
    return spaced(tied(slices), BLOCK_GAP)


def paint_rule(
    canvas: TaggedCanvas, left: float, top: float, *, width: float, thickness: float, colour: tuple[float, float, float]
) -> None:
    """Draw a rule along the top of its slice."""
    canvas.rule(left, top - thickness / 2, width, thickness, colour)


def _paint_all(canvas: TaggedCanvas, left: float, top: float, *, level: Sequence[Slice]) -> None:
    for slice_ in level:
        slice_.paint(canvas, left, top)


def cell(rich: Rich, style: TextStyle, element: Element, placing: Placing) -> list[Slice]:
    """Return the lines of a cell whose element is made already."""
    text = set_text(rich, style, placing.width)
    element.spoken = text.spoken
    return line_slices(text, element, placing)
