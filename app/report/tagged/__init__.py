"""Tagged PDF: a story of blocks in, an accessible and archivable document out (PDF/UA-1, PDF/A-2b).

``render(story, furniture, metadata)`` is all a document needs; the blocks are in ``blocks``, the type in ``style``.
"""

from app.report.tagged.blocks import (
    Block,
    Bullets,
    Column,
    Draw,
    Field,
    Figure,
    Heading,
    Paragraph,
    Part,
    Quote,
    Row,
    RowGroup,
    Signatures,
    Space,
    Strip,
    Table,
    WritingSpace,
)
from app.report.tagged.finish import Metadata
from app.report.tagged.page import Furniture, page_count, render
from app.report.tagged.text import Rich, Span

__all__ = [
    "Block",
    "Bullets",
    "Column",
    "Draw",
    "Field",
    "Figure",
    "Furniture",
    "Heading",
    "Metadata",
    "Paragraph",
    "Part",
    "Quote",
    "Rich",
    "Row",
    "RowGroup",
    "Signatures",
    "Space",
    "Span",
    "Strip",
    "Table",
    "WritingSpace",
    "page_count",
    "render",
]
