"""Headings in the words of families, each with the official name of what stands below."""

from __future__ import annotations

from typing import Final

from app.i18n import Text
from app.report.request import Copy
from app.report.tagged import Block, Heading, Paragraph
from app.report.tagged.style import TextStyle
from app.report.wordlists import heading_in

OTHER: Final = TextStyle(10.5, 14, is_bold=True)
"""A heading in the family's own language: as easy to find as the one above it."""


def headed(copy: Copy, plain: str, official: Text) -> list[Block]:
    """Return a heading, and below it the name that the same section has in the national structure of documents.

    On a copy whose headings are also in the family's own language, that stands below them.
    """
    heading = Heading(2, plain, copy.say(official))
    words = heading_in(copy.request.also, official) if copy.request.also else ""
    return [heading, Paragraph(words, OTHER, copy.request.also, is_tied=True)] if words else [heading]
