"""The verifier: reads the finished picture back and says in words where it doesn't show what the lens says.

It looks at marks only, not at how they came about, so it would notice a mistake of the layout, of the drawing or of the
user's own hand (somebody dragged onto somebody else). Nothing raises; a doubt is a sentence for the user.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from app.genogram.picture import Picture
from app.genogram.steps import at_once
from app.genogram.verify.homes import home_findings
from app.genogram.verify.legible import legible_findings
from app.genogram.verify.maps import circles_doubts, ecomap_doubts
from app.genogram.verify.people import people_findings
from app.genogram.verify.reading import Reading
from app.genogram.verify.relations import relation_findings
from app.genogram.verify.structure import structure_findings
from app.i18n import Language
from app.lens.view import CaseView, Diagram

__all__ = ["finding", "findings", "map_findings"]


def findings(picture: Picture, view: CaseView, language: Language) -> tuple[str, ...]:
    """Return what is doubtful about ``picture``, a genogram of ``view``; empty where nothing is."""
    return at_once(finding(picture, view, language))


def finding(picture: Picture, view: CaseView, language: Language) -> Generator[None, None, tuple[str, ...]]:
    """Look for ``findings`` in steps, and return them at the end: whoever has other things to do takes turns."""
    reading = Reading(picture, view, language)
    yield
    people = list(people_findings(reading))
    found = list(people)
    checks: list[Callable[[Reading], Iterator[str]]] = [structure_findings, relation_findings, home_findings]
    # While people are missing or lie on one another their texts do too; that goes without saying.
    if not people:
        checks.append(legible_findings)
    for check in checks:
        yield
        found += check(reading)
    return tuple(dict.fromkeys(found))


def map_findings(picture: Picture, view: CaseView, diagram: Diagram, language: Language) -> tuple[str, ...]:
    """Return what is doubtful about ``picture``, the ecomap or the circles of ``view``; empty where nothing is."""
    doubts = circles_doubts if diagram is Diagram.CIRCLES else ecomap_doubts
    return tuple(dict.fromkeys(doubts(Reading(picture, view, language))))
