"""Places to write by hand, made into slices: ruled lines under a prompt, and lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from app.report.tagged.blocks import Signatures, WritingSpace
from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.flowables import (
    BLOCK_GAP,
    GUTTER,
    PARAGRAPH_GAP,
    Placing,
    leaf,
    line_slices,
    paint_rule,
    side_by_side,
)
from app.report.tagged.lines import set_text
from app.report.tagged.slices import Slice, nothing, spaced, tied
from app.report.tagged.style import BODY, HAIRLINE, INK, QUIET, SMALL
from app.report.tagged.tree import Element, Role


def writing_space(block: WritingSpace, parent: Element, width: float) -> list[Slice]:
    """Lay out a prompt and lines to write on."""
    prompt = set_text(block.prompt, replace(BODY, is_italic=True, colour=QUIET), width)
    slices = line_slices(prompt, leaf(parent, Role.PARAGRAPH, prompt), Placing(0, width))
    for _ in range(block.lines):
        slices += [Slice(21.0, nothing), Slice(1.0, partial(paint_rule, width=width, thickness=HAIRLINE, colour=QUIET))]
    return spaced(tied(slices), PARAGRAPH_GAP)


def signatures(block: Signatures, parent: Element, width: float) -> list[Slice]:
    """Lay out places to sign, two in a row."""
    column = (width - GUTTER) / 2
    slices: list[Slice] = []
    for start in range(0, len(block.labels), 2):
        pair = block.labels[start : start + 2]
        places = [Placing(index * (column + GUTTER), column) for index in range(len(pair))]
        stacks: list[list[Slice]] = []
        for label, placing in zip(pair, places, strict=True):
            text = set_text(label, SMALL, column)
            stacks.append(line_slices(text, leaf(parent, Role.PARAGRAPH, text), placing))
        slices += tied(
            [Slice(30.0, nothing), Slice(2.0, partial(_paint_rules, places=places)), *side_by_side(stacks)],
        )
    return spaced(tied(slices), BLOCK_GAP)


def _paint_rules(canvas: TaggedCanvas, left: float, top: float, *, places: Sequence[Placing]) -> None:
    for placing in places:
        canvas.rule(left + placing.indent, top, placing.width, HAIRLINE, INK)
