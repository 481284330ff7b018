"""The verifier: reads the finished picture back and says in words where it doesn't show what the lens says.

It looks at marks only, not at how they came about, so it would notice a mistake of the layout, of the drawing or of the
user's own hand (somebody dragged onto somebody else). Nothing raises; a doubt is a sentence for the user.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.genogram.picture import Picture
from app.genogram.verify.homes import home_findings
from app.genogram.verify.legible import legible_findings
from app.genogram.verify.maps import circles_doubts, ecomap_doubts
from app.genogram.verify.people import people_findings
from app.genogram.verify.reading import Reading
from app.genogram.verify.relations import relation_findings
from app.genogram.verify.structure import structure_findings
from app.i18n import Language
from app.lens.view import CaseView, Diagram

__all__ = ["findings", "map_findings"]


def findings(picture: Picture, view: CaseView, language: Language) -> tuple[str, ...]:
    """Return what is doubtful about ``picture``, a genogram of ``view``; empty where nothing is."""
    reading = Reading(picture, view, language)
    return tuple(dict.fromkeys(_all(reading)))


def _all(reading: Reading) -> Iterator[str]:
    people = list(people_findings(reading))
    yield from people
    yield from structure_findings(reading)
    yield from relation_findings(reading)
    yield from home_findings(reading)
    # While people are missing or lie on one another their texts do too; that goes without saying.
    if not people:
        yield from legible_findings(reading)


def map_findings(picture: Picture, view: CaseView, diagram: Diagram, language: Language) -> tuple[str, ...]:
    """Return what is doubtful about ``picture``, the ecomap or the circles of ``view``; empty where nothing is."""
    doubts = circles_doubts if diagram is Diagram.CIRCLES else ecomap_doubts
    return tuple(dict.fromkeys(doubts(Reading(picture, view, language))))
