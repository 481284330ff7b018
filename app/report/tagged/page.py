"""From a story to a document: lay out, stack on A4 pages, draw with running header and footer, finish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.report.tagged import flowables, handwriting
from app.report.tagged.blocks import (
    Block,
    Bullets,
    Figure,
    Heading,
    Paragraph,
    Part,
    Quote,
    Signatures,
    Space,
    Strip,
    Table,
    WritingSpace,
)
from app.report.tagged.canvas import FOOTER, HEADER, TaggedCanvas
from app.report.tagged.finish import Metadata, finish
from app.report.tagged.lines import set_text
from app.report.tagged.slices import Page, Slice, nothing, paginated
from app.report.tagged.style import A4, FURNITURE, HAIRLINE, LINE, MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP
from app.report.tagged.table import table
from app.report.tagged.text import Rich
from app.report.tagged.tree import Element, Role


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: ``page_label`` turns a page's number and their count into the words in the corner."""

    header_left: Rich
    header_right: Rich
    footer_left: Rich
    page_label: Callable[[int, int], str] = "{} / {}".format


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's measures in points."""

    width: float
    height: float
    side: float = MARGIN_SIDE

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - MARGIN_TOP - MARGIN_BOTTOM


UPRIGHT = Sheet(*A4)


def sheet_of(part: Part) -> Sheet:
    """Return the sheet that ``part`` asks for."""
    width, height = part.size
    return Sheet(height, width, part.side) if part.is_landscape else Sheet(width, height, part.side)


def render(story: Sequence[Part | Block], furniture: Furniture, metadata: Metadata, *, is_grey: bool = False) -> bytes:
    """Return ``story`` as a PDF that is PDF/UA-1 and PDF/A-2b; equal arguments give equal bytes.

    Blocks outside a part make upright parts of their own. Where it ``is_grey``, the type and its rules have no colour,
    but the same contrast; drawings bring their own.
    """
    root = Element(Role.DOCUMENT)
    pages = _pages(story, root) or [(UPRIGHT, ())]
    canvas = TaggedCanvas(A4, is_grey=is_grey)
    for number, (sheet, page) in enumerate(pages, start=1):
        canvas.setPageSize((sheet.width, sheet.height))
        _draw_page(canvas, sheet, page)
        _draw_furniture(canvas, sheet, furniture, furniture.page_label(number, len(pages)))
        canvas.end_page()
    return finish(canvas, root, metadata)


def page_count(story: Sequence[Part | Block]) -> int:
    """Return how many pages ``render`` would make of ``story``."""
    return max(1, len(_pages(story, Element(Role.DOCUMENT))))


def _pages(story: Sequence[Part | Block], root: Element) -> list[tuple[Sheet, Page]]:
    pages: list[tuple[Sheet, Page]] = []
    for part in parts_of(story):
        sheet = sheet_of(part)
        slices = [slice_ for block in part.blocks for slice_ in lay_out(block, root, sheet)]
        pages += [(sheet, page) for page in paginated(slices, sheet.text_height)]
    return pages


def parts_of(story: Sequence[Part | Block]) -> list[Part]:
    """Return ``story`` as parts alone."""
    parts: list[Part] = []
    loose: list[Block] = []
    for item in story:
        if isinstance(item, Part):
            if loose:
                parts.append(Part(tuple(loose)))
                loose = []
            parts.append(item)
        else:
            loose.append(item)
    return [*parts, Part(tuple(loose))] if loose else parts


def lay_out(block: Block, parent: Element, sheet: Sheet) -> list[Slice]:
    """Return ``block`` as slices, its elements added to ``parent``."""
    width = sheet.text_width
    match block:
        case Heading():
            slices = flowables.heading(block, parent, width)
        case Paragraph():
            slices = flowables.paragraph(block, parent, width)
        case Quote():
            slices = flowables.quote(block, parent, width)
        case Strip():
            slices = flowables.strip(block, parent, width)
        case Bullets():
            slices = flowables.bullets(block, parent, width)
        case Table():
            slices = table(block, parent, width)
        case Figure():
            slices = flowables.figure(block, parent, width, sheet.text_height)
        case WritingSpace():
            slices = handwriting.writing_space(block, parent, width)
        case Signatures():
            slices = handwriting.signatures(block, parent, width)
        case Space():
            slices = [Slice(0.0, nothing, gap=block.height)]
    return slices


def _draw_page(canvas: TaggedCanvas, sheet: Sheet, page: Page) -> None:
    top = sheet.height - MARGIN_TOP
    for placed in page:
        if placed.is_repeated:
            with canvas.muted():
                placed.slice.paint(canvas, sheet.side, top - placed.drop)
        else:
            placed.slice.paint(canvas, sheet.side, top - placed.drop)


def _draw_furniture(canvas: TaggedCanvas, sheet: Sheet, furniture: Furniture, label: str) -> None:
    """Draw header and footer as artifacts between the margins."""
    head_rule, foot_rule = sheet.height - 48, 40.0
    rows = (
        (HEADER, head_rule + 7, furniture.header_left, furniture.header_right),
        (FOOTER, foot_rule - 13, furniture.footer_left, label),
    )
    for kind, baseline, left, right in rows:
        end = set_text(right, FURNITURE, sheet.text_width / 2)
        start = set_text(left, FURNITURE, sheet.text_width - end.width - 12)
        canvas.mark_artifact(kind)
        if start.lines:
            canvas.write(start.lines[0], sheet.side, baseline, FURNITURE.size)
        if end.lines:
            canvas.write(end.lines[0], sheet.width - sheet.side - end.lines[0].width, baseline, FURNITURE.size)
    canvas.rule(sheet.side, head_rule, sheet.text_width, HAIRLINE, LINE)
    canvas.rule(sheet.side, foot_rule, sheet.text_width, HAIRLINE, LINE)
