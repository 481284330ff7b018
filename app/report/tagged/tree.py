"""The logical tree of a document: what a screen reader walks through, in reading order.

The tree is built while the story is laid out; the canvas then hangs on each leaf the marks of the page content that
belongs to it, and ``finish`` writes it all into the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """The standard structure types of PDF 1.7 that the documents use."""

    DOCUMENT = "Document"
    DIVISION = "Div"
    SECTION = "Sect"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    TABLE_ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"


class Scope(StrEnum):
    """Which cells a header cell speaks for."""

    COLUMN = "Column"
    ROW = "Row"


@dataclass(frozen=True, slots=True)
class ContentMark:
    """Marked content: number ``number`` on page ``page`` (from 0)."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """One node of the tree; compared by identity.

    ``alternative`` is the alternative text of a figure, ``spoken`` what is to be read instead of the glyphs,
    ``language`` an IETF tag where it differs from the document's. ``headers`` are the header cells of a data cell.
    ``box`` is where a figure stands on its page: left, bottom, right, top.
    """

    role: Role
    alternative: str = ""
    spoken: str = ""
    language: str = ""
    scope: Scope | None = None
    column_span: int = 1
    numbering: str = ""
    headers: tuple[Element, ...] = ()
    box: tuple[float, float, float, float] | None = None
    children: list[Element | ContentMark] = field(default_factory=list["Element | ContentMark"])

    def add(self, role: Role, *, language: str = "") -> Element:
        """Return a new last child."""
        child = Element(role, language=language)
        self.children.append(child)
        return child
