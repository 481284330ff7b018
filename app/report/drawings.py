"""The pictures of one copy, each drawn once, whoever asks: the page, the heading above it, who looks for doubts."""

from __future__ import annotations

from collections.abc import Iterable

from app.genogram.draw import draw
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import Picture
from app.i18n import Language
from app.lens.view import CaseView, Diagram


class Drawings:
    """Keeps what it has drawn, people's names and all: let go of it with the view that it was drawn from."""

    def __init__(self) -> None:
        self._drawn: list[tuple[tuple[Diagram, Language, DrawingOptions, CaseView], Picture]] = []

    def picture(
        self, view: CaseView, diagram: Diagram, language: Language, options: DrawingOptions = DEFAULT
    ) -> Picture:
        """Return ``diagram`` of ``view`` with its texts in ``language``, as ``draw`` does."""
        made_from = (diagram, language, options, view)
        for before, picture in self._drawn:
            if before == made_from:
                return picture
        picture = draw(view, diagram, language, options=options)
        self._drawn.append((made_from, picture))
        return picture

    def doubts(
        self, view: CaseView, diagrams: Iterable[Diagram], language: Language, options: DrawingOptions = DEFAULT
    ) -> list[tuple[Diagram, str]]:
        """Return the findings of each of ``diagrams``, for the worker's eyes in the worker's ``language``."""
        return [
            (diagram, finding)
            for diagram in diagrams
            for finding in self.picture(view, diagram, language, options).findings
        ]
