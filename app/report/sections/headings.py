"""Headings in the words of families, each with the official name of what stands below."""

from __future__ import annotations

from app.i18n import Text
from app.report.request import Copy
from app.report.tagged import Block, Heading


def headed(copy: Copy, plain: str, official: Text) -> list[Block]:
    """Return a heading, and below it the name that the same section has in the national structure of documents."""
    return [Heading(2, plain, copy.say(official))]
