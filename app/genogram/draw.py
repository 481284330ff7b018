"""The way in: any of the three pictures of what the lens shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.genogram.appletree import apple_tree_picture
from app.genogram.circles import circles_picture
from app.genogram.ecomap import ecomap_picture
from app.genogram.genogram import genogram_picture
from app.genogram.options import DEFAULT, CircleStyle, DrawingOptions
from app.genogram.picture import Picture, Point
from app.genogram.verify import map_findings
from app.i18n import Language
from app.lens.view import CaseView, Diagram

STARTING: Final = frozenset({Diagram.GENOGRAM})
"""The pictures whose drawing starts from the one before; the others are found from the case alone."""


def draw(
    view: CaseView,
    diagram: Diagram,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    options: DrawingOptions = DEFAULT,
) -> Picture:
    """Return ``diagram`` of ``view`` with its texts in ``language``.

    ``previous`` has the centres of the drawing before, so that a change moves only what it must. ``options`` are what
    the worker chose to see of it.
    """
    match diagram:
        case Diagram.GENOGRAM:
            return genogram_picture(view, language, previous=previous, options=options)
        case Diagram.ECOMAP:
            picture = ecomap_picture(view, language, centre=options.ecomap_centre)
        case Diagram.CIRCLES:
            if options.circle_style is CircleStyle.APPLE_TREE:
                return apple_tree_picture(view, language)
            picture = circles_picture(view, language)
    return replace(picture, findings=(*picture.findings, *map_findings(picture, view, diagram, language)))


def doubts(
    view: CaseView, diagrams: Iterable[Diagram], language: Language, options: DrawingOptions = DEFAULT
) -> list[tuple[Diagram, str]]:
    """Return the findings of each of ``diagrams``, for the worker's eyes in the worker's ``language``."""
    return [
        (diagram, finding)
        for diagram in diagrams
        for finding in draw(view, diagram, language, options=options).findings
    ]
