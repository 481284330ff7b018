"""What a story is made of: plain frozen records, laid out and drawn by ``render``.

``language`` of a block is an IETF tag, given where a text is in another language than the document's. Text that reads
from right to left is set right by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from app.report.tagged.style import A4, BODY, HEADING_ROOM, MARGIN_SIDE, TextStyle
from app.report.tagged.text import Rich

Draw = Callable[[Canvas], None]
"""Draws a figure on a canvas whose origin is the figure's bottom left, y up; it must leave no state behind."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 is the document's title, and no level may be skipped on the way down.

    It stays with the block after it, and the reader's outline lists it. A ``note`` stands small below it.
    """

    level: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``is_tied`` keeps it on the page of the block after it."""

    text: Rich
    style: TextStyle = BODY
    language: str = ""
    is_tied: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words behind an upright bar, with a line that says whose they are and how they were heard."""

    text: str
    source: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A label and the lines under it."""

    label: str
    lines: tuple[Rich, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """Labelled fields side by side, ``columns`` in a row, between two rules."""

    fields: tuple[Field, ...]
    columns: int = 3


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered if ``is_numbered``."""

    items: tuple[Rich, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head and its share of the width, compared with the other columns' shares."""

    title: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, one cell a column; the first cell is the row's head."""

    cells: tuple[Rich, ...]


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a title of their own that goes over all columns, a note below it; no title, no such line."""

    rows: tuple[Row, ...]
    title: str = ""
    note: Rich = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may go on over pages: then its head, and the group's title, are drawn again."""

    columns: tuple[Column, ...]
    groups: tuple[RowGroup, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing of ``width`` by ``height`` points, made smaller where it doesn't fit, at most ``growth`` times larger.

    ``alternative`` says in words what it shows; ``fingerprint`` changes with what is drawn. ``head`` is the height left
    free above it on its page, so that its heading stays with it.
    """

    draw: Draw
    width: float
    height: float
    alternative: str
    caption: str = ""
    fingerprint: str = ""
    growth: float = 1.0
    head: float = HEADING_ROOM


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """Lines to write on by hand, under a prompt that asks for what is missing."""

    prompt: str
    lines: int = 2


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, two in a row, each with what is to stand under the line."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height, swallowed at the top of a page."""

    height: float


Block = Heading | Paragraph | Quote | Strip | Bullets | Table | Figure | WritingSpace | Signatures | Space
"""A part of a story."""


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that begin on a new page, upright or lying; ``size`` is the upright sheet's, ``side`` its side margins."""

    blocks: tuple[Block, ...]
    is_landscape: bool = False
    size: tuple[float, float] = A4
    side: float = MARGIN_SIDE
