"""A reportlab canvas that notes which part of the page belongs to which element of the logical tree."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from app.report.tagged.fonts import REGULAR, face
from app.report.tagged.lines import Line
from app.report.tagged.style import Colour, greyed
from app.report.tagged.tree import ContentMark, Element

LAYOUT: Final = "/Type /Layout"
HEADER: Final = "/Type /Pagination /Subtype /Header"
FOOTER: Final = "/Type /Pagination /Subtype /Footer"


class TaggedCanvas(Canvas):
    """Draws on A4 pages, y up from the bottom left, as reportlab does.

    Everything drawn after ``mark(element)`` belongs to that element, everything after ``mark_artifact()`` to nobody
    (rules, shades, header, footer), until the next of the two or the end of the page. Something must be marked before
    anything is drawn.
    """

    def __init__(self, size: tuple[float, float], *, is_grey: bool = False) -> None:
        self.buffer = BytesIO()
        super().__init__(
            self.buffer,
            pagesize=size,
            pageCompression=0,
            invariant=1,
            initialFontName=face(REGULAR).name,  # pyright: ignore[reportArgumentType]  # the stub takes it for a number
        )
        self.spoken: dict[tuple[str, str], str] = {}
        """What the written codes stand for that are no characters of their own: by (font, code)."""
        self._is_grey = is_grey
        self._marked: Element | str | None = None
        self._mark_counts: dict[int, int] = {}
        self._is_muted = False
        self._outline_level = 0

    def mark(self, element: Element) -> None:
        """Let what follows on this page belong to ``element``."""
        if self._is_muted:
            self.mark_artifact()
        elif self._marked is not element:
            self._close()
            page = self.getPageNumber() - 1
            number = self._mark_counts.get(page, 0)
            self._mark_counts[page] = number + 1
            element.children.append(ContentMark(page, number))
            self.addLiteral(f"/{element.role} <</MCID {number}>> BDC")
            self._marked = element

    def mark_artifact(self, kind: str = LAYOUT) -> None:
        """Let what follows on this page be no part of the content: ``kind`` is its property list."""
        if self._marked != kind:
            self._close()
            self.addLiteral(f"/Artifact <<{kind}>> BDC")
            self._marked = kind

    @contextmanager
    def muted(self) -> Generator[None]:
        """Let whatever is drawn within be an artifact, such as the head of a table repeated on its next page."""
        self._is_muted = True
        try:
            yield
        finally:
            self._is_muted = False

    def end_page(self) -> None:
        """Close the open mark and the page."""
        self._close()
        self.showPage()

    def enter_outline(self, title: str, level: int, top: float) -> None:
        """Let the reader's outline lead to ``top`` on this page, never deeper than one below the entry before."""
        self._outline_level = min(level, self._outline_level + 1)
        key = f"heading-{self.getPageNumber()}-{round(top)}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, self._outline_level - 1)

    def write(self, line: Line, x: float, baseline: float, size: float) -> None:
        """Write ``line`` with its left end at ``x``, in the mark that is open."""
        text = self.beginText()
        for piece in line.pieces:
            text.setTextOrigin(x + piece.x, baseline + piece.rise)
            text.setFont(piece.face, size)
            if piece.colour is not None:
                text.setFillColorRGB(*self._toned(piece.colour))
            text.textOut(piece.codes)
            for code, spoken in zip(piece.codes, piece.spoken, strict=bool(piece.spoken)):
                self.spoken.setdefault((piece.face, code), spoken)
        self.drawText(text)

    def rule(self, x: float, y: float, length: float, width: float, colour: Colour) -> None:
        """Draw a level rule as an artifact."""
        self.mark_artifact()
        self.setStrokeColorRGB(*self._toned(colour))
        self.setLineWidth(width)
        self.line(x, y, x + length, y)

    def tint(self, x: float, bottom: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle as an artifact."""
        self.mark_artifact()
        self.setFillColorRGB(*self._toned(colour))
        self.rect(x, bottom, width, height, stroke=0, fill=1)

    def _toned(self, colour: Colour) -> Colour:
        return greyed(colour) if self._is_grey else colour

    def _close(self) -> None:
        if self._marked is not None:
            self.addLiteral("EMC")
            self._marked = None
